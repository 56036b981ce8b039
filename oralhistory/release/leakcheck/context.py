"""When an everyday word is a name: by its capital and by where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from oralhistory.release.leakcheck.everyday import is_everyday, is_function_word
from oralhistory.release.leakcheck.rules import Way

_CAPITALISED = re.compile(r"[A-Z](?<![A-Za-z0-9].)[A-Za-z]+(?![A-Za-z0-9])")
"""What stands before is asked for after the first letter: the search for a set of letters is the quick one."""
_HONORIFIC = re.compile(
    r"\b(?:mr|mrs|ms|miss|dr|prof|sgt|sergeant|capt|captain|cpl|corporal|lt|lieutenant|maj|major|col|colonel|pvt|"
    r"private|gen|general|abu|umm|uncle|aunt|sister|brother)\.?[ \t]+$",
    re.IGNORECASE,
)
_DETERMINED = re.compile(r"\b(?:the|an?|this|every|each|next|last)[ \t]+$", re.IGNORECASE)
_COUNTED = re.compile(r"[ \t]+[0-9]")
"""“the King” and “Summer 2019” are words, whatever their capitals."""
_NAME_AFTER = re.compile(r"[ \t\r\n-]{1,2}([A-Z][A-Za-z']+)")
_NAME_BEFORE = re.compile(r"(?<![A-Za-z])([A-Z][A-Za-z']+)'?,?[ \t\r\n-]{1,2}$")
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


def capitalised(
    cleaned: str, wanted: Mapping[str, tuple[Way, list[int]]], kin: Mapping[str, frozenset[str]]
) -> Iterator[tuple[str, bool]]:
    """The ``wanted`` words that stand in a cleaned text as names, each with whether that is sure; each at most twice.

    Beside a capitalised word that is none of its own (``kin``) a name is not sure: “Rose Miller” is somebody else, or
    she is married by now, and “Burger King” is nobody.
    """
    if not wanted:
        return
    seen: set[tuple[str, bool]] = set()
    for match in _CAPITALISED.finditer(cleaned):
        word = match[0].casefold()
        if word not in wanted or (word, True) in seen:
            continue
        sure = True
        if wanted[word][0] is not Way.CAPITAL:
            if not _is_a_name(cleaned, match.start(), match.end()):
                continue
            sure = not _is_of_another(cleaned, match.start(), match.end(), kin.get(word, frozenset()))
        if (word, sure) not in seen:
            seen.add((word, sure))
            yield word, sure


def _is_a_name(text: str, start: int, end: int) -> bool:
    before, after = text[max(start - 60, 0) : start], text[end : end + 1]
    if before[-1:] in tuple("\"'>=") and after in tuple("\"'<"):
        return True
    if _is_a_label(text, start, end) or _HONORIFIC.search(before):
        return True
    if _DETERMINED.search(before) or _COUNTED.match(text, end):
        return False
    return _inside_a_sentence(before)


def _is_a_label(text: str, start: int, end: int) -> bool:
    """Whether the word is a speaker's name before what is said, or alone on its line."""
    line = text[max(text.rfind("\n", 0, start) + 1, start - 12) : start].lstrip(" \t\"'([<>*-_")
    return line in ("", "v ") and _ENDS_A_LABEL.match(text, end) is not None


def _is_of_another(text: str, start: int, end: int, kin: frozenset[str]) -> bool:
    """Whether the word is a part of a longer name or title that the register does not have."""
    before, after = text[max(start - 60, 0) : start], text[end : end + 40]
    if _HONORIFIC.search(before) or _is_a_label(text, start, end):
        return False
    following, preceding = _NAME_AFTER.match(after), _NAME_BEFORE.search(before)
    beside = [match[1].casefold() for match in (following, preceding) if match]
    if any(word in kin for word in beside):
        return False
    if following and not is_function_word(following[1].casefold()):
        return True
    if not preceding or is_function_word(preceding[1].casefold()):
        return False
    if "," in preceding[0]:
        return not is_everyday(preceding[1].casefold())
    return not _begins_a_sentence(before[: preceding.start()]) or not is_everyday(preceding[1].casefold())


def _begins_a_sentence(before: str) -> bool:
    stripped = before.rstrip(" \t\"'([")
    return not stripped or stripped[-1] in ".!?:\n"


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
