"""Destroying in a backup what was destroyed in its vault."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from oralhistory.jobs import Job
from oralhistory.sentences import Sentence
from oralhistory.storage.folder import VaultFolder
from oralhistory.storage.holdings import Holding
from oralhistory.storage.keys import DataKey
from oralhistory.storage.vault import Vault

_PROGRAM = "oralhistory"


def shred(backup: Path, key: DataKey, testimonies: Sequence[str], job: Job) -> None:
    """Destroy testimonies in a backup, those of them that it holds; it stays a backup, and is sound.

    Raises:
        VaultError: it is no backup, or it is damaged, too new, in use, or another vault's.
        MachineError: it cannot be written.
        Cancelled: the job was cancelled between two testimonies; call again to go on.
    """
    folder = VaultFolder(backup)
    with Vault.open_with(backup, key) as copy:
        held = set(copy.connection.cells("SELECT id FROM testimony WHERE holding != ?", (Holding.DESTROYED,)))
        for done, id in enumerate(testimonies):
            job.report(done, len(testimonies), Sentence("Destroying in a backup"))
            if id in held:
                copy.holdings.destroy(id, {}, reason="destroyed in the vault", by=_PROGRAM)
        copy.holdings.finish_here()
    folder.device.unlink(missing_ok=True)
    folder.ballast.unlink(missing_ok=True)
