"""The menu of saved filters above the list: choose one, save what is shown, rename, remove."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from ..dialogs.name_filter import NameFilter
from ..saved_filters import SavedFilter, SavedFilters
from ..theme.icons import set_icon
from ..theme.style import set_look
from .library_filter import LibraryFilter


class SavedChip(QPushButton):
    """Says which saved filter is shown, if it is one; opens the menu."""

    chosen = Signal(object)
    """The :class:`SavedFilter`."""

    def __init__(self, filters: SavedFilters) -> None:
        super().__init__()
        self._filters = filters
        self._search, self._filter = "", LibraryFilter()
        self.setProperty("kind", "filter")
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        filters.changed.connect(self._name)
        self._name()

    def show_present(self, search: str, chosen: LibraryFilter) -> None:
        """What the list shows now."""
        self._search, self._filter = search, chosen
        self._name()

    def entries(self) -> list[QAction]:
        """What the menu offers now."""
        self._fill()
        return self._menu.actions()

    @Slot()
    def _name(self) -> None:
        shown = self._filters.same_as(self._search, self._filter)
        words = self.tr("Saved filters")
        self.setText(self._filters.shown_name(shown) if shown else words)
        self.setAccessibleName(self.tr("Saved filters: {name}").format(name=self.text()) if shown else words)
        set_look(self, "chosen", shown is not None)
        set_icon(self, "check" if shown else "chevron-down", "text" if shown else "muted", 14)

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        shown = self._filters.same_as(self._search, self._filter)
        for each in self._filters.all():
            entry = self._entry(self._filters.shown_name(each), self._choose, each)
            entry.setCheckable(True)
            entry.setChecked(each == shown)
        if self._filters.all():
            self._menu.addSeparator()
        if shown is None:
            keep = self._entry(self.tr("Save this filter …"), self._save)
            keep.setEnabled(bool(self._search) or not self._filter.kept().is_empty)
        else:
            name = self._filters.shown_name(shown)
            self._entry(self.tr("Rename {name} …").format(name=name), self._rename, shown)
            self._entry(self.tr("Remove {name}").format(name=name), self._remove, shown)

    def _entry(self, words: str, act: object, which: SavedFilter | None = None) -> QAction:
        entry = self._menu.addAction(words)
        entry.setData(which)
        entry.triggered.connect(act)
        return entry

    def _asked(self) -> SavedFilter | None:
        entry = self.sender()
        which = cast("object", entry.data()) if isinstance(entry, QAction) else None
        return which if isinstance(which, SavedFilter) else None

    @Slot()
    def _choose(self) -> None:
        which = self._asked()
        if which is not None:
            self.chosen.emit(which)

    @Slot()
    def _save(self) -> None:
        asking = NameFilter(self._filters, self.window())
        asking.named.connect(self._saved)
        asking.open()

    @Slot(str)
    def _saved(self, name: str) -> None:
        self._filters.add(name, self._search, self._filter)

    @Slot()
    def _rename(self) -> None:
        self._renamed = self._asked()
        asking = NameFilter(self._filters, self.window(), self._renamed)
        asking.named.connect(self._renamed_to)
        asking.open()

    @Slot(str)
    def _renamed_to(self, name: str) -> None:
        if self._renamed is not None:
            self._filters.name(self._renamed, name)

    @Slot()
    def _remove(self) -> None:
        which = self._asked()
        if which is not None:
            self._filters.remove(which)
