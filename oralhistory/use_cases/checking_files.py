"""Looking through a file from elsewhere for what must not leave: snapshots on the vault's thread, the rest anywhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from oralhistory.errors import InputError
from oralhistory.jobs import Job
from oralhistory.model import Audience
from oralhistory.release.forbidden import guard_for
from oralhistory.release.gate import ReleaseRules
from oralhistory.release.leakcheck import LeakReport
from oralhistory.release.request import Dossier


@dataclass(frozen=True)
class PreparedCheck:
    """Everything a check needs, apart from the vault's connection: ``run`` is safe on a worker thread.

    ``collection`` is the whole collection; ``vault`` is a path that must not be told either.
    """

    collection: tuple[Dossier, ...]
    rules: ReleaseRules
    audience: Audience
    day: date
    vault: Path

    def run(self, path: Path, job: Job) -> LeakReport:
        """Look through a file, folder or zip for what must not leave to this audience.

        Raises:
            InputError: there is nothing at ``path``.
            Cancelled: the person asked to stop.
        """
        if not path.exists():
            raise InputError("There is nothing at “{path}”.", path=path)
        guard = guard_for(self.collection, self.audience, self.rules, self.day, self.vault)
        job.check()
        return guard.check_foreign(path, job)


def prepared(
    dossiers: Iterable[Dossier], rules: ReleaseRules, audience: Audience, day: date, vault: Path
) -> PreparedCheck:
    """Bind a check to what the collection holds now."""
    return PreparedCheck(tuple(dossiers), rules, audience, day, vault)
