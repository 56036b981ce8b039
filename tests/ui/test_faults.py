"""The window while the machine is in the way: words stay, the foot says why, and they are saved by themselves."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.faults.disks import SmallDisk, small_disk
from tests.ui.standins import FakeInteraction
from tests.ui.vaults import PASSPHRASE, sample_house, show_testimony
from ui.application import Application
from ui.autosave import Autosave
from ui.house import House, WorkspaceKeeper
from ui.main_window import MainWindow
from ui.views.door import Door
from ui.views.testimony.interview_tab import InterviewTab
from ui.views.testimony.page import TestimonyPage
from ui.widgets.message import Message
from ui.widgets.secret_edit import SecretEdit

__all__ = ["small_disk"]

SAID = "What I could not say then"
ROOT = Path(__file__).parents[2]


@pytest.fixture
def quick_retry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Try again after a moment instead of five seconds."""
    kept = Autosave.__init__.__kwdefaults__ or {}
    monkeypatch.setattr(Autosave.__init__, "__kwdefaults__", {**kept, "quiet_ms": 10, "retry_ms": 20})


@pytest.fixture
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    """The sample, open; on the small disk where a test asks for one."""
    disk = request.getfixturevalue("small_disk") if "small_disk" in request.fixturenames else None
    assert disk is None or isinstance(disk, SmallDisk)
    opened = sample_house(disk.path if disk else tmp_path)
    yield opened
    if disk:
        disk.empty()
    opened.close()


@pytest.fixture
def page(house: House, window: MainWindow, quick_retry: None) -> Iterator[TestimonyPage]:
    yield show_testimony(window, house, 1, "interview")
    window.leave()
    window.empty_house()


def _title(page: TestimonyPage) -> QLineEdit:
    assert isinstance(page.tab, InterviewTab)
    field = page.tab.opening.field("title").widget
    assert isinstance(field, QLineEdit)
    return field


def _type(qtbot: QtBot, page: TestimonyPage) -> None:
    field = _title(page)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, SAID)


def _saved_title(house: House, page: TestimonyPage) -> str | None:
    return house.workspace.get(page.editing.id).testimony.title


def test_typing_on_a_full_disk_keeps_the_words_until_there_is_room(
    page: TestimonyPage, house: House, window: MainWindow, small_disk: SmallDisk, qtbot: QtBot
) -> None:
    house.workspace.vault.path.joinpath("ballast").unlink()  # it was used up by an earlier save
    small_disk.fill()
    before = _saved_title(house, page)
    _type(qtbot, page)
    qtbot.waitUntil(lambda: window.strip.saved_text().startswith("Not saved yet"))
    assert "is full" in window.strip.saved_text()
    assert "is full" in page.message_text()
    assert _title(page).text() == SAID
    assert _saved_title(house, page) == before
    small_disk.empty()
    qtbot.waitUntil(lambda: _saved_title(house, page) == SAID)
    assert not window.strip.saved_text().startswith("Not saved")
    assert page.message_text() == ""


def test_a_vault_whose_disk_was_taken_away_is_waited_for(
    page: TestimonyPage, house: House, window: MainWindow, qtbot: QtBot
) -> None:
    vault = house.workspace.vault.path
    away = vault.rename(vault.with_name("away.vault"))
    _type(qtbot, page)
    qtbot.waitUntil(lambda: "no longer at" in window.strip.saved_text())
    assert _title(page).text() == SAID
    away.rename(vault)
    qtbot.waitUntil(lambda: _saved_title(house, page) == SAID)
    assert not window.strip.saved_text().startswith("Not saved")


HOLD = """
import sys
from pathlib import Path
from oralhistory.storage import Vault
with Vault.open(Path(sys.argv[1]), sys.argv[2]):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_vault_that_another_process_holds_is_said_at_the_door(
    tmp_path: Path, interaction: FakeInteraction, qapp: QApplication, qtbot: QtBot
) -> None:
    sample_house(tmp_path).close()
    vault = tmp_path / "own.vault"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(vault), PASSPHRASE],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        made = Application(
            qapp,
            WorkspaceKeeper(),
            vault=vault,
            settings_file=tmp_path / "settings.json",
            interaction=interaction,
            restart=lambda command: None,
        )
        qtbot.addWidget(made.window)
        with qtbot.waitActive(made.window):
            made.window.show()
            made.window.activateWindow()
        (door,) = made.window.findChildren(Door)
        (secret,) = door.findChildren(SecretEdit)
        qtbot.keyClicks(secret, PASSPHRASE)
        qtbot.keyClick(secret, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "is open in another window or program" in door.findChildren(Message)[0].text())
        assert made.window.context.session is None
        holder.communicate()
    qtbot.keyClicks(secret, PASSPHRASE)
    qtbot.keyClick(secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: made.window.context.session is not None)
