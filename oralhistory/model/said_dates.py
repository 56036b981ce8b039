"""Dates as people say them ("winter 2016", "במרץ 2014", "حوالي 2016", "3.3.2014"), read as EDTF.

Understood are English, Hebrew and Arabic, and the names of months in more languages. Days stand before months. What
can be read in two ways is read in one, and says so: :attr:`Understood.doubt`. docs/decisions/0030 has the reasons.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from oralhistory.errors import InputError
from oralhistory.model.date_items import Item, items_of, year_of
from oralhistory.model.dates import is_edtf, parse_edtf

EXAMPLES = "winter 2016, about March 2014, 3.3.2014, 2015 to 2018"
_EDTF_SIGNS = re.compile(r"[0-9X~?%/.T:Z+-]+")
"""To spare most of what is typed the slow grammar."""
_MOST = 80
"""Signs; whoever writes more has written no date."""


class Doubt(StrEnum):
    """What was taken for granted."""

    DAY_FIRST = "day-first"
    """``3/4/2014`` was read as 3 April."""
    CENTURY = "century"
    """``87`` was read as 1987."""
    WINTER = "winter"
    """Winter runs into the next year."""


class Why(StrEnum):
    """Why something was not understood."""

    NO_DATE = "no-date"
    NO_YEAR = "no-year"
    NO_SUCH_DAY = "no-such-day"
    BACKWARDS = "backwards"


class NotUnderstood(InputError):
    """What was written is no date that can be kept; ``why`` says what is missing."""

    def __init__(self, why: Why, text: str) -> None:
        super().__init__(
            "“{text}” is no date yet. Write it as you say it: {examples}.", text=text[:40], examples=EXAMPLES
        )
        self.why = why


@dataclass(frozen=True)
class Understood:
    """The EDTF date that was meant, and what was taken for granted."""

    edtf: str
    doubt: Doubt | None = None


@dataclass(frozen=True)
class _Said:
    """One date without its year perhaps, as its words gave it."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: int | None = None
    whole: str = ""
    """An EDTF date that is ready: a decade, a century, a relative day."""
    part: str = ""
    mark: str = ""
    """``~``, ``?`` or ``%``."""
    doubt: Doubt | None = None


