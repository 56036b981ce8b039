"""The smallest sets of fields that single one release out among others.

Special uniques detection (SUDA; Elliot, Manning, Ford 2002, "A computational algorithm for handling the special uniques
problem"), for tables whose rows may have several values of a field, such as events told of: then these are minimal
infrequent itemsets of support one (Haglin and Manning 2007). How many rows share all their fields is the k of
k-anonymity (Sweeney 2002); that nobody stands alone *here* proves little, since the world is larger.

Rows are bits of whole numbers: where two values meet is one ``&``. 300 rows with 7 fields take some 10 ms.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Final

from oralhistory.anonymise.risk.rows import Item

MAX_FIELDS: Final = 3
"""Larger sets are not looked at: an attacker rarely knows more at once."""

Table = Mapping[str, frozenset[Item]]
"""Per release its fields and values."""
Sets = tuple[tuple[Item, ...], ...]


@dataclass(frozen=True)
class Uniques:
    """What singles each release of one table out.

    ``sets`` are minimal, the smallest first; ``k`` is how many releases share every field, itself included.
    """

    sets: Mapping[str, Sets]
    k: Mapping[str, int]

    @cached_property
    def alone(self) -> frozenset[str]:
        """The releases that stand alone."""
        return frozenset(release for release, sets in self.sets.items() if sets)

    @cached_property
    def best_change(self) -> tuple[str, int] | None:
        """The one field without which the fewest stand alone, and how many those are; ``None`` if none helps."""
        spared = Counter(name for sets in self.sets.values() if sets for name in _in_every(sets))
        if not spared:
            return None
        name = min(spared, key=lambda each: (-spared[each], each))
        return name, len(self.alone) - spared[name]

    def renamed(self, names: Mapping[str, str]) -> Uniques:
        """The same, each release under another name."""
        return Uniques(
            {names[each]: sets for each, sets in self.sets.items()}, {names[each]: k for each, k in self.k.items()}
        )

    def fields(self, release: str) -> tuple[tuple[str, ...], ...]:
        """The names of the fields that single a release out, without their values."""
        return tuple(dict.fromkeys(tuple(name for name, _ in items) for items in self.sets[release]))


def _in_every(sets: Sets) -> set[str]:
    """The fields that are in each of these sets: without any one of them, none is left."""
    common = {name for name, _ in sets[0]}
    for items in sets[1:]:
        if not common:
            break
        common.intersection_update([name for name, _ in items])
    return common


def uniques(table: Table) -> Uniques:
    """Look for what singles out each row; two rows that are equal never stand alone."""
    groups = Counter(table.values())
    bits = _bits(table)
    everyone = (1 << len(table)) - 1
    sets: dict[str, Sets] = {}
    for at, (release, items) in enumerate(table.items()):
        sets[release] = _minimal(items, bits, 1 << at, everyone) if groups[items] == 1 else ()
    return Uniques(sets, {release: groups[items] for release, items in table.items()})


def _bits(table: Table) -> dict[Item, int]:
    bits: dict[Item, int] = {}
    for at, items in enumerate(table.values()):
        for item in items:
            bits[item] = bits.get(item, 0) | 1 << at
    return bits


def _minimal(items: frozenset[Item], bits: Mapping[Item, int], own: int, everyone: int) -> Sets:
    found: list[tuple[Item, ...]] = []
    shared: list[tuple[Item, int]] = []
    for item in sorted(items):
        rows = bits[item]
        if rows == own:
            found.append((item,))
        elif rows != everyone:  # what all have sets nobody apart
            shared.append((item, rows))
    pairs: dict[tuple[int, int], int] = {}
    for i, j in combinations(range(len(shared)), 2):
        rows = shared[i][1] & shared[j][1]
        if rows == own:
            found.append((shared[i][0], shared[j][0]))
        else:
            pairs[i, j] = rows
    for (i, j), rows in pairs.items():
        found += [
            (shared[i][0], shared[j][0], shared[k][0])
            for k in range(j + 1, len(shared))
            if rows & shared[k][1] == own and (i, k) in pairs and (j, k) in pairs
        ]
    return tuple(found)
