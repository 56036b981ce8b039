"""Generalisation ladders: one way to make something coarser, for the metadata and for the text alike.

The program's steps stand in ``resources/ladders``; an organisation's own come first where their level is asked for. A
ladder answers with words, or with ``None`` where it cannot read what it was given: then the caller masks it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from oralhistory.anonymise.normalise import fold, squeeze
from oralhistory.anonymise.numbers import WrittenNumber, first_number
from oralhistory.anonymise.own_ladders import NO_LADDERS, OwnLadders, names_within
from oralhistory.anonymise.tables import Language, rows, word
from oralhistory.anonymise.written_dates import Reading, edtf_readings, longest_date
from oralhistory.model import Category

DATE_LEVELS = ("day", "month", "year", "decade", "kind")
KIND: Final = "kind"
"""The coarsest level of every ladder: only what kind of thing it is."""
ROLE: Final = "role"
"""The level of persons at which a label may say rank or role: ``[Officer K]`` in place of ``[Person K]``."""


def levels(category: Category) -> tuple[str, ...]:
    """The steps of a category's ladder, finest first; empty when it has none."""
    steps = [row for row in rows("levels") if row["category"] == category.value]
    return tuple(row["level"] for row in sorted(steps, key=lambda row: int(row["order"])))


def choices(category: Category, own: OwnLadders = NO_LADDERS) -> tuple[str, ...]:
    """The levels a profile may choose, finest first, the program's and the organisation's own.

    What leaves a value as it was recorded is no choice: that is the treatment ``keep``.
    """
    if category is Category.PERSON:
        return (ROLE, KIND)
    usual = levels(category)[1:]
    named = own.levels(category)
    if category is Category.DATE:
        return (*usual[:-1], *named, KIND)
    return (*named, *(usual or ((KIND,) if named else ())))


def kind_word(category: Category, language: Language) -> str | None:
    """The category's kind in brackets (``[place]``); ``None`` for one that has no ladder of the program's."""
    return word(f"general.{category.value}", language) if levels(category) else None


def generalise(
    category: Category,
    text: str,
    level: str,
    language: Language,
    own: OwnLadders = NO_LADDERS,
    names: Sequence[str] = (),
) -> str | None:
    """``text`` made as coarse as ``level``, in words of ``language``; ``None`` when there is no way to say it.

    Args:
        own: the organisation's ladders. At one of their levels a value they do not list becomes its kind.
        names: other names of the same thing, which find its row before ``text`` does.
    """
    if level in own.levels(category):
        return _own_words(category, text, level, language, own, names) or kind_word(category, language)
    if level == KIND or level not in levels(category):
        return kind_word(category, language)
    match category:
        case Category.DATE:
            return _decade(text) or coarser_date(text, level, language) or _vague_time(text, level, language)
        case Category.AGE:
            return _age(text, language)
        case Category.QUANTITY:
            return _quantity(text, language) or word("general.quantity", language)
        case Category.RANK:
            group = rank_group(text)
            return word(f"rank.{group}", language) if group else word("general.rank", language)
        case _:
            return kind_word(category, language)


def _own_words(
    category: Category, text: str, level: str, language: Language, own: OwnLadders, names: Sequence[str]
) -> str | None:
    """The organisation's words in brackets; beside a number of theirs, the words around the one written stay."""
    words = own.words(category, (*names, text), level, language)
    if words is None or names_within(words, text):
        return None
    number = first_number(text) if category in (Category.AGE, Category.QUANTITY) else None
    written = words if words.startswith("[") else f"[{words}]"
    if number is None:
        return written
    before, after = text[: number.start], _HALF.sub("", text[number.end :])
    if category is Category.AGE:
        return before + written + after if first_number(words) else written
    return written + after if not before.strip() and re.fullmatch(r"[\s-]\s?[^\W\d_].*", after, re.S) else written


def generalise_edtf(text: str, level: str) -> str | None:
    """An EDTF date of the metadata at ``level``, as EDTF again (``2017-01``, ``2017``, ``201X``).

    An interval or a set becomes the interval of its ends. ``None`` when no year can be read, and at a level that EDTF
    has no form for.
    """
    if level not in DATE_LEVELS or level == KIND:
        return None
    readings = edtf_readings(text)
    if not readings:
        decade = text.strip()[:4]
        return decade if len(decade) == 4 and decade[:2].isdigit() and decade.endswith("X") else None
    ends = [_edtf(reading, level) for reading in (min(readings, key=_order), max(readings, key=_order))]
    return ends[0] if ends[0] == ends[1] else "/".join(ends)


def _order(reading: Reading) -> tuple[int, int, int]:
    return reading.year or 0, reading.month or 0, reading.day or 0


def _edtf(reading: Reading, level: str) -> str:
    if level == "decade":
        return f"{(reading.year or 0) // 10:03d}X"
    text = f"{reading.year or 0:04d}"
    if reading.month is None or level == "year":
        return text
    text += f"-{reading.month:02d}"
    return text if reading.day is None or level == "month" else f"{text}-{reading.day:02d}"


