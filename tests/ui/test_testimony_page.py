"""The page of one testimony on a real vault: header, next step, tabs, saving, taking back, a clash."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.vaults import make_sample_vault, open_copy
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.testimony import page as page_module
from ui.views.testimony.history_tab import HistoryTab

SALT_ROAD = "The salt road"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "sample.vault"
    make_sample_vault(path)
    return path


@pytest.fixture
def house(made: Path, tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = open_copy(made, tmp_path)
    for spec in PAGES:
        if spec.key == "testimony":
            window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    window.show_house(opened)
    window.activateWindow()
    yield opened
    window.empty_house()
    opened.close()


def _page(window: MainWindow) -> page_module.TestimonyPage:
    page = window.page("testimony")
    assert isinstance(page, page_module.TestimonyPage)
    return page


def _first(house: House) -> str:
    return house.workspace.id_of(sorted(house.workspace.accessions().values())[0])


def test_without_a_testimony_the_page_says_what_to_do(house: House, window: MainWindow) -> None:
    assert window.shown_page == "testimony"
    assert not _page(window).header.isVisible()


def test_the_history_tells_who_added_it(house: House, window: MainWindow, qtbot: QtBot) -> None:
    window.context.go_to("testimony", (_first(house), "history"))
    page = _page(window)
    assert isinstance(page.tab, HistoryTab)
    assert any("Noa Levi" in said and "added the testimony" in said for said in page.tab.sentences())
    assert "intact" in page.tab.chain_text()


def test_a_change_is_saved_and_taken_back(house: House, window: MainWindow, qtbot: QtBot) -> None:
    id = _first(house)
    window.context.go_to("testimony", id)
    editing = _page(window).editing
    before = editing.testimony.title
    editing.change("change of title", replace(editing.testimony, title="Another"))
    qtbot.waitUntil(lambda: house.workspace.get(id).testimony.title == "Another", timeout=3000)
    assert _page(window).header.title() == "Another"
    window.context.undo.undo()
    assert house.workspace.get(id).testimony.title == before
    assert _page(window).header.title() == before
