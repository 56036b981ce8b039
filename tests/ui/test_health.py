"""Health on a real vault: checking, backups that open again, restoring, another passphrase, another recovery key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from oralhistory.errors import WrongPassphrase
from oralhistory.rotation import AutomaticBackups, Keep
from oralhistory.storage.vault import Vault
from tests.ui.reviewed_vaults import PASSPHRASE, enter, reviewed_house, said
from tests.ui.standins import FakeInteraction
from ui.automatic_backup import TROUBLE, AutomaticBackup
from ui.autosave import Autosave
from ui.breaths import Breaths
from ui.context import Context
from ui.house import House
from ui.main_window import MainWindow
from ui.views.health import HealthPage
from ui.views.health_care import VERIFIED

NEW_PASSPHRASE = "brass lantern under seven slow maples"


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = reviewed_house(tmp_path)
    enter(window, opened, "health")
    yield opened
    window.empty_house()
    opened.close()


@pytest.fixture
def page(house: House, window: MainWindow) -> HealthPage:
    made = window.page("health")
    assert isinstance(made, HealthPage)
    return made


def press(button: QPushButton) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_the_check_says_sound_and_remembers_it(house: House, page: HealthPage, qtbot: QtBot) -> None:
    assert "Not checked" in said(page.check)
    press(page.check.act)
    qtbot.waitUntil(lambda: "Sound" in page.check.message.text(), timeout=10_000)
    assert "Testimonies read: 12" in page.check.message.text()
    lines = said(page.check.report).splitlines()
    for name in ("Pages of the database", "Tables, indexes and guards", "Events of the history", "Files"):
        assert name in lines
    assert lines.count("sound") == 10
    assert "Last checked" in said(page.check)
    assert house.remembered(VERIFIED)


def test_the_check_finds_a_damaged_file(house: House, page: HealthPage, qtbot: QtBot) -> None:
    sealed = next(path for path in (house.workspace.vault.path / "media").iterdir() if path.stat().st_size > 100)
    content = bytearray(sealed.read_bytes())
    content[50] ^= 1
    sealed.write_bytes(content)
    press(page.check.act)
    qtbot.waitUntil(lambda: "not as it was written" in page.check.message.text(), timeout=10_000)
    qtbot.waitUntil(lambda: "damaged or missing" in said(page.check))
    lines = said(page.check.report).splitlines()
    assert (lines.count("sound"), lines.count("not as it was written")) == (9, 1)
    assert lines.index("not as it was written") > lines.index("Files")
    assert not house.remembered(VERIFIED)


def test_the_check_can_be_stopped(house: House, page: HealthPage, qtbot: QtBot) -> None:
    press(page.check.act)
    press(next(b for b in page.check.findChildren(QPushButton) if b.text() == "Cancel"))
    qtbot.waitUntil(lambda: "Stopped" in page.check.message.text(), timeout=10_000)
    assert page.check.act.isEnabled()


def test_a_check_under_way_ends_when_the_vault_closes(house: House, page: HealthPage) -> None:
    press(page.check.act)
    work = page.check.findChild(Breaths)
    assert work is not None
    assert work.running
    house.closing.emit()
    assert not work.running


def test_a_backup_by_button_opens_again(
    house: House, page: HealthPage, qtbot: QtBot, interaction: FakeInteraction, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    interaction.answers.append(disk)
    press(page.backup.act)
    qtbot.waitUntil(lambda: "read back" in page.backup.message.text(), timeout=15_000)
    copies = list(disk.iterdir())
    assert len(copies) == 1
    with Vault.open(copies[0], PASSPHRASE) as opened:
        assert opened.testimonies.ids() == house.workspace.vault.testimonies.ids()
        assert len(opened.attachments.all()) == len(house.workspace.vault.attachments.all())
    assert "Last backup" in said(page.backup)
    assert [each.path for each in house.workspace.vault.backups.all()] == [str(copies[0])]


def test_a_backup_can_be_stopped_and_leaves_nothing(
    page: HealthPage, qtbot: QtBot, interaction: FakeInteraction, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    interaction.answers.append(disk)
    press(page.backup.act)
    press(next(b for b in page.backup.findChildren(QPushButton) if b.text() == "Cancel"))
    qtbot.waitUntil(lambda: "Stopped" in page.backup.message.text(), timeout=15_000)
    assert list(disk.iterdir()) == []


def test_a_backup_into_the_vault_itself_is_refused_in_words(
    house: House, page: HealthPage, qtbot: QtBot, interaction: FakeInteraction
) -> None:
    interaction.answers.append(house.workspace.vault.path)
    press(page.backup.act)
    qtbot.waitUntil(lambda: "inside its own vault" in page.backup.message.text(), timeout=10_000)
    assert page.backup.act.isEnabled()


def test_a_backup_comes_back_as_a_new_vault(
    house: House, window: MainWindow, page: HealthPage, qtbot: QtBot, interaction: FakeInteraction, tmp_path: Path
) -> None:
    house.workspace.backup(tmp_path / "copy.vault")
    interaction.answers.extend([tmp_path / "copy.vault", tmp_path])
    press(page.restore.act)
    qtbot.waitUntil(lambda: "new vault lies in" in page.restore.message.text(), timeout=10_000)
    with Vault.open(tmp_path / "restored.vault", PASSPHRASE) as opened:
        assert opened.testimonies.ids() == house.workspace.vault.testimonies.ids()
    with qtbot.waitSignal(window.context.vault_asked) as asked:
        press(page.restore.message.findChild(QPushButton))
    assert asked.args == [tmp_path / "restored.vault"]


def automatic(window: MainWindow, house: House) -> AutomaticBackup:
    """The watcher, its clock stopped: a test says when it looks."""
    return AutomaticBackup(window.context, house, look_every_ms=1_000_000)


def idle(context: Context) -> bool:
    return not context.workers.running()


def test_one_makes_itself_when_nobody_types_and_again_only_after_a_change(
    house: House, window: MainWindow, page: HealthPage, qtbot: QtBot
) -> None:
    watcher = automatic(window, house)
    assert "quiet moment" in page.backup.automatic.next.text()
    watcher.look()
    assert [work.title for work in window.context.workers.running() if work.title] == ["A backup is being made"]
    known = house.workspace.vault.backups
    qtbot.waitUntil(lambda: len(known.all()) == 1, timeout=15_000)
    qtbot.waitUntil(lambda: page.backup.automatic.there.count() == 3)
    assert "holds everything" in page.backup.automatic.next.text()
    assert "Last backup" in said(page.backup)
    with Vault.open(Path(known.all()[0].path), PASSPHRASE) as opened:
        assert opened.testimonies.ids() == house.workspace.vault.testimonies.ids()
    watcher.look()
    assert not [work for work in window.context.workers.running() if work.title]


def test_none_makes_itself_while_somebody_types(house: House, window: MainWindow, page: HealthPage) -> None:
    watcher = automatic(window, house)
    save = Autosave(lambda: None, page, state=window.context.saved)
    save.touch()
    watcher.look()
    assert not [work for work in window.context.workers.running() if work.title]
    save.flush()
    watcher.look()
    assert not [work for work in window.context.workers.running() if work.title]


def test_a_disk_that_is_not_connected_is_said_on_the_page_and_can_be_tried_again(
    house: House, window: MainWindow, page: HealthPage, qtbot: QtBot, interaction: FakeInteraction, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    card = page.backup.automatic
    interaction.answers.append(stick)
    press(card.choose)
    assert str(stick) in card.place.text()
    qtbot.waitUntil(lambda: idle(window.context))
    stick.rmdir()
    automatic(window, house).look()
    qtbot.waitUntil(lambda: "Connect its disk" in card.message.text(), timeout=15_000)
    assert house.remembered(TROUBLE)
    assert interaction.errors == []
    qtbot.waitUntil(lambda: idle(window.context))
    stick.mkdir()
    press(card.message.findChild(QPushButton))
    qtbot.waitUntil(lambda: len(house.workspace.vault.backups.all()) == 1, timeout=15_000)
    qtbot.waitUntil(lambda: not card.message.isVisible())
    assert not house.remembered(TROUBLE)
    assert len(list(stick.iterdir())) == 1
    qtbot.waitUntil(lambda: idle(window.context))


def test_whether_where_and_how_many_are_kept_at_once(
    house: House, window: MainWindow, page: HealthPage, qtbot: QtBot, interaction: FakeInteraction, tmp_path: Path
) -> None:
    card = page.backup.automatic
    collection = house.workspace.vault.collection
    assert "laptop is lost or taken" in card.caution.text()
    card.days.setFocus()
    card.days.selectAll()
    QTest.keyClicks(card.days, "3")
    card.save.flush()
    assert collection.automatic_backups.keep == Keep(3, 3, 4)
    interaction.answers.append(tmp_path)
    press(card.choose)
    assert collection.automatic_backups.folder == str(tmp_path)
    press(card.beside)
    assert collection.automatic_backups.folder == ""
    card.on.setFocus()
    QTest.keyClick(card.on, Qt.Key.Key_Space)
    assert collection.automatic_backups == AutomaticBackups(on=False, keep=Keep(3, 3, 4))
    undo = window.context.undo
    assert undo.undo_name == "change of automatic backups"
    undo.undo()
    assert collection.automatic_backups.on
    assert card.on.isChecked()
    undo.redo()
    assert not collection.automatic_backups.on
    assert "Switched off" in card.next.text()
    assert not card.days.isEnabled()
    automatic(window, house).look()
    assert not [work for work in window.context.workers.running() if work.title]
    interaction.answers.append(house.workspace.vault.path / "media")
    press(card.choose)
    assert "inside their own vault" in card.message.text()
    qtbot.waitUntil(lambda: idle(window.context))


def test_a_backup_under_way_ends_when_the_vault_closes(
    house: House, window: MainWindow, page: HealthPage, qtbot: QtBot
) -> None:
    automatic(window, house).look()
    window.empty_house()
    house.close()
    qtbot.waitUntil(lambda: idle(window.context), timeout=15_000)
    left = list((house.workspace.vault.path / "backups").iterdir())
    assert [path for path in left if path.name.endswith(".unfinished")] == []


def test_another_passphrase(house: House, page: HealthPage, qtbot: QtBot) -> None:
    card = page.passphrase
    QTest.keyClicks(card.present, "not the passphrase")
    QTest.keyClicks(card.first, NEW_PASSPHRASE)
    QTest.keyClicks(card.second, NEW_PASSPHRASE)
    QTest.keyClick(card.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(card.present_row.error()), timeout=10_000)
    card.present.clear()
    QTest.keyClicks(card.present, PASSPHRASE)
    QTest.keyClick(card.present, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "opens the vault from now on" in card.message.text(), timeout=10_000)
    assert (card.present.text(), card.first.text(), card.second.text()) == ("", "", "")
    path = house.workspace.vault.path
    house.workspace.unlock(path, NEW_PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        house.workspace.unlock(path, PASSPHRASE)


def test_a_weak_passphrase_is_refused_before_anything_happens(page: HealthPage) -> None:
    card = page.passphrase
    QTest.keyClicks(card.present, PASSPHRASE)
    QTest.keyClicks(card.first, "summer2019")
    QTest.keyClicks(card.second, "summer2019")
    press(card.change)
    assert "Too weak" in card.first_row.error()
    card.first.clear()
    QTest.keyClicks(card.first, NEW_PASSPHRASE)
    press(card.change)
    assert "not the same" in card.second_row.error()


def test_another_recovery_key_is_shown_once(house: House, page: HealthPage, interaction: FakeInteraction) -> None:
    interaction.answers.append(False)
    press(page.recovery.make)
    assert page.recovery.sheet.key is None
    interaction.answers.append(True)
    press(page.recovery.make)
    key = page.recovery.sheet.key
    assert key is not None
    assert key.words[0] in said(page)
    for secret in (key.key, " ".join(key.words)):
        house.workspace.unlock(house.workspace.vault.path, secret)
    press(page.recovery.done)
    assert page.recovery.sheet.key is None
    assert not any(part in said(page) for part in (*key.groups, f"1 {key.words[0]}"))


def test_the_page_says_what_is_protected_and_where_the_vault_lies(house: House, page: HealthPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "B" in page.bytes.text(), timeout=5_000)
    assert str(house.workspace.vault.path) in said(page.vault)
    assert "Not protected" in said(page)
