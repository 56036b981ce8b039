"""A file that may not grow (RLIMIT_FSIZE, or 4 GB on a stick's FAT): the sentence of the full disk, nothing half done.

This needs no right to mount. The limit holds for a whole process, so a process of its own meets it.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from oralhistory.jobs import Job
from oralhistory.storage.verify import verify
from tests.faults.conftest import Ready
from tests.faults.expected import difference, read_back
from tests.faults.harness import FULL, ROOT
from tests.faults.operations import BY

LIMITED = """
import json, resource, sys
from pathlib import Path
from random import Random
from oralhistory.errors import MachineError
from oralhistory.storage import Vault
from oralhistory.workspace import Workspace
from tests.faults.operations import BY, OPERATIONS, Work

vault, recovery, outside, name, limit = sys.argv[1:]
workspace = Workspace(Vault.open(Path(vault), recovery), by=BY)
work = Work(workspace, "seven quiet herons", Path(outside), Random("limit"), "limit", lambda _, begun: begun.act())
begun = OPERATIONS[name](work)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
said = [None, None]
for number, act in enumerate([begun.act, workspace.close]):
    try:
        act()
    except MachineError as error:
        said[number] = str(error)
print(json.dumps([begun.patch, *said]))
"""
NAMES = ["add", "edit", "attach", "consent", "review", "backup", "export", "passphrase"]
LIMITS = [0, 4096, 9000, 20_000, 40_000, 80_000] if FULL else [9000]


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("name", NAMES if FULL else ["edit", "attach", "backup"])
def test_a_file_that_may_not_grow_is_said_like_a_full_disk(name: str, limit: int, own: Ready, tmp_path: Path) -> None:
    workspace = own.open()
    if name == "export":
        for id in workspace.vault.testimonies.ids():
            workspace.review_by(id, by=BY)
    before = read_back(workspace)
    workspace.close()
    outside = tmp_path / "outside"
    outside.mkdir()
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", LIMITED, str(own.path), own.recovery, str(outside), name, str(limit)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    patch, refused, at_closing = json.loads(ran.stdout)
    for sentence in filter(None, [refused, at_closing]):
        assert re.search(r"is full[.,]|Make room|free some space", sentence), sentence
    workspace = own.open()
    assert workspace.vault.attachments.orphans() == []
    found = read_back(workspace)
    assert verify(workspace.vault, Job()).problems == []
    assert difference(before if refused else before.after(patch), found) == []
    folders = [path for path in (*outside.iterdir(), *own.path.joinpath("backups").iterdir()) if path.is_dir()]
    assert len(folders) == (name in ("backup", "export") and not refused)
    workspace.close()
