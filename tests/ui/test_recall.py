"""Asking back what left: letters from the ledger and after a withdrawal, as PDF, telling nothing of the testimony."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oralhistory.forms.document import plain_text
from oralhistory.jobs import Job
from oralhistory.model import Audience, EventKind, Medium, ThirdPartyConsent, ThirdPartyRule, Use
from oralhistory.release.request import ExportRequest
from oralhistory.use_cases import releasing
from tests.ui.reviewed_vaults import reviewed_house
from tests.ui.standins import FakeInteraction
from ui.dialogs.recall_letters import RecallLetters
from ui.house import House
from ui.i18n import Languages
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.packages import PackagesPage
from ui.views.testimony.consent_act_form import ConsentAct
from ui.views.testimony.consent_tab import ConsentTab
from ui.views.testimony.page import TestimonyPage


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    """Two recipients have the same testimonies."""
    opened = reviewed_house(tmp_path)
    for number, recipient in enumerate(("Institute of the Coast", "Lea Marsh")):
        request = ExportRequest(
            use=Use.PUBLICATION,
            audience=Audience.PUBLIC,
            day=opened.workspace.today(),
            title="Winter",
            recipient=recipient,
        )
        releasing.export(opened.workspace, request, tmp_path / f"package-{number}", Job())
    for spec in PAGES:
        if spec.key in ("packages", "testimony", "testimonies", "overview"):
            window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    window.resize(1240, 900)
    window.show_house(opened)
    window.activateWindow()
    yield opened
    window.empty_house()
    opened.close()


def held(house: House) -> tuple[str, str]:
    """A testimony that is in every package: its id and accession number."""
    id, accession, _ = house.workspace.packages()[0].contents[0]
    return id, accession


def letters() -> RecallLetters:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RecallLetters)
    return dialog


def from_packages(window: MainWindow, house: House) -> RecallLetters:
    window.show_page("packages")
    page = window.page("packages")
    assert isinstance(page, PackagesPage)
    assert not page.letters.isVisible()
    QTest.keyClicks(page.who, held(house)[1])
    assert page.letters.isVisible()
    page.letters.setFocus()
    QTest.keyClick(page.letters, Qt.Key.Key_Space)
    return letters()


def words_in(path: Path) -> str:
    return " ".join("".join(page.extract_text() for page in PdfReader(BytesIO(path.read_bytes())).pages).split())


def test_each_recipient_gets_a_pdf_that_tells_the_release_alone(
    house: House, window: MainWindow, interaction: FakeInteraction, tmp_path: Path
) -> None:
    dialog = from_packages(window, house)
    assert dialog.list.count() == 2
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    dialog.contact.clear()
    QTest.keyClicks(dialog.contact, "044 11")
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "letter-1.pdf").write_bytes(b"somebody else's")
    interaction.answers.append(folder)
    dialog.save.click()
    assert (folder / "letter-1.pdf").read_bytes() == b"somebody else's"
    id, accession = held(house)
    record = house.workspace.get(id).testimony
    people = [part for person in record.people for part in (person.name or "").split() if len(part) > 2]
    for path, package in zip(sorted(folder.glob("letter-[23].pdf")), house.workspace.packages(), strict=True):
        said = words_in(path)
        own = [release for testimony, _, release in package.contents if testimony == id]
        others = [release for testimony, _, release in package.contents if testimony != id]
        for told in (*own, str(package.recipient), "Winter", "044 11"):
            assert told in said
        assert path.stat().st_mode & 0o777 == 0o600
        assert dict(PdfReader(path).metadata or {}) == {"/Title": "Please stop using what we gave you"}
        assert not [secret for secret in (accession, id, record.title or "-", *people, *others) if secret in said]
    dialog.accept()


def test_after_a_withdrawal_the_letters_are_one_press_away(house: House, window: MainWindow) -> None:
    id, _ = held(house)
    window.context.go_to("testimony", (id, "consent"))
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    tab = page.tab
    assert isinstance(tab, ConsentTab)
    tab.begin_act(ConsentAct.WITHDRAW)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    tab.act.record.click()
    assert house.workspace.consent_log(id)[-1].event.event is EventKind.WITHDRAWN
    assert "2" in tab.board.message.text()
    tab.board.message.acted.emit()
    dialog = letters()
    assert [each.name for each in dialog.chosen()] == ["Lea Marsh", "Institute of the Coast"]
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert [each.name for each in dialog.chosen()] == ["Institute of the Coast"]
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.save.isEnabled()
    dialog.accept()


def test_discreet_mode_hides_the_recipients_on_the_screen_and_hebrew_runs_from_the_right(
    house: House, window: MainWindow, languages: Languages, qtbot: QtBot
) -> None:
    languages.choose("he")
    window.context.set_discreet(True)
    dialog = from_packages(window, house)
    dialog.language.setCurrentIndex(dialog.language.findData("he"))
    assert dialog.layoutDirection() is Qt.LayoutDirection.RightToLeft
    document = dialog.preview.document
    assert document is not None
    assert document.right_to_left
    shown = plain_text(document) + "".join(dialog.list.item(row).text() for row in range(2))
    assert "Lea Marsh" not in shown
    assert "Institute" not in shown
    assert dialog.document(dialog.chosen()[0]) != document
    dialog.accept()


def test_somebody_who_is_spoken_of_objects_and_recipients_are_asked_to_withdraw_or_mask(
    house: House, window: MainWindow
) -> None:
    id, _ = held(house)
    window.context.go_to("testimony", (id, "consent"))
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    tab = page.tab
    assert isinstance(tab, ConsentTab)
    before = house.workspace.matrix(id, Medium.TRANSCRIPT, house.workspace.today()).cells
    entry = tab.board.act_button(ConsentAct.OBJECT)
    assert isinstance(entry, QAction)
    entry.trigger()
    assert window.focusWidget() is tab.act.fields.person
    tab.act.go.click()
    assert not tab.act.reads_back  # nobody was named
    QTest.keyClicks(tab.act.fields.person, "Heroncanary Otterwick")
    QTest.keyClick(tab.act.fields.person, Qt.Key.Key_Return)
    assert tab.act.reads_back
    tab.act.record.click()
    event = house.workspace.consent_log(id)[-1].event
    assert event.event is EventKind.NARROWED
    (party,) = event.third_parties
    assert (party.person, party.consent, party.rule) == (
        "Heroncanary Otterwick",
        ThirdPartyConsent.REFUSED,
        ThirdPartyRule.MASK,
    )
    protected = house.workspace.register().of_testimony(id)
    assert "Heroncanary Otterwick" in {form for entity in protected for form in entity.forms}
    after = house.workspace.matrix(id, Medium.TRANSCRIPT, house.workspace.today()).cells
    assert {at: cell.answer.allowed for at, cell in after.items()} == {
        at: cell.answer.allowed for at, cell in before.items()
    }
    tab.board.message.acted.emit()
    dialog = letters()
    assert len(dialog.chosen()) == 2
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    said = plain_text(dialog.document(dialog.chosen()[0]))
    assert "Please withdraw or mask what we gave you" in said
    assert dialog.chosen()[0].releases[0].release_id in said
    assert "Heroncanary" not in said
    dialog.accept()
