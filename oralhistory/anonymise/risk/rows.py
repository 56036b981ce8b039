"""What one release lets be read, as far as it can single somebody out: weighed here, kept sealed in the ledger."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from oralhistory.anonymise.normalise import fold
from oralhistory.anonymise.tables import LANGUAGES, rows
from oralhistory.model import Category

Item = tuple[str, str]
"""A field and its value: of the catalogue, or ``text:CATEGORY`` and words that stay readable in a text."""

TEXT: Final = "text:"
"""Begins the name of a field that stands for what the texts tell; a release may have many values of it."""

CATALOGUE: Final[Mapping[str, Category | None]] = {
    "language": None,
    "interview_date": Category.DATE,
    "interview_place": Category.PLACE,
    "narrator_born": Category.DATE,
    "narrator_gender": Category.DEMOGRAPHIC,
    "narrator_occupation": Category.ROLE,
    "narrator_organisation": Category.ORGANISATION,
    "narrator_unit": Category.UNIT,
    "narrator_rank": Category.RANK,
    "narrator_role": Category.ROLE,
    "coverage_from": Category.DATE,
    "coverage_to": Category.DATE,
    "coverage_places": Category.PLACE,
}
"""The columns of ``release/columns.py`` that can single somebody out, and the category that guards each. Titles,
keywords and the like are free text: what identifies in them is found as words of the text."""

QUASI: Final = frozenset(
    {
        Category.PLACE,
        Category.ORGANISATION,
        Category.UNIT,
        Category.RANK,
        Category.ROLE,
        Category.DATE,
        Category.AGE,
        Category.DEMOGRAPHIC,
        Category.QUANTITY,
        Category.EVENT,
        Category.HEALTH,
    }
)
"""Categories that identify only together with others (quasi-identifiers; Dalenius 1986)."""

WITHHELD: Final = "[…]"
"""Stands in a table for every word that only says that something was withheld."""

_LABEL = re.compile(r"\[([^\[\]]*?) [^\W\d_]{1,3}\]")
_SEPARATOR = "; "
_SENTENCE_END = re.compile(r"(?<=[.!?؟…])\s+|\n+")
_WORDS_OF_A_SENTENCE = 6
"""Shorter sentences ("No, never.") are said by many and tie no two releases together."""


@dataclass(frozen=True)
class Prints:
    """Keyed fingerprints of the sentences that were released (BLAKE2b, 64 bits; RFC 7693).

    They show which sentences two releases of one testimony share, and hold no word of it. The key is random, one for
    all releases of a testimony: the fingerprints of two testimonies say nothing about each other, and those of one
    are sealed, and destroyed, with it.
    """

    salt: bytes
    marks: frozenset[str]

    @classmethod
    def of(cls, texts: Iterable[str], salt: bytes | None = None) -> Prints:
        """Of released texts; letters of labels are left aside, as every package draws others."""
        own = salt or secrets.token_bytes(16)
        return cls(own, frozenset(_mark(each, own) for each in sentences_of(texts)))


@dataclass(frozen=True)
class ReleasedRow:
    """One release. ``values`` are the catalogue's columns as they went out; ``words`` what stays readable in texts.

    ``treatments`` and ``levels`` are those of its audience's profile, by category; ``media`` what consent covered.
    """

    values: Mapping[str, str]
    words: tuple[Item, ...] = ()
    treatments: Mapping[str, str] = field(default_factory=dict[str, str])
    levels: Mapping[str, str] = field(default_factory=dict[str, str])
    attribution: str = ""
    media: tuple[str, ...] = ()
    prints: Prints | None = None

    def to_json(self) -> dict[str, Any]:
        """As the ledger seals it."""
        return {
            "version": 1,
            "row": dict(self.values),
            "quasi": [list(item) for item in self.words],
            "treatments": dict(self.treatments),
            "levels": dict(self.levels),
            "attribution": self.attribution,
            "media": list(self.media),
            "salt": self.prints.salt.hex() if self.prints else None,
            "sentences": sorted(self.prints.marks) if self.prints else [],
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> ReleasedRow:
        """From what :meth:`to_json` gave."""
        salt = value.get("salt")
        return cls(
            values=dict(value["row"]),
            words=tuple((str(name), str(words)) for name, words in value["quasi"]),
            treatments=dict(value["treatments"]),
            levels=dict(value["levels"]),
            attribution=str(value["attribution"]),
            media=tuple(value["media"]),
            prints=Prints(bytes.fromhex(salt), frozenset(value["sentences"])) if salt else None,
        )


def catalogue_items(row: ReleasedRow) -> frozenset[Item]:
    """The catalogue's fields with their values, alike in every language; an empty value is a value too."""
    return frozenset((name, _same(row.values.get(name, ""))) for name in CATALOGUE)


