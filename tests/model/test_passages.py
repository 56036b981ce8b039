"""Passages under edits, held against a second reading that marks every letter by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hypothesis import given
from hypothesis import strategies as st

from oralhistory.model import Audience, Passage, Segment
from oralhistory.model.passages import TextChange, after_change, moved, replaced_in

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
        assert 0 <= passage.start < passage.end <= after[passage.segment]
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
