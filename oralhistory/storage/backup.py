"""An encrypted copy of a vault, taken from its files while it may be in use, and the way back.

The copying looks at nothing; the copy is then opened, read whole and checked, and has its name only after that.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from oralhistory.errors import InputError, MachineError, VaultDamaged
from oralhistory.jobs import Job
from oralhistory.rotation import AutomaticBackups
from oralhistory.sentences import Sentence
from oralhistory.storage import keyslots
from oralhistory.storage.access import new_id
from oralhistory.storage.database_file import kept_shut
from oralhistory.storage.folder import FILE_MODE, FOLDER_MODE, VaultFolder, machine_faults, sync_folder
from oralhistory.storage.hold import at_work
from oralhistory.storage.keys import DataKey
from oralhistory.storage.vault import Vault
from oralhistory.storage.vault_copy import copy_database
from oralhistory.storage.verify import check_files, verify

UNFINISHED = ".unfinished"


@dataclass(frozen=True)
class MadeBackup:
    """A backup that was made and read back."""

    path: Path
    at: datetime
    """When it was begun, in UTC, in whole seconds: what was confirmed before is in it."""
    seq: int
    """The last audit event it holds."""
    automatic: AutomaticBackups
    """What the vault decided on automatic backups, as this copy says."""


def backup(vault: Vault, dest: Path, job: Job | None = None) -> Path:
    """:func:`make_backup` of a vault that is open here; the folder's path."""
    return make_backup(vault.path, vault.key, dest, job or Job()).path


def make_backup(vault: Path, key: DataKey, dest: Path, job: Job, *, earlier: Path | None = None) -> MadeBackup:
    """Copy a vault to ``dest``, a folder that does not exist yet, and read the copy back. On any thread.

    It makes no difference whether the vault is open, here or elsewhere, or not. The same passphrase and recovery key
    open the copy. It carries no device id: restored, it is another copy.

    Args:
        earlier: a backup of the same vault on the same disk. Attachments never change: those it has already are
            shared with it, where the disk can, instead of taking their room again. They are read back all the same.

    Raises:
        InputError: ``dest`` exists, or lies inside the vault.
        VaultDamaged: the vault, and so what was written, is damaged; nothing is left behind.
        MachineError: a disk cannot be read or written; nothing is left behind.
        Cancelled: the job was cancelled; nothing is left behind.
    """
    source = VaultFolder(vault)
    _refuse_inside(source, dest)
    begun = datetime.now(UTC).replace(microsecond=0)
    with _finished(dest) as copy:
        copy_database(source, copy, job)
        with _damage_told(), _opened(copy, key) as opened:
            head, automatic = opened.audit.head(), opened.collection.automatic_backups
            files = _files_of(opened)
            shared = _copy_media(source, copy, files, job, earlier)
            problems = verify(opened, job).problems
            if problems and shared:  # the earlier backup may be the damaged one
                _copy_media(source, copy, files, job, None)
                problems = verify(opened, job).problems
        if problems:
            raise _unsound(problems[0])
    return MadeBackup(dest, begun, head.seq, automatic)


def restore(
    backup: Path, dest: Path, job: Job | None = None, *, key: DataKey | None = None, replace: date | None = None
) -> Path:
    """Copy a backup to ``dest``; the folder's path. Open it to use it.

    Args:
        key: if it is the backup's, what was written is opened and read back. Without it, the sizes are compared, and
            the first opening reads the rest.
        replace: today. A vault that is at ``dest`` then makes way: it is renamed, and stays beside. Without it,
            ``dest`` must not exist.

    Raises:
        InputError: ``dest`` exists, or there is something else than a vault.
        VaultError: there is no backup, or it is damaged or too new; or ``dest`` is open somewhere.
        MachineError: a disk cannot be read or written; nothing is left behind.
        Cancelled: the job was cancelled; nothing is left behind.
    """
    job = job or Job()
    source = VaultFolder(backup)
    check_files(source)
    if source.wal.exists():
        raise InputError("“{backup}” is an open vault, no backup. Close it, or use the backup command.", backup=backup)
    slots = keyslots.read(source)
    with _finished(dest, replace=replace) as copy:
        job.report(0, 0, Sentence("Copying the database"))
        for path, to in ((source.database, copy.database), (source.keyslots, copy.keyslots), (source.head, copy.head)):
            if path.exists():
                shutil.copyfile(path, to)
        names = [path.name for path in sorted(source.media.iterdir())] if source.media.is_dir() else []
        _copy_media(source, copy, names, job, None)
        check_files(copy)
        _compare_sizes(source, copy, names)
        job.check()
        if key is not None and key.vault_id == slots.vault_id:
            with _damage_told(), _opened(copy, key) as opened:
                problems = verify(opened, job).problems
            if problems:
                raise VaultDamaged("This backup is damaged, so nothing was restored. {problem}", problem=problems[0])
    return dest


def free_name(folder: Path, stem: str) -> Path:
    """A path in ``folder`` that does not exist yet, ending as vaults do."""
    path, number = folder / f"{stem}.vault", 2
    while path.exists() or path.is_symlink():
        path, number = folder / f"{stem}-{number}.vault", number + 1
    return path


