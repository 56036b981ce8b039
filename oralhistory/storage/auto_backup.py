"""Automatic backups in a folder: their names, which are there, making one and letting the old ones go.

Nothing is removed that does not carry one of our names and the same vault's id in its key slots.
"""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from oralhistory.errors import MachineError, VaultError
from oralhistory.jobs import Job
from oralhistory.rotation import kept
from oralhistory.storage import keyslots
from oralhistory.storage.access import new_id
from oralhistory.storage.backup import UNFINISHED, MadeBackup, free_name, make_backup
from oralhistory.storage.folder import FOLDER_MODE, VaultFolder, machine_faults
from oralhistory.storage.hold import at_work
from oralhistory.storage.keys import DataKey

_MOMENT = "%Y-%m-%dT%H%MZ"
_NAME = re.compile(r"auto-(\d{4}-\d\d-\d\dT\d{4}Z)(?:-(\d{1,2}))?\.vault")
_RESERVE = 256 * 1024 * 1024
"""Bytes that an automatic backup leaves free on its disk."""
_LONG_S = 24 * 3600
_LEFT_OVER = re.compile(rf"{_NAME.pattern}\.[0-9a-f]{{32}}{re.escape(UNFINISHED)}")


@dataclass(frozen=True)
class PresentBackup:
    """An automatic backup that lies in a folder now."""

    path: Path
    at: datetime
    """When it was begun, in UTC, to the minute."""

    @property
    def bytes(self) -> int:
        """How large it is: what a restored one would take."""
        return sum(path.stat().st_size for path in self.path.rglob("*") if path.is_file())


@dataclass(frozen=True)
class Rotated:
    """One automatic backup was made, and these were let go."""

    made: MadeBackup
    gone: tuple[Path, ...]
    folder: Path


def folder_of(vault: Path, chosen: str) -> Path:
    """The folder that automatic backups of a vault go to."""
    return Path(chosen) if chosen else VaultFolder(vault).backups


def present(folder: Path, vault_id: str) -> list[PresentBackup]:
    """The automatic backups of this vault in a folder, newest first; none where the folder is not there.

    Raises:
        MachineError: the folder cannot be read.
    """
    with machine_faults(folder):
        entries = sorted(folder.iterdir()) if folder.is_dir() else []
    found = [
        PresentBackup(path, at) for path in entries if (at := _moment(path.name)) is not None and _is_of(path, vault_id)
    ]
    return sorted(found, key=_at, reverse=True)


def rotate(vault: Path, key: DataKey, folder: Path, job: Job) -> Rotated:
    """Make an automatic backup in a folder; when it has been read back, let go those that the vault's rules drop.

    The folder must be there, except the vault's own: a disk that is not connected must not be made up.

    Raises: as :func:`~oralhistory.storage.backup.make_backup`.
    """
    with machine_faults(folder):
        if folder.resolve() == VaultFolder(vault).backups.resolve():
            folder.mkdir(mode=FOLDER_MODE, exist_ok=True)
        if not folder.is_dir():
            raise MachineError(
                "The folder for backups “{folder}” is not there. Connect its disk, or choose another folder.",
                folder=folder,
            )
    sweep(folder, key.vault_id)
    earlier = present(folder, key.vault_id)
    _require_room(VaultFolder(vault), folder, earlier[0].path if earlier else None)
    now = datetime.now(UTC)
    dest = free_name(folder, f"auto-{now.strftime(_MOMENT)}")
    made = make_backup(vault, key, dest, job, earlier=earlier[0].path if earlier else None)
    there = present(folder, key.vault_id)
    stay = kept([each.at for each in there], now.astimezone(), made.automatic.keep)
    gone = [each.path for each in there if each.at not in stay and each.path != dest]
    return Rotated(made, tuple(path for path in gone if remove(path, key.vault_id)), folder)


def _require_room(vault: VaultFolder, folder: Path, earlier: Path | None) -> None:
    """Refuse what would fill the disk, which may be the one that the next save needs.

    Files that the earlier backup has are counted as shared; where the disk cannot share, the copying itself may fail.
    """
    with machine_faults(folder):
        known = _names(VaultFolder(earlier).media) if earlier is not None else set[str]()
        new = [path for path in vault.media.iterdir() if path.name not in known] if vault.media.is_dir() else []
        needed = sum(path.stat().st_size for path in (vault.database, vault.wal, *new) if path.exists())
        if shutil.disk_usage(folder).free < needed + _RESERVE:
            raise MachineError(
                "There is too little room in “{folder}” for another backup. "
                "Free some space, keep fewer backups, or choose another folder.",
                folder=folder,
            )


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def remove(backup: Path, vault_id: str) -> bool:
    """Remove an automatic backup of this vault; whether it was one, was free, and is gone.

    It loses its name first, so that one that is removed by half never looks whole.
    """
    if _moment(backup.name) is None or not _is_of(backup, vault_id):
        return False
    try:
        with at_work(backup) as free:
            if not free:
                return False
            doomed = backup.with_name(f"{backup.name}.{new_id()}{UNFINISHED}")
            backup.rename(doomed)
            shutil.rmtree(doomed)
    except OSError:
        return False  # the disk does not let go of it; the next rotation tries again
    return True


def sweep(folder: Path, vault_id: str) -> int:
    """Remove what a process that was killed left behind of its automatic backups; how many.

    What another process is at work on stays, and so does what has key slots of another vault.
    """
    swept = 0
    with machine_faults(folder):
        entries = sorted(folder.iterdir())
    for path in entries:
        if not _LEFT_OVER.fullmatch(path.name) or path.is_symlink():
            continue
        if VaultFolder(path).keyslots.exists() and not _is_of(path, vault_id):
            continue
        with suppress(OSError), at_work(path, anew=_is_old(path)) as free:
            if free:
                shutil.rmtree(path)
                swept += 1
    return swept


def _is_old(path: Path) -> bool:
    """Whether nobody can be at work on a folder even if it carries no mark."""
    return datetime.now(UTC).timestamp() - path.stat().st_mtime > _LONG_S


def _moment(name: str) -> datetime | None:
    """The moment in an automatic backup's name; a second one of the same minute counts as some seconds later."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        at = datetime.strptime(found[1], _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None
    return at + timedelta(seconds=int(found[2] or 0))


def _at(backup: PresentBackup) -> datetime:
    return backup.at


def _is_of(path: Path, vault_id: str) -> bool:
    """Whether a folder, itself and not by a link, holds key slots of this vault."""
    if path.is_symlink() or not path.is_dir():
        return False
    try:
        return keyslots.read(VaultFolder(path)).vault_id == vault_id
    except (VaultError, MachineError):
        return False
