"""When typing is saved, and that a failed save keeps the words."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from oralhistory.errors import MachineError
from tests.ui.standins import flush
from ui.autosave import Autosave, SavedState


class Draft:
    """Counts its saves; fails while told to."""

    def __init__(self) -> None:
        self.saves: list[float] = []
        self.full = False

    def save(self) -> None:
        if self.full:
            raise MachineError("The disk is full.")
        self.saves.append(time.monotonic())


@pytest.fixture
def draft() -> Draft:
    return Draft()


def test_saved_a_moment_after_the_last_key(qtbot: QtBot, draft: Draft) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    autosave = Autosave(draft.save, field, quiet_ms=80, longest_ms=60_000)
    field.textEdited.connect(autosave.touch)
    qtbot.keyClicks(field, "abcdef", delay=10)
    typed = time.monotonic()
    assert draft.saves == []
    assert autosave.dirty
    qtbot.waitUntil(lambda: len(draft.saves) == 1)
    assert draft.saves[0] - typed >= 0.05
    assert not autosave.dirty
    assert autosave.last_saved is not None


def test_someone_who_never_pauses_is_saved_all_the_same(qtbot: QtBot, draft: Draft) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    autosave = Autosave(draft.save, field, quiet_ms=10_000, longest_ms=60)
    field.textEdited.connect(autosave.touch)
    qtbot.keyClicks(field, "without a pause", delay=10)
    assert len(draft.saves) >= 1


def test_flush_saves_at_once_and_only_what_is_due(qtbot: QtBot, draft: Draft) -> None:
    autosave = Autosave(draft.save)
    assert autosave.flush()
    assert draft.saves == []
    autosave.touch()
    assert autosave.flush()
    assert len(draft.saves) == 1


def test_losing_the_keyboard_saves(qtbot: QtBot, draft: Draft) -> None:
    page = QWidget()
    first, second = QLineEdit(), QLineEdit()
    row = QVBoxLayout(page)
    row.addWidget(first)
    row.addWidget(second)
    qtbot.addWidget(page)
    autosave = Autosave(draft.save, page, quiet_ms=60_000, longest_ms=60_000)
    autosave.watch(first)
    first.textEdited.connect(autosave.touch)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    first.setFocus()
    qtbot.keyClicks(first, "word")
    assert draft.saves == []
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert len(draft.saves) == 1


def test_a_failed_save_says_so_keeps_the_words_and_tries_again(qtbot: QtBot, draft: Draft) -> None:
    state = SavedState()
    autosave = Autosave(draft.save, state=state, quiet_ms=10, longest_ms=60_000, retry_ms=30)
    draft.full = True
    autosave.touch()
    qtbot.waitUntil(lambda: autosave.trouble == "The disk is full.")
    assert autosave.dirty
    assert state.trouble == "The disk is full."
    assert not state.flush()
    draft.full = False
    qtbot.waitUntil(lambda: not autosave.dirty)
    assert autosave.trouble == ""
    assert state.last_saved is not None


def test_one_failure_does_not_keep_the_others_from_being_saved(qtbot: QtBot) -> None:
    state, failing, sound = SavedState(), Draft(), Draft()
    failing.full = True
    saves = [Autosave(each.save, state=state, quiet_ms=60_000) for each in (failing, sound)]
    for each in saves:
        each.touch()
    assert not state.flush()
    assert len(sound.saves) == 1
    assert state.dirty


def test_a_destroyed_page_is_forgotten(qtbot: QtBot, draft: Draft) -> None:
    state = SavedState()
    page = QWidget()
    autosave = Autosave(draft.save, page, state=state)
    autosave.touch()
    assert state.dirty
    page.deleteLater()
    flush()
    assert not state.dirty
    assert state.flush()
