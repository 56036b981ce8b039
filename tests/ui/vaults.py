"""A real vault behind the window: made once with a cheap lock, copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

from oralhistory.jobs import Job
from oralhistory.sample import load_sample
from oralhistory.storage import KdfCost, Vault
from oralhistory.workspace import Workspace
from ui.house import House

PASSPHRASE = "six quiet herons cross grey water"
BY = "Noa Levi"


def make_sample_vault(path: Path) -> None:
    """A vault with the sample collection in it."""
    vault, _ = Vault.create(path, PASSPHRASE, title="Northern voices", cost=KdfCost.FLOOR)
    workspace = Workspace(vault, by=BY)
    load_sample(workspace, Job())
    workspace.close()


def open_copy(made: Path, folder: Path) -> House:
    """A copy of a vault, open, for one test to change."""
    own = folder / "own.vault"
    shutil.copytree(made, own)
    house = House(Workspace.open(own, PASSPHRASE, by=BY))
    house.workspace.by = BY
    return house
