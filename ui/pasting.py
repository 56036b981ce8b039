"""What is pasted is cleaned of what nobody can see, in every field of the window (``oralhistory/model/pasted.py``).

A passphrase is pasted as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QClipboard, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTextEdit, QWidget

from .context import Context
from .widgets.secret_edit import SecretEdit

if TYPE_CHECKING:
    from oralhistory.model.pasted import Pasted


class CleanPaste(QObject):
    """Watches the field that has the keyboard: its paste key, its menu, and X11's middle button."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._edit: QLineEdit | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    @Slot(QWidget, QWidget)
    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit | QTextEdit | QComboBox):
            now.removeEventFilter(self)
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        edit = watched.lineEdit() if isinstance(watched, QComboBox) else watched
        if isinstance(edit, QTextEdit):
            if _is_paste(event) and not edit.isReadOnly():
                self._tell(_cleaned(_copied(QClipboard.Mode.Clipboard), one_line=False).unseen)
        elif isinstance(edit, QLineEdit) and _is_open(edit):
            if _is_paste(event):
                self._insert(edit, QClipboard.Mode.Clipboard)
                return True
            if isinstance(event, QMouseEvent) and _is_middle(event):
                edit.setCursorPosition(edit.cursorPositionAt(event.position().toPoint()))
                self._insert(edit, QClipboard.Mode.Selection)
                return True
            if isinstance(event, QContextMenuEvent):
                self._show_menu(edit, event)
                return True
        return super().eventFilter(watched, event)

    def _show_menu(self, edit: QLineEdit, event: QContextMenuEvent) -> None:
        menu = edit.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paste = menu.findChild(QAction, "edit-paste")
        if paste is not None:
            self._edit = edit
            paste.triggered.disconnect()
            paste.triggered.connect(self._paste)
        menu.popup(event.globalPos())

    @Slot()
    def _paste(self) -> None:
        if self._edit is not None:
            self._insert(self._edit, QClipboard.Mode.Clipboard)
            self._edit = None

    def _insert(self, edit: QLineEdit, mode: QClipboard.Mode) -> None:
        pasted = _cleaned(_copied(mode), one_line=True)
        edit.insert(pasted.text)
        self._tell(pasted.unseen)

    def _tell(self, unseen: int) -> None:
        if unseen:
            self._context.say(self.tr("Pasted without %Ln invisible signs.", "", unseen))


def _is_open(edit: QLineEdit) -> bool:
    """Not by whether it shows its letters: a passphrase can be shown, and a name is hidden in discreet mode."""
    return not isinstance(edit, SecretEdit) and not edit.isReadOnly() and edit.isEnabled()


def _is_paste(event: QEvent) -> bool:
    return (
        event.type() is QEvent.Type.KeyPress
        and isinstance(event, QKeyEvent)
        and event.matches(QKeySequence.StandardKey.Paste)
    )


def _is_middle(event: QMouseEvent) -> bool:
    release = event.type() is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.MiddleButton
    return release and bool(_copied(QClipboard.Mode.Selection))


def _copied(mode: QClipboard.Mode) -> str:
    return QGuiApplication.clipboard().text(mode)


def _cleaned(text: str, *, one_line: bool) -> Pasted:
    from oralhistory.model.pasted import cleaned  # with the first paste: the door opens without the record's model

    return cleaned(text, one_line=one_line)
