"""Cutting words out of a text and writing others in their place, with the offsets kept."""

from __future__ import annotations

from collections.abc import Sequence

from oralhistory.anonymise.cuts import Cut
from oralhistory.anonymise.mending import mended
from oralhistory.anonymise.redacted import Edit, RedactedText, redacted


def rendered(text: str, cuts: Sequence[Cut]) -> RedactedText:
    """The text with every cut made; ``cuts`` are in order and do not overlap."""
    parts: list[str] = []
    edits: list[Edit] = []
    at = length = 0
    for cut in mended(text, cuts):
        parts += [text[at : cut.start], cut.replacement]
        start = length + cut.start - at
        length = start + len(cut.replacement)
        edits.append(Edit(cut.start, cut.end, start, length, cut.category, cut.treatment, cut.group))
        at = cut.end
    parts.append(text[at:])
    return redacted("".join(parts), tuple(edits))


def within_edit(text: RedactedText, start: int, end: int) -> bool:
    """Whether ``[start, end)`` of the result lies wholly in words that were written in."""
    return any(e.start <= start and end <= e.end for e in text.edits)


def to_original(text: RedactedText, start: int, end: int) -> tuple[int, int]:
    """Code points of the original behind ``[start, end)`` of the result, edits they touch taken whole."""
    first, last = start, end
    for edit in text.edits:
        if edit.end <= start and not (edit.start == edit.end == start):
            first = start + edit.original_end - edit.end
        elif edit.start <= start < edit.end:
            first = edit.original_start
        if edit.end < end or (edit.end == end and edit.start < end):
            last = edit.original_end + end - edit.end
        elif edit.start < end:
            last = edit.original_end
    return first, last


def joined(separator: str, parts: Sequence[RedactedText]) -> RedactedText:
    """Several redacted texts as one; empty ones are left out."""
    filled = [part for part in parts if part.text]
    return filled[0] if len(filled) == 1 else redacted(separator.join(part.text for part in filled))
