"""How many people outside a release could be, as the team entered it. Not knowing counts as unsafe.

"How many people served as X in Y at Z?" is the k of the population, not of the sample: of forty testimonies each may
stand alone, and of the people they could be there may be hundreds, or one (Sweeney 2002; Elliot and others 2002).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from oralhistory.anonymise.risk.rows import ReleasedRow, said
from oralhistory.errors import InputError

MINIMUM: Final = 10
"""From so many people on that fit, it is no sign of risk, unless the collection says otherwise."""

DESCRIBING: Final = (
    "narrator_role",
    "narrator_occupation",
    "narrator_rank",
    "narrator_unit",
    "narrator_organisation",
    "coverage_places",
    "coverage_from",
    "coverage_to",
    "narrator_gender",
    "narrator_born",
    "language",
)
"""What a release says of the person, not of the interview; in the order of the question."""


@dataclass(frozen=True)
class Statement:
    """So many people fit these fields. ``source`` says who counted, ``day`` is an ISO day.

    ``testimony`` is the id of the one that was asked about: when it is destroyed, what it said must not be kept here.
    """

    fields: Mapping[str, str]
    count: int
    source: str
    by: str
    day: str
    testimony: str = ""

    def to_json(self) -> dict[str, Any]:
        """As the collection keeps it."""
        return {
            "fields": dict(self.fields),
            "count": self.count,
            "source": self.source,
            "by": self.by,
            "day": self.day,
            "testimony": self.testimony,
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Statement:
        """From what :meth:`to_json` gave.

        Raises:
            KeyError, TypeError, ValueError: it is something else.
        """
        fields: Mapping[str, Any] = value["fields"]
        count = int(value["count"])
        if count < 0:
            raise ValueError
        named = {str(name): str(text) for name, text in fields.items()}
        told = (str(value.get(name, "")) for name in ("source", "by", "day", "testimony"))
        return cls(named, count, *told)


def statement(row: ReleasedRow, count: int, *, source: str, by: str, day: str, testimony: str = "") -> Statement:
    """The statement that answers the question about this release.

    Raises:
        InputError: the count is not a number of people, or nobody says where it is from.
    """
    if count < 1:
        raise InputError("Enter how many people fit: at least the narrator does, so 1 or more.")
    if not source.strip():
        raise InputError("Say where the number is from: a roster, a report, somebody who was there.")
    return Statement(described(row), count, source.strip(), by, day, testimony)


def described(row: ReleasedRow) -> dict[str, str]:
    """The fields by which a release describes its narrator, in the order of the question, masked ones left out."""
    return {name: value for name in DESCRIBING if (value := said(row.values.get(name, "")))}


def population(row: ReleasedRow, statements: Iterable[Statement]) -> int | None:
    """How many people could be meant; ``None`` while nobody knows.

    A number holds for everything that its fields say, so it must cover *all* that the release says of its narrator:
    five thousand officers say nothing about officers of one post in one winter. Numbers of wider descriptions can
    only make the answer smaller; of several that cover it, the largest of narrower ones is still a number of people
    who fit.
    """
    own = {name: _key(value) for name, value in described(row).items()}
    words = {(name, _key(text)) for name, text in row.words}
    above: list[int] = []
    below: list[int] = []
    for each in statements:
        stated = {name: _key(value) for name, value in each.fields.items()}
        if all(own.get(name) == value or (name, value) in words for name, value in stated.items()):
            above.append(each.count)
        if all(stated.get(name) == value for name, value in own.items()):
            below.append(each.count)
    return min([max(below), *above]) if below else None


def _key(value: str) -> str:
    return " ".join(value.split()).casefold()
