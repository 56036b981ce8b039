"""What a person should look at in a ladder of their own, before packages are made with it. Nothing is refused here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from oralhistory.anonymise.ladders import levels
from oralhistory.anonymise.own_ladders import names_within
from oralhistory.anonymise.spans import written_span
from oralhistory.model import Category, Ladder
from oralhistory.model.ladder import SPANNED


class Concern(StrEnum):
    """What is wrong with a cell of a ladder."""

    NO_SPAN = "no-span"
    """The value is no span of dates or numbers: the row is never used."""
    OVERLAP = "overlap"
    """The span has something in common with an earlier row, which goes first."""
    NAMES_ITSELF = "names-itself"
    """The words hold the value they should hide."""
    NAMES_ANOTHER = "names-another"
    """The words hold a name that the register protects: the kind is written in their place."""
    FINER = "finer"
    """This level parts what the level before it joins: whoever has both learns more than either says."""
    EMPTY = "empty"
    """There are no words for it: it becomes its kind."""
    OURS = "ours"
    """The level has a name of the program's own."""


@dataclass(frozen=True)
class Advice:
    """A concern about one cell; ``row`` and ``level`` count from 0, and are -1 where it is about all of them."""

    concern: Concern
    row: int = -1
    level: int = -1


def reserved(category: Category) -> tuple[str, ...]:
    """Names that a level of one's own cannot have, since the program's level is called so."""
    return (*levels(category), "kind")


def advice(ladder: Ladder) -> tuple[Advice, ...]:
    """Every concern, in the order of the rows."""
    ours = {name.casefold() for name in reserved(ladder.category)}
    named = [Advice(Concern.OURS, level=at) for at, name in enumerate(ladder.levels) if name.casefold() in ours]
    return (*named, *sorted((*_of_spans(ladder), *_of_words(ladder), *_of_order(ladder)), key=_place))


def _place(each: Advice) -> tuple[int, int]:
    return each.row, each.level


def _of_spans(ladder: Ladder) -> Iterator[Advice]:
    if ladder.category not in SPANNED:
        return
    spans = [written_span(ladder.category, rung.value) for rung in ladder.rungs]
    for row, span in enumerate(spans):
        if span is None:
            yield Advice(Concern.NO_SPAN, row)
        elif any(other and other != span and other.meets(span) for other in spans[:row]):
            yield Advice(Concern.OVERLAP, row)


def _of_words(ladder: Ladder) -> Iterator[Advice]:
    for row, rung in enumerate(ladder.rungs):
        if not any(rung.steps):
            yield Advice(Concern.EMPTY, row)
        if ladder.category in SPANNED:
            continue
        for level, words in enumerate(rung.steps):
            if names_within(words, rung.value):
                yield Advice(Concern.NAMES_ITSELF, row, level)


def _of_order(ladder: Ladder) -> Iterator[Advice]:
    """Rows that one level calls the same must be the same at the next."""
    for finer, coarser in pairwise(range(len(ladder.levels))):
        called: dict[tuple[str, str], str] = {}
        for row, rung in enumerate(ladder.rungs):
            said = called.setdefault((rung.language, rung.step(finer)), rung.step(coarser))
            if rung.step(finer) and said != rung.step(coarser):
                yield Advice(Concern.FINER, row, coarser)


def is_monotone(ladder: Ladder) -> bool:
    """Whether no coarser level tells apart what a finer one joins."""
    return not any(_of_order(ladder))
