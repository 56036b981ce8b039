"""Papers about risk for the team: what earlier packages tell beside one, and the internal report on a package.

They name accession numbers and what each release told. None of it may ever go along with a package.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from oralhistory.anonymise.risk.attackers import Attacker
from oralhistory.anonymise.risk.differences import Difference
from oralhistory.anonymise.risk.populations import Statement
from oralhistory.anonymise.risk.report import RiskReport
from oralhistory.anonymise.risk.rows import spelled
from oralhistory.use_cases.certificate import Document, Part
from oralhistory.use_cases.weighing import PackageRisk

from ..i18n import isolate, listed, number
from . import risk_words as words
from .testimony import consent_words

_translate = QCoreApplication.translate


def comparison(report: RiskReport) -> Document:
    """What somebody learns who holds this package and earlier ones, testimony by testimony."""
    parts = tuple(_compared(report))
    if not parts:
        nothing = _translate(
            "Risk", "No earlier package that one reader may hold as well had any of these testimonies."
        )
        parts = (Part("", (nothing,)),)
    return Document(_translate("Risk", "Beside earlier packages"), parts)


def internal_report(risk: PackageRisk, *, discreet: bool = False) -> Document:
    """The page on one package that stays with the team; ``discreet`` hides who received it."""
    report = risk.report
    parts = [_warning(), _package(risk, discreet=discreet)]
    if report.rows:
        parts += [_readers(report), _testimonies(report)]
        if report.given_away:
            shared = tuple(words.given_away(each, each.releases) for each in report.given_away)
            parts.append(Part(_translate("Risk", "What whole groups give away"), shared))
    if risk.untold:
        parts.append(_untold(risk))
    parts += [*_together(report), *_compared(report)]
    numbers = _numbers(report, risk.statements)
    if numbers.table:
        parts.append(numbers)
    return Document(_translate("Risk", "Internal: who could be recognised in a package"), (*parts, _limits()))


def _warning() -> Part:
    return Part(
        _translate("Risk", "This paper stays with the team"),
        (
            _translate(
                "Risk",
                "It says which testimony is which and what each release let be read. Beside the package it would undo "
                "what the package hides: never pass it on, not even to those who have the package.",
            ),
        ),
    )


def _package(risk: PackageRisk, *, discreet: bool) -> Part:
    package = risk.package
    recipient = _translate("Risk", "hidden") if discreet and package.recipient else package.recipient or "—"
    return Part(
        _translate("Risk", "The package"),
        values=(
            (_translate("Risk", "Made on"), consent_words.day(package.made_on)),
            (_translate("Risk", "For"), consent_words.use_title(package.use)),
            (_translate("Risk", "Audience"), consent_words.audience_title(package.audience)),
            (_translate("Risk", "Recipient"), isolate(recipient)),
            (_translate("Risk", "Testimonies"), number(len(package.contents))),
        ),
    )


def _readers(report: RiskReport) -> Part:
    whole = number(len(report.rows))
    head = (
        _translate("Risk", "Reader"),
        _translate("Risk", "Stand out"),
        _translate("Risk", "Of"),
    )
    rows = [(_translate("Risk", "Anybody, by the catalogue alone"), number(report.unique), whole)]
    rows += [(words.reader(each), number(len(view.alone)), whole) for each, view in report.attackers.items()]
    changes = (words.best_change(report.attackers[Attacker.COMRADE]),)
    return Part(_translate("Risk", "Who could recognise somebody"), changes, table=(head, *rows))


def _testimonies(report: RiskReport) -> Part:
    view = report.attackers[Attacker.COMRADE]
    as_written = {each.release: spelled(each.row) for each in report.weighed}
    head = (
        _translate("Risk", "Testimony"),
        _translate("Risk", "To a comrade it stands out by"),
        _translate("Risk", "Outside"),
    )
    rows = [
        (
            isolate(row.release),
            words.alone_by(view.sets[row.release], as_written[row.release], 3) or "—",
            words.population(row),
        )
        for row in report.worst_first(view)
    ]
    return Part(_translate("Risk", "Each testimony, whoever stands out most first"), table=(head, *rows))


def _untold(risk: PackageRisk) -> Part:
    return Part(
        _translate("Risk", "What is not known"),
        (
            _translate(
                "Risk",
                "Of these testimonies nothing is kept of what the package told: {names}. They were destroyed since, or "
                "the package is older than this list. Whoever has the package has them still.",
            ).format(names=listed(isolate(each) for each in risk.untold)),
        ),
    )


def _together(report: RiskReport) -> Iterator[Part]:
    said = words.together(report)
    if said:
        yield Part(_translate("Risk", "Beside earlier packages"), (said,))


def _compared(report: RiskReport) -> Iterator[Part]:
    head = (_translate("Risk", "What"), _translate("Risk", "Then"), _translate("Risk", "In this one"))
    for each in sorted(report.differences, key=_by_release):
        title = _translate("Risk", "{release}, {beside}").format(
            release=isolate(each.release), beside=words.beside(each)
        )
        rows = words.turned(each)
        yield Part(title, tuple(words.learned(each)), table=(head, *rows) if rows else ())


def _by_release(each: Difference) -> str:
    return each.release


def _numbers(report: RiskReport, statements: tuple[Statement, ...]) -> Part:
    """The numbers that were entered for testimonies of this package."""
    own = {row.testimony for row in report.rows}
    head = (_translate("Risk", "Asked"), _translate("Risk", "Answered"))
    rows = [(words.question(dict(each.fields)), words.entered(each)) for each in statements if each.testimony in own]
    return Part(_translate("Risk", "How many people fit"), table=(head, *rows) if rows else ())


def _limits() -> Part:
    return Part(
        _translate("Risk", "What this cannot say"),
        (
            _translate(
                "Risk",
                "Pseudonymous is not anonymous. This counts among your own testimonies; outside there are other people "
                "and other sources.",
            ),
            _translate(
                "Risk",
                "Whoever was there may know a testimony by one event or one turn of phrase, whatever is taken out.",
            ),
            _translate(
                "Risk",
                "What is public cannot be recalled. A court can order disclosure. Altered voices can be recognised.",
            ),
        ),
    )
