"""The form of an attachment on disk: chunks of 64 KiB, each sealed by itself, so that one can seek.

Every chunk is bound to the vault, the attachment, its own number and whether it is the last one: chunks cannot be
exchanged, left out, repeated or cut off at the end. The file's name is its id, and nothing else in it can be read.
"""

from __future__ import annotations

import hashlib
import io
import os
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from oralhistory.errors import VaultDamaged
from oralhistory.jobs import Job
from oralhistory.storage.folder import FILE_MODE, machine_faults, sync_folder
from oralhistory.storage.keys import NONCE_BYTES, TAG_BYTES, Unsealable, hkdf, seal, unseal

CHUNK = 64 * 1024
SEALED_CHUNK = NONCE_BYTES + CHUNK + TAG_BYTES
_OVERHEAD = NONCE_BYTES + TAG_BYTES


@dataclass(frozen=True)
class ChunkKey:
    """What seals the chunks of one attachment."""

    vault_id: str
    attachment_id: str
    key: bytes

    @classmethod
    def under(cls, testimony_key: bytes, vault_id: str, attachment_id: str) -> ChunkKey:
        """The attachment's own key, under its testimony's."""
        key = hkdf(testimony_key, salt=vault_id.encode(), purpose=f"attachment/{attachment_id}")
        return cls(vault_id, attachment_id, key)

    def bound_to(self, number: int, *, last: bool) -> bytes:
        """The associated data of one chunk."""
        return f"{self.vault_id}/{self.attachment_id}/{number}/{'last' if last else 'more'}".encode()


class AttachmentWriter:
    """Seals a stream into a file as it comes. Needs no database, so it may run on any one thread."""

    def __init__(self, path: Path, chunk_key: ChunkKey) -> None:
        self.path = path
        self.id = chunk_key.attachment_id
        self._key = chunk_key
        self._digest = hashlib.sha256()
        self._size = 0
        self._number = 0
        self._waiting = bytearray()
        with machine_faults(path):
            self._file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE), "wb")

    def write(self, plain: bytes) -> None:
        """Take in some bytes; full chunks go to the disk."""
        self._digest.update(plain)
        self._size += len(plain)
        self._waiting += plain
        while len(self._waiting) > CHUNK:  # the last chunk, even a full one, must wait: it is sealed as the last
            self._put(bytes(self._waiting[:CHUNK]), last=False)
            del self._waiting[:CHUNK]

    def copy(self, source: BinaryIO, job: Job, total: int = 0) -> None:
        """Take in a whole stream, telling how far it is."""
        while plain := source.read(CHUNK * 16):
            self.write(plain)
            job.report(self._size, total, "Encrypting a file")

    def finish(self) -> tuple[int, str]:
        """Write the last chunk and make the file survive a power cut; its plain size and hex SHA-256."""
        self._put(bytes(self._waiting), last=True)
        with machine_faults(self.path):
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            sync_folder(self.path.parent)
        return self._size, self._digest.hexdigest()

    def discard(self) -> None:
        """Leave nothing of it; what still waited to be written, perhaps since the disk is full, is let go."""
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):  # its disk may be gone; a check removes what no row names
            self.path.unlink(missing_ok=True)

    def _put(self, plain: bytes, *, last: bool) -> None:
        sealed = seal(self._key.key, plain, self._key.bound_to(self._number, last=last))
        with machine_faults(self.path):
            self._file.write(sealed)
        self._number += 1


class AttachmentReader(io.RawIOBase):
    """A seekable stream of the plain bytes; safe to use from several threads. Nothing plain touches the disk."""

    def __init__(self, path: Path, chunk_key: ChunkKey, size: int) -> None:
        super().__init__()
        self._key = chunk_key
        self._size = size
        self._at = 0
        self._lock = threading.Lock()
        self._cached = (-1, b"")
        if not path.exists():
            raise VaultDamaged("An attachment's file is missing from the vault. Restore the vault from a backup.")
        with machine_faults(path):
            sealed_size = path.stat().st_size
            self._file = path.open("rb")
        self._chunks = max(1, -(-size // CHUNK))
        if sealed_size != size + self._chunks * _OVERHEAD:
            self._file.close()
            raise _damaged()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        with self._lock:
            return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        with self._lock:
            start = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
            if start + offset < 0:
                raise ValueError("The position lies before the beginning.")
            self._at = start + offset
            return self._at

    def readinto(self, buffer: bytearray | memoryview) -> int:  # pyright: ignore[reportIncompatibleMethodOverride] - any writable buffer
        with self._lock:
            view = memoryview(buffer).cast("B")
            filled = 0
            while filled < len(view) and self._at < self._size:
                number, inside = divmod(self._at, CHUNK)
                plain = self._chunk(number)[inside : inside + len(view) - filled]
                view[filled : filled + len(plain)] = plain
                filled += len(plain)
                self._at += len(plain)
            return filled

    def close(self) -> None:
        self._cached = (-1, b"")
        if not self.closed:
            self._file.close()
        super().close()

    def plain_chunks(self) -> Iterator[bytes]:
        """All chunks from the first on, an empty file's only one included.

        Raises:
            VaultDamaged: one of them is not what was written.
        """
        for number in range(self._chunks):
            with self._lock:
                yield self._chunk(number)

    def _chunk(self, number: int) -> bytes:
        if self._cached[0] == number:
            return self._cached[1]
        with machine_faults(Path(self._file.name)):
            self._file.seek(number * SEALED_CHUNK)
            sealed = self._file.read(SEALED_CHUNK)
        try:
            plain = unseal(self._key.key, sealed, self._key.bound_to(number, last=number == self._chunks - 1))
        except Unsealable:
            raise _damaged() from None
        self._cached = (number, plain)
        return plain


def _damaged() -> VaultDamaged:
    return VaultDamaged("An attachment of this vault is damaged. Run a check, and restore the vault from a backup.")
