"""A consistent encrypted copy of a vault, taken while it is in use, and the way back.

The database is copied with ``VACUUM INTO``, which reads every page and notices damage (SQLite's online backup
copied a damaged page and said success). The copy stands under a temporary name until it was opened and verified.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from oralhistory.errors import InputError, VaultDamaged
from oralhistory.jobs import Job
from oralhistory.storage.access import new_id
from oralhistory.storage.folder import FILE_MODE, FOLDER_MODE, VaultFolder, machine_faults, sync_folder
from oralhistory.storage.vault import Vault
from oralhistory.storage.verify import check_files, verify

_UNFINISHED = ".unfinished"


def backup(vault: Vault, dest: Path, job: Job | None = None) -> Path:
    """Write a copy to ``dest``, a folder that does not exist yet, and read it back; the folder's path.

    The same passphrase and recovery key open it. It carries no device id: restored, it is another copy.

    Raises:
        InputError: ``dest`` exists, or lies inside the vault.
        VaultDamaged: what was written does not verify; nothing is left behind.
        MachineError: the destination cannot be written; nothing is left behind.
        Cancelled: the job was cancelled; nothing is left behind.
    """
    return prepare_backup(vault, dest).run(job or Job())


class PreparedBackup:
    """A backup whose database is copied; the rest is done by :meth:`run`, on any one thread, once."""

    def __init__(self, copy: VaultFolder, dest: Path, vault: Vault, pending: ExitStack) -> None:
        self._copy = copy
        self._dest = dest
        self._key = vault.key
        self._source = vault.folder
        self._media = {name for a in vault.attachments.all() for name in vault.attachments.files(a)}
        self._pending = pending

    def run(self, job: Job) -> Path:
        """Copy the attachments, read everything back, and only then give the folder its name. Errors as above."""
        copy = self._copy
        with self._pending:
            _copy_media(self._source, copy, job, only=self._media)
            _close_to_others(copy)
            with Vault.open_with(copy.path, self._key) as opened:
                report = verify(opened, job)
            if report.problems:
                raise VaultDamaged("The backup does not verify, so nothing was kept of it. " + report.problems[0])
            copy.device.unlink(missing_ok=True)
            copy.ballast.unlink(missing_ok=True)
        return self._dest


def prepare_backup(vault: Vault, dest: Path) -> PreparedBackup:
    """The half of :func:`backup` that needs the vault's own thread: a copy of the database as it is now."""
    inside = vault.folder.path.resolve()
    if dest.resolve().is_relative_to(inside) and dest.resolve().parent != vault.folder.backups.resolve():
        raise InputError("A backup cannot lie inside its own vault. Choose a folder on another disk.")
    vault.checkpoint()
    with ExitStack() as pending:
        copy = pending.enter_context(_finished(dest))
        vault.connection.copy_into(copy.database)
        _close_to_others(copy)
        shutil.copyfile(vault.folder.keyslots, copy.keyslots)
        if vault.folder.head.exists():
            shutil.copyfile(vault.folder.head, copy.head)
        return PreparedBackup(copy, dest, vault, pending.pop_all())


def restore(backup: Path, dest: Path, job: Job | None = None) -> Path:
    """Copy a backup to ``dest``, a folder that does not exist yet; the folder's path. Open it to use it.

    Raises:
        InputError: ``dest`` exists.
        VaultError: there is no backup, or it is damaged or too new.
        MachineError: a disk cannot be read or written; nothing is left behind.
        Cancelled: the job was cancelled; nothing is left behind.
    """
    job = job or Job()
    source = VaultFolder(backup)
    check_files(source)
    if source.wal.exists():
        raise InputError(f"“{backup}” is an open vault, no backup. Close it, or use the backup command.")
    with _finished(dest) as copy:
        job.report(0, 0, "Copying the database")
        shutil.copyfile(source.database, copy.database)
        shutil.copyfile(source.keyslots, copy.keyslots)
        if source.head.exists():
            shutil.copyfile(source.head, copy.head)
        _copy_media(source, copy, job, only=None)
        _close_to_others(copy)
    return dest


@contextmanager
def _finished(dest: Path) -> Generator[VaultFolder]:
    """A folder beside ``dest`` that takes its name when the block succeeds, and vanishes when it does not."""
    if dest.exists() or dest.is_symlink():
        raise InputError(f"“{dest}” already exists. Nothing is written over; choose a new folder name.")
    copy = VaultFolder(dest.with_name(f"{dest.name}.{new_id()}{_UNFINISHED}"))
    with copy.made(), machine_faults(dest):
        yield copy
        for path in (*copy.path.iterdir(), *copy.media.iterdir()):
            if path.is_file():
                with path.open("rb+") as file:
                    os.fsync(file.fileno())
        sync_folder(copy.media)
        sync_folder(copy.path)
        copy.path.rename(dest)
        sync_folder(dest.parent)


def _copy_media(source: VaultFolder, copy: VaultFolder, job: Job, only: set[str] | None) -> None:
    if not source.media.is_dir():
        return
    paths = [path for path in sorted(source.media.iterdir()) if only is None or path.name in only]
    for done, path in enumerate(paths):
        job.report(done, len(paths), "Copying files")
        shutil.copyfile(path, copy.media / path.name)


def _close_to_others(copy: VaultFolder) -> None:
    for path in (*copy.path.iterdir(), *copy.media.iterdir()):
        path.chmod(FOLDER_MODE if path.is_dir() else FILE_MODE)
