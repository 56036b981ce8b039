"""The words the program itself writes into packages. They tell nothing of anybody, though a name may be spelled alike.

A rank generalised to its group may read like another rank, and a place called "the narrator's house" shares a word
with our own headings: without this list such a testimony could never leave.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache

from oralhistory.exporters import readme_words, words
from oralhistory.release.columns import COLUMNS
from oralhistory.resources import resource


@cache
def label_words() -> str:
    """Replacements and labels: they may stand in any file."""
    lines = resource("ladders", "words.csv").read_text(encoding="utf-8").splitlines()
    replacements = [text for row in csv.reader(lines) for text in row[1:]]
    labels = [text for language in (words.ENGLISH, words.HEBREW, words.ARABIC) for text in _texts(language)]
    return "\n".join([*replacements, *labels, *(column.meaning for column in COLUMNS)])


@cache
def readme_texts() -> str:
    """What ``README.html`` says in every package."""
    notes = (readme_words.ENGLISH_NOTE, readme_words.HEBREW_NOTE, readme_words.ARABIC_NOTE)
    return "\n".join(text for note in notes for text in _texts(note))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
    elif isinstance(value, dict | tuple):
        for part in value.values() if isinstance(value, dict) else value:  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
            yield from _texts(part)  # pyright: ignore[reportUnknownArgumentType]
