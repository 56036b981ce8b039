"""The watch list of the open vault, once for all pages that show it: looked through in breaths, kept in step."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from .breaths import Breaths
from .house import House

if TYPE_CHECKING:
    from oralhistory.jobs import Job
    from oralhistory.use_cases.watching import WatchedTestimony
    from oralhistory.workspace import Changes


class WatchList(QObject):
    """Ask for it with :func:`watch_list`. Nothing is looked through before :meth:`freshen` is called."""

    changed = Signal()
    """The entries are those of the collection as it is."""

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self._workspace = house.workspace
        self.entries: tuple[WatchedTestimony, ...] = ()
        self._day: date | None = None
        self._all = True
        self._touched: set[str] = set()
        self._looking: frozenset[str] | None = None
        self._breaths = Breaths(self)
        self._breaths.done.connect(self._found)
        house.changed.connect(self._note)
        house.closing.connect(self._breaths.abandon)

    @property
    def is_fresh(self) -> bool:
        """Whether the entries are those of the collection as it is."""
        return not (self._all or self._touched or self._breaths.running) and self._day == self._workspace.today()

    def ids(self, kinds: frozenset[str]) -> frozenset[str]:
        """The testimonies with an entry of one of these kinds."""
        return frozenset(entry.id for entry in self.entries if entry.watched.kind in kinds)

    def counts(self) -> dict[str, int]:
        """How many testimonies have an entry of each kind."""
        found: dict[str, set[str]] = {}
        for entry in self.entries:
            found.setdefault(entry.watched.kind, set()).add(entry.id)
        return {kind: len(ids) for kind, ids in sorted(found.items())}

    def freshen(self) -> None:
        """Look through what has changed since; :attr:`changed` tells when it is done."""
        if self._breaths.running or self.is_fresh:
            return
        self._breaths.begin(self._watching)

    def _watching(self, job: Job) -> Generator[object, None, object]:
        from oralhistory.use_cases.watching import watching

        today = self._workspace.today()
        everything = self._all or self._day != today
        self._looking = None if everything else frozenset(self._touched)
        self._all, self._touched, self._day = False, set(), today
        return watching(self._workspace, today, job, only=self._looking)

    @Slot(object)
    def _found(self, entries: list[WatchedTestimony]) -> None:
        from oralhistory.use_cases.watching import in_order

        looked = self._looking
        kept = [entry for entry in self.entries if looked is not None and entry.id not in looked]
        self.entries = tuple(in_order([*kept, *entries]))
        if not self.is_fresh:  # something was done in the meantime
            self.freshen()
        else:
            self.changed.emit()

    @Slot(object)
    def _note(self, changes: Changes) -> None:
        self._touched |= changes.testimonies


def watch_list(house: House) -> WatchList:
    """The one watch list of a house."""
    found = house.findChild(WatchList)
    return found if found is not None else WatchList(house)
