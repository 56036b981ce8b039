"""What a place says while nothing is in it: an icon, a sentence, and what one can do."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..theme.icons import set_icon
from ..theme.tokens import SPACE
from .labels import label


class EmptyState(QWidget):
    def __init__(self, icon: str, sentence: str, explanation: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = label()
        set_icon(picture, icon, "muted", 40)
        said = label(sentence, "section", wrap=True)
        more = label(explanation, "muted", wrap=True)
        if not explanation:
            more.hide()  # never shown before it has a parent: it would open as a window of its own
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE.medium)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(self._buttons)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.small)
        column.addStretch(2)
        for part in (picture, said, more):
            part.centre()
            column.addWidget(part)
        column.addSpacing(SPACE.medium)
        column.addLayout(row)
        column.addStretch(3)

    def add_button(self, made: QPushButton) -> None:
        """A way on."""
        self._buttons.addWidget(made)
