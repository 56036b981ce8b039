"""A fault of the program: the page that keeps the work, and the report without a word of a testimony."""

from __future__ import annotations

import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from oralhistory.errors import MachineError
from oralhistory.jobs import Job
from tests.ui.standins import FakeInteraction, flush
from tests.ui.vaults import sample_house, show_testimony
from ui.actions import Act
from ui.autosave import Autosave
from ui.context import Context
from ui.faults import Faults
from ui.house import House
from ui.main_window import MainWindow
from ui.views.fault import FaultPage
from ui.views.testimony.interview_tab import InterviewTab
from ui.views.testimony.page import TestimonyPage

SAID = "What Shulamit would not say aloud"
SECRET = "Shulamit Zilberfeld lived beside the quarry"


class Breaks(QPushButton):
    """A button whose slot is wrong, with a narrator's words in the error."""

    def __init__(self) -> None:
        super().__init__("Break")
        self.clicked.connect(self._break)

    @Slot()
    def _break(self) -> None:
        words = SECRET
        raise ValueError(words)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    opened = sample_house(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def faults(window: MainWindow) -> Iterator[Faults]:
    made = Faults(window)
    made.install()
    yield made
    made.uninstall()


@pytest.fixture
def page(house: House, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[TestimonyPage]:
    kept = Autosave.__init__.__kwdefaults__ or {}
    monkeypatch.setattr(Autosave.__init__, "__kwdefaults__", {**kept, "quiet_ms": 60_000, "retry_ms": 60_000})
    yield show_testimony(window, house, 1, "interview")
    window.leave()
    window.empty_house()


def shown(faults: Faults, qtbot: QtBot) -> FaultPage:
    qtbot.waitUntil(lambda: faults.page is not None and faults.page.isVisible())
    assert faults.page is not None
    return faults.page


def pages() -> list[FaultPage]:
    flush()
    return [each for each in QApplication.allWidgets() if isinstance(each, FaultPage) and each.isVisible()]


def title_field(page: TestimonyPage) -> QLineEdit:
    assert isinstance(page.tab, InterviewTab)
    field = page.tab.opening.field("title").widget
    assert isinstance(field, QLineEdit)
    return field


def type_title(qtbot: QtBot, page: TestimonyPage) -> None:
    field = title_field(page)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, SAID)


def break_something(qtbot: QtBot, window: MainWindow) -> None:
    broken = Breaks()
    broken.setParent(window)
    broken.show()
    qtbot.mouseClick(broken, Qt.MouseButton.LeftButton)
    broken.deleteLater()


def words_on(page: FaultPage) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel)) + page.report.toPlainText()


def test_a_fault_saves_what_was_typed_and_says_so_with_the_time(
    page: TestimonyPage, house: House, window: MainWindow, faults: Faults, qtbot: QtBot
) -> None:
    type_title(qtbot, page)
    assert window.context.saved.dirty
    break_something(qtbot, window)
    fault = shown(faults, qtbot)
    assert house.workspace.get(page.editing.id).testimony.title == SAID
    assert "What you typed is saved, just now, at " in fault.saved.text()
    assert fault.saved.level == "good"
    assert fault.go_on.hasFocus()
    qtbot.keyClick(fault.go_on, Qt.Key.Key_Space)
    assert page.isVisible()
    assert title_field(page).text() == SAID
    assert not pages()


def test_the_report_and_the_page_hold_no_word_of_the_testimony(
    page: TestimonyPage, house: House, window: MainWindow, faults: Faults, qtbot: QtBot, tmp_path: Path
) -> None:
    type_title(qtbot, page)
    break_something(qtbot, window)
    fault = shown(faults, qtbot)
    told = words_on(fault)
    testimony = house.workspace.get(page.editing.id).testimony
    names = {person.name for person in testimony.people if person.name}
    canaries = {SAID, SECRET, "Zilberfeld", str(tmp_path), str(Path.home()), *names}
    assert not [word for word in canaries if word in told]
    assert "ValueError" in fault.report.toPlainText()
    assert "test_fault_page.py:" in fault.report.toPlainText()
    assert f"Python: {sys.version_info.major}." in fault.report.toPlainText()


