"""What the window's process as a whole does: garbage collected where Qt lives, and begun afresh when it locks.

Keys stay in freed memory, so locking does not clear this process: it ends it, and a fresh one shows the door.
"""

from __future__ import annotations

import ctypes
import gc
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

_COLLECT_EVERY_MS = 1_000


class Collector(QObject):
    """Python's cyclic collector, run on the window's thread only: elsewhere it would destroy widgets there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_COLLECT_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the generations whose threshold is passed."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        passed = [number for number in range(3) if counts[number] > thresholds[number]]
        if passed:
            gc.collect(passed[-1])

    def stop(self) -> None:
        """Give collecting back to Python."""
        self._timer.stop()
        gc.enable()


def give_back_memory() -> None:
    """Return freed memory to the system, which wipes it before anybody else has it.

    What was opened and searched lies there in plain words. Only glibc waits to be asked.
    """
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another C library
            ctypes.CDLL(None).malloc_trim(0)


def command_line(vault: Path | None, notice: str = "") -> list[str]:
    """The command that starts this program anew, before the door of ``vault``, which then says ``notice``."""
    if getattr(sys, "frozen", False):
        start = [sys.executable]
    else:
        start = [sys.executable, *sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv[1:])]]
    if notice:
        start = [*start, notice]
    return [*start, str(vault)] if vault is not None else start


def become(command: list[str]) -> None:
    """End this process and let ``command`` run in its place. Returns only on Windows, where the caller then quits."""
    if sys.platform == "win32":
        subprocess.Popen(command, close_fds=True)  # noqa: S603 - this very program, no shell
    else:
        os.execv(command[0], command)  # noqa: S606 - as above
