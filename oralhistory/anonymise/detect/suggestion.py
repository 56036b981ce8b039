"""What a detector proposes, and which proposal wins where two overlap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from oralhistory.model import Category
from oralhistory.sentences import Sentence


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
    why: Sentence


def settle(suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """Sorted by place and free of overlaps: the longest wins, of equally long ones the most confident.

    What a loser says outside the winner stays a suggestion: "14 March 1987 the soldiers" must not lose its day to
    a quantity that only begins at the year.
    """
    ranked = sorted(suggestions, key=lambda s: (s.start - s.end, -s.confidence, s.start, s.source))
    taken: set[int] = set()
    kept: list[Suggestion] = []
    for suggestion in ranked:
        for start, end in _free(suggestion, taken):
            text = suggestion.text[start - suggestion.start : end - suggestion.start]
            kept.append(replace(suggestion, start=start, end=end, text=text))
            taken.update(range(start, end))
    return sorted(kept, key=lambda s: s.start)


def _free(suggestion: Suggestion, taken: set[int]) -> Iterator[tuple[int, int]]:
    """The stretches nobody took, from the first to the last letter or digit; all of it where nobody took any."""
    cells = range(suggestion.start, suggestion.end)
    if cells and taken.isdisjoint(cells):
        yield suggestion.start, suggestion.end
        return
    for free, run in groupby(cells, key=lambda cell: cell not in taken):
        said = [c for c in run if free and suggestion.text[c - suggestion.start].isalnum()]
        # The rest of a span of time or a count says little ("year"); its digits say much.
        if said and any(suggestion.text[c - suggestion.start].isdigit() for c in said):
            yield said[0], said[-1] + 1
