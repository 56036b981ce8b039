"""A ladder as a table that is edited in place: value, language, and a column for each level."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from oralhistory.model import Category, Ladder, Rung
from oralhistory.use_cases.laddering import Advice

from ..theme.icons import icon
from . import ladders_words as words

Index = QModelIndex | QPersistentModelIndex

VALUE, LANGUAGE, FIRST_LEVEL = 0, 1, 2
_HIDDEN = "•••"


class LadderModel(QAbstractTableModel):
    """Holds a ladder; what a person types is :attr:`edited`, and shown when it comes back through :meth:`put`."""

    edited = Signal(object)
    """Another :class:`Ladder`."""

    def __init__(self) -> None:
        super().__init__()
        self.ladder = Ladder(Category.PLACE)
        self._concerns: dict[tuple[int, int], str] = {}
        self._discreet = False

    def put(self, ladder: Ladder, concerns: Iterable[Advice], *, discreet: bool) -> None:
        """Show this ladder; values are hidden, and not edited, while names are."""
        same = (len(ladder.rungs), ladder.levels) == (len(self.ladder.rungs), self.ladder.levels)
        if not same:
            self.beginResetModel()
        self.ladder = ladder
        self._discreet = discreet
        self._concerns = {}
        for each in concerns:
            column = VALUE if each.level < 0 else FIRST_LEVEL + each.level
            self._concerns.setdefault((each.row, column), words.concern(each.concern))
        if not same:
            self.endResetModel()
        elif ladder.rungs:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.ladder.rungs)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else FIRST_LEVEL + len(self.ladder.levels)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == VALUE:
            return self.tr("Value")
        if section == LANGUAGE:
            return self.tr("Language")
        return self.ladder.levels[section - FIRST_LEVEL]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hint = self._concerns.get((index.row(), index.column()), "")
        match role:
            case Qt.ItemDataRole.DisplayRole:
                hidden = self._discreet and index.column() == VALUE
                return _HIDDEN if hidden else self._text(index.row(), index.column())
            case Qt.ItemDataRole.EditRole:
                return self._text(index.row(), index.column())
            case Qt.ItemDataRole.DecorationRole:
                return icon("triangle-alert", "warn") if hint else None
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return hint or None
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole, /) -> bool:
        text = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or text == self._text(index.row(), index.column()):
            return False
        rungs = list(self.ladder.rungs)
        rungs[index.row()] = self._changed(rungs[index.row()], index.column(), text)
        self.edited.emit(replace(self.ladder, rungs=tuple(rungs)))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual if self._discreet and index.column() == VALUE else usual | Qt.ItemFlag.ItemIsEditable

    def _text(self, row: int, column: int) -> str:
        rung = self.ladder.rungs[row]
        if column == VALUE:
            return rung.value
        if column == LANGUAGE:
            return rung.language
        return rung.steps[column - FIRST_LEVEL] if column - FIRST_LEVEL < len(rung.steps) else ""

    def _changed(self, rung: Rung, column: int, text: str) -> Rung:
        if column == VALUE:
            return replace(rung, value=text)
        if column == LANGUAGE:
            return replace(rung, language=text)
        steps = [*rung.steps, *[""] * (len(self.ladder.levels) - len(rung.steps))]
        steps[column - FIRST_LEVEL] = text
        return replace(rung, steps=tuple(steps))
