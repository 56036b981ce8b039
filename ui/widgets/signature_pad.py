"""A place to sign with a finger, a pen or the mouse. What is drawn stays in memory until somebody takes the picture."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

PICTURE = QSize(1200, 360)
"""Of the picture, in pixels; the pad has the same shape."""
_THIN, _THICK = 2.0, 9.0
"""Of a stroke in the picture, without and with the whole pressure of a pen."""
_EVEN = 0.4
"""The pressure of what knows none: a mouse, most fingers."""
_KEPT = (b"IHDR", b"PLTE", b"IDAT", b"IEND")


@dataclass
class Stroke:
    """From pen down to pen up: points of the unit square, each with its pressure from 0 to 1."""

    points: list[tuple[QPointF, float]] = field(default_factory=list[tuple[QPointF, float]])


class SignaturePad(QWidget):
    """Ink on white in every look of the window, since the picture is a document."""

    changed = Signal()

    def __init__(self, invitation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._invitation = invitation
        self._strokes: list[Stroke] = []
        self._drawing: Stroke | None = None
        self.setAccessibleName(invitation)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # ---- from outside ------------------------------------------------------------------------------------

    def is_empty(self) -> bool:
        """Whether nobody has signed."""
        return not self._strokes

    def strokes(self) -> list[Stroke]:
        """What was drawn, to be taken over by another pad."""
        return self._strokes

    def take_over(self, strokes: list[Stroke]) -> None:
        """Go on with what was drawn elsewhere."""
        self._strokes = strokes
        self._redraw()

    @Slot()
    def undo(self) -> None:
        """Take back the last stroke."""
        if self._strokes:
            self._strokes.pop()
            self._redraw()

    @Slot()
    def clear(self) -> None:
        """An empty pad."""
        self._strokes = []
        self._drawing = None
        self._redraw()

    def png(self) -> bytes:
        """The signature as a picture, black on white; no time, no program, no resolution is written into it."""
        image = QImage(PICTURE, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_strokes(painter, QRectF(image.rect()), 1.0)
        painter.end()
        kept = QByteArray()
        buffer = QBuffer(kept)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - the stub wants bytes
        return _bare(bytes(kept.data()))

    # ---- drawing -----------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return round(width * PICTURE.height() / PICTURE.width())

    def sizeHint(self) -> QSize:
        return PICTURE / 2

    def minimumSizeHint(self) -> QSize:
        return PICTURE / 5

    def event(self, event: QEvent, /) -> bool:
        if isinstance(event, QTouchEvent):
            self._touched(event)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position(), _EVEN)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position(), _EVEN)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()  # else the same stroke comes again as a mouse's
        match event.type():
            case QEvent.Type.TabletPress:
                self._begin(event.position(), event.pressure())
            case QEvent.Type.TabletMove:
                self._go_on(event.position(), event.pressure())
            case QEvent.Type.TabletRelease:
                self._end()
            case _:
                pass

    def _touched(self, event: QTouchEvent) -> None:
        event.accept()
        point = event.points()[0]
        pressure = point.pressure() or _EVEN
        match event.type():
            case QEvent.Type.TouchBegin:
                self._begin(point.position(), pressure)
            case QEvent.Type.TouchUpdate:
                self._go_on(point.position(), pressure)
            case _:
                self._end()

    def _begin(self, at: QPointF, pressure: float) -> None:
        self._drawing = Stroke([(self._unit(at), pressure)])
        self._strokes.append(self._drawing)
        self._redraw()

    def _go_on(self, at: QPointF, pressure: float) -> None:
        if self._drawing is not None:
            self._drawing.points.append((self._unit(at), pressure))
            self.update()

    def _end(self) -> None:
        self._drawing = None

    def _unit(self, at: QPointF) -> QPointF:
        return QPointF(
            min(max(at.x() / max(self.width(), 1), 0.0), 1.0), min(max(at.y() / max(self.height(), 1), 0.0), 1.0)
        )

    def _redraw(self) -> None:
        self.update()
        self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(Qt.GlobalColor.white)
        painter.setPen(QPen(QColor(Qt.GlobalColor.darkGray), 1))
        painter.drawRoundedRect(box, 6, 6)
        foot = box.bottom() - box.height() / 4
        painter.drawLine(QPointF(box.left() + box.width() / 12, foot), QPointF(box.right() - box.width() / 12, foot))
        if self.is_empty():
            painter.setPen(QColor(Qt.GlobalColor.black))
            beneath = QRectF(box.left(), foot, box.width(), box.bottom() - foot)
            painter.drawText(beneath, Qt.AlignmentFlag.AlignCenter, self._invitation)
        self._paint_strokes(painter, QRectF(self.rect()), self.width() / PICTURE.width())
        painter.end()

    def _paint_strokes(self, painter: QPainter, box: QRectF, scale: float) -> None:
        """Each stretch as thick as the pen was pressed."""
        pen = QPen(Qt.GlobalColor.black)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        for stroke in self._strokes:
            before = stroke.points[0][0]
            for at, pressure in stroke.points:
                pen.setWidthF((_THIN + (_THICK - _THIN) * pressure) * scale)
                painter.setPen(pen)
                painter.drawLine(_placed(before, box), _placed(at, box))
                before = at


def _placed(unit: QPointF, box: QRectF) -> QPointF:
    return QPointF(box.left() + unit.x() * box.width(), box.top() + unit.y() * box.height())


def _bare(png: bytes) -> bytes:
    """A PNG with nothing but its picture: every chunk that only describes it is left out."""
    kept, at = [png[:8]], 8
    while at < len(png):
        (length,) = struct.unpack_from(">I", png, at)
        chunk = png[at : at + 12 + length]
        if chunk[4:8] in _KEPT:
            kept.append(chunk)
        at += len(chunk)
    return b"".join(kept)
