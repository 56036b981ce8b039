"""Labels by the part they play in the scale of type."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from .wrapped import wrapped


class Label(QLabel):
    """Plain text at the leading side of the window, whatever script it is in.

    Qt's own label goes by its text: an English title in a Hebrew window would stand at the far side.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._centred = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._align()

    def centre(self, *, on: bool = True) -> None:
        """Stand in the middle, or at the leading side again."""
        self._centred = on
        self._align()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Wrapped lines are laid out by :func:`~.wrapped.wrapped`, which says why."""
        ours = self.wordWrap() and self.text() and self.textFormat() is Qt.TextFormat.PlainText
        if not ours or self.buddy() or self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().paintEvent(event)
            return
        QFrame.paintEvent(self, event)
        inner = self.contentsRect()
        side = self.alignment() & ~Qt.AlignmentFlag.AlignVertical_Mask
        layout, height = wrapped(self.text(), self.font(), inner.width(), side)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(inner.x(), inner.y() + max(0, (inner.height() - height) // 2)))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        leading = Qt.AlignmentFlag.AlignTrailing if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeading
        across = Qt.AlignmentFlag.AlignHCenter if self._centred else leading | Qt.AlignmentFlag.AlignAbsolute
        self.setAlignment(across | Qt.AlignmentFlag.AlignVCenter)


def label(text: str = "", part: str = "body", *, wrap: bool = False) -> Label:
    """A label; ``part`` is one of body, page, section, strong, small, muted, error, number, key, nav, badge."""
    made = Label(text)
    if part != "body":
        made.setProperty("type", part)
    if wrap:
        made.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made
