"""Words that nothing found: selected in the transcript or the original, protected everywhere, taken back by undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from oralhistory.model import Category
from tests.register.small_vaults import mentioned, told_by
from tests.ui.reviewed_vaults import empty_house, enter, said
from ui.dialogs.protect_words import ProtectWords
from ui.house import House
from ui.main_window import MainWindow
from ui.views.testimony.anonymise_tab import AnonymiseTab
from ui.views.testimony.page import TestimonyPage as PageOfTestimony
from ui.views.testimony.transcript_tab import TranscriptTab

TEXT = "we hid behind the ice factory with דן when Dan Shamir came"


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = empty_house(tmp_path)
    opened.workspace.add(told_by(1, TEXT, mentioned("Dan Shamir")))
    opened.workspace.add(told_by(2, "the ice factory was closed then"))
    enter(window, opened, "testimony")
    yield opened
    window.leave()
    window.empty_house()
    opened.close()


def page_of(window: MainWindow) -> PageOfTestimony:
    page = window.page("testimony")
    assert isinstance(page, PageOfTestimony)
    return page


@pytest.fixture
def tab(house: House, window: MainWindow) -> TranscriptTab:
    window.context.go_to("testimony", (house.workspace.id_of("F-001"), "transcript"))
    tab = page_of(window).tab
    assert isinstance(tab, TranscriptTab)
    return tab


def select(tab: TranscriptTab, words: str) -> None:
    start = TEXT.index(words)
    tab.editor.show_match(0, start, start + len(words))


def dialog_of(window: MainWindow) -> ProtectWords:
    (dialog,) = window.findChildren(ProtectWords)
    return dialog


def test_selected_words_are_protected_in_every_testimony_until_it_is_undone(
    house: House, tab: TranscriptTab, window: MainWindow
) -> None:
    workspace, other = house.workspace, house.workspace.id_of("F-002")
    select(tab, "ice factory")
    QTest.keyClick(tab.editor, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = dialog_of(window)
    assert dialog.words.text() == "ice factory"
    dialog.category.setCurrentIndex(dialog.category.findData(Category.PLACE))
    dialog.act.click()
    text = "the ice factory was closed then"
    (mention,) = workspace.register().find(text, testimony=other)
    assert (text[mention.start : mention.end], mention.entity.category) == ("ice factory", Category.PLACE)
    assert window.context.undo.undo_name == "protected words"
    window.context.undo.undo()
    assert workspace.register().find(text, testimony=other) == []


def test_another_name_of_somebody_becomes_that_person_s(house: House, tab: TranscriptTab, window: MainWindow) -> None:
    select(tab, "דן")
    page_of(window).protect_words()
    dialog = dialog_of(window)
    assert dialog.category.isVisibleTo(dialog)
    dialog.whose.setCurrentIndex(dialog.whose.findData("m"))
    dialog.whose.activated.emit(dialog.whose.currentIndex())
    assert not dialog.category.isVisibleTo(dialog)
    dialog.act.click()
    (entity,) = [e for e in house.workspace.register().entities if "דן" in e.forms]
    assert entity.name == "Dan Shamir"


def test_words_that_are_known_are_not_protected_twice(tab: TranscriptTab, window: MainWindow) -> None:
    select(tab, "Dan Shamir")
    page_of(window).protect_words()
    dialog = dialog_of(window)
    dialog.act.click()
    assert "protected already" in said(dialog)
    dialog.words.setText(" … ")
    dialog.act.click()
    assert "Select or type the words" in said(dialog)
    dialog.reject()


def test_from_the_anonymised_text_the_original_words_are_taken_and_the_text_follows(
    house: House, window: MainWindow, qtbot: QtBot
) -> None:
    window.context.go_to("testimony", (house.workspace.id_of("F-001"), "anonymise"))
    tab = page_of(window).tab
    assert isinstance(tab, AnonymiseTab)
    qtbot.waitUntil(lambda: tab.look is not None and not tab.is_working)
    shown = tab.text.toPlainText()
    cursor = QTextCursor(tab.text.document())
    cursor.setPosition(shown.index("[Person"))
    cursor.setPosition(shown.index("[Person") + 5, QTextCursor.MoveMode.KeepAnchor)
    tab.text.setTextCursor(cursor)
    assert tab.selected_words() == ""  # what was written in is nobody's name
    cursor.setPosition(shown.index("ice factory"))
    cursor.setPosition(shown.index("ice factory") + len("ice factory"), QTextCursor.MoveMode.KeepAnchor)
    tab.text.setTextCursor(cursor)
    QTest.mouseClick(tab.protect, Qt.MouseButton.LeftButton)
    dialog = dialog_of(window)
    assert dialog.words.text() == "ice factory"
    dialog.category.setCurrentIndex(dialog.category.findData(Category.PLACE))
    dialog.act.click()
    qtbot.waitUntil(lambda: not tab.is_working and "ice factory" not in tab.text.toPlainText())


def test_what_the_collection_guards_anew_is_read_at_once_in_the_open_testimony(
    house: House, window: MainWindow, qtbot: QtBot
) -> None:
    from oralhistory.model.cards import EntityCard
    from oralhistory.use_cases import people_places

    window.context.go_to("testimony", (house.workspace.id_of("F-001"), "anonymise"))
    tab = page_of(window).tab
    assert isinstance(tab, AnonymiseTab)
    qtbot.waitUntil(lambda: tab.look is not None and not tab.is_working)
    assert "ice factory" in tab.text.toPlainText()
    people_places.add(house.workspace, EntityCard(name="ice factory", category=Category.PLACE))
    qtbot.waitUntil(lambda: not tab.is_working and "ice factory" not in tab.text.toPlainText())
