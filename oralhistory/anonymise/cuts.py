"""What is cut out of a text, and what is written instead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from oralhistory.model import Category, Treatment


@dataclass(frozen=True)
class Cut:
    """Code points ``[start, end)`` of a text and what is written instead.

    Of overlapping cuts the one with the higher ``weight`` gives its words to their union, of equal ones the longer.
    """

    start: int
    end: int
    replacement: str
    group: str
    weight: int = 0
    category: Category | None = None
    treatment: Treatment | None = None


def merged(cuts: Iterable[Cut]) -> list[Cut]:
    """The cuts in order, overlapping ones joined."""
    found: list[Cut] = []
    for cut in sorted(cuts, key=lambda c: (c.start, -c.end, -c.weight)):
        if cut.start >= cut.end:
            continue
        if not found or cut.start >= found[-1].end:
            found.append(cut)
            continue
        last = found[-1]
        stronger = max(last, cut, key=lambda c: (c.weight, c.end - c.start))
        found[-1] = replace(stronger, start=last.start, end=max(last.end, cut.end))
    return found
