"""What the register knows is found in Hebrew and Arabic text under every spelling, and nothing else is."""

from __future__ import annotations

import pytest

from oralhistory.anonymise.register import Register
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
