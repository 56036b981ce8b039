"""Erasing from the window: the name typed out, the button held, and nothing left that leads to the vault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from oralhistory import settings as stored
from oralhistory.errors import VaultError
from oralhistory.storage import unlock_key
from tests.ui.reviewed_vaults import said
from tests.ui.standins import FakeInteraction, flush
from tests.ui.vaults import PASSPHRASE, sample_vault
from ui.application import Application
from ui.house import House, WorkspaceKeeper
from ui.notice import Notice, notice_in
from ui.pages import PAGES
from ui.process import command_line
from ui.theme import motion
from ui.views.door import Door
from ui.views.erasing import EraseForm
from ui.views.health import HealthPage
from ui.widgets.hold_button import HoldButton
from ui.widgets.message import Message

QUICK_MS = 60
LONG_MS = 60_000
SPACE, ENTER, ESCAPE = Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape
LEFT = Qt.MouseButton.LeftButton


# ---- the button ------------------------------------------------------------------------------------------


class Heard:
    """What a button told."""

    def __init__(self, target: HoldButton) -> None:
        self.held = 0
        self.taps: list[bool] = []
        target.held.connect(self._held)
        target.tapped.connect(self.taps.append)

    def _held(self) -> None:
        self.held += 1


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def placed(page: QWidget, hold_ms: int) -> HoldButton:
    made = HoldButton("Erase it", "Keep holding … {seconds}", hold_ms=hold_ms)
    made.setParent(page)
    made.resize(made.sizeHint())
    made.show()
    made.setFocus()
    return made


def press(target: HoldButton, by: str) -> None:
    if by == "mouse":
        QTest.mousePress(target, LEFT)
    else:
        QTest.keyPress(target, ENTER if by == "enter" else SPACE)


def let_go(target: HoldButton, by: str) -> None:
    if by == "mouse":
        QTest.mouseRelease(target, LEFT)
    else:
        QTest.keyRelease(target, ENTER if by == "enter" else SPACE)


@pytest.mark.parametrize("by", ["mouse", "space", "enter"])
def test_held_long_enough_it_acts_once(page: QWidget, qtbot: QtBot, by: str) -> None:
    target = placed(page, QUICK_MS)
    heard = Heard(target)
    with qtbot.waitSignal(target.held):
        press(target, by)
        assert target.text() == "Keep holding … 1"
    let_go(target, by)
    assert (heard.held, heard.taps) == (1, [])
    assert target.text() == "Erase it"


@pytest.mark.parametrize("by", ["mouse", "space", "enter"])
def test_let_go_too_early_it_does_not_act(page: QWidget, by: str) -> None:
    target = placed(page, LONG_MS)
    heard = Heard(target)
    press(target, by)
    assert target.holding
    let_go(target, by)
    assert not target.holding
    assert (heard.held, heard.taps) == (0, [by != "mouse"])


def test_a_key_that_repeats_itself_is_held_on(page: QWidget) -> None:
    target = placed(page, LONG_MS)
    heard = Heard(target)
    press(target, "space")
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        QApplication.sendEvent(target, QKeyEvent(kind, SPACE, Qt.KeyboardModifier.NoModifier, " ", True))
    assert target.holding
    assert heard.taps == []


def test_a_key_held_since_before_does_not_begin(page: QWidget) -> None:
    target = placed(page, LONG_MS)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, ENTER, Qt.KeyboardModifier.NoModifier, "", True))
    assert not target.holding


def leave_with_the_mouse(target: HoldButton) -> None:
    QTest.mouseMove(target, target.rect().bottomRight() * 3)


def lose_the_keyboard(target: HoldButton) -> None:
    target.clearFocus()


def be_disabled(target: HoldButton) -> None:
    target.setEnabled(False)


def be_hidden(target: HoldButton) -> None:
    target.hide()


@pytest.mark.parametrize("slip", [leave_with_the_mouse, lose_the_keyboard, be_disabled, be_hidden])
def test_whatever_interrupts_it_ends_it(page: QWidget, slip: Callable[[HoldButton], None]) -> None:
    target = placed(page, LONG_MS)
    press(target, "mouse")
    assert target.holding
    slip(target)
    assert not target.holding
    assert not target.isDown()


def test_its_place_and_width_stay_while_the_words_change(page: QWidget) -> None:
    target = placed(page, LONG_MS)
    before = target.sizeHint()
    press(target, "space")
    assert target.sizeHint() == before
    let_go(target, "space")


def test_with_animation_off_the_bar_moves_by_whole_seconds(page: QWidget, qtbot: QtBot) -> None:
    target = placed(page, LONG_MS)
    motion.choose("still")
    try:
        press(target, "space")
        bar = target.findChildren(QProgressBar)[0]
        moved: list[int] = []
        bar.valueChanged.connect(moved.append)
        qtbot.waitUntil(lambda: len(moved) == 1, timeout=3_000)
    finally:
        motion.choose("system")
    assert moved[0] >= 900
    let_go(target, "space")


# ---- the application -------------------------------------------------------------------------------------


class Restart:
    """Notes the command the process would become, and whether anything was still to be seen then."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.seen = False

    def __call__(self, command: list[str]) -> None:
        self.commands.append(command)
        self.seen = any(each.isVisible() for each in QApplication.topLevelWidgets())


