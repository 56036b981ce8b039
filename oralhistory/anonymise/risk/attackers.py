"""Who might recognise somebody, and what each of them knows before opening the package: named sets of fields.

After the intruder scenarios of disclosure control (Paass 1988; Elliot and Dale 1999): a release is weighed against
what one kind of reader is likely to know, not against everything there is.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from oralhistory.anonymise.risk.rows import Item


class Attacker(StrEnum):
    """Kinds of readers, from the farthest to the nearest."""

    STRANGER = "stranger"
    SERVICE = "service"
    FAMILY = "family"
    COMRADE = "comrade"


KNOWS: Final[Mapping[Attacker, frozenset[str]]] = {
    # A stranger with a search engine: what was in the news or stands in a profile somewhere.
    Attacker.STRANGER: frozenset(
        {
            "language",
            "narrator_gender",
            "narrator_occupation",
            "narrator_organisation",
            "coverage_places",
            "coverage_from",
            "coverage_to",
            "text:organisation",
            "text:place",
            "text:event",
        }
    ),
    # The service, or an employer, with its rosters.
    Attacker.SERVICE: frozenset(
        {
            "narrator_gender",
            "narrator_born",
            "narrator_organisation",
            "narrator_unit",
            "narrator_rank",
            "narrator_role",
            "coverage_from",
            "coverage_to",
            "coverage_places",
            "text:organisation",
            "text:unit",
            "text:rank",
            "text:role",
            "text:date",
            "text:age",
        }
    ),
    # Family and neighbours: the person's life, and that somebody came for an interview.
    Attacker.FAMILY: frozenset(
        {
            "language",
            "interview_date",
            "interview_place",
            "narrator_gender",
            "narrator_born",
            "narrator_occupation",
            "narrator_organisation",
            "coverage_from",
            "coverage_to",
            "text:place",
            "text:age",
            "text:demographic",
            "text:health",
            "text:event",
        }
    ),
    # A comrade who was there: unit, role, rank, place, and the one odd event.
    Attacker.COMRADE: frozenset(
        {
            "narrator_gender",
            "narrator_organisation",
            "narrator_unit",
            "narrator_rank",
            "narrator_role",
            "coverage_places",
            "coverage_from",
            "coverage_to",
            "text:organisation",
            "text:unit",
            "text:rank",
            "text:role",
            "text:place",
            "text:date",
            "text:quantity",
            "text:event",
            "text:health",
        }
    ),
}
"""The one table of what each of them knows."""


def known_to(attacker: Attacker, items: frozenset[Item]) -> frozenset[Item]:
    """What of a release this reader could hold against something they know."""
    known = KNOWS[attacker]
    return frozenset(item for item in items if item[0] in known)
