"""The rows of the findings' list as Qt's views want them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from . import anonymise_words as words
from .anonymise_rows import GroupRow, shown


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
        said = self.tr("{text}: {category}, {sure}, %Ln times, {state}", "", row.count).format(
            text=row.text,
            category=words.category(row.category),
            sure=row.sure,
            state=row.state or self.tr("open"),
        )
        return f"{row.heading}. {said}" if row.heading else said
