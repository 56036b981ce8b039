"""Backups, by hand and by themselves: where they go, when the next is due, and what the vault remembers of them.

What is marked so belongs to the thread that owns the vault; the rest may run anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from oralhistory.changes import Aspect
from oralhistory.errors import InputError, MachineError, VaultInUse
from oralhistory.jobs import Job
from oralhistory.rotation import AutomaticBackups, due_at
from oralhistory.storage.auto_backup import PresentBackup, Rotated, folder_of, present, rotate
from oralhistory.storage.backup import MadeBackup, make_backup
from oralhistory.storage.backups_known import BackupKind, KnownBackup
from oralhistory.storage.collection import Setting
from oralhistory.storage.folder import refuse_synced

if TYPE_CHECKING:
    from oralhistory.storage.keys import DataKey
    from oralhistory.workspace import Workspace

_SECONDS = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True)
class Source:
    """What the copying of an open vault needs to know of it; safe on any thread."""

    vault: Path
    key: DataKey
    automatic: AutomaticBackups

    @property
    def folder(self) -> Path:
        """Where automatic backups go."""
        return folder_of(self.vault, self.automatic.folder)


@dataclass(frozen=True)
class Standing:
    """How the vault's backups stand."""

    automatic: AutomaticBackups
    folder: Path
    last: datetime | None
    """When the last backup of any kind was made."""
    last_auto: datetime | None
    due: datetime | None
    """From when on an automatic backup is made if anything changed; ``None`` while they are off."""
    changed: bool
    """Whether there is anything that the last automatic backup in its folder does not hold."""


def source(workspace: Workspace) -> Source:
    """For the copying of this vault. On the vault's thread."""
    vault = workspace.vault
    return Source(vault.path, vault.key, vault.collection.automatic_backups)


def standing(workspace: Workspace, now: datetime | None = None) -> Standing:
    """How the backups stand, as far as the vault knows; no disk is asked. On the vault's thread.

    Args:
        now: with a time zone; the clock's if absent.
    """
    now = now or datetime.now(UTC)
    vault = workspace.vault
    automatic = vault.collection.automatic_backups
    folder = folder_of(vault.path, automatic.folder).absolute()
    known = vault.backups.all()
    here = [each for each in known if each.kind is BackupKind.AUTO and Path(each.path).parent == folder]
    newest = max(here, key=_seq, default=None)  # not by the clock, which may have been set back
    last_auto = moment(newest) if newest else None
    return Standing(
        automatic=automatic,
        folder=folder,
        last=max((moment(each) for each in known), default=None),
        last_auto=last_auto,
        due=due_at(last_auto, now, automatic),
        changed=newest is None or vault.backups.changed_since(newest.seq),
    )


def make(source: Source, dest: Path, job: Job) -> MadeBackup:
    """Make a backup by hand, in the new folder ``dest``, and read it back. Anywhere.

    Raises: as :func:`~oralhistory.storage.backup.make_backup`.
    """
    return make_backup(source.vault, source.key, dest, job)


def make_automatic(source: Source, job: Job) -> Rotated:
    """Make an automatic backup in its folder, and let go those that the rules drop. Anywhere.

    Raises: as :func:`~oralhistory.storage.auto_backup.rotate`.
    """
    return rotate(source.vault, source.key, source.folder, job)


def there(source: Source) -> list[tuple[PresentBackup, int]]:
    """The automatic backups that lie in their folder now, newest first, with their bytes. Anywhere.

    Raises:
        MachineError: the folder is not there, or cannot be read.
    """
    if source.automatic.folder and not source.folder.is_dir():
        raise MachineError(
            "The folder for backups “{folder}” is not there. Connect its disk, or choose another folder.",
            folder=source.folder,
        )
    return [(each, each.bytes) for each in present(source.folder, source.key.vault_id)]


