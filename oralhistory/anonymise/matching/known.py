"""Entities compiled for matching: what is looked for, and whose it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from ahocorasick_rs import AhoCorasick

from oralhistory.anonymise.forms import Form, forms_of
from oralhistory.anonymise.matching.claims import Claims
from oralhistory.anonymise.stream import Stream
from oralhistory.anonymise.written_dates import Reading
from oralhistory.anonymise.written_units import UnitKey
from oralhistory.model import ProtectedEntity

_LEAST_TAIL: Final = 4


class Known:
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
