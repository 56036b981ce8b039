"""The pieces of a date as it was said: numbers, months, seasons, words such as "about", and days written in digits.

Words fold as a reader would: case, marks, final forms of alef and the digits of any script fall together; a Hebrew or
Arabic prefix ("במרץ", "والصيف") is a piece of its own.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final

from oralhistory.model.date_words import LANGUAGES, date_words
from oralhistory.resources import resource

_PREFIXES: Final = "בהמלוبلوف"
_PREFIXES_LONG: Final = "ال"
_MOST_PREFIXES: Final = 3
_DASHES: Final = str.maketrans(dict.fromkeys("‐‑‒–—―−־", "-") | dict.fromkeys("'’‘׳`´“”\"״", ""))
_LETTERS: Final = str.maketrans({"ى": "ي", "ة": "ه", "ـ": ""})
_PIECES: Final = re.compile(
    r"(?P<ymd>\d{4}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{1,2}(?!\d))"
    r"|(?P<dmy>\d{1,2}\s?[-./]\s?\d{1,2}\s?[-./]\s?(?:\d{4}|\d{2})(?!\d))"
    r"|(?P<my>(?:0?[1-9]|1[0-2])\s?[-./]\s?\d{4}(?!\d))"
    r"|(?P<ym>\d{4}[-./](?:0?[1-9]|1[0-2])(?!\d))"
    r"|(?P<number>\d+)"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<sign>[-–/~?])"
)
_SIGNS: Final = {"~": "about", "?": "perhaps", "-": "-", "/": "-"}
_SEASONS: Final = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}


@dataclass(frozen=True)
class Item:
    """One piece: its ``meaning`` ("month", "about", "number" ...) and what of it is known."""

    meaning: str
    digits: str = ""
    value: int = 0
    year: int | None = None
    month: int | None = None
    day: int | None = None
    either_way: bool = False
    """Whether day and month could be the other way round."""
    guessed_century: bool = False

    @property
    def is_date(self) -> bool:
        """Whether it alone could stand for a date."""
        return self.meaning in ("number", "month", "day", "edtf", "tens", *_SEASONS)

    @property
    def has_year(self) -> bool:
        """Whether it says a year."""
        return self.meaning == "edtf" or self.year is not None or len(self.digits) == 4


def items_of(text: str, today: date) -> list[Item]:
    """The pieces of what was typed, in order; what nobody knows has the meaning ``unknown``."""
    found = list(_PIECES.finditer(folded(text)))
    items: list[Item] = []
    place = 0
    while place < len(found):
        kind = found[place].lastgroup or ""
        if kind == "word":
            words, count = _words([match.group() for match in found[place : place + 4] if match.lastgroup == "word"])
            items += [_meant(meaning, today) for meaning in words]
            place += count
            continue
        items.append(_written(kind, found[place].group(), today))
        place += 1
    return items


def folded(text: str) -> str:
    """Small letters without marks, digits 0 to 9, one kind of dash, no apostrophes."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_DASHES).casefold())
    plain = "".join(
        str(unicodedata.decimal(c)) if unicodedata.category(c) == "Nd" else c
        for c in decomposed
        if unicodedata.category(c) not in ("Mn", "Cf")
    )
    return " ".join(plain.translate(_LETTERS).split())


def year_of(digits: str, today: date) -> int:
    """The year; two digits mean the last such year that is not to come."""
    if len(digits) != 2:
        return int(digits)
    year = today.year // 100 * 100 + int(digits)
    return year if year <= today.year else year - 100


def _written(kind: str, written: str, today: date) -> Item:
    if kind == "number":
        return Item("number", digits=written)
    if kind == "sign":
        return Item(_SIGNS[written])
    parts = [part.strip() for part in re.split(r"[-./]", written)]
    if kind == "my":
        return Item("day", year=int(parts[1]), month=int(parts[0]))
    if kind == "ym":
        return Item("day", year=int(parts[0]), month=int(parts[1]))
    if kind == "ymd":
        return Item("day", year=int(parts[0]), month=int(parts[1]), day=int(parts[2]))
    day, month = int(parts[0]), int(parts[1])
    if month > 12 >= day:
        day, month = month, day
        either = False
    else:
        either = day <= 12 and day != month
    guessed = len(parts[2]) == 2
    return Item("day", year=year_of(parts[2], today), month=month, day=day, either_way=either, guessed_century=guessed)


def _words(words: list[str]) -> tuple[list[str], int]:
    """What the next words mean, and how many of them: the longest known phrase, or a word behind its prefixes."""
    for count in range(len(words), 0, -1):
        behind = _behind_prefixes(" ".join(words[:count]))
        if behind is not None:
            return behind, count
    return ["unknown"], 1


def _behind_prefixes(phrase: str, most: int = _MOST_PREFIXES) -> list[str] | None:
    known = _meanings().get(phrase)
    if known is not None:
        return [known]
    if not most:
        return None
    for prefix in (_PREFIXES_LONG, phrase[:1]):
        if prefix and phrase.startswith(prefix) and (prefix == _PREFIXES_LONG or prefix in _PREFIXES):
            rest = _behind_prefixes(phrase[len(prefix) :], most - 1)
            if rest is not None:
                return [_meanings().get(prefix, "noise"), *rest]
    return None


def _meant(meaning: str, today: date) -> Item:
    if meaning in _SEASONS:
        return Item(meaning, value=_SEASONS[meaning])
    if meaning.startswith("month "):
        return Item("month", value=int(meaning.removeprefix("month ")))
    if meaning.isdigit():
        return Item("tens", value=int(meaning))
    relative = _relative(meaning, today)
    return Item("edtf", digits=relative) if relative else Item(meaning)


def _relative(meaning: str, today: date) -> str:
    match meaning:
        case "today":
            return today.isoformat()
        case "yesterday":
            return (today - timedelta(days=1)).isoformat()
        case "day before yesterday":
            return (today - timedelta(days=2)).isoformat()
        case "this month":
            return f"{today:%Y-%m}"
        case "last month":
            return f"{today.replace(day=1) - timedelta(days=1):%Y-%m}"
        case "this year":
            return f"{today:%Y}"
        case "last year":
            return f"{today.year - 1:04}"
        case _:
            return ""


@cache
def _meanings() -> dict[str, str]:
    """By folded words what they mean, in every language at once: nobody says which one they write."""
    known: dict[str, str] = {}
    for language in LANGUAGES:
        for meaning, phrases in date_words(language).read.items():
            for phrase in phrases:
                known[folded(phrase)] = meaning
    known.update((folded(name), f"month {month}") for month, name in _month_names())
    return known


def _month_names() -> Iterator[tuple[int, str]]:
    table = resource("ladders", "months.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(table.splitlines()):
        yield int(row["month"]), row["name"].strip()
