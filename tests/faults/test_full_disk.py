"""A disk that is really full: one sentence, nothing half done, and the same call succeeds once there is room.

Each operation meets the disk at many degrees of fullness, so that it fails at each of its steps in turn.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from oralhistory.errors import MachineError
from oralhistory.jobs import Job
from oralhistory.model import Audience, Use
from oralhistory.release.request import ExportRequest
from oralhistory.storage import KdfCost, Vault
from oralhistory.storage.backup import restore
from oralhistory.storage.verify import verify
from oralhistory.use_cases import releasing
from oralhistory.workspace import Workspace
from tests.faults.conftest import Ready
from tests.faults.disks import SmallDisk
from tests.faults.expected import Kept, difference, read_back
from tests.faults.harness import FULL, PASSPHRASE, opens
from tests.faults.operations import BY, OPERATIONS, Work, work_on

KIB = 1024
ROOMS = [0, 4, 8, 12, 16, 24, 36, 52, 76, 100, 160, 240] if FULL else [0, 24]
"""How many KiB are left when the operation begins."""


def refused(act: Callable[[], object]) -> bool:
    """Whether the machine was in the way, which is said in words for a person."""
    try:
        act()
    except MachineError as error:
        said = str(error)
        assert re.search(r"is full\.|Make room|free some space", said), said
        assert said.endswith("."), said
        return True
    return False


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("name", ["add", "edit", "attach", "consent", "review", "passphrase", "recovery", "settings"])
def test_a_full_disk_is_said_and_nothing_is_lost(
    name: str, room: int, small_disk: SmallDisk, ready: Ready, tmp_path: Path
) -> None:
    vault = ready.copied_to(small_disk.path / "own.vault")
    workspace = vault.open()
    before = read_back(workspace)
    begun = OPERATIONS[name](work_on(workspace, tmp_path))
    small_disk.fill(room * KIB)
    if refused(begun.act):
        assert difference(before, read_back(workspace)) == []
        assert workspace.vault.attachments.orphans() == []
        assert opens(vault.path, PASSPHRASE)
        assert opens(vault.path, vault.recovery)
        require_openable(workspace, vault, before)
        small_disk.empty()
        workspace = vault.open()
        again = work_on(workspace, tmp_path, "again")
        begun = OPERATIONS[name](again)
        begun.act()
    small_disk.empty()
    assert difference(before.after(begun.patch), read_back(workspace)) == []
    assert opens(vault.path, begun.patch.get("passphrase", PASSPHRASE))
    assert verify(workspace.vault, Job()).problems == []
    workspace.close()


def require_openable(workspace: Workspace, vault: Ready, before: Kept) -> None:
    """While the disk is still full: closing loses nothing, and the vault opens and can be read and checked."""
    workspace.close()
    workspace = vault.open()
    assert difference(before, read_back(workspace)) == []
    assert verify(workspace.vault, Job()).problems == []
    workspace.close()


def test_what_a_full_disk_gives_back_is_enough_for_one_more_save(small_disk: SmallDisk, ready: Ready) -> None:
    """A database that found no room gives up the ballast: what is being typed can be saved once more, or deleted."""
    vault = ready.copied_to(small_disk.path / "own.vault")
    workspace = vault.open()
    small_disk.fill()
    assert refused(lambda: workspace.vault.collection.set("title", "no room", BY))
    assert small_disk.free >= 1000 * KIB
    workspace.vault.collection.set("title", "room again", BY)
    assert workspace.vault.collection.title == "room again"
    small_disk.empty()
    workspace.close()
    vault.open().close()
    assert vault.path.joinpath("ballast").exists()


@pytest.mark.parametrize("room", ROOMS)
def test_a_vault_that_finds_no_room_is_not_made(room: int, small_disk: SmallDisk) -> None:
    path = small_disk.path / "deep" / "new.vault"
    small_disk.fill(room * KIB)

    def make() -> None:
        vault, _ = Vault.create(path, PASSPHRASE, cost=KdfCost.FLOOR)
        vault.close()

    assert refused(make)
    assert not path.parent.exists()
    small_disk.empty()
    make()
    assert path.joinpath("ballast").exists()


@pytest.mark.parametrize("room", [*ROOMS, 300, 360, 1400])
@pytest.mark.parametrize("name", ["backup", "export", "restore"])
def test_a_full_destination_is_named_and_gets_nothing_half(
    name: str, room: int, small_disk: SmallDisk, own: Ready, tmp_path: Path
) -> None:
    workspace = own.open()
    work = work_on(workspace, tmp_path)
    attached = OPERATIONS["attach"](work)
    attached.act()
    act, dest = _outgoing(name, work, small_disk.path / "taken", tmp_path)
    ballast = own.path / "ballast"
    small_disk.fill(room * KIB)
    there = sorted(small_disk.path.iterdir())
    if refused(act):
        assert sorted(small_disk.path.iterdir()) == there
        assert workspace.packages() == []
        assert ballast.exists(), "the vault's own disk is not the full one"
        small_disk.empty()
        act()
    assert dest.is_dir()
    assert len(workspace.packages()) == (name == "export")
    assert verify(workspace.vault, Job()).problems == []
    workspace.close()


def _outgoing(name: str, work: Work, dest: Path, spare: Path) -> tuple[Callable[[], object], Path]:
    """What is to be written to ``dest``, a new folder."""
    workspace = work.workspace
    match name:
        case "backup":
            return lambda: workspace.backup(dest), dest
        case "restore":
            workspace.backup(spare / "backup")
            return lambda: restore(spare / "backup", dest), dest
        case _:
            for id in workspace.vault.testimonies.ids():
                workspace.review_by(id, by=BY)
            request = ExportRequest(use=Use.RESEARCH, audience=Audience.RESEARCHER, day=workspace.today())
            return lambda: releasing.export(workspace, request, dest, Job()), dest
