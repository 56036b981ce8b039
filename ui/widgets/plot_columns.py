"""A plot of columns, for what goes on in time: the earliest first in reading direction."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from ..theme.tokens import SPACE
from .plot import LEAST_PART, Plot, Where

_HIGH = 116
_MOST_WIDE = 44
_SHARE = 0.66
"""Of its place, what a column takes."""
_GAP = 1.0


class Columns(Plot):
    """The number above each column where there is room, its brief words beneath."""

    @property
    def steps(self) -> dict[Qt.Key, tuple[int, int]]:
        """Sideways from column to column, up and down within one: the first part stands at the foot."""
        return {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, 1),
            Qt.Key.Key_Down: (0, -1),
        }

    def sizeHint(self) -> QSize:
        return QSize(320, _HIGH + 3 * self._metrics().height() + 2 * SPACE.hair)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def areas(self) -> dict[Where, QRectF]:
        """Columns on one foot, as high as their share of the highest."""
        most = max((bar.value for bar in self.bars), default=0.0)
        if not most:
            return {}
        foot = self._foot()
        high = foot - self._metrics().height() - SPACE.hair
        found: dict[Where, QRectF] = {}
        slots = self._slots()
        wide = min(min(slot.width() for slot in slots) * _SHARE, _MOST_WIDE)
        for number, (bar, slot) in enumerate(zip(self.bars, slots, strict=True)):
            up = foot
            for series, part in enumerate(bar.parts):
                if part.value > 0:
                    tall = max(LEAST_PART, high * part.value / most)
                    found[number, series] = QRectF(slot.center().x() - wide / 2, up - tall, wide, tall - _GAP)
                    up -= tall
        return found

    def paint_words(self, painter: QPainter) -> None:
        """Numbers above, words beneath, a line to stand on."""
        metrics = self._metrics()
        line, foot, slots = metrics.height(), self._foot(), self._slots()
        painter.setPen(QPen(self.colour("outline"), 1))
        painter.drawLine(0, round(foot) + 1, self.width(), round(foot) + 1)
        tops = self._tops()
        for number, (bar, slot) in enumerate(zip(self.bars, slots, strict=True)):
            above = QRectF(slot.left(), tops.get(number, foot) - line, slot.width(), line)
            if bar.number and number in tops and metrics.horizontalAdvance(bar.number) <= slot.width():
                painter.setPen(self.colour("text"))
                painter.drawText(self.mirrored(above), Qt.AlignmentFlag.AlignCenter, bar.number)
        painter.setPen(self.colour("muted"))
        for number in self._worded():
            bar, slot = self.bars[number], slots[number]
            wide = max(slot.width(), float(metrics.horizontalAdvance(bar.brief) + 2))
            for row, words in enumerate((bar.brief, bar.under)):
                at = QRectF(slot.center().x() - wide / 2, foot + SPACE.hair + row * line, wide, line)
                painter.drawText(self.mirrored(at), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)

    def _tops(self) -> dict[int, float]:
        tops: dict[int, float] = {}
        for (number, _), area in self.areas().items():
            tops[number] = min(area.top(), tops.get(number, area.top()))
        return tops

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self.small_font())

    def _foot(self) -> float:
        return float(self.height() - 2 * self._metrics().height() - 2 * SPACE.hair)

    def _slots(self) -> list[QRectF]:
        """Where each column has its place: all alike, but those whose words need more."""
        metrics = self._metrics()
        needs = [metrics.horizontalAdvance(bar.brief) + SPACE.medium if bar.wide else 0 for bar in self.bars]
        even = sum(1 for need in needs if not need)
        left = max(0.0, self.width() - sum(needs)) / even if even else 0.0
        across, slots = 0.0, list[QRectF]()
        for need in needs:
            wide = float(need) or left
            slots.append(QRectF(across, 0, wide, self.height()))
            across += wide
        return slots

    def _worded(self) -> list[int]:
        """The columns with words beneath: as many as have room, counted from the last."""
        metrics = self._metrics()
        plain = [number for number, bar in enumerate(self.bars) if not bar.wide]
        slots = self._slots()
        widest = max((metrics.horizontalAdvance(self.bars[number].brief) for number in plain), default=0)
        slot = slots[plain[0]].width() if plain else 0.0
        stride = max(1, ceil((widest + SPACE.hair) / slot)) if slot else 1
        shown = [number for number in plain if (plain[-1] - number) % stride == 0]
        return sorted([*shown, *(number for number, bar in enumerate(self.bars) if bar.wide)])
