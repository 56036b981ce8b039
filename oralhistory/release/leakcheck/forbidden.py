"""Everything that must not leave, compiled once, and the search for it in one text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from ahocorasick_rs import BytesAhoCorasick, Implementation

from oralhistory.model import Category, ProtectedEntity
from oralhistory.release.leakcheck.context import capitalised
from oralhistory.release.leakcheck.dates import Dates, exact_days
from oralhistory.release.leakcheck.everyday import is_everyday, is_rather_a_word
from oralhistory.release.leakcheck.marks import Mark
from oralhistory.release.leakcheck.normal import clean, letters, script, word_set
from oralhistory.release.leakcheck.numbers import Numbers, phone_key, spoken_numbers
from oralhistory.release.leakcheck.rules import Phrase, Rule, Way, of_entity, of_phrase
from oralhistory.release.leakcheck.searched import SearchedText
from oralhistory.release.leakcheck.suspicion import Suspicions, Weak, Weakness

_MEMO_TEXT: Final = 4_096
_MEMO_LIMIT: Final = 10_000
"""The parts of a Word file that say nothing, and the names of its parts, are the same in every one of a package."""
_SPELLED = re.compile(rb" (?:(?:[a-z]|[\xd7-\xdb][\x80-\xbf]) ){4,}")
_PHONE = re.compile(r"[+(0-9][0-9 ().\-/+]*[0-9]")
_DIGITS = re.compile(r"[0-9]+")
_PREFIXES: Final = {
    "he": frozenset(
        first + second + third
        for first in ("", "ו")
        for second in ("", "ש", "כש", "לכש", "מש", "של")
        for third in ("", "ב", "ה", "כ", "ל", "מ", "מה", "שה", "בה", "לה")
    ),
    "ar": frozenset(
        first + second for first in ("", "و", "ف") for second in ("", "ب", "ل", "ك", "ال", "بال", "كال", "لل")
    ),
}
_SAFE_BEFORE_THREE: Final = {"he": word_set("ו ל ב ול וב"), "ar": word_set("و ف ب ل ول وب وك ك")}
"""Prefixes before a name of three letters: with others the two are too often a word of their own."""


@dataclass(frozen=True)
class Guarded:
    """Whose identifier it is. ``entity`` is the entity's id, ``None`` for phrases and marks."""

    entity: str | None
    category: Category
    testimony: str | None
    local: bool = False


@dataclass(frozen=True)
class Scope:
    """Where a text stands: what may appear there, and whose own file it is (for ``local`` entities)."""

    allowed: frozenset[str] = frozenset()
    owner: str | None = None


@dataclass(frozen=True)
class Hit:
    """Something that must not leave, found in a text."""

    guarded: Guarded
    found: str


@dataclass(frozen=True)
class Doubt:
    """Something that may be an identifier: a person decides. ``rule`` says why."""

    rule: Weak
    guarded: Guarded
    found: str


@dataclass(frozen=True)
class Seen:
    """What one text holds: what must not leave, and what a person must look at."""

    hits: list[Hit]
    doubts: list[Doubt]


@dataclass(frozen=True)
class _Found:
    """The same before anybody asked where the text stands."""

    forms: dict[tuple[int, ...], str]
    marks: list[Mark]
    weak: tuple[Weakness, ...]


ANYWHERE: Final = Scope()


@dataclass
class _Table:
    """Patterns of one automaton, each with its rule and its owners."""

    owners: dict[Rule, list[int]] = field(default_factory=dict[Rule, list[int]])

    def add(self, rule: Rule, owner: int) -> None:
        owners = self.owners.setdefault(rule, [])
        if owner not in owners:
            owners.append(owner)


