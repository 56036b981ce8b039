"""The report: a package weighed by itself, against each kind of reader, and together with all that is out there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from oralhistory.anonymise.risk.attackers import Attacker, known_to
from oralhistory.anonymise.risk.differences import Difference, EarlierPackage, difference, held_together
from oralhistory.anonymise.risk.homogeneity import GivenAway, given_away
from oralhistory.anonymise.risk.populations import MINIMUM, Statement, population
from oralhistory.anonymise.risk.rows import Item, ReleasedRow, catalogue_items, merged, text_items
from oralhistory.anonymise.risk.uniques import Uniques, uniques
from oralhistory.model import Audience

NOTES = (
    "Pseudonymous is not anonymous: whoever was there may recognise a testimony by what it tells.",
    "An outside population that nobody entered counts as unsafe.",
)


@dataclass(frozen=True)
class Background:
    """What a package is weighed against: numbers the team entered, and everything that went out before."""

    statements: tuple[Statement, ...] = ()
    minimum: int = MINIMUM
    earlier: tuple[EarlierPackage, ...] = ()

    def salt(self, testimony: str) -> bytes | None:
        """The key of the fingerprints that earlier releases of a testimony have, if there are any."""
        rows = (package.releases[testimony].row for package in self.earlier if testimony in package.releases)
        return next((row.prints.salt for row in rows if row and row.prints), None)


@dataclass(frozen=True)
class Weighed:
    """One release to be weighed. ``release`` is what the report calls it, ``release_id`` what its package does."""

    release: str
    testimony: str
    row: ReleasedRow
    release_id: str = ""


@dataclass(frozen=True)
class RowRisk:
    """How few people one release could be.

    ``k`` is how many rows share all fields of the catalogue, itself included. ``unique_by`` are minimal sets of
    fields that no other row shares. ``population`` is how many people outside could be meant, as the team entered it.
    """

    release: str
    k: int
    unique_by: tuple[tuple[str, ...], ...]
    population: int | None = None
    minimum: int = MINIMUM
    testimony: str = ""

    @property
    def unsafe(self) -> bool:
        """Whether it stands out: the outside population is unknown or small."""
        return self.population is None or self.population < self.minimum


@dataclass(frozen=True)
class Together:
    """This package and all earlier ones that one reader may hold, each testimony counted once.

    ``unknown`` counts earlier releases of which nothing is kept here: they are out there all the same.
    """

    packages: int
    testimonies: int
    unknown: int
    catalogue: Uniques
    attackers: Mapping[Attacker, Uniques]


@dataclass(frozen=True)
class RiskReport:
    """The risk of a package's rows. Sets of ``catalogue`` and ``attackers`` hold values; :meth:`to_json` holds none."""

    rows: tuple[RowRisk, ...]
    fields: tuple[str, ...]
    catalogue: Uniques
    attackers: Mapping[Attacker, Uniques]
    given_away: tuple[GivenAway, ...]
    together: Together
    differences: tuple[Difference, ...]
    weighed: tuple[Weighed, ...] = field(repr=False)

    @property
    def unique(self) -> int:
        """How many rows some set of at most three fields of the catalogue singles out."""
        return len(self.catalogue.alone)

    @property
    def smallest_k(self) -> int | None:
        """The smallest group of rows that share all fields; ``None`` without rows."""
        return min((row.k for row in self.rows), default=None)

    @property
    def best_change(self) -> tuple[str, int] | None:
        """The field of the catalogue without which the fewest stand alone, and how many those are."""
        return self.catalogue.best_change

    def with_statements(self, statements: Sequence[Statement], minimum: int) -> RiskReport:
        """The same rows, with other numbers of people outside."""
        by = {each.release: each.row for each in self.weighed}
        rows = tuple(
            replace(row, population=population(by[row.release], statements), minimum=minimum) for row in self.rows
        )
        return replace(self, rows=rows)

    def worst_first(self, view: Uniques) -> list[RowRisk]:
        """The rows, those that the fewest fields single out first; then those that few or nobody knows how many fit."""

        def rank(row: RowRisk) -> tuple[int, int, int, str]:
            sets = view.sets[row.release]
            smallest = min(map(len, sets), default=99)
            fit = -1 if row.population is None else row.population
            return smallest, -sum(len(each) == smallest for each in sets), fit, row.release

        return sorted(self.rows, key=rank)

    def to_json(self, names: Mapping[str, str] | None = None) -> dict[str, Any]:
        """A JSON object, without any value of any field; ``names`` are accession numbers by testimony id."""
        change = self.best_change
        return {
            "releases": len(self.rows),
            "unique": self.unique,
            "smallest_k": self.smallest_k,
            "unsafe": sum(row.unsafe for row in self.rows),
            "minimum_population": self.rows[0].minimum if self.rows else None,
            "fields": list(self.fields),
            "best_change": change[0] if change else None,
            "remaining_if_changed": change[1] if change else None,
            "rows": [self._row(row, names or {}) for row in self.rows],
            "attackers": {attacker.value: _view(view) for attacker, view in self.attackers.items()},
            "given_away": [
                {"releases": list(each.releases), "field": each.field, "attackers": list(each.attackers)}
                for each in self.given_away
            ],
            "together": self._together(),
            "differences": [_difference(each) for each in self.differences],
            "notes": list(NOTES),
        }

    def _row(self, row: RowRisk, names: Mapping[str, str]) -> dict[str, Any]:
        own = self.together.catalogue
        return {
            "release": row.release,
            "accession": names.get(row.testimony),
            "k": row.k,
            "unique_by": [list(fields) for fields in row.unique_by],
            "population": row.population,
            "unsafe": row.unsafe,
            "attackers": {
                attacker.value: [list(fields) for fields in view.fields(row.release)]
                for attacker, view in self.attackers.items()
            },
            "together": {
                "k": own.k[row.testimony],
                "unique_by": [list(fields) for fields in own.fields(row.testimony)],
            },
        }

    def _together(self) -> dict[str, Any]:
        together = self.together
        return {
            "packages": together.packages,
            "testimonies": together.testimonies,
            "unknown": together.unknown,
            "unique": len(together.catalogue.alone),
            "smallest_k": min(together.catalogue.k.values(), default=None),
            "attackers": {attacker.value: _view(view) for attacker, view in together.attackers.items()},
        }


