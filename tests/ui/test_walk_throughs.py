"""Three people at the real window, by keyboard alone; docs/walk-throughs.md tells them in words.

Every key and dialog is counted, so that what was made short stays short.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from oralhistory.forms.consent_words import wording
from oralhistory.jobs import Job
from oralhistory.model import Audience, EventKind, Use
from oralhistory.release.request import ExportRequest
from oralhistory.storage.vault import Vault
from oralhistory.use_cases import releasing
from oralhistory.workspace import Workspace
from tests.ui.hands import ALT, CTRL, ENTER, SPACE, TAB, DialogCount, Effort, Hands, named
from tests.ui.standins import PASSPHRASE, FakeInteraction, flush
from tests.ui.test_end_to_end import Restart
from tests.ui.vaults import sample_vault
from ui.application import Application
from ui.house import House, WorkspaceKeeper
from ui.i18n import LANGUAGES
from ui.pages import PAGES

said = QCoreApplication.translate
"""What the window says in the language it has: the walks do not depend on which words are translated yet."""

NEXT_STEP, NEXT_PART = Qt.Key.Key_F8, Qt.Key.Key_PageDown
NARRATOR, TITLE = "ياسمين نهر", "ليلة الجسر"
SPOKEN = ("اسمي ياسمين نهر، وكنا نسكن قرب الجسر.", "في تلك الليلة أبقينا مصباحا واحدا مضاء.")


@pytest.fixture
def application(
    qapp: QApplication, interaction: FakeInteraction, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Application]:
    """The real one on a laptop that never saw the program, with an empty home folder."""
    monkeypatch.setenv("HOME", str(tmp_path))
    yield from _begun(qapp, interaction, tmp_path, None)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """The sample collection, of which somebody has a package; locked."""
    path = sample_vault(tmp_path)
    with Vault.open(path, PASSPHRASE) as vault:
        workspace = Workspace(vault, by="Noa Levi")
        id = workspace.id_of("OH-2026-0004")
        workspace.review_by(id, by="Noa Levi")
        asked = ExportRequest(
            use=Use.PUBLICATION, audience=Audience.PUBLIC, day=workspace.today(), recipient="Institute of the Coast"
        )
        releasing.export(workspace, asked, tmp_path / "given", Job())
        assert workspace.recall(id)
    return path


@pytest.fixture
def at_the_door(qapp: QApplication, interaction: FakeInteraction, tmp_path: Path, vault: Path) -> Iterator[Application]:
    """The real one before that collection's door."""
    yield from _begun(qapp, interaction, tmp_path, vault)


def _begun(qapp: QApplication, interaction: FakeInteraction, folder: Path, vault: Path | None) -> Iterator[Application]:
    made = Application(
        qapp,
        WorkspaceKeeper(),
        pages=PAGES,
        settings_file=folder / "settings.json",
        interaction=interaction,
        restart=Restart(),
        vault=vault,
    )
    made.window.show()
    made.window.activateWindow()
    yield made
    made.languages.choose("en")
    made.window.idle.stop()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    flush()


def _took_at_most(hands: Hands, least: Effort) -> None:
    """The counts of docs/walk-throughs.md: change them there too. Shift+Tab and the like count once."""
    effort = hands.effort
    assert effort.keys <= least.keys, hands.phases
    assert effort.signs <= least.signs, hands.phases
    assert effort.dialogs <= least.dialogs, hands.phases


def hands_on(application: Application, interaction: FakeInteraction, qtbot: QtBot) -> Hands:
    qtbot.waitUntil(application.window.isActiveWindow)
    return Hands(application.window, qtbot, DialogCount(interaction))


# ---- a new interviewer records with consent in Arabic ----------------------------------------------------


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing)", extend=True)
def test_a_new_interviewer_records_a_testimony_with_consent_in_arabic(
    application: Application, interaction: FakeInteraction, qtbot: QtBot
) -> None:
    hands = hands_on(application, interaction, qtbot)
    _choose_arabic(hands)
    assert application.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    _make_the_vault(hands, qtbot)
    _begin_the_testimony(hands, qtbot)
    _write_down_what_was_said(hands)
    _talk_about_consent(hands, qtbot)
    _took_at_most(hands, Effort(keys=46, signs=181, dialogs=0))
    assert interaction.errors == []
    workspace = _house(application).workspace
    (id,) = workspace.vault.testimonies.ids()
    testimony = workspace.get(id).testimony
    assert (testimony.title, testimony.language) == (TITLE, "ar")
    assert testimony.transcript is not None
    assert tuple(each.text for each in testimony.transcript.segments) == SPOKEN
    (given,) = workspace.consent_log(id)
    assert given.event.event is EventKind.GIVEN
    assert given.event.form is not None
    assert given.event.form.language == "ar"
    assert len(given.event.explained) == 7


