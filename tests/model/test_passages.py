"""Passages under edits, held against a second reading that marks every letter by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from oralhistory.model import Audience, Passage, PassageRule, Segment
from oralhistory.model.passages import TextChange, after_change, carried_over, moved, replaced_in

SEPARATOR = "\n"
LETTERS = st.text("abאب𐤀 ", max_size=8)


@dataclass(frozen=True)
class Edited:
    """Texts with one passage, a change of the joined text, and the new words."""

    texts: tuple[str, ...]
    passage: Passage
    change: TextChange
    new: str

    @property
    def joined(self) -> str:
        return SEPARATOR.join(self.texts)

    @property
    def after(self) -> tuple[str, ...]:
        first, last = self.change.position, self.change.position + self.change.removed
        return tuple((self.joined[:first] + self.new + self.joined[last:]).split(SEPARATOR))


@st.composite
def edits(draw: st.DrawFn) -> Edited:
    texts = tuple(draw(st.lists(LETTERS, min_size=1, max_size=4).filter(any)))
    number = draw(st.sampled_from([n for n, text in enumerate(texts) if text]))
    start = draw(st.integers(0, len(texts[number]) - 1))
    end = draw(st.integers(start + 1, len(texts[number])))
    joined = SEPARATOR.join(texts)
    position = draw(st.integers(0, len(joined)))
    removed = draw(st.integers(0, len(joined) - position))
    new = draw(st.text("xyא\n", max_size=5))
    passage = Passage(segment=number, start=start, end=end, audiences=(Audience.PUBLIC,))
    return Edited(texts, passage, TextChange(position, removed, len(new)), new)


def _marked(edited: Edited) -> list[tuple[str, bool]]:
    """Every letter of the new joined text, and whether it belongs to the passage: letter by letter."""
    marks: list[bool] = []
    for number, text in enumerate(edited.texts):
        here = edited.passage if number == edited.passage.segment else None
        marks += [here is not None and here.start <= place < here.end for place in range(len(text))]
        marks.append(False)
    marks.pop()
    first, last = edited.change.position, edited.change.position + edited.change.removed
    inside = (first > 0 and first < len(marks) and marks[first - 1] and marks[first]) if first == last else None
    touched = any(marks[first:last]) if inside is None else inside
    new_marks = marks[:first] + [touched] * len(edited.new) + marks[last:]
    letters = SEPARATOR.join(edited.after)
    return [(letter, mark and letter != SEPARATOR) for letter, mark in zip(letters, new_marks, strict=True)]


@given(edits())
def test_every_letter_that_was_withheld_stays_so_and_no_other(edited: Edited) -> None:
    before, after = [len(text) for text in edited.texts], [len(text) for text in edited.after]
    passages = after_change((edited.passage,), before, after, edited.change)
    expected = [mark for _, mark in _marked(edited)]
    found: list[bool] = []
    for number, text in enumerate(edited.after):
        here = [p for p in passages if p.segment == number]
        found += [any(p.start <= place < p.end for p in here) for place in range(len(text))]
        found.append(False)
    found.pop()
    assert found == expected


@given(edits())
def test_passages_stay_inside_their_text_and_keep_their_rule(edited: Edited) -> None:
    after = [len(text) for text in edited.after]
    for passage in after_change((edited.passage,), [len(t) for t in edited.texts], after, edited.change):
        assert 0 <= passage.start <= passage.end <= after[passage.segment]
        assert passage.start < passage.end or passage.check
        assert passage.audiences == edited.passage.audiences


@given(edits(), st.data())
def test_splitting_and_merging_again_covers_the_same_words(edited: Edited, data: st.DataObject) -> None:
    number = edited.passage.segment
    cut = data.draw(st.integers(0, len(edited.texts[number])))
    before = [len(text) for text in edited.texts]
    position = sum(length + 1 for length in before[:number]) + cut
    split = [*before[:number], cut, before[number] - cut, *before[number + 1 :]]
    parts = after_change((edited.passage,), before, split, TextChange(position, 0, 1))
    whole = after_change(parts, split, before, TextChange(position, 1, 0))
    covered = {(p.segment, place) for p in whole for place in range(p.start, p.end)}
    assert covered == {(number, place) for place in range(edited.passage.start, edited.passage.end)}


def test_the_edges_stay_outside() -> None:
    assert moved(3, 6, TextChange(3, 0, 2)) == (5, 8)
    assert moved(3, 6, TextChange(6, 0, 2)) == (3, 6)
    assert moved(3, 6, TextChange(4, 0, 2)) == (3, 8)
    assert moved(3, 6, TextChange(3, 3, 0)) is None
    assert moved(3, 6, TextChange(1, 3, 4)) == (1, 7)


@given(edits())
def test_none_is_dropped_and_one_whose_words_changed_asks(edited: Edited) -> None:
    before, after = [len(text) for text in edited.texts], [len(text) for text in edited.after]
    number, start, end = edited.passage.segment, edited.passage.start, edited.passage.end
    passages = after_change((edited.passage,), before, after, edited.change)
    assert passages
    words = "".join(edited.after[p.segment][p.start : p.end] for p in passages)
    if words != edited.texts[number][start:end]:
        assert all(passage.check for passage in passages)
    assert len(passages) == 1 or {p.group for p in passages} == {"p1"}


def test_words_that_are_all_gone_leave_a_place_that_follows_the_text() -> None:
    (gone,) = after_change((Passage(segment=1, start=2, end=5, note="why"),), [4, 6], [4, 3], TextChange(7, 3, 0))
    assert gone == Passage(segment=1, start=2, end=2, note="why", check=True)
    assert after_change((gone,), [4, 3], [6, 3], TextChange(0, 0, 2)) == (gone,)
    assert after_change((gone,), [4, 3], [4, 5], TextChange(5, 0, 2)) == (replace(gone, start=4, end=4),)
    assert after_change((gone,), [4, 3], [0], TextChange(0, 8, 0)) == (replace(gone, segment=0, start=0, end=0),)


def test_splitting_and_joining_ask_nobody() -> None:
    parts = after_change((Passage(segment=0, start=1, end=5),), [6], [3, 3], TextChange(3, 0, 1))
    assert [(p.segment, p.start, p.end, p.group, p.check) for p in parts] == [
        (0, 1, 3, "p1", False),
        (1, 0, 2, "p1", False),
    ]
    joined = after_change(parts, [3, 3], [6], TextChange(3, 1, 0))
    assert [(p.segment, p.start, p.end, p.check) for p in joined] == [(0, 1, 3, False), (0, 3, 5, False)]


def test_another_transcript_marks_words_that_stand_in_it_once_and_asks_for_all() -> None:
    old = [Segment(text="We hid in the mill until spring."), Segment(text="Yes.")]
    held = Passage(segment=0, start=3, end=18, audiences=(Audience.PUBLIC,))
    yes, lost = Passage(segment=1, start=0, end=4), Passage(segment=7, start=0, end=4, note="lost")
    new = [Segment(text="Yes."), Segment(text="Yes. She hid in the mill.")]
    assert carried_over(old, (held, yes, lost), new) == (
        replace(held, segment=1, start=9, end=24, check=True),
        Passage(segment=0, start=0, end=0, check=True),
        Passage(segment=0, start=0, end=0, note="lost", check=True),
    )


def test_a_day_opens_nothing_until_somebody_says_so() -> None:
    until = Passage(segment=0, start=0, end=1, rule=PassageRule.UNTIL, until="2030-05-01")
    before, came = date(2030, 4, 30), date(2030, 5, 1)
    assert until.applies_to(Audience.TEAM, date(2099, 1, 1)) and until.asks(came) and not until.asks(before)
    opened = replace(until, opened="2030-05-01", opened_by="Miriam")
    assert opened.applies_to(Audience.TEAM) and opened.applies_to(Audience.TEAM, before)
    assert not opened.applies_to(Audience.TEAM, came) and not opened.asks(came)
    assert replace(opened, opened_by=None).applies_to(Audience.TEAM, came)
    early = replace(opened, opened="2030-04-30")
    assert early.applies_to(Audience.TEAM, came) and early.asks(came)


def test_only_is_the_reverse_and_nobody_when_nobody_is_named() -> None:
    only = Passage(segment=0, start=0, end=1, rule=PassageRule.ONLY, audiences=(Audience.COURT,))
    assert [a for a in Audience if not only.applies_to(a)] == [Audience.COURT]
    assert all(replace(only, audiences=()).applies_to(a) for a in Audience)


def test_a_passage_that_points_nowhere_is_left_alone() -> None:
    lost = Passage(segment=9, start=0, end=4)
    assert after_change((lost,), [5], [6], TextChange(0, 0, 1)) == (lost,)


@given(st.lists(LETTERS, min_size=1, max_size=4), st.text("aא", min_size=1, max_size=2), LETTERS, st.data())
def test_replacing_everywhere_keeps_the_words_of_a_passage_it_does_not_touch(
    texts: list[str], sought: str, new: str, data: st.DataObject
) -> None:
    marked = [text + "«held»" for text in texts]
    number = data.draw(st.integers(0, len(marked) - 1))
    start = marked[number].index("«")
    passage = Passage(segment=number, start=start, end=len(marked[number]))
    segments, passages, times = replaced_in([Segment(text=t) for t in marked], (passage,), sought, new, match_case=True)
    assert [s.text for s in segments] == [t.replace(sought, new) for t in marked]
    assert times == sum(t.count(sought) for t in marked)
    (kept,) = passages
    assert segments[number].text[kept.start : kept.end] == "«held»"
    assert replace(kept, start=passage.start, end=passage.end) == passage


def test_replacing_nothing_changes_nothing() -> None:
    assert replaced_in([Segment(text="a")], (), "", "b") == ((Segment(text="a"),), (), 0)