def read_date(text: str, today: date) -> Understood:
    """Understand a date as it was said, or as EDTF writes it.

    Args:
        text: what was typed.
        today: what "yesterday" is told from.

    Raises:
        NotUnderstood: it is no date, or one without its year.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    if _EDTF_SIGNS.fullmatch(plain) and is_edtf(plain):
        return Understood(plain)
    if not plain or len(plain) > _MOST:
        raise NotUnderstood(Why.NO_DATE, text)
    try:
        made = _read(items_of(plain, today), today)
        _check(made.edtf)
    except _Unread as unread:
        raise NotUnderstood(unread.why, text) from None
    return made


class _Unread(Exception):
    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


def _check(edtf: str) -> None:
    try:
        parse_edtf(edtf)
    except InputError:
        first, _, last = edtf.partition("/")
        sound = all(side in ("", "..") or is_edtf(side) for side in (first, last))
        raise _Unread(Why.BACKWARDS if last and sound else Why.NO_SUCH_DAY) from None


# -- a whole: one date, or from one to another ---------------------------------------------------------------------


def _read(items: list[Item], today: date) -> Understood:
    opened = bool(items) and items[0].meaning in ("from", "between")
    between = opened and items[0].meaning == "between"
    rest = items[1:] if opened else items
    onwards = bool(rest) and rest[-1].meaning == "onwards"
    rest = rest[:-1] if onwards else rest
    if rest and rest[0].meaning == "to" and not opened and not onwards:
        until = _side(rest[1:], today)
        return Understood(f"../{_edtf_of(until)[1]}", until.doubt)
    winter = _winter_over_two_years(rest)
    if winter is not None:
        return winter
    at = _split(rest, opened=opened, between=between)
    if at is None:
        said = _side(rest, today)
        first, last = _edtf_of(said)
        if onwards or opened:
            return Understood(f"{first}/..", said.doubt)
        return Understood(first if first == last else f"{first}/{last}", said.doubt)
    return _range(_side(rest[:at], today), _side(rest[at + 1 :], today))


def _split(items: Sequence[Item], *, opened: bool, between: bool) -> int | None:
    """Where "to" stands. A dash must have a date before it; a Hebrew lamed a year, or "from" at the beginning."""
    for place, item in enumerate(items):
        before = items[:place]
        dated = any(each.is_date for each in before)
        if not dated:
            continue
        has_year = any(each.has_year for each in before)
        if (
            item.meaning in ("to", "-")
            or (item.meaning == "and" and between)
            or (item.meaning == "perhaps to" and (opened or has_year))
        ):
            return place
    return None


def _winter_over_two_years(items: Sequence[Item]) -> Understood | None:
    """ "Winter 2015–2016", "winter 2015/16": the one winter that lies in both."""
    told = [item for item in items if item.meaning != "noise"]
    if [item.meaning for item in told] != ["winter", "number", "-", "number"]:
        return None
    first, last = told[1].digits, told[3].digits
    if len(first) == 4 and len(last) in (2, 4) and int(first[: -len(last)] + last) == int(first) + 1:
        return Understood(f"{first}-24", Doubt.WINTER)
    return None


def _range(first: _Said, last: _Said) -> Understood:
    """From one to another; what the first leaves out ("March to May 2014") it has from the second."""
    if not first.whole and first.year is None:
        first = replace(first, year=last.year)
        if first.month is None and first.season is None and first.day is not None:
            first = replace(first, month=last.month)
    if first.year is not None and last.year is None and last.day is not None and not (last.month or last.season):
        last = replace(last, year=first.year // 100 * 100 + last.day, day=None)  # "2015–18"
    return Understood(f"{_edtf_of(first)[0]}/{_edtf_of(last)[1]}", first.doubt or last.doubt)


# -- one date ------------------------------------------------------------------------------------------------------


def _side(items: Sequence[Item], today: date) -> _Said:
    said = _Said()
    numbers: list[str] = []
    meanings: set[str] = set()
    for item in items:
        match item.meaning:
            case "number":
                numbers.append(item.digits)
            case "month" if said.month is None:
                said = replace(said, month=item.value)
            case "season" | "spring" | "summer" | "autumn" | "winter" if said.season is None:
                said = replace(said, season=item.value)
            case "day" if not (said.whole or said.year):
                said = replace(said, year=item.year, month=item.month, day=item.day, doubt=_doubt(item))
            case "edtf" if not said.whole:
                said = replace(said, whole=item.digits)
            case "early" | "middle" | "late" if not said.part:
                said = replace(said, part=item.meaning)
            case "about" | "perhaps" | "decade" | "century" | "tens":
                meanings.add(item.meaning)
                if item.meaning == "tens":
                    numbers.append(str(item.value))
                    meanings.add("decade")
            case "noise" | "-" | "from" | "perhaps to":
                pass
            case _:
                raise _Unread(Why.NO_DATE)
    if said.season == 24 and not numbers[1:]:
        said = replace(said, doubt=Doubt.WINTER)
    about, perhaps = "about" in meanings, "perhaps" in meanings
    said = replace(said, mark="%" if about and perhaps else "~" if about else "?" if perhaps else "")
    return _with_numbers(said, numbers, meanings, today)


def _doubt(item: Item) -> Doubt | None:
    if item.guessed_century:
        return Doubt.CENTURY
    return Doubt.DAY_FIRST if item.either_way else None


def _with_numbers(said: _Said, numbers: Sequence[str], meanings: set[str], today: date) -> _Said:
    """What each number is: a decade, a century, a day beside a month, a year."""
    alone = not (said.month or said.season or said.year or said.whole)
    if "century" in meanings:
        if len(numbers) != 1 or not alone or not 2 <= int(numbers[0]) <= 99:
            raise _Unread(Why.NO_DATE)
        return replace(said, whole=f"{int(numbers[0]) - 1:02}XX")
    if "decade" in meanings:
        if len(numbers) != 1 or not alone:
            raise _Unread(Why.NO_DATE)
        return replace(said, whole=_decade(numbers[0], today))
    if said.whole or said.day:
        if numbers:
            raise _Unread(Why.NO_DATE)
        return said
    days = [number for number in numbers if len(number) <= 2]
    years = [number for number in numbers if len(number) == 4]
    if len(days) + len(years) != len(numbers) or len(days) > 1 or len(years) > 1:
        raise _Unread(Why.NO_DATE)
    if years and said.year is None:
        said = replace(said, year=int(years[0]))
    if days and said.season and not years:
        return replace(said, year=year_of(days[0], today), doubt=Doubt.CENTURY)
    if days and (said.season or (years and not said.month)):
        raise _Unread(Why.NO_DATE)
    return replace(said, day=int(days[0])) if days else said


def _decade(number: str, today: date) -> str:
    year = year_of(number, today)
    if len(number) not in (2, 4) or year % 10:
        raise _Unread(Why.NO_DATE)
    return f"{year // 10:03}X"


def _edtf_of(said: _Said) -> tuple[str, str]:
    """First and last EDTF date of what was said; the same twice where it is one."""
    if said.whole:
        bare = said.whole
    elif said.year is None:
        told = said.month or said.season or said.day
        raise _Unread(Why.NO_YEAR if told else Why.NO_DATE)
    elif said.season:
        bare = f"{said.year:04}-{said.season}"
    elif said.month:
        bare = f"{said.year:04}-{said.month:02}" + (f"-{said.day:02}" if said.day else "")
    elif said.day:
        raise _Unread(Why.NO_DATE)
    else:
        bare = f"{said.year:04}"
    if not is_edtf(bare):
        raise _Unread(Why.NO_SUCH_DAY)
    if said.part:
        return _part_of(bare, said)
    if said.mark and said.season:  # EDTF has no doubtful season: its months are doubtful
        span = parse_edtf(bare)
        return f"{span.earliest:%Y-%m}{said.mark}", f"{span.latest:%Y-%m}{said.mark}"
    return f"{bare}{said.mark}", f"{bare}{said.mark}"


def _part_of(bare: str, said: _Said) -> tuple[str, str]:
    """A third of a decade, a year or a month; about, since nobody counts days who says "early"."""
    third = ("early", "middle", "late").index(said.part)
    mark = "%" if said.mark in ("?", "%") else "~"
    if bare[-1] == "X" and bare[-2] != "X":
        first, last = ((0, 3), (4, 6), (7, 9))[third]
        return f"{bare[:3]}{first}{mark}", f"{bare[:3]}{last}{mark}"
    if len(bare) == 4 and bare.isdigit():
        first = 4 * third + 1
        return f"{bare}-{first:02}{mark}", f"{bare}-{first + 3:02}{mark}"
    if len(bare) == 7 and not said.season:
        last_day = parse_edtf(bare).latest.day
        first, last = ((1, 10), (11, 20), (21, last_day))[third]
        return f"{bare}-{first:02}{mark}", f"{bare}-{last:02}{mark}"
    raise _Unread(Why.NO_DATE)


__all__ = ["Doubt", "NotUnderstood", "Understood", "Why", "read_date"]
