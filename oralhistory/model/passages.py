"""Passages follow their words when a transcript is edited: what was to be withheld stays withheld.

All offsets are code points. Edits are told in the *joined text*: the texts of all segments, one separator of length 1
between each two, so that splitting a segment is adding a separator and merging two is removing one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from oralhistory.model.testimony import Passage, Segment


@dataclass(frozen=True)
class TextChange:
    """At ``position`` in the joined text, ``removed`` code points gave way to ``added`` others."""

    position: int
    removed: int
    added: int


def moved(start: int, end: int, change: TextChange) -> tuple[int, int] | None:
    """Where the stretch from ``start`` to ``end`` lies after a change; ``None`` when none of its words are left.

    What is written before it or after it stays outside, at its very edges too. What is written inside it belongs to
    it. Words that take the place of some of its own belong to it as well: rather too much is withheld than too little.
    """
    first, last = change.position, change.position + change.removed
    grown = change.added - change.removed
    if last <= start:
        return start + grown, end + grown
    if first >= end:
        return start, end
    new_start = min(start, first)
    new_end = end + grown if last <= end else first + change.added
    return (new_start, new_end) if new_start < new_end else None


def after_change(
    passages: Sequence[Passage], before: Sequence[int], after: Sequence[int], change: TextChange
) -> tuple[Passage, ...]:
    """The passages as they are after one change of the joined text.

    A passage that a split goes through becomes one in each segment; one whose words are all gone is dropped.

    Args:
        passages: as they were; one that points at no segment stays as it is.
        before: the lengths of the segments' texts before the change.
        after: and after it.
        change: what was done.
    """
    old_starts, new_starts = _starts(before), _starts(after)
    made: list[Passage] = []
    for passage in passages:
        if passage.segment >= len(before):
            made.append(passage)
            continue
        base = old_starts[passage.segment]
        place = moved(base + passage.start, base + passage.end, change)
        if place is not None:
            made.extend(_in_segments(passage, *place, new_starts, after))
    return tuple(dict.fromkeys(made))


def replaced_in(
    segments: Sequence[Segment], passages: Sequence[Passage], sought: str, new: str, *, match_case: bool = False
) -> tuple[tuple[Segment, ...], tuple[Passage, ...], int]:
    """Put ``new`` wherever ``sought`` stands, passages following; and how often that was."""
    if not sought:
        return tuple(segments), tuple(passages), 0
    pattern = re.compile(re.escape(sought), 0 if match_case else re.IGNORECASE)
    kept, times = list(passages), 0
    made: list[Segment] = []
    for number, segment in enumerate(segments):
        found = list(pattern.finditer(segment.text))
        for match in reversed(found):  # from the end, so that the offsets before it still hold
            change = TextChange(match.start(), match.end() - match.start(), len(new))
            kept = [moved_one for passage in kept if (moved_one := _moved_in(passage, number, change)) is not None]
        times += len(found)
        made.append(replace(segment, text=pattern.sub(lambda _: new, segment.text)) if found else segment)
    return tuple(made), tuple(kept), times


def _moved_in(passage: Passage, segment: int, change: TextChange) -> Passage | None:
    if passage.segment != segment:
        return passage
    place = moved(passage.start, passage.end, change)
    return replace(passage, start=place[0], end=place[1]) if place else None


def _starts(lengths: Sequence[int]) -> list[int]:
    return list(accumulate((length + 1 for length in lengths), initial=0))[:-1]


def _in_segments(
    passage: Passage, start: int, end: int, starts: Sequence[int], lengths: Sequence[int]
) -> list[Passage]:
    made: list[Passage] = []
    number = bisect_right(starts, start) - 1
    while number < len(starts) and starts[number] < end:
        inner_start = max(start - starts[number], 0)
        inner_end = min(end - starts[number], lengths[number])
        if inner_start < inner_end:
            made.append(replace(passage, segment=number, start=inner_start, end=inner_end))
        number += 1
    return made
