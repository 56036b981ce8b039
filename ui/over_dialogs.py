"""Shortcuts that must be heard over a dialog or a menu too: one blanks the window, one locks it.

It listens at the top-level windows only: input arrives there first. Without anything in the way the shortcut
itself is heard, and nothing is done here.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication


class OverDialogs(QObject):
    """Says with :attr:`pressed` which of its keys was pressed while a dialog or a menu stood in the way."""

    pressed = Signal(str)
    """The action's key."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keys: dict[str, list[QKeySequence]] = {}
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
        for window in QGuiApplication.topLevelWindows():
            self._watch(window)

    def listen_for(self, keys: Mapping[str, list[QKeySequence]]) -> None:
        """These from now on, by the action's key."""
        self._keys = dict(keys)

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._is_heard_here(event):
            pressed = self._meant(event)
            if pressed:
                event.accept()
                self.pressed.emit(pressed)
                return True
        return False

    @staticmethod
    def _is_heard_here(event: QKeyEvent) -> bool:
        """A menu takes the key itself to its own window; what asks before whether it is a shortcut comes to ours."""
        if QApplication.activePopupWidget() is not None:
            return event.type() == QEvent.Type.ShortcutOverride
        return event.type() == QEvent.Type.KeyPress and QGuiApplication.modalWindow() is not None

    def _meant(self, event: QKeyEvent) -> str:
        typed = QKeySequence(event.keyCombination())
        return next((key for key, sequences in self._keys.items() if typed in sequences), "")
