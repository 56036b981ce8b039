"""Forms in the window, by keys: seen, edited into a version, marked, filled in for a testimony, saved as PDF."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oralhistory.model import ConsentEvent, ConsentForm, EventKind
from oralhistory.use_cases import forms
from tests.ui.keys import type_words
from tests.ui.reviewed_vaults import enter, reviewed_house
from tests.ui.standins import FakeInteraction
from ui.dialogs.edit_form import EditForm
from ui.dialogs.print_form import PrintForm
from ui.dialogs.print_paper import print_on
from ui.house import House
from ui.i18n import isolate
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.form_printed import recall
from ui.views.settings import SettingsPage
from ui.views.settings_form_table import FormTable
from ui.views.testimony.consent_tab import ConsentTab
from ui.views.testimony.page import TestimonyPage

BAKERY = f"OH-{date.today().year}-0001"


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = reviewed_house(tmp_path)
    enter(window, opened, "settings")
    yield opened
    window.empty_house()
    opened.close()


@pytest.fixture
def table(house: House, window: MainWindow) -> FormTable:
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    return page.forms.table


@pytest.fixture
def printing(house: House, window: MainWindow, qtbot: QtBot) -> PrintForm:
    made = PrintForm(window.context, house.workspace, house.workspace.id_of(BAKERY), window)
    made.open()
    qtbot.waitUntil(made.isVisible)
    return made


def opened_editor(window: MainWindow) -> EditForm:
    found = [each for each in window.findChildren(EditForm) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def row(table: FormTable) -> list[str]:
    index = table.table.currentIndex()
    return [str(index.siblingAtColumn(column).data()) for column in range(6)]


# -- collection settings -----------------------------------------------------------------------------------------------


def test_the_forms_are_listed_with_language_stage_and_fixity(table: FormTable) -> None:
    assert table.model.rowCount() == 21
    title, version, language, stage, fixity, standing = row(table)
    assert (title, version, language) == ("Taking part in an interview", "2.0", "English")
    assert (stage, standing) == ("before", "newest")
    assert len(fixity) == 12
    table.table.setFocus()
    QTest.keyClick(table.table, Qt.Key.Key_End)
    assert row(table)[:3] == ["نرجو سحب ما سلّمناه لكم أو إخفاء ما فيه", "1.0", "العربية"]


def test_a_version_is_marked_from_the_table_and_undone(table: FormTable, house: House, window: MainWindow) -> None:
    table.mark.setFocus()
    QTest.keyClick(table.mark, Qt.Key.Key_Space)
    assert ("participation-agreement", "2.0") in house.workspace.stale_forms
    assert row(table)[5] == "needs new consent"
    assert table.mark.text() == "Holds again"
    window.context.undo.undo()
    assert row(table)[5] == "newest"
    window.context.undo.redo()
    QTest.keyClick(table.mark, Qt.Key.Key_Space)
    assert ("participation-agreement", "2.0") not in house.workspace.stale_forms


def test_an_edited_text_becomes_a_version(
    table: FormTable, house: House, window: MainWindow, interaction: FakeInteraction, qtbot: QtBot
) -> None:
    table.table.setFocus()
    QTest.keyClick(table.table, Qt.Key.Key_Return)
    editor = opened_editor(window)
    assert editor.version.text() == "2.1"
    assert editor.preview.pages == 2
    QTest.keyClick(editor.text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor.text, "\rDear {{narator}}")
    qtbot.waitUntil(lambda: f"no field “{isolate('narator')}”" in editor.message.text())
    editor.save.setFocus()
    QTest.keyClick(editor.save, Qt.Key.Key_Space)
    assert f"no field “{isolate('narator')}”" in editor.message.text()
    assert house.workspace.vault.forms.all() == []
    editor.text.setFocus()
    for _ in "{{narator}}":
        QTest.keyClick(editor.text, Qt.Key.Key_Backspace)
    type_words(editor.text, "אורח")
    qtbot.waitUntil(lambda: editor.message.text() == "")
    QTest.keyClick(editor.save, Qt.Key.Key_Space)
    assert interaction.asked == []
    kept = house.workspace.vault.forms.all()
    assert [(form.version, form.text.endswith("Dear אורח\n")) for form in kept] == [("2.1", True)]
    assert table.model.rowCount() == 22
    assert row(table)[1] == "2.0"  # the row that was chosen stays so; the new one stands above


def test_leaving_what_was_typed_is_asked(table: FormTable, window: MainWindow, interaction: FakeInteraction) -> None:
    table.edit_row()
    editor = opened_editor(window)
    editor.text.setFocus()
    QTest.keyClicks(editor.text, "x")
    interaction.answers.extend([False, True])
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert interaction.asked == ["Leave what was typed?"] * 2
    assert not [each for each in window.findChildren(EditForm) if each.isVisible()]


def test_an_empty_form_is_saved_and_kept(
    table: FormTable, house: House, interaction: FakeInteraction, tmp_path: Path
) -> None:
    path = tmp_path / "empty.pdf"
    interaction.answers.append(path)
    table.save.setFocus()
    QTest.keyClick(table.save, Qt.Key.Key_Space)
    assert dict(PdfReader(path).metadata or {}) == {"/Title": "Taking part in an interview"}
    assert [form.id for form in house.workspace.vault.forms.all()] == ["participation-agreement"]
    interaction.answers.append(tmp_path / "gone" / "empty.pdf")
    QTest.keyClick(table.save, Qt.Key.Key_Space)
    assert "Choose another place" in table.message.text()


# -- for one testimony -------------------------------------------------------------------------------------------------


def test_nothing_is_made_before_it_is_said_whether_a_copy_stays(
    printing: PrintForm, house: House, window: MainWindow, interaction: FakeInteraction, tmp_path: Path
) -> None:
    testimony = house.workspace.id_of(BAKERY)
    assert "endanger" in printing.copy_warning.text()
    assert printing.copy_left is None
    printing.save.setFocus()
    QTest.keyClick(printing.save, Qt.Key.Key_Space)
    assert "whether a copy stays" in printing.message.text()
    assert QApplication.focusWidget() is printing.no_copy
    assert interaction.asked == []
    QTest.keyClick(printing.no_copy, Qt.Key.Key_Space)
    made: list[object] = []
    printing.made.connect(made.append)
    path = tmp_path / "paper"
    interaction.answers.append(path)
    QTest.keyClick(printing.save, Qt.Key.Key_Space)
    assert "not encrypted" in printing.message.text()
    pdf = path.with_name("paper.pdf").read_bytes()
    assert len(PdfReader(BytesIO(pdf)).pages) == 2
    printed = recall(window.context, testimony)
    assert made == [printed]
    assert printed is not None
    assert printed.form == ConsentForm.from_json(
        {"id": "participation-agreement", "version": "2.0", "language": "en", "stage": "before"}
    )
    assert printed.copy_left is False
    assert [form.id for form in house.workspace.vault.forms.all()] == ["participation-agreement"]
    assert recall(window.context, "another") is None


def said(printing: PrintForm) -> str:
    assert printing.preview.document is not None
    return forms.as_text(printing.preview.document)


def test_form_and_language_are_chosen_by_keys(printing: PrintForm, house: House) -> None:
    testimony = house.workspace.get(house.workspace.id_of(BAKERY)).testimony
    name = next(person.name for person in testimony.narrators if person.name)
    printing.language.setFocus()
    QTest.keyClick(printing.language, Qt.Key.Key_Down)
    printing.form.setFocus()
    QTest.keyClick(printing.form, Qt.Key.Key_Down)
    QTest.keyClick(printing.form, Qt.Key.Key_Down)
    assert printing.chosen() == ConsentForm(id="withdrawal", version="1.0", language="he")
    assert name in said(printing)
    printing.names.setFocus()
    QTest.keyClick(printing.names, Qt.Key.Key_Space)
    assert name not in said(printing)
    assert BAKERY in said(printing)
    printing.contact.setFocus()
    type_words(printing.contact, "הקיוסק")
    assert "הקיוסק" in said(printing)
    printing.empty.setFocus()
    QTest.keyClick(printing.empty, Qt.Key.Key_Space)
    assert BAKERY not in said(printing)
    assert "הקיוסק" in said(printing)
    assert said(printing) == printing.preview.accessibleDescription()


def test_the_answer_about_a_copy_holds_for_one_form_only(printing: PrintForm) -> None:
    printing.copy.setChecked(True)
    assert printing.copy_left is True
    printing.form.setCurrentIndex(printing.form.findData(forms.THIRD_PARTY))
    assert printing.copy_left is None
    assert "person spoken of" in printing.copy_warning.text()
    assert printing.to.isVisible()
    printing.to.setFocus()
    QTest.keyClicks(printing.to, "Mr Rowe")
    assert "Mr Rowe" in said(printing)


def test_the_transcript_comes_along_only_after_a_warning(
    printing: PrintForm, house: House, interaction: FakeInteraction, tmp_path: Path
) -> None:
    transcript = house.workspace.get(house.workspace.id_of(BAKERY)).testimony.transcript
    assert transcript is not None
    first = transcript.segments[0].text[:30]
    printing.form.setCurrentIndex(printing.form.findData(forms.REVIEW))
    assert first not in said(printing)
    printing.answer_by.setFocus()
    QTest.keyClicks(printing.answer_by, "the first of May")
    assert "the first of May" in said(printing)
    printing.transcript.setFocus()
    QTest.keyClick(printing.transcript, Qt.Key.Key_Space)
    assert first in said(printing)
    assert printing.preview.pages > 1
    printing.copy.setChecked(True)
    interaction.answers.append(False)
    printing.save_pdf()
    assert interaction.asked == ["Put what the narrator said on paper?"]
    path = tmp_path / "letter.pdf"
    interaction.answers.extend([True, path])
    printing.save_pdf()
    assert path.exists()
    printing.form.setCurrentIndex(0)
    assert first not in said(printing)


def test_what_is_being_recorded_stands_on_the_paper(house: House, window: MainWindow) -> None:
    draft = ConsentEvent(event=EventKind.REFUSED, effective=house.workspace.today().isoformat())
    made = PrintForm(window.context, house.workspace, house.workspace.id_of(BAKERY), window, draft=draft)
    made.form.setCurrentIndex(made.form.findData("recording-agreement"))
    assert "Nothing. Nobody may use it." in said(made)
    made.close()


def test_discreetly_it_begins_without_names(house: House, window: MainWindow) -> None:
    window.context.set_discreet(True)
    made = PrintForm(window.context, house.workspace, house.workspace.id_of(BAKERY), window)
    made.open()
    assert not made.names.isChecked()
    window.context.set_discreet(False)
    made.close()


def test_what_is_printed_is_what_is_saved(printing: PrintForm, tmp_path: Path) -> None:
    """The printer's own PDF, of another resolution, has the same words on as many pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_on(printer, printing.document())
    pages = PdfReader(tmp_path / "printed.pdf").pages
    assert len(pages) == printing.preview.pages
    assert "Taking" in pages[0].extract_text()


def test_the_consent_tab_has_the_way_there(house: House, window: MainWindow) -> None:
    spec = next(spec for spec in PAGES if spec.key == "testimony")
    window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    window.context.go_to("testimony", (house.workspace.id_of(BAKERY), "consent"))
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    assert isinstance(page.tab, ConsentTab)
    page.tab.board.print_form.setFocus()
    QTest.keyClick(page.tab.board.print_form, Qt.Key.Key_Space)
    dialogs = [each for each in window.findChildren(PrintForm) if each.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].close()
