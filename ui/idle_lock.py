"""Locking by itself after minutes without a key, a click or a move.

It listens at the top-level windows only (input arrives there first), not at every event of every widget.
Time is taken from the wall clock as well as the steady one, so that a laptop woken from sleep is locked
at once although its timers stood still.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)
WARNING_S = 30


def _steady_and_wall() -> tuple[float, float]:
    return time.monotonic(), time.time()


class IdleLock(QObject):
    """Watches for signs of life; emits :attr:`lock` when they have stayed away."""

    lock = Signal()
    soon = Signal(int)
    """Seconds left, from :data:`WARNING_S` on; 0 when a sign of life came after all."""

    def __init__(
        self,
        parent: QObject | None = None,
        minutes: int = 5,
        *,
        clocks: Callable[[], tuple[float, float]] = _steady_and_wall,
        tick_ms: int = 1_000,
    ) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self._limit_s = minutes * 60.0
        self._last = clocks()
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(tick_ms)
        self._timer.timeout.connect(self._look)

    def set_minutes(self, minutes: int) -> None:
        """Lock after this many minutes."""
        self._limit_s = minutes * 60.0

    def start(self) -> None:
        """Watch from now on: every window that has or gets the keyboard."""
        self._last = self._clocks()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication) and not self._timer.isActive():
            app.focusWindowChanged.connect(self._watch)
        for window in QGuiApplication.topLevelWindows():
            self._watch(window)
        self._timer.start()

    def stop(self) -> None:
        """Stop watching: the door is shown."""
        if self._timer.isActive():
            app = QGuiApplication.instance()
            if isinstance(app, QGuiApplication):
                app.focusWindowChanged.disconnect(self._watch)
        self._timer.stop()

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self.alive()
        return False

    def alive(self) -> None:
        """A sign of life came."""
        if self._idle_s() >= self._limit_s:
            return  # the key that wakes a sleeping laptop comes before the timer: it must not save it from the lock
        self._last = self._clocks()
        if self._warned:
            self._warned = False
            self.soon.emit(0)

    def _idle_s(self) -> float:
        steady, wall = self._clocks()
        return max(steady - self._last[0], wall - self._last[1])

    @Slot()
    def _look(self) -> None:
        left = self._limit_s - self._idle_s()
        if left <= 0:
            self.stop()
            self.lock.emit()
        elif left <= WARNING_S:
            self._warned = True
            self.soon.emit(int(left) + 1)
