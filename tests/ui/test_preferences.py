"""This laptop’s page: every choice holds at once, is told to whoever keeps it, and follows changes made elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oralhistory.settings import Settings
from tests.ui.standins import FakeSession
from ui.actions import Act
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.preferences import TEXT_STEPS, desktop_name
from ui.theme import SYSTEM_PERCENT, Theme, motion, system_percent
from ui.views.preferences import AS_SYSTEM, PreferencesPage
from ui.widgets.busy import Busy

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def page(window: MainWindow) -> Iterator[PreferencesPage]:
    spec = next(spec for spec in PAGES if spec.key == "preferences")
    window.add_page(spec.key, spec.title, spec.icon, spec.factory, foot=spec.foot)
    window.show_house(FakeSession())
    window.activateWindow()
    made = window.page("preferences")
    assert isinstance(made, PreferencesPage)
    yield made
    window.context.preferences.put(Settings(theme="light"))
    motion.choose("system")


@pytest.fixture
def kept(page: PreferencesPage, window: MainWindow) -> list[Settings]:
    heard: list[Settings] = []
    window.context.preferences.changed.connect(heard.append)
    return heard


def test_it_is_reached_by_its_key_from_anywhere(window: MainWindow, page: PreferencesPage, qtbot: QtBot) -> None:
    window.add_page("other", str, "library", lambda _context: Busy())
    window.show_page("other")
    qtbot.keyClick(window, Key.Key_Comma, CTRL)
    assert window.shown_page == "preferences"


def test_appearance_by_the_box_and_by_a_command(
    page: PreferencesPage, window: MainWindow, kept: list[Settings], theme: Theme
) -> None:
    page.look.theme.setFocus()
    QTest.keyClick(page.look.theme, Key.Key_End)
    assert theme.choice == kept[-1].theme == "contrast"
    window.context.actions[Act.THEME_DARK].trigger()
    assert page.look.theme.currentData() == kept[-1].theme == "dark"
    assert window.context.actions[Act.THEME_DARK].isChecked()


def test_text_grows_by_the_box_and_by_keys(
    page: PreferencesPage, window: MainWindow, kept: list[Settings], theme: Theme, qtbot: QtBot
) -> None:
    page.look.percent.setFocus()
    QTest.keyClick(page.look.percent, Key.Key_Down)
    assert kept[-1].text_percent == theme.percent == 110
    for _ in TEXT_STEPS:
        qtbot.keyClick(window, Key.Key_Plus, CTRL)
    assert theme.percent == 200
    assert page.look.percent.currentData() == 200
    assert QApplication.font().pixelSize() == 26
    qtbot.keyClick(window, Key.Key_Minus, CTRL)
    assert theme.percent == 175
    qtbot.keyClick(window, Key.Key_0, CTRL)
    assert kept[-1].text_percent == 100


def test_text_as_large_as_the_systems_follows_it(
    page: PreferencesPage, kept: list[Settings], theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.look.percent.setFocus()
    QTest.keyClick(page.look.percent, Key.Key_Home)
    assert page.look.percent.currentData() == AS_SYSTEM
    assert kept[-1].text_as_system
    assert theme.percent == system_percent()
    large = QFont()
    large.setPixelSize(26)
    monkeypatch.setattr(QFontDatabase, "systemFont", staticmethod(lambda _kind: large))
    QApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue, reportUnknownMemberType]
    assert theme.tokens.type.body == 26
    large.setPixelSize(90)
    assert system_percent() == SYSTEM_PERCENT[1]


def test_everything_stands_still_when_asked(page: PreferencesPage, kept: list[Settings]) -> None:
    page.look.motion.setFocus()
    QTest.keyClick(page.look.motion, Key.Key_End)
    assert kept[-1].motion == "still"
    assert not motion.moves()
    QTest.keyClick(page.look.motion, Key.Key_Up)
    assert motion.moves()


def test_the_minutes_hold_where_a_collection_does_not_ask_for_others(
    page: PreferencesPage, window: MainWindow, kept: list[Settings]
) -> None:
    page.locking.minutes.setFocus()
    page.locking.minutes.selectAll()
    QTest.keyClicks(page.locking.minutes, "12")
    assert window.context.saved.flush()
    assert kept[-1].idle_minutes == 12


def test_what_ends_blanking_is_chosen_and_its_key_named(
    page: PreferencesPage, window: MainWindow, kept: list[Settings]
) -> None:
    assert "F9" in page.locking.back.accessibleDescription()
    page.locking.back.setFocus()
    QTest.keyClick(page.locking.back, Key.Key_Down)
    assert kept[-1].blank_locks
    window.context.preferences.set_shortcut("blank", "")
    assert "No key blanks" in page.locking.back.accessibleDescription()


def test_names_are_hidden_from_here_too(page: PreferencesPage, window: MainWindow, qtbot: QtBot) -> None:
    page.discretion.names.setFocus()
    QTest.keyClick(page.discretion.names, Key.Key_Space)
    assert window.context.discreet
    qtbot.keyClick(window, Key.Key_H, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert not page.discretion.names.isChecked()


def test_a_name_is_kept_once_it_is_typed(page: PreferencesPage, window: MainWindow, kept: list[Settings]) -> None:
    page.discretion.name.setFocus()
    QTest.keyClicks(page.discretion.name, "My recipes")
    assert window.context.saved.flush()
    assert kept[-1].program_name == "My recipes"
    assert window.windowTitle() == "My recipes"


@pytest.mark.parametrize(("name", "told"), [("Notes", "notes"), ("My recipes!", "my-recipes"), ("", "oralhistory")])
def test_the_desktop_is_told_a_name_it_can_take(name: str, told: str) -> None:
    assert desktop_name(name) == told
