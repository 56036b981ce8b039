"""A button for what cannot be undone: it must be held, by mouse, touch or key, and shows how long still.

Who cannot hold a key presses it shortly instead, and is asked (:attr:`HoldButton.tapped`).
"""

from __future__ import annotations

import math

from PySide6.QtCore import QElapsedTimer, QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QStyle, QStyleOptionButton

from ..i18n import number
from ..theme import motion
from ..theme.icons import set_icon
from ..theme.tokens import SPACE

HOLD_MS = 3_000
_TICK_MS = 40
_CALM_TICK_MS = 1_000
_BAR_HEIGHT = 3
_BAR_INSET = 4
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HoldButton(QPushButton):
    """``holding`` are the words while it is held, with ``{seconds}`` in them."""

    held = Signal()
    """It was held long enough."""
    tapped = Signal(bool)
    """It was let go too early, or pressed by a screen reader; whether without a mouse."""

    def __init__(self, text: str, holding: str, icon: str = "", hold_ms: int = HOLD_MS) -> None:
        super().__init__(text)
        self.setProperty("kind", "danger")
        if icon:
            set_icon(self, icon, "on_danger")
        self._text = text
        self._holding = holding
        self.hold_ms = hold_ms
        """How long it must be held."""
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar.setAccessibleName(text)
        self._bar.hide()
        self.clicked.connect(self._pressed_by_other_means)

    @property
    def holding(self) -> bool:
        """Whether it is being held."""
        return self._timer.isActive()

    # ---- holding -----------------------------------------------------------------------------------------

    def _begin(self) -> None:
        if self.holding:
            return
        self.setDown(True)
        self._since.start()
        calm = not motion.moves()
        self._timer.start(min(_CALM_TICK_MS if calm else _TICK_MS, self.hold_ms))
        self._bar.setRange(0, self.hold_ms)
        self._bar.show()
        self._show(0)

    def _end(self) -> bool:
        """Stop; whether it was being held."""
        if not self.holding:
            return False
        self._timer.stop()
        self.setDown(False)
        self._bar.hide()
        self.setText(self._text)
        return True

    @Slot()
    def _tick(self) -> None:
        passed = self._since.elapsed()
        if passed >= self.hold_ms:
            self._end()
            self.held.emit()
        else:
            self._show(passed)

    def _show(self, passed_ms: int) -> None:
        self._bar.setValue(passed_ms)
        self.setText(self._words(math.ceil((self.hold_ms - passed_ms) / 1_000)))

    def _words(self, seconds: int) -> str:
        return self._holding.format(seconds=number(seconds))

    @Slot()
    def _pressed_by_other_means(self) -> None:
        """Mouse and keys are taken below, so that only a screen reader or a program gets here."""
        self.tapped.emit(True)

    # ---- Qt ----------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Room for the longer words, so that the button stays where it is under the finger."""
        self.ensurePolished()
        option, metrics = QStyleOptionButton(), self.fontMetrics()
        self.initStyleOption(option)
        words = max((self._text, self._words(seconds=9)), key=metrics.horizontalAdvance)
        option.text = words  # pyright: ignore[reportAttributeAccessIssue] - Qt's own stubs leave the fields out
        room = metrics.size(Qt.TextFlag.TextShowMnemonic, words)
        if not self.icon().isNull():
            room += QSize(self.iconSize().width() + SPACE.hair, 0)
        return self.style().sizeFromContents(QStyle.ContentsType.CT_PushButton, option, room, self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.rect().contains(event.position().toPoint()):
            self._end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._end():
            self.tapped.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._begin()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _KEYS:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat() and self._end():
            self.tapped.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._end()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._end()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self._end()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bar.setGeometry(
            _BAR_INSET, self.height() - _BAR_HEIGHT - _BAR_INSET, self.width() - 2 * _BAR_INSET, _BAR_HEIGHT
        )
