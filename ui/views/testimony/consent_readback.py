"""An event read back in full before it is recorded: what it says, what it changes, and that it stays for ever."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from oralhistory.forms.consent_words import Wording

from ...theme.tokens import SPACE
from ...widgets.labels import label
from ...widgets.message import Message


class ReadBack(QFrame):
    """Takes the keyboard, so that a screen reader reads it and no stray Enter records anything."""

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE.small)
        self._consequences = QVBoxLayout()
        self._consequences.setSpacing(SPACE.small)
        self._warning = Message()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.large)
        column.addLayout(self._lines)
        column.addLayout(self._consequences)
        column.addWidget(self._warning)
        column.addWidget(label(words.say("told.for-ever"), "muted", wrap=True))

    def read(self, lines: Sequence[str], consequences: Sequence[str], warning: str = "") -> None:
        """Show an event's sentences, what it changes, and perhaps what is still missing."""
        fill_lines(self._lines, lines, first_strong=True)
        fill_lines(self._consequences, consequences)
        if warning:
            self._warning.say("warn", warning)
        else:
            self._warning.be_silent()
        self.setAccessibleName(" ".join([*lines, *consequences, warning]).strip())

    def text(self) -> str:
        """Everything shown."""
        return self.accessibleName()


def fill_lines(column: QVBoxLayout, lines: Sequence[str], *, first_strong: bool = False) -> None:
    """A label for each sentence, in the place of those that stood there."""
    while column.count():
        taken = column.takeAt(0)
        widget = taken.widget() if taken is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for number, line in enumerate(lines):
        column.addWidget(label(line, "strong" if first_strong and number == 0 else "body", wrap=True))
