"""F1, everywhere: the right page of the guide; in a window of its own where the one beneath must stay as it is.

That is at the door, over a dialog, and on a page half filled in to which Esc does not lead back.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from .actions import Act
from .help_topics import topic
from .main_window import MainWindow
from .pages import GUIDE_PAGE, NEW_TESTIMONY_PAGE


@runtime_checkable
class _HasTabs(Protocol):
    @property
    def tab_key(self) -> str: ...


class Help(QObject):
    """Belongs to one window; opens the guide and the field card for it."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        window.help_asked.connect(self._help)
        self._context.guide_asked.connect(self.read)
        self._context.actions[Act.FIELD_CARD].triggered.connect(self._field_card)
        app.focusChanged.connect(self._lend_key)

    @Slot(str)
    def read(self, place: str) -> None:
        """Open the guide at ``page#heading``."""
        over = QApplication.activeModalWidget()
        if self._window.in_house and over is None and self._window.shown_page != NEW_TESTIMONY_PAGE:
            self._context.go_to(GUIDE_PAGE, place)
            return
        from .views.guide import GuideWindow

        before = self._window.findChildren(GuideWindow)
        shown = before[-1] if before else GuideWindow(self._context, over or self._window)
        shown.show_place(place)

    @Slot(str)
    def _help(self, page: str) -> None:
        shown = self._window.page(page)
        tab = shown.tab_key if isinstance(shown, _HasTabs) else ""
        place = topic(QApplication.focusWidget(), page, tab)
        if place:
            self.read(place)

    @Slot()
    def _field_card(self) -> None:
        from .dialogs.field_card import FieldCard

        FieldCard(self._context, QApplication.activeModalWidget() or self._window).open()

    @Slot(QWidget, QWidget)
    def _lend_key(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A dialog is a window of its own, and no shortcut of the main window reaches it: it gets the key as well."""
        window = now.window() if now is not None else None
        help = self._context.actions[Act.HELP]
        if isinstance(window, QDialog) and help not in window.actions():
            window.addAction(help)
