"""The contents of the guide, or what was found in it: one list, walked with the arrows."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from oralhistory.guide import Guide, Hit

from ..theme import Theme
from ..theme.tokens import SPACE

Index = QModelIndex | QPersistentModelIndex
_ROW, _LINES = 30, 2
_ONWARDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Role(IntEnum):
    PLACE = Qt.ItemDataRole.UserRole
    SNIPPET = Qt.ItemDataRole.UserRole + 1


class GuideList(QListView):
    """Emits :attr:`chosen` as one walks through it, and :attr:`opened` when Enter asks for the text."""

    chosen = Signal(str)
    """A page, or a page and a heading: ``page#heading``."""
    opened = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setModel(QStandardItemModel(self))
        self.setItemDelegate(_Rows(theme, self))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setProperty("kind", "bare")
        self._quiet = False

    def show_contents(self, guide: Guide) -> None:
        """Every page under its heading."""
        model = self._emptied()
        for group in guide.groups:
            head = QStandardItem(group.title)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            model.appendRow(head)
            for key in group.pages:
                item = QStandardItem(guide.pages[key].title)
                item.setData(key, _Role.PLACE)
                item.setToolTip(item.text())
                model.appendRow(item)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """What was found, the best first."""
        model = self._emptied()
        for hit in hits:
            item = QStandardItem(hit.title)
            item.setData(f"{hit.page}#{hit.heading}" if hit.heading else hit.page, _Role.PLACE)
            item.setData(hit.snippet, _Role.SNIPPET)
            item.setToolTip(item.text())
            said = "".join(text for text, _ in hit.snippet)
            item.setData(f"{hit.title}. {said}", Qt.ItemDataRole.AccessibleTextRole)
            model.appendRow(item)

    def mark(self, page: str) -> None:
        """Make the row of a page the current one, without asking for it."""
        self._quiet = True
        for row in range(self.model().rowCount()):
            index = self.model().index(row, 0)
            if self.place(index).partition("#")[0] == page:
                self.setCurrentIndex(index)
                break
        else:
            self.setCurrentIndex(QModelIndex())
        self._quiet = False

    def place(self, index: Index) -> str:
        """Where a row leads; nothing for a heading."""
        place: object = index.data(_Role.PLACE)
        return place if isinstance(place, str) else ""

    def places(self) -> list[str]:
        """Where the rows lead, in order."""
        rows = (self.place(self.model().index(row, 0)) for row in range(self.model().rowCount()))
        return [place for place in rows if place]

    def currentChanged(self, current: Index, previous: Index, /) -> None:
        super().currentChanged(current, previous)
        if self.place(current) and not self._quiet:
            self.chosen.emit(self.place(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ONWARDS:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _emptied(self) -> QStandardItemModel:
        model = cast("QStandardItemModel", self.model())
        self._quiet = True  # while the rows go, the view makes one after the other the current one
        model.clear()
        self._quiet = False
        return model


class _Rows(QStyledItemDelegate):
    """A heading in small letters, a page in one line, a find with two lines of what was found."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        type = self._theme.tokens.type
        height = _ROW * type.body // 13
        if index.data(_Role.SNIPPET) is not None:
            height += _LINES * self._line_height() + SPACE.small
        elif not index.flags() & Qt.ItemFlag.ItemIsEnabled and index.row():
            height += SPACE.small
        return QSize(120, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        text, whole.text = whole.text, ""
        whole.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, whole.widget)
        painter.save()
        colours, type = self._theme.tokens.colours, self._theme.tokens.type
        box: QRect = whole.rect.adjusted(SPACE.small, 0, -SPACE.small, 0)
        font = QFont(whole.font)
        snippet = cast("tuple[tuple[str, bool], ...] | None", index.data(_Role.SNIPPET))
        place = Qt.AlignmentFlag.AlignVCenter
        if not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            font.setPixelSize(type.small)
            font.setWeight(QFont.Weight.DemiBold)
            place = Qt.AlignmentFlag.AlignBottom
            box.adjust(0, 0, 0, -SPACE.hair)
        else:
            font.setWeight(QFont.Weight.DemiBold if snippet is not None else QFont.Weight.Normal)
        if snippet is not None:
            self._paint_snippet(painter, box.adjusted(0, _ROW * type.body // 13 - SPACE.hair, 0, 0), snippet, whole)
            box.setHeight(_ROW * type.body // 13)
        painter.setPen(QColor(colours.text if index.flags() & Qt.ItemFlag.ItemIsEnabled else colours.muted))
        painter.setFont(font)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        start = Qt.AlignmentFlag.AlignRight if self._from_right(whole) else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, start | Qt.AlignmentFlag.AlignAbsolute | place, shown)
        painter.restore()

    def _paint_snippet(
        self, painter: QPainter, box: QRect, snippet: Sequence[tuple[str, bool]], option: QStyleOptionViewItem
    ) -> None:
        font = QFont(option.font)
        font.setPixelSize(self._theme.tokens.type.small)
        layout = QTextLayout("".join(text for text, _ in snippet), font)
        layout.setFormats(_formats(snippet, QColor(self._theme.tokens.colours.text)))
        rtl = self._from_right(option)
        direction = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        direction.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        direction.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(direction)
        painter.setPen(QColor(self._theme.tokens.colours.muted))
        layout.beginLayout()
        for number in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(box.width())
            line.setPosition(QPointF(0, number * self._line_height()))
        layout.endLayout()
        layout.draw(painter, QPointF(box.topLeft()))

    def _line_height(self) -> int:
        return self._theme.tokens.type.small * 3 // 2

    @staticmethod
    def _from_right(option: QStyleOptionViewItem) -> bool:
        return option.direction == Qt.LayoutDirection.RightToLeft


def _formats(snippet: Sequence[tuple[str, bool]], ink: QColor) -> list[QTextLayout.FormatRange]:
    made: list[QTextLayout.FormatRange] = []
    at = 0
    for text, found in snippet:
        if found:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = at, len(text), QTextCharFormat()
            part.format.setFontWeight(QFont.Weight.DemiBold)
            part.format.setForeground(ink)
            made.append(part)
        at += len(text)
    return made
