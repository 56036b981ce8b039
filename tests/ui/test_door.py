"""The door and the new vault, by keyboard; and the application that leads through them."""

from __future__ import annotations

import re
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from oralhistory import settings as stored
from oralhistory.errors import VaultInUse
from oralhistory.use_cases.recovery import spelled
from tests.ui.standins import PASSPHRASE, RECOVERY_KEY, FakeInteraction, FakeKeeper, FakeSession, flush
from ui.application import Application
from ui.clipboard import SecretClipboard
from ui.main_window import MainWindow
from ui.strength import measure
from ui.views.door import Door
from ui.views.new_vault import NewVaultView
from ui.views.recovery_sheet import write_private
from ui.widgets.form import FormRow
from ui.widgets.message import Message
from ui.widgets.secret_edit import SecretEdit

VAULT = Path("/somewhere/collection.vault")


@pytest.fixture
def door(window: MainWindow, keeper: FakeKeeper) -> Door:
    made = Door(window.context, keeper, VAULT)
    window.show_door(made)
    return made


def _secret(door: Door) -> SecretEdit:
    return door.findChildren(SecretEdit)[0]


def _error(door: Door) -> str:
    return door.findChildren(FormRow)[0].error()


def _focus() -> QLineEdit:
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    return focused


def test_type_and_enter_opens(door: Door, keeper: FakeKeeper, qtbot: QtBot) -> None:
    assert _secret(door).hasFocus()
    qtbot.keyClicks(_focus(), PASSPHRASE)
    with qtbot.waitSignal(door.unlocked) as opened:
        qtbot.keyClick(_focus(), Qt.Key.Key_Return)
    assert opened.args == [("key of", VAULT)]
    assert keeper.tried == [(VAULT, PASSPHRASE)]
    assert _secret(door).text() == ""


def test_a_wrong_passphrase_is_said_at_the_field_and_typed_over(door: Door, qtbot: QtBot) -> None:
    qtbot.keyClicks(_secret(door), "not this one")
    qtbot.keyClick(_secret(door), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _error(door) == "This passphrase does not open the vault. Try again.")
    assert _secret(door).isEnabled()
    assert _secret(door).hasFocus()
    qtbot.keyClicks(_secret(door), "x")
    assert _secret(door).text() == "x"
    assert _error(door) == ""


def test_enter_twice_tries_once(door: Door, keeper: FakeKeeper, qtbot: QtBot) -> None:
    qtbot.keyClicks(_secret(door), PASSPHRASE)
    with qtbot.waitSignal(door.unlocked):
        _secret(door).returnPressed.emit()
        _secret(door).returnPressed.emit()
    assert len(keeper.tried) == 1


def test_nothing_typed_tries_nothing(door: Door, keeper: FakeKeeper, qtbot: QtBot) -> None:
    qtbot.keyClick(_secret(door), Qt.Key.Key_Return)
    assert _error(door) == "Type the passphrase."
    assert keeper.tried == []


def test_the_passphrase_is_dots_until_shown(door: Door, qtbot: QtBot) -> None:
    field = _secret(door)
    qtbot.keyClicks(field, "abc")
    assert field.displayText() != "abc"
    field.actions()[0].trigger()
    assert field.displayText() == "abc"


def test_large_text_is_not_cut_and_can_be_scrolled_to(door: Door, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 560)
    window.context.preferences.change(text_percent=200)
    try:
        qtbot.waitUntil(lambda: all(each.width() >= each.minimumSizeHint().width() for each in _buttons(door)))
        (area,) = door.findChildren(QScrollArea)
        qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
        assert area.horizontalScrollBar().maximum() == 0
    finally:
        window.context.preferences.change(text_percent=100)


def _buttons(door: Door) -> list[QPushButton]:
    return [each for each in door.findChildren(QPushButton) if each.isVisible()]


def test_the_recovery_key_instead(door: Door, keeper: FakeKeeper, qtbot: QtBot) -> None:
    link = next(each for each in door.findChildren(QPushButton) if "recovery key" in each.text())
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert _secret(door).echoMode() == QLineEdit.EchoMode.Normal
    qtbot.keyClicks(_secret(door), RECOVERY_KEY)
    with qtbot.waitSignal(door.unlocked):
        qtbot.keyClick(_secret(door), Qt.Key.Key_Return)
    assert keeper.tried == [(VAULT, RECOVERY_KEY)]


