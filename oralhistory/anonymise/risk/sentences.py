"""The report in plain English, for the terminal. It never says "anonymous", and tells no value of any field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from oralhistory.anonymise.risk.attackers import Attacker
from oralhistory.anonymise.risk.differences import Difference
from oralhistory.anonymise.risk.report import NOTES, RiskReport, RowRisk

READERS: Mapping[Attacker, str] = {
    Attacker.STRANGER: "A stranger with a search engine",
    Attacker.SERVICE: "The service with its rosters",
    Attacker.FAMILY: "Family and neighbours",
    Attacker.COMRADE: "A comrade who was there",
}


def sentences(report: RiskReport, accessions: Mapping[str, str]) -> list[str]:
    """The report for people; ``accessions`` are by testimony id."""
    if not report.rows:
        return ["Nothing would be released, so there is nothing to weigh."]
    told = (_package(report), _rows(report, accessions), _together(report), _differences(report, accessions))
    return [*(line for part in told for line in part), *NOTES]


def _package(report: RiskReport) -> Iterator[str]:
    yield f"{len(report.rows)} releases; {report.unique} stand out by what the catalogue says of them."
    for attacker, view in report.attackers.items():
        yield f"{READERS[attacker]} could tell {len(view.alone)} of them apart."
    if report.best_change is not None:
        name, left = report.best_change
        yield f"Leaving out “{name}” helps most: {left} would still stand out."
    for each in report.given_away:
        yield f"{len(each.releases)} releases that look alike all have the same {each.field}: who knows one knows that."


def _rows(report: RiskReport, accessions: Mapping[str, str]) -> Iterator[str]:
    for row in report.worst_first(report.catalogue):
        name = accessions.get(row.testimony, row.release)
        if row.unique_by:
            yield f"{name}: alone here with {'; '.join(' + '.join(names) for names in row.unique_by)}."
        yield f"{name}: {_outside(row)}"


def _outside(row: RowRisk) -> str:
    if row.population is None:
        return "how many people outside could be meant, nobody has entered: unsafe."
    verdict = "unsafe" if row.unsafe else "as many as the collection asks for"
    return f"{row.population} people outside could be meant: {verdict}."


def _together(report: RiskReport) -> Iterator[str]:
    together = report.together
    if together.packages:
        yield (
            f"Together with {together.packages} earlier packages that one reader may hold: "
            f"{len(together.catalogue.alone)} of {together.testimonies} stand out."
        )
    if together.unknown:
        yield f"Of {together.unknown} earlier releases nothing is kept here; they are out there all the same."


def _differences(report: RiskReport, accessions: Mapping[str, str]) -> Iterator[str]:
    by = {row.release: accessions.get(row.testimony, row.release) for row in report.rows}
    for each in report.differences:
        told = [f"{change.field} ({change.turn})" for change in each.changes]
        told += [f"{name} ({kind})" for kind, words in _words(each) for name in sorted({n for n, _ in words})]
        if told:
            yield f"{by[each.release]}: beside the package of {each.made_on}: {', '.join(told)}."
        if each.links:
            yield f"{by[each.release]}: seen to be the same as in that package by its {', '.join(each.links)}."


def _words(each: Difference) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    yield "added", each.words_added
    yield "dropped", each.words_dropped
