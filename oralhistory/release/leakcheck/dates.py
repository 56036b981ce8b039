"""Exact days in every written form: numeric, with the month's name in English, Hebrew or Arabic, spelled out."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from ahocorasick_rs import BytesAhoCorasick, MatchKind

from oralhistory.release.leakcheck.normal import clean, words

_NUMERIC = re.compile(
    r"([0-9](?<![0-9.:/].)(?<![0-9]-.)[0-9]{0,3})(?: ?([./\-_]) ?|( ))([0-9]{1,2})(?(3) | ?\2 ?)([0-9]{1,4})(?![0-9:])",
    re.ASCII,
)
_COMPACT = re.compile(r"([0-9](?<![0-9A-Za-z].)[0-9]{7})(?![0-9A-Za-z])")
"""Both begin with what is sought and look back from there: so the search skips what is no digit."""
_EDTF_DAY = re.compile(r"(?<![0-9])(-?[0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])")
_DAY = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)?")
_YEAR = re.compile(r"[0-9]{4}")

_MONTHS: Final = (
    "january jan ינואר يناير كانون_الثاني جانفي",
    "february feb פברואר فبراير شباط فيفري",
    "march mar מרץ מרס مارس آذار",
    "april apr אפריל أبريل نيسان أفريل إبريل",
    "may מאי مايو أيار ماي",
    "june jun יוני يونيو يونيه حزيران جوان",
    "july jul יולי يوليو يوليه تموز جويلية",
    "august aug אוגוסט أغسطس آب أوت",
    "september sept sep ספטמבר سبتمبر أيلول",
    "october oct אוקטובר أكتوبر تشرين_الأول",
    "november nov נובמבר نوفمبر تشرين_الثاني",
    "december dec דצמבר ديسمبر كانون_الأول",
)
_PREFIXES: Final = {"he": ("", "ב", "ל", "ה", "מ", "וב", "של"), "ar": ("", "ل", "ب", "و"), "en": ("",)}
_JOINTS = frozenset(clean("of the in day a year יום לחודש בחודש שנת בשנת من شهر عام سنة لعام").split())
"""Words that may stand between a day, its month and its year."""
_BEHIND: Final = _JOINTS - {"in"}
_ORDINALS: Final = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
)  # fmt: skip
_SPELLED: Final = {word: number for number, word in enumerate(_ORDINALS, start=1)} | {"thirtieth": 30}
_TENS: Final = {"twenty": 20, "thirty": 30}

Day = tuple[int, int, int]
"""Year, month, day of the month."""


def exact_days(cleaned: str) -> tuple[Day, ...]:
    """The days that a date names exactly: EDTF (``2017-01-04``, an interval's ends) or written with the month's name.

    Years and months alone name no day.
    """
    edtf = [_day(int(match[1]), int(match[2]), int(match[3])) for match in _EDTF_DAY.finditer(cleaned)]
    named = [_day(year, month, day) for year, month, day, _ in _named(words(cleaned)) if year]
    return tuple(dict.fromkeys(day for day in (*edtf, *named) if day))


def _day(year: int, month: int, day: int) -> Day | None:
    try:
        datetime.date(year, month, day)
    except ValueError:
        return None
    return year, month, day


class Dates:
    """Days that must not appear; ``add`` them, then ``find`` them."""

    def __init__(self) -> None:
        self._owners: dict[Day, list[int]] = {}
        self._by_month_and_day: dict[tuple[int, int], list[Day]] = {}

    def add(self, day: Day, owner: int) -> None:
        """Guard a day."""
        self._owners.setdefault(day, []).append(owner)
        same = self._by_month_and_day.setdefault(day[1:], [])
        if day not in same:
            same.append(day)

    def find(self, cleaned: str, stream: bytes) -> Iterator[tuple[str, list[int]]]:
        """The guarded days in a cleaned text, whose words are ``stream``, each as written with its owners."""
        if not self._owners:
            return
        for match in _NUMERIC.finditer(cleaned):
            yield from self._known(match[0], _readings(match[1], match[4], match[5]))
        for match in _COMPACT.finditer(cleaned):
            text = match[1]
            yield from self._known(text, _readings(text[:4], text[4:6], text[6:]))
            yield from self._known(text, _readings(text[:2], text[2:4], text[4:]))
        for year, month, day, written in _named(stream):
            known = self._by_month_and_day.get((month, day), ())
            if owners := [o for each in known if year in (None, each[0]) for o in self._owners[each]]:
                yield written, owners

    def _known(self, written: str, readings: Iterator[Day]) -> Iterator[tuple[str, list[int]]]:
        for day in readings:
            if day in self._owners:
                yield written, self._owners[day]


def _named(stream: bytes) -> Iterator[tuple[int | None, int, int, str]]:
    """(year or None, month, day, as written) for every day that stands beside a month's name."""
    automaton, months = _months()
    for pattern, start, end in automaton.find_matches_as_indexes(stream):
        before = stream[max(start - 90, 0) : start].decode("utf-8", "ignore").split()
        after = stream[end : end + 90].decode("utf-8", "ignore").split()
        for day, year in _days_around(before, after):
            yield year, months[pattern], day, f"{day} {stream[start:end].decode().strip()}"


def _readings(first: str, second: str, third: str) -> Iterator[Day]:
    """Every day three numbers may mean: year first, day first, month first; years of two digits in both centuries."""
    a, b, c = int(first), int(second), int(third)
    if len(first) == 4 and len(third) <= 2:
        yield a, b, c
        yield a, c, b
    elif len(first) <= 2 and len(third) in (2, 4):
        for year in (c,) if len(third) == 4 else (1900 + c, 2000 + c):
            yield year, b, a
            yield year, a, b


def _days_around(before: list[str], after: list[str]) -> Iterator[tuple[int, int | None]]:
    """(day, year or None) for the words on both sides of a month's name."""
    ahead = [word for word in after[:4] if word not in _JOINTS]
    joints = _JOINTS if "day" in before[-3:] else _BEHIND  # "Rule 1. In April ..." tells no day
    behind = [word for word in before[-5:] if word not in joints]
    year = int(ahead[0]) if ahead and _YEAR.fullmatch(ahead[0]) else None
    for day in _ending(behind):
        yield day, year
    if ahead and (day := _number(ahead[0])):
        year = int(ahead[1]) if len(ahead) > 1 and _YEAR.fullmatch(ahead[1]) else None
        yield day, year
    elif len(ahead) > 1 and ahead[0] in _TENS and ahead[1] in _SPELLED:
        year = int(ahead[2]) if len(ahead) > 2 and _YEAR.fullmatch(ahead[2]) else None
        yield _TENS[ahead[0]] + _SPELLED[ahead[1]], year


def _ending(behind: list[str]) -> Iterator[int]:
    """The days that the words before a month end with: ``4``, ``4th``, ``twenty first``, both of ``3 4``."""
    if not behind or not (day := _number(behind[-1])):
        return
    if len(behind) > 1 and behind[-2] in _TENS and behind[-1] in _SPELLED:
        yield _TENS[behind[-2]] + day
        return
    yield day
    if len(behind) > 1 and (earlier := _number(behind[-2])):
        yield earlier


def _number(word: str) -> int | None:
    if word in _SPELLED:
        return _SPELLED[word]
    match = _DAY.fullmatch(word)
    return int(match[1]) if match else None


@cache
def _months() -> tuple[BytesAhoCorasick, list[int]]:
    patterns: dict[bytes, int] = {}
    for number, names in enumerate(_MONTHS, start=1):
        for name in names.split():
            folded = words(clean(name)).strip()
            kind = "en" if folded.isascii() else "he" if folded[0] == 0xD7 else "ar"
            for prefix in _PREFIXES[kind]:
                patterns[b" " + prefix.encode() + folded + b" "] = number
    return BytesAhoCorasick(list(patterns), MatchKind.LeftmostLongest), list(patterns.values())
