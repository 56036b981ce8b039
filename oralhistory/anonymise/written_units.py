"""Numbered or lettered military units as people write them: "3rd company", "company C", "גדוד 71", "السرية الثالثة"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

from ahocorasick_rs import AhoCorasick, MatchKind

from oralhistory.anonymise.normalise import fold
from oralhistory.anonymise.numbers import value_of
from oralhistory.anonymise.prefixes import is_prefix
from oralhistory.anonymise.tables import rows

_NATO: Final = re.compile(
    "alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|kilo|lima|mike|november|oscar|papa|quebec|"
    "romeo|sierra|tango|uniform|victor|whiskey|xray|yankee|zulu"
)
_HEBREW_NUMERALS: Final = "אבגדהוזחטי"
_TOKEN: Final = re.compile(r"[^\W_]+'?")
_ORDINAL: Final = re.compile(
    r"(?:(\d{1,4})(?:st|nd|rd|th)|ה-(\d{2,4})|ال(\d{2,4})"
    r"|((?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty[- ])?"
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)))(?!\w)"
)
_JOINTS: Final = frozenset({"and", "or", "to", "the", "ו", "و"})
_NUMBER_SIGNS: Final = frozenset({"no", "number", "nr", "num", "מספר", "מס'", "رقم"})

UnitKey = tuple[str, str]
"""Kind of unit and its number or letter: ``("company", "3")``."""


@dataclass(frozen=True)
class WrittenUnit:
    """A unit with its number at folded offsets ``[start, end)``; ``letter`` says the number is a single letter."""

    start: int
    end: int
    key: UnitKey
    letter: int | None = None
    """Folded offset of the letter, where the case of the original must tell it from a word ("a company")."""


@cache
def _words() -> tuple[AhoCorasick, tuple[str, ...]]:
    kinds = {fold(row["word"]): row["kind"] for row in rows("units")}
    return AhoCorasick(list(kinds), matchkind=MatchKind.LeftmostLongest), tuple(kinds.values())


@cache
def unit_words() -> frozenset[str]:
    """Every folded word for a kind of unit."""
    return frozenset(fold(row["word"]) for row in rows("units"))


def find_units(folded: str) -> Iterator[WrittenUnit]:
    """Every numbered or lettered unit in a folded text; readings may overlap."""
    matcher, kinds = _words()
    for pattern, start, end in matcher.find_matches_as_indexes(folded):
        if not _begins_word(folded, start) or (end < len(folded) and folded[end].isalnum()):
            continue
        if folded[start].isascii():  # Hebrew and Arabic write the number after the noun
            yield from _before(folded, start, end, kinds[pattern])
        yield from _after(folded, start, end, kinds[pattern])


def find_ordinals(folded: str) -> Iterator[tuple[int, int, str]]:
    """Bare ordinals ("the 71st", "the seventy-first", "ה-71"): start, end, number."""
    for match in _ORDINAL.finditer(folded):
        if match.start() and folded[match.start() - 1].isalnum():  # asked here: in the pattern it is twice as slow
            continue
        group = next(i for i in range(1, 5) if match[i])
        value = value_of(match[group].replace("-", " ").split())
        if value is not None:
            yield match.start(group), match.end(), str(value)


def near_unit_word(folded: str, start: int, end: int, reach: int = 40) -> bool:
    """Whether a word for a unit stands within ``reach`` characters on either side."""
    matcher, _ = _words()
    return bool(matcher.find_matches_as_indexes(folded[max(0, start - reach) : end + reach]))


def _begins_word(folded: str, start: int) -> bool:
    """Whether a word begins here, or what is written before it is but a Hebrew or Arabic prefix."""
    at = start
    while at > 0 and folded[at - 1].isalnum():
        at -= 1
    return at == start or is_prefix(folded[at:start])


def _number(words: list[str]) -> str | None:
    if len(words) == 1:
        word = words[0].rstrip("'")
        if _NATO.fullmatch(word):
            return word[0]
        if len(word) == 1 and word.isalpha():
            return str(_HEBREW_NUMERALS.index(word) + 1) if word in _HEBREW_NUMERALS else word
    value = value_of([w.rstrip("'") for w in words])
    return None if value is None else str(value)


def _unit(kind: str, start: int, end: int, words: list[tuple[int, int, str]]) -> WrittenUnit | None:
    number = _number([w[2] for w in words])
    if number is None:
        return None
    letter = words[0][0] if number.isalpha() and len(words) == 1 and len(words[0][2].rstrip("'")) == 1 else None
    return WrittenUnit(start, end, (kind, number), letter)


def _touch(folded: str, end: int, start: int) -> bool:
    """Whether nothing but spaces, hyphens and the dot of an abbreviation parts two words."""
    return start - end <= 3 and not folded[end:start].strip(" -.#'\"")


def _close(folded: str, words: list[tuple[int, int, str]]) -> bool:
    return all(_touch(folded, before[1], after[0]) for before, after in pairwise(words))


def _before(folded: str, start: int, end: int, kind: str) -> Iterator[WrittenUnit]:
    low = max(0, start - 48)
    tokens = [(low + m.start(), low + m.end(), m.group()) for m in _TOKEN.finditer(folded[low:start])]
    right = start
    count = 0
    while tokens and right - tokens[-1][1] <= 3:
        found = None
        for count in (3, 2, 1):
            words = tokens[-count:]
            if len(words) == count and _touch(folded, words[-1][1], right) and _close(folded, words):
                found = _unit(kind, words[0][0], end, words)
                if found:
                    break
        if not found:
            return
        yield found
        tokens = tokens[:-count]
        right = found.start
        if tokens and tokens[-1][2] in _JOINTS and right - tokens[-1][1] <= 3:
            right = tokens.pop()[0]
        elif folded[right - 2 : right] == ", ":
            right -= 2
        else:
            return
        end = tokens[-1][1] if tokens else right


def _after(folded: str, start: int, end: int, kind: str) -> Iterator[WrittenUnit]:
    tokens = [(end + m.start(), end + m.end(), m.group()) for m in _TOKEN.finditer(folded[end : end + 40])]
    if tokens and tokens[0][2] in _NUMBER_SIGNS:
        end = tokens.pop(0)[1]
    for count in (2, 1):
        words = tokens[:count]
        if len(words) == count and _touch(folded, end, words[0][0]) and _close(folded, words):
            found = _unit(kind, start, words[-1][1], words)
            if found:
                yield found
                return
