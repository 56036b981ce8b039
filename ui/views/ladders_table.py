"""The table of a ladder: cells are typed into, pasted into from a spreadsheet, emptied, and rows moved, by the keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

from ..widgets.table import ROW_HEIGHT, Table
from .ladders_model import FIRST_LEVEL, LANGUAGE, VALUE, LadderModel

_LEAST_SHOWN = 4
_WIDTHS = {VALUE: 170, LANGUAGE: 90}
_LEVEL_WIDTH = 170


class LadderTable(Table):
    """Enter, F2 or any letter edits the cell; Delete empties; Alt with the arrows moves the row."""

    pasted = Signal(str)
    moved = Signal(int)
    """The current row, by so many."""

    def __init__(self, model: LadderModel, name: str) -> None:
        super().__init__(name)
        self._cells = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.horizontalHeader().setSectionsMovable(False)
        self.setMinimumHeight(ROW_HEIGHT * (_LEAST_SHOWN + 1))
        model.modelReset.connect(self.set_widths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        key, held = event.key(), event.modifiers()
        plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if self.state() is QAbstractItemView.State.EditingState:  # what the field in the cell leaves over
            QAbstractItemView.keyPressEvent(self, event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif here.isValid() and plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(here)
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            for index in self.selectedIndexes():
                if index.flags() & Qt.ItemFlag.ItemIsEditable:
                    self._cells.setData(index, "")
        elif here.isValid() and held == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif plain and key == Qt.Key.Key_Space and here.isValid():
            QAbstractItemView.keyPressEvent(self, event)
        else:
            super().keyPressEvent(event)

    def go_to(self, row: int, column: int) -> None:
        """Stand on a cell, or on the nearest there is."""
        rows, columns = self._cells.rowCount(), self._cells.columnCount()
        index = self._cells.index(min(row, rows - 1), min(column, columns - 1)) if rows else QModelIndex()
        self.setCurrentIndex(index)

    @Slot()
    def set_widths(self) -> None:
        """The usual width for each column; the last takes what is left."""
        for column in range(self._cells.columnCount()):
            self.setColumnWidth(column, _WIDTHS.get(column, _LEVEL_WIDTH))

    @property
    def level(self) -> int:
        """The level whose column the keyboard stands in; -1 in another column."""
        index = self.currentIndex()
        return index.column() - FIRST_LEVEL if index.isValid() and index.column() >= FIRST_LEVEL else -1