def enter(workspace: Workspace, made: MadeBackup | Rotated) -> None:
    """Let vault and history remember what was made and what was let go. On the vault's thread."""
    backup, kind, gone = (
        (made.made, BackupKind.AUTO, made.gone) if isinstance(made, Rotated) else (made, BackupKind.MANUAL, ())
    )
    known = KnownBackup(str(backup.path.absolute()), backup.at.strftime(_SECONDS), kind, backup.seq)
    vault = workspace.vault
    with workspace.change(Aspect.COLLECTION):
        vault.backups.made(known, by=workspace.by)
        vault.holdings.due_in(known.path, known.seq)  # what was destroyed while it was being made
        for path in gone:
            vault.backups.rotated_out(path.absolute(), by=workspace.by)
            if str(path.absolute()) in vault.holdings.due():
                vault.holdings.no_longer_due(str(path.absolute()), by=workspace.by)


def decide(workspace: Workspace, automatic: AutomaticBackups) -> None:
    """Keep what is decided on automatic backups. On the vault's thread.

    Raises:
        InputError: the folder is no absolute path, lies in the vault, or is copied elsewhere by a sync service.
    """
    vault = workspace.vault
    if automatic.folder:
        chosen = Path(automatic.folder)
        if not chosen.is_absolute():
            raise InputError("Name the whole path of the folder for backups.")
        refuse_synced(chosen)
        inside = chosen.resolve()
        if inside == vault.folder.backups.resolve():
            automatic = replace(automatic, folder="")
        elif inside.is_relative_to(vault.path.resolve()):
            raise InputError("Backups cannot lie inside their own vault. Choose a folder on another disk.")
    with workspace.change(Aspect.COLLECTION):
        vault.collection.set(Setting.AUTOMATIC_BACKUPS, automatic, workspace.by)


def moment(known: KnownBackup) -> datetime:
    """When a known backup was begun, in UTC."""
    return datetime.strptime(known.at, _SECONDS).replace(tzinfo=UTC)


def _seq(known: KnownBackup) -> int:
    return known.seq


# ---- the command line ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Told:
    """What a command made, and whether the vault could be told of it."""

    made: MadeBackup
    gone: tuple[Path, ...]
    known: bool


def back_up(vault: Path, key: DataKey, dest: Path | None, job: Job, *, automatic: bool, by: str) -> Told:
    """Back up a vault that may be open elsewhere; only when it is not can the vault be told of it.

    Args:
        dest: the backup's new folder; for an automatic one the folder it goes into, the vault's choice if absent.

    Raises:
        VaultInUse: where automatic backups go was asked, and another program has the vault open.
        OralHistoryError: as :func:`make` and :func:`make_automatic`.
    """
    made: MadeBackup | Rotated
    if automatic:
        made = rotate(vault, key, dest or _chosen_folder(vault, key), job)
    else:
        assert dest is not None
        made = make_backup(vault, key, dest, job)
    known = _enter_if_free(vault, key, made, by)
    if isinstance(made, Rotated):
        return Told(made.made, made.gone, known)
    return Told(made, (), known)


def _chosen_folder(vault: Path, key: DataKey) -> Path:
    from oralhistory.storage.vault import Vault

    try:
        with Vault.open_with(vault, key) as opened:
            return folder_of(vault, opened.collection.automatic_backups.folder)
    except VaultInUse:
        raise VaultInUse(
            "The vault is open in another window or program, so where its backups go cannot be read. "
            "Name the folder too: backup VAULT FOLDER --rotate."
        ) from None


def _enter_if_free(vault: Path, key: DataKey, made: MadeBackup | Rotated, by: str) -> bool:
    from oralhistory.workspace import Workspace

    try:
        workspace = Workspace.open_with(vault, key, by=by)
    except VaultInUse:
        return False
    try:
        enter(workspace, made)
    finally:
        workspace.close()
    return True


def known_backups(workspace: Workspace) -> list[Path]:
    """Where backups of this vault were made, as far as it knows: those beside it, and those it was told of."""
    folder = workspace.vault.folder
    beside = {path for path in folder.backups.iterdir() if path.is_dir() and path.suffix != ".unfinished"}
    told = {Path(known.path) for known in workspace.vault.backups.all()}
    return sorted((beside | told) - set(folder.copies_aside()))
