"""Door and house, navigation, palette, search, undo, and that nothing outlives the house."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from oralhistory.errors import MachineError
from oralhistory.jobs import Job
from oralhistory.sentences import Sentence
from tests.ui.standins import FakeInteraction, FakeSession, flush
from ui.actions import Act
from ui.autosave import Autosave
from ui.command_palette import CommandPalette
from ui.context import Context
from ui.main_window import MainWindow
from ui.widgets.labels import label

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class SamplePage(QWidget):
    """One field that saves itself."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        self.saved: list[str] = []
        self.fails = False
        self.place: object = None
        self.autosave = Autosave(self.save, self, state=context.saved, quiet_ms=60_000)
        self.field.textEdited.connect(self.autosave.touch)
        self.setFocusProxy(self.field)

    def save(self) -> None:
        if self.fails:
            raise MachineError("The disk is full.")
        self.saved.append(self.field.text())

    def show_place(self, place: object) -> None:
        self.place = place


def _titled(words: str) -> Callable[[], str]:
    return lambda: words


@pytest.fixture
def house(window: MainWindow) -> MainWindow:
    for key, words in (("overview", "Overview"), ("testimonies", "Testimonies"), ("health", "Health")):
        window.add_page(key, _titled(words), "library", SamplePage)
    window.set_search_page("testimonies")
    window.show_house(FakeSession())
    window.activateWindow()
    return window


def _page(window: MainWindow, key: str) -> SamplePage:
    page = window.page(key)
    assert isinstance(page, SamplePage)
    return page


def test_pages_are_made_when_first_shown(house: MainWindow, qtbot: QtBot) -> None:
    assert house.shown_page == "overview"
    assert house.page("testimonies") is None
    qtbot.mouseClick(house.navigation.button("testimonies"), Qt.MouseButton.LeftButton)
    assert house.shown_page == "testimonies"
    assert house.navigation.button("testimonies").isChecked()


