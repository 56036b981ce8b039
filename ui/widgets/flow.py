"""A layout that fills lines with parts of their own width and goes on in the next, in reading direction."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ..theme.tokens import SPACE


class FlowLayout(QLayout):
    def __init__(self, parent: QWidget | None = None, gap: int = SPACE.small) -> None:
        super().__init__(parent)
        self._parts: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def insertWidget(self, index: int, widget: QWidget) -> None:
        """Put ``widget`` before the part now at ``index``."""
        self.addWidget(widget)
        self._parts.insert(index, self._parts.pop())
        self.invalidate()

    def addItem(self, item: QLayoutItem, /) -> None:
        self._parts.append(item)

    def count(self) -> int:
        return len(self._parts)

    def itemAt(self, index: int, /) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt asks past the end and wants None
        return self._parts[index] if 0 <= index < len(self._parts) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - as above
        return self._parts.pop(index) if 0 <= index < len(self._parts) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return self._lay_out(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for part in self._parts:
            size = size.expandedTo(part.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        """Each line as high as its highest part, the others in its middle; the height that all take."""
        inner = rect.marginsRemoved(self.contentsMargins())
        down = 0
        for line in self._lines(inner.width()):
            height = max(area.height() for _, area in line)
            if move:
                for part, area in line:
                    part.setGeometry(self._placed(inner, area, down + (height - area.height()) // 2))
            down += height + self.spacing()
        margins = self.contentsMargins()
        return max(0, down - self.spacing()) + margins.top() + margins.bottom()

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QRect]]]:
        lines: list[list[tuple[QLayoutItem, QRect]]] = []
        across = 0
        for part in self._parts:
            if part.isEmpty():
                continue
            size = part.sizeHint()
            if not lines or across + size.width() > room:
                lines.append([])
                across = 0
            stretch = part.expandingDirections() & Qt.Orientation.Horizontal
            width = room - across if stretch else min(size.width(), room)
            lines[-1].append((part, QRect(across, 0, width, size.height())))
            across += width + self.spacing()
        return lines

    def _placed(self, inner: QRect, area: QRect, down: int) -> QRect:
        owner = self.parentWidget()
        mirrored = owner is not None and owner.isRightToLeft()
        left = inner.right() + 1 - area.x() - area.width() if mirrored else inner.left() + area.x()
        return QRect(QPoint(left, inner.top() + down), area.size())
