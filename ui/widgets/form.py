"""Fields under their labels, with help below, and the error in a sentence where it happened."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ..theme.style import set_look
from ..theme.tokens import SPACE
from .labels import label
from .measure import follow_text

_NARROW = 480


def narrow(form: QWidget) -> QHBoxLayout:
    """The form at a comfortable width, at the leading side; with its own height for that width."""
    follow_text(form, form.setMaximumWidth, _NARROW)
    row = QHBoxLayout()
    row.addWidget(form, 1000)
    row.addStretch(1)
    return row


def make_room(dialog: QWidget) -> None:
    """Make a dialog as high as what it says now needs; never lower than it is."""
    for layout in (*dialog.findChildren(QLayout), dialog.layout()):
        if layout is not None:
            layout.invalidate()
    column = dialog.layout()
    if column is not None:
        dialog.resize(dialog.width(), max(dialog.height(), column.totalHeightForWidth(dialog.width())))


class FormRow(QWidget):
    """One field: label above, help beneath, error beneath that."""

    def __init__(self, text: str, field: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._label = label(text, "strong")
        self._label.setBuddy(field)
        self._help = label(hint, "small", wrap=True)
        self._error = label("", "error", wrap=True)
        field.setAccessibleName(text.replace("&", ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        for part in (self._label, field, self._help, self._error):
            column.addWidget(part)
        self._help.setVisible(bool(hint))
        self.set_error("")

    def add_below(self, part: QWidget) -> None:
        """Something more to say of the field, beneath all else."""
        column = self.layout()
        assert column is not None
        column.addWidget(part)

    def set_label(self, text: str) -> None:
        """Other words above the field."""
        self._label.setText(text)
        self.field.setAccessibleName(text.replace("&", ""))

    def set_help(self, hint: str) -> None:
        """Other words beneath the field."""
        self._help.setText(hint)
        self._help.setVisible(bool(hint))
        self._describe()

    def set_error(self, sentence: str) -> None:
        """Say what is wrong with the field, or, with an empty sentence, that nothing is."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        set_look(self.field, "error", bool(sentence))
        self._describe()
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self._error, QAccessible.Event.Alert))

    def error(self) -> str:
        """The sentence shown."""
        return self._error.text()

    def _describe(self) -> None:
        self.field.setAccessibleDescription(" ".join(filter(None, (self._error.text(), self._help.text()))))


class Form(QWidget):
    """Rows one under the other; Tab goes down in the order they were added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.large)
        self.rows: list[FormRow] = []

    def add(self, text: str, field: QWidget, hint: str = "") -> FormRow:
        """A further row."""
        row = FormRow(text, field, hint)
        self._column.addWidget(row)
        if self.rows:
            QWidget.setTabOrder(self.rows[-1].field, field)
        self.rows.append(row)
        return row

    def clear_errors(self) -> None:
        """Before looking again."""
        for row in self.rows:
            row.set_error("")

    def first_error(self) -> FormRow | None:
        """The first row with an error, to put the keyboard there."""
        return next((row for row in self.rows if row.error()), None)
