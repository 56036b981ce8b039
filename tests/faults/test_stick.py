"""A stick that is pulled out, which is also what a power cut is: what was confirmed a moment ago is on it.

The file system is shut down under the open vault, so that whatever was not synced is lost for good. This is harder
than a kill: every confirmed operation must have reached the disk, the folder's entries included.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from oralhistory.errors import MachineError
from oralhistory.jobs import Job
from oralhistory.storage import Vault
from oralhistory.storage.verify import verify
from oralhistory.workspace import Workspace
from tests.faults.conftest import Ready
from tests.faults.disks import Stick
from tests.faults.expected import difference, read_back
from tests.faults.harness import FULL
from tests.faults.operations import BY, OPERATIONS, work_on

NAMES = [name for name in OPERATIONS if name not in ("export", "backup")] if FULL else ["add", "attach", "recovery"]


def pulled(stick: Stick, workspace: Workspace) -> None:
    """Pull it out under an open vault; letting go of the vault then says so, and is done all the same."""
    stick.pull()
    with pytest.raises(MachineError):
        workspace.close()
    stick.put_back()


@pytest.mark.parametrize("name", NAMES)
def test_what_was_confirmed_is_on_a_stick_that_is_pulled_out_at_once(
    name: str, stick: Stick, ready: Ready, tmp_path: Path
) -> None:
    vault = ready.copied_to(stick.path / "own.vault")
    stick.sync()
    workspace = vault.open()
    before = read_back(workspace)
    begun = OPERATIONS[name](work_on(workspace, tmp_path))
    result = begun.act() or {}
    pulled(stick, workspace)
    passphrase = begun.patch.get("passphrase")
    secret = passphrase or result.get("recovery") or vault.recovery
    with Vault.open(vault.path, secret) as again:
        assert difference(before.after(begun.patch), read_back(Workspace(again, by=BY))) == []
        assert verify(again, Job()).problems == []


def test_a_backup_is_whole_on_a_stick_that_is_pulled_out_at_once(stick: Stick, own: Ready, tmp_path: Path) -> None:
    workspace = own.open()
    OPERATIONS["attach"](work_on(workspace, tmp_path)).act()
    before = read_back(workspace)
    workspace.backup(stick.path / "new folder" / "backup")
    stick.pull()
    stick.put_back()
    with Vault.open(stick.path / "new folder" / "backup", own.recovery) as backup:
        assert difference(before, read_back(Workspace(backup, by=BY))) == []
        assert verify(backup, Job()).problems == []
    workspace.close()


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_stick_is_said_and_the_same_vault_opens_when_it_is_back(
    name: str, stick: Stick, ready: Ready, tmp_path: Path
) -> None:
    vault = ready.copied_to(stick.path / "own.vault")
    stick.sync()
    workspace = vault.open()
    before = read_back(workspace)
    work = work_on(workspace, tmp_path)
    begun = OPERATIONS[name](work)
    stick.pull()
    with pytest.raises(MachineError) as said:
        begun.act()
    assert str(said.value).endswith(".")
    with pytest.raises(MachineError):
        Vault.open(vault.path, vault.recovery)
    with pytest.raises(MachineError):
        workspace.close()
    stick.put_back()
    workspace = vault.open()
    assert difference(before, read_back(workspace)) == []
    assert verify(workspace.vault, Job()).problems == []
    workspace.close()
