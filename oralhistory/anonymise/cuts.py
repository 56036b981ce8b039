"""Cutting words out of a text and writing others in their place, with the offsets kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from oralhistory.anonymise.redacted import Edit, RedactedText, redacted
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


_CLOSING = re.compile(r"[,.;:!?،؛؟)\]]")


_BEFORE = re.compile(r"\b(the|on|an?)[ \n]$", re.IGNORECASE)


def mended(text: str, cuts: Sequence[Cut]) -> list[Cut]:
    """Cuts widened so that the sentence still reads: over doubled spaces, and over an article that no longer fits."""
    out: list[Cut] = []
    for i, cut in enumerate(cuts):
        floor = out[-1].end if out else 0
        limit = cuts[i + 1].start if i + 1 < len(cuts) else len(text)
        out.append(_fitted(text, cut, floor) if cut.replacement else _closed(text, cut, floor, limit))
    return out


def _closed(text: str, cut: Cut, floor: int, limit: int) -> Cut:
    """A cut that leaves nothing, over the space that would stand doubled or before a stop."""
    start, end = cut.start, cut.end
    if start == 0 or text[start - 1].isspace():
        while end < limit and text[end] in " \t":
            end += 1
    if end == len(text) or _CLOSING.match(text, end):
        while start > floor and text[start - 1] in " \t":
            start -= 1
    return replace(cut, start=start, end=end)


def _fitted(text: str, cut: Cut, floor: int) -> Cut:
    """English words before a date or a rank made coarser: "the 2016", "on 2017", "a officer" do not read."""
    before = _BEFORE.search(text, max(floor, cut.start - 5), cut.start)
    if cut.treatment is not Treatment.GENERALISE or before is None:
        return cut
    small, first = before[1].lower(), cut.replacement[0]
    if cut.category is Category.DATE and small == "the" and first.isdigit():
        return replace(cut, start=before.start())
    if cut.category is Category.DATE and small == "on" and (first.isdigit() or first.isupper()):
        word = "In" if before[1][0].isupper() else "in"
    elif cut.category is Category.RANK and small in ("a", "an"):
        word = before[1][0] + ("n" if first in "aeiou" else "")
    else:
        return cut
    return replace(cut, start=before.start(), replacement=f"{word} {cut.replacement}")


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
