"""Days and EDTF dates (ISO 8601-2:2019, levels 0 and 1), as first and last possible day.

The grammar is the ``edtf`` library's. Four of its answers are not taken over, because they are wrong or none:
29 February of an ordinary year passes it, an open interval (``2016/..``) has no bounds there, one with an unknown
end (``2016/``) gets ten made-up years, and winter ends on 31 December. The string itself is never rewritten: a
record keeps what was typed.
"""

from __future__ import annotations

import re
import warnings
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache, lru_cache
from time import struct_time
from typing import Protocol, cast

from oralhistory.errors import InputError

EXAMPLE = "1997-03-14, 1997-03, 1997, 199X, 1997~ or 2015-11/2018-11"
"""What a sentence shows to somebody whose date could not be read."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MAX_LENGTH = 64
_OPEN = frozenset({"", ".."})
# Level 2 sorts of the library's objects; their bounds are a matter of reading, so they are no dates of ours.
_LEVELS_0_AND_1 = frozenset({"Date", "DateAndTime", "UncertainOrApproximate", "Unspecified", "Season"})


class Precision(StrEnum):
    """How exactly a date is known, finest first."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


@dataclass(frozen=True)
class DateSpan:
    """All days an EDTF date may mean.

    ``earliest`` and ``latest`` are inclusive; an open or unknown side is ``date.min`` or ``date.max``. An interval has
    the ``precision`` of its coarser side and is ``approximate`` or ``uncertain`` when one side is.
    """

    earliest: date
    latest: date
    precision: Precision
    approximate: bool = False
    uncertain: bool = False
    interval: bool = False


class _Edtf(Protocol):
    """What is used of the library's date objects."""

    is_approximate: bool
    is_uncertain: bool
    is_uncertain_and_approximate: bool

    def lower_strict(self) -> struct_time: ...
    def upper_strict(self) -> struct_time: ...


def parse_day(text: str) -> date:
    """Read a calendar day that exists, written ``YYYY-MM-DD`` in ASCII digits (ISO 8601-1).

    Raises:
        InputError: another form, or no such day.
    """
    if _DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise InputError(
        "“{text}” is no day of the calendar: write it as year-month-day, such as 2026-02-11.", text=_short(text)
    )


@lru_cache(maxsize=4096)
def parse_edtf(text: str) -> DateSpan:
    """Read an EDTF date or interval of level 0 or 1, in the years 0001 to 9999.

    Raises:
        InputError: not such a date; the sentence shows examples.
    """
    if len(text) > _MAX_LENGTH or not text.isascii() or text != text.strip():
        raise _not_edtf(text)
    if "/" not in text:
        return _parse_one(text, text)
    lower, _, upper = text.partition("/")
    if "/" in upper or (lower in _OPEN and upper in _OPEN):
        raise _not_edtf(text)
    sides = [None if side in _OPEN else _parse_one(side, text) for side in (lower, upper)]
    known = [side for side in sides if side is not None]
    first, last = sides
    span = DateSpan(
        earliest=first.earliest if first else date.min,
        latest=last.latest if last else date.max,
        precision=max((side.precision for side in known), key=list(Precision).index),
        approximate=any(side.approximate for side in known),
        uncertain=any(side.uncertain for side in known),
        interval=True,
    )
    if first and last and first.earliest > last.latest:
        raise InputError("“{text}” ends before it begins: write the earlier date first.", text=_short(text))
    return span


def is_edtf(text: str) -> bool:
    """Whether :func:`parse_edtf` reads it."""
    try:
        parse_edtf(text)
    except InputError:
        return False
    return True


def _parse_one(text: str, whole: str) -> DateSpan:
    parser, failures = _library()
    try:
        parsed = parser(text)
        kind = type(parsed).__name__
        if kind not in _LEVELS_0_AND_1:
            raise _not_edtf(whole)
        if kind == "Season":
            earliest, latest = _season(int(text[:4]), int(text[5:7]))
        else:
            earliest, latest = _day(parsed.lower_strict()), _day(parsed.upper_strict())
    except failures:
        raise _not_edtf(whole) from None
    both = parsed.is_uncertain_and_approximate
    return DateSpan(
        earliest,
        latest,
        Precision.SEASON if kind == "Season" else _precision(earliest, latest),
        approximate=bool(parsed.is_approximate or both),
        uncertain=bool(parsed.is_uncertain or both),
    )


def _day(parts: struct_time) -> date:
    year, month, day = parts[:3]
    if not 1 <= year <= 9999 or day > monthrange(year, month)[1]:
        raise ValueError
    return date(year, month, day)


def _season(year: int, code: int) -> tuple[date, date]:
    """Spring (21) to winter (24) by the northern meteorological calendar; winter runs into the next year."""
    month = 3 * (code - 20)
    first = date(year, month, 1)
    if code < 24:
        return first, date(year, month + 2, monthrange(year, month + 2)[1])
    return first, date(year + 1, 2, monthrange(year + 1, 2)[1]) if year < 9999 else date.max


def _precision(earliest: date, latest: date) -> Precision:
    days = (latest - earliest).days
    for precision, longest in (
        (Precision.DAY, 0),
        (Precision.MONTH, 30),
        (Precision.SEASON, 92),
        (Precision.YEAR, 365),
        (Precision.DECADE, 3652),
    ):
        if days <= longest:
            return precision
    return Precision.CENTURY


@cache
def _library() -> tuple[Callable[[str], _Edtf], tuple[type[Exception], ...]]:
    """The library's parser, and what it raises on what it cannot read. Costs 0.2 s: imported when first needed."""
    with warnings.catch_warnings():  # its grammar makes pyparsing warn while it is being built
        warnings.simplefilter("ignore")
        from edtf import parse_edtf as library_parse
        from edtf.parser.edtf_exceptions import EDTFParseException
    parser = cast(Callable[[str], _Edtf], library_parse)
    return parser, (EDTFParseException, ValueError, TypeError, IndexError, AttributeError)


def _not_edtf(text: str) -> InputError:
    return InputError("“{text}” is no date in EDTF: write it like {example}.", text=_short(text), example=EXAMPLE)


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:40] + "…"
