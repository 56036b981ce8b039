"""Classes: what says little by itself and needs no look at each single one ("12 quantities: generalise all").

Nothing is left out by that: every member is listed, can be opened and decided alone, and is treated as the audience's
profile says whether anybody looked or not. What names or finds a person (a day, a unit, a role only one had) is never
in a class.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from oralhistory.anonymise.clusters import Cluster
from oralhistory.anonymise.ladders import rank_group
from oralhistory.anonymise.lexicon import zipf
from oralhistory.anonymise.normalise import words_of
from oralhistory.anonymise.written_dates import longest_date
from oralhistory.model import Category


class SmallClass(StrEnum):
    """What is decided as one."""

    QUANTITIES = "quantities"
    SPANS = "spans"
    TIMES = "times"
    YEARS = "years"
    PEOPLES = "peoples"
    OCCUPATIONS = "occupations"
    ROLES = "roles"
    SOLDIERS = "rank-soldier"
    SERGEANTS = "rank-nco"
    OFFICERS = "rank-officer"


_COMMON: Final = 4.0
"""Zipf value (ten in a million words) from which on a people, a faith or an occupation is one of many."""
_UNCERTAIN_ROLE: Final = 0.6
"""Confidence below which a role is none that only one person had, or that belongs to a unit."""


def class_of(cluster: Cluster) -> SmallClass | None:
    """The class a cluster may be decided with; ``None`` for what a person must look at."""
    first = cluster.first
    if first.known or any(finding.category is not first.category for finding in cluster.findings):
        return None
    match first.category:
        case Category.QUANTITY:
            return SmallClass.QUANTITIES
        case Category.DATE:
            return _of_date(cluster)
        case Category.RANK:
            group = rank_group(first.text)
            return SmallClass(f"rank-{group}") if group in ("soldier", "nco", "officer") else None
        case Category.ROLE if max(f.confidence for f in cluster.findings) < _UNCERTAIN_ROLE:
            return SmallClass.ROLES
        case Category.DEMOGRAPHIC if all(zipf(word) >= _COMMON for word in words_of(first.text)):
            return SmallClass.OCCUPATIONS if first.source.endswith(":occupation") else SmallClass.PEOPLES
        case _:
            return None


def _of_date(cluster: Cluster) -> SmallClass | None:
    """Spans of time, and dates that say neither a day nor a month of a certain year."""
    text = cluster.first.text
    if cluster.first.source == "pattern:duration":
        return SmallClass.SPANS
    date = longest_date(text)
    if date is None:
        return SmallClass.TIMES
    if date.precision == "year":
        return SmallClass.YEARS if len(words_of(text)) == 1 else None
    return None


def classed(clusters: Iterable[Cluster]) -> dict[SmallClass, tuple[Cluster, ...]]:
    """Each class that has more than one member; what is alone is decided alone."""
    found: dict[SmallClass, list[Cluster]] = {}
    for cluster in clusters:
        kind = class_of(cluster)
        if kind is not None:
            found.setdefault(kind, []).append(cluster)
    return {kind: tuple(members) for kind, members in found.items() if len(members) > 1}
