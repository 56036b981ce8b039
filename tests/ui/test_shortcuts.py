"""Shortcuts: one list of them, changed by pressing keys, never two on one key, shown wherever they are told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from oralhistory.settings import Settings
from tests.ui.standins import FakeSession, flush
from tests.ui.vaults import sample_house, show_testimony
from ui.action_words import all_words
from ui.actions import SHORTCUTS
from ui.context import PageSpec
from ui.dialogs.shortcut_sheet import ShortcutSheet
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.shortcuts import meet, owner, refusal, sound, taken_over, texts
from ui.views.preferences import PreferencesPage
from ui.views.preferences_keyboard import KeyboardCard
from ui.views.testimony.anonymise_asking import Deed
from ui.views.testimony.anonymise_tab import AnonymiseTab

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
BARE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


def _spec(key: str) -> PageSpec:
    return next(spec for spec in PAGES if spec.key == key)


@pytest.fixture
def window_at_home(window: MainWindow) -> MainWindow:
    spec = _spec("preferences")
    window.add_page(spec.key, spec.title, spec.icon, spec.factory, foot=spec.foot)
    window.show_house(FakeSession())
    window.activateWindow()
    return window


@pytest.fixture
def card(window_at_home: MainWindow) -> KeyboardCard:
    window_at_home.context.go_to("preferences", "keyboard")
    page = window_at_home.page("preferences")
    assert isinstance(page, PreferencesPage)
    return page.keyboard


def _press(card: KeyboardCard, key: Qt.Key, held: Qt.KeyboardModifier = BARE) -> None:
    QTest.keyClick(card.recorder, key, held)


def _change(card: KeyboardCard, action: str, key: Qt.Key, held: Qt.KeyboardModifier = BARE) -> None:
    card.choose(action)
    card.table.setFocus()
    QTest.keyClick(card.table, Key.Key_Return)
    assert card.recorder.hasFocus()
    _press(card, key, held)


# ---- the rules -------------------------------------------------------------------------------------------------------


def test_no_two_that_can_be_heard_together_come_with_one_key() -> None:
    for key in SHORTCUTS:
        for text in SHORTCUTS[key]:
            assert owner(key, text, {}) == "", (key, text)


def test_everything_that_can_have_a_key_has_words() -> None:
    assert set(all_words()) == set(SHORTCUTS)
    assert all(all_words().values())


def test_pages_that_are_never_shown_together_may_share_a_key() -> None:
    assert not meet("transcript.find", "anonymise.keep")
    assert meet("testimony.protect", "anonymise.keep")
    assert meet("lock", "anonymise.keep")


@pytest.mark.parametrize(
    ("action", "pressed"),
    [
        ("lock", QKeyCombination(BARE, Key.Key_G)),
        ("lock", QKeyCombination(SHIFT, Key.Key_G)),
        ("lock", QKeyCombination(BARE, Key.Key_Tab)),
        ("anonymise.keep", QKeyCombination(BARE, Key.Key_Space)),
        ("anonymise.keep", QKeyCombination(BARE, Key.Key_Escape)),
        ("lock", QKeyCombination(CTRL, Key.Key_C)),
    ],
)
def test_keys_needed_for_writing_are_refused_in_a_sentence(action: str, pressed: QKeyCombination) -> None:
    assert refusal(action, pressed).endswith(".")


@pytest.mark.parametrize(
    ("action", "pressed"),
    [
        ("lock", QKeyCombination(BARE, Key.Key_F12)),
        ("lock", QKeyCombination(CTRL | SHIFT, Key.Key_C)),
        ("lock", QKeyCombination(ALT, Key.Key_Left)),
        ("anonymise.keep", QKeyCombination(BARE, Key.Key_J)),
        ("blank", QKeyCombination(CTRL, Key.Key_Space)),
    ],
)
def test_other_keys_can_be_given(action: str, pressed: QKeyCombination) -> None:
    assert refusal(action, pressed) == ""


_actions = st.sampled_from(sorted(SHORTCUTS))
_texts = st.sampled_from(["", "Ctrl+K", "Ctrl+L", "F9", "R", "P", "Shift+N", "Ctrl+H", "Ctrl+Alt+J", "no such key"])


def _clashes(changed: dict[str, str]) -> list[tuple[str, str]]:
    return [(key, text) for key in SHORTCUTS for text in texts(key, changed) if owner(key, text, changed)]


@settings(deadline=None)  # the first step reads every shortcut there is
@given(st.lists(st.tuples(_actions, _texts.filter(bool).filter(lambda text: text != "no such key")), max_size=12))
def test_however_often_keys_are_taken_over_none_is_on_two_actions(steps: list[tuple[str, str]]) -> None:
    changed: dict[str, str] = {}
    for key, text in steps:
        changed = taken_over(key, text, changed)
        assert text in texts(key, changed)
    assert _clashes(changed) == []


@settings(deadline=None)
@given(st.dictionaries(st.one_of(_actions, st.just("gone.action")), _texts))
def test_whatever_stands_in_the_settings_no_key_is_on_two_actions(stored: dict[str, str]) -> None:
    kept = sound(stored)
    assert _clashes(kept) == []
    assert set(kept) <= set(SHORTCUTS)


# ---- the list --------------------------------------------------------------------------------------------------------


def test_a_key_is_changed_by_pressing_another_and_holds_at_once(
    card: KeyboardCard, window_at_home: MainWindow, qtbot: QtBot
) -> None:
    kept: list[Settings] = []
    window_at_home.context.preferences.changed.connect(kept.append)
    _change(card, "discreet", Key.Key_F7)
    assert kept[-1].shortcuts == {"discreet": "F7"}
    assert card.table.hasFocus()
    qtbot.keyClick(window_at_home, Key.Key_H, CTRL | SHIFT)
    assert not window_at_home.context.discreet
    qtbot.keyClick(window_at_home, Key.Key_F7)
    assert window_at_home.context.discreet


def test_a_taken_key_is_said_with_who_has_it_and_may_be_taken_over(
    card: KeyboardCard, window_at_home: MainWindow
) -> None:
    _change(card, "discreet", Key.Key_K, CTRL)
    assert "Ctrl+K" in card.message.text()
    assert "Find and do anything" in card.message.text()
    actions = window_at_home.context.actions
    assert actions.shown_keys("discreet") == "Ctrl+Shift+H"
    focus = window_at_home.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Key.Key_Space)
    assert (actions.shown_keys("discreet"), actions.shown_keys("palette")) == ("Ctrl+K", "")


def test_a_refused_key_is_said_at_the_field_and_another_can_be_pressed(card: KeyboardCard) -> None:
    _change(card, "discreet", Key.Key_G)
    assert "A letter alone" in card.recorder.accessibleDescription()
    _press(card, Key.Key_F8)
    assert card.recorder.isHidden() or not card.recorder.isVisible()


def test_esc_leaves_a_key_as_it_is(card: KeyboardCard, window_at_home: MainWindow) -> None:
    _change(card, "discreet", Key.Key_Escape)
    assert window_at_home.context.settings.shortcuts == {}
    assert card.table.hasFocus()
    assert window_at_home.shown_page == "preferences"


def test_one_is_put_back_and_takes_its_key_back(card: KeyboardCard, window_at_home: MainWindow) -> None:
    _change(card, "discreet", Key.Key_K, CTRL)
    card.message.acted.emit()
    card.choose("palette")
    QTest.mouseClick(card.usual, Qt.MouseButton.LeftButton)
    actions = window_at_home.context.actions
    assert (actions.shown_keys("palette"), actions.shown_keys("discreet")) == ("Ctrl+K", "")


def test_all_are_put_back_and_one_can_be_taken_away(card: KeyboardCard, window_at_home: MainWindow) -> None:
    card.choose("blank")
    QTest.mouseClick(card.none, Qt.MouseButton.LeftButton)
    assert window_at_home.context.actions.sequences("blank") == []
    QTest.mouseClick(card.all, Qt.MouseButton.LeftButton)
    assert window_at_home.context.settings.shortcuts == {}
    assert window_at_home.context.actions.shown_keys("blank") == "F9"


def test_the_list_is_narrowed_by_words_and_by_keys(card: KeyboardCard) -> None:
    card.filter.setFocus()
    QTest.keyClicks(card.filter, "appear contr")
    assert [card.model.item(row, 0).text() for row in range(card.model.rowCount())] == ["Appearance: high contrast"]
    card.filter.clear()
    QTest.keyClicks(card.filter, "f9")
    assert [card.model.item(row, 0).text() for row in range(card.model.rowCount())] == ["Blank the window"]


def test_tool_tips_name_the_new_key(card: KeyboardCard, window_at_home: MainWindow) -> None:
    _change(card, "lock", Key.Key_F7)
    tips = [each.toolTip() for each in window_at_home.findChildren(QToolButton)]
    assert any("F7" in tip for tip in tips)
    assert not any("Ctrl+L" in tip for tip in tips)


# ---- pages' own keys -------------------------------------------------------------------------------------------------


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = sample_house(tmp_path)
    yield opened
    window.empty_house()
    opened.close()


def test_a_letter_of_a_tab_is_changed_and_shown_on_its_button(window: MainWindow, house: House, qtbot: QtBot) -> None:
    tab = show_testimony(window, house, 1, "anonymise").tab
    assert isinstance(tab, AnonymiseTab)
    window.activateWindow()
    assert "N" in window.context.actions.all_keys("anonymise.next")
    assert tab.card.buttons[Deed.KEEP].accessibleDescription() == "Key K"
    window.context.preferences.set_shortcut("anonymise.next", "J")
    window.context.preferences.set_shortcut("anonymise.keep", "L")
    assert tab.card.buttons[Deed.KEEP].accessibleDescription() == "Key L"
    qtbot.waitUntil(lambda: not tab.is_working and tab.look is not None)
    tab.list.view.setFocus()
    before = tab.list.current
    QTest.keyClick(tab.list.view, Key.Key_N)
    assert tab.list.current == before
    QTest.keyClick(tab.list.view, Key.Key_J)
    assert tab.list.current != before


def test_the_sheet_lists_what_holds_on_this_page_and_follows_a_change(
    window: MainWindow, house: House, qtbot: QtBot
) -> None:
    show_testimony(window, house, 1, "anonymise")
    window.activateWindow()
    QTest.keyClick(window, Key.Key_Slash, CTRL)
    sheet = window.findChildren(ShortcutSheet)[0]
    assert not sheet.isModal()
    assert sheet.shown()["Keep, with a reason"] == "K"
    assert sheet.shown()["Lock"] == "Ctrl+L"
    assert "Find and replace in the transcript" not in sheet.shown()
    window.context.preferences.set_shortcut("anonymise.keep", "L")
    assert sheet.shown()["Keep, with a reason"] == "L"
    sheet.close()
    flush()
    assert window.findChildren(ShortcutSheet) == []
