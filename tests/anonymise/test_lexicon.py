"""Everyday words against names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.anonymise import lexicon
from oralhistory.resources import resource


@pytest.mark.parametrize(
    "word",
    ["rose", "Rose", "Green", "will", "Mark", "grace", "May", "hope", "Baker", "hunter", "carpenter", "שלום", "טל"],
)
def test_common_words_need_context(word: str) -> None:
    assert lexicon.is_everyday(word)


@pytest.mark.parametrize("word", ["שיר", "חיים", "أمل", "سلام", "جميل", "the old road", "I'm", "April", "don't"])
def test_so_do_these(word: str) -> None:
    assert lexicon.is_everyday(word)


@pytest.mark.parametrize(
    "word",
    ["John", "peter", "Daniel", "Aronov", "Haddad", "Castellan", "Yusuf", "כהן", "יוסי", "דניאל", "ארונוב", "أحمد"],
)
def test_names_and_rare_words_do_not(word: str) -> None:
    assert not lexicon.is_everyday(word)


@pytest.mark.parametrize("word", ["يوسف", "محمد", "", " ", "Rose Haddad", "Bristol", "Daniel's"])
def test_nor_do_these(word: str) -> None:
    assert not lexicon.is_everyday(word)


def test_spelling_does_not_matter() -> None:
    assert lexicon.is_everyday("שָׁלוֹם")
    assert lexicon.is_everyday("سـلام")
    assert lexicon.zipf("ROAD") == lexicon.zipf("road") > 4
    assert lexicon.zipf("احمد") == lexicon.zipf("أَحمد") > 4


def test_the_script_decides_before_the_stated_language() -> None:
    assert lexicon.is_everyday("שלום", "en")
    assert lexicon.is_everyday("house", "he-IL")
    assert lexicon.lexicon_of("house", "en-GB") == "en"


def test_lists_hold_what_their_names_say() -> None:
    assert {"daniel", "miriam"} <= lexicon.given_names("en")
    assert {"חברון", "חיפה"} <= lexicon.places("he")
    assert {lexicon.fold("الخليل"), lexicon.fold("رام الله")} <= lexicon.places("ar")
    assert "kenya" in lexicon.countries("en")
    assert lexicon.is_name_word("John") and not lexicon.is_name_word("rose")


def test_resources_are_attributed() -> None:
    text = resource("lexicons", "README.md").read_text(encoding="utf-8")
    assert all(name in text for name in ("wordfreq", "CC BY-SA 4.0", "GeoNames", "Faker"))


@given(st.text(max_size=12))
def test_any_text_has_an_answer(text: str) -> None:
    assert lexicon.is_everyday(text) in (True, False)
    assert lexicon.zipf(text) >= 0
