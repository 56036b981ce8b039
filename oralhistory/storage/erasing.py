"""Erasing a vault: its key slots first, and those of every backup inside it; then everything else.

After the first milliseconds it is over: the data key is random, and without a slot nothing unwraps it. What follows
only makes room. Nothing is unlocked or understood on the way, so a damaged vault is erased like a sound one. What flash
disks and backups elsewhere may still hold is told in docs/decisions/0013.
"""

from __future__ import annotations

import os
import secrets
import stat
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from oralhistory.errors import Cancelled, VaultError, VaultInUse
from oralhistory.jobs import Job
from oralhistory.sentences import Sentence
from oralhistory.storage.database_file import is_held
from oralhistory.storage.driver import PAGE_BYTES
from oralhistory.storage.folder import FILE_MODE, FOLDER_MODE, VaultFolder, machine_faults, sync_folder

_OWN = ("keyslots.json", "vault.db", "audit.head", "device", "ballast")
"""How the names of a vault's own files begin: the database's log and half-written files have more at the end."""
_AS_IT_IS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


@dataclass
class Erased:
    """What erasing destroyed, and what it could not."""

    keys: int = 0
    """How many files of key slots are destroyed."""
    files: int = 0
    """How many other files are deleted."""
    opens_still: list[Path] = field(default_factory=list[Path])
    """Key slots that could be neither overwritten nor deleted: what they belong to still opens."""
    left: list[Path] = field(default_factory=list[Path])
    """Other files and folders that could not be deleted; without key slots nobody can read them."""
    foreign: list[Path] = field(default_factory=list[Path])
    """What somebody else put into the folder, left as it is."""

    @property
    def shut_for_ever(self) -> bool:
        """Whether no passphrase and no recovery key opens anything here any more."""
        return not self.opens_still

    @property
    def complete(self) -> bool:
        """Whether nothing of the vault is left."""
        return not self.opens_still and not self.left


def confirms(path: Path, typed: str) -> bool:
    """Whether somebody typed the name of the vault's folder exactly, however their keyboard composes its letters."""
    return bool(typed) and unicodedata.normalize("NFC", typed) == unicodedata.normalize("NFC", path.absolute().name)


def erase(path: Path, job: Job | None = None) -> Erased:
    """Destroy the vault in ``path`` and the backups inside it. Nothing brings them back.

    The key slots go first and at once. A job cancelled while the rest is deleted leaves files that nobody can read.
    No link is followed. A vault that another program has open is erased all the same.

    Raises:
        VaultError: there is no vault here.
        VaultInUse: this program has it open itself; close it first.
        MachineError: the folder cannot be read.
    """
    with machine_faults(path):
        root = VaultFolder(path.resolve())
        if not (_is_file(root.keyslots) or _is_file(root.database)):
            raise VaultError("There is no vault at “{path}”, so nothing was erased. Check the folder.", path=path)
        if is_held(root.database):
            raise VaultInUse("The vault “{path}” is open in this program. Close it first, then erase it.", path=path)
    done = Erased()
    _destroy_keys(root.path, done)  # before anything is so much as listed
    backups = [VaultFolder(folder) for folder in _folders_of_backups(root)]
    for backup in backups:
        _destroy_keys(backup.path, done)
    for vault in (root, *backups):
        _try(vault.head, _overwrite)
        _try(vault.database, _overwrite_first_page)
    _delete_rest(root, [*_all_below(root.backups), *_all_below(root.media)], done, job or Job())
    return done


# ---- key slots -------------------------------------------------------------------------------------------------------


def _destroy_keys(folder: Path, done: Erased) -> None:
    """All files of key slots in one folder, a half-written one too."""
    for path in _entries(folder):
        if not path.name.startswith("keyslots.json") or _is_folder(path):
            continue
        if path.is_symlink():  # what it leads to lies elsewhere, and opens
            done.opens_still.append(path)
            continue
        overwritten = _try(path, _overwrite)
        if _try(path, _delete_file) or overwritten:
            done.keys += 1
        else:
            done.opens_still.append(path)
    _try(folder, sync_folder)


def _overwrite(path: Path, at_most: int | None = None) -> None:
    """Put random bytes in the place of a file's own, and wait until the disk says it has them."""
    if not _is_file(path):
        raise FileNotFoundError(path)
    path.chmod(FILE_MODE)
    handle = os.open(path, os.O_WRONLY | _AS_IT_IS)
    try:
        size = os.fstat(handle).st_size
        noise = memoryview(secrets.token_bytes(size if at_most is None else min(size, at_most)))
        while noise:
            noise = noise[os.write(handle, noise) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def _overwrite_first_page(path: Path) -> None:
    """The page with the database's salt."""
    _overwrite(path, PAGE_BYTES)


# ---- the rest --------------------------------------------------------------------------------------------------------


def _delete_rest(root: VaultFolder, inside: list[Path], done: Erased, job: Job) -> None:
    """Attachments, backups, then the vault's own files; the database last, so that one can begin again after a stop."""
    own = [path for path in _entries(root.path) if path.name.startswith(_OWN) and path != root.database]
    doomed = [path for path in (*inside, *own, root.database) if os.path.lexists(path)]
    for number, path in enumerate(doomed):
        try:
            job.report(number, len(doomed), Sentence("Deleting what nobody can read any more"))
        except Cancelled:
            done.left.extend(path for path in doomed[number:] if path not in done.opens_still)
            break
        if path in done.opens_still:
            continue
        if _is_folder(path):
            if not _try(path, Path.rmdir):
                done.left.append(path)
        elif _try(path, _delete_file):
            done.files += 1
        else:
            done.left.append(path)
    told = {*done.left, *done.opens_still}
    done.foreign.extend(path for path in _entries(root.path) if path not in told)
    _try(root.path, sync_folder)
    _try(root.path, Path.rmdir)


def _delete_file(path: Path) -> None:
    """Delete a file or a link, in a folder closed against it too."""
    try:
        path.unlink()
    except PermissionError:
        path.parent.chmod(FOLDER_MODE)
        path.unlink()


# ---- looking ---------------------------------------------------------------------------------------------------------


def _try(path: Path, act: Callable[[Path], object]) -> bool:
    """Whether it could be done: what cannot be erased must not keep the rest from being erased."""
    try:
        act(path)
    except OSError:
        return False
    return True


def _folders_of_backups(root: VaultFolder) -> list[Path]:
    """All folders a backup may lie in, without their many attachments: this must be quick."""
    found: list[Path] = []
    if _is_folder(root.backups):
        for at, folders, files in os.walk(root.backups):
            found.append(Path(at))
            if root.database.name in files:
                folders[:] = [name for name in folders if name != root.media.name]
    return found


def _all_below(folder: Path) -> list[Path]:
    """Everything in a folder and the folder itself, contents first; a link is only itself."""
    if not _is_folder(folder):
        return [folder] if folder.is_symlink() else []
    found: list[Path] = []
    for at, folders, files in os.walk(folder, topdown=False):
        found += [Path(at, name) for name in files]
        found += [Path(at, name) for name in folders if Path(at, name).is_symlink()]
        found.append(Path(at))
    return found


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _is_file(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()
