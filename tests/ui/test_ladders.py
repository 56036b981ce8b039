"""The ladders' card and the levels on a real vault: typed, pasted, read in, taken back, shown for each audience."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from oralhistory.model import Audience, Category, Ladder, Treatment
from oralhistory.use_cases import keeping, laddering
from tests.ui.reviewed_vaults import enter, reviewed_house
from tests.ui.standins import FakeInteraction
from ui.house import House
from ui.main_window import MainWindow
from ui.views.ladders import Ladders
from ui.views.people_places import PeoplePlacesPage
from ui.views.settings import SettingsPage


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = reviewed_house(tmp_path)
    enter(window, opened, "people-places", "settings")
    yield opened
    window.empty_house()
    opened.close()


@pytest.fixture
def page(house: House, window: MainWindow) -> SettingsPage:
    made = window.page("settings")
    assert isinstance(made, SettingsPage)
    return made


@pytest.fixture
def card(page: SettingsPage, window: MainWindow) -> Ladders:
    click(page.levels.edit)
    there = window.page("people-places")
    assert isinstance(there, PeoplePlacesPage)
    assert there.ladders.category.currentData() == Category.PLACE.value
    assert window.focusWidget() is there.ladders.category
    return there.ladders


def kept(house: House, category: Category = Category.PLACE) -> Ladder:
    return laddering.kept(house.workspace).ladder(category)


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_into(card: Ladders, row: int, column: int, words: str) -> None:
    card.table.setFocus()
    card.table.go_to(row, column)
    QTest.keyClick(card.table, Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, words)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # the view takes it over in its own time


def read_by(card: Ladders, audience: Audience) -> str:
    return card.shown.lines[audience].text().replace("\u2068", "").replace("\u2069", "")


def test_a_ladder_is_begun_and_typed(house: House, card: Ladders, window: MainWindow) -> None:
    click(card.begin)
    assert kept(house).levels == ("level 1",) and len(kept(house).rungs) == 1
    card.level_name.setText("region")
    card.level_name.editingFinished.emit()
    type_into(card, 0, 0, "Telsawa")
    type_into(card, 0, 2, "the north")
    assert kept(house).levels == ("region",)
    assert [(rung.value, rung.steps) for rung in kept(house).rungs] == [("Telsawa", ("the north",))]
    for _ in range(3):
        window.context.undo.undo()
    assert kept(house).levels == ("level 1",) and kept(house).rungs[0].value == ""
    for _ in range(3):
        window.context.undo.redo()
    assert kept(house).rungs[0].steps == ("the north",)


def test_the_sentence_shows_what_each_audience_would_read(house: House, page: SettingsPage, card: Ladders) -> None:
    click(card.examples["place"])
    assert read_by(card, Audience.PUBLIC) == "We came to [place] before dawn."
    box = page.levels.boxes[Audience.PUBLIC, Category.PLACE]
    box.setFocus()
    while box.level() != "region":
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Up)
        assert box.currentIndex() != before
    assert read_by(card, Audience.PUBLIC) == "We came to [the north] before dawn."
    assert "[the north]" in page.levels.shown.lines[Audience.PUBLIC].text()
    assert read_by(card, Audience.COURT) == "We came to Telsawa before dawn."
    keeping.set_treatment(house.workspace, Audience.PUBLIC, Category.PLACE, Treatment.REMOVE)
    assert not box.isEnabled() and "left out" in box.toolTip()


def test_what_names_too_much_is_marked(house: House, card: Ladders) -> None:
    click(card.examples["place"])
    type_into(card, 0, 2, "near Telsawa")
    card.table.go_to(0, 2)
    index = card.model.index(0, 2)
    assert "hold the value" in str(card.model.data(index, Qt.ItemDataRole.ToolTipRole))
    assert card.model.data(index, Qt.ItemDataRole.DecorationRole) is not None


def test_rows_and_levels_move_and_go(house: House, card: Ladders) -> None:
    click(card.examples["place"])
    first, second = kept(house).rungs[:2]
    card.table.setFocus()
    card.table.go_to(0, 2)
    QTest.keyClick(card.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert kept(house).rungs[:2] == (second, first)
    assert card.table.currentIndex().row() == 1
    click(card.coarser)
    assert kept(house).levels == ("region", "settlement", "country")
    assert kept(house).rungs[1].steps == (first.steps[1], first.steps[0], first.steps[2])
    click(card.remove_level)
    assert kept(house).levels == ("region", "country")
    card.table.go_to(1, 0)
    click(card.remove_rows)
    assert first.value not in [rung.value for rung in kept(house).rungs]
    click(card.add_row)
    assert card.table.currentIndex().row() == 2 and kept(house).rungs[2].value == ""
    card.table.go_to(0, 2)
    QTest.keyClick(card.table, Qt.Key.Key_Delete)
    assert kept(house).rungs[0].steps[0] == ""


def test_cells_of_a_spreadsheet_are_pasted(house: House, card: Ladders, window: MainWindow) -> None:
    click(card.begin)
    card.table.setFocus()
    QGuiApplication.clipboard().setText("Telsawa\tthe north\nOakmere\tthe south\n")
    QTest.keyClick(card.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [rung.value for rung in kept(house).rungs] == ["", "Telsawa", "Oakmere"]
    QGuiApplication.clipboard().setText("Telsawa\tthe north\ttoo much")
    QTest.keyClick(card.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "line 1" in card.message.text() and len(kept(house).rungs) == 3
    QGuiApplication.clipboard().setText("value;near;far\nTelsawa;a village;the north")
    QTest.keyClick(card.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert kept(house).levels == ("near", "far")
    window.context.undo.undo()
    assert kept(house).levels == ("level 1",)


def test_a_file_is_read_in_and_a_wrong_one_named(
    qtbot: QtBot, house: House, card: Ladders, window: MainWindow, tmp_path: Path, interaction: FakeInteraction
) -> None:
    good, bad = tmp_path / "places.csv", tmp_path / "wrong.csv"
    good.write_bytes("value;region\nTelsawa;the north\n".encode("utf-16"))
    bad.write_text("Telsawa;the north\n", "utf-8")
    interaction.answers += [good, bad, None]
    for _ in range(3):
        click(card.read)
        qtbot.waitUntil(lambda: not window.context.workers.running())
    assert kept(house).levels == ("region",)
    assert "wrong.csv" in card.message.text() and "line 1" in card.message.text()


def test_a_name_of_the_programs_is_refused(house: House, card: Ladders) -> None:
    click(card.begin)
    card.table.go_to(0, 2)
    card.level_name.setText("kind")
    card.level_name.editingFinished.emit()
    assert "level of the program" in card.message.text()
    assert kept(house).levels == ("level 1",)


def test_values_are_hidden_while_names_are(card: Ladders, window: MainWindow) -> None:
    click(card.examples["place"])
    window.context.set_discreet(True)
    index = card.model.index(0, 0)
    assert card.model.data(index) == "•••" and not index.flags() & Qt.ItemFlag.ItemIsEditable
    assert "Telsawa" not in "".join(line.text() for line in card.shown.lines.values())
    window.context.set_discreet(False)
    assert card.model.data(index) == "Telsawa"


def test_every_example_can_be_begun_with(house: House, card: Ladders) -> None:
    for name, category in laddering.EXAMPLES.items():
        laddering.keep(house.workspace, laddering.Kept((), {}))
        card.show_category(category)
        assert card.examples[name].isVisibleTo(card)
        click(card.examples[name])
        assert kept(house, category) == laddering.example(name)
        assert card.shown.isVisibleTo(card)
