"""The list of days and acts: painted, since it may be tens of thousands long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from oralhistory.audit.query import HistoryQuery

from ..context import Context
from ..theme.icons import pixmap
from ..theme.tokens import SPACE
from ..widgets.table import ROW_HEIGHT
from .history_model import DayLine, EventLine, HistoryModel, Index

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

_ICON = 16
_LONGEST_LINK = 180
_AIR = 2
"""Beyond the width of a text, so that rounding elides nothing."""


class HistoryList(QListView):
    """Arrows and page keys move from act to act; Enter, a double click, or a click on the number open the testimony.

    With ``linked`` off, the acts are all to one testimony, and nothing is said of its number.
    """

    opened = Signal(str)
    """A testimony's id."""

    def __init__(self, context: Context, workspace: Workspace, name: str, *, linked: bool) -> None:
        super().__init__()
        self.history = HistoryModel(context, workspace, self, linked=linked)
        self.setModel(self.history)
        self._painting = _Painting(context, self)
        self.setItemDelegate(self._painting)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._open)
        context.discreet_changed.connect(self._be_discreet)

    def read(self, query: HistoryQuery) -> None:
        """Show what a query finds; the act one was at stays the current one where it is among the newest."""
        line = self.history.line_at(self.currentIndex())
        self.history.show_found(query)
        rows = [row for row in range(self.history.rowCount()) if self._is_act(row)]
        number = line.event.seq if isinstance(line, EventLine) else None
        same = [row for row in rows if self._number(row) == number]
        for row in (same or (rows if self.hasFocus() else []))[:1]:
            self.setCurrentIndex(self.history.index(row))

    def sentences(self) -> list[str]:
        """What is shown, newest first, without times."""
        return [line.words for line in self.history.event_lines()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def moveCursor(self, cursorAction: QListView.CursorAction, modifiers: Qt.KeyboardModifier, /) -> QModelIndex:
        """Under the head of a day there is always an act: whoever would land on a head lands there."""
        index = super().moveCursor(cursorAction, modifiers)
        return self.history.index(index.row() + 1) if index.isValid() and not self._is_act(index.row()) else index

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._on_link(event.position().toPoint())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._on_link(place):
            self._open(self.indexAt(place))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection():  # the view itself makes an act the current one, unmarked
            self.setCurrentIndex(self.currentIndex())

    def link_place(self, index: QModelIndex) -> QRect:
        """Where the number of an act's testimony stands in the viewport; empty where there is none."""
        line = self.history.line_at(index)
        if not isinstance(line, EventLine) or not line.testimony:
            return QRect()
        rect = self.visualRect(index)
        return self._painting.link_place(rect, line.accession, self.fontMetrics(), mirrored=self.isRightToLeft())

    def _is_act(self, row: int) -> bool:
        return isinstance(self.history.line_at(self.history.index(row)), EventLine)

    def _number(self, row: int) -> int | None:
        line = self.history.line_at(self.history.index(row))
        return line.event.seq if isinstance(line, EventLine) else None

    def _on_link(self, place: QPoint) -> bool:
        return self.link_place(self.indexAt(place)).contains(place)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        line = self.history.line_at(index)
        if isinstance(line, EventLine) and line.testimony:
            self.opened.emit(line.testimony)

    @Slot(bool)
    def _be_discreet(self, _on: bool) -> None:
        self.read(self.history.query)


class _Painting(QStyledItemDelegate):
    """Time, icon, sentence, and at the far side the number."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        if not isinstance(view, HistoryList):
            return
        line = view.history.line_at(index)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a sentence runs as its own script does
        if isinstance(line, DayLine):
            strong = QFont(painter.font())
            strong.setBold(True)
            painter.setFont(strong)
            self._put(painter, _inner(option.rect), line.words, "text", mirrored=mirrored)
        elif line is not None:
            self._ground(painter, option, index)
            self._act(painter, option.rect, line, mirrored=mirrored)
        painter.restore()

    def link_place(self, row: QRect, accession: str, metrics: QFontMetrics, *, mirrored: bool) -> QRect:
        """Where the number stands in a row."""
        room = _inner(row)
        width = min(metrics.horizontalAdvance(accession) + _AIR, _LONGEST_LINK)
        return _mirror(QRect(room.right() + 1 - width, room.top(), width, room.height()), room, mirrored=mirrored)

    def _act(self, painter: QPainter, row: QRect, line: EventLine, *, mirrored: bool) -> None:
        room, metrics = _inner(row), painter.fontMetrics()
        time = QRect(room.left(), room.top(), metrics.horizontalAdvance("00:00:00") + _AIR, room.height())
        self._put(painter, _mirror(time, room, mirrored=mirrored), line.time, "muted", mirrored=mirrored)
        picture = QRect(time.right() + SPACE.medium, room.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        ratio = painter.device().devicePixelRatio()
        at = _mirror(picture, room, mirrored=mirrored).topLeft()
        painter.drawPixmap(at, pixmap(line.icon, _ICON, "muted", ratio))
        left = picture.right() + SPACE.medium
        end = room.right()
        if line.accession:
            link = self.link_place(row, line.accession, metrics, mirrored=mirrored)
            self._put(painter, link, line.accession, "accent", mirrored=mirrored)
            end -= link.width() + SPACE.large
        words = QRect(left, room.top(), max(0, end - left), room.height())
        self._put(painter, _mirror(words, room, mirrored=mirrored), line.words, "text", mirrored=mirrored)

    def _put(self, painter: QPainter, room: QRect, text: str, ink: str, *, mirrored: bool) -> None:
        painter.setPen(QColor(str(getattr(self._context.theme.tokens.colours, ink))))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Selection and hover, as the style paints them."""
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        bare.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, bare.widget)


def _inner(row: QRect) -> QRect:
    return row.adjusted(SPACE.medium, 0, -SPACE.medium, 0)


def _mirror(part: QRect, room: QRect, *, mirrored: bool) -> QRect:
    if not mirrored:
        return part
    return QRect(room.left() + room.right() - part.right(), part.top(), part.width(), part.height())
