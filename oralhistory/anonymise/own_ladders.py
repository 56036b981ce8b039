"""The organisation's own ladders, compiled for looking up: one way for the metadata and for the text alike.

A name finds its row under every spelling the register would know it by: case, accents, prefixes, plurals, spoken
numbers, abbreviations of ranks. What has no row has no words here; the caller then writes the category's kind.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import Final
from weakref import WeakKeyDictionary

from oralhistory.anonymise.forms import forms_of
from oralhistory.anonymise.lexicon import is_everyday
from oralhistory.anonymise.normalise import fold, squeeze, words_of
from oralhistory.anonymise.prefixes import is_prefix
from oralhistory.anonymise.spans import Span, told_span, written_span
from oralhistory.anonymise.tables import Language, language_of
from oralhistory.anonymise.written_units import find_units
from oralhistory.model import Category, Ladder, ProtectedEntity, Rung
from oralhistory.model.ladder import SPANNED

ARTICLES: Final = frozenset({"the", "a", "an"})
_ARTICLE: Final = re.compile(r"^(?:the|an?)\s+")
_ENDINGS: Final = ("s", "es", "ימ", "ות", "ا")
_LONGEST_PREFIX: Final = 6
_LEAST: Final = 2
_LONGEST_NOUN: Final = 3


def names_within(words: str, name: str) -> bool:
    """Whether a step's words hold a name, other than as all they say; one everyday word in small letters is no name."""
    said, named = _words(words), _words(name)
    if not named or said == named:
        return False
    places = [at for at in range(len(said) - len(named) + 1) if said[at : at + len(named)] == named]
    if len(named) == 1 and is_everyday(named[0]):
        return any(at and word != word.lower() for at, word in enumerate(words.split()) if squeeze(word) == named[0])
    return bool(places)


def _words(text: str) -> list[str]:
    return [word for word in words_of(text) if word not in ARTICLES]


def noun_of(words: str) -> str | None:
    """A step as a label's noun ("a commander": Commander); ``None`` for a phrase or anything with a number."""
    noun = [each for at, each in enumerate(words.split()) if at or each.lower() not in ARTICLES]
    if not noun or len(noun) > _LONGEST_NOUN or any(c.isdigit() or c in "[]" for c in words):
        return None
    return " ".join([noun[0][:1].upper() + noun[0][1:], *noun[1:]])


class OwnLadders:
    """Immutable, and safe on any thread. Of two ladders for one category the later holds."""

    def __init__(self, ladders: Iterable[Ladder] = ()) -> None:
        self._compiled = MappingProxyType({ladder.category: _Compiled(ladder) for ladder in ladders if ladder.levels})
        self._judged: WeakKeyDictionary[object, dict[tuple[Category, str, str], bool]] = WeakKeyDictionary()

    def __bool__(self) -> bool:
        return bool(self._compiled)

    @property
    def ladders(self) -> tuple[Ladder, ...]:
        """The ladders themselves."""
        return tuple(compiled.ladder for compiled in self._compiled.values())

    def levels(self, category: Category) -> tuple[str, ...]:
        """The names of a category's own levels, finest first; empty when it has no ladder."""
        compiled = self._compiled.get(category)
        return compiled.ladder.levels if compiled else ()

    def words(self, category: Category, names: Sequence[str], level: str, language: Language) -> str | None:
        """What a value is called at one of the own levels; ``None`` where the ladder does not know it.

        Args:
            names: every name of the value; the first that has a row decides.
            language: of the text the words will stand in. Rows for this language come first, then rows for any.
        """
        compiled = self._compiled.get(category)
        if compiled is None or level not in compiled.ladder.levels:
            return None
        return compiled.words(names, compiled.ladder.levels.index(level), language)

    def judged(self, register: object) -> dict[tuple[Category, str, str], bool]:
        """Where it is remembered what may be said beside a register, by category, words and level."""
        return self._judged.setdefault(register, {})

    def values(self, category: Category) -> tuple[str, ...]:
        """The names that a category's ladder has rows for; none where its rows are spans."""
        compiled = self._compiled.get(category)
        return tuple(rung.value for rung in compiled.ladder.rungs) if compiled and category not in SPANNED else ()

    def steps(self, category: Category, level: str) -> frozenset[str]:
        """Everything that may be written at a level."""
        compiled = self._compiled.get(category)
        if compiled is None or level not in compiled.ladder.levels:
            return frozenset()
        at = compiled.ladder.levels.index(level)
        return frozenset(words for rung in compiled.ladder.rungs if (words := rung.step(at)))


