"""The last four or five digits of a number of this testimony, in figures or in words, with nothing that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from oralhistory.anonymise.hints import SaidNumber, find_said_numbers
from oralhistory.anonymise.near.perhaps import Perhaps
from oralhistory.anonymise.near.text import NearText
from oralhistory.anonymise.normalise import fold
from oralhistory.model import Category, ProtectedEntity
from oralhistory.sentences import Sentence

_LEAST: Final = 4
_LEAST_NUMBER: Final = 6
_FIGURES: Final = re.compile(r"(?<![\d.,])\d{4,}(?![\d]|[.,]\d)")
_YEAR: Final = re.compile(r"(?:1[89]|20)\d\d")


def told_in_part(text: NearText, entities: Sequence[ProtectedEntity]) -> Iterator[Perhaps]:
    """Ends of the telephone and other numbers of these entities."""
    ends: dict[str, ProtectedEntity] = {}
    for entity in entities:
        if entity.category in (Category.CONTACT, Category.CODE):
            for form in entity.forms:
                digits = re.sub(r"\D", "", fold(form))
                for length in range(_LEAST, len(digits) + 1) if len(digits) >= _LEAST_NUMBER else ():
                    ends.setdefault(digits[-length:], entity)
    if not ends:
        return
    for match in _FIGURES.finditer(text.folded.text):
        digits = match.group()
        if digits in ends and not _YEAR.fullmatch(digits):
            yield from _perhaps(text, match.start(), match.end(), ends[digits], 0.5)
    for said in find_said_numbers(text.folded.text, least=_LEAST):
        yield from _within(text, said, ends)


def _within(text: NearText, said: SaidNumber, ends: Mapping[str, ProtectedEntity]) -> Iterator[Perhaps]:
    """The longest end of a number among digits said one after another."""
    digits, places = said.digits, said.places
    for length in range(len(digits), _LEAST - 1, -1):
        for first in range(len(digits) - length + 1):
            entity = ends.get(digits[first : first + length])
            if entity is not None:
                yield from _perhaps(text, places[first][0], places[first + length - 1][1], entity, 0.6)
                return


def _perhaps(text: NearText, start: int, end: int, entity: ProtectedEntity, confidence: float) -> Iterator[Perhaps]:
    if text.is_free(start, end):
        why = Sentence("the last digits of “{name}”", name=entity.name)
        yield Perhaps(*text.span(start, end), entity, "number", confidence, why)
