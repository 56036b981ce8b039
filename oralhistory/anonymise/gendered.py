"""Words that stay in a text and tell somebody's gender: pronouns and words of kinship, counted so that a person looks.

Nothing changes them: which of them tells of somebody to be hidden is no matter of words. Verbs and adjectives, which
tell as much in Hebrew and Arabic, are not counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from oralhistory.anonymise.normalise import fold
from oralhistory.anonymise.redacted import RedactedText
from oralhistory.anonymise.tables import rows

_WORD: Final = re.compile(r"[^\W\d_]+")


@cache
def _gendered() -> frozenset[str]:
    return frozenset(fold(word) for row in rows("gendered") for word in row["words"].split())


def gendered_words(texts: Iterable[RedactedText]) -> int:
    """How many there are outside the words that were written in."""
    return sum(_count(piece) for text in texts for piece in _left(text))


def _left(text: RedactedText) -> Iterable[str]:
    at = 0
    for edit in text.edits:
        yield text.text[at : edit.start]
        at = edit.end
    yield text.text[at:]


def _count(text: str) -> int:
    return sum(word in _gendered() for word in _WORD.findall(fold(text)))
