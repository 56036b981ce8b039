from __future__ import annotations

import io
import os
import shutil
import stat
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from oralhistory.errors import Cancelled, InputError, OralHistoryError, VaultDamaged, VaultError, VaultInUse
from oralhistory.jobs import Job
from oralhistory.model import ConsentEvent, EventKind, Testimony
from oralhistory.storage import Vault, unlock_key
from oralhistory.storage.backup import backup, restore
from oralhistory.storage.verify import Checked, verify
from tests.storage.conftest import PASSPHRASE, MadeVault
from tests.storage.test_rows import fill
from tests.storage.test_vault import HOLD, run


@pytest.fixture
def filled(vault: Vault, testimony: Testimony) -> Vault:
    id = fill(vault, testimony)
    vault.attachments.add(id, io.BytesIO(os.urandom(100_000)), name="a.wav", medium=None, by="m")
    vault.forms.add(id="leaflet", version="1", language="en", stage="any", text="# Leaflet\n", by="m")
    return vault


def test_a_whole_vault_is_sound(filled: Vault) -> None:
    reports: list[str] = []
    report = verify(filled, Job(lambda done, total, text: reports.append(text)))
    assert report.problems == []
    assert report.sound
    assert report.counts["testimonies"] == 1
    assert report.counts["attachments"] == 1
    assert report.counts["audit_events"] == filled.audit.count()
    assert reports


def test_a_backup_while_in_use_and_the_way_back(filled: Vault, tmp_path: Path, testimony: Testimony) -> None:
    dest = tmp_path / "disk" / "copy.vault"
    assert backup(filled, dest) == dest
    later = filled.testimonies.add(replace(testimony, accession=None), by="m")
    assert not (dest / "device").exists()
    for path in dest.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0

    home = tmp_path / "home.vault"
    restore(dest, home)
    with Vault.open(home, PASSPHRASE) as restored:
        assert restored.testimonies.ids() == [filled.testimonies.id_of("OH-2026-0007")]
        assert later.id not in restored.testimonies.ids()
        assert restored.device != filled.device
        assert verify(restored, Job()).problems == []
        only = restored.attachments.all()[0]
        with restored.attachments.open(only.id) as mine, filled.attachments.open(only.id) as theirs:
            assert mine.read() == theirs.read()


def test_nothing_is_ever_written_over(filled: Vault, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.mkdir()
    with pytest.raises(InputError, match="already exists"):
        backup(filled, taken)
    with pytest.raises(InputError, match="inside its own vault"):
        backup(filled, filled.path / "media" / "copy")
    with pytest.raises(InputError, match="open vault"):
        restore(filled.path, tmp_path / "new")
    dest = filled.path / "backups" / "monday"
    backup(filled, dest)
    with pytest.raises(InputError, match="already exists"):
        restore(dest, taken)
    with pytest.raises(VaultError, match="no vault"):
        restore(taken, tmp_path / "new")
    assert list(taken.iterdir()) == []


def test_a_cancelled_backup_leaves_nothing(filled: Vault, tmp_path: Path) -> None:
    job = Job(lambda done, total, text: job.cancel())
    with pytest.raises(Cancelled):
        backup(filled, tmp_path / "out" / "copy", job)
    assert not (tmp_path / "out").exists()


def test_a_backup_of_a_damaged_vault_is_refused(filled: Vault, tmp_path: Path) -> None:
    attachment = filled.attachments.all()[0]
    file = filled.path / "media" / filled.attachments.files(attachment)[0]
    content = file.read_bytes()
    file.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))  # another byte, whatever it was
    with pytest.raises(VaultDamaged, match="does not verify"):
        backup(filled, tmp_path / "out" / "copy")
    assert not (tmp_path / "out").exists()


def test_restoring_with_the_key_reads_back_what_was_written(filled: Vault, tmp_path: Path) -> None:
    dest = backup(filled, tmp_path / "copy")
    restore(dest, tmp_path / "good", key=filled.key)
    assert not (tmp_path / "good" / "device").exists()
    file = next((dest / "media").iterdir())
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    with pytest.raises(VaultDamaged, match="backup is damaged"):
        restore(dest, tmp_path / "new", key=filled.key)
    assert not (tmp_path / "new").exists()


