"""What holds for every suggestion, and for a whole transcript."""

import dataclasses
import time
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from oralhistory.anonymise.detect import Suggestion, suggest, suggest_all
from oralhistory.anonymise.detect.suggestion import settle
from oralhistory.anonymise.detect.tokens import Reading, prefix_lengths, raw_length
from oralhistory.model import Category

MIXTURE = """Haddad's Danny the 3rd company, 4 January 2017 . I was twenty Mr J. Wolny of and al- דניאל לחברון בינואר ג'
גדוד 71 صה"ל أبو يوسف والخليل عمره ١٤ سنة a@b.org +44 7700 ’s — שָׁל 12/3/14 2016-17 € 5"""
WORDS = st.sampled_from([*MIXTURE.split(), "\n\n", ""])


@given(
    st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=25).map(" ".join)), st.sampled_from([None, "en", "he"])
)
@example("דָּנִי׳", None)
@example("'s 's", None)
@example("²³ ½ ①", None)
@example("¹S 3xs 12:30s ²nd", None)
@example("𝟙𝟚𝟛 ٣/٤ ١٢.٣.٢٠١٤", None)
@example("İI ǅ ß", "en")
@settings(max_examples=400, deadline=None)
def test_any_text_gives_sorted_separate_slices(text: str, language: str | None) -> None:
    end = 0
    for suggestion in suggest(text, language):
        assert end <= suggestion.start < suggestion.end <= len(text)
        assert suggestion.text == text[suggestion.start : suggestion.end]
        assert 0 < suggestion.confidence <= 1
        assert suggestion.why and ":" in suggestion.source
        end = suggestion.end


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 8), st.floats(0.1, 1)), max_size=20))
def test_the_longest_wins(spans: list[tuple[int, int, float]]) -> None:
    every = [Suggestion(a, a + n, "x" * n, Category.PERSON, "t:t", c, "w") for a, n, c in spans]
    kept = settle(every)
    assert kept == sorted(kept, key=lambda s: s.start)
    assert all(a.end <= b.start for a, b in pairwise(kept))
    for lost in set(every) - set(kept):
        assert any(k.start < lost.end and lost.start < k.end and k.end - k.start >= lost.end - lost.start for k in kept)


def test_a_suggestion_cannot_be_changed() -> None:
    suggestion = suggest("Yusuf Haddad came.")[0]
    with pytest.raises(dataclasses.FrozenInstanceError):
        suggestion.start = 1  # pyright: ignore[reportAttributeAccessIssue] - that it cannot is the point


def test_offsets_are_code_points() -> None:
    text = "😀😀 we met Yusuf Haddad 😀"
    (name,) = suggest(text)
    assert (name.start, name.text) == (10, "Yusuf Haddad")


def test_evidence_is_pooled_over_the_transcript() -> None:
    texts = ["Ostrel came to us.", "I told Ostrel to wait.", "later ostrel left."]
    assert [[s.text for s in found] for found in suggest_all(texts)] == [["Ostrel"], ["Ostrel"], ["ostrel"]]
    assert suggest("Rose to the top of the hill.") == []
    assert [s.text for s in suggest_all(["Rose was late.", "I saw Rose at the door."])[0]] == ["Rose"]


def test_one_word_twice_is_found_twice() -> None:
    assert [s.text for s in suggest("Haddad knew. I asked Haddad; Haddad’s boy knew.")] == ["Haddad"] * 3


def test_prefixes_stay_outside() -> None:
    assert [s.text for s in suggest("נסענו לחברון")] == ["חברון"]
    assert [s.text for s in suggest("ذهبنا إلى بيروت وبغداد")] == ["بيروت", "بغداد"]
    assert prefix_lengths("ולחברון") == (1, 2)
    assert raw_length("בְּחברון", 1) == 3


def test_gaps_tell_where_a_sentence_ends() -> None:
    assert Reading("Mr. Cole went. He").gaps == ["_", "_", ".", "|"]
    assert Reading("Cole's boy, al-Dib").gaps == ["'", ",", "-", "|"]


def test_half_a_megabyte_takes_seconds() -> None:
    text = (
        "On 4 January 2017 the shopkeeper, Yusuf Haddad, came to us. His boy was fourteen, and we said nothing. " * 1000
    )
    begin = time.process_time()
    assert len(suggest(text)) == 3000
    assert time.process_time() - begin < 2.0
