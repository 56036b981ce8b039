"""Putting a package together step by step: what may go, what stays and why, how it will read, and making it.

Everything here works on snapshots taken on the vault's thread, so that a large collection is judged, looked at and
written elsewhere while the window stays alive.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from oralhistory.anonymise.gendered import gendered_words
from oralhistory.anonymise.redacted import RedactedText
from oralhistory.anonymise.risk.report import Background, RiskReport
from oralhistory.consent import Cell, ConsentState, state_on
from oralhistory.exporters.registry import CATALOGUE_FORMATS, TRANSCRIPT_EXPORTERS
from oralhistory.jobs import Job
from oralhistory.model import Category, ConsentEvent, Medium, Reason, Treatment
from oralhistory.release.gate import ReleaseRules, release
from oralhistory.release.keeping import labels_for
from oralhistory.release.package import Place, Sounds
from oralhistory.release.plan import ExportOutcome, ExportPlan, plan_export, prepare, release_id_for
from oralhistory.release.released import ReleasedTestimony
from oralhistory.release.request import Dossier, ExportRequest
from oralhistory.release.weighing import weigh_released

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace


@dataclass(frozen=True)
class Obstacle:
    """One reason a testimony stays: the event that decided (``None``: nobody ever said anything), and what holds."""

    reason: Reason
    event: ConsentEvent | None
    state: ConsentState
    cell: Cell | None


@dataclass(frozen=True)
class Staying:
    """A testimony that stays, with every reason in the contract's order."""

    dossier: Dossier
    obstacles: tuple[Obstacle, ...]


@dataclass(frozen=True)
class Weighed:
    """What one request would take along, and what it leaves behind."""

    plan: ExportPlan
    staying: tuple[Staying, ...]

    def media(self, id: str) -> tuple[Medium, ...]:
        """What consent covers of a testimony that may go."""
        return self.plan.verdicts[id].media


@dataclass(frozen=True)
class Line:
    """One stretch of speech as it will read."""

    speaker: str
    text: RedactedText


@dataclass(frozen=True)
class Reading:
    """One testimony as its readers will have it. ``files`` are the names in its folder."""

    id: str
    accession: str
    attribution: str
    facts: Mapping[str, RedactedText]
    summary: RedactedText | None
    lines: tuple[Line, ...]
    conditions: tuple[str, ...]
    files: tuple[str, ...]
    silences: int | None
    """How often the sound that goes along is silenced; ``None`` when none goes."""
    gendered: int = 0
    """How many words that stay tell somebody's gender, where this audience's profile hides such details."""


@dataclass(frozen=True)
class Look:
    """Everything a package would hold, before it is made. ``risk`` names testimonies by accession number."""

    readings: tuple[Reading, ...]
    common: tuple[str, ...]
    risk: RiskReport

    @property
    def files(self) -> int:
        """How many files the readers get, beside the bag's own."""
        return len(self.common) + sum(len(reading.files) for reading in self.readings)


@dataclass(frozen=True)
class Order:
    """All that making a package depends on, apart from its sounds: ``vault`` is a path that must not be told."""

    chosen: tuple[Dossier, ...]
    collection: tuple[Dossier, ...]
    request: ExportRequest
    rules: ReleaseRules
    vault: Path
    background: Background = field(default_factory=Background)


# ---- on the vault's thread -------------------------------------------------------------------------------------------


def snapshots(workspace: Workspace, ids: Sequence[str]) -> Iterator[Dossier]:
    """The snapshots of testimonies one by one, so that the window can paint between two of them.

    Raises:
        OralHistoryError: one cannot be read.
    """
    return (workspace.dossier(id) for id in ids)


def sounds_of(workspace: Workspace, dossiers: Sequence[Dossier]) -> Sounds:
    """Open the recordings of these testimonies; they are read on any thread."""
    recordings = {recording.id for dossier in dossiers for recording in dossier.recordings}
    return {id: workspace.vault.attachments.open(id) for id in recordings}


# ---- anywhere --------------------------------------------------------------------------------------------------------


def weigh(
    dossiers: Sequence[Dossier],
    request: ExportRequest,
    rules: ReleaseRules,
    job: Job,
    background: Background | None = None,
) -> Weighed:
    """Judge every testimony; for each that stays, find the event behind each reason.

    Raises:
        Cancelled: the person asks something else by now.
    """

    def told() -> Iterator[Dossier]:
        for done, dossier in enumerate(dossiers):
            job.report(done, len(dossiers))
            yield dossier

    plan = plan_export(told(), request, rules, background)
    by_id = {dossier.id: dossier for dossier in dossiers}
    staying = tuple(
        Staying(by_id[refusal.id], obstacles(by_id[refusal.id], request, refusal.reasons)) for refusal in plan.refused
    )
    return Weighed(plan, staying)


