"""Passages follow their words when a transcript is edited: what was to be withheld stays withheld.

All offsets are code points. Edits are told in the *joined text*: the texts of all segments, one separator of length 1
between each two, so that splitting a segment is adding a separator and merging two is removing one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, count

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

    One that a split goes through becomes parts of one group. One whose own words changed is put up for review; so is
    one whose words are all gone, of which an empty place stays. None is ever dropped.

    Args:
        passages: as they were; one that points at no segment stays as it is.
        before: the lengths of the segments' texts before the change.
        after: and after it.
        change: what was done.
    """
    old_starts, new_starts = _starts(before), _starts(after)
    reshaped = _only_reshapes(change, before, after)
    made: list[Passage] = []
    for passage in passages:
        if passage.segment >= len(before):
            made.append(passage)
            continue
        base = old_starts[passage.segment]
        start, end, check = _followed(base + passage.start, base + passage.end, change)
        passage = replace(passage, check=passage.check or (check and not reshaped))
        parts = _in_segments(passage, start, end, new_starts, after)
        if len(parts) > 1 and passage.group is None:
            group = free_group((*passages, *made))
            parts = [replace(part, group=group) for part in parts]
        made.extend(parts or [_place_of(passage, start, new_starts, after)])
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
            if match.group() != new:
                kept = [_moved_in(passage, number, change) for passage in kept]
        times += len(found)
        made.append(replace(segment, text=pattern.sub(lambda _: new, segment.text)) if found else segment)
    return tuple(made), tuple(kept), times


def carried_over(old: Sequence[Segment], passages: Sequence[Passage], new: Sequence[Segment]) -> tuple[Passage, ...]:
    """The passages of a transcript that another one takes the place of; each is put up for review.

    Where the very words stand once in the new one they are marked there. Of the others an empty place stays at the
    beginning.
    """
    made: list[Passage] = []
    for passage in passages:
        text = old[passage.segment].text if passage.segment < len(old) else ""
        words = text[passage.start : passage.end]
        found = [
            (number, match.start())
            for number, segment in enumerate(new)
            for match in (re.finditer(re.escape(words), segment.text) if words.strip() else ())
        ]
        number, start = found[0] if len(found) == 1 else (0, 0)
        end = start + len(words) if len(found) == 1 else start
        made.append(replace(passage, segment=number, start=start, end=end, check=True))
    return tuple(dict.fromkeys(made))


def free_group(passages: Sequence[Passage]) -> str:
    """An id that no group of these passages has."""
    taken = {passage.group for passage in passages}
    return next(id for number in count(1) if (id := f"p{number}") not in taken)


def _followed(start: int, end: int, change: TextChange) -> tuple[int, int, bool]:
    """Where a stretch lies after a change, and whether its own words are others now."""
    first, last = change.position, change.position + change.removed
    if start == end:
        place = start + change.added - change.removed if last <= start else min(start, first)
        return place, place, False
    place = moved(start, end, change)
    if place is None:
        return first, first, True
    inside = max(first, start) < min(last, end) or start < first == last < end
    return *place, inside


def _only_reshapes(change: TextChange, before: Sequence[int], after: Sequence[int]) -> bool:
    """Whether nothing but a separator came or went: a segment was split, or two were joined."""
    grown = len(after) - len(before)
    return (change.removed, change.added, grown) in ((0, 1, 1), (1, 0, -1))


def _moved_in(passage: Passage, segment: int, change: TextChange) -> Passage:
    if passage.segment != segment:
        return passage
    start, end, check = _followed(passage.start, passage.end, change)
    return replace(passage, start=start, end=end, check=passage.check or check)


def _place_of(passage: Passage, at: int, starts: Sequence[int], lengths: Sequence[int]) -> Passage:
    """What is left of a passage without words."""
    number = max(bisect_right(starts, at) - 1, 0)
    place = min(max(at - starts[number], 0), lengths[number]) if starts else 0
    return replace(passage, segment=number, start=place, end=place, check=True)


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


def together(passages: Sequence[Passage]) -> list[tuple[Passage, ...]]:
    """The passages in reading order, the parts of one group as one."""
    found: dict[object, list[Passage]] = {}
    for number, passage in enumerate(sorted(passages, key=lambda p: (p.segment, p.start, p.end))):
        found.setdefault(passage.group or number, []).append(passage)
    return [tuple(parts) for parts in found.values()]


def to_check(passages: Sequence[Passage]) -> int:
    """How many passages an edit put up for review."""
    return sum(any(part.check for part in parts) for parts in together(passages))
