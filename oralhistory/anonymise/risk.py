"""How few people a release could be: by itself, and beside the others of its package.

After SUDA (special uniques detection; Elliot et al. 2002): the smallest sets of fields that single one row out among
all. Being one of several *here* proves little, since outside the collection somebody may know that only one person
ever held that role; so the outside population is asked for, and not knowing it counts as unsafe. Nothing here ever
says "anonymous".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any, Final

MAX_FIELDS: Final = 3
"""Sets of more fields than this are not looked at: an attacker rarely knows more at once."""

SAFE_POPULATION: Final = 10
"""From this many people outside who fit a description on, it is called no sign of risk."""


@dataclass(frozen=True)
class RowRisk:
    """What singles one release out.

    ``k`` is how many rows share all its fields, itself included. ``unique_by`` are minimal sets of fields that no
    other row shares. ``population`` is how many people outside could be meant, as the team entered it.
    """

    release: str
    k: int
    unique_by: tuple[tuple[str, ...], ...]
    population: int | None = None

    @property
    def unsafe(self) -> bool:
        """Whether it stands out: the outside population is unknown or small."""
        return self.population is None or self.population < SAFE_POPULATION


@dataclass(frozen=True)
class RiskReport:
    """The risk of a package's rows together."""

    rows: tuple[RowRisk, ...]
    fields: tuple[str, ...]
    best_change: str | None = None
    """The field whose removal leaves the fewest rows unique."""
    remaining_if_changed: int | None = None
    notes: tuple[str, ...] = field(
        default=(
            "Pseudonymous is not anonymous: whoever was there may recognise a testimony by what it tells.",
            "An outside population that nobody entered counts as unsafe.",
        )
    )

    @property
    def unique(self) -> int:
        """How many rows some set of at most three fields singles out."""
        return sum(1 for row in self.rows if row.unique_by)

    @property
    def smallest_k(self) -> int | None:
        """The smallest group of rows that share all fields; ``None`` without rows."""
        return min((row.k for row in self.rows), default=None)

    def to_json(self) -> dict[str, Any]:
        """A JSON object, without any value of any field."""
        return {
            "releases": len(self.rows),
            "unique": self.unique,
            "smallest_k": self.smallest_k,
            "unsafe": sum(row.unsafe for row in self.rows),
            "fields": list(self.fields),
            "best_change": self.best_change,
            "remaining_if_changed": self.remaining_if_changed,
            "rows": [
                {
                    "release": row.release,
                    "k": row.k,
                    "unique_by": [list(fields) for fields in row.unique_by],
                    "population": row.population,
                    "unsafe": row.unsafe,
                }
                for row in self.rows
            ],
            "notes": list(self.notes),
        }


Rows = Mapping[str, Mapping[str, str]]
"""Per release its values as they go out, by field."""


def population_risk(rows: Rows, *, populations: Mapping[str, int] | None = None) -> RiskReport:
    """Which releases stand out among the rows, and by which fields.

    Args:
        rows: per release its metadata as it goes out; add the rows of earlier packages for the same audience to
            see the risk of all together. A field that is empty everywhere is left aside; an empty value is a value.
        populations: per release, how many people outside fit its description, where the team knows.
    """
    fields = tuple(dict.fromkeys(name for row in rows.values() for name, value in row.items() if value.strip()))
    releases = list(rows)
    table = [tuple(rows[release].get(name, "").strip().casefold() for name in fields) for release in releases]
    minimal = _minimal_uniques(table, len(fields))
    groups = Counter(table)
    report = tuple(
        RowRisk(
            release=release,
            k=groups[table[i]],
            unique_by=tuple(tuple(fields[c] for c in columns) for columns in minimal[i]),
            population=(populations or {}).get(release),
        )
        for i, release in enumerate(releases)
    )
    change, remaining = _best_change(minimal, len(fields))
    return RiskReport(report, fields, fields[change] if change is not None else None, remaining)


def _minimal_uniques(table: Sequence[tuple[str, ...]], width: int) -> list[list[tuple[int, ...]]]:
    """Per row the sets of columns that single it out and contain no smaller such set."""
    found: list[list[tuple[int, ...]]] = [[] for _ in table]
    for size in range(1, min(MAX_FIELDS, width) + 1):
        for columns in combinations(range(width), size):
            keys = [tuple(row[c] for c in columns) for row in table]
            counts = Counter(keys)
            for i, key in enumerate(keys):
                if counts[key] == 1 and not any(set(smaller) <= set(columns) for smaller in found[i]):
                    found[i].append(columns)
    return found


def _best_change(minimal: Sequence[Sequence[tuple[int, ...]]], width: int) -> tuple[int | None, int | None]:
    """The one column without which the fewest rows stand out, and how many those are."""
    unique = sum(1 for sets in minimal if sets)
    if not unique:
        return None, None
    best: tuple[int, int] | None = None
    for column in range(width):
        remaining = sum(1 for sets in minimal if any(column not in columns for columns in sets))
        if best is None or remaining < best[1]:
            best = (column, remaining)
    return best if best and best[1] < unique else (None, None)


def sentences(report: RiskReport) -> list[str]:
    """The report for people. It never says "anonymous"."""
    if not report.rows:
        return ["Nothing would be released, so there is nothing to weigh."]
    lines = [f"{len(report.rows)} releases; {report.unique} stand out by what the catalogue says of them."]
    lines += [
        f"{row.release}: alone here with {'; '.join(' + '.join(names) for names in row.unique_by)}."
        for row in report.rows
        if row.unique_by
    ]
    if report.best_change is not None:
        left = report.remaining_if_changed
        lines.append(f"Leaving out “{report.best_change}” helps most: {left} would still stand out.")
    return [*lines, *report.notes]
