"""A window on a fresh vault that holds the sample collection, for pictures."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from oralhistory.jobs import Job
from oralhistory.storage import KdfCost, Vault
from oralhistory.use_cases.sample import load_sample
from oralhistory.workspace import Workspace
from ui.context import Context
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES

BY = "Noa Levi"
_PASSPHRASE = "six quiet herons cross grey water"


@dataclass
class _Kept:
    """The vault of the picture before, to be closed when the next is made."""

    house: House | None = None
    folder: tempfile.TemporaryDirectory[str] | None = None


_kept = _Kept()


def open_house(context: Context, *, sample: bool = True) -> tuple[MainWindow, Workspace, Path]:
    """The window with every page, its workspace, and a folder that is gone with the next picture."""
    window = context.parent()
    assert isinstance(window, MainWindow)
    if _kept.house is not None:
        _kept.house.close()
    _kept.folder = tempfile.TemporaryDirectory()
    folder = Path(_kept.folder.name)
    vault, _ = Vault.create(folder / "sample.vault", _PASSPHRASE, title="Northern voices", cost=KdfCost.FLOOR)
    workspace = Workspace(vault, by=BY)
    if sample:
        load_sample(workspace, Job())
    _kept.house = House(workspace)
    workspace.by = BY
    for spec in PAGES:
        window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden, foot=spec.foot)
    window.show()
    window.show_house(_kept.house)
    return window, workspace, folder
