"""Plan an export, run it on snapshots, and say what went and what stayed."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from oralhistory.anonymise.risk.report import Background, RiskReport
from oralhistory.jobs import Job
from oralhistory.model import KeptRelease, Reason
from oralhistory.release.forbidden import Guard, guard_for
from oralhistory.release.gate import ReleaseRules, Verdict, explained, judge, release
from oralhistory.release.keeping import all_learned, labels_for
from oralhistory.release.package import Place, Sounds, Written, write_package
from oralhistory.release.released import PackageTerms, ReleasedTestimony
from oralhistory.release.request import Dossier, ExportRequest
from oralhistory.release.weighing import weigh_released
from oralhistory.sentences import Sentence

# No vowels and nothing that reads like another sign: a release id must not look like a word or a name.
_SIGNS = "bcdfghjkmnpqrstvwxz23456789"


@dataclass(frozen=True)
class Refusal:
    """A testimony that stays, and every reason why."""

    id: str
    accession: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class ExportPlan:
    """For each testimony asked for: it goes, or why not."""

    request: ExportRequest
    rules: ReleaseRules
    going: tuple[Dossier, ...]
    verdicts: Mapping[str, Verdict]
    refused: tuple[Refusal, ...]
    background: Background = field(default_factory=Background)
    """What its risk is weighed against."""


def plan_export(
    dossiers: Iterable[Dossier], request: ExportRequest, rules: ReleaseRules, background: Background | None = None
) -> ExportPlan:
    """Judge every testimony asked for; nothing is written. Without a background nothing is known of what is outside."""
    going: list[Dossier] = []
    refused: list[Refusal] = []
    verdicts: dict[str, Verdict] = {}
    for dossier in dossiers:
        verdict = verdicts[dossier.id] = judge(dossier, request, rules)
        if verdict.goes:
            going.append(dossier)
        else:
            refused.append(Refusal(dossier.id, dossier.accession, verdict.reasons))
    return ExportPlan(request, rules, tuple(going), verdicts, tuple(refused), background or Background())


@dataclass(frozen=True)
class ExportOutcome:
    """What an export did. ``contents`` are (testimony id, accession number, release id)."""

    request: ExportRequest
    written: Written | None
    contents: tuple[tuple[str, str, str], ...]
    refused: tuple[Refusal, ...]
    risk: RiskReport
    answers: Mapping[str, Any]
    kept: Mapping[str, KeptRelease] = field(default_factory=dict[str, KeptRelease])
    """By testimony id, the release id and the letters that it keeps from now on, where it was told to."""
    gone: tuple[Dossier, ...] = ()
    """What went, as it stood when the package was made."""

    @property
    def told(self) -> dict[str, Any]:
        """What each testimony let be read, by its id, as the ledger keeps it."""
        return {each.testimony: each.row.to_json() for each in self.risk.weighed}

    @property
    def path(self) -> Path | None:
        """Where the package comes to stand, if one was written."""
        return self.written.path if self.written else None

    def to_json(self) -> dict[str, Any]:
        """What ``oralhistory export --json`` prints."""
        return {
            "path": str(self.path) if self.path else None,
            "released": [{"accession": a, "release_id": r} for _, a, r in self.contents],
            "refused": [{"accession": r.accession, "reasons": list(r.reasons)} for r in self.refused],
            "leaks": [],
            "review": self.written.report.to_json(accessions=self.accessions)["review"] if self.written else [],
            "risk": self.risk.to_json(self.accessions),
        }

    @property
    def accessions(self) -> Mapping[str, str]:
        """The accession numbers of what went, by testimony id."""
        return {id: accession for id, accession, _ in self.contents}

    def discard(self) -> None:
        """Take the package away again, if it could not be written into the ledger."""
        if self.written:
            self.written.discard()


@dataclass(frozen=True)
class PreparedExport:
    """Everything an export needs, apart from the vault's connection: ``run`` is safe on a worker thread."""

    plan: ExportPlan
    sounds: Sounds
    guard: Guard
    collection: Sequence[Dossier] = ()
    """The whole collection: letters that any of it keeps are nobody else's."""

    def run(self, place: Place, job: Job) -> ExportOutcome:
        """Write the package beside its place, or nothing.

        Raises:
            PackageLeaks, Cancelled, MachineError: see :func:`write_package`; nothing is left behind.
        """
        plan, request = self.plan, self.plan.request
        labels = labels_for(plan.going, self.collection, plan.rules, request.audience)
        pairs: list[tuple[Dossier, ReleasedTestimony]] = []
        for done, dossier in enumerate(plan.going):
            job.report(done, len(plan.going), Sentence("Anonymising"))
            pairs.append((dossier, release(dossier, request, plan.rules, labels, release_id_for(dossier))))
        pairs.sort(key=lambda pair: pair[1].release_id)
        testimonies = [testimony for _, testimony in pairs]
        written = None
        if testimonies:
            written = write_package(
                testimonies,
                _terms(plan),
                request.formats,
                self.sounds,
                place,
                lambda folder: self.guard.check(folder, pairs, job),
                job,
            )
        return ExportOutcome(
            request=request,
            written=written,
            contents=tuple((dossier.id, dossier.accession, t.release_id) for dossier, t in pairs),
            refused=plan.refused,
            risk=weigh_released(pairs, request, plan.rules, plan.background),
            answers={dossier.id: _answer(plan, dossier) for dossier, _ in pairs},
            kept=all_learned(plan.going, labels, plan.rules.register),
            gone=tuple(dossier for dossier, _ in pairs),
        )


def prepare(plan: ExportPlan, collection: Sequence[Dossier], sounds: Sounds, vault: Path) -> PreparedExport:
    """Bind a plan to what must not leave: of the whole ``collection``, also of what was not asked for."""
    guard = guard_for(collection, plan.request.audience, plan.rules, plan.request.day, vault)
    return PreparedExport(plan, sounds, guard, tuple(collection))


def risk_of(plan: ExportPlan) -> RiskReport:
    """The risk of what would go, without writing anything."""
    labels = labels_for(plan.going, plan.going, plan.rules, plan.request.audience)
    pairs = [(each, release(each, plan.request, plan.rules, labels, release_id_for(each))) for each in plan.going]
    return weigh_released(pairs, plan.request, plan.rules, plan.background)


def release_id_for(dossier: Dossier) -> str:
    """What a testimony is called in a package: a fresh name, or the one it was told to keep."""
    return dossier.kept.release_id if dossier.kept else new_release_id()


def new_release_id() -> str:
    """Ten random signs, about 47 bits: nothing of the testimony is in it."""
    return "".join(secrets.choice(_SIGNS) for _ in range(10))


def _terms(plan: ExportPlan) -> PackageTerms:
    request, rules = plan.request, plan.rules
    return PackageTerms(
        use=request.use,
        audience=request.audience,
        publication=request.title,
        institution=rules.institution,
        treatments=rules.profile(request.audience).said(),
    )


def _answer(plan: ExportPlan, dossier: Dossier) -> dict[str, Any]:
    """The answer an export relied on, as the ledger keeps it: ``chain`` are the indices of all events behind it."""
    return {
        medium.value: {
            "conditions": list(answer.conditions),
            "events": list(answer.events),
            "chain": [step.index for step in explained(dossier, plan.request, plan.rules, medium).steps],
        }
        for medium, answer in plan.verdicts[dossier.id].answers.items()
        if answer.allowed
    }
