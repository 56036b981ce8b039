"""When an everyday word is a name: by its capital and by where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from oralhistory.release.leakcheck.rules import Way

_CAPITALISED = re.compile(r"[A-Z](?<![A-Za-z0-9].)[A-Za-z]+(?![A-Za-z0-9])")
"""What stands before is asked for after the first letter: the search for a set of letters is the quick one."""
_HONORIFIC = re.compile(
    r"\b(?:mr|mrs|ms|miss|dr|prof|sgt|sergeant|capt|captain|cpl|corporal|lt|lieutenant|maj|major|col|colonel|pvt|"
    r"private|gen|general|abu|umm|uncle|aunt|sister|brother)\.?[ \t]+$",
    re.IGNORECASE,
)
_ENDS_A_LABEL = re.compile(r"[ \t\])\"'*]*(?::|\r?\n|\Z|>)")
_CAPITALS: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_FEW_CAPITALS: Final = 0.002
_ENOUGH_LETTERS: Final = 40


def is_uncased(cleaned: str) -> bool:
    """Whether a text has no capitals worth the name, as speech recognition writes."""
    size = len(cleaned)
    if size < _ENOUGH_LETTERS:
        return False
    raw = cleaned.encode("utf-8", "replace")
    return len(raw) - len(raw.translate(None, _CAPITALS)) < size * _FEW_CAPITALS


def capitalised(cleaned: str, wanted: Mapping[str, tuple[Way, list[int]]]) -> Iterator[str]:
    """The ``wanted`` words that stand in a cleaned text as names; each once."""
    if not wanted:
        return
    seen: set[str] = set()
    for match in _CAPITALISED.finditer(cleaned):
        word = match[0].casefold()
        if word not in wanted or word in seen:
            continue
        if wanted[word][0] is Way.CAPITAL or _is_a_name(cleaned, match.start(), match.end()):
            seen.add(word)
            yield word


def _is_a_name(text: str, start: int, end: int) -> bool:
    before, after = text[max(start - 60, 0) : start], text[end : end + 1]
    if before[-1:] in tuple("\"'>=") and after in tuple("\"'<"):
        return True
    line = text[max(text.rfind("\n", 0, start) + 1, start - 12) : start].lstrip(" \t\"'([<>*-_")
    if line in ("", "v ") and _ENDS_A_LABEL.match(text, end):
        return True
    if _HONORIFIC.search(before):
        return True
    return _inside_a_sentence(before)


def _inside_a_sentence(before: str) -> bool:
    """Whether what precedes runs on: a small letter, a digit, a comma, on this line or at the end of the last one."""
    rest = before.rstrip(" \t\"'([")
    if rest == before:
        return False
    last = rest[-1:]
    if last == "\n":
        rest = rest[:-1].rstrip(" \t\r")
        return rest[-1:].islower() or rest[-1:] == ","
    return last.islower() or last.isdigit() or (last != "" and last in ",;)")
