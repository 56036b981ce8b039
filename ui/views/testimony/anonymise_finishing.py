"""The end of a review: accept what is left, and say who reviewed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from oralhistory.use_cases.reviewing import same_person

from ...i18n import number
from ...theme.tokens import SPACE
from ...widgets.buttons import button
from ...widgets.form import FormRow


class Finishing(QWidget):
    accept_asked = Signal()
    finish_asked = Signal(str)
    """The reviewer's name."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self.accept = button("")
        self.accept.setToolTip(self.tr("Each is treated as the audience's profile says."))
        self.name = QLineEdit(name)
        self._row = FormRow(self.tr("Reviewed by"), self.name)
        self.finish = button(self.tr("Review finished"), "primary", "check")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(self.accept)
        column.addWidget(self._row)
        column.addWidget(self.finish)
        self.accept.clicked.connect(self.accept_asked)
        self.finish.clicked.connect(self._finish)
        self.name.returnPressed.connect(self._finish)
        self.show_left(0, finished=True)

    @property
    def reviewer(self) -> str:
        """The name given."""
        return self.name.text().strip()

    def error(self) -> str:
        """What is wrong with the name."""
        return self._row.error()

    def show_left(self, left: int, *, finished: bool, readers: Sequence[str] = ()) -> None:
        """How many are open, whether the review is finished, and who read it already: another must now."""
        self._left = left
        done = {same_person(name) for name in readers}
        if not finished and same_person(self.reviewer) in done:
            self.name.clear()
        self.accept.setText(self.tr("Accept all that are left ({count})").format(count=number(left)))
        self.accept.setVisible(left > 0)
        self._row.setVisible(not finished and left == 0)
        self.finish.setVisible(not finished and left == 0)

    def take_focus(self) -> None:
        """Give the keyboard to what there is left to do."""
        if self.finish.isVisibleTo(self):
            (self.finish if self.reviewer else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _finish(self) -> None:
        if self._left or not self.finish.isVisibleTo(self):
            return
        if not self.reviewer:
            self._row.set_error(self.tr("Say who reviewed: the history names them."))
            self.name.setFocus()
            return
        self._row.set_error("")
        self.finish_asked.emit(self.reviewer)
