"""Another language while the window runs: everything speaks it at once, in the same place, and no word is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from oralhistory import settings as stored
from oralhistory.errors import MachineError
from tests.ui.standins import FakeInteraction, flush
from tests.ui.vaults import PASSPHRASE, id_of, sample_vault
from ui import i18n
from ui.application import Application
from ui.command_palette import CommandPalette
from ui.house import House, WorkspaceKeeper
from ui.i18n import LANGUAGES, Languages, language_name, languages_of
from ui.language_switch import language_key
from ui.pages import PAGES
from ui.palette_entries import Group
from ui.views.door import Door
from ui.views.new_testimony import NewTestimonyPage
from ui.views.new_vault import NewVaultView
from ui.views.preferences import PreferencesPage
from ui.views.testimony.consent_act_form import ConsentAct
from ui.views.testimony.consent_tab import ConsentTab
from ui.views.testimony.page import TestimonyPage as PageOfTestimony
from ui.views.testimony.transcript_tab import TranscriptTab

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


class Marks(QTranslator):
    """Marks every word that is translated, once it is switched on."""

    on = False

    def translate(self, context: str, sourceText: str, /, disambiguation: str | None = None, n: int = -1) -> str | None:
        return f"⟦{sourceText}⟧" if self.on else None

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def closed(
    qtbot: QtBot, qapp: QApplication, interaction: FakeInteraction, languages: Languages, tmp_path: Path
) -> Iterator[Application]:
    """The real one before the door of the sample collection."""
    qapp.setApplicationName("oralhistory")
    made = Application(
        qapp,
        WorkspaceKeeper(),
        pages=PAGES,
        vault=sample_vault(tmp_path),
        settings_file=tmp_path / "settings.json",
        interaction=interaction,
        restart=lambda _command: None,
    )
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.window.idle.stop()
    interaction.answers.extend([True, True])
    made.window.close()
    made.window.deleteLater()
    made.languages.choose("en")
    made.languages.deleteLater()
    made.deleteLater()
    flush()


@pytest.fixture
def application(closed: Application, tmp_path: Path) -> Application:
    """The same in its house."""
    vault = next(tmp_path.glob("*.vault"))
    closed._enter(WorkspaceKeeper().unlock(vault, PASSPHRASE))  # pyright: ignore[reportPrivateUsage] - the door has its own tests
    return closed


def house(application: Application) -> House:
    session = application.window.context.session
    assert isinstance(session, House)
    return session


def shown(application: Application) -> PageOfTestimony:
    page = application.window.page("testimony")
    assert isinstance(page, PageOfTestimony)
    return page


def transcript(application: Application) -> TranscriptTab:
    tab = shown(application).tab
    assert isinstance(tab, TranscriptTab)
    return tab


def command(application: Application, words: str) -> None:
    """By the palette, as a person does. Words of any script come from an input method, which is not played here."""
    QTest.keyClick(application.window, Qt.Key.Key_K, CTRL)
    palette = application.window.findChildren(CommandPalette)[-1]
    field = palette.focusWidget()
    assert isinstance(field, QLineEdit)
    field.insert(words)
    assert len([each for each in palette.listed() if each.group is not Group.SEARCH]) == 1
    QTest.keyClick(field, Qt.Key.Key_Return)
    flush()
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)


def test_a_language_is_there_because_its_file_is() -> None:
    found = languages_of(["app_he.ts", "app_he.qm", "app_fr.qm", "app_pt_BR.ts", "README.md", "qtbase_de.qm"])
    assert [each.code for each in found] == ["en", "fr", "pt_BR", "he"]
    assert [each.name for each in found if each.right_to_left] == ["עברית"]
    assert languages_of([]) == (i18n.Language("en", "English"),)
    assert [each.code for each in LANGUAGES] == ["en", "he", "ar"]


@pytest.mark.parametrize(("code", "name"), [("en", "English"), ("ar", "العربية"), ("fr", "français"), ("qqq", "qqq")])
def test_a_language_is_called_what_it_calls_itself(code: str, name: str) -> None:
    assert language_name(code) == name


def test_numbers_days_and_times_are_the_languages(languages: Languages) -> None:
    moment = datetime(2024, 5, 1, 14, 2, 11)
    assert (i18n.number(12_345), i18n.percent(80), i18n.clock(moment)) == ("12,345", "80%", "14:02:11")
    languages.choose("ar")
    assert (i18n.number(12_345), i18n.clock(moment)) == ("12,345", "14:02:11")
    assert "80" in i18n.percent(80)
    assert "2024" in i18n.day(QDate(2024, 5, 1))
    assert i18n.with_month(QDate(2024, 5, 1), "MMMM yyyy") == "أيار 2024"
    languages.choose("he")
    assert (i18n.number(12_345), i18n.clock(moment)) == ("12,345", "14:02:11")


def test_who_has_an_arabic_system_reads_its_digits(languages: Languages, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("ar_EG")))
    languages.choose("ar")
    assert (i18n.number(12_345), i18n.percent(80)) == ("١٢٬٣٤٥", "٨٠٪\u061c")
    assert "٢٠٢٤" in i18n.day(QDate(2024, 5, 1))
    assert "١٢" in i18n.duration(4_320)


@pytest.mark.parametrize(
    ("system", "code", "taken"),
    [("ar_MA", "ar", "ar_MA"), ("he_IL", "ar", "ar_AE"), ("en_GB", "en", "en_GB"), ("C", "en", "en_US")],
)
def test_the_country_is_the_systems_if_it_speaks_the_language(
    system: str, code: str, taken: str, languages: Languages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(system)))
    languages.choose(code)
    assert QLocale().name() == taken


def test_what_is_asked_first_is_asked_after_every_change(languages: Languages) -> None:
    marks = Marks()
    languages.ask_first(marks)
    languages.choose("he")
    marks.on = True
    assert QApplication.translate("Anything", "Hello") == "⟦Hello⟧"
    marks.on = False
    QApplication.removeTranslator(marks)


def test_the_window_speaks_another_language_at_once(application: Application, tmp_path: Path) -> None:
    window, marks = application.window, Marks()
    application.languages.ask_first(marks)
    window.context.go_to("testimony", (id_of(house(application), 2), "transcript"))
    before = shown(application)
    marks.on = True
    command(application, "עברית")
    after = shown(application)
    assert after is not before
    assert window.layoutDirection() == after.layoutDirection() == RIGHT
    assert window.locale().language() is QLocale.Language.Hebrew
    assert (after.editing.id, after.tab_key) == (id_of(house(application), 2), "transcript")
    assert after.bar.tabText(0).startswith("⟦")
    assert window.search.placeholderText() == "⟦Search testimonies⟧"
    assert window.navigation.accessibleName() == "⟦Pages⟧"
    assert window.context.actions["lock"].text() == "⟦Lock⟧"
    assert window.context.actions[language_key("he")].isChecked()
    assert stored.load(tmp_path / "settings.json").language == "he"
    marks.on = False
    command(application, "English")
    assert window.layoutDirection() == shown(application).layoutDirection() == LEFT
    assert window.search.placeholderText() == "Search testimonies"
    QApplication.removeTranslator(marks)


def test_nothing_typed_is_lost(application: Application) -> None:
    application.window.context.go_to("testimony", (id_of(house(application), 1), "transcript"))
    editor = transcript(application).editor
    editor.setFocus()
    QTest.keyClicks(editor, "Typed a moment ago. ")
    assert application.window.context.saved.dirty
    command(application, "עברית")
    assert "Typed a moment ago. " in transcript(application).editor.toPlainText()
    assert application.window.focusWidget() is transcript(application).editor
    kept = house(application).workspace.get(shown(application).editing.id).testimony.transcript
    assert kept is not None
    assert any("Typed a moment ago. " in segment.text for segment in kept.segments)
    assert not application.window.context.undo.undo_name, "its steps led through the page that is gone"


def test_words_that_cannot_be_saved_keep_their_language(
    application: Application, interaction: FakeInteraction, monkeypatch: pytest.MonkeyPatch
) -> None:
    application.window.context.go_to("testimony", (id_of(house(application), 1), "transcript"))
    before = shown(application)

    def full(*_args: object, **_named: object) -> None:
        raise MachineError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(house(application).workspace, "save", full)
        transcript(application).editor.setFocus()
        QTest.keyClicks(transcript(application).editor, "Typed. ")
        command(application, "עברית")
        assert "The disk is full." in interaction.errors[0]
        application.languages.choose("he")  # not even then
        assert shown(application) is before
        assert "Typed. " in transcript(application).editor.toPlainText()
        application.languages.choose("en")
    assert application.window.context.saved.flush()


def test_what_is_filled_in_and_not_recorded_is_asked_about(
    application: Application, interaction: FakeInteraction
) -> None:
    application.window.context.go_to("testimony", (id_of(house(application), 1), "consent"))
    before = shown(application)
    assert isinstance(before.tab, ConsentTab)
    before.tab.begin_act(ConsentAct.WITHDRAW)
    interaction.answers = [False]
    command(application, "עברית")
    assert len(interaction.asked) == 1
    assert shown(application) is before
    assert application.window.context.actions[language_key("en")].isChecked()
    interaction.answers = [True]
    command(application, "עברית")
    assert shown(application) is not before


def test_a_testimony_that_is_begun_is_carried_over(application: Application, interaction: FakeInteraction) -> None:
    window = application.window
    window.context.go_to("new-testimony")
    page = window.page("new-testimony")
    assert isinstance(page, NewTestimonyPage)
    QTest.keyClicks(page.name, "Miriam Adar")
    QTest.keyClicks(page.date.edit, "winter 2016")
    window.context.go_to("overview")  # it stays while one looks at another page
    command(application, "עברית")
    assert not interaction.asked
    window.context.go_to("new-testimony")
    after = window.page("new-testimony")
    assert isinstance(after, NewTestimonyPage)
    assert after is not page
    assert (after.name.text(), after.date.value(), after.date.edit.text()) == ("Miriam Adar", "2016-24", "חורף 2016")


def test_the_settings_switch_at_once_and_keep_the_keyboard(application: Application) -> None:
    window = application.window
    window.context.go_to("preferences")
    page = window.page("preferences")
    assert isinstance(page, PreferencesPage)
    box = page.look.language
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    flush()
    assert window.shown_page == "preferences"
    assert window.layoutDirection() == RIGHT
    focus = window.focusWidget()
    assert isinstance(focus, QComboBox)
    assert focus.currentData() == "he"
    QTest.keyClick(focus, Qt.Key.Key_Up)
    flush()
    assert window.layoutDirection() == LEFT


def test_what_waits_on_other_pages_is_still_said(application: Application) -> None:
    window = application.window
    window.context.go_to("testimonies")
    window.context.need("packages", 3)
    window.search.setText("bakery")
    command(application, "العربية")
    assert window.search.text() == "bakery"
    assert window.navigation.button("packages").count == 3
    assert window.shown_page == "testimonies"


def test_the_door_speaks_another_language_too(closed: Application) -> None:
    window = closed.window
    (door,) = window.findChildren(Door)
    chosen = door.vault
    command(closed, "עברית")
    (door,) = window.findChildren(Door)
    assert door.layoutDirection() == RIGHT
    assert door.vault == chosen
    door.new_vault_asked.emit()
    flush()
    assert window.findChildren(NewVaultView)
    assert not window.context.actions[language_key("en")].isEnabled(), "a passphrase is being typed there"
