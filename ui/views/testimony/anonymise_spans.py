"""Where things stand in the anonymised text: the way from the original's offsets to the result's. Pure: no widget.

Offsets of the core count code points; Qt counts UTF-16 units (:func:`~.spoken.units`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from oralhistory.anonymise.redacted import Edit
from oralhistory.model import Finding, TextPlace
from oralhistory.use_cases.previewing import Look, PreviewLine

from .spoken import units

_SHOWN = str.maketrans(
    {"\n": "\u2028", "\r": "\u2028", "\u2029": "\u2028", "\ufffc": "\ufffd", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"}
)
"""Characters that would begin another block or mean something to Qt, each for one of its own length."""


def shown(text: str) -> str:
    """``text`` as one block of a document, of the same length."""
    return text.translate(_SHOWN)


def read(text: str) -> str:
    """A stretch of a block as plain text."""
    return text.replace("\u2028", "\n")


def in_result(edits: Sequence[Edit], start: int, end: int) -> tuple[int, int]:
    """Where the original's ``[start, end)`` stands in the result; what was replaced is found with its replacement."""
    shift = 0
    low: int | None = None
    high: int | None = None
    for edit in edits:
        if edit.original_start >= end:
            break
        if edit.original_end > start:
            if low is None:
                low = edit.start if edit.original_start <= start else start + shift
            high = edit.end if edit.original_end >= end else None
        shift = edit.end - edit.original_end
    return (start + shift if low is None else low, end + shift if high is None else high)


@dataclass(frozen=True)
class Stretch:
    """A stretch of one text in Qt's units. ``original`` is what stood there, ``None`` where it still does."""

    start: int
    end: int
    group: str
    original: str | None = None
    at: int = -1
    """Of a finding, the code point in the original at which it begins."""


@dataclass(frozen=True)
class MarkedLine:
    """One text of the preview with what is to be shown in it, in both its forms."""

    line: PreviewLine
    edits: tuple[Stretch, ...]
    """What was replaced, in the result."""
    replaced: tuple[Stretch, ...]
    """The same in the original."""
    found: tuple[Stretch, ...]
    """Every finding, in the result."""
    found_original: tuple[Stretch, ...]
    """Every finding, in the original."""


def marked(look: Look) -> list[MarkedLine]:
    """All texts of a look, in reading order."""
    by_place: dict[TextPlace, list[Finding]] = {}
    for finding in look.review.findings:
        by_place.setdefault(finding.place, []).append(finding)
    return [_marked(line, by_place.get(line.place, [])) for line in look.lines]


def _marked(line: PreviewLine, findings: Iterable[Finding]) -> MarkedLine:
    original, result = line.original, line.result.text
    made = [e for e in line.result.edits if result[e.start : e.end] != original[e.original_start : e.original_end]]
    edits = tuple(_stretch(result, e.start, e.end, e.group, original[e.original_start : e.original_end]) for e in made)
    replaced = tuple(_stretch(original, e.original_start, e.original_end, e.group) for e in made)
    found: list[Stretch] = []
    found_original: list[Stretch] = []
    for finding in findings:
        start, end = in_result(line.result.edits, finding.start, finding.end)
        group, at = finding.group, finding.start
        found.append(replace(_stretch(result, start, end, group), at=at))
        found_original.append(replace(_stretch(original, finding.start, finding.end, group), at=at))
    return MarkedLine(line, edits, replaced, tuple(found), tuple(found_original))


def _stretch(text: str, start: int, end: int, group: str, original: str | None = None) -> Stretch:
    low = units(text[:start])
    return Stretch(low, low + units(text[start:end]), group, original)
