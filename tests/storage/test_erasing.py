"""Erasing on real vaults: nothing opens afterwards, whatever state they were in and whenever the power went."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from oralhistory.errors import OralHistoryError, VaultDamaged, VaultError, VaultInUse
from oralhistory.jobs import Job
from oralhistory.model import Testimony
from oralhistory.storage import Vault, unlock_key
from oralhistory.storage.backup import backup, restore
from oralhistory.storage.erasing import confirms, erase
from tests.storage.conftest import PASSPHRASE, MadeVault
from tests.storage.test_rows import fill

ROOT = Path(__file__).parents[2]


@pytest.fixture
def full(closed: MadeVault, testimony: Testimony) -> MadeVault:
    """A closed vault with a testimony, an attachment and a backup inside it."""
    with Vault.open(closed.path, closed.recovery) as vault:
        id = fill(vault, testimony)
        vault.attachments.add(id, io.BytesIO(os.urandom(100_000)), name="a.wav", medium=None, by="m")
        backup(vault, closed.path / "backups" / "2026-11-02.vault")
    return closed


def opens(path: Path, *secrets: str) -> bool:
    """Whether any secret opens it. Refusals are sentences; anything else is a fault and fails the test."""
    for secret in secrets:
        try:
            Vault.open(path, secret).close()
        except OralHistoryError as refusal:
            assert str(refusal).endswith(".")
        else:
            return True
    return False


def test_nothing_is_left_and_nothing_opens(full: MadeVault) -> None:
    done = erase(full.path)
    assert done.complete
    assert done.shut_for_ever
    assert (done.keys, done.foreign) == (2, [])
    assert not full.path.exists()
    with pytest.raises(VaultError):
        unlock_key(full.path, PASSPHRASE)


def test_a_copy_of_the_database_is_worthless_without_an_old_copy_of_the_slots(full: MadeVault, tmp_path: Path) -> None:
    """What the words on the screen say of copies and flash disks is so: who kept the slots still opens the rest."""
    kept, slots = tmp_path / "kept", full.path / "keyslots.json"
    shutil.copytree(full.path, kept)
    old_slots = slots.read_bytes()
    os.link(slots, tmp_path / "same-place-on-the-disk")
    erase(full.path)
    overwritten = (tmp_path / "same-place-on-the-disk").read_bytes()
    assert len(overwritten) == len(old_slots)
    assert overwritten != old_slots
    (kept / "keyslots.json").write_bytes(overwritten)
    assert not opens(kept, PASSPHRASE, full.recovery)
    (kept / "keyslots.json").write_bytes(old_slots)
    assert opens(kept, PASSPHRASE)


def test_the_first_page_and_the_sealed_head_are_overwritten(full: MadeVault, tmp_path: Path) -> None:
    for name in ("vault.db", "audit.head"):
        os.link(full.path / name, tmp_path / name)
    before = {name: (tmp_path / name).read_bytes() for name in ("vault.db", "audit.head")}
    erase(full.path)
    assert (tmp_path / "vault.db").read_bytes()[:4096] != before["vault.db"][:4096]
    assert (tmp_path / "vault.db").read_bytes()[4096:] == before["vault.db"][4096:]
    assert (tmp_path / "audit.head").read_bytes() != before["audit.head"]


def test_a_backup_elsewhere_still_opens(full: MadeVault, tmp_path: Path) -> None:
    with Vault.open(full.path, full.recovery) as vault:
        backup(vault, tmp_path / "elsewhere.vault")
    erase(full.path)
    assert opens(restore(tmp_path / "elsewhere.vault", tmp_path / "back.vault"), PASSPHRASE)


def test_half_written_slots_go_too(full: MadeVault) -> None:
    shutil.copy(full.path / "keyslots.json", full.path / "keyslots.json.new")
    assert erase(full.path).keys == 3
    assert not full.path.exists()


@pytest.mark.parametrize("damage", ["slots gone", "slots empty", "database gone", "noise", "no folders"])
def test_a_damaged_vault_is_erased_like_a_sound_one(full: MadeVault, damage: str) -> None:
    match damage:
        case "slots gone":
            (full.path / "keyslots.json").unlink()
        case "slots empty":
            (full.path / "keyslots.json").write_bytes(b"")
        case "database gone":
            (full.path / "vault.db").unlink()
        case "noise":
            for path in full.path.iterdir():
                if path.is_file():
                    path.write_bytes(os.urandom(300))
        case _:
            shutil.rmtree(full.path / "media")
            shutil.rmtree(full.path / "backups")
    assert erase(full.path).complete
    assert not full.path.exists()


def test_what_others_put_there_is_left_and_named(full: MadeVault) -> None:
    (full.path / "my thesis.odt").write_text("mine")
    done = erase(full.path)
    assert done.complete
    assert done.foreign == [full.path / "my thesis.odt"]
    assert [path.name for path in full.path.iterdir()] == ["my thesis.odt"]


def test_no_link_is_followed_out_of_the_folder(full: MadeVault, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "keyslots.json").write_bytes(b"another's")
    (outside / "letters").write_bytes(b"another's")
    (full.path / "media" / "link").symlink_to(outside / "letters")
    (full.path / "backups" / "elsewhere").symlink_to(outside)
    shutil.rmtree(full.path / "backups" / "2026-11-02.vault" / "media")
    (full.path / "backups" / "2026-11-02.vault" / "media").symlink_to(outside)
    assert erase(full.path).complete
    assert not full.path.exists()
    assert {path.name: path.read_bytes() for path in outside.iterdir()} == {
        "keyslots.json": b"another's",
        "letters": b"another's",
    }


def test_slots_that_are_a_link_elsewhere_are_told_of(full: MadeVault, tmp_path: Path) -> None:
    slots = full.path / "keyslots.json"
    slots.rename(tmp_path / "slots")
    slots.symlink_to(tmp_path / "slots")
    done = erase(full.path)
    assert not done.shut_for_ever
    assert done.opens_still == [slots]
    assert not (full.path / "vault.db").exists()


def test_a_vault_reached_by_a_link_is_erased(full: MadeVault, tmp_path: Path) -> None:
    (tmp_path / "way").symlink_to(full.path)
    assert erase(tmp_path / "way").complete
    assert not full.path.exists()


def test_a_folder_that_is_no_vault_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "film").write_text("mine")
    for place in (tmp_path, tmp_path / "nowhere", tmp_path / "media" / "film"):
        with pytest.raises(VaultError, match="nothing was erased"):
            erase(place)
    assert (tmp_path / "media" / "film").read_text() == "mine"


def test_a_vault_open_here_must_be_closed_first(full: MadeVault) -> None:
    with Vault.open(full.path, full.recovery) as vault, pytest.raises(VaultInUse):
        erase(vault.path)
    assert opens(full.path, PASSPHRASE)


def test_a_vault_open_in_another_program_is_erased_all_the_same(full: MadeVault) -> None:
    code = (
        "import sys; from pathlib import Path; from oralhistory.storage import Vault;"
        "vault = Vault.open(Path(sys.argv[1]), sys.argv[2]); print('open', flush=True); sys.stdin.read();"
        "from oralhistory.errors import OralHistoryError\n"
        "try: vault.change_passphrase('another one entirely')\n"
        "except OralHistoryError as error: print(type(error).__name__)"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, full.path, full.recovery],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "open\n"
    assert erase(full.path).shut_for_ever
    said, _ = other.communicate("")
    assert said in ("VaultError\n", "VaultDamaged\n")
    assert not opens(full.path, PASSPHRASE, full.recovery)


def test_a_stop_while_deleting_leaves_nothing_that_opens(full: MadeVault) -> None:

    def stop(_done: int, _total: int, _text: str) -> None:
        job.cancel()

    job = Job(stop)
    done = erase(full.path, job)
    assert done.shut_for_ever
    assert not done.complete
    assert full.path / "vault.db" in done.left
    with pytest.raises(VaultDamaged, match="missing"):
        unlock_key(full.path, PASSPHRASE)
    assert erase(full.path).complete
    assert not full.path.exists()


def test_the_name_must_be_exact(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "Café winter.vault"
    assert confirms(path, "Café winter.vault")
    assert confirms(path, "Cafe\u0301 winter.vault")  # as another keyboard composes it
    assert not confirms(path, "café winter.vault")
    assert not confirms(path, "Café winter.vault ")
    assert not confirms(Path("/"), "")
    monkeypatch.chdir(tmp_path)
    assert confirms(Path(), tmp_path.name)


KILLED = """
import os, shutil, sys
from pathlib import Path
from oralhistory.storage.erasing import erase

