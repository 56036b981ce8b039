"""The guide in the window, by keys: F1 opens the right page everywhere, links lead about, what is typed is found."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QUrl
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import ui
from oralhistory import guide
from oralhistory.forms.field_card import field_card
from oralhistory.guide import DO, SHOW, Shortcut
from oralhistory.model import Testimony
from tests.ui.reviewed_vaults import empty_house
from tests.ui.standins import FakeInteraction, FakeKeeper, flush
from tests.ui.vaults import id_of, sample_house
from ui import help_topics
from ui.actions import Act
from ui.dialogs.field_card import FieldCard
from ui.dialogs.new_entity import NewEntity
from ui.dialogs.print_paper import print_on
from ui.form_paper import CARD_A4, CARD_A5, Paper
from ui.help import Help
from ui.house import House
from ui.i18n import LANGUAGES, Languages
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.door import Door
from ui.views.guide import GuidePage, GuideView, GuideWindow
from ui.views.overview import OverviewPage
from ui.views.testimony.page import TestimonyPage
from ui.views.testimony.tabs import TABS
from ui.widgets.empty_state import EmptyState

UI = Path(ui.__file__ or "").parent
ENGLISH = guide.load("en")
KEYS = [spec.key for spec in PAGES]


@pytest.fixture
def helped(window: MainWindow, qapp: QApplication) -> MainWindow:
    Help(qapp, window)
    for spec in PAGES:
        window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    return window


@pytest.fixture
def house(tmp_path: Path, helped: MainWindow) -> Iterator[House]:
    opened = sample_house(tmp_path)
    helped.show_house(opened)
    yield opened
    helped.empty_house()
    flush()
    opened.close()


def _view(window: MainWindow) -> GuideView:
    page = window.page("help")
    assert isinstance(page, GuidePage)
    return page.view


def _key(key: Qt.Key) -> None:
    QTest.keyClick(_focus(), key)


def _focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


# ---- the table -----------------------------------------------------------------------------------------------


def _classes() -> Iterator[tuple[str, set[str]]]:
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                yield node.name, {ast.unparse(base) for base in node.bases}


def test_every_page_tab_and_dialog_has_its_page_of_the_guide() -> None:
    assert set(help_topics.PAGES) == set(KEYS)
    assert set(help_topics.TABS) == {spec.key for spec in TABS}
    dialogs = {name for name, bases in _classes() if "QDialog" in bases}
    assert dialogs - set(help_topics.PARTS) == set()


def test_every_topic_is_of_something_and_leads_somewhere() -> None:
    assert set(help_topics.PARTS) - {name for name, _ in _classes()} == set()
    for place in (*help_topics.PAGES.values(), *help_topics.TABS.values(), *filter(None, help_topics.PARTS.values())):
        page, heading = guide.place(place)
        assert not heading or heading in ENGLISH.pages[page].headings, place


def test_every_link_into_the_window_and_every_shortcut_is_there(window: MainWindow) -> None:
    tabs = {spec.key for spec in TABS}
    for page in ENGLISH.pages.values():
        for target in page.targets:
            if target.startswith(SHOW):
                key, _, tab = target.removeprefix(SHOW).partition("/")
                assert key in KEYS, target
                assert not tab or (key == "testimony" and tab in tabs), target
            elif target.startswith(DO):
                assert target.removeprefix(DO) in set(Act), target
        for run in page.runs:
            if isinstance(run, Shortcut):
                assert window.context.actions.shown_keys(run.act), run.act


# ---- F1 ------------------------------------------------------------------------------------------------------


def test_f1_opens_the_page_of_every_page_and_esc_goes_back(house: House, helped: MainWindow) -> None:
    for key in KEYS:
        if key in ("help", "new-testimony"):
            continue
        helped.show_page(key)
        helped.navigation.take_focus()
        _key(Qt.Key.Key_F1)
        assert helped.shown_page == "help"
        assert _view(helped).place == help_topics.topic(None, key, ""), key
        assert _view(helped).text.hasFocus()
        _key(Qt.Key.Key_Escape)
        assert helped.shown_page == key


def test_f1_opens_the_page_of_the_tab_one_is_in(house: House, helped: MainWindow) -> None:
    for spec in TABS:
        helped.context.go_to("testimony", (id_of(house, 1), spec.key))
        _key(Qt.Key.Key_F1)
        assert _view(helped).place == help_topics.TABS[spec.key]
        _key(Qt.Key.Key_Escape)
        shown = helped.page("testimony")
        assert isinstance(shown, TestimonyPage)
        assert shown.tab_key == spec.key


def test_f1_over_a_testimony_half_begun_leaves_it_as_it_is(house: House, helped: MainWindow, qtbot: QtBot) -> None:
    helped.show_page("new-testimony")
    begun = next(each for each in helped.findChildren(QLineEdit) if each.accessibleName() == "Title")
    begun.setFocus()
    QTest.keyClicks(begun, "A winter")
    _key(Qt.Key.Key_F1)
    (shown,) = helped.findChildren(GuideWindow)
    assert shown.view.place == "interview"
    qtbot.waitUntil(lambda: shown.view.text.hasFocus())
    _key(Qt.Key.Key_Escape)
    flush()
    assert helped.shown_page == "new-testimony"
    assert begun.property("text") == "A winter"


def test_f1_in_a_dialog_opens_a_window_and_the_dialog_stays_as_it_is(
    house: House, helped: MainWindow, qtbot: QtBot
) -> None:
    dialog = NewEntity(house.workspace, helped)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    focused = _focus()
    QTest.keyClicks(focused, "A winter")
    _key(Qt.Key.Key_F1)
    (shown,) = dialog.findChildren(GuideWindow)
    assert shown.view.place == "people-places#card"
    qtbot.waitUntil(lambda: shown.view.text.hasFocus())
    _key(Qt.Key.Key_F1)
    assert len(dialog.findChildren(GuideWindow)) == 1
    assert shown.view.place == "search#guide"
    _key(Qt.Key.Key_Escape)
    flush()
    assert dialog.findChildren(GuideWindow) == []
    assert dialog.isVisible()
    assert focused.property("text") == "A winter"
    assert helped.shown_page != "help"
    dialog.reject()


def test_the_guide_is_there_at_the_door_and_leads_to_nothing_that_is_locked(
    helped: MainWindow, keeper: FakeKeeper, qtbot: QtBot
) -> None:
    helped.show_door(Door(helped.context, keeper, Path("/somewhere/collection.vault")))
    _key(Qt.Key.Key_F1)
    (shown,) = helped.findChildren(GuideWindow)
    qtbot.waitUntil(lambda: shown.view.text.hasFocus())
    assert shown.view.place == "vault"
    assert "Show me" not in shown.view.text.toPlainText()
    assert not shown.isModal()
    _key(Qt.Key.Key_Escape)
    flush()
    assert helped.findChildren(GuideWindow) == []


# ---- reading -------------------------------------------------------------------------------------------------


@pytest.fixture
def view(house: House, helped: MainWindow) -> GuideView:
    helped.context.read_in_guide("first-steps")
    return _view(helped)


def test_links_are_walked_with_tab_and_followed_with_enter(view: GuideView) -> None:
    assert view.text.hasFocus()
    _key(Qt.Key.Key_Tab)
    _key(Qt.Key.Key_Return)
    assert view.place == "vault"
    assert view.list.place(view.list.currentIndex()) == "vault"
    QTest.keyClick(view.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert view.place == "first-steps"
    assert not view.back.isEnabled()


def test_a_link_shows_the_page_of_the_window_it_names(view: GuideView, house: House, helped: MainWindow) -> None:
    view.follow("show:health")
    assert helped.shown_page == "health"
    helped.context.go_to("testimony", id_of(house, 2))
    view.follow("show:testimony/files")
    shown = helped.page("testimony")
    assert isinstance(shown, TestimonyPage)
    assert (shown.tab_key, shown.editing.id) == ("files", id_of(house, 2))


def test_no_link_leads_out_of_the_program(view: GuideView) -> None:
    assert not view.text.openLinks()
    assert not view.text.openExternalLinks()
    assert view.text.loadResource(2, QUrl("file:///etc/hostname")) is None


def test_what_is_typed_is_found_shown_and_emptied_again(view: GuideView, helped: MainWindow) -> None:
    view.search.setFocus()
    QTest.keyClicks(view.search, "code word")
    assert view.place == "first-steps"
    assert view.list.places()[0] == "withdrawing#code-word"
    _key(Qt.Key.Key_Return)
    assert view.place == "withdrawing#code-word"
    assert view.list.hasFocus()
    _key(Qt.Key.Key_Return)
    assert view.text.hasFocus()
    view.search.setFocus()
    _key(Qt.Key.Key_Escape)
    assert view.search.text() == ""
    assert len(view.list.places()) == len(ENGLISH.pages)
    assert helped.shown_page == "help"
    _key(Qt.Key.Key_Escape)
    assert helped.shown_page != "help"


def test_finding_nothing_is_said(view: GuideView) -> None:
    QTest.keyClicks(view.search, "zzz")
    assert view.nothing.isVisible()
    assert view.list.places() == []
    assert view.place == "first-steps"


def test_the_arrows_walk_from_page_to_page_over_the_headings(view: GuideView) -> None:
    view.list.setFocus()
    seen = [view.place]
    for _ in range(len(ENGLISH.pages) - 1):
        _key(Qt.Key.Key_Down)
        seen.append(view.place)
    assert seen == [key for group in ENGLISH.groups for key in group.pages]


@pytest.mark.parametrize("language", LANGUAGES, ids=[language.code for language in LANGUAGES])
def test_every_page_is_shown_in_every_language(window: MainWindow, languages: Languages, language: object) -> None:
    code = getattr(language, "code", "en")
    languages.choose(code)
    made = GuideView(window.context, leads=True)
    made.resize(1400, 700)
    made.show()
    book = guide.load(code)
    for key, page in book.pages.items():
        made.show_place(key)
        words = made.text.toPlainText()
        assert words.startswith(page.title)
        assert all(block.text.split()[-1] in words for block in page.blocks if not _only_link(block))
        assert made.text.viewport().width() <= made.text.line_width() + 2
        assert made.text.document().idealWidth() <= made.text.viewport().width() + 1, key
    made.close()
    made.deleteLater()


def _only_link(block: guide.Block) -> bool:
    return len(block.runs) == 1 and isinstance(block.runs[0], guide.Link)


def test_the_guide_speaks_another_language_at_the_same_place(
    window: MainWindow, languages: Languages, qtbot: QtBot
) -> None:
    made = GuideView(window.context, leads=True)
    qtbot.addWidget(made)
    made.show_place("vault#recovery-key")
    languages.choose("ar")
    assert made.place == "vault#recovery-key"
    assert made.text.toPlainText().startswith(guide.load("ar").pages["vault"].title)


# ---- what is empty -------------------------------------------------------------------------------------------


def _empty_states() -> Iterator[tuple[str, str]]:
    """Where one is made, and the place of the guide it leads to."""
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "EmptyState":
                places = [each.value for each in node.keywords if each.arg == "guide"]
                place = places[0].value if places and isinstance(places[0], ast.Constant) else ""
                yield path.name, str(place)


def test_whatever_is_empty_leads_into_the_guide() -> None:
    made = list(_empty_states())
    assert len(made) >= 13
    for name, place in made:
        page, heading = guide.place(place)
        assert page in ENGLISH.pages, name
        assert not heading or heading in ENGLISH.pages[page].headings, name
    for path in UI.rglob("*.py"):
        source = path.read_text("utf-8")
        assert source.count("= EmptyState(") <= source.count(".read_asked.connect"), path.name


def test_every_empty_page_says_what_to_do_and_its_link_opens_the_guide(tmp_path: Path, helped: MainWindow) -> None:
    opened = empty_house(tmp_path)
    helped.show_house(opened)
    one = opened.workspace.add(Testimony(title="Winter", language="en")).id
    places: list[tuple[str, object]] = [
        ("packages", None),
        ("people-places", None),
        *(("testimony", (one, tab)) for tab in ("consent", "transcript", "anonymise", "files")),
    ]
    for key, place in places:
        helped.context.go_to(key, place)
        page = helped.page(key)
        assert page is not None
        (empty,) = [each for each in page.findChildren(EmptyState) if each.isVisible()]
        ways = [each for each in empty.findChildren(QPushButton) if each.isVisible() and each is not empty.read]
        assert ways, key
        QTest.keyClick(empty.read, Qt.Key.Key_Space)
        assert _view(helped).place == empty.guide
        helped.show_page("overview")
    helped.empty_house()
    flush()
    opened.close()


def test_an_empty_collection_offers_first_steps_and_the_card(tmp_path: Path, helped: MainWindow) -> None:
    opened = empty_house(tmp_path)
    helped.show_house(opened)
    helped.show_page("overview")
    page = helped.page("overview")
    assert isinstance(page, OverviewPage)
    QTest.keyClick(page.choices.card, Qt.Key.Key_Space)
    (card,) = helped.findChildren(FieldCard)
    card.close()
    QTest.keyClick(page.choices.read, Qt.Key.Key_Space)
    assert _view(helped).place == "first-steps"
    helped.empty_house()
    flush()
    opened.close()


# ---- the field card ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
@pytest.mark.parametrize("sheet", [CARD_A4, CARD_A5], ids=["A4", "A5"])
def test_the_card_is_one_page(language: str, sheet: object, qapp: QApplication) -> None:
    assert Paper(field_card(language), larger=getattr(sheet, "larger", 1.0)).pages == 1


def test_the_card_is_saved_as_a_small_page_without_a_vault(
    helped: MainWindow, interaction: FakeInteraction, tmp_path: Path
) -> None:
    helped.context.actions[Act.FIELD_CARD].trigger()
    (card,) = helped.findChildren(FieldCard)
    QTest.keyClick(card.paper, Qt.Key.Key_Down)
    interaction.answers = [tmp_path / "card"]
    QTest.keyClick(card.save, Qt.Key.Key_Space)
    page = PdfReader(BytesIO((tmp_path / "card.pdf").read_bytes())).pages[0]
    assert [round(float(side) / 72 * 25.4) for side in page.mediabox[2:]] == [148, 210]
    assert "narrator" in page.extract_text()
    assert card.message.level == "good"
    card.close()


def test_the_card_goes_to_a_printer(tmp_path: Path, qapp: QApplication) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    print_on(printer, field_card("ar"), CARD_A5)
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 1


def test_the_card_is_in_every_language_whatever_the_window_speaks(helped: MainWindow) -> None:
    helped.context.actions[Act.FIELD_CARD].trigger()
    (card,) = helped.findChildren(FieldCard)
    assert isinstance(card, QDialog | QWidget)
    for number, language in enumerate(LANGUAGES):
        card.language.setCurrentIndex(number)
        assert card.preview.document == field_card(language.code)
    card.close()
