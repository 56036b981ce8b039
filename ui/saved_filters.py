"""Filters that a person named, kept inside the vault: a name, and the words and narrowings behind it.

They are the collection window's own memory, like the columns of a table: no act worth an audit event, and in no
export. Every one is a command of the palette.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from .context import Context
from .house import House
from .i18n import isolate, number
from .views.library_filter import LibraryFilter

_KEPT = "testimonies/saved-filters"
_PAGE = "testimonies"


@dataclass(frozen=True)
class SavedFilter:
    """A filter by its name; also a place of the list of testimonies."""

    name: str
    search: str = ""
    filter: LibraryFilter = field(default_factory=LibraryFilter)

    def is_same(self, search: str, chosen: LibraryFilter) -> bool:
        """Whether these words and narrowings are the ones kept."""
        return (self.search, self.filter) == (search, chosen)

    def to_json(self) -> dict[str, object]:
        """To be kept."""
        return {"name": self.name, "search": self.search, "filter": self.filter.to_json()}

    @classmethod
    def from_json(cls, kept: object) -> SavedFilter | None:
        """What :meth:`to_json` said; ``None`` where it cannot be read."""
        said = cast("Mapping[str, object]", kept if isinstance(kept, dict) else {})
        name, search, narrowed = said.get("name"), said.get("search"), said.get("filter")
        if not (isinstance(name, str) and name and isinstance(search, str) and isinstance(narrowed, dict)):
            return None
        return cls(name, search, LibraryFilter.from_json(cast("Mapping[str, object]", narrowed)))


class SavedFilters(QObject):
    """The saved filters of the open vault, in the order of their names; ask for them with :func:`saved_filters`."""

    changed = Signal()

    def __init__(self, context: Context, house: House) -> None:
        super().__init__(house)
        self._context = context
        self._filters = self._read()
        self._keys: list[str] = []
        self.offer()
        context.discreet_changed.connect(self._rename_in_palette)
        context.languages.changed.connect(self._offer_again)

    def all(self) -> tuple[SavedFilter, ...]:
        """All of them."""
        return self._filters

    def shown_name(self, which: SavedFilter) -> str:
        """Its name; in discreet mode, since a name may be a person's, its number."""
        if self._context.discreet:
            return self.tr("Saved filter {number}").format(number=number(self._filters.index(which) + 1))
        return isolate(which.name)

    def same_as(self, search: str, chosen: LibraryFilter) -> SavedFilter | None:
        """The one that is shown now, if it is one."""
        return next((each for each in self._filters if each.is_same(search, chosen)), None)

    def is_taken(self, name: str, besides: SavedFilter | None = None) -> bool:
        """Whether another filter has this name, whatever its capitals."""
        names = {each.name.casefold() for each in self._filters if each != besides}
        return name.strip().casefold() in names

    def add(self, name: str, search: str, chosen: LibraryFilter) -> SavedFilter:
        """Keep what the list shows now under a name."""
        made = SavedFilter(name.strip(), search, chosen.kept())
        before, after = self._filters, (*self._filters, made)
        self._step(self.tr("saving a filter"), before, after)
        return made

    def name(self, which: SavedFilter, name: str) -> None:
        """Give it another name."""
        renamed = replace(which, name=name.strip())
        after = tuple(renamed if each == which else each for each in self._filters)
        self._step(self.tr("another name for a filter"), self._filters, after)

    def remove(self, which: SavedFilter) -> None:
        """Forget it; Ctrl+Z brings it back."""
        after = tuple(each for each in self._filters if each != which)
        self._step(self.tr("removing a filter"), self._filters, after)

    def _step(self, words: str, before: tuple[SavedFilter, ...], after: tuple[SavedFilter, ...]) -> None:
        def forth() -> None:
            self._put(after)

        def back() -> None:
            self._put(before)

        forth()
        self._context.undo.push(words, back, forth)

    def _put(self, filters: tuple[SavedFilter, ...]) -> None:
        self._filters = tuple(sorted(filters, key=_by_name))
        self._context.keep(_KEPT, json.dumps([each.to_json() for each in self._filters], ensure_ascii=False))
        self.offer()
        self.changed.emit()

    def _read(self) -> tuple[SavedFilter, ...]:
        try:
            kept: object = json.loads(self._context.memory(_KEPT) or "[]")
        except ValueError:
            return ()
        read = map(SavedFilter.from_json, cast("list[object]", kept) if isinstance(kept, list) else [])
        return tuple(sorted((each for each in read if each is not None), key=_by_name))

    def offer(self) -> None:
        """Put each of them into the palette."""
        for key in self._keys:
            if key in self._context.actions:  # locking takes them away
                self._context.actions.remove(key)
        self._keys = [f"saved-filter.{place}" for place in range(len(self._filters))]
        for place, key in enumerate(self._keys):
            action = self._context.actions.add(key, self._command(place), "search")
            action.setData(place)
            action.triggered.connect(self._show)

    @Slot()
    def _offer_again(self) -> None:
        """A change of language took away every page, and with them what they added to the palette."""
        if self._context.session is self.parent():
            self.offer()

    @Slot()
    def _rename_in_palette(self) -> None:
        for place, key in enumerate(self._keys):
            self._context.actions[key].setText(self._command(place))
        self.changed.emit()

    def _command(self, place: int) -> str:
        return self.tr("Filter: {name}").format(name=self.shown_name(self._filters[place]))

    @Slot()
    def _show(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            place = cast("object", action.data())
            if isinstance(place, int) and place < len(self._filters):
                self._context.go_to(_PAGE, self._filters[place])


def _by_name(which: SavedFilter) -> str:
    return which.name.casefold()


def saved_filters(context: Context, house: House) -> SavedFilters:
    """The saved filters of a house."""
    found = house.findChild(SavedFilters)
    if found is None:
        return SavedFilters(context, house)
    found.offer()
    return found
