"""Automatic backups in real folders: made, rotated, swept; and what is never touched."""

from __future__ import annotations

import io
import os
import shutil
import signal
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from oralhistory.errors import InputError, MachineError, VaultDamaged
from oralhistory.jobs import Job
from oralhistory.model import ConsentEvent, EventKind, Testimony
from oralhistory.rotation import AutomaticBackups, Keep
from oralhistory.storage import KdfCost, Vault, auto_backup, unlock_key
from oralhistory.storage.auto_backup import present, remove, rotate, sweep
from oralhistory.storage.backup import backup
from oralhistory.use_cases import backing_up, destroying
from oralhistory.workspace import Workspace
from tests.storage.conftest import PASSPHRASE, MadeVault
from tests.storage.test_vault import run

NOW = datetime.now(UTC).replace(second=0, microsecond=0)


def aged(path: Path, days: float) -> Path:
    """The same backup, as if it had been made so many days ago."""
    then = (NOW - timedelta(days=days)).strftime("auto-%Y-%m-%dT%H%MZ.vault")
    return path.rename(path.with_name(then))


@pytest.fixture
def workspace(vault: Vault, testimony: Testimony) -> Workspace:
    opened = Workspace(vault, by="Noa")
    id = opened.add(testimony).id
    vault.attachments.add(id, io.BytesIO(os.urandom(200_000)), name="a.wav", medium=None, by="m")
    return opened


def made(workspace: Workspace) -> backing_up.Rotated:
    rotated = backing_up.make_automatic(backing_up.source(workspace), Job())
    backing_up.enter(workspace, rotated)
    return rotated


def test_beside_the_vault_by_default_and_due_again_after_a_change(workspace: Workspace) -> None:
    before = backing_up.standing(workspace, NOW)
    assert (before.last, before.due, before.changed) == (None, NOW, True)
    assert before.folder == workspace.vault.path / "backups"
    rotated = made(workspace)
    assert rotated.made.path.parent == workspace.vault.path / "backups"
    after = backing_up.standing(workspace)
    assert after.last == after.last_auto == rotated.made.at
    assert after.due == rotated.made.at + timedelta(hours=24)
    assert not after.changed
    workspace.vault.collection.set("title", "Another", "Noa")
    assert backing_up.standing(workspace).changed


def test_a_clock_that_was_set_back_does_not_make_backups_without_end(workspace: Workspace) -> None:
    rotated = made(workspace)
    ahead = backing_up.KnownBackup("/x/backups/auto", "2099-01-01T00:00:00Z", backing_up.BackupKind.AUTO, 1)
    known = replace(ahead, path=str(rotated.folder / "auto-2099-01-01T0000Z.vault"))
    workspace.vault.backups.made(known, by="Noa")
    after = backing_up.standing(workspace)
    assert after.last_auto == rotated.made.at
    assert after.due == rotated.made.at + timedelta(hours=24)


def test_what_was_changed_while_it_was_being_made_counts_as_changed(workspace: Workspace) -> None:
    rotated = backing_up.make_automatic(backing_up.source(workspace), Job())
    workspace.vault.collection.set("title", "Another", "Noa")
    backing_up.enter(workspace, rotated)
    assert backing_up.standing(workspace).changed


def test_old_ones_go_when_the_new_one_is_read_back_and_history_tells(workspace: Workspace) -> None:
    backing_up.decide(workspace, AutomaticBackups(keep=Keep(last=1, daily=2, weekly=0)))
    for days in (9, 5, 2):
        aged(made(workspace).made.path, days)
    rotated = made(workspace)
    folder = workspace.vault.path / "backups"
    left = [each.path for each in present(folder, workspace.vault.vault_id)]
    assert left[0] == rotated.made.path
    assert [(NOW - each.at).days for each in present(folder, workspace.vault.vault_id)[1:]] == [2]
    assert len(rotated.gone) == 1
    events = workspace.vault.audit.of(workspace.vault.vault_id)
    assert [event.action for event in events if event.action.startswith("backup.")][-2:] == [
        "backup.made",
        "backup.rotated-out",
    ]
    assert sorted(folder.iterdir()) == sorted(left)


def test_nothing_goes_while_the_new_one_fails(workspace: Workspace) -> None:
    backing_up.decide(workspace, AutomaticBackups(keep=Keep(last=1, daily=0, weekly=0)))
    first = aged(made(workspace).made.path, 3)
    shutil.rmtree(first / "media")
    file = next((workspace.vault.path / "media").iterdir())
    content = file.read_bytes()
    file.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    with pytest.raises(VaultDamaged, match="does not verify"):
        made(workspace)
    assert list((workspace.vault.path / "backups").iterdir()) == [first]


