"""The plain tables under ``resources/``: ladders, word lists and the words that stand in for what was taken out."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from functools import cache
from typing import Literal

from oralhistory.resources import resource

Language = Literal["en", "he", "ar"]
"""The languages replacements are written in."""

LANGUAGES: tuple[Language, ...] = ("en", "he", "ar")


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of ``resources/ladders/NAME.csv``, values stripped."""
    text = resource("ladders", f"{name}.csv").read_text(encoding="utf-8")
    return tuple(
        {key: (value or "").strip() for key, value in row.items()} for row in csv.DictReader(text.splitlines())
    )


@cache
def column(name: str, key: str) -> frozenset[str]:
    """The distinct values of one column, empty ones left out."""
    return frozenset(row[key] for row in rows(name) if row[key])


@cache
def _words() -> dict[str, dict[str, str]]:
    return {row["key"]: row for row in rows("words")}


def word(key: str, language: Language) -> str:
    """What is written for ``key`` (see ``words.csv``) in a text of this language."""
    return _words()[key][language]


def language_of(text: str, declared: str | None = None) -> Language:
    """The language replacements in ``text`` are written in: that of its prevailing script.

    Args:
        text: the text they will stand in.
        declared: its BCP 47 tag, which decides for a text without letters of these scripts.
    """
    counts = _script_counts(text)
    if any(counts):
        return LANGUAGES[max(range(3), key=counts.__getitem__)]
    primary = (declared or "").split("-")[0].lower()
    return {"he": "he", "iw": "he", "yi": "he", "ar": "ar", "fa": "ar", "ur": "ar"}.get(primary, "en")  # pyright: ignore[reportReturnType]


def _script_counts(text: str) -> Sequence[int]:
    if text.isascii():
        return (sum(map(str.isalpha, text)), 0, 0)
    hebrew = sum("\u05d0" <= c <= "\u05ea" for c in text)
    arabic = sum("\u0620" <= c <= "\u06d3" or "\u0750" <= c <= "\u077f" for c in text)
    latin = sum(c.isalpha() and c < "\u0250" for c in text)
    return (latin, hebrew, arabic)
