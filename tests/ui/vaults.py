"""A real vault behind the window: made once with a cheap lock, copied for each test."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from oralhistory.jobs import Job
from oralhistory.sample import load_sample
from oralhistory.storage import KdfCost, Vault
from oralhistory.storage.keys import DataKey
from oralhistory.workspace import Workspace
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.testimony import page

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


@cache
def _sample() -> tuple[Path, DataKey]:
    path = Path(mkdtemp()) / "sample.vault"
    make_sample_vault(path)
    return path, Workspace.unlock(path, PASSPHRASE)


def sample_vault(into: Path) -> Path:
    """The sample collection, closed, for one test to change; :data:`PASSPHRASE` opens it."""
    own = into / "own.vault"
    shutil.copytree(_sample()[0], own)
    return own


def sample_house(into: Path) -> House:
    """The sample collection, open, for one test to change."""
    path, key = _sample()
    own = into / "own.vault"
    shutil.copytree(path, own)
    return House(Workspace.open_with(own, key, by=BY))


def show_testimony(window: MainWindow, house: House, number: int, tab: str) -> page.TestimonyPage:
    """The testimony page on the sample's testimony ``number``, counted from 1, at a tab."""
    spec = next(each for each in PAGES if each.key == "testimony")
    window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    window.show_house(house)
    window.context.go_to("testimony", (id_of(house, number), tab))
    shown = window.page("testimony")
    assert isinstance(shown, page.TestimonyPage)
    return shown


def id_of(house: House, number: int) -> str:
    """The id of the sample's testimony ``number``, counted from 1."""
    return house.workspace.id_of(sorted(house.workspace.accessions().values())[number - 1])
