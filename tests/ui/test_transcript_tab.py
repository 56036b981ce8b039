"""Writing a transcript: segments, speakers, times, withheld passages, find and replace, import."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from oralhistory.model import Audience, Passage, PassageRule, Person, Role, Segment, Testimony, Transcript
from oralhistory.model.passages import TextChange
from tests.ui.keys import type_words
from tests.ui.standins import FakeInteraction
from tests.ui.vaults import sample_house, show_testimony
from ui.house import House
from ui.main_window import MainWindow
from ui.views.testimony import times
from ui.views.testimony.page import TestimonyPage as PageOfTestimony
from ui.views.testimony.spoken import Spoken, edited, points, units
from ui.views.testimony.transcript_tab import TranscriptTab

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER, HOME, END = Qt.Key.Key_Return, Qt.Key.Key_Home, Qt.Key.Key_End
SEGMENTS = (
    Segment(text="Where did you stand?", speaker="i1", start=0, end=3),
    Segment(text="We stood by the gate until morning.", speaker="n1", start=3, end=9),
    Segment(text="עמדנו שם עד הבוקר 𐤀 ואיש לא בא.", speaker="n1"),
)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    opened = sample_house(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def page(house: House, window: MainWindow) -> Iterator[PageOfTestimony]:
    yield show_testimony(window, house, 1, "interview")
    window.leave()
    window.empty_house()


@pytest.fixture
def tab(house: House, page: PageOfTestimony, window: MainWindow) -> TranscriptTab:
    people = (Person(id="n1", role=Role.NARRATOR, name="Dana Orr"), Person(id="i1", role=Role.INTERVIEWER))
    made = house.workspace.add(Testimony(title="A gate", people=people, transcript=Transcript(segments=SEGMENTS)))
    window.context.go_to("testimony", (made.id, "transcript"))
    assert isinstance(page.tab, TranscriptTab)
    page.tab.editor.setFocus()
    return page.tab


def _kept(house: House, tab: TranscriptTab) -> Testimony:
    assert tab.editing.flush()
    return house.workspace.get(tab.editing.id).testimony


def _segments(house: House, tab: TranscriptTab) -> tuple[Segment, ...]:
    transcript = _kept(house, tab).transcript
    assert transcript is not None
    return transcript.segments


def _held(testimony: Testimony) -> list[str]:
    assert testimony.transcript is not None
    return [testimony.transcript.segments[p.segment].text[p.start : p.end] for p in testimony.passages]


def _select(tab: TranscriptTab, number: int, words: str) -> None:
    start = tab.editor.spoken.segments[number].text.index(words)
    tab.editor.show_match(number, start, start + len(words))


def _caret(tab: TranscriptTab, number: int, offset: int) -> None:
    tab.editor.show_match(number, offset, offset)


def test_what_is_typed_is_in_the_vault_after_a_second(house: House, tab: TranscriptTab, qtbot: QtBot) -> None:
    _caret(tab, 1, 0)
    qtbot.keyClicks(tab.editor, "That night ")

    def saved() -> bool:
        transcript = house.workspace.get(tab.editing.id).testimony.transcript
        return transcript is not None and transcript.segments[1].text.startswith("That night We stood")

    qtbot.waitUntil(saved, timeout=3000)


def test_a_passage_follows_what_is_typed_before_and_inside_it(house: House, tab: TranscriptTab, qtbot: QtBot) -> None:
    _select(tab, 2, "הבוקר 𐤀 ואיש")
    tab.withhold((Audience.PUBLIC,))
    _caret(tab, 2, 0)
    type_words(tab.editor, "אז ")
    kept = _kept(house, tab)
    assert _held(kept) == ["הבוקר 𐤀 ואיש"]
    assert kept.passages[0].audiences == (Audience.PUBLIC,)
    _caret(tab, 2, kept.passages[0].start + 3)
    qtbot.keyClicks(tab.editor, "x")
    assert _held(_kept(house, tab)) == ["הבוxקר 𐤀 ואיש"]
    _caret(tab, 1, 0)
    qtbot.keyClick(tab.editor, ENTER, CTRL)
    kept = _kept(house, tab)
    assert _held(kept) == ["הבוxקר 𐤀 ואיש"]
    assert kept.passages[0].segment == 3


def test_a_rule_is_given_by_keyboard_alone(house: House, tab: TranscriptTab, window: MainWindow, qtbot: QtBot) -> None:
    _select(tab, 1, "by the gate")
    qtbot.keyClick(tab.editor, Qt.Key.Key_W, CTRL)
    bar = tab.passage_bar
    assert bar.isVisible() and bar.rule.hasFocus()
    for _ in range(3):
        qtbot.keyClick(bar.rule, Qt.Key.Key_Down)
    assert bar.paraphrase.isVisible() and not bar.until.isVisible()
    qtbot.keyClick(bar.rule, Qt.Key.Key_Tab)
    assert bar.paraphrase.hasFocus()
    qtbot.keyClick(bar.paraphrase, ENTER)
    assert "in its place" in bar.trouble()
    qtbot.keyClicks(bar.paraphrase, "nearby")
    qtbot.keyClick(bar.paraphrase, Qt.Key.Key_Tab)
    qtbot.keyClicks(bar.note, "she asked")
    qtbot.keyClick(bar.note, Qt.Key.Key_Tab)
    box = bar.audiences.box(Audience.TEAM)
    assert box.hasFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.keyClick(bar.note, ENTER)
    (kept,) = _kept(house, tab).passages
    assert (kept.rule, kept.paraphrase, kept.note, kept.audiences) == (
        PassageRule.PARAPHRASE,
        "nearby",
        "she asked",
        (Audience.TEAM,),
    )
    assert tab.editor.hasFocus() and not bar.isVisible()
    assert window.context.undo.undo_name == "rule of a passage"
    assert "In other words for: Team" in tab.passages.item(0).text()


def test_without_words_selected_it_says_what_to_do(tab: TranscriptTab, qtbot: QtBot) -> None:
    _caret(tab, 1, 0)
    qtbot.keyClick(tab.editor, Qt.Key.Key_W, CTRL)
    assert "Select the words" in tab.message.text() and not tab.passage_bar.isVisible()


def test_a_passage_across_segments_is_one(house: House, tab: TranscriptTab) -> None:
    cursor = tab.editor.textCursor()
    cursor.setPosition(6)
    cursor.setPosition(30, QTextCursor.MoveMode.KeepAnchor)
    tab.editor.setTextCursor(cursor)
    tab.withhold(())
    first, second = _kept(house, tab).passages
    assert first.group == second.group is not None
    assert tab.passages.count() == 1
    _caret(tab, 1, 2)
    tab.withhold((Audience.PUBLIC,))
    assert [p.audiences for p in _kept(house, tab).passages] == [(Audience.PUBLIC,)] * 2
    tab.lift()
    assert _kept(house, tab).passages == ()


def test_words_that_are_deleted_ask_for_a_person(
    house: House, tab: TranscriptTab, page: PageOfTestimony, qtbot: QtBot
) -> None:
    _select(tab, 0, "you")
    tab.withhold((Audience.TEAM,))
    _select(tab, 1, "gate")
    tab.withhold(())
    _select(tab, 1, "the gate until")
    qtbot.keyClick(tab.editor, Qt.Key.Key_Delete)
    gone = _kept(house, tab).passages[-1]
    assert gone.is_empty and gone.check
    assert tab.passages.count() == 2
    assert "To check" in tab.passages.item(0).text() and "gone" in tab.passages.item(0).text()
    place = [page.bar.tabText(n) for n in range(page.bar.count())].index("Transcript")
    assert page.bar.tabToolTip(place)
    tab.passages.setFocus()
    tab.passages.setCurrentRow(0)
    qtbot.keyClick(tab.passages, ENTER)
    assert tab.passage_bar.isVisible() and not tab.passage_bar.keep.isVisible()
    _select(tab, 1, "morning")
    qtbot.mouseClick(tab.passage_bar.again, Qt.MouseButton.LeftButton)
    assert _held(_kept(house, tab)) == ["you", "morning"]
    assert not any(p.check for p in _kept(house, tab).passages)
    tab.passages.setCurrentRow(1)
    qtbot.keyClick(tab.passages, Qt.Key.Key_Delete)
    assert _held(_kept(house, tab)) == ["you"]


def test_pasting_over_everything_withholds_what_came_and_asks(house: House, tab: TranscriptTab) -> None:
    _select(tab, 1, "gate")
    tab.withhold(())
    tab.editor.selectAll()
    tab.editor.textCursor().insertText("Another text\nAnd more")
    kept = _kept(house, tab)
    assert kept.passages and all(passage.check for passage in kept.passages)
    assert _held(kept) == ["Another text", "And more"]


def test_the_next_step_is_to_check_a_passage(house: House, window: MainWindow) -> None:
    page = show_testimony(window, house, 1, "transcript")
    tab = page.tab
    assert isinstance(tab, TranscriptTab) and page.header.step is not None
    _select(tab, 1, tab.editor.spoken.segments[1].text[:12])
    tab.withhold(())
    assert tab.editing.flush()
    assert page.header.step.tab == "anonymise"
    tab.editor.set_spoken(replace(tab.editor.spoken, passages=(replace(tab.editor.spoken.passages[0], check=True),)))
    assert tab.editing.flush()
    assert (page.header.step.tab, page.header.step.words) == ("transcript", "Check 1 passage")
    window.leave()
    window.empty_house()


def test_an_edit_inside_asks_until_somebody_says_it_is_right(house: House, tab: TranscriptTab, qtbot: QtBot) -> None:
    _select(tab, 1, "by the gate")
    tab.withhold(())
    _caret(tab, 1, tab.editor.spoken.passages[0].start + 3)
    qtbot.keyClicks(tab.editor, "x")
    assert _kept(house, tab).passages[0].check
    qtbot.keyClick(tab.editor, Qt.Key.Key_W, CTRL)
    qtbot.mouseClick(tab.passage_bar.keep, Qt.MouseButton.LeftButton)
    (kept,) = _kept(house, tab).passages
    assert not kept.check and _held(_kept(house, tab)) == ["by xthe gate"]


def test_a_day_that_has_come_is_opened_by_a_person(house: House, tab: TranscriptTab, qtbot: QtBot) -> None:
    _select(tab, 1, "gate")
    qtbot.keyClick(tab.editor, Qt.Key.Key_W, CTRL)
    tab.passage_bar.rule.set_value(PassageRule.UNTIL)
    qtbot.mouseClick(tab.passage_bar.keep, Qt.MouseButton.LeftButton)
    today = house.workspace.today()
    (kept,) = _kept(house, tab).passages
    assert kept.until == today.isoformat() and kept.applies_to(Audience.PUBLIC, today)
    assert "its day has come" in tab.passages.item(0).text()
    tab.passages.setFocus()
    qtbot.keyClick(tab.passages, ENTER)
    qtbot.mouseClick(tab.passage_bar.open_now, Qt.MouseButton.LeftButton)
    (kept,) = _kept(house, tab).passages
    assert not kept.applies_to(Audience.PUBLIC, today)
    assert kept.opened_by == house.workspace.by


def test_a_letter_doubled_at_the_edge_of_a_passage_stays_outside(
    house: House, tab: TranscriptTab, qtbot: QtBot
) -> None:
    _select(tab, 1, "gate")
    tab.withhold(())
    start = tab.editor.spoken.passages[0].start
    _caret(tab, 1, start)
    qtbot.keyClicks(tab.editor, "g")
    assert _held(_kept(house, tab)) == ["gate"]


def test_withholding_is_changed_and_lifted(house: House, tab: TranscriptTab) -> None:
    _select(tab, 1, "by the gate")
    tab.withhold(())
    _caret(tab, 1, tab.editor.spoken.passages[0].start + 2)
    tab.withhold((Audience.PUBLIC, Audience.PARTNER))
    assert _kept(house, tab).passages[0].audiences == (Audience.PUBLIC, Audience.PARTNER)
    assert len(tab.editor.extraSelections()) == 1
    tab.lift()
    assert _kept(house, tab).passages == ()
    assert tab.editor.extraSelections() == []


def test_splitting_keeps_speaker_and_times(house: House, tab: TranscriptTab, qtbot: QtBot) -> None:
    _caret(tab, 1, len("We stood "))
    qtbot.keyClick(tab.editor, ENTER, CTRL)
    first, second = _segments(house, tab)[1:3]
    assert (first.text, first.speaker, first.start, first.end) == ("We stood ", "n1", 3, None)
    assert (second.text, second.speaker, second.start, second.end) == ("by the gate until morning.", "n1", None, 9)


def test_joining_keeps_the_first_speaker_and_the_last_time(house: House, tab: TranscriptTab) -> None:
    _caret(tab, 0, 0)
    tab.editor.merge_with_next()
    joined = _segments(house, tab)[0]
    assert joined == Segment(
        text="Where did you stand? We stood by the gate until morning.", speaker="i1", start=0, end=9
    )


def test_enter_at_the_end_begins_a_segment_and_inside_breaks_the_line(
    house: House, tab: TranscriptTab, qtbot: QtBot
) -> None:
    _caret(tab, 1, len(SEGMENTS[1].text))
    qtbot.keyClick(tab.editor, ENTER)
    qtbot.keyClicks(tab.editor, "Nobody came.")
    _caret(tab, 0, len("Where"))
    qtbot.keyClick(tab.editor, ENTER)
    segments = _segments(house, tab)
    assert segments[0].text == "Where\n did you stand?"
    assert segments[1] == SEGMENTS[1]
    assert (segments[2].text, segments[2].speaker) == ("Nobody came.", "n1")
    assert len(segments) == 4


def test_speaker_and_times_by_the_bar(house: House, tab: TranscriptTab, window: MainWindow, qtbot: QtBot) -> None:
    _caret(tab, 2, 0)
    tab.bar.speakers.aboutToShow.emit()
    assert [action.text() for action in tab.bar.speakers.actions()] == ["Dana Orr", "Interviewer", "Nobody named"]
    tab.bar.speakers.actions()[1].trigger()
    assert window.context.undo.undo_name == "change of speaker"
    tab.bar.start.setFocus()
    qtbot.keyClicks(tab.bar.start, "1:05")
    qtbot.keyClick(tab.bar.start, ENTER)
    segment = _segments(house, tab)[2]
    assert (segment.speaker, segment.start) == ("i1", 65)


def test_a_time_that_is_none_is_said(house: House, tab: TranscriptTab, qtbot: QtBot) -> None:
    _caret(tab, 1, 0)
    tab.bar.end.setFocus()
    tab.bar.end.selectAll()
    qtbot.keyClicks(tab.bar.end, "later")
    qtbot.keyClick(tab.bar.end, ENTER)
    assert "minutes and seconds" in tab.message.text()
    tab.bar.end.selectAll()
    qtbot.keyClicks(tab.bar.end, "0:01")
    qtbot.keyClick(tab.bar.end, ENTER)
    assert "ends before it begins" in tab.message.text()
    assert _segments(house, tab)[1].end == 9


def test_each_segment_runs_in_its_own_direction(tab: TranscriptTab) -> None:
    document = tab.editor.document()
    directions = [document.findBlockByNumber(number).textDirection() for number in range(3)]
    assert directions == [
        Qt.LayoutDirection.LeftToRight,
        Qt.LayoutDirection.LeftToRight,
        Qt.LayoutDirection.RightToLeft,
    ]


def test_ctrl_z_takes_typing_back_and_leaves_the_caret(
    house: House, tab: TranscriptTab, window: MainWindow, qtbot: QtBot
) -> None:
    _caret(tab, 1, 3)
    qtbot.keyClicks(tab.editor, "all ")
    assert window.context.undo.undo_name == "change of transcript"
    qtbot.keyClick(tab.editor, Qt.Key.Key_Z, CTRL)
    assert _segments(house, tab) == SEGMENTS
    assert tab.editor.toPlainText().splitlines()[1] == SEGMENTS[1].text
    assert tab.editor.current == 1


def test_find_and_replace_everywhere_keeps_passages(house: House, tab: TranscriptTab, qtbot: QtBot) -> None:
    _select(tab, 1, "gate")
    tab.withhold(())
    tab.editor.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(tab.editor, Qt.Key.Key_H, CTRL)
    assert tab.find_bar.words.hasFocus()
    qtbot.keyClicks(tab.find_bar.words, "stood")
    assert tab.find_bar.count_text() == "1 / 1"
    tab.find_bar.words.clear()
    qtbot.keyClicks(tab.find_bar.words, "ST")
    assert tab.find_bar.count_text() == "2 / 2"  # it goes on from where one is
    qtbot.keyClicks(tab.find_bar.other, "wai")
    qtbot.mouseClick(tab.find_bar.all, Qt.MouseButton.LeftButton)
    kept = _kept(house, tab)
    assert kept.transcript is not None
    assert [s.text for s in kept.transcript.segments[:2]] == [
        "Where did you waiand?",
        "We waiood by the gate until morning.",
    ]
    assert _held(kept) == ["gate"]
    qtbot.keyClick(tab.find_bar.words, Qt.Key.Key_Escape)
    assert tab.editor.hasFocus()
    assert tab.isVisible()


def test_an_empty_transcript_is_begun_by_typing(
    house: House, tab: TranscriptTab, window: MainWindow, qtbot: QtBot
) -> None:
    made = house.workspace.add(Testimony(people=(Person(id="n1", role=Role.NARRATOR),)))
    window.context.go_to("testimony", (made.id, "transcript"))
    assert not tab.editor.isVisible()
    tab.start_typing()
    qtbot.keyClicks(tab.editor, "It was cold.")
    qtbot.keyClick(tab.editor, ENTER)
    qtbot.keyClicks(tab.editor, "Very.")
    assert _segments(house, tab) == (Segment(text="It was cold.", speaker="n1"), Segment(text="Very.", speaker="n1"))


def test_a_file_takes_the_place_of_the_transcript_and_can_be_taken_back(
    house: House, tab: TranscriptTab, interaction: FakeInteraction, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    _select(tab, 1, "gate")
    tab.withhold(())
    before = _kept(house, tab)
    file = tmp_path / "spoken.txt"
    file.write_text("DANA ORR: The road was closed.\n\nTAMAR LEV: Since when?\n", encoding="utf-8")
    interaction.answers = [file, True]
    tab.import_file()
    qtbot.waitUntil(lambda: len(tab.editor.spoken.segments) == 2, timeout=5000)
    kept = _kept(house, tab)
    assert kept.transcript is not None
    assert [s.text for s in kept.transcript.segments] == ["The road was closed.", "Since when?"]
    assert {s.speaker for s in kept.transcript.segments} <= {person.id for person in kept.people}
    assert kept.passages == (Passage(segment=0, start=0, end=0, check=True),)
    window.context.undo.undo()
    assert _kept(house, tab) == before


def test_a_file_that_is_no_transcript_is_said(
    tab: TranscriptTab, interaction: FakeInteraction, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "picture.png"
    file.write_bytes(b"\x89PNG")
    interaction.answers = [file, True]
    tab.import_file()
    qtbot.waitUntil(lambda: "picture.png" in tab.message.text(), timeout=5000)
    assert tab.editor.spoken.segments == SEGMENTS


def test_pasted_paragraphs_become_segments(house: House, tab: TranscriptTab) -> None:
    _caret(tab, 0, len(SEGMENTS[0].text))
    tab.editor.textCursor().insertText(" One\nTwo\nThree")
    segments = _segments(house, tab)
    assert [s.text for s in segments[:3]] == ["Where did you stand? One", "Two", "Three"]
    assert [s.text for s in segments[3:]] == [s.text for s in SEGMENTS[1:]]


def test_discreet_mode_shows_roles_in_the_margin(tab: TranscriptTab, window: MainWindow) -> None:
    _caret(tab, 1, 0)
    window.context.set_discreet(True)
    tab.bar.speakers.aboutToShow.emit()
    assert "Dana Orr" not in [action.text() for action in tab.bar.speakers.actions()]


def test_a_place_in_the_transcript(tab: TranscriptTab, window: MainWindow) -> None:
    window.context.go_to("testimony", (tab.editing.id, "transcript", (1, 3, 8)))
    assert tab.editor.textCursor().selectedText() == "stood"


@given(st.text("aא𐤀", max_size=9), st.integers(0, 9))
def test_offsets_come_back_from_utf16(text: str, place: int) -> None:
    place = min(place, len(text))
    assert points(text, units(text[:place])) == place


@given(st.floats(0, 360_000))
def test_times_are_read_as_they_are_written(seconds: float) -> None:
    read = times.read(times.written(seconds))
    assert read is not None
    assert abs(read - seconds) <= 0.051


def test_a_change_that_names_too_much_is_trimmed() -> None:
    """Qt tells of a whole paragraph when only a letter in it changed; the passage must not swallow the rest."""
    held = Passage(segment=0, start=3, end=6)
    spoken = Spoken((Segment(text="ab cde fg"),), (held,))
    after = edited(spoken, 0, 1, ["ab cde fgh"], TextChange(0, 9, 10))
    assert after.passages == (held,)
    after = edited(spoken, 0, 1, ["xab cde fg"], TextChange(0, 9, 10))
    assert after.passages == (replace(held, start=4, end=7),)
