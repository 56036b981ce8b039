"""Ctrl+K: commands, pages, settings, testimonies, people and places; what was used last first; by keys alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.standins import flush
from tests.ui.vaults import sample_house
from ui.actions import Act
from ui.command_palette import CommandPalette
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.palette_entries import Group
from ui.views.people_places import PeoplePlacesPage
from ui.views.preferences import PreferencesPage
from ui.views.testimony.page import TestimonyPage

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def pytest_pycollect_makeitem(obj: object) -> list[pytest.Item] | None:
    """A page whose name begins with "Test" is no test."""
    return [] if isinstance(obj, type) else None


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = sample_house(tmp_path)
    for spec in PAGES:
        window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden, foot=spec.foot)
    window.set_search_page("testimonies")
    window.show_house(opened)
    window.activateWindow()
    yield opened
    assert window.context.workers.shut_down()
    window.empty_house()
    opened.close()


@pytest.fixture
def palette(house: House, window: MainWindow, qtbot: QtBot) -> CommandPalette:
    return _open(window, qtbot)


def _open(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    flush()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Key.Key_K, CTRL)
    opened = QApplication.activeModalWidget()
    assert isinstance(opened, CommandPalette)
    return opened


def _field(palette: CommandPalette) -> QLineEdit:
    return palette.findChildren(QLineEdit)[0]


def _type(palette: CommandPalette, words: str) -> list[str]:
    """What is found, without the line that searches what was said."""
    _field(palette).clear()
    _field(palette).setText(words)
    return [each.text for each in palette.listed() if each.group is not Group.SEARCH]


def _take(palette: CommandPalette) -> None:
    QTest.keyClick(_field(palette), Key.Key_Return)


def test_a_testimony_is_opened_by_its_title(palette: CommandPalette, house: House, window: MainWindow) -> None:
    row = house.workspace.rows(house.workspace.vault.testimonies.ids())[0]
    found = _type(palette, row.title.upper())
    assert row.accession in found[0]
    _take(palette)
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    assert page.editing.open.accession == row.accession


def test_by_narrator_and_accession_number(palette: CommandPalette, house: House) -> None:
    row = house.workspace.rows(house.workspace.vault.testimonies.ids())[-1]
    assert row.narrator
    assert any(row.accession in text for text in _type(palette, row.narrator))
    assert row.accession in _type(palette, row.accession)[0]


def test_somebody_is_found_and_shown(palette: CommandPalette, house: House, window: MainWindow) -> None:
    narrator = house.workspace.rows(house.workspace.vault.testimonies.ids())[0].narrator
    _type(palette, narrator)
    names = [each for each in palette.listed() if each.group is Group.NAMES]
    assert narrator in names[0].text
    QTest.keyClick(_field(palette), Key.Key_PageDown)
    while _chosen(palette) != names[0].text:
        QTest.keyClick(_field(palette), Key.Key_Up)
    _take(palette)
    page = window.page("people-places")
    assert isinstance(page, PeoplePlacesPage)
    assert page.register.card.name.text() == narrator
    assert window.context.memory("palette/recent") is None


def _chosen(palette: CommandPalette) -> str:
    index = palette._list.currentIndex()  # pyright: ignore[reportPrivateUsage] - what the list marks
    return str(index.siblingAtColumn(0).data())


def test_a_part_of_the_settings_is_gone_to(palette: CommandPalette, window: MainWindow, qtbot: QtBot) -> None:
    assert _type(palette, "shortc") == ["This laptop: keyboard, shortcuts"]
    _take(palette)
    page = window.page("preferences")
    assert isinstance(page, PreferencesPage)
    window.activateWindow()
    qtbot.waitUntil(page.keyboard.filter.hasFocus)


def test_the_beginning_of_a_text_stands_before_its_middle(palette: CommandPalette) -> None:
    assert _type(palette, "lock")[0] == "Lock"
    assert _type(palette, "app light") == ["Appearance: light"]


def test_accents_and_case_make_no_difference(palette: CommandPalette) -> None:
    assert "Lock" in _type(palette, "LÓCK")


def test_what_was_used_last_stands_first_and_is_kept_in_the_vault(
    palette: CommandPalette, house: House, window: MainWindow, qtbot: QtBot
) -> None:
    _type(palette, "go to health")
    _take(palette)
    row = house.workspace.rows(house.workspace.vault.testimonies.ids())[0]
    second = _open(window, qtbot)
    _type(second, row.accession)
    _take(second)
    third = _open(window, qtbot)
    listed = third.listed()
    assert [each.group for each in listed[:2]] == [Group.RECENT, Group.RECENT]
    assert row.accession in listed[0].text
    assert listed[1].text == "Go to: Health"
    kept = json.loads(window.context.memory("palette/recent") or "")
    assert kept == [f"testimony:{row.id}", "act:page-6"]
    third.close()


def test_nothing_found_says_what_to_do_and_enter_searches_what_was_said(
    palette: CommandPalette, window: MainWindow
) -> None:
    assert _type(palette, "zzyzx") == []
    assert "Nothing has such a name" in _field(palette).accessibleDescription()
    _take(palette)
    assert window.search.text() == "zzyzx"
    assert window.shown_page == "testimonies"


def test_discreet_it_shows_and_finds_no_name(house: House, window: MainWindow, qtbot: QtBot) -> None:
    window.context.actions[Act.DISCREET].setChecked(True)
    row = house.workspace.rows(house.workspace.vault.testimonies.ids())[0]
    palette = _open(window, qtbot)
    assert _type(palette, row.narrator) == []
    assert _type(palette, row.title) == []
    found = _type(palette, row.accession)
    assert row.accession in found[0]
    assert row.title not in found[0]
    assert all(row.narrator not in each.note for each in palette.listed())
    palette.close()


def test_the_list_is_told_to_a_screen_reader_while_the_keyboard_stays_in_the_field(
    palette: CommandPalette, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    _type(palette, "appearance")
    QTest.keyClick(_field(palette), Key.Key_Down)
    assert said[-1] == "Appearance: light, Commands, 2 of 6"
    assert _field(palette).hasFocus()
    assert _field(palette).accessibleDescription() == said[-1]


def test_down_and_up_pass_the_headings(palette: CommandPalette) -> None:
    _type(palette, "go")
    listed = [each.text for each in palette.listed()]
    for text in listed[1:]:
        QTest.keyClick(_field(palette), Key.Key_Down)
        assert _chosen(palette) == text
    QTest.keyClick(_field(palette), Key.Key_Down)
    assert _chosen(palette) == listed[-1]


def test_at_the_door_there_are_commands_and_no_vault(window: MainWindow, qtbot: QtBot) -> None:
    window.show_door(QWidget())
    palette = _open(window, qtbot)
    assert {each.group for each in palette.listed()} == {Group.COMMANDS}
    palette.close()
