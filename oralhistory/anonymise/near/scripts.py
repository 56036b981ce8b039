"""Names in another script than they are recorded in: "גדעון" for Gideon, "Халиди" for الخالدي."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise, product
from typing import Final

from oralhistory.anonymise.forms import generic
from oralhistory.anonymise.lexicon import is_everyday
from oralhistory.anonymise.near.names import NameWord
from oralhistory.anonymise.near.perhaps import Perhaps
from oralhistory.anonymise.near.sound import consonants
from oralhistory.anonymise.near.text import NearText, Word
from oralhistory.anonymise.prefixes import is_prefix
from oralhistory.sentences import Sentence

_LEAST_SOUND: Final = 3
_LEAST_OF_OTHERS: Final = 5
_LONGEST_PREFIX: Final = 4
_LEAST_OF_COMMON: Final = 4
_BETWEEN: Final = re.compile(r"[ -](?:\w{1,4}[ -])?")
"""Between two words of a name: a blank, or a particle as in "Ahmad al-Khalidi"."""


def alphabet(word: str) -> str:
    """The alphabet that a written word begins in: ``latin``, ``cyrillic``, ``hebrew``, ``arabic`` or another."""
    c = word[:1]
    if c < "\u0370":
        return "latin"
    if "\u0400" <= c <= "\u052f":
        return "cyrillic"
    if "\u0590" <= c <= "\u05ff":
        return "hebrew"
    return "arabic" if "\u0600" <= c <= "\u077f" else "other"


@dataclass(frozen=True, slots=True)
class _Heard:
    """A word of the text, behind its prefix if it has one, that sounds like a name."""

    word: Word
    name: NameWord
    sound: str
    common: bool


class OtherScripts:
    """Names by their sound, for words in alphabets that their entity is not recorded in."""

    def __init__(self, names: Mapping[str, NameWord]) -> None:
        self._by_sound: dict[str, list[NameWord]] = defaultdict(list)
        self._recorded: dict[str, set[str]] = defaultdict(set)
        for name in names.values():
            self._recorded[name.entity.id].add(alphabet(name.written))
            for sound in consonants(name.written):
                if sound:
                    self._by_sound[sound].append(name)
        self._only_latin = all(kinds == {"latin"} for kinds in self._recorded.values())

    def own(self, text: NearText) -> Iterator[Perhaps]:
        """Words of three consonants or more, and two words of one name beside each other."""
        heard = self._all_heard(text)
        for found in heard.values():
            for h in found:
                if len(h.sound) >= _LEAST_SOUND and not h.common:
                    yield _perhaps(text, h.word.start, h.word.end, h.name, 0.5)
        yield from self._together(text, heard, _LEAST_SOUND)

    def elsewhere(self, text: NearText) -> Iterator[Perhaps]:
        """Two words of one name beside each other, both of them uncommon words."""
        heard = {at: [h for h in found if not h.common] for at, found in self._all_heard(text).items()}
        yield from self._together(text, heard, _LEAST_OF_OTHERS)

    def _all_heard(self, text: NearText) -> dict[int, list[_Heard]]:
        """By folded offset every free word that sounds like a name. Latin words must have a capital in a text that
        has capitals."""
        heard: dict[int, list[_Heard]] = {}
        for words in text.by_spelling.values():
            latin = alphabet(text.written(words[0])) == "latin"
            if latin and self._only_latin:
                continue
            found = list(self._heard(text, words[0]))
            for word in words if found else ():
                if text.is_free(word.start, word.end) and not (latin and text.cased and not text.has_capital(word)):
                    shift = word.start - words[0].start
                    heard[word.start] = [h if not shift else _moved(h, shift) for h in found]
        return heard

    def _heard(self, text: NearText, word: Word) -> Iterator[_Heard]:
        """The names that a word sounds like, with and without what may be a prefix before it."""
        kind = alphabet(text.written(word))
        common = is_everyday(word.folded)
        for length in range(_LONGEST_PREFIX + 1):
            if length and not (is_prefix(word.folded[:length]) and len(word.folded) - length > 1):
                continue
            rest = Word(word.start + length, word.end, word.folded[length:])
            for sound in consonants(text.written(rest)):
                for name in self._by_sound.get(sound, ()):
                    if kind not in self._recorded[name.entity.id] and _same_length(rest.folded, name.folded):
                        yield _Heard(rest, name, sound, common or (length > 0 and is_everyday(rest.folded)))
            if kind not in ("hebrew", "arabic"):
                return

    def _together(self, text: NearText, heard: Mapping[int, list[_Heard]], least: int) -> Iterator[Perhaps]:
        told = [word for word in text.words if word.folded not in generic("particle")]
        for first, second in pairwise(told):
            if first.start not in heard or second.start not in heard:
                continue
            if _BETWEEN.fullmatch(text.folded.text, first.end, second.start):
                for before, after in product(heard[first.start], heard[second.start]):
                    if _is_one(before, after, least):
                        yield _perhaps(text, before.word.start, after.word.end, before.name, 0.7)


def _is_one(before: _Heard, after: _Heard, least: int) -> bool:
    """Whether two words are two of one name. Common words must sound very much like it, and have no capitals."""
    if before.name.entity is not after.name.entity or before.name is after.name:
        return False
    if before.common and after.common:
        least = max(least, _LEAST_OF_COMMON)
        if alphabet(before.word.folded) == "latin":
            return False
    return len(before.sound) + len(after.sound) >= least


def _moved(heard: _Heard, shift: int) -> _Heard:
    word = heard.word
    return replace(heard, word=Word(word.start + shift, word.end + shift, word.folded))


def _perhaps(text: NearText, start: int, end: int, name: NameWord, confidence: float) -> Perhaps:
    why = Sentence("sounds like “{name}”, in another script", name=name.written)
    return Perhaps(*text.span(start, end), name.entity, "script", confidence, why)


def _same_length(one: str, other: str) -> bool:
    """Whether no word is more than twice as long as the other: Hebrew and Arabic leave their vowels out."""
    return max(len(one), len(other)) <= 2 * min(len(one), len(other)) + 1
