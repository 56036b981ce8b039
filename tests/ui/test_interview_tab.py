"""Filling in the interview by keyboard, and what is then in the vault."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from oralhistory.model import Role, Term, Testimony
from tests.ui.keys import type_words
from tests.ui.vaults import sample_house, show_testimony
from ui import said_dates
from ui.house import House
from ui.main_window import MainWindow
from ui.views.testimony.interview_tab import InterviewTab
from ui.views.testimony.record_fields import DateField
from ui.views.testimony.record_form import PartCard

TAB, SPACE, DOWN = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Down


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    opened = sample_house(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def tab(house: House, window: MainWindow) -> Iterator[InterviewTab]:
    shown = show_testimony(window, house, 1, "interview").tab
    assert isinstance(shown, InterviewTab)
    yield shown
    window.leave()
    window.empty_house()


def _kept(house: House, tab: InterviewTab) -> Testimony:
    assert tab.editing.flush()
    return house.workspace.get(tab.editing.id).testimony


def _focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _line(card: PartCard, name: str) -> QLineEdit:
    assert card.form is not None
    field = card.form.field(name).widget
    assert isinstance(field, QLineEdit)
    return field


def test_a_person_is_added_with_the_keyboard_alone(house: House, tab: InterviewTab, qtbot: QtBot) -> None:
    before = len(_kept(house, tab).people)
    tab.people.add_button.setFocus()
    qtbot.keyClick(_focus(), SPACE)
    role = _focus()
    assert isinstance(role, QComboBox)
    qtbot.keyClicks(role, "Interp")
    qtbot.keyClick(role, TAB)
    qtbot.keyClicks(_focus(), "Mirel Sand")
    qtbot.keyClick(_focus(), TAB)
    type_words(_focus(), "מיראל סנד")
    qtbot.keyClick(_focus(), Qt.Key.Key_Return)
    type_words(_focus(), "ميرال")
    people = _kept(house, tab).people
    assert len(people) == before + 1
    added = people[-1]
    assert (added.name, added.aliases) == ("Mirel Sand", ("מיראל סנד", "ميرال"))
    assert len({person.id for person in people}) == len(people)


def test_the_role_chosen_by_key_is_kept(house: House, tab: InterviewTab, qtbot: QtBot) -> None:
    card = tab.people.cards[0]
    card.open()
    assert card.form is not None
    box = card.form.field("role").widget
    assert isinstance(box, QComboBox)
    box.setFocus()
    qtbot.keyClick(box, DOWN)
    assert _kept(house, tab).people[0].role is Role.INTERVIEWER


def _born(tab: InterviewTab) -> tuple[PartCard, QLineEdit]:
    card = tab.people.cards[0]
    card.open()
    born = _line(card, "born")
    born.setFocus()
    born.selectAll()
    return card, born


def test_a_date_that_is_none_is_said_and_kept(house: House, tab: InterviewTab, qtbot: QtBot) -> None:
    card, born = _born(tab)
    assert card.form is not None
    qtbot.keyClicks(born, "spring tide")
    assert card.form.row("born").error() == ""
    qtbot.keyClick(born, TAB)
    assert "winter 2016" in card.form.row("born").error()
    assert _kept(house, tab).people[0].born == "spring tide"
    tab.show_testimony(tab.editing.open_now)
    assert born.text() == "spring tide"
    assert card.form.row("born").error()
    born.setFocus()
    born.selectAll()
    qtbot.keyClicks(born, "1987-05-14")
    assert card.form.row("born").error() == ""
    assert _kept(house, tab).people[0].born == "1987-05-14"


@pytest.mark.parametrize(
    ("said", "edtf", "told"),
    [
        ("winter 1987", "1987-24", "Winter 1987"),
        ("about May 1987", "1987-05~", "About May 1987"),
        ("3/4/1987", "1987-04-03", "The day was read first"),
        ("14.5.87", "1987-05-14", "four digits"),
        ("בחורף 1987", "1987-24", "Winter 1987"),
        ("حوالي ١٩٨٧", "1987~", "About 1987"),
    ],
)
def test_a_date_is_typed_as_it_is_said(
    house: House, tab: InterviewTab, said: str, edtf: str, told: str, qtbot: QtBot
) -> None:
    card, born = _born(tab)
    assert card.form is not None
    type_words(born, said)
    assert told in born.accessibleDescription()
    assert _kept(house, tab).people[0].born == edtf
    assert born.text() == said


def test_a_kept_date_is_shown_in_words_and_stays_as_it_is(house: House, tab: InterviewTab, qtbot: QtBot) -> None:
    card, born = _born(tab)
    before = _kept(house, tab)
    born_as = replace(before.people[0], born="1987-XX")
    tab.editing.change("change of born", replace(before, people=(born_as, *before.people[1:])))
    tab.show_testimony(tab.editing.open_now)
    assert born.text() == "1987"
    assert "kept as" not in born.accessibleDescription()
    gender = _line(card, "gender")
    gender.setFocus()
    qtbot.keyClicks(gender, "x")
    assert _kept(house, tab).people[0].born == "1987-XX"


def test_removing_a_person_can_be_taken_back_with_all_they_said(
    house: House, tab: InterviewTab, window: MainWindow, qtbot: QtBot
) -> None:
    before = _kept(house, tab)
    narrator = before.people[0].id
    assert before.transcript is not None
    assert any(segment.speaker == narrator for segment in before.transcript.segments)
    tab.people.cards[0].remove_asked.emit()
    after = _kept(house, tab)
    assert after.transcript is not None
    assert all(person.id != narrator for person in after.people)
    assert all(segment.speaker != narrator for segment in after.transcript.segments)
    assert window.context.undo.undo_name == "removal of a person"
    window.context.undo.undo()
    assert _kept(house, tab) == before
    assert len(tab.people.cards) == len(before.people)


def test_people_change_places(house: House, tab: InterviewTab) -> None:
    names = [person.name for person in _kept(house, tab).people]
    tab.people.cards[1].move_asked.emit(-1)
    assert [person.name for person in _kept(house, tab).people][:2] == [names[1], names[0]]


def test_an_affiliation_opens_inside_its_person(house: House, tab: InterviewTab, qtbot: QtBot) -> None:
    card = tab.people.cards[2]
    card.open()
    assert card.form is not None
    add = card.form.field("affiliations").widget.findChildren(
        QWidget, options=Qt.FindChildOption.FindChildrenRecursively
    )
    button = next(each for each in add if each.accessibleName() == "" and getattr(each, "text", str)() != "")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(_focus(), "Ferry Board")
    assert _kept(house, tab).people[2].affiliations[-1].organisation == "Ferry Board"


def test_a_new_person_begins_with_four_fields_and_grows(house: House, tab: InterviewTab, qtbot: QtBot) -> None:
    tab.people.add()
    form = tab.people.cards[-1].form
    assert form is not None
    shown = [form.row(name).isVisible() for name in ("role", "name", "aliases", "born", "occupation", "phones")]
    assert shown == [True, True, True, True, False, False]
    form.more.setFocus()
    qtbot.keyClick(form.more, SPACE)
    assert _focus().accessibleName() == "Relation to the narrator"
    qtbot.keyClicks(_focus(), "neighbour")
    assert form.row("phones").isVisible()
    assert not form.more.isVisible()
    tab.show_testimony(tab.editing.open_now)
    assert form.row("phones").isVisible()
    tab.people.close_all()
    assert _kept(house, tab).people[-1].relation == "neighbour"


def test_what_is_known_of_a_person_is_shown_at_once(tab: InterviewTab) -> None:
    card = tab.people.cards[0]
    card.open()
    assert card.form is not None
    assert card.form.row("phones").isVisible() == bool(tab.editing.testimony.people[0].phones)


def test_tab_follows_speech_through_an_opened_person(tab: InterviewTab, qtbot: QtBot) -> None:
    card = tab.people.cards[0]
    card.open()
    assert card.form is not None
    _line(card, "name").setFocus()
    seen: list[str] = []
    for _ in range(12):
        qtbot.keyClick(_focus(), TAB)
        seen.append(_focus().accessibleName())
    wanted = ["Born", "Gender", "Relation to the narrator", "Occupation"]
    places = [seen.index(name) for name in wanted]
    assert places == sorted(places)


def test_the_length_of_a_session_is_kept_in_seconds(house: House, tab: InterviewTab, qtbot: QtBot) -> None:
    card = tab.sessions.cards[0]
    card.open()
    field = _line(card, "duration_s")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "1:12:05")
    assert _kept(house, tab).sessions[0].duration_s == 4325


def test_private_notes_say_that_they_never_leave(tab: InterviewTab) -> None:
    card = tab.sessions.cards[0]
    card.open()
    assert card.form is not None
    assert "never leave" in card.form.row("notes").field.accessibleDescription()


def test_keywords_typed_but_not_entered_are_not_lost(house: House, tab: InterviewTab, qtbot: QtBot) -> None:
    field = tab.topics.field("keywords").widget.findChildren(QLineEdit)[0]
    field.setFocus()
    qtbot.keyClicks(field, "flour")
    assert "flour" in _kept(house, tab).keywords


def test_identifying_words(house: House, tab: InterviewTab, qtbot: QtBot) -> None:
    tab.terms.add()
    assert Term(text="") not in _kept(house, tab).terms
    qtbot.keyClicks(_focus(), "the blue kiosk")
    assert _kept(house, tab).terms[-1].text == "the blue kiosk"


def test_what_was_shown_and_not_touched_is_saved_as_it_was(house: House, tab: InterviewTab) -> None:
    before = _kept(house, tab)
    for parts in (tab.people, tab.sessions, tab.terms):
        for card in parts.cards:
            card.open()
    tab.show_testimony(tab.editing.open_now)
    assert tab.people.parts() == before.people
    assert tab.sessions.parts() == before.sessions
    assert tab.terms.parts() == before.terms
    assert _kept(house, tab) == before


def test_a_telephone_number_reads_from_left_to_right_and_is_kept_bare(
    house: House, tab: InterviewTab, qtbot: QtBot
) -> None:
    card = tab.people.cards[0]
    card.open()
    assert card.form is not None
    phones = card.form.field("phones").widget
    field = phones.findChildren(QLineEdit)[0]
    field.setFocus()
    qtbot.keyClicks(field, "+999 20 555 0199")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    shown = [tag.text() for tag in phones.findChildren(QPushButton)]
    assert "\u2066+999 20 555 0199\u2069" in shown
    assert _kept(house, tab).people[0].phones[-1] == "+999 20 555 0199"


class Tomorrow(date):
    @classmethod
    def today(cls) -> date:
        return date.today() + timedelta(days=1)


def test_a_day_told_from_today_stays_that_day_after_midnight(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    field = DateField()
    qtbot.addWidget(field.edit)
    qtbot.keyClicks(field.edit, "yesterday")
    yesterday = (date.today() - timedelta(days=1)).isoformat()
    assert field.value() == yesterday
    monkeypatch.setattr(said_dates, "date", Tomorrow)
    assert field.value() == yesterday
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, "yesterday")
    assert field.value() == date.today().isoformat()
