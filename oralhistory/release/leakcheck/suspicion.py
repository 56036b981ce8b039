"""What may be somebody and may be nobody: weaker rules, whose hits a person decides. They stop nothing by themselves.

Own rules, as everything here; their words are in ``likeness.py``. Each is kept narrow, since a list of chance hits is
accepted unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import Final

from oralhistory.model import Category, ProtectedEntity
from oralhistory.release.leakcheck.everyday import PARTICLES, PLAIN, is_everyday, is_given_to_others, is_listed
from oralhistory.release.leakcheck.likeness import (
    ABBREVIATIONS,
    ENDINGS,
    is_called_an_ending,
    is_one_edit_apart,
    named_by_title,
    shortened,
    skeleton,
)
from oralhistory.release.leakcheck.normal import script, spellings
from oralhistory.release.leakcheck.rules import needs_context
from oralhistory.release.leakcheck.searched import SearchedText


class Weak(StrEnum):
    """Why something may be an identifier."""

    INITIALS = "initials"
    """The first letters of somebody's names."""
    NEAR = "near"
    """A name with one letter more, less or other, or with the ending of another language."""
    SOUND = "sound"
    """A name as another script or another habit of spelling would write it."""
    EVERYDAY = "everyday"
    """A name that is an everyday word, where only what stands beside it says that it is a name."""
    NUMBER = "number"
    """A short number, or the end of a long one."""
    RARE = "rare"
    """A rare word of somebody's role, outside that person's own testimony."""


@dataclass(frozen=True)
class Weakness:
    """One weak hit: the rule, whose it may be (indices), the word as it was found, folded."""

    rule: Weak
    owners: tuple[int, ...]
    found: str
    capital: bool = False
    """It counts only with a capital, or in a text without any."""


_SHORTEST_NEAR: Final = 6
_SHORTEST_STEM: Final = 6
_SHORTEST_SOUND: Final = 7
_RARE: Final = 8
_FEW: Final = 3
"""Initials that more people of the collection share tell of nobody."""
_INITIALS = re.compile(r"[A-Z](?<![A-Za-z0-9.].)\.? ?(?:[A-Z]\. ?)?[A-Z]\.(?![A-Za-z0-9])(?! ?[A-Z][a-z])")
_SHORT_NUMBER = re.compile(r"[0-9](?<![0-9A-Za-z.,:/#-].)[0-9]{3,4}(?![0-9A-Za-z:/-]|[.,][0-9])")
_MEMO_LIMIT: Final = 200_000


@dataclass
class _Names:
    """Names of one kind by what is looked up, each with its owners."""

    held: dict[str, list[int]] = field(default_factory=dict[str, list[int]])

    def add(self, key: str, owner: int) -> None:
        owners = self.held.setdefault(key, [])
        if owner not in owners:
            owners.append(owner)

    def get(self, key: str) -> tuple[int, ...]:
        return tuple(self.held.get(key, ()))


