"""Generalisation ladders: one way to make something coarser, for the metadata and for the text alike.

The steps stand in ``resources/ladders``. A ladder answers with words, or with ``None`` where it cannot read what it
was given: then the caller masks it.
"""

from __future__ import annotations

from functools import cache

from oralhistory.anonymise.normalise import fold, squeeze
from oralhistory.anonymise.numbers import numbers_in
from oralhistory.anonymise.tables import Language, rows, word
from oralhistory.anonymise.written_dates import Reading, edtf_readings, longest_date
from oralhistory.model import Category

DATE_LEVELS = ("day", "month", "year", "decade")


def levels(category: Category) -> tuple[str, ...]:
    """The steps of a category's ladder, finest first; empty when it has none."""
    steps = [row for row in rows("levels") if row["category"] == category.value]
    return tuple(row["level"] for row in sorted(steps, key=lambda row: int(row["order"])))


def generalise(category: Category, text: str, level: str, language: Language) -> str | None:
    """``text`` made as coarse as ``level``, in words of ``language``; ``None`` when there is no way to say it."""
    match category:
        case Category.DATE:
            return coarser_date(text, level, language)
        case Category.AGE:
            return _band("age", text, language)
        case Category.QUANTITY:
            return _band("quantity", text, language) or word("general.quantity", language)
        case Category.RANK:
            group = rank_group(text)
            return word(f"rank.{group}", language) if group else word("general.rank", language)
        case Category.PLACE | Category.ORGANISATION | Category.UNIT | Category.ROLE | Category.EVENT:
            return word(f"general.{category.value}", language)
        case _:
            return None


def generalise_edtf(text: str, level: str) -> str | None:
    """An EDTF date of the metadata at ``level``, as EDTF again (``2017-01``, ``2017``, ``201X``).

    An interval or a set becomes the interval of its ends. ``None`` when no year can be read.
    """
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


def _band(table: str, text: str, language: Language) -> str | None:
    numbers = numbers_in(text)
    if not numbers:
        return None
    for row in rows(table):
        if int(row["from"]) <= numbers[0] <= int(row["to"]):
            return row[language]
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
