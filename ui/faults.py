"""What happens when the program itself is wrong: a page over the window that keeps the work, and the loop goes on.

Nothing of the error's message is shown or kept, because it may quote a testimony: only its kind and the
lines of the program it came through (``ui/fault_report.py``).
"""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError

from .fault_report import SeenFaults, told
from .main_window import MainWindow
from .sentences import spoken

if TYPE_CHECKING:
    from .views.fault import FaultPage

_SHEET = (760, 620)


class Faults(QObject):
    """Python's hooks for errors nobody caught, in any thread."""

    came = Signal(str, str)
    """A fault without its content; or the sentence of a refusal that was not caught."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self.seen = SeenFaults()
        self.page: FaultPage | None = None
        """What is shown, while it is."""
        self._sheet: QDialog | None = None
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        self.came.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on show them over the window."""
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
            self.came.emit("", spoken(error))
        else:
            self.came.emit(told(kind, trace), "")

    def _caught_in_thread(self, what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None:
            self.caught(what.exc_type, what.exc_value, what.exc_traceback)

    def _unraisable(self, what: sys.UnraisableHookArgs) -> None:
        if what.exc_value is not None:
            self.caught(what.exc_type, what.exc_value, what.exc_traceback)

    # ---- the page ----------------------------------------------------------------------------------------

    @Slot(str, str)
    def _show(self, fault: str, refusal: str) -> None:
        if fault:
            self.seen.add(fault)
        try:
            self._shown().refresh(refusal)
        except Exception:  # noqa: BLE001 - the page itself is wrong: one sentence is better than none, and than two
            self._put_away()
            self._window.context.interaction.error(
                self.tr("A fault in the program stopped what you just did. Lock the vault, and unlock it again.")
            )

    def _shown(self) -> FaultPage:
        """The page, before whatever is there; never one over the other."""
        if self.page is not None and shiboken6.isValid(self.page) and self.page.isVisible():
            return self.page
        self._put_away()
        from .views.fault import FaultPage

        self.page = FaultPage(self._window.context, self.seen)
        self.page.left.connect(self._go_on)
        self.page.lock_asked.connect(self._lock)
        self.page.close_asked.connect(self._close)
        before = QApplication.activeModalWidget()
        if before is None:
            self._window.cover(self.page)
        else:
            self._show_before(before, self.page)
        return self.page

    def _show_before(self, dialog: QWidget, page: FaultPage) -> None:
        """A dialog stands before the window, and shall keep what was typed into it: the page stands before both."""
        self._sheet = QDialog(dialog)
        self._sheet.setWindowTitle(QApplication.applicationName())
        self._sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sheet.rejected.connect(self._go_on)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self._sheet.resize(*_SHEET)
        self._sheet.open()
        page.setFocus()

    @Slot()
    def _go_on(self) -> None:
        self._put_away()

    def _put_away(self) -> None:
        page, sheet = self.page, self._sheet
        self.page = self._sheet = None
        if page is None or not shiboken6.isValid(page):
            return
        if sheet is None:
            self._window.uncover(page)
            page.deleteLater()
        else:
            sheet.close()

    @Slot()
    def _lock(self) -> None:
        self._put_away()
        self._window.lock()

    @Slot()
    def _close(self) -> None:
        self._put_away()
        self._window.close()
