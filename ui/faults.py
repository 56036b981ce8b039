"""What happens when the program itself is wrong: one sentence in the window, and the loop goes on.

Nothing of the error's message is shown or kept, because it may quote a testimony: only its kind and the
lines of the program it came through.
"""

from __future__ import annotations

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.hardening import describe


class Faults(QObject):
    """Python's hooks for errors nobody caught, in any thread."""

    told = Signal(str, str)
    """A sentence for the person, and details without content (empty for a refusal that was not caught)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._window: QWidget | None = None
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        self.told.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self, window: QWidget) -> None:
        """From now on show them over ``window``."""
        self._window = window
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread
        sys.unraisablehook = self._unraisable

    def uninstall(self) -> None:
        """Put back the hooks there were."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """``sys.excepthook``."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        elif isinstance(error, OralHistoryError):
            self.told.emit(str(error), "")
        else:
            self.told.emit(
                self.tr(
                    "A fault in the program stopped what you just did. What was saved is safe; if it happens again, "
                    "lock and unlock the vault."
                ),
                describe(kind, trace),
            )

    def _caught_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self.caught(told.exc_type, told.exc_value, told.exc_traceback)

    def _unraisable(self, told: sys.UnraisableHookArgs) -> None:
        if told.exc_value is not None:
            self.caught(told.exc_type, told.exc_value, told.exc_traceback)

    @Slot(str, str)
    def _show(self, sentence: str, details: str) -> None:
        if self._showing:
            return
        self._showing = True
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(QApplication.applicationName())
        box.setText(sentence)
        if details:
            box.setInformativeText(self.tr("For whoever mends it, without anything you typed:"))
            box.setDetailedText(details)
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.finished.connect(self._shown)
        box.open()

    @Slot()
    def _shown(self) -> None:
        self._showing = False
