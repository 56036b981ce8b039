"""Classes, single mentions, texts that changed and a second reader, with the keys and clicks of a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from oralhistory.importers.record import parse_record
from oralhistory.model import Testimony, Treatment
from oralhistory.use_cases import keeping
from oralhistory.workspace import Workspace
from tests.ui.reviewed_vaults import empty_house, enter
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.settings import SettingsPage
from ui.views.testimony.anonymise_asking import Deed
from ui.views.testimony.anonymise_tab import AnonymiseTab
from ui.views.testimony.history_words import event_words
from ui.views.testimony.page import TestimonyPage

TEXTS = [
    "Ada Thornquist came with forty soldiers over the Telsawa bridge.",
    "It was 300 metres long and cost 40 dollars. Mrs Thornquist liked Telsawa.",
    "We sang of Telsawa, and Thornquist laughed.",
]
BY = "Noa Levi"


def pytest_pycollect_makeitem(obj: object) -> list[pytest.Item] | None:
    """A page whose name begins with "Test" is no test."""
    return [] if isinstance(obj, type) else None


def record() -> Testimony:
    whole: dict[str, Any] = {
        "format": "oralhistory-testimony",
        "version": 1,
        "language": "en",
        "people": [{"id": "n1", "role": "narrator", "name": "Quillon Marrow"}],
        "coverage": {"places": ["Telsawa"]},
        "transcript": {"language": "en", "segments": [{"speaker": "n1", "text": text} for text in TEXTS]},
    }
    return parse_record(whole)


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = empty_house(tmp_path)
    for spec in PAGES:
        if spec.key in ("testimony", "settings"):
            window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    window.show_house(opened)
    opened.workspace.by = BY
    window.activateWindow()
    yield opened
    assert window.context.workers.shut_down()
    window.empty_house()
    opened.close()


@pytest.fixture
def tab(house: House, window: MainWindow, qtbot: QtBot) -> AnonymiseTab:
    id = house.workspace.add(record()).id
    window.context.go_to("testimony", (id, "anonymise"))
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    made = page.tab
    assert isinstance(made, AnonymiseTab)
    settled(made, qtbot)
    made.list.setFocus()
    return made


def settled(tab: AnonymiseTab, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not tab.is_working and tab.look is not None)


def press(keys: str) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, keys)


def key(key: Qt.Key) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


def choose(tab: AnonymiseTab, text: str) -> str:
    group = next(row.group for row in tab.list.model.all_rows if row.text == text)
    tab.list.choose(group)
    return group


def workspace(tab: AnonymiseTab) -> Workspace:
    return tab.editing.workspace


def changed(tab: AnonymiseTab, number: int, text: str, qtbot: QtBot) -> None:
    """Somebody edits one segment."""
    opened = workspace(tab).get(tab.editing.id)
    transcript = opened.testimony.transcript
    assert transcript is not None
    segments = list(transcript.segments)
    segments[number] = replace(segments[number], text=text)
    edited = replace(opened.testimony, transcript=replace(transcript, segments=tuple(segments)))
    workspace(tab).save(opened.id, edited, expected_revision=opened.revision)
    settled(tab, qtbot)


# ---- one thing, several spellings; several things, one decision ------------------------------------------------


def test_a_person_under_several_spellings_is_one_row_and_one_decision(tab: AnonymiseTab) -> None:
    row = next(row for row in tab.list.model.all_rows if row.text == "Ada Thornquist")
    assert row.count == 3
    tab.list.choose(row.group)
    assert "Thornquist\u2069 × 2" in tab.card.said_forms()
    press("m")
    held = workspace(tab).dossier(tab.editing.id).decisions
    assert {each.text for each in held.values()} == {"Ada Thornquist", "Thornquist"}
    assert {each.together for each in held.values()} == {row.group}
    assert "Thornquist" not in tab.text.text()


def test_three_quantities_are_one_decision_and_one_undoing(tab: AnonymiseTab, window: MainWindow) -> None:
    before = tab.list.counter_text()
    choose(tab, "3 quantities")
    assert not tab.card.buttons[Deed.REPLACE].isVisible()
    press("g")
    held = workspace(tab).dossier(tab.editing.id).decisions
    assert {each.text for each in held.values()} == {"forty soldiers", "300 metres", "40 dollars"}
    assert {(each.treatment, each.together) for each in held.values()} == {(Treatment.GENERALISE, "class:quantities")}
    told = [event for event in workspace(tab).history(tab.editing.id) if event.action == "review.decided"]
    assert [event_words(event).replace("\u2068", "").replace("\u2069", "") for event in told] == [
        f"{BY} decided 3 findings of one kind together: quantities."
    ]
    assert window.context.undo.undo_name == "decision on 3 quantities"
    window.context.undo.undo()
    assert workspace(tab).dossier(tab.editing.id).decisions == {}
    assert tab.list.counter_text() == before


def test_a_class_is_opened_with_a_key_and_a_member_decided_apart(tab: AnonymiseTab, qtbot: QtBot) -> None:
    choose(tab, "3 quantities")
    key(Qt.Key.Key_Right)
    assert [row.text for row in tab.list.model.rows if row.inner] == ["forty soldiers", "300 metres", "40 dollars"]
    key(Qt.Key.Key_Down)
    assert tab.list.row(tab.list.current) is not None
    assert tab.card.content is not None and tab.card.content.first.text == "forty soldiers"
    press("k")
    press("in every newspaper")
    key(Qt.Key.Key_Return)
    settled(tab, qtbot)
    tab.list.show_all()
    choose(tab, "3 quantities")
    press("m")
    held = {each.text: each for each in workspace(tab).dossier(tab.editing.id).decisions.values()}
    assert held["forty soldiers"].treatment is Treatment.KEEP  # what was decided apart stays so
    assert held["40 dollars"].treatment is Treatment.MASK
    row = tab.list.row("class:quantities")
    assert row is not None and row.mixed and not row.open
    tab.list.choose("class:quantities")
    key(Qt.Key.Key_Left)
    assert not [row for row in tab.list.model.rows if row.inner]


def test_the_mark_of_a_class_opens_it_by_click(tab: AnonymiseTab) -> None:
    choose(tab, "3 quantities")
    box = tab.list.view.visualRect(tab.list.view.currentIndex())
    mark = QPoint(box.right() - 14, box.bottom() - 40)
    QTest.mouseClick(tab.list.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, mark)
    assert tab.list.model.is_opened("class:quantities")
    tab.card.member_chosen.emit("quantity:40 dollars")
    assert tab.list.current == "quantity:40 dollars"


def test_clicking_a_member_in_the_text_opens_its_class(tab: AnonymiseTab) -> None:
    at = tab.text.document().find("a few").selectionStart()
    if at < 0:
        at = tab.text.document().find("dozens").selectionStart()
    assert at >= 0
    group = tab.text.group_at(at)
    assert group.startswith("quantity:")
    tab.show_place(group)
    assert tab.list.current == group


# ---- one mention alone ---------------------------------------------------------------------------------------


def test_t_is_for_this_one_only(tab: AnonymiseTab, qtbot: QtBot) -> None:
    place = choose(tab, "Telsawa")
    assert len(tab.text.marked_texts()) == 3
    rows = [row for row in tab.card.findChildren(QComboBox) if row.isVisible()]
    assert rows[0].currentText() == "All 3 mentions"
    tab.card.mention_chosen.emit(tab.card.content.findings[2] if tab.card.content else None)
    press("t")
    assert len(tab.text.marked_texts()) == 1
    press("r")
    press("the old song")
    key(Qt.Key.Key_Return)
    settled(tab, qtbot)
    assert tab.text.text().splitlines()[2].startswith("We sang of the old song")
    assert "Telsawa" not in tab.text.text()
    held = workspace(tab).dossier(tab.editing.id).decisions
    assert [group.startswith(f"{place}@") for group in held] == [True]
    assert tab.list.row(place) is not None and tab.list.current == place  # the others are still to be decided
    press("t")
    assert rows[0].currentText() == "All 3 mentions but 1, decided alone"
    press("m")
    settled(tab, qtbot)
    assert "the old song" in tab.text.text()
    tab.list.show_all()
    tab.list.choose(place)
    assert len(workspace(tab).dossier(tab.editing.id).decisions) == 2


def test_one_spelling_may_be_somebody_else(tab: AnonymiseTab, qtbot: QtBot) -> None:
    choose(tab, "Ada Thornquist")
    box = next(box for box in tab.card.findChildren(QComboBox) if box.isVisible())
    number = next(
        i for i in range(box.count()) if "Thornquist\u2069 alone" in box.itemText(i) and "Ada" not in box.itemText(i)
    )
    box.setFocus()
    box.setCurrentIndex(number)
    box.activated.emit(number)
    tab.card.buttons[Deed.MASK].click()
    settled(tab, qtbot)
    held = workspace(tab).dossier(tab.editing.id).decisions
    assert [(each.text, each.together) for each in held.values()] == [("Thornquist", None)]
    words = tab.text.text()
    assert "[name withheld]" in words and "[Person" in words


# ---- undo and back -------------------------------------------------------------------------------------------


def test_u_takes_the_last_decision_back_and_p_goes_back(tab: AnonymiseTab, window: MainWindow) -> None:
    first = tab.list.current
    press("m")
    second = tab.list.current
    assert second != first
    press("u")  # nothing is decided here: the last one is meant
    assert tab.list.current == first
    assert workspace(tab).dossier(tab.editing.id).decisions == {}
    press("n")
    assert tab.list.current == second
    press("p")
    assert tab.list.current == first
    assert window.context.undo.redo_name


def test_u_undoes_no_step_of_another_page(tab: AnonymiseTab, window: MainWindow) -> None:
    undone: list[str] = []

    def note() -> None:
        undone.append("x")

    window.context.undo.push("change of title", note, note)
    press("u")
    assert undone == []


# ---- texts that changed --------------------------------------------------------------------------------------


def test_an_edit_opens_only_what_stands_in_the_text_and_a_is_still_so(tab: AnonymiseTab, qtbot: QtBot) -> None:
    choose(tab, "Telsawa")
    press("m")
    tab.accept_all()
    tab.finish(BY)
    before = dict(workspace(tab).dossier(tab.editing.id).decisions)
    changed(tab, 2, "We sang of Telsawa, and nobody laughed.", qtbot)
    assert [row.text for row in tab.list.open_rows()] == ["Telsawa"]
    assert [row.state for row in tab.list.open_rows()] == ["text changed"]
    assert "1" in tab.message.text()
    choose(tab, "Telsawa")
    assert "Still so" in tab.card.buttons[Deed.ACCEPT].accessibleName()
    press("a")
    assert tab.list.counter_text() == "0 to decide"
    now = workspace(tab).dossier(tab.editing.id).decisions
    place = next(group for group, each in before.items() if each.text == "Telsawa")
    assert now[place].treatment is Treatment.MASK
    key(Qt.Key.Key_Return) if tab.finishing.name.hasFocus() else tab.finish(BY)
    assert workspace(tab).review(tab.editing.id).finished


# ---- a second reader -----------------------------------------------------------------------------------------


def test_a_second_reader_is_asked_for_and_must_be_another(tab: AnonymiseTab, qtbot: QtBot) -> None:
    keeping.require_second_reader(workspace(tab), True)
    settled(tab, qtbot)
    tab.accept_all()
    QTest.mouseClick(tab.finishing.finish, Qt.MouseButton.LeftButton)
    settled(tab, qtbot)
    assert tab.trouble.text() == "" and tab.finishing.error() == ""
    assert "A second person must read it" in tab.message.text()
    assert tab.finishing.finish.isVisible()
    assert tab.finishing.name.text() == ""
    tab.finishing.name.setFocus()
    press("noa levi")
    key(Qt.Key.Key_Return)
    assert "Another person must read it now" in tab.trouble.text()
    tab.finishing.name.selectAll()
    press("Ruth Amsel")
    key(Qt.Key.Key_Return)
    settled(tab, qtbot)
    said = tab.message.text().replace("\u2068", "").replace("\u2069", "")
    assert said.startswith("Reviewed by Noa Levi and by Ruth Amsel.")
    assert not tab.finishing.finish.isVisible()
    names = [event.by for event in workspace(tab).history(tab.editing.id) if event.action == "review.finished"]
    assert names == ["Noa Levi", "Ruth Amsel"]


def test_a_decision_changed_after_finishing_asks_to_finish_again(tab: AnonymiseTab, qtbot: QtBot) -> None:
    tab.accept_all()
    tab.finish(BY)
    settled(tab, qtbot)
    tab.list.show_all()
    choose(tab, "Telsawa")
    press("m")
    settled(tab, qtbot)
    assert "Decisions were changed" in tab.message.text()
    assert tab.finishing.finish.isVisible()
    assert not workspace(tab).rows([tab.editing.id])[0].reviewed


def test_the_switch_stands_in_the_settings_and_is_undone_by_name(
    tmp_path: Path, window: MainWindow, qtbot: QtBot
) -> None:
    house = empty_house(tmp_path)
    enter(window, house, "settings")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    box = page.release.second
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    collection = house.workspace.vault.collection
    assert collection.readers == 2
    assert window.context.undo.undo_name == "second reader asked for"
    window.context.undo.undo()
    assert collection.readers == 1 and not box.isChecked()
    window.empty_house()
    house.close()
