"""Disks that are really full, read-only or gone, where the test may mount; a vault that is made once and copied."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from oralhistory.model import Testimony
from oralhistory.storage import KdfCost, Vault
from oralhistory.workspace import Workspace
from tests.faults.harness import PASSPHRASE
from tests.faults.operations import BY, record_for

SMALL_DISK_BYTES = 12 * 1024 * 1024
_BLOCK = 4096


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


@dataclass(frozen=True)
class SmallDisk:
    """A file system of its own, in memory."""

    path: Path

    @property
    def free(self) -> int:
        """Bytes that can still be written."""
        status = os.statvfs(self.path)
        return status.f_bavail * status.f_frsize

    def fill(self, leave: int = 0) -> None:
        """Take all of its room but so many bytes, rounded up to blocks."""
        self.empty()
        size = self.free // _BLOCK - -(-leave // _BLOCK)
        with self._filler.open("wb") as file:
            if size > 0:
                os.posix_fallocate(file.fileno(), 0, size * _BLOCK)

    def empty(self) -> None:
        """Give the room back."""
        self._filler.unlink(missing_ok=True)

    def remount(self, options: str) -> None:
        """Change how it may be used."""
        _run("mount", "-o", f"remount,{options}", str(self.path))

    @property
    def _filler(self) -> Path:
        return self.path / "filler"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A disk of a few megabytes. Skipped where nobody may mount; ``test_file_limit.py`` runs everywhere."""
    path = tmp_path / "disk"
    path.mkdir()
    if not _run("mount", "-t", "tmpfs", "-o", f"size={SMALL_DISK_BYTES},mode=0777", "none", str(path)):
        pytest.skip("A real full disk needs the right to mount; the limit of a file's size stands in for it.")
    try:
        yield SmallDisk(path)
    finally:
        assert _run("umount", "-l", str(path))


def _run(*command: str) -> bool:
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
