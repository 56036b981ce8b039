"""A command line that runs in this process on a vault whose key derivation is at its floor, to be quick."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from oralhistory import cli
from oralhistory.storage import KdfCost, Vault
from oralhistory.use_cases.recovery import spelled

PASSPHRASE = "five quiet herons walking"
SERGEANT = Path(__file__).parents[1] / "data" / "records" / "sergeant.json"


@dataclass
class Result:
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass
class CommandLine:
    vault: Path
    passphrase_file: Path
    """Holds the recovery key's words: they need no stretching, and raise no slot to today's cost."""
    capture: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str | Path) -> Result:
        status = cli.run(["--passphrase-file", str(self.passphrase_file), *map(str, arguments)])
        out, err = self.capture.readouterr()
        return Result(status, out, err)


@pytest.fixture(scope="session")
def empty_vault(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A vault and its recovery key."""
    path = tmp_path_factory.mktemp("empty") / "empty.vault"
    vault, recovery = Vault.create(path, PASSPHRASE, title="Ferries", cost=KdfCost.FLOOR)
    vault.close()
    return path, recovery


@pytest.fixture
def command(empty_vault: tuple[Path, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    vault = tmp_path / "t.vault"
    shutil.copytree(empty_vault[0], vault)
    file = tmp_path / "passphrase"
    file.write_text("\n".join(spelled(empty_vault[1]).words), encoding="utf-8")
    return CommandLine(vault, file, capsys)


@pytest.fixture
def with_sergeant(command: CommandLine) -> CommandLine:
    assert command("add", command.vault, SERGEANT).status == 0
    return command


Command = Callable[..., Result]