def test_a_restore_that_fails_leaves_the_vault_that_is_there(
    closed: MadeVault, tmp_path: Path, testimony: Testimony
) -> None:
    with Vault.open(closed.path, closed.recovery) as vault:
        fill(vault, testimony)
        dest = backup(vault, tmp_path / "copy")
        key = vault.key
    before = {path: path.read_bytes() for path in closed.path.rglob("*") if path.is_file()}
    database = dest / "vault.db"
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 1
    database.write_bytes(content)
    with pytest.raises(VaultDamaged):
        restore(dest, closed.path, key=key, replace=date(2026, 11, 26))
    job = Job(lambda done, total, text: job.cancel())
    with pytest.raises(Cancelled):
        restore(dest, closed.path, job, replace=date(2026, 11, 26))
    assert {path: path.read_bytes() for path in closed.path.rglob("*") if path.is_file()} == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy", "own.vault"]


def test_a_vault_whose_database_is_gone_can_be_replaced(closed: MadeVault, tmp_path: Path) -> None:
    with Vault.open(closed.path, closed.recovery) as vault:
        dest = backup(vault, tmp_path / "copy")
    (closed.path / "vault.db").unlink()
    restore(dest, closed.path, replace=date(2026, 11, 26))
    Vault.open(closed.path, closed.recovery).close()
    assert (tmp_path / "own.before-restore-2026-11-26.vault" / "keyslots.json").exists()


def test_no_vault_that_another_process_holds_makes_way(closed: MadeVault, tmp_path: Path) -> None:
    with Vault.open(closed.path, closed.recovery) as vault:
        dest = backup(vault, tmp_path / "copy")
    holder = run(HOLD, str(closed.path), closed.recovery)
    assert holder.stdout is not None
    holder.stdout.readline()
    with pytest.raises(VaultInUse):
        restore(dest, closed.path, replace=date(2026, 11, 26))
    holder.communicate()
    restore(dest, closed.path, replace=date(2026, 11, 26))


