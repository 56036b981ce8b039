"""Days and EDTF dates."""

from __future__ import annotations

import subprocess
import sys
import warnings
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.errors import InputError
from oralhistory.model.dates import DateSpan, Precision, is_edtf, parse_day, parse_edtf


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("1997-03-14", date(1997, 3, 14), date(1997, 3, 14), Precision.DAY),
        ("2016-02-29", date(2016, 2, 29), date(2016, 2, 29), Precision.DAY),
        ("1985-04-12T23:20:30", date(1985, 4, 12), date(1985, 4, 12), Precision.DAY),
        ("2015-11", date(2015, 11, 1), date(2015, 11, 30), Precision.MONTH),
        ("2015-02-XX", date(2015, 2, 1), date(2015, 2, 28), Precision.MONTH),
        ("2016", date(2016, 1, 1), date(2016, 12, 31), Precision.YEAR),
        ("2016-XX", date(2016, 1, 1), date(2016, 12, 31), Precision.YEAR),
        ("201X", date(2010, 1, 1), date(2019, 12, 31), Precision.DECADE),
        ("19XX", date(1900, 1, 1), date(1999, 12, 31), Precision.CENTURY),
        ("2016-21", date(2016, 3, 1), date(2016, 5, 31), Precision.SEASON),
        ("2016-24", date(2016, 12, 1), date(2017, 2, 28), Precision.SEASON),
        ("9999-24", date(9999, 12, 1), date.max, Precision.SEASON),
    ],
)
def test_a_date_spans_all_days_it_may_mean(text: str, earliest: date, latest: date, precision: Precision) -> None:
    assert parse_edtf(text) == DateSpan(earliest, latest, precision)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"), [("1997~", True, False), ("1997?", False, True), ("1997-03%", True, True)]
)
def test_doubt_is_kept(text: str, approximate: bool, uncertain: bool) -> None:
    span = parse_edtf(text)
    assert (span.approximate, span.uncertain) == (approximate, uncertain)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2016-12/2017-01", date(2016, 12, 1), date(2017, 1, 31)),
        ("2016/..", date(2016, 1, 1), date.max),
        ("2016/", date(2016, 1, 1), date.max),
        ("../2017", date.min, date(2017, 12, 31)),
        ("/2017", date.min, date(2017, 12, 31)),
    ],
)
def test_an_interval_has_no_made_up_bounds(text: str, earliest: date, latest: date) -> None:
    span = parse_edtf(text)
    assert (span.earliest, span.latest, span.interval) == (earliest, latest, True)


def test_an_interval_is_as_coarse_and_doubtful_as_its_sides() -> None:
    span = parse_edtf("2016-12-03?/2017~")
    assert span.precision is Precision.YEAR
    assert span.approximate
    assert span.uncertain


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "2016-13",
        "2016-02-30",
        "2015-02-29",
        "2015-02-29~",
        "1900-02-29",
        "2017/2016",
        "/",
        "../..",
        "2016/2017/2018",
        " 2016",
        "2016 ",
        "９９９９",
        "0000",
        "-0044",
        "Y170000002",
        "[1667,1668]",
        "156X-12-25",
        "19X0",
        "XXXX",
        "2016-12-31T25:00:00",
        "14.3.1997",
        "spring 2016",
        "2016-1-2",
    ],
)
def test_what_is_no_date_is_refused_with_a_sentence(text: str) -> None:
    assert not is_edtf(text)
    with pytest.raises(InputError, match="write") as refused:
        parse_edtf(text)
    assert text in str(refused.value)


@given(st.dates())
def test_every_day_is_read_as_itself(day: date) -> None:
    text = day.isoformat()
    assert parse_day(text) == day
    assert parse_edtf(text) == DateSpan(day, day, Precision.DAY)


@given(st.text(max_size=14) | st.text("0123456789-/X?~%.TYE", max_size=14))
def test_any_text_is_a_date_or_an_input_error(text: str) -> None:
    if is_edtf(text):
        span = parse_edtf(text)
        assert span.earliest <= span.latest


@pytest.mark.parametrize(
    "text", ["20260211", "2026-W07-3", "2026-2-11", "2026-02-30", "٢٠٢٦-٠٢-١١", "2026-02-11\n", ""]
)
def test_a_day_has_one_spelling(text: str) -> None:
    with pytest.raises(InputError, match="2026-02-11"):
        parse_day(text)


def test_a_day_library_warning_never_escapes() -> None:
    code = (
        "import warnings; warnings.simplefilter('error')\n"
        "import sys, oralhistory.model, oralhistory.model.dates as d\n"
        "assert not {'edtf', 'pyparsing'} & set(sys.modules), 'loaded before it was needed'\n"
        "assert d.parse_edtf('2015-11').latest.day == 30\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert warnings.filters
