"""Cards and links of the register: what a team says about protected entities beyond what the records tell.

A *card* adds to an entity that a record or a decision made known, or is a whole entity of the collection's own. A
*link* says of two entities that they are one and the same, or that they are not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from oralhistory.model.codec import Part
from oralhistory.model.vocabulary import Attribution, Audience, Category

COLLECTION = "collection"
"""Whose entity it is that no testimony made known; its ids are ``collection/UUID``."""


class Risk(StrEnum):
    """How much harm it does when this one is recognised; it orders the reviewer's work and changes no rule."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"


class LinkKind(StrEnum):
    """What a link says of its two entities."""

    SAME = "same"
    APART = "apart"


@dataclass(frozen=True, kw_only=True)
class EntityCard(Part):
    """What a person said about one entity.

    ``name`` and ``category`` are given for the collection's own entities and for no others. ``forms`` are further
    written forms; ``everyday`` says whether its single words are common words too, which need context (``None``
    leaves that to the lexicons). ``at_most`` is the most that may be told to an audience: ``real-name`` lets the
    name stay and needs ``reason``, ``pseudonym`` allows a letter even where the profile would keep the words, and
    ``none`` leaves only what kind of thing stood there. An audience without an entry follows the profile.
    """

    name: str | None = None
    category: Category | None = None
    forms: tuple[str, ...] = ()
    everyday: bool | None = None
    replacement: str | None = None
    risk: Risk = Risk.NORMAL
    notes: str | None = None
    at_most: Mapping[Audience, Attribution] = field(default_factory=dict[Audience, Attribution])
    reason: str | None = None


EMPTY_CARD = EntityCard()
"""A card that says nothing; it is not kept."""

Pair = tuple[str, str]
"""Two entities' ids, the lesser first."""


@dataclass(frozen=True, order=True)
class EntityLink:
    """Of two entities; ``first`` is the lesser id."""

    first: str
    second: str
    kind: LinkKind

    @property
    def pair(self) -> Pair:
        """Both ids."""
        return self.first, self.second


def pair_of(one: str, other: str) -> Pair:
    """The two ids in the order in which they are kept."""
    return (one, other) if one < other else (other, one)


def is_own(entity: str) -> bool:
    """Whether an entity's id is one of the collection's own."""
    return entity.startswith(f"{COLLECTION}/")


@dataclass(frozen=True)
class Amendment:
    """Cards and links as they shall be; ``None`` takes one away. What is not named stays as it is."""

    cards: Mapping[str, EntityCard | None] = field(default_factory=dict[str, EntityCard | None])
    links: Mapping[Pair, LinkKind | None] = field(default_factory=dict[Pair, LinkKind | None])
