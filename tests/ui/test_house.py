"""The window on a real vault: made, left, unlocked again, remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from oralhistory import keeping
from oralhistory.errors import VaultError, WrongPassphrase
from oralhistory.jobs import Job
from tests.ui.standins import PASSPHRASE
from ui.house import House, WorkspaceKeeper
from ui.keeper import MadeVault, NewVault
from ui.workers import Workers


@pytest.fixture
def made(tmp_path: Path, qtbot: QtBot) -> tuple[Path, MadeVault]:
    path = tmp_path / "collection.vault"
    asked = NewVault(path, "Voices of the valley", "The archive", "he", PASSPHRASE)
    workers, done = Workers(), list[MadeVault]()

    def create(_job: Job) -> MadeVault:
        assert QThread.currentThread() is not workers.thread()
        return WorkspaceKeeper().create(asked)

    workers.run(create, done.append)
    qtbot.waitUntil(lambda: len(done) == 1, timeout=20_000)
    assert workers.shut_down()
    return path, done[0]


def test_a_vault_made_on_a_worker_is_entered_here_and_remembers(made: tuple[Path, MadeVault]) -> None:
    path, vault = made
    keeper = WorkspaceKeeper()
    house = keeper.enter(vault.unlocked)
    assert house.workspace.vault.collection.title == "Voices of the valley"
    house.remember("window/page", "people")
    house.close()
    again = keeper.enter(keeper.unlock(path, vault.recovery_key))
    assert isinstance(again, House)
    assert again.remembered("window/page") == "people"
    assert again.lock_minutes == 10
    again.close()


def test_what_does_not_open_says_so(made: tuple[Path, MadeVault], tmp_path: Path) -> None:
    with pytest.raises(WrongPassphrase):
        WorkspaceKeeper().unlock(made[0], "not this one")
    with pytest.raises(VaultError):
        WorkspaceKeeper().unlock(tmp_path / "nowhere.vault", PASSPHRASE)


def test_a_quiet_moment_brings_the_log_into_the_database(made: tuple[Path, MadeVault], qtbot: QtBot) -> None:
    path, vault = made
    key = WorkspaceKeeper().unlock(path, vault.recovery_key)
    opened = WorkspaceKeeper().enter(key)
    house = House(opened.workspace, settle_after_ms=1)
    keeping.set_collection(house.workspace, "title", "Voices of the hill")
    log = path / "vault.db-wal"
    assert log.stat().st_size > 0
    qtbot.waitUntil(lambda: log.stat().st_size == 0)
    house.close()