def test_a_cut_backup_is_not_restored(filled: Vault, tmp_path: Path) -> None:
    dest = backup(filled, tmp_path / "copy")
    os.truncate(dest / "vault.db", 5000)
    with pytest.raises(VaultDamaged, match="cut off"):
        restore(dest, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_verify_finds_what_was_done_to_files(filled: Vault) -> None:
    media, slots = filled.path / "media", filled.path / "keyslots.json"
    orphan = media / ("0" * 32)
    orphan.write_bytes(b"half")
    report = verify(filled, Job())
    assert report.problems == []
    assert report.counts["orphans_removed"] == 1
    assert not orphan.exists()

    file = media / filled.attachments.files(filled.attachments.all()[0])[0]
    content = bytearray(file.read_bytes())
    content[70_000] ^= 1
    file.write_bytes(content)
    assert [p for p in verify(filled, Job()).problems if "OH-2026-0007" in p and "attachment" in p]

    original = slots.read_bytes()
    filled.change_passphrase("another one")
    slots.write_bytes(original)
    assert [p for p in verify(filled, Job()).problems if "old passphrase" in p]
    slots.write_bytes(original[:40] + b"\x00" + original[41:])
    assert [p for p in verify(filled, Job()).problems if "keyslots.json" in p]


def test_verify_finds_a_changed_history_and_missing_guards(filled: Vault) -> None:
    filled.connection.execute("DROP TRIGGER audit_event_no_update")
    filled.connection.execute("UPDATE audit_event SET action = 'nothing' WHERE seq = 4")
    problems = verify(filled, Job()).problems
    assert [p for p in problems if "changed or cut at event 4" in p]
    assert [p for p in problems if "trigger “audit_event_no_update”" in p]


def test_the_report_lists_what_was_checked(filled: Vault) -> None:
    report = verify(filled, Job())
    assert [check.name for check in report.checks] == list(Checked)
    assert all(check.sound and check.count > 0 for check in report.checks)
    counted = {check.name: check.count for check in report.checks}
    assert counted[Checked.HISTORY] == filled.audit.count()
    assert counted[Checked.KEY_SLOTS] == 2
    assert counted[Checked.ATTACHMENTS] == len(filled.attachments.all())


SCHEMA_CHANGES = (
    ("DROP TRIGGER consent_event_no_delete", "trigger “consent_event_no_delete” is missing"),
    ("DROP INDEX testimony_title", "index “testimony_title” is missing"),
    (
        "CREATE TRIGGER quiet AFTER INSERT ON testimony BEGIN DELETE FROM search_document; END",
        "trigger “quiet” of the database was not made",
    ),
    ("CREATE TABLE copies (words TEXT)", "table “copies” of the database was not made"),
    ("ALTER TABLE package ADD COLUMN note TEXT", "table “package” of the database was changed"),
    ("DROP TABLE review_finished", "table “review_finished” is missing"),
    ("DROP TABLE search_index", "table “search_index_data” is missing"),
)


@pytest.mark.parametrize(("sql", "sentence"), SCHEMA_CHANGES)
def test_verify_names_what_is_not_as_the_migrations_made_it(filled: Vault, sql: str, sentence: str) -> None:
    filled.connection.execute(sql)
    report = verify(filled, Job())
    assert [p for p in report.problems if sentence in p]
    assert Checked.SCHEMA in {check.name for check in report.checks if not check.sound}
    assert Checked.HISTORY in {check.name for check in report.checks if check.sound}


def test_a_guard_exchanged_for_one_that_does_nothing_is_named(filled: Vault) -> None:
    filled.connection.execute("DROP TRIGGER audit_event_no_delete")
    filled.connection.execute("CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event BEGIN SELECT 1; END")
    assert [p for p in verify(filled, Job()).problems if "“audit_event_no_delete” of the database was changed" in p]


def test_verify_says_which_table_lost_its_parents(filled: Vault) -> None:
    filled.connection.execute("PRAGMA foreign_keys = OFF")
    filled.connection.execute("UPDATE search_document SET testimony = 'gone' WHERE id = 1")
    report = verify(filled, Job())
    assert [p for p in report.problems if "table “search_document” belong to rows of “testimony”" in p]
    assert [check.name for check in report.checks if not check.sound] == [Checked.FOREIGN_KEYS]


def test_verify_finds_a_consent_event_that_vanished(filled: Vault) -> None:
    """An authentic old page put back: the withdrawal is gone from its table, and the history still tells of it."""
    id = filled.testimonies.ids()[0]
    filled.consent.append(id, ConsentEvent(event=EventKind.WITHDRAWN, effective="2026-06-01"), by="m")
    trigger = filled.connection.cell("SELECT sql FROM sqlite_master WHERE name = 'consent_event_no_delete'")
    filled.connection.execute("DROP TRIGGER consent_event_no_delete")
    filled.connection.execute("DELETE FROM consent_event WHERE position = 2")
    filled.connection.execute(trigger)
    assert [p for p in verify(filled, Job()).problems if "an old state may have been put back" in p]


def test_verify_finds_a_whole_database_put_back(closed: MadeVault, testimony: Testimony, tmp_path: Path) -> None:
    with Vault.open(closed.path, closed.recovery) as vault:
        fill(vault, testimony)
    shutil.copy(closed.path / "vault.db", tmp_path / "old.db")
    with Vault.open(closed.path, closed.recovery) as vault:
        withdrawn = ConsentEvent(event=EventKind.WITHDRAWN, effective="2026-06-01")
        vault.consent.append(vault.testimonies.ids()[0], withdrawn, by="m")
    shutil.copy(tmp_path / "old.db", closed.path / "vault.db")
    with Vault.open(closed.path, closed.recovery) as vault:
        assert [p for p in verify(vault, Job()).problems if "changed or cut" in p]


def test_flipped_bytes_anywhere_in_the_database_are_noticed(closed: MadeVault, testimony: Testimony) -> None:
    with Vault.open(closed.path, closed.recovery) as vault:
        fill(vault, testimony)
        for i in range(10):
            vault.testimonies.add(replace(testimony, accession=f"B-{i}"), by="m")
    key = unlock_key(closed.path, closed.recovery)
    database = closed.path / "vault.db"
    whole = database.read_bytes()
    for at in range(60, len(whole), 4096 * 3 + 11):
        flipped = bytearray(whole)
        flipped[at] ^= 0x10
        database.write_bytes(flipped)
        try:
            vault = Vault.open_with(closed.path, key)
        except VaultDamaged:
            continue
        try:
            problems = verify(vault, Job()).problems
        finally:
            try:
                vault.close()
            except OralHistoryError:
                vault.connection.close()
        assert problems, at
        assert all(problem.endswith(".") for problem in problems)