def test_the_report_is_read_copied_and_saved_by_keyboard(
    window: MainWindow, faults: Faults, interaction: FakeInteraction, qtbot: QtBot, tmp_path: Path
) -> None:
    break_something(qtbot, window)
    fault = shown(faults, qtbot)
    assert not fault.report.isVisible()
    qtbot.keyClick(fault.fold.head, Qt.Key.Key_Space)
    assert fault.report.isVisible()
    qtbot.keyClick(fault.copy, Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == fault.report.toPlainText()
    file = tmp_path / "fault.txt"
    interaction.answers.append(file)
    qtbot.keyClick(fault.keep, Qt.Key.Key_Space)
    assert file.read_text(encoding="utf-8") == fault.report.toPlainText()
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    interaction.answers.append(tmp_path / "no such folder" / "fault.txt")
    qtbot.keyClick(fault.keep, Qt.Key.Key_Space)
    assert fault.report_told.level == "danger"


def test_what_cannot_be_saved_is_said_and_tried_again(
    page: TestimonyPage, house: House, window: MainWindow, faults: Faults, qtbot: QtBot
) -> None:
    vault = house.workspace.vault.path
    type_title(qtbot, page)
    away = vault.rename(vault.with_name("away.vault"))
    break_something(qtbot, window)
    fault = shown(faults, qtbot)
    assert fault.saved.level == "danger"
    assert fault.saved.text().startswith("Not saved yet. The vault is no longer at")
    away.rename(vault)
    (again,) = [each for each in fault.saved.findChildren(QPushButton) if each.text() == "Try again"]
    qtbot.keyClick(again, Qt.Key.Key_Space)
    assert fault.saved.level == "good"
    assert house.workspace.get(page.editing.id).testimony.title == SAID


def test_a_fault_in_the_saving_keeps_no_other_words_from_being_saved(
    house: House, window: MainWindow, faults: Faults, qtbot: QtBot
) -> None:
    def wrong() -> None:
        raise ValueError(SECRET)

    written: list[str] = []

    def right() -> None:
        written.append("saved")

    first = Autosave(wrong, window, state=window.context.saved, quiet_ms=60_000)
    second = Autosave(right, window, state=window.context.saved, quiet_ms=60_000)
    window.show_house(house)
    first.touch()
    second.touch()
    break_something(qtbot, window)
    fault = shown(faults, qtbot)
    assert written == ["saved"]
    assert not second.dirty
    assert "The fault is in the saving itself." in fault.saved.text()
    assert SECRET not in words_on(fault)
    first.dirty = False
    fault.left.emit()
    window.empty_house()


class Unpaintable(QWidget):
    """A page that cannot be painted."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        raise ValueError(SECRET)


def test_a_page_that_cannot_be_painted_does_not_stack_pages(
    house: House, window: MainWindow, faults: Faults, qtbot: QtBot
) -> None:
    window.add_page("broken", _title, "search", Unpaintable)
    window.show_house(house)
    fault = shown(faults, qtbot)
    assert len(pages()) == 1
    qtbot.keyClick(fault, Qt.Key.Key_Escape)  # back to it: it is painted, and faults, again
    qtbot.waitUntil(lambda: faults.page is not None and faults.page is not fault and faults.page.isVisible())
    again = shown(faults, qtbot)
    assert len(pages()) == 1
    assert again.lock.property("kind") == "primary"
    assert again.go_on.property("kind") == ""
    assert "times)" in again.report.toPlainText()
    with qtbot.waitSignal(window.lock_asked):
        qtbot.keyClick(again.lock, Qt.Key.Key_Space)
    window.empty_house()


def _title() -> str:
    return "Broken"


def test_many_faults_at_once_are_one_page(window: MainWindow, faults: Faults, qtbot: QtBot) -> None:
    for _ in range(3):
        break_something(qtbot, window)
    fault = shown(faults, qtbot)
    qtbot.waitUntil(lambda: "(came 3 times)" in fault.report.toPlainText())
    assert pages() == [fault]


def test_a_fault_of_another_thread_is_said_on_this_one(window: MainWindow, faults: Faults, qtbot: QtBot) -> None:
    def wrong() -> None:
        raise KeyError(SECRET)

    thread = threading.Thread(target=wrong)
    thread.start()
    thread.join()
    assert "KeyError" in shown(faults, qtbot).report.toPlainText()


def test_a_fault_of_a_worker_is_said(house: House, window: MainWindow, faults: Faults, qtbot: QtBot) -> None:
    window.show_house(house)
    window.context.workers.run(_wrong_work)
    fault = shown(faults, qtbot)
    assert "_wrong_work" in fault.report.toPlainText()
    assert SECRET not in words_on(fault)
    window.empty_house()


def _wrong_work(job: Job) -> None:
    raise ValueError(SECRET)


def test_before_a_locked_vault_it_says_that_nothing_was_open(window: MainWindow, faults: Faults, qtbot: QtBot) -> None:
    door = QLineEdit()
    window.show_door(door)
    break_something(qtbot, window)
    fault = shown(faults, qtbot)
    assert "The vault is locked" in fault.saved.text()
    assert not fault.lock.isVisible()
    assert fault.go_on.text() == "Back to the door"
    qtbot.mouseClick(fault.go_on, Qt.MouseButton.LeftButton)
    assert door.isVisible()
    assert door.hasFocus()


def test_a_dialog_in_front_keeps_what_was_typed_into_it(window: MainWindow, faults: Faults, qtbot: QtBot) -> None:
    dialog = QDialog(window)
    field, broken = QLineEdit(SAID), Breaks()
    column = QVBoxLayout(dialog)
    column.addWidget(field)
    column.addWidget(broken)
    dialog.open()
    qtbot.mouseClick(broken, Qt.MouseButton.LeftButton)
    fault = shown(faults, qtbot)
    assert fault.window() is not window
    qtbot.mouseClick(fault.go_on, Qt.MouseButton.LeftButton)
    flush()
    assert not pages()
    assert dialog.isVisible()
    assert field.text() == SAID
    dialog.reject()
    dialog.deleteLater()


def test_a_refusal_nobody_caught_is_said_without_a_report(window: MainWindow, faults: Faults, qtbot: QtBot) -> None:
    error = MachineError("The settings could not be saved ({why}). They hold until you close.", why="no room")
    faults.caught(MachineError, error, None)
    fault = shown(faults, qtbot)
    assert "no room" in words_on(fault)
    assert fault.page.title() == "That could not be done"
    assert not fault.fold.isVisible()
    fault.left.emit()


def test_while_it_is_shown_nothing_happens_unseen_beneath(
    page: TestimonyPage, window: MainWindow, faults: Faults, qtbot: QtBot
) -> None:
    type_title(qtbot, page)
    window.context.saved.flush()
    break_something(qtbot, window)
    fault = shown(faults, qtbot)
    assert window.context.actions[Act.LOCK].isEnabled()
    assert not window.context.actions[Act.UNDO].isEnabled()
    fault.left.emit()
    assert window.context.actions[Act.UNDO].isEnabled() == bool(window.context.undo.undo_name)


def test_every_control_has_a_name(window: MainWindow, faults: Faults, qtbot: QtBot) -> None:
    break_something(qtbot, window)
    fault = shown(faults, qtbot)
    unnamed: list[QObject] = [
        each for each in fault.findChildren(QPushButton) if not (each.text() or each.accessibleName())
    ]
    assert not [each for each in unnamed if isinstance(each, QWidget) and each.isVisible()]
    assert fault.report.accessibleName()
