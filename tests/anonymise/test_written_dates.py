"""Dates as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.anonymise.normalise import fold
from oralhistory.anonymise.written_dates import Reading, edtf_readings, find_dates

KNOWN = Reading(2012, 12, 5)


@pytest.mark.parametrize(
    "text",
    [
        "5 December 2012",
        "5th of December, 2012",
        "December 5th, 2012",
        "December 5, 2012",
        "5 Dec 2012",
        "Dec. 5 2012",
        "5/12/12",
        "12/5/2012",
        "05.12.2012",
        "5-12-2012",
        "2012-12-05",
        "20121205",
        "the fifth of December",
        "December the fifth",
        "5 December",
        "December 5th",
        "on 5/12",
        "5\nDecember\n2012",
        "ب-5 בדצמבר",
        "ה־5 בדצמבר 2012",
        "בחמישה בדצמבר",
        "5 לדצמבר",
        "٥ ديسمبر ٢٠١٢",
        "5 كانون الأول",
        "الخامس من كانون الأول ٢٠١٢",
        "٥/١٢/٢٠١٢",
        "December 2012",
        "12/2012",
        "דצמבר 2012",
    ],
)
def test_every_form_tells_the_known_day(text: str) -> None:
    assert any(r.tells(KNOWN) for d in find_dates(fold(f"It was {text}, I think")) for r in d.readings)


@pytest.mark.parametrize("text", ["6 December 2012", "5 November 2012", "2012", "December", "5 soldiers", "15/12/2012"])
def test_other_dates_do_not(text: str) -> None:
    assert not any(r.tells(KNOWN) for d in find_dates(fold(text)) for r in d.readings)


@given(
    st.dates(date(1900, 1, 1), date(2060, 12, 31)), st.sampled_from(["%d %B %Y", "%Y-%m-%d", "%B %d, %Y", "%d.%m.%Y"])
)
def test_any_day_is_read_as_itself(day: date, pattern: str) -> None:
    written = max(find_dates(fold(day.strftime(pattern))), key=lambda d: d.end - d.start)
    assert Reading(day.year, day.month, day.day) in written.readings


def test_a_known_month_is_told_by_its_days_but_not_by_a_day_without_a_year() -> None:
    month = Reading(2012, 12)
    assert Reading(2012, 12, 7).tells(month)
    assert not Reading(None, 12, 7).tells(month)
    assert not Reading(2012).tells(month)


def test_edtf() -> None:
    assert edtf_readings("2012-12-05~") == (KNOWN,)
    assert edtf_readings("2012-11/2012-12") == (Reading(2012, 11), Reading(2012, 12))
    assert edtf_readings("2012-22") == (Reading(2012),)
    assert edtf_readings("201X") == ()
