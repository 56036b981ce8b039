"""Languages and writing directions of what is written: BCP 47 tags and the Unicode bidirectional classes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby, repeat
from typing import Literal

Direction = Literal["ltr", "rtl"]

_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_RTL_SCRIPTS = frozenset({"adlm", "arab", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa"})
_HEBREW = frozenset({"he", "heb", "iw"})
_ARABIC = frozenset(
    {"ar", "ara", "arb", "acm", "acq", "acw", "aeb", "afb", "ajp", "apc", "apd", "arq", "ars", "ary", "arz", "ayl"}
)
_RTL_LANGUAGES = (
    _HEBREW
    | _ARABIC
    | frozenset(
        {
            "arc",
            "ckb",
            "dv",
            "div",
            "fa",
            "fas",
            "pes",
            "prs",
            "ji",
            "nqo",
            "pnb",
            "ps",
            "pus",
            "sd",
            "snd",
            "syr",
            "aii",
        }
        | {"ug", "uig", "ur", "urd", "yi", "yid"}
    )
)


def tag(language: str | None) -> str | None:
    """The tag if it is well-formed (RFC 5646), so that it may stand in an attribute; ``None`` otherwise."""
    return language if language and _TAG.fullmatch(language) else None


def interface_language(language: str | None) -> Literal["en", "he", "ar"]:
    """The language of headings and labels for a testimony in ``language``."""
    primary = (tag(language) or "").split("-")[0].lower()
    if primary in _HEBREW:
        return "he"
    return "ar" if primary in _ARABIC else "en"


def direction(language: str | None, text: str = "") -> Direction:
    """Which way a text runs: by the tag's script, then its language; without a tag, by its first strong character."""
    subtags = (tag(language) or "").lower().split("-")
    if not subtags[0]:
        return first_strong(text) or "ltr"
    script = next((s for s in subtags[1:] if len(s) == 4 and s.isalpha()), None)
    if script is not None:
        return "rtl" if script in _RTL_SCRIPTS else "ltr"
    return "rtl" if subtags[0] in _RTL_LANGUAGES else "ltr"


def first_strong(text: str) -> Direction | None:
    """The direction of the first strong character (UAX #9, rule P2, isolates not skipped), if there is one."""
    return next((strong for character in text if (strong := _strong(character)) is not None), None)


def stretches(text: str, base: Direction) -> Iterator[tuple[str, Direction]]:
    """Cut a paragraph into stretches of one direction, as word processors want their runs.

    Neutral characters and digits between two strong characters of one direction go with them, all others with
    the paragraph (UAX #9, N1 and N2, digits counted as neutral).
    """
    directions: list[Direction] = []
    before, waiting = base, 0
    for character in text:
        strong = _strong(character)
        if strong is None:
            waiting += 1
            continue
        between: Direction = strong if strong == before else base
        directions.extend(repeat(between, waiting))
        directions.append(strong)
        before, waiting = strong, 0
    directions.extend(repeat(base, waiting))
    start = 0
    for run_direction, run in groupby(directions):
        length = sum(1 for _ in run)
        yield text[start : start + length], run_direction
        start += length


def _strong(character: str) -> Direction | None:
    match unicodedata.bidirectional(character):
        case "L":
            return "ltr"
        case "R" | "AL":
            return "rtl"
        case _:
            return None
