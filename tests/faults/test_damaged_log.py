"""A write-ahead log that was cut or rotted: what is left is a state that once was confirmed, and ``verify`` says so.

A process is killed with everything it confirmed still in the log. SQLite takes the log up to the first frame that is
not whole, without a word; the chain's head kept beside the database is what tells that something is missing.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from oralhistory.jobs import Job
from oralhistory.storage import DataKey, Vault, unlock_key
from oralhistory.storage.verify import verify
from oralhistory.workspace import Workspace
from tests.faults.conftest import Ready
from tests.faults.expected import Kept, difference, read_back
from tests.faults.harness import FULL, ROOT
from tests.faults.operations import BY

HEADER_BYTES = 32
FRAME_BYTES = 24 + 4096
FLIPS = 200 if FULL else 12
CUTS = 60 if FULL else 6

LEAVE_IN_LOG = """
import json, os, signal, sys
from pathlib import Path
from oralhistory.storage import Vault
from oralhistory.workspace import Workspace
from tests.faults.operations import BY, OPERATIONS, work_on

workspace = Workspace(Vault.open(Path(sys.argv[1]), sys.argv[2]), by=BY)
work = work_on(workspace, Path(sys.argv[3]))
for name in ("edit", "consent", "attach", "settings", "edit", "review", "add", "edit", "consent"):
    begun = OPERATIONS[name](work)
    begun.act()
    print(json.dumps(begun.patch), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@dataclass(frozen=True)
class Logged:
    """A vault whose log was never brought into the database, its key, and every state that was confirmed."""

    path: Path
    key: DataKey
    states: list[Kept]

    @property
    def log(self) -> bytes:
        """The whole log."""
        return self.path.joinpath("vault.db-wal").read_bytes()

    def require_prefix(self, log: bytes, folder: Path) -> int:
        """Open a copy with this log in place of the whole one; how many operations are in it."""
        own = folder / "own.vault"
        shutil.copytree(self.path, own)
        own.joinpath("vault.db-wal").write_bytes(log)
        with Vault.open_with(own, self.key) as vault:
            found = read_back(Workspace(vault, by=BY))
            problems = verify(vault, Job()).problems
        shutil.rmtree(own)
        fitting = [number for number, state in enumerate(self.states) if not difference(state, found)]
        assert fitting, "a state that nobody confirmed"
        missing = fitting[-1] < len(self.states) - 1
        assert any("The history was changed or cut" in problem for problem in problems) == missing, problems
        return fitting[-1]


@pytest.fixture(scope="module")
def logged(ready: Ready, tmp_path_factory: pytest.TempPathFactory) -> Logged:
    """Made by a process that was killed."""
    folder = tmp_path_factory.mktemp("logged")
    vault = ready.copied_to(folder / "logged.vault")
    workspace = vault.open()
    states = [read_back(workspace)]
    workspace.close()
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", LEAVE_IN_LOG, str(vault.path), vault.recovery, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    patches = [json.loads(line) for line in ran.stdout.splitlines()]
    assert len(patches) == 9, ran.stderr
    for patch in patches:
        states.append(states[-1].after(patch))
    return Logged(vault.path, unlock_key(vault.path, vault.recovery), states)


def test_the_whole_log_holds_everything(logged: Logged, tmp_path: Path) -> None:
    assert len(logged.log) > HEADER_BYTES + 20 * FRAME_BYTES
    assert logged.require_prefix(logged.log, tmp_path) == len(logged.states) - 1


def test_a_log_cut_at_a_frame_is_a_shorter_history_and_named(logged: Logged, tmp_path: Path) -> None:
    log = logged.log
    frames = (len(log) - HEADER_BYTES) // FRAME_BYTES
    step = 1 if FULL else frames // 12
    seen = [
        logged.require_prefix(log[: HEADER_BYTES + number * FRAME_BYTES], tmp_path)
        for number in [*range(0, frames, step), frames]
    ]
    assert seen == sorted(seen)
    assert seen[0] == 0
    assert seen[-1] == len(logged.states) - 1


def test_a_log_cut_anywhere_is_a_shorter_history_and_named(logged: Logged, tmp_path: Path) -> None:
    random = Random("cuts")
    for at in [0, 1, 31, 33, *(random.randrange(len(logged.log)) for _ in range(CUTS))]:
        logged.require_prefix(logged.log[:at], tmp_path)


def test_a_flipped_byte_in_the_log_ends_it_there_and_is_named(logged: Logged, tmp_path: Path) -> None:
    random = Random("flips")
    log = logged.log
    for at in [0, 5, 17, 29, *(random.randrange(len(log)) for _ in range(FLIPS))]:
        flipped = bytearray(log)
        flipped[at] ^= 1 << random.randrange(8)
        logged.require_prefix(bytes(flipped), tmp_path)


def test_a_log_that_is_gone_is_named(logged: Logged, tmp_path: Path) -> None:
    assert logged.require_prefix(b"", tmp_path) == 0
