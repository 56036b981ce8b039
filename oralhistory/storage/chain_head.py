"""The audit chain's head, kept outside the database after every commit: what goes missing later shows.

SQLite goes on without a word when its write-ahead log was cut, and a page or a file that was authentic once can be put
back. The kept head tells how far the chain had come. It is written after the commit, in place, within one sector of
the disk, so that it needs no room and is there whole or as it was before; a chain that is longer is sound.
Whoever puts back all files of a vault together is not noticed (docs/threat-model.md).
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import cast

from oralhistory.audit import Head
from oralhistory.storage.folder import VaultFolder, machine_faults, write_in_place, write_whole
from oralhistory.storage.keys import NONCE_BYTES, TAG_BYTES, DataKey, Unsealable, seal, unseal

_BYTES = 256
CHANGED = Head(1, "changed")
"""No chain passes through it: somebody wrote into the file."""


class ChainHead:
    """The file of one vault."""

    def __init__(self, key: DataKey, folder: VaultFolder) -> None:
        self._path = folder.head
        self._key = key.subkey("audit-head")
        self._bound = f"{key.vault_id}/audit-head".encode()

    def keep(self, head: Head) -> None:
        """Write it down. What it tells of is committed, so that a fault here loses nothing but some watchfulness:
        the head before it still stands, and the chain passes through that."""
        plain = json.dumps([head.seq, head.hash]).encode().ljust(_BYTES - NONCE_BYTES - TAG_BYTES)
        sealed = seal(self._key, plain, self._bound)
        with suppress(OSError):
            if self._path.exists() and self._path.stat().st_size == _BYTES:
                write_in_place(self._path, sealed)
            else:
                write_whole(self._path, sealed)

    def kept(self) -> Head | None:
        """The head as last kept; ``None`` where there is no file, :data:`CHANGED` where somebody wrote into it.

        Raises:
            MachineError: it cannot be read.
        """
        with machine_faults(self._path):
            if not self._path.exists():
                return None
            sealed = self._path.read_bytes()
        try:
            seq, digest = cast(tuple[int, str], json.loads(unseal(self._key, sealed, self._bound)))
        except Unsealable:
            return CHANGED
        return Head(seq, digest)
