"""Copying a vault while it is being written to: by this process, by another that never rests, by one that is killed."""

from __future__ import annotations

import io
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from oralhistory.errors import Cancelled, MachineError, VaultDamaged
from oralhistory.jobs import Job
from oralhistory.model import Testimony
from oralhistory.storage import DataKey, Vault, database_file, unlock_key, vault_copy
from oralhistory.storage.backup import backup, make_backup
from oralhistory.storage.folder import VaultFolder
from oralhistory.storage.verify import verify
from tests.storage.conftest import MadeVault
from tests.storage.test_vault import HOLD, run

ROOT = Path(__file__).parents[2]
SEED = int(os.environ.get("ORALHISTORY_SEED", "20261126"))
BACKUPS = int(os.environ.get("ORALHISTORY_BACKUPS", "12"))
"""How many are made under a writer that never rests; ``make test-faults`` asks for more."""

WRITE = """
import random, sys
from pathlib import Path
from oralhistory.model import Testimony
from oralhistory.storage import Vault
chance = random.Random(int(sys.argv[3]))
vault = Vault.open(Path(sys.argv[1]), sys.argv[2])
record = {"format": "oralhistory-testimony", "version": 1, "people": [{"id": "n1", "role": "narrator"}]}
id = vault.testimonies.add(Testimony.from_json(record), by="m").id
print("ready", flush=True)
number = 0
while True:
    number += 1
    words = "ferry " * chance.choice((1, 50, 4000))
    told = Testimony.from_json({**record, "title": str(number), "summary": words})
    vault.testimonies.save(id, told, by="m", expected_revision=vault.testimonies.revision(id))
    print(number, flush=True)
    if chance.random() < 0.1:
        vault.checkpoint()
    if chance.random() < 0.05:
        vault.new_recovery_key(by="m")
"""


