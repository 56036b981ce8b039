"""A line that opens what lies folded beneath it, by click, Space or Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ..theme.icons import set_icon
from ..theme.tokens import SPACE
from .labels import label


class Fold(QWidget):
    """Put the content into :attr:`body`. Closed at first; what is folded away keeps what was typed."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = QPushButton()
        self.head.setProperty("kind", "fold")
        self.head.setCheckable(True)
        self.head.setAccessibleName(title)
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._mark, self._title, self._note = label(), label(title, "strong"), label("", "muted")
        line = QHBoxLayout(self.head)
        line.setContentsMargins(SPACE.small, 0, SPACE.small, 0)
        line.setSpacing(SPACE.small)
        line.addWidget(self._mark)
        line.addWidget(self._title)
        line.addStretch(1)
        line.addWidget(self._note)
        for part in (self._mark, self._title, self._note):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._inner = QWidget()
        self.body = QVBoxLayout(self._inner)
        self.body.setContentsMargins(SPACE.wide + SPACE.hair, SPACE.small, SPACE.small, SPACE.medium)
        self.body.setSpacing(SPACE.medium)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._inner)
        self.head.toggled.connect(self._toggled)
        self._toggled(False)

    def open(self, on: bool = True) -> None:
        """Show what lies beneath, or put it away."""
        self.head.setChecked(on)

    def note(self, words: str) -> None:
        """A word at the far side of the line: what is in there."""
        self._note.setText(words)
        self.head.setAccessibleDescription(words)

    @Slot(bool)
    def _toggled(self, on: bool) -> None:
        set_icon(self._mark, "chevron-up" if on else "chevron-down", "muted")
        self._inner.setVisible(on)
