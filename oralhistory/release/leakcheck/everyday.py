"""Which words are too common to be an identifier on their own. Own rules over the word lists in the resources."""

from __future__ import annotations

from functools import cache
from typing import Final

from oralhistory.release.leakcheck.normal import clean, fold_whole, script, word_set
from oralhistory.resources import resource

_EVERYDAY_ZIPF: Final = {"en": 3.0, "he": 3.3, "ar": 3.3}
_COMMON_ZIPF: Final = 5.0
_ARTICLE: Final = {"he": "ה", "ar": "ال"}
_ARTICLE_GAP: Final = 1.3
"""A Hebrew or Arabic noun is often met with its article; a name that is no noun hardly ever is."""
_ALWAYS_EVERYDAY_ZIPF: Final = 6.3
"""Above this even what the lists call a name is a particle (Hebrew לא, Arabic من)."""

PARTICLES: Final = word_set(
    clean(
        "abu umm um al el ul ad ar as at az bin ibn bint ben bar bat bnei van von der den de del della di da dos du "
        "la le les st saint mr mrs ms dr prof sir lady abd bu beit ابو ام بن ابن بنت ال عبد بو בן בת בר אבו אום בני "
        "בית"
    )
)
"""Parts of names that never stand for the person."""

_MONTHS_AND_DAYS = (
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday"
)
_OUR_OWN = (
    "person persons place organisation organization unit rank role date age contact code quantity event health other "
    "narrator interviewer interpreter present mentioned speaker release testimony testimonies transcript summary "
    "package collection archive institution research teaching publication broadcast web exhibition advocacy legal "
    "deposit verification machine metadata audio video image document team partner researcher court public keep mask "
    "generalise pseudonym remove removed withheld passage language title keyword keywords condition conditions terms "
    "use audience medium column meaning values note webvtt style region kind english hebrew arabic unknown anonymous"
)
HEADS: Final = word_set("cassation assize assizes kibbutz moshav kfar khirbet jabal jebel")
"""Words that many places and institutions are called by, rare as they are elsewhere."""
PLAIN: Final = word_set(f"{_MONTHS_AND_DAYS} {_OUR_OWN}")
"""Words of the calendar and of our own packages: an identifier only as a part of something longer."""


def is_everyday(word: str) -> bool:
    """Whether a folded word is one that people say, so that alone it names nobody."""
    if word in PLAIN or word in PARTICLES:
        return True
    language = script(word)
    frequencies = _frequencies(language)
    zipf, is_name = frequencies.get(word, (0.0, True))
    if zipf >= _ALWAYS_EVERYDAY_ZIPF:
        return True
    if is_name or zipf < _EVERYDAY_ZIPF[language]:
        return False
    if language == "en" or zipf >= _COMMON_ZIPF or word.startswith(_ARTICLE[language]):
        return True
    with_article, _ = frequencies.get(_ARTICLE[language] + word, (0.0, False))
    return with_article >= zipf - _ARTICLE_GAP


def is_listed(word: str) -> bool:
    """Whether the lists know a folded word at all, so that it is not distinctive."""
    return word in _frequencies(script(word))


def is_given_to_others(word: str) -> bool:
    """Whether a folded word is a name that many bear, so that it is no slip in writing another."""
    return word in _given(script(word))


@cache
def _given(language: str) -> frozenset[str]:
    lists = [resource("lexicons", f"{kind}.{language}.txt") for kind in ("given-names", "surnames")]
    return frozenset(fold_whole("\n".join(each.read_text(encoding="utf-8") for each in lists)).casefold().split())


def is_rather_a_word(prefixed: str, token: str) -> bool:
    """Whether ``prefixed`` (a Semitic prefix and a name) is more likely a word of its own."""
    # מחנה is a camp, not מ + חנה.
    frequencies = _frequencies(script(token))
    return frequencies.get(prefixed, (0.0, False))[0] > max(frequencies.get(token, (0.0, False))[0] - 0.7, 2.5)


def is_function_word(word: str) -> bool:
    """Whether a folded word is so common that it says nothing of what a sentence is about."""
    return _frequencies(script(word)).get(word, (0.0, False))[0] >= 5.7


@cache
def _frequencies(language: str) -> dict[str, tuple[float, bool]]:
    found: dict[str, tuple[float, bool]] = {}
    text = fold_whole(resource("lexicons", f"words.{language}.txt").read_text(encoding="utf-8"))
    for line in text.casefold().splitlines():
        zipf, kind, listed = line.split("\t")
        entry = (float(zipf), kind == "n")
        for word in listed.split(" "):
            found.setdefault(word, entry)
    return found
