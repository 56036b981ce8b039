"""Numbers written as words in English, Hebrew and Arabic, 0 to 99, cardinal and ordinal, in folded spelling."""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from typing import Final

from oralhistory.anonymise.normalise import fold
from oralhistory.anonymise.tables import rows

_JOINT: Final = {"en": "{0} {1}", "he": "{0} ו{1}", "ar": "{1} و{0}"}
"""How a language joins tens and ones."""


@cache
def number_words() -> dict[str, int]:
    """Every folded spelling, words parted by one space, and its number."""
    words: dict[str, int] = {}
    for language, joint in _JOINT.items():
        table = {int(r["value"]): r["words"].split("|") for r in rows("numbers") if r["language"] == language}
        for value, spellings in table.items():
            words |= dict.fromkeys(spellings, value)
        for ten in range(20, 100, 10):
            for one in range(1, 10):
                for tens, ones in product(table[ten], table[one]):
                    words[joint.format(tens, ones)] = ten + one
    return {fold(text).replace("-", " "): value for text, value in words.items()}


_ARTICLES: Final = re.compile(r"^(?:ו?[בלמכש]?ה|[وف]?[بك]?ال|[وف]?لل|[ובלמכש]|[وفبلك])(?=..)")
_DIGITS: Final = re.compile(r"(\d+)(?:st|nd|rd|th|\.)?$")


def _bare(word: str) -> str:
    """The word without the Hebrew or Arabic article and prefixes before it."""
    return _ARTICLES.sub("", word, count=1)


def value_of(words: list[str]) -> int | None:
    """The number that these folded words write, digits (with an English ordinal ending) included."""
    if len(words) == 1:
        digits = _DIGITS.match(words[0])
        if digits and digits.end() == len(words[0]):
            return int(digits.group(1)) if len(digits.group(1)) <= 9 else None
    table = number_words()
    for attempt in (words, [_bare(words[0]), *words[1:]], [_bare(w) for w in words]) if words else ():
        value = table.get(" ".join(attempt))
        if value is not None:
            return value
        joined = table.get(" ".join([attempt[0], *("ו" + w if "א" <= w[0] <= "ת" else "و" + w for w in attempt[1:])]))
        if joined is not None and len(attempt) > 1:
            return joined
    return None


def numbers_in(text: str) -> list[int]:
    """All numbers in a short text, in its order, the longest reading of words first."""
    words = re.findall(r"\d+(?:st|nd|rd|th)?|[^\W\d_]+", fold(text))
    found: list[int] = []
    at = 0
    while at < len(words):
        for length in (3, 2, 1):
            value = value_of(words[at : at + length]) if at + length <= len(words) else None
            if value is not None:
                found.append(value)
                at += length
                break
        else:
            at += 1
    return found
