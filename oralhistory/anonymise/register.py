"""What the collection knows to be identifying: each record's protected entities, and all of them together."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from oralhistory.anonymise.cards import AtMost, at_most_of
from oralhistory.anonymise.forms import child_of_kunya, is_common
from oralhistory.anonymise.identity import identities
from oralhistory.anonymise.learned import is_description
from oralhistory.anonymise.matching import Matcher, Mention
from oralhistory.anonymise.near import Nearby, Perhaps
from oralhistory.anonymise.normalise import squeeze, words_of
from oralhistory.anonymise.written_dates import edtf_readings
from oralhistory.model import Attribution, Audience, Category, Person, ProtectedEntity, Role, Testimony
from oralhistory.model.cards import EntityLink
from oralhistory.model.custom_fields import texts_of, whole_numbers_of

Ignore = Callable[[ProtectedEntity], bool]
"""Which entities need not be found, because they may stay where the text is going."""

_PHRASE = 2
"""A relation of more words than this ("shopkeeper beside the road block") is told by no chance words."""
_CODE_LIKE = re.compile(r"(?=.*\d)\S{2,24}")
_DATE_LIKE = re.compile(r"(?=.*\d{4}-\d{2})[\dX~?%./-]{7,40}")
"""EDTF that names a month: a span too, open or beginning with a mere year."""
_GIVEN_NUMBER = 10_000
"""A shorter number may count or measure anything; years have four digits."""


def register_of(testimony: Testimony, owner: str) -> tuple[ProtectedEntity, ...]:
    """Every protected entity that one record names, from all of its fields.

    Args:
        testimony: the identified record.
        owner: the vault's id of the testimony; entity ids begin with it. An id says what it stands for
            (``OWNER/person/n1``, ``OWNER/place/telsawa``) and so survives reordering.
    """
    found: dict[str, ProtectedEntity] = {}
    term_keys = {squeeze(form) for term in testimony.terms for form in (term.text, *term.variants)}
    for entity in _entities(testimony, owner):
        named_by_term = entity.replacement is None and entity.person is None and squeeze(entity.name) in term_keys
        if squeeze(entity.name) and not (named_by_term and "/term/" not in entity.id):
            found.setdefault(entity.id, entity)
    return tuple(found.values())


def _entities(testimony: Testimony, owner: str) -> Iterator[ProtectedEntity]:
    for term in testimony.terms:
        key = f"{owner}/term/{squeeze(term.text)}"
        forms = (term.text, *term.variants)
        yield _entity(key, term.category, forms, owner, replacement=term.replacement)
    for person in testimony.people:
        yield from _person(person, owner)
    yield from _spoken_of(testimony, owner)
    for session in testimony.sessions:
        yield from _values(owner, "date", Category.DATE, [session.date])
        yield from _values(owner, "place", Category.PLACE, [session.place])
    if testimony.coverage:
        coverage = testimony.coverage
        yield from _values(owner, "place", Category.PLACE, coverage.places)
        yield from _values(owner, "date", Category.DATE, [coverage.from_, coverage.to])
        yield from _values(owner, "event", Category.EVENT, coverage.events)
    yield from _values(owner, "accession", Category.CODE, [testimony.accession])
    custom = list(_custom(testimony))
    yield from _values(owner, "custom", Category.CODE, (text for text in custom if _CODE_LIKE.fullmatch(text)))
    yield from _values(owner, "date", Category.DATE, (text for text in custom if _DATE_LIKE.fullmatch(text)))
    for person in testimony.people:  # last: who is named by a kunya may be among the people themselves
        children = [child for name in (person.name or "", *person.aliases) if (child := child_of_kunya(name))]
        if children:
            key = f"{owner}/person/{person.id}/child"
            child = _entity(key, Category.PERSON, children, owner, person=person)
            yield replace(child, role=Role.MENTIONED)


def _custom(testimony: Testimony) -> Iterator[str]:
    """What the collection's own fields say; a number of many digits is one that somebody was given."""
    for value in testimony.custom.values():
        yield from (str(number) for number in whole_numbers_of(value) if abs(number) >= _GIVEN_NUMBER)
        yield from (text.strip() for text in texts_of(value))


def _entity(
    key: str,
    category: Category,
    forms: Sequence[str],
    owner: str,
    *,
    person: Person | None = None,
    replacement: str | None = None,
    local: bool = False,
) -> ProtectedEntity:
    written = tuple(dict.fromkeys(form.strip() for form in forms if form.strip()))
    return ProtectedEntity(
        id=key,
        category=category,
        name=written[0] if written else "",
        forms=written,
        testimony=owner,
        person=person.id if person else None,
        role=person.role if person else None,
        replacement=replacement,
        everyday=any(is_common(form) for form in written if len(words_of(form)) == 1),
        local=local,
    )


