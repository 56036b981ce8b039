"""Entering a vault by its front door, the window's or the command line's, in two halves.

Whoever types a passphrase here leaves its slot as costly to guess at as a new one: a vault made years ago is not
guarded by the computers of then.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from oralhistory.errors import OralHistoryError
from oralhistory.workspace import Workspace

if TYPE_CHECKING:
    from oralhistory.storage.keys import DataKey
    from oralhistory.storage.keyslots import Upgrade


@dataclass(frozen=True)
class Unlocked:
    """A vault whose key is known, not yet entered."""

    path: Path
    key: DataKey
    upgrade: Upgrade | None = field(default=None, repr=False)
    """A stronger slot for the passphrase, where its own is below today's standard."""


def unlock(path: Path, secret: str) -> Unlocked:
    """The slow half, safe on a worker: try a passphrase or a recovery key.

    Raises:
        WrongPassphrase: it opens no slot.
        VaultError: there is no vault here, or it is damaged or too new.
        MachineError: it cannot be read, or there is not enough memory.
    """
    from oralhistory.storage.vault import unlock as unlock_vault

    Workspace.check_is_vault(path)
    key, upgrade = unlock_vault(path, secret)
    return Unlocked(path, key, upgrade)


def enter(unlocked: Unlocked, *, by: str) -> Workspace:
    """The quick half, on the thread that shall own the vault: open it, and let the stronger slot take its place.

    Where that cannot be written nobody is kept out: it is tried again the next time.

    Raises:
        VaultError: it is damaged, too new or in use.
        MachineError: it cannot be read or written.
    """
    workspace = Workspace.open_with(unlocked.path, unlocked.key, by=by)
    if unlocked.upgrade is not None:
        with contextlib.suppress(OralHistoryError):
            workspace.vault.take_upgrade(unlocked.upgrade, by=by)
    return workspace
