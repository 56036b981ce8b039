"""Sealing and destroying by real keys on a real vault: what is shown, what is left, what backups still owe."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from oralhistory.errors import RefusedError
from oralhistory.jobs import Job
from oralhistory.model import Audience, ConsentEvent, EventKind, Person, Reason, Role, Testimony, Use
from oralhistory.release.request import ExportRequest
from oralhistory.storage.ledger import Package
from oralhistory.use_cases import destroying
from oralhistory.use_cases.packing import snapshots, weigh
from oralhistory.workspace import Workspace
from tests.ui.reviewed_vaults import said
from tests.ui.standins import FakeInteraction, flush
from tests.ui.vaults import PASSPHRASE, id_of, sample_house
from ui.application import Application
from ui.house import House, WorkspaceKeeper
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.shredder import shredder_of
from ui.views.health import HealthPage
from ui.views.library import LibraryPage
from ui.views.library_filter import LibraryFilter
from ui.views.overview import OverviewPage
from ui.views.packages import PackagesPage
from ui.views.testimony.consent_tab import ConsentTab
from ui.views.testimony.page import TestimonyPage

NUMBER = "OH-2026-0001"
TAB = Qt.Key.Key_Tab


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = sample_house(tmp_path)
    for spec in PAGES:
        window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    window.set_search_page("testimonies")
    window.show_house(opened)
    window.activateWindow()
    yield opened
    window.empty_house()
    assert window.context.workers.shut_down()
    opened.close()


@pytest.fixture
def withdrawn(house: House) -> str:
    """Its narrator has taken everything back."""
    return withdraw(house, 1)


def withdraw(house: House, number: int) -> str:
    id = id_of(house, number)
    today = house.workspace.today().isoformat()
    house.workspace.record_consent(id, ConsentEvent(event=EventKind.WITHDRAWN, effective=today))
    return id


def backed_up(house: House, name: str = "monday.vault") -> Path:
    path = house.workspace.vault.folder.backups / name
    house.workspace.backup(path)
    return path


def released(house: House, id: str) -> None:
    """A package that held it, in the ledger."""
    row = house.workspace.rows([id])[0]
    package = Package(
        id="p" * 32, made_on="2026-04-01", use=Use.RESEARCH, audience=Audience.PARTNER, recipient="The museum",
        contents=((id, row.accession, "k3jd"),), manifest_sha256="a" * 64,
    )  # fmt: skip
    house.workspace.vault.ledger.record(package, by="m")


def shown(window: MainWindow, id: str, tab: str = "consent") -> TestimonyPage:
    window.context.go_to("testimony", (id, tab))
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    return page


def press(made: QPushButton) -> None:
    assert made.isVisible()
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_Space)


def typed(field: QLineEdit, words: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, words)


def all_words(window: QWidget) -> str:
    """Everything that any widget of the window holds, shown or not."""
    fields = [each.text() for each in window.findChildren(QLineEdit)]
    fields += [each.toPlainText() for kind in (QTextEdit, QPlainTextEdit) for each in window.findChildren(kind)]
    return "\n".join([*fields, said(window)])


def sealed_by_keys(page: TestimonyPage, qtbot: QtBot) -> None:
    tab = page.tab
    assert isinstance(tab, ConsentTab)
    press(tab.board.put_away)
    form = tab.put_away
    assert form.seal_reason.hasFocus()
    QTest.keyClicks(form.seal_reason, "withdrawn on the phone")
    QTest.keyClick(form.seal_reason, TAB)
    assert form.seal_act.hasFocus()
    QTest.keyClick(form.seal_act, Qt.Key.Key_Space)
    qtbot.waitUntil(page.away.sealed.isVisible)
    flush()


def destroyed_by_keys(page: TestimonyPage, interaction: FakeInteraction, qtbot: QtBot, number: str = NUMBER) -> None:
    press(page.header.step_button)  # pyright: ignore[reportArgumentType]
    tab = page.tab
    assert isinstance(tab, ConsentTab)
    form = tab.put_away
    typed(form.destroy_reason, "withdrawn by letter")
    QTest.keyClick(form.destroy_reason, TAB)
    QTest.keyClicks(form.typed, number)
    QTest.keyClick(form.typed, TAB)
    interaction.answers.append(True)
    QTest.keyClick(form.destroy_act, Qt.Key.Key_Space)
    qtbot.waitUntil(page.away.certificate.isVisible)
    flush()


# ---- the way there -------------------------------------------------------------------------------------------------


def test_it_is_offered_only_where_no_consent_holds(house: House, window: MainWindow, withdrawn: str) -> None:
    page = shown(window, id_of(house, 2))
    assert isinstance(page.tab, ConsentTab)
    assert not page.tab.board.put_away.isVisible()
    page.tab.show_place("put-away")
    assert not page.tab.put_away.isVisible()
    page = shown(window, withdrawn)
    assert isinstance(page.tab, ConsentTab)
    assert page.tab.board.put_away.isVisible()
    press(page.header.step_button)  # pyright: ignore[reportArgumentType]
    assert page.tab.put_away.seal_reason.hasFocus()
    QTest.keyClick(page.tab.put_away.seal_reason, Qt.Key.Key_Escape)
    assert page.tab.board.isVisible()


def test_a_draft_made_by_mistake_can_be_destroyed(
    house: House, window: MainWindow, interaction: FakeInteraction, qtbot: QtBot
) -> None:
    people = (Person(id="n", role=Role.NARRATOR, name="Nobody Atall"),)
    id = house.workspace.add(Testimony(title="By mistake", people=people)).id
    number = house.workspace.rows([id])[0].accession
    page = shown(window, id)
    tab = page.tab
    assert isinstance(tab, ConsentTab)
    press(next(each for each in tab.empty.findChildren(QPushButton) if "destroy" in each.text()))
    typed(tab.put_away.destroy_reason, "made twice")
    typed(tab.put_away.typed, number)
    interaction.answers.append(True)
    press(tab.put_away.destroy_act)
    qtbot.waitUntil(page.away.certificate.isVisible)
    assert house.workspace.holding(id) == "destroyed"


def test_what_cannot_be_called_back_is_named(house: House, window: MainWindow, withdrawn: str) -> None:
    released(house, withdrawn)
    backed_up(house)
    page = shown(window, withdrawn)
    assert isinstance(page.tab, ConsentTab)
    press(page.tab.board.put_away)
    words = said(page.tab.put_away)
    for part in ("The museum", "k3jd", "monday.vault", "accession number"):
        assert part in words
    window.context.set_discreet(True)
    press(page.tab.put_away.findChildren(QPushButton)[0])
    press(page.tab.board.put_away)
    assert "The museum" not in said(page.tab.put_away)


# ---- sealing -------------------------------------------------------------------------------------------------------


def test_sealed_by_keys_it_shows_nothing_of_itself_and_is_unsealed_again(
    house: House, window: MainWindow, withdrawn: str, qtbot: QtBot
) -> None:
    testimony = house.workspace.get(withdrawn).testimony
    page = shown(window, withdrawn, "interview")
    shown(window, withdrawn, "transcript")
    shown(window, withdrawn)
    assert testimony.title
    assert testimony.title in all_words(page)
    sealed_by_keys(page, qtbot)
    assert "This testimony is sealed" in said(page)
    for part in ("owner", "withdrawn on the phone"):
        assert part in page.away.sealed.explanation()
    words = all_words(page)
    assert testimony.title not in words
    assert all(person.name not in words for person in testimony.people if person.name)
    assert page.editing.id == ""
    assert page.away.sealed.begin.hasFocus()

    QTest.keyClick(page.away.sealed.begin, Qt.Key.Key_Space)
    assert page.away.sealed.reason.hasFocus()
    QTest.keyClick(page.away.sealed.reason, Qt.Key.Key_Return)
    assert house.workspace.holding(withdrawn) == "sealed"
    assert "Say why" in said(page.away.sealed)
    QTest.keyClick(page.away.sealed.reason, Qt.Key.Key_Escape)
    QTest.keyClick(page.away.sealed.begin, Qt.Key.Key_Space)
    QTest.keyClicks(page.away.sealed.reason, "she asked for her copy")
    QTest.keyClick(page.away.sealed.reason, Qt.Key.Key_Return)
    assert house.workspace.holding(withdrawn) == "kept"
    assert page.header.title() == testimony.title
    assert page.header.isVisible()
    assert house.workspace.get(withdrawn).testimony == testimony


def test_a_seal_without_a_reason_is_no_seal(house: House, window: MainWindow, withdrawn: str) -> None:
    page = shown(window, withdrawn)
    assert isinstance(page.tab, ConsentTab)
    press(page.tab.board.put_away)
    QTest.keyClick(page.tab.put_away.seal_reason, Qt.Key.Key_Return)
    assert "Say why" in said(page.tab.put_away)
    assert house.workspace.holding(withdrawn) == "kept"


def test_what_was_typed_last_is_saved_before_the_seal_and_no_step_brings_it_back(
    house: House, window: MainWindow, withdrawn: str, qtbot: QtBot
) -> None:
    page = shown(window, withdrawn)
    page.editing.change("change of title", replace(page.editing.testimony, title="The very last words"))
    assert window.context.undo.undo_name
    sealed_by_keys(page, qtbot)
    assert window.context.undo.undo_name == ""
    destroying.unseal(house.workspace, withdrawn, "look")
    assert house.workspace.get(withdrawn).testimony.title == "The very last words"


def test_a_paused_conversation_does_not_outlive_the_testimony(
    house: House, window: MainWindow, withdrawn: str, tmp_path: Path
) -> None:
    key = f"consent/draft/{withdrawn}"
    window.context.keep(key, "Benedek said")
    house.write_down()
    copy = backed_up(house)
    due = destroying.destroy(house.workspace, withdrawn, "withdrawn").backups
    assert window.context.memory(key) is None
    house.write_down()
    assert "Benedek" not in str(house.workspace.vault.collection.window_state)
    assert due == (str(copy),)
    for each in destroying.shreddings(house.workspace):
        each.run(Job())
    other = Workspace.open_with(copy, house.workspace.vault.key, by="m")
    assert "Benedek" not in str(other.vault.collection.window_state)
    assert destroying.certificates(other) == []
    assert destroying.certificate_of(other, withdrawn) is None
    other.close()


# ---- destroying ----------------------------------------------------------------------------------------------------


def test_destroyed_by_keys_it_leaves_its_certificate(
    house: House, window: MainWindow, withdrawn: str, interaction: FakeInteraction, qtbot: QtBot, tmp_path: Path
) -> None:
    released(house, withdrawn)
    title = house.workspace.get(withdrawn).testimony.title
    assert title
    page = shown(window, withdrawn)
    destroyed_by_keys(page, interaction, qtbot)
    assert interaction.answers == []
    assert interaction.asked == [f"Destroy {NUMBER} for ever?"]
    assert house.workspace.holding(withdrawn) == "destroyed"
    view = page.away.certificate
    words = view.paper.toPlainText()
    for part in (NUMBER, "withdrawn by letter", "The museum", "k3jd", "1 April 2026"):
        assert part in words
    assert title not in all_words(page)
    assert view.paper.hasFocus()
    window.context.set_discreet(True)
    assert "The museum" not in view.paper.toPlainText()
    window.context.set_discreet(False)

    press(view.copy)
    assert QGuiApplication.clipboard().text() == view.text()
    assert "k3jd" in view.text()
    for name, begins in (("c.txt", b"Certificate of destruction"), ("c.pdf", b"%PDF")):
        interaction.answers.append(tmp_path / name)
        press(view.save)
        content = (tmp_path / name).read_bytes()
        assert content.startswith(begins)
        assert (tmp_path / name).stat().st_mode & 0o077 == 0
    titles = re.findall(rb"/(?:Title|Creator|Author) \(([^)]*)\)", content)
    assert set(titles) <= {b"", b"\xfe\xff"}
    interaction.answers.append(tmp_path / "no" / "where.pdf")
    press(view.save)
    assert "could not be written" in view.message.text()


def test_another_number_destroys_nothing(
    house: House, window: MainWindow, withdrawn: str, interaction: FakeInteraction
) -> None:
    page = shown(window, withdrawn)
    assert isinstance(page.tab, ConsentTab)
    press(page.tab.board.put_away)
    form = page.tab.put_away
    press(form.destroy_act)
    assert form.destroy_reason.hasFocus()
    typed(form.destroy_reason, "withdrawn")
    typed(form.typed, "OH-2026-0002")
    press(form.destroy_act)
    assert "not its accession number" in said(form)
    form.typed.clear()
    typed(form.typed, NUMBER)
    interaction.answers.append(False)
    press(form.destroy_act)
    assert house.workspace.holding(withdrawn) == "kept"
    assert form.destroy_act.isVisible()


def test_a_sealed_one_can_be_destroyed_from_its_page(
    house: House, window: MainWindow, withdrawn: str, interaction: FakeInteraction, qtbot: QtBot
) -> None:
    destroying.seal(house.workspace, withdrawn, "withdrawn")
    page = shown(window, withdrawn)
    press(page.away.sealed.destroy_act)
    form = page.away.put_away
    assert form.destroy_reason.hasFocus()
    assert not form.seal_act.isVisible()
    QTest.keyClick(form.destroy_reason, Qt.Key.Key_Escape)
    assert page.away.sealed.isVisible()
    press(page.away.sealed.destroy_act)
    typed(form.destroy_reason, "withdrawn")
    typed(form.typed, NUMBER)
    interaction.answers.append(True)
    press(form.destroy_act)
    qtbot.waitUntil(page.away.certificate.isVisible)


def test_consent_given_meanwhile_keeps_it(
    house: House, window: MainWindow, withdrawn: str, interaction: FakeInteraction, qtbot: QtBot
) -> None:
    page = shown(window, withdrawn)
    assert isinstance(page.tab, ConsentTab)
    press(page.tab.board.put_away)
    form = page.tab.put_away
    given = next(e for e in house.workspace.get(id_of(house, 2)).testimony.consent if e.event is EventKind.GIVEN)
    today = house.workspace.today().isoformat()
    house.workspace.vault.consent.append(withdrawn, replace(given, effective=today), by="m")
    typed(form.seal_reason, "withdrawn")
    press(form.seal_act)
    qtbot.waitUntil(lambda: "consent still holds" in form.message.text())
    assert form.seal_act.isEnabled()


# ---- backups -------------------------------------------------------------------------------------------------------


def test_backups_that_can_be_reached_are_shredded_at_once(
    house: House, window: MainWindow, withdrawn: str, interaction: FakeInteraction, qtbot: QtBot
) -> None:
    copy = backed_up(house)
    destroyed_by_keys(shown(window, withdrawn), interaction, qtbot)
    qtbot.waitUntil(lambda: destroying.shreddings(house.workspace) == [])
    other = Workspace.open_with(copy, house.workspace.vault.key, by="m")
    assert other.holding(withdrawn) == "destroyed"
    other.close()


def test_a_backup_that_is_away_stays_due_until_it_comes_back(
    house: House, window: MainWindow, withdrawn: str, interaction: FakeInteraction, qtbot: QtBot, tmp_path: Path
) -> None:
    copy = backed_up(house)
    window.show_page("health")
    health = window.page("health")
    assert isinstance(health, HealthPage)
    assert not health.shredding.isVisible()
    destroying.destroy(house.workspace, withdrawn, "withdrawn")
    shutil.move(copy, tmp_path / "disk")
    shredder = shredder_of(window.context)
    shredder.begin()
    qtbot.waitUntil(lambda: not shredder.running)
    assert health.shredding.isVisible()
    assert "monday.vault" in said(health.shredding)
    assert "not there now" in said(health.shredding)

    window.show_page("overview")
    overview = window.page("overview")
    assert isinstance(overview, OverviewPage)
    qtbot.waitUntil(lambda: any(r.due.key == "shredding" and r.button.isVisible() for r in overview.dues()))
    row = next(row for row in overview.dues() if row.due.key == "shredding")
    assert "monday.vault" in row.due.sentence
    press(row.button)
    assert window.shown_page == "health"

    shutil.move(tmp_path / "disk", copy)
    press(health.shredding.again)
    qtbot.waitUntil(lambda: destroying.shreddings(house.workspace) == [])
    qtbot.waitUntil(lambda: not health.shredding.isVisible())
    window.show_page("overview")
    qtbot.waitUntil(lambda: all(row.due.key != "shredding" for row in overview.dues()))


def test_a_backup_that_is_no_more_is_not_asked_for_again(
    house: House, window: MainWindow, withdrawn: str, interaction: FakeInteraction
) -> None:
    copy = backed_up(house)
    destroying.destroy(house.workspace, withdrawn, "withdrawn")
    shutil.rmtree(copy)
    window.show_page("health")
    health = window.page("health")
    assert isinstance(health, HealthPage)
    interaction.answers.append(False)
    press(health.shredding.rows[0].no_more)
    assert len(destroying.shreddings(house.workspace)) == 1
    interaction.answers.append(True)
    press(health.shredding.rows[0].no_more)
    assert destroying.shreddings(house.workspace) == []
    assert not health.shredding.isVisible()


def test_the_window_tries_again_when_it_opens(
    tmp_path: Path, qtbot: QtBot, qapp: object, interaction: FakeInteraction
) -> None:
    house = sample_house(tmp_path)
    id = withdraw(house, 1)
    backed_up(house)
    destroying.destroy(house.workspace, id, "withdrawn")
    path = house.workspace.vault.path
    house.close()
    program = Application(
        qapp, WorkspaceKeeper(), pages=list(PAGES), settings_file=tmp_path / "settings.json",  # pyright: ignore[reportArgumentType]
        interaction=interaction, restart=_stay, vault=path,
    )  # fmt: skip
    program.window.show()
    field = program.window.findChildren(QLineEdit)
    secret = next(each for each in field if each.echoMode() is QLineEdit.EchoMode.Password)
    typed(secret, PASSPHRASE)
    QTest.keyClick(secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.context.session is not None, timeout=20_000)
    opened = program.window.context.session
    assert isinstance(opened, House)
    qtbot.waitUntil(lambda: destroying.shreddings(opened.workspace) == [], timeout=20_000)
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()


def _stay(_command: list[str]) -> None:
    """A test goes on in its own process."""


# ---- everywhere else -----------------------------------------------------------------------------------------------


def test_every_page_stands_a_sealed_and_a_destroyed_testimony(house: House, window: MainWindow, qtbot: QtBot) -> None:
    sealed, gone = withdraw(house, 1), withdraw(house, 2)
    released(house, gone)
    titles = {id: house.workspace.get(id).testimony.title for id in (sealed, gone)}
    window.context.go_to("testimonies")
    library = window.page("testimonies")
    assert isinstance(library, LibraryPage)
    for spec in PAGES:  # as they were before, then as they are made anew
        window.show_page(spec.key)
    destroying.seal(house.workspace, sealed, "withdrawn")
    destroying.destroy(house.workspace, gone, "withdrawn")
    for _ in range(2):
        for spec in PAGES:
            window.show_page(spec.key)
            shown_page = window.page(spec.key)
            assert shown_page is not None
            shown_page.grab()
            qtbot.waitUntil(lambda page=shown_page: not _has(page, titles))
        for id, tab in ((sealed, "history"), (gone, "consent"), (sealed, "anonymise")):
            page = shown(window, id, tab)
            page.grab()
            assert page.away.isVisible()
            assert not _has(page, titles)
        window.context.set_discreet(True)
    assert house.workspace.plan(_request(house)).refused
    window.empty_house()
    window.show_house(house)
    assert window.shown_page == "testimony"
    window.context.set_discreet(False)


def _has(page: QWidget, titles: dict[str, str | None]) -> bool:
    return any(title and title in said(page) for title in titles.values())


def _request(house: House) -> ExportRequest:
    return ExportRequest(Use.RESEARCH, Audience.RESEARCHER, house.workspace.today())


def test_a_destroyed_testimony_that_was_left_open_is_not_opened_again(
    house: House, window: MainWindow, withdrawn: str
) -> None:
    shown(window, withdrawn)
    destroying.destroy(house.workspace, withdrawn, "withdrawn")
    window.context.keep("testimony/last", withdrawn)
    window.empty_house()
    window.show_house(house)
    window.show_page("testimony")
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    assert "No testimony is open" in said(page)
    assert not page.away.isVisible()


def test_from_a_sealed_one_to_another_and_back(house: House, window: MainWindow, withdrawn: str) -> None:
    page = shown(window, id_of(house, 2), "interview")
    destroying.seal(house.workspace, withdrawn, "withdrawn")
    shown(window, withdrawn)
    assert page.away.isVisible()
    assert not page.header.isVisible()
    shown(window, id_of(house, 2), "interview")
    assert page.header.isVisible()
    assert not page.away.isVisible()
    assert page.header.title() == house.workspace.get(id_of(house, 2)).testimony.title


def test_the_list_says_sealed_in_its_row_its_filter_and_its_preview(
    house: House, window: MainWindow, withdrawn: str, qtbot: QtBot
) -> None:
    destroying.seal(house.workspace, withdrawn, "withdrawn")
    window.context.go_to("testimonies", LibraryFilter(status=frozenset({"sealed"})))
    page = window.page("testimonies")
    assert isinstance(page, LibraryPage)
    assert page.filters.chip("sealed").isVisible()
    assert page.filters.chip("sealed").text().startswith("Sealed")
    assert page.model.rowCount() == 1
    row = [str(page.model.index(0, column).data()) for column in range(page.model.columnCount())]
    assert row[page.table.column("title")] == "Sealed"
    assert row[page.table.column("status")] == "Nothing: it is sealed"
    assert page.model.index(0, page.table.column("title")).data(Qt.ItemDataRole.DecorationRole) is not None
    page.split.fold(False)
    page.table.selectionModel().setCurrentIndex(
        page.model.index(0, 0), QItemSelectionModel.SelectionFlag.SelectCurrent | QItemSelectionModel.SelectionFlag.Rows
    )
    qtbot.waitUntil(lambda: "This testimony is sealed" in said(page.preview))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    testimony = window.page("testimony")
    assert isinstance(testimony, TestimonyPage)
    assert testimony.away.sealed.isVisible()


def test_the_ledger_leads_to_the_certificate(house: House, window: MainWindow, withdrawn: str) -> None:
    released(house, withdrawn)
    destroying.destroy(house.workspace, withdrawn, "withdrawn")
    window.context.go_to("packages", NUMBER)
    page = window.page("packages")
    assert isinstance(page, PackagesPage)
    press(page.certificate)
    testimony = window.page("testimony")
    assert isinstance(testimony, TestimonyPage)
    assert NUMBER in testimony.away.certificate.text()
    window.show_page("packages")
    page.who.setText("OH-2026-0002")
    assert not page.certificate.isVisible()


def test_a_step_kept_from_before_is_refused_and_changes_nothing(house: House, withdrawn: str) -> None:
    opened = house.workspace.get(withdrawn)
    destroying.seal(house.workspace, withdrawn, "withdrawn")
    with pytest.raises(RefusedError, match="is sealed"):
        house.workspace.save(withdrawn, opened.testimony, expected_revision=opened.revision)
    with pytest.raises(RefusedError, match="is sealed"):
        house.workspace.take_back(withdrawn, "person:x")


def test_consent_of_a_later_day_does_not_open_a_seal(house: House) -> None:
    kept = house.workspace.get(id_of(house, 3))
    given = tuple(replace(e, effective="2031-01-01") for e in kept.testimony.consent if e.event is EventKind.GIVEN)
    assert given
    id = house.workspace.add(replace(kept.testimony, accession="OH-X-1", consent=given, recordings=())).id
    house.workspace.review_by(id, by="m")
    destroying.seal(house.workspace, id, "not yet")
    day = house.workspace.today().replace(year=2032)
    request = ExportRequest(Use.RESEARCH, Audience.TEAM, day, only=("OH-X-1",))
    for audience in Audience:
        plan = house.workspace.plan(replace(request, audience=audience))
        assert plan.going == ()
        assert Reason.WITHDRAWN in plan.refused[0].reasons
    weighed = weigh(tuple(snapshots(house.workspace, (id,))), request, house.workspace.rules(), Job())
    assert [each.reason for each in weighed.staying[0].obstacles] == ["withdrawn"]
