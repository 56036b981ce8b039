"""How well known a Hebrew or Arabic word is, behind the prefixes and endings that are written onto it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from oralhistory.anonymise import lexicon
from oralhistory.anonymise.detect.tokens import Token, prefix_lengths
from oralhistory.anonymise.detect.vocabulary import words

_ENDINGS = {
    "he": tuple(sorted(words("ים ות יות ית ה י ו ך נו תי כם הם הן ת תם יהם יו יה ין תיו תיה נה"))),
    "ar": tuple(sorted(words("ها هم هن كم نا ني ات ون ين ان ه ك ي وا ت تم يه ته ا تها تهم"))),
}
_MORE_ENDINGS = {
    "he": (*_ENDINGS["he"], *words("נה תיו תיה")),
    "ar": (*_ENDINGS["ar"], *words("تين تان تي ن وني ونا ناه ناها")),
}
_FIRST = {"he": tuple("אתינ"), "ar": tuple("ايتن")}
"""The letters before the stem of a verb in the future or the imperfect."""
_FINAL = str.maketrans("כמנפצ", "ךםןףץ")
_VOWELS = str.maketrans("", "", "וי")
_BEARERS = str.maketrans("ؤئ", "اا")


def script_of(token: Token) -> str:
    """``he``, ``ar`` or nothing, by the token's first letter."""
    first = token.folded[0]
    return "he" if "א" <= first <= "ת" else "ar" if "ء" <= first <= "ي" else ""


@lru_cache(maxsize=16384)
def familiarity(folded: str, script: str) -> float:
    """The highest Zipf frequency of the word and of its stems without prefixes and endings; 0.0 for a rare word."""
    if len(folded) < 3 or not folded.replace("'", "").isalpha():
        return 9.0
    return max(
        lexicon.zipf(form) for prefix in (0, *prefix_lengths(folded)) for form in _forms(folded[prefix:], script)
    )


def _forms(stem: str, script: str) -> Iterator[str]:
    """The word itself, and what it may be a form of: without endings, one after the other."""
    yield stem
    for cut in _shorter(stem, _ENDINGS[script], 2):
        yield from (cut, cut[:-1] + cut[-1].translate(_FINAL), cut + "ה", cut + "ه")


def _shorter(stem: str, endings: Iterable[str], least: int) -> Iterator[str]:
    for ending in endings:
        cut = stem.removesuffix(ending)
        if cut != stem and len(cut) >= least:
            yield cut


_INFLECTED = {
    "he": ("ים", "ות", "ה", "ית", "י", "ת", "תי", "נו", "ו", "יים"),
    "ar": ("ه", "ات", "ين", "ون", "ها", "ي", "ت", "وا", "نا", "هم"),
}


def inflects(stem: str, script: str) -> bool:
    """Whether the lists hold the word with an ending too, or a commoner word that it is a form of."""
    if any(lexicon.zipf(stem + ending) for ending in _INFLECTED[script]):
        return True
    frequency = lexicon.zipf(stem)
    return any(lexicon.zipf(cut) >= frequency for cut in _shorter(stem, _ENDINGS[script], 2))


def is_verb(stem: str, script: str) -> bool:
    """Whether the lists hold other persons of the word, as of a verb in the past tense."""
    cut = stem.removesuffix("ת" if script == "he" else "ت")
    first = ("י", "ת") if script == "he" else ("ي", "ت")
    bare = (stem, cut, cut[1:] if cut[0] in "אاה" else cut)
    return any(lexicon.zipf(letter + form) for form in bare for letter in first)


@lru_cache(maxsize=16384)
def is_derived(folded: str, script: str) -> bool:
    """Whether a word that no list holds is still the form of a verb or noun that one holds.

    Beyond :func:`familiarity`: a subject and an object both written onto the verb, the imperfect's first letter, weak
    and doubled roots, Hebrew written with and without its vowel letters. Too generous for frequencies, but a name that
    no list holds hardly ever has such a stem.
    """
    endings = _MORE_ENDINGS[script]
    for prefix in (0, *prefix_lengths(folded)):
        stem = folded[prefix:].translate(_BEARERS)
        whole = {stem, *_shorter(stem, endings, 3)}
        least = 3 if script == "ar" else 4
        stems = whole | {inner for cut in whole for inner in _shorter(cut, endings, least)}
        stems |= {cut[1:] for cut in tuple(stems) if len(cut) > 3 and cut[0] in _FIRST[script]}
        if stem[:1] in _FIRST[script]:
            stems |= set(_shorter(stem[1:], endings, 2))
        if script == "ar":
            stems |= {cut[0] + "ا" + cut[1] for cut in _shorter(stem, _SUBJECTS, 2) if len(cut) == 2}
        if any(_is_stem(cut, script, bare=cut == stem and not prefix) for cut in stems):
            return True
        if script == "he" and any(_is_skeleton(cut) for cut in whole):
            return True
    return script == "ar" and _PARTICIPLE.fullmatch(folded) is not None


_SUBJECTS = words("ن ت نا تم وا")
"""What shortens a hollow root: خاف, خفن."""
_PARTICIPLE = re.compile("[وف]?[بلك]?(?:ال)?(?:مت|مست|من)[ء-ي]{3,4}(?:ين|تين|ات|ون|ه)")


def _is_stem(cut: str, script: str, *, bare: bool) -> bool:
    """Whether what is left of a word is one itself; short leftovers must be well known."""
    known = _KNOWN if bare or len(cut) > 3 else _WELL_KNOWN
    if script == "ar":
        weak = (cut, cut + "ي", cut + "ا", cut + "ه") if len(cut) > 2 else (cut + "ي", cut + "ا")
        return any(lexicon.zipf(form) >= known for form in (*weak, cut + "ين"))
    final = cut[:-1] + cut[-1].translate(_FINAL)
    return len(cut) > 2 and any(lexicon.zipf(form) >= known for form in (cut, final, cut + "ה"))


def _is_skeleton(cut: str) -> bool:
    bare = cut.translate(_VOWELS)
    return len(bare) > 2 and bare[:-1] + bare[-1].translate(_FINAL) in _skeletons()


_KNOWN, _WELL_KNOWN = 2.0, 3.3


@cache
def _skeletons() -> frozenset[str]:
    """Hebrew words without the letters that write vowels."""
    return frozenset(
        bare for word in lexicon.frequent("he", _SKELETON_FROM) if len(bare := word.translate(_VOWELS)) > 2
    )


_SKELETON_FROM = 3.0
