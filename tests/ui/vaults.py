"""A real vault behind the window: made once with a cheap lock, copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

from oralhistory.workspace import Workspace
from tests.vaults import BY, PASSPHRASE, make_sample_vault, sample_workspace
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.testimony import page

__all__ = ["BY", "PASSPHRASE", "id_of", "make_sample_vault", "open_copy", "sample_house", "show_testimony"]


def open_copy(made: Path, folder: Path) -> House:
    """A copy of a vault, open, for one test to change."""
    own = folder / "own.vault"
    shutil.copytree(made, own)
    house = House(Workspace.open(own, PASSPHRASE, by=BY))
    house.workspace.by = BY
    return house


def sample_house(into: Path) -> House:
    """The sample collection, open, for one test to change."""
    return House(sample_workspace(into))


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
