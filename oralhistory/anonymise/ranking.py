"""Which findings tell most: what a reviewer shall see first.

The order is that of re-identification practice: what names someone, then what singles someone out together with a
little knowledge, then what only adds to the picture (ISO/IEC 20889; El Emam & Arbuckle, *Anonymizing Health Data*).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Final

from oralhistory.anonymise.clusters import Cluster
from oralhistory.anonymise.lexicon import zipf
from oralhistory.anonymise.normalise import words_of
from oralhistory.anonymise.written_dates import longest_date
from oralhistory.model import Category, ProtectedEntity, Role


class Risk(IntEnum):
    """How much a finding tells, most first."""

    NAMES = 0
    """It names or reaches someone by itself."""
    SINGLES_OUT = 1
    """With a little knowledge it singles someone out."""
    ADDS = 2
    """It adds to the picture."""


_DIRECT: Final = frozenset({Category.PERSON, Category.CONTACT, Category.CODE})
_STRONG: Final = frozenset({Category.UNIT, Category.ROLE, Category.EVENT, Category.HEALTH, Category.PLACE})
_ORDER: Final[Mapping[Category, int]] = {
    category: number
    for number, category in enumerate(
        (
            Category.PERSON,
            Category.CONTACT,
            Category.CODE,
            Category.UNIT,
            Category.EVENT,
            Category.PLACE,
            Category.ORGANISATION,
            Category.ROLE,
            Category.HEALTH,
            Category.RANK,
            Category.DATE,
            Category.DEMOGRAPHIC,
            Category.AGE,
            Category.OTHER,
            Category.QUANTITY,
        )
    )
}
_WELL_KNOWN: Final = 4.5
"""Zipf value of a place or organisation that everybody names: it singles out nobody."""
_SURE: Final = 0.5


def risk_of(cluster: Cluster) -> Risk:
    """How much a cluster tells."""
    category = cluster.category
    if category in _DIRECT:
        return Risk.NAMES
    if category is Category.DATE:
        date = longest_date(cluster.first.text)
        return Risk.SINGLES_OUT if date is not None and date.precision == "day" else Risk.ADDS
    if category in _STRONG or category is Category.ORGANISATION:
        known = cluster.first.known
        return Risk.SINGLES_OUT if known or category not in _NAMED or not _is_well_known(cluster) else Risk.ADDS
    return Risk.SINGLES_OUT if category is Category.OTHER and cluster.first.known else Risk.ADDS


_NAMED: Final = frozenset({Category.PLACE, Category.ORGANISATION})


def rank(cluster: Cluster, entity: ProtectedEntity | None, owner: str) -> tuple[float, ...]:
    """A key to sort by, what tells most first.

    After the risk: the narrator and others of the record, then people merely spoken of; the category; whether it is
    known or sure; how rare the words are; how often it stands there.
    """
    first = cluster.first
    return (
        risk_of(cluster),
        _ORDER[cluster.category],
        _closeness(entity, owner),
        0 if first.known or first.confidence >= _SURE else 1,
        -len(cluster.findings),
        _frequency(first.text),
    )


def _closeness(entity: ProtectedEntity | None, owner: str) -> int:
    """Whose it is: the narrator's, somebody else's of this record, of another record, nobody's known."""
    if entity is None:
        return 3
    if entity.testimony != owner:
        return 2
    return 0 if entity.role is Role.NARRATOR else 1


def _is_well_known(cluster: Cluster) -> bool:
    return _frequency(cluster.first.text) >= _WELL_KNOWN


def _frequency(text: str) -> float:
    """Zipf value of the rarest word."""
    return min((zipf(word) for word in words_of(text)), default=0.0)
