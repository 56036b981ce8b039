"""A vault that is made once and copied, and disks to spoil."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from oralhistory.model import Testimony
from oralhistory.storage import KdfCost, Vault
from oralhistory.workspace import Workspace
from tests.faults.disks import small_disk, stick
from tests.faults.harness import PASSPHRASE
from tests.faults.operations import BY, record_for

__all__ = ["small_disk", "stick"]

collect_ignore_glob = [] if hasattr(os, "fork") else ["test_*.py"]


@dataclass(frozen=True)
class Ready:
    """A closed vault with two testimonies, and its recovery key, which opens it without a wait."""

    path: Path
    recovery: str

    def copied_to(self, path: Path) -> Ready:
        """The same vault somewhere else."""
        shutil.copytree(self.path, path)
        return Ready(path, self.recovery)

    def open(self) -> Workspace:
        """Open it, signed."""
        return Workspace(Vault.open(self.path, self.recovery), by=BY)


@pytest.fixture(scope="session")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Ready:
    """Made once; tests work on copies of it."""
    path = tmp_path_factory.mktemp("ready") / "ready.vault"
    vault, recovery = Vault.create(path, PASSPHRASE, title="Northern voices", cost=KdfCost.FLOOR)
    with vault:
        workspace = Workspace(vault, by=BY)
        for number in range(2):
            workspace.add(Testimony.from_json(record_for(f"ready{number}", Random(number))))
    return Ready(path, recovery)


@pytest.fixture
def own(ready: Ready, tmp_path: Path) -> Ready:
    """A closed vault of this test's own."""
    return ready.copied_to(tmp_path / "own.vault")
