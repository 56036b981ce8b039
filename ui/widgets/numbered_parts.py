"""Short parts under their numbers, to be copied by hand: in columns, left to right in every window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ..i18n import listed
from ..theme.tokens import SPACE
from .labels import label

COLUMNS = 3
_LONGEST = 8
"""Letters of the longest part; shorter ones are filled up, so that columns stand beneath each other."""


class NumberedParts(QFrame):
    """Takes the keyboard, so that a screen reader reads it; what it shows cannot be selected.

    A secret leaves for the clipboard by a button that takes it back, never by Ctrl+C.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parts")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        row.setSpacing(SPACE.wide)
        self._columns = [label("", "key") for _ in range(COLUMNS)]
        for column in self._columns:
            row.addWidget(column, 0, Qt.AlignmentFlag.AlignTop)

    def show_parts(self, parts: Sequence[str]) -> None:
        """Show these, numbered from 1 down each column."""
        numbered = [f"{number:>2} {part:<{_LONGEST}}" for number, part in enumerate(parts, 1)]
        height = -(-len(numbered) // COLUMNS)
        for at, column in enumerate(self._columns):
            column.setText("\n".join(numbered[at * height : (at + 1) * height]))
        self.setAccessibleDescription(listed(part.strip() for part in numbered))

    def text(self) -> str:
        """Everything shown, column after column."""
        return "\n".join(column.text() for column in self._columns)
