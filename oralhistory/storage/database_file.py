"""The database file itself, beside the connection: who holds it, how its bytes are read, how it is kept shut."""

from __future__ import annotations

import errno
import importlib
import os
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from oralhistory.errors import Cancelled, VaultInUse
from oralhistory.storage.folder import file_identity, machine_faults

LOCK_AT = 0x40000000
"""Where SQLite locks its file (PENDING_BYTE). The page there holds nothing; on Windows it cannot even be read."""
LOCK_BYTES = 512


HELD: dict[tuple[int, int], DatabaseReader] = {}
"""Database files this process holds. Such a file must not be opened otherwise: closing any handle of it would drop
the process's locks (POSIX), and another process could come in."""


class DatabaseReader:
    """Reads the bytes of a database file as they lie there; usable from any thread.

    One is opened before each connection and closed after it, for closing any handle of a file drops all locks that
    the process has on it (POSIX). Whoever wants to read a database's file asks :func:`reading`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._identity: tuple[int, int] | None = None
        self._borrowers = 0
        with machine_faults(path):
            self._handle: int | None = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))

    def read(self, at: int, length: int) -> bytes:
        """Up to ``length`` bytes from offset ``at``.

        Raises:
            Cancelled: the vault was closed in the meantime.
        """
        with self._lock, machine_faults(self._path):
            if self._handle is None:
                raise Cancelled("The vault was closed in the meantime. Nothing was written.")
            os.lseek(self._handle, at, os.SEEK_SET)
            return os.read(self._handle, length)

    @property
    def size(self) -> int:
        """How many bytes the file has now."""
        with machine_faults(self._path):
            return self._path.stat().st_size

    @property
    def borrowed(self) -> bool:
        """Whether somebody reads through it just now."""
        return self._borrowers > 0

    def take(self, identity: tuple[int, int]) -> None:
        """From now on this process holds the file."""
        self._identity = identity
        HELD[identity] = self

    @contextmanager
    def borrow(self) -> Generator[DatabaseReader]:
        """Read through it, beside the connection."""
        with self._lock:
            self._borrowers += 1
        try:
            yield self
        finally:
            with self._lock:
                self._borrowers -= 1

    def close(self) -> None:
        """Let go of the file; a second time does nothing. Close the connection before."""
        with self._lock:
            if self._identity is not None:
                HELD.pop(self._identity, None)
            handle, self._handle = self._handle, None
            if handle is not None:
                os.close(handle)


def is_held(path: Path) -> bool:
    """Whether this process has this database file open."""
    try:
        status = path.lstat()
    except FileNotFoundError:
        return False
    return (status.st_dev, status.st_ino) in HELD


@contextmanager
def reading(path: Path) -> Generator[DatabaseReader]:
    """The way to read the file of a database that may be in use, by this process or another."""
    with machine_faults(path):
        held = HELD.get(file_identity(path))
    if held is not None:
        with held.borrow():
            yield held
        return
    reader = DatabaseReader(path)
    try:
        yield reader
    finally:
        reader.close()


@contextmanager
def kept_shut(path: Path) -> Generator[None]:
    """Keep everybody from opening a database file that nobody has open; needs no key.

    Raises:
        VaultInUse: somebody has it open.
        MachineError: it cannot be read.
    """
    with machine_faults(path):
        if accessible_identity(path) in HELD:
            raise in_use(path)
        handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.lseek(handle, LOCK_AT, os.SEEK_SET)
        try:
            _lock_from_here(handle, LOCK_BYTES)
        except OSError:
            raise in_use(path) from None
        yield
    finally:
        os.close(handle)


def _lock_from_here(handle: int, length: int) -> None:
    """Lock so many bytes from the handle's place on, as SQLite would; ``OSError`` when somebody has them."""
    if sys.platform == "win32":
        msvcrt = importlib.import_module("msvcrt")
        msvcrt.locking(handle, msvcrt.LK_NBLCK, length)
    else:
        import fcntl

        fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, length, 0, os.SEEK_CUR)


def in_use(path: Path) -> VaultInUse:
    """The error of one who comes second."""
    return VaultInUse(
        "The vault “{path}” is open in another window or program. Close it there and try again.", path=path.parent
    )


def accessible_identity(path: Path) -> tuple[int, int]:
    identity = file_identity(path)
    if not os.access(path, os.R_OK | os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    return identity
