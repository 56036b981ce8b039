"""The whole job in the real window with the keyboard alone: from a new vault to a package, and locked."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import bagit
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from oralhistory.anonymise.findings import texts_sha256
from oralhistory.model import Audience, EventKind, Role, Treatment, Use
from oralhistory.storage.vault import Vault
from oralhistory.workspace import Workspace
from tests.ui.hands import CTRL, DOWN, ENTER, SPACE, TAB, Hands, named
from tests.ui.standins import PASSPHRASE, FakeInteraction, flush
from ui.application import Application
from ui.automatic_backup import AutomaticBackup
from ui.house import House, WorkspaceKeeper
from ui.pages import PAGES

NARRATOR, ALIAS, PHONE = "Joren Valdis", "Jory", "+44 7700 900123"
DAY, PLACE, REVIEWER = "14 March 1987", "Karvan Ford", "Mirel Sand"
SPOKEN = (
    f"My name is {NARRATOR}, though at home they called me {ALIAS}.",
    f"On {DAY} they came over the bridge at {PLACE}, and we kept one lamp lit all night.",
    f"Thank you, Joren. May we call you on {PHONE} if a question comes up?",
)
IDENTIFYING = ("joren", "valdis", "jory", "7700", "900123", "march", "1987-03", "karvan")


class Restart:
    """Notes the command the process would become."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []

    def __call__(self, command: list[str]) -> None:
        self.commands.append(command)


@pytest.fixture
def restart() -> Restart:
    return Restart()


@pytest.fixture
def application(
    qtbot: QtBot, qapp: QApplication, interaction: FakeInteraction, restart: Restart, tmp_path: Path
) -> Iterator[Application]:
    """The real one, before its door, with the real keeper; only files are chosen by a stand-in."""
    made = Application(
        qapp,
        WorkspaceKeeper(),
        pages=PAGES,
        settings_file=tmp_path / "settings.json",
        interaction=interaction,
        restart=restart,
    )
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.window.idle.stop()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    flush()


