"""What points at a name or number without writing it out: bare initials, the last digits, digits said as words.

Each finder only says what stands where; the matcher asks whether somebody known is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from oralhistory.anonymise.normalise import fold
from oralhistory.anonymise.numbers import number_words

_LETTER: Final = r"([^\W\d_])"
_INITIALS: Final = re.compile(rf"(?<![\w.])(?<!\d\s){_LETTER}\.\s?{_LETTER}\.(?:\s?{_LETTER}\.)?(?!\w)")
_LAST: Final = re.compile(
    r"(?:\b(?:(?:end(?:s|ed|ing)?|finish(?:es|ed|ing)?) (?:in|with|on)"
    r"|last (?:\w+ )?(?:digits?|numbers?|figures?)(?: (?:are|were|is|was))?)"
    r"|(?:מסתיי?מ|נגמר)\w? ב|ספרות האחרונות(?: ה[נמ])?|[ين]نتهي ب|اخر (?:ه )?ارقام\w{0,2}|ارقامه الاخيره)[\s:\-]{0,3}\Z"
)
_SOME_DIGITS: Final = re.compile(r"\d(?:[ \-]?\d){3,8}(?!\d)")
_REACH: Final = 40
_LEAST_SAID: Final = 5


def find_initials(text: str) -> Iterator[tuple[int, int, str]]:
    """Two or three capital letters with full stops ("J. V."): start, end, the folded letters.

    Hebrew and Arabic letters have no case. Small Latin letters are abbreviations ("e.g.").
    """
    for match in _INITIALS.finditer(text):
        letters = [letter for letter in match.groups() if letter]
        if not any(letter.islower() for letter in letters):
            yield match.start(), match.end(), fold("".join(letters))


def find_tails(folded: str) -> Iterator[tuple[int, int, str]]:
    """Digits that are said to be the last of a number ("ends in 900123"): folded start and end, the digits."""
    for match in _SOME_DIGITS.finditer(folded):
        first = match.start()
        if _LAST.search(folded, max(0, first - _REACH), first):
            yield first, match.end(), re.sub(r"\D", "", match.group())


@dataclass(frozen=True)
class SaidNumber:
    """A number said in words and figures ("oh seven double five"): its digits, and where each one was said."""

    digits: str
    places: tuple[tuple[int, int], ...]
    """For each digit the folded start and end of the words that say it."""


@cache
def _said() -> dict[str, str]:
    """One folded word for one or two digits."""
    words = {word: str(value) for word, value in number_words().items() if " " not in word}
    return words | {"oh": "0", "o": "0", "nought": "0", "null": "0", "אפס": "0", "صفر": "0", "افس": "0"}


_TIMES: Final = {"double": 2, "triple": 3, "treble": 3}


@cache
def _words_in_a_row() -> re.Pattern[str]:
    """Several words for digits after one another, quickly found."""
    rests: dict[str, list[str]] = {}
    for word in sorted([*_said(), *_TIMES], key=len, reverse=True):
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    words = "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in rests.items())  # one look at most letters
    one = rf"(?:{words}|\d+)"
    return re.compile(rf"(?<!\w){one}(?:[\s,.\-/()]{{1,3}}(?:and |ו|و)?{one}){{2,}}(?!\w)")


def find_said_numbers(folded: str, *, least: int = _LEAST_SAID) -> Iterator[SaidNumber]:
    """Every run of at least ``least`` digits, four or more, of which some are words."""
    for match in _words_in_a_row().finditer(folded):
        said = _read(folded, match.start(), match.end())
        if len(said.digits) >= least and any(map(str.isalpha, match.group())):
            yield said


def _read(folded: str, start: int, end: int) -> SaidNumber:
    digits: list[str] = []
    places: list[tuple[int, int]] = []
    times, first = 1, -1
    ten = False
    for token in re.finditer(r"\w+", folded[start:end]):
        word, at, stop = token.group(), start + token.start(), start + token.end()
        if word in _TIMES:
            times, first = _TIMES[word], at
            continue
        value = word if word.isdecimal() else _said().get(word) or _said().get(word.lstrip("וو"), "")
        if ten and len(value) == 1 and value != "0":  # "twenty three"
            digits[-1] = value
            places[-1] = (places[-1][0], stop)
            ten = False
            continue
        ten = len(value) == 2 and value[1] == "0" and value[0] > "1" and not word.isdecimal()
        digits += value * times
        places += [(at if first < 0 else first, stop)] * (len(value) * times)
        times, first = 1, -1
    return SaidNumber("".join(digits), tuple(places))
