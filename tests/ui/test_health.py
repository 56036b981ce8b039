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
from oralhistory.storage.vault import Vault
from tests.ui.reviewed_vaults import PASSPHRASE, enter, reviewed_house, said
from tests.ui.standins import FakeInteraction
from ui.breaths import Breaths
from ui.house import House
from ui.main_window import MainWindow
from ui.views.health import HealthPage
from ui.views.health_care import BACKED_UP, VERIFIED

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
    assert lines.count("sound") == 8
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
    assert (lines.count("sound"), lines.count("not as it was written")) == (7, 1)
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
    assert house.remembered(BACKED_UP)


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
    house: House, page: HealthPage, qtbot: QtBot, interaction: FakeInteraction, tmp_path: Path
) -> None:
    house.workspace.backup(tmp_path / "copy.vault")
    interaction.answers.extend([tmp_path / "copy.vault", tmp_path])
    press(page.restore.act)
    qtbot.waitUntil(lambda: "new vault lies in" in page.restore.message.text(), timeout=10_000)
    with Vault.open(tmp_path / "restored.vault", PASSPHRASE) as opened:
        assert opened.testimonies.ids() == house.workspace.vault.testimonies.ids()


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
