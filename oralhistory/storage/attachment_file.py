"""Writing and reading attachments: streams over sealed parts (:mod:`~oralhistory.storage.attachment_form`).

Every chunk is bound to the vault, the attachment, its own number and whether it is the last one: chunks cannot be
exchanged, left out, repeated or cut off at the end.
"""

from __future__ import annotations

import hashlib
import io
import os
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from oralhistory.errors import VaultDamaged
from oralhistory.jobs import Job
from oralhistory.storage.attachment_form import CHUNK, CHUNKS_IN_PART, SEALED_CHUNK, ChunkKey, Form
from oralhistory.storage.folder import FILE_MODE, FIXED_TIME, machine_faults, sync_file, sync_folder
from oralhistory.storage.keys import Unsealable, seal, unseal


class AttachmentWriter:
    """Seals a stream into parts as it comes. Needs no database, so it may run on any one thread."""

    def __init__(self, folder: Path, chunk_key: ChunkKey) -> None:
        self.id = chunk_key.attachment_id
        self._folder = folder
        self._key = chunk_key
        self._digest = hashlib.sha256()
        self._size = 0
        self._number = 0
        self._waiting = bytearray()
        self._parts: list[Path] = []
        self._file: BinaryIO | None = None

    def write(self, plain: bytes) -> None:
        """Take in some bytes; full chunks go to the disk.

        Raises:
            MachineError: the disk is full or cannot be written.
        """
        self._digest.update(plain)
        self._size += len(plain)
        self._waiting += plain
        with memoryview(self._waiting) as waiting:
            full = max(0, (len(waiting) - 1) // CHUNK)  # the last chunk, even a full one, waits: it is sealed as last
            for i in range(full):
                self._put(waiting[i * CHUNK : (i + 1) * CHUNK], last=False)
        del self._waiting[: full * CHUNK]

    def copy(self, source: BinaryIO, job: Job, total: int = 0) -> None:
        """Take in a whole stream, telling how far it is."""
        while plain := source.read(CHUNK * 16):
            self.write(plain)
            job.report(self._size, total, "Encrypting a file")

    def finish(self) -> tuple[int, str]:
        """Fill up the last part and make all of them survive a power cut; the plain size and hex SHA-256."""
        while (self._number + 1) % CHUNKS_IN_PART:
            self._put(self._waiting.ljust(CHUNK, b"\0"), last=False)
            self._waiting.clear()
        self._put(self._waiting.ljust(CHUNK, b"\0"), last=True)
        with machine_faults(self._folder):
            for part in self._parts:
                sync_file(part)
                os.utime(part, (FIXED_TIME, FIXED_TIME))  # parts written together would tell that they belong together
            sync_folder(self._folder)
        return self._size, self._digest.hexdigest()

    def discard(self) -> None:
        """Leave nothing of it; what still waited to be written, perhaps since the disk is full, is let go."""
        with suppress(OSError):
            self._close()
        self._file = None
        for part in self._parts:
            with suppress(OSError):  # its disk may be gone; a check removes what no row names
                part.unlink(missing_ok=True)

    def _put(self, plain: bytes | bytearray | memoryview, *, last: bool) -> None:
        sealed = seal(self._key.key, bytes(plain), self._key.bound_to(self._number, last=last))
        with machine_faults(self._folder):
            part, inside = divmod(self._number, CHUNKS_IN_PART)
            if inside == 0:
                self._begin(self._folder / self._key.part_name(part))
            assert self._file is not None
            self._file.write(sealed)
            if inside == CHUNKS_IN_PART - 1:
                self._close()
        self._number += 1

    def _begin(self, part: Path) -> None:
        self._file = os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE), "wb")
        self._parts.append(part)

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


class AttachmentReader(io.RawIOBase):
    """A seekable stream of the plain bytes; safe to use from several threads. Nothing plain touches the disk.

    Raises:
        VaultDamaged: a file is missing or was cut; while reading: was changed.
    """

    def __init__(self, folder: Path, chunk_key: ChunkKey, size: int, form: Form) -> None:
        super().__init__()
        self._folder = folder
        self._key = chunk_key
        self._size = size
        self._form = form
        self._at = 0
        self._lock = threading.Lock()
        self._cached = (-1, b"")
        self._file: tuple[str, BinaryIO] | None = None
        for name, sealed_size in form.files().items():
            path = folder / name
            with machine_faults(path):
                if not path.exists():
                    raise VaultDamaged(
                        "An attachment's file is missing from the vault. Restore the vault from a backup."
                    )
                if path.stat().st_size != sealed_size:
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
                until = min(inside + len(view) - filled, inside + self._size - self._at)
                plain = self._chunk(number)[inside:until]
                view[filled : filled + len(plain)] = plain
                filled += len(plain)
                self._at += len(plain)
            return filled

    def close(self) -> None:
        self._cached = (-1, b"")
        if self._file is not None:
            self._file[1].close()
            self._file = None
        super().close()

    def plain_chunks(self) -> Iterator[bytes]:
        """All chunks from the first on, the filling cut off; an empty file's only one included.

        Raises:
            VaultDamaged: one of them is not what was written.
        """
        for number in range(self._form.chunks):
            with self._lock:
                yield self._chunk(number)[: max(0, self._size - number * CHUNK)]

    def _chunk(self, number: int) -> bytes:
        if self._cached[0] == number:
            return self._cached[1]
        place = self._form.place(number)
        with machine_faults(self._folder):
            file = self._opened(place.file)
            file.seek(place.offset)
            sealed = file.read(SEALED_CHUNK - CHUNK + place.plain)
        try:
            bound = self._key.bound_to(number, last=number == self._form.chunks - 1)
            plain = unseal(self._key.key, sealed, bound)
        except Unsealable:
            raise _damaged() from None
        self._cached = (number, plain)
        return plain

    def _opened(self, name: str) -> BinaryIO:
        if self._file is not None and self._file[0] == name:
            return self._file[1]
        if self._file is not None:
            self._file[1].close()
            self._file = None
        opened = (self._folder / name).open("rb")
        self._file = (name, opened)
        return opened


def _damaged() -> VaultDamaged:
    return VaultDamaged("An attachment of this vault is damaged. Run a check, and restore the vault from a backup.")
