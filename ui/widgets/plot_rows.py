"""A plot of rows, for what has names: each as long as all others, divided into its parts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from ..theme.tokens import SPACE
from .plot import LEAST_PART, Plot, Where

_GAP = 2.0
_MOST_WORDS = 0.4


class Rows(Plot):
    """The words before each row, the number of each part in it where there is room."""

    @property
    def steps(self) -> dict[Qt.Key, tuple[int, int]]:
        """Up and down from row to row, sideways within one."""
        return {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
        }

    def sizeHint(self) -> QSize:
        return QSize(320, max(1, len(self.bars)) * self._line() - SPACE.small + 2 * SPACE.hair)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def areas(self) -> dict[Where, QRectF]:
        """Rows beneath each other, beside their words; small parts take their room from large ones."""
        words, line = self._words_width(), self._line()
        room = self.width() - words - SPACE.hair
        found: dict[Where, QRectF] = {}
        for number, bar in enumerate(self.bars):
            parts = [(series, part.value) for series, part in enumerate(bar.parts) if part.value > 0]
            if not parts:
                continue
            free = room - LEAST_PART * len(parts)
            across = words
            for series, value in parts:
                wide = LEAST_PART + free * value / bar.value
                found[number, series] = QRectF(across, SPACE.hair + number * line, wide - _GAP, line - SPACE.small)
                across += wide
        return found

    def paint_words(self, painter: QPainter) -> None:
        """The words before the rows, and the numbers in their parts, each on a ground of its own."""
        line = self._line()
        metrics = self._metrics()
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        painter.setPen(self.colour("text"))
        for number, bar in enumerate(self.bars):
            at = QRectF(0, SPACE.hair + number * line, self._words_width() - SPACE.small, line - SPACE.small)
            words = metrics.elidedText(bar.brief, Qt.TextElideMode.ElideRight, int(at.width()))
            painter.drawText(self.mirrored(at), leading | Qt.AlignmentFlag.AlignVCenter, words)
        for (number, series), area in self.areas().items():
            said = self.bars[number].parts[series].number
            pill = QRectF(0, 0, metrics.horizontalAdvance(said) + SPACE.small, metrics.height())
            if said and pill.width() + 2 * SPACE.hair <= area.width():
                pill.moveCenter(self.mirrored(area).center())
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.colour("surface"))
                painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
                painter.setPen(self.colour("text"))
                painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, said)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self.small_font())

    def _line(self) -> int:
        return self._metrics().height() + SPACE.small + SPACE.small

    def _words_width(self) -> float:
        widest = max((self._metrics().horizontalAdvance(bar.brief) for bar in self.bars), default=0)
        return min(float(widest + SPACE.medium), self.width() * _MOST_WORDS)
