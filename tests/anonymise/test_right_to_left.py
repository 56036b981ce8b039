"""What the register knows is found in Hebrew and Arabic text under every spelling, and nothing else is."""

from __future__ import annotations

import re

import pytest

from oralhistory.anonymise.detect import suggest_all
from oralhistory.anonymise.normalise import squeeze
from oralhistory.anonymise.register import Register
from oralhistory.model import Category
from tests.anonymise.fictions import released
from tests.anonymise.marked import MarkedPassage, read_all


@pytest.mark.parametrize("passage", read_all(), ids=lambda passage: passage.name)
def test_every_mention_is_found_and_nothing_else(passage: MarkedPassage) -> None:
    register = Register.of({"T": passage.testimony()})
    found = register.find_all(passage.segments, testimony="T")
    spans = {(at, m.start, m.end) for at, mentions in enumerate(found) for m in mentions}
    expected = {(m.segment, m.start, m.end) for m in passage.marks if m.key and not m.is_word}
    spans -= {(m.segment, m.start, m.end) for m in passage.marks if m.is_word}
    missed = [passage.segments[at][start:end] for at, start, end in sorted(expected - spans)]
    needless = [passage.segments[at][start:end] for at, start, end in sorted(spans - expected)]
    assert (missed, needless) == ([], [])


@pytest.mark.parametrize("passage", read_all(), ids=lambda passage: passage.name)
def test_what_is_written_instead_reads_from_right_to_left(passage: MarkedPassage) -> None:
    """A label of Latin letters would turn the sentence round, also beside a foreign name; a dash turns its numbers."""
    done = released(passage.testimony(), owner="T", suggest=suggest_all)
    for segment in done.segments:
        for edit in segment.text.edits:
            written = segment.text.text[edit.start : edit.end]
            assert not any("a" <= c.lower() <= "z" for c in written), written
            assert re.search(r"\d\s*[-–]\s*\d", written) is None, written


@pytest.mark.parametrize("passage", read_all(), ids=lambda passage: passage.name)
def test_nothing_that_is_known_is_left(passage: MarkedPassage) -> None:
    done = released(passage.testimony(), owner="T")
    left = " ".join(segment.text.text for segment in done.segments)
    for mark in passage.marks:
        if mark.key and not mark.is_word and len(squeeze(mark.text)) > 4:
            assert squeeze(mark.text) not in squeeze(left), mark.text


@pytest.mark.parametrize(
    ("recorded", "text", "expected"),
    [
        ("עבד אל־קאדר מנסור", "פגשתי את עבד אל־קאדר אתמול", "עבד אל־קאדר"),
        ("خليل أبو غوش", "قال أبو غوش ذلك", "أبو غوش"),
        ("عوّاد بن سالم الهزيل", "جاء عواد بن سالم أمس", "عواد بن سالم"),
        ("ميساء الدبّاك", "سألت ميساء عنها", "ميساء"),
        ("שִׁפְרָה", "ראיתי את שיפרה", "שיפרה"),
        ("איזבלה גורביץ'", "שלום לגורביץ' ולכולם", "גורביץ'"),
        ('ד"ר עדנה מילשטיין', 'אמר ד"ר כהן למילשטיין', "מילשטיין"),
        ("کیان یوسفی", "رأيت كيان في السوق", "كيان"),
    ],
)
def test_names_are_held_back_whole(recorded: str, text: str, expected: str) -> None:
    register = Register.of(
        {"T": MarkedPassage("", "he", [text], [], {"p": (Category.PERSON, (recorded,))}).testimony()}
    )
    assert [text[m.start : m.end] for m in register.find(text, testimony="T")] == [expected]


@pytest.mark.parametrize("text", ["ב6 באוקטובר 1973", "ובשישה באוקטובר", "בשישי באוקטובר", "في 6 تشرين الأول 1973"])
def test_a_day_is_held_back_without_its_prefix(text: str) -> None:
    term = {"d": (Category.DATE, ("1973-10-06",))}
    register = Register.of({"T": MarkedPassage("", "he", [text], [], term).testimony()})
    (mention,) = register.find(text, testimony="T")
    assert text[: mention.start] in ("ב", "וב", "في ") and mention.end == len(text)
