"""What a team's cards make of the register: further forms, replacements, what each audience may be told."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Final

from oralhistory.anonymise.forms import is_common
from oralhistory.anonymise.normalise import squeeze, words_of
from oralhistory.anonymise.profiles import NEVER_KEPT
from oralhistory.model import Attribution, Audience, Category, ProtectedEntity, Role
from oralhistory.model.cards import COLLECTION, EntityCard, is_own

_STRICTEST: Final = tuple(Attribution)
"""The vocabulary lists them so."""

AtMost = Mapping[Audience, Attribution]
"""The most that may be told of one thing, by audience; no entry says nothing."""


def with_cards(entities: Iterable[ProtectedEntity], cards: Mapping[str, EntityCard]) -> tuple[ProtectedEntity, ...]:
    """The entities as their cards say, and behind them the collection's own.

    Args:
        entities: those that records and decisions made known.
        cards: by entity id. A card of an entity that is not there says nothing.
    """
    known = tuple(_amended(entity, cards[entity.id]) if entity.id in cards else entity for entity in entities)
    return (*known, *(own_entity(id, card) for id, card in sorted(cards.items()) if is_own(id) and card.name))


def own_entity(id: str, card: EntityCard) -> ProtectedEntity:
    """An entity of the collection's own, which a person entered."""
    name = card.name or ""
    bare = ProtectedEntity(
        id=id, category=card.category or Category.OTHER, name=name, forms=(name,), testimony=COLLECTION
    )
    return _amended(bare, card)


def _amended(entity: ProtectedEntity, card: EntityCard) -> ProtectedEntity:
    forms = tuple(dict.fromkeys(form for form in (*entity.forms, *card.forms) if squeeze(form)))
    common = any(is_common(form) for form in forms if len(words_of(form)) == 1)
    return replace(
        entity,
        forms=forms,
        everyday=common if card.everyday is None else card.everyday,
        context=card.everyday,
        replacement=card.replacement or entity.replacement,
        at_most=tuple(sorted(card.at_most.items())),
    )


def at_most_of(members: Collection[ProtectedEntity], *, objected: bool) -> AtMost:
    """The most that all cards of one thing together let each audience be told: the strictest wins.

    A name never stays on the strength of a card where somebody else decides: a narrator's own consent, somebody who
    objected to being named in any testimony, or the rule that no contact and no number is ever kept.

    Args:
        members: all entities that are this one thing.
        objected: whether a consent event holds a refusal of theirs to be named.
    """
    told: dict[Audience, Attribution] = {}
    for entity in members:
        for audience, most in entity.at_most:
            told[audience] = min(told.get(audience, most), most, key=_STRICTEST.index)
    if told and (objected or any(e.role is Role.NARRATOR or e.category in NEVER_KEPT for e in members)):
        told = {audience: most for audience, most in told.items() if most is not Attribution.REAL_NAME}
    return told
