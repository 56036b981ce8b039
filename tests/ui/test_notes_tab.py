"""Private notes in the window: typed, saved, taken up again, with questions for who does not know how to begin."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from oralhistory.use_cases.private_notes import private_note
from tests.ui.vaults import id_of, sample_house, show_testimony
from ui.house import House
from ui.main_window import MainWindow
from ui.views.testimony.notes_tab import NotesTab
from ui.views.testimony.page import TestimonyPage


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    opened = sample_house(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def page(house: House, window: MainWindow) -> Iterator[TestimonyPage]:
    yield show_testimony(window, house, 1, "notes")
    window.leave()
    window.empty_house()


def _tab(page: TestimonyPage) -> NotesTab:
    assert isinstance(page.tab, NotesTab)
    return page.tab


def test_what_is_typed_is_kept_for_its_own_testimony(
    house: House, page: TestimonyPage, window: MainWindow, qtbot: QtBot
) -> None:
    first, second = id_of(house, 1), id_of(house, 2)
    QTest.keyClicks(_tab(page).note, "It was long.")
    window.context.go_to("testimony", (second, "notes"))
    assert private_note(house.workspace, first) == "It was long."
    assert _tab(page).note.text() == ""
    window.context.go_to("testimony", (first, "notes"))
    assert _tab(page).note.text() == "It was long."
    assert private_note(house.workspace, second) == ""


def test_questions_help_to_begin_and_can_be_taken_back(page: TestimonyPage, qtbot: QtBot) -> None:
    tab = _tab(page)
    tab.questions.setFocus()
    QTest.keyClick(tab.questions, Qt.Key.Key_Space)
    assert "What would I do differently next time?" in tab.note.text()
    assert tab.window().focusWidget() is tab.note
    assert not tab.questions.isVisible()
    QTest.keyClick(tab.note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert tab.note.text() == ""
    assert tab.questions.isVisible()