@pytest.fixture
def restart() -> Restart:
    return Restart()


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return sample_vault(tmp_path)


@pytest.fixture
def application(
    qtbot: QtBot, qapp: QApplication, interaction: FakeInteraction, restart: Restart, vault: Path, tmp_path: Path
) -> Iterator[Application]:
    """The real one before its door; where the vault is, is remembered."""
    file = tmp_path / "settings.json"
    stored.save(stored.Settings(remember_vault=True, last_vault=str(vault)), file)
    made = Application(
        qapp, WorkspaceKeeper(), pages=PAGES, settings_file=file, interaction=interaction, restart=restart
    )
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.window.idle.stop()
    assert made.window.context.workers.shut_down()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    flush()


def door_of(application: Application) -> Door:
    (door,) = application.window.findChildren(Door)
    return door


def form_at(door: Door) -> EraseForm:
    link = next(each for each in door.findChildren(QPushButton) if each.text() == "Erase this vault …")
    QTest.keyClick(link, SPACE)
    form = door.findChildren(EraseForm)[0]
    form.hold.hold_ms = QUICK_MS
    return form


def message_at(door: Door) -> str:
    return "".join(each.text() for each in door.findChildren(Message) if each.isVisible())


def opens(vault: Path) -> bool:
    try:
        unlock_key(vault, PASSPHRASE)
    except VaultError:
        return False
    return True


def test_at_the_door_without_a_passphrase(application: Application, vault: Path, qtbot: QtBot, tmp_path: Path) -> None:
    door = door_of(application)
    form = form_at(door)
    assert form.name.hasFocus()
    assert "SSD" in said(form)
    assert "other places" in said(form)
    QTest.keyClicks(form.name, "own.vaul")
    assert not form.hold.isEnabled()
    QTest.keyClick(form.name, ENTER)
    assert "not the name" in form.message.text()
    QTest.keyClicks(form.name, "t")
    QTest.keyClick(form.name, ENTER)
    assert form.hold.hasFocus()
    QTest.keyPress(form.hold, SPACE)
    qtbot.waitUntil(lambda: "The vault is erased" in message_at(door), timeout=10_000)
    assert not vault.exists()
    assert door.vault is None
    settings = stored.load(tmp_path / "settings.json")
    assert (settings.last_vault, settings.remember_vault) == ("", True)


def test_at_the_door_esc_goes_back_and_nothing_is_erased(application: Application, vault: Path) -> None:
    door = door_of(application)
    form = form_at(door)
    QTest.keyClicks(form.name, "own.vault")
    QTest.keyPress(form.hold, SPACE)
    QTest.keyClick(form.name, ESCAPE)
    flush()
    assert door.findChildren(EraseForm) == []
    assert any(each.isVisible() and each.hasFocus() for each in door.findChildren(QLineEdit))
    assert opens(vault)