class _Compiled:
    def __init__(self, ladder: Ladder) -> None:
        self.ladder = ladder

    def words(self, names: Sequence[str], level: int, language: Language) -> str | None:
        for name in names:
            groups = self._within(name) if self.ladder.category in SPANNED else self._called(name)
            if groups:
                said = {_in_language(rungs, level, language) for rungs in groups}
                if len(said) > 1:
                    return None  # two rows that do not agree tell nothing
                if said != {None}:
                    return said.pop()
        return None

    def _within(self, text: str) -> list[tuple[Rung, ...]]:
        told = told_span(self.ladder.category, text)
        if told is None:
            return []
        first = next((span for span in self._spans if span.holds(told)), None)
        return [self._spans[first]] if first is not None else []

    def _called(self, name: str) -> list[tuple[Rung, ...]]:
        """The rows a name may mean: the one that is written so, else all whose forms it is one of."""
        key = _key(name)
        if key in self._rows:
            return [self._rows[key]]
        found = {row for form in _forms(key, name) for row in self._by_form.get(form, ())}
        return [self._rows[row] for row in sorted(found)]

    @cached_property
    def _spans(self) -> dict[Span, tuple[Rung, ...]]:
        found: dict[Span, tuple[Rung, ...]] = {}
        for rung in self.ladder.rungs:
            span = written_span(self.ladder.category, rung.value)
            if span is not None:
                found[span] = (*found.get(span, ()), rung)
        return found

    @cached_property
    def _rows(self) -> dict[str, tuple[Rung, ...]]:
        found: dict[str, tuple[Rung, ...]] = {}
        for rung in self.ladder.rungs:
            key = _key(rung.value)
            if key:
                found[key] = (*found.get(key, ()), rung)
        return found

    @cached_property
    def _by_form(self) -> dict[str, frozenset[str]]:
        """Which rows a derived spelling belongs to."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for key, rungs in self._rows.items():
            forms = forms_of(_as_entity(self.ladder.category, rungs[0].value))
            for spelling in forms.spellings:
                if len(spelling.key) >= _LEAST:
                    found[spelling.key].add(key)
            for kind, number in forms.units:
                found[f"{kind} {number}"].add(key)
        return {form: frozenset(keys) for form, keys in found.items()}


def _in_language(rungs: Sequence[Rung], level: int, language: Language) -> str | None:
    """The words of the first row for this language, else of the first for any."""
    own = [rung for rung in rungs if rung.language and language_of("", rung.language) == language]
    for rung in (*own, *(rung for rung in rungs if not rung.language)):
        if words := rung.step(level):
            return words
    return None


def _key(name: str) -> str:
    return squeeze(_ARTICLE.sub("", fold(name).strip()))


def _forms(key: str, name: str) -> Iterator[str]:
    """A name's spellings in a sentence, back to those of a row: prefixes and endings taken off."""
    units = [unit.key for unit in find_units(fold(name))]
    if len(units) == 1:
        yield " ".join(units[0])
    starts = [at for at in range(_LONGEST_PREFIX + 1) if at == 0 or (at < len(key) and is_prefix(key[:at]))]
    for start in starts:
        bare = key[start:]
        yield bare
        yield from (bare.removesuffix(ending) for ending in _ENDINGS if bare.endswith(ending) and len(bare) > 3)


def _as_entity(category: Category, value: str) -> ProtectedEntity:
    return ProtectedEntity(id=value, category=category, name=value, forms=(value,), testimony="")


NO_LADDERS: Final = OwnLadders()
