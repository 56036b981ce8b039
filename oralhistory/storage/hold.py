"""A mark on a folder that somebody is at work in it; it goes out with the process, however that ends."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from oralhistory.storage.folder import FILE_MODE

_NAME = "at-work"


@contextmanager
def at_work(folder: Path, *, anew: bool = True) -> Generator[bool]:
    """Hold the folder; whether it was free. Afterwards the mark is taken away.

    Args:
        anew: make the mark. Otherwise take over the one that a dead process left; without one, the folder counts as
            held: whoever is done takes the mark away first and gives the folder its name next.

    Raises:
        OSError: the folder cannot be written.
    """
    mark = folder / _NAME
    try:
        handle = os.open(mark, os.O_RDWR | (os.O_CREAT if anew else 0), FILE_MODE)
    except FileNotFoundError:
        if anew:
            raise
        yield False
        return
    free = False
    try:
        free = _locked(handle) and _same(handle, mark)
        yield free
        if free and sys.platform != "win32":
            mark.unlink(missing_ok=True)
    finally:
        os.close(handle)
        if free and sys.platform == "win32":
            with suppress(OSError):
                mark.unlink(missing_ok=True)


def _same(handle: int, mark: Path) -> bool:
    """Whether the locked file is still the one in the folder."""
    with suppress(OSError):
        return os.path.samestat(os.fstat(handle), mark.stat())
    return False


def _locked(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt = importlib.import_module("msvcrt")
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)  # of this handle, not of the process
    except OSError:
        return False
    return True
