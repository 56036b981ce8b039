from __future__ import annotations

import io
import os
import signal
import stat
import subprocess
import sys
import threading
import unicodedata
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from oralhistory.errors import (
    Clash,
    InputError,
    MachineError,
    VaultDamaged,
    VaultInUse,
)
from oralhistory.model import Medium, Testimony
from oralhistory.storage import KdfCost, LibraryQuery, SearchField, SearchPart, Vault, driver, schema, unlock_key
from tests.storage.conftest import PASSPHRASE, MadeVault

ROOT = Path(__file__).parents[2]


def run(code: str, *arguments: str) -> subprocess.Popen[str]:
    """A process of its own that runs some code in the project."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


HOLD = """
import sys
from pathlib import Path
from oralhistory.model import Testimony
from oralhistory.storage import Vault
vault = Vault.open(Path(sys.argv[1]), sys.argv[2])
record = {"format": "oralhistory-testimony", "version": 1, "people": [{"id": "n1", "role": "narrator"}]}
stored = vault.testimonies.add(Testimony.from_json(record), by="Miriam")
print(stored.accession, flush=True)
sys.stdin.read()
"""


def test_what_was_confirmed_survives_a_kill_and_a_second_process_is_refused(closed: MadeVault) -> None:
    holder = run(HOLD, str(closed.path), closed.recovery)
    assert holder.stdout is not None
    try:
        accession = holder.stdout.readline().strip()
        assert accession.startswith("OH-")
        with pytest.raises(VaultInUse, match="open in another"):
            Vault.open(closed.path, closed.recovery)
    finally:
        os.kill(holder.pid, signal.SIGKILL)
        holder.communicate()
    with Vault.open(closed.path, closed.recovery) as vault:
        assert vault.testimonies.load(vault.testimonies.id_of(accession)).accession == accession
        assert vault.audit.broken_at() is None


def test_a_refused_second_opening_in_the_same_process_frees_nothing(closed: MadeVault) -> None:
    """Closing any handle of a file drops all locks a process has on it (POSIX): the first must stay the holder."""
    with Vault.open(closed.path, closed.recovery):
        with pytest.raises(VaultInUse):
            Vault.open(closed.path, closed.recovery)
        other = run(HOLD, str(closed.path), closed.recovery)
        out, err = other.communicate()
        assert out == ""
        assert "VaultInUse" in err
    Vault.open(closed.path, closed.recovery).close()


def test_settings_of_the_connection(vault: Vault) -> None:
    def pragma(name: str) -> Any:
        return vault.connection.cell(f"PRAGMA {name}")

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2
    assert pragma("locking_mode") == "exclusive"
    assert pragma("secure_delete") == 1
    assert pragma("temp_store") == 2
    assert pragma("foreign_keys") == 1
    assert str(pragma("cipher_page_size")) == "4096"
    assert not (vault.path / "vault.db-shm").exists()


def test_files_are_closed_to_others(vault: Vault, testimony: Testimony) -> None:
    stored = vault.testimonies.add(testimony, by="m")
    vault.attachments.add(stored.id, io.BytesIO(b"x"), name="n", medium=Medium.IMAGE, by="m")
    for path in (vault.path, *vault.path.rglob("*")):
        expected = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == expected, path


CANARY = "Zephyrine Okwuosa"
CANARY_HEBREW = "צפריריתוס"


def test_no_word_of_anything_lies_in_the_folder(vault: Vault, record: dict[str, Any]) -> None:
    record["title"] = record["people"][0]["name"] = record["people"][1]["name"] = CANARY
    record["transcript"]["segments"][0]["text"] = f"{CANARY} {CANARY_HEBREW} " * 400
    record["consent"][0]["notes"] = record["accession"] = CANARY
    testimony = Testimony.from_json(record)
    stored = vault.testimonies.add(testimony, by=CANARY)
    vault.testimonies.save(stored.id, replace(testimony, summary=CANARY), by=CANARY, expected_revision=1)
    vault.search.update(stored.id, [SearchPart(SearchField.WORDS, CANARY, 0)])
    vault.collection.set("title", CANARY, CANARY)
    vault.attachments.add(stored.id, io.BytesIO(CANARY.encode() * 9999), name=CANARY, medium=None, by=CANARY)

    def assert_silent() -> None:
        files = [path for path in vault.path.rglob("*") if path.is_file()]
        assert len(files) >= 6
        for path in files:
            content = path.read_bytes().lower()
            for word in (CANARY.split()[0], CANARY_HEBREW, PASSPHRASE, "oralhistory-testimony"):
                for form in (word.lower(), unicodedata.normalize("NFKD", word.lower())):
                    for encoding in ("utf-8", "utf-16-le"):
                        if path.name != "keyslots.json" or word != "oralhistory-testimony":
                            assert form.encode(encoding) not in content, (path, word)
            assert CANARY not in path.name

    assert (vault.path / "vault.db-wal").stat().st_size > 0
    assert_silent()
    vault.close()
    assert_silent()
    assert not (vault.path / "vault.db").read_bytes().startswith(b"SQLite format 3")


def test_only_the_opening_thread_may_use_it(vault: Vault) -> None:
    caught: list[str] = []

    def use() -> None:
        try:
            vault.testimonies.count(LibraryQuery())
        except Exception as error:  # noqa: BLE001 - whatever it is, it is looked at below
            caught.append(f"{type(error).__name__}: {error}")

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert len(caught) == 1
    assert "thread" in caught[0]


def test_a_failed_create_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "deep" / "er" / "new.vault"
    with pytest.raises(InputError, match="passphrase is empty"):
        Vault.create(path, " ", cost=KdfCost.FLOOR)
    assert list(tmp_path.iterdir()) == []

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("oralhistory.storage.keyslots.write_whole", refuse)
    with pytest.raises(MachineError, match="full"):
        Vault.create(path, PASSPHRASE, cost=KdfCost.FLOOR)
    assert list(tmp_path.iterdir()) == []


def test_create_never_touches_what_is_there(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "letter.txt").write_text("mine")
    with pytest.raises(InputError, match="already exists"):
        Vault.create(taken, PASSPHRASE, cost=KdfCost.FLOOR)
    assert (taken / "letter.txt").read_text() == "mine"


@pytest.mark.parametrize("name", ["Dropbox", "OneDrive - Northern Voices", "iCloud Drive", "marked"])
def test_a_synced_folder_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    if name == "marked":
        (tmp_path / name / ".stfolder").mkdir()
    with pytest.raises(InputError, match="sync service"):
        Vault.create(tmp_path / name / "new.vault", PASSPHRASE, cost=KdfCost.FLOOR)


@contextmanager
def as_nobody() -> Generator[None]:
    """Root may read everything: be somebody else for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("locked", ["", "vault.db", "keyslots.json"])
