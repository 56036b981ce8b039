"""For the second or two a page waits: a sentence beside a turning ring. It stands still with reduced motion."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..theme import motion
from ..theme.tokens import SPACE
from .labels import label

_STEP_MS = 100
_STEPS = 12


class _Ring(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._turn)
        self.setFixedSize(QSize(18, 18))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if motion.moves():
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    @Slot()
    def _turn(self) -> None:
        self._step = (self._step + 1) % _STEPS
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().mid().color(), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        ring = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.drawEllipse(ring)
        pen.setColor(self.palette().accent().color())
        painter.setPen(pen)
        painter.drawArc(ring, -self._step * 360 * 16 // _STEPS + 90 * 16, -100 * 16)


class Busy(QWidget):
    """Hidden until :meth:`begin`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = label("", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(_Ring())
        row.addWidget(self._text, 1)
        self.hide()

    def begin(self, sentence: str) -> None:
        """Say what is under way."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()

    def end(self) -> None:
        """It is over."""
        self.hide()
