"""Dates as people write them, in English, Hebrew and Arabic, and the EDTF dates of a record.

One reader serves both sides: the matcher asks whether a written date is a known one, the ladder makes it coarser.
Offsets here count in the folded text (``normalise.Folded.text``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

from ahocorasick_rs import AhoCorasick, MatchKind

from oralhistory.anonymise.normalise import fold
from oralhistory.anonymise.numbers import said_years, value_of
from oralhistory.anonymise.tables import rows


@dataclass(frozen=True, order=True)
class Reading:
    """One way to read a written date; what is not said is ``None``."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def precision(self) -> str:
        """``day``, ``month``, ``year`` or ``none``."""
        for name in ("day", "month", "year"):
            if getattr(self, name) is not None:
                return name
        return "none"

    def tells(self, known: Reading) -> bool:
        """Whether whoever reads this learns the known date, or its month.

        A day with its month tells a known day even without the year. A known month is told by itself and by
        every day within it, when the year is said.
        """
        if known.month is None or self.month != known.month:
            return False
        if self.year is None:
            return known.day is not None and self.day == known.day
        if self.year != known.year:
            return False
        return known.day is None or self.day is None or self.day == known.day


@dataclass(frozen=True)
class WrittenDate:
    """A date in a folded text, with every way to read it (day first, month first, either century)."""

    start: int
    end: int
    readings: tuple[Reading, ...]

    @property
    def precision(self) -> str:
        """The precision of its first reading."""
        return self.readings[0].precision


_EDTF: Final = re.compile(r"(?<![\dXu-])(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\dXu])")


def edtf_readings(text: str) -> tuple[Reading, ...]:
    """Every year, month or day that an EDTF expression (ISO 8601-2) names; intervals and sets give several.

    Season codes (21 to 41) count as their year.
    """
    found: list[Reading] = []
    for match in _EDTF.finditer(text):
        year, month, day = (int(part) if part else None for part in match.groups())
        found.append(Reading(year, month if month and month <= 12 else None, day if month and month <= 12 else None))
    return tuple(found)


_S: Final = r"\s{1,3}"
_GAP: Final = r"[\s,.\-]{1,3}"
_NUMERIC: Final = re.compile(
    r"(?<!\d)(?=\d)(?:"
    r"(?P<iy>\d{4})\s?[-/. ]\s?(?P<im>\d{1,2})\s?[-/. ]\s?(?P<id>\d{1,2})"
    r"|(?P<a>\d{1,2})\s?(?P<sep>[./\-]|\s)\s?(?P<b>\d{1,2})\s?(?:[./\-]|\s)\s?(?P<y>\d{4}|\d{2})"
    r"|(?P<c>(?:19|20)\d{6})"
    r"|(?P<my>\d{1,2})\s?[./\-]\s?(?P<yy>(?:19|20)\d\d)"
    r"|(?P<ym>(?:19|20)\d\d)[-/.](?P<mm>\d{1,2})"
    r"|(?P<d>\d{1,2})\s?[./\-]\s?(?P<roman>[ivx]{1,4})\s?[./\-]\s?(?P<ry>\d{4}|\d\d)"
    r"|(?P<p>\d{1,2})[./](?P<q>\d{1,2})(?![.,:/]?\d)"
    r"|(?P<year>(?:1[89]|20)\d\d)"
    r")(?!\d)"
)
_COMPACT: Final = re.compile(r"\d{6,}")
_TAIL: Final = re.compile(
    rf"(?:(?:{_GAP})?(?:of{_S}|del?{_S}|עام{_S}|سنه{_S}|عام{_S}|שנת{_S}|בשנת{_S})?(?P<y>(?:1[89]|20)\d\d)|{_GAP}?'?(?P<yy>\d\d)(?![\d:]|\.\d))(?!\d)"
)
_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_TOKEN: Final = re.compile(r"[^\W_]+")
_JOINTS: Final = frozenset({"of", "the", "day", "de", "del", "من", "شهر", "لشهر", "في"})
_BEFORE_YEAR: Final = frozenset({"of", "in", "the", "year", "de", "del", "שנת", "בשנת", "سنه", "عام", "من"})
_DAY_TOKEN: Final = re.compile(r"\d+(?:st|nd|rd|th)?|[^\W\d_]+")
_PREFIXES: Final = frozenset("ובלמכשוفبلك")


