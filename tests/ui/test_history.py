"""The history of the collection by real keys: filters, reading on, opening, and a chain somebody broke."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from oralhistory.audit import AuditEvent, Detail
from oralhistory.audit.query import ACTIONS, HistoryQuery, Matter
from tests.storage.test_history import written_actions
from tests.ui.reviewed_vaults import PASSPHRASE, enter, reviewed_house, said
from tests.ui.vaults import show_testimony
from ui.breaths import Breaths
from ui.command_palette import CommandPalette
from ui.house import House
from ui.i18n import Languages
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.health import HealthPage
from ui.views.history import HistoryPage
from ui.views.history_model import BATCH, DayLine, EventLine
from ui.views.testimony.history_tab import HistoryTab
from ui.views.testimony.history_words import event_words, has_words, merged, moment_of

FIRST = "OH-2026-0001"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    opened = reviewed_house(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def page(house: House, window: MainWindow) -> Iterator[HistoryPage]:
    enter(window, house, "history")
    made = window.page("history")
    assert isinstance(made, HistoryPage)
    yield made
    window.empty_house()


def drop_guards(house: House) -> None:
    for act in ("update", "delete"):
        house.workspace.vault.connection.execute(f"DROP TRIGGER audit_event_no_{act}")


def event(action: str, at: str = "2026-02-11T09:00:00Z", **details: str | int | list[str]) -> AuditEvent:
    return AuditEvent(
        seq=1, at=at, by="Noa", device="d", action=action, subject="t", details=details, previous="", hash=""
    )


def shown_events(page: HistoryPage) -> list[AuditEvent]:
    return [line.event for line in page.list.history.event_lines()]


def typed(field: QLineEdit, words: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, words)


def test_every_action_the_code_writes_has_a_sentence_and_an_icon() -> None:
    assert {action for action in written_actions() if not has_words(action)} == set()
    assert all(has_words(action) for actions in ACTIONS.values() for action in actions)
    assert not has_words("weather.changed")


@pytest.mark.parametrize("action", sorted(written_actions()))
def test_a_sentence_names_who_and_in_discreet_mode_nobody(action: str) -> None:
    assert "Noa" in event_words(event(action))
    assert "Noa" not in event_words(event(action), discreet=True)
    assert "{" not in event_words(event(action))


def test_long_lists_of_fields_are_cut_and_what_was_doctored_is_still_words() -> None:
    fields = ["title", "summary", "people", "sessions", "coverage", "keywords", "custom"]
    assert "and 3 more" in event_words(event("testimony.saved", fields=fields))
    details = cast("dict[str, Detail]", {"fields": [1, {"a": 2}], "count": "x"})
    wrong = replace(event("testimony.saved", at="yesterday"), details=details)
    assert event_words(wrong)
    assert moment_of(wrong) is None
    assert len(merged([wrong, wrong])) == 2


@pytest.mark.parametrize(
    ("action", "details", "words"),
    [
        ("package.made", {"testimonies": 5, "accepted": 2}, "let 2 things go"),
        ("package.made", {"testimonies": 5, "accepted": 1}, "let one thing go"),
        ("review.decided", {"count": 1}, "decided a group of findings"),
        ("review.decided", {"count": 12}, "decided 12 groups of findings"),
        ("entity.imported", {"count": 10**12}, "names into people and places"),
        ("history.cut", {"after": 10**30}, "everything after event"),
    ],
)
def test_what_is_counted_is_said_with_its_number(
    action: str, details: dict[str, int], words: str, languages: Languages
) -> None:
    assert languages.current.code == "en"
    assert words in event_words(event(action, **details))


def test_it_shows_everything_newest_first_under_its_days(house: House, page: HistoryPage, qtbot: QtBot) -> None:
    model = page.list.history
    while model.canFetchMore():
        model.fetchMore()
    first = model.line_at(model.index(0))
    assert isinstance(first, DayLine)
    numbers = [each.seq for each in shown_events(page)]
    assert numbers == sorted(numbers, reverse=True)
    assert (numbers[0], numbers[-1]) == (house.workspace.vault.audit.count(), 1)
    assert f"Events: {house.workspace.vault.audit.count()}" in said(page)
    qtbot.waitUntil(lambda: "intact" in page.chain.text())


def test_it_scrolls_through_ten_thousand_events_by_key(house: House, page: HistoryPage, qtbot: QtBot) -> None:
    with house.workspace.vault.atomic():
        for number in range(10_000):
            house.workspace.vault.collection.set("title", f"Voices {number}", "Noa Levi")
    page.list.read(HistoryQuery())
    page.list.setFocus()
    model = page.list.history
    assert model.rowCount() <= BATCH + 5
    last = shown_events(page)[-1].seq
    for _ in range(60):
        QTest.keyClick(page.list, Qt.Key.Key_PageDown)
    at = model.line_at(page.list.currentIndex())
    assert isinstance(at, EventLine)
    assert at.event.seq < last
    QTest.keyClick(page.list, Qt.Key.Key_Home)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Up)
    at = model.line_at(page.list.currentIndex())
    assert isinstance(at, EventLine)
    assert at.event.seq == house.workspace.vault.audit.count()
    QTest.keyClick(page.list, Qt.Key.Key_End)
    QTest.keyClick(page.list, Qt.Key.Key_PageUp)
    at = model.line_at(page.list.currentIndex())
    assert isinstance(at, EventLine)
    assert 1 < at.event.seq < last


def test_chips_narrow_it_to_kinds_of_act(page: HistoryPage) -> None:
    chip = page.filter.chip(Matter.CONSENT)
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert {each.action for each in shown_events(page)} == {"consent.appended"}
    review = page.filter.chip(Matter.REVIEW)
    review.setFocus()
    QTest.keyClick(review, Qt.Key.Key_Space)
    assert {each.action.split(".")[0] for each in shown_events(page)} == {"consent", "review"}
    clear = page.filter.clear_button()
    clear.setFocus()
    QTest.keyClick(clear, Qt.Key.Key_Space)
    assert page.filter.query == HistoryQuery()
    assert not chip.isChecked()


def test_a_person_is_chosen_from_the_list(house: House, page: HistoryPage) -> None:
    house.workspace.vault.collection.set("title", "Other voices", "Amal Haddad")
    page.filter.clear()
    persons = page.filter.persons()
    action = next(each for each in persons.values() if "Amal Haddad" in each.text())
    action.trigger()
    assert {each.by for each in shown_events(page)} == {"Amal Haddad"}
    assert "Amal Haddad" in persons.text()


def test_an_accession_number_finds_its_testimony(house: House, page: HistoryPage) -> None:
    typed(page.filter.accession, "oh-2026-0001")
    assert {each.subject for each in shown_events(page)} == {house.workspace.id_of(FIRST)}
    typed(page.filter.accession, "zzz")
    assert "Nothing of this kind was done" in said(page)
    page.filter.clear()
    assert page.filter.accession.text() == ""
    assert shown_events(page)


def test_enter_and_the_number_open_the_testimony(house: House, page: HistoryPage, qtbot: QtBot) -> None:
    opened: list[str] = []
    page.list.opened.disconnect(page._open)  # pyright: ignore[reportPrivateUsage]
    page.list.opened.connect(opened.append)
    typed(page.filter.accession, FIRST)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    index = page.list.currentIndex()
    place = page.list.link_place(index)
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=page.list.visualRect(index).center())
    assert opened == [house.workspace.id_of(FIRST)] * 2


def test_the_number_stands_at_the_far_side_from_right_to_left(
    page: HistoryPage, languages: Languages, qtbot: QtBot
) -> None:
    typed(page.filter.accession, FIRST)
    page.list.setFocus()
    index = page.list.currentIndex()
    before = page.list.link_place(index)
    languages.choose("he")
    after = page.list.link_place(index)
    middle = page.list.viewport().rect().center().x()
    assert before.left() > middle > after.right()


def test_enter_goes_to_the_testimonys_own_history(
    house: House, window: MainWindow, page: HistoryPage, qtbot: QtBot
) -> None:
    spec = next(each for each in PAGES if each.key == "testimony")
    window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=True)
    typed(page.filter.accession, FIRST)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert window.shown_page == "testimony"


def test_it_can_be_read_without_seeing(page: HistoryPage) -> None:
    page.list.setFocus()
    assert [index.row() for index in page.list.selectionModel().selectedIndexes()] == [1]  # under the head of its day
    interface = QAccessible.queryAccessibleInterface(page.list)
    assert "newest first" in interface.text(QAccessible.Text.Name)
    line = page.list.history.event_lines()[0]
    cell = interface.child(1)
    assert cell is not None
    for part in (line.day, line.time, line.words):
        assert part in cell.text(QAccessible.Text.Name)


def test_what_is_done_meanwhile_comes_in_and_is_hashed_once(house: House, page: HistoryPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "intact" in page.chain.text())
    id = house.workspace.id_of(FIRST)
    opened = house.workspace.get(id)
    house.workspace.save(id, replace(opened.testimony, title="Meanwhile"), expected_revision=opened.revision)
    assert shown_events(page)[0].action == "testimony.saved"
    work = page.chain.findChild(Breaths)
    assert work is not None
    qtbot.waitUntil(lambda: not work.running)
    assert "intact" in page.chain.text()


def test_discreet_mode_names_nobody(window: MainWindow, page: HistoryPage) -> None:
    page.filter.changed.emit(replace(page.filter.query, by="Noa Levi"))
    assert "Noa Levi" in page.filter.persons().text()
    window.context.set_discreet(True)
    assert page.filter.query.by is None
    assert not page.filter.persons().isVisible()
    assert all("Noa Levi" not in sentence for sentence in page.list.sentences())
    assert page.list.sentences()


def test_an_altered_event_shows_at_its_number(house: House, window: MainWindow, qtbot: QtBot) -> None:
    drop_guards(house)
    house.workspace.vault.connection.execute("UPDATE audit_event SET by = 'Somebody else' WHERE seq = 5")
    enter(window, house, "history")
    page = window.page("history")
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(lambda: "broken at event 5" in page.chain.text())
    window.empty_house()
    tab = show_testimony(window, house, 1, "history").tab
    assert isinstance(tab, HistoryTab)
    qtbot.waitUntil(lambda: "broken at event 5" in tab.chain_text())
    window.empty_house()


def test_a_removed_last_event_shows(house: House, window: MainWindow, qtbot: QtBot) -> None:
    drop_guards(house)
    last = house.workspace.vault.audit.count()
    house.workspace.vault.connection.execute("DELETE FROM audit_event WHERE seq = ?", (last,))
    enter(window, house, "history")
    page = window.page("history")
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(lambda: f"broken at event {last}" in page.chain.text())
    window.empty_house()


def test_a_history_that_was_cut_while_the_vault_was_shut_shows_for_ever(
    house: House, window: MainWindow, qtbot: QtBot
) -> None:
    from oralhistory.workspace import Workspace

    path = house.workspace.vault.path
    drop_guards(house)
    last = house.workspace.vault.audit.count()
    house.workspace.vault.connection.execute("DELETE FROM audit_event WHERE seq = ?", (last,))
    house.workspace.vault.connection.close()
    for sentence in (f"was cut after event {last - 1}", f"was once cut after event {last - 1}"):
        again = House(Workspace.open(path, PASSPHRASE, by="Noa Levi"))
        window.show_house(again)
        if window.page("history") is None:
            enter(window, again, "history")
        page = window.page("history")
        assert isinstance(page, HistoryPage)
        qtbot.waitUntil(lambda page=page, sentence=sentence: sentence in page.chain.text())
        assert any("was gone" in each for each in page.list.sentences())
        window.empty_house()
        again.close()


def test_health_and_the_palette_lead_to_it(house: House, window: MainWindow, qtbot: QtBot) -> None:
    for spec in PAGES:
        if spec.key in ("health", "history"):
            window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    window.show_house(house)
    health = window.page("health")
    assert isinstance(health, HealthPage)
    health.history.setFocus()
    QTest.keyClick(health.history, Qt.Key.Key_Space)
    assert window.shown_page == "history"
    page = window.page("history")
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(page.list.hasFocus)
    window.show_page("health")
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, CommandPalette)
    field = palette.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, "history")
    assert palette.shown()[0] == "Show the history"
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.shown_page == "history")
    window.empty_house()


def test_a_look_under_way_ends_when_the_vault_closes(house: House, page: HistoryPage) -> None:
    work = page.chain.findChild(Breaths)
    assert work is not None
    page.chain.look()
    assert work.running
    house.closing.emit()
    assert not work.running