def test_files_are_shared_between_backups_and_a_damaged_one_is_not(workspace: Workspace) -> None:
    first = aged(made(workspace).made.path, 2)
    second = aged(made(workspace).made.path, 1)
    theirs, ours = (next((path / "media").iterdir()) for path in (first, second))
    assert theirs.samefile(ours)
    assert not ours.samefile(workspace.vault.path / "media" / ours.name)
    content = ours.read_bytes()
    ours.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    third = made(workspace).made.path
    assert not (third / "media" / ours.name).samefile(ours)
    assert (third / "media" / ours.name).read_bytes() == content


def test_nothing_of_others_is_ever_removed(workspace: Workspace, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    backing_up.decide(workspace, AutomaticBackups(folder=str(disk), keep=Keep(last=1, daily=0, weekly=0)))
    old = "auto-2020-01-01T0000Z.vault"
    other, _ = Vault.create(tmp_path / "other.vault", PASSPHRASE, cost=KdfCost.FLOOR)
    foreign = backup(other, disk / "auto-2020-01-02T0000Z.vault")
    other.close()
    by_hand = backup(workspace.vault, disk / "by-hand.vault")
    almost = backup(workspace.vault, disk / "auto-2020-01-03T0000Z.vault.old")
    empty = disk / old
    empty.mkdir()
    (empty / "notes.txt").write_text("mine")
    linked = disk / "auto-2020-01-04T0000Z.vault"
    linked.symlink_to(by_hand, target_is_directory=True)
    mine = backup(workspace.vault, disk / "auto-2020-01-05T0000Z.vault")
    rotated = made(workspace)
    assert rotated.gone == (mine,)
    for path in (foreign, by_hand, almost, empty, linked):
        assert path.exists()
        assert not remove(path, workspace.vault.vault_id)
    assert (by_hand / "vault.db").exists()


def test_a_disk_that_is_not_connected_is_a_sentence_and_is_not_made_up(workspace: Workspace, tmp_path: Path) -> None:
    disk = tmp_path / "stick" / "backups"
    backing_up.decide(workspace, AutomaticBackups(folder=str(disk)))
    with pytest.raises(MachineError, match="Connect its disk"):
        made(workspace)
    with pytest.raises(MachineError, match="Connect its disk"):
        backing_up.there(backing_up.source(workspace))
    assert not disk.parent.exists()


def test_where_backups_may_not_go(workspace: Workspace) -> None:
    with pytest.raises(InputError, match="whole path"):
        backing_up.decide(workspace, AutomaticBackups(folder="somewhere"))
    with pytest.raises(InputError, match="inside their own vault"):
        backing_up.decide(workspace, AutomaticBackups(folder=str(workspace.vault.path / "media")))
    with pytest.raises(InputError, match="sync service"):
        backing_up.decide(workspace, AutomaticBackups(folder="/home/noa/Dropbox/backups"))
    backing_up.decide(workspace, AutomaticBackups(folder=str(workspace.vault.path / "backups")))
    assert workspace.vault.collection.automatic_backups.folder == ""


def test_the_vault_knows_where_its_backups_lie(workspace: Workspace, tmp_path: Path) -> None:
    workspace.backup(tmp_path / "copy.vault")
    rotated = made(workspace)
    known = workspace.vault.backups.all()
    assert [(each.path, each.kind.value) for each in known] == [
        (str(tmp_path / "copy.vault"), "manual"),
        (str(rotated.made.path), "auto"),
    ]
    assert backing_up.standing(workspace).last == max(backing_up.moment(each) for each in known)


KILLED = """
import os, signal, sys
from pathlib import Path
from oralhistory.jobs import Job
from oralhistory.storage import unlock_key
from oralhistory.storage.auto_backup import rotate
wanted, seen = int(sys.argv[4]), 0
def report(done, total, text):
    global seen
    seen += 1
    if seen == wanted:
        os.kill(os.getpid(), signal.SIGKILL)
rotate(Path(sys.argv[1]), unlock_key(Path(sys.argv[1]), sys.argv[2]), Path(sys.argv[3]), Job(report))
"""


@pytest.mark.parametrize("moment", [1, 2, 3, 5])
def test_killed_in_the_middle_nothing_looks_finished_and_the_next_sweeps(
    closed: MadeVault, testimony: Testimony, tmp_path: Path, moment: int
) -> None:
    with Vault.open(closed.path, closed.recovery) as vault:
        id = vault.testimonies.add(testimony, by="m").id
        vault.attachments.add(id, io.BytesIO(os.urandom(100_000)), name="a.wav", medium=None, by="m")
    disk = tmp_path / "disk"
    disk.mkdir()
    process = run(KILLED, str(closed.path), closed.recovery, str(disk), str(moment))
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    key = unlock_key(closed.path, closed.recovery)
    assert [path.suffix for path in disk.iterdir()] == [".unfinished"]
    assert present(disk, key.vault_id) == []
    rotated = rotate(closed.path, key, disk, Job())
    assert list(disk.iterdir()) == [rotated.made.path]
    with Vault.open_with(closed.path, key) as vault:
        assert vault.audit.broken_at() is None


def test_what_another_is_at_work_on_is_not_swept(closed: MadeVault, tmp_path: Path) -> None:
    key = unlock_key(closed.path, closed.recovery)
    swept: list[int] = []

    def look(done: int, total: int, text: str) -> None:
        swept.append(sweep(tmp_path, key.vault_id))

    made = backing_up.make(
        backing_up.Source(closed.path, key, AutomaticBackups()), tmp_path / "auto-2026-01-01T0000Z.vault", Job(look)
    )
    assert len(swept) > 3
    assert set(swept) == {0}
    assert made.path.exists()
    assert not (made.path / "at-work").exists()


def test_a_removal_cut_short_is_finished_a_day_later(workspace: Workspace) -> None:
    path = made(workspace).made.path
    left = path.rename(path.with_name(path.name + "." + "0" * 32 + ".unfinished"))
    folder, vault_id = left.parent, workspace.vault.vault_id
    assert sweep(folder, vault_id) == 0  # without a mark it may be one that gets its name in this moment
    yesterday = (datetime.now(UTC) - timedelta(days=1, hours=1)).timestamp()
    os.utime(left, (yesterday, yesterday))
    assert sweep(folder, vault_id) == 1
    assert list(folder.iterdir()) == []


def test_a_full_disk_leaves_the_older_backups(workspace: Workspace) -> None:
    import resource

    first = aged(made(workspace).made.path, 3)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, hard))
    try:
        with pytest.raises(MachineError):
            made(workspace)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)
    assert list(first.parent.iterdir()) == [first]


