"""Cards and links of the register's entities, and what becomes of them when a testimony is destroyed.

They may be changed and removed, unlike what is only ever appended: an entity's id holds words of its testimony. Who
did what when is in the history, without a word of them.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from itertools import pairwise

from oralhistory.audit import Detail
from oralhistory.model.cards import (
    EMPTY_CARD,
    Amendment,
    EntityCard,
    EntityLink,
    LinkKind,
    Pair,
    is_own,
    pair_of,
)
from oralhistory.storage.access import Access, to_json
from oralhistory.storage.driver import as_written


class EntityCards:
    """The cards and links of one open vault."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._connection = access.connection
        self._read: dict[str, EntityCard] = {}

    def cards(self, entities: Collection[str] | None = None) -> dict[str, EntityCard]:
        """Every card by its entity's id, or those of some entities."""
        if entities is None:
            rows = self._connection.rows("SELECT entity, card FROM entity_card ORDER BY entity")
        else:
            rows = self._connection.rows(
                "SELECT entity, card FROM entity_card JOIN json_each(?) w ON w.value = entity ORDER BY entity",
                (to_json(sorted(entities)),),
            )
        return {row.text("entity"): self._card(row.text("card")) for row in rows}

    def links(self) -> tuple[EntityLink, ...]:
        """Every link."""
        with as_written():
            return tuple(
                EntityLink(row.text("first"), row.text("second"), LinkKind(row.text("kind")))
                for row in self._connection.rows("SELECT first, second, kind FROM entity_link ORDER BY first, second")
            )

    def _card(self, written: str) -> EntityCard:
        """Read a card; one that was read before is the same object again."""
        card = self._read.get(written)
        if card is None:
            with as_written():
                card = self._read[written] = EntityCard.from_json(json.loads(written), "card")
        return card

    def amend(self, amendment: Amendment, action: str, *, by: str, details: Mapping[str, Detail]) -> Amendment:
        """Make cards and links what they shall be, with one event in the history; returns the way back.

        What would speak of a testimony that was destroyed is left out: a step that is undone must not bring it back.

        Args:
            amendment: what shall be.
            action: the event's name.
            by: who does it.
            details: counts and categories; never a word of an entity.
        """
        cards = self.cards(amendment.cards)
        links = {link.pair: link.kind for link in self.links()} if amendment.links else {}
        here = self._testimonies()
        with self._access.change(action, self._access.key.vault_id, by=by, details=details):
            return Amendment(
                {id: self._put_card(id, card, cards, by) for id, card in amendment.cards.items() if _stands(id, here)},
                {
                    pair: self._put_link(pair, kind, links, by)
                    for pair, kind in amendment.links.items()
                    if all(_stands(id, here) for id in pair)
                },
            )

    def forget(self, testimony: str, *, by: str) -> None:
        """Remove every card and link of a testimony's entities. Those it held together elsewhere stay together."""
        removed = f"{testimony}/"
        together: dict[str, set[str]] = {}
        for link in self.links():
            gone = [id for id in link.pair if id.startswith(removed)]
            if gone and link.kind is LinkKind.SAME:
                group = set(link.pair).union(*(together.get(id, set()) for id in link.pair))
                together |= dict.fromkeys((id for id in group if id.startswith(removed)), group)
        within = "substr({column}, 1, ?) = ?"
        for table, columns in (("entity_card", ("entity",)), ("entity_link", ("first", "second"))):
            for column in columns:
                self._connection.execute(
                    f"DELETE FROM {table} WHERE {within.format(column=column)}",  # noqa: S608 - ours
                    (len(removed), removed),
                )
        for group in together.values():
            left = sorted(id for id in group if not id.startswith(removed))
            for one, other in pairwise(left):
                self._insert_link(pair_of(one, other), LinkKind.SAME, by)

    def _put_card(
        self, id: str, card: EntityCard | None, known: Mapping[str, EntityCard], by: str
    ) -> EntityCard | None:
        if card is None or (card == EMPTY_CARD and not is_own(id)):
            self._connection.execute("DELETE FROM entity_card WHERE entity = ?", (id,))
        else:
            self._connection.execute(
                "INSERT INTO entity_card (entity, card, recorded_at, by, revision, device) VALUES (?, ?, ?, ?, 1, ?) "
                "ON CONFLICT (entity) DO UPDATE SET card = excluded.card, recorded_at = excluded.recorded_at, "
                "by = excluded.by, revision = revision + 1, device = excluded.device",
                (id, to_json(card.to_json()), self._access.clock(), by, self._access.device),
            )
        return known.get(id)

    def _put_link(self, pair: Pair, kind: LinkKind | None, known: Mapping[Pair, LinkKind], by: str) -> LinkKind | None:
        self._connection.execute("DELETE FROM entity_link WHERE first = ? AND second = ?", pair)
        if kind is not None:
            self._insert_link(pair, kind, by)
        return known.get(pair)

    def _insert_link(self, pair: Pair, kind: LinkKind, by: str) -> None:
        self._connection.execute(
            "INSERT INTO entity_link (first, second, kind, recorded_at, by, revision, device) "
            "VALUES (?, ?, ?, ?, ?, 1, ?) ON CONFLICT (first, second) DO NOTHING",
            (*pair, kind.value, self._access.clock(), by, self._access.device),
        )

    def _testimonies(self) -> frozenset[str]:
        return frozenset(self._connection.cells("SELECT id FROM testimony WHERE holding != 'destroyed'"))


def _stands(id: str, testimonies: Collection[str]) -> bool:
    """Whether an entity is the collection's own, or of a testimony that is there."""
    return is_own(id) or id.partition("/")[0] in testimonies
