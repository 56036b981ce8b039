"""What a team does with the register: write a card, add, merge, split, take back. On the vault's thread.

Everything is said as an :class:`Amendment` of cards and links, made in one transaction with its event in the history,
and each act returns the way back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import combinations, pairwise, product
from typing import TYPE_CHECKING

from oralhistory.anonymise.normalise import squeeze
from oralhistory.audit import Detail
from oralhistory.changes import Aspect
from oralhistory.errors import InputError
from oralhistory.model import Attribution, Category, ProtectedEntity
from oralhistory.model.cards import COLLECTION, EMPTY_CARD, Amendment, EntityCard, LinkKind, Pair, is_own, pair_of
from oralhistory.storage.access import new_id
from oralhistory.use_cases.roster import AT_MOST, readable_owners, together

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace


def amend(workspace: Workspace, action: str, amendment: Amendment, **details: Detail) -> Amendment:
    """Make cards and links what they shall be; returns the way back, which is an amendment too."""
    with workspace.change(Aspect.REGISTER):
        return workspace.vault.entity_cards.amend(amendment, action, by=workspace.by, details=details)


def take_back(workspace: Workspace, back: Amendment) -> Amendment:
    """Go the way back that an act returned; returns the way forth again."""
    return amend(workspace, "entity.taken-back", back)


def add(workspace: Workspace, card: EntityCard) -> tuple[str, Amendment]:
    """Enter somebody or something that no testimony named; returns its id and the way back.

    Raises:
        InputError: without a name or a category, or as in :func:`write`.
    """
    id = f"{COLLECTION}/{new_id()}"
    return id, amend(workspace, "entity.added", Amendment({id: checked(card, own=True)}))


def write(workspace: Workspace, id: str, card: EntityCard) -> Amendment:
    """Say this of one thing, in place of what was said before; returns the way back.

    Each testimony's entity gets a card of its own, so that none is lost with another testimony.

    Args:
        id: of any entity that is the thing.
        card: ``name`` and ``category`` hold for the collection's own entity alone.

    Raises:
        InputError: the register does not know it; or the card lets a name be told without a reason, or a contact or
            number at all.
    """
    members = _members(workspace, id)
    known = workspace.vault.entity_cards.cards([member.id for member in members])
    seen = readable_owners(workspace)
    cards: dict[str, EntityCard | None] = {}
    for member in members:
        if is_own(member.id):
            named = replace(card, name=card.name or member.name, category=card.category or member.category)
            cards[member.id] = checked(named, own=True)
            continue
        said = checked(replace(card, name=None, category=None), own=False, category=member.category)
        if member.testimony not in seen and member.id in known:  # whose forms nobody could see or take away
            said = replace(said, forms=_distinct([*said.forms, *known[member.id].forms]))
        cards[member.id] = said if said != EMPTY_CARD else None
    return amend(workspace, "entity.changed", Amendment(cards))


def remove(workspace: Workspace, id: str) -> Amendment:
    """Take away what the collection knows by itself of one thing; what testimonies name stays known from them.

    Raises:
        InputError: the collection does not know it by itself.
    """
    own = [member.id for member in _members(workspace, id) if is_own(member.id)]
    if not own:
        raise InputError("Testimonies name this. Change it in their records, or take the decision back.")
    links = [link.pair for link in workspace.vault.entity_cards.links() if not set(own).isdisjoint(link.pair)]
    return amend(workspace, "entity.removed", Amendment(dict.fromkeys(own), dict.fromkeys(links)))


def merge(workspace: Workspace, ids: Collection[str]) -> Amendment:
    """Say that these are one and the same; returns the way back.

    Their cards are brought together: each entity gets what all of them said.

    Raises:
        InputError: fewer than two things are named, or things of different kinds.
    """
    register = workspace.register()
    chosen = {register.identity(_members(workspace, id)[0]) for id in ids}
    parts = {identity: register.members(identity) for identity in chosen}
    if len(parts) < 2:
        raise InputError("Choose two or more that are one and the same, then merge them.")
    members = [member for part in parts.values() for member in part]
    if len({member.category for member in members}) > 1:
        raise InputError("Only those of one kind can be one and the same. A person and a place, for example, cannot.")
    inside = {pair_of(one.id, other.id) for one, other in combinations(members, 2)}
    links: dict[Pair, LinkKind | None] = {
        link.pair: None
        for link in workspace.vault.entity_cards.links()
        if link.kind is LinkKind.APART and link.pair in inside
    }
    links |= {pair_of(one, other): LinkKind.SAME for one, other in pairwise(sorted(parts))}
    return amend(workspace, "entity.merged", Amendment(_shared_cards(workspace, members), links), count=len(parts))


def _shared_cards(workspace: Workspace, members: Iterable[ProtectedEntity]) -> dict[str, EntityCard | None]:
    known = workspace.vault.entity_cards.cards()
    said = [known[member.id] for member in members if member.id in known]
    if not said:
        return {}
    card = replace(together(said), name=None, category=None)
    return {
        member.id: replace(card, name=known[member.id].name, category=known[member.id].category)
        if is_own(member.id)
        else card
        for member in members
    }


def split(workspace: Workspace, chosen: Collection[str]) -> Amendment:
    """Say that the entities chosen are one thing, and all others that are now the same are another.

    Args:
        chosen: ids of entities that now are one thing with others.

    Returns:
        the way back.

    Raises:
        InputError: all of them, or none, were chosen; or they are not the same now.
    """
    register = workspace.register()
    members = [member.id for member in _members(workspace, next(iter(chosen), ""))]
    away = sorted(id for id in members if id in set(chosen))
    stay = sorted(id for id in members if id not in set(chosen))
    if not stay or len(away) != len(set(chosen)):
        raise InputError("Choose some of those that are now taken for one, and leave at least one other.")
    crossing = {pair_of(one, other) for one, other in product(away, stay)}
    links: dict[Pair, LinkKind | None] = dict.fromkeys(crossing, LinkKind.APART)
    for part in (away, stay):
        links |= {pair_of(one, other): LinkKind.SAME for one, other in pairwise(part)}
    # through one whose record is gone, links could still join what is now apart
    gone = {id for link in workspace.vault.entity_cards.links() for id in link.pair if register.entity(id) is None}
    links |= {
        link.pair: None
        for link in workspace.vault.entity_cards.links()
        if link.kind is LinkKind.SAME and not gone.isdisjoint(link.pair) and not set(members).isdisjoint(link.pair)
    }
    return amend(workspace, "entity.split", Amendment({}, links))


def checked(card: EntityCard, *, own: bool, category: Category | None = None) -> EntityCard:
    """The card as it is kept: without blanks and doubles.

    Raises:
        InputError: see :func:`add` and :func:`write`.
    """
    name = (card.name or "").strip()
    kind = card.category or category
    if own and not squeeze(name):
        raise InputError("Give it a name: the words as they are written or said.")
    if own and kind is None:
        raise InputError("Say what it is: a person, a place, an organisation …")
    if any(most not in AT_MOST for most in card.at_most.values()):
        raise InputError("Say of each audience: nothing but the kind, a letter at most, or the name.")
    named = Attribution.REAL_NAME in card.at_most.values()
    if named and not (card.reason or "").strip():
        raise InputError("Say why the name may be told. Whoever looks at it later must be able to follow.")
    if named and kind in (Category.CONTACT, Category.CODE):
        raise InputError("No phone number, address or number of papers is ever told: it serves no reader.")
    return replace(
        card,
        name=name or None,
        forms=_distinct(form.strip() for form in card.forms if squeeze(form) and squeeze(form) != squeeze(name)),
        replacement=(card.replacement or "").strip() or None,
        notes=(card.notes or "").strip() or None,
        reason=(card.reason or "").strip() or None,
        at_most=dict(sorted(card.at_most.items())),
    )


def _distinct(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(forms))


def _members(workspace: Workspace, id: str) -> Sequence[ProtectedEntity]:
    register = workspace.register()
    entity = register.entity(id)
    if entity is None:
        raise InputError("The register does not know this any more: what named it was changed or taken away.")
    return register.members(register.identity(entity))
