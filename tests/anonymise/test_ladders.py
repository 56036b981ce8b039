"""One ladder for the metadata and for the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.anonymise.ladders import DATE_LEVELS, generalise, generalise_edtf, levels, rank_group
from oralhistory.anonymise.profiles import default_treatments, profile_for
from oralhistory.anonymise.tables import LANGUAGES, language_of, word
from oralhistory.model import Audience, Category, Treatment


@pytest.mark.parametrize(
    ("text", "level", "expected"),
    [
        ("2012-12-05", "day", "2012-12-05"),
        ("2012-12-05", "month", "2012-12"),
        ("2012-12-05?", "year", "2012"),
        ("2012-12-05", "decade", "201X"),
        ("2011-11/2012-01", "year", "2011/2012"),
        ("2012-01/2012-11", "year", "2012"),
        ("2012-22", "month", "2012"),
        ("201X", "year", "201X"),
        ("unknown", "year", None),
    ],
)
def test_edtf(text: str, level: str, expected: str | None) -> None:
    assert generalise_edtf(text, level) == expected


@given(st.dates(), st.sampled_from(["month", "year"]))
def test_text_and_metadata_become_equally_coarse(day: object, level: str) -> None:
    text = str(day)
    coarse = generalise(Category.DATE, text, level, "en")
    assert generalise_edtf(text, level) is not None
    if int(text[:4]) >= 1800:
        assert coarse is not None and (coarse == generalise_edtf(text, level) or level == "month")
        assert coarse.endswith(text[:4])


@pytest.mark.parametrize(
    ("category", "text", "level", "language", "expected"),
    [
        (Category.DATE, "5 December 2012", "month", "en", "December 2012"),
        (Category.DATE, "the fifth of December 2012", "year", "en", "2012"),
        (Category.DATE, "5/12/2012", "month", "en", "2012"),
        (Category.DATE, "5 December", "year", "en", "[date]"),
        (Category.DATE, "5.12.12", "year", "en", "[date]"),
        (Category.DATE, "ב־5 בדצמבר 2012", "month", "he", "דצמבר 2012"),
        (Category.DATE, "٥ ديسمبر ٢٠١٢", "year", "ar", "2012"),
        (Category.DATE, "autumn of 2012", "decade", "en", "2010s"),
        (Category.AGE, "fourteen years old", "band", "en", "[13–19] years old"),
        (Category.AGE, "fourteen-year-old", "band", "en", "[13–19]-year-old"),
        (Category.AGE, "twenty", "band", "en", "[20–29]"),
        (Category.AGE, "early forties", "band", "en", "forties"),
        (Category.AGE, "ninety-one", "band", "en", "[over 79]"),
        (Category.AGE, "בן עשרים ואחת", "band", "he", "בן [בין 20 ל־29]"),
        (Category.AGE, "٣٤ سنة", "band", "ar", "[بين 30 و39] سنة"),
        (Category.AGE, "תשע־עשרה וחצי", "band", "he", "[בין 13 ל־19]"),
        (Category.AGE, "السابعة عشرة", "band", "ar", "[سن بين 13 و19]"),
        (Category.AGE, "خمسًا وعشرين سنة", "band", "ar", "[بين 20 و29] سنة"),
        (Category.RANK, "Staff Sergeant", "group", "en", "non-commissioned officer"),
        (Category.RANK, "lieutenant colonel", "group", "en", "senior officer"),
        (Category.RANK, "generalissimo", "group", "en", "[rank]"),
        (Category.RANK, "סמ״ר", "group", "he", "נגד/ת או סמל/ת"),
        (Category.RANK, "رقيب أول", "group", "ar", "ضابط/ة صف"),
        (Category.QUANTITY, "forty-two", "band", "en", "dozens"),
        (Category.QUANTITY, "two hundred and ten kilometres", "band", "en", "hundreds of kilometres"),
        (Category.QUANTITY, "1,200 people", "band", "en", "thousands of people"),
        (Category.QUANTITY, "Two soldiers", "band", "en", "a few soldiers"),
        (Category.QUANTITY, "$50", "band", "en", "[a number]"),
        (Category.QUANTITY, "30 %", "band", "en", "[a number]"),
        (Category.QUANTITY, "שמונה חיילים", "band", "he", "כמה חיילים"),
        (Category.QUANTITY, "خمسة جنود", "band", "ar", "بضعة جنود"),
        (Category.DATE, "three weeks", "year", "en", "[some weeks]"),
        (Category.DATE, "four years and six months", "year", "en", "[some years]"),
        (Category.DATE, "November", "year", "en", "[month]"),
        (Category.DATE, "November", "month", "en", "November"),
        (Category.DATE, "14:30", "year", "en", "[time]"),
        (Category.DATE, "mid-1990s", "year", "en", "1990s"),
        (Category.DATE, "the nineties", "month", "en", "the nineties"),
        (Category.DATE, "ביוני", "year", "he", "[אחד החודשים]"),
        (Category.DATE, "ארבעים שנה", "year", "he", "[כמה שנים]"),
        (Category.DATE, "ثلاثة أسابيع", "year", "ar", "[بضعة أسابيع]"),
        (Category.PLACE, "anywhere", "kind", "en", "[place]"),
        (Category.UNIT, "anything", "kind", "he", "[יחידה]"),
        (Category.PERSON, "somebody", "kind", "en", None),
    ],
)
def test_steps(category: Category, text: str, level: str, language: str, expected: str | None) -> None:
    assert generalise(category, text, level, language) == expected  # type: ignore[arg-type] - a parameter


def test_the_order_of_levels() -> None:
    assert levels(Category.DATE) == DATE_LEVELS
    assert levels(Category.PERSON) == ()


@pytest.mark.parametrize("rank", ["private", "corporal", "captain", "major", "סרן", "ملازم أول"])
def test_every_group_of_ranks_has_words(rank: str) -> None:
    group = rank_group(rank)
    assert group and all(word(f"rank.{group}", language) for language in LANGUAGES)


def test_every_category_has_words_in_every_language() -> None:
    for category in Category:
        for language in LANGUAGES:
            assert word(f"mask.{category.value}", language).startswith("[")
            assert word(f"label.{category.value}", language)


def test_the_prevailing_script_decides_the_language() -> None:
    assert language_of("הוא אמר hello", "en") == "he"
    assert language_of("he said שלום to us", "he") == "en"
    assert language_of("123", "ar-PS") == "ar"
    assert language_of("", None) == "en"


def test_the_public_gets_the_strictest_profile() -> None:
    openness = {Treatment.KEEP: 2, Treatment.GENERALISE: 1, Treatment.PSEUDONYM: 1, Treatment.MASK: 0}
    public = default_treatments(Audience.PUBLIC)
    for audience in Audience:
        for category, treatment in default_treatments(audience).items():
            assert openness[treatment] >= openness[public[category]]


def test_generalising_without_a_ladder_is_masking() -> None:
    profile = profile_for(Audience.TEAM, {Audience.TEAM: {Category.HEALTH: Treatment.GENERALISE}})
    assert profile.treatment(Category.HEALTH) is Treatment.MASK
    assert profile.said()["date"] == "keep" and profile.said()["contact"] == "mask"
    assert profile_for(Audience.PUBLIC).said()["date"] == "generalise to year"


@pytest.mark.parametrize("hour", ["two in the morning", "half past six", "4:15", "five o'clock"])
def test_an_hour_in_words_or_figures_is_a_time(hour: str) -> None:
    assert generalise(Category.DATE, hour, "year", "en") == "[time]"


def test_what_was_counted_stays_unless_it_is_a_name() -> None:
    assert generalise(Category.QUANTITY, "3,000 crowns", "band", "en") == "thousands of crowns"
    assert generalise(Category.QUANTITY, "3,000 Danish crowns", "band", "en") == "thousands"
