"""The page of one testimony on a real vault: header, next step, tabs, saving, taking back, a clash, history."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from oralhistory.audit.chain import AuditEvent, Head, append
from oralhistory.model import Audience, ConsentEvent, EventKind, Person, Role, Testimony
from oralhistory.use_cases.standing import Status
from tests.ui.vaults import BY, id_of, sample_house, show_testimony
from ui.house import House
from ui.main_window import MainWindow
from ui.views.testimony import page as page_module
from ui.views.testimony import tabs as tabs_module
from ui.views.testimony.history_tab import HistoryTab
from ui.views.testimony.history_words import event_words, merged
from ui.views.testimony.interview_tab import InterviewTab
from ui.views.testimony.next_step import next_step
from ui.widgets.chip import State

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    opened = sample_house(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def page(house: House, window: MainWindow) -> Iterator[page_module.TestimonyPage]:
    yield show_testimony(window, house, 1, "interview")
    window.leave()
    window.empty_house()


def _title(page: page_module.TestimonyPage) -> QLineEdit:
    assert isinstance(page.tab, InterviewTab)
    field = page.tab.opening.field("title").widget
    assert isinstance(field, QLineEdit)
    return field


def _saved(house: House, page: page_module.TestimonyPage) -> Testimony:
    return house.workspace.get(page.editing.id).testimony


def _retype(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)


def test_the_title_typed_is_in_the_vault_after_a_second(
    house: House, page: page_module.TestimonyPage, qtbot: QtBot
) -> None:
    _retype(qtbot, _title(page), "The oven before dawn")
    assert page.header.title() == "The oven before dawn"
    qtbot.waitUntil(lambda: _saved(house, page).title == "The oven before dawn", timeout=3000)
    assert page.editing.open.revision == house.workspace.get(page.editing.id).revision


def test_ctrl_z_takes_the_title_back_and_names_it(
    house: House, page: page_module.TestimonyPage, window: MainWindow, qtbot: QtBot
) -> None:
    before = page.editing.testimony.title
    field = _title(page)
    _retype(qtbot, field, "Another")
    assert window.context.undo.undo_name == "change of Title"
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == before
    assert _saved(house, page).title == before
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert field.text() == "Another"
    assert _saved(house, page).title == "Another"


def test_taking_back_leaves_what_came_by_another_way(house: House, page: page_module.TestimonyPage) -> None:
    testimony = page.editing.testimony
    page.editing.change("change of title", replace(testimony, title="Another"))
    page.editing.flush()
    id = page.editing.id
    other = house.workspace.get(id)
    house.workspace.save(id, replace(other.testimony, summary="By hand elsewhere"), expected_revision=other.revision)
    page.editing.context.undo.undo()
    assert (_saved(house, page).title, _saved(house, page).summary) == (testimony.title, "By hand elsewhere")


def test_taking_back_reaches_a_testimony_that_is_no_longer_shown(
    house: House, page: page_module.TestimonyPage, window: MainWindow
) -> None:
    first, before = page.editing.id, page.editing.testimony.title
    page.editing.change("change of title", replace(page.editing.testimony, title="Another"))
    window.context.go_to("testimony", id_of(house, 2))
    assert house.workspace.get(first).testimony.title == "Another"
    window.context.undo.undo()
    assert house.workspace.get(first).testimony.title == before
    assert page.editing.id == id_of(house, 2)


def test_changing_the_tab_saves(house: House, page: page_module.TestimonyPage, qtbot: QtBot) -> None:
    _retype(qtbot, _title(page), "Saved by leaving")
    assert _saved(house, page).title != "Saved by leaving"
    page.show_tab("history")
    assert _saved(house, page).title == "Saved by leaving"
    assert isinstance(page.tab, HistoryTab)
    assert any("changed: title" in said for said in page.tab.sentences())


def test_a_clash_keeps_both_versions_and_says_so(house: House, page: page_module.TestimonyPage, qtbot: QtBot) -> None:
    id = page.editing.id
    page.editing.change("change of title", replace(page.editing.testimony, title="Mine"))
    opened = house.workspace.get(id)
    house.workspace.save(id, replace(opened.testimony, title="Theirs"), expected_revision=opened.revision)
    page.editing.flush()
    assert _saved(house, page).title == "Theirs"
    assert _title(page).text() == "Theirs"
    assert "Both versions are kept" in page.message_text()
    kept = house.workspace.vault.testimonies.revisions(id)
    assert house.workspace.vault.testimonies.load_revision(id, kept[0]).title == "Mine"


def test_the_header_says_where_it_stands_and_leads_on(
    house: House, page: page_module.TestimonyPage, qtbot: QtBot
) -> None:
    assert page.header.chip(Audience.PUBLIC).state is State.OPEN
    assert page.header.state_text() == "To review"
    step = page.header.step
    assert step is not None
    qtbot.mouseClick(page.header.step_button, Qt.MouseButton.LeftButton)
    assert page.tab_key == step.tab == "anonymise"


def test_a_withdrawal_shows_at_once(house: House, page: page_module.TestimonyPage) -> None:
    today = house.workspace.today().isoformat()
    house.workspace.record_consent(page.editing.id, ConsentEvent(event=EventKind.WITHDRAWN, effective=today))
    assert page.header.chip(Audience.PUBLIC).state is State.WITHDRAWN
    assert page.header.state_text() == "Withdrawn"
    assert page.editing.testimony.consent[-1].event is EventKind.WITHDRAWN


def test_recording_consent_keeps_what_is_being_typed(
    house: House, page: page_module.TestimonyPage, qtbot: QtBot
) -> None:
    _retype(qtbot, _title(page), "Half a")
    today = house.workspace.today().isoformat()
    house.workspace.record_consent(page.editing.id, ConsentEvent(event=EventKind.INFORMED, effective=today))
    qtbot.keyClicks(_title(page), " title")
    page.editing.flush()
    assert _saved(house, page).title == "Half a title"
    assert _saved(house, page).consent[-1].event is EventKind.INFORMED


def test_a_new_testimony_asks_for_its_transcript(
    house: House, page: page_module.TestimonyPage, window: MainWindow, qtbot: QtBot
) -> None:
    id = house.workspace.add(Testimony(people=(Person(id="n1", role=Role.NARRATOR),))).id
    window.context.go_to("testimony", id)
    assert page.header.title() == "Untitled testimony"
    step = page.header.step
    assert step is not None
    assert step.words == "Add the transcript"
    qtbot.mouseClick(page.header.step_button, Qt.MouseButton.LeftButton)
    assert page.tab_key == "transcript"


@pytest.mark.parametrize("status", list(Status))
def test_every_standing_has_a_next_step_that_leads_somewhere(status: Status) -> None:
    step = next_step(status, 14)
    keys = [spec.key for spec in tabs_module.TABS]
    assert step.words
    assert step.tab in keys or step.page
    assert "14" in step.words or status is not Status.TO_REVIEW


def test_discreet_mode_hides_title_and_interview(
    house: House, page: page_module.TestimonyPage, window: MainWindow
) -> None:
    title = page.editing.testimony.title or ""
    field = _title(page)
    assert field.isVisible()
    window.context.set_discreet(True)
    assert page.header.title() == "Title hidden"
    assert title not in page.header.title()
    assert not field.isVisible()


def test_the_house_opens_where_it_was_left(
    house: House, page: page_module.TestimonyPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.show_tab("history")
    window.leave()
    window.empty_house()
    window.show_house(house)
    again = window.page("testimony")
    assert isinstance(again, page_module.TestimonyPage)
    assert (again.editing.id, again.tab_key) == (id_of(house, 1), "history")


def test_the_history_tells_who_did_what_and_that_the_chain_is_whole(
    house: House, page: page_module.TestimonyPage, qtbot: QtBot
) -> None:
    page.show_tab("history")
    assert isinstance(page.tab, HistoryTab)
    assert any(BY in said and "added the testimony" in said for said in page.tab.sentences())
    tab = page.tab
    qtbot.waitUntil(lambda: "intact" in tab.chain_text())


def test_saves_within_minutes_become_one_sentence() -> None:
    events: list[AuditEvent] = []
    head = Head()
    for minute, fields in ((0, ["title"]), (3, ["people"]), (40, ["title"])):
        event = append(
            head,
            at=f"2026-02-11T09:{minute:02}:00+00:00",
            by=BY,
            device="d",
            action="testimony.saved",
            subject="t",
            details={"fields": list[str](fields)},
        )
        events.append(event)
        head = Head(event.seq, event.hash)
    told = [event_words(event).replace("\u2068", "").replace("\u2069", "") for event in merged(events)]
    assert told == [f"{BY} changed: title.", f"{BY} changed: people, title."]


def test_a_testimony_that_is_ready_leads_to_a_package_of_it(
    house: House, page: page_module.TestimonyPage, window: MainWindow, qtbot: QtBot
) -> None:
    asked: list[tuple[str, object]] = []
    window.context.place_asked.disconnect(window.show_place)
    window.context.place_asked.connect(lambda key, place: asked.append((key, place)))
    page.editing.flush()
    house.workspace.review_by(page.editing.id, by=BY)
    step = page.header.step
    assert step is not None
    assert step.words == "Ready for a package"
    qtbot.mouseClick(page.header.step_button, Qt.MouseButton.LeftButton)
    assert asked == [("new-package", (page.editing.open.accession,))]
