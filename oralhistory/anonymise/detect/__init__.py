"""Suggestions: what in a text could identify someone, found without network and without a model.

The register protects what the collection knows; suggestions point at what it does not know yet, for a person to
decide. Each family of rules is a module of its own; all share one tokeniser.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from oralhistory.anonymise.detect import (
    ages,
    dates,
    demographics,
    lowercase,
    names,
    organisations,
    patterns,
    places,
    quantities,
    roles,
    uncased_scripts,
)
from oralhistory.anonymise.detect.evidence import Evidence, gather
from oralhistory.anonymise.detect.suggestion import Suggestion, settle
from oralhistory.anonymise.detect.tokens import Reading

__all__ = ["Suggestion", "suggest", "suggest_all"]

_FAMILIES = (patterns, dates, ages, quantities, organisations, places, roles, demographics)


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
    readings = [Reading(text, language) for text in texts]
    evidence = gather(readings)
    for reading in readings:
        uncased_scripts.note_names(reading, evidence)
    return [settle(_all(reading, evidence)) for reading in readings]


def _all(reading: Reading, evidence: Evidence) -> Iterator[Suggestion]:
    for family in _FAMILIES:
        yield from family.find(reading)
    if evidence.cased:
        yield from names.find(reading, evidence)
        yield from names.repeated(reading, evidence)
    else:
        yield from lowercase.find(reading)
    yield from uncased_scripts.find(reading, evidence)