def _values(owner: str, kind: str, category: Category, values: Iterable[str | None]) -> Iterator[ProtectedEntity]:
    for value in values:
        if value and squeeze(value):
            if category is Category.DATE and not any(r.month for r in edtf_readings(value)):
                continue  # a bare year is what the ladder leaves
            yield _entity(f"{owner}/{kind}/{squeeze(value)}", category, (value,), owner)


def _person(person: Person, owner: str) -> Iterator[ProtectedEntity]:
    names = [n for n in (person.name, *person.aliases) if n]
    if names:
        yield _entity(f"{owner}/person/{person.id}", Category.PERSON, names, owner, person=person)

    def of(kind: str, category: Category, text: str | None, *, local: bool = False) -> Iterator[ProtectedEntity]:
        if text and squeeze(text):
            key = f"{owner}/{kind}/{person.id}/{squeeze(text)}"
            yield _entity(key, category, (text,), owner, person=person, local=local)

    for phone in person.phones:
        yield from of("phone", Category.CONTACT, phone)
    for email in person.emails:
        yield from of("email", Category.CONTACT, email)
    for number in person.id_numbers:
        yield from of("number", Category.CODE, number)
    if person.address:
        street, *towns = [part for part in re.split(r"[,;،\n]", person.address) if squeeze(part)] or [""]
        yield from of("address", Category.CONTACT, street)
        for town in towns:
            yield from of("home", Category.PLACE, town)
    if person.born and any(r.month for r in edtf_readings(person.born)):
        yield from of("born", Category.DATE, person.born)
    if len(words_of(person.relation or "")) > _PHRASE:
        yield from of("relation", Category.OTHER, person.relation, local=True)
    yield from of("occupation", Category.ROLE, person.occupation, local=True)
    for affiliation in person.affiliations:
        yield from of("organisation", Category.ORGANISATION, affiliation.organisation)
        yield from of("unit", Category.UNIT, affiliation.unit)
        yield from of("rank", Category.RANK, affiliation.rank, local=True)
        yield from of("role", Category.ROLE, affiliation.role, local=True)
        for day in (affiliation.from_, affiliation.to):
            if day and any(r.month for r in edtf_readings(day)):
                yield from of("date", Category.DATE, day)


def _spoken_of(testimony: Testimony, owner: str) -> Iterator[ProtectedEntity]:
    """Third parties whom the consent events call by a name that nobody in the record has.

    Somebody called by everyday words alone ("my sister") is told by them in this testimony only.
    """
    known = {squeeze(name) for person in testimony.people for name in (person.name, *person.aliases) if name}
    ids = {person.id for person in testimony.people}
    for event in testimony.consent:
        for party in event.third_parties:
            key = squeeze(party.person)
            if party.person not in ids and key not in known:
                described = is_description(party.person)
                entity = _entity(f"{owner}/third-party/{key}", Category.PERSON, (party.person,), owner, local=described)
                yield replace(entity, role=Role.MENTIONED)