STEPS = ("open", "os.remove", "os.rmdir", "os.chmod", "os.scandir", "os.listdir")
state = {"child": False, "left": 0}

def count(event, arguments):
    if state["child"] and event in STEPS:
        if state["left"] == 0:
            os.kill(os.getpid(), 9)
        state["left"] -= 1

sys.addaudithook(count)
made, into = Path(sys.argv[1]), Path(sys.argv[2])
for step in range(1000):
    copy = into / f"{step:03}.vault"
    shutil.copytree(made, copy)
    child = os.fork()
    if child == 0:
        state.update(child=True, left=step)
        erase(copy)
        os._exit(0)
    if os.waitpid(child, 0)[1] == 0:
        break
print(step)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills children made by fork")
def test_killed_at_any_step_it_opens_as_before_or_never_again(full: MadeVault, tmp_path: Path) -> None:
    into = tmp_path / "killed"
    into.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", KILLED, full.path, into], cwd=ROOT, check=True, capture_output=True, text=True
    )
    steps = int(done.stdout)
    assert steps > 20
    assert not (into / f"{steps:03}.vault").exists()
    opened = [opens(into / f"{step:03}.vault", full.recovery) for step in range(steps)]
    assert opened[0]
    assert opened == sorted(opened, reverse=True), "once gone it stays gone"
    assert opened.count(True) <= 8, "the key slots do not go first"
    for step in range(0, steps, 5):
        left = into / f"{step:03}.vault"
        if (left / "vault.db").exists():
            assert erase(left).complete, "it cannot be taken up again"
