"""Two parts side by side, the second of which can be folded away; its state fits into a short text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from .measure import beside_words, follow_text

_LEAST = 240
_MOST = 0.6
"""The share of the width that the side takes at most."""


class SplitView(QSplitter):
    folded = Signal(bool)

    def __init__(self, main: QWidget, side: QWidget, side_width: int = 360, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._side = side
        self._side_width = beside_words(self, side_width)
        self.setHandleWidth(1)
        self.setContentsMargins(0, 0, 1, 0)  # mirrored, Qt lays the first part out one pixel too far
        self.addWidget(main)
        self.addWidget(side)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setCollapsible(0, False)
        self.setCollapsible(1, False)
        main.setMinimumWidth(_LEAST)
        follow_text(side, side.setMinimumWidth, _LEAST, beside_words)
        self.splitterMoved.connect(self._moved)
        self.setSizes([10_000, self._side_width])

    @property
    def is_folded(self) -> bool:
        """Whether the side is away."""
        return self._side.isHidden()

    @Slot(bool)
    def fold(self, away: bool) -> None:
        """Put the side away, or back at its former width."""
        if away == self.is_folded:
            return
        self._side.setVisible(not away)
        if not away:
            self._place()
        self.folded.emit(away)

    def state(self) -> str:
        """Folded or not, and the side's width, to be remembered."""
        return f"{int(self.is_folded)} {self._side_width}"

    def restore(self, state: str | None) -> None:
        """What :meth:`state` said before; anything else is left aside."""
        match (state or "").split():
            case [("0" | "1") as away, width] if width.isascii() and width.isdecimal():
                self._side_width = max(_LEAST, min(int(width), 4_000))
                self._place()
                self.fold(away == "1")
            case _:
                pass

    def _place(self) -> None:
        side = min(self._side_width, round(self.width() * _MOST))
        self.setSizes([max(_LEAST, self.width() - side), side])

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._place()

    @Slot()
    def _moved(self) -> None:
        self._side_width = self.sizes()[1]
