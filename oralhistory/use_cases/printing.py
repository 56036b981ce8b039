"""A working copy on paper: what the team may read of one testimony, as the gate lets it out, and marked as theirs.

For everybody else a package is made: paper knows no leak check, no ledger and no recall (docs/decisions/0034).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from oralhistory.exporters.fresh import clean, clock
from oralhistory.exporters.front import facts, heading, turns, warnings
from oralhistory.exporters.words import words_for
from oralhistory.forms.document import Document, Paragraph, Words
from oralhistory.forms.template import Kind
from oralhistory.jobs import Job
from oralhistory.model import Audience, Use
from oralhistory.release.gate import release
from oralhistory.release.keeping import labels_for
from oralhistory.release.plan import plan_export, release_id_for
from oralhistory.release.released import ReleasedTestimony
from oralhistory.release.request import Dossier, ExportRequest
from oralhistory.use_cases.packing import Obstacle, obstacles

if TYPE_CHECKING:
    from oralhistory.release.gate import ReleaseRules
    from oralhistory.workspace import Workspace


@dataclass(frozen=True)
class Wanted:
    """A working copy asked for: snapshots that are safe on any thread."""

    dossier: Dossier
    request: ExportRequest
    rules: ReleaseRules


@dataclass(frozen=True)
class Printable:
    """The sheets; or, without any, everything that stands in the way."""

    document: Document | None
    obstacles: tuple[Obstacle, ...] = ()


def wanted(workspace: Workspace, id: str, use: Use) -> Wanted:
    """Take the snapshots of one testimony for the team's own reading.

    Raises:
        OralHistoryError: it cannot be read, or is sealed.
    """
    request = ExportRequest(use=use, audience=Audience.TEAM, day=workspace.today())
    return Wanted(workspace.dossier(id), request, workspace.rules())


def printable(asked: Wanted, job: Job) -> Printable:
    """Ask the gate, and lay out what it releases. Anonymising a long testimony takes a second or two.

    Raises:
        Cancelled: nobody waits for it any more.
        InputError: a withheld passage or a finding does not fit its text any more.
    """
    plan = plan_export([asked.dossier], asked.request, asked.rules)
    if plan.refused:
        return Printable(None, obstacles(asked.dossier, asked.request, plan.refused[0].reasons))
    job.check()
    labels = labels_for(plan.going, plan.going, asked.rules, asked.request.audience)
    return Printable(
        working_copy(release(asked.dossier, asked.request, asked.rules, labels, release_id_for(asked.dossier)))
    )


def was_printed(workspace: Workspace, id: str, use: Use) -> None:
    """Let the history say that a working copy went to the printer."""
    workspace.vault.ledger.printed(id, use, by=workspace.by)


def working_copy(released: ReleasedTestimony) -> Document:
    """What was released, as sheets in the testimony's language: the mark first, then facts, summary and transcript."""
    words = words_for(released.language)
    return Document(heading(released), words.language, tuple(_blocks(released)), words.working_copy)


def _blocks(released: ReleasedTestimony) -> Iterator[Paragraph]:
    words = words_for(released.language)
    yield _block(Kind.TITLE, heading(released))
    yield _block(Kind.NOTICE, words.working_copy)
    if said := warnings(released):
        yield _block(Kind.HEADING, words.warnings)
        yield _block(Kind.PARAGRAPH, said)
    if about := facts(released, words):
        yield _block(Kind.HEADING, words.about)
        for name, value in about:
            yield Paragraph(Kind.PARAGRAPH, (Words(f"{name}: "), Words(value, filled=True)))
    for condition in released.conditions:
        yield Paragraph(Kind.PARAGRAPH, (Words(f"{words.conditions}: "), Words(clean(condition.text), filled=True)))
    if released.summary is not None:
        yield _block(Kind.HEADING, words.summary)
        yield _block(Kind.PARAGRAPH, clean(released.summary.text))
    if released.segments:
        yield _block(Kind.HEADING, words.transcript)
    for speaker, segment in turns(released):
        before = [part for part in (speaker, clock(segment.start) if segment.start is not None else "") if part]
        lead = (Words(" · ".join(before) + "  "),) if before else ()
        yield Paragraph(Kind.PARAGRAPH, (*lead, Words(clean(segment.text.text), filled=True)))


def _block(kind: Kind, text: str) -> Paragraph:
    return Paragraph(kind, (Words(text, filled=kind is Kind.PARAGRAPH),))
