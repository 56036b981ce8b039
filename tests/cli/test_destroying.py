"""Sealing and destroying from the command line: forms, exit codes, the certificate, and backups that stay due."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from oralhistory.storage.folder import VaultFolder

from .conftest import CommandLine

ACCESSION = "TT-2025-0042"
WHY = ("--reason", "withdrawn by letter")


def withdraw(command: CommandLine, tmp_path: Path) -> None:
    event = tmp_path / "withdrawn.json"
    event.write_text(f'{{"event": "withdrawn", "effective": "{date.today().isoformat()}"}}')
    assert command("consent", "record", command.vault, ACCESSION, event).status == 0


def backed_up(command: CommandLine) -> Path:
    place = VaultFolder(command.vault).backups / "monday.vault"
    assert command("backup", command.vault, place).status == 0
    return place


def test_what_is_consented_to_is_neither_sealed_nor_destroyed(with_sergeant: CommandLine) -> None:
    vault = with_sergeant.vault
    for call in (("seal", vault, ACCESSION, *WHY), ("destroy", vault, ACCESSION, *WHY, "--confirm", ACCESSION)):
        done = with_sergeant(*call)
        assert done.status == 1
        assert "Record the withdrawal first" in done.err
    assert with_sergeant("show", vault, ACCESSION).status == 0


def test_seal_and_unseal(with_sergeant: CommandLine, tmp_path: Path) -> None:
    command, vault = with_sergeant, with_sergeant.vault
    withdraw(command, tmp_path)
    assert command("seal", vault, ACCESSION, *WHY).status == 0
    assert command("list", vault).out == f"{ACCESSION}\tsealed\t\n"
    (row,) = command("list", vault, "--json").json
    assert (row["status"], row["title"]) == ("sealed", "")
    shown = command("show", vault, ACCESSION)
    assert (shown.status, shown.out) == (1, "")
    assert command("seal", vault, ACCESSION, *WHY).status == 2
    assert command("unseal", vault, ACCESSION, "--reason", " ").status == 2
    assert command("unseal", vault, ACCESSION, "--reason", "she asked").status == 0
    assert command("list", vault, "--json").json[0]["title"]
    reasons = [e["details"].get("reason") for e in command("history", vault, ACCESSION, "--json").json]
    assert reasons[:2] == ["she asked", "withdrawn by letter"]


def test_destroy_asks_for_the_number_and_prints_the_certificate(with_sergeant: CommandLine, tmp_path: Path) -> None:
    command, vault = with_sergeant, with_sergeant.vault
    withdraw(command, tmp_path)
    for confirm in ((), ("--confirm", "TT-2025-0043")):
        refused = command("destroy", vault, ACCESSION, *WHY, *confirm)
        assert refused.status == 2
        assert f"--confirm {ACCESSION}" in refused.err
    done = command("destroy", vault, ACCESSION, *WHY, "--confirm", ACCESSION)
    assert done.status == 0
    assert done.out.startswith("Certificate of destruction\n")
    for part in (ACCESSION, "withdrawn by letter", "no package ever held it"):
        assert part in done.out
    assert command("list", vault, "--json").json == []
    assert command("show", vault, ACCESSION).status == 2
    assert command("destroy", vault, ACCESSION, *WHY, "--confirm", ACCESSION).status == 2
    assert command("certificates", vault).out == done.out
    (kept,) = command("certificates", vault, "--json").json
    assert (kept["accession"], kept["reason"], kept["sent"]) == (ACCESSION, "withdrawn by letter", [])


def test_backups_are_destroyed_in_or_stay_due(with_sergeant: CommandLine, tmp_path: Path) -> None:
    command, vault = with_sergeant, with_sergeant.vault
    withdraw(command, tmp_path)
    assert command("certificates", vault).err == "Nothing was ever destroyed in this vault.\n"
    monday = backed_up(command)
    shutil.copytree(monday, monday.with_name("tuesday.vault"))
    (monday / "vault.db").rename(tmp_path / "vault.db")
    done = command("destroy", vault, ACCESSION, *WHY, "--confirm", ACCESSION, "--json")
    assert done.status == 0
    assert [Path(each).name for each in done.json["backups"]] == ["monday.vault", "tuesday.vault"]
    assert f"Destroyed in the backup “{monday.with_name('tuesday.vault')}”" in done.err
    assert f"Still due in the backup “{monday}”" in done.err
    assert "still due" in command("shred", vault).err.lower()
    assert command("shred", vault, "--gone", tmp_path).status == 2
    (tmp_path / "vault.db").rename(monday / "vault.db")
    again = command("shred", vault)
    assert (again.status, again.err.count("Destroyed in the backup")) == (0, 1)
    assert command("shred", vault).err == ""
    for copy in ("monday", "tuesday"):
        assert command("list", monday.with_name(f"{copy}.vault"), "--json").json == []
        assert command("certificates", monday.with_name(f"{copy}.vault"), "--json").json == []


def test_a_backup_that_is_gone_is_not_asked_for_again(with_sergeant: CommandLine, tmp_path: Path) -> None:
    command, vault = with_sergeant, with_sergeant.vault
    withdraw(command, tmp_path)
    monday = backed_up(command)
    (monday / "vault.db").unlink()
    assert "Still due" in command("destroy", vault, ACCESSION, *WHY, "--confirm", ACCESSION).err
    shutil.rmtree(monday)
    assert "Connect its disk" in command("shred", vault).err
    assert command("shred", vault, "--gone", monday).err == ""
