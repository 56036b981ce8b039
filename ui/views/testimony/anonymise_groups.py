"""The findings of a testimony by entity: a list ranked by what is open and how much it tells, and its counter."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ...i18n import isolate
from ...theme import Theme
from ...theme.icons import pixmap
from ...theme.tokens import SPACE
from ...widgets.chip import FilterChip
from ...widgets.empty_state import EmptyState
from ...widgets.labels import label
from . import anonymise_words as words
from .anonymise_rows import GroupRow, class_holding, shown, with_members

ROW_HEIGHT = 52
HEADING_HEIGHT = 30
_ICON = 18
_INDENT = 22
_MARK = 40
_NONE = Qt.KeyboardModifier.NoModifier


class GroupRole(IntEnum):
    ROW = Qt.ItemDataRole.UserRole


Index = QModelIndex | QPersistentModelIndex


class GroupModel(QAbstractListModel):
    """The rows of the list; with the filter on, the open ones alone. What opened classes hold follows them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: list[GroupRow] = []
        self._shown: list[GroupRow] = []
        self._opened: frozenset[str] = frozenset()
        self.only_open = True

    def put(self, rows: Sequence[GroupRow]) -> None:
        """Other rows."""
        self.beginResetModel()
        self._all = list(rows)
        self._filter()
        self.endResetModel()

    def filter(self, only_open: bool) -> None:
        """Show the open ones alone, or all."""
        self.beginResetModel()
        self.only_open = only_open
        self._filter()
        self.endResetModel()

    def set_opened(self, group: str, on: bool) -> None:
        """Show what a class holds, or put it away."""
        self.beginResetModel()
        self._opened = self._opened | {group} if on else self._opened - {group}
        self._filter()
        self.endResetModel()

    def is_opened(self, group: str) -> bool:
        """Whether what a class holds is shown."""
        return group in self._opened

    def _filter(self) -> None:
        self._shown = shown(self._all, self._opened, only_open=self.only_open)

    @property
    def rows(self) -> Sequence[GroupRow]:
        """Those shown, in order."""
        return self._shown

    @property
    def all_rows(self) -> Sequence[GroupRow]:
        """Also those the filter hides; not what classes hold."""
        return self._all

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == GroupRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row)
        return None

    def _said(self, row: GroupRow) -> str:
        if row.members:
            sentence = self.tr("{text}, decided as one; Right shows each: {state}")
            if self.is_opened(row.group):
                sentence = self.tr("{text}, decided as one; Left puts them away: {state}")
            return sentence.format(text=row.text, state=row.state or self.tr("open"))
        said = self.tr("{text}: {category}, {sure}, {count} times, {state}").format(
            text=row.text,
            category=words.category(row.category),
            sure=row.sure,
            count=row.count,
            state=row.state or self.tr("open"),
        )
        return f"{row.heading}. {said}" if row.heading else said


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
            taken = self._end(f"× {row.count}" if row.count > 1 else "", first, "muted")
        self._start(row.text, first, left, taken, "text", bold=row.open)
        taken = self._end(row.state, second, "warn" if row.again and row.open else "ok") if row.state else 0
        self._start(self._about(), second, left, taken, "muted", small=True)

    def _about(self) -> str:
        row = self._row
        if row.members:
            return ", ".join(dict.fromkeys(member.text for member in row.members))
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


class GroupView(QListView):
    """The list. Letters are commands of the tab, not a search in the list."""

    opened = Signal(bool)
    """What the class chosen holds shall be shown, or put away."""
    mark_clicked = Signal(str)
    """The mark at the far side of a class."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: a letter decides."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right and Left open and close a class, mirrored in a mirrored window."""
        ways = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}
        way = ways.get(Qt.Key(event.key()))
        if way is not None and event.modifiers() in (_NONE, Qt.KeyboardModifier.KeypadModifier):
            self.opened.emit(way != self.isRightToLeft())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        super().mouseReleaseEvent(e)
        index = self.indexAt(e.position().toPoint())
        row: object = index.data(GroupRole.ROW)
        if isinstance(row, GroupRow) and row.members and e.button() == Qt.MouseButton.LeftButton:
            box = self.visualRect(index)
            mark = QRect(box.left() if self.isRightToLeft() else box.right() - _MARK, box.top(), _MARK, box.height())
            if mark.contains(e.position().toPoint()):
                self.mark_clicked.emit(row.group)