class Forbidden:
    """The identifiers of a whole collection and the phrases and marks that must not leave, ready to be searched for.

    Args:
        entities: of all testimonies of the collection, also of those that are not in the package; those that this
            audience may read as they are (treatment ``keep``) left out by the caller.
        phrases: session notes, withheld passages, names of evidence files.
        marks: names and paths of the machine, see :func:`machine_marks`.
    """

    def __init__(
        self, entities: Sequence[ProtectedEntity], phrases: Sequence[Phrase] = (), marks: Sequence[Mark] = ()
    ) -> None:
        self._guarded: list[Guarded] = []
        self._marks = tuple(marks)
        self._memo: dict[tuple[int, str], _Found] = {}
        self._tokens: list[frozenset[str]] = []
        self._numbers = Numbers()
        self._dates = Dates()
        table = _Table()
        for entity in entities:
            owner = self._own(Guarded(entity.id, entity.category, entity.testimony, entity.local))
            self._tokens.append(frozenset(word for form in entity.forms for word in clean(form).casefold().split()))
            self._add_numbers(entity, owner)
            for rule in of_entity(entity):
                table.add(rule, owner)
        self._suspicions = Suspicions(zip(entities, range(len(entities)), strict=True))
        for phrase in phrases:
            owner = self._own(Guarded(None, phrase.category, phrase.testimony))
            for rule in of_phrase(phrase):
                table.add(rule, owner)
        self._compile(table)

    def scan(self, text: str, scope: Scope = ANYWHERE, *, floor: int = 0) -> list[Hit]:
        """Every identifier in a text, at most one hit for each entity, the longest first.

        Args:
            floor: the fewest letters a form must have, for texts picked out of compressed or unknown bytes, where
                short ones occur by chance.
        """
        return self.look(text, scope, floor=floor).hits

    def look(self, text: str, scope: Scope = ANYWHERE, *, floor: int = 0) -> Seen:
        """As :meth:`scan`, and what may be an identifier besides."""
        found = self._found(text, floor)
        hits = self._attribute(found.forms, scope)
        named = {hit.guarded for hit in hits}
        doubts = [doubt for weak in found.weak if (doubt := self._doubt(weak, scope)) and doubt.guarded not in named]
        return Seen([*hits, *(Hit(_MACHINE, mark.text) for mark in found.marks)], list(dict.fromkeys(doubts)))

    def _found(self, text: str, floor: int) -> _Found:
        """Owners with the longest of their forms in a text, and the rest; short texts are remembered."""
        if (known := self._memo.get((floor, text))) is not None:
            return known
        searched = SearchedText(text)
        forms: dict[tuple[int, ...], str] = {}
        for owners, written in self._all(searched, floor):
            key = tuple(owners)
            if len(written) > len(forms.get(key, "")):
                forms[key] = written
        weak = () if floor else tuple(dict.fromkeys((*self._suspicions.find(searched), *self._unsure(searched))))
        found = _Found(forms, [mark for mark in self._marks if mark.is_in(searched)], weak)
        if len(text) <= _MEMO_TEXT:
            if len(self._memo) > _MEMO_LIMIT:
                self._memo.clear()
            self._memo[floor, text] = found
        return found

    def _doubt(self, weak: Weakness, scope: Scope) -> Doubt | None:
        """Whose it may be, if it counts where the text stands.

        Initials and short numbers tell of somebody only in that person's own testimony, where there is one; a rare
        word of a role only in another's, since in its own it is no doubt.
        """
        for owner in weak.owners:
            guarded = self._guarded[owner]
            own = guarded.testimony == scope.owner
            if guarded.entity in scope.allowed or (guarded.local and own):
                continue
            if own or scope.owner is None or weak.rule not in (Weak.INITIALS, Weak.NUMBER, Weak.EVERYDAY):
                return Doubt(weak.rule, guarded, weak.found)
        return None

    def _own(self, guarded: Guarded) -> int:
        self._guarded.append(guarded)
        return len(self._guarded) - 1

    def _add_numbers(self, entity: ProtectedEntity, owner: int) -> None:
        for form in dict.fromkeys((entity.name, *entity.forms)):
            cleaned = clean(form).strip()
            digits = "".join(_DIGITS.findall(cleaned))
            if entity.category is Category.CONTACT and _PHONE.fullmatch(cleaned) and (key := phone_key(cleaned)):
                self._numbers.add_phone(key, owner)
            elif entity.category is Category.CODE and _is_number(cleaned) and len(digits) >= 6:
                self._numbers.add_code(digits, owner)
            elif entity.category is Category.DATE:
                for day in exact_days(cleaned):
                    self._dates.add(day, owner)

    def _compile(self, table: _Table) -> None:
        stream: dict[bytes, list[tuple[Rule, list[int]]]] = {}
        tight: dict[bytes, list[tuple[Rule, list[int]]]] = {}
        self._capital: dict[str, tuple[Way, list[int]]] = {}
        self._joined: dict[str, list[int]] = {}
        self._kin: dict[str, frozenset[str]] = {}
        for rule, owners in table.owners.items():
            language = script(rule.text)
            if rule.way is Way.SQUEEZED:
                tight.setdefault(rule.text.encode(), []).append((rule, owners))
            elif rule.way in (Way.CAPITAL, Way.CONTEXT) and language == "en":
                _merge(self._capital, rule, owners)
                self._kin[rule.text] = frozenset().union(*(self._tokens[owner] for owner in owners))
            else:
                stream.setdefault(_pattern(rule, language), []).append((rule, owners))
                if rule.way is Way.NAME and len(rule.text) >= 4:
                    self._joined.setdefault(rule.text, []).extend(owners)
        self._stream_rules = list(stream.values())
        self._tight_rules = list(tight.values())
        self._stream = _automaton(stream)
        self._tight = _automaton(tight)

    def _all(self, text: SearchedText, floor: int) -> Iterator[tuple[list[int], str]]:
        yield from self._in_stream(text, floor)
        yield from self._squeezed(text, floor)
        for digits, owners in self._numbers.find(text.cleaned, floor + 1 if floor else 0):
            yield owners, digits
        if floor:
            return
        for said in spoken_numbers(text.tokens, text.distinct):
            for digits, owners in self._numbers.find(said):
                yield owners, digits
        for written, owners in self._dates.find(text.cleaned, text.words):
            yield owners, written
        for word, sure in text.once(self._capitalised):
            if sure:
                yield self._capital[word][1], word
        if text.uncased and self._capital:
            for word in {token.decode() for token in text.distinct} & self._capital.keys():
                way, owners = self._capital[word]
                if way is Way.CAPITAL:
                    yield owners, word
        for word in (*self._spelled_out(text), *self._broken_at_lines(text.folded)):
            yield self._joined[word], word

    def _capitalised(self, text: SearchedText) -> list[tuple[str, bool]]:
        return list(capitalised(text.cleaned, self._capital, self._kin))

    def _unsure(self, text: SearchedText) -> Iterator[Weakness]:
        """Everyday words that are a name, but perhaps another's."""
        for word, sure in text.once(self._capitalised):
            if not sure:
                yield Weakness(Weak.EVERYDAY, tuple(self._capital[word][1]), word)

    def _in_stream(self, text: SearchedText, floor: int) -> Iterator[tuple[list[int], str]]:
        if self._stream is None:
            return
        stream = text.words
        seen: set[Rule] = set()
        for pattern, start, end in self._stream.find_matches_as_indexes(stream, overlapping=True):
            for rule, owners in self._stream_rules[pattern]:
                if rule not in seen and letters(rule.text) >= floor and _stands(rule, text, stream, start, end):
                    seen.add(rule)
                    yield owners, rule.text

    def _squeezed(self, text: SearchedText, floor: int) -> Iterator[tuple[list[int], str]]:
        if self._tight is None:
            return
        for pattern in {match[0] for match in self._tight.find_matches_as_indexes(text.squeezed, overlapping=True)}:
            for rule, owners in self._tight_rules[pattern]:
                if len(rule.text) >= floor and (not rule.bordered or rule.bordered_pattern.search(text.folded)):
                    yield owners, rule.text

    def _spelled_out(self, text: SearchedText) -> Iterator[str]:
        """Names written letter by letter: ``D-A-N-I-E-L``."""
        if not text.has_single_letters:
            return
        for match in _SPELLED.finditer(text.words):
            run = match[0].decode().replace(" ", "")[:80]
            for start in range(len(run) - 3):
                for end in range(start + 4, min(len(run), start + 24) + 1):
                    if run[start:end] in self._joined:
                        yield run[start:end]

    def _broken_at_lines(self, folded: str) -> Iterator[str]:
        """Names that a line break cuts in two, with a hyphen or without."""
        if "\n" not in folded or not self._joined:
            return
        before = ""
        for line in folded.split("\n"):
            line = line.strip()
            if before and line:
                head, tail = before[-30:].rsplit(" ", 1)[-1], _LETTERS_FIRST.match(line[:30])
                if tail and head[-1:].isalpha() | (head[-1:] == "-"):
                    yield from self._if_name(head, tail[0])
            before = line

    def _if_name(self, head: str, tail: str) -> Iterator[str]:
        bare = head.rstrip("-").strip("\"'([")
        if bare + tail not in self._joined:
            return
        if bare != head or (len(bare + tail) >= 6 and not (is_everyday(bare) and is_everyday(tail))):
            yield bare + tail

    def _attribute(self, found: dict[tuple[int, ...], str], scope: Scope) -> list[Hit]:
        """Turn owners into hits: what may stand there is left out, and what a longer hit explains is not repeated."""
        hits: list[Hit] = []
        explained: set[int] = set()
        for owners, written in sorted(found.items(), key=lambda each: -len(each[1])):
            standing = [o for o in owners if not self._guarded[o].local or self._guarded[o].testimony == scope.owner]
            if not standing or explained.intersection(standing):
                continue
            if any(self._guarded[o].entity in scope.allowed for o in standing):
                continue
            first = min(standing, key=lambda o: self._guarded[o].testimony != scope.owner)
            explained.add(first)
            hits.append(Hit(self._guarded[first], written))
        return hits


