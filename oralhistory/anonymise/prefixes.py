"""Hebrew and Arabic write prepositions, conjunctions and the article onto the word: which beginnings are prefixes."""

from __future__ import annotations

import re
from typing import Final

_HEBREW: Final = re.compile(r"ו?(?:כש|לכש|מש|ש)?[בלכמ]?ה?")
_ARABIC: Final = re.compile(r"ا?[وف]?[بلكس]?(?:ال|لل)?")


def is_prefix(before: str) -> bool:
    """Whether this folded beginning of a word is one a Hebrew or Arabic word may carry before a name."""
    if "\u05d0" <= before[:1] <= "\u05ea":
        return _HEBREW.fullmatch(before) is not None
    if "\u0620" <= before[:1] <= "\u06d3":
        return _ARABIC.fullmatch(before) is not None
    return False
