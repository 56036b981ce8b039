"""A number that ends in known digits: how far it reaches, and whether the digits stand as one number."""

from __future__ import annotations

import re
from typing import Final

from oralhistory.anonymise.forms import Form
from oralhistory.anonymise.stream import Stream

_PARTED: Final = re.compile(r"[^\d]{5}|[a-z]")


def grouped(stream: Stream, start: int, end: int) -> bool:
    """Whether the digits stand as one number: short gaps only, and not the tail of prose numbers."""
    first, last = stream.folded_span(start, end)
    return not _PARTED.search(stream.folded.text[first:last])


def phone_span(stream: Stream, start: int, end: int, form: Form) -> tuple[int, int]:
    """The whole number in code points of the original: area, trunk and country code taken along."""
    text, gaps = stream.text, stream.gaps
    known = form.digits[: -len(form.key)] if len(form.digits) > len(form.key) else ""
    while start and known and text[start - 1] == known[-1] and _gap_is_short(stream, start):
        start -= 1
        known = known[:-1]
    while start and text[start - 1].isdigit() and not gaps[start]:
        start -= 1
    before = start
    while before and text[before - 1].isdigit() and start - before < 5 and _gap_is_short(stream, before):
        before -= 1
    code = text[before:start]
    if code and gaps[before] and (code.startswith("0") or _plus_before(stream, before)):
        start = before
    original = stream.folded.original
    first, last = stream.original_span(start, end)
    while first and original[first - 1] in "+(":
        first -= 1
    return stream.folded.whole_clusters(first, last)


def _plus_before(stream: Stream, at: int) -> bool:
    first, _ = stream.original_span(at, at + 1)
    return "+" in stream.folded.original[max(0, first - 2) : first]


def _gap_is_short(stream: Stream, at: int) -> bool:
    if not stream.gaps[at]:
        return True
    left, _ = stream.folded_span(at - 1, at)
    right, _ = stream.folded_span(at, at + 1)
    return right - left <= 4
