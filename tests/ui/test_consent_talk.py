"""The consent conversation in the narrator's language, with real keys; what is recorded then, checked whole."""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from oralhistory.forms.consent_words import wording
from oralhistory.model import (
    AfterDeath,
    Attribution,
    Audience,
    Capacity,
    ConsentEvent,
    ConsentForm,
    Copyright,
    Embargo,
    EventKind,
    Evidence,
    EvidenceKind,
    InterviewSession,
    Medium,
    Person,
    Proxy,
    ProxyReason,
    Reason,
    Recontact,
    Retention,
    Rights,
    Role,
    Stage,
    Testimony,
    ThirdParty,
    ThirdPartyRule,
)
from oralhistory.use_cases.code_words import proves
from tests.ui.keys import type_words
from tests.ui.standins import FakeInteraction
from tests.ui.vaults import make_sample_vault, open_copy
from ui.house import House
from ui.i18n import Languages
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.consent_conversation import Conversation, draft_key
from ui.views.testimony import consent_words as words
from ui.views.testimony.consent_act_form import ConsentAct
from ui.views.testimony.consent_draft import Preset, grants_of, preset_cells
from ui.views.testimony.consent_evidence import EvidenceFields
from ui.views.testimony.consent_tab import ConsentTab
from ui.views.testimony.page import TestimonyPage
from ui.widgets.signature_pad import PICTURE, SignaturePad

TODAY = date.today()
ENTER, TAB, SPACE, UP, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Down


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "sample.vault"
    make_sample_vault(path)
    return path


