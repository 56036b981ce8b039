"""The findings of a testimony by entity: a list ranked by what is open and how much it tells, and its counter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...i18n import number as digits
from ...theme import Theme
from ...theme.tokens import SPACE
from ...widgets.buttons import button
from ...widgets.chip import FilterChip
from ...widgets.empty_state import EmptyState
from ...widgets.flow import FlowLayout
from ...widgets.labels import label
from .anonymise_model import GroupModel, GroupRole
from .anonymise_row_paint import GroupDelegate
from .anonymise_rows import GroupRow, class_holding, with_members

_MARK = 40
_NONE = Qt.KeyboardModifier.NoModifier


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
    read_asked = Signal(str)
    """A place of the guide."""

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
        nothing = EmptyState(
            "circle-check",
            self.tr("Nothing is left to decide"),
            self.tr("Finish the review beneath, or look at what was decided."),
            guide="review",
        )
        show_all = button(self.tr("Show all"))
        show_all.clicked.connect(self.all_filter.click)
        nothing.add_button(show_all)
        nothing.read_asked.connect(self.read_asked)
        self._nothing = QScrollArea()  # a low window has not the room for it
        self._nothing.setWidgetResizable(True)
        self._nothing.setFrameShape(QFrame.Shape.NoFrame)
        self._nothing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it would take a line's width
        self._nothing.setWidget(nothing)
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
        self._number.setText(digits(left))
        self.setAccessibleDescription(self.counter_text())
        self.open_filter.set_count(left)
        self.all_filter.set_count(total)
        self._show_nothing()

    def _show_nothing(self) -> None:
        empty = not self.model.rows and bool(self.model.all_rows)
        height = QSizePolicy.Policy.Preferred if empty else QSizePolicy.Policy.Ignored
        self._nothing.setSizePolicy(QSizePolicy.Policy.Preferred, height)  # not seen, it needs no room
        self._stack.setCurrentWidget(self._nothing if empty else self.view)

    def _build(self) -> None:
        counter = QHBoxLayout()
        counter.setSpacing(SPACE.small)
        counter.addWidget(self._number)
        counter.addWidget(self._said, 1, Qt.AlignmentFlag.AlignBaseline)
        chips = FlowLayout()
        chips.addWidget(self.open_filter)
        chips.addWidget(self.all_filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(counter)
        column.addLayout(chips)
        column.addSpacing(SPACE.hair)
        column.addWidget(self._stack, 1)
