"""Finding protected entities in a text: one pass of an automaton over the squeezed stream, then the context.

This is the blocking layer: what it finds is certain enough to be held back without asking. Names match by word
(Hebrew and Arabic prefixes, plurals and an Arabic accusative allowed), whatever stands between their letters; numbers
match in any grouping and any digits; dates and units in every written form.
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
from oralhistory.anonymise.hints import SaidNumber, find_initials, find_said_numbers, find_tails
from oralhistory.anonymise.normalise import Folded, squeeze
from oralhistory.anonymise.prefixes import is_prefix
from oralhistory.anonymise.stream import Script, Stream, script_of
from oralhistory.anonymise.written_dates import Reading, WrittenDate, find_dates
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

_SPLITTABLE: Final = 5
"""A single word of this many letters is found even when a line break or a hyphen parts it."""
_LONG: Final = 7
"""A phrase of more letters than this is found however it is parted."""
_ENDINGS: Final = {Script.LATIN: ("s", "es"), Script.HEBREW: ("ימ", "ות"), Script.ARABIC: ("ا",)}
_GERESH: Final = ("'", "׳", "’")
_LEAST_TAIL: Final = 4
_LEAST_SAID: Final = 6
_CERTAIN: Final = (Category.PERSON, Category.CONTACT, Category.CODE)
_PER_CENT: Final = re.compile(r" ?(?:[%٪]|per ?cent)")
_UNCASED: Final = 300
"""Fewer than one capital in so many letters: written without capitals, as speech recognition does."""


class Claims:
    """The entities that claim the same words, by the testimony that names them."""

    __slots__ = ("_all", "_by_testimony")

    def __init__(self) -> None:
        self._all: list[ProtectedEntity] = []
        self._by_testimony: dict[str, list[ProtectedEntity]] = {}

    def add(self, entity: ProtectedEntity) -> None:
        """One more claims them."""
        self._all.append(entity)
        self._by_testimony.setdefault(entity.testimony, []).append(entity)

    def own(self, testimony: str | None) -> Sequence[ProtectedEntity]:
        """Those of one testimony."""
        return self._by_testimony.get(testimony, ()) if testimony is not None else ()

    def choose(self, testimony: str | None, ignore: Ignore | None, *, elsewhere: bool = True) -> ProtectedEntity | None:
        """The entity meant in a text of this testimony: one of its own first, then any that is not local."""
        for entity in self.own(testimony):
            if not (ignore and ignore(entity)):
                return entity
        for entity in self._all if elsewhere else ():
            if not entity.local and entity.testimony != testimony and not (ignore and ignore(entity)):
                return entity
        return None


class Matcher:
    """Entities compiled for matching. Make it once for a collection: 8,000 entities take half a second."""

    def __init__(self, entities: Sequence[ProtectedEntity]) -> None:
        patterns: dict[str, dict[Form, Claims]] = {}
        self._days: dict[tuple[int, int], dict[Reading, Claims]] = {}
        self._months: dict[tuple[int, int], dict[Reading, Claims]] = {}
        self._units: dict[UnitKey, Claims] = defaultdict(Claims)
        self._ordinals: dict[str, Claims] = defaultdict(Claims)
        self._initials: dict[str, Claims] = defaultdict(Claims)
        self._numbers: dict[str, Claims] = defaultdict(Claims)
        for entity in entities:
            forms = forms_of(entity)
            for form in forms.spellings:
                patterns.setdefault(form.key, {}).setdefault(form, Claims()).add(entity)
                if form.digits:
                    self._numbers[form.digits].add(entity)
            for initials in forms.initials:
                self._initials[initials].add(entity)
            for date in forms.dates:
                self._add_date(date, entity)
            for unit in forms.units:
                self._units[unit].add(entity)
                if unit[1].isdigit():
                    self._ordinals[unit[1]].add(entity)
        self._patterns = [list(by_form.items()) for by_form in patterns.values()]
        self._automaton = AhoCorasick(list(patterns)) if patterns else None
        self._tails: dict[str, set[str]] = defaultdict(set)
        for digits in self._numbers:
            for length in range(_LEAST_TAIL, len(digits) + 1):
                self._tails[digits[-length:]].add(digits)

    def _add_date(self, date: Reading, entity: ProtectedEntity) -> None:
        if date.month is None:
            return
        if date.year is not None:
            self._months.setdefault((date.year, date.month), {}).setdefault(date, Claims()).add(entity)
        if date.day is not None:
            self._days.setdefault((date.month, date.day), {}).setdefault(date, Claims()).add(entity)

    def find_all(
        self, texts: Sequence[str], *, testimony: str | None, ignore: Ignore | None = None
    ) -> list[list[Mention]]:
        """See :meth:`Register.find_all`."""
        joined = "\n".join(texts)
        scan = _Scan(self, joined, testimony, ignore)
        return _split(scan.mentions(), texts)

    def spellings(self, stream: Stream) -> Iterator[tuple[int, int, Form, Claims]]:
        """Every squeezed spelling in a stream, before any look at its surroundings."""
        if self._automaton is None:
            return
        for pattern, start, end in self._automaton.find_matches_as_indexes(stream.text, overlapping=True):
            for form, claims in self._patterns[pattern]:
                yield start, end, form, claims

    def dated(self, reading: Reading) -> Iterator[tuple[Reading, Claims]]:
        """Known dates that this reading tells, and whose they are."""
        if reading.month is None:
            return
        if reading.year is not None:
            known = self._months.get((reading.year, reading.month), {})
        else:
            known = self._days.get((reading.month, reading.day or 0), {})
        yield from ((date, claims) for date, claims in known.items() if reading.tells(date))

    def initials(self, letters: str) -> Claims | None:
        """Whose initials these are."""
        return self._initials.get(letters)

    def ending(self, tail: str) -> Iterator[Claims]:
        """Whose numbers end in these digits, four of them or more."""
        yield from (self._numbers[digits] for digits in self._tails.get(tail, ()))

    def unit(self, key: UnitKey) -> Claims | None:
        """Who is, or belongs to, this unit."""
        return self._units.get(key)

    def ordinal(self, number: str) -> Claims | None:
        """Whose unit bears this number."""
        return self._ordinals.get(number)


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
        found = [*self._spelled(), *self._dates(), *self._units(), *self._hints()]
        if self._own_words:
            found = [c for c in found if not self._within_own_name(c)]
        return _merged(found, self._rank)

    def _rank(self, candidate: _Candidate) -> tuple[bool, bool, bool]:
        entity = candidate.entity
        return entity.testimony != self._testimony, entity.replacement is None, entity.category not in _CERTAIN

    # Spelled entities

    def _spelled(self) -> Iterator[_Candidate]:
        for start, end, form, claims in self._matcher.spellings(self._stream):
            if not self._stands(start, end, form):
                continue
            span = self._phone_span(start, end, form) if form.digits else self._stream.original_span(start, end)
            if self._ignore:
                self._note_own(span, form, claims)
            entity = claims.choose(self._testimony, self._ignore, elsewhere=not form.part or self._is_capital(start))
            if entity:
                yield _Candidate(span[0], self._with_geresh(span[1], form, entity), entity, form.key)

    def _with_geresh(self, end: int, form: Form, entity: ProtectedEntity) -> int:
        """The end of a mention, with the geresh that is a part of the name's last letter (גורביץ')."""
        if self._text[end : end + 1] not in _GERESH or self._text[end + 1 : end + 2].isalpha():
            return end
        words = (word for recorded in entity.forms for word in recorded.split())
        return end + any(word[-1] in _GERESH and form.key.endswith(squeeze(word)) for word in words)

    def _stands(self, start: int, end: int, form: Form) -> bool:
        """Whether the letters stand here as this form and not inside something else."""
        stream = self._stream
        if form.digits:
            return stream.parts(end) and self._grouped(start, end)
        if form.share and not _PER_CENT.match(self._folded.text, stream.folded_span(start, end)[1]):
            return False
        if form.everyday and not form.code:
            return self._stands_alone(start, end) and stream.inner_gaps(start, end) < form.words
        if not (stream.parts(end) or (not form.code and self._ended(start, end))):
            return False
        if not (stream.parts(start) or (not form.code and self._prefixed(start))):
            return False
        gaps = stream.inner_gaps(start, end)
        return gaps < form.words or form.code or self._may_be_parted(start, end, form)

    def _ended(self, start: int, end: int) -> bool:
        """A plural ("the Marlowes", הכהנים), or the Arabic accusative (رقيبًا), behind the form."""
        stream = self._stream
        endings = _ENDINGS.get(script_of(stream.text[end - 1]), ())
        if end - start <= 3 and endings is not _ENDINGS[Script.LATIN]:
            return False
        return stream.text[end : stream.word_end(end)] in endings

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

    def _is_capital(self, start: int) -> bool:
        return self._cased and self._text[self._stream.original_span(start, start + 1)[0]].isupper()

    def _may_be_parted(self, start: int, end: int, form: Form) -> bool:
        """Whether a word may be read across what parts it: a line break, a hyphen, letters spelled one by one."""
        if form.words > 1:
            return end - start > _LONG
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

    def _note_own(self, span: tuple[int, int], form: Form, claims: Claims) -> None:
        """Remember the narrator's own name where it may stay, so that a namesake elsewhere does not mask it."""
        for entity in claims.own(self._testimony):
            if entity.category is Category.PERSON:
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
            entity = self._dated(written)
            if entity:
                form = self._folded.text[written.start : written.end]
                yield _Candidate(*self._folded.original_span(written.start, written.end), entity, form)

    def _dated(self, written: WrittenDate) -> ProtectedEntity | None:
        """Whose known date this is. Elsewhere only the very day with its year counts: half the collection speaks of
        the same months, and all the days of a year are somebody's."""
        for reading in written.readings:
            for date, claims in self._matcher.dated(reading):
                elsewhere = reading.precision == date.precision == "day" and reading.year is not None
                entity = claims.choose(self._testimony, self._ignore, elsewhere=elsewhere)
                if entity:
                    return entity
        return None

    def _units(self) -> Iterator[_Candidate]:
        text = self._folded.text
        for unit in find_units(text):
            claims = self._matcher.unit(unit.key)
            if claims is None or (unit.letter is not None and not self._capital_letter(unit.letter)):
                continue
            entity = claims.choose(self._testimony, self._ignore)
            if entity:
                yield _Candidate(*self._folded.original_span(unit.start, unit.end), entity, text[unit.start : unit.end])
        for start, end, number in find_ordinals(text):
            claims = self._matcher.ordinal(number)
            entity = claims.choose(self._testimony, self._ignore, elsewhere=False) if claims else None
            if entity and (int(number) > 31 or near_unit_word(text, start, end)):
                yield _Candidate(*self._folded.original_span(start, end), entity, text[start:end])

    # Initials, and numbers told in part or in words

    def _hints(self) -> Iterator[_Candidate]:
        for start, end, letters in find_initials(self._text):
            claims = self._matcher.initials(letters)
            entity = claims.choose(self._testimony, self._ignore, elsewhere=False) if claims else None
            if entity:
                yield _Candidate(start, end, entity, letters)
        for start, end, tail in find_tails(self._folded.text):
            yield from self._number(tail, start, end)
        for said in find_said_numbers(self._folded.text):
            yield from self._said(said)

    def _number(self, tail: str, start: int, end: int) -> Iterator[_Candidate]:
        for claims in self._matcher.ending(tail):
            entity = claims.choose(self._testimony, self._ignore)
            if entity:
                yield _Candidate(*self._folded.original_span(start, end), entity, tail)
                return

    def _said(self, said: SaidNumber) -> Iterator[_Candidate]:
        """The longest end of a known number that was said, however much of a prefix stood before it."""
        digits, places = said.digits, said.places
        for last in range(len(digits), _LEAST_SAID - 1, -1):
            for first in range(last - _LEAST_SAID + 1):
                found = list(self._number(digits[first:last], places[0][0], places[last - 1][1]))
                if found:
                    yield found[0]
                    return

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
