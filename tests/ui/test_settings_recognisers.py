"""The recognisers' card on a real vault and a real pipeline, and what it changes in a review."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from oralhistory.model import ChosenRecogniser
from oralhistory.use_cases import keeping
from tests.anonymise.recognisers.training import TOLD, UNIT
from tests.ui.reviewed_vaults import enter, reviewed_house, said
from tests.ui.standins import FakeInteraction
from ui.house import House
from ui.i18n import isolate
from ui.main_window import MainWindow
from ui.views.settings import SettingsPage
from ui.views.settings_recognisers import RecognisersCard
from ui.views.testimony.anonymise_tab import AnonymiseTab
from ui.views.testimony.page import TestimonyPage


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = reviewed_house(tmp_path)
    enter(window, opened, "settings")
    yield opened
    window.empty_house()
    opened.close()


@pytest.fixture
def card(house: House, window: MainWindow) -> RecognisersCard:
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    return page.recognisers


def choose(card: RecognisersCard, window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    asked = window.context.interaction
    assert isinstance(asked, FakeInteraction)
    asked.answers.append(folder)
    QTest.mouseClick(card.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.choose.isEnabled, timeout=20_000)


def test_a_model_is_chosen_and_let_go(
    house: House, card: RecognisersCard, window: MainWindow, pipeline: Path, qtbot: QtBot
) -> None:
    workspace = house.workspace
    assert "rules look alone" in said(card)
    choose(card, window, pipeline, qtbot)
    assert workspace.vault.collection.recognisers == (ChosenRecogniser("spacy", str(pipeline)),)
    assert UNIT in [s.text for s in workspace.detector([TOLD], "en")[0]]
    assert workspace.rules().detector is workspace.detector
    assert "every text from now on" in said(card.message)
    window.context.undo.undo()
    assert workspace.detector.chosen == ()
    assert card.droppers() == {}
    window.context.undo.redo()
    QTest.mouseClick(card.droppers()["spacy"], Qt.MouseButton.LeftButton)
    assert workspace.vault.collection.recognisers == ()
    assert UNIT not in [s.text for s in workspace.detector([TOLD], "en")[0]]


def test_a_folder_without_a_model_is_not_chosen(
    house: House, card: RecognisersCard, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(card, window, tmp_path, qtbot)
    assert f"“{isolate('spacy')}” failed" in said(card.message)
    assert house.workspace.vault.collection.recognisers == ()


def test_a_review_says_whose_proposals_are_missing(house: House, window: MainWindow, qtbot: QtBot) -> None:
    gone = ChosenRecogniser("spacy", "/nowhere/at all")
    keeping.set_collection(house.workspace, "recognisers", [gone])
    enter(window, house, "testimony")
    place = (house.workspace.id_of("OH-2026-0001"), "anonymise")
    window.context.go_to("testimony", place)
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    tab = page.tab
    assert isinstance(tab, AnonymiseTab)
    qtbot.waitUntil(lambda: not tab.is_working and tab.look is not None)
    assert f"“{isolate('spacy')}” has no model at" in said(tab.trouble)
    keeping.set_collection(house.workspace, "recognisers", [])
    window.context.go_to("testimony", place)
    qtbot.waitUntil(lambda: not tab.is_working and "spacy" not in said(tab.trouble))
    assert window.context.workers.shut_down()
