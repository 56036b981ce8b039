"""A disk that is really full: one sentence, nothing half done, and the same call succeeds once there is room.

Each operation meets the disk at many degrees of fullness, so that it fails at each of its steps in turn.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from oralhistory.errors import MachineError
from oralhistory.jobs import Job
from oralhistory.storage import KdfCost, Vault
from oralhistory.storage.backup import restore
from oralhistory.storage.verify import verify
from oralhistory.workspace import Workspace
from tests.faults.conftest import Ready, SmallDisk
from tests.faults.expected import Kept, Patch, difference, read_back
from tests.faults.harness import FULL, PASSPHRASE
from tests.faults.operations import BY, OPERATIONS, Begun, Work

KIB = 1024
ROOMS = [0, 4, 8, 12, 16, 24, 36, 52, 76, 100, 160, 240] if FULL else [0, 8, 24, 76]
"""How many KiB are left when the operation begins."""
SINGLE_SENTENCE = r"^[^\n]+\.$"


def work_on(workspace: Workspace, outside: Path) -> Work:
    """Operations on this vault, drawn from one seed, each confirmed at once when another needs it."""
    return Work(workspace, PASSPHRASE, outside, Random("full"), "full", lambda _, begun: _done(begun))


def _done(begun: Begun) -> None:
    begun.act()


def refused(act: Callable[[], object]) -> bool:
    """Whether the machine was in the way, which is said in words for a person."""
    try:
        act()
    except MachineError as error:
        said = str(error)
        assert "full" in said, said
        assert said.endswith("."), said
        return True
    return False


@pytest.mark.parametrize("name", ["add", "edit", "attach", "consent", "review", "passphrase", "recovery", "settings"])
def test_a_full_disk_is_said_and_nothing_is_lost(
    name: str, small_disk: SmallDisk, ready: Ready, tmp_path: Path
) -> None:
    vault = ready.copied_to(small_disk.path / "own.vault")
    workspace = vault.open()
    failures = 0
    for room in ROOMS:
        work = work_on(workspace, tmp_path)
        small_disk.empty()
        before = read_back(workspace)
        begun = OPERATIONS[name](work)
        small_disk.fill(room * KIB)
        if not refused(begun.act):
            continue
        failures += 1
        assert difference(before, read_back(workspace)) == []
        small_disk.empty()
        assert verify(workspace.vault, Job()).problems == []
    assert failures
    workspace.close()