def _refuse_inside(source: VaultFolder, dest: Path) -> None:
    inside, at = source.path.resolve(), dest.resolve()
    if at.is_relative_to(inside) and at.parent != source.backups.resolve():
        raise InputError("A backup cannot lie inside its own vault. Choose a folder on another disk.")


def _files_of(opened: Vault) -> list[str]:
    """The names of the files that the rows of attachments name."""
    attachments = opened.attachments
    return sorted(name for attachment in attachments.all() for name in attachments.files(attachment))


@contextmanager
def _opened(copy: VaultFolder, key: DataKey) -> Generator[Vault]:
    """A copy, open once: what an opening finds wrong is found by the first alone. What an opening makes there besides
    is taken away again."""
    with Vault.open_with(copy.path, key) as opened:
        yield opened
    copy.device.unlink(missing_ok=True)
    copy.ballast.unlink(missing_ok=True)
    for aside in copy.copies_aside():
        shutil.rmtree(aside)


@contextmanager
def _damage_told() -> Generator[None]:
    try:
        yield
    except VaultDamaged as damage:
        raise _unsound(Sentence("The vault itself may be damaged: run a check.")) from damage


def _unsound(problem: Sentence) -> VaultDamaged:
    return VaultDamaged("The copy does not verify, so nothing was kept of it. {problem}", problem=problem)


def _compare_sizes(source: VaultFolder, copy: VaultFolder, media: list[str]) -> None:
    pairs = [(source.database, copy.database), *((source.media / name, copy.media / name) for name in media)]
    if any(ours.stat().st_size != theirs.stat().st_size for ours, theirs in pairs):
        raise MachineError("Not all of the backup could be read. Check its disk, and try again.")


@contextmanager
def _finished(dest: Path, *, replace: date | None = None) -> Generator[VaultFolder]:
    """A folder beside ``dest`` that takes its name when the block succeeds, and vanishes when it does not."""
    there = dest.exists() or dest.is_symlink()
    if there and replace is None:
        raise InputError("“{dest}” already exists. Nothing is written over; choose a new folder name.", dest=dest)
    if there:
        _require_shut(dest)
    copy = VaultFolder(dest.with_name(f"{dest.name}.{new_id()}{UNFINISHED}"))
    with copy.made(), machine_faults(dest):
        with at_work(copy.path):
            yield copy
            _close_to_others(copy)
            for path in (*copy.path.iterdir(), *copy.media.iterdir()):
                if path.is_file():
                    with path.open("rb+") as file:
                        os.fsync(file.fileno())
            sync_folder(copy.media)
        sync_folder(copy.path)
        if replace is None or not there:
            copy.path.rename(dest)
        else:
            _exchange(copy.path, dest, replace)
        sync_folder(dest.parent)


def _require_shut(dest: Path) -> None:
    folder = VaultFolder(dest)
    if dest.is_symlink() or not (folder.database.is_file() or folder.keyslots.is_file()):
        raise InputError("“{dest}” is there, but it is no vault. Choose another name for the restored one.", dest=dest)
    with _kept_shut(folder):
        pass


def _kept_shut(folder: VaultFolder) -> AbstractContextManager[None]:
    """Nobody can open a vault meanwhile; one whose database is gone, nobody can anyway."""
    return kept_shut(folder.database) if folder.database.exists() else nullcontext()


def _exchange(new: Path, dest: Path, today: date) -> None:
    """Put ``new`` in the place of a vault that nobody has open, and that stays beside under a name that says so."""
    aside = free_name(dest.parent, f"{dest.name.removesuffix('.vault')}.before-restore-{today.isoformat()}")
    with _kept_shut(VaultFolder(dest)):
        if os.name != "nt":  # there a folder with an open file in it cannot be renamed
            dest.rename(aside)
    if os.name == "nt":
        dest.rename(aside)
    try:
        new.rename(dest)
    except OSError:
        aside.rename(dest)
        raise


def _copy_media(source: VaultFolder, copy: VaultFolder, names: list[str], job: Job, earlier: Path | None) -> bool:
    """Copy these files, or share them with an earlier backup; whether any is shared. One that is missing is left out:
    the check of the copy names it."""
    shared = False
    for done, name in enumerate(names):
        job.report(done, len(names), Sentence("Copying files"))
        path, to = source.media / name, copy.media / name
        to.unlink(missing_ok=True)
        if not path.exists():
            continue
        if earlier is not None and _share(VaultFolder(earlier).media / name, to, path.stat().st_size):
            shared = True
        else:
            _copy_file(path, to, job)
    return shared


def _share(theirs: Path, ours: Path, size: int) -> bool:
    """Give a file of an earlier backup a second name; ``False`` where it is not the same or the disk cannot."""
    with suppress(OSError):
        if not theirs.is_symlink() and theirs.stat().st_size == size:
            ours.hardlink_to(theirs)
            return True
    return False


def _copy_file(source: Path, to: Path, job: Job) -> None:
    """Copy in pieces, so that one huge recording can be cancelled."""
    handle = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), FILE_MODE)
    with source.open("rb") as read, os.fdopen(handle, "wb") as write:
        while piece := read.read(4 * 1024 * 1024):
            job.check()
            write.write(piece)


def _close_to_others(copy: VaultFolder) -> None:
    for path in (*copy.path.iterdir(), *copy.media.iterdir()):
        path.chmod(FOLDER_MODE if path.is_dir() else FILE_MODE)