class Writer:
    """A process that writes all the time; how far it has confirmed."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.confirmed = 0
        self.stderr = ""
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "ready"
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.confirmed = int(line)

    def end(self) -> None:
        os.kill(self.process.pid, signal.SIGKILL)
        self._thread.join()
        assert self.process.stderr is not None
        self.stderr = self.process.stderr.read()
        self.process.communicate()


@contextmanager
def writing(path: Path, secret: str) -> Iterator[Writer]:
    writer = Writer(run(WRITE, str(path), secret, str(SEED)))
    try:
        yield writer
    finally:
        writer.end()
    assert writer.stderr == ""


def number_in(path: Path, key: DataKey) -> int:
    """How far the writer had come as a copy tells; the copy must be sound."""
    with Vault.open_with(path, key) as opened:
        assert verify(opened, Job()).problems == []
        return int(opened.testimonies.load(opened.testimonies.ids()[0]).title or 0)


def test_backups_under_a_writer_that_never_rests(closed: MadeVault, tmp_path: Path) -> None:
    """Each is sound, holds all that was confirmed before it began, and nothing that came after it was done."""
    key = unlock_key(closed.path, closed.recovery)
    with writing(closed.path, closed.recovery) as writer:
        for round_ in range(BACKUPS):
            before = writer.confirmed
            dest = make_backup(closed.path, key, tmp_path / f"copy-{round_}", Job()).path
            assert before <= number_in(dest, key)
            assert number_in(dest, key) <= writer.confirmed + 2  # what it was at while its line was on the way
            shutil.rmtree(dest)
    assert writer.confirmed > BACKUPS


def test_a_backup_by_the_process_that_holds_the_vault_lets_nobody_in(closed: MadeVault, tmp_path: Path) -> None:
    """Closing any handle of the database file would drop the locks (POSIX); of the log, it must not matter."""
    with Vault.open(closed.path, closed.recovery) as vault:
        vault.collection.set("title", "in the log", "m")
        assert vault.folder.wal.stat().st_size > 0
        backup(vault, tmp_path / "copy")
        out, err = run(HOLD, str(closed.path), closed.recovery).communicate()
        assert out == ""
        assert "VaultInUse" in err
        vault.collection.set("title", "afterwards", "m")
    with Vault.open(tmp_path / "copy", closed.recovery) as copy:
        assert copy.collection.title == "in the log"


def test_a_backup_on_another_thread_while_this_one_writes(
    closed: MadeVault, testimony: Testimony, tmp_path: Path
) -> None:
    with Vault.open(closed.path, closed.recovery) as vault:
        id = vault.testimonies.add(testimony, by="m").id
        path, key = vault.path, vault.key
        faults: list[BaseException] = []

        def copying() -> None:
            try:
                for number in range(5):
                    make_backup(path, key, tmp_path / f"copy-{number}", Job())
            except BaseException as fault:  # noqa: BLE001 - told below
                faults.append(fault)

        thread = threading.Thread(target=copying)
        thread.start()
        written = 1
        while thread.is_alive():
            written = vault.testimonies.save(
                id, replace(testimony, summary=f"{written}"), by="m", expected_revision=written
            )
        thread.join()
        assert faults == []
        assert written > 5
    for number in range(5):
        with Vault.open_with(tmp_path / f"copy-{number}", key) as copy:
            assert verify(copy, Job()).problems == []


def test_nobody_has_it_open_and_it_is_not_opened_for_the_backup(closed: MadeVault, tmp_path: Path) -> None:
    key = unlock_key(closed.path, closed.recovery)
    before = {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in closed.path.rglob("*")}
    made = make_backup(closed.path, key, tmp_path / "copy", Job())
    assert {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in closed.path.rglob("*")} == before
    with Vault.open_with(made.path, key) as copy, Vault.open_with(closed.path, key) as vault:
        assert made.seq == vault.audit.head().seq == copy.audit.head().seq


def test_what_a_killed_process_left_in_the_log_is_in_the_backup(closed: MadeVault, tmp_path: Path) -> None:
    holder = run(HOLD, str(closed.path), closed.recovery)
    assert holder.stdout is not None
    accession = holder.stdout.readline().strip()
    os.kill(holder.pid, signal.SIGKILL)
    holder.communicate()
    assert VaultFolder(closed.path).wal.stat().st_size > 0
    key = unlock_key(closed.path, closed.recovery)
    with Vault.open_with(make_backup(closed.path, key, tmp_path / "copy", Job()).path, key) as copy:
        assert accession in {row.accession for row in copy.testimonies.rows(copy.testimonies.ids())}


def test_a_log_begun_anew_in_the_middle_is_noticed(closed: MadeVault, testimony: Testimony, tmp_path: Path) -> None:
    """The trap itself: the first pages are copied, then others are written and the log is emptied."""
    with Vault.open(closed.path, closed.recovery) as vault:
        for number in range(40):
            vault.testimonies.add(replace(testimony, accession=f"A-{number}"), by="m")
        vault.collection.set("title", "before", "m")
        tries: list[int] = []

        def meddle(done: int, total: int, text: str) -> None:
            if text == "Copying the database" and done == 0 and len(tries) < 3:
                tries.append(done)
                vault.collection.set("title", f"meddled {len(tries)}", "m")
                vault.checkpoint()

        copy = VaultFolder(tmp_path / "copy")
        with copy.made():
            vault_copy.copy_database(vault.folder, copy, Job(meddle))
        assert len(tries) == 3
        with Vault.open_with(copy.path, vault.key) as opened:
            assert opened.collection.title == "meddled 3"
            assert verify(opened, Job()).problems == []


def test_a_vault_that_never_comes_to_rest_is_a_sentence(vault: Vault, tmp_path: Path) -> None:
    def meddle(done: int, total: int, text: str) -> None:
        if done == 0:
            vault.collection.set("title", "again", "m")
            vault.checkpoint()

    with pytest.raises(MachineError, match="written to all the time"):
        make_backup(vault.path, vault.key, tmp_path / "out" / "copy", Job(meddle))
    assert not (tmp_path / "out").exists()


def test_a_vault_closed_in_the_middle_leaves_nothing(closed: MadeVault, tmp_path: Path) -> None:
    vault = Vault.open(closed.path, closed.recovery)

    def close(done: int, total: int, text: str) -> None:
        vault.close()

    with pytest.raises(Cancelled):
        make_backup(vault.path, vault.key, tmp_path / "out" / "copy", Job(close))
    assert not (tmp_path / "out").exists()


def test_the_page_that_windows_locks_is_never_read() -> None:
    at, page = database_file.LOCK_AT, 4096
    stretches = list(vault_copy._stretches(at + 3 * page))  # pyright: ignore[reportPrivateUsage] - the rule itself
    assert (at, page) in stretches
    assert [start + length for start, length in stretches][:-1] == [start for start, _ in stretches][1:]
    assert sum(length for _, length in stretches) == at + 3 * page


@pytest.mark.parametrize("where", ["page", "attachment", "log"])
def test_damage_makes_the_backup_refuse_and_leaves_nothing(
    closed: MadeVault, testimony: Testimony, tmp_path: Path, where: str
) -> None:
    with Vault.open(closed.path, closed.recovery) as vault:
        for number in range(10):
            id = vault.testimonies.add(replace(testimony, accession=f"A-{number}"), by="m").id
        vault.attachments.add(id, io.BytesIO(os.urandom(100_000)), name="a.wav", medium=None, by="m")
        vault.checkpoint()
        vault.collection.set("title", "in the log", "m")
        vault.collection.set("title", "twice", "m")
        chance = random.Random(SEED)
        path = {
            "page": vault.folder.database,
            "attachment": next(vault.folder.media.iterdir()),
            "log": vault.folder.wal,
        }[where]
        # written beside the connection: closing a handle of the database here would let go of its locks
        size = path.stat().st_size
        at = chance.randrange(8 * 4096, size - 4096) if where == "page" else size // 2
        damage = "f=open({0!r},'r+b'); f.seek({1}); b=f.read(1)[0]; f.seek({1}); f.write(bytes([b^1]))"
        subprocess.run([sys.executable, "-c", damage.format(str(path), at)], check=True)
        with pytest.raises(VaultDamaged, match="does not verify") as caught:
            backup(vault, tmp_path / "out" / "copy")
        assert str(caught.value).endswith(".")
        assert not (tmp_path / "out").exists()
        vault.connection.close()
