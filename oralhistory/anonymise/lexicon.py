"""Which words are everyday words, which are names: lists in ``resources/lexicons``, each loaded on first use.

All lookups fold what spelling varies in: case, niqqud, harakat, tatweel, the forms of alef, final ya and
ta marbuta, Persian letters. Frequencies are Zipf values (the logarithm of the occurrences per thousand million
words; van Heuven et al. 2014): 3 is once in a million words, 6 once in a thousand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from oralhistory.resources import resource

LANGUAGES = ("en", "he", "ar")

EVERYDAY_ZIPF = 3.0
"""From here on a word is one that people say: once in a million words."""

_HEBREW = re.compile("[\u05d0-\u05ea]")
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_MARKS = re.compile("[\u0591-\u05c7\u064b-\u0652\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
_SPELLINGS = str.maketrans(
    {
        **dict(zip("أإآٱىیېۍةہھۀەکڪگپچژڤڨ", "ااااييييهههههكككبجزفق", strict=True)),
        **{"’": "'", "׳": "'", "״": '"'},
    }
)


def is_everyday(word: str, language: str | None = None) -> bool:
    """Whether ``word`` is a common word, so that it needs context (a capital, a title) to be taken for a name.

    True for ``rose``, ``Green``, ``will``, ``שלום``; False for ``John``, ``כהן`` and ``أحمد``, which are frequent
    but hardly ever anything else than names, and for words nobody says often. Of several words all must be common.

    Args:
        word: as written anywhere, in any case.
        language: ``en``, ``he`` or ``ar`` (a BCP 47 tag is cut to its language); otherwise the script decides.
    """
    words = word.split()
    return bool(words) and all(_everyday(part, lexicon_of(part, language)) for part in words)


def _everyday(word: str, language: str) -> bool:
    zipf, is_name = _words(language).get(fold(word), (0.0, False))
    return zipf >= EVERYDAY_ZIPF and not is_name


def zipf(word: str, language: str | None = None) -> float:
    """The word's Zipf frequency in its language; 0.0 for one that the list does not hold."""
    return _words(lexicon_of(word, language)).get(fold(word), (0.0, False))[0]


def is_word(word: str, language: str | None = None) -> bool:
    """Whether the frequency list holds ``word`` at all, other than as a mere name."""
    known = _words(lexicon_of(word, language)).get(fold(word))
    return known is not None and not known[1]


def is_name_word(word: str, language: str | None = None) -> bool:
    """Whether the frequency list holds ``word`` as a name that is nothing else."""
    return _words(lexicon_of(word, language)).get(fold(word), (0.0, False))[1]


def fold(word: str) -> str:
    """The form under which the lexicons know a word."""
    return _MARKS.sub("", word).translate(_SPELLINGS).casefold()


def lexicon_of(word: str, language: str | None = None) -> str:
    """The lexicon's language for a word: by its script, since a Hebrew name in an English text is still Hebrew."""
    if _HEBREW.search(word):
        return "he"
    if _ARABIC.search(word):
        return "ar"
    code = (language or "en").split("-")[0].lower()
    return code if code in LANGUAGES and code not in ("he", "ar") else "en"


@cache
def _words(language: str) -> dict[str, tuple[float, bool]]:
    found: dict[str, tuple[float, bool]] = {}
    for line in _lines(f"words.{language}.txt"):
        number, kind, words = line.split("\t")
        entry = (float(number), kind == "n")
        for word in words.translate(_SPELLINGS).split(" "):
            found.setdefault(word, entry)
    return found


def frequent(language: str, least: float) -> Iterator[str]:
    """The words of a language from a Zipf frequency on, mere names left out."""
    return (word for word, (frequency, name) in _words(language).items() if frequency >= least and not name)


@cache
def given_names(language: str) -> frozenset[str]:
    """Given names of a language, folded."""
    return _folded(f"given-names.{language}.txt")


@cache
def surnames(language: str) -> frozenset[str]:
    """Family names of a language that are no given names, folded; some are of several words."""
    return _folded(f"surnames.{language}.txt")


@cache
def places(language: str) -> frozenset[str]:
    """Towns and villages as written in a language, folded; some are of several words."""
    return _folded(f"places.{language}.txt")


@cache
def countries(language: str) -> frozenset[str]:
    """Countries and territories as written in a language, folded."""
    return _folded(f"countries.{language}.txt")


def _folded(name: str) -> frozenset[str]:
    return frozenset(fold(line) for line in _lines(name))


def _lines(name: str) -> list[str]:
    return resource("lexicons", name).read_text(encoding="utf-8").splitlines()
