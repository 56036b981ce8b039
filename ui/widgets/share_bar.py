"""One bar of a small plot: so many of so many. A round of them is chosen from like radio buttons."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from ..theme.tokens import SPACE, Radii

_BAR = 6
_LINE = 2
_MARK = 3
_RADIUS = Radii().small


class ShareBar(QAbstractButton):
    """Words, a number, and a bar as long as the share; the words alone tell everything."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._number = ""
        self.setCheckable(True)
        self.setText(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """How much of the bar is filled, from 0 to 1."""
        return self._share

    def show_share(self, part: int, whole: int, number: str) -> None:
        """``part`` of ``whole``, and how that is written."""
        self._share = part / whole if whole else 0.0
        self._number = number
        self.setAccessibleName(f"{self.text()}: {number}")
        self.setToolTip(self.accessibleName())
        self.update()

    def number(self) -> str:
        """What stands at the far side."""
        return self._number

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(self._number) + 5 * SPACE.small
        return QSize(width, metrics.height() + _BAR + 2 * SPACE.small + SPACE.hair)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        inner = QRectF(self.rect()).adjusted(SPACE.medium, SPACE.small, -SPACE.small, -SPACE.small)
        self._paint_words(painter, inner)
        self._paint_bar(painter, inner)

    def _paint_ground(self, painter: QPainter) -> None:
        colours = self.palette()
        around = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isChecked():
            painter.setBrush(colours.light() if self.underMouse() else colours.alternateBase())
            painter.drawRoundedRect(around, _RADIUS, _RADIUS)
        if self.isChecked():
            x = around.right() - _MARK if self._mirrored() else around.left()
            painter.setBrush(colours.accent())
            painter.drawRoundedRect(QRectF(x, around.top(), _MARK, around.height()), 1, 1)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent().color(), _LINE))
            painter.drawRoundedRect(around, _RADIUS, _RADIUS)

    def _paint_words(self, painter: QPainter, inner: QRectF) -> None:
        font = self.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(self.palette().windowText().color())
        metrics = painter.fontMetrics()
        number = metrics.horizontalAdvance(self._number)
        line = QRectF(inner.left(), inner.top(), inner.width(), metrics.height())
        room = int(inner.width() - number - SPACE.medium)
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, self._side(Qt.AlignmentFlag.AlignLeading), words)
        painter.drawText(line, self._side(Qt.AlignmentFlag.AlignTrailing), self._number)

    def _paint_bar(self, painter: QPainter, inner: QRectF) -> None:
        colours = self.palette()
        track = QRectF(inner.left(), inner.bottom() - _BAR, inner.width(), _BAR)
        painter.setPen(QPen(colours.dark().color(), 1))
        painter.setBrush(colours.base())
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), _BAR / 2, _BAR / 2)
        if self._share <= 0:
            return
        long = max(track.width() * self._share, _BAR)
        x = track.right() - long if self._mirrored() else track.left()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent())
        painter.drawRoundedRect(QRectF(x, track.top(), long, _BAR), _BAR / 2, _BAR / 2)

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _side(self, side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
        return QStyle.visualAlignment(self.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter)
