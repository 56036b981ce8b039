"""A vault of an earlier version is brought up whole or left as it was, with a copy beside; of a later one, refused."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from oralhistory.errors import MachineError, VaultError, VaultTooNew
from oralhistory.jobs import Job
from oralhistory.storage import DataKey, Vault, schema, unlock_key
from oralhistory.storage.access import TestimonyKeys
from oralhistory.storage.backup import restore
from oralhistory.storage.driver import Connection
from oralhistory.storage.verify import verify
from tests.storage.conftest import PASSPHRASE, MadeVault

FIRST = Path(__file__).parents[1] / "data" / "vaults" / "0001-foundation" / "vault"


def add_colour(connection: Connection, keys: TestimonyKeys) -> None:
    connection.execute("ALTER TABLE collection ADD COLUMN colour TEXT")


def fail(connection: Connection, keys: TestimonyKeys) -> None:
    connection.execute("CREATE TABLE half (a TEXT)")
    raise RuntimeError("a bug")


@pytest.fixture(scope="module")
def first_key() -> DataKey:
    return unlock_key(FIRST, PASSPHRASE)


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A vault of the first schema."""
    return restore(FIRST, tmp_path / "first.vault")


def test_a_later_program_keeps_the_rows_and_this_one_then_refuses(
    closed: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = unlock_key(closed.path, closed.recovery)
    with monkeypatch.context() as later:
        later.setattr(schema, "STEPS", (*schema.STEPS, ("9999-colour", add_colour)))
        with Vault.open_with(closed.path, key) as vault:
            assert vault.collection.title == "Northern voices"
            assert vault.connection.cell("SELECT count(*) FROM collection WHERE colour IS NULL") > 0
            upgraded = vault.audit.all(1)[0]
            assert (upgraded.action, upgraded.details) == ("vault.upgraded", {"steps": ["9999-colour"]})
        Vault.open_with(closed.path, key).close()
    with pytest.raises(VaultTooNew, match="later version"):
        Vault.open_with(closed.path, key)


def test_what_was_said_in_the_first_schema_is_sealed_now(first: Path, first_key: DataKey) -> None:
    with Vault.open_with(first, first_key) as vault:
        id = vault.testimonies.ids()[0]
        assert [event.event.value for event in vault.consent.events(id)] == ["given"]
        assert vault.reviews.decisions(id)["g1"].text == "Daniel"
        names = [
            row.text("name") for row in vault.connection.rows("SELECT name FROM pragma_table_info('consent_event')")
        ]
        assert "sealed" in names
        assert "event" not in names
        assert verify(vault, Job()).problems == []


def test_the_database_is_copied_aside_before(first: Path, first_key: DataKey, tmp_path: Path) -> None:
    shutil.copytree(first, tmp_path / "untouched")
    with Vault.open_with(first, first_key) as vault:
        ids = vault.testimonies.ids()
    aside = first / "backups" / "before-0002-own-keys.vault"
    assert aside.is_dir()
    with Vault.open_with(restore(aside, tmp_path / "back.vault"), first_key) as back:
        assert back.testimonies.ids() == ids
        assert back.testimonies.load(ids[0]).title


def test_a_step_that_fails_leaves_the_vault_as_it_was_and_a_copy(
    first: Path, first_key: DataKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as faulty:
        faulty.setattr(schema, "STEPS", (*schema.STEPS, ("9999-half", fail)))
        for _ in range(2):  # again, with the copy of the first try there
            with pytest.raises(VaultError, match=r"as it was.*before-0002-own-keys"):
                Vault.open_with(first, first_key)
        faulty.setattr(schema, "STEPS", schema.STEPS[:1])  # the earlier program
        connection = driver_of(first, first_key)
        assert schema.pending(connection) == ()  # not even the step that went well stayed
        assert connection.cell("SELECT count(*) FROM sqlite_master WHERE name = 'half'") == 0
        connection.close()
    with Vault.open_with(first, first_key) as vault:
        assert verify(vault, Job()).problems == []


def test_without_room_for_the_copy_nothing_is_changed(
    first: Path, first_key: DataKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    (first / "backups").rmdir()
    (first / "backups").write_text("no folder can be made here")
    with pytest.raises(MachineError):
        Vault.open_with(first, first_key)
    monkeypatch.setattr(schema, "STEPS", schema.STEPS[:1])
    connection = driver_of(first, first_key)
    assert schema.pending(connection) == ()
    connection.close()


def driver_of(path: Path, key: DataKey) -> Connection:
    from oralhistory.storage import driver

    return driver.connect(path / "vault.db", key.subkey("database"))
