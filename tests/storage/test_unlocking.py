"""Unlocking: the same work whatever is typed, weak slots raised at the front door, doctored slots refused."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from oralhistory.errors import InputError, MachineError, VaultError, WrongPassphrase
from oralhistory.jobs import Job
from oralhistory.model import Medium, Testimony
from oralhistory.storage import KdfCost, Vault, keyslots, recovery_key, unlock_key
from oralhistory.storage.folder import VaultFolder
from oralhistory.storage.keys import LONGEST_PASSPHRASE, Cost, strengthened, stretch
from oralhistory.storage.verify import verify
from oralhistory.use_cases.entering import Unlocked, enter, unlock
from tests.storage.conftest import PASSPHRASE, MadeVault
from tests.storage.test_keys import doctored, passphrase_slot

FLOOR, STANDARD = KdfCost.FLOOR.value, KdfCost.STANDARD.value
BY = "Noa Levi"
ROOT = Path(__file__).parents[2]


@pytest.fixture
def derived(monkeypatch: pytest.MonkeyPatch) -> list[Cost]:
    """The costs of the derivations that were really done."""
    costs: list[Cost] = []

    def counted(passphrase: str, salt: bytes, cost: Cost) -> bytes:
        costs.append(cost)
        return stretch(passphrase, salt, cost)

    monkeypatch.setattr(keyslots, "stretch", counted)
    return costs


def cost_of(path: Path) -> Cost:
    (slot,) = (slot for slot in keyslots.read(VaultFolder(path)).slots if slot.kind == keyslots.PASSPHRASE)
    assert slot.cost is not None
    return slot.cost


# ---- constant work ---------------------------------------------------------------------------------------------------

SLIPPED_WORDS = " ".join([*recovery_key.as_words(bytes(20)).split()[:14], "zoo"])
WRONG = {
    "a wrong one": "eight loud geese",
    "an empty one": "",
    "blanks": "   ",
    "a very long one": "\u0316\u0301" * 2_000_000,
    "another vault's recovery key": recovery_key.spell(b"x" * 20),
    "another vault's words": recovery_key.as_words(b"x" * 20),
    "a slip in the groups": "A" + recovery_key.spell(b"x" * 20)[1:],
    "a slip in the words": SLIPPED_WORDS,
    "half a surrogate": "\ud800",
}


@pytest.mark.parametrize("secret", WRONG.values(), ids=WRONG)
def test_whatever_is_wrong_costs_one_whole_derivation_for_each_slot(
    closed: MadeVault, derived: list[Cost], secret: str
) -> None:
    began = time.monotonic()
    with pytest.raises(WrongPassphrase):
        unlock(closed.path, secret)
    assert derived == [FLOOR]
    assert time.monotonic() - began < 10


def test_two_passphrase_slots_cost_two(closed: MadeVault, derived: list[Cost]) -> None:
    key = unlock_key(closed.path, closed.recovery)
    slots = keyslots.read(VaultFolder(closed.path))
    other = keyslots.for_passphrase(key, "a second one", FLOOR)
    keyslots.write(VaultFolder(closed.path), keyslots.KeySlots(slots.vault_id, (*slots.slots, other)))
    derived.clear()
    with pytest.raises(WrongPassphrase):
        unlock(closed.path, "eight loud geese")
    assert derived == [FLOOR, FLOOR]


def test_a_dozen_wrong_ones_lock_nobody_out(closed: MadeVault) -> None:
    before = (closed.path / "keyslots.json").read_bytes()
    for number in range(12):
        with pytest.raises(WrongPassphrase):
            unlock_key(closed.path, f"wrong {number}")
    assert (closed.path / "keyslots.json").read_bytes() == before
    assert unlock_key(closed.path, PASSPHRASE) == unlock_key(closed.path, closed.recovery)


def test_a_passphrase_beyond_the_longest_is_refused_and_never_opens_by_its_beginning(closed: MadeVault) -> None:
    longest = "ż" * LONGEST_PASSPHRASE
    with Vault.open(closed.path, closed.recovery) as vault:
        with pytest.raises(InputError, match="longer than"):
            vault.change_passphrase(longest + "x")
        vault.change_passphrase(longest)
    unlock_key(closed.path, longest)
    with pytest.raises(WrongPassphrase):
        unlock_key(closed.path, longest + "x")


def test_words_open_and_a_slip_in_them_is_told_apart(closed: MadeVault) -> None:
    key = recovery_key.parse(closed.recovery)
    assert key is not None
    words = recovery_key.as_words(key)
    assert unlock_key(closed.path, words) == unlock_key(closed.path, PASSPHRASE)
    with pytest.raises(WrongPassphrase, match="Word 3"):
        unlock_key(closed.path, " ".join([*words.split()[:2], "heronn", *words.split()[3:]]))
    with pytest.raises(WrongPassphrase, match="Neither as a passphrase nor"):
        unlock_key(closed.path, "eight loud geese")


def test_a_passphrase_may_look_like_a_recovery_key(closed: MadeVault) -> None:
    for confusing in (SLIPPED_WORDS, recovery_key.as_words(b"y" * 20), recovery_key.spell(b"y" * 20)):
        with Vault.open(closed.path, closed.recovery) as vault:
            vault.change_passphrase(confusing)
        unlock_key(closed.path, confusing)


# ---- raised at the front door ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cost", "becomes"),
    [
        (FLOOR, STANDARD),
        (STANDARD, None),
        (Cost(128 * 1024, 9), Cost(256 * 1024, 9)),
        (Cost(512 * 1024, 3), None),
    ],
)
def test_no_parameter_ever_falls(cost: Cost, becomes: Cost | None) -> None:
    assert strengthened(cost) == becomes


def test_a_passphrase_below_the_standard_is_raised_once(closed: MadeVault, derived: list[Cost]) -> None:
    before = keyslots.read(VaultFolder(closed.path)).slots
    found = unlock(closed.path, PASSPHRASE)
    assert derived == [FLOOR, STANDARD]
    assert cost_of(closed.path) == FLOOR
    workspace = enter(found, by=BY)
    assert cost_of(closed.path) == STANDARD
    (event,) = (event for event in workspace.vault.audit.all() if event.action == "keyslot.replaced")
    assert event.by == BY
    assert event.details == {"kind": "passphrase", "upgraded": True}
    assert verify(workspace.vault, Job()).sound
    workspace.close()
    after = keyslots.read(VaultFolder(closed.path)).slots
    assert {s for s in before if s.kind == "recovery"} == {s for s in after if s.kind == "recovery"}
    assert {s.salt for s in before if s.kind == "passphrase"}.isdisjoint(s.salt for s in after)
    derived.clear()
    again = unlock(closed.path, PASSPHRASE)
    assert derived == [STANDARD]
    assert again == Unlocked(closed.path, found.key)
    assert unlock_key(closed.path, closed.recovery) == found.key


def test_the_recovery_key_raises_nothing(closed: MadeVault, derived: list[Cost]) -> None:
    assert unlock(closed.path, closed.recovery).upgrade is None
    assert derived == []


def test_nobody_is_kept_out_where_it_cannot_be_written(closed: MadeVault) -> None:
    """A folder stands where the new file would be written: the operating system itself refuses."""
    (closed.path / "keyslots.json.new").mkdir()
    before = (closed.path / "keyslots.json").read_bytes()
    workspace = enter(unlock(closed.path, PASSPHRASE), by=BY)
    assert (closed.path / "keyslots.json").read_bytes() == before
    assert all(event.action != "keyslot.replaced" for event in workspace.vault.audit.all())
    assert verify(workspace.vault, Job()).sound
    workspace.close()
    (closed.path / "keyslots.json.new").rmdir()
    enter(unlock(closed.path, PASSPHRASE), by=BY).close()
    assert cost_of(closed.path) == STANDARD


KILLED = """
import os, signal, sys
from pathlib import Path
from oralhistory.use_cases.entering import enter, unlock
from oralhistory.storage import keyslots

