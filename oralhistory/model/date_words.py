"""EDTF dates in words: what a person reads where a record keeps ``2016-24`` ("winter 2016").

The words of a language are one file, ``resources/dates/LANGUAGE.json``. :mod:`said_dates` reads every sentence
written here, in every language, as the same days again.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from oralhistory.errors import InputError
from oralhistory.model.dates import DateSpan, Precision, parse_edtf
from oralhistory.resources import resource

LANGUAGES = ("en", "he", "ar")
_OPEN = frozenset({"", ".."})


@dataclass(frozen=True)
class DateWords:
    """One language: ``months`` and ``seasons`` (spring first), sentences to ``write``, and by meaning what to ``read``.

    ``ordinals`` mend what "{century}th" makes wrong.
    """

    months: tuple[str, ...]
    seasons: tuple[str, ...]
    write: dict[str, str]
    ordinals: dict[str, str]
    read: dict[str, tuple[str, ...]]


@cache
def date_words(language: str) -> DateWords:
    """The words of a language; English where there are none for it."""
    code = language if language in LANGUAGES else LANGUAGES[0]
    read: dict[str, Any] = json.loads(resource("dates", f"{code}.json").read_text(encoding="utf-8"))
    return DateWords(
        tuple(read["months"]),
        tuple(read["seasons"]),
        dict(read["write"]),
        dict(read["ordinals"]),
        {meaning: tuple(words) for meaning, words in read["read"].items()},
    )


def in_words(edtf: str, language: str) -> str:
    """An EDTF date as people say it, in digits 0 to 9. What is none, or has no words, is given back as it is."""
    try:
        parse_edtf(edtf)
    except InputError:
        return edtf
    words = date_words(language)
    first, _, last = edtf.partition("/")
    begin, end = ("" if side in _OPEN else _one(side, words) for side in (first, last))
    if any(side not in _OPEN and not said for side, said in ((first, begin), (last, end))):
        return edtf  # a thousand years
    if begin and end:
        return words.write["range"].format(first=begin, last=end)
    if end:
        return words.write["until"].format(last=end)
    return words.write["since"].format(first=begin) if "/" in edtf else begin


def _one(edtf: str, words: DateWords) -> str:
    span = parse_edtf(edtf)
    said = _bare(span, words)
    if said and span.approximate:
        said = words.write["about"].format(date=said)
    return words.write["perhaps"].format(date=said) if said and span.uncertain else said


def _bare(span: DateSpan, words: DateWords) -> str:
    """The date without its doubts; nothing for a thousand years, which nobody says."""
    day = span.earliest
    known = {"day": day.day, "month": words.months[day.month - 1], "year": f"{day.year:04}"}
    match span.precision:
        case Precision.YEAR:
            return f"{day.year:04}"
        case Precision.SEASON:
            return words.write["season"].format(season=words.seasons[day.month // 3 - 1], **known)
        case Precision.CENTURY:
            return _century(span, words)
        case Precision.DAY | Precision.MONTH | Precision.DECADE:
            return words.write[span.precision].format(**known)


def _century(span: DateSpan, words: DateWords) -> str:
    if span.latest != date(span.earliest.year + 99, 12, 31):
        return ""
    number = str(span.earliest.year // 100 + 1)
    said = words.write["century"].format(century=number)
    wrong = f"{number}th"
    return said.replace(wrong, words.ordinals.get(wrong, wrong))
