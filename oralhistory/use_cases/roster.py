"""The register as a list of people and places, and each of them as a card. Read on the vault's thread.

Whom only sealed testimonies name is in no list; the register guards them all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, TypeVar

from oralhistory.anonymise.normalise import fold, squeeze
from oralhistory.anonymise.profiles import NEVER_KEPT
from oralhistory.anonymise.stream import Script, script_of
from oralhistory.errors import InputError
from oralhistory.model import Attribution, Audience, Category, ProtectedEntity, Role
from oralhistory.model.cards import COLLECTION, EMPTY_CARD, EntityCard, Risk, is_own
from oralhistory.storage.library import LibraryQuery

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

AT_MOST: Final = (Attribution.NONE, Attribution.PSEUDONYM, Attribution.REAL_NAME)
"""What a card can let an audience be told, the strictest first."""
_RISKIEST: Final = (Risk.HIGH, Risk.NORMAL, Risk.LOW)
_ACCESSION: Final = "/accession/"
_T = TypeVar("_T")


class Column(StrEnum):
    """By what the list is sorted."""

    NAME = "name"
    CATEGORY = "category"
    RISK = "risk"
    TESTIMONIES = "testimonies"


@dataclass(frozen=True)
class Entry:
    """One thing in the world, as the register knows it.

    ``id`` stands for it (:meth:`Register.identity`). ``forms`` are all recorded written forms, ``name`` first.
    ``testimonies`` are those that name it, by id; ``own``: the collection knows it by itself, too.
    """

    id: str
    category: Category
    name: str
    forms: tuple[str, ...]
    testimonies: tuple[str, ...]
    own: bool
    risk: Risk

    @cached_property
    def folded(self) -> str:
        """All forms as they are searched."""
        return "\n".join(fold(form) for form in self.forms)


@dataclass(frozen=True)
class EntryQuery:
    """What the list is narrowed to, and its order. An empty part narrows nothing; every word must occur."""

    words: str = ""
    categories: frozenset[Category] = frozenset()
    risks: frozenset[Risk] = frozenset()
    sort: Column = Column.NAME
    descending: bool = False


@dataclass(frozen=True)
class Roster:
    """Everything the register knows from testimonies that may be read, by what stands for each. Immutable."""

    entries: Mapping[str, Entry] = field(default_factory=dict[str, Entry])

    def find(self, query: EntryQuery) -> list[Entry]:
        """The entries a query finds, in its order; equal ones by name."""
        found = [
            entry
            for entry in self._told(query.words)
            if (not query.categories or entry.category in query.categories)
            and (not query.risks or entry.risk in query.risks)
        ]
        found.sort(key=_by_name)
        if query.sort is not Column.NAME:
            found.sort(key=_ORDERS[query.sort], reverse=query.descending)
        elif query.descending:
            found.reverse()
        return found

    def categories(self, query: EntryQuery) -> dict[Category, int]:
        """How many entries each category would leave, the other filters kept."""
        told = self._told(query.words)
        return _counted(entry.category for entry in told if not query.risks or entry.risk in query.risks)

    def risks(self, query: EntryQuery) -> dict[Risk, int]:
        """How many entries each risk would leave, the other filters kept."""
        told = self._told(query.words)
        return _counted(entry.risk for entry in told if not query.categories or entry.category in query.categories)

    def _told(self, words: str) -> Iterator[Entry]:
        wanted = fold(words).split()
        return (entry for entry in self.entries.values() if all(word in entry.folded for word in wanted))


def _by_name(entry: Entry) -> str:
    return fold(entry.name)


_ORDERS: Final[Mapping[Column, Callable[[Entry], Any]]] = {
    Column.CATEGORY: lambda entry: list(Category).index(entry.category),
    Column.RISK: lambda entry: _RISKIEST.index(entry.risk),
    Column.TESTIMONIES: lambda entry: len(entry.testimonies),
}


def _counted(values: Iterable[_T]) -> dict[_T, int]:
    counts: dict[_T, int] = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    return counts


def roster(workspace: Workspace) -> Roster:
    """The whole list."""
    register, cards = workspace.register(), workspace.vault.entity_cards.cards()
    readable = readable_owners(workspace)
    grouped: dict[str, list[ProtectedEntity]] = {}
    for entity in register.entities:
        if entity.testimony in readable and _ACCESSION not in entity.id:
            grouped.setdefault(register.identity(entity), []).append(entity)
    return Roster({id: _entry(id, members, cards) for id, members in grouped.items()})


def readable_owners(workspace: Workspace) -> frozenset[str]:
    """Whose entities may be shown: the collection's own, and those of testimonies that are neither sealed nor gone."""
    ids = workspace.vault.testimonies.ids(LibraryQuery())
    sealed = {row.id for row in workspace.rows(ids) if row.status == "sealed"}
    return frozenset({*ids, COLLECTION}) - sealed