def _house(application: Application) -> House:
    house = application.window.context.session
    assert isinstance(house, House)
    return house


def _choose_arabic(hands: Hands) -> None:
    number = [each.code for each in LANGUAGES].index("ar")
    hands.press(*[TAB] * number, ENTER)
    flush()
    hands.end_of("the language")


def _make_the_vault(hands: Hands, qtbot: QtBot) -> None:
    hands.press(ENTER)  # make a vault
    flush()
    hands.type("أصوات الجسر")
    hands.press(ENTER)
    hands.type(PASSPHRASE)
    hands.press(ENTER)
    hands.type(PASSPHRASE)
    hands.press(ENTER)
    qtbot.waitUntil(lambda: bool(_key_shown(hands)) and QApplication.focusWidget() is not None, timeout=20_000)
    groups = re.findall(r"\b[0-9A-Z]{4}\b", _key_shown(hands))
    for _ in range(2):
        (group, *_) = re.findall(r"\d+", named(hands.place()))
        hands.type(groups[int(group) - 1].lower())
        hands.press(ENTER)
    hands.end_of("the vault")


def _key_shown(hands: Hands) -> str:
    shown = [
        each.text() for each in hands.window.findChildren(QLabel) if each.isVisible() and each.property("type") == "key"
    ]
    return "\n".join(shown)


def _begin_the_testimony(hands: Hands, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: hands.sees(said("Choices", "Nothing is here yet")))
    hands.press(Qt.Key.Key_N, modifier=CTRL)
    qtbot.waitUntil(lambda: hands.at(said("NewTestimonyPage", "Narrator’s name")))
    hands.type(NARRATOR)
    hands.press(TAB)
    hands.type(TITLE)
    hands.press(ENTER)
    qtbot.waitUntil(lambda: hands.sees(TITLE))
    hands.end_of("the testimony")


def _write_down_what_was_said(hands: Hands) -> None:
    hands.press(NEXT_STEP)  # "Add the transcript"
    hands.push(said("TranscriptTab", "Start typing"))
    hands.type(SPOKEN[0])
    hands.press(ENTER)
    hands.type(SPOKEN[1])
    hands.end_of("the transcript")


def _talk_about_consent(hands: Hands, qtbot: QtBot) -> None:
    words = wording("ar")
    hands.press(NEXT_STEP)  # "Record consent"
    assert hands.sees(words.say("explained.title"))
    for _ in range(6):
        hands.press(SPACE, TAB)
    hands.press(SPACE, ENTER)
    hands.press(ENTER)  # a pseudonym for everyone
    hands.press(SPACE)  # the archive keeps it: the first preset
    for name in ("hold", "look", "reach", "word", "record"):
        hands.press(ENTER)
        assert hands.sees(words.say(f"{name}.title")), name
    hands.press(ENTER, ENTER)  # read back, and what shows it
    hands.to(words.say("talk.record").replace("&", ""))
    hands.press(ENTER)
    hands.end_of("consent")


# ---- a coordinator reviews and exports -------------------------------------------------------------------


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing)", extend=True)
def test_a_coordinator_reviews_findings_and_exports_a_package(
    at_the_door: Application, interaction: FakeInteraction, qtbot: QtBot, tmp_path: Path
) -> None:
    hands = hands_on(at_the_door, interaction, qtbot)
    (tmp_path / "out").mkdir()
    interaction.answers.append(tmp_path / "out")
    _unlock(hands, qtbot)
    _find_what_is_to_review(hands, qtbot)
    _review(hands, qtbot)
    _make_the_package(hands, qtbot)
    assert at_the_door.window.navigation.button("packages").isChecked()  # a new package belongs there
    _took_at_most(hands, Effort(keys=19, signs=80, dialogs=1))
    assert interaction.errors == []
    assert len(list((tmp_path / "out").iterdir())) == 1
    packages = _house(at_the_door).workspace.packages()
    assert [len(each.contents) for each in packages] == [1, 1]  # the one given before, and this one


