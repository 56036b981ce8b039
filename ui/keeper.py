"""What the door asks of whoever opens vaults. The window never sees a key or a file of a vault itself.

Deriving a key takes most of a second, and the thread that opens a vault owns its connection: so each way in
has two halves, the first for a worker, the second for the window's thread.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from .context import Session


@dataclass(frozen=True)
class NewVault:
    """What a person answers when making a vault."""

    path: Path
    title: str
    institution: str
    language: str
    """BCP 47."""
    passphrase: str = field(repr=False)


@dataclass(frozen=True)
class MadeVault:
    """A vault just made, not yet entered."""

    recovery_key: str = field(repr=False)
    """As it is written on paper, in groups divided by hyphens; shown this once."""
    unlocked: object = field(repr=False)
    """For :meth:`Keeper.enter`."""


class Keeper(Protocol):
    """Opens vaults and makes them."""

    def unlock(self, path: Path, secret: str) -> object:
        """On a worker: try a passphrase or a recovery key; the answer is for :meth:`enter`.

        Raises:
            WrongPassphrase: it opens no slot.
            VaultError: the vault cannot be opened.
        """
        ...

    def create(self, asked: NewVault) -> MadeVault:
        """On a worker: make a vault.

        Raises:
            OralHistoryError: it cannot be made there.
        """
        ...

    def enter(self, unlocked: object) -> Session:
        """On the window's thread: open what was unlocked.

        Raises:
            VaultError: it cannot be opened after all.
        """
        ...
