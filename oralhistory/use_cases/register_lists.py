"""Taking a list of people and places into the register: looked at first, taken in when somebody says so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from oralhistory.anonymise.normalise import squeeze
from oralhistory.importers.entity_list import EntityList, ListedEntity, read_entity_list
from oralhistory.model import Category
from oralhistory.model.cards import COLLECTION, EMPTY_CARD, Amendment, EntityCard, is_own
from oralhistory.storage.access import new_id
from oralhistory.use_cases.people_places import amend, checked

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

__all__ = ["EntityList", "ListPlan", "ListedEntity", "plan_list", "read_entity_list", "take_in"]


@dataclass(frozen=True)
class ListPlan:
    """What taking a list in would do. ``fresh`` rows are new, ``known`` ones add to what the collection has.

    Rows whose cards would not change are in neither.
    """

    fresh: tuple[ListedEntity, ...]
    known: tuple[ListedEntity, ...]
    cards: dict[str, EntityCard]
    """All cards as they shall be, by entity id."""

    @property
    def count(self) -> int:
        """How many entries are new or change."""
        return len(self.cards)


def plan_list(workspace: Workspace, listed: EntityList) -> ListPlan:
    """See what each row is: equal category and name, or a name known as another form, is the same entry again."""
    before = {id: card for id, card in workspace.vault.entity_cards.cards().items() if is_own(id)}
    ids = {key: id for id, card in before.items() for key in _keys(card)}
    cards: dict[str, EntityCard] = {}
    fresh: list[ListedEntity] = []
    known: list[ListedEntity] = []
    for row in listed.rows:
        id = ids.get((row.category, squeeze(row.name)))
        if id is None:
            id = f"{COLLECTION}/{new_id()}"
            fresh.append(row)
        present = cards.get(id) or before.get(id) or EMPTY_CARD
        card = _with(present, row)
        if id in before and card != present:
            known.append(row)
        if card != before.get(id):
            cards[id] = card
            ids |= dict.fromkeys(_keys(card), id)
    return ListPlan(tuple(fresh), tuple(known), cards)


def take_in(workspace: Workspace, plan: ListPlan) -> Amendment:
    """Take a list in as it was looked at, in one transaction; returns the way back."""
    return amend(workspace, "entity.imported", Amendment(dict(plan.cards)), count=plan.count)


def _keys(card: EntityCard) -> list[tuple[Category, str]]:
    if card.name is None or card.category is None:
        return []
    return [(card.category, squeeze(form)) for form in (card.name, *card.forms)]


def _with(card: EntityCard, row: ListedEntity) -> EntityCard:
    """A card and what a row adds to it; what the row leaves empty stays."""
    name = card.name or row.name
    said = replace(
        card,
        name=name,
        category=row.category,
        forms=(*card.forms, row.name, *row.aliases),
        notes=row.notes or card.notes,
        risk=row.risk or card.risk,
        replacement=row.replacement or card.replacement,
    )
    return checked(said, own=True)