def test_tab_goes_from_the_field_to_unlock(door: Door, qtbot: QtBot) -> None:
    qtbot.keyClick(_secret(door), Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.property("text") == "Unlock"


def test_another_vault_is_chosen(
    window: MainWindow, interaction: FakeInteraction, keeper: FakeKeeper, qtbot: QtBot
) -> None:
    made = Door(window.context, keeper)
    window.show_door(made)
    assert not _secret(made).isVisible()
    interaction.answers = [Path("/elsewhere/second.vault")]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert made.vault == Path("/elsewhere/second.vault")
    assert _secret(made).isVisible()


def test_what_identifies_is_in_no_label_before_opening(door: Door) -> None:
    words = " ".join(each.text() for each in door.findChildren(QLabel))
    assert "Not protected" in words


# ---- the new vault ---------------------------------------------------------------------------------------


@pytest.fixture
def new_vault(window: MainWindow, keeper: FakeKeeper, interaction: FakeInteraction, tmp_path: Path) -> NewVaultView:
    made = NewVaultView(window.context, keeper)
    window.show_door(made)
    return made


def _rows(view: NewVaultView) -> dict[str, FormRow]:
    return {row.field.accessibleName(): row for row in view.findChildren(FormRow)}


def _to_recovery(view: NewVaultView, qtbot: QtBot) -> None:
    qtbot.keyClicks(_focus(), "Voices of the valley")
    qtbot.keyClick(_focus(), Qt.Key.Key_Return)
    qtbot.keyClicks(_focus(), PASSPHRASE)
    qtbot.keyClick(_focus(), Qt.Key.Key_Return)
    qtbot.keyClicks(_focus(), PASSPHRASE)
    qtbot.keyClick(_focus(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(view.parts_asked()) == 2)


def test_a_vault_is_made_by_keyboard_alone(new_vault: NewVaultView, keeper: FakeKeeper, qtbot: QtBot) -> None:
    _to_recovery(new_vault, qtbot)
    asked = keeper.made[0]
    assert (asked.title, asked.institution, asked.language) == ("Voices of the valley", "", "en")
    assert asked.passphrase == PASSPHRASE
    assert asked.path.name == "collection.vault"
    assert PASSPHRASE not in repr(asked)
    key = spelled(RECOVERY_KEY)
    (first, first_word), (second, second_word) = new_vault.parts_asked()
    assert first < second
    assert first_word < second_word
    qtbot.keyClicks(_focus(), "wrong")
    with qtbot.assertNotEmitted(new_vault.made):
        qtbot.keyClick(_focus(), Qt.Key.Key_Return)
    _focus().clear()
    qtbot.keyClicks(_focus(), key.groups[first].lower())
    qtbot.keyClick(_focus(), Qt.Key.Key_Tab)
    qtbot.keyClicks(_focus(), key.words[second_word][:4])
    with qtbot.waitSignal(new_vault.made) as made:
        qtbot.keyClick(_focus(), Qt.Key.Key_Return)
    assert made.args == [("key of", asked.path), asked.path]


def test_a_weak_passphrase_makes_no_vault_and_says_why(
    new_vault: NewVaultView, keeper: FakeKeeper, qtbot: QtBot
) -> None:
    qtbot.keyClicks(_focus(), "Voices")
    qtbot.keyClick(_focus(), Qt.Key.Key_Return)
    new_vault.findChildren(SecretEdit)[0].setText("summer2019")
    new_vault.go_on()
    assert _rows(new_vault)["Passphrase"].error().startswith("Too weak")
    assert keeper.made == []


def test_two_different_passphrases_make_no_vault(new_vault: NewVaultView, keeper: FakeKeeper, qtbot: QtBot) -> None:
    qtbot.keyClicks(_focus(), "Voices")
    qtbot.keyClick(_focus(), Qt.Key.Key_Return)
    first, second = new_vault.findChildren(SecretEdit)
    first.setText(PASSPHRASE)
    second.setText(PASSPHRASE + "!")
    new_vault.go_on()
    assert _rows(new_vault)["The same again"].error() == "The two are not the same."
    assert keeper.made == []


def test_a_title_is_asked_for(new_vault: NewVaultView) -> None:
    new_vault.go_on()
    assert "title" in _rows(new_vault)["Title of the collection"].error()


def test_the_recovery_key_is_saved_for_its_owner_alone(
    new_vault: NewVaultView, interaction: FakeInteraction, qtbot: QtBot, tmp_path: Path
) -> None:
    _to_recovery(new_vault, qtbot)
    interaction.answers = [tmp_path / "key.txt"]
    save = next(b for b in new_vault.findChildren(QPushButton) if b.text().startswith("Save to"))
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    written = tmp_path / "key.txt"
    assert RECOVERY_KEY in written.read_text("utf-8")
    assert "Voices" not in written.read_text("utf-8")
    assert stat.S_IMODE(written.stat().st_mode) == 0o600
    said = [bar.text() for bar in new_vault.findChildren(Message) if bar.isVisible()]
    assert any("Take the file away" in text for text in said)


def test_a_private_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    from oralhistory.errors import MachineError

    with pytest.raises(MachineError, match="Choose another place"):
        write_private(tmp_path / "absent" / "key.txt", "x")


def test_strength_takes_the_collections_own_words_for_known() -> None:
    assert measure(PASSPHRASE).enough
    assert not measure("Tr0ub4dor").enough
    assert not measure("voicesvalley", ["Voices of the valley"]).enough
    assert not measure("שלום").enough


def test_the_clipboard_gives_the_secret_back(qtbot: QtBot, window: MainWindow) -> None:
    clipboard = SecretClipboard(window, emptied_after_ms=30)
    clipboard.copy("secret words")
    assert QGuiApplication.clipboard().text() == "secret words"
    assert QGuiApplication.clipboard().mimeData().data("x-kde-passwordManagerHint").data() == b"secret"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")
    clipboard.copy("secret words")
    QGuiApplication.clipboard().setText("something else")
    clipboard.empty()
    assert QGuiApplication.clipboard().text() == "something else"


# ---- the application -------------------------------------------------------------------------------------


class Restart:
    """Notes the command the process would become."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []

    def __call__(self, command: list[str]) -> None:
        self.commands.append(command)


@pytest.fixture
def restart() -> Restart:
    return Restart()


@pytest.fixture
def application(
    qtbot: QtBot,
    qapp: QApplication,
    keeper: FakeKeeper,
    interaction: FakeInteraction,
    restart: Restart,
    tmp_path: Path,
) -> Application:
    made = Application(
        qapp, keeper, vault=VAULT, settings_file=tmp_path / "settings.json", interaction=interaction, restart=restart
    )
    qtbot.addWidget(made.window)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    return made


def _door(application: Application) -> Door:
    flush()
    (door,) = application.window.findChildren(Door)
    return door


def _enter(application: Application, qtbot: QtBot) -> None:
    qtbot.keyClicks(_secret(_door(application)), PASSPHRASE)
    qtbot.keyClick(_secret(_door(application)), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: application.window.context.session is not None)


def test_through_the_door_into_the_house_and_locked(
    application: Application, keeper: FakeKeeper, restart: Restart, qtbot: QtBot
) -> None:
    _enter(application, qtbot)
    flush()
    assert application.window.findChildren(Door) == []
    qtbot.keyClick(application.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert keeper.session.closed
    assert keeper.session.state["window/geometry"]
    assert restart.commands[0][-1] == str(VAULT)
    assert not application.window.isVisible()


def test_another_vault_is_opened_by_locking_this_one(
    application: Application, keeper: FakeKeeper, restart: Restart, qtbot: QtBot
) -> None:
    _enter(application, qtbot)
    other = Path("/home/noa/restored.vault")
    application.window.context.vault_asked.emit(other)
    assert keeper.session.closed
    assert restart.commands[0][-1] == str(other)


def test_a_vault_that_cannot_be_entered_is_said_at_the_door(
    application: Application, keeper: FakeKeeper, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def in_use(_unlocked: object) -> FakeSession:
        raise VaultInUse("Another window holds this vault. Close it first.")

    monkeypatch.setattr(keeper, "enter", in_use)
    door = _door(application)
    qtbot.keyClicks(_secret(door), PASSPHRASE)
    qtbot.keyClick(_secret(door), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Another window" in door.findChildren(Message)[0].text())
    assert application.window.context.session is None
    assert _secret(door).isEnabled()


def test_where_the_vault_is_stays_unknown_unless_asked_for(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    _enter(application, qtbot)
    assert not (tmp_path / "settings.json").exists()


def test_where_the_vault_is_is_remembered_when_asked_for(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    _door(application).remember_asked.emit(True)
    _enter(application, qtbot)
    assert stored.load(tmp_path / "settings.json").last_vault == str(VAULT)


def test_the_language_changes_at_the_door(application: Application, qtbot: QtBot, tmp_path: Path) -> None:
    _door(application).language_asked.emit("he")
    assert _door(application).layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert stored.load(tmp_path / "settings.json").language == "he"
    application.languages.choose("en")


def test_closing_closes_the_vault(application: Application, keeper: FakeKeeper, qtbot: QtBot) -> None:
    _enter(application, qtbot)
    application.window.close()
    assert keeper.session.closed
    assert re.fullmatch(r"[A-Za-z0-9+/=]+", keeper.session.state["window/geometry"])
