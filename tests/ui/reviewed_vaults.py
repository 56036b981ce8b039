"""A vault with the sample collection, every review finished; made once, copied for each test."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtWidgets import QLabel, QWidget

from oralhistory.jobs import Job
from oralhistory.storage.keys import DataKey, KdfCost
from oralhistory.storage.vault import Vault
from oralhistory.use_cases.sample import load_sample
from oralhistory.workspace import Workspace
from tests.vaults import numbered_in_2026
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES

PASSPHRASE = "six quiet herons cross grey water"


@cache
def _made() -> tuple[Path, DataKey]:
    path = Path(mkdtemp()) / "reviewed.vault"
    vault, _ = Vault.create(
        path, PASSPHRASE, title="Voices from Both Banks", institution="Archive of the Two Banks", cost=KdfCost.FLOOR
    )
    vault = numbered_in_2026(vault)
    workspace = Workspace(vault, by="Noa Levi")
    for id in load_sample(workspace, Job()):
        workspace.review_by(id, by="Noa Levi")
    key = vault.key
    workspace.close()
    return path, key


def reviewed_house(into: Path) -> House:
    """A copy of it, opened."""
    path, key = _made()
    copy = into / "reviewed.vault"
    shutil.copytree(path, copy)
    return House(Workspace.open_with(copy, key, by="Noa Levi"))


def empty_house(into: Path) -> House:
    """A vault with nothing in it, opened."""
    vault, _ = Vault.create(into / "empty.vault", PASSPHRASE, title="Nothing yet", cost=KdfCost.FLOOR)
    return House(Workspace(vault, by="Noa Levi"))


def enter(window: MainWindow, house: House, *keys: str) -> None:
    """Open the house with some pages, and show the last."""
    for spec in PAGES:
        if spec.key in keys:
            window.add_page(spec.key, spec.title, spec.icon, spec.factory)
    window.show_house(house)
    window.activateWindow()
    window.show_page(keys[-1])


def said(widget: QWidget) -> str:
    """All that is to be read in a part of the window."""
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def ways_taken(window: MainWindow) -> list[tuple[str, object]]:
    """From now on, the places asked for are noted here, not gone to."""
    gone: list[tuple[str, object]] = []

    def note(key: str, place: object) -> None:
        gone.append((key, place))

    window.context.place_asked.disconnect(window.show_place)
    window.context.place_asked.connect(note)
    return gone
