"""Weighing how few people a release could be: what the team knows of the world outside, and what is out there.

Everything here reads the vault and belongs to the thread that owns it; what it answers is immutable, and weighed
anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from oralhistory.anonymise.risk.differences import EarlierPackage, EarlierRelease
from oralhistory.anonymise.risk.populations import Statement, statement
from oralhistory.anonymise.risk.report import Background, RiskReport, Weighed, assess
from oralhistory.anonymise.risk.rows import ReleasedRow
from oralhistory.changes import Aspect
from oralhistory.errors import InputError

if TYPE_CHECKING:
    from oralhistory.storage.ledger import Package
    from oralhistory.workspace import Workspace


@dataclass(frozen=True)
class PackageRisk:
    """A package of the ledger, weighed again with what is known today.

    ``untold`` are the accession numbers of testimonies of which nothing is kept any more: destroyed, or released
    before it was kept what each package told. ``statements`` are the numbers that it was weighed with.
    """

    package: Package
    report: RiskReport
    untold: tuple[str, ...]
    statements: tuple[Statement, ...]


def background(workspace: Workspace) -> Background:
    """What any package is weighed against now: the numbers entered, and everything that went out."""
    minimum = workspace.vault.collection.minimum_population
    return Background(statements(workspace), minimum, tuple(_out_there(workspace)))


def statements(workspace: Workspace) -> tuple[Statement, ...]:
    """The numbers of people that the team entered, in the order they were entered."""
    return tuple(Statement.from_json(each) for each in workspace.vault.collection.populations)


def enter_population(workspace: Workspace, testimony: str, row: ReleasedRow, count: int, source: str) -> None:
    """Keep how many people fit what a release of a testimony says of its narrator; a number for the same words is
    replaced.

    Raises:
        InputError: it is no number of people, or nobody says where it is from.
    """
    day = workspace.today().isoformat()
    made = statement(row, count, source=source, by=workspace.by, day=day, testimony=testimony)
    _keep(workspace, [*(each for each in statements(workspace) if each.fields != made.fields), made])


def forget_population(workspace: Workspace, fields: dict[str, str]) -> None:
    """Take a number back; what it covered counts as unsafe again."""
    _keep(workspace, [each for each in statements(workspace) if each.fields != fields])


def set_statements(workspace: Workspace, wanted: Sequence[Statement]) -> None:
    """Bring the numbers back to what they were, as undoing does."""
    _keep(workspace, wanted)


@dataclass(frozen=True)
class PackageWeighing:
    """A package of the ledger, ready to be weighed on any thread."""

    package: Package
    own: EarlierPackage
    background: Background

    def run(self) -> PackageRisk:
        """Weigh it with the packages made before it."""
        accessions = {testimony: accession for testimony, accession, _ in self.package.contents}
        weighed = [
            Weighed(accessions[testimony], testimony, release.row, release.release_id)
            for testimony, release in self.own.releases.items()
            if release.row is not None
        ]
        untold = [accessions[testimony] for testimony, each in self.own.releases.items() if each.row is None]
        report = assess(weighed, self.background, self.package.audience, self.package.recipient)
        return PackageRisk(self.package, report, tuple(untold), self.background.statements)


def package_weighing(workspace: Workspace, package_id: str) -> PackageWeighing:
    """What weighing a package of the ledger takes.

    Raises:
        InputError: the ledger has no such package.
    """
    packages = workspace.packages()
    at = next((i for i, package in enumerate(packages) if package.id == package_id), None)
    if at is None:
        raise InputError("The ledger has no such package.")
    known = background(workspace)
    own, *before = known.earlier[at:]  # newest first, as the ledger has them
    return PackageWeighing(packages[at], own, replace(known, earlier=tuple(before)))


def _out_there(workspace: Workspace) -> list[EarlierPackage]:
    told = workspace.vault.ledger.told()
    return [
        EarlierPackage(
            id=package.id,
            made_on=package.made_on,
            audience=package.audience,
            recipient=package.recipient,
            releases={
                testimony: EarlierRelease(release_id, _row(told.get(package.id, {}).get(testimony)))
                for testimony, _, release_id in package.contents
            },
        )
        for package in workspace.packages()
    ]


def _row(value: dict[str, object] | None) -> ReleasedRow | None:
    return ReleasedRow.from_json(value) if value is not None else None


def _keep(workspace: Workspace, wanted: Sequence[Statement]) -> None:
    """Keep these, but for what was asked in the words of a testimony that is destroyed: no undoing brings it back."""
    here = set(workspace.vault.testimonies.ids())
    populations = [each.to_json() for each in wanted if not each.testimony or each.testimony in here]
    with workspace.change(Aspect.POPULATION):
        workspace.vault.collection.set("populations", populations, workspace.by)
