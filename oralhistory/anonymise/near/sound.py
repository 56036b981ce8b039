"""How a word sounds, coarsely and in any script: its consonants, put into classes that writers exchange.

Hebrew and Arabic are read letter by letter, every other script through its Latin transliteration (anyascii). Vowels
say nothing, since Hebrew and Arabic do not write them. A letter that may be a vowel or a consonant (ו, و, w) gives
several readings.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import product
from typing import Final

_HEBREW: Final = {
    **dict.fromkeys("אהעי", ("",)),
    **{"ב": ("B",), "ו": ("", "B"), "ג": ("G",), "ד": ("D",), "ח": ("", "K"), "כ": ("K",), "ך": ("K",), "ק": ("K",)},
    **{"ט": ("T",), "ת": ("T",), "ל": ("L",), "מ": ("M",), "ם": ("M",), "נ": ("N",), "ן": ("N",), "ר": ("R",)},
    **{"פ": ("P",), "ף": ("P",), **dict.fromkeys("זסצץש", ("S",))},
}
_ARABIC: Final = {
    **dict.fromkeys("اأإآٱءعهةحيىئی", ("",)),
    **{"ب": ("B", "P"), "پ": ("P",), "ف": ("P",), "و": ("", "B"), "ؤ": ("",), "غ": ("G",), "ج": ("G",), "گ": ("G",)},
    **{"خ": ("K",), "ك": ("K",), "ک": ("K",), "ق": ("K", "G"), "ت": ("T",), "ط": ("T",), "ث": ("T", "S")},
    **{"د": ("D",), "ض": ("D",), "ذ": ("D", "S"), "ل": ("L",), "م": ("M",), "ن": ("N",), "ر": ("R",)},
    **dict.fromkeys("سشصزظچژ", ("S",)),
}
_LATIN: Final = (
    ("sch", ("S",)), ("tsch", ("S",)), ("shch", ("S",)), ("tch", ("S",)), ("ch", ("K", "S")), ("kh", ("K",)),
    ("sh", ("S",)), ("zh", ("S",)), ("ts", ("S",)), ("tz", ("S",)), ("cz", ("S",)), ("sz", ("S",)), ("rz", ("S", "RS")),
    ("ph", ("P",)), ("th", ("T",)), ("dh", ("D",)), ("gh", ("G", "")), ("dj", ("G",)), ("ck", ("K",)), ("qu", ("K",)),
    ("ce", ("S",)), ("ci", ("S",)), ("cy", ("S",)),
    ("b", ("B",)), ("v", ("B",)), ("w", ("", "B")), ("p", ("P",)), ("f", ("P",)), ("k", ("K",)), ("q", ("K",)),
    ("c", ("K",)), ("x", ("KS",)), ("g", ("G",)), ("j", ("G", "")), ("s", ("S",)), ("z", ("S",)), ("t", ("T",)),
    ("d", ("D",)), ("l", ("L",)), ("m", ("M",)), ("n", ("N",)), ("r", ("R",)),
)  # fmt: skip
_PIECES: Final = dict(_LATIN)
_READ: Final = re.compile("|".join(sorted(_PIECES, key=len, reverse=True)) + "|.")
_MOST: Final = 8


@lru_cache(maxsize=50_000)
def consonants(word: str) -> frozenset[str]:
    """Every reading of a word's consonants, doubled ones once; at most eight."""
    choices: list[tuple[str, ...]] = []
    readings = 1
    for options in _letters(word):
        fewer = options if readings * len(options) <= _MOST else options[:1]
        readings *= len(fewer)
        choices.append(fewer)
    return frozenset(re.sub(r"(.)\1+", r"\1", "".join(reading)) for reading in product(*choices))


def _letters(word: str) -> list[tuple[str, ...]]:
    plain = "".join(c for c in unicodedata.normalize("NFKC", word).casefold() if c.isalpha())
    if plain and "\u05d0" <= plain[0] <= "\u05ea":
        return [_HEBREW.get(c, ("",)) for c in plain]
    if plain and "\u0620" <= plain[0] <= "\u06d3":
        return [_ARABIC.get(c, ("",)) for c in plain]
    return [_PIECES.get(piece, ("",)) for piece in _READ.findall(_ascii(plain))]


def _ascii(plain: str) -> str:
    if plain.isascii():
        return plain
    from anyascii import anyascii  # its tables are read on first use only

    return anyascii(plain).lower()
