"""The sample collection in a real vault: made once with a cheap lock, copied for each test."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from oralhistory.jobs import Job
from oralhistory.storage import KdfCost, Vault
from oralhistory.storage.access import utc_now
from oralhistory.storage.keys import DataKey
from oralhistory.use_cases.sample import load_sample
from oralhistory.workspace import Workspace

PASSPHRASE = "six quiet herons cross grey water"
BY = "Noa Levi"


def numbered_in_2026(vault: Vault) -> Vault:
    """The vault, opened by a clock that knows no other year: accession numbers are the same in every year."""
    path, key = vault.path, vault.key
    vault.close()
    return Vault.open_with(path, key, clock=lambda: "2026" + utc_now()[4:])


def make_sample_vault(path: Path) -> None:
    """A vault with the sample collection in it."""
    vault, _ = Vault.create(path, PASSPHRASE, title="Northern voices", cost=KdfCost.FLOOR)
    workspace = Workspace(numbered_in_2026(vault), by=BY)
    load_sample(workspace, Job())
    workspace.close()


def sample_workspace(into: Path) -> Workspace:
    """The sample collection, open, for one test to change."""
    path, key = _sample()
    own = into / "own.vault"
    shutil.copytree(path, own)
    return Workspace.open_with(own, key, by=BY)


@cache
def _sample() -> tuple[Path, DataKey]:
    path = Path(mkdtemp()) / "sample.vault"
    make_sample_vault(path)
    return path, Workspace.unlock(path, PASSPHRASE)
