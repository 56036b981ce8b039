"""The findings of a testimony by entity: a list ranked by what is open and how much it tells, and its counter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
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
from PySide6.QtGui import QColor, QFocusEvent, QFont, QPainter
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

from oralhistory.model import Category, Finding, FindingDecision

from ...i18n import isolate
from ...theme import Theme
from ...theme.icons import pixmap
from ...theme.tokens import SPACE
from ...widgets.chip import FilterChip
from ...widgets.empty_state import EmptyState
from ...widgets.labels import label
from . import anonymise_words as words

ROW_HEIGHT = 52
_ICON = 18


@dataclass(frozen=True)
class GroupRow:
    """One entity, or words that look like one: what a person decides at once."""

    group: str
    text: str
    category: Category
    count: int
    known: bool
    sure: str
    confidence: float
    decision: FindingDecision | None
    open: bool

    @property
    def state(self) -> str:
        """What was decided, in a word or two; empty while it is open."""
        if self.decision is not None:
            return words.decided(self.decision)
        return "" if self.open else words.translate("Anonymise", "reviewed")


def ranked(
    groups: Mapping[str, Sequence[Finding]],
    decisions: Mapping[str, FindingDecision],
    *,
    finished: bool,
    discreet: bool = False,
) -> list[GroupRow]:
    """Rows with what is open first, then by what singles someone out, then by how sure and how often."""
    rows = [_row(group, members, decisions.get(group), finished, discreet) for group, members in groups.items()]
    return sorted(rows, key=_order)


def _row(
    group: str, members: Sequence[Finding], decision: FindingDecision | None, finished: bool, discreet: bool
) -> GroupRow:
    first = members[0]
    return GroupRow(
        group=group,
        text=words.hidden(first.category) if discreet else first.text,
        category=first.category,
        count=len(members),
        known=first.known,
        sure=words.how_sure(first),
        confidence=first.confidence,
        decision=decision,
        open=decision is None and not finished,
    )


def _order(row: GroupRow) -> tuple[bool, int, float]:
    return (not row.open, words.RISK.index(row.category), -row.confidence * row.count)


class GroupRole(IntEnum):
    ROW = Qt.ItemDataRole.UserRole


Index = QModelIndex | QPersistentModelIndex


class GroupModel(QAbstractListModel):
    """The rows of the list; with the filter on, the open ones alone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: list[GroupRow] = []
        self._shown: list[GroupRow] = []
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

    def _filter(self) -> None:
        self._shown = [row for row in self._all if row.open or not self.only_open]

    @property
    def rows(self) -> Sequence[GroupRow]:
        """Those shown, in order."""
        return self._shown

    @property
    def all_rows(self) -> Sequence[GroupRow]:
        """Also those the filter hides."""
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
        return self.tr("{text}: {category}, {sure}, {count} times, {state}").format(
            text=row.text,
            category=words.category(row.category),
            sure=row.sure,
            count=row.count,
            state=row.state or self.tr("open"),
        )


class GroupDelegate(QStyledItemDelegate):
    """Icon, words, how often; beneath, what it is and what was decided."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, ROW_HEIGHT * self._theme.tokens.type.body // 13)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: object = index.data(GroupRole.ROW)
        if not isinstance(row, GroupRow):
            return
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        whole.text = ""
        whole.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, whole.widget)
        painter.save()
        _RowPainter(painter, whole, self._theme, row).paint()
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

    def paint(self) -> None:
        row = self._row
        half = self._box.height() // 2
        left = _ICON + SPACE.medium
        first = self._box.adjusted(0, SPACE.hair, 0, -half)
        second = self._box.adjusted(0, half, 0, -SPACE.hair)
        self._icon(words.ICONS[row.category], "accent" if row.open else "muted", first, 0, _ICON)
        times = f"× {row.count}" if row.count > 1 else ""
        taken = self._end(times, first, "muted")
        self._start(row.text, first, left, taken, "text", bold=row.open)
        state = row.state
        taken = self._end(state, second, "ok") if state else 0
        about = words.category(row.category)
        if row.open:
            about = words.translate("Anonymise", "{category} · {sure}").format(category=about, sure=row.sure)
        self._start(about, second, left, taken, "muted", small=True)

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

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: a letter decides."""


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
        """The row of a group, also when the filter hides it."""
        return next((row for row in self.model.all_rows if row.group == group), None)

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
        if group and group not in self._groups(self.model.rows) and group in self._groups(self.model.all_rows):
            self.show_all()
        number = next((i for i, row in enumerate(self.model.rows) if row.group == group), 0)
        if self.model.rows:
            self.view.setCurrentIndex(self.model.index(number))
        self._tell()

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
        openly = {row.group for row in self.open_rows()}
        start = groups.index(group) if group in groups else (-1 if step > 0 else 0)
        for distance in range(1, len(groups) + 1):
            candidate = groups[(start + step * distance) % len(groups)]
            if candidate in openly and candidate != group:
                return candidate
        return ""

    def _groups(self, rows: Iterable[GroupRow]) -> set[str]:
        return {row.group for row in rows}

    @Slot()
    def _filter(self) -> None:
        now = self.current
        self._quiet = True
        self.model.filter(self.open_filter.isChecked())
        self._quiet = False
        self._show_nothing()
        self.choose(now if now in self._groups(self.model.rows) else "")

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
