"""Groups in which nobody stands alone, and that still give one thing away about everybody in them.

Four releases may share unit, rank and year; if all four tell of the same illness, whoever knows that somebody is among
them knows of the illness too. That is an l-diversity of one (Machanavajjhala, Kifer, Gehrke, Venkitasubramaniam 2007,
"l-diversity: privacy beyond k-anonymity").
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from oralhistory.anonymise.risk.attackers import KNOWS, Attacker
from oralhistory.anonymise.risk.rows import TEXT, Item, ReleasedRow, catalogue_items, text_items

SENSITIVE: Final = ("text:health", "text:event", "text:demographic", "content_warnings")
"""Fields whose value harms whoever is known to have it."""


@dataclass(frozen=True)
class GivenAway:
    """Something that all releases of a group have in common, for those who know them by the catalogue."""

    releases: tuple[str, ...]
    field: str
    value: str
    attackers: tuple[Attacker, ...]


def given_away(rows: Mapping[str, ReleasedRow]) -> tuple[GivenAway, ...]:
    """What whole groups give away, the largest groups first."""
    sensitive = {release: _sensitive(row) for release, row in rows.items()}
    found: dict[tuple[tuple[str, ...], Item], list[Attacker]] = {}
    for attacker, known in KNOWS.items():
        groups: dict[frozenset[Item], list[str]] = {}
        for release, row in rows.items():
            groups.setdefault(frozenset(item for item in catalogue_items(row) if item[0] in known), []).append(release)
        for members in groups.values():
            if len(members) < 2:
                continue  # who stands alone is told of elsewhere
            for item in frozenset[Item].intersection(*(sensitive[release] for release in members)):
                found.setdefault((tuple(members), item), []).append(attacker)
    made = [GivenAway(members, *item, tuple(attackers)) for (members, item), attackers in found.items()]
    return tuple(sorted(made, key=lambda each: (-len(each.releases), each.releases, each.field, each.value)))


def _sensitive(row: ReleasedRow) -> frozenset[Item]:
    warned = row.values.get("content_warnings", "").split(";")
    items = {("content_warnings", value) for each in warned if (value := each.strip().casefold())}
    return frozenset(items | {item for item in text_items(row) if item[0] in SENSITIVE and item[0].startswith(TEXT)})
