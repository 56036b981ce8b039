"""What a rule of the review layer yields, and which of several that overlap is shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from oralhistory.model import ProtectedEntity
from oralhistory.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Perhaps:
    """Code points ``[start, end)`` of a text that may mean an entity.

    ``rule`` names what found it, ``confidence`` runs from 0 to 1 and is never 1, ``why`` says it to the reviewer.
    """

    start: int
    end: int
    entity: ProtectedEntity
    rule: str
    confidence: float
    why: Sentence


def settled(found: Iterable[Perhaps]) -> list[Perhaps]:
    """In order and free of overlaps: the surest wins, of equally sure ones the longest, then the first."""
    ranked = sorted(found, key=lambda p: (-p.confidence, p.start - p.end, p.start, p.rule, p.entity.id))
    taken: set[int] = set()
    kept: list[Perhaps] = []
    for perhaps in ranked:
        cells = range(perhaps.start, perhaps.end)
        if taken.isdisjoint(cells):
            taken.update(cells)
            kept.append(perhaps)
    return sorted(kept, key=lambda p: p.start)
