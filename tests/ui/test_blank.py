"""One key empties the window: nothing to read or to hear, nothing lost; the same key brings it back."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from oralhistory.errors import MachineError
from oralhistory.settings import load
from tests.ui.standins import PASSPHRASE, FakeInteraction, FakeKeeper, FakeSession, flush
from ui.actions import Act
from ui.application import Application
from ui.autosave import Autosave
from ui.context import Context, PageSpec
from ui.main_window import MainWindow
from ui.notice import BLANKED, blanked_in
from ui.preferences import UNTOLD
from ui.process import command_line
from ui.views.door import Door
from ui.views.quiet_door import QuietDoor
from ui.widgets.labels import label

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
CANARY = "Zephyrine Quillon"
VAULT = Path("/somewhere/collection.vault")


class Page(QWidget):
    """A name, and a field that saves itself."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.field = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(label(CANARY))
        column.addWidget(self.field)
        self.saved: list[str] = []
        self.fails = False
        self.autosave = Autosave(self.save, self, state=context.saved, quiet_ms=60_000)
        self.field.textEdited.connect(self.autosave.touch)
        self.setFocusProxy(self.field)

    def save(self) -> None:
        if self.fails:
            raise MachineError("The disk is full.")
        self.saved.append(self.field.text())


def _title() -> str:
    return f"About {CANARY}"


SPEC = PageSpec("overview", _title, "library", Page)


@pytest.fixture
def house(window: MainWindow) -> MainWindow:
    window.add_page(SPEC.key, SPEC.title, SPEC.icon, SPEC.factory)
    window.show_house(FakeSession())
    window.activateWindow()
    _page(window).field.setFocus()
    return window


def _page(window: MainWindow) -> Page:
    page = window.page("overview")
    assert isinstance(page, Page)
    return page


def heard(root: QWidget) -> list[str]:
    """Everything a screen reader could read out of what is to be seen of a window."""
    said: list[str] = []

    def walk(part: QAccessibleInterface) -> None:
        if part.state().invisible:
            return
        kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
        said.extend(part.text(kind) for kind in kinds)
        for number in range(part.childCount()):
            child = part.child(number)
            if child is not None and child.isValid():
                walk(child)

    top = QAccessible.queryAccessibleInterface(root)
    assert top is not None
    walk(top)
    return [words for words in said if words.strip()]


# ---- blanking --------------------------------------------------------------------------------------------------------


def test_nothing_is_left_to_see_or_to_hear_and_all_comes_back(house: MainWindow, qtbot: QtBot) -> None:
    assert any(CANARY in words for words in heard(house))
    qtbot.keyClick(house, Key.Key_F9)
    assert house.acts.blank.on
    assert house.windowTitle() == UNTOLD
    assert heard(house) == []
    picture = house.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    assert len(colours) == 1
    qtbot.keyClick(house, Key.Key_F9)
    assert not house.acts.blank.on
    assert house.windowTitle() == "oralhistory"
    assert any(CANARY in words for words in heard(house))
    assert _page(house).field.hasFocus()


def test_what_was_typed_is_saved_first(house: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(_page(house).field, "last words")
    qtbot.keyClick(house, Key.Key_F9)
    assert _page(house).saved == ["last words"]


def test_words_that_cannot_be_saved_stay_and_the_window_is_empty_all_the_same(house: MainWindow, qtbot: QtBot) -> None:
    page = _page(house)
    page.fails = True
    qtbot.keyClicks(page.field, "precious")
    qtbot.keyClick(house, Key.Key_F9)
    assert house.acts.blank.on
    qtbot.keyClick(house, Key.Key_F9)
    assert page.field.text() == "precious"


def test_no_other_key_does_anything(house: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(house, Key.Key_F9)
    for key, held in (
        (Key.Key_K, CTRL),
        (Key.Key_F, CTRL),
        (Key.Key_Slash, CTRL),
        (Key.Key_F1, Qt.KeyboardModifier(0)),
    ):
        qtbot.keyClick(house, key, held)
    assert QApplication.activeModalWidget() is None
    assert heard(house) == []
    qtbot.keyClick(house, Key.Key_F9)
    qtbot.keyClick(house, Key.Key_F, CTRL)
    assert house.search.hasFocus()


def test_a_dialog_goes_with_it_and_comes_back(house: MainWindow, qtbot: QtBot) -> None:
    dialog = QDialog(house)
    QVBoxLayout(dialog).addWidget(label(CANARY))
    dialog.setModal(True)
    with qtbot.waitExposed(dialog):
        dialog.open()
    handle = dialog.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Key.Key_F9)
    assert house.acts.blank.on
    assert not dialog.isVisible()
    qtbot.waitUntil(house.isActiveWindow)
    assert heard(house) == []
    qtbot.keyClick(house, Key.Key_F9)
    assert dialog.isVisible()
    dialog.close()


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_a_menu_and_a_tool_tip_are_gone(house: MainWindow, qtbot: QtBot) -> None:
    menu = QMenu(house)
    menu.addAction(CANARY)
    menu.popup(house.mapToGlobal(QPoint(20, 20)))
    QToolTip.showText(house.mapToGlobal(QPoint(40, 40)), CANARY, house)
    handle = house.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Key.Key_F9)
    assert house.acts.blank.on
    assert not menu.isVisible()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [house]


