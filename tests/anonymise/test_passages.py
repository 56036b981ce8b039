"""What one audience may not read of a transcript, held against a second reading letter by letter."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oralhistory.anonymise.passages import Stretch, stretches
from oralhistory.errors import InputError
from oralhistory.model import Audience, Passage, PassageRule, Treatment
from tests.anonymise.fictions import all_words, english, released

TEXTS = st.lists(st.text("abא\u05b0e\u0301👩\u200d🔬 ", min_size=1, max_size=12), min_size=1, max_size=4)
DAYS = st.sampled_from(["2030-01-01", "2030-01-02", "2030-01-03"])


@st.composite
def marked(draw: st.DrawFn) -> tuple[list[str], list[Passage]]:
    texts = draw(TEXTS)
    made: list[Passage] = []
    for _ in range(draw(st.integers(0, 6))):
        number = draw(st.integers(0, len(texts) - 1))
        start = draw(st.integers(0, len(texts[number]) - 1))
        made.append(
            Passage(
                segment=number,
                start=start,
                end=draw(st.integers(start + 1, len(texts[number]))),
                rule=draw(st.sampled_from(PassageRule)),
                audiences=tuple(draw(st.lists(st.sampled_from(Audience), max_size=2))),
                until=draw(st.none() | DAYS),
                opened=draw(st.none() | DAYS),
                opened_by=draw(st.none() | st.just("Miriam")),
                paraphrase=draw(st.sampled_from([None, " ", "one", "two"])),
                group=draw(st.sampled_from([None, None, "g", "h"])),
                check=draw(st.booleans()),
            )
        )
    return texts, made


def _must_go(passage: Passage, audience: Audience, day: str) -> bool:
    """The rules once more, the long way round."""
    if passage.rule == "only":
        return audience not in passage.audiences
    if passage.audiences and audience not in passage.audiences:
        return False
    if passage.rule == "until" and passage.until and passage.opened and passage.opened_by:
        return not passage.until <= passage.opened <= day
    return True


@given(marked(), st.sampled_from(Audience), DAYS, st.randoms())
@settings(max_examples=400)
def test_every_letter_that_must_go_goes_and_no_other(
    drawn: tuple[list[str], list[Passage]], audience: Audience, day: str, random: object
) -> None:
    texts, passages = drawn
    made = stretches(passages, texts, audience, date.fromisoformat(day))
    covered = {(s.segment, at) for s in made for at in range(s.start, s.end)}
    assert len(covered) == sum(s.end - s.start for s in made)  # none twice
    going = [p for p in passages if _must_go(p, audience, day)]
    wanted = {(p.segment, at) for p in going for at in range(p.start, p.end)}
    assert wanted <= covered
    for number, at in covered - wanted:  # the rest of a grapheme cluster, on either side
        text = texts[number]
        beside = {(number, at - 1), (number, at + 1)} & covered
        assert beside, "a letter that nobody named"
        assert _joins(text[at]) or any(_joins(text[other]) for _, other in beside)
    told = {words for s in made for words in s.says or ()}
    assert told <= {(p.paraphrase or "").strip() for p in going if p.rule == "paraphrase"}
    strict = [p for p in going if p.rule != "paraphrase" or not (p.paraphrase or "").strip()]
    hidden = {(p.segment, at) for p in strict for at in range(p.start, p.end)}
    for stretch in made:
        if stretch.says:
            assert not {(stretch.segment, at) for at in range(stretch.start, stretch.end)} & hidden


@given(marked(), st.permutations(range(6)))
def test_order_is_of_no_account(drawn: tuple[list[str], list[Passage]], order: list[int]) -> None:
    texts, passages = drawn
    turned = [passages[at] for at in order if at < len(passages)]
    day = date(2030, 1, 2)
    assert stretches(passages, texts, Audience.PUBLIC, day) == stretches(turned, texts, Audience.PUBLIC, day)


@given(marked(), st.sampled_from(Audience))
def test_a_later_day_and_one_passage_less_never_hide_more(
    drawn: tuple[list[str], list[Passage]], audience: Audience
) -> None:
    texts, passages = drawn

    def hidden(of: list[Passage], day: date | None) -> set[tuple[int, int]]:
        return {(s.segment, at) for s in stretches(of, texts, audience, day) for at in range(s.start, s.end)}

    assert hidden(passages, date(2030, 1, 3)) <= hidden(passages, date(2030, 1, 1)) <= hidden(passages, None)
    assert hidden(passages[1:], None) <= hidden(passages, None)


def _joins(letter: str) -> bool:
    return bool(unicodedata.combining(letter)) or letter in "\u200d🔬👩"


def _of(*passages: Passage, texts: tuple[str, ...] = ("abcdefgh", "ijkl", "mnop")) -> tuple[Stretch, ...]:
    return stretches(passages, texts, Audience.PUBLIC, None)


def _paraphrase(segment: int, start: int, end: int, words: str, group: str | None = None) -> Passage:
    return Passage(segment=segment, start=start, end=end, rule=PassageRule.PARAPHRASE, paraphrase=words, group=group)


def test_nested_overlapping_and_adjacent() -> None:
    outer, inner = Passage(segment=0, start=1, end=6), Passage(segment=0, start=2, end=3)
    assert _of(outer, inner) == (Stretch(0, 1, 6, ()),)
    assert _of(inner, Passage(segment=0, start=3, end=5)) == (Stretch(0, 2, 5, ()),)
    assert _of(_paraphrase(0, 0, 2, "x"), Passage(segment=0, start=2, end=4)) == (
        Stretch(0, 0, 2, ("x",)),
        Stretch(0, 2, 4, ()),
    )
    assert _of(_paraphrase(0, 0, 3, "x"), _paraphrase(0, 2, 5, "y")) == (Stretch(0, 0, 5, ("x", "y")),)


def test_a_paraphrase_around_something_withheld_is_withheld() -> None:
    assert _of(_paraphrase(0, 0, 6, "she fled"), Passage(segment=0, start=2, end=3)) == (Stretch(0, 0, 6, ()),)


def test_a_passage_across_segments_says_something_once() -> None:
    parts = [_paraphrase(n, s, e, "x", "g") for n, s, e in ((1, 0, 4), (0, 5, 8), (2, 0, 2))]
    assert _of(*parts) == (Stretch(0, 5, 8, ("x",)), Stretch(1, 0, 4, None), Stretch(2, 0, 2, None))
    inside = Passage(segment=1, start=1, end=2)
    assert _of(*parts, inside) == (Stretch(0, 5, 8, ()), Stretch(1, 0, 4, None), Stretch(2, 0, 2, None))


def test_an_empty_place_covers_nothing_but_one_nobody_put_up_stops() -> None:
    assert _of(Passage(segment=0, start=2, end=2, check=True)) == ()
    with pytest.raises(InputError, match="passage 1"):
        _of(Passage(segment=0, start=2, end=2))


def test_what_is_read_of_a_passage_across_segments() -> None:
    texts = ["We came. Then we hid.", "In the mill, all of us.", "Until spring. He asked."]
    spans = [(0, 9, 21), (1, 0, 23), (2, 0, 13)]
    passages = [
        {"segment": n, "start": s, "end": e, "rule": "paraphrase", "group": "g", "paraphrase": "Wendelin Brask hid us."}
        for n, s, e in spans
    ]
    record = english(
        transcript={"segments": [{"speaker": "n1", "text": text} for text in texts]},
        anonymisation={"passages": passages},
    )
    done = released(record)
    read = [(segment.text.text, segment.gone) for segment in done.segments]
    assert read[0][0].startswith("We came. [Person ") and read[0][0].endswith("] hid us.")
    assert read[1:] == [("", True), ("He asked.", False)]
    assert "Brask" not in all_words(done)
    assert released(record, Audience.TEAM).segments[1].text.edits[0].treatment is not Treatment.KEEP
