"""A collection's own fields: declared in the settings, filled in in the interview, by keyboard; and what a template
begins with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from oralhistory.model import Anonymisation, Audience, Category, Testimony, Treatment
from oralhistory.model.templates import Template, TemplatePart
from oralhistory.use_cases import custom_fields, templates, vocabularies
from oralhistory.use_cases.custom_fields import DeclaredField, FieldKind
from oralhistory.use_cases.vocabularies import Concept, ControlledVocabulary
from tests.ui.keys import type_words
from tests.ui.standins import FakeInteraction
from tests.ui.vaults import id_of, sample_house, show_testimony
from ui.dialogs.import_vocabulary import ImportVocabulary
from ui.dialogs.use_as_template import UseAsTemplate
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.new_testimony import NewTestimonyPage
from ui.views.settings import SettingsPage
from ui.views.testimony.interview_tab import InterviewTab
from ui.views.testimony.record_form import RecordForm
from ui.views.testimony.term_fields import read_number
from ui.widgets.suggestions import Suggestions
from ui.widgets.tag_edit import TagEdit

LEFT = Qt.MouseButton.LeftButton
SUBJECTS = ControlledVocabulary(
    id="v",
    name="Subjects",
    concepts=(
        Concept(id="1", labels={"en": "Displacement", "he": "עקירה", "ar": "تهجير"}, others=("expulsion",)),
        Concept(id="2", labels={"en": "Orchards", "he": "פרדסים"}),
        Concept(id="3", labels={"en": "Old term"}, gone=True),
    ),
)
FIELDS = (
    DeclaredField(key="shelf", label="Shelf", labels={"he": "מדף"}),
    DeclaredField(key="told", label="Told of", kind=FieldKind.DATE, wanted=True),
    DeclaredField(key="children", label="Children", kind=FieldKind.NUMBER),
    DeclaredField(key="met", label="Met before", kind=FieldKind.YES_NO),
    DeclaredField(key="theme", label="Theme", kind=FieldKind.TERM, vocabulary="v"),
    DeclaredField(key="themes", label="Themes", kind=FieldKind.TERMS, vocabulary="v"),
    DeclaredField(key="note", label="Note", kind=FieldKind.LONG_TEXT),
    DeclaredField(key="box", label="Box", retired=True),
)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    opened = sample_house(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def tab(house: House, window: MainWindow) -> Iterator[InterviewTab]:
    workspace = house.workspace
    vocabularies.keep(workspace, vocabularies.Kept((SUBJECTS,), {"keywords": "v"}))
    custom_fields.keep(workspace, FIELDS)
    opened = workspace.get(id_of(house, 1))
    odd = {"box": "14", "drawer": {"row": 3}, "children": "many", "themes": ["פרדסים", "not listed"]}
    workspace.save(opened.id, replace(opened.testimony, custom=odd), expected_revision=opened.revision)
    shown = show_testimony(window, house, 1, "interview").tab
    assert isinstance(shown, InterviewTab)
    yield shown
    window.leave()
    window.empty_house()


@pytest.fixture
def page(house: House, window: MainWindow) -> Iterator[SettingsPage]:
    for spec in PAGES:
        window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    window.show_house(house)
    window.context.go_to("settings")
    made = window.page("settings")
    assert isinstance(made, SettingsPage)
    yield made
    window.leave()
    window.empty_house()


def kept(house: House, tab: InterviewTab) -> Testimony:
    assert tab.editing.flush()
    return house.workspace.get(tab.editing.id).testimony


def form(tab: InterviewTab) -> RecordForm:
    assert tab.custom.form is not None
    return tab.custom.form


def line(tab: InterviewTab, key: str) -> QLineEdit:
    widget = form(tab).field(key).widget
    if isinstance(widget, QComboBox):
        inner = widget.lineEdit()
        assert inner is not None
        return inner
    return widget if isinstance(widget, QLineEdit) else widget.findChildren(QLineEdit)[0]


def typed(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def said(widget: QWidget) -> str:
    from PySide6.QtWidgets import QLabel

    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


# ---- in the interview ------------------------------------------------------------------------------------------------


def test_each_kind_is_kept_as_its_json(house: House, tab: InterviewTab, qtbot: QtBot) -> None:
    typed(qtbot, line(tab, "shelf"), "K-77")
    typed(qtbot, line(tab, "told"), "about 1997")
    typed(qtbot, line(tab, "children"), "4")
    met = form(tab).field("met").widget
    met.setFocus()
    qtbot.keyClick(met, Qt.Key.Key_Down)
    custom = kept(house, tab).custom
    assert (custom["shelf"], custom["told"], custom["children"], custom["met"]) == ("K-77", "1997~", 4, True)
    typed(qtbot, line(tab, "children"), "2.5")
    assert kept(house, tab).custom["children"] == 2.5
    line(tab, "shelf").setFocus()
    line(tab, "shelf").selectAll()
    qtbot.keyClick(line(tab, "shelf"), Qt.Key.Key_Delete)
    assert "shelf" not in kept(house, tab).custom


def test_what_was_there_and_not_touched_stays_as_it_was(house: House, tab: InterviewTab, qtbot: QtBot) -> None:
    before = dict(kept(house, tab).custom)
    tab.show_testimony(tab.editing.open_now)
    assert kept(house, tab).custom == before
    typed(qtbot, line(tab, "shelf"), "K-77")
    assert kept(house, tab).custom == {**before, "shelf": "K-77"}


def test_what_cannot_be_read_is_said_at_its_field(tab: InterviewTab, qtbot: QtBot) -> None:
    assert "number" in form(tab).row("children").error()
    assert "Subjects" in form(tab).row("themes").error()
    typed(qtbot, line(tab, "children"), "3")
    assert form(tab).row("children").error() == ""
    typed(qtbot, line(tab, "theme"), "Nothing of the kind")
    assert "no term" in form(tab).row("theme").error()


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("12", 12),
        ("-3", -3),
        ("٣٫٥", 3.5),
        ("3,5", 3.5),
        ("0,125", 0.125),
        ("1e+16", 1e16),
        ("012345678", None),
        ("12,500", None),
        ("1_000", None),
        ("1e999", None),
        ("twelve", None),
    ],
)
def test_a_number_is_read_only_where_it_can_be_given_back(typed: str, number: float | None) -> None:
    assert read_number(typed) == number


def test_a_term_is_found_by_any_label_and_kept_in_the_testimonys_language(
    house: House, tab: InterviewTab, qtbot: QtBot
) -> None:
    assert kept(house, tab).language == "en"
    typed(qtbot, line(tab, "theme"), "expulsion")
    assert line(tab, "theme").text() == "Displacement"
    assert kept(house, tab).custom["theme"] == "Displacement"
    field = line(tab, "themes")
    field.setFocus()
    type_words(field, "تهجير")
    assert kept(house, tab).custom["themes"] == ["פרדסים", "not listed"], "half a term counts for nothing yet"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert kept(house, tab).custom["themes"] == ["פרדסים", "not listed", "Displacement"]
    tags = form(tab).field("themes").widget
    assert isinstance(tags, TagEdit)
    assert tags.tags() == ["Orchards", "not listed", "Displacement"]


def test_completing_offers_terms_and_no_retired_one(house: House, tab: InterviewTab, qtbot: QtBot) -> None:
    tab.show_place("custom")
    field = line(tab, "themes")
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())
    field.setFocus()
    offered = field.findChildren(Suggestions)[0]
    for words, shown in (("expul", ["Displacement"]), ("old", []), ("עקיר", ["Displacement"])):
        field.clear()
        type_words(field, words)
        assert offered.shown() == shown
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert kept(house, tab).custom["themes"] == ["פרדסים", "not listed", "Displacement"]
    assert field.text() == ""
    main = line(tab, "theme")
    qtbot.waitUntil(lambda: not main.visibleRegion().isEmpty())
    main.setFocus()
    qtbot.keyClicks(main, "chard")
    qtbot.keyClick(main, Qt.Key.Key_Down)
    qtbot.keyClick(main, Qt.Key.Key_Return)
    assert kept(house, tab).custom["theme"] == "Orchards"


def test_keywords_keep_to_the_vocabulary(house: House, tab: InterviewTab, qtbot: QtBot) -> None:
    field = tab.topics.field("keywords").widget.findChildren(QLineEdit)[0]
    field.setFocus()
    type_words(field, "עקירה")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert kept(house, tab).keywords[-1] == "Displacement"
    vocabularies.keep(house.workspace, vocabularies.Kept((), {}))
    field.setFocus()
    qtbot.keyClicks(field, "flour")
    assert "flour" in kept(house, tab).keywords


def test_undo_names_the_field(house: House, tab: InterviewTab, window: MainWindow, qtbot: QtBot) -> None:
    typed(qtbot, line(tab, "shelf"), "K-77")
    assert "Shelf" in window.context.undo.undo_name
    window.context.undo.undo()
    assert "shelf" not in kept(house, tab).custom
    assert line(tab, "shelf").text() == ""


def test_others_are_read_only_and_can_be_declared(house: House, tab: InterviewTab, window: MainWindow) -> None:
    assert '{"row": 3}' in said(tab.custom) and "14" in said(tab.custom)
    assert "Still empty" in tab.custom.wanted.text() and "Told of" in tab.custom.wanted.text()
    assert set(tab.custom.declarers()) == {"drawer"}
    spec = next(each for each in PAGES if each.key == "settings")
    window.add_page(spec.key, spec.title, spec.icon, spec.factory)
    tab.custom.declarers()["drawer"].setFocus()
    QTest.keyClick(tab.custom.declarers()["drawer"], Qt.Key.Key_Space)
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    assert page.fields.name.text() == "drawer"


def test_tab_goes_through_the_fields_in_their_order(tab: InterviewTab, qtbot: QtBot) -> None:
    line(tab, "shelf").setFocus()
    seen: list[str] = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == ["Shelf", "Told of", "Children", "Met before"]


# ---- in the settings -------------------------------------------------------------------------------------------------


def test_a_field_is_declared_by_keyboard_renamed_and_keeps_its_key(
    house: House, page: SettingsPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.show_place("custom-fields")
    card = page.fields
    qtbot.keyClicks(card.name, "Shelf mark")
    qtbot.keyClick(card.name, Qt.Key.Key_Return)
    assert [(f.key, f.label, f.kind) for f in custom_fields.declared(house.workspace)] == [
        ("shelf-mark", "Shelf mark", FieldKind.TEXT)
    ]
    qtbot.keyClicks(card.name, "shelf mark")
    qtbot.keyClick(card.name, Qt.Key.Key_Return)
    assert "already" in card.name_row.error()
    first = card.list.cards[0]
    first.open()
    assert first.form is not None
    name = first.form.field("label").widget
    assert isinstance(name, QLineEdit)
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "Drawer")
    window.context.undo.undo()  # before a second has passed
    assert custom_fields.declared(house.workspace)[0].label == "Shelf mark"
    window.context.undo.redo()
    changed = custom_fields.declared(house.workspace)[0]
    assert (changed.key, changed.label) == ("shelf-mark", "Drawer")


def test_order_end_and_return_of_a_field(house: House, page: SettingsPage, window: MainWindow) -> None:
    custom_fields.keep(house.workspace, FIELDS[:3])
    card = page.fields
    down = next(b for b in card.list.cards[0].findChildren(QWidget) if b.accessibleName() == "Move down: Shelf")
    QTest.mouseClick(down, LEFT)
    assert window.context.saved.flush()
    assert [f.key for f in custom_fields.declared(house.workspace)] == ["told", "shelf", "children"]
    remove = next(b for b in card.list.cards[1].findChildren(QWidget) if b.accessibleName() == "Remove: Shelf")
    QTest.mouseClick(remove, LEFT)
    assert [(f.key, f.retired) for f in custom_fields.declared(house.workspace)] == [
        ("told", False),
        ("children", False),
        ("shelf", True),
    ]
    assert window.context.undo.undo_name == "end of a field"
    QTest.mouseClick(card.asked_again()["shelf"], LEFT)
    assert not any(f.retired for f in custom_fields.declared(house.workspace))
    window.context.undo.undo()
    window.context.undo.undo()
    assert [f.key for f in custom_fields.declared(house.workspace)] == ["told", "shelf", "children"]
    assert len(card.list.cards) == 3


def test_a_key_that_records_use_is_declared_as_it_is(house: House, page: SettingsPage, window: MainWindow) -> None:
    window.context.go_to("settings", ("custom-fields", "Drawer no."))
    assert page.fields.name.text() == "Drawer no."
    QTest.mouseClick(page.fields.add_button, LEFT)
    assert custom_fields.declared(house.workspace)[0].key == "Drawer no."


def test_a_vocabulary_is_looked_at_then_taken_in_then_bound(
    house: House, page: SettingsPage, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "subjects.ttl"
    file.write_text(
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
        '<urn:x:1> a skos:Concept ; skos:prefLabel "Displacement"@en, "עקירה"@he .\n'
        '<urn:x:2> a skos:Concept ; skos:prefLabel "Orchards"@en ; skos:broader <urn:x:1> .\n',
        encoding="utf-8",
    )
    interaction = FakeInteraction([file, file])
    window.context.interaction = interaction

    def bring() -> ImportVocabulary:
        page.vocabularies.bring.setFocus()
        qtbot.keyClick(page.vocabularies.bring, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: bool(window.findChildren(ImportVocabulary)), timeout=10_000)
        return window.findChildren(ImportVocabulary)[0]

    dialog = bring()
    assert vocabularies.kept(house.workspace).vocabularies == ()
    assert "New: 2" in dialog.counts.text()
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "Subjects")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    (made,) = vocabularies.kept(house.workspace).vocabularies
    assert (made.name, len(made.concepts)) == ("Subjects", 2)
    box = page.vocabularies.topics["keywords"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert vocabularies.kept(house.workspace).topics == {"keywords": made.id}
    qtbot.keyClick(page.vocabularies.ticks()[made.id], Qt.Key.Key_Space)
    assert vocabularies.kept(house.workspace).vocabularies[0].free
    qtbot.waitUntil(lambda: not window.findChildren(ImportVocabulary))
    again = bring()
    assert again.into.currentData() == made.id and not again.act.isEnabled()
    again.reject()
    QTest.mouseClick(page.vocabularies.droppers()[made.id], LEFT)
    assert vocabularies.kept(house.workspace) == vocabularies.Kept((), {})
    window.context.undo.undo()
    assert vocabularies.kept(house.workspace).topics == {"keywords": made.id}


def test_a_file_that_is_none_is_said(page: SettingsPage, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "x.rdf"
    file.write_text("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", encoding="utf-8")
    window.context.interaction = FakeInteraction([file])
    QTest.mouseClick(page.vocabularies.bring, LEFT)
    qtbot.waitUntil(lambda: "DOCTYPE" in page.vocabularies.message.text(), timeout=10_000)
    assert page.vocabularies.bring.isEnabled()


# ---- templates -------------------------------------------------------------------------------------------------------


def test_a_testimony_becomes_a_template(house: House, tab: InterviewTab, window: MainWindow, qtbot: QtBot) -> None:
    tab.as_template.setFocus()
    qtbot.keyClick(tab.as_template, Qt.Key.Key_Space)
    dialog = window.findChildren(UseAsTemplate)[0]
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible() and "name" in dialog.name_row.error()
    qtbot.keyClicks(dialog.name, "The banks")
    qtbot.keyClick(dialog.default, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    state = templates.kept(house.workspace)
    (made,) = state.templates
    assert (made.name, state.default) == ("The banks", made.id)
    assert made.language == "en" and made.summary is None and made.custom == {}
    narrator = kept(house, tab).narrators[0].name
    assert narrator and narrator not in str(made.to_json())
    window.context.undo.undo()
    assert templates.kept(house.workspace).templates == ()


def test_what_one_narrator_allowed_is_not_copied_unless_somebody_ticks_it(
    house: House, window: MainWindow, qtbot: QtBot
) -> None:
    profiles = {Audience.PUBLIC: {Category.PLACE: Treatment.KEEP}}
    told = Testimony(title="Open", language="en", anonymisation=Anonymisation(profiles=profiles))
    dialog = UseAsTemplate(window.context, house, told, window)
    dialog.open()
    assert not dialog.ticks[TemplatePart.PROFILES].isChecked()
    qtbot.keyClicks(dialog.name, "The banks")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    (made,) = templates.kept(house.workspace).templates
    assert (made.language, made.profiles) == ("en", {})


def test_a_new_testimony_begins_from_the_default(
    house: House, page: SettingsPage, window: MainWindow, qtbot: QtBot
) -> None:
    window.context.go_to("new-testimony")
    new = window.page("new-testimony")
    assert isinstance(new, NewTestimonyPage)
    assert not new.template.isVisible()
    made = Template(id="t", name="The banks", language="ar", keywords=("mills",), place="Telsawa")
    templates.keep(house.workspace, templates.Kept((made,), "t"))
    window.context.go_to("settings")
    window.context.go_to("new-testimony")
    assert new.template.isVisible() and new.language.currentData() == "ar"
    new.name.setFocus()
    qtbot.keyClicks(new.name, "Ada Reem")
    qtbot.keyClick(new.name, Qt.Key.Key_Return)
    newest = next(id for id in house.workspace.vault.testimonies.ids() if "Ada Reem" in str(house.workspace.get(id)))
    begun = house.workspace.get(newest).testimony
    assert (begun.language, begun.keywords, begun.sessions[0].place) == ("ar", ("mills",), "Telsawa")
    window.context.go_to("new-testimony")
    new.template.setFocus()
    qtbot.keyClick(new.template, Qt.Key.Key_Up)
    assert new.template.template() is None


# ---- the page --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [1024, 1366])
def test_nothing_of_the_settings_is_wider_than_the_window(
    house: House, page: SettingsPage, window: MainWindow, width: int, qtbot: QtBot
) -> None:
    custom_fields.keep(house.workspace, FIELDS)
    for card in page.fields.list.cards:
        card.open()
    window.resize(width, 768)
    qtbot.waitUntil(lambda: page.index.beside.isVisible() is (width == 1366))
    assert page.profiles.grid.is_stacked is (width == 1024)
    for section in page.sections.values():
        assert section.mapTo(page, section.rect().topRight()).x() <= page.width()
        assert section.minimumSizeHint().width() <= section.width()
    assert page.index.above.isVisible() is (width == 1024)


def test_the_index_leads_into_every_section(page: SettingsPage, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1366, 768)
    qtbot.waitUntil(page.index.list.isVisible)
    assert QApplication.activeWindow() is window  # no part of the page opened as a window of its own
    page.index.list.setFocus()
    for key in list(page.sections)[1:]:
        qtbot.keyClick(page.index.list, Qt.Key.Key_Down)
        section = page.sections[key]
        assert section.visibleRegion().boundingRect().height() > 20, key
        qtbot.keyClick(page.index.list, Qt.Key.Key_Return)
        focused = window.focusWidget()
        assert focused is not None and section.isAncestorOf(focused), key
        page.index.list.setFocus()
    page.show_place("custom-fields")
    assert page.fields.isAncestorOf(window.focusWidget() or page)
    page.show_place("about")
    assert page.index.list.currentRow() == 0


def test_dialogs_and_cards_name_their_controls(page: SettingsPage, house: House) -> None:
    custom_fields.keep(house.workspace, FIELDS)
    for card in page.fields.list.cards:
        card.open()
    for kind in (QLineEdit, QComboBox, QCheckBox, QPushButton):
        for control in page.fields.findChildren(kind) + page.vocabularies.findChildren(kind):
            unseen = isinstance(control.parent(), QComboBox) or not control.isVisibleTo(page)
            assert unseen or control.accessibleName() or getattr(control, "text", str)(), control
    assert not any(isinstance(each, QDialog) for each in page.findChildren(QWidget))
