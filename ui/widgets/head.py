"""The head of a page: words at the leading side, what can be done at the far side, or beneath where both do not fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from ..theme.tokens import SPACE

_SHARE = 0.4
"""How much of the width belongs to long words, which wrap, before the actions go beneath them."""
_OTHER_WIDTHS = (QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class Head(QWidget):
    """``words``, and the actions; ``lines`` are those of the words that wrap."""

    def __init__(self, words: QWidget, lines: Sequence[QLabel] = ()) -> None:
        super().__init__()
        self._words, self._lines = words, lines
        self._acts = QWidget()
        self._actions = QHBoxLayout(self._acts)
        self._actions.setContentsMargins(0, 0, 0, 0)
        self._actions.setSpacing(SPACE.small)
        self._column = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.large)
        self._column.addWidget(words, 1)
        self._column.addWidget(self._acts, 0, Qt.AlignmentFlag.AlignTop)
        self._acts.hide()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fit)

    def add_action(self, widget: QWidget) -> None:
        """At the far side; the one next step last."""
        # in the middle: a tool button, which grows with no type, would else hold the others down to its height
        self._actions.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._acts.show()

    @property
    def is_stacked(self) -> bool:
        """Whether the actions stand beneath the words."""
        return self._column.direction() == QBoxLayout.Direction.TopToBottom

    def event(self, event: QEvent, /) -> bool:
        done = super().event(event)
        if event.type() in _OTHER_WIDTHS and hasattr(self, "_later"):
            self._later.start()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _needed(self) -> int:
        if not self._lines:
            return self._words.sizeHint().width()
        longest = max(line.fontMetrics().horizontalAdvance(line.text()) for line in self._lines)
        return min(longest, round(self.width() * _SHARE))

    @Slot()
    def _fit(self) -> None:
        stacked = self._needed() + SPACE.large + self._actions.sizeHint().width() > self.width()
        if stacked == self.is_stacked:
            return
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._column.setDirection(direction)
        self._column.setSpacing(SPACE.medium if stacked else SPACE.large)
        side = Qt.AlignmentFlag.AlignLeading if stacked else Qt.AlignmentFlag.AlignTop
        self._column.setAlignment(self._acts, side)
