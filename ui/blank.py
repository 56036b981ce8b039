"""One key, and the window shows nothing: no word, no name, nothing for a screen reader; the same key brings it back.

What was typed is saved first. Dialogs, menus and tool tips that were open are gone too; dialogs one can go on with
come back, those that asked a question were answered with Cancel. Where a person wants it so, the vault is locked too.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QToolTip, QWidget

from .actions import Act
from .context import Context

_MOST_POPUPS = 20


class Blank(QObject):
    """Covers the window's rooms."""

    changed = Signal()
    lock_asked = Signal()
    """The window is empty, everything is saved: lock the vault."""

    def __init__(self, window: QWidget, rooms: QStackedWidget, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._rooms = rooms
        self._context = context
        self._surface = QWidget()
        self._surface.setObjectName("blank")
        rooms.addWidget(self._surface)
        self._room: QWidget | None = None
        self._focus: QWidget | None = None
        self._hidden: list[QWidget] = []
        self._locking = QTimer(self)
        self._locking.setSingleShot(True)
        self._locking.timeout.connect(self.lock_asked)
        self._tidying = QTimer(self)
        self._tidying.setSingleShot(True)
        self._tidying.setInterval(0)
        self._tidying.timeout.connect(self._tidy)

    @property
    def on(self) -> bool:
        """Whether the window shows nothing."""
        return self._room is not None

    @property
    def beneath(self) -> QWidget | None:
        """The room that is shown, or would be if the window were not blank."""
        return self._room or self._rooms.currentWidget()

    @Slot()
    def turn(self) -> None:
        """Empty the window, or bring everything back."""
        if self.on:
            self._bring_back()
        else:
            self.cover()

    @Slot()
    def cover(self) -> None:
        """Empty the window. Words that cannot be saved stay in their field, and are tried again."""
        if self.on:
            return
        try:
            saved = self._context.saved.flush()
        finally:  # a fault of the program must not keep anything on the screen
            self._empty()
        if saved:
            self._lock_if_wanted()

    def _lock_if_wanted(self) -> None:
        if self._context.settings.blank_locks and self._context.session is not None:
            self._locking.start(0)

    def _empty(self) -> None:
        self._room = self._rooms.currentWidget()
        self._focus = QApplication.focusWidget()
        for _ in range(_MOST_POPUPS):
            popup = QApplication.activePopupWidget()
            if popup is None:
                break
            popup.close()
        QToolTip.hideText()
        self._hidden = []
        self._hide_others()
        self._rooms.setCurrentWidget(self._surface)
        self._window.activateWindow()
        self._surface.setFocus()
        self._context.actions.silence(Act.BLANK)
        self._rooms.currentChanged.connect(self._room_came)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self.changed.emit()

    def _bring_back(self) -> None:
        room, self._room = self._room, None
        self._rooms.currentChanged.disconnect(self._room_came)
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._context.actions.hear()
        if room is not None and shiboken6.isValid(room):
            self._rooms.setCurrentWidget(room)
        for dialog in self._hidden:
            if shiboken6.isValid(dialog):
                dialog.show()
        self._hidden = []
        if self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.setFocus()
        self._focus = None
        self.changed.emit()

    # ---- what comes meanwhile ----------------------------------------------------------------------------

    @Slot(int)
    def _room_came(self, _place: int) -> None:
        """A vault that opens, the door, a fault: whatever is to be shown waits beneath."""
        room = self._rooms.currentWidget()
        if room is not self._surface:
            self._room = room
            self._rooms.setCurrentWidget(self._surface)
            self._tidying.start()
            if not self._context.saved.dirty:
                self._lock_if_wanted()  # a vault that opens only now

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that comes, perhaps without the keyboard: work under way may have something to say, but not now."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._tidying.start()
        return False

    @Slot()
    def _tidy(self) -> None:
        if not self.on:
            return
        self._hide_others()
        focus = self._window.focusWidget()
        if focus is not self._surface:
            self._focus = focus
            self._surface.setFocus()

    def _hide_others(self) -> None:
        for other in QApplication.topLevelWidgets():
            if other is not self._window and other.isVisible():
                self._hidden.append(other)
                other.hide()
