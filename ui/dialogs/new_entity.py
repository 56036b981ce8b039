"""Entering somebody or something by hand: a name, what it is, and how else it is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.model import Category
from oralhistory.model.cards import EntityCard
from oralhistory.use_cases import people_places
from oralhistory.workspace import Workspace

from ..sentences import spoken
from ..theme.tokens import SPACE
from ..views import people_places_words as words
from ..widgets.buttons import button
from ..widgets.dialog_foot import dialog_foot
from ..widgets.form import Form, make_room
from ..widgets.labels import label
from ..widgets.tag_edit import TagEdit


class NewEntity(QDialog):
    """Everything else is said in the card afterwards."""

    added = Signal(str, object)
    """The id, and the way back."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(440)
        self.name = QLineEdit()
        self.category = QComboBox()
        for category in words.ICONS:
            self.category.addItem(words.kind(category), category)
        self.forms = TagEdit()
        form = Form()
        self._row = form.add(self.tr("Name"), self.name, self.tr("As it is written or said, in any script."))
        form.add(self.tr("Kind"), self.category)
        form.add(self.tr("Also written or called"), self.forms)
        self.act = button(self.tr("Add"), "primary", "plus")
        self.act.clicked.connect(self.add)
        foot = dialog_foot(self, button(self.tr("Cancel")), self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.large)
        column.addWidget(label(self.tr("Somebody or something to guard"), "page"))
        column.addWidget(
            label(
                self.tr("It is guarded in every testimony and in every package, whoever names it."), "muted", wrap=True
            )
        )
        column.addWidget(form)
        column.addLayout(foot)
        self.name.textEdited.connect(self._typed)
        self.name.setFocus()

    @Slot()
    def _typed(self) -> None:
        self._row.set_error("")

    @Slot()
    def add(self) -> None:
        """Add it, unless something is missing."""
        card = EntityCard(
            name=self.name.text(), category=Category(self.category.currentData()), forms=tuple(self.forms.tags())
        )
        try:
            id, back = people_places.add(self._workspace, card)
        except OralHistoryError as error:
            self._row.set_error(spoken(error))
            make_room(self)
            self.name.setFocus()
            return
        self.accept()
        self.added.emit(id, back)
