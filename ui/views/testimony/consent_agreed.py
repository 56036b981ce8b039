"""A quiet card beside the events: how to reach the narrator, until when it is kept, who may lift what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from oralhistory.forms.consent_words import Wording

from ...theme.tokens import SPACE
from ...widgets.labels import label
from .consent_readback import fill_lines

_MOST = 220


class AgreedCard(QScrollArea):
    """Hidden where nothing was agreed besides. Takes the keyboard, so that it can be scrolled and is read out."""

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = words.say("besides.title")
        self._said: Sequence[str] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE.hair)
        self._inner = QWidget()
        self._column = column = QVBoxLayout(self._inner)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addWidget(label(self._title, "strong"))
        column.addLayout(self._lines)
        column.addStretch(1)
        self.setObjectName("card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setMaximumHeight(_MOST)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidget(self._inner)
        self.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these sentences, or nothing."""
        self._said = lines
        fill_lines(self._lines, lines)
        self.setAccessibleName(" ".join([f"{self._title}.", *lines]))
        self.setVisible(bool(lines))
        self._fit()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the words need at this width; left to itself, Qt squeezes them into what it shows."""
        self._inner.setMinimumHeight(max(0, self._column.totalHeightForWidth(self.viewport().width())))

    def text(self) -> str:
        """Everything shown."""
        return "\n".join(self._said)
