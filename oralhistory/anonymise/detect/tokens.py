"""The one tokeniser of all detectors, and the tag strings they match on.

A detector that knows words ("January", "company", "عمره") asks for a *tagging*: one letter per word, and between
two words one letter for what stands there. Its rules are then short regular expressions over that string, which is
five times shorter than the text and reads alike in every language. A Hebrew or Arabic prefix (``בינואר``, ``وأحمد``)
is stepped over and stays outside the span that is reported.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise, repeat
from operator import add
from typing import NamedTuple

from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.vocabulary import words
from oralhistory.anonymise.lexicon import fold
from oralhistory.model import Category
from oralhistory.sentences import Sentence

_MARKS = (
    "\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640"
    "\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
)
_LETTERS = rf"[^\W\d_]+(?:[{_MARKS}]+[^\W\d_]*)*"
_TOKEN = re.compile(
    r"\d{1,4}(?:st|nd|rd|th|s)\b"
    r"|\d+(?:[.,:/٫٬]\d+)*"
    rf"|{_LETTERS}(?:(?:['’](?!s\b)|(?<=[א-ת])[׳״\"](?=[א-ת])){_LETTERS})*(?:(?<=[א-ת])['׳](?!\w))?"
    r"(?=(['’]s\b)?)",
    re.IGNORECASE,
)

SPACE, COMMA, HYPHEN, SLASH, OF, STOP, BREAK = "_,-/'.|"
"""What stands between two words: nothing or blanks, a comma, a hyphen or dash, a slash, a possessive, a full stop
or another end of a sentence, anything else."""

_ABBREVIATIONS = words(
    """mr mrs ms dr prof st rev hon fr sr jr lt col sgt cpl capt gen maj pvt pte cmdr adm mt wm thos chas jas
    jan feb mar apr jun jul aug sep sept oct nov dec"""
)
_INVISIBLE = re.compile(f"[{_MARKS}]")
_HEBREW_PREFIX = re.compile("ו?(?:ל?כש|מש|ש)?[בכלמ]?ה?")
_ARABIC_PREFIX = re.compile("[وف]?(?:(?:لل|[بلك])?(?:ال)?|[عه]ال)")
_HEBREW = re.compile("[א-ת]")
_ARABIC = re.compile("[ء-ي]")


class Token(NamedTuple):
    """A word or a number. ``start`` and ``end`` are code points; ``folded`` is how lexicons know it."""

    start: int
    end: int
    text: str
    folded: str


class Reading:
    """A text cut into tokens, once for all detectors."""

    def __init__(self, text: str, language: str | None = None) -> None:
        self.text = text
        self.language = language
        self.tokens = [Token(*match.span(), word := match[0], _fold(word)) for match in _tokens(text)]

    @cached_property
    def gaps(self) -> list[str]:
        """For each token the sign for what follows it; the last is a break."""
        text, tokens = self.text, self.tokens
        signs = [_sign(text[a.end : b.start]) for a, b in pairwise(tokens)]
        for index, sign in enumerate(signs):
            if sign == STOP and is_abbreviation(tokens[index]) and text[tokens[index].end] == ".":
                signs[index] = SPACE
        return [*signs, BREAK] if tokens else []

    def gap_before(self, index: int) -> str:
        """The characters between a token and the one before it (or the text's begin)."""
        return self.text[self.tokens[index - 1].end if index else 0 : self.tokens[index].start]

    def suggestion(
        self, start: int, end: int, category: Category, source: str, confidence: float, why: Sentence
    ) -> Suggestion:
        """A suggestion for a slice of this text."""
        return Suggestion(start, end, self.text[start:end], category, source, confidence, why)

    def tagging(self, table: Mapping[str, str], number: Callable[[str], str] | None = None) -> Tagging:
        """Tag every token: by ``table`` (folded word to one letter), numbers by ``number``, all others ``x``."""
        # Nearly all words are in no table, so the loops that are left are over numbers, Hebrew and Arabic only.
        tags = list(map(table.get, self._folded, repeat("x")))
        prefixes: dict[int, int] = {}
        for index in self.numbers if number else ():
            if tags[index] == "x":
                tags[index] = number(self.tokens[index].text) if number else "x"
        seen: dict[str, tuple[str, int]] = {}
        for index in self.uncased:
            if tags[index] == "x":
                folded = self._folded[index]
                tag, length = seen.get(folded) or seen.setdefault(folded, _behind_prefix(table, folded))
                if length:
                    tags[index], prefixes[index] = tag, length
        return Tagging(self, "".join(map(add, tags, self.gaps)), prefixes)

    @cached_property
    def _folded(self) -> list[str]:
        return [token.folded for token in self.tokens]

    @cached_property
    def indexes(self) -> dict[str, list[int]]:
        """Where each folded word stands."""
        found: dict[str, list[int]] = {}
        for index, folded in enumerate(self._folded):
            found.setdefault(folded, []).append(index)
        return found

    def starting(self, rule: re.Pattern[str], first: Iterable[str]) -> Iterator[re.Match[str]]:
        """Where a rule matches at one of the words that can begin it: far quicker than looking everywhere."""
        return self.matching(rule, (index for word in first for index in self.indexes.get(word, ())))

    def matching(self, rule: re.Pattern[str], indexes: Iterable[int]) -> Iterator[re.Match[str]]:
        """Where a rule matches at one of these tokens."""
        for index in indexes:
            match = rule.match(self.text, self.tokens[index].start)
            if match:
                yield match

    @cached_property
    def numbers(self) -> list[int]:
        """The indexes of tokens that begin with a figure."""
        return [index for index, token in enumerate(self.tokens) if token.text[0].isdigit()]

    @cached_property
    def uncased(self) -> list[int]:
        """The indexes of words of Hebrew and Arabic, which sort behind every Latin letter."""
        return [index for index, folded in enumerate(self._folded) if folded > "\u0590" and not folded[0].isdigit()]


def _behind_prefix(table: Mapping[str, str], folded: str) -> tuple[str, int]:
    """The tag of a Hebrew or Arabic word without its prefix, and the prefix's letters; 0 where there is none."""
    for length in prefix_lengths(folded):
        tag = table.get(folded[length:])
        if tag is not None:
            return tag, length
    return "x", 0


def _tokens(text: str) -> Iterator[re.Match[str]]:
    """All tokens but the s of a possessive, which belongs to the gap."""
    possessive = -1
    for match in _TOKEN.finditer(text):
        if match.start() != possessive:
            yield match
        possessive = match.end() + 1 if match[1] else -1


@dataclass(frozen=True, slots=True)
class Tagging:
    """The tag string of a reading: letters at even places, gap signs at odd ones."""

    reading: Reading
    tags: str
    prefixes: Mapping[int, int]

    def spans(self, pattern: re.Pattern[str], group: int | str = 0) -> Iterator[tuple[int, int, re.Match[str]]]:
        """Where the rule matches at the begin of a word: start and end in code points, and the match."""
        tokens = self.reading.tokens
        for match in pattern.finditer(self.tags):
            if match.start(group) % 2 or match.end(group) <= match.start(group):
                continue
            first, last = match.start(group) // 2, (match.end(group) - 1) // 2
            start = tokens[first].start
            if first in self.prefixes:
                start += raw_length(tokens[first].text, self.prefixes[first])
            yield start, tokens[last].end, match


def is_abbreviation(token: Token) -> bool:
    """Whether a full stop after this token most likely ends no sentence: an initial, a title, a short month."""
    return token.folded in _ABBREVIATIONS or (len(token.text) == 1 and token.text.isupper() and token.text != "I")


@lru_cache(maxsize=65536)
def prefix_lengths(word: str) -> tuple[int, ...]:
    """How many letters of a folded Hebrew or Arabic word may be prefixes, shortest first; at least two remain."""
    pattern = _HEBREW_PREFIX if _HEBREW.match(word) else _ARABIC_PREFIX if _ARABIC.match(word) else None
    if pattern is None:
        return ()
    longest = pattern.match(word)
    lengths = range(1, longest.end() + 1) if longest else range(0)
    return tuple(n for n in lengths if len(word) - n >= 2 and pattern.fullmatch(word[:n]))


def raw_length(text: str, letters: int) -> int:
    """How many code points of a written word hold its first ``letters`` letters, their marks included."""
    seen = 0
    for index, character in enumerate(text):
        if not _INVISIBLE.match(character):
            if seen == letters:
                return index
            seen += 1
    return len(text)


@lru_cache(maxsize=65536)
def _fold(word: str) -> str:
    return _INVISIBLE.sub("", fold(word))


@lru_cache(maxsize=4096)
def _sign(gap: str) -> str:
    if gap in ("", " "):
        return SPACE
    if gap.count("\n") > 1:
        return STOP
    visible = _INVISIBLE.sub("", gap).strip()
    if not visible:
        return SPACE
    if visible in ("-", "־", "–", "‑"):
        return HYPHEN
    if visible[:2] in ("'s", "’s"):
        return OF if len(visible) == 2 else _sign(visible[2:])
    if visible in (",", "،"):
        return COMMA
    if visible == "/":
        return SLASH
    return STOP if visible[0] in ".!?…؟" else BREAK
