"""The watch list of the whole collection: what needs a person on a day or soon. On the vault's thread."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from oralhistory.consent import HORIZON_DAYS, Watched, watched
from oralhistory.jobs import Job, exhausted
from oralhistory.sentences import Sentence

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

_AT_ONCE = 200
"""Testimonies between two breaths: a twentieth of a second."""


@dataclass(frozen=True)
class WatchedTestimony:
    """One thing to see to, and in which testimony; the number is its accession number."""

    id: str
    accession: str
    watched: Watched


def watch(workspace: Workspace, day: date, horizon_days: int = HORIZON_DAYS) -> list[WatchedTestimony]:
    """Everything that needs a person, the earliest day first, then by accession number.

    Sealed testimonies are looked at too: a promise outlives the sealing. Of destroyed ones nothing is known.

    Args:
        workspace: the open vault.
        day: the day asked about; what was recorded for a later day is not looked at.
        horizon_days: how many days ahead to look. What is past is always told.
    """
    return exhausted(watching(workspace, day, Job(), horizon_days))


def watching(
    workspace: Workspace,
    day: date,
    job: Job,
    horizon_days: int = HORIZON_DAYS,
    only: Collection[str] | None = None,
) -> Generator[None, None, list[WatchedTestimony]]:
    """The same in breaths, so that a window stays alive; ``only`` these, where nothing else has changed.

    Raises:
        Cancelled: the person does not want it any more.
    """
    ids, stale = workspace.vault.testimonies.ids(), workspace.stale_forms
    if only is not None:
        ids = [id for id in ids if id in only]
    found: list[tuple[str, Watched]] = []
    for at in range(0, len(ids), _AT_ONCE):
        job.report(at, len(ids), Sentence("Looking at what was agreed"))
        some = ids[at : at + _AT_ONCE]
        texts = workspace.vault.testimonies.transcript_prints(some)
        for id, events in workspace.vault.consent.events_of(some).items():
            due = watched(events, day, stale=stale, transcript_sha256=texts.get(id), horizon_days=horizon_days)
            found += [(id, entry) for entry in due]
        yield
    numbers = {row.id: row.accession for row in workspace.rows(sorted({id for id, _ in found}))}
    return in_order(WatchedTestimony(id, numbers[id], entry) for id, entry in found)


def in_order(entries: Iterable[WatchedTestimony]) -> list[WatchedTestimony]:
    """The earliest day first, then by accession number."""
    return sorted(entries, key=lambda entry: (entry.watched.day, entry.accession))
