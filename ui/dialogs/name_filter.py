"""A name for a filter: a new one, or another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from ..saved_filters import SavedFilter, SavedFilters
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.dialog_foot import dialog_foot
from ..widgets.form import Form, make_room
from ..widgets.labels import label

_LONGEST = 80


class NameFilter(QDialog):
    """Emits :attr:`named`, and keeps nothing itself."""

    named = Signal(str)

    def __init__(self, filters: SavedFilters, parent: QWidget, renamed: SavedFilter | None = None) -> None:
        super().__init__(parent)
        self._filters = filters
        self._renamed = renamed
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self.name = QLineEdit(renamed.name if renamed else "")
        self.name.setMaxLength(_LONGEST)
        self.name.selectAll()
        form = Form()
        self._row = form.add(
            self.tr("Name"), self.name, self.tr("Kept inside the vault. You find it above the list and with Ctrl+K.")
        )
        title = self.tr("Another name for this filter") if renamed else self.tr("Save this filter")
        self.act = button(self.tr("Rename") if renamed else self.tr("Save"), "primary", "check")
        self.act.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.large)
        column.addWidget(label(title, "page"))
        column.addWidget(form)
        column.addLayout(dialog_foot(self, button(self.tr("Cancel")), self.act))
        self.name.textEdited.connect(self._typed)
        self.name.setFocus()

    @Slot()
    def _typed(self) -> None:
        self._row.set_error("")

    @Slot()
    def _take(self) -> None:
        name = self.name.text().strip()
        error = ""
        if not name:
            error = self.tr("Give it a name, such as “Reviews of March”.")
        elif self._filters.is_taken(name, self._renamed):
            error = self.tr("Another filter has this name. Choose a different one.")
        if error:
            self._row.set_error(error)
            make_room(self)
            self.name.setFocus()
            return
        self.accept()
        self.named.emit(name)