def coarser_date(text: str, level: str, language: Language) -> str | None:
    """A date as written in a text, at ``level``; a date without a year cannot be made coarser than itself."""
    written = longest_date(text)
    if written is None:
        return None
    reading = written.readings[0]
    if level == "day":
        return text
    if level == "month" and reading.month is not None and all(r.month == reading.month for r in written.readings):
        name = word(f"date.month.{reading.month}", language)
        return name if reading.year is None else f"{name} {reading.year}"
    if reading.year is None or any(r.year != reading.year for r in written.readings):
        return None
    if level == "decade":
        return word("decade", language).format(reading.year // 10 * 10)
    return str(reading.year)


_DECADE: Final = re.compile(
    r"(?:(?:early|mid|late)[ -])?(?:the )?((?:(?:1[89]|20)\d|'?\d)0s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)"
    r"|שנות ה?.{2,8}|(?:سنوات )?(?:ال)?\w{3,7}(?:ينيات|ينات)"
)
_PART_OF_DECADE: Final = re.compile(r"^(?:early|mid|late)[ -]", re.IGNORECASE)
_CLOCK: Final = re.compile(
    r"\d[:.]\d\d|\b(?:a\.?m|p\.?m|o'?clock|half past|quarter (?:past|to))\b"
    r"|\b(?:in the (?:morning|afternoon|evening)|at night)\b"
)


def _decade(text: str) -> str | None:
    """A decade, of a century or of a life, says no more than its ladder leaves; its part is taken off."""
    return _PART_OF_DECADE.sub("", text) if _DECADE.fullmatch(fold(text)) else None


def _vague_time(text: str, level: str, language: Language) -> str:
    """Words for a time without a year: a span of time, a month, an hour, a day."""
    folded = fold(text)
    for span in _units_of_time(folded):
        return word(f"general.{span}-span", language)
    dated = longest_date(text)
    if _CLOCK.search(folded) and dated is None:
        return word("general.time", language)
    first = None if first_number(text) else longest_date(f"1 {text}")  # a month alone is no date, its first day is
    month = first.readings[0].month if first else None
    if month is None:
        return word("general.date", language)
    return word(f"date.month.{month}" if level in ("day", "month") else "general.month", language)


def _units_of_time(folded: str) -> list[str]:
    """The units in which a span of time is counted ("four years and six months"), the first one first."""
    table = {fold(w): row["unit"] for row in rows("durations") for w in row["words"].split()}
    words = re.findall(r"[^\W\d_]+", folded)
    found = [table.get(w) or table.get(re.sub(r"^(?:ו|و)", "", w)) for w in words]
    counted = first_number(folded) is not None or len(words) == 1
    return [unit for unit in found if unit] if counted else []


_HALF: Final = re.compile(r"^(?: and a half|[\s־-]וחצי| ونصف)")


def _age(text: str, language: Language) -> str | None:
    """The band of an age, the words around the number kept ("[13–19] years old"); a decade of life is one already."""
    number = first_number(text)
    if number is None:
        return _decade(text)
    ordinal = language == "ar" and fold(text[number.start :]).startswith("ال")
    band = _band("age", number, "ar_ordinal" if ordinal else language)
    return band and text[: number.start] + band + _HALF.sub("", text[number.end :])


def _quantity(text: str, language: Language) -> str | None:
    """The order of magnitude of a number, and what was counted ("a few soldiers"), unless that is a name itself."""
    number = first_number(text)
    band = number and _band("quantity", number, language)
    if number is None or not band:
        return None
    rest = text[number.end :]
    if text[: number.start].strip() or (rest and not re.match(r"[\s-]\s?[^\W\d_]", rest)):
        return None  # a sign of money, a percentage
    told = rest if rest.lower() == rest else ""  # "Danish crowns" would tell the country
    return band + told if told else band.removesuffix(" of")


def _band(table: str, number: WrittenNumber, column: str) -> str | None:
    for row in rows(table):
        if int(row["from"]) <= number.value <= int(row["to"]):
            return row[column]
    return None


@cache
def _rank_groups() -> dict[str, str]:
    return {squeeze(row["term"]): row["group"] for row in rows("ranks")}


def rank_group(text: str) -> str | None:
    """``soldier``, ``nco``, ``officer`` or ``senior``: the group of a rank written alone or within a longer title.

    English puts the rank last ("staff sergeant"), Hebrew and Arabic first.
    """
    groups = _rank_groups()
    words = fold(text).replace("-", " ").split()
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length, -1, -1) if text.isascii() else range(len(words) - length + 1):
            key = squeeze("".join(words[start : start + length]))
            for form in (key, key.removesuffix("s"), key.removeprefix("ה"), key.removeprefix("ال")):
                if form in groups:
                    return groups[form]
    return None