def _unlock(hands: Hands, qtbot: QtBot) -> None:
    hands.type(PASSPHRASE)
    hands.press(ENTER)
    qtbot.waitUntil(lambda: hands.sees("Today needs you"), timeout=20_000)
    hands.end_of("the door")


def _find_what_is_to_review(hands: Hands, qtbot: QtBot) -> None:
    hands.to("Review: Findings not reviewed to the end")
    hands.press(ENTER)
    hands.press(ENTER)  # the first of them
    assert hands.at("Parts of the testimony")
    hands.end_of("finding it")


def _review(hands: Hands, qtbot: QtBot) -> None:
    hands.press(NEXT_STEP)  # "Review 14 findings"
    qtbot.waitUntil(lambda: hands.sees("Not decided yet."), timeout=20_000)
    assert hands.at("Findings")
    hands.press(Qt.Key.Key_A, Qt.Key.Key_M, Qt.Key.Key_G, Qt.Key.Key_A)
    hands.press(Qt.Key.Key_K)
    hands.type("Known from the press")
    hands.press(ENTER)
    hands.to("Accept all that are left…")
    hands.press(ENTER)
    assert hands.at("Reviewed by")
    hands.type("Mirel Sand")
    hands.press(ENTER)
    qtbot.waitUntil(lambda: hands.sees("Ready"))
    hands.end_of("the review")


def _make_the_package(hands: Hands, qtbot: QtBot) -> None:
    hands.press(NEXT_STEP)  # "Ready for a package"
    assert hands.at("Use")
    hands.choose("Publication")
    hands.press(TAB)
    hands.choose("Public")
    qtbot.waitUntil(lambda: hands.sees("5 · Make it") and not hands.sees("One moment"), timeout=20_000)
    hands.press(NEXT_STEP)  # "Make the package"
    qtbot.waitUntil(lambda: hands.sees("The package is made"), timeout=20_000)
    hands.end_of("the package")


# ---- a narrator withdraws --------------------------------------------------------------------------------


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing)", extend=True)
def test_a_narrator_withdraws_and_recipients_are_told(
    at_the_door: Application, interaction: FakeInteraction, qtbot: QtBot, tmp_path: Path
) -> None:
    hands = hands_on(at_the_door, interaction, qtbot)
    (tmp_path / "letters").mkdir()
    interaction.answers.append(tmp_path / "letters")
    _unlock(hands, qtbot)
    _open_by_number(hands, qtbot)
    _withdraw(hands, qtbot)
    _write_letters(hands, qtbot)
    _seal(hands, qtbot)
    _took_at_most(hands, Effort(keys=17, signs=55, dialogs=3))
    assert interaction.errors == []
    workspace = _house(at_the_door).workspace
    id = workspace.id_of("OH-2026-0004")
    assert workspace.holding(id) == "sealed"
    assert [each.suffix for each in (tmp_path / "letters").iterdir()] == [".pdf"]


def _open_by_number(hands: Hands, qtbot: QtBot) -> None:
    hands.press(Qt.Key.Key_K, modifier=CTRL)
    hands.type("0004")
    hands.press(ENTER)
    qtbot.waitUntil(lambda: hands.at("Parts of the testimony"))
    hands.end_of("finding it")


def _withdraw(hands: Hands, qtbot: QtBot) -> None:
    hands.press(NEXT_PART, modifier=CTRL)
    hands.press(Qt.Key.Key_W, modifier=ALT)  # "Withdraw …", as underlined
    qtbot.waitUntil(lambda: hands.sees("Withdraw consent"))  # Qt shows the button pressed for a moment
    hands.press(ENTER)  # everything
    hands.press(TAB)
    assert hands.at("Record the withdrawal")
    hands.press(ENTER)
    qtbot.waitUntil(lambda: hands.sees("Packages that held it"))
    hands.end_of("the withdrawal")


def _write_letters(hands: Hands, qtbot: QtBot) -> None:
    assert hands.at("Recall letters …")
    hands.press(ENTER)
    hands.to("Save as PDF …")
    hands.press(SPACE)
    assert hands.sees("Letters saved")
    hands.press(Qt.Key.Key_Escape)
    hands.end_of("the letters")


def _seal(hands: Hands, qtbot: QtBot) -> None:
    hands.press(NEXT_STEP)  # "Seal or destroy …"
    assert hands.at("Why is it sealed?")
    hands.type("The narrator asked")
    hands.press(ENTER)
    qtbot.waitUntil(lambda: not hands.sees("Why is it sealed?"))
    hands.end_of("sealing")
