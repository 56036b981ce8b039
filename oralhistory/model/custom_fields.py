"""The fields that a collection declares for its own records, beside those of the record form.

A record keeps the values under ``custom``, by key. A declaration says how a value is written and called; it changes
no value, so a record from elsewhere, or from before a field was declared, stays what it is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, cast

from oralhistory.model.codec import Part


class FieldKind(StrEnum):
    """How a value is written, and what it is in JSON."""

    TEXT = "text"
    LONG_TEXT = "long-text"
    NUMBER = "number"
    DATE = "date"  # EDTF, as text
    YES_NO = "yes-no"  # true or false
    TERM = "term"  # a label, as text
    TERMS = "terms"  # labels, as a list


TERM_KINDS = frozenset({FieldKind.TERM, FieldKind.TERMS})
"""Kinds whose values come from a controlled vocabulary."""


@dataclass(frozen=True, kw_only=True)
class DeclaredField(Part):
    """One field of the collection's own. ``key`` never changes: records keep their values under it."""

    key: str
    label: str = ""
    labels: Mapping[str, str] = field(default_factory=dict[str, str])
    """What it is called in a language of the window (BCP 47), where that is not ``label``."""
    kind: FieldKind = FieldKind.TEXT
    vocabulary: str | None = None
    """The id of the vocabulary its terms come from."""
    hint: str | None = None
    wanted: bool = False
    """Whether the interview says that it is still empty."""
    sayable: bool = False
    """Whether its vocabulary's terms may stand in packages, wherever the words come from; of no other kind."""
    retired: bool = False
    """No longer asked for; values that records hold stay readable."""

    def called(self, language: str) -> str:
        """What it is called in a language of the window."""
        return self.labels.get(language) or self.label or self.key


def key_for(name: str, taken: Collection[str]) -> str:
    """A key for a field of this name: its letters and digits in lower case with hyphens, and none of ``taken``."""
    plain = unicodedata.normalize("NFC", name).casefold()
    key = re.sub(r"[^\w]+", "-", plain).strip("-_")[:60] or "field"
    number = 2
    free = key
    while free in taken:
        free = f"{key}-{number}"
        number += 1
    return free


def texts_of(value: Any) -> Iterator[str]:
    """Every text in a value, however deep it stands."""
    return (plain for plain in _plain_of(value) if isinstance(plain, str))


def whole_numbers_of(value: Any) -> Iterator[int]:
    """Every whole number in a value, however deep it stands; yes and no are none."""
    for plain in _plain_of(value):
        if isinstance(plain, int | float) and not isinstance(plain, bool) and plain == plain // 1:
            yield int(plain)


def _plain_of(value: Any) -> Iterator[object]:
    if isinstance(value, Mapping):
        for inner in cast(Mapping[str, Any], value).values():
            yield from _plain_of(inner)
    elif isinstance(value, list | tuple):
        for inner in cast(list[Any], value):
            yield from _plain_of(inner)
    else:
        yield value


def is_empty(value: Any) -> bool:
    """Whether a value says nothing."""
    return value is None or value in ("", []) or (isinstance(value, str) and not value.strip())
