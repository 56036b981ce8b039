"""Work off the window's thread: done, refused, at fault, cancelled, asked for by a page that is gone."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from types import TracebackType

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from oralhistory.errors import MachineError, OralHistoryError, ProgramFault
from oralhistory.jobs import Job
from oralhistory.sentences import Sentence
from tests.ui.standins import flush
from ui.workers import RunningWork, Workers


class Listener(QObject):
    """Notes what it is told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[OralHistoryError] = []
        self.reports: list[tuple[int, int, str]] = []
        self.cancelled = 0
        self.threads: set[QThread] = set()

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(QThread.currentThread())

    def refused(self, error: OralHistoryError) -> None:
        self.errors.append(error)
        self.threads.add(QThread.currentThread())

    def progressed(self, done: int, total: int, text: str) -> None:
        self.reports.append((done, total, text))
        self.threads.add(QThread.currentThread())

    def stopped(self) -> None:
        self.cancelled += 1


@pytest.fixture
def workers(qtbot: QtBot) -> Workers:
    return Workers()


def test_a_result_comes_back_on_the_windows_thread(qtbot: QtBot, workers: Workers) -> None:
    listener = Listener()
    ran_on: list[int] = []

    def count(job: Job) -> int:
        ran_on.append(threading.get_ident())
        for step in range(1, 4):
            job.report(step, 3, Sentence("counting"))
        return 42

    workers.run(count, listener.done, listener.refused, listener.progressed)
    qtbot.waitUntil(lambda: listener.results == [42])
    assert ran_on != [threading.get_ident()]
    assert listener.reports[-1] == (3, 3, "counting")
    assert listener.threads == {QThread.currentThread()}
    assert workers.running() == []


def test_a_refusal_reaches_only_on_error(qtbot: QtBot, workers: Workers) -> None:
    listener = Listener()

    def full(_job: Job) -> None:
        raise MachineError("The disk is full.")

    workers.run(full, listener.done, listener.refused)
    qtbot.waitUntil(lambda: bool(listener.errors))
    assert str(listener.errors[0]) == "The disk is full."
    assert listener.results == []


def test_a_fault_goes_to_the_hook_and_frees_the_page(
    qtbot: QtBot, workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    listener = Listener()
    hooked: list[type[BaseException]] = []

    def hook(kind: type[BaseException], _error: BaseException, _trace: TracebackType | None) -> None:
        hooked.append(kind)

    monkeypatch.setattr(sys, "excepthook", hook)

    def wrong(_job: Job) -> None:
        raise ZeroDivisionError("the narrator's name")

    workers.run(wrong, listener.done, listener.refused)
    qtbot.waitUntil(lambda: bool(listener.errors))
    assert hooked == [ZeroDivisionError]
    assert isinstance(listener.errors[0], ProgramFault)
    assert "narrator" not in str(listener.errors[0])


def test_cancel_stops_at_the_next_report(qtbot: QtBot, workers: Workers) -> None:
    listener = Listener()
    begun, may_go_on = threading.Event(), threading.Event()

    def long_work(job: Job) -> str:
        begun.set()
        may_go_on.wait(5)
        job.check()
        return "too late"

    work = workers.run(long_work, listener.done, listener.refused, on_cancelled=listener.stopped)
    assert begun.wait(5)
    work.cancel()
    may_go_on.set()
    qtbot.waitUntil(lambda: listener.cancelled == 1)
    assert listener.results == []
    assert listener.errors == []


def test_nobody_is_told_when_the_page_is_gone(qtbot: QtBot, workers: Workers) -> None:
    listener = Listener()
    may_go_on = threading.Event()

    def wait(_job: Job) -> str:
        may_go_on.wait(5)
        return "for nobody"

    ended: list[RunningWork] = []
    workers.ended.connect(ended.append)
    workers.run(wait, listener.done)
    listener.deleteLater()
    flush()
    may_go_on.set()
    qtbot.waitUntil(lambda: len(ended) == 1)
    assert listener.results == []


def test_shut_down_cancels_waits_and_takes_nothing_more(qtbot: QtBot, workers: Workers) -> None:
    def until_stopped(job: Job) -> None:
        while True:
            job.check()
            QThread.msleep(1)

    for _ in range(3):
        workers.run(until_stopped)
    assert workers.shut_down()
    assert workers.running() == []
    with pytest.raises(RuntimeError):
        workers.run(until_stopped)


def test_a_flood_of_reports_is_thinned(qtbot: QtBot, workers: Workers) -> None:
    listener = Listener()

    def flood(job: Job) -> None:
        for step in range(20_001):
            job.report(step, 20_000, Sentence("step"))

    workers.run(flood, listener.done, on_progress=listener.progressed)
    qtbot.waitUntil(lambda: len(listener.results) == 1)
    assert listener.reports[-1][0] == 20_000
    assert len(listener.reports) < 200


def test_work_that_is_over_is_let_go(qtbot: QtBot, workers: Workers) -> None:
    label = QLabel()
    qtbot.addWidget(label)

    def nothing(_job: Job) -> str:
        return "words"

    work = workers.run(nothing, label.setText)
    seen = weakref.ref(work)
    qtbot.waitUntil(lambda: label.text() == "words")
    del work
    flush()
    gc.collect()
    assert seen() is None


def test_hundreds_of_works_leave_nothing_behind(qtbot: QtBot, workers: Workers) -> None:
    listener = Listener()

    class Secret:
        pass

    kept: list[weakref.ref[Secret]] = []
    for number in range(200):
        secret = Secret()
        kept.append(weakref.ref(secret))

        def use(_job: Job, held: Secret = secret) -> str:
            return type(held).__name__

        workers.run(use, listener.done)
        qtbot.waitUntil(lambda wanted=number + 1: len(listener.results) == wanted)
    del secret, use
    flush()
    gc.collect()
    assert sum(each() is not None for each in kept) <= 1
