"""People and places in the window: found, changed, merged, split, brought in; each step taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from oralhistory.model import Attribution, Audience, Category, TextField, TextPlace
from oralhistory.model.cards import EntityCard, Risk
from oralhistory.use_cases import people_places
from oralhistory.use_cases.roster import sheet
from tests.register.small_vaults import mentioned, told_by
from tests.ui.reviewed_vaults import empty_house, enter, said, ways_taken
from tests.ui.standins import FakeInteraction, flush
from ui.dialogs.import_names import ImportNames
from ui.dialogs.new_entity import NewEntity
from ui.house import House
from ui.main_window import MainWindow
from ui.views.people_places import PeoplePlacesPage
from ui.views.people_places_view import PeoplePlacesView

DAN, WOLF = "Dan Shamir", "Grey Wolfhound"


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = empty_house(tmp_path)
    workspace = opened.workspace
    workspace.add(told_by(1, ["Nothing yet.", "Then Dan Shamir came, and Dan Shamir left."], mentioned(DAN)))
    workspace.add(told_by(2, "Dan Shamir opened the gate.", mentioned(DAN)))
    workspace.add(told_by(3, "They called him the Grey Wolfhound; Dan Shamir knew.", mentioned(WOLF)))
    people_places.add(workspace, EntityCard(name="Kfar Zorit", category=Category.PLACE, risk=Risk.HIGH))
    enter(window, opened, "people-places")
    yield opened
    window.empty_house()
    opened.close()


@pytest.fixture
def view(house: House, window: MainWindow, qtbot: QtBot) -> PeoplePlacesView:
    page = window.page("people-places")
    assert isinstance(page, PeoplePlacesPage)
    qtbot.waitUntil(lambda: not page.register.counting.is_working)
    return page.register


def names(view: PeoplePlacesView) -> list[str]:
    model = view.list.model
    return [str(model.index(row, 0).data()).strip("\u2068\u2069") for row in range(model.rowCount())]


def choose(view: PeoplePlacesView, *wanted: str) -> None:
    view.list._select([view.list.model.id_at(names(view).index(name)) for name in wanted])  # pyright: ignore[reportPrivateUsage]


def test_the_list_is_searched_and_narrowed(view: PeoplePlacesView) -> None:
    assert names(view) == [DAN, WOLF, "Kfar Zorit"]
    QTest.keyClicks(view.list.search, "wolf")
    assert names(view) == [WOLF]
    view.list.search.clear()
    QTest.mouseClick(view.list.kinds[Category.PLACE], Qt.MouseButton.LeftButton)
    assert names(view) == ["Kfar Zorit"]
    QTest.mouseClick(view.list.kinds[Category.PLACE], Qt.MouseButton.LeftButton)
    QTest.mouseClick(view.list.high, Qt.MouseButton.LeftButton)
    assert names(view) == ["Kfar Zorit"]
    assert view.list.kinds[Category.PERSON].isHidden()


def test_the_card_shows_where_it_is_named_and_leads_there(
    view: PeoplePlacesView, house: House, window: MainWindow, qtbot: QtBot
) -> None:
    choose(view, DAN)
    first, second, third = (house.workspace.id_of(f"F-00{number}") for number in (1, 2, 3))
    rows = view.card.where.rows
    assert set(rows) == {first, second}
    qtbot.waitUntil(lambda: rows[first].occurrence.count == 2 and rows[second].occurrence.count == 1)
    QTest.mouseClick(view.card.where.others, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: third in rows)
    assert rows[third].occurrence.count == 1
    gone = ways_taken(window)
    rows[first].open.setFocus()
    QTest.keyClick(rows[first].open, Qt.Key.Key_Space)
    assert gone == [("testimony", (first, "anonymise", TextPlace(TextField.SEGMENT, 1)))]


def test_what_is_typed_in_the_card_is_saved_and_can_be_taken_back(
    view: PeoplePlacesView, house: House, window: MainWindow
) -> None:
    workspace = house.workspace
    choose(view, DAN)
    id = view.card.sheet.entry.id if view.card.sheet else ""
    QTest.keyClicks(view.card.replacement, "[the gatekeeper]")
    view.card.notes.setPlainText("Ask first")
    assert view.autosave.dirty
    choose(view, WOLF)  # leaving it saves
    assert not view.autosave.dirty
    card = sheet(workspace, id).card
    assert (card.replacement, card.notes) == ("[the gatekeeper]", "Ask first")
    assert {e.replacement for e in workspace.register().entities if e.name == DAN} == {"[the gatekeeper]"}

    choose(view, DAN)
    QTest.keyClicks(view.card.forms.focusProxy(), "Danny of old,")
    assert sheet(workspace, id).card.forms == ("Danny of old",)
    view.card.risk.setCurrentIndex(view.card.risk.findData(Risk.HIGH))
    view.card.risk.activated.emit(view.card.risk.currentIndex())
    assert names(view)[0] == DAN
    assert sheet(workspace, id).entry.risk is Risk.HIGH
    undo = window.context.undo
    undo.undo()
    assert sheet(workspace, id).entry.risk is Risk.NORMAL
    assert view.card.risk.currentData() == Risk.NORMAL
    undo.undo()
    assert view.card.forms.tags() == []
    undo.redo()
    assert view.card.forms.tags() == ["Danny of old"]


def test_a_name_may_be_told_only_with_a_reason(view: PeoplePlacesView, house: House) -> None:
    choose(view, DAN)
    id = view.card.sheet.entry.id if view.card.sheet else ""
    box = view.card.telling.audiences[Audience.PUBLIC]
    assert view.card.telling.row.isHidden()
    box.setCurrentIndex(box.findData(Attribution.REAL_NAME))
    box.activated.emit(box.currentIndex())
    assert view.card.telling.row.error()
    assert not sheet(house.workspace, id).card.at_most
    QTest.keyClicks(view.card.telling.reason, "A minister")
    assert view.autosave.flush()
    assert dict(sheet(house.workspace, id).card.at_most) == {Audience.PUBLIC: Attribution.REAL_NAME}
    assert sheet(house.workspace, id).card.reason == "A minister"


def test_a_narrator_s_card_offers_no_name(view: PeoplePlacesView, house: House) -> None:
    house.workspace.add(told_by(4, "I am Ora Zilberfeld.", narrator="Ora Zilberfeld"))
    choose(view, "Ora Zilberfeld")
    assert "own consent" in said(view.card.telling)
    box = view.card.telling.audiences[Audience.PUBLIC]
    assert not box.model().flags(box.model().index(box.findData(Attribution.REAL_NAME), 0)) & Qt.ItemFlag.ItemIsEnabled


def test_two_are_merged_split_and_all_of_it_taken_back(
    view: PeoplePlacesView, house: House, window: MainWindow, qtbot: QtBot
) -> None:
    choose(view, DAN, WOLF)
    assert "2 entries are chosen" in said(view.card)
    QTest.mouseClick(view.list.merge, Qt.MouseButton.LeftButton)
    assert names(view) == [DAN, "Kfar Zorit"]
    found = view.card.sheet
    assert found is not None
    assert [naming.accession for naming in found.namings] == ["F-001", "F-002", "F-003"]
    third = house.workspace.id_of("F-003")
    assert not view.card.where.rows[third].split.isHidden()
    QTest.mouseClick(view.card.where.rows[third].split, Qt.MouseButton.LeftButton)
    assert names(view) == [DAN, WOLF, "Kfar Zorit"]
    undo = window.context.undo
    undo.undo()
    assert names(view) == [DAN, "Kfar Zorit"]
    undo.undo()
    assert names(view) == [DAN, WOLF, "Kfar Zorit"]
    undo.redo()
    assert names(view) == [DAN, "Kfar Zorit"]
    qtbot.waitUntil(lambda: not view.counting.is_working)


def test_a_person_and_a_place_are_not_merged(view: PeoplePlacesView) -> None:
    choose(view, DAN, "Kfar Zorit")
    QTest.mouseClick(view.list.merge, Qt.MouseButton.LeftButton)
    assert "one kind" in view.message.text()
    assert names(view) == [DAN, WOLF, "Kfar Zorit"]


def test_somebody_is_entered_by_hand_and_taken_out(view: PeoplePlacesView, window: MainWindow, qtbot: QtBot) -> None:
    QTest.mouseClick(view.add, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(NewEntity)
    dialog.act.click()
    assert "Give it a name" in said(dialog)
    QTest.keyClicks(dialog.name, "Ilan Zarnitz")
    dialog.act.click()
    assert "Ilan Zarnitz" in names(view)
    assert view.card.sheet is not None
    assert view.card.sheet.entry.name == "Ilan Zarnitz"
    QTest.mouseClick(view.card.remove, Qt.MouseButton.LeftButton)
    assert "Ilan Zarnitz" not in names(view)
    window.context.undo.undo()
    assert "Ilan Zarnitz" in names(view)
    qtbot.waitUntil(lambda: not view.counting.is_working)


def test_a_list_is_looked_at_before_it_is_taken_in(
    view: PeoplePlacesView, window: MainWindow, interaction: FakeInteraction, tmp_path: Path
) -> None:
    file = tmp_path / "names.csv"
    file.write_text("name,category,aliases\nIlan Zarnitz,person,Ilani\nNobody,,\n", encoding="utf-8")
    interaction.answers = [file, file]
    view.bring.click()
    (dialog,) = window.findChildren(ImportNames)
    assert "Line 3" in dialog.problems.item(0).text()
    assert dialog.model.index(0, 1).data() == "new"
    assert "Ilan Zarnitz" not in names(view)
    dialog.reject()
    flush()
    view.bring.click()
    (dialog,) = window.findChildren(ImportNames)
    dialog.act.click()
    assert "Ilan Zarnitz" in names(view)
    assert "one entry" in view.message.text()
    window.context.undo.undo()
    assert "Ilan Zarnitz" not in names(view)


def test_what_is_no_list_is_refused_in_the_page(
    view: PeoplePlacesView, interaction: FakeInteraction, tmp_path: Path
) -> None:
    file = tmp_path / "names.csv"
    file.write_text("Dan,person\n", encoding="utf-8")
    interaction.answers = [file]
    view.bring.click()
    assert "must name the columns" in view.message.text()


def test_discreet_mode_shows_no_name(view: PeoplePlacesView, window: MainWindow, qtbot: QtBot) -> None:
    choose(view, DAN)
    window.context.set_discreet(True)
    shown = "\n".join([*names(view), said(view)])
    for name in (DAN, WOLF, "Kfar Zorit"):
        assert name not in shown
    assert "hidden" in shown
    assert not view.list.search.isEnabled()
    window.context.set_discreet(False)
    assert DAN in said(view.card)
    qtbot.waitUntil(lambda: not view.counting.is_working)


def test_a_changed_record_and_a_decision_are_followed(view: PeoplePlacesView, house: House) -> None:
    house.workspace.add(told_by(5, "A", mentioned("Yael Zorenko")))
    assert "Yael Zorenko" in names(view)


def test_the_ladders_stand_beside_and_are_reached_by_the_keys(house: House, window: MainWindow) -> None:
    page = window.page("people-places")
    assert isinstance(page, PeoplePlacesPage)
    page.bar.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.bar, Qt.Key.Key_Right)
    assert page.ladders.isVisibleTo(page)
    assert page.register.add.isHidden() and page.register.bring.isHidden()
    ladders = page.ladders
    expected: list[QWidget] = [ladders.category, ladders.read, ladders.examples["place"], ladders.begin]
    ladders.show_category(Category.PLACE)
    for each in expected:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() is each
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert ladders.table.isVisibleTo(page)
    ladders.table.setFocus()
    ladders.table.go_to(0, 2)
    expected = [ladders.add_row, ladders.remove_rows, ladders.up, ladders.down, ladders.level_name]
    for each in (*expected, ladders.add_level, ladders.remove_level, ladders.finer, ladders.coarser):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() is each
        assert isinstance(each, QLineEdit | QAbstractButton)
        assert each.accessibleName() or (isinstance(each, QAbstractButton) and each.text())
    page.show_place(next(e.id for e in house.workspace.register().entities if e.name == WOLF))
    assert page.bar.currentIndex() == 0
    assert page.register.card.sheet is not None
    assert page.register.card.sheet.entry.name == WOLF


def test_escape_leaves_the_dialog_and_the_keys_go_through_it(view: PeoplePlacesView, window: MainWindow) -> None:
    before = names(view)
    view.add.setFocus()
    QTest.keyClick(view.add, Qt.Key.Key_Space)
    (dialog,) = window.findChildren(NewEntity)
    assert dialog.focusWidget() is dialog.name
    passed: list[QWidget | None] = []
    for _ in range(2):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        passed.append(dialog.focusWidget())
    assert passed[0] is dialog.category and passed[1] is not None and dialog.forms.isAncestorOf(passed[1])
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "Give it a name" in said(dialog)
    needed = dialog.layout().totalHeightForWidth(dialog.width())
    assert dialog.height() >= needed
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    flush()
    assert not window.findChildren(NewEntity) and names(view) == before


def test_nobody_known_offers_two_ways_on(tmp_path: Path, window: MainWindow) -> None:
    opened = empty_house(tmp_path)
    enter(window, opened, "people-places")
    assert "Nobody is known yet" in said(window)
    window.empty_house()
    opened.close()


def test_a_card_whose_name_is_empty_says_so_at_the_field_and_keeps_what_was_there(
    view: PeoplePlacesView, house: House
) -> None:
    choose(view, "Kfar Zorit")
    id = view.card.sheet.entry.id if view.card.sheet else ""
    view.card.name.clear()
    view.card.name.textEdited.emit("")
    view.autosave.flush()
    assert "Give it a name" in said(view.card)
    assert sheet(house.workspace, id).entry.name == "Kfar Zorit"
    QTest.keyClicks(view.card.name, "Kfar Zorit West")
    view.autosave.flush()
    assert "Give it a name" not in said(view.card)
    assert "Kfar Zorit West" in names(view)


def test_the_tab_key_goes_from_the_list_by_the_testimonies_to_the_fields(view: PeoplePlacesView, house: House) -> None:
    choose(view, DAN)
    view.list.table.setFocus()
    first, second = (house.workspace.id_of(f"F-00{number}") for number in (1, 2))
    rows = view.card.where.rows
    passed: list[object] = []
    for _ in range(5):
        QTest.keyClick(view.window().focusWidget(), Qt.Key.Key_Tab)
        passed.append(view.window().focusWidget())
    assert passed == [
        rows[first].open,
        rows[first].split,
        rows[second].open,
        rows[second].split,
        view.card.where.others,
    ]