@pytest.fixture
def hands(application: Application, qtbot: QtBot) -> Hands:
    return Hands(application.window, qtbot)


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing)", extend=True)
def test_from_a_new_vault_to_a_package_and_locked(
    application: Application,
    hands: Hands,
    interaction: FakeInteraction,
    restart: Restart,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    (tmp_path / "vaults").mkdir()
    (tmp_path / "out").mkdir()
    interaction.answers.append(tmp_path / "vaults")
    make_vault(hands, qtbot)
    vault = tmp_path / "vaults" / "collection.vault"
    assert vault.is_dir()
    house = application.window.context.session
    assert isinstance(house, House)
    assert house.findChild(AutomaticBackup) is not None

    add_testimony(hands, qtbot)
    tell_of_the_narrator(hands)
    write_transcript(hands, qtbot)
    record_consent(hands, qtbot)
    review(hands, qtbot)
    interaction.answers.append(tmp_path / "out")
    make_package(hands, qtbot)
    assert interaction.answers == []
    assert interaction.errors == []
    (package,) = (tmp_path / "out").iterdir()
    the_package_tells_the_story_and_nobody(package)

    lock(hands, application, restart, vault)
    the_vault_has_it_all(vault)
    assert hands.pressed <= 200, hands.phases


# ---- what a person does ----------------------------------------------------------------------------------


def make_vault(hands: Hands, qtbot: QtBot) -> None:
    hands.to("English")
    hands.press(ENTER)
    flush()
    hands.to("Make a vault")
    hands.press(ENTER)
    flush()
    hands.type("Voices of the ford")
    hands.push("Institution, language, place")
    hands.push("Choose another place …")
    hands.push("Go on to the passphrase")
    hands.type(PASSPHRASE)
    hands.press(ENTER)
    hands.type(PASSPHRASE)
    hands.press(ENTER)
    qtbot.waitUntil(lambda: hands.sees("From your paper"), timeout=20_000)
    shown = "\n".join(each.text() for each in hands.window.findChildren(QLabel) if each.property("type") == "key")
    groups = re.findall(r"\b[0-9A-Z]{4}\b", shown)
    for _ in range(2):
        asked = re.fullmatch(r"Group (\d+), or word \d+", named(hands.place()))
        assert asked is not None
        hands.type(groups[int(asked[1]) - 1].lower())
        hands.press(ENTER)
    qtbot.waitUntil(lambda: hands.sees("Nothing is here yet"))
    hands.end_of("a new vault")


def add_testimony(hands: Hands, qtbot: QtBot) -> None:
    hands.press(Qt.Key.Key_N, modifier=CTRL)
    qtbot.waitUntil(lambda: named(hands.place()) == "Narrator’s name")
    hands.type(NARRATOR)
    hands.to("Title")
    hands.type("The night at the ford")
    hands.to("Language of the interview")
    hands.choose("English")
    hands.press(ENTER)
    qtbot.waitUntil(lambda: hands.sees("Draft"))
    hands.end_of("the testimony")


def tell_of_the_narrator(hands: Hands) -> None:
    hands.tab("Interview")
    hands.push(f"{NARRATOR}, Narrator")
    hands.to("Other names and spellings")
    hands.type(ALIAS)
    hands.push("More: relation, work and service, contact, numbers")
    hands.to("Telephone")
    hands.type(PHONE)
    hands.push("Add a person")
    hands.choose("Interviewer")
    hands.to("Name")
    hands.type(REVIEWER)
    hands.end_of("the people")


def write_transcript(hands: Hands, qtbot: QtBot) -> None:
    hands.tab("Transcript")
    hands.push("Start typing")
    assert isinstance(hands.place(), QTextEdit)
    hands.type(SPOKEN[0])
    hands.press(ENTER)
    hands.type(SPOKEN[1])
    hands.press(ENTER)
    hands.type(SPOKEN[2])
    hands.push("Who speaks in this segment", back=True)
    hands.press(DOWN, DOWN, ENTER)
    hands.end_of("the transcript")


def record_consent(hands: Hands, qtbot: QtBot) -> None:
    hands.tab("Consent")
    hands.push("Record consent")
    for _ in range(6):
        hands.press(SPACE, TAB)
    hands.press(SPACE, ENTER)  # seven matters explained
    assert hands.sees("How you appear")
    hands.press(ENTER)  # a pseudonym for everyone
    assert hands.sees("Who may see or hear it")
    hands.to("2  Anonymous publication…")
    hands.press(SPACE)
    qtbot.waitUntil(lambda: named(hands.place()) == "Uses by audiences")
    for title in (
        "Not before when",
        "Before it leaves",
        "How to reach you safely",
        "A word to withdraw with",
        "For the record",
    ):
        hands.press(ENTER)  # all as it stands
        assert hands.sees(title)
    hands.press(ENTER)
    assert hands.sees("Is this right?")
    hands.press(ENTER)
    assert hands.sees("What shows it")
    hands.to("Record the consent")
    hands.press(ENTER)  # with nothing that shows it
    hands.end_of("consent")


def review(hands: Hands, qtbot: QtBot) -> None:
    hands.tab("Anonymise")
    qtbot.waitUntil(lambda: hands.sees("Not decided yet."), timeout=20_000)
    hands.to("Findings")
    hands.press(Qt.Key.Key_A, Qt.Key.Key_M)
    hands.push("Accept all that are left…")
    hands.to("Reviewed by", back=True)
    hands.type(REVIEWER)
    hands.press(ENTER)
    qtbot.waitUntil(lambda: hands.sees("Reviewed by"))
    hands.end_of("the review")


def make_package(hands: Hands, qtbot: QtBot) -> None:
    hands.press(Qt.Key.Key_4, modifier=CTRL)
    hands.push("New package")
    hands.to("Use")
    hands.choose("Publication")
    hands.to("Audience")
    hands.choose("Public")
    qtbot.waitUntil(lambda: hands.sees("5 · Make it") and not hands.sees("One moment"), timeout=20_000)
    hands.push("Make the package")
    qtbot.waitUntil(lambda: hands.sees("The package is made"), timeout=20_000)
    hands.end_of("the package")


def lock(hands: Hands, application: Application, restart: Restart, vault: Path) -> None:
    hands.press(Qt.Key.Key_L, modifier=CTRL)
    hands.end_of("the lock")
    assert [command[-1] for command in restart.commands] == [str(vault)]
    assert application.window.context.session is None
    assert not application.window.isVisible()


# ---- what is there then ----------------------------------------------------------------------------------


def the_package_tells_the_story_and_nobody(package: Path) -> None:
    bag = bagit.Bag(str(package))
    assert bag.validate()
    (transcript,) = package.glob("data/*/transcript.txt")
    told = transcript.read_text("utf-8")
    assert "they came over the bridge" in told
    assert "we kept one lamp lit all night" in told
    assert "[Narrator" in told
    assert "In 1987 they came" in told
    assert told.index("My name is") < told.index("one lamp") < told.index("Thank you")
    assert {".txt", ".docx", ".html"} <= {path.suffix for path in transcript.parent.iterdir()}
    for words in all_that_can_be_read(package):
        found = [each for each in IDENTIFYING if each in words.text.casefold()]
        assert found == [], words.where


def the_vault_has_it_all(path: Path) -> None:
    with Vault.open(path, PASSPHRASE) as vault:
        workspace = Workspace(vault, by="a reader")
        (id,) = vault.testimonies.ids()
        testimony = workspace.get(id).testimony
        narrator, interviewer = testimony.people
        assert (narrator.name, narrator.aliases, narrator.phones) == (NARRATOR, (ALIAS,), (PHONE,))
        assert (interviewer.name, interviewer.role) == (REVIEWER, Role.INTERVIEWER)
        assert testimony.transcript is not None
        assert [(s.text, s.speaker) for s in testimony.transcript.segments] == [
            (SPOKEN[0], narrator.id),
            (SPOKEN[1], narrator.id),
            (SPOKEN[2], interviewer.id),
        ]
        (given,) = workspace.consent_log(id)
        assert given.event.event is EventKind.GIVEN
        assert len(given.event.explained) == 7
        dossier = workspace.dossier(id)
        assert dossier.finished is not None
        assert dossier.finished.by == REVIEWER
        assert dossier.finished.texts_sha256 == texts_sha256(testimony)
        assert Treatment.MASK in {decision.treatment for decision in dossier.decisions.values()}
        assert len(dossier.decisions) > 2
        (package,) = workspace.packages()
        assert (package.use, package.audience) == (Use.PUBLICATION, Audience.PUBLIC)
        assert [accession for _, accession, _ in package.contents] == [testimony.accession]


@dataclass(frozen=True)
class Readable:
    """Words somebody who has the package can read, and where."""

    where: str
    text: str


def all_that_can_be_read(package: Path) -> Iterator[Readable]:
    """The names of all files, their bytes as text, and the parts of those that are archives (Word)."""
    for path in sorted(package.rglob("*")):
        yield Readable("the name of a file", str(path.relative_to(package)))
        if not path.is_file():
            continue
        yield Readable(path.name, path.read_bytes().decode("utf-8", "replace"))
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                for part in archive.namelist():
                    text = archive.read(part).decode("utf-8", "replace")
                    yield Readable(f"{path.name}: {part}", re.sub(r"<[^>]*>", "", text) + text)