put = keyslots.put_staged

def killed(*files):
    if sys.argv[3] == "after":
        put(*files)
    os.kill(os.getpid(), signal.SIGKILL)

keyslots.put_staged = killed
enter(unlock(Path(sys.argv[1]), sys.argv[2]), by="Noa Levi")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_while_it_is_put_in_place_the_vault_knows_its_slots(closed: MadeVault, when: str) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, closed.path, PASSPHRASE, when], cwd=ROOT)
    assert done.returncode == -signal.SIGKILL
    assert cost_of(closed.path) == (FLOOR if when == "before" else STANDARD)
    with Vault.open(closed.path, closed.recovery) as vault:
        assert verify(vault, Job()).sound
    enter(unlock(closed.path, PASSPHRASE), by=BY).close()
    assert cost_of(closed.path) == STANDARD
    assert not (closed.path / "keyslots.json.new").exists()


def test_nobody_is_kept_out_for_want_of_memory(closed: MadeVault, monkeypatch: pytest.MonkeyPatch) -> None:
    def without_memory(passphrase: str, salt: bytes, cost: Cost) -> bytes:
        if cost == STANDARD:
            raise MachineError("Deriving the key needs 256 MiB of free memory. Close other programs and try again.")
        return stretch(passphrase, salt, cost)

    monkeypatch.setattr(keyslots, "stretch", without_memory)
    found = unlock(closed.path, PASSPHRASE)
    assert found.upgrade is None
    enter(found, by=BY).close()


