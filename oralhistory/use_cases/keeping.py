"""Keeping a vault: checking it, backing it up, its keys; and what holds for the whole collection.

The halves marked so belong to the thread that owns the vault; the others are safe on any thread.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from oralhistory.anonymise.profiles import NEVER_KEPT, Treatments, default_treatments
from oralhistory.jobs import Job
from oralhistory.model import Audience, Category, Treatment

if TYPE_CHECKING:
    from oralhistory.storage.erasing import Erased
    from oralhistory.storage.keys import DataKey
    from oralhistory.storage.keyslots import Slot
    from oralhistory.storage.verify import Report
    from oralhistory.workspace import Workspace


# ---- health ----------------------------------------------------------------------------------------------------------


def checking(workspace: Workspace, job: Job) -> Generator[None, None, Report]:
    """Check every page, attachment and the audit chain, in breaths, on the vault's thread."""
    from oralhistory.storage.verify import verifying

    return verifying(workspace.vault, job)


def restore(backup: Path, destination: Path, job: Job, *, key: DataKey | None = None) -> Path:
    """Make a new vault of a backup; never over one that is there. Anywhere.

    Args:
        key: of the vault that is open; should the backup be one of it, what was written is read back.

    Raises:
        InputError, VaultError, MachineError, Cancelled: nothing is left behind.
    """
    from oralhistory.storage.backup import restore as bring_back

    return bring_back(backup, destination, job, key=key)


def free_name(folder: Path, stem: str) -> Path:
    """A path in ``folder`` that does not exist yet, ending as vaults do. Anywhere."""
    from oralhistory.storage.backup import free_name as free

    return free(folder, stem)


def size_of(vault: Path) -> int:
    """How many bytes the vault's files take, without the backups that lie in it. Anywhere."""
    backups = vault / "backups"
    return sum(path.stat().st_size for path in vault.rglob("*") if backups not in path.parents and path.is_file())


# ---- erasing ---------------------------------------------------------------------------------------------------------


def confirms_erasing(vault: Path, typed: str) -> bool:
    """Whether the name of the vault's folder was typed exactly. Anywhere."""
    from oralhistory.storage.erasing import confirms

    return confirms(vault, typed)


def erase(vault: Path, job: Job) -> Erased:
    """Destroy a closed vault and the backups inside it, its key slots first. Anywhere.

    Raises:
        VaultError, MachineError: there is no vault, it is open in this program, or its folder cannot be read.
    """
    from oralhistory.storage.erasing import erase as destroy

    return destroy(vault, job)


# ---- keys ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class NewSlot:
    """The vault's key, wrapped under another passphrase; not yet in its place."""

    slot: Slot


def new_slot(vault: Path, key: DataKey, present: str, passphrase: str) -> NewSlot:
    """Wrap the vault's key under another passphrase, for whoever knows a present secret. Slow; anywhere.

    Raises:
        WrongPassphrase: ``present`` opens nothing.
        InputError: the new passphrase is empty.
    """
    from oralhistory.storage.vault import slot_for, unlock_key

    unlock_key(vault, present)
    return NewSlot(slot_for(vault, key, passphrase))


def take_slot(workspace: Workspace, new: NewSlot) -> None:
    """Let the new passphrase open the vault, and the old one no more; on the vault's thread."""
    workspace.vault.take_slot(new.slot, by=workspace.by)


def new_recovery_key(workspace: Workspace) -> str:
    """Another recovery key, to be shown once; the one before opens nothing any more. On the vault's thread."""
    return workspace.vault.new_recovery_key(by=workspace.by)


# ---- what holds for the collection -----------------------------------------------------------------------------------


def set_collection(workspace: Workspace, setting: str, value: object) -> None:
    """Keep one of the collection's settings, and tell every open view.

    Raises:
        InputError: no such setting, or a value of another kind.
    """
    from oralhistory.workspace import Aspect

    with workspace.change(Aspect.COLLECTION):
        workspace.vault.collection.set(setting, value, workspace.by)


def require_second_reader(workspace: Workspace, wanted: bool) -> None:
    """Let each review need two readers, or one; where every testimony stands follows."""
    from oralhistory.workspace import Aspect

    with workspace.change(Aspect.COLLECTION, Aspect.REVIEW) as touched:
        workspace.vault.collection.set("second_reader", wanted, workspace.by)
        touched.update(workspace.vault.testimonies.ids())


def defaults(audience: Audience) -> Mapping[Category, Treatment]:
    """What happens to each category for an audience unless the collection says otherwise."""
    return default_treatments(audience)


def allowed(category: Category) -> tuple[Treatment, ...]:
    """The treatments a profile may choose for a category, the most open first."""
    return tuple(t for t in Treatment if not (t is Treatment.KEEP and category in NEVER_KEPT))


def set_treatment(workspace: Workspace, audience: Audience, category: Category, treatment: Treatment | None) -> None:
    """Override what happens to a category for an audience; ``None``, or the default itself, follows the default."""
    profiles: dict[Audience, dict[Category, Treatment]] = {a: dict(t) for a, t in workspace.profiles.items()}
    chosen = profiles.setdefault(audience, {})
    chosen.pop(category, None)
    if treatment is not None and treatment is not default_treatments(audience)[category]:
        chosen[category] = treatment
    set_collection(workspace, "profiles", _without_empty(profiles))


def _without_empty(profiles: Mapping[Audience, Treatments]) -> dict[Audience, Treatments]:
    return {audience: chosen for audience, chosen in profiles.items() if chosen}
