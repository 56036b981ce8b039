"""A table of any length over the ids of a query: rows are fetched by pages of 200, the last few pages kept.

Sorting and filtering belong to the query: the view asks for them with :attr:`PagedModel.sort_asked`, and
whoever owns the query answers with :meth:`PagedModel.set_ids`.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon

Row = TypeVar("Row")

PAGE = 200
PAGES_KEPT = 12

Index = QModelIndex | QPersistentModelIndex
ID_ROLE = Qt.ItemDataRole.UserRole
"""The row's id."""
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The row itself."""


_NEVER = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.FontRole,
        Qt.ItemDataRole.BackgroundRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.CheckStateRole,
        Qt.ItemDataRole.SizeHintRole,
    )
)
"""What the style asks of each cell for each frame, and nobody here answers."""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: its key for sorting and remembering, its title, and what it shows of a row."""

    key: str
    title: str
    text: Callable[[Row], str]
    icon: Callable[[Row], QIcon] | None = None
    hint: Callable[[Row], str] | None = None
    """The tool tip, also read out."""
    said: Callable[[Row], str] | None = None
    """What a screen reader says in place of the text."""
    at_end: bool = False
    """Numbers: aligned to the trailing side."""
    sortable: bool = True


class PagedModel(QAbstractTableModel, Generic[Row]):
    """``fetch`` answers rows in the order of the ids it is given; a row that is gone is ``None``."""

    sort_asked = Signal(str, bool)
    """Column key, and whether descending."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        fetch: Callable[[Sequence[str]], Sequence[Row | None]],
        *,
        page: int = PAGE,
        pages_kept: int = PAGES_KEPT,
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._fetch = fetch
        self._page = page
        self._pages_kept = pages_kept
        self._ids: Sequence[str] = ()
        self._pages: OrderedDict[int, Sequence[Row | None]] = OrderedDict()
        self._rows_by_id: dict[str, int] | None = None

    def set_ids(self, ids: Sequence[str]) -> None:
        """The answer of another query, in its order."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self._rows_by_id = None
        self.endResetModel()

    def refresh(self, ids: Sequence[str]) -> None:
        """These rows have changed: fetch them anew when they are next shown."""
        for identifier in ids:
            row = self.row_of(identifier)
            if row is not None:
                self._pages.pop(row // self._page, None)
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def ids(self) -> Sequence[str]:
        """All ids, in the order shown."""
        return self._ids

    def id_at(self, row: int) -> str:
        """The id of a row."""
        return self._ids[row]

    def row_of(self, identifier: str) -> int | None:
        """Where an id stands, or ``None``."""
        if self._rows_by_id is None:
            self._rows_by_id = {each: row for row, each in enumerate(self._ids)}
        return self._rows_by_id.get(identifier)

    def row_at(self, row: int) -> Row | None:
        """The row itself, fetched with its page if need be; ``None`` when it is gone."""
        number, place = divmod(row, self._page)
        rows = self._pages.get(number)
        if rows is None:
            start = number * self._page
            rows = self._pages[number] = self._fetch(self._ids[start : start + self._page])
            if len(self._pages) > self._pages_kept:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return rows[place] if place < len(rows) else None

    def rowCount(self, parent: Index | None = None, /) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None, /) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        if role in _NEVER or not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if column.at_end else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == ID_ROLE:
            return self._ids[index.row()]
        row = self.row_at(index.row())
        if row is None:
            return None
        return self._show(column, row, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole and self.columns[section].at_end:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder, /) -> None:
        if 0 <= column < len(self.columns) and self.columns[column].sortable:
            self.sort_asked.emit(self.columns[column].key, order == Qt.SortOrder.DescendingOrder)

    def _show(self, column: Column[Row], row: Row, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole and column.said is not None:
            return column.said(row)
        if role == Qt.ItemDataRole.DecorationRole and column.icon is not None:
            return column.icon(row)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole) and column.hint is not None:
            return column.hint(row)
        return row if role == ROW_ROLE else None
