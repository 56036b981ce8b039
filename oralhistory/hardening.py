"""What the process as a whole does for the narrators, whichever door it came in by: no core dump, no onlooker, and no
message of a fault, which may quote a testimony, on any stream that a desktop keeps in its journal.
"""

from __future__ import annotations

import os
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

_PR_SET_DUMPABLE = 4
_LINES_TOLD = 6


def harden() -> None:
    """No core dump is written, and on Linux no other process of this person can read this one's memory.

    A fault that nobody catches is told by its kind and its places, in any thread. Whatever is made from now on is
    closed to others from its first instant, also where a library makes it; what a person is to hand on (a package)
    is opened when it is finished.
    """
    sys.excepthook = _tell
    threading.excepthook = _tell_of_thread
    sys.unraisablehook = _tell_of_unraisable
    if sys.platform == "win32":
        return
    import resource

    os.umask(0o077)

    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0 if hard != 0 else hard))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def describe(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of an error and the places it passed, newest last; never its message, never a value."""
    frames = traceback.extract_tb(trace)[-_LINES_TOLD:]
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([kind.__name__, *places])


def _tell(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    if sys.stderr is None:  # pyright: ignore[reportUnnecessaryComparison] - so it is without a console on Windows
        return
    if issubclass(kind, KeyboardInterrupt):
        sys.stderr.write("Stopped.\n")
    elif not issubclass(kind, SystemExit):
        told = "A fault in the program stopped this. What was saved is safe. For whoever mends it:"
        sys.stderr.write(f"{told}\n{describe(kind, trace)}\n")


def _tell_of_thread(told: threading.ExceptHookArgs) -> None:
    _tell(told.exc_type, told.exc_value, told.exc_traceback)


def _tell_of_unraisable(told: sys.UnraisableHookArgs) -> None:
    _tell(told.exc_type, told.exc_value, told.exc_traceback)