@cache
def _months() -> tuple[AhoCorasick, tuple[int, ...]]:
    names = {fold(row["name"]): int(row["month"]) for row in rows("months")}
    return AhoCorasick(list(names), matchkind=MatchKind.LeftmostLongest), tuple(names.values())


def find_dates(folded: str) -> Iterator[WrittenDate]:
    """Every date written in a folded text, coarse and fine; they may overlap, the longest is the date meant."""
    yield from _numeric(folded)
    matcher, months = _months()
    for pattern, start, end in matcher.find_matches_as_indexes(folded):
        if _is_word(folded, start, end):
            yield from _around_month(folded, start, end, months[pattern])


def find_compact_dates(folded: str) -> Iterator[WrittenDate]:
    """Eight or six digits in a row that may be a day, as in names of files. Only a known day makes them a date."""
    for match in _COMPACT.finditer(folded):
        digits = match.group()
        if len(digits) not in (6, 8):
            continue
        width = 4 if len(digits) == 8 else 2
        readings: list[Reading] = []
        for year in _centuries(digits[-width:]):
            a, b = int(digits[:2]), int(digits[2:4])
            readings += [Reading(year, b, a), Reading(year, a, b)]
        if width == 2:
            readings += [Reading(y, int(digits[2:4]), int(digits[4:])) for y in _centuries(digits[:2])]
        possible = tuple(r for r in readings if _possible(r))
        if possible:
            yield WrittenDate(match.start(), match.end(), possible)


def longest_date(text: str) -> WrittenDate | None:
    """The longest date in a short text of any spelling, or ``None``."""
    return max(find_dates(fold(text)), key=lambda d: d.end - d.start, default=None)


def _is_word(folded: str, start: int, end: int) -> bool:
    """Whether a month's name stands here as a word, Hebrew and Arabic prefixes allowed."""
    if end < len(folded) and folded[end].isalpha():
        return False
    at = start
    while at > 0 and start - at < 3 and folded[at - 1] in "בלמהוכשولبف":
        at -= 1
    return at == 0 or not folded[at - 1].isalpha()


def _numeric(folded: str) -> Iterator[WrittenDate]:
    for match in _NUMERIC.finditer(folded):
        readings = tuple(r for r in _numeric_readings(match) if _possible(r))
        if readings:
            yield WrittenDate(match.start(), match.end(), readings)