@pytest.fixture
def house(made: Path, tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = open_copy(made, tmp_path)
    spec = next(spec for spec in PAGES if spec.key == "testimony")
    window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    window.show_house(opened)
    window.activateWindow()
    yield opened
    window.empty_house()
    opened.close()


def added(house: House, language: str = "he") -> str:
    people = (
        Person(id="n", role=Role.NARRATOR, name="דנה הראל"),
        Person(id="i", role=Role.INTERVIEWER, name="עומר טל"),
    )
    return house.workspace.add(Testimony(title="שיחה ראשונה", language=language, people=people)).id


@pytest.fixture
def fresh(house: House) -> str:
    """A testimony in Hebrew, and nothing said about consent."""
    return added(house)


def shown(window: MainWindow, id: str) -> ConsentTab:
    window.context.go_to("testimony", (id, "consent"))
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    assert isinstance(page.tab, ConsentTab)
    return page.tab


def talk_of(window: MainWindow, id: str) -> Conversation:
    tab = shown(window, id)
    tab.begin_conversation()
    return tab.conversation


def last_event(house: House, id: str) -> ConsentEvent:
    return house.workspace.consent_log(id)[-1].event


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


class Keys:
    """Presses keys where the keyboard is, and counts them; typed words do not count."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(focus(), key, modifier)
            self.count += 1

    def underlined(self, pressed: QAbstractButton) -> None:
        """Alt and the letter underlined on a button. Test keys cannot press a Hebrew one: here Space does it."""
        assert not pressed.shortcut().isEmpty()
        pressed.setFocus()
        self.press(SPACE)

    def tab_to(self, widget: QWidget) -> None:
        for _ in range(40):
            if widget.hasFocus():
                return
            self.press(TAB)
        raise AssertionError(f"not to be reached: {widget.accessibleName()} {widget.property('text')}")

    def type(self, text: str) -> None:
        type_words(focus(), text)

    def type_day(self, text: str) -> None:
        QTest.keyClicks(focus(), text)


# ---- by keyboard, in Hebrew --------------------------------------------------------------------------------------


def record_in_hebrew(tab: ConsentTab, qtbot: QtBot) -> int:
    keys, talk = Keys(), tab.conversation
    keys.press(SPACE)  # the button of the empty state
    for _ in range(6):
        keys.press(SPACE, TAB)
    keys.press(SPACE, ENTER)  # seven matters explained
    keys.press(ENTER)  # a pseudonym for everyone
    keys.press(Qt.Key.Key_2, modifier=Qt.KeyboardModifier.AltModifier)  # an anonymous publication
    qtbot.waitUntil(talk.scope.grid.hasFocus)  # Qt shows the button pressed for a moment
    keys.press(ENTER)
    keys.press(DOWN, TAB)  # not before a day
    keys.type_day("20300101")
    keys.press(TAB)
    keys.type("אחותי, נור")
    keys.press(ENTER)
    keys.press(UP, TAB, SPACE, TAB)  # reads the transcript first, until a day
    keys.type_day("20291231")
    keys.press(ENTER)
    for said in ("טלפון", "04-555", "אחרי שמונה בערב", "רותי"):
        keys.type(said)
        keys.press(TAB)
    keys.press(SPACE, ENTER)  # never leave a message
    keys.type("תפוח זהב")
    keys.press(ENTER)
    keys.press(ENTER)  # for the record: all as it stands
    assert talk.steps[talk.number] is talk.summary
    keys.press(ENTER)
    keys.press(DOWN, DOWN, TAB)  # on the screen; who cannot draw types initials
    keys.type("ד.ה.")
    keys.press(TAB, SPACE)
    keys.tab_to(talk.next)
    keys.press(ENTER)
    return keys.count


def withdraw_button(tab: ConsentTab) -> QAbstractButton:
    made = tab.board.act_button(ConsentAct.WITHDRAW)
    assert isinstance(made, QAbstractButton)
    return made


def withdraw(tab: ConsentTab, qtbot: QtBot) -> int:
    keys = Keys()
    keys.underlined(withdraw_button(tab))
    qtbot.waitUntil(tab.act.isVisible)
    keys.press(ENTER)
    keys.tab_to(tab.act.record)
    keys.press(ENTER)
    return keys.count


def withdraw_a_part(tab: ConsentTab, qtbot: QtBot) -> int:
    keys = Keys()
    keys.underlined(withdraw_button(tab))
    qtbot.waitUntil(tab.act.isVisible)
    keys.press(DOWN, TAB)
    keys.tab_to(tab.act.fields.audiences.box(Audience.PARTNER))
    keys.press(SPACE, ENTER)
    keys.tab_to(tab.act.record)
    keys.press(ENTER)
    return keys.count


@pytest.mark.parametrize("window_speaks", ["en", "he"])
def test_a_consent_in_hebrew_takes_under_sixty_keys_and_withdrawing_fewer(
    window_speaks: str, house: House, window: MainWindow, languages: Languages, fresh: str, qtbot: QtBot
) -> None:
    languages.choose(window_speaks)
    tab = shown(window, fresh)
    recording = record_in_hebrew(tab, qtbot)
    given = last_event(house, fresh)
    assert given.code_word is not None
    assert proves("תפוח זהב", given.code_word)
    written = (Medium.METADATA, Medium.SUMMARY, Medium.TRANSCRIPT)
    assert replace(given, code_word=None) == ConsentEvent(
        event=EventKind.GIVEN,
        effective=TODAY.isoformat(),
        form=ConsentForm(id="conversation", version=wording("he").version, language="he", stage=Stage.BEFORE),
        evidence=Evidence(kind=EvidenceKind.SIGNATURE_SCREEN),
        obtained_by="i",
        explained=words.EXPLAINED,
        notes="ראשי תיבות שהוקלדו על המסך: \u2068ד.ה.\u2069.",
        grants=grants_of(preset_cells(Preset.ANONYMOUS, written), ()),
        attribution=dict.fromkeys(Audience, Attribution.PSEUDONYM),
        embargo=Embargo(until="2030-01-01", lifted_by=("אחותי", "נור")),
        review_required=True,
        review_until="2029-12-31",
        recontact=Recontact(
            channel="טלפון", address="04-555", times="אחרי שמונה בערב", alias="רותי", never_leave_message=True
        ),
    )
    assert recording < 60, recording
    part = withdraw_a_part(tab, qtbot)
    assert last_event(house, fresh).grants[0].audience == (Audience.PARTNER,)
    assert part < recording, part
    whole = withdraw(tab, qtbot)
    assert last_event(house, fresh).event is EventKind.WITHDRAWN
    assert last_event(house, fresh).grants == ()
    assert whole <= 8 < recording, whole


def test_refusing_takes_fewer_keys_than_agreeing(house: House, window: MainWindow, fresh: str) -> None:
    talk = talk_of(window, fresh)
    keys = Keys()
    keys.tab_to(talk.refuse)
    keys.press(ENTER, ENTER)  # refused; read back
    keys.tab_to(talk.next)
    keys.press(ENTER)
    assert last_event(house, fresh).event is EventKind.REFUSED
    assert keys.count < 30, keys.count


# ---- the language ------------------------------------------------------------------------------------------------

CODES = {"", "en", "he", "ar", "English"}


def words_on(widget: QWidget) -> Iterator[str]:
    """Everything a part shows, or says to a screen reader."""
    for each in (widget, *widget.findChildren(QWidget)):
        yield each.accessibleName()
        yield each.accessibleDescription()
        yield each.toolTip()
        if isinstance(each, QLabel | QAbstractButton):
            yield each.text()
        elif isinstance(each, QLineEdit):
            yield each.placeholderText()
        elif isinstance(each, QComboBox):
            yield from (each.itemText(row) for row in range(each.count()))
        elif isinstance(each, QTableView):
            model = each.model()
            yield from (str(model.headerData(n, Qt.Orientation.Horizontal)) for n in range(model.columnCount()))
            yield from (str(model.headerData(n, Qt.Orientation.Vertical)) for n in range(model.rowCount()))
            yield from (
                str(model.index(row, column).data(role) or "")
                for row in range(model.rowCount())
                for column in range(model.columnCount())
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            )


@pytest.mark.parametrize("language", ["he", "ar"])
def test_the_conversation_shows_no_english_word(language: str, house: House, window: MainWindow) -> None:
    talk = talk_of(window, added(house, f"{language}-x-spoken"))
    assert talk.words.language == language
    assert talk.isRightToLeft()
    assert not window.isRightToLeft()
    seen = 0
    for number in range(len(talk.steps)):
        assert talk.number == number
        if talk.steps[number] is talk.scope:
            talk.scope.presets[Preset.ANONYMOUS].click()
        for kind in (None, *EvidenceKind) if talk.steps[number] is talk.evidence else (None,):
            talk.evidence.evidence.kind.set_value(kind)
            said = [text for text in words_on(talk) if text not in CODES]
            assert [text for text in said if re.search("[A-Za-z]{2,}", text)] == []
            seen += len(said)
        if number < len(talk.steps) - 1:
            talk.go_on()
    assert seen > 300


def test_the_language_of_the_session_comes_before_the_window_s(house: House, window: MainWindow) -> None:
    sessions = (InterviewSession(language="en"), InterviewSession(language="ar"))
    people = (Person(id="n", role=Role.NARRATOR),)
    id = house.workspace.add(Testimony(title="x", language="fr", people=people, sessions=sessions)).id
    assert talk_of(window, id).words.language == "ar"


def test_the_language_can_be_switched_and_nothing_is_lost(house: House, window: MainWindow, fresh: str) -> None:
    talk = talk_of(window, fresh)
    talk.explained.boxes["risks"].click()
    for _ in range(2):
        talk.go_on()
    talk.scope.presets[Preset.NAMED].click()
    cells = dict(talk.draft.cells)
    while talk.steps[talk.number] is not talk.word:
        talk.go_on()
    talk.word.word.setText("תפוח זהב")
    while talk.steps[talk.number] is not talk.evidence:
        talk.go_on()
    kept = talk.draft.agreed.code_word
    talk.evidence.evidence.kind.set_value(EvidenceKind.SIGNATURE_SCREEN)
    sign(talk.evidence.evidence.pad)
    before = talk.evidence.evidence.pad.png()
    talk.language.setCurrentIndex(talk.language.findData("en"))
    assert talk.steps[talk.number] is talk.evidence
    assert not talk.isRightToLeft()
    assert talk.next.text() == "&Record the consent"
    assert talk.evidence.evidence.kind.value() is EvidenceKind.SIGNATURE_SCREEN
    assert talk.evidence.evidence.pad.png() == before
    assert talk.draft.cells == cells
    assert talk.draft.explained == ["risks"]
    assert talk.draft.agreed.code_word == kept
    talk.language.setCurrentIndex(talk.language.findData("ar"))
    talk.pause.click()
    assert talk_of(window, fresh).words.language == "ar"


def test_the_window_in_hebrew_may_hold_a_conversation_in_english(
    house: House, window: MainWindow, languages: Languages
) -> None:
    languages.choose("he")
    talk = talk_of(window, added(house, "en"))
    assert window.isRightToLeft()
    assert not talk.isRightToLeft()
    assert talk.refuse.mapTo(window, QPoint()).x() < talk.next.mapTo(window, QPoint()).x()


# ---- what is asked -----------------------------------------------------------------------------------------------


def go_to(talk: Conversation, step: QWidget) -> None:
    while talk.steps[talk.number] is not step:
        if talk.steps[talk.number] is talk.scope:
            talk.scope.presets[Preset.ARCHIVE].click()
        before = talk.number
        talk.go_on()
        assert talk.number == before + 1


def test_the_code_word_is_kept_nowhere(house: House, window: MainWindow, fresh: str) -> None:
    talk = talk_of(window, fresh)
    go_to(talk, talk.word)
    talk.word.word.setText("תפוח")
    talk.keep()
    remembered = window.context.memory(draft_key(fresh)) or ""
    assert "תפוח" not in remembered
    assert "$argon2id$" in remembered
    talk.word.word.setText("תפוח זהב")  # typed on after it was kept in between
    talk.go_on()
    made = talk.draft.agreed.code_word
    assert made is not None
    assert proves("תפוח זהב", made)
    assert not proves("תפוח", made)
    talk.go_back()
    assert talk.word.word.text() == ""
    talk.word.word.setText("א")
    talk.go_on()
    assert talk.steps[talk.number] is talk.word  # too short to prove anything
    talk.word.word.clear()
    talk.go_on()
    assert talk.draft.agreed.code_word == made


def test_more_to_record_is_folded_and_reached_by_keyboard(house: House, window: MainWindow, fresh: str) -> None:
    talk = talk_of(window, fresh)
    go_to(talk, talk.record)
    record = talk.record
    assert not any(part.head.isChecked() for part in record.parts)
    keys = Keys()
    keys.tab_to(record.capacity.head)
    keys.press(SPACE, TAB, DOWN, TAB, DOWN, DOWN, TAB)
    keys.type("עייפה")
    keys.tab_to(record.proxy.head)
    keys.press(SPACE, TAB)
    keys.type("הדס")
    keys.press(ENTER)
    assert talk.steps[talk.number] is record  # why does she speak?
    keys.press(TAB, DOWN, TAB)
    keys.type("אם")
    keys.tab_to(record.rights.head)
    keys.press(SPACE, TAB, DOWN, TAB, DOWN)
    keys.tab_to(record.retention.head)
    keys.press(SPACE, TAB, TAB, DOWN, DOWN, DOWN, TAB)
    keys.type("אחותי")
    keys.tab_to(record.third.head)
    keys.press(SPACE, TAB)
    keys.type("סלים")
    keys.press(TAB, TAB, DOWN)
    keys.tab_to(record.notes.head)
    keys.press(SPACE, TAB, DOWN, DOWN, ENTER)
    assert talk.steps[talk.number] is talk.summary
    told = talk.summary.read_back.text()
    for part in ("עייפה", "הדס", "אחותי", "סלים"):
        assert part in told
    talk.go_on()
    talk.go_on()
    event = last_event(house, fresh)
    assert event.capacity == Capacity(understood=True, pressure=False, concerns="עייפה")
    assert event.proxy == Proxy(name="הדס", reason=ProxyReason.MINOR, relation="אם")
    assert event.rights == Rights(copyright=Copyright.NARRATOR, deed_of_gift=True)
    assert event.retention == Retention(after_death=AfterDeath.ASK_HEIRS, heirs="אחותי")
    assert event.third_parties == (ThirdParty(person="סלים", rule=ThirdPartyRule.MASK),)
    assert event.copy_left is False


def test_what_is_folded_away_comes_back_after_a_pause(house: House, window: MainWindow, fresh: str) -> None:
    talk = talk_of(window, fresh)
    go_to(talk, talk.record)
    talk.record.others.interpreter.setEditText("הדס")
    talk.record.third.rows[0].person.setEditText("סלים")
    talk.record.third.add.click()
    talk.record.third.rows[1].person.choose("n")
    talk.pause.click()
    talk = talk_of(window, fresh)
    go_to(talk, talk.record)
    assert talk.record.others.head.isChecked()
    assert not talk.record.proxy.head.isChecked()
    assert [row.person.value() for row in talk.record.third.rows] == ["סלים", "n"]


# ---- evidence ----------------------------------------------------------------------------------------------------


def sign(pad: SignaturePad) -> None:
    left, right = pad.rect().center() - QPoint(40, 10), pad.rect().center() + QPoint(40, 10)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, left)
    QTest.mouseMove(pad, pad.rect().center())
    QTest.mouseMove(pad, right)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, right)


def chunks(png: bytes) -> list[bytes]:
    found, at = list[bytes](), 8
    while at < len(png):
        (length,) = struct.unpack_from(">I", png, at)
        found.append(png[at + 4 : at + 8])
        at += 12 + length
    return found


def inked(png: bytes) -> int:
    image = QImage.fromData(png)
    assert image.size() == PICTURE
    return sum(image.pixelColor(x, y).value() < 128 for x in range(0, 1200, 4) for y in range(0, 360, 4))


@pytest.fixture
def pad(qtbot: QtBot) -> SignaturePad:
    made = SignaturePad("sign here")
    qtbot.addWidget(made)
    made.resize(400, 120)
    made.show()
    return made


def test_a_signature_is_a_picture_that_tells_nothing_else(pad: SignaturePad) -> None:
    assert inked(pad.png()) == 0
    sign(pad)
    png = pad.png()
    assert set(chunks(png)) == {b"IHDR", b"IDAT", b"IEND"}
    assert inked(png) > 0
    sign(pad)
    pad.undo()
    assert pad.png() == png
    pad.clear()
    assert pad.is_empty()


def stroke_of_a_pen(pad: SignaturePad, pressure: float) -> None:
    device = QPointingDevice.primaryPointingDevice()
    for kind, x in (
        (QEvent.Type.TabletPress, 100),
        (QEvent.Type.TabletMove, 300),
        (QEvent.Type.TabletRelease, 300),
    ):
        at, none = QPointF(x, 60), Qt.KeyboardModifier.NoModifier
        left = Qt.MouseButton.LeftButton
        event = QTabletEvent(kind, device, at, at, pressure, 0, 0, 0, 0, 0, none, left, left)
        QApplication.sendEvent(pad, event)
        assert event.isAccepted()


def test_a_pen_that_is_pressed_harder_draws_thicker(pad: SignaturePad) -> None:
    stroke_of_a_pen(pad, 0.1)
    light = inked(pad.png())
    pad.clear()
    stroke_of_a_pen(pad, 1.0)
    assert inked(pad.png()) > light > 0


def test_a_finger_draws(pad: SignaturePad) -> None:
    finger = QTest.createTouchDevice()
    assert finger.type() is QInputDevice.DeviceType.TouchScreen
    sequence = QTest.touchEvent(pad, finger, False)
    sequence.press(0, QPoint(100, 60), pad)
    sequence.commit(False)
    sequence.move(0, QPoint(300, 60), pad)
    sequence.commit(False)
    sequence.release(0, QPoint(300, 60), pad)
    sequence.commit(False)
    (stroke,) = pad.strokes()
    assert len(stroke.points) == 2
    assert inked(pad.png()) > 0


def give_with(talk: Conversation) -> EvidenceFields:
    go_to(talk, talk.evidence)
    return talk.evidence.evidence


def test_a_signature_goes_from_the_screen_into_the_vault_alone(
    house: House, window: MainWindow, fresh: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setenv("TMPDIR", str(elsewhere))
    talk = talk_of(window, fresh)
    how = give_with(talk)
    how.kind.set_value(EvidenceKind.SIGNATURE_SCREEN)
    talk.go_on()
    assert len(house.workspace.consent_log(fresh)) == 0  # nobody has signed
    sign(how.pad)
    png = how.pad.png()
    talk.go_on()
    event = last_event(house, fresh)
    assert event.evidence == Evidence(kind=EvidenceKind.SIGNATURE_SCREEN, path=f"consent/{TODAY.isoformat()}-given.png")
    (attachment,) = house.workspace.attachments(fresh)
    with house.workspace.open_attachment(attachment.id) as kept:
        assert kept.read() == png
    assert list(elsewhere.iterdir()) == []
    assert not any(png[:64] in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


def test_what_one_narrator_signed_never_comes_to_another(house: House, window: MainWindow, fresh: str) -> None:
    how = give_with(talk_of(window, fresh))
    how.kind.set_value(EvidenceKind.SIGNATURE_SCREEN)
    sign(how.pad)
    talk = talk_of(window, added(house, "ar"))
    assert talk.words.language == "ar"
    assert talk.evidence.evidence.pad.is_empty()


def test_initials_must_be_attested(house: House, window: MainWindow, fresh: str) -> None:
    talk = talk_of(window, fresh)
    how = give_with(talk)
    how.kind.set_value(EvidenceKind.SIGNATURE_SCREEN)
    how.initials.setText("ד.ה.")
    talk.go_on()
    assert len(house.workspace.consent_log(fresh)) == 0
    how.attest.click()
    talk.go_on()
    assert "ד.ה." in (last_event(house, fresh).notes or "")


def test_a_place_in_the_recording_is_named(house: House, window: MainWindow, fresh: str, tmp_path: Path) -> None:
    sound = tmp_path / "first.wav"
    sound.write_bytes(b"RIFF")
    with sound.open("rb") as source:
        house.workspace.attach(fresh, source, name="first.wav", medium=Medium.AUDIO)
    talk = talk_of(window, fresh)
    how = give_with(talk)
    how.kind.set_value(EvidenceKind.RECORDED_VERBAL)
    how.recording.setCurrentIndex(1)
    how.first.setText("12:10")
    how.last.setText("12:40")
    talk.go_on()
    event = last_event(house, fresh)
    assert event.evidence == Evidence(kind=EvidenceKind.RECORDED_VERBAL, path="first.wav")
    assert "12:10" in (event.notes or "")
    assert len(house.workspace.attachments(fresh)) == 1


def test_a_thumbprint_comes_as_a_file(
    house: House, window: MainWindow, fresh: str, interaction: FakeInteraction, tmp_path: Path
) -> None:
    scan = tmp_path / "thumb.PNG"
    scan.write_bytes(b"thumb")
    talk = talk_of(window, fresh)
    how = give_with(talk)
    how.kind.set_value(EvidenceKind.THUMBPRINT)
    interaction.answers.append(scan)
    next(each for each in how.findChildren(QAbstractButton) if each.text() == how.words.say("show.add")).click()
    talk.go_on()
    evidence = last_event(house, fresh).evidence
    assert evidence == Evidence(kind=EvidenceKind.THUMBPRINT, path=f"consent/{TODAY.isoformat()}-given.png")


def test_a_withdrawal_can_be_signed_too(house: House, window: MainWindow, fresh: str) -> None:
    talk = talk_of(window, fresh)
    give_with(talk)
    talk.go_on()
    tab = shown(window, fresh)
    tab.begin_act(ConsentAct.WITHDRAW)
    tab.act.evidence.kind.set_value(EvidenceKind.SIGNATURE_SCREEN)
    sign(tab.act.evidence.pad)
    tab.act.go_on()
    assert "signature just drawn" in tab.act.read_back.text()
    tab.act.record.click()
    evidence = last_event(house, fresh).evidence
    assert evidence is not None
    assert evidence.path == f"consent/{TODAY.isoformat()}-withdrawn.png"


def test_a_draft_of_another_version_is_begun_anew(house: House, window: MainWindow, fresh: str) -> None:
    window.context.keep(draft_key(fresh), json.dumps({"event": {"event": "given", "effective": "2024-01-01"}}))
    assert talk_of(window, fresh).draft.effective == TODAY.isoformat()


def test_what_was_agreed_besides_stands_beside_the_events(house: House, window: MainWindow, fresh: str) -> None:
    talk = talk_of(window, fresh)
    go_to(talk, talk.reach)
    talk.reach.channel.setCurrentText("טלפון")
    talk.reach.no_message.click()
    go_to(talk, talk.record)
    talk.record.retention.after_death.set_value(AfterDeath.CLOSE)
    go_to(talk, talk.evidence)
    talk.go_on()
    card = shown(window, fresh).board.agreed
    assert card.isVisible()
    assert "טלפון" in card.text()
    assert "Never leave a message." in card.text()
    assert "it is closed" in card.accessibleName()
    window.context.set_discreet(True)
    assert "טלפון" not in card.accessibleName()
    window.context.set_discreet(False)
    house.workspace.record_consent(
        fresh, ConsentEvent(event=EventKind.NARROWED, effective=TODAY.isoformat(), recontact=Recontact(channel="מכתב"))
    )
    assert "טלפון" not in card.text()
    assert "Never leave a message." in card.text()


def test_where_nothing_was_agreed_besides_no_card_stands(house: House, window: MainWindow) -> None:
    tab = shown(window, house.workspace.id_of(f"OH-{TODAY.year}-0001"))
    assert tab.board.isVisible()
    assert not tab.board.agreed.isVisible()


def test_the_reason_after_recording_names_the_embargo(house: House, window: MainWindow, fresh: str) -> None:
    talk = talk_of(window, fresh)
    go_to(talk, talk.hold)
    talk.hold.radios[list(talk.hold.radios)[3]].click()
    talk.hold.lifted_by.setText("נור")
    go_to(talk, talk.evidence)
    talk.go_on()
    tab = shown(window, fresh)
    assert Reason.EMBARGOED in house.workspace.may(fresh, tab.board.request(), TODAY).reasons
    assert "נור" in tab.board.may_i.text()
