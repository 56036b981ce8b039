"""Quasi-identifiers that stay readable in texts: kept by a person or a profile, made coarser, or put in other words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from oralhistory.anonymise.redacted import RedactedText
from oralhistory.anonymise.risk.rows import QUASI, TEXT, Item, says_something
from oralhistory.model import Category, Finding, FindingDecision, TextPlace, Treatment

_MARKED = (Treatment.KEEP, Treatment.GENERALISE)


def readable_words(
    texts: Mapping[TextPlace, RedactedText], found: Sequence[Finding], decisions: Mapping[str, FindingDecision]
) -> tuple[Item, ...]:
    """What texts that leave tell of places, units, ranks, roles, events and the like, each once.

    Args:
        texts: as they leave, by place.
        found: the findings of the original texts; offsets are code points there.
        decisions: by group. Plain numbers count only where a person marked them, or the register knows them: every
            text is full of numbers that tell nothing.
    """
    words = [*_left(texts, found, decisions), *_written(texts, decisions)]
    return tuple(sorted({(f"{TEXT}{category.value}", " ".join(text.split())) for category, text in words}))


def _left(
    texts: Mapping[TextPlace, RedactedText], found: Sequence[Finding], decisions: Mapping[str, FindingDecision]
) -> Iterator[tuple[Category, str]]:
    """Findings whose words nobody touched."""
    for finding in found:
        text = texts.get(finding.place)
        if text is None or finding.category not in QUASI:
            continue
        if finding.category is Category.QUANTITY and not (finding.known or _is_marked(finding.group, decisions)):
            continue
        if not any(e.original_start < finding.end and finding.start < e.original_end for e in text.edits):
            yield finding.category, finding.text


def _written(
    texts: Mapping[TextPlace, RedactedText], decisions: Mapping[str, FindingDecision]
) -> Iterator[tuple[Category, str]]:
    """Words that were written in and still tell something: a year, a group of ranks, what a person chose."""
    for text in texts.values():
        for edit in text.edits:
            if edit.category is None or edit.category not in QUASI:
                continue
            words = text.text[edit.start : edit.end]
            plain = edit.category is Category.QUANTITY and not _is_marked(edit.group, decisions)
            if not plain and says_something(words):
                yield edit.category, words


def _is_marked(group: str, decisions: Mapping[str, FindingDecision]) -> bool:
    decision = decisions.get(group)
    return decision is not None and (decision.treatment in _MARKED or decision.replacement is not None)