def test_what_wants_to_speak_up_meanwhile_is_not_seen(house: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(house, Key.Key_F9)
    late = QDialog(house)
    late.setWindowTitle(CANARY)
    late.show()
    late.activateWindow()
    qtbot.waitUntil(lambda: not late.isVisible())
    house.activateWindow()
    qtbot.waitUntil(house.isActiveWindow)
    qtbot.keyClick(house, Key.Key_F9)
    assert late.isVisible()
    late.close()


def test_what_comes_without_the_keyboard_is_not_seen_either(house: MainWindow, qtbot: QtBot) -> None:
    """Another program is in front: a window that comes then gets no keyboard, and is seen all the same."""
    qtbot.keyClick(house, Key.Key_F9)
    late = QDialog(house)
    late.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    late.setWindowTitle(CANARY)
    late.show()
    qtbot.waitUntil(lambda: not late.isVisible())
    house.activateWindow()
    qtbot.waitUntil(house.isActiveWindow)
    qtbot.keyClick(house, Key.Key_F9)
    assert late.isVisible()
    late.close()


def test_a_page_that_comes_meanwhile_waits_beneath(house: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(house, Key.Key_F9)
    fault = QWidget()
    QVBoxLayout(fault).addWidget(label(CANARY))
    house.cover(fault)
    assert heard(house) == []
    qtbot.keyClick(house, Key.Key_F9)
    assert not house.acts.blank.on
    assert fault.isVisible()
    house.uncover(fault)
    assert _page(house).isVisible()
    qtbot.keyClick(house, Key.Key_F9)
    house.cover(fault)
    house.uncover(fault)
    assert heard(house) == []
    qtbot.keyClick(house, Key.Key_F9)
    assert _page(house).isVisible()
    fault.deleteLater()


def test_it_is_quick(house: MainWindow, qtbot: QtBot) -> None:
    begun = time.perf_counter()
    house.context.actions[Act.BLANK].trigger()
    assert time.perf_counter() - begun < 0.1


def test_by_choice_it_locks(house: MainWindow, qtbot: QtBot) -> None:
    house.context.preferences.change(blank_locks=True)
    with qtbot.waitSignal(house.lock_asked):
        qtbot.keyClick(house, Key.Key_F9)
    assert house.acts.blank.on


def test_who_is_told_to_begin_blank_is_told_by_one_word() -> None:
    arguments = [BLANKED, "/somewhere"]
    assert blanked_in(arguments)
    assert arguments == ["/somewhere"]
    assert not blanked_in(arguments)
    assert command_line(VAULT, BLANKED)[-2:] == [BLANKED, str(VAULT)]


# ---- the application -------------------------------------------------------------------------------------------------


class Restart:
    def __init__(self) -> None:
        self.commands: list[list[str]] = []

    def __call__(self, command: list[str]) -> None:
        self.commands.append(command)


@pytest.fixture
def restart() -> Restart:
    return Restart()


@pytest.fixture
def application(
    qtbot: QtBot, qapp: QApplication, interaction: FakeInteraction, restart: Restart, tmp_path: Path
) -> Iterator[Application]:
    made = Application(
        qapp,
        FakeKeeper(),
        pages=[SPEC],
        vault=VAULT,
        settings_file=tmp_path / "settings.json",
        interaction=interaction,
        restart=restart,
    )
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.window.context.preferences.change(program_name="")
    made.window.idle.stop()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    flush()


def test_locked_while_blank_the_new_window_is_blank_too(application: Application, restart: Restart) -> None:
    QTest.keyClick(application.window, Key.Key_F9)
    application.lock()
    assert restart.commands[0][-2:] == [BLANKED, str(VAULT)]


def test_a_vault_that_opens_while_the_window_is_blank_shows_nothing(application: Application, qtbot: QtBot) -> None:
    window = application.window
    secret = window.findChildren(Door)[-1].findChildren(QLineEdit)[-1]
    qtbot.keyClicks(secret, PASSPHRASE)
    qtbot.keyClick(secret, Key.Key_Return)
    qtbot.keyClick(window, Key.Key_F9)
    qtbot.waitUntil(lambda: window.context.session is not None)
    assert window.acts.blank.on
    assert heard(window) == []
    assert window.windowTitle() == UNTOLD
    qtbot.keyClick(window, Key.Key_F9)
    assert not window.acts.blank.on
    assert _page(window).isVisible()


def test_where_blanking_locks_a_vault_that_opens_meanwhile_is_locked(
    application: Application, restart: Restart, qtbot: QtBot
) -> None:
    window = application.window
    window.context.preferences.change(blank_locks=True)
    secret = window.findChildren(Door)[-1].findChildren(QLineEdit)[-1]
    qtbot.keyClicks(secret, PASSPHRASE)
    qtbot.keyClick(secret, Key.Key_Return)
    qtbot.keyClick(window, Key.Key_F9)
    qtbot.waitUntil(lambda: bool(restart.commands))
    assert restart.commands[0][-2:] == [BLANKED, str(VAULT)]


def test_the_program_goes_by_another_name_at_once_and_after_the_next_start(
    application: Application, tmp_path: Path
) -> None:
    window = application.window
    window.context.preferences.change(program_name="Notes")
    assert window.windowTitle() == "Notes"
    assert QApplication.applicationName() == "Notes"
    assert QGuiApplication.desktopFileName() == "notes"
    assert not QApplication.windowIcon().isNull()
    assert "Notes" in (tmp_path / "settings.json").read_text("utf-8")
    door = window.findChildren(Door)[-1]
    application.show_door()
    assert not any("oralhistory" in words for words in heard(window))
    assert "Notes" in heard(window)
    assert not door.isVisible()
    window.context.preferences.change(program_name="")
    assert window.windowTitle() == QApplication.applicationName() == "oralhistory"
    assert QApplication.windowIcon().isNull()


def test_a_quiet_start_shows_one_field_and_no_word(application: Application, qtbot: QtBot, tmp_path: Path) -> None:
    window = application.window
    window.context.preferences.change(quiet_door=True)
    application.show_door()
    flush()
    quiet = window.findChildren(QuietDoor)[0]
    assert window.windowTitle() == UNTOLD
    assert set(heard(window)) <= {"Passphrase", "Show what is typed"}
    assert [each for each in window.findChildren(QLineEdit) if each.isVisible()] == [quiet.secret]
    assert quiet.secret.hasFocus()
    qtbot.keyClicks(quiet.secret, "not this one")
    qtbot.keyClick(quiet.secret, Key.Key_Return)
    qtbot.waitUntil(lambda: quiet.said.text() == "Try again.")
    qtbot.keyClicks(quiet.secret, PASSPHRASE)
    qtbot.keyClick(quiet.secret, Key.Key_Return)
    qtbot.waitUntil(lambda: window.context.session is not None)
    assert load(tmp_path / "settings.json").quiet_door


def test_a_key_shows_the_other_ways_in(application: Application, qtbot: QtBot) -> None:
    window = application.window
    assert not window.context.actions[Act.OTHER_WAYS].isEnabled()
    window.context.preferences.change(quiet_door=True)
    application.show_door()
    qtbot.keyClick(window, Key.Key_F2)
    flush()
    assert window.findChildren(QuietDoor) == []
    assert window.findChildren(Door)[0].isVisible()


def test_a_quiet_door_that_knows_no_vault_leads_to_the_other_ways(
    application: Application, qtbot: QtBot, window: MainWindow
) -> None:
    quiet = QuietDoor(window.context, FakeKeeper(), None)
    window.show_door(quiet)
    qtbot.keyClicks(quiet.secret, "anything")
    with qtbot.waitSignal(quiet.other_ways_asked):
        qtbot.keyClick(quiet.secret, Key.Key_Return)
    assert quiet.secret.text() == ""


def test_which_vault_was_open_is_kept_only_when_asked_and_forgotten_when_not(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    preferences = application.window.context.preferences
    preferences.open_vault = str(VAULT)
    preferences.change(motion="still")
    assert str(VAULT) not in (tmp_path / "settings.json").read_text("utf-8")
    preferences.remember(True)
    assert load(tmp_path / "settings.json").last_vault == str(VAULT)
    preferences.remember(False)
    assert str(VAULT) not in (tmp_path / "settings.json").read_text("utf-8")
    preferences.change(motion="system")
