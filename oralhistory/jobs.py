"""Work that takes longer than a blink, free of Qt: it reports progress and can be cancelled.

The command line runs a job in place; the window runs the same callable on its worker pool
(``ui/workers.py``) with a :class:`Job` whose ``report`` crosses to the window's thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from typing import TypeVar

from oralhistory.errors import Cancelled
from oralhistory.sentences import NOTHING, Sentence

_T = TypeVar("_T")

Report = Callable[[int, int, Sentence], None]
"""``report(done, total, sentence)``; ``total`` is 0 while unknown."""


def silent(done: int, total: int, text: Sentence) -> None:
    """A report that nobody reads."""


class Job:
    """The thread-safe handle a piece of work holds: say how far it is, learn that it shall stop."""

    def __init__(self, report: Report = silent) -> None:
        self._report = report
        self._stop = threading.Event()

    def report(self, done: int, total: int, text: Sentence = NOTHING) -> None:
        """Say how far the work is.

        Raises:
            Cancelled: the person asked to stop; let it pass through, leaving nothing behind.
        """
        self.check()
        self._report(done, total, text)

    def check(self) -> None:
        """Raise :class:`Cancelled` if the person asked to stop."""
        if self._stop.is_set():
            raise Cancelled("Cancelled. Nothing was written.")

    def cancel(self) -> None:
        """Ask the work to stop at its next report; safe from any thread."""
        self._stop.set()


def exhausted(steps: Generator[object, None, _T]) -> _T:
    """Do work that comes in breaths all at once; its result."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
