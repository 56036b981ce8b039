"""The forms of places and organisations, with the numbers in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice, product
from typing import Final

from oralhistory.anonymise.detect.demographics import PEOPLES
from oralhistory.anonymise.forms.form import Form, generic, is_distinctive, phrase
from oralhistory.anonymise.lexicon import LANGUAGES, countries, is_word, zipf
from oralhistory.anonymise.lexicon import fold as lexicon_fold
from oralhistory.anonymise.normalise import fold, squeeze
from oralhistory.anonymise.numbers import number_words
from oralhistory.anonymise.tables import rows
from oralhistory.anonymise.written_units import unit_words

_FAIRLY_COMMON: Final = 4.0
"""Zipf value (once in 100,000 words) up to which a common word of Hebrew or Arabic is protected as part of a name."""


def place_forms(text: str) -> Iterator[Form]:
    """A place or organisation whole, by part, with its number before or behind, and by its distinctive words.

    The country behind a town ("Biri, Norway") is no form of the town: it is what the ladder leaves of it.
    """
    yield from _numbered(text.split())
    for part in re.split(r"[,;،\n()]", text):
        words = [w for w in part.split() if squeeze(w)]
        if (len(words) < 2 and part.strip() == text.strip()) or _is_country_of(part, text) or _tells_nothing(words):
            continue
        yield from (f for f in _numbered(words) if not f.key.isdigit())
        if len(words) > 2 and squeeze(words[0])[:1].isdigit():
            yield from _numbered(words[1:])
            yield from phrase(" ".join([*words[1:], words[0]]))
            yield from phrase(" ".join(words[:2]))
        named = _without_heads(words)
        if len(named) > 1:
            yield from phrase(" ".join(named))
        if len(words) > 1:
            yield from _telling_words(words)
            yield from _acronym(words)


def _without_heads(words: Sequence[str]) -> Sequence[str]:
    """A Hebrew or Arabic name without the nouns that head it: נחל רימון of קיבוץ נחל רימון."""
    if not words or words[0].isascii() or fold(words[0]) not in generic("place"):
        return ()
    first = next((n for n, word in enumerate(words) if fold(word) not in generic("place")), len(words))
    return words[max(1, first - 1 if first > 1 else first) :] if first < len(words) else ()


def _tells_nothing(words: Sequence[str]) -> bool:
    """Whether a part is but one word that many names have: "(the Authority)"."""
    left = [key for key in map(squeeze, words) if key not in generic("particle")]
    return len(left) < 2 and all(key in generic("place") | generic("organisation") for key in left)


def _is_country_of(part: str, text: str) -> bool:
    country = lexicon_fold(part.strip())
    return part.strip() != text.strip() and any(country in countries(language) for language in LANGUAGES)


def _acronym(words: Sequence[str]) -> Iterator[Form]:
    """The capitals of a name of three words or more, where they are no word themselves."""
    letters = "".join(word[0] for word in words if word[0].isupper())
    if len(letters) > 2 and letters.isascii() and not is_word(letters):
        yield Form(fold(letters), code=True)


def _telling_words(words: Sequence[str]) -> Iterator[Form]:
    """The words that name a place or an organisation without the others; "Supreme" and "Court" name none."""
    said_by_many = generic("place") | generic("organisation") | unit_words() | PEOPLES
    for word in words:
        if is_distinctive(word, said_by_many):
            yield from phrase(word)
        elif _shows_itself(word) and is_distinctive(word, said_by_many, among_common=True):
            yield Form(squeeze(word), everyday=True, part=True)


def _numbered(words: Sequence[str]) -> Iterator[Form]:
    """A phrase, with its words shortened ("Rte 9") and its number in words or after a sign ("Route Nine", "no. 9")."""
    choices: list[tuple[str, ...]] = []
    for word in words[:6]:
        folded = fold(word)
        spoken = _in_words(folded) if len(words) > 1 else ()
        signs = (f"no {word}", f"number {word}") if spoken and choices else ()
        choices.append((word, *_short(folded), *spoken, *signs))
    for combination in islice(product(*choices), 64):
        yield from phrase(" ".join([*combination, *words[6:]]))


@cache
def _short(word: str) -> tuple[str, ...]:
    return tuple(row["short"] for row in rows("abbreviations") if fold(row["word"]) == word)


@cache
def _in_words(digits: str) -> tuple[str, ...]:
    """The English words of a number of one or two digits."""
    if not digits.isdecimal() or len(digits) > 2:
        return ()
    return tuple(w for w, value in number_words().items() if value == int(digits) and w.isascii())


def _shows_itself(word: str) -> bool:
    """Whether a common word can still be told as a name: by its capital; without capitals, by being less common."""
    return word[0].isupper() or (not word[0].islower() and zipf(word) < _FAIRLY_COMMON)
