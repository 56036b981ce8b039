"""Collection settings on a real vault: saved as one types, and what they change in what may leave."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from oralhistory.jobs import Job
from oralhistory.model import Audience, Category, Reason, Treatment, Use
from oralhistory.release.request import ExportRequest
from oralhistory.use_cases import keeping
from oralhistory.use_cases.packing import look, narrowed
from tests.ui.reviewed_vaults import enter, reviewed_house, said
from ui.house import House
from ui.main_window import MainWindow
from ui.views.settings import SettingsPage


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = reviewed_house(tmp_path)
    enter(window, opened, "settings")
    yield opened
    window.empty_house()
    opened.close()


@pytest.fixture
def page(house: House, window: MainWindow) -> SettingsPage:
    made = window.page("settings")
    assert isinstance(made, SettingsPage)
    return made


def public(house: House) -> ExportRequest:
    return ExportRequest(use=Use.PUBLICATION, audience=Audience.PUBLIC, day=house.workspace.today())


def bakery(house: House) -> str:
    """The bakery's testimony as the public would read it."""
    workspace = house.workspace
    plan = workspace.plan(public(house))
    seen = look(narrowed(plan, [workspace.id_of("OH-2026-0001")]), Job())
    reading = seen.readings[0]
    return " ".join([*(text.text for text in reading.facts.values()), *(line.text.text for line in reading.lines)])


def choose(page: SettingsPage, audience: Audience, category: Category, treatment: Treatment) -> None:
    box = page.profiles.boxes[audience, category]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    while box.treatment() is not treatment:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() != before


def test_what_is_typed_is_saved_and_signs(house: House, page: SettingsPage, window: MainWindow) -> None:
    page.setFocus()
    page.about.title.selectAll()
    QTest.keyClicks(page.about.title, "Voices of the Delta")
    page.about.signs.setFocus()
    QTest.keyClicks(page.about.signs, "Ruth Amsel")
    assert window.context.saved.flush()
    collection = house.workspace.vault.collection
    assert (collection.title, collection.person_by) == ("Voices of the Delta", "Ruth Amsel")
    assert house.workspace.by == "Ruth Amsel"
    assert collection.institution == "Archive of the Two Banks"


def test_another_language_by_its_code(house: House, page: SettingsPage, window: MainWindow) -> None:
    page.about.language.setEditText("fr")
    assert window.context.saved.flush()
    assert house.workspace.vault.collection.language == "fr"
    page.about.language.setCurrentIndex(1)
    assert window.context.saved.flush()
    assert house.workspace.vault.collection.language == "he"


def test_the_lock_follows_at_once(house: House, page: SettingsPage, window: MainWindow) -> None:
    page.window_card.minutes.setFocus()
    page.window_card.minutes.selectAll()
    QTest.keyClicks(page.window_card.minutes, "7")
    told: list[int] = []
    window.context.idle_minutes_changed.connect(told.append)
    assert window.context.saved.flush()
    assert told == [7]
    assert house.lock_minutes == 7


def test_a_form_marked_stale_keeps_testimonies_here_until_it_holds_again(
    house: House, page: SettingsPage, window: MainWindow
) -> None:
    workspace = house.workspace
    form = next(e.form for e in workspace.get(workspace.id_of("OH-2026-0001")).testimony.consent if e.form)
    assert form.version is not None
    QTest.keyClicks(page.forms.form, form.id)
    QTest.keyClick(page.forms.form, Qt.Key.Key_Return)
    assert "Which version" in page.forms.version_row.error()
    QTest.keyClicks(page.forms.version, form.version)
    QTest.keyClick(page.forms.version, Qt.Key.Key_Return)
    refused = {r.accession: r.reasons for r in workspace.plan(public(house)).refused}
    assert Reason.STALE_FORM in refused["OH-2026-0001"]
    window.context.undo.undo()
    assert "OH-2026-0001" not in {r.accession for r in workspace.plan(public(house)).refused}
    window.context.undo.redo()
    take = page.forms.takers()[form.id, form.version]
    QTest.mouseClick(take, Qt.MouseButton.LeftButton)
    assert (form.id, form.version) not in workspace.stale_forms


def test_a_profile_changes_what_the_public_reads(house: House, page: SettingsPage, window: MainWindow) -> None:
    assert "flour store" not in bakery(house)
    choose(page, Audience.PUBLIC, Category.PLACE, Treatment.KEEP)
    assert house.workspace.profiles == {Audience.PUBLIC: {Category.PLACE: Treatment.KEEP}}
    assert "flour store" in bakery(house)
    assert "Changed by this collection: 1" in said(page.profiles)
    window.context.undo.undo()
    assert house.workspace.profiles == {}
    assert "flour store" not in bakery(house)
    window.context.undo.redo()
    QTest.mouseClick(page.profiles.reset, Qt.MouseButton.LeftButton)
    assert house.workspace.profiles == {}
    box = page.profiles.boxes[Audience.PUBLIC, Category.PLACE]
    assert box.treatment() is box.usual


def test_what_no_reader_needs_can_never_be_kept(page: SettingsPage) -> None:
    for audience in Audience:
        for category in (Category.CONTACT, Category.CODE):
            box = page.profiles.boxes[audience, category]
            assert Treatment.KEEP not in [box.itemData(row) for row in range(box.count())]
    assert Treatment.KEEP not in keeping.allowed(Category.CODE)


def test_the_wheel_scrolls_past_and_changes_nothing(house: House, page: SettingsPage) -> None:
    box = page.profiles.boxes[Audience.PUBLIC, Category.PLACE]
    box.setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(box.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    assert box.treatment() is box.usual
    assert house.workspace.profiles == {}


def test_settings_are_taken_back_by_name(house: House, page: SettingsPage, window: MainWindow) -> None:
    collection = house.workspace.vault.collection
    before, least = collection.title, collection.minimum_population
    undo = window.context.undo
    for part in ("Voices ", "of the Delta"):
        page.about.title.setFocus()
        page.about.title.end(False)
        QTest.keyClicks(page.about.title, part)
        assert window.context.saved.flush()
    assert undo.undo_name == "change of the collection’s title"
    page.risk.least.setValue(least + 3)
    assert window.context.saved.flush()
    assert undo.undo_name == "change of how many people must fit"
    undo.undo()
    assert collection.minimum_population == page.risk.least.value() == least
    undo.undo()
    assert collection.title == page.about.title.text() == before
    assert undo.undo_name == ""
    undo.redo()
    assert collection.title == page.about.title.text() == before + "Voices of the Delta"


def test_when_it_locks_is_taken_back_at_once(house: House, page: SettingsPage, window: MainWindow) -> None:
    before = house.lock_minutes
    page.window_card.minutes.setValue(7)
    assert window.context.saved.flush()
    assert house.lock_minutes == 7
    told: list[int] = []
    window.context.idle_minutes_changed.connect(told.append)
    window.context.actions["undo"].trigger()
    assert house.lock_minutes == page.window_card.minutes.value() == before
    assert told == [before]


def test_a_card_is_gone_to_by_its_name(page: SettingsPage, window: MainWindow) -> None:
    window.context.go_to("settings", "locking")
    assert page.window_card.minutes.hasFocus()
