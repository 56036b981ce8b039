"""What can be done with the rows chosen in the list: open, put into a package, give a keyword, copy their numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QClipboard, QGuiApplication
from PySide6.QtWidgets import QMenu

from oralhistory.workspace import Workspace

from ..context import Context
from ..models.paged import ID_ROLE
from .library_table import LibraryModel, LibraryTable


class RowActions(QObject):
    """The acts, and the menu of a row."""

    fold_asked = Signal()
    sort_asked = Signal(str)
    """By the column with this key, or the other way round where it is sorted by it."""

    def __init__(
        self, context: Context, workspace: Workspace, table: LibraryTable, sorted_by: Callable[[], str]
    ) -> None:
        super().__init__(table)
        self._context = context
        self._workspace = workspace
        self._table = table
        self._sorted_by = sorted_by
        self._open_it = self._action(self.tr("Open"), self.open_current)
        self._package = self._action(self.tr("New package with these"), self.make_package)
        self._keyword = self._action(self.tr("Add a keyword to these …"), self.add_keyword)
        self._copy = self._action(self.tr("Copy accession numbers"), self._copy_accessions)
        self._fold = self._action(self.tr("Show or hide the preview"), self._ask_fold)
        table.opened.connect(self.open)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._menu)

    @property
    def _model(self) -> LibraryModel:
        return self._table.library

    def chosen(self, most: int | None = None) -> list[str]:
        """The ids of the rows chosen, from the top."""
        rows = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        return [self._model.id_at(row) for row in rows[:most]]

    def all(self) -> list[QAction]:
        """What can be done now."""
        chosen = bool(self._table.selectionModel().selectedRows())
        for action in (self._open_it, self._package, self._keyword, self._copy):
            action.setEnabled(chosen)
        return [self._open_it, self._package, self._keyword, self._copy, self._fold]

    @Slot(QModelIndex)
    def open(self, index: QModelIndex) -> None:
        """Open the testimony of a row."""
        self._context.go_to("testimony", str(cast("object", index.data(ID_ROLE))))

    @Slot()
    def open_current(self) -> None:
        """Open the one on which the keyboard stands."""
        if self._table.currentIndex().isValid():
            self.open(self._table.currentIndex())

    @Slot()
    def make_package(self) -> None:
        """Go and make a package with the rows chosen."""
        chosen = self.chosen()
        if chosen:
            self._context.go_to("new-package", tuple(row.accession for row in self._workspace.rows(chosen)))

    @Slot()
    def add_keyword(self) -> None:
        """Ask for a keyword, and give it to the rows chosen."""
        from ..dialogs.add_keyword import AddKeyword

        chosen = self.chosen()
        if chosen:
            AddKeyword(self._context, self._workspace, chosen, self._table.window()).open()

    @Slot()
    def _copy_accessions(self) -> None:
        numbers = "\n".join(row.accession for row in self._workspace.rows(self.chosen()))
        QGuiApplication.clipboard().setText(numbers, QClipboard.Mode.Clipboard)

    @Slot()
    def _ask_fold(self) -> None:
        self.fold_asked.emit()

    @Slot(QPoint)
    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self.all():
            menu.addAction(action)
        sorts = menu.addMenu(self.tr("Sort by"))
        for action in self.sorts(sorts):
            sorts.addAction(action)
        menu.popup(self._table.viewport().mapToGlobal(at))

    def sorts(self, parent: QMenu) -> list[QAction]:
        """One entry for each column by which the list can be sorted."""
        actions: list[QAction] = []
        for column in self._model.columns:
            if column.sortable and not (column.key == "narrator" and self._context.discreet):
                action = QAction(column.title, parent)
                action.setData(column.key)
                action.setCheckable(True)
                action.setChecked(column.key == self._sorted_by())
                action.triggered.connect(self._sort)
                actions.append(action)
        return actions

    @Slot()
    def _sort(self) -> None:
        self.sort_asked.emit(str(cast("object", cast("QAction", self.sender()).data())))

    def _action(self, words: str, act: object) -> QAction:
        made = QAction(words, self)
        made.triggered.connect(act)
        return made
