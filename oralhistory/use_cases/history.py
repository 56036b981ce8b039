"""Reading the history: who did what and when, of one testimony or of the whole collection. On the vault's thread."""

from __future__ import annotations

from collections.abc import Collection, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from oralhistory.audit.query import HistoryFacets, HistoryQuery
from oralhistory.jobs import Job

if TYPE_CHECKING:
    from oralhistory.audit.chain import AuditEvent
    from oralhistory.workspace import Workspace


def events(
    workspace: Workspace, query: HistoryQuery, *, before: int | None = None, limit: int = 200
) -> list[AuditEvent]:
    """The next ``limit`` events, newest first; ``before`` is the number of the last one read so far."""
    return workspace.vault.audit.find(query, before=before, limit=limit)


def facets(workspace: Workspace, query: HistoryQuery) -> HistoryFacets:
    """How many events each filter would leave."""
    return workspace.vault.audit.facets(query)


def accessions(workspace: Workspace, ids: Collection[str]) -> dict[str, str]:
    """The accession numbers of those subjects that are testimonies, by id."""
    return {row.id: row.accession for row in workspace.rows(sorted(set(ids)))}


@dataclass(frozen=True)
class ChainSound:
    """Whether the chain of events is whole.

    ``broken_at`` is the first event that does not follow from the rest; ``cut_after`` the last one left when the
    vault, now or ever, was opened and later ones were gone; ``now`` whether that was this opening.
    """

    broken_at: int | None = None
    cut_after: int | None = None
    now: bool = False


def checking(workspace: Workspace, job: Job) -> Generator[None, None, ChainSound]:
    """Look whether the chain is whole, in breaths.

    What was found sound since the vault was opened is not hashed again; :func:`.keeping.checking` hashes everything.
    """
    del job  # nothing to report: 10,000 events take a fifth of a second
    vault = workspace.vault
    broken = yield from vault.audit.checking()
    if vault.cut_after is not None:
        return ChainSound(broken, vault.cut_after, now=True)
    cuts = [event.details.get("after") for event in vault.audit.of(vault.vault_id) if event.action == "history.cut"]
    return ChainSound(broken, next((after for after in reversed(cuts) if isinstance(after, int)), None))


def listing(workspace: Workspace, accession: str | None, limit: int | None) -> list[dict[str, Any]]:
    """The rows ``oralhistory history --json`` prints, newest first.

    Raises:
        InputError: no testimony has this accession number.
    """
    query = HistoryQuery(subject=workspace.id_of(accession) if accession is not None else None)
    found = events(workspace, query, limit=limit if limit is not None else -1)
    numbers = accessions(workspace, {event.subject for event in found})
    return [
        {
            "number": event.seq,
            "at": event.at,
            "by": event.by,
            "action": event.action,
            "accession": numbers.get(event.subject),
            "details": dict(event.details),
        }
        for event in found
    ]
