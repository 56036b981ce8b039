"""What every repository of an open vault works with: the connection, the keys, the clock, this device."""

from __future__ import annotations

import json
import uuid
import zlib
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from oralhistory.audit import Detail
from oralhistory.errors import InputError, VaultDamaged
from oralhistory.storage.audit_log import AuditLog
from oralhistory.storage.driver import Connection
from oralhistory.storage.folder import VaultFolder
from oralhistory.storage.keys import KEY_BYTES, DataKey, Unsealable, seal, unseal

_LEVEL = 1  # of compression: a third of the size for a hundredth of a second a megabyte


def utc_now() -> str:
    """ISO 8601 in UTC with seconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def new_id() -> str:
    """A random UUID (version 4) as 32 hex digits."""
    return uuid.uuid4().hex


@dataclass(frozen=True)
class Access:
    """An open vault, as its repositories see it."""

    connection: Connection
    key: DataKey
    folder: VaultFolder
    device: str
    audit: AuditLog
    clock: Callable[[], str] = utc_now

    @contextmanager
    def change(
        self, action: str, subject: str, *, by: str, details: Mapping[str, Detail] | None = None
    ) -> Generator[dict[str, Detail]]:
        """One change and its audit event in one transaction; what the block adds to the details is told too.

        Raises:
            InputError: nobody is named as the one who did it.
        """
        if not by.strip():
            raise InputError("Say who does this: the name is missing.")
        told: dict[str, Detail] = dict(details or {})
        with self.connection.atomic():
            yield told
            self.audit.write(self.clock(), action, subject, by=by, device=self.device, details=told)

    def require_testimony(self, id: str) -> None:
        """Raise :class:`InputError` when no testimony has this id."""
        if self.connection.cell("SELECT 1 FROM testimony WHERE id = ?", (id,)) is None:
            raise InputError("There is no testimony with the id “{id}” in this vault.", id=id)


class TestimonyKeys:
    """A key of its own for each testimony, wrapped under the data key. Without its row nothing of it can be read."""

    def __init__(self, connection: Connection, key: DataKey) -> None:
        self._connection = connection
        self._vault_id = key.vault_id
        self._wrapping = key.subkey("testimony-keys")

    def make(self, testimony: str, secret: bytes) -> None:
        """Keep a new testimony's key."""
        wrapped = seal(self._wrapping, secret, self._bound("key", testimony))
        self._connection.insert("testimony_key", {"testimony": testimony, "wrapped": wrapped})

    def of(self, testimony: str) -> bytes:
        """A testimony's key.

        Raises:
            InputError: there is no such testimony, or its key was destroyed.
            VaultDamaged: the key was changed.
        """
        wrapped = self._connection.cell("SELECT wrapped FROM testimony_key WHERE testimony = ?", (testimony,))
        if wrapped is None:
            raise InputError(
                "There is no testimony with the id “{testimony}” in this vault, or it was destroyed.",
                testimony=testimony,
            )
        return self.unwrap(testimony, wrapped)

    def unwrap(self, testimony: str, wrapped: bytes) -> bytes:
        """A testimony's key from its row, where many are read in one query.

        Raises:
            VaultDamaged: the key was changed.
        """
        key = self._open(self._wrapping, wrapped, "key", testimony)
        if len(key) != KEY_BYTES:
            raise VaultDamaged("A testimony's key is damaged. Restore the vault from a backup.")
        return key

    def seal(self, testimony: str, purpose: str, plain: bytes, *, key: bytes | None = None) -> bytes:
        """Compress and seal something of this testimony, bound to what it is. ``key`` spares unwrapping it again."""
        return seal(key or self.of(testimony), zlib.compress(plain, _LEVEL), self._bound(purpose, testimony))

    def unseal(self, testimony: str, purpose: str, sealed: bytes, *, key: bytes | None = None) -> bytes:
        """Open it again.

        Raises:
            VaultDamaged: it is not what was sealed as this.
        """
        return zlib.decompress(self._open(key or self.of(testimony), sealed, purpose, testimony))

    def _open(self, key: bytes, sealed: bytes, purpose: str, testimony: str) -> bytes:
        try:
            return unseal(key, sealed, self._bound(purpose, testimony))
        except Unsealable:
            raise VaultDamaged(
                "A part of a testimony is damaged or was exchanged. Run a check, and restore the vault from a backup."
            ) from None

    def _bound(self, purpose: str, testimony: str) -> bytes:
        return f"{self._vault_id}/{purpose}/{testimony}".encode()


def to_json(value: object) -> str:
    """Compact JSON as it is stored."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