def test_a_passphrase_changed_in_between_does_not_come_back(closed: MadeVault) -> None:
    found = unlock(closed.path, PASSPHRASE)
    with Vault.open(closed.path, closed.recovery) as vault:
        vault.change_passphrase("eight loud geese")
    enter(found, by=BY).close()
    with pytest.raises(WrongPassphrase):
        unlock_key(closed.path, PASSPHRASE)
    assert unlock_key(closed.path, "eight loud geese") == found.key


def test_an_old_file_that_was_put_back_stays_to_be_found(closed: MadeVault) -> None:
    old = (closed.path / "keyslots.json").read_bytes()
    with Vault.open(closed.path, closed.recovery) as vault:
        vault.change_passphrase("eight loud geese")
    (closed.path / "keyslots.json").write_bytes(old)
    workspace = enter(unlock(closed.path, PASSPHRASE), by=BY)
    assert (closed.path / "keyslots.json").read_bytes() == old
    assert any("key slots are not those" in problem for problem in verify(workspace.vault, Job()).problems)
    workspace.close()


# ---- doctored slots --------------------------------------------------------------------------------------------------


def test_a_slot_of_another_vault_opens_nothing_here(closed: MadeVault, tmp_path: Path) -> None:
    other, _ = Vault.create(tmp_path / "other.vault", PASSPHRASE, cost=KdfCost.FLOOR)
    other.close()
    theirs = json.loads((tmp_path / "other.vault" / "keyslots.json").read_bytes())

    def take_theirs(body: dict[str, Any]) -> None:
        body["slots"] = theirs["slots"]

    doctored(closed.path, take_theirs)
    with pytest.raises(WrongPassphrase):
        unlock_key(closed.path, PASSPHRASE)
    shutil.copyfile(tmp_path / "other.vault" / "keyslots.json", closed.path / "keyslots.json")
    with pytest.raises(VaultError):
        Vault.open(closed.path, PASSPHRASE)


def test_swapped_kinds_open_nothing(closed: MadeVault) -> None:
    def swap(body: dict[str, Any]) -> None:
        first, second = body["slots"]
        first["kind"], second["kind"] = second["kind"], first["kind"]

    doctored(closed.path, swap)
    for secret in (PASSPHRASE, closed.recovery):
        with pytest.raises(WrongPassphrase):
            unlock_key(closed.path, secret)


def test_a_passphrase_slot_called_quick_opens_nothing(closed: MadeVault) -> None:
    def without_stretching(body: dict[str, Any]) -> None:
        slot = passphrase_slot(body)
        slot["kdf"] = {"name": "hkdf-sha256", "salt": slot["kdf"]["salt"]}

    doctored(closed.path, without_stretching)
    with pytest.raises(WrongPassphrase):
        unlock_key(closed.path, PASSPHRASE)


# ---- what a new slot leaves alone ------------------------------------------------------------------------------------


def test_a_new_passphrase_rewrites_a_slot_and_not_the_vault(
    closed: MadeVault, tmp_path: Path, testimony: Testimony
) -> None:
    """A megabyte of recording and a transcript inside: neither moves, and the database changes in a few pages."""
    sound = tmp_path / "sound.bin"
    sound.write_bytes(bytes(range(256)) * 4096)
    with Vault.open(closed.path, closed.recovery) as vault:
        stored = vault.testimonies.add(testimony, by=BY)
        with sound.open("rb") as source:
            vault.attachments.add(stored.id, source, name="sound.wav", medium=Medium.AUDIO, by=BY)
    media = {p.name: (p.read_bytes(), p.stat().st_ino, p.stat().st_mtime_ns) for p in media_of(closed.path)}
    assert media
    before = (closed.path / "vault.db").read_bytes()
    with Vault.open(closed.path, closed.recovery) as vault:
        vault.change_passphrase("eight loud geese")
    after = (closed.path / "vault.db").read_bytes()
    assert media == {p.name: (p.read_bytes(), p.stat().st_ino, p.stat().st_mtime_ns) for p in media_of(closed.path)}
    assert len(after) == len(before)
    changed = sum(before[at : at + 4096] != after[at : at + 4096] for at in range(0, len(before), 4096))
    assert 0 < changed <= 8
    assert len(before) // 4096 > 5 * changed


def media_of(path: Path) -> list[Path]:
    return sorted((path / "media").iterdir())
