"""Folding and the way back."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.anonymise.escapes import unescaped
from oralhistory.anonymise.normalise import Folded, fold, squeeze, words_of
from oralhistory.anonymise.stream import Stream


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tobias", "TOBIAS"),
        ("Tobias", "To\u200bbi\u00adas"),
        ("Tobias", "Tоbiаs"),  # two Cyrillic letters
        ("Tobias", "𝕿obias"),
        ("Müller", "MU\u0308LLER"),
        ("Łódź", "lodz"),
        ("Straße", "STRASSE"),
        ("גדעון", "גִּדְעוֹן"),
        ("שלום", "שלומ"),
        ("أحمد", "احمد"),
        ("ليلى", "لیلي"),
        ("حمزة", "حمـــزه"),
        ("كريم", "کَريم"),
        ("٠٧٧٠٠", "07700"),
        ("۱۲", "12"),
        ("O’Brien", "O'Brien"),
        ("Abu\u00a0Tarek", "abu tarek"),
        ("Brook", "Вrооk"),  # a Cyrillic capital that only looks like one
        ("Hanna", "Ηаnnа"),  # a Greek one
        ("ВИКТОР", "Виктор"),
        ("ΝΊΚΗ", "Νίκη"),
        ("ada", "🅐🅓🅐"),
    ],
)
def test_spellings_of_one_word_fall_together(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_hebrew_and_arabic_letters_are_not_taken_for_latin_ones() -> None:
    assert fold("סס") == "סס"
    assert fold("اه") == "اه"


def test_different_names_stay_different() -> None:
    assert len({fold(name) for name in ("Tobias", "Tobin", "גדעון", "גדי", "سامر", "سمير")}) == 6


@given(
    st.text()
    | st.lists(st.sampled_from(["%C3%BC", "%41", "%", "&uuml;", "&#98;", "&", "\\u05d0", "é", "x"])).map("".join)
)
def test_the_offset_map_leads_back_to_what_was_folded(text: str) -> None:
    folded = Folded(text)
    read = unescaped(text)
    assert folded.text == fold(read.text if read else text)
    for i in range(len(folded.text)):
        start, end = folded.original_span(i, i + 1)
        assert 0 <= start < end <= len(text)
        assert folded.text[i] in Folded(text[start:end]).text


@given(
    st.text(alphabet=st.sampled_from("aé\u0301\u200d\u200b👩👍🏽🇮🇱\r\nשּׁך한국ْلاe\u0600%41&;"), max_size=24), st.data()
)
def test_a_span_always_cuts_whole_grapheme_clusters(text: str, data: st.DataObject) -> None:
    folded = Folded(text)
    if not folded.text:
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    first, last = folded.original_span(start, end)
    borders = {0, len(text), *(m.start() for m in regex.finditer(r"\X", text))}
    assert {first, last} <= borders


@given(st.text())
def test_the_squeezed_stream_knows_its_gaps(text: str) -> None:
    stream = Stream(Folded(text))
    read = unescaped(text)
    plain = read.text if read else text
    assert stream.text == squeeze(plain)
    assert len(stream.gaps) == len(stream.text) + 1
    assert sum(stream.gaps[:-1]) == len(words_of(plain)) or not stream.text


def test_lone_surrogates_are_survived() -> None:
    assert Folded("a\ud800é b").original_span(0, 1) == (0, 1)
