"""What the collection knows already: values to complete a field with, and people who stand in other records.

Read once, testimony by testimony, so that a window can do it between two key presses; afterwards only what changed is
read again. Sealed testimonies are not read: what they say shall not come up while somebody types. Nothing of it is
kept outside memory.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Generator, Iterator
from enum import StrEnum
from heapq import nsmallest
from typing import TYPE_CHECKING

from oralhistory.changes import Aspect, Changes
from oralhistory.errors import InputError
from oralhistory.model import Category, Testimony
from oralhistory.model.cards import is_own
from oralhistory.storage.folding import fold
from oralhistory.use_cases.same_people import Likeness, Named, likeness, named

if TYPE_CHECKING:
    from oralhistory.model import Person
    from oralhistory.workspace import Workspace

MOST = 8
"""How many values are offered at once."""
_REGISTER = ""
"""Stands for the collection's own cards among the testimonies."""


class Kind(StrEnum):
    """What a value is: fields of one kind complete one another."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    UNIT = "unit"
    RANK = "rank"
    ROLE = "role"
    OCCUPATION = "occupation"
    RELATION = "relation"
    GENDER = "gender"
    KEYWORD = "keyword"
    WARNING = "warning"
    EVENT = "event"


_OF_CARDS = {
    Category.PERSON: Kind.PERSON,
    Category.PLACE: Kind.PLACE,
    Category.ORGANISATION: Kind.ORGANISATION,
    Category.UNIT: Kind.UNIT,
    Category.RANK: Kind.RANK,
    Category.ROLE: Kind.ROLE,
    Category.EVENT: Kind.EVENT,
}

Value = tuple[Kind, str]


class KnownValues:
    """The values and people of one open vault. Belongs to the vault's thread."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._values: dict[str, tuple[Value, ...]] = {}
        self._people: dict[str, tuple[Named, ...]] = {}
        self._counts: dict[Kind, Counter[str]] = {kind: Counter() for kind in Kind}
        self._folded: dict[str, str] = {}
        self._stale: set[str] = set()
        self._begun = False

    def gather(self) -> Generator[None]:
        """Read everything there is, one testimony a step, those worked on last first."""
        self._begun = True
        self._read(_REGISTER)
        yield
        for id in self._workspace.vault.testimonies.ids():
            if id not in self._values:
                self._read(id)
                yield

    def follow(self, changes: Changes) -> None:
        """Something changed; it is read again when somebody asks next."""
        if {Aspect.RECORD, Aspect.CONSENT} & changes.aspects:
            self._stale |= changes.testimonies
        if Aspect.REGISTER in changes.aspects:
            self._stale.add(_REGISTER)

    def complete(self, kind: Kind, typed: str, *, but: Collection[str] = ()) -> list[str]:
        """Values that go on as ``typed`` does, at their beginning or at that of a word of theirs.

        The beginning comes first, then what is used most. Of several spellings that differ in case and accents alone
        the one used most is offered. What is typed in full already, and what is in ``but``, is not offered.
        """
        self._catch_up()
        wanted = " ".join(fold(typed).split())
        if not wanted:
            return []
        known = {wanted, *(fold(value) for value in but)}
        best: dict[str, tuple[bool, int, str]] = {}
        for value, count in self._counts[kind].items():
            folded = self._folded[value]
            if f" {wanted}" in folded and folded[1:] not in known:
                rank = (not folded.startswith(f" {wanted}"), -count, value)
                best[folded] = min(best.get(folded, rank), rank)
        return [value for _, _, value in nsmallest(MOST, best.values())]

    def people_like(self, person: Person, testimony: str) -> list[Likeness]:
        """People elsewhere, or others in the same testimony, who have this one's name or one of the numbers."""
        self._catch_up()
        asked = named(person)
        found = [
            Likeness(id, other, why)
            for id, people in self._people.items()
            for other in people
            if (id, other.person) != (testimony, person.id) and (why := likeness(asked, other)) is not None
        ]
        return sorted(found, key=lambda like: (list(type(like.why)).index(like.why), like.testimony != testimony))

    # -- reading -----------------------------------------------------------------------------------------------------

    def _catch_up(self) -> None:
        if self._begun:
            for id in self._stale:
                self._read(id)
            self._stale.clear()

    def _read(self, id: str) -> None:
        self._forget(id)
        if id == _REGISTER:
            values, people = tuple(self._of_register()), ()
        elif self._is_kept(id):
            testimony = self._workspace.vault.testimonies.load_description(id)
            values = tuple(dict.fromkeys(values_of(testimony)))
            people = tuple(named(person) for person in testimony.people)
        else:
            return
        self._values[id], self._people[id] = values, people
        for kind, value in values:
            self._counts[kind][value] += 1
            self._folded.setdefault(value, f" {' '.join(fold(value).split())}")

    def _is_kept(self, id: str) -> bool:
        try:
            return self._workspace.holding(id) == "kept"
        except InputError:  # it is gone altogether
            return False

    def _forget(self, id: str) -> None:
        for kind, value in self._values.pop(id, ()):
            self._counts[kind][value] -= 1
            if not self._counts[kind][value]:
                del self._counts[kind][value]
        self._people.pop(id, None)

    def _of_register(self) -> Iterator[Value]:
        for id, card in self._workspace.vault.entity_cards.cards().items():
            kind = _OF_CARDS.get(card.category) if card.category else None
            if is_own(id) and kind and card.name:
                yield kind, card.name


def values_of(testimony: Testimony) -> Iterator[Value]:
    """Everything in a record that may be written again in another."""
    for kind, value in _values(testimony):
        written = " ".join((value or "").split())
        if written:
            yield kind, written


def _values(testimony: Testimony) -> Iterator[tuple[Kind, str | None]]:
    yield from ((Kind.KEYWORD, word) for word in testimony.keywords)
    yield from ((Kind.WARNING, word) for word in testimony.content_warnings)
    for session in testimony.sessions:
        yield Kind.PLACE, session.place
    if testimony.coverage:
        yield from ((Kind.PLACE, place) for place in testimony.coverage.places)
        yield from ((Kind.EVENT, event) for event in testimony.coverage.events)
    for person in testimony.people:
        yield from _of_person(person)


def _of_person(person: Person) -> Iterator[tuple[Kind, str | None]]:
    yield Kind.PERSON, person.name
    yield Kind.GENDER, person.gender
    yield Kind.RELATION, person.relation
    yield Kind.OCCUPATION, person.occupation
    for affiliation in person.affiliations:
        yield Kind.ORGANISATION, affiliation.organisation
        yield Kind.UNIT, affiliation.unit
        yield Kind.RANK, affiliation.rank
        yield Kind.ROLE, affiliation.role
