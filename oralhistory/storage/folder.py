"""The vault's folder: which file lies where, who may read it, and how a small file is replaced whole."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from oralhistory.errors import InputError, MachineError, VaultError, cause

FOLDER_MODE = 0o700
FILE_MODE = 0o600
BALLAST_BYTES = 1024 * 1024
FIXED_TIME = 315_576_000
"""Noon UTC on 1 January 1980, in Unix seconds: for files whose own time would tell something."""

_SYNCED_NAMES = (
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "my drive",
    "icloud drive",
    "mobile documents",
    "nextcloud",
    "owncloud",
    "pcloud",
    "pclouddrive",
    "creative cloud files",
    "syncthing",
)
_SYNC_MARKS = (".dropbox", ".dropbox.cache", ".stfolder", ".owncloudsync.log", ".nextcloudsync.log")


@dataclass(frozen=True)
class VaultFolder:
    """Where everything of one vault lies."""

    path: Path

    @property
    def database(self) -> Path:
        return self.path / "vault.db"

    @property
    def wal(self) -> Path:
        return self.path / "vault.db-wal"

    @property
    def keyslots(self) -> Path:
        return self.path / "keyslots.json"

    @property
    def media(self) -> Path:
        return self.path / "media"

    @property
    def backups(self) -> Path:
        return self.path / "backups"

    def copies_aside(self) -> list[Path]:
        """Copies of the database as it was before a migration."""
        return sorted(self.backups.glob("before-*.vault"))

    @property
    def head(self) -> Path:
        """The audit chain's head as of the last close, sealed."""
        return self.path / "audit.head"

    @property
    def device(self) -> Path:
        """A random id of this copy of the vault; a backup does not carry it."""
        return self.path / "device"

    @property
    def ballast(self) -> Path:
        """Room that is given back when the disk is full, so that one can still delete."""
        return self.path / "ballast"

    @contextmanager
    def made(self) -> Generator[None]:
        """Make the empty folders, closed to everyone else; when the block fails, remove all of it again.

        Raises:
            InputError: something is there already, or a sync service would copy it.
            MachineError: the place cannot be written.
        """
        with machine_faults(self.path):
            if self.path.is_symlink() or (self.path.exists() and not _is_empty_folder(self.path)):
                raise InputError("“{path}” already exists. Choose a new folder name for the vault.", path=self.path)
            refuse_synced(self.path)
            missing = [folder for folder in (self.path, *self.path.parents) if not folder.exists()]
        try:
            with machine_faults(self.path):
                self.path.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
                self.path.chmod(FOLDER_MODE)
                self.media.mkdir(mode=FOLDER_MODE)
                self.backups.mkdir(mode=FOLDER_MODE)
            yield
        except BaseException:
            _unmake(self.path, missing)
            raise

    def require(self) -> None:
        """Raise :class:`VaultError` when no vault lies here."""
        with machine_faults(self.path):
            there = self.keyslots.exists() or self.database.exists()
        if not there:
            raise VaultError(
                "There is no vault at “{path}”. Check the folder, or make a vault there first.", path=self.path
            )


def refuse_synced(path: Path) -> None:
    """Raise :class:`InputError` for a folder that a sync service copies while it is being written."""
    for folder in (path, *path.absolute().parents):
        name = folder.name.casefold()
        synced = any(name == word or name.startswith(word + " ") for word in _SYNCED_NAMES)
        if synced or (folder.is_dir() and any((folder / mark).exists() for mark in _SYNC_MARKS)):
            raise InputError(
                "“{folder}” is copied to other computers by a sync service, which damages an open vault and takes it "
                "out of your hands. Choose a folder that stays on this computer.",
                folder=folder,
            )


@contextmanager
def machine_faults(what: Path) -> Generator[None]:
    """Turn what the operating system refuses into a :class:`MachineError` with a sentence."""
    try:
        yield
    except OSError as error:
        raise _fault(error, what) from error


def _fault(error: OSError, what: Path) -> MachineError:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return MachineError(
                "The disk of “{path}” is full. Free some space and try again; nothing was changed.", path=what
            )
        case errno.EACCES | errno.EPERM:
            return MachineError(
                "You are not allowed to write or read “{path}”. Change its permissions or choose another place.",
                path=what,
            )
        case errno.EROFS:
            return MachineError(
                "“{path}” lies on a medium that can only be read. Copy the vault to a writable disk.", path=what
            )
        case errno.ENOENT | errno.ENODEV | errno.ENXIO:
            return MachineError("“{path}” is not there (any more). Check that its disk is connected.", path=what)
        case _:
            return MachineError(
                "The computer could not read or write “{path}” ({why}). Check the disk.", path=what, why=cause(error)
            )


def write_whole(path: Path, content: bytes) -> None:
    """Replace a small file in one step: after a power cut there is the old one or the new one, never half."""
    put_staged(stage(path, content), path)


def stage(path: Path, content: bytes) -> Path:
    """The slow half of :func:`write_whole`, and the one that a full disk stops: the content, whole, beside the file."""
    beside = path.with_name(path.name + ".new")
    beside.unlink(missing_ok=True)
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    return beside


def put_staged(beside: Path, path: Path) -> None:
    """Put a file from :func:`stage` in its place."""
    beside.replace(path)
    sync_folder(path.parent)


def file_identity(path: Path) -> tuple[int, int]:
    """Which file this is, whatever it is called: device and number on it. Raises :class:`OSError`."""
    status = path.stat()
    return status.st_dev, status.st_ino


def write_in_place(path: Path, content: bytes) -> None:
    """Overwrite the beginning of a file that exists, to the disk. Needs no room, so it works on a full one.

    Raises:
        OSError: it cannot be written.
    """
    handle = os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0))
    try:
        os.write(handle, content)
        getattr(os, "fdatasync", os.fsync)(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Make a folder's entries survive a power cut, where the system knows how (not on Windows)."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _unmake(path: Path, missing: list[Path]) -> None:
    """Remove what was made at ``path``, and the folders above it that were missing before."""
    if path.exists():
        for entry in path.iterdir():
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
    for folder in missing:
        if _is_empty_folder(folder):
            folder.rmdir()


def _is_empty_folder(path: Path) -> bool:
    return path.is_dir() and next(path.iterdir(), None) is None