class Register:
    """All protected entities of a collection, compiled for matching when first asked.

    Args:
        entities: those of every testimony and the collection's own, with their cards applied; earlier ones win where
            two claim the same words.
        links: what persons judged about which are one.
        objected: ids of entities whose person refused, in a consent event, to be named.
    """

    def __init__(
        self,
        entities: Iterable[ProtectedEntity],
        links: Iterable[EntityLink] = (),
        objected: Collection[str] = frozenset(),
    ) -> None:
        self.entities: tuple[ProtectedEntity, ...] = tuple(entities)
        self._links = tuple(links)
        self.objected = frozenset(objected)
        """Who refused to be named; known of those alone whom a card would let be named."""

    @classmethod
    def of(cls, testimonies: Mapping[str, Testimony]) -> Register:
        """The register of whole records, each under its owner's id."""
        return cls(entity for owner, testimony in testimonies.items() for entity in register_of(testimony, owner))

    def find(
        self, text: str, *, testimony: str | None, ignore: Ignore | None = None, doubtful: bool = False
    ) -> list[Mention]:
        """Every mention of a protected entity, in code points of ``text``; see :meth:`find_all`."""
        return self.find_all([text], testimony=testimony, ignore=ignore, doubtful=doubtful)[0]

    def find_all(
        self, texts: Sequence[str], *, testimony: str | None, ignore: Ignore | None = None, doubtful: bool = False
    ) -> list[list[Mention]]:
        """Every mention in each of several texts that follow one another, also where one runs on into the next.

        Args:
            texts: all in their original spelling.
            testimony: whose texts they are: its own entities come first, and local ones count. ``None``: nobody's.
            ignore: entities that may stay.
            doubtful: count what only a reader can tell (an everyday word at a sentence's start, bare initials): for
                texts that nobody reviews.

        Returns:
            for each text its mentions in order, none overlapping, the longest where several claimed the same words.
        """
        return self._matcher.find_all(texts, testimony=testimony, ignore=ignore, doubtful=doubtful)

    def find_near(
        self, texts: Sequence[str], known: Sequence[Sequence[Mention]], *, testimony: str | None, language: str | None
    ) -> list[list[Perhaps]]:
        """What may mean a protected entity and is not certain to, around what :meth:`find_all` found.

        See :meth:`oralhistory.anonymise.near.Nearby.find_all`.
        """
        return self._nearby.find_all(texts, known, testimony=testimony, language=language)

    @cached_property
    def _nearby(self) -> Nearby:
        return Nearby(self.entities, self._matcher)

    def entity(self, id: str) -> ProtectedEntity | None:
        """The entity with this id, if any."""
        return self._by_id.get(id)

    def behind(self, group: str, owner: str) -> ProtectedEntity | None:
        """The entity behind a group of findings in a testimony: its id, or the group whose decision made it known."""
        return self._by_id.get(group) or self._by_group.get((owner, group))

    def of_testimony(self, testimony: str) -> tuple[ProtectedEntity, ...]:
        """The entities of one testimony."""
        return self._by_testimony.get(testimony, ())

    def identity(self, entity: ProtectedEntity) -> str:
        """What stands for the same thing in the world, however many records name it: :mod:`identity`."""
        return self._identities.get(entity.id, entity.id)

    def members(self, identity: str) -> tuple[ProtectedEntity, ...]:
        """All entities that are one thing, in the register's order; none where ``identity`` stands for nothing."""
        return self._members.get(identity, ())

    def at_most(self, entity: ProtectedEntity, audience: Audience) -> Attribution | None:
        """The most that the team's cards let this audience be told of the thing; ``None``: they say nothing."""
        return self._at_most.get(self.identity(entity), {}).get(audience) if self._at_most else None

    @cached_property
    def named(self) -> frozenset[str]:
        """Identities whose cards let some audience be told the real name, before anybody's objection."""
        told = {self.identity(entity) for entity in self.entities if entity.at_most}
        return frozenset(id for id in told if Attribution.REAL_NAME in _told(self._members[id]).values())

    def objecting(self, objected: Collection[str]) -> Register:
        """The same register, knowing who refused to be named; what was compiled is not compiled again."""
        made = Register(self.entities, self._links, objected)
        for name, worked_out in vars(self).items():
            if name not in ("objected", "_at_most"):
                vars(made)[name] = worked_out
        return made

    @cached_property
    def _matcher(self) -> Matcher:
        return Matcher(self.entities)

    def names_of(self, entity: ProtectedEntity) -> tuple[str, ...]:
        """Every name of the same thing in the world: the entity's own first, then those other records give it."""
        everyone = (entity, *self.members(self.identity(entity)))
        return tuple(dict.fromkeys(name for each in everyone for name in (each.name, *each.forms)))

    @cached_property
    def _by_id(self) -> dict[str, ProtectedEntity]:
        return {entity.id: entity for entity in self.entities}

    @cached_property
    def _by_testimony(self) -> dict[str, tuple[ProtectedEntity, ...]]:
        found: dict[str, list[ProtectedEntity]] = {}
        for entity in self.entities:
            found.setdefault(entity.testimony, []).append(entity)
        return {testimony: tuple(entities) for testimony, entities in found.items()}

    @cached_property
    def _by_group(self) -> dict[tuple[str, str], ProtectedEntity]:
        return {(entity.testimony, entity.group): entity for entity in self.entities if entity.group}

    @cached_property
    def _identities(self) -> dict[str, str]:
        return identities(self.entities, self._links)

    @cached_property
    def _members(self) -> dict[str, tuple[ProtectedEntity, ...]]:
        found: dict[str, list[ProtectedEntity]] = {}
        for entity in self.entities:
            found.setdefault(self.identity(entity), []).append(entity)
        return {identity: tuple(members) for identity, members in found.items()}

    @cached_property
    def _at_most(self) -> dict[str, AtMost]:
        spoken_of = {self.identity(entity) for entity in self.entities if entity.at_most}
        return {
            identity: at_most_of(members, objected=any(e.id in self.objected for e in members))
            for identity in spoken_of
            for members in (self._members[identity],)
        }


def _told(members: Collection[ProtectedEntity]) -> AtMost:
    return at_most_of(members, objected=False)
