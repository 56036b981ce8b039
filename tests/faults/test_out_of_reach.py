"""A vault that can only be read, or is no longer where it was opened: a sentence, and nothing lost or half done."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from oralhistory import cli
from oralhistory.errors import MachineError, OralHistoryError
from oralhistory.jobs import Job
from oralhistory.model import Audience, Use
from oralhistory.release.request import ExportRequest
from oralhistory.storage import KdfCost, Vault
from oralhistory.storage.backup import restore
from oralhistory.storage.verify import verify
from oralhistory.use_cases import releasing
from tests.faults.conftest import Ready
from tests.faults.disks import SmallDisk
from tests.faults.expected import difference, read_back
from tests.faults.harness import FULL, PASSPHRASE
from tests.faults.operations import BY, OPERATIONS, work_on

NOBODY = 65534
NAMES = [name for name in OPERATIONS if name not in ("export", "backup")] if FULL else ["edit", "attach", "recovery"]


@contextmanager
def as_nobody(*paths: Path) -> Generator[None]:
    """Root may write everywhere: be somebody else, to whom these files belong."""
    if os.geteuid() != 0:
        yield
        return
    for path in paths:
        os.chown(path, NOBODY, NOBODY)
        for parent in path.parents[:3]:
            parent.chmod(parent.stat().st_mode | 0o011)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("files", [0o400, 0o600])
def test_a_folder_that_can_only_be_read_is_said(files: int, own: Ready, tmp_path: Path) -> None:
    own.open().close()  # everything is imported from here on
    inside = sorted(own.path.rglob("*"), reverse=True)
    with as_nobody(own.path, *inside):
        for path in (*inside, own.path):
            path.chmod(0o500 if path.is_dir() else files)
        before = {path: path.read_bytes() for path in inside if path.is_file()}
        try:
            with pytest.raises(MachineError, match="not allowed"):
                own.open()
            assert {path: path.read_bytes() for path in inside if path.is_file()} == before
        finally:
            for path in (own.path, *reversed(inside)):
                path.chmod(0o700 if path.is_dir() else 0o600)
        workspace = own.open()
        assert verify(workspace.vault, Job()).problems == []
        workspace.close()


def test_a_disk_that_can_only_be_read_is_said(
    small_disk: SmallDisk, ready: Ready, own: Ready, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vault = ready.copied_to(small_disk.path / "own.vault")
    workspace = own.open()
    workspace.backup(tmp_path / "backup")
    for id in workspace.vault.testimonies.ids():
        workspace.review_by(id, by=BY)
    key = tmp_path / "key"
    key.write_text(vault.recovery)
    small_disk.remount("ro")
    there = sorted(small_disk.path.rglob("*"))
    new = small_disk.path / "new"
    request = ExportRequest(use=Use.RESEARCH, audience=Audience.RESEARCHER, day=workspace.today())
    for act in (
        vault.open,
        lambda: Vault.create(new, PASSPHRASE, cost=KdfCost.FLOOR),
        lambda: workspace.backup(new),
        lambda: restore(tmp_path / "backup", new),
        lambda: releasing.export(workspace, request, new, Job()),
    ):
        with pytest.raises(MachineError) as said:
            act()
        assert str(said.value).endswith(".")
    assert cli.run(["--passphrase-file", str(key), "list", str(vault.path)]) == 4
    assert "can only be read" in capsys.readouterr().err
    assert sorted(small_disk.path.rglob("*")) == there
    assert workspace.packages() == []
    workspace.close()
    small_disk.remount("rw")
    vault.open().close()


@pytest.mark.parametrize("gone", ["moved", "deleted", "exchanged"])
@pytest.mark.parametrize("name", NAMES)
def test_a_vault_that_is_no_longer_there_confirms_nothing(name: str, gone: str, own: Ready, tmp_path: Path) -> None:
    workspace = own.open()
    before = read_back(workspace)
    begun = OPERATIONS[name](work_on(workspace, tmp_path))
    away = own.path.rename(tmp_path / "away.vault")
    if gone == "exchanged":
        shutil.copytree(away, own.path)
    if gone == "deleted":
        shutil.copytree(away, tmp_path / "rescued.vault")
        shutil.rmtree(away)
    with pytest.raises(OralHistoryError) as said:
        begun.act()
    assert str(said.value).endswith(".")
    if gone == "moved":
        away.rename(own.path)
        assert difference(before, read_back(workspace)) == []
        OPERATIONS[name](work_on(workspace, tmp_path, "again")).act()
        assert verify(workspace.vault, Job()).problems == []
        workspace.close()
    else:
        with pytest.raises(MachineError):
            workspace.vault.collection.set("title", "lost", BY)
        workspace.close()
        rescued = Ready(tmp_path / "rescued.vault" if gone == "deleted" else away, own.recovery)
        workspace = rescued.open()
        assert difference(before, read_back(workspace)) == []
        assert verify(workspace.vault, Job()).problems == []
        workspace.close()