class Suspicions:
    """The weak rules of a whole collection, ready to be looked for."""

    def __init__(self, entities: Iterable[tuple[ProtectedEntity, int]]) -> None:
        self._names, self._everyday, self._initials = _Names(), _Names(), _Names()
        self._near: dict[str, set[str]] = {}
        self._short, self._endings, self._rare, self._pairs = _Names(), _Names(), _Names(), _Names()
        self._sounding: set[str] = set()
        self._memo: dict[bytes, tuple[tuple[Weakness, ...], bool]] = {}
        for entity, owner in entities:
            self._add(entity, owner)

    def find(self, text: SearchedText) -> Iterator[Weakness]:
        """Every weak hit in a text; the same one may come twice."""
        heard: set[bytes] = set()
        for token in text.distinct:
            known = self._memo.get(token)
            if known is None:
                known = self._remembered(token)
            weaknesses, sounds = known
            if sounds:
                heard.add(token)
            for weakness in weaknesses:
                if not weakness.capital or _has_capital(weakness.found, text):
                    yield weakness
        yield from self._in_initials(text)
        yield from self._by_title(text)
        yield from self._in_numbers(text)
        if len(heard) > 1:
            yield from self._by_sound(text, heard)

    def _remembered(self, token: bytes) -> tuple[tuple[Weakness, ...], bool]:
        if len(self._memo) > _MEMO_LIMIT:
            self._memo.clear()
        word = token.decode("utf-8", "replace")
        sounds = f"{script(word)} {skeleton(word)}" in self._sounding and not is_everyday(word)
        self._memo[token] = tuple(self._of_token(word)), sounds
        return self._memo[token]

    # ---- what is looked for --------------------------------------------------------------------------------------

    def _add(self, entity: ProtectedEntity, owner: int) -> None:
        forms = [folded for form in dict.fromkeys((entity.name, *entity.forms)) for folded in spellings(form)[:1]]
        if entity.local:
            for word in {word for folded in forms for word in folded.split()}:
                if len(word) >= _RARE and word.isascii() and word.isalpha() and not is_listed(word):
                    self._rare.add(word, owner)
        elif entity.category is Category.PERSON:
            scripts = {script(folded) for folded in forms}
            for folded in forms:
                everyday = needs_context(entity, folded) is True
                self._add_person(folded.split(), owner, scripts, everyday=everyday)
        elif entity.category is Category.PLACE:
            for folded in forms:
                if " " not in folded and not is_listed(folded):
                    self._add_near(folded, owner)
        elif entity.category in (Category.CODE, Category.CONTACT):
            self._add_number(entity, owner)

    def _add_person(self, tokens: list[str], owner: int, scripts: set[str], *, everyday: bool) -> None:
        told = [token for token in tokens if token not in PARTICLES and token not in PLAIN]
        for token in told:
            if everyday or is_everyday(token):
                self._everyday.add(token, owner)
            else:
                self._add_near(token, owner)
        if 1 < len(told) < 4 and all(token[0].isascii() and token[0].isalpha() for token in told):
            self._initials.add("".join(token[0] for token in told), owner)
        if len(told) == 2 and (key := _sound_of(told[0], told[1])):
            for other in {"en", "he", "ar"} - scripts:
                self._pairs.add(f"{other} {key}", owner)
                self._sounding.update(f"{other} {part}" for part in key.split("-"))

    def _add_near(self, token: str, owner: int) -> None:
        self._names.add(token, owner)
        if len(token) >= _SHORTEST_NEAR and token.isalpha():
            for key in shortened(token):
                self._near.setdefault(key, set()).add(token)

    def _add_number(self, entity: ProtectedEntity, owner: int) -> None:
        for form in (entity.name, *entity.forms):
            digits = "".join(filter(str.isdecimal, form))
            if entity.category is Category.CODE and form.strip().isdecimal() and len(digits) in (4, 5):
                self._short.add(digits, owner)
            if len(digits) >= 7 and not any(map(str.isalpha, form)):
                self._endings.add(digits[-4:], owner)

    # ---- where it is found ---------------------------------------------------------------------------------------

    def _of_token(self, token: str) -> Iterator[Weakness]:
        """What a word is by itself, wherever it stands."""
        if owners := self._rare.get(token):
            yield Weakness(Weak.RARE, owners, token)
        if len(token) < _SHORTEST_NEAR - 1 or not token.isalpha() or token in self._names.held:
            return
        if is_listed(token) or is_given_to_others(token):
            return
        latin = script(token) == "en"
        names = {name for key in shortened(token) for name in self._near.get(key, ()) if is_one_edit_apart(token, name)}
        if latin:
            names.update(token[:size] for size in range(_SHORTEST_STEM, len(token)) if token[size:] in ENDINGS)
        near = {owner for name in names for owner in self._names.get(name)}
        if near:
            yield Weakness(Weak.NEAR, tuple(sorted(near)), token, capital=latin)

    def _in_initials(self, text: SearchedText) -> Iterator[Weakness]:
        if not self._initials.held:
            return
        for match in _INITIALS.finditer(text.cleaned):
            key = "".join(filter(str.isalpha, match[0])).casefold()
            owners = self._initials.get(key)
            if owners and len(owners) <= _FEW and key not in ABBREVIATIONS:
                yield Weakness(Weak.INITIALS, owners, key)

    def _by_title(self, text: SearchedText) -> Iterator[Weakness]:
        for word in named_by_title(text.cleaned) if self._everyday.held else ():
            if owners := self._everyday.get(word):
                yield Weakness(Weak.EVERYDAY, owners, word)

    def _in_numbers(self, text: SearchedText) -> Iterator[Weakness]:
        if not self._short.held and not self._endings.held:
            return
        for match in _SHORT_NUMBER.finditer(text.cleaned):
            digits = match[0]
            owners = self._short.get(digits)
            if len(digits) == 4 and is_called_an_ending(text.cleaned, match.start()):
                owners += self._endings.get(digits)
            if owners:
                yield Weakness(Weak.NUMBER, owners, digits)

    def _by_sound(self, text: SearchedText, heard: set[bytes]) -> Iterator[Weakness]:
        """Two words side by side that sound like both names of somebody whom the register has in other scripts only."""
        for first, second in pairwise(text.tokens):
            if first in heard and second in heard:
                one, two = first.decode("utf-8", "replace"), second.decode("utf-8", "replace")
                if owners := self._pairs.get(f"{script(one)} {_sound_of(one, two)}"):
                    yield Weakness(Weak.SOUND, owners, f"{one} {two}")


def _sound_of(first: str, second: str) -> str:
    one, two = skeleton(first), skeleton(second)
    return f"{one}-{two}" if min(len(one), len(two)) > 1 and len(one) + len(two) >= _SHORTEST_SOUND else ""


def _has_capital(word: str, text: SearchedText) -> bool:
    return text.uncased or word.capitalize() in text.cleaned or word.upper() in text.cleaned