def test_the_disk_is_never_filled_by_a_backup_nobody_asked_for(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = shutil.disk_usage(workspace.vault.path).free
    monkeypatch.setattr(auto_backup, "_RESERVE", free * 2)
    with pytest.raises(MachineError, match="too little room"):
        made(workspace)
    assert list((workspace.vault.path / "backups").iterdir()) == []


def test_saved_again_while_another_program_backs_up(workspace: Workspace, testimony: Testimony) -> None:
    """The vault's own thread goes on writing through the whole of a rotation."""
    source = backing_up.source(workspace)

    def write(done: int, total: int, text: str) -> None:
        if text == "Copying files":
            workspace.add(replace(testimony, accession=None))

    backing_up.enter(workspace, backing_up.make_automatic(source, Job(write)))
    assert backing_up.standing(workspace).changed


def test_what_is_destroyed_while_a_backup_is_made_is_due_in_it(workspace: Workspace) -> None:
    """The copy was taken before, and holds the key still; it goes out of the list with the backup itself."""
    backing_up.decide(workspace, AutomaticBackups(keep=Keep(last=1, daily=0, weekly=0)))
    (id,) = workspace.vault.testimonies.ids()
    source = backing_up.source(workspace)

    def withdraw(done: int, total: int, text: str) -> None:
        if text == "Reading every testimony" and not destroying.certificates(workspace):
            workspace.record_consent(id, ConsentEvent(event=EventKind.WITHDRAWN, effective="2026-06-01"))
            destroying.destroy(workspace, id, "asked for")

    rotated = backing_up.make_automatic(source, Job(withdraw))
    assert destroying.shreddings(workspace) == []
    backing_up.enter(workspace, rotated)
    path = rotated.made.path
    assert [(each.backup, each.testimonies) for each in destroying.shreddings(workspace)] == [(path, (id,))]
    assert path in backing_up.known_backups(workspace)
    known = workspace.vault.backups.all()[0]
    old = aged(path, 2)
    workspace.vault.backups.rotated_out(path, by="Noa")
    workspace.vault.holdings.no_longer_due(str(path), by="Noa")
    workspace.vault.backups.made(replace(known, path=str(old)), by="Noa")
    workspace.vault.holdings.due_in(str(old), known.seq)
    assert made(workspace).gone == (old,)
    assert destroying.shreddings(workspace) == []