class GroupList(QWidget):
    """Counter, filter and list."""

    chosen = Signal(str)
    """A group was chosen; empty: none is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = label("0", "number")
        self._said = label(self.tr("to decide"), "muted")
        self.open_filter = FilterChip("open", self.tr("Open"))
        self.all_filter = FilterChip("all", self.tr("All"))
        self.model = GroupModel(self)
        self.view = GroupView(self.tr("Findings"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(GroupDelegate(theme, self.view))
        self._nothing = EmptyState(
            "circle-check", self.tr("Nothing is left to decide"), self.tr("“All” shows what was.")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        self._filters = QButtonGroup(self)
        for chip in (self.open_filter, self.all_filter):
            self._filters.addButton(chip)
        self.open_filter.setChecked(True)
        self._filters.buttonClicked.connect(self._filter)
        self.view.selectionModel().currentChanged.connect(self._tell)
        self.view.opened.connect(self._open)
        self.view.mark_clicked.connect(self._turn)
        self._build()
        self._quiet = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the findings, or where there are none to see, to what shows more."""
        super().focusInEvent(event)
        (self.view if self.view.isVisible() else self.all_filter).setFocus(event.reason())

    @property
    def current(self) -> str:
        """The group chosen, or nothing."""
        row: object = self.view.currentIndex().data(GroupRole.ROW)
        return row.group if isinstance(row, GroupRow) else ""

    def row(self, group: str) -> GroupRow | None:
        """The row of a group, also when the filter hides it or a class holds it."""
        return next((row for row in with_members(self.model.all_rows) if row.group == group), None)

    def open_rows(self) -> list[GroupRow]:
        """What is left to decide, in order."""
        return [row for row in self.model.all_rows if row.open]

    def counter_text(self) -> str:
        """What the counter says."""
        return f"{self._number.text()} {self._said.text()}"

    def put(self, rows: Sequence[GroupRow]) -> None:
        """Show other rows. The group chosen stays so; where the filter hides it now, the one in its place follows."""
        group, number = self.current, self.view.currentIndex().row()
        self._quiet = True
        self.model.put(rows)
        groups = [row.group for row in self.model.rows]
        if groups:
            follows = groups.index(group) if group in groups else max(0, min(number, len(groups) - 1))
            self.view.setCurrentIndex(self.model.index(follows))
        self._quiet = False
        self._count()
        self._tell()

    def choose(self, group: str) -> None:
        """Choose a group; one the filter hides switches the filter off; an unknown one chooses the first row."""
        if group and group not in self._groups():
            self._uncover(group)
        number = next((i for i, row in enumerate(self.model.rows) if row.group == group), 0)
        if self.model.rows:
            self.view.setCurrentIndex(self.model.index(number))
        self._tell()

    def _uncover(self, group: str) -> None:
        """Open the class that holds a row, and switch the filter off if it hides the row."""
        holding = class_holding(self.model.all_rows, group)
        self._quiet = True
        if holding:
            self.model.set_opened(holding, True)
        self._quiet = False
        if group not in self._groups() and self.row(group) is not None:
            self.show_all()

    @Slot(bool)
    def _open(self, on: bool) -> None:
        """Show what the class chosen holds, or put it away; from a member, too."""
        row = self.row(self.current)
        if row is None:
            return
        group = row.group if row.members else class_holding(self.model.all_rows, row.group)
        if group and self.model.is_opened(group) != on:
            self._quiet = True
            self.model.set_opened(group, on)
            self._quiet = False
            self.choose(row.group if on else group)
            if on:
                self._show_members(group)

    def _show_members(self, group: str) -> None:
        """Bring what an opened class holds into view, as far as there is room beside the class itself."""
        at = next(number for number, row in enumerate(self.model.rows) if row.group == group)
        inner = [number for number, row in enumerate(self.model.rows) if row.inner and number > at]
        if inner:
            self.view.scrollTo(self.model.index(inner[-1]))
        self.view.scrollTo(self.model.index(at))

    @Slot(str)
    def _turn(self, group: str) -> None:
        self.choose(group)
        self._open(not self.model.is_opened(group))

    def show_all(self) -> None:
        """Switch the filter off."""
        self.all_filter.setChecked(True)
        self._filter()

    def after(self, group: str) -> str:
        """The next open group in the list's order, from the top again at its end."""
        return self._beside(group, 1)

    def before(self, group: str) -> str:
        """The open group before."""
        return self._beside(group, -1)

    def _beside(self, group: str, step: int) -> str:
        groups = [row.group for row in self.model.rows]
        openly = {row.group for row in self.model.rows if row.open}
        start = groups.index(group) if group in groups else (-1 if step > 0 else 0)
        for distance in range(1, len(groups) + 1):
            candidate = groups[(start + step * distance) % len(groups)]
            if candidate in openly and candidate != group:
                return candidate
        return ""

    def _groups(self) -> set[str]:
        return {row.group for row in self.model.rows}

    @Slot()
    def _filter(self) -> None:
        now = self.current
        self._quiet = True
        self.model.filter(self.open_filter.isChecked())
        self._quiet = False
        self._show_nothing()
        self.choose(now if now in self._groups() else "")

    @Slot()
    def _tell(self) -> None:
        if not self._quiet:
            self.chosen.emit(self.current)

    def _count(self) -> None:
        left, total = len(self.open_rows()), len(self.model.all_rows)
        self._number.setText(str(left))
        self.setAccessibleDescription(self.counter_text())
        self.open_filter.set_count(left)
        self.all_filter.set_count(total)
        self._show_nothing()

    def _show_nothing(self) -> None:
        empty = not self.model.rows and bool(self.model.all_rows)
        self._stack.setCurrentWidget(self._nothing if empty else self.view)

    def _build(self) -> None:
        counter = QHBoxLayout()
        counter.setSpacing(SPACE.small)
        counter.addWidget(self._number)
        counter.addWidget(self._said, 1, Qt.AlignmentFlag.AlignBaseline)
        chips = QHBoxLayout()
        chips.setSpacing(SPACE.small)
        chips.addWidget(self.open_filter)
        chips.addWidget(self.all_filter)
        chips.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(counter)
        column.addLayout(chips)
        column.addSpacing(SPACE.hair)
        column.addWidget(self._stack, 1)