def assess(
    weighed: Sequence[Weighed], background: Background, audience: Audience, recipient: str | None = None
) -> RiskReport:
    """Weigh what one package lets be read.

    Args:
        weighed: its releases.
        background: numbers of people outside, and every earlier package; those are chosen here that a reader of this
            one may hold.
        audience: whom the package is for.
        recipient: who gets it, if one is named.
    """
    rows = {each.release: each.row for each in weighed}
    testimonies = {each.release: each.testimony for each in weighed}
    own = {release: catalogue_items(row) for release, row in rows.items()}
    catalogue = uniques(own)
    attackers = _seen_by({release: own[release] | text_items(row) for release, row in rows.items()})
    earlier = held_together(background.earlier, audience, recipient)
    return RiskReport(
        rows=tuple(
            RowRisk(
                release=each.release,
                k=catalogue.k[each.release],
                unique_by=catalogue.fields(each.release),
                population=population(each.row, background.statements),
                minimum=background.minimum,
                testimony=each.testimony,
            )
            for each in weighed
        ),
        fields=_told(own),
        catalogue=catalogue,
        attackers=attackers,
        given_away=given_away(rows),
        together=_together(weighed, earlier)
        if earlier
        else Together(
            packages=0,
            testimonies=len(rows),
            unknown=0,
            catalogue=catalogue.renamed(testimonies),
            attackers={attacker: view.renamed(testimonies) for attacker, view in attackers.items()},
        ),
        differences=tuple(_differences(weighed, earlier)),
        weighed=tuple(weighed),
    )


def _told(table: Mapping[str, frozenset[Item]]) -> tuple[str, ...]:
    return tuple(sorted({name for items in table.values() for name, value in items if value}))


def _seen_by(table: Mapping[str, frozenset[Item]]) -> dict[Attacker, Uniques]:
    return {
        attacker: uniques({release: known_to(attacker, items) for release, items in table.items()})
        for attacker in Attacker
    }


def _together(weighed: Sequence[Weighed], earlier: Sequence[EarlierPackage]) -> Together:
    seen: dict[str, list[ReleasedRow]] = {}
    unknown = 0
    for package in earlier:
        for testimony, release in package.releases.items():
            if release.row is None:
                unknown += 1
            else:
                seen.setdefault(testimony, []).append(release.row)
    for each in weighed:
        seen.setdefault(each.testimony, []).append(each.row)
    known = {testimony: merged(rows) for testimony, rows in seen.items()}
    items = {testimony: catalogue_items(row) for testimony, row in known.items()}
    everything = {testimony: items[testimony] | text_items(row) for testimony, row in known.items()}
    return Together(len(earlier), len(known), unknown, uniques(items), _seen_by(everything))


def _differences(weighed: Sequence[Weighed], earlier: Sequence[EarlierPackage]) -> Iterator[Difference]:
    for each in weighed:
        for package in earlier:
            was = package.releases.get(each.testimony)
            if was is not None:
                same = bool(each.release_id) and each.release_id == was.release_id
                yield difference(each.release, each.row, package, was, same_id=same)


def _view(view: Uniques) -> dict[str, Any]:
    change = view.best_change
    return {
        "unique": len(view.alone),
        "smallest_k": min(view.k.values(), default=None),
        "best_change": change[0] if change else None,
        "remaining_if_changed": change[1] if change else None,
    }


def _difference(each: Difference) -> dict[str, Any]:
    return {
        "release": each.release,
        "package": each.package,
        "made_on": each.made_on,
        "fields": [
            {"field": c.field, "turn": c.turn.value, "was": c.was_treated, "now": c.now_treated} for c in each.changes
        ],
        "words_added": sorted({name for name, _ in each.words_added}),
        "words_dropped": sorted({name for name, _ in each.words_dropped}),
        "media_added": list(each.media_added),
        "linked_by": [link.value for link in each.links],
        "equal_sentences": each.sentences[0],
        "sentences": each.sentences[1],
        "unknown": each.unknown,
    }
