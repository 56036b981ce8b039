"""What the collection knows already: values to complete a field with, and people who stand in other records.

Read once, testimony by testimony, so that a window can do it between two key presses; afterwards only what changed is
read again. Sealed testimonies are not read: what they say shall not come up while somebody types. Nothing of it is
kept outside memory.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Generator, Iterator
from enum import StrEnum
from heapq import nsmallest
from typing import TYPE_CHECKING, TypeVar, cast

from oralhistory.changes import Aspect, Changes
from oralhistory.errors import InputError, VaultDamaged
from oralhistory.model import Category, Testimony
from oralhistory.model.cards import is_own
from oralhistory.storage.folding import fold
from oralhistory.use_cases.same_people import Alike, Likeness, Named, likeness, named, sounds_of

if TYPE_CHECKING:
    from oralhistory.model import Person
    from oralhistory.workspace import Workspace

T = TypeVar("T")

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

_SUREST = list(Alike)
Value = tuple[Kind, str]
_Place = tuple[str, int]
"""A testimony's id, and which of its people."""


class KnownValues:
    """The values and people of one open vault. Belongs to the vault's thread."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._values: dict[str, tuple[Value, ...]] = {}
        self._people: dict[str, tuple[Named, ...]] = {}
        self._counts: dict[Kind, Counter[str]] = {kind: Counter() for kind in Kind}
        self._by_key: defaultdict[str, set[_Place]] = defaultdict(set)
        self._folded: dict[str, str] = {}
        self._once: dict[object, object] = {}
        """What many records say alike is held once: places, organisations, words of names."""
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
        known = {f" {each}" for each in (wanted, *map(fold, but))}
        needle, folded, counts = f" {wanted}", self._folded, self._counts[kind]
        best: dict[str, tuple[bool, int, str]] = {}
        for value in [value for value in counts if needle in folded[value]]:
            key = folded[value]
            rank = (not key.startswith(needle), -counts[value], value)
            if key not in known and (key not in best or rank < best[key]):
                best[key] = rank
        return [value for _, _, value in nsmallest(MOST, best.values())]

    def people_like(self, person: Person, testimony: str) -> list[Likeness]:
        """People elsewhere, or others in the same testimony, who have this one's name or one of the numbers."""
        self._catch_up()
        asked = named(person)
        found = [
            Likeness(id, other, why)
            for id, place in self._candidates(asked)
            if (other := self._people[id][place])
            and (id, other.person) != (testimony, person.id)
            and (why := likeness(asked, other)) is not None
        ]
        return sorted(found, key=lambda like: (_SUREST.index(like.why), like.testimony != testimony, like.testimony))

    def _candidates(self, asked: Named) -> set[_Place]:
        """Those who have one of the numbers, or words that sound like all of a name."""
        found: set[_Place] = set()
        for number in asked.numbers:
            found |= self._by_key.get(number, set())
        for name in asked.names:
            alike = [set[_Place]().union(*(self._by_key.get(key, ()) for key in sounds_of(word))) for word in name]
            found |= alike[0].intersection(*alike[1:])
        return found

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
        elif (testimony := self._readable(id)) is not None:
            values = tuple(map(self._same, dict.fromkeys(values_of(testimony))))
            people = tuple(self._same(named(person)) for person in testimony.people)
        else:
            return
        self._values[id], self._people[id] = values, people
        for place, who in enumerate(people):
            here = id, place
            for key in _keys(who):
                self._by_key[key].add(here)
        for kind, value in values:
            self._counts[kind][value] += 1
            self._folded.setdefault(value, f" {' '.join(fold(value).split())}")

    def _readable(self, id: str) -> Testimony | None:
        try:
            kept = self._workspace.holding(id) == "kept"
            return self._workspace.vault.testimonies.load_description(id) if kept else None
        except (InputError, VaultDamaged):  # it is gone altogether; or damaged, which its own page says
            return None

    def _same(self, said: T) -> T:
        return cast("T", self._once.setdefault(said, said))

    def _forget(self, id: str) -> None:
        for kind, value in self._values.pop(id, ()):
            self._counts[kind][value] -= 1
            if not self._counts[kind][value]:
                del self._counts[kind][value]
        for place, who in enumerate(self._people.pop(id, ())):
            for key in _keys(who):
                self._by_key[key].discard((id, place))

    def _of_register(self) -> Iterator[Value]:
        for id, card in self._workspace.vault.entity_cards.cards().items():
            kind = _OF_CARDS.get(card.category) if card.category else None
            if is_own(id) and kind and card.name:
                yield kind, card.name


def _keys(who: Named) -> set[str]:
    """What somebody can be found by: their numbers, and how each word of a name may sound."""
    return set(who.numbers).union(*(sounds_of(word) for name in who.names for word in name))


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
