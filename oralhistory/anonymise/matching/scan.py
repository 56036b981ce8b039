"""One look through one text: everything of it that a compiled register knows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from oralhistory.anonymise.forms import Form
from oralhistory.anonymise.hints import SaidNumber, find_initials, find_said_numbers, find_tails
from oralhistory.anonymise.matching.claims import Claims, Ignore
from oralhistory.anonymise.matching.known import Known
from oralhistory.anonymise.matching.mentions import Mention, merged
from oralhistory.anonymise.matching.phones import phone_span
from oralhistory.anonymise.matching.standing import Standing
from oralhistory.anonymise.normalise import Folded, squeeze
from oralhistory.anonymise.stream import Stream
from oralhistory.anonymise.written_dates import WrittenDate, find_compact_dates, find_dates
from oralhistory.anonymise.written_units import find_ordinals, find_units, near_unit_word
from oralhistory.model import Category, ProtectedEntity, Role

_GERESH: Final = ("'", "׳", "’")
_LEAST_SAID: Final = 6
_CERTAIN: Final = (Category.PERSON, Category.CONTACT, Category.CODE)


class Scan:
    """One look through one text, for a testimony or for nobody's.

    Args:
        doubtful: take for meant what only a person can tell: an everyday word at a sentence's start, bare initials.
    """

    def __init__(
        self, known: Known, text: str, testimony: str | None, ignore: Ignore | None, *, doubtful: bool = False
    ) -> None:
        self._known = known
        self._text = text
        self._testimony = testimony
        self._ignore = ignore
        self._doubtful = doubtful
        self._folded = Folded(text)
        self._stream = Stream(self._folded)
        self._standing = Standing(self._folded, self._stream)
        self._own_words: list[Mention] = []

    def mentions(self) -> list[Mention]:
        """All that was found, in order and free of overlaps."""
        found = [*self._spelled(), *self._dates(), *self._units(), *self._hints()]
        if self._own_words:
            found = [c for c in found if not self._within_own_name(c)]
        return merged(found, self._rank, self._text)

    def _rank(self, candidate: Mention) -> tuple[bool, bool, bool]:
        entity = candidate.entity
        return entity.testimony != self._testimony, entity.replacement is None, entity.category not in _CERTAIN

    # Spelled entities

    def _spelled(self) -> Iterator[Mention]:
        standing = self._standing
        for start, end, form, claims in self._known.spellings(self._stream):
            if not (standing.stands(start, end, form) or (self._doubtful and standing.may_stand(start, end, form))):
                continue
            span = phone_span(self._stream, start, end, form) if form.digits else self._stream.original_span(start, end)
            if self._ignore:
                self._note_own(span, form, claims)
            elsewhere = not form.part or standing.is_capital(start)
            entity = claims.choose(self._testimony, self._ignore, elsewhere=elsewhere)
            if entity:
                yield Mention(span[0], self._with_geresh(span[1], form, entity), entity, form.key)

    def _with_geresh(self, end: int, form: Form, entity: ProtectedEntity) -> int:
        """The end of a mention, with the geresh that is a part of the name's last letter (גורביץ')."""
        if self._text[end : end + 1] not in _GERESH or self._text[end + 1 : end + 2].isalpha():
            return end
        words = (word for recorded in entity.forms for word in recorded.split())
        return end + any(word[-1] in _GERESH and form.key.endswith(squeeze(word)) for word in words)

    # Names that may stay

    def _note_own(self, span: tuple[int, int], form: Form, claims: Claims) -> None:
        """Remember the narrator's own name where it may stay, so that a namesake elsewhere does not mask it."""
        for entity in claims.own(self._testimony):
            if entity.category is Category.PERSON:
                if entity.role is Role.NARRATOR and self._ignore and self._ignore(entity):
                    self._own_words.append(Mention(*span, entity, form.key))
                return

    def _within_own_name(self, candidate: Mention) -> bool:
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

    def _dates(self) -> Iterator[Mention]:
        text = self._folded.text
        for written in chain(find_dates(text), find_compact_dates(text)):
            entity = self._dated(written)
            if entity:
                form = text[written.start : written.end]
                yield Mention(*self._folded.original_span(written.start, written.end), entity, form)

    def _dated(self, written: WrittenDate) -> ProtectedEntity | None:
        """Whose known date this is. Elsewhere only the very day with its year counts: half the collection speaks of
        the same months, and all the days of a year are somebody's."""
        for reading in written.readings:
            for date, claims in self._known.dated(reading):
                elsewhere = reading.precision == date.precision == "day" and reading.year is not None
                entity = claims.choose(self._testimony, self._ignore, elsewhere=elsewhere)
                if entity:
                    return entity
        return None

    def _units(self) -> Iterator[Mention]:
        text = self._folded.text
        for unit in find_units(text):
            claims = self._known.unit(unit.key)
            if claims is None or (unit.letter is not None and not self._standing.is_capital_letter(unit.letter)):
                continue
            entity = claims.choose(self._testimony, self._ignore)
            if entity:
                yield Mention(*self._folded.original_span(unit.start, unit.end), entity, text[unit.start : unit.end])
        for start, end, number in find_ordinals(text):
            claims = self._known.ordinal(number)
            entity = claims.choose(self._testimony, self._ignore, elsewhere=False) if claims else None
            if entity and (int(number) > 31 or near_unit_word(text, start, end)):
                yield Mention(*self._folded.original_span(start, end), entity, text[start:end])

    # Initials, and numbers told in part or in words

    def _hints(self) -> Iterator[Mention]:
        for start, end, letters in find_initials(self._text) if self._doubtful else ():
            claims = self._known.initials(letters)
            entity = claims.choose(self._testimony, self._ignore, elsewhere=False) if claims else None
            if entity:
                yield Mention(*self._folded.whole_clusters(start, end), entity, letters)
        for start, end, tail in find_tails(self._folded.text):
            yield from self._number(tail, start, end)
        for said in find_said_numbers(self._folded.text):
            yield from self._said(said)

    def _number(self, tail: str, start: int, end: int) -> Iterator[Mention]:
        for claims in self._known.ending(tail):
            entity = claims.choose(self._testimony, self._ignore)
            if entity:
                yield Mention(*self._folded.original_span(start, end), entity, tail)
                return

    def _said(self, said: SaidNumber) -> Iterator[Mention]:
        """The longest end of a known number that was said, however much of a prefix stood before it."""
        digits, places = said.digits, said.places
        for last in range(len(digits), _LEAST_SAID - 1, -1):
            for first in range(last - _LEAST_SAID + 1):
                found = list(self._number(digits[first:last], places[0][0], places[last - 1][1]))
                if found:
                    yield found[0]
                    return