_MACHINE: Final = Guarded(None, Category.OTHER, None)
_LETTERS_FIRST = re.compile(r"[^\W\d_]+")


def _is_number(cleaned: str) -> bool:
    return bool(cleaned) and all(c in "0123456789 -./" for c in cleaned)


def _merge(capital: dict[str, tuple[Way, list[int]]], rule: Rule, owners: Iterable[int]) -> None:
    """One entry for a word; where one owner needs context and another only a capital, the stricter search wins."""
    way, known = capital.get(rule.text, (rule.way, []))
    capital[rule.text] = (Way.CAPITAL if Way.CAPITAL in (way, rule.way) else way, [*known, *owners])


def _pattern(rule: Rule, language: str) -> bytes:
    if language != "en":
        return f"{rule.text} ".encode()
    return (f" {rule.text}" if rule.way is Way.NAME else f" {rule.text} ").encode()


def _automaton(patterns: dict[bytes, list[tuple[Rule, list[int]]]]) -> BytesAhoCorasick | None:
    if not patterns:
        return None
    return BytesAhoCorasick(list(patterns), implementation=Implementation.ContiguousNFA)


def _stands(rule: Rule, text: SearchedText, stream: bytes, start: int, end: int) -> bool:
    """Whether a match is the name and not a part of another word."""
    if rule.written and rule.written not in text.cleaned:
        return False
    language = script(rule.text)
    if language != "en":
        if not _has_border(rule, language, stream, start):
            return False
        if rule.capitals:
            return rule.capitals_pattern.search(text.folded) is not None
        return rule.way is not Way.CONTEXT or rule.label_pattern.search(text.folded) is not None
    if rule.way is Way.NAME:
        rest = stream[end : end + 2]
        return rest[:1] == b" " or rest == b"s " or rest[:1].isdigit()
    return not rule.capitals or text.uncased or rule.capitals_pattern.search(text.cleaned) is not None


def _has_border(rule: Rule, language: str, stream: bytes, start: int) -> bool:
    blank = stream.rfind(b" ", max(start - 20, 0), start)
    prefix = stream[blank + 1 : start].decode("utf-8", "replace") if blank >= 0 else "?"
    if not prefix:
        return True
    if prefix not in _PREFIXES[language] or rule.way is Way.CONTEXT:
        return False
    if rule.way is not Way.NAME:
        return True
    if len(rule.text) < 4 and prefix not in _SAFE_BEFORE_THREE[language]:
        return False
    return not is_rather_a_word(prefix + rule.text, rule.text)