def test_shortcuts_lead_to_pages_and_back(house: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(house, Qt.Key.Key_3, CTRL)
    assert house.shown_page == "health"
    qtbot.keyClick(house, Qt.Key.Key_Escape)
    assert house.shown_page == "overview"


def test_changing_the_page_saves(house: MainWindow, qtbot: QtBot) -> None:
    page = _page(house, "overview")
    qtbot.keyClicks(page.field, "a word")
    assert page.saved == []
    assert "saved in a moment" in house.strip.saved_text()
    qtbot.keyClick(house, Qt.Key.Key_2, CTRL)
    assert page.saved == ["a word"]
    said = house.strip.saved_text()
    assert said.startswith("All changes saved ")
    assert len(said.rsplit(" ", 1)[1].split(":")) == 3


def test_a_place_in_a_page(house: MainWindow) -> None:
    house.context.go_to("testimonies", "2024-003")
    assert house.shown_page == "testimonies"
    assert _page(house, "testimonies").place == "2024-003"


def test_search_leads_to_the_page_that_answers(house: MainWindow, qtbot: QtBot) -> None:
    heard: list[str] = []
    house.context.search_changed.connect(heard.append)
    qtbot.keyClick(house, Qt.Key.Key_F, CTRL)
    assert house.search.hasFocus()
    qtbot.keyClicks(house.search, "olive")
    assert house.shown_page == "testimonies"
    assert heard[-1] == "olive"
    qtbot.keyClick(house.search, Qt.Key.Key_Escape)
    assert house.search.text() == ""
    assert _page(house, "testimonies").field.hasFocus()
    assert house.shown_page == "testimonies"


def test_the_palette_runs_what_is_typed(house: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(house, Qt.Key.Key_K, CTRL)
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, CommandPalette)
    field = palette.findChildren(QLineEdit)[0]
    qtbot.keyClicks(field, "heal")
    assert palette.shown()[0] == "Go to: Health"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert house.shown_page == "health"
    flush()
    assert not shiboken6.isValid(palette)


def test_the_palette_lists_what_can_be_done_and_moves_by_keys(house: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(house, Qt.Key.Key_K, CTRL)
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, CommandPalette)
    assert "Undo" not in palette.shown()
    assert "Lock" in palette.shown()
    field = palette.findChildren(QLineEdit)[0]
    qtbot.keyClicks(field, "go to")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert house.shown_page == "testimonies"


def test_a_page_may_add_an_action_but_not_a_taken_key(house: MainWindow) -> None:
    house.context.actions.add("testimony.protect", "Sample", "check")
    with pytest.raises(ValueError, match="protect"):
        house.context.actions.add("testimony.protect", "Other", "check")
    house.show_door(QWidget())
    house.context.actions.add("testimony.protect", "Sample again", "check")


def test_undo_says_what_it_undoes(house: MainWindow, qtbot: QtBot) -> None:
    done: list[str] = []
    house.context.undo.push("change of title", lambda: done.append("undone"), lambda: done.append("redone"))
    assert house.context.actions[Act.UNDO].text() == "Undo: change of title"
    qtbot.keyClick(house, Qt.Key.Key_Z, CTRL)
    assert house.context.actions[Act.REDO].text() == "Redo: change of title"
    qtbot.keyClick(house, Qt.Key.Key_Z, CTRL | SHIFT)
    assert done == ["undone", "redone"]


def test_an_undo_that_fails_stays(house: MainWindow) -> None:
    def refuse() -> None:
        raise MachineError("The disk is full.")

    house.context.undo.push("decision", refuse, refuse)
    with pytest.raises(MachineError):
        house.context.undo.undo()
    assert house.context.undo.undo_name == "decision"


def test_discreet_mode_is_told_and_remembered(house: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(house, Qt.Key.Key_H, CTRL | SHIFT)
    assert house.context.discreet
    assert house.context.memory("window/discreet") == "1"


def test_counts_stand_in_the_navigation_and_are_spoken(house: MainWindow) -> None:
    house.context.need("testimonies", 14)
    button = house.navigation.button("testimonies")
    assert button.count == 14
    assert button.accessibleName() == "Testimonies, 14 need you"


def test_the_title_names_nobody(house: MainWindow) -> None:
    assert house.windowTitle() == "oralhistory"


def test_locking_saves_first(house: MainWindow, qtbot: QtBot) -> None:
    page = _page(house, "overview")
    qtbot.keyClicks(page.field, "last words")
    with qtbot.waitSignal(house.lock_asked):
        qtbot.keyClick(house, Qt.Key.Key_L, CTRL)
    assert page.saved == ["last words"]


def test_locking_asks_when_words_would_be_lost(house: MainWindow, qtbot: QtBot, interaction: FakeInteraction) -> None:
    page = _page(house, "overview")
    page.fails = True
    qtbot.keyClicks(page.field, "precious")
    interaction.answers = [False]
    with qtbot.assertNotEmitted(house.lock_asked):
        qtbot.keyClick(house, Qt.Key.Key_L, CTRL)
    assert interaction.asked == ["The last words you typed could not be saved."]
    assert page.field.text() == "precious"
    assert "The disk is full." in house.strip.saved_text()
    interaction.answers = [True]
    with qtbot.waitSignal(house.lock_asked):
        qtbot.keyClick(house, Qt.Key.Key_L, CTRL)


def test_idle_locks_but_never_over_unsaved_words(house: MainWindow, qtbot: QtBot) -> None:
    page = _page(house, "overview")
    page.fails = True
    qtbot.keyClicks(page.field, "precious")
    with qtbot.assertNotEmitted(house.lock_asked):
        house.idle.lock.emit()
    page.fails = False
    with qtbot.waitSignal(house.lock_asked):
        house.idle.lock.emit()
    assert page.saved == ["precious"]


def test_at_the_door_nothing_of_the_house_is_left(house: MainWindow, qtbot: QtBot) -> None:
    gone = weakref.ref(_page(house, "overview"))
    page = _page(house, "overview")
    house.context.undo.push("step", page.save, page.save)
    house.search.setText("a name")
    house.show_door(QWidget())
    flush()
    assert not shiboken6.isValid(page)
    del page
    gc.collect()
    assert gone() is None
    assert house.search.text() == ""
    assert house.context.undo.undo_name == ""
    assert not house.context.actions[Act.LOCK].isEnabled()
    assert not house.context.actions[Act.PAGE_1].isEnabled()


def test_the_house_opens_where_it_was_left(house: MainWindow, qtbot: QtBot) -> None:
    session = house.context.session
    assert isinstance(session, FakeSession)
    house.show_page("health")
    house.show_door(QWidget())
    house.show_house(session)
    assert house.shown_page == "health"


def test_running_work_is_shown_after_a_second_and_can_be_cancelled(house: MainWindow, qtbot: QtBot) -> None:
    stopped: list[bool] = []

    def slow(job: Job) -> None:
        waiting = threading.Event()
        while True:
            job.report(3, 10, Sentence("Reading"))
            waiting.wait(0.005)

    house.context.workers.run(slow, title="Making the package", on_cancelled=lambda: stopped.append(True))
    assert house.strip.progress() is None
    qtbot.waitUntil(lambda: house.strip.progress() is not None, timeout=3_000)
    progress = house.strip.progress()
    assert progress is not None
    qtbot.waitUntil(lambda: progress.text().startswith("Reading · 3 of 10"))
    progress.cancelled.emit()
    qtbot.waitUntil(lambda: stopped == [True])
    assert house.strip.progress() is None


def test_right_to_left_while_it_runs(house: MainWindow, qtbot: QtBot) -> None:
    house.context.languages.choose("he")
    assert house.layoutDirection() == Qt.LayoutDirection.RightToLeft
    qtbot.waitUntil(lambda: house.navigation.x() > house.width() // 2)
    made = label("English in a Hebrew window")
    qtbot.addWidget(made)
    assert made.alignment() & Qt.AlignmentFlag.AlignRight
    house.context.languages.choose("en")
    qtbot.waitUntil(lambda: house.navigation.x() == 0)


def test_closing_saves_and_tells(house: MainWindow, qtbot: QtBot) -> None:
    page = _page(house, "overview")
    qtbot.keyClicks(page.field, "end")
    saved = page.saved
    with qtbot.waitSignal(house.closing):
        house.close()
    assert saved == ["end"]


def test_larger_text_makes_the_navigation_wider_and_cuts_no_word(house: MainWindow, qtbot: QtBot) -> None:
    house.add_page("settings", _titled("Collection settings"), "library", SamplePage)
    button = house.navigation.button("settings")
    usual = house.navigation.width()
    house.context.preferences.change(text_percent=200)
    try:
        qtbot.waitUntil(lambda: house.navigation.width() > usual)
        word = button.findChildren(QLabel)[1]
        qtbot.waitUntil(lambda: word.width() >= word.sizeHint().width())
    finally:
        house.context.preferences.change(text_percent=100)
    qtbot.waitUntil(lambda: house.navigation.width() == usual)


def test_a_page_of_no_button_leaves_none_marked(house: MainWindow) -> None:
    house.add_page("history", _titled("History"), "history", SamplePage, hidden=True)
    house.show_page("history")
    assert not any(house.navigation.button(key).isChecked() for key in ("overview", "testimonies"))
    house.show_page("testimonies")
    assert house.navigation.button("testimonies").isChecked()


def test_in_a_narrow_window_the_pages_are_named_beneath_their_icons(house: MainWindow, qtbot: QtBot) -> None:
    house.add_page("settings", _titled("Collection settings"), "library", SamplePage)
    navigation = house.navigation
    house.resize(1366, 768)
    qtbot.waitUntil(lambda: navigation.width() >= 200)
    house.resize(1024, 700)
    qtbot.waitUntil(lambda: navigation.width() < 150)
    button = navigation.button("settings")
    button.set_count(12)
    picture, word, badge = button.findChildren(QLabel)
    qtbot.waitUntil(lambda: word.y() >= picture.geometry().bottom())
    qtbot.waitUntil(lambda: word.height() >= word.heightForWidth(word.width()))
    assert button.rect().contains(badge.geometry())
    house.resize(1366, 768)
    qtbot.waitUntil(lambda: navigation.width() >= 200 and word.x() > picture.x())
