"""What a process that holds testimony must not leave lying about: no core dump, no onlooker, no content in a trace.

The window and the command line call the same. Nothing here needs a vault, Qt or a module that is slow to import.
"""

from __future__ import annotations

import faulthandler
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

FAULT_STATUS = 70
"""The command line's exit status for a fault of the program itself (EX_SOFTWARE of sysexits)."""

_LINES_TOLD = 6
_PR_SET_DUMPABLE = 4


def harden() -> None:
    """No core dump is written, and on Linux no other process of this person can read this one's memory."""
    faulthandler.disable()  # whatever PYTHONFAULTHANDLER says: nothing is written when the process dies
    if sys.platform == "win32":
        return
    import resource

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


def tell_faults_without_content(tell: Callable[[str], None]) -> None:
    """From now on say errors that nobody caught, in any thread, by :func:`describe` alone."""

    def caught(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        tell(describe(kind, trace))

    def caught_in_thread(told: threading.ExceptHookArgs) -> None:
        tell(describe(told.exc_type, told.exc_traceback))

    def unraisable(told: sys.UnraisableHookArgs) -> None:
        tell(describe(told.exc_type, told.exc_traceback))

    sys.excepthook = caught
    threading.excepthook = caught_in_thread
    sys.unraisablehook = unraisable
