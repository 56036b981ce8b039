"""Fields that complete themselves from the collection, and say when somebody stands in another record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from oralhistory.model import Coverage, Person, Role, Testimony
from tests.ui.keys import type_words
from tests.ui.vaults import sample_house, show_testimony
from ui.house import House
from ui.knowing import knowing_of
from ui.main_window import MainWindow
from ui.views.testimony.interview_tab import InterviewTab
from ui.views.testimony.person_form import PersonForm
from ui.widgets.suggestions import Suggestions

DOWN, ENTER, ESC, TAB = Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
ELSEWHERE = Testimony(
    title="Another",
    accession="OH-2026-0900",
    keywords=("harvest songs",),
    coverage=Coverage(places=("Zelmar Ridge", "Zelmar Bay")),
    people=(
        Person(id="n1", role=Role.NARRATOR, name="Tamsin Quarrel", born="1961", phones=("+44 7700 900123",)),
        Person(id="m1", role=Role.MENTIONED, name="Zevulun Harrow"),
    ),
)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    opened = sample_house(tmp_path)
    opened.workspace.add(ELSEWHERE)
    yield opened
    opened.close()


@pytest.fixture
def tab(house: House, window: MainWindow, qtbot: QtBot) -> Iterator[InterviewTab]:
    shown = show_testimony(window, house, 1, "interview").tab
    assert isinstance(shown, InterviewTab)
    knowing = knowing_of(window.context)
    if knowing.is_gathering:
        with qtbot.waitSignal(knowing.gathered):
            pass
    yield shown
    window.leave()
    window.empty_house()


def _kept(house: House, tab: InterviewTab) -> Testimony:
    assert tab.editing.flush()
    return house.workspace.get(tab.editing.id).testimony


def _offered(edit: QLineEdit) -> list[str]:
    return edit.findChildren(Suggestions)[0].shown()


def _places(tab: InterviewTab, qtbot: QtBot) -> QLineEdit:
    edit = tab.coverage.field("places").widget.findChildren(QLineEdit)[0]
    edit.setFocus()
    tab.findChildren(QScrollArea)[0].ensureWidgetVisible(edit)
    qtbot.waitUntil(lambda: not edit.visibleRegion().isEmpty())
    return edit


def _person_form(tab: InterviewTab) -> tuple[PersonForm, QLineEdit]:
    card = tab.people.cards[0]
    card.open()
    assert isinstance(card.form, PersonForm)
    name = card.form.field("name").widget
    assert isinstance(name, QLineEdit)
    name.setFocus()
    name.selectAll()
    return card.form, name


def test_a_place_is_taken_with_two_keys(house: House, tab: InterviewTab, qtbot: QtBot) -> None:
    edit = _places(tab, qtbot)
    qtbot.keyClicks(edit, "zel")
    assert _offered(edit) == ["Zelmar Bay", "Zelmar Ridge"]
    qtbot.keyClick(edit, DOWN)
    qtbot.keyClick(edit, ENTER)
    assert QApplication.focusWidget() is edit
    assert _offered(edit) == []
    coverage = _kept(house, tab).coverage
    assert coverage is not None
    assert coverage.places[-1] == "Zelmar Bay"
    qtbot.keyClicks(edit, "zel")
    assert _offered(edit) == ["Zelmar Ridge"]


def test_who_goes_on_typing_is_not_disturbed(house: House, tab: InterviewTab, qtbot: QtBot) -> None:
    edit = _places(tab, qtbot)
    qtbot.keyClicks(edit, "zel")
    qtbot.keyClick(edit, ENTER)
    coverage = _kept(house, tab).coverage
    assert coverage is not None
    assert coverage.places[-1] == "zel"


def test_escape_puts_the_list_away_and_nothing_else(tab: InterviewTab, window: MainWindow, qtbot: QtBot) -> None:
    edit = _places(tab, qtbot)
    qtbot.keyClicks(edit, "zel")
    qtbot.keyClick(edit, ESC)
    assert _offered(edit) == []
    assert edit.text() == "zel"
    assert QApplication.focusWidget() is edit
    assert window.page("testimony") is not None


def test_tab_takes_what_is_chosen_and_goes_on(house: House, tab: InterviewTab, qtbot: QtBot) -> None:
    _, name = _person_form(tab)
    type_words(name, "zev")
    assert _offered(name) == ["Zevulun Harrow"]
    qtbot.keyClick(name, DOWN)
    qtbot.keyClick(name, TAB)
    assert name.text() == "Zevulun Harrow"
    assert QApplication.focusWidget() is not name
    assert _kept(house, tab).people[0].name == "Zevulun Harrow"
    assert _offered(name) == []


def test_leaving_the_field_takes_the_list_along(tab: InterviewTab, qtbot: QtBot) -> None:
    edit = _places(tab, qtbot)
    qtbot.keyClicks(edit, "zel")
    tab.opening.focus_first()
    assert _offered(edit) == []


def test_names_stay_out_of_sight_in_discreet_mode(tab: InterviewTab, window: MainWindow) -> None:
    knowing = knowing_of(window.context)
    from oralhistory.use_cases.known_values import Kind

    assert knowing.find(Kind.PERSON)("zev") == ["Zevulun Harrow"]
    window.context.set_discreet(True)
    assert list(knowing.find(Kind.PERSON)("zev")) == []
    assert knowing.find(Kind.KEYWORD)("harv") == ["harvest songs"]


def test_the_same_name_elsewhere_is_said_with_a_way_there(
    house: House, tab: InterviewTab, window: MainWindow, qtbot: QtBot
) -> None:
    form, name = _person_form(tab)
    type_words(name, "quarrel, tamsin")
    form.look()
    line = form.likenesses["name"][0]
    assert line.isVisible()
    said = line.words.text()
    assert "OH-2026-0900" in said
    assert "Narrator, born" in said
    assert "1961" in said
    assert "Tamsin" not in said
    assert not form.likenesses["name"][1].isVisible()
    with qtbot.waitSignal(window.context.place_asked) as asked:
        qtbot.mouseClick(line.open, Qt.MouseButton.LeftButton)
    assert asked.args == ["testimony", house.workspace.id_of("OH-2026-0900")]


def test_it_is_said_by_itself_after_a_pause_and_goes_again(tab: InterviewTab, qtbot: QtBot) -> None:
    form, name = _person_form(tab)
    line = form.likenesses["name"][0]
    type_words(name, "Tamsin Quarrel")
    qtbot.waitUntil(line.isVisible)
    type_words(name, "ston")
    qtbot.waitUntil(line.isHidden)


def test_the_same_telephone_is_said_beneath_the_telephone(tab: InterviewTab) -> None:
    form, _ = _person_form(tab)
    phones = form.field("phones").widget.findChildren(QLineEdit)[0]
    phones.setFocus()
    type_words(phones, "07700 900123")
    form.look()
    assert "telephone" in form.likenesses["phones"][0].words.text()
    assert not form.likenesses["name"][0].isVisible()


def test_somebody_entered_twice_in_one_record_is_said(house: House, tab: InterviewTab) -> None:
    testimony = tab.editing.testimony
    twin = Person(id="x9", role=Role.MENTIONED, name=testimony.people[0].name)
    tab.editing.change("adding", replace(testimony, people=(*testimony.people, twin)))
    _kept(house, tab)
    tab.show_testimony(tab.editing.open_now)
    form, _ = _person_form(tab)
    form.look()
    line = form.likenesses["name"][0]
    assert "once more in this testimony" in line.words.text()
    assert not line.open.isVisible()
