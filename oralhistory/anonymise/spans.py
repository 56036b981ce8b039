"""Spans of dates and numbers: the values of a ladder for dates, ages and quantities, and what a text says of them.

Dates count as ``yyyymmdd``; a month or a year is all of its days. Both ends belong to a span.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from oralhistory.anonymise.normalise import fold
from oralhistory.anonymise.numbers import first_number
from oralhistory.anonymise.written_dates import Reading, edtf_readings, longest_date
from oralhistory.model import Category
from oralhistory.model.ladder import SPANNED

_NEVER: Final = 10**13
_DATE: Final = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_BETWEEN: Final = re.compile(r"\s*(?:\.\.|/|(?<=\d)\s*-)\s*")
_EDTF_ONLY: Final = re.compile(r"[\dXu?~%/.\-\s]+")


@dataclass(frozen=True)
class Span:
    """From ``low`` to ``high``, both included."""

    low: int
    high: int

    def holds(self, other: Span) -> bool:
        """Whether all of the other lies within this one."""
        return self.low <= other.low and other.high <= self.high

    def meets(self, other: Span) -> bool:
        """Whether they have anything in common."""
        return self.low <= other.high and other.low <= self.high


def written_span(category: Category, value: str) -> Span | None:
    """The span a ladder's row names: ``1987-12..1993-09``, ``2001``, ``13..17``, ``80..``; ``None`` if it is none."""
    folded = fold(value).strip()
    if category is Category.DATE:
        parts = re.split(r"\s*(?:\.\.|/)\s*", folded)
        ends = [_day(part) for part in parts]
    else:
        parts = _BETWEEN.split(folded)
        ends = [Span(int(part), int(part)) if part.isdecimal() and len(part) < 13 else None for part in parts]
    if len(parts) > 2 or any(end is None and part for end, part in zip(ends, parts, strict=True)):
        return None
    first, last = ends[0], ends[-1]
    if first is None and last is None:
        return None
    span = Span(first.low if first else 0, last.high if last else _NEVER)
    return span if span.low <= span.high else None


def _day(text: str) -> Span | None:
    if not _DATE.fullmatch(text):
        return None
    (reading,) = edtf_readings(text) or (Reading(),)
    return _all_of(reading)


def _all_of(reading: Reading) -> Span | None:
    """Every day a reading may mean; ``None`` without a year."""
    if reading.year is None:
        return None
    low, high = reading.year * 10000, reading.year * 10000 + 9999
    if reading.month is not None:
        low, high = low + reading.month * 100, low + reading.month * 100 + 99
        if reading.day is not None:
            low = high = low + reading.day
    return Span(low, high)


def told_span(category: Category, text: str) -> Span | None:
    """What a date, an age or a quantity as written in a text or a record says; ``None`` where it cannot be read.

    Where a date may be read in several ways, or an interval is written, all of it.
    """
    if category is not Category.DATE:
        number = first_number(text)
        return Span(number.value, number.value) if number else None
    if _EDTF_ONLY.fullmatch(text) and (readings := edtf_readings(text)):
        spans = [_all_of(reading) for reading in readings]
    else:
        written = longest_date(text)
        spans = [_all_of(reading) for reading in written.readings] if written else []
    known = [span for span in spans if span]
    if not known or len(known) < len(spans):
        return None
    return Span(min(span.low for span in known), max(span.high for span in known))


def sample_of(category: Category, value: str) -> str:
    """A value that a ladder's row is for, as a record writes it: the name itself, or a day or a number of its span."""
    span = written_span(category, value) if category in SPANNED else None
    if span is None:
        return value
    if category is not Category.DATE:
        return str(span.low or min(span.high, 1))
    known = span.low or span.high
    year, month, day = known // 10000, known // 100 % 100, known % 100
    return f"{year:04d}-{min(max(month, 1), 12):02d}-{min(max(day, 1), 28):02d}"
