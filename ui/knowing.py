"""What the collection knows, for fields that complete themselves: gathered between key presses, kept up to date."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from oralhistory.jobs import Job
from oralhistory.use_cases.known_values import Kind, KnownValues
from oralhistory.use_cases.same_people import Likeness

from .breaths import Breaths
from .context import Context
from .widgets.suggestions import Find

if TYPE_CHECKING:
    from oralhistory.model import Person
    from oralhistory.workspace import Changes

    from .house import House

_STRETCH_S = 0.008
_REST_MS = 12
"""Half a frame of work, then room for two frames: nobody waits for it."""


class Knowing(QObject):
    """Of one open vault; see :func:`knowing_of`. Until all is gathered it knows what it has read so far."""

    gathered = Signal()
    """Everything has been read."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__(house)
        self.context = context
        self._house = house
        self._known = KnownValues(house.workspace)
        self._gathering = Breaths(self, stretch_s=_STRETCH_S, rest_ms=_REST_MS)
        self._gathering.done.connect(self._done)
        self._gathering.failed.connect(self._refused)
        house.changed.connect(self._follow)
        house.closing.connect(self._gathering.abandon)
        self._gathering.begin(self._gather)

    @property
    def is_gathering(self) -> bool:
        """Whether there is more to read."""
        return self._gathering.running

    def find(self, kind: Kind) -> Find:
        """For a field of this kind. Names of people stay out of sight in discreet mode."""

        def found(typed: str) -> Sequence[str]:
            if kind is Kind.PERSON and self.context.discreet:
                return ()
            return self._known.complete(kind, typed)

        return found

    def people_like(self, person: Person, testimony: str) -> list[Likeness]:
        """Who of the collection may be this person."""
        return self._known.people_like(person, testimony)

    def accessions(self, ids: Sequence[str]) -> dict[str, str]:
        """The accession numbers of testimonies that are still there."""
        return {row.id: row.accession for row in self._house.workspace.rows(list(dict.fromkeys(ids)))}

    def _gather(self, _job: Job) -> Generator[object, None, object]:
        yield from self._known.gather()
        return None

    @Slot(object)
    def _done(self, _result: object) -> None:
        self.gathered.emit()

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        self._known.follow(changes)

    @Slot(object)
    def _refused(self, _error: object) -> None:
        """A record could not be read: its own page says so; what was read so far completes."""


def knowing_of(context: Context) -> Knowing:
    """What the open vault knows; begins to gather when first asked for."""
    house = cast("House", context.session)
    made = house.findChildren(Knowing)
    return made[0] if made else Knowing(context, house)
