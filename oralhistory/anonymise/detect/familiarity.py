"""How well known a Hebrew or Arabic word is, behind the prefixes and endings that are written onto it."""

from __future__ import annotations

from functools import lru_cache

from oralhistory.anonymise import lexicon
from oralhistory.anonymise.detect.tokens import Token, prefix_lengths
from oralhistory.anonymise.detect.vocabulary import words

_ENDINGS = {
    "he": tuple(sorted(words("ים ות יות ית ה י ו ך נו תי כם הם הן ת תם יהם יו יה ין"))),
    "ar": tuple(sorted(words("ها هم هن كم نا ني ات ون ين ان ه ك ي وا ت تم يه ته ا تها تهم"))),
}
_FINAL = str.maketrans("כמנפצ", "ךםןףץ")


def script_of(token: Token) -> str:
    """``he``, ``ar`` or nothing, by the token's first letter."""
    first = token.folded[0]
    return "he" if "א" <= first <= "ת" else "ar" if "ء" <= first <= "ي" else ""


@lru_cache(maxsize=16384)
def familiarity(folded: str, script: str) -> float:
    """The highest Zipf frequency of the word and of its stems without prefixes and endings; 0.0 for a rare word."""
    if len(folded) < 3 or not folded.isalpha():
        return 9.0
    best = 0.0
    for prefix in (0, *prefix_lengths(folded)):
        stem = folded[prefix:]
        best = max(best, lexicon.zipf(stem))
        for ending in _ENDINGS[script]:
            cut = stem.removesuffix(ending)
            if cut != stem and len(cut) >= 2:
                final = cut[:-1] + cut[-1].translate(_FINAL)
                best = max(best, *(lexicon.zipf(form) for form in (cut, final, cut + "ה", cut + "ه")))
    return best
