"""The window on a real vault: made, left, unlocked again, remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from oralhistory.errors import VaultError, WrongPassphrase
from oralhistory.jobs import Job
from oralhistory.storage import KdfCost, Vault, keyslots
from oralhistory.storage.folder import VaultFolder
from oralhistory.use_cases import keeping
from oralhistory.use_cases.recovery import spelled
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


def test_a_weak_slot_is_raised_when_its_passphrase_opens_the_window(tmp_path: Path, qtbot: QtBot) -> None:
    """Both derivations on the worker; the slot is put in its place here, where the vault is opened."""
    path = tmp_path / "old.vault"
    vault, recovery = Vault.create(path, PASSPHRASE, cost=KdfCost.FLOOR)
    vault.close()
    workers, done = Workers(), list[object]()

    def unlock(_job: Job) -> object:
        return WorkspaceKeeper().unlock(path, PASSPHRASE)

    before = (path / "keyslots.json").read_bytes()
    workers.run(unlock, done.append)
    qtbot.waitUntil(lambda: len(done) == 1, timeout=20_000)
    assert workers.shut_down()
    assert (path / "keyslots.json").read_bytes() == before
    house = WorkspaceKeeper().enter(done[0])
    told = [event for event in house.workspace.vault.audit.all() if event.action == "keyslot.replaced"]
    assert [event.details for event in told] == [{"kind": "passphrase", "upgraded": True}]
    house.close()
    assert {slot.cost for slot in keyslots.read(VaultFolder(path)).slots} == {None, KdfCost.STANDARD.value}
    for secret in (PASSPHRASE, recovery):
        WorkspaceKeeper().enter(WorkspaceKeeper().unlock(path, secret)).close()


def test_the_words_of_the_recovery_key_open_the_window(made: tuple[Path, MadeVault]) -> None:
    path, vault = made
    words = spelled(vault.recovery_key).words
    numbered = "\u2028".join(f"{number}. {word[:4].upper()}" for number, word in enumerate(words, 1))
    WorkspaceKeeper().enter(WorkspaceKeeper().unlock(path, numbered)).close()
    with pytest.raises(WrongPassphrase, match="Word 15"):
        WorkspaceKeeper().unlock(path, " ".join([*words[:14], "heronn"]))


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