def test_a_vault_without_the_rights_to_it(closed: MadeVault, tmp_path: Path, locked: str) -> None:
    Vault.open(closed.path, closed.recovery).close()  # everything is imported from here on
    path = closed.path / locked
    path.chmod(0)
    try:
        with as_nobody():
            with pytest.raises(MachineError, match="not allowed"):
                Vault.open(closed.path, closed.recovery)
            with pytest.raises(MachineError, match="not allowed"):
                Vault.create(closed.path / "inner", PASSPHRASE, cost=KdfCost.FLOOR)
    finally:
        path.chmod(0o700)


def test_a_damaged_or_plain_database_is_refused(closed: MadeVault, capfd: pytest.CaptureFixture[str]) -> None:
    key = unlock_key(closed.path, closed.recovery)
    database = closed.path / "vault.db"
    original = database.read_bytes()
    flipped = original[:100] + bytes([original[100] ^ 1]) + original[101:]
    for content in (b"\x00" * 8192, b"SQLite format 3\x00" + original[16:], flipped):
        database.write_bytes(content)
        with pytest.raises(VaultDamaged):
            Vault.open_with(closed.path, key)
    database.unlink()
    with pytest.raises(VaultDamaged, match="missing"):
        Vault.open_with(closed.path, key)
    assert capfd.readouterr() == ("", "")


def test_a_key_of_the_wrong_length_never_becomes_a_passphrase(closed: MadeVault) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        driver.connect(closed.path / "vault.db", b"short")


def test_a_transaction_is_all_or_nothing(vault: Vault, testimony: Testimony) -> None:
    class Interrupted(Exception):
        pass

    head = vault.audit.head()
    with pytest.raises(Interrupted), vault.atomic():
        stored = vault.testimonies.add(testimony, by="m")
        vault.attachments.add(stored.id, io.BytesIO(b"x" * 99), name="n", medium=None, by="m")
        raise Interrupted
    assert vault.testimonies.ids() == []
    assert vault.audit.head() == head
    assert list((vault.path / "media").iterdir()) == []


def test_a_clash_inside_a_transaction_still_keeps_the_losing_text(vault: Vault, testimony: Testimony) -> None:
    stored = vault.testimonies.add(testimony, by="m")
    vault.testimonies.save(stored.id, replace(testimony, title="theirs"), by="n", expected_revision=1)
    with pytest.raises(Clash), vault.atomic():
        vault.collection.set("title", "rolled back", "m")
        vault.testimonies.save(stored.id, replace(testimony, title="mine"), by="m", expected_revision=1)
    lost = next(r for r in vault.testimonies.revisions(stored.id) if r.kind == "clash")
    assert vault.testimonies.load_revision(stored.id, lost).title == "mine"
    assert vault.collection.title == "Northern voices"
    assert vault.audit.broken_at() is None


@pytest.mark.parametrize("table", schema.APPEND_ONLY)
def test_what_is_append_only_can_be_neither_changed_nor_removed(vault: Vault, testimony: Testimony, table: str) -> None:
    from tests.storage.test_rows import fill

    fill(vault, testimony)
    column = vault.connection.rows(f"SELECT name FROM pragma_table_info('{table}')")[1].text("name")
    assert vault.connection.cell(f"SELECT count(*) FROM {table}") > 0
    for sql in (
        f"UPDATE {table} SET {column} = {column}",
        f"DELETE FROM {table}",
        f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
    ):
        with pytest.raises(Exception, match="append-only"):
            vault.connection.execute(sql)


def test_a_full_disk_is_one_sentence_and_gives_the_ballast_back(vault: Vault, testimony: Testimony) -> None:
    pages = vault.connection.cell("PRAGMA page_count")
    vault.connection.execute(f"PRAGMA max_page_count = {pages}")
    assert (vault.path / "ballast").stat().st_size > 0
    with pytest.raises(MachineError, match="full"), vault.atomic():
        for _ in range(50):
            vault.testimonies.add(replace(testimony, accession=None), by="m")
    assert vault.testimonies.ids() == []
    assert not (vault.path / "ballast").exists()


def test_importing_storage_loads_no_database_and_no_qt() -> None:
    code = (
        "import sys, oralhistory.storage; "
        "print([m for m in ('sqlite_utils', 'sqlcipher3', 'sqlite3', 'numpy', 'PySide6') if m in sys.modules])"
    )
    out, _ = run(code).communicate()
    assert out.strip() == "[]"
