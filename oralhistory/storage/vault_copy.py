"""A consistent copy of the files of a vault that may be in use, by this process or another: no key, no connection.

The database is encrypted page by page and written through a log (WAL). What the log holds wins over the database
file, and is only ever appended to until the log is begun anew, with another header. So a database file copied first
and a log copied after it belong together if the log was not begun anew in between (docs/decisions/0014).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from oralhistory.errors import MachineError, VaultDamaged
from oralhistory.jobs import Job
from oralhistory.sentences import Sentence
from oralhistory.storage.database_file import LOCK_AT, DatabaseReader, reading
from oralhistory.storage.driver import PAGE_BYTES
from oralhistory.storage.folder import FILE_MODE, VaultFolder, machine_faults

_TRIES = 8
_STRETCH = 1024 * 1024
_WAL_HEADER = 32
_STAGE = Sentence("Copying the database")


def copy_database(source: VaultFolder, copy: VaultFolder, job: Job) -> None:
    """Copy database, log, key slots and the audit chain's head as they were at one moment.

    Raises:
        VaultDamaged: a file is missing.
        MachineError: a disk cannot be read or written, or somebody writes so much that no moment of rest was found.
        Cancelled: the job was cancelled, or this process closed the vault.
    """
    for path in (source.database, source.keyslots):
        if not path.exists():
            raise VaultDamaged("The vault's file “{name}” is missing. Restore the vault from a backup.", name=path.name)
    with reading(source.database) as reader:
        for _ in range(_TRIES):
            if _copied(reader, source, copy, job):
                return
    raise MachineError("The vault is being written to all the time. Wait until that is done, and make the backup then.")


def _copied(reader: DatabaseReader, source: VaultFolder, copy: VaultFolder, job: Job) -> bool:
    """One try; whether what was copied belongs together.

    The chain's head goes first: an older head is a part of a longer chain, a newer one is the mark of an old database
    put back. The key slots must be the same before and after, for the database names those it knows.
    """
    head, slots, log = _content(source.head), _content(source.keyslots), _log_header(source)
    if head != _content(source.head):
        return False  # it was read while it was written
    _copy_pages(reader, copy.database, job)
    _copy_log(source.wal, copy.wal, job)
    if not log and not _unchanged(reader, copy.database, job):
        return False  # everything was in the database file, and part of it was written meanwhile
    if log != _log_header(source) or slots != _content(source.keyslots):
        return False
    for path, content in ((copy.head, head), (copy.keyslots, slots)):
        if content:
            _write(path, content)
    return True


def _log_header(folder: VaultFolder) -> bytes:
    """What changes whenever the log is begun anew; empty while there is no log."""
    header = _content(folder.wal, _WAL_HEADER)
    return header if len(header) == _WAL_HEADER else b""


def _stretches(size: int) -> Iterator[tuple[int, int]]:
    """Offsets and lengths; the page that SQLite never uses, and that Windows locks, is a stretch of its own."""
    at = 0
    while at < size:
        if at == LOCK_AT:
            length = PAGE_BYTES
        else:
            length = min(_STRETCH, LOCK_AT - at) if at < LOCK_AT else _STRETCH
        yield at, min(length, size - at)
        at += length


def _pages(reader: DatabaseReader, job: Job) -> Iterator[bytes]:
    size = reader.size
    for at, length in _stretches(size):
        job.report(at, size, _STAGE)
        if at == LOCK_AT:
            yield bytes(length)
            continue
        while length > 0 and (read := reader.read(at, length)):
            yield read
            at, length = at + len(read), length - len(read)


def _copy_pages(reader: DatabaseReader, to: Path, job: Job) -> None:
    _write(to, b"")
    with machine_faults(to), to.open("ab") as file:
        for read in _pages(reader, job):
            file.write(read)


def _unchanged(reader: DatabaseReader, copied: Path, job: Job) -> bool:
    """Whether the database file still is what was copied. Each writing of a page gives it other bytes."""
    with machine_faults(copied), copied.open("rb") as file:
        return all(file.read(len(read)) == read for read in _pages(reader, job)) and not file.read(1)


def _copy_log(source: Path, to: Path, job: Job) -> None:
    """The log as far as it goes now; a frame cut in the middle is left out by its checksum when the copy is opened.

    SQLite takes its locks on other files than this one: opening and closing it lets nobody in.
    """
    to.unlink(missing_ok=True)
    try:
        log = source.open("rb")
    except FileNotFoundError:
        return
    with machine_faults(source), log:
        _write(to, b"")
        with to.open("ab") as file:
            while read := log.read(_STRETCH):
                job.check()
                file.write(read)


def _content(path: Path, most: int = -1) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most)
    except FileNotFoundError:
        return b""
    except OSError as error:
        with machine_faults(path):
            raise error


def _write(path: Path, content: bytes) -> None:
    with machine_faults(path):
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), FILE_MODE)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
