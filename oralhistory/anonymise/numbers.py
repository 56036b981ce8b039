"""Numbers written as words in English, Hebrew and Arabic, cardinal and ordinal, in folded spelling."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise, product
from typing import Final

from oralhistory.anonymise.normalise import Folded, fold
from oralhistory.anonymise.tables import rows

_HUNDRED: Final = 100
_JOINT: Final = {"en": "{0} {1}", "he": "{0} ו{1}", "ar": "{1} و{0}"}
"""How a language joins tens and ones."""


@cache
def number_words() -> dict[str, int]:
    """Every folded spelling of 0 to 99, words parted by one space, and its number."""
    words: dict[str, int] = {}
    for language, joint in _JOINT.items():
        spelled = [row for row in rows("numbers") if row["language"] == language and int(row["value"]) < _HUNDRED]
        table = {int(row["value"]): row["words"].split("|") for row in spelled}
        for value, spellings in table.items():
            words |= dict.fromkeys(spellings, value)
        for ten in range(20, 100, 10):
            for one in range(1, 10):
                for tens, ones in product(table[ten], table[one]):
                    words[joint.format(tens, ones)] = ten + one
    return {fold(text).replace("-", " "): value for text, value in words.items()}


_ARTICLES: Final = re.compile(r"^(?:ו?[בלמכש]?ה|[وف]?[بك]?ال|[وف]?لل|[ובלמכש]|[وفبلك])(?=..)")
_DIGITS: Final = re.compile(r"(\d+)(?:st|nd|rd|th|er|\.)?$")


def _bare(word: str) -> str:
    """The word without the Hebrew or Arabic article and prefixes before it."""
    return _ARTICLES.sub("", word, count=1)


def value_of(words: list[str]) -> int | None:
    """The number that these folded words write, digits (with an English ordinal ending) included."""
    return _value_of(tuple(words))


@lru_cache(maxsize=20_000)
def _value_of(given: tuple[str, ...]) -> int | None:
    words = list(given)
    if len(words) == 1:
        digits = _DIGITS.match(words[0])
        if digits and digits.end() == len(words[0]):
            return int(digits.group(1)) if len(digits.group(1)) <= 9 else None
    table = number_words()
    attempts = [words, [_bare(words[0]), *words[1:]], [_bare(w) for w in words]] if words else []
    if words and words[0][0] in "וوف" and len(words[0]) > 3:  # "and on the sixth" carries two of them
        attempts.append([_bare(words[0][1:]), *words[1:]])
    for attempt in attempts:
        value = table.get(" ".join(attempt))
        if value is not None:
            return value
        joined = table.get(" ".join([attempt[0], *("ו" + w if "א" <= w[0] <= "ת" else "و" + w for w in attempt[1:])]))
        if joined is not None and len(attempt) > 1:
            return joined
    return None


def said_years(words: list[str]) -> tuple[int, ...]:
    """The years that folded words say: whole ("two thousand and six", "nineteen eighty-seven"), or the last two digits
    ("eighty-seven"), which may be of either century; none for anything else."""
    whole = _total(words)
    if whole is not None and 1800 <= whole < 2100:
        return (whole,)
    for split in (1, 2):
        century = value_of(words[:split]) if split < len(words) else None
        if century in (18, 19, 20):
            rest = words[split:]
            year = value_of(rest[1:]) if rest[0] in ("oh", "o") and len(rest) == 2 else value_of(rest)
            if year is not None and (10 <= year < _HUNDRED or rest[0] in ("oh", "o")):
                return (century * _HUNDRED + year,)
    short = value_of(words)
    return (2000 + short, 1900 + short) if short is not None and 10 <= short < _HUNDRED else ()


@cache
def _scales() -> dict[str, int]:
    """The folded words for hundreds, thousands and millions."""
    large = [row for row in rows("numbers") if int(row["value"]) >= _HUNDRED]
    return {fold(spelling): int(row["value"]) for row in large for spelling in row["words"].split("|")}


@dataclass(frozen=True)
class WrittenNumber:
    """A number in a text at code points ``[start, end)``."""

    start: int
    end: int
    value: int


_TOKEN: Final = re.compile(r"\d+(?:[.,]\d{3})+|\d+(?:st|nd|rd|th)?|[^\W\d_]+")
_AND: Final = frozenset({"and", "ו", "و"})


def first_number(text: str) -> WrittenNumber | None:
    """The first number in a short text, as far as its words reach ("two hundred and ten")."""
    folded = Folded(text)
    tokens = list(_TOKEN.finditer(folded.text))
    for first in range(len(tokens)):
        last = _reach(folded.text, tokens, first)
        value = _total([token.group() for token in tokens[first:last]])
        if last > first and value is not None:
            start, end = folded.original_span(tokens[first].start(), tokens[last - 1].end())
            return WrittenNumber(start, end, value)
    return None


def _reach(text: str, tokens: list[re.Match[str]], first: int) -> int:
    """Behind the last token of the number that begins here: only blanks and hyphens part its words."""
    if not _counts(tokens[first].group()):
        return first
    last = first + 1
    for index, (before, token) in enumerate(pairwise(tokens[first:]), start=first + 1):
        if text[before.end() : token.start()].strip(" -"):
            break
        if _counts(token.group()):
            last = index + 1
        elif token.group() not in _AND:
            break
    return last


def _counts(word: str) -> bool:
    return word[0].isdigit() or value_of([word]) is not None or _scale(word) is not None


def _scale(word: str) -> int | None:
    scales = _scales()
    return scales.get(word) or scales.get(_bare(word))


def _total(words: list[str]) -> int | None:
    total = part = 0
    at = 0
    while at < len(words):
        scale = _scale(words[at])
        if scale is not None:
            part = max(part, 1) * scale
            if scale > _HUNDRED * 2:
                total, part = total + part, 0
            at += 1
            continue
        value, length = _below_hundred(words[at:])
        if value is None and words[at] not in _AND:
            return None
        part += value or 0
        at += length
    return total + part


def _below_hundred(words: list[str]) -> tuple[int | None, int]:
    """The longest number that words or figures write at the beginning, and of how many words it is."""
    figures = re.sub(r"[.,]", "", words[0])
    if figures.isdecimal():
        return (int(figures) if len(figures) <= 12 else None), 1
    for length in (3, 2, 1):
        value = value_of(words[:length]) if length <= len(words) else None
        if value is not None:
            return value, length
    return None, 1
