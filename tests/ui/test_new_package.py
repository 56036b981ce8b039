"""The export assistant on a real vault: what goes, what stays and why, the package, its ledger, leaks, cancelling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from oralhistory.errors import MachineError
from oralhistory.jobs import Job
from oralhistory.model import Audience, ConsentEvent, EventKind, Reason, Role, Use
from oralhistory.release.plan import ExportOutcome
from oralhistory.release.request import ExportRequest
from oralhistory.use_cases import releasing
from oralhistory.use_cases.packing import weigh
from oralhistory.workspace import Workspace
from tests.ui.reviewed_vaults import empty_house, enter, reviewed_house, said, ways_taken
from tests.ui.standins import FakeInteraction
from ui.house import House
from ui.main_window import MainWindow
from ui.views.new_package import NewPackagePage
from ui.views.new_package_words import obstacle, remedy
from ui.widgets.elided_label import ElidedLabel


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = reviewed_house(tmp_path)
    enter(window, opened, "new-package")
    yield opened
    window.empty_house()
    opened.close()


def page_of(window: MainWindow) -> NewPackagePage:
    page = window.page("new-package")
    assert isinstance(page, NewPackagePage)
    return page


def ask(page: NewPackagePage, qtbot: QtBot, use: Use = Use.PUBLICATION, audience: Audience = Audience.PUBLIC) -> None:
    page.purpose.use.setCurrentIndex(page.purpose.use.findData(use))
    page.purpose.audience.setCurrentIndex(page.purpose.audience.findData(audience))
    wait_for_look(page, qtbot)


def wait_for_look(page: NewPackagePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.making.make.isEnabled(), timeout=10_000)


def tab_to(window: MainWindow, target: QWidget) -> None:
    for _ in range(80):
        if QApplication.focusWidget() is target:
            return
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {target.accessibleName()}")


def test_a_public_package_by_keyboard_alone(
    house: House, window: MainWindow, qtbot: QtBot, interaction: FakeInteraction, tmp_path: Path
) -> None:
    page = page_of(window)
    page.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.purpose.use)
    QTest.keyClicks(page.purpose.use, "Publ")
    tab_to(window, page.purpose.audience)
    QTest.keyClicks(page.purpose.audience, "Publ")
    tab_to(window, page.purpose.recipient)
    QTest.keyClicks(page.purpose.recipient, "The winter reading room")
    wait_for_look(page, qtbot)
    tab_to(window, page.choice.table)
    QTest.keyClick(page.choice.table, Qt.Key.Key_Home)
    QTest.keyClick(page.choice.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.preview.which.count() == 3)
    wait_for_look(page, qtbot)
    interaction.answers.append(tmp_path)
    tab_to(window, page.making.make)
    name = page.making.name.text()
    QTest.keyClick(page.making.make, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "made" in page.making.message.text(), timeout=15_000)

    bag = tmp_path / name
    assert (bag / "bagit.txt").read_text("utf-8").startswith("BagIt-Version: 1.0")
    assert len([path for path in (bag / "data").iterdir() if path.is_dir()]) == 3
    package = house.workspace.packages()[0]
    assert {accession for _, accession, _ in package.contents} == {"OH-2026-0004", "OH-2026-0007", "OH-2026-0010"}
    assert (package.use, package.audience, package.recipient) == (
        Use.PUBLICATION,
        Audience.PUBLIC,
        "The winter reading room",
    )
    everything = b"".join(path.read_bytes() for path in bag.rglob("*") if path.is_file())
    assert b"winter reading room" not in everything


def test_what_stays_says_every_reason_what_would_change_it_and_leads_there(
    house: House, window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    ask(page, qtbot)
    words = said(page.choice)
    for sentence in (
        "The narrator withdrew or refused",
        "No consent had been given",
        "The narrator never allowed this.",
        "wants to be asked about each publication",
        "It is embargoed until 1 January 2099",
        "nobody has recorded that it is lifted",
        "The form used is out of date",
        "Decided on 22 February 2026",
        "What would change it: Ask the narrator, then record that the embargo is lifted.",
    ):
        assert sentence in words.replace("\u2068", "").replace("\u2069", ""), sentence
    heads = [each.text() for each in page.choice.findChildren(ElidedLabel)]
    assert sum("OH-2026" in head for head in heads) == 8

    gone = ways_taken(window)
    withdrawn = house.workspace.id_of("OH-2026-0008")
    link = next(button for button, place in page.choice.ways() if place == (withdrawn, "consent"))
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert gone == [("testimony", (withdrawn, "consent"))]


def test_every_reason_there_is_has_words(house: House) -> None:
    workspace = house.workspace
    dossiers = [workspace.dossier(id) for id in workspace.vault.testimonies.ids()]
    open_review = [replace(dossier, finished=None) for dossier in dossiers]
    request = ExportRequest(use=Use.PUBLICATION, audience=Audience.PUBLIC, day=workspace.today())
    seen: set[Reason] = set()
    for weighed in (weigh(each, request, workspace.rules(), Job()) for each in (dossiers, open_review)):
        for found in (found for staying in weighed.staying for found in staying.obstacles):
            seen.add(found.reason)
            assert obstacle(found).endswith(".")
            assert remedy(found, request).endswith(".")
    assert seen == set(Reason) - {Reason.NOT_APPROVED}


def test_naming_the_approved_publication_lets_it_go(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    ask(page, qtbot)
    asked = house.workspace.get(house.workspace.id_of("OH-2026-0005")).testimony
    title = next(event.title for event in asked.consent if event.title)
    before = page.choice.model.rowCount()
    page.purpose.title.setFocus()
    QTest.keyClicks(page.purpose.title, title)
    qtbot.waitUntil(lambda: page.choice.model.rowCount() == before + 1, timeout=5_000)


def test_a_catalogue_alone_shows_no_transcript(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    ask(page, qtbot)
    for name in ("docx", "html", "txt", "vtt"):
        page.formats.box(name).setChecked(False)
    qtbot.waitUntil(lambda: page.making.make.isEnabled() and "transcript.txt" not in _files(page), timeout=5_000)
    assert "testimonies.csv" in _files(page)
    for name in ("csv", "json"):
        page.formats.box(name).setChecked(False)
    assert "Choose at least one format." in said(page.formats)


def _files(page: NewPackagePage) -> list[str]:
    found: list[str] = []
    waiting = [page.preview.files.topLevelItem(i) for i in range(page.preview.files.topLevelItemCount())]
    while waiting:
        each = waiting.pop()
        if each is not None:
            found.append(each.text(0))
            waiting += [each.child(i) for i in range(each.childCount())]
    return found


def test_the_preview_shows_no_name_and_the_risk_promises_nothing(
    house: House, window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    ask(page, qtbot)
    row = page.preview.which.findData(house.workspace.id_of("OH-2026-0001"))
    page.preview.which.setCurrentIndex(row)
    text = page.preview.text.text()
    assert "[Narrator" in text
    narrator = next(p for p in house.workspace.get(house.workspace.id_of("OH-2026-0001")).testimony.people if p.name)
    assert narrator.name is not None
    assert not any(part in text for part in narrator.name.split())
    assert page.preview.text.extraSelections()
    risk = " ".join(page.preview.risk.said())
    assert "alone" in risk.lower()
    assert "anonymous" not in risk


def test_a_click_right_after_the_recipients_name_is_not_lost(
    house: House, window: MainWindow, interaction: FakeInteraction, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_of(window)
    ask(page, qtbot)
    page.purpose.recipient.setFocus()
    QTest.keyClicks(page.purpose.recipient, "The winter reading room")
    interaction.answers.append(tmp_path)
    page.making.make.setFocus()  # as a mouse does before it clicks
    QTest.mouseClick(page.making.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(house.workspace.packages()) == 1, timeout=20_000)
    assert house.workspace.packages()[0].recipient == "The winter reading room"


def test_a_withdrawal_meanwhile_takes_it_out(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    ask(page, qtbot)
    id = house.workspace.id_of("OH-2026-0004")
    assert id in page.choice.chosen()
    house.workspace.record_consent(
        id, ConsentEvent(event=EventKind.WITHDRAWN, effective=house.workspace.today().isoformat())
    )
    qtbot.waitUntil(lambda: id not in page.choice.chosen(), timeout=5_000)


def test_only_those_asked_for_are_chosen(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    window.context.go_to("new-package", ("OH-2026-0004", "OH-2026-0008"))
    ask(page, qtbot)
    assert page.choice.chosen() == (house.workspace.id_of("OH-2026-0004"),)


def test_cancelling_leaves_nothing(
    house: House, window: MainWindow, qtbot: QtBot, interaction: FakeInteraction, tmp_path: Path
) -> None:
    page = page_of(window)
    ask(page, qtbot)
    out = tmp_path / "out"
    out.mkdir()
    interaction.answers.append(out)
    QTest.mouseClick(page.making.make, Qt.MouseButton.LeftButton)
    stop = next(b for b in page.making.findChildren(QPushButton) if b.text() == "Cancel")
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Stopped" in page.making.message.text(), timeout=15_000)
    assert list(out.iterdir()) == []
    assert house.workspace.packages() == []
    assert page.making.make.isEnabled()


def test_a_leak_is_reported_by_its_place_and_never_by_its_text(
    house: House, window: MainWindow, qtbot: QtBot, interaction: FakeInteraction, tmp_path: Path
) -> None:
    """Somebody names the publication after a narrator: every transcript and the README would carry the name."""
    page = page_of(window)
    workspace = house.workspace
    other = workspace.id_of("OH-2026-0004")
    name = next(p.name for p in workspace.get(other).testimony.people if p.role is Role.NARRATOR and p.name)
    page.purpose.title.setFocus()
    QTest.keyClicks(page.purpose.title, f"The life of {name}")
    ask(page, qtbot)
    out = tmp_path / "out"
    out.mkdir()
    interaction.answers.append(out)
    QTest.mouseClick(page.making.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.making.message.text()), timeout=15_000)
    assert "Nothing was written" in page.making.message.text()
    assert list(out.iterdir()) == []
    assert workspace.packages() == []
    qtbot.waitUntil(lambda: "Persons" in said(page.making))  # a row put into a layout is shown by the next event
    words = said(page.making)
    assert ".txt" in words
    assert not any(part in words for part in name.split())
    gone = ways_taken(window)
    way = next(button for button in page.making.findChildren(QPushButton) if "OH-2026-0004" in button.text())
    QTest.mouseClick(way, Qt.MouseButton.LeftButton)
    assert gone == [("testimony", (other, "anonymise"))]


def test_what_cannot_be_recorded_is_taken_away_again(
    house: House,
    window: MainWindow,
    qtbot: QtBot,
    interaction: FakeInteraction,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = page_of(window)
    ask(page, qtbot)
    out = tmp_path / "out"
    out.mkdir()
    interaction.answers.append(out)

    def full(_workspace: Workspace, _outcome: ExportOutcome, **_more: object) -> None:
        raise MachineError("The disk is full. Free some room and try again.")

    monkeypatch.setattr(releasing, "record_export", full)
    QTest.mouseClick(page.making.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "disk is full" in page.making.message.text(), timeout=15_000)
    assert list(out.iterdir()) == []


def test_locking_at_the_last_moment_still_writes_the_ledger(
    house: House, window: MainWindow, qtbot: QtBot, interaction: FakeInteraction, tmp_path: Path
) -> None:
    page = page_of(window)
    ask(page, qtbot)
    out = tmp_path / "out"
    out.mkdir()
    interaction.answers.append(out)
    QTest.mouseClick(page.making.make, Qt.MouseButton.LeftButton)
    handover = page._handover  # pyright: ignore[reportPrivateUsage] - the moment between worker and ledger
    while handover.outcome is None:  # the worker, not this thread's loop, brings it about
        pass
    assert list(out.glob("package-*")) == []
    assert window.context.workers.shut_down()
    house.closing.emit()
    assert len(list(out.glob("package-*"))) == len(house.workspace.packages()) == 1


def test_without_testimonies_the_page_says_what_to_do(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    opened = empty_house(tmp_path)
    enter(window, opened, "new-package")
    page = page_of(window)
    qtbot.waitUntil(lambda: "There is no testimony yet" in said(page))
    window.empty_house()
    opened.close()


def _typed_like_a_name(house: House, page: NewPackagePage, qtbot: QtBot) -> str:
    """Somebody writes a narrator's name into the title of the publication, with a letter too many."""
    workspace = house.workspace
    people = workspace.get(workspace.id_of("OH-2026-0004")).testimony.people
    words = [word for p in people if p.role is Role.NARRATOR and p.name for word in p.name.split()]
    slip = max(words, key=len) + "q"
    page.purpose.title.setFocus()
    QTest.keyClicks(page.purpose.title, f"The life of {slip}")
    ask(page, qtbot)
    return slip


