"""What a detector proposes, and which proposal wins where two overlap."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from oralhistory.model import Category


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something in a text that could identify someone.

    ``start`` and ``end`` are offsets in Unicode code points, end exclusive, and ``text`` is exactly that slice.
    ``source`` names the rule (``pattern:email``, ``lexicon:name``), ``confidence`` runs from 0 to 1, and ``why``
    tells the reviewer in a few words what was seen.
    """

    start: int
    end: int
    text: str
    category: Category
    source: str
    confidence: float
    why: str


def settle(suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """Sorted by place and free of overlaps: the longest wins, of equally long ones the most confident."""
    ranked = sorted(suggestions, key=lambda s: (s.start - s.end, -s.confidence, s.start, s.source))
    taken: dict[int, Suggestion] = {}
    kept: list[Suggestion] = []
    for suggestion in ranked:
        cells = range(suggestion.start, suggestion.end)
        if cells and not any(cell in taken for cell in cells):
            kept.append(suggestion)
            taken.update(dict.fromkeys(cells, suggestion))
    return sorted(kept, key=lambda s: s.start)
