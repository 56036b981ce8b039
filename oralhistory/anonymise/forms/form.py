"""One spelling to look for, and how a phrase of any kind is spelled."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import product
from typing import Final

from oralhistory.anonymise.lexicon import is_everyday, is_word
from oralhistory.anonymise.normalise import fold, squeeze, words_of
from oralhistory.anonymise.tables import rows
from oralhistory.anonymise.written_dates import Reading
from oralhistory.anonymise.written_units import UnitKey

_UMLAUTS: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "ø": "oe"}
)
_SHORT_LATIN: Final = 3
_SHARE: Final = re.compile(r"(\d+) ?(?:[%٪]|per ?cent)")


@dataclass(frozen=True)
class Form:
    """One squeezed spelling to look for.

    ``words`` is how many words it was written in. ``everyday``: also a common word, so a capital must show that it
    is meant as a name. ``code``: letters and digits that stand alone, without prefixes or plurals. ``digits``: all the
    digits of a number of which the key is the end. ``part``: an everyday word out of a longer name, which without a
    capital names the thing in its own testimony only. ``turned``: the last name before the first, which no end of a
    sentence may part. ``apart``: written as one word it would be another one (Real, M.: "realm").
    ``share``: figures before a sign of per cent. ``asked``: a person said that it needs context, however rare it is.
    """

    key: str
    words: int = 1
    everyday: bool = False
    code: bool = False
    digits: str = ""
    part: bool = False
    turned: bool = False
    apart: bool = False
    share: bool = False
    asked: bool = False


@dataclass(frozen=True)
class Forms:
    """All that one entity is looked for by."""

    spellings: tuple[Form, ...] = ()
    dates: tuple[Reading, ...] = ()
    units: tuple[UnitKey, ...] = ()
    initials: tuple[str, ...] = ()


@cache
def generic(kind: str) -> frozenset[str]:
    """Folded words of ``generic.csv`` that say nothing alone, of one kind (``title``, ``place`` ...)."""
    return frozenset(fold(w) for row in rows("generic") if row["kind"] == kind for w in row["words"].split())


def distinct(forms: Iterator[Form]) -> tuple[Form, ...]:
    """Each key once; where several derivations gave it, the one that asks for least context and allows most gaps."""
    best: dict[str, Form] = {}
    for form in forms:
        known = best.get(form.key)
        if form.key and (known is None or _asks(form) < _asks(known)):
            best[form.key] = form
    return tuple(best.values())


def _asks(form: Form) -> tuple[bool, bool, int]:
    return form.everyday, form.turned, -form.words


def is_common(word: str) -> bool:
    """Whether a word standing alone needs context to be taken for a name: a common or a very short one."""
    key = squeeze(word)
    return (key.isascii() and len(key) <= _SHORT_LATIN) or is_everyday(word)


def is_distinctive(word: str, said_by_many: frozenset[str], *, among_common: bool = False) -> bool:
    """Whether one word of a longer name still names the thing; ``among_common`` lets everyday words pass."""
    key = squeeze(word)
    short = 4 if key.isascii() else 3
    return (
        len(key) >= short
        and key.isalpha()
        and said_by_many.isdisjoint((fold(word), key, key.removesuffix("s")))
        and (among_common or not is_everyday(word))
    )


def phrase(text: str, *, named: bool = False) -> Iterator[Form]:
    """A phrase as it stands, in its Arabic variants, and with its umlauts written out.

    ``named``: it is a name, so that where all of its words are common ("Will Hope") capitals must show it.
    """
    words = words_of(text)
    key = "".join(words)
    if len(key) < 2:
        return
    yield Form(
        key, max(1, len(words)), everyday=_is_everyday(key, words, text, named), apart=len(words) > 1 and is_word(key)
    )
    full = _full_spelling(text)
    if full != text:
        yield from phrase(full, named=named)
    for variant in _arabic_variants(words):
        yield Form("".join(variant), len(variant), everyday=len(variant) == 1 and is_common(variant[0]))
    other = text.translate(_UMLAUTS)
    if other != text:
        yield from phrase(other, named=named)


def as_told(text: str) -> Iterator[Form]:
    """What somebody marked as telling, with its own words: one told small ("physician") is looked for small too."""
    share = _SHARE.fullmatch(fold(text).strip())
    if share:
        yield Form(share[1], share=True)
        return
    plain = not any(c.isupper() for c in text) and squeeze(text) > "0" * 3
    for form in phrase(text):
        yield replace(form, everyday=form.everyday and not plain)


def _is_everyday(key: str, words: Sequence[str], text: str, named: bool) -> bool:
    if len(words) == 1:
        return is_common(text)
    return named and key.isascii() and all(map(is_common, words))


_POINTS: Final = "[\u05b0-\u05bc\u05c1\u05c2]*"
_HIRIQ: Final = re.compile(f"([\u05d0-\u05ea])({_POINTS}\u05b4{_POINTS})(?!י)")
_HOLAM: Final = re.compile(f"([\u05d0-\u05d4\u05d6-\u05ea])({_POINTS}[\u05b9\u05bb]{_POINTS})(?!ו)")


def _full_spelling(text: str) -> str:
    """A pointed Hebrew name as it is written without points, with letters for its vowels: שִׁפְרָה, שיפרה."""
    return _HOLAM.sub(r"\1\2ו", _HIRIQ.sub(r"\1\2י", text))


def _arabic_variants(words: Sequence[str]) -> Iterator[list[str]]:
    """Without the article, and with the cases of a kunya (أبو، أبي، أبا)."""
    if not any("\u0620" <= w[0] <= "\u06d3" for w in words):
        return
    choices: list[tuple[str, ...]] = []
    for word in words[:5]:
        if word in ("ابو", "ابي", "ابا"):
            choices.append(("ابو", "ابي", "ابا"))
        elif word.startswith("ال") and len(word) >= 5:
            choices.append((word, word[2:]))
        else:
            choices.append((word,))
    for combination in product(*choices):
        if list(combination) != list(words):
            yield [*combination, *words[5:]]
