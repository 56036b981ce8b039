"""How a row of the findings' list is drawn."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ...i18n import isolate, listed, number
from ...theme import Theme
from ...theme.icons import pixmap
from ...theme.tokens import SPACE
from . import anonymise_words as words
from .anonymise_model import GroupModel, GroupRole, Index
from .anonymise_rows import GroupRow

ROW_HEIGHT = 52
HEADING_HEIGHT = 30
_ICON = 18
_INDENT = 22


class GroupDelegate(QStyledItemDelegate):
    """Icon, words, how often; beneath, what it is and what was decided. Above the first of a part, its heading."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: object = index.data(GroupRole.ROW)
        headed = isinstance(row, GroupRow) and row.heading
        return QSize(160, self._scaled(ROW_HEIGHT + (HEADING_HEIGHT if headed else 0)))

    def row_box(self, box: QRect, row: GroupRow) -> QRect:
        """The part of an item that is the row itself."""
        return box.adjusted(0, self._scaled(HEADING_HEIGHT), 0, 0) if row.heading else box

    def _scaled(self, height: int) -> int:
        return height * self._theme.tokens.type.body // 13

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: object = index.data(GroupRole.ROW)
        model = index.model()
        if not isinstance(row, GroupRow) or not isinstance(model, GroupModel):
            return
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        whole.text = ""
        above = QRect(whole.rect)
        whole.rect = self.row_box(above, row)
        above.setBottom(whole.rect.top() - 1)
        whole.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, whole.widget)
        painter.save()
        _RowPainter(painter, whole, self._theme, row).paint(above, opened=model.is_opened(row.group))
        painter.restore()


class _RowPainter:
    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme, row: GroupRow) -> None:
        self._painter = painter
        self._direction = option.direction
        self._box: QRect = option.rect.adjusted(SPACE.medium, 0, -SPACE.medium, 0)
        self._colours = theme.tokens.colours
        self._type = theme.tokens.type
        self._font = option.font
        self._row = row

    def paint(self, above: QRect, *, opened: bool) -> None:
        row = self._row
        if row.heading:
            line = QRect(self._box.left(), above.top() + SPACE.hair, self._box.width(), above.height() - SPACE.hair)
            self._start(row.heading, line, 0, 0, "muted", bold=True, small=True)
        half = self._box.height() // 2
        indent = _INDENT if row.inner else 0
        left = indent + _ICON + SPACE.medium
        first = self._box.adjusted(0, SPACE.hair, 0, -half)
        second = self._box.adjusted(0, half, 0, -SPACE.hair)
        self._icon(words.ICONS[row.category], "accent" if row.open else "muted", first, indent, _ICON)
        if row.members:
            self._icon("chevron-up" if opened else "chevron-down", "muted", first, self._box.width() - 16, 16)
            taken = 16 + SPACE.small
        else:
            taken = self._end(f"× {number(row.count)}" if row.count > 1 else "", first, "muted")
        self._start(row.text, first, left, taken, "text", bold=row.open)
        taken = self._end(row.state, second, "warn" if row.again and row.open else "ok") if row.state else 0
        self._start(self._about(), second, left, taken, "muted", small=True)

    def _about(self) -> str:
        row = self._row
        if row.members:
            return listed(dict.fromkeys(member.text for member in row.members))
        about = words.category(row.category)
        if not row.open or row.again:
            return about
        return words.translate("Anonymise", "{category} · {sure}").format(category=about, sure=row.sure)

    def _icon(self, name: str, ink: str, line: QRect, x: int, size: int) -> None:
        place = QRect(line.left() + x, line.top() + (line.height() - size) // 2, size, size)
        density = self._painter.device().devicePixelRatioF()
        self._painter.drawPixmap(self._mirrored(place).topLeft(), pixmap(name, size, ink, density))

    def _end(self, text: str, line: QRect, ink: str) -> int:
        """Words at the trailing side; returns the width they take."""
        if not text:
            return 0
        text = isolate(text)
        self._set_font(small=True)
        width = self._painter.fontMetrics().horizontalAdvance(text) + 2
        place = QRect(line.right() + 1 - width, line.top(), width, line.height())
        self._text(text, place, ink)
        return width + SPACE.small

    def _start(
        self, text: str, line: QRect, left: int, taken: int, ink: str, *, bold: bool = False, small: bool = False
    ) -> None:
        self._set_font(small=small, bold=bold)
        place = line.adjusted(left, 0, -taken, 0)
        fits = self._painter.fontMetrics().elidedText(isolate(text), Qt.TextElideMode.ElideRight, place.width())
        self._text(fits, place, ink)

    def _text(self, text: str, place: QRect, ink: str) -> None:
        self._painter.setPen(QColor(str(getattr(self._colours, ink))))
        alignment = QStyle.visualAlignment(
            self._direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        flags = alignment.value | Qt.TextFlag.TextSingleLine.value
        self._painter.drawText(self._mirrored(place), flags, text)

    def _set_font(self, *, small: bool = False, bold: bool = False) -> None:
        font = QFont(self._font)
        font.setPixelSize(self._type.small if small else self._type.body)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        self._painter.setFont(font)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._box, place)
