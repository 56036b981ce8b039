"""Directions and languages of what is written."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.exporters.language import Direction, direction, first_strong, interface_language, stretches, tag
from oralhistory.exporters.words import ARABIC, ENGLISH, HEBREW, words_for
from oralhistory.model import Audience, Use
from oralhistory.release.columns import COLUMNS

WAYS: st.SearchStrategy[Direction] = st.sampled_from(["ltr", "rtl"])


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "ltr"),
        ("he", "rtl"),
        ("iw-IL", "rtl"),
        ("ar", "rtl"),
        ("AR-EG", "rtl"),
        ("ar-Latn", "ltr"),
        ("az-Arab-IR", "rtl"),
        ("yi", "rtl"),
        ("de", "ltr"),
    ],
)
def test_direction_of_a_language(language: str, expected: str) -> None:
    assert direction(language, "abc") == expected


@pytest.mark.parametrize(("text", "expected"), [("", "ltr"), ("123 שלום", "rtl"), ("«a» שלום", "ltr"), ("سلام", "rtl")])
def test_without_a_language_the_text_decides(text: str, expected: str) -> None:
    assert direction(None, text) == expected
    assert direction("not a tag!", text) == expected


@pytest.mark.parametrize(("language", "expected"), [("he-IL", "he"), ("arz", "ar"), ("fa", "en"), (None, "en")])
def test_interface_language(language: str | None, expected: str) -> None:
    assert interface_language(language) == words_for(language).language == expected


@pytest.mark.parametrize("bad", ['en"', "e", "en_US", "", "en--x", "עברית"])
def test_what_is_no_tag(bad: str) -> None:
    assert tag(bad) is None


def test_stretches_of_a_mixed_sentence() -> None:
    assert list(stretches("כתבנו ב־WhatsApp and Signal, בשנת 2019.", "rtl")) == [
        ("כתבנו ב־", "rtl"),
        ("WhatsApp and Signal", "ltr"),
        (", בשנת 2019.", "rtl"),
    ]
    assert list(stretches("He said שלום לך!", "ltr")) == [("He said ", "ltr"), ("שלום לך", "rtl"), ("!", "ltr")]


@given(st.text("abאבسل 12.,()", max_size=40), WAYS)
def test_stretches_cover_the_text_and_alternate(text: str, base: Direction) -> None:
    cut = list(stretches(text, base))
    assert "".join(part for part, _ in cut) == text
    assert all(part for part, _ in cut)
    assert all(one != other for (_, one), (_, other) in pairwise(cut))
    for part, way in cut:
        assert first_strong(part) in (None, way)


@pytest.mark.parametrize("words", [ENGLISH, HEBREW, ARABIC])
def test_every_column_use_and_audience_has_a_label(words: type[object]) -> None:
    shown = {c.name for c in COLUMNS} - {"title", "summary", "content_warnings"}
    assert set(words.columns) == shown
    assert set(words.uses) == set(Use)
    assert set(words.audiences) == set(Audience)
    assert len(set(words.columns.values())) == len(shown)
