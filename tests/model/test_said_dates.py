"""Dates as people say them: understood, kept as EDTF, and said back in words."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oralhistory.model.date_words import LANGUAGES, date_words, in_words
from oralhistory.model.dates import parse_edtf
from oralhistory.model.said_dates import Doubt, NotUnderstood, Why, read_date
from oralhistory.resources import resource

TODAY = date(2026, 11, 27)
ONE = {
    "winter 2016": "2016-24",
    "the summer of 1999": "1999-22",
    "about 2016": "2016~",
    "c. 1950": "1950~",
    "around March 2014": "2014-03~",
    "March 2014": "2014-03",
    "3 March 2014": "2014-03-03",
    "March 3, 2014": "2014-03-03",
    "3rd of March, 2014": "2014-03-03",
    "3.3.2014": "2014-03-03",
    "3/14/2014": "2014-03-14",
    "2014-3-4": "2014-03-04",
    "2014?": "2014?",
    "perhaps about March 2014": "2014-03%",
    "early 2015": "2015-01~/2015-04~",
    "mid-1990s": "1994~/1996~",
    "2015 to 2018": "2015/2018",
    "2015–18": "2015/2018",
    "from 2015 until March 2018": "2015/2018-03",
    "between 2015 and 2018": "2015/2018",
    "March to May 2014": "2014-03/2014-05",
    "3-5 March 2014": "2014-03-03/2014-03-05",
    "the 1990s": "199X",
    "the nineties": "199X",
    "the 20th century": "19XX",
    "before 2010": "../2010",
    "since 2019": "2019/..",
    "from 2019 onwards": "2019/..",
    "winter 2015/16": "2015-24",
    "about winter 2016": "2016-12~/2017-02~",
    "yesterday": "2026-11-26",
    "last year": "2025",
    "2016-24": "2016-24",
    "201X": "201X",
    "חורף 2016": "2016-24",
    "בחורף 2016": "2016-24",
    "במרץ 2014": "2014-03",
    "ב-3 במרץ 2014": "2014-03-03",
    "3 למרץ 2014": "2014-03-03",
    "בסביבות 2016": "2016~",
    "שנות ה-90": "199X",
    "שנות התשעים": "199X",
    "מ-2015 עד 2018": "2015/2018",
    "בין 2015 ל-2018": "2015/2018",
    "אתמול": "2026-11-26",
    "شتاء 2016": "2016-24",
    "في الشتاء 2016": "2016-24",
    "حوالي 2016": "2016~",
    "آذار 2014": "2014-03",
    "مارس 2014": "2014-03",
    "٣ آذار ٢٠١٤": "2014-03-03",
    "في كانون الثاني 2014": "2014-01",
    "بين 2015 و2018": "2015/2018",
    "التسعينات": "199X",
    "أول أمس": "2026-11-25",
}


@pytest.mark.parametrize(("said", "edtf"), ONE.items())
def test_what_people_say_is_understood(said: str, edtf: str) -> None:
    assert read_date(said, TODAY).edtf == edtf


@pytest.mark.parametrize(
    ("said", "edtf", "doubt"),
    [
        ("3/4/2014", "2014-04-03", Doubt.DAY_FIRST),
        ("3/3/2014", "2014-03-03", None),
        ("13/4/2014", "2014-04-13", None),
        ("14.5.87", "1987-05-14", Doubt.CENTURY),
        ("14.5.26", "2026-05-14", Doubt.CENTURY),
        ("14.5.27", "1927-05-14", Doubt.CENTURY),
        ("winter 2016", "2016-24", Doubt.WINTER),
    ],
)
def test_what_could_mean_something_else_is_told(said: str, edtf: str, doubt: Doubt | None) -> None:
    understood = read_date(said, TODAY)
    assert (understood.edtf, understood.doubt) == (edtf, doubt)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("", Why.NO_DATE),
        ("the day the mill burnt", Why.NO_DATE),
        ("2014 or 2015", Why.NO_DATE),
        ("190s", Why.NO_DATE),
        ("3 March", Why.NO_YEAR),
        ("winter", Why.NO_YEAR),
        ("31 February 2014", Why.NO_SUCH_DAY),
        ("2018 to 2015", Why.BACKWARDS),
    ],
)
def test_what_is_no_date_is_said_with_its_reason(said: str, why: Why) -> None:
    with pytest.raises(NotUnderstood) as refused:
        read_date(said, TODAY)
    assert refused.value.why is why


@settings(deadline=None)
@given(st.text(max_size=90))
def test_any_text_is_a_date_or_refused(text: str) -> None:
    with suppress(NotUnderstood):
        parse_edtf(read_date(text, TODAY).edtf)


def _single() -> st.SearchStrategy[str]:
    days = st.dates(date(1, 1, 1), date(9998, 12, 31)).map(date.isoformat)
    bare = st.one_of(
        days,
        days.map(lambda d: d[:7]),
        days.map(lambda d: d[:4]),
        days.map(lambda d: f"{d[:7]}-XX"),
        days.map(lambda d: f"{d[:4]}-XX"),
        st.integers(1, 998).map(lambda n: f"{n:03}X"),
        st.integers(1, 98).map(lambda n: f"{n:02}XX"),
        st.integers(1, 9).map(lambda n: f"{n}XXX"),
    )
    marked = st.tuples(bare, st.sampled_from(["", "~", "?", "%"])).map("".join)
    season = st.tuples(st.integers(1, 9998), st.integers(21, 24)).map(lambda s: f"{s[0]:04}-{s[1]}")
    return st.one_of(marked, season)


def _edtf() -> st.SearchStrategy[str]:
    pairs = st.tuples(_single(), _single()).map(
        lambda p: "/".join(sorted(p, key=lambda e: (parse_edtf(e).earliest, parse_edtf(e).latest)))
    )
    opened = st.tuples(_single(), st.sampled_from(["{}/..", "{}/", "../{}", "/{}"])).map(lambda p: p[1].format(p[0]))
    return st.one_of(_single(), pairs, opened)


@settings(max_examples=80, deadline=None)
@given(_edtf(), st.sampled_from(LANGUAGES))
def test_every_date_has_words_that_are_read_as_the_same_days(edtf: str, language: str) -> None:
    words = in_words(edtf, language)
    assert words
    if "X" not in words:
        assert not any(sign in words for sign in "~%/?")
    assert parse_edtf(read_date(words, TODAY).edtf) == parse_edtf(edtf)


@settings(max_examples=40, deadline=None)
@given(_edtf())
def test_edtf_itself_is_read_as_it_stands(edtf: str) -> None:
    assert read_date(edtf, TODAY).edtf == edtf


@settings(max_examples=20, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_yesterday_is_the_day_before_in_every_language(today: date) -> None:
    for said in ("yesterday", "אתמול", "أمس", "البارحة"):
        assert read_date(said, today).edtf == (today - timedelta(days=1)).isoformat()


def test_what_is_no_date_keeps_its_own_words() -> None:
    assert in_words("after the flood", "en") == "after the flood"
    assert in_words("2016-24", "xx") == "winter 2016"
    assert in_words("1XXX", "en") == "1XXX"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_things(language: str) -> None:
    english, own = date_words("en"), date_words(language)
    assert (len(own.months), len(own.seasons)) == (12, 4)
    assert set(own.write) == set(english.write)
    assert set(english.read) <= set(own.read)
    file = json.loads(resource("dates", f"{language}.json").read_text(encoding="utf-8"))
    assert all(words for words in file["read"].values())
