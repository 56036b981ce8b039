"""Suggestions: what in a text could identify someone, found without network and without a model.

The register protects what the collection knows; suggestions point at what it does not know yet, for a person to
decide. Each family of rules is a module of its own; all share one tokeniser.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from oralhistory.anonymise.detect import (
    ages,
    dates,
    demographics,
    events,
    health,
    lowercase,
    names,
    organisations,
    patterns,
    places,
    quantities,
    roles,
    uncased_dates,
    uncased_groups,
    uncased_places,
    uncased_quantities,
    uncased_scripts,
    uncased_traits,
    units,
)
from oralhistory.anonymise.detect.evidence import Evidence, gather
from oralhistory.anonymise.detect.suggestion import Suggestion, settle
from oralhistory.anonymise.detect.tokens import Reading

__all__ = ["Suggestion", "suggest", "suggest_all"]

_FAMILIES = (patterns, dates, ages, quantities, units, organisations, places, roles, demographics, health, events)
_UNCASED = (uncased_dates, uncased_groups, uncased_places, uncased_quantities, uncased_scripts, uncased_traits)
"""For Hebrew and Arabic."""


def suggest(text: str, language: str | None = None) -> list[Suggestion]:
    """What in ``text`` could identify someone: sorted by place, free of overlaps, offsets in code points.

    Args:
        text: any text in English, Hebrew, Arabic or a mixture; each word is read by its script.
        language: the text's BCP 47 tag, if known.
    """
    return suggest_all([text], language)[0]


def suggest_all(texts: Sequence[str], language: str | None = None) -> list[list[Suggestion]]:
    """The same for all texts of one transcript, whose evidence is pooled.

    A word that stands capitalised within a sentence anywhere is a name at the begin of a sentence too, and
    a transcript without capitals is read by lexicons instead.
    """
    reading = Reading(_BORDER.join(texts), language)
    evidence = gather([reading])
    return _apart(settle(_all(reading, evidence)), texts)


_BORDER = "¦\n"
"""What stands between two texts read as one: no rule reads across it, and after it a sentence begins."""


def _apart(suggestions: Sequence[Suggestion], texts: Sequence[str]) -> list[list[Suggestion]]:
    """Hand each suggestion to the text it lies in; what reaches over a border is cut there."""
    found: list[list[Suggestion]] = [[] for _ in texts]
    starts = list(accumulate((len(text) + len(_BORDER) for text in texts[:-1]), initial=0))
    for suggestion in suggestions:
        index = bisect_right(starts, suggestion.start) - 1
        while index < len(texts) and starts[index] < suggestion.end:
            start = max(suggestion.start - starts[index], 0)
            end = min(suggestion.end - starts[index], len(texts[index]))
            if start < end:
                written = texts[index][start:end]
                s = suggestion
                found[index].append(Suggestion(start, end, written, s.category, s.source, s.confidence, s.why))
            index += 1
    return found


def _all(reading: Reading, evidence: Evidence) -> Iterator[Suggestion]:
    for family in _FAMILIES:
        yield from family.find(reading)
    if evidence.cased:
        yield from names.find(reading, evidence)
        yield from names.repeated(reading, evidence)
    else:
        yield from lowercase.find(reading)
        yield from events.uncased(reading)
    for family in _UNCASED:
        yield from family.find(reading)