def test_what_may_be_a_name_goes_only_with_a_reason(
    house: House, window: MainWindow, qtbot: QtBot, interaction: FakeInteraction, tmp_path: Path
) -> None:
    page = page_of(window)
    slip = _typed_like_a_name(house, page, qtbot)
    out = tmp_path / "out"
    out.mkdir()
    interaction.answers.append(out)
    QTest.mouseClick(page.making.make, Qt.MouseButton.LeftButton)
    review = page.making.review
    qtbot.waitUntil(review.isVisible, timeout=15_000)
    assert house.workspace.packages() == [] and not (out / page.making.name.text()).exists()
    qtbot.waitUntil(lambda: "almost somebody's name" in said(review))
    assert slip.casefold() not in said(review).casefold()
    assert house.workspace.by in said(review)
    qtbot.waitUntil(lambda: not review.reason.visibleRegion().isEmpty())
    assert not page.making.make.isEnabled() and not page.purpose.isEnabled()
    review.show_found.setChecked(True)
    qtbot.waitUntil(lambda: slip.casefold() in said(review))
    QTest.mouseClick(review.accept, Qt.MouseButton.LeftButton)
    assert "Say why" in review.reason_row.error()
    QTest.keyClicks(review.reason, "An invented name of the play")
    QTest.mouseClick(review.accept, Qt.MouseButton.LeftButton)
    (package,) = house.workspace.packages()
    hit = package.accepted[0]
    assert (hit.by, hit.reason, hit.rule) == (house.workspace.by, "An invented name of the play", "near")
    assert (next(out.iterdir()) / "manifest-sha256.txt").is_file()
    assert not review.isVisible() and page.purpose.isEnabled()


@pytest.mark.parametrize("way", ["cancel", "lock"])
def test_what_nobody_decided_is_taken_away(
    house: House, window: MainWindow, qtbot: QtBot, interaction: FakeInteraction, tmp_path: Path, way: str
) -> None:
    page = page_of(window)
    _typed_like_a_name(house, page, qtbot)
    out = tmp_path / "out"
    out.mkdir()
    interaction.answers.append(out)
    QTest.mouseClick(page.making.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.making.review.isVisible, timeout=15_000)
    if way == "cancel":
        QTest.mouseClick(page.making.review.cancel, Qt.MouseButton.LeftButton)
    else:
        house.closing.emit()
    assert list(out.iterdir()) == []
    assert house.workspace.packages() == []
