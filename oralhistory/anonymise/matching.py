"""Finding protected entities in a text: one pass of an automaton over the squeezed stream, then the context.

This is the blocking layer: what it finds is certain enough to be held back without asking. Names match by word
(Hebrew and Arabic prefixes, an English plural, an Arabic accusative allowed), whatever stands between their letters; numbers match in any
grouping and any digits; dates and units in every written form.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ahocorasick_rs import AhoCorasick

from oralhistory.anonymise.forms import Form, forms_of
from oralhistory.anonymise.normalise import Folded
from oralhistory.anonymise.prefixes import is_prefix
from oralhistory.anonymise.stream import Script, Stream, script_of
from oralhistory.anonymise.written_dates import Reading, find_dates
from oralhistory.anonymise.written_units import UnitKey, find_ordinals, find_units, near_unit_word
from oralhistory.model import Category, ProtectedEntity, Role


@dataclass(frozen=True, slots=True)
class Mention:
    """A protected entity in a text: code points ``[start, end)``, and the folded form it was known by."""

    start: int
    end: int
    entity: ProtectedEntity
    form: str


Ignore = Callable[[ProtectedEntity], bool]

_SPLITTABLE: Final = 7
"""A single word of this many letters is found even when a line break or a hyphen parts it."""
_PHONE_GAP: Final = re.compile(r"[^\w]{1,4}")
_CERTAIN: Final = (Category.PERSON, Category.CONTACT, Category.CODE)
_UNCASED: Final = 300
"""Fewer than one capital in so many letters: written without capitals, as speech recognition does."""


class Matcher:
    """Entities compiled for matching. Make it once for a collection: 5,000 entities take about a second."""

    def __init__(self, entities: Sequence[ProtectedEntity]) -> None:
        patterns: dict[str, dict[Form, list[ProtectedEntity]]] = {}
        self._days: dict[tuple[int, int], list[tuple[Reading, ProtectedEntity]]] = defaultdict(list)
        self._months: dict[tuple[int, int], list[tuple[Reading, ProtectedEntity]]] = defaultdict(list)
        self._units: dict[UnitKey, list[ProtectedEntity]] = defaultdict(list)
        self._ordinals: dict[str, list[ProtectedEntity]] = defaultdict(list)
        for entity in entities:
            forms = forms_of(entity)
            for form in forms.spellings:
                patterns.setdefault(form.key, {}).setdefault(form, []).append(entity)
            for date in forms.dates:
                self._add_date(date, entity)
            for unit in forms.units:
                self._units[unit].append(entity)
                if unit[1].isdigit():
                    self._ordinals[unit[1]].append(entity)
        self._patterns = [list(by_form.items()) for by_form in patterns.values()]
        self._automaton = AhoCorasick(list(patterns)) if patterns else None

    def _add_date(self, date: Reading, entity: ProtectedEntity) -> None:
        if date.month is None or date.year is None:
            return
        self._months[date.year, date.month].append((date, entity))
        if date.day is not None:
            self._days[date.month, date.day].append((date, entity))

    def find_all(
        self, texts: Sequence[str], *, testimony: str | None, ignore: Ignore | None = None
    ) -> list[list[Mention]]:
        """See :meth:`Register.find_all`."""
        joined = "\n".join(texts)
        scan = _Scan(self, joined, testimony, ignore)
        return _split(scan.mentions(), texts)

    def spellings(self, stream: Stream) -> Iterator[tuple[int, int, Form, list[ProtectedEntity]]]:
        """Every squeezed spelling in a stream, before any look at its surroundings."""
        if self._automaton is None:
            return
        for pattern, start, end in self._automaton.find_matches_as_indexes(stream.text, overlapping=True):
            for form, entities in self._patterns[pattern]:
                yield start, end, form, entities

    def dated(self, reading: Reading) -> Iterator[tuple[Reading, ProtectedEntity]]:
        """Known dates that this reading tells, and whose they are."""
        if reading.month is None:
            return
        if reading.year is not None:
            known = self._months.get((reading.year, reading.month), ())
        else:
            known = self._days.get((reading.month, reading.day or 0), ())
        yield from ((date, entity) for date, entity in known if reading.tells(date))

    def unit(self, key: UnitKey) -> Sequence[ProtectedEntity]:
        """Entities that are, or belong to, this unit."""
        return self._units.get(key, ())

    def ordinal(self, number: str) -> Sequence[ProtectedEntity]:
        """Entities of a unit that bears this number."""
        return self._ordinals.get(number, ())


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    entity: ProtectedEntity
    form: str


class _Scan:
    """One look through one text."""

    def __init__(self, matcher: Matcher, text: str, testimony: str | None, ignore: Ignore | None) -> None:
        self._matcher = matcher
        self._text = text
        self._testimony = testimony
        self._ignore = ignore
        self._folded = Folded(text)
        self._stream = Stream(self._folded)
        self._cased = _is_cased(text)
        self._own_words: list[_Candidate] = []

    def mentions(self) -> list[Mention]:
        found = [*self._spelled(), *self._dates(), *self._units()]
        if self._own_words:
            found = [c for c in found if not self._within_own_name(c)]
        return _merged(found, self._rank)

    def _rank(self, candidate: _Candidate) -> tuple[bool, bool, bool]:
        entity = candidate.entity
        return entity.testimony != self._testimony, entity.replacement is None, entity.category not in _CERTAIN

    def _choose(self, entities: Sequence[ProtectedEntity]) -> ProtectedEntity | None:
        """The entity these words stand for here: one of this testimony first, then any that is not local."""
        other: ProtectedEntity | None = None
        for entity in entities:
            own = entity.testimony == self._testimony
            if (entity.local and not own) or (self._ignore and self._ignore(entity)):
                continue
            if own:
                return entity
            other = other or entity
        return other

    # Spelled entities

    def _spelled(self) -> Iterator[_Candidate]:
        for start, end, form, entities in self._matcher.spellings(self._stream):
            if not self._stands(start, end, form):
                continue
            span = self._phone_span(start, end, form) if form.digits else self._stream.original_span(start, end)
            if self._ignore:
                self._note_own(span, form, entities)
            entity = self._choose(entities)
            if entity:
                yield _Candidate(*span, entity, form.key)

    def _stands(self, start: int, end: int, form: Form) -> bool:
        """Whether the letters stand here as this form and not inside something else."""
        stream = self._stream
        if form.digits:
            return stream.parts(end) and self._grouped(start, end)
        if form.everyday and not form.code:
            return self._stands_alone(start, end) and stream.inner_gaps(start, end) < form.words
        if not (stream.parts(end) or (not form.code and self._ended(start, end))):
            return False
        if not (stream.parts(start) or (not form.code and self._prefixed(start))):
            return False
        gaps = stream.inner_gaps(start, end)
        return gaps < form.words or form.code or self._may_be_parted(start, end, form)

    def _ended(self, start: int, end: int) -> bool:
        """An English plural, or the Arabic accusative (رقيبًا), behind the form."""
        stream = self._stream
        ending = stream.text[end : stream.word_end(end)]
        script = script_of(stream.text[end - 1])
        return (script is Script.LATIN and ending in ("s", "es")) or (
            script is Script.ARABIC and ending == "ا" and end - start > 3
        )

    def _prefixed(self, start: int) -> bool:
        first = self._stream.word_start(start)
        return first < start and start - first <= 6 and is_prefix(self._stream.text[first:start])

    def _stands_alone(self, start: int, end: int) -> bool:
        """An everyday word: whole, and capital where the script has capitals; or behind a script's prefix."""
        stream = self._stream
        if not (stream.gaps[end] or self._ended(start, end)):
            return False
        if script_of(stream.text[start]) in (Script.HEBREW, Script.ARABIC):
            return bool(stream.gaps[start]) or self._prefixed(start)
        if not stream.gaps[start]:
            return False
        return not self._cased or self._text[stream.original_span(start, start + 1)[0]].isupper()

    def _may_be_parted(self, start: int, end: int, form: Form) -> bool:
        """Whether a word may be read across what parts it: a line break, a hyphen, letters spelled one by one."""
        if form.words > 1:
            return end - start > _SPLITTABLE
        if end - start < _SPLITTABLE:
            return self._spelled_out(start, end)
        first, last = self._stream.folded_span(start, end)
        gaps = re.findall(r"[^\w]+", self._folded.text[first:last])
        return all(gap.strip(" ") for gap in gaps) or self._broken_line(start, end) or self._spelled_out(start, end)

    def _broken_line(self, start: int, end: int) -> bool:
        first, last = self._stream.original_span(start, end)
        return "\n" in self._text[first:last] and self._stream.inner_gaps(start, end) == 1

    def _spelled_out(self, start: int, end: int) -> bool:
        return end - start > 2 and self._stream.inner_gaps(start, end) == end - start - 1

    def _grouped(self, start: int, end: int) -> bool:
        """Whether the digits stand as one number: short gaps only, and not the tail of prose numbers."""
        first, last = self._stream.folded_span(start, end)
        return not re.search(r"[^\d]{5}|[a-z]", self._folded.text[first:last])

    def _phone_span(self, start: int, end: int, form: Form) -> tuple[int, int]:
        """The whole number that ends in the known digits: area, trunk and country code taken along."""
        text, gaps = self._stream.text, self._stream.gaps
        known = form.digits[: -len(form.key)] if len(form.digits) > len(form.key) else ""
        while start and known and text[start - 1] == known[-1] and self._gap_is_short(start):
            start -= 1
            known = known[:-1]
        while start and text[start - 1].isdigit() and not gaps[start]:
            start -= 1
        before = start
        while before and text[before - 1].isdigit() and start - before < 5 and self._gap_is_short(before):
            before -= 1
        code = text[before:start]
        if code and (gaps[before] and (code.startswith("0") or self._plus_before(before))):
            start = before
        first, last = self._stream.original_span(start, end)
        while first and self._text[first - 1] in "+(":
            first -= 1
        return first, last

    def _plus_before(self, at: int) -> bool:
        first, _ = self._stream.original_span(at, at + 1)
        return "+" in self._text[max(0, first - 2) : first]

    def _gap_is_short(self, at: int) -> bool:
        if not self._stream.gaps[at]:
            return True
        left, _ = self._stream.folded_span(at - 1, at)
        right, _ = self._stream.folded_span(at, at + 1)
        return right - left <= 4

    # Names that may stay

    def _note_own(self, span: tuple[int, int], form: Form, entities: Sequence[ProtectedEntity]) -> None:
        """Remember the narrator's own name where it may stay, so that a namesake elsewhere does not mask it."""
        for entity in entities:
            if entity.testimony == self._testimony and entity.category is Category.PERSON:
                if entity.role is Role.NARRATOR and self._ignore and self._ignore(entity):
                    self._own_words.append(_Candidate(*span, entity, form.key))
                return

    def _within_own_name(self, candidate: _Candidate) -> bool:
        if candidate.entity.category is not Category.PERSON:
            return False
        own = candidate.entity.testimony == self._testimony
        return any(
            o.start <= candidate.start
            and candidate.end <= o.end
            and (not own or o.end - o.start > candidate.end - candidate.start)
            for o in self._own_words
        )

    # Dates and units

    def _dates(self) -> Iterator[_Candidate]:
        for written in find_dates(self._folded.text):
            for reading in written.readings:
                # Elsewhere only the very day counts: half the collection speaks of the same months.
                known = self._matcher.dated(reading)
                counting = [e for date, e in known if e.testimony == self._testimony or date.day is not None]
                entity = self._choose(counting)
                if entity:
                    form = self._folded.text[written.start : written.end]
                    yield _Candidate(*self._folded.original_span(written.start, written.end), entity, form)
                    break

    def _units(self) -> Iterator[_Candidate]:
        text = self._folded.text
        for unit in find_units(text):
            if unit.letter is not None and not self._capital_letter(unit.letter):
                continue
            entity = self._choose(self._matcher.unit(unit.key))
            if entity:
                yield _Candidate(*self._folded.original_span(unit.start, unit.end), entity, text[unit.start : unit.end])
        for start, end, number in find_ordinals(text):
            own = [e for e in self._matcher.ordinal(number) if e.testimony == self._testimony]
            entity = self._choose(own)
            if entity and (int(number) > 31 or near_unit_word(text, start, end)):
                yield _Candidate(*self._folded.original_span(start, end), entity, text[start:end])

    def _capital_letter(self, at: int) -> bool:
        """Whether a unit's letter is one: "A company" but not "a company"."""
        c = self._text[self._folded.original_span(at, at + 1)[0]]
        return not self._cased or c.isupper() or not c.islower()