def _entry(id: str, members: Sequence[ProtectedEntity], cards: Mapping[str, EntityCard]) -> Entry:
    first = next((member for member in members if is_own(member.id)), members[0])
    risks = [cards[member.id].risk for member in members if member.id in cards]
    return Entry(
        id=id,
        category=first.category,
        name=first.name,
        forms=_distinct([first.name, *(form for member in members for form in member.forms)]),
        testimonies=tuple(dict.fromkeys(m.testimony for m in members if m.testimony != COLLECTION)),
        own=is_own(first.id),
        risk=min(risks, key=_RISKIEST.index, default=Risk.NORMAL),
    )


def _distinct(forms: Iterable[str]) -> tuple[str, ...]:
    """Each spelling once, whatever its case and marks."""
    known: dict[str, str] = {}
    for form in forms:
        known.setdefault(" ".join(fold(form).split()), form)
    return tuple(known.values())


# ---- one of them -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Naming:
    """One testimony that names the thing: under which forms, in which role; ``entities`` are the ids behind it.

    ``testimony`` is ``None`` for what the collection knows by itself.
    """

    testimony: str | None
    accession: str
    title: str
    forms: tuple[str, ...]
    role: Role | None
    entities: tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    """All that is known of one thing. ``card`` is what all cards of it say together.

    ``fixed`` are the forms that records and decisions gave it, which are changed there. ``unnamed_because`` says, if
    no card can let the real name be told, why: ``narrator``, ``objected`` or ``never``.
    """

    entry: Entry
    card: EntityCard
    fixed: tuple[str, ...]
    namings: tuple[Naming, ...]
    unnamed_because: str | None


def sheet(workspace: Workspace, id: str) -> Sheet:
    """The card of one thing.

    Args:
        id: of any entity that is this thing.

    Raises:
        InputError: the register does not know it any more, or only from testimonies that are sealed.
    """
    register = workspace.register()
    entity = register.entity(id)
    everyone = register.members(register.identity(entity)) if entity else ()
    readable = readable_owners(workspace)
    members = [member for member in everyone if member.testimony in readable]
    if not members:
        raise InputError("The register does not know this any more: what named it was changed or taken away.")
    cards = workspace.vault.entity_cards.cards([member.id for member in members])
    card = together([cards[member.id] for member in members if member.id in cards])
    added = {squeeze(form) for form in card.forms}
    entry = _entry(register.identity(members[0]), members, cards)
    return Sheet(
        entry=entry,
        card=card,
        fixed=tuple(form for form in entry.forms if squeeze(form) not in added),
        namings=_namings(workspace, members),
        unnamed_because=_unnamed_because(register.objected, everyone),
    )


def together(cards: Sequence[EntityCard]) -> EntityCard:
    """What several cards of one thing say: all forms and notes, the highest risk, the strictest of what may be told."""
    if not cards:
        return EMPTY_CARD
    own = next((card for card in cards if card.name), None)
    told: dict[Audience, Attribution] = {}
    for card in cards:
        for audience, most in card.at_most.items():
            told[audience] = min(told.get(audience, most), most, key=list(Attribution).index)
    return EntityCard(
        name=own.name if own else None,
        category=own.category if own else None,
        forms=_distinct(form for card in cards for form in card.forms),
        everyday=next((card.everyday for card in cards if card.everyday is not None), None),
        replacement=next((card.replacement for card in cards if card.replacement), None),
        risk=min((card.risk for card in cards), key=_RISKIEST.index),
        notes="\n".join(dict.fromkeys(card.notes for card in cards if card.notes)) or None,
        at_most=told,
        reason="; ".join(dict.fromkeys(card.reason for card in cards if card.reason)) or None,
    )


def _unnamed_because(objected: Collection[str], members: Collection[ProtectedEntity]) -> str | None:
    if any(member.category in NEVER_KEPT for member in members):
        return "never"
    if any(member.role is Role.NARRATOR for member in members):
        return "narrator"
    return "objected" if any(member.id in objected for member in members) else None


def _namings(workspace: Workspace, members: Sequence[ProtectedEntity]) -> tuple[Naming, ...]:
    by_owner: dict[str, list[ProtectedEntity]] = {}
    for member in members:
        by_owner.setdefault(member.testimony, []).append(member)
    rows = {row.id: row for row in workspace.rows([owner for owner in by_owner if owner != COLLECTION])}
    return tuple(
        Naming(
            testimony=owner if owner in rows else None,
            accession=rows[owner].accession if owner in rows else "",
            title=rows[owner].title if owner in rows else "",
            forms=_distinct(form for entity in entities for form in entity.forms),
            role=next((entity.role for entity in entities if entity.role), None),
            entities=tuple(entity.id for entity in entities),
        )
        for owner, entities in sorted(by_owner.items(), key=lambda each: _accession_of(each[0], rows))
    )


def _accession_of(owner: str, rows: Mapping[str, Any]) -> str:
    return rows[owner].accession if owner in rows else ""


def by_script(forms: Iterable[str]) -> dict[Script, tuple[str, ...]]:
    """Forms by the script of their first letter, in their order."""
    found: dict[Script, list[str]] = {}
    for form in forms:
        letter = next((c for c in form if c.isalpha()), "")
        found.setdefault(script_of(letter) if letter else Script.LATIN, []).append(form)
    return {script: tuple(each) for script, each in found.items()}
