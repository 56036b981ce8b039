"""The columns of the review: what is found, the text, the card of what is chosen; the text is the main thing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ...theme.tokens import SPACE
from ...widgets.measure import beside_words, with_text

_FOUND, _TEXT, _CARD = 228, 280, 232
"""The least widths, at 100 %."""
_FIRST = (236, 640, 280)
_ROOMY = 800
"""With less than this, at 100 %, the card stands beneath what is found, so that the text keeps a readable line."""
_HIGH = 440
"""The least height of two columns, at 100 %: the tab scrolls before any of its parts is squeezed."""
_EDGE = 2
"""For the focus frame at the outer edges."""


class Columns(QSplitter):
    """Three side by side; where large text or a small screen leaves no room for that, two."""

    def __init__(self, found: QWidget, foot: Sequence[QWidget], text: QVBoxLayout, card: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._widths: list[int] = list(_FIRST)
        self._text = text
        self._foot = QWidget()
        feet = QVBoxLayout(self._foot)
        feet.setContentsMargins(0, 0, 0, 0)
        feet.setSpacing(SPACE.medium)
        for part in foot:
            feet.addWidget(part)
        left = QWidget()
        self._found = QVBoxLayout(left)
        self._found.setSpacing(SPACE.medium)
        self._found.addWidget(found, 1)
        self._found.addWidget(self._foot)
        self._side = QSplitter(Qt.Orientation.Vertical)
        self._side.addWidget(left)
        middle = QWidget()
        middle.setLayout(text)
        middle.setMinimumWidth(_TEXT)
        self._right = QWidget()
        self._behind = QVBoxLayout(self._right)
        self._behind.addWidget(card)
        for part in (self._side, middle, self._right):
            self.addWidget(part)
        for splitter in (self, self._side):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self.setStretchFactor(1, 1)
        self.setSizes(self._widths)
        self.splitterMoved.connect(self._keep)
        self._lay_margins()
        self._lay_widths()

    @property
    def is_stacked(self) -> bool:
        """Whether the card stands beneath what is found."""
        return self._right.parent() is self._side

    def state(self) -> str:
        """The widths of the three, to be remembered."""
        return " ".join(map(str, self._widths))

    def restore(self, state: str | None) -> None:
        """What :meth:`state` said before; anything else is left aside."""
        widths = (state or "").split()
        if len(widths) == len(_FIRST) and all(w.isascii() and w.isdecimal() for w in widths):
            self._widths = [int(w) for w in widths]
            if not self.is_stacked:
                self.setSizes(self._widths)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_margins()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._lay_widths()
            self._arrange()

    def _arrange(self) -> None:
        stacked = self.width() < with_text(self, _ROOMY)
        if stacked == self.is_stacked:
            return
        (self._side if stacked else self).addWidget(self._right)
        (self._text if stacked else self._found).addWidget(self._foot)
        self._lay_margins()
        self._lay_widths()
        if stacked:
            least = self._side.minimumWidth()
            self.setSizes([least, self.width() - least])
            self._side.setSizes([self.height() * 2 // 5, self.height() * 3 // 5])
        else:
            self.setSizes(self._widths)

    def _lay_widths(self) -> None:
        for part, least in ((self._side, _FOUND), (self._right, _CARD)):
            part.setMinimumWidth(beside_words(self, least))
        self.setMinimumHeight(with_text(self, _HIGH) if self.is_stacked else 0)

    def _lay_margins(self) -> None:
        """Air beside the dividing lines, and a little for the focus frame at the edges; Qt does not mirror it."""
        first, last = (SPACE.large, _EDGE) if self.isRightToLeft() else (_EDGE, SPACE.large)
        if self.is_stacked:
            self._found.setContentsMargins(first, 0, last, SPACE.medium)
            self._behind.setContentsMargins(first, SPACE.medium, last, 0)
        else:
            self._found.setContentsMargins(first, 0, last, 0)
            self._behind.setContentsMargins(last, 0, first, 0)

    @Slot()
    def _keep(self) -> None:
        if not self.is_stacked:
            self._widths = self.sizes()
