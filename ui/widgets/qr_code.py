"""A QR code: black on white whatever the scheme, its squares on whole pixels of the screen, white all around."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_QUIET_ZONE = 4
"""White squares that a reader needs on each side (ISO/IEC 18004)."""
_SQUARE = 4
"""Logical pixels of a square's side."""

Rows = Sequence[Sequence[bool]]


def picture(rows: Rows, square: int) -> QImage:
    """The code with its white edge; each square is ``square`` pixels wide."""
    side = len(rows) + 2 * _QUIET_ZONE
    small = QImage(side, side, QImage.Format.Format_RGB32)
    small.fill(Qt.GlobalColor.white)
    for y, row in enumerate(rows, _QUIET_ZONE):
        for x, dark in enumerate(row, _QUIET_ZONE):
            if dark:
                small.setPixelColor(x, y, Qt.GlobalColor.black)
    return small.scaled(side * square, side * square)


class QrCode(QWidget):
    """Shows nothing until :meth:`show_code`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Rows = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_code(self, rows: Rows) -> None:
        """Show these rows, true where they are dark."""
        self._rows = rows
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = (len(self._rows) + 2 * _QUIET_ZONE) * _SQUARE if self._rows else 0
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows:
            return
        pixels = self.devicePixelRatioF()
        side = int(min(self.width(), self.height()) * pixels)
        code = picture(self._rows, max(1, side // (len(self._rows) + 2 * _QUIET_ZONE)))
        edge = (side - code.width()) // 2
        code.setDevicePixelRatio(pixels)
        painter = QPainter(self)
        painter.drawImage(QPointF(edge / pixels, edge / pixels), code)
        painter.end()
