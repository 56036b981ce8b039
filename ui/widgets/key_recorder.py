"""A field that takes the next keys pressed as a shortcut, instead of doing what they do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_LONE = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)
"""Held, but no key of their own."""
_MOVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyRecorder(QLineEdit):
    """Esc gives up, Tab moves on; anything else is :attr:`recorded`."""

    recorded = Signal(object)
    """A :class:`QKeyCombination`."""
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setPlaceholderText(self.tr("Press the keys …"))

    def event(self, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.key() not in _MOVING:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in _LONE:
            return
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.given_up.emit()
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        self.recorded.emit(QKeyCombination(held, Qt.Key(event.key())))
