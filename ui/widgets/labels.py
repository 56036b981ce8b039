"""Labels by the part they play in the scale of type."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy


def label(text: str = "", part: str = "body", *, wrap: bool = False) -> QLabel:
    """A label; ``part`` is one of body, page, section, strong, small, muted, error, number, key."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if part != "body":
        made.setProperty("type", part)
    if wrap:
        made.setWordWrap(True)
        policy = made.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made
