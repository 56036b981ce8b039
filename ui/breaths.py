"""Work that must stay on the window's thread (the vault's connection belongs to it), done in short stretches."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from oralhistory.errors import Cancelled, OralHistoryError
from oralhistory.jobs import Job

_STRETCH_S = 0.03
"""After this long the window may paint and listen again."""


class Breaths(QObject):
    """Runs one piece of work at a time; ends with :attr:`done`, :attr:`failed` or :attr:`cancelled`."""

    progressed = Signal(int, int, str)
    done = Signal(object)
    """What the work returned."""
    failed = Signal(object)
    """An :class:`OralHistoryError`."""
    cancelled = Signal()

    def __init__(self, parent: QObject, *, stretch_s: float = _STRETCH_S, rest_ms: int = 0) -> None:
        """``rest_ms`` between two stretches: for work that nobody waits for."""
        super().__init__(parent)
        self._stretch_s = stretch_s
        self._steps: Generator[object, None, object] | None = None
        self._job = Job()
        self._timer = QTimer(self)
        self._timer.setInterval(rest_ms)
        self._timer.timeout.connect(self._breathe)

    @property
    def running(self) -> bool:
        """Whether work is under way."""
        return self._steps is not None

    def begin(self, start: Callable[[Job], Generator[object, None, object]]) -> None:
        """Begin; nothing happens while other work is under way."""
        if self._steps is None:
            self._job = Job(self._report)
            self._steps = start(self._job)
            self._timer.start()

    @Slot()
    def cancel(self) -> None:
        """Stop at the next breath."""
        self._job.cancel()

    @Slot()
    def abandon(self) -> None:
        """Stop now; nobody is told. For the moment the vault closes."""
        steps = self._end()
        if steps is not None:
            steps.close()

    def _end(self) -> Generator[object, None, object] | None:
        self._timer.stop()
        steps, self._steps = self._steps, None
        return steps

    def _report(self, done: int, total: int, text: str) -> None:
        self.progressed.emit(done, total, text)

    @Slot()
    def _breathe(self) -> None:
        if self._steps is None:
            return
        until = time.monotonic() + self._stretch_s
        try:
            while time.monotonic() < until:
                self._job.check()
                next(self._steps)
        except StopIteration as end:
            self._end()
            self.done.emit(end.value)
        except Cancelled:
            self.abandon()
            self.cancelled.emit()
        except OralHistoryError as error:
            self._end()
            self.failed.emit(error)
        except BaseException:
            self._end()
            raise
