"""Making a package: snapshots on the vault's thread, writing anywhere, then the ledger, then its place.

What is written stands in a hidden folder beside its place until the ledger knows it, and the vault knows of that
folder from before its first byte: a process killed at any moment leaves a package that the ledger knows, or something
that the next opening clears away.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from oralhistory.changes import Aspect
from oralhistory.errors import NotReleased, OralHistoryError, RefusedError
from oralhistory.jobs import Job
from oralhistory.release.gate import judge
from oralhistory.release.package import Place, UndecidedHits, clear_away
from oralhistory.release.plan import ExportOutcome, PreparedExport, plan_export, prepare
from oralhistory.release.request import ExportRequest
from oralhistory.use_cases.weighing import background

if TYPE_CHECKING:
    from oralhistory.release.leakcheck import LeakReport
    from oralhistory.storage.ledger import AcceptedHit
    from oralhistory.storage.vault import Vault
    from oralhistory.workspace import Workspace


def begin_package(workspace: Workspace, destination: Path) -> Place:
    """Say where a package will be made; should the program be killed, the next opening clears away what is left.

    Raises:
        InputError: something is at the destination already.
    """
    place = Place.at(destination)
    workspace.vault.unfinished.begin(place.beside)
    return place


def prepare_export(workspace: Workspace, request: ExportRequest) -> PreparedExport:
    """Take the snapshots an export works on; ``run`` of what comes back is safe on a worker thread."""
    vault, rules = workspace.vault, workspace.rules()
    collection = {id: workspace.dossier(id) for id in vault.testimonies.ids()}
    ids = collection if request.only is None else dict.fromkeys(workspace.id_of(each) for each in request.only)
    going = [collection[id] for id in ids if id in collection]
    plan = plan_export(going, request, rules, background(workspace))
    recordings = {r.id for d in plan.going for r in d.recordings}
    sounds = {id: vault.attachments.open(id) for id in recordings}
    return prepare(plan, tuple(collection.values()), sounds, vault.path)


def record_export(
    workspace: Workspace, outcome: ExportOutcome, *, accept: str | None = None, by: str | None = None
) -> None:
    """Write the finished package into the ledger, then move it into its place.

    Which release was which testimony is known only to the ledger.

    Args:
        accept: why what may identify someone may go, in a person's words; kept in the ledger. Not asked for where the
            leak check has no doubts.
        by: who says so; whoever works in the vault, if left out.

    Raises:
        NotReleased, RefusedError: what is in it may not go any more, or is another by now; nothing was recorded.
        UndecidedHits: it has doubts, and nobody says why it may go; nothing was recorded.
        InputError, MachineError: it cannot be moved there; the ledger then says that it never left.
    """
    from oralhistory.storage.access import new_id
    from oralhistory.storage.ledger import Package

    if outcome.written is None:
        return
    _require_as_made(workspace, outcome)
    vault, request = workspace.vault, outcome.request
    package = Package(
        id=new_id(),
        made_on=request.day.isoformat(),
        use=request.use,
        audience=request.audience,
        title=request.title,
        recipient=request.recipient,
        formats=request.formats,
        contents=outcome.contents,
        answers=outcome.answers,
        manifest_sha256=outcome.written.manifest_sha256,
        accepted=_accepted(outcome.written.report, by or workspace.by, accept),
    )
    aspects = (Aspect.LEDGER, Aspect.KEEPING) if outcome.kept else (Aspect.LEDGER,)
    with workspace.change(*aspects) as touched:
        vault.ledger.record(package, by=workspace.by, told=outcome.told)
        for id, kept in outcome.kept.items():
            vault.kept_releases.learn(id, kept, by=workspace.by)
        vault.unfinished.enter(outcome.written.place.beside, package.id)
        touched.update(id for id, _, _ in outcome.contents)
    try:
        outcome.written.publish()
    except OralHistoryError:
        with workspace.change(Aspect.LEDGER):
            vault.ledger.void(package.id, by=workspace.by)
        raise
    vault.unfinished.end(outcome.written.place.beside)


def _require_as_made(workspace: Workspace, outcome: ExportOutcome) -> None:
    """Refuse a package that waited while consent was withdrawn or something in it was changed.

    It may wait long: a person decides what the leak check has doubts about, and works on elsewhere in between.

    Raises:
        NotReleased, InputError: the gate says no by now, or there is nothing left to ask.
        RefusedError: a record or a decision is another by now.
    """
    rules = workspace.rules()
    for made in outcome.gone:
        now = workspace.dossier(made.id)
        verdict = judge(now, outcome.request, rules)
        if not verdict.goes:
            raise NotReleased(verdict.reasons)
        if (now.testimony, now.decisions) != (made.testimony, made.decisions):
            raise RefusedError(
                "{accession} was changed after the package was made, so it was not handed out. Make it again.",
                accession=made.accession,
            )


def _accepted(report: LeakReport, by: str, reason: str | None) -> tuple[AcceptedHit, ...]:
    """What somebody lets go, under that person's name.

    Raises:
        UndecidedHits: there is something, and no reason.
    """
    from oralhistory.storage.ledger import AcceptedHit

    reason = (reason or "").strip()
    if report.review and not reason:
        raise UndecidedHits(report)
    return tuple(
        AcceptedHit(
            file=hit.file, rule=hit.rule.value, category=hit.category.value, count=hit.count, by=by, reason=reason
        )
        for hit in report.review
    )


def export(
    workspace: Workspace,
    request: ExportRequest,
    destination: Path,
    job: Job,
    *,
    accept: str | None = None,
    by: str | None = None,
) -> ExportOutcome:
    """Prepare, write and record a package in one go; ``accept`` and ``by`` as in :func:`record_export`.

    Raises:
        PackageLeaks, UndecidedHits, RefusedError, Cancelled, InputError, MachineError: nothing is left behind.
    """
    prepared = prepare_export(workspace, request)
    outcome = prepared.run(begin_package(workspace, destination), job)
    try:
        record_export(workspace, outcome, accept=accept, by=by)
    except BaseException:
        outcome.discard()  # a package the ledger does not know must not be out there
        raise
    return outcome


def clear_away_unfinished(vault: Vault, by: str) -> None:
    """Remove what an export that was killed left behind: nobody looked through it, and it must not lie around."""
    for beside, package in vault.unfinished.all():
        half_made = beside.exists()
        if not clear_away(beside):
            continue  # its disk is not here today
        with vault.atomic():
            if half_made and package is not None:
                vault.ledger.void(package, by=by)
            vault.unfinished.end(beside)
