"""Where scenes play: a window on a fresh vault that holds the sample collection."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from oralhistory.model import Testimony
from oralhistory.storage import KdfCost, Vault
from oralhistory.workspace import Workspace
from tests.vaults import BY, PASSPHRASE, sample_workspace
from ui.context import Context
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES, SEARCH_PAGE
from ui.views.testimony.page import TestimonyPage

__all__ = ["BY", "clear", "open_house", "open_testimony", "page_of", "rest", "until", "window_of"]

_BREATH_MS = 20
_PATIENCE_S = 30
_SOON_MS = 600
"""What waits a moment before it begins (counting, looking) waits no longer than this."""


@dataclass
class _Kept:
    """The vault of the scene before, to be closed when the next is made."""

    house: House | None = None
    folder: tempfile.TemporaryDirectory[str] | None = None


_kept = _Kept()


def window_of(context: Context) -> MainWindow:
    """The window the scene plays in."""
    window = context.parent()
    assert isinstance(window, MainWindow)
    return window


def open_house(context: Context, *, sample: bool = True) -> tuple[MainWindow, Workspace, Path]:
    """The window with every page, its workspace, and a folder that is gone with the next scene."""
    clear()
    window = window_of(context)
    _kept.folder = tempfile.TemporaryDirectory()
    folder = Path(_kept.folder.name)
    workspace = sample_workspace(folder) if sample else _empty_workspace(folder)
    _kept.house = House(workspace)
    workspace.by = BY
    for spec in PAGES:
        window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden, foot=spec.foot)
    window.set_search_page(SEARCH_PAGE)
    window.show()
    window.show_house(_kept.house)
    return window, workspace, folder


def page_of(context: Context, key: str, *, sample: bool = True, height: int = 800) -> MainWindow:
    """The window at a page, as high as is said."""
    window, _, _ = open_house(context, sample=sample)
    window.resize(1240, height)
    window.context.go_to(key)
    rest(context)
    return window


def open_testimony(context: Context, number: int | Testimony, tab: str) -> tuple[MainWindow, TestimonyPage]:
    """A testimony of the sample, counted from 0, or a further one, at one of its tabs."""
    window, workspace, _ = open_house(context)
    id = workspace.add(number).id if isinstance(number, Testimony) else _by_accession(workspace)[number]
    window.context.go_to("testimony", (id, tab))
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    return window, page


def _by_accession(workspace: Workspace) -> list[str]:
    return [workspace.id_of(each) for each in sorted(workspace.accessions().values())]


def _empty_workspace(folder: Path) -> Workspace:
    vault, _ = Vault.create(folder / "own.vault", PASSPHRASE, title="Northern voices", cost=KdfCost.FLOOR)
    return Workspace(vault, by=BY)


def until(there: Callable[[], bool]) -> None:
    """Let the window work until something is so.

    Raises:
        TimeoutError: it is not so after half a minute.
    """
    end = time.monotonic() + _PATIENCE_S
    while not there():
        if time.monotonic() > end:
            raise TimeoutError("the scene waits for what does not come")
        QTest.qWait(_BREATH_MS)


def rest(context: Context) -> None:
    """Let the window come to rest: what begins a moment later has begun, and the work under way is over."""
    window = window_of(context)
    QTest.qWait(_BREATH_MS)
    until(lambda: not context.workers.running() and not any(_is_due(timer) for timer in window.findChildren(QTimer)))


def _is_due(timer: QTimer) -> bool:
    return timer.isActive() and timer.isSingleShot() and timer.interval() <= _SOON_MS


def clear() -> None:
    """Close the vault of the scene before."""
    if _kept.house is not None:
        _kept.house.close()
    if _kept.folder is not None:
        _kept.folder.cleanup()
    _kept.house = _kept.folder = None
