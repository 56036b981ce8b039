"""Where in the collection something of the register is named: counted on a worker, one testimony after another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from oralhistory.anonymise.findings import texts_of
from oralhistory.anonymise.register import Register
from oralhistory.jobs import Job
from oralhistory.model import Testimony, TextPlace
from oralhistory.use_cases.roster import readable_owners

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace


@dataclass(frozen=True)
class Occurrence:
    """How often one testimony's texts name the thing; ``place`` is the first text that does."""

    testimony: str
    count: int
    place: TextPlace | None


@dataclass(frozen=True)
class OccurrenceJob:
    """All that counting in one testimony needs; calling it is safe on any thread."""

    id: str
    identity: str
    register: Register
    testimony: Testimony

    def __call__(self, job: Job) -> Occurrence:
        """Look through every text that may leave.

        Raises:
            Cancelled: nobody waits any more.
        """
        job.check()
        texts = texts_of(self.testimony)
        found = self.register.find_all([text for _, text in texts], testimony=self.id)
        counts = [sum(self.register.identity(m.entity) == self.identity for m in mentions) for mentions in found]
        first = next((place for (place, _), count in zip(texts, counts, strict=True) if count), None)
        return Occurrence(self.id, sum(counts), first)


def occurrence_job(workspace: Workspace, identity: str, testimony: str) -> OccurrenceJob:
    """Take the snapshot for one testimony, on the vault's thread.

    Raises:
        InputError, RefusedError: the testimony cannot be read any more.
    """
    return OccurrenceJob(testimony, identity, workspace.register(), workspace.get(testimony).testimony)


def other_testimonies(workspace: Workspace, named: tuple[str, ...]) -> list[str]:
    """Every testimony that may be read and does not itself make the thing known, in the order of the list."""
    readable = readable_owners(workspace)
    return [id for id in workspace.vault.testimonies.ids() if id in readable and id not in named]
