"""Writing and reading attachments: streams over sealed parts (:mod:`~oralhistory.storage.attachment_form`).

Every chunk is bound to the vault, the attachment, its own number and whether it is the last one: chunks cannot be
exchanged, left out, repeated or cut off at the end.
"""

from __future__ import annotations

import hashlib
import io
import os
import threading
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from oralhistory.errors import VaultDamaged
from oralhistory.jobs import Job
from oralhistory.sentences import Sentence
from oralhistory.storage.attachment_form import CHUNK, CHUNKS_IN_PART, PART, SEALED_CHUNK, ChunkKey, Form
from oralhistory.storage.folder import FILE_MODE, FIXED_TIME, machine_faults, sync_folder
from oralhistory.storage.keys import Unsealable, seal, unseal

_AT_ONCE = 4
"""Parts of one attachment that are written beside one another."""
_AHEAD = 2 * _AT_ONCE
"""Parts, at most, that are in memory beside the one being filled."""


class AttachmentWriter:
    """Seals a stream into parts as it comes. Needs no database, so it may run on any one thread.

    Parts are sealed, written and made to survive a power cut beside one another, on threads of its own: the disk
    settles several for little more than the time of one.
    """

    def __init__(self, folder: Path, chunk_key: ChunkKey) -> None:
        self.id = chunk_key.attachment_id
        self._folder = folder
        self._key = chunk_key
        self._digest = hashlib.sha256()
        self._size = 0
        self._part = bytearray(PART)
        self._filled = 0
        self._paths: list[Path] = []
        self._pool = ThreadPoolExecutor(_AT_ONCE, "attachment")
        self._under_way: deque[Future[bytearray]] = deque()

    def write(self, plain: bytes) -> None:
        """Take in some bytes; full parts go to the disk.

        Raises:
            MachineError: the disk is full or cannot be written. It may be an earlier part that tells.
        """
        self._digest.update(plain)
        self._size += len(plain)
        rest = memoryview(plain)
        while rest:
            if self._filled == PART:  # only now: the last part, even a full one, is sealed as the last
                self._put(last=False)
            fitting = rest[: PART - self._filled]
            self._part[self._filled : self._filled + len(fitting)] = fitting
            self._filled += len(fitting)
            rest = rest[len(fitting) :]

    def copy(self, source: BinaryIO, job: Job, total: int = 0) -> None:
        """Take in a whole stream, telling how far it is."""
        while plain := source.read(PART):
            self.write(plain)
            job.report(self._size, total, Sentence("Encrypting a file"))

    def finish(self) -> tuple[int, str]:
        """Fill up the last part and wait until all survive a power cut; the plain size and hex SHA-256.

        Raises:
            MachineError: the disk is full or cannot be written.
        """
        self._part[self._filled :] = bytes(PART - self._filled)
        self._put(last=True)
        while self._under_way:
            self._under_way.popleft().result()
        self._pool.shutdown()
        with machine_faults(self._folder):
            sync_folder(self._folder)
        return self._size, self._digest.hexdigest()

    def discard(self) -> None:
        """Leave nothing of it; what still waited to be written is let go."""
        self._pool.shutdown(cancel_futures=True)
        self._under_way.clear()
        for path in self._paths:
            with suppress(OSError):  # its disk may be gone; a check removes what no row names
                path.unlink(missing_ok=True)

    def _put(self, *, last: bool) -> None:
        """Send off the part that is full; go on in the memory of one that is written."""
        number = len(self._paths)
        path = self._folder / self._key.part_name(number)
        self._paths.append(path)
        sealing = self._pool.submit(self._write_part, path, number * CHUNKS_IN_PART, self._part, last=last)
        self._under_way.append(sealing)
        ahead = len(self._under_way) > _AHEAD
        self._part = self._under_way.popleft().result() if ahead else bytearray(PART)
        self._filled = 0

    def _write_part(self, path: Path, first: int, part: bytearray, *, last: bool) -> bytearray:
        """Seal a whole part, whose first chunk has the number ``first``, onto the disk; its memory, free again."""
        chunks = memoryview(part)
        with machine_faults(self._folder):
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE), "wb") as file:
                for i in range(CHUNKS_IN_PART):
                    bound = self._key.bound_to(first + i, last=last and i == CHUNKS_IN_PART - 1)
                    file.write(seal(self._key.key, bytes(chunks[i * CHUNK : (i + 1) * CHUNK]), bound))
                file.flush()
                os.fsync(file.fileno())
            os.utime(path, (FIXED_TIME, FIXED_TIME))  # parts written together would tell that they belong together
        return part


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
