"""What a process that holds testimony must not leave lying about: no core dump, no onlooker, no content in a trace.

The window and the command line call the same. Nothing here needs a vault, Qt or a module that is slow to import.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

FAULT_STATUS = 70
"""The command line's exit status for a fault of the program itself (EX_SOFTWARE of sysexits)."""

_LINES_TOLD = 6
_PR_SET_DUMPABLE = 4


def harden() -> None:
    """No core dump is written, and on Linux no other process of this person can read this one's memory.

    A fault that nobody catches is told without its message. Whatever is made from now on is closed to others from its
    first instant, also where a library makes it; what a person is to hand on (a package) is opened when finished.
    """
    tell_faults_without_content()
    os.umask(0o077)
    faulthandler.disable()  # whatever PYTHONFAULTHANDLER says: nothing is written when the process dies
    if sys.platform == "win32":
        return
    import resource

    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0 if hard != 0 else hard))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def describe(kind: type[BaseException], trace: TracebackType | None, lines: int = _LINES_TOLD) -> str:
    """The kind of an error and the places it passed, newest last; never its message, never a value."""
    frames = traceback.extract_tb(trace)[-lines:]
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([kind.__name__, *places])


def fault_told(kind: type[BaseException], trace: TracebackType | None) -> str:
    """What is said of a fault of the program: a message of it may quote a testimony, so it has none."""
    said = "A fault in the program stopped this. For whoever mends it, without anything from the vault:"
    return f"{said}\n{describe(kind, trace)}\n"


def tell_faults_without_content() -> None:
    """From now on say errors that nobody caught, in any thread, by :func:`fault_told` alone, on standard error."""
    sys.excepthook = _tell
    threading.excepthook = _tell_of_thread
    sys.unraisablehook = _tell_of_unraisable


def _tell(kind: type[BaseException], _error: BaseException | None, trace: TracebackType | None) -> None:
    there = sys.stderr is not None  # pyright: ignore[reportUnnecessaryComparison] - none without a console on Windows
    if there and not issubclass(kind, SystemExit):
        sys.stderr.write("Stopped.\n" if issubclass(kind, KeyboardInterrupt) else fault_told(kind, trace))


def _tell_of_thread(told: threading.ExceptHookArgs) -> None:
    _tell(told.exc_type, told.exc_value, told.exc_traceback)


def _tell_of_unraisable(told: sys.UnraisableHookArgs) -> None:
    _tell(told.exc_type, told.exc_value, told.exc_traceback)
