"""A few sentences one under the other, each behind the same icon."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ..theme.icons import set_icon
from ..theme.tokens import SPACE
from .labels import label


def points(title: str, icon: str, ink: str, lines: tuple[str, ...]) -> QVBoxLayout:
    """A column with a title; ``ink`` is the icons' colour token."""
    column = QVBoxLayout()
    column.setSpacing(SPACE.small)
    column.addWidget(label(title, "strong"))
    for line in lines:
        mark = label()
        set_icon(mark, icon, ink, 16)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(line, wrap=True), 1)
        column.addLayout(row)
    column.addStretch(1)
    return column