def obstacles(dossier: Dossier, request: ExportRequest, reasons: Sequence[Reason]) -> tuple[Obstacle, ...]:
    """The event behind each reason that a testimony stays."""
    testimony = dossier.testimony
    state = state_on(testimony.consent, request.day)
    if dossier.sealed:  # that it is put away is all there is to say
        return (Obstacle(Reason.WITHDRAWN, None, state, None),)
    wants = Medium.TRANSCRIPT if request.wants_transcript and testimony.transcript else Medium.METADATA
    cell = state.cells.get((request.use, wants, request.audience))
    return tuple(
        Obstacle(reason, _event(testimony.consent, _decided_by(reason, testimony.consent, state, cell)), state, cell)
        for reason in reasons
    )


def look(plan: ExportPlan, job: Job) -> Look:
    """Anonymise everything that would go, and say exactly what the package would hold. Nothing is written.

    The words that stand for names are drawn afresh when the package is made.

    Raises:
        Cancelled: the person asks something else by now.
        InputError: a withheld passage or a finding does not fit its text any more.
    """
    labels = labels_for(plan.going, plan.going, plan.rules, plan.request.audience)
    readings: list[Reading] = []
    releases: list[ReleasedTestimony] = []
    for done, dossier in enumerate(plan.going):
        job.report(done, len(plan.going))
        releases.append(release(dossier, plan.request, plan.rules, labels, release_id_for(dossier)))
        readings.append(_reading(dossier, releases[-1], plan))
    named = {r.release_id: d.accession for r, d in zip(releases, plan.going, strict=True)}
    catalogues = [name for name in CATALOGUE_FORMATS if name in plan.request.formats] or list(CATALOGUE_FORMATS)
    common = ("README.html", *(f"testimonies.{name}" for name in catalogues), "codebook.csv")
    pairs = zip(plan.going, releases, strict=True)
    risk = weigh_released(pairs, plan.request, plan.rules, plan.background, named)
    return Look(tuple(readings), common if readings else (), risk)


def narrowed(plan: ExportPlan, ids: Sequence[str]) -> ExportPlan:
    """The same plan with only some of those that may go."""
    going = tuple(dossier for dossier in plan.going if dossier.id in set(ids))
    request = replace(plan.request, only=tuple(dossier.accession for dossier in going))
    return ExportPlan(request, plan.rules, going, plan.verdicts, (), plan.background)


def make(order: Order, sounds: Sounds, place: Place, job: Job) -> ExportOutcome:
    """Judge once more by the rules of now, write the package, and hold it against the whole collection.

    Raises:
        PackageLeaks, Cancelled, MachineError: nothing is left behind.
    """
    plan = plan_export(order.chosen, order.request, order.rules, order.background)
    outcome = prepare(plan, order.collection, sounds, order.vault).run(place, job)
    try:
        job.check()
    except BaseException:
        outcome.discard()
        raise
    return outcome


def _reading(dossier: Dossier, released: ReleasedTestimony, plan: ExportPlan) -> Reading:
    formats = plan.request.formats
    hidden = plan.rules.profile(plan.request.audience, dossier.testimony).treatment(Category.DEMOGRAPHIC)
    texts = [*(segment.text for segment in released.segments), *([released.summary] if released.summary else [])]
    exporters = [e for name, e in TRANSCRIPT_EXPORTERS.items() if name in formats and e.applies_to(released)]
    files = [f"transcript{exporter.suffix}" for exporter in exporters]
    files += [f"recording-{number}.flac" for number in range(1, len(released.sounds) + 1)]
    return Reading(
        id=dossier.id,
        accession=dossier.accession,
        attribution=released.attribution.text,
        facts=released.metadata,
        summary=released.summary,
        lines=tuple(Line(s.speaker.text if s.speaker else "", s.text) for s in released.segments),
        conditions=tuple(condition.text for condition in released.conditions),
        files=tuple(files),
        silences=sum(len(sound.silenced) for sound in released.sounds) if released.sounds else None,
        gendered=gendered_words(texts) if hidden is not Treatment.KEEP else 0,
    )


def _event(events: Sequence[ConsentEvent], index: int) -> ConsentEvent | None:
    return events[index] if 0 <= index < len(events) else None


def _decided_by(reason: Reason, events: Sequence[ConsentEvent], state: ConsentState, cell: Cell | None) -> int:
    """The index of the event a reason rests on, -1 for none."""
    match reason:
        case Reason.WITHDRAWN:
            return state.withdrawn_by
        case Reason.NOT_PERMITTED if cell is None and state.withdrawn:
            return state.withdrawn_by
        case Reason.NOT_PERMITTED | Reason.NEEDS_APPROVAL:
            return cell.decided_by if cell else -1
        case Reason.EMBARGOED | Reason.EMBARGO_NOT_LIFTED:
            return state.embargo_set_by
        case Reason.NOT_APPROVED:
            return _last(events, state, lambda event: bool(event.review_required))
        case Reason.STALE_FORM:
            form = cell.form if cell else state.form
            return _last(events, state, lambda event: form is not None and event.form == form)
        case Reason.NO_CONSENT | Reason.NOT_REVIEWED:
            return -1


def _last(events: Sequence[ConsentEvent], state: ConsentState, holds: Callable[[ConsentEvent], bool]) -> int:
    day = state.day.isoformat()
    return max((i for i, event in enumerate(events) if event.effective <= day and holds(event)), default=-1)