def _numeric_readings(match: re.Match[str]) -> Iterator[Reading]:
    part = {name: int(value) for name, value in match.groupdict().items() if value and value.isdecimal()}
    if "iy" in part:
        yield Reading(part["iy"], part["im"], part["id"])
    elif "a" in part:
        if match["sep"].isspace() and len(match["y"]) == 2:
            return
        for year in _centuries(match["y"]):
            yield Reading(year, part["b"], part["a"])
            yield Reading(year, part["a"], part["b"])
    elif "c" in part:
        yield Reading(part["c"] // 10000, part["c"] // 100 % 100, part["c"] % 100)
    elif "my" in part:
        yield Reading(part["yy"], part["my"])
    elif "ym" in part:
        yield Reading(part["ym"], part["mm"])
    elif match["roman"]:
        month = _ROMAN.index(match["roman"]) + 1 if match["roman"] in _ROMAN else 13
        yield from (Reading(year, month, part["d"]) for year in _centuries(match["ry"]))
    elif "p" in part:
        yield Reading(None, part["q"], part["p"])
        yield Reading(None, part["p"], part["q"])
    else:
        yield Reading(part["year"])


def _centuries(year: str) -> tuple[int, ...]:
    return (int(year),) if len(year) == 4 else (2000 + int(year), 1900 + int(year))


def _possible(reading: Reading) -> bool:
    return (reading.month is None or 1 <= reading.month <= 12) and (reading.day is None or 1 <= reading.day <= 31)


def _around_month(folded: str, start: int, end: int, month: int) -> Iterator[WrittenDate]:
    before = _day_before(folded, start)
    if before:
        day, first = before
        yield from _with_year(folded, first, end, month, day)
        return
    after = _day_after(folded, end)
    if after:
        day, last = after
        yield from _with_year(folded, start, last, month, day)
        return
    yield from _with_year(folded, start, end, month, None)


def _with_year(folded: str, start: int, end: int, month: int, day: int | None) -> Iterator[WrittenDate]:
    tail = _TAIL.match(folded, end)
    said = None if tail else _said_year(folded, end)
    years: tuple[int, ...] = ()
    last = end
    if tail:
        years, last = _centuries(tail["y"] or tail["yy"]), tail.end()
    elif said:
        years, last = said
    if years and (len(years) == 1 or day is not None):
        yield WrittenDate(start, last, tuple(Reading(year, month, day) for year in years))
    if day is not None and len(years) != 1:  # what looks like a short year may count what follows: "5 March 12 men"
        yield WrittenDate(start, end, (Reading(None, month, day),))


def _said_year(folded: str, end: int) -> tuple[tuple[int, ...], int] | None:
    """A year in words behind a month's name ("nineteen eighty-seven"): its readings, and where it ends."""
    tokens = [(end + m.start(), end + m.end(), m.group()) for m in _TOKEN.finditer(folded[end : end + 60])]
    while tokens and tokens[0][2] in _BEFORE_YEAR and tokens[0][0] - end <= 3:
        end = tokens.pop(0)[1]
    near: list[tuple[int, int, str]] = []
    for token in tokens[:8]:
        if folded[near[-1][1] if near else end : token[0]].strip(" ,-"):
            break
        near.append(token)
    for count in range(len(near), 0, -1):
        words = [word for _, _, word in near[:count]]
        years = () if words[0][0].isdigit() else said_years(words)
        if years:
            return years, near[count - 1][1]
    return None


def _day_before(folded: str, start: int) -> tuple[int, int] | None:
    """The day written before a month's name, and where it begins."""
    while start and folded[start - 1] in "בלמהוכש":  # a prefix of the month's name
        start -= 1
    low = max(0, start - 40)
    tokens = [(low + m.start(), low + m.end(), m.group()) for m in _DAY_TOKEN.finditer(folded[low:start])]
    end = start
    while tokens and tokens[-1][2] in _JOINTS and end - tokens[-1][1] <= 3:
        end = tokens.pop()[0]
    near = tokens[-3:]
    for count in range(len(near), 0, -1):
        words = near[-count:]
        if end - words[-1][1] > 3 or any(b[0] - a[1] > 2 for a, b in pairwise(words)):
            continue
        value = value_of([w[2] for w in words])
        if (
            value
            and value <= 31
            and not (words[0][2].isdigit() and folded[words[0][0] - 1 : words[0][0]] in (":", "/"))
        ):
            return value, words[0][0] + _prefix([w[2] for w in words], value)
    return None


def _prefix(words: list[str], value: int) -> int:
    """How many letters before a day's word are prefixes (בשישה): they stay outside the date."""
    first = words[0]
    most = next((n for n, c in enumerate(first) if c not in _PREFIXES), len(first))
    return next((n for n in range(min(most, len(first) - 2), 0, -1) if value_of([first[n:], *words[1:]]) == value), 0)


def _day_after(folded: str, end: int) -> tuple[int, int] | None:
    """The day written after a month's name, and where it ends."""
    tokens = [(end + m.start(), end + m.end(), m.group()) for m in _TOKEN.finditer(folded[end : end + 40])]
    if tokens and tokens[0][2] == "the":
        end = tokens.pop(0)[1]
    for count in (2, 1):
        words = tokens[:count]
        if len(words) < count or words[0][0] - end > 3 or any(b[0] - a[1] > 1 for a, b in pairwise(words)):
            continue
        value = value_of([w[2] for w in words])
        if value and value <= 31 and folded[words[-1][1] : words[-1][1] + 1] != ":":
            return value, words[-1][1]
    return None