def text_items(row: ReleasedRow) -> frozenset[Item]:
    """What the texts tell, as fields with their values."""
    return frozenset((name, _same(words)) for name, words in row.words)


def spelled(row: ReleasedRow) -> dict[Item, str]:
    """How the values of both kinds of items go out, letter by letter."""
    catalogue = {(name, _same(row.values.get(name, ""))): row.values.get(name, "") for name in CATALOGUE}
    told = {item: value for item, value in catalogue.items() if item[1] and WITHHELD.casefold() not in item[1]}
    return told | {(name, _same(words)): words for name, words in row.words}


def said(value: str) -> str:
    """A value without the words that say nothing: "[place]", "[unit withheld]", the letter of a label."""
    parts = [part for part in without_letters(value).split(_SEPARATOR) if part.strip() and part not in _empty_words()]
    return _SEPARATOR.join(parts)


def without_letters(text: str) -> str:
    """Labels without their letters ("[Person K]" → "[Person]"): every package draws others."""
    return _LABEL.sub(r"[\1]", text)


def says_something(words: str) -> bool:
    """Whether words that were written in tell more than that something stood there."""
    return bool(said(words))


def sentences_of(texts: Iterable[str]) -> list[str]:
    """The sentences of released texts that are long enough to be somebody's own, in one spelling."""
    parts = (part for text in texts for part in _SENTENCE_END.split(without_letters(text)))
    return [" ".join(words) for part in parts if len(words := fold(part).split()) >= _WORDS_OF_A_SENTENCE]


def merged(seen: Sequence[ReleasedRow]) -> ReleasedRow:
    """What somebody knows who holds all these releases of one testimony and sees that they belong together."""
    names = list(dict.fromkeys(name for row in seen for name in row.values))
    values = {name: _merged([row.values.get(name, "") for row in seen]) for name in names}
    words = tuple(dict.fromkeys((name, without_letters(text)) for row in seen for name, text in row.words))
    return ReleasedRow(values, words, media=tuple(dict.fromkeys(m for row in seen for m in row.media)))


def is_finer(one: str, other: str) -> bool:
    """Whether one date says all that the other says, and more: a month of that year, a year of that decade (EDTF)."""
    wide = other.rstrip("X")
    return one != other and bool(wide) and one.startswith(wide) and wide.isascii() and wide[:2].isdigit()


def _merged(values: Sequence[str]) -> str:
    told = list(dict.fromkeys(value for each in values if (value := said(each))))
    finest = [value for value in told if not any(is_finer(other, value) for other in told)]
    return _SEPARATOR.join(sorted(finest))


def _same(value: str) -> str:
    """One spelling for what says the same: "[place]" in three languages is one and the same nothing."""
    parts = (_ladder_words().get(part.strip(), part.strip()) for part in value.split(_SEPARATOR))
    return _SEPARATOR.join(dict.fromkeys(parts)).casefold()


def _mark(sentence: str, salt: bytes) -> str:
    return hashlib.blake2b(sentence.encode("utf-8", "surrogatepass"), key=salt, digest_size=8).hexdigest()


@cache
def _ladder_words() -> dict[str, str]:
    """The words that masking and ladders write in any language, each with its one spelling."""
    spelled = {row[of]: row["en"] for row in rows("words") if row["key"].startswith("rank.") for of in LANGUAGES}
    return spelled | dict.fromkeys(_empty_words(), WITHHELD)


@cache
def _empty_words() -> frozenset[str]:
    """What masking and the last step of a ladder write, and labels without their letter, in every language."""
    told = {row[of] for row in rows("words") if row["key"].startswith(("mask.", "general.")) for of in LANGUAGES}
    return frozenset(
        told | {f"[{row[of]}]" for row in rows("words") if row["key"].startswith("label.") for of in LANGUAGES}
    )
