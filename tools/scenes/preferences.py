"""Scenes of this laptop's page, the sheet of keys and the quiet door."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.dialogs.shortcut_sheet import ShortcutSheet
from ui.house import WorkspaceKeeper
from ui.main_window import MainWindow
from ui.views.preferences import PreferencesPage
from ui.views.quiet_door import QuietDoor

from .stage import clear, open_house, rest, window_of

VAULT = Path("/home/noa/Documents/collection.vault")


def _page(context: Context) -> tuple[MainWindow, PreferencesPage]:
    window, _, _ = open_house(context)
    window.show_page("preferences")
    page = window.page("preferences")
    assert isinstance(page, PreferencesPage)
    rest(context)
    return window, page


def preferences(context: Context) -> QWidget:
    """How the window looks on this laptop."""
    return _page(context)[0]


def discretion(context: Context) -> QWidget:
    """What is hidden, and how the door stands."""
    window, page = _page(context)
    page.show_place("discretion")
    rest(context)
    return window


def keys_taken(context: Context) -> QWidget:
    """Keys were pressed that another action has."""
    window, page = _page(context)
    page.show_place("keyboard")
    rest(context)
    page.keyboard.choose("discreet")
    page.keyboard.begin()
    QTest.keyClick(page.keyboard.recorder, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    page._page.bring_into_view(page.keyboard.message)
    rest(context)
    return window


def keys_of_the_page(context: Context) -> QWidget:
    """Every key that does something here."""
    window, _, _ = open_house(context)
    context.actions["shortcuts"].trigger()
    rest(context)
    return window.findChildren(ShortcutSheet)[-1]


def quiet_door(context: Context) -> QWidget:
    """A field for the passphrase, and nothing else."""
    clear()
    window = window_of(context)
    window.show()
    quiet = QuietDoor(context, WorkspaceKeeper(), VAULT)
    window.show_door(quiet)
    QTest.keyClicks(quiet.secret, "not this one")
    return window


SCENES = {
    "page": preferences,
    "discretion": discretion,
    "keys-taken": keys_taken,
    "keys-of-the-page": keys_of_the_page,
    "quiet-door": quiet_door,
}
