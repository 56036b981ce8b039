"""The snapshots of the whole collection, read a few at a time on the window's thread and kept up to date."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from oralhistory.errors import OralHistoryError
from oralhistory.release.request import Dossier
from oralhistory.use_cases.packing import snapshots
from oralhistory.workspace import Aspect, Changes

from ..sentences import spoken

if TYPE_CHECKING:
    from ..house import House

_STRETCH_S = 0.03
"""How long the window waits for one stretch of reading."""
_CHANGES_ANSWERS = frozenset(Aspect) - {Aspect.LEDGER, Aspect.POPULATION}


class Snapshots(QObject):
    """Begins with :meth:`begin`; says :attr:`ready` whenever what it holds is whole and something changed."""

    ready = Signal()
    progressed = Signal(int, int)
    """How many testimonies are read, of how many."""

    def __init__(self, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._house = house
        self._known: dict[str, Dossier] = {}
        self._order: list[str] = []
        self._due: list[str] = []
        self._begun = False
        self.trouble = ""
        """Why a testimony could not be read; nothing may be made then, since nobody knows what must not leave."""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read)
        house.changed.connect(self._changed)

    @property
    def settled(self) -> bool:
        """Whether everything is read and up to date."""
        return self._begun and not self._due

    @property
    def dossiers(self) -> tuple[Dossier, ...]:
        """All of them, in the order of the accession numbers."""
        return tuple(sorted(self._known.values(), key=_by_accession))

    def begin(self) -> None:
        """Read everything not read yet."""
        self._begun = True
        self._look_for(frozenset())

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self._begun and _CHANGES_ANSWERS & changes.aspects:
            self._look_for(changes.testimonies)

    def _look_for(self, touched: frozenset[str]) -> None:
        self._order = list(self._house.workspace.vault.testimonies.ids())
        present = set(self._order)
        self._known = {id: known for id, known in self._known.items() if id in present and id not in touched}
        self._due = [id for id in self._order if id not in self._known]
        self._timer.start()

    @Slot()
    def _read(self) -> None:
        until = time.monotonic() + _STRETCH_S
        self.trouble = ""
        try:
            for dossier in snapshots(self._house.workspace, tuple(self._due)):
                self._known[dossier.id] = dossier
                self._due.pop(0)
                if time.monotonic() > until:
                    break
        except OralHistoryError as error:
            self.trouble = spoken(error)
            self._timer.stop()
            self.ready.emit()
            return
        self.progressed.emit(len(self._known), len(self._order))
        if not self._due:
            self._timer.stop()
            self.ready.emit()


def _by_accession(dossier: Dossier) -> str:
    return dossier.accession