def _is_cased(text: str) -> bool:
    capitals = sum(map(str.isupper, text))
    return capitals * _UNCASED > len(text) - text.count(" ")


def _merged(found: list[_Candidate], rank: Callable[[_Candidate], tuple[bool, ...]]) -> list[Mention]:
    """Leftmost, then longest, then by rank; what overlaps becomes one mention under the longer one's entity."""
    found.sort(key=lambda c: (c.start, -c.end, *rank(c)))
    merged: list[Mention] = []
    longest = 0
    for c in found:
        if merged and c.start < merged[-1].end:
            last = merged[-1]
            if c.end > last.end:
                longer = c.end - c.start > longest
                longest = max(longest, c.end - c.start)
                entity, form = (c.entity, c.form) if longer else (last.entity, last.form)
                merged[-1] = Mention(last.start, c.end, entity, form)
            continue
        longest = c.end - c.start
        merged.append(Mention(c.start, c.end, c.entity, c.form))
    return merged


def _split(mentions: Sequence[Mention], texts: Sequence[str]) -> list[list[Mention]]:
    """Hand each mention in the joined text to the texts it lies in, cut at their borders."""
    starts: list[int] = []
    at = 0
    for text in texts:
        starts.append(at)
        at += len(text) + 1
    found: list[list[Mention]] = [[] for _ in texts]
    for mention in mentions:
        index = bisect_right(starts, mention.start) - 1
        while index < len(texts) and starts[index] < mention.end:
            start = max(mention.start - starts[index], 0)
            end = min(mention.end - starts[index], len(texts[index]))
            if start < end:
                found[index].append(Mention(start, end, mention.entity, mention.form))
            index += 1
    return found
