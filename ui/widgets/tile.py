"""A large way on: an icon, what it does, and a sentence about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from ..theme.icons import set_icon
from ..theme.tokens import SPACE
from .labels import label

_WIDTH = 300


class Tile(QPushButton):
    """As high as its words need, all of a row alike; Enter presses it as Space does."""

    def __init__(self, icon: str, title: str, sentence: str, *, width: int = _WIDTH) -> None:
        super().__init__()
        self.setProperty("kind", "tile")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        self.setFixedWidth(width)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.MinimumExpanding)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        picture, head, said = label(), label(title, "section", wrap=True), label(sentence, "muted", wrap=True)
        set_icon(picture, icon, "accent", 28)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.small)
        for part in (picture, head, said):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(part)
        words = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        words.setHeightForWidth(True)  # and no less: a label alone would be content with the height of a wider one
        for part in (head, said):
            part.setSizePolicy(words)
        column.addSpacing(SPACE.small)
        column.addStretch(1)

    def sizeHint(self) -> QSize:
        inner = self.layout()
        return QSize(self.width(), inner.totalHeightForWidth(self.width()) if inner is not None else 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