def test_a_short_press_of_a_key_is_asked_and_one_of_the_mouse_only_told(
    application: Application, vault: Path, interaction: FakeInteraction, qtbot: QtBot
) -> None:
    door = door_of(application)
    form = form_at(door)
    form.hold.hold_ms = LONG_MS
    QTest.keyClicks(form.name, "own.vault")
    QTest.mouseClick(form.hold, LEFT)
    assert "Nothing was erased" in form.message.text()
    interaction.answers = [False]
    QTest.keyClick(form.hold, SPACE)
    assert interaction.asked == ["Erase this vault for ever?"]
    assert opens(vault)
    interaction.answers = [True]
    QTest.keyClick(form.hold, SPACE)
    qtbot.waitUntil(lambda: "The vault is erased" in message_at(door), timeout=10_000)
    assert not vault.exists()


def test_what_cannot_be_destroyed_is_said_and_stays_at_the_door(
    application: Application, vault: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    (vault / "keyslots.json").rename(tmp_path / "slots-elsewhere")
    (vault / "keyslots.json").symlink_to(tmp_path / "slots-elsewhere")
    door = door_of(application)
    form = form_at(door)
    QTest.keyClicks(form.name, "own.vault")
    QTest.keyPress(form.hold, SPACE)
    qtbot.waitUntil(lambda: "could not be destroyed" in message_at(door), timeout=10_000)
    assert door.vault == vault


@pytest.fixture
def health(application: Application, vault: Path) -> HealthPage:
    keeper = WorkspaceKeeper()
    application._enter(keeper.unlock(vault, PASSPHRASE))  # pyright: ignore[reportPrivateUsage] - the door has its own tests
    application.window.context.go_to("health")
    page = application.window.page("health")
    assert isinstance(page, HealthPage)
    return page


def unfold(health: HealthPage) -> EraseForm:
    QTest.keyClick(health.erase.begin, SPACE)
    form = health.erase.form
    assert form is not None
    assert form.name.hasFocus()
    form.hold.hold_ms = QUICK_MS
    return form


def test_an_open_vault_is_closed_destroyed_and_forgotten(
    application: Application, health: HealthPage, vault: Path, restart: Restart, qtbot: QtBot, tmp_path: Path
) -> None:
    house = application.window.context.session
    assert isinstance(house, House)
    form = unfold(health)
    QTest.keyClicks(form.name, "own.vault")
    QTest.keyClick(form.name, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(form.name, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "own.vault"
    QTest.mousePress(form.hold, LEFT)
    qtbot.waitUntil(lambda: len(restart.commands) == 1, timeout=10_000)
    assert restart.commands[0][-1] == Notice.ERASED
    assert str(vault) not in restart.commands[0]
    assert not restart.seen
    assert not vault.exists()
    assert house.workspace.vault.connection.closed
    assert QGuiApplication.clipboard().text() == ""
    assert str(vault) not in (tmp_path / "settings.json").read_text("utf-8")


def test_in_health_esc_folds_the_card_and_stays_on_the_page(
    application: Application, health: HealthPage, vault: Path
) -> None:
    form = unfold(health)
    QTest.keyClicks(form.name, "own.vault")
    QTest.keyClick(form.name, ESCAPE)
    assert health.erase.form is None
    assert health.erase.begin.hasFocus()
    assert application.window.shown_page == "health"
    assert opens(vault)


# ---- what the next process says --------------------------------------------------------------------------


@pytest.mark.parametrize("notice", Notice)
def test_the_next_process_says_how_it_went(
    qtbot: QtBot, qapp: QApplication, interaction: FakeInteraction, tmp_path: Path, notice: Notice
) -> None:
    arguments = command_line(tmp_path / "x.vault", notice)[-2:]
    assert notice_in(arguments) is notice
    assert arguments == [str(tmp_path / "x.vault")]
    made = Application(
        qapp, WorkspaceKeeper(), notice=notice, settings_file=tmp_path / "s.json", interaction=interaction
    )
    qtbot.addWidget(made.window)
    made.window.show()
    expected = {
        Notice.ERASED: "Nothing opens it any more",
        Notice.ERASED_BUT_FILES_LEFT: "delete the folder yourself",
        Notice.NOT_ERASED: "still opens",
    }
    assert expected[notice] in message_at(door_of(made))


def test_a_vault_is_no_notice() -> None:
    arguments = ["own.vault"]
    assert notice_in(arguments) is None
    assert arguments == ["own.vault"]
    assert notice_in([]) is None
