"""What goes missing from the history shows, whoever or whatever took it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from oralhistory.errors import MachineError
from oralhistory.jobs import Job
from oralhistory.model import Testimony
from oralhistory.storage import Vault
from oralhistory.storage.verify import verify
from tests.storage.conftest import MadeVault


def _crashed_copy(vault: Vault, into: Path) -> Path:
    """The vault's files as a killed process would leave them."""
    shutil.copytree(vault.path, into)
    return into


def _add(vault: Vault, testimony: Testimony, accession: str) -> None:
    vault.testimonies.add(replace(testimony, accession=accession), by="Miriam")


def test_a_crash_leaves_a_sound_history(vault: Vault, closed: MadeVault, testimony: Testimony, tmp_path: Path) -> None:
    _add(vault, testimony, "A-1")
    with Vault.open(_crashed_copy(vault, tmp_path / "crashed.vault"), closed.recovery) as found:
        assert found.cut_after is None
        assert found.testimonies.id_of("A-1")
        assert verify(found, Job()).problems == []


def test_a_cut_write_ahead_log_is_noticed_and_told_for_ever(
    vault: Vault, closed: MadeVault, testimony: Testimony, tmp_path: Path
) -> None:
    vault.checkpoint()
    _add(vault, testimony, "A-1")
    whole = (vault.path / "vault.db-wal").stat().st_size
    _add(vault, testimony, "A-2")
    before = vault.audit.head().seq
    path = _crashed_copy(vault, tmp_path / "crashed.vault")
    with (path / "vault.db-wal").open("rb+") as wal:
        wal.truncate(whole + 100)

    with Vault.open(path, closed.recovery) as found:
        assert found.cut_after is not None
        assert found.cut_after < before
        assert len(found.testimonies.ids()) == 1
        problems = verify(found, Job()).problems
        assert [p for p in problems if f"cut after event {found.cut_after}" in p]
        _add(found, testimony, "A-3")
    with Vault.open(path, closed.recovery) as later:
        assert later.cut_after is None
        assert [e.action for e in later.audit.all(50)].count("history.cut") == 1
        report = verify(later, Job())
        assert report.sound
        assert [note for note in report.notes if f"after event {found.cut_after} was found gone" in note]


@pytest.mark.parametrize("how", ["missing", "written into", "cut off"])
def test_a_head_that_was_tampered_with_is_noticed(closed: MadeVault, testimony: Testimony, how: str) -> None:
    with Vault.open(closed.path, closed.recovery) as vault:
        _add(vault, testimony, "A-1")
    head = closed.path / "audit.head"
    content = head.read_bytes()
    match how:
        case "missing":
            head.unlink()
        case "cut off":
            head.write_bytes(content[:40])
        case _:
            head.write_bytes(content[:100] + bytes([content[100] ^ 1]) + content[101:])
    with Vault.open(closed.path, closed.recovery) as vault:
        assert [p for p in verify(vault, Job()).problems if "changed or cut after event" in p]


@pytest.mark.parametrize("how", ["deleted", "renamed", "exchanged"])
def test_a_vault_that_is_no_longer_in_its_place_takes_nothing_in(
    closed: MadeVault, testimony: Testimony, tmp_path: Path, how: str
) -> None:
    """Its file can still be written to: without a look, every save would seem to succeed and be lost."""
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(closed.path, tmp_path / "another")
    vault = Vault.open(closed.path, closed.recovery)
    try:
        closed.path.rename(elsewhere)
        if how == "exchanged":
            (tmp_path / "another").rename(closed.path)
        with pytest.raises(MachineError, match=r"no longer at .* Put it back"):
            _add(vault, testimony, "A-1")
        if how == "deleted":
            shutil.rmtree(elsewhere)
            return
        if how == "exchanged":
            shutil.rmtree(closed.path)
        elsewhere.rename(closed.path)
        _add(vault, testimony, "A-1")
        assert vault.testimonies.id_of("A-1")
    finally:
        vault.connection.close()
