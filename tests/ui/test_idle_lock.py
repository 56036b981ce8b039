"""Locking by itself: after the minutes, not before, and at once after sleep."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.idle_lock import IdleLock


class Clocks:
    """Two clocks that go only when told."""

    def __init__(self) -> None:
        self.steady = 1_000.0
        self.wall = 50_000.0

    def __call__(self) -> tuple[float, float]:
        return self.steady, self.wall

    def both(self, seconds: float) -> None:
        self.steady += seconds
        self.wall += seconds


def test_locks_after_the_minutes(qtbot: QtBot) -> None:
    clocks = Clocks()
    idle = IdleLock(None, 5, clocks=clocks, tick_ms=5)
    locked: list[bool] = []
    idle.lock.connect(lambda: locked.append(True))
    idle.start()
    clocks.both(5 * 60 - 20)
    with qtbot.waitSignal(idle.soon) as soon:
        pass
    assert soon.args == [21]
    assert locked == []
    clocks.both(21)
    qtbot.waitUntil(lambda: locked == [True])


def test_a_key_in_the_window_is_a_sign_of_life(qtbot: QtBot) -> None:
    clocks = Clocks()
    idle = IdleLock(None, 1, clocks=clocks, tick_ms=5)
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    idle.start()
    clocks.both(45)
    with qtbot.waitSignal(idle.soon):
        pass
    window = field.windowHandle()
    assert window is not None
    with qtbot.waitSignal(idle.soon, check_params_cb=lambda left: left == 0):
        QTest.keyClick(window, Qt.Key.Key_A)
    clocks.both(45)
    with qtbot.assertNotEmitted(idle.lock, wait=30):
        pass
    idle.stop()


def test_a_laptop_woken_from_sleep_is_locked_even_if_a_key_comes_first(qtbot: QtBot) -> None:
    clocks = Clocks()
    idle = IdleLock(None, 5, clocks=clocks, tick_ms=5)
    idle.start()
    clocks.wall += 8 * 3_600  # the steady clock stood still
    idle.alive()
    with qtbot.waitSignal(idle.lock):
        pass


def test_stopped_it_never_locks(qtbot: QtBot) -> None:
    clocks = Clocks()
    idle = IdleLock(None, 1, clocks=clocks, tick_ms=5)
    idle.start()
    idle.stop()
    clocks.both(3_600)
    with qtbot.assertNotEmitted(idle.lock, wait=30):
        pass
