"""A small plot: bars of parts, each a way into the list behind it, by pointer and by keyboard.

The arrow keys go from part to part, Enter opens; what a part says stands in words beside the plot
(:attr:`Plot.looked`), in its tool tip and in its accessible description.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..theme import Theme
from .fills import Fill, paint_fill

LEAST_PART = 4.0
"""A part of one among ten thousand is still seen, and hit."""
_RING = 2.0


@dataclass(frozen=True)
class Series:
    """What parts of one kind are, with how many there are of them, and how they are painted."""

    words: str
    ink: str
    fill: Fill
    total: str = ""


@dataclass(frozen=True)
class Part:
    """Part of a bar: its size, that number as it is written, all it says in a sentence, and where it leads."""

    value: float
    number: str = ""
    words: str = ""
    place: object = None


@dataclass(frozen=True)
class Bar:
    """A bar: one part for each series (of size 0 where there is nothing), and what it is, in full and briefly.

    ``under`` is a second line beneath the brief words, ``wide`` a bar whose brief words need more room than others'.
    """

    words: str
    brief: str
    parts: tuple[Part, ...]
    number: str = ""
    place: object = None
    under: str = ""
    wide: bool = False

    @property
    def value(self) -> float:
        """All its parts together."""
        return sum(part.value for part in self.parts)


Where = tuple[int, int]
"""A part: the number of its bar, and of its series."""


class Plot(QWidget):
    """What columns and rows have in common; heirs lay the parts out."""

    chosen = Signal(object)
    """The place of the part that was opened."""
    looked = Signal(str)
    """The words of the part under the pointer or the keyboard; nothing when both have left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.series: Sequence[Series] = ()
        self.bars: Sequence[Bar] = ()
        self._current: Where | None = None
        self._under: Where | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, series: Sequence[Series], bars: Sequence[Bar]) -> None:
        """Other numbers."""
        self.series, self.bars = tuple(series), tuple(bars)
        there = self._parts()
        self._under = None
        if self._current not in there:
            self._current = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if there else Qt.FocusPolicy.NoFocus)
        self._tell()
        self.updateGeometry()
        self.update()

    @property
    def current(self) -> Part | None:
        """The part on which the keyboard stands."""
        return self._part(self._current) if self._current else None

    def area_of(self, bar: int, series: int) -> QRectF:
        """Where a part is painted; empty where there is nothing."""
        return self._mirrored(self.areas().get((bar, series), QRectF()))

    @abstractmethod
    def areas(self) -> dict[Where, QRectF]:
        """Where the parts are that have a size, as if the window read from left to right."""

    @abstractmethod
    def paint_words(self, painter: QPainter) -> None:
        """What stands beside the parts."""

    @property
    @abstractmethod
    def steps(self) -> dict[Qt.Key, tuple[int, int]]:
        """By how many bars and series a key goes on, reading from left to right."""

    def small_font(self) -> QFont:
        """For what stands beside the parts."""
        font = QFont(self.font())
        font.setPixelSize(self._theme.tokens.type.small)
        return font

    def colour(self, name: str) -> QColor:
        """A colour of the look."""
        return QColor(str(getattr(self._theme.tokens.colours, name)))

    def _parts(self) -> list[Where]:
        return [
            (bar, series)
            for bar, each in enumerate(self.bars)
            for series, part in enumerate(each.parts)
            if part.value > 0
        ]

    def _part(self, where: Where) -> Part:
        return self.bars[where[0]].parts[where[1]]

    def _mirrored(self, area: QRectF) -> QRectF:
        if area.isEmpty() or self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return area
        return QRectF(self.width() - area.right(), area.top(), area.width(), area.height())

    def mirrored(self, area: QRectF) -> QRectF:
        """An area laid out from left to right, where it is in this window."""
        return self._mirrored(area)

    # ---- painting ----------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.small_font())
        colours = self._theme.tokens.colours
        areas = {where: self._mirrored(area) for where, area in self.areas().items()}
        for (_, series), area in areas.items():
            paint_fill(painter, area, self.series[series].fill, self.series[series].ink, colours)
        self.paint_words(painter)
        if self._under in areas:
            self._ring(painter, areas[self._under], "text", 1.0)
        if self.hasFocus() and self._current in areas:
            self._ring(painter, areas[self._current], "focus", _RING)

    def _ring(self, painter: QPainter, area: QRectF, ink: str, width: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.colour("surface"), width + 2))
        around = area.adjusted(-width / 2, -width / 2, width / 2, width / 2)
        painter.drawRoundedRect(around, 4, 4)
        painter.setPen(QPen(self.colour(ink), width))
        painter.drawRoundedRect(around, 4, 4)

    # ---- keyboard ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, there = Qt.Key(event.key()), self._parts()
        if not there or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._part(self._current or there[0]).place)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._stand_on(there[0] if key == Qt.Key.Key_Home else there[-1])
        elif key in self.steps:
            self._step(*self.steps[key], sideways=key in (Qt.Key.Key_Left, Qt.Key.Key_Right))
        else:
            super().keyPressEvent(event)

    def _step(self, bars: int, series: int, *, sideways: bool) -> None:
        there = self._parts()
        here = self._current or there[0]
        if sideways and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            bars, series = -bars, -series
        if series:
            onward = [where for where in there if where[0] == here[0] and (where[1] - here[1]) * series > 0]
        else:
            onward = [where for where in there if (where[0] - here[0]) * bars > 0]
        if onward:
            self._stand_on(min(onward, key=lambda at: (abs(at[0] - here[0]), abs(at[1] - here[1]))))

    def _stand_on(self, where: Where) -> None:
        self._current = where
        self._tell()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        there = self._parts()
        if self._current is None and there:
            self._current = there[0]
        super().focusInEvent(event)
        self._tell()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell()
        self.update()

    def _tell(self) -> None:
        at = self._under or (self._current if self.hasFocus() else None)
        words = self._part(at).words if at else ""
        self.setAccessibleDescription(words)
        self.looked.emit(words)

    # ---- pointer -----------------------------------------------------------------------------------------

    def _at(self, point: QPointF) -> Where | None:
        near = ((where, self._mirrored(area).adjusted(-1, -1, 1, 1)) for where, area in self.areas().items())
        return next((where for where, area in near if area.contains(point)), None)

    def _look(self, where: Where | None) -> None:
        if where != self._under:
            self._under = where
            self.setCursor(Qt.CursorShape.PointingHandCursor if where else Qt.CursorShape.ArrowCursor)
            self._tell()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._look(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._look(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        where = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and where is not None:
            self._stand_on(where)
            self.chosen.emit(self._part(where).place)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            where = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._part(where).words if where else "", self)
            return True
        return super().event(event)
