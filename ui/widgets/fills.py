"""How the parts of a plot are told apart: an ink and a pattern, so that nobody has to see colours."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..theme import Theme
from ..theme.tokens import Colours

_AIR = 2
_EDGE = 1.5
_ROUND = 3.0


class Fill(StrEnum):
    """The pattern of a part."""

    SOLID = "solid"
    HATCH = "hatch"
    DOTS = "dots"
    CROSS = "cross"
    EMPTY = "empty"
    DASHED = "dashed"


_PATTERNS = {
    Fill.HATCH: Qt.BrushStyle.BDiagPattern,
    Fill.DOTS: Qt.BrushStyle.Dense6Pattern,
    Fill.CROSS: Qt.BrushStyle.DiagCrossPattern,
}


def paint_fill(painter: QPainter, area: QRectF, fill: Fill, ink: str, colours: Colours) -> None:
    """Fill a part: its ground, its pattern, and an edge that stands out from any surface by 3 : 1."""
    colour = QColor(str(getattr(colours, ink)))
    inner = area.adjusted(_EDGE / 2, _EDGE / 2, -_EDGE / 2, -_EDGE / 2)
    edge = QPen(colour, _EDGE)
    if fill is Fill.DASHED:
        edge.setStyle(Qt.PenStyle.DashLine)
    rounded = min(_ROUND, inner.width() / 2, inner.height() / 2)
    painter.setPen(edge)
    painter.setBrush(colour if fill is Fill.SOLID else QColor(colours.surface))
    painter.drawRoundedRect(inner, rounded, rounded)
    if fill in _PATTERNS:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour, _PATTERNS[fill]))
        painter.drawRoundedRect(inner, rounded, rounded)


class Swatch(QWidget):
    """A little of a pattern, beside the word for it."""

    def __init__(self, theme: Theme, fill: Fill, ink: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fill = fill
        self._ink = ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self._theme.tokens.type.small + _AIR
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_fill(painter, QRectF(self.rect()), self._fill, self._ink, self._theme.tokens.colours)
