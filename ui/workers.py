"""Work off the window's thread: an own pool, jobs that report and can be cancelled, results by queued signals.

The callable is free of Qt (``oralhistory.jobs``). Its result, its refusal or its fault is told on the
window's thread; when the page that asked is gone by then, nobody is told and the result is dropped.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TypeGuard, TypeVar, cast

import shiboken6
from PySide6.QtCore import QObject, QThread, QThreadPool, Signal, Slot

from oralhistory.errors import Cancelled, OralHistoryError, ProgramFault
from oralhistory.jobs import Job
from oralhistory.sentences import Sentence

from .sentences import spoken

T = TypeVar("T")

_REPORTS_PER_SECOND = 20


class RunningWork(QObject):
    """A piece of work under way: its title, how far it is, and its Cancel."""

    progressed = Signal(int, int, str)
    """Done, total (0 while unknown), sentence."""
    finished = Signal()
    """It is over, one way or another."""
    _ended = Signal()

    def __init__(self, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.started_at = time.monotonic()
        self.cancelled = False
        self.job = Job(self._report)
        self.result: object = None
        self.error: BaseException | None = None
        self.on_done: Callable[[object], None] | None = None
        self.on_error: Callable[[OralHistoryError], None] | None = None
        self.on_cancelled: Callable[[], None] | None = None
        self._last_report = 0.0

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop; it does at its next report."""
        self.cancelled = True
        self.job.cancel()

    def _report(self, done: int, total: int, text: Sentence) -> None:
        """Called on the worker's thread; tells at most so many a second, and always the last."""
        now = time.monotonic()
        if done == total or now - self._last_report >= 1 / _REPORTS_PER_SECOND:
            self._last_report = now
            self.progressed.emit(done, total, spoken(text))


class _Task:
    """What the pool runs: a plain callable, for a ``QRunnable`` made in Python is often never freed again."""

    def __init__(self, fn: Callable[[Job], object], work: RunningWork) -> None:
        self._fn = fn
        self._work = work

    def __call__(self) -> None:
        work = self._work
        try:
            work.result = self._fn(work.job)
        except BaseException as error:  # noqa: BLE001 - the thread's edge: carried to the window's thread, told there
            work.error = error
        work._ended.emit()  # pyright: ignore[reportPrivateUsage] - the task is the other half of RunningWork


class Workers(QObject):
    """The window's pool of threads."""

    started = Signal(object)
    """A :class:`RunningWork` began."""
    ended = Signal(object)
    """That work is over."""

    def __init__(self, parent: QObject | None = None, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._pool.setThreadPriority(QThread.Priority.LowPriority)
        self._tasks: dict[RunningWork, _Task] = {}
        self._closed = False

    def run(
        self,
        fn: Callable[[Job], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[OralHistoryError], None] | None = None,
        on_progress: Callable[[int, int, str], None] | None = None,
        *,
        title: str = "",
        on_cancelled: Callable[[], None] | None = None,
    ) -> RunningWork:
        """Start ``fn`` on the pool and answer at once.

        One of ``on_done``, ``on_error``, ``on_cancelled`` is called on the window's thread when it is over.
        A bug in ``fn`` goes to ``sys.excepthook`` and then to ``on_error`` as :class:`ProgramFault`. Work
        without a ``title`` is not shown in the status strip.

        Raises:
            RuntimeError: the pool has been shut down.
        """
        if self._closed:
            raise RuntimeError("the pool is shut down")
        work = RunningWork(title, self)
        work.on_done = cast("Callable[[object], None] | None", on_done)
        work.on_error = on_error
        work.on_cancelled = on_cancelled
        if on_progress is not None:
            work.progressed.connect(on_progress)
        work._ended.connect(self._settle)  # pyright: ignore[reportPrivateUsage] - same module
        task = _Task(fn, work)
        self._tasks[work] = task
        self.started.emit(work)
        self._pool.start(task)
        return work

    def running(self) -> list[RunningWork]:
        """Everything under way, oldest first."""
        return list(self._tasks)

    def cancel_all(self) -> None:
        """Ask everything under way to stop."""
        for work in self._tasks:
            work.cancel()

    def shut_down(self, patience_ms: int = 10_000) -> bool:
        """Cancel everything and wait; call before quitting. Nobody is told of results any more.

        Returns whether every thread came to its end within ``patience_ms``.
        """
        self._closed = True
        self.cancel_all()
        ended = self._pool.waitForDone(patience_ms)
        if ended:
            self._tasks.clear()
        return ended

    @Slot()
    def _settle(self) -> None:
        work = self.sender()
        if not isinstance(work, RunningWork) or self._tasks.pop(work, None) is None:
            return
        work.finished.emit()
        self.ended.emit(work)
        try:
            self._tell(work)
        finally:
            work.on_done = work.on_error = work.on_cancelled = None
            work.result = None
            work.deleteLater()

    def _tell(self, work: RunningWork) -> None:
        error = work.error
        if error is None:
            if _alive(work.on_done):
                work.on_done(work.result)
        elif isinstance(error, Cancelled):
            if _alive(work.on_cancelled):
                work.on_cancelled()
        else:
            if not isinstance(error, OralHistoryError):
                sys.excepthook(type(error), error, error.__traceback__)
                error = ProgramFault()
            if _alive(work.on_error):
                work.on_error(error)


def _alive(callback: Callable[..., None] | None) -> TypeGuard[Callable[..., None]]:
    """Whether there is somebody to tell who still exists on Qt's side."""
    if callback is None:
        return False
    owner: object = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
