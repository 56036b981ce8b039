"""The command line on a spoiled vault: each command gives the right answer, or says in a sentence why it cannot."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from oralhistory import cli

ACCESSION = "K-spoiled"
CONSENT = ("--use", "research", "--medium", "transcript", "--audience", "researcher")
RELEASE = ("--use", "research", "--audience", "researcher")
DAMAGED = 3
"""The contract's exit status for a vault that cannot be opened or is damaged."""


@dataclass(frozen=True)
class Said:
    """What one command said, and its exit status."""

    status: int
    out: str
    err: str


@dataclass
class CommandLine:
    """Commands on one vault after another, and the right answers of the unspoiled one."""

    secret: Path
    outside: Path
    capture: pytest.CaptureFixture[str]
    right: dict[str, Said]

    def run(self, *arguments: str | Path) -> Said:
        """One command. An exception that comes out of it would be a traceback for the person."""
        status = cli.run(["--passphrase-file", str(self.secret), *map(str, arguments)])
        out, err = self.capture.readouterr()
        return Said(status, out, err)

    def ask_all(self, vault: Path) -> dict[str, Said]:
        """Everything a person could ask, ``verify`` first; packages and backups are removed again."""
        said = {
            "verify": self.run("verify", vault, "--json"),
            "list": self.run("list", vault, "--json", "--search", "ferry"),
            "show": self.run("show", vault, ACCESSION, "--json"),
            "consent": self.run("consent", "check", vault, ACCESSION, *CONSENT, "--json"),
            "recall": self.run("recall", vault, ACCESSION, "--json"),
            "backup": self.run("backup", vault, self.outside / "backup"),
            "export": self.run("export", vault, self.outside / "package", *RELEASE, "--json"),
        }
        for name in ("backup", "package"):
            assert (self.outside / name).exists() == (said["export" if name == "package" else name].status == 0)
            shutil.rmtree(self.outside / name, ignore_errors=True)
        assert list(self.outside.iterdir()) == []
        return said

    def require_honest(self, vault: Path) -> Said:
        """Every answer is right, or a refusal in words; what ``verify`` said."""
        said = self.ask_all(vault)
        for command, answer in said.items():
            if command == "verify":
                continue
            if answer.status == DAMAGED:
                assert answer.out == "", command
                assert _is_a_sentence(answer.err), (command, answer.err)
            else:
                assert comparable(command, answer) == comparable(command, self.right[command]), command
        return said["verify"]


def comparable(command: str, said: Said) -> object:
    """An answer without what is drawn afresh for each package."""
    if command != "export":
        return said.status, said.out
    outcome = json.loads(said.out)
    return said.status, sorted(each["accession"] for each in outcome["released"]), outcome["refused"], outcome["leaks"]


def problems_of(said: Said) -> Sequence[str]:
    """What ``verify`` found, or why the vault could not be opened for it. Never nothing."""
    assert said.status == DAMAGED, said
    assert _is_a_sentence(said.err), said.err
    return json.loads(said.out)["problems"] if said.out else [said.err]


def _is_a_sentence(text: str) -> bool:
    return text.strip().endswith(".") and "Traceback" not in text
