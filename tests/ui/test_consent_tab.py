"""Consent on a real vault with real keys: read, asked about, recorded, withdrawn; what is in the vault then."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from oralhistory.consent import Request
from oralhistory.model import (
    Audience,
    ConsentEvent,
    Decision,
    EventKind,
    EvidenceKind,
    Grant,
    Medium,
    Person,
    Reason,
    Role,
    Testimony,
    Use,
)
from tests.ui.standins import FakeInteraction
from tests.ui.vaults import make_sample_vault, open_copy
from ui.context import PageSpec
from ui.house import House
from ui.i18n import Languages
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.testimony import consent_words as words
from ui.views.testimony.consent_act_form import ConsentAct
from ui.views.testimony.consent_draft import Hold, Preset
from ui.views.testimony.consent_tab import ConsentTab
from ui.views.testimony.page import TestimonyPage

TODAY = date.today()
READ = Request(Use.RESEARCH, Medium.TRANSCRIPT, Audience.RESEARCHER)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "sample.vault"
    make_sample_vault(path)
    return path


def page_spec() -> PageSpec:
    return next(spec for spec in PAGES if spec.key == "testimony")


@pytest.fixture
def house(made: Path, tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = open_copy(made, tmp_path)
    spec = page_spec()
    window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    window.show_house(opened)
    window.activateWindow()
    yield opened
    window.empty_house()
    opened.close()


@pytest.fixture
def fresh(house: House) -> str:
    """A testimony with a narrator and an interviewer, and nothing said about consent."""
    people = (
        Person(id="n", role=Role.NARRATOR, name="Dana Arel"),
        Person(id="i", role=Role.INTERVIEWER, name="Omer Tal"),
    )
    return house.workspace.add(Testimony(title="First", people=people)).id


def sample(house: House, number: int) -> str:
    return house.workspace.id_of(f"OH-{TODAY.year}-{number:04}")


def shown(window: MainWindow, id: str) -> ConsentTab:
    window.context.go_to("testimony", (id, "consent"))
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    assert isinstance(page.tab, ConsentTab)
    return page.tab


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

    def tab_to(self, widget: QWidget) -> None:
        met: list[str] = []
        for _ in range(20):
            met.append(f"{type(focus()).__name__} {focus().accessibleName()} {focus().property('text') or ''}")
            if widget.hasFocus():
                return
            self.press(TAB)
        raise AssertionError(f"not to be reached: {widget.property('text')}; met {met}")

    def type(self, text: str) -> None:
        QTest.keyClicks(focus(), text)


ENTER, TAB, SPACE, DOWN, RIGHT = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Right


def last_event(house: House, id: str) -> ConsentEvent:
    return house.workspace.consent_log(id)[-1].event


def give(house: House, id: str, decision: Decision = Decision.YES) -> None:
    grant = Grant(
        use=(Use.RESEARCH, Use.WEB),
        medium=(Medium.TRANSCRIPT,),
        audience=(Audience.RESEARCHER, Audience.PUBLIC),
        decision=decision,
    )
    given = ConsentEvent(event=EventKind.GIVEN, effective="2024-01-10", grants=(grant,))
    house.workspace.record_consent(id, given)


# ---- by keyboard -------------------------------------------------------------------------------------------------


def record_by_keyboard(tab: ConsentTab) -> int:
    keys = Keys()
    talk = tab.conversation
    keys.press(SPACE)  # the button of the empty state
    for _ in range(6):
        keys.press(SPACE, TAB)
    keys.press(SPACE, ENTER)  # seven matters explained
    assert talk.number == 1
    keys.press(ENTER)  # a pseudonym for everyone
    keys.press(TAB, ENTER)  # the second preset: an anonymous publication
    keys.tab_to(talk.scope.grid)
    keys.press(RIGHT, RIGHT, RIGHT, SPACE, ENTER)  # research for courts: ask first
    assert talk.number == 3
    keys.press(DOWN, TAB)  # not before a day
    keys.type("20300101")
    keys.press(ENTER, ENTER)  # nobody has to read it first
    keys.press(ENTER, ENTER)  # neither a way to be reached nor a word
    assert talk.number == 7
    keys.type("agreement")
    keys.press(TAB)
    keys.type("3")
    keys.press(ENTER, ENTER)
    assert talk.number == 9
    keys.tab_to(talk.next)
    keys.press(ENTER)
    return keys.count


def withdraw_by_keyboard(tab: ConsentTab, qtbot: QtBot) -> int:
    keys = Keys()
    keys.press(Qt.Key.Key_W, modifier=Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(tab.act.isVisible)  # Qt shows the button pressed for a moment
    keys.press(ENTER)
    keys.tab_to(tab.act.record)
    keys.press(ENTER)
    return keys.count


def test_consent_is_recorded_and_withdrawn_by_keyboard_alone(
    house: House, window: MainWindow, fresh: str, qtbot: QtBot
) -> None:
    tab = shown(window, fresh)
    recording = record_by_keyboard(tab)
    given = last_event(house, fresh)
    assert recording < 60
    assert given.event is EventKind.GIVEN
    assert given.effective == TODAY.isoformat()
    assert given.embargo is not None
    assert given.embargo.until == "2030-01-01"
    assert given.explained == words.EXPLAINED
    assert given.form is not None
    assert (given.form.id, given.form.version) == ("agreement", "3")
    assert given.obtained_by == "i"
    after = date(2030, 6, 1)
    assert house.workspace.may(fresh, READ, TODAY).reasons == (Reason.EMBARGOED,)
    assert house.workspace.may(fresh, READ, after).reasons == (Reason.EMBARGO_NOT_LIFTED,)
    court = replace(READ, audience=Audience.COURT)
    assert Reason.NEEDS_APPROVAL in house.workspace.may(fresh, court, after).reasons
    audio = replace(READ, medium=Medium.AUDIO)
    assert Reason.NOT_PERMITTED in house.workspace.may(fresh, audio, after).reasons

    withdrawing = withdraw_by_keyboard(tab, qtbot)
    assert withdrawing < recording
    assert withdrawing <= 8
    assert last_event(house, fresh).event is EventKind.WITHDRAWN
    assert Reason.WITHDRAWN in house.workspace.may(fresh, READ, after).reasons


def test_enter_alone_never_records(house: House, window: MainWindow, fresh: str) -> None:
    give(house, fresh)
    tab = shown(window, fresh)
    tab.begin_act(ConsentAct.WITHDRAW)
    keys = Keys()
    keys.press(*[ENTER] * 6)
    assert tab.act.reads_back
    tab.begin_conversation()
    tab.conversation.scope.presets[Preset.ARCHIVE].click()
    keys.press(*[ENTER] * 12)
    assert len(house.workspace.consent_log(fresh)) == 1


def test_esc_goes_back_and_then_away(house: House, window: MainWindow, fresh: str) -> None:
    give(house, fresh)
    tab = shown(window, fresh)
    tab.begin_act(ConsentAct.WITHDRAW)
    tab.act.go_on()
    keys = Keys()
    keys.press(Qt.Key.Key_Escape)
    assert tab.act.isVisible()
    assert not tab.act.reads_back
    keys.press(Qt.Key.Key_Escape)
    assert tab.board.isVisible()
    assert window.shown_page == "testimony"


class Shown(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(f"{type(watched).__name__} {watched.property('text')}")
        return False


def test_no_part_is_ever_a_window_of_its_own(house: House, window: MainWindow, fresh: str, qapp: QApplication) -> None:
    """A part shown before it has a parent flashes up, and takes the keyboard from the window."""
    noted = Shown()
    qapp.installEventFilter(noted)
    tab = shown(window, fresh)
    tab.begin_conversation()
    tab.begin_act(ConsentAct.WITHDRAW)
    qapp.removeEventFilter(noted)
    assert noted.windows == []


# ---- the board ---------------------------------------------------------------------------------------------------


def test_nothing_recorded_says_that_nothing_can_leave(house: House, window: MainWindow, fresh: str) -> None:
    tab = shown(window, fresh)
    assert tab.empty.isVisible()
    assert not tab.board.isVisible()


def test_a_closed_cell_says_why_everywhere(house: House, window: MainWindow) -> None:
    tab = shown(window, sample(house, 3))
    grid = tab.board.grid
    grid.go_to((Use.PUBLICATION, Audience.PUBLIC))
    grid.setFocus()
    index = grid.currentIndex()
    reason = "embargoed until \u20681 January 2099\u2069"
    assert reason in str(index.data(Qt.ItemDataRole.ToolTipRole))
    assert reason in grid.accessibleDescription()
    assert reason in tab.board.may_i.text()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Publication, Public: embargoed"
    assert "Decided by: " in str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))
    assert tab.board.timeline.position() == 0


def test_the_cell_with_the_keyboard_chooses_the_event_that_decided(house: House, window: MainWindow) -> None:
    tab = shown(window, sample(house, 5))
    tab.board.grid.setFocus()
    Keys().press(DOWN, RIGHT)
    assert tab.board.grid.at() == (Use.TEACHING, Audience.PARTNER)
    assert tab.board.timeline.position() is None
    tab.board.grid.go_to((Use.RESEARCH, Audience.TEAM))
    given = tab.board.timeline.position()
    assert given is not None
    assert house.workspace.consent_log(sample(house, 5))[given].event.event is EventKind.GIVEN


def test_a_day_in_the_past_is_answered_as_of_then(house: House, window: MainWindow, fresh: str) -> None:
    give(house, fresh)
    house.workspace.record_consent(fresh, ConsentEvent(event=EventKind.WITHDRAWN, effective="2024-06-01"))
    tab = shown(window, fresh)
    tab.board.may_i.set_cell((Use.RESEARCH, Audience.PUBLIC))
    assert tab.board.may_i.text().startswith("No:")
    day = tab.board.day.findChild(QDateEdit)
    assert day is not None
    day.setFocus()
    Keys().type("20240301")
    assert day.date() == QDate(2024, 3, 1)
    assert tab.board.may_i.text().startswith("Yes:")
    assert tab.board.grid.currentIndex().data() == "open"
    tab.board.timeline.choose(1)
    assert "Not yet in force" in str(tab.board.timeline.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    day.setDate(QDate(2024, 1, 9))
    assert "No consent had been given by this day." in tab.board.may_i.text()


def test_may_i_asks_about_a_publication_by_its_title(house: House, window: MainWindow) -> None:
    tab = shown(window, sample(house, 5))
    board = tab.board
    board.may_i.set_cell((Use.PUBLICATION, Audience.PUBLIC))
    assert board.may_i.text().startswith("No:")
    board.may_i.title.setFocus()
    Keys().type("Reasons to Say No")
    assert board.may_i.text().startswith("Yes:")
    assert "Condition: " in board.may_i.text()


def test_a_change_from_elsewhere_is_shown(house: House, window: MainWindow, fresh: str) -> None:
    tab = shown(window, fresh)
    give(house, fresh)
    assert tab.board.isVisible()
    assert tab.board.timeline.model().rowCount() == 1


def test_discreet_mode_hides_names_and_notes(house: House, window: MainWindow) -> None:
    tab = shown(window, sample(house, 1))
    rows = range(tab.board.timeline.model().rowCount())

    def said() -> str:
        model = tab.board.timeline.model()
        return " ".join(str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows)

    assert "Benedek Harrowby" in said()
    window.context.set_discreet(True)
    assert "Benedek" not in said()
    assert "the interviewer" in said()


def test_what_needs_somebody_is_counted(house: House, window: MainWindow, fresh: str, qtbot: QtBot) -> None:
    tab = shown(window, fresh)
    counts: list[int] = []
    tab.open_count_changed.connect(counts.append)
    give(house, fresh)
    assert counts[-1] == 0
    stale = ConsentEvent(event=EventKind.NARROWED, effective="2024-02-01", review_required=True)
    house.workspace.record_consent(fresh, stale)
    assert counts[-1] == 1


# ---- acts --------------------------------------------------------------------------------------------------------


def record_act(tab: ConsentTab) -> None:
    tab.act.go_on()
    assert tab.act.reads_back
    assert "never changed" not in tab.act.read_back.text()  # the sentence stands beneath, for every event
    tab.act.record.click()


def test_narrowing_lowers_and_never_raises(house: House, window: MainWindow, fresh: str) -> None:
    give(house, fresh)
    tab = shown(window, fresh)
    tab.begin_act(ConsentAct.NARROW)
    tab.act.fields.uses.box(Use.WEB).click()
    tab.act.fields.only_asking.click()
    tab.act.fields.condition.setText("not the village")
    record_act(tab)
    event = last_event(house, fresh)
    assert event.grants == (Grant(use=(Use.WEB,), decision=Decision.ASK, conditions=("not the village",)),)
    web = replace(READ, use=Use.WEB)
    assert house.workspace.may(fresh, web, TODAY).reasons == (Reason.NEEDS_APPROVAL,)
    assert house.workspace.may(fresh, READ, TODAY).allowed
    assert tab.board.isVisible()
    assert tab.board.timeline.position() == 1


def test_a_part_is_withdrawn_only_when_it_is_named(house: House, window: MainWindow, fresh: str) -> None:
    give(house, fresh)
    tab = shown(window, fresh)
    tab.begin_act(ConsentAct.WITHDRAW)
    tab.act.fields.part.click()
    tab.act.go_on()
    assert not tab.act.reads_back
    tab.act.fields.audiences.box(Audience.PUBLIC).click()
    record_act(tab)
    assert house.workspace.may(fresh, READ, TODAY).allowed
    assert not house.workspace.may(fresh, replace(READ, audience=Audience.PUBLIC), TODAY).allowed


def test_an_embargo_is_lifted(house: House, window: MainWindow) -> None:
    id = sample(house, 3)
    tab = shown(window, id)
    assert tab.board.act_button(ConsentAct.LIFT_EMBARGO).isEnabled()
    tab.begin_act(ConsentAct.LIFT_EMBARGO)
    record_act(tab)
    assert house.workspace.may(id, READ, TODAY).allowed
    assert not tab.board.act_button(ConsentAct.LIFT_EMBARGO).isEnabled()
    assert tab.board.act_button(ConsentAct.LIFT_EMBARGO).toolTip()


def test_a_use_is_approved_by_title(house: House, window: MainWindow, fresh: str) -> None:
    give(house, fresh, Decision.ASK)
    tab = shown(window, fresh)
    tab.begin_act(ConsentAct.APPROVE_USE)
    tab.act.go_on()
    assert not tab.act.reads_back
    tab.act.fields.title.setText("Salt")
    tab.act.fields.uses.box(Use.RESEARCH).click()
    tab.act.fields.audiences.box(Audience.RESEARCHER).click()
    record_act(tab)
    assert house.workspace.may(fresh, replace(READ, title="Salt"), TODAY).allowed
    assert not house.workspace.may(fresh, replace(READ, title="Pepper"), TODAY).allowed


def test_an_approved_transcript_is_the_one_that_stands_there_now(house: House, window: MainWindow) -> None:
    id = sample(house, 1)
    tab = shown(window, id)
    transcript = tab.editing.testimony.transcript
    assert transcript is not None
    segments = (replace(transcript.segments[0], text="Said otherwise."), *transcript.segments[1:])
    tab.editing.change("words", replace(tab.editing.testimony, transcript=replace(transcript, segments=segments)))
    tab.begin_act(ConsentAct.APPROVE_TRANSCRIPT)
    record_act(tab)
    kept = house.workspace.get(id).testimony.transcript
    assert kept is not None
    assert kept.segments[0].text == "Said otherwise."
    assert last_event(house, id).transcript_sha256 == kept.sha256


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        (ConsentAct.RECONFIRM, EventKind.RECONFIRMED),
        (ConsentAct.REFUSE, EventKind.REFUSED),
        (ConsentAct.DIED, EventKind.DIED),
    ],
)
def test_the_rarer_acts_stand_in_the_menu(
    act: ConsentAct, kind: EventKind, house: House, window: MainWindow, fresh: str
) -> None:
    give(house, fresh)
    tab = shown(window, fresh)
    entry = tab.board.act_button(act)
    assert isinstance(entry, QAction)
    entry.trigger()
    if act is ConsentAct.RECONFIRM:
        tab.act.form_fields.form_id.setText("agreement")
    record_act(tab)
    event = last_event(house, fresh)
    assert event.event is kind
    assert (event.form is not None) == (act is ConsentAct.RECONFIRM)


def test_a_scan_goes_into_the_vault(
    house: House, window: MainWindow, fresh: str, interaction: FakeInteraction, tmp_path: Path
) -> None:
    scan = tmp_path / "Dana Arel signs.PDF"
    scan.write_bytes(b"signed")
    give(house, fresh)
    tab = shown(window, fresh)
    tab.begin_act(ConsentAct.NARROW)
    interaction.answers.append(scan)
    choose = next(each for each in tab.act.findChildren(QPushButton) if each.text().startswith("Add a scan"))
    choose.click()
    tab.act.go_on()
    assert not tab.act.reads_back  # of what kind is it?
    tab.act.evidence.kind.set_value(EvidenceKind.SIGNATURE_PAPER)
    record_act(tab)
    evidence = last_event(house, fresh).evidence
    assert evidence is not None
    assert evidence.path == f"consent/{TODAY}-narrowed.pdf"
    (attachment,) = house.workspace.attachments(fresh)
    assert attachment.name == evidence.path
    assert house.workspace.open_attachment(attachment.id).read() == b"signed"


def test_a_scan_that_is_gone_records_nothing(
    house: House, window: MainWindow, fresh: str, interaction: FakeInteraction, tmp_path: Path
) -> None:
    scan = tmp_path / "gone.pdf"
    scan.write_bytes(b"signed")
    give(house, fresh)
    tab = shown(window, fresh)
    tab.begin_act(ConsentAct.WITHDRAW)
    interaction.answers.append(scan)
    next(each for each in tab.act.findChildren(QPushButton) if each.text().startswith("Add a scan")).click()
    tab.act.evidence.kind.set_value(EvidenceKind.THUMBPRINT)
    scan.unlink()
    record_act(tab)
    assert tab.act.isVisible()
    assert len(house.workspace.consent_log(fresh)) == 1


# ---- the conversation --------------------------------------------------------------------------------------------


def test_nothing_is_ticked_in_advance_and_names_are_hidden(house: House, window: MainWindow, fresh: str) -> None:
    tab = shown(window, fresh)
    tab.begin_conversation()
    assert not any(box.isChecked() for box in tab.conversation.explained.boxes.values())
    assert tab.conversation.draft.allowed() == {}
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    assert not page.header.isVisible()
    tab.conversation.leave()
    assert page.header.isVisible()


def test_refusing_is_as_large_as_going_on_and_always_there(house: House, window: MainWindow, fresh: str) -> None:
    tab = shown(window, fresh)
    tab.begin_conversation()
    talk = tab.conversation
    assert talk.refuse.height() == talk.next.height()
    assert talk.refuse.width() >= talk.next.width()
    talk.explained.boxes["risks"].click()
    talk.go_on()
    talk.refuse.click()
    talk.go_back()
    assert talk.number == 1
    talk.refuse.click()
    talk.go_on()
    assert "Refused consent" in talk.summary.read_back.text()
    talk.go_on()
    event = last_event(house, fresh)
    assert event.event is EventKind.REFUSED
    assert event.explained == ("risks",)
    assert not house.workspace.may(fresh, READ, TODAY).allowed


def test_nothing_allowed_is_no_consent(house: House, window: MainWindow, fresh: str) -> None:
    tab = shown(window, fresh)
    tab.begin_conversation()
    tab.conversation.go_on()
    tab.conversation.go_on()
    tab.conversation.go_on()
    assert tab.conversation.number == 2


def test_a_pause_loses_nothing(house: House, window: MainWindow, fresh: str) -> None:
    tab = shown(window, fresh)
    tab.begin_conversation()
    talk = tab.conversation
    talk.explained.boxes["risks"].click()
    talk.go_on()
    talk.go_on()
    talk.scope.presets[Preset.NAMED].click()
    talk.go_on()
    talk.hold.radios[Hold.INDEFINITE].click()
    talk.pause.click()
    assert tab.empty.isVisible()
    before = talk.draft
    tab.begin_conversation()
    assert talk.draft == before
    assert talk.explained.boxes["risks"].isChecked()
    assert talk.draft.hold is Hold.INDEFINITE
    assert len(house.workspace.consent_log(fresh)) == 0


def test_leaving_for_another_page_keeps_the_answers(house: House, window: MainWindow, fresh: str) -> None:
    tab = shown(window, fresh)
    tab.begin_conversation()
    tab.conversation.explained.boxes["purpose"].click()
    shown(window, sample(house, 1))
    assert tab.board.isVisible()
    shown(window, fresh)
    tab.begin_conversation()
    assert tab.conversation.explained.boxes["purpose"].isChecked()


def test_a_preset_by_name_names_and_a_cell_can_differ(house: House, window: MainWindow, fresh: str) -> None:
    tab = shown(window, fresh)
    tab.begin_conversation()
    talk = tab.conversation
    talk.go_on()
    talk.go_on()
    talk.scope.presets[Preset.NAMED].click()
    talk.scope.shown.set_value(Medium.SUMMARY)
    talk.scope.grid.go_to((Use.WEB, Audience.PUBLIC))
    talk.scope.grid.setFocus()
    Keys().press(SPACE)
    assert talk.scope.grid.currentIndex().data() == "no"
    talk.scope.shown.set_value(None)
    assert talk.scope.grid.currentIndex().data() == "differs"
    for _ in range(6):
        talk.go_on()
    assert "under the real name" in talk.summary.read_back.text()
    talk.go_on()
    talk.go_on()
    may = house.workspace.may
    assert may(fresh, Request(Use.WEB, Medium.TRANSCRIPT, Audience.PUBLIC), TODAY).allowed
    assert not may(fresh, Request(Use.WEB, Medium.SUMMARY, Audience.PUBLIC), TODAY).allowed
    assert tab.board.isVisible()
    assert not tab.board.message.isVisible()


# ---- directions, and being forgotten -----------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["he", "ar"])
def test_from_right_to_left_everything_is_there(
    language: str, house: House, window: MainWindow, languages: Languages
) -> None:
    languages.choose(language)
    id = sample(house, 7)
    tab = shown(window, id)
    window.grab()
    board = tab.board
    assert (
        board.timeline.mapTo(window, board.timeline.rect().center()).x()
        > board.grid.mapTo(window, board.grid.rect().center()).x()
    )
    day = board.day.findChild(QDateEdit)
    assert day is not None
    assert day.text() == TODAY.isoformat()
    tab.begin_conversation()
    window.grab()
    talk = tab.conversation
    assert (
        talk.refuse.mapTo(window, talk.refuse.rect().center()).x()
        > talk.next.mapTo(window, talk.next.rect().center()).x()
    )


def test_the_tab_goes_with_the_house(made: Path, tmp_path: Path, window: MainWindow, qtbot: QtBot) -> None:
    opened = open_copy(made, tmp_path)
    spec = page_spec()
    window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    window.show_house(opened)
    tab = shown(window, sample(opened, 1))
    with qtbot.waitSignal(tab.destroyed, timeout=2000):
        del tab
        window.empty_house()
        gc.collect()
    opened.close()


# ---- recorded by mistake -------------------------------------------------------------------------------------


def _withdraw_public(house: House, window: MainWindow, fresh: str) -> ConsentTab:
    give(house, fresh)
    tab = shown(window, fresh)
    tab.begin_act(ConsentAct.WITHDRAW)
    tab.act.fields.part.click()
    tab.act.fields.audiences.box(Audience.PUBLIC).click()
    record_act(tab)
    return tab


def test_a_part_withdrawn_by_mistake_is_given_back_after_a_question(
    house: House, window: MainWindow, fresh: str, interaction: FakeInteraction
) -> None:
    public = replace(READ, audience=Audience.PUBLIC)
    _withdraw_public(house, window, fresh)
    action = window.context.actions["undo"]
    assert action.text().startswith("Undo: withdrawal of consent to")
    assert "the public" in action.text()
    interaction.answers.append(False)
    action.trigger()
    assert not house.workspace.may(fresh, public, TODAY).allowed
    assert action.isEnabled()
    interaction.answers.append(True)
    action.trigger()
    assert house.workspace.may(fresh, public, TODAY).allowed
    kinds = [entry.event.event for entry in house.workspace.consent_log(fresh)]
    assert kinds[-2:] == [EventKind.WITHDRAWN, EventKind.WIDENED]
    window.context.actions["redo"].trigger()
    assert not house.workspace.may(fresh, public, TODAY).allowed
    assert interaction.asked == ["Was this recorded by mistake?"] * 2


def test_what_was_recorded_since_is_not_run_over(
    house: House, window: MainWindow, fresh: str, interaction: FakeInteraction
) -> None:
    _withdraw_public(house, window, fresh)
    later = ConsentEvent(event=EventKind.WITHDRAWN, effective=TODAY.isoformat())
    house.workspace.record_consent(fresh, later)
    interaction.answers.append(True)
    window.context.actions["undo"].trigger()
    assert len(interaction.errors) == 1
    assert house.workspace.consent_log(fresh)[-1].event.event is EventKind.WITHDRAWN


def test_a_whole_withdrawal_offers_no_way_back(house: House, window: MainWindow, fresh: str) -> None:
    give(house, fresh)
    tab = shown(window, fresh)
    tab.begin_act(ConsentAct.WITHDRAW)
    tab.act.fields.everything.click()
    record_act(tab)
    assert window.context.undo.undo_name == ""
