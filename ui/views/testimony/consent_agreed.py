"""A quiet card beside the events: how to reach the narrator, until when it is kept, who may lift what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from oralhistory.consent_words import Wording

from ...theme.tokens import SPACE
from ...widgets.labels import label

_MOST = 220


class AgreedCard(QScrollArea):
    """Hidden where nothing was agreed besides. Takes the keyboard, so that it can be scrolled and is read out."""

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = words.say("besides.title")
        self._lines = label("", wrap=True)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addWidget(label(self._title, "strong"))
        column.addWidget(self._lines)
        column.addStretch(1)
        self.setObjectName("card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setMaximumHeight(_MOST)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidget(inner)
        self.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these sentences, or nothing."""
        self._lines.setText("\n".join(lines))
        self.setAccessibleName(" ".join([f"{self._title}.", *lines]))
        self.setVisible(bool(lines))

    def text(self) -> str:
        """Everything shown."""
        return self._lines.text()
