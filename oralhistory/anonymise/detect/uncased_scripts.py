"""Names in Hebrew and Arabic script, which has no capitals: lists of names, words before a name, and rare words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from oralhistory.anonymise import lexicon
from oralhistory.anonymise.detect import titles
from oralhistory.anonymise.detect.evidence import Evidence
from oralhistory.anonymise.detect.familiarity import familiarity, is_derived, script_of
from oralhistory.anonymise.detect.places import is_place
from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import HYPHEN, SPACE, Reading, Token, prefix_lengths, raw_length
from oralhistory.anonymise.detect.vocabulary import words
from oralhistory.model import Category

_BEFORE = titles.HONORIFICS | titles.RANK_TITLES | titles.KIN | titles.INTRODUCTIONS
_MOTHER = words("أم אם אום")
_STRONG_PARTICLES = words("אבו אום עבד أبو عبد آل")
_RARE = 3.2
"""Below this Zipf frequency a word beside a name is taken for a part of it."""


_ARTICLE = {"he": re.compile("ו?(?:כש|מש|[בכלמש])?ה(?=..)"), "ar": re.compile("[وف]?(?:لل|[بك]?ال)(?=..)")}
_FIRST_UNCASED = "\u0590"
_TANWIN = re.compile("[\u064b-\u064d]")
_PARTICIPLE = re.compile("م\u064f?[ء-ي]\u064e?[ء-ي][\u064e\u0650]?\u0651")
"""A participle of the second form, its doubled letter marked: مهجَّر."""
_WITH_PRONOUN = re.compile("(?:אצל|בשביל|כמו|אחרי|לפני|בלעדי)(?:י|ך|ו|ה|נו|כם|הם|הן|יך|יו|יה|ינו|יכם|יהם)?")

_WITH_BELOW = 4.8
"""After "with" only a rarer word is taken for a name: things stand there as well."""

_TOO_FREQUENT = 5.4
"""From this Zipf frequency on a word is no name, whatever stands before it."""


class _Hit(NamedTuple):
    """One name token: how long its prefix is, what it is, how sure, and why."""

    prefix: int
    category: Category
    confidence: float
    why: str


def note_names(reading: Reading, evidence: Evidence) -> None:
    """Remember the words that stand right after a title or "my name is", for all texts of the transcript, and those
    that take the article."""
    for index in reading.uncased:
        token = reading.tokens[index]
        script = script_of(token)
        if script and index and _introduced(reading, index) and _zipf(token) < 5.0:
            evidence.names.add(token.folded)
        article = script and _ARTICLE[script].match(token.folded)
        if article:
            evidence.nouns.add(token.folded[article.end() :])


def find(reading: Reading, evidence: Evidence) -> Iterator[Suggestion]:
    """Names of people and places, with the words that belong to them."""
    tokens = reading.tokens
    index = 0 if reading.uncased else len(tokens)
    while index < len(tokens):
        if tokens[index].folded < _FIRST_UNCASED:
            index += 1
            continue
        several = _several_words(reading, index)
        if several:
            prefix, last = several
            yield _suggestion(reading, index, last, _Hit(prefix, Category.PLACE, 0.85, "the name of a place"))
            index = last + 1
            continue
        hit = _hit(reading, index, evidence)
        if hit is None:
            index += 1
            continue
        last = _extend(reading, index)
        if hit.category is Category.PLACE and last > index:
            hit = hit._replace(category=Category.PERSON) if _given(tokens[index].folded[hit.prefix :]) else hit
        yield _suggestion(reading, index, last, hit)
        index = last + 1


def _suggestion(reading: Reading, first: int, last: int, hit: _Hit) -> Suggestion:
    token = reading.tokens[first]
    start = token.start + raw_length(token.text, hit.prefix) if hit.prefix else token.start
    return reading.suggestion(
        start, reading.tokens[last].end, hit.category, "lexicon:" + hit.category.value, hit.confidence, hit.why
    )


def _zipf(token: Token) -> float:
    return lexicon.zipf(token.folded)


def _introduced(reading: Reading, index: int) -> bool:
    return _after(reading, index, _BEFORE)


def _after(reading: Reading, index: int, cues: frozenset[str], distance: int = 1) -> bool:
    """Whether one of the cues, with or without prefixes, stands ``distance`` words before."""
    first = index - distance
    if first < 0 or not _opens(reading.tokens[first].folded, cues):
        return False
    return all(gap == SPACE for gap in reading.gaps[first:index])


def _called(reading: Reading, index: int) -> bool:
    """Whether "they call me" stands before, in its two words."""
    return _after(reading, index, titles.CALLED, 2) and _after(reading, index, titles.WHOM)


def _opens(folded: str, cues: frozenset[str]) -> bool:
    return not cues.isdisjoint(_readings_of(folded))


@lru_cache(maxsize=65536)
def _readings_of(folded: str) -> tuple[str, ...]:
    """The word as it stands and without each run of letters that may be prefixes."""
    return (folded, *(folded[n:] for n in prefix_lengths(folded)))


def _several_words(reading: Reading, index: int) -> tuple[int, int] | None:
    """A place of two or three words from the list: its prefix and last token."""
    tokens = reading.tokens
    script = script_of(tokens[index])
    if not script or index + 1 >= len(tokens) or tokens[index + 1].folded not in _second_words(script):
        return None
    for count in (3, 2):
        run = tokens[index : index + count]
        if len(run) < count or any(reading.gaps[index + n] not in (SPACE, HYPHEN) for n in range(count - 1)):
            continue
        tail = " ".join(token.folded for token in run[1:])
        for prefix in (0, *prefix_lengths(run[0].folded)):
            if is_place(run[0].folded[prefix:] + " " + tail, script):
                return prefix, index + count - 1
    return None


@cache
def _second_words(script: str) -> frozenset[str]:
    """The words that stand second in the name of a place."""
    names = (name.replace("-", " ").split(" ") for name in lexicon.places(script) | lexicon.countries(script))
    return frozenset(name[1] for name in names if len(name) > 1)


def _hit(reading: Reading, index: int, evidence: Evidence) -> _Hit | None:
    token = reading.tokens[index]
    script = script_of(token)
    if not script or len(token.folded) < 2:
        return None
    introduced = _introduced(reading, index)
    if token.folded in titles.HEBREW_ARABIC_PARTICLES:
        return _compound(reading, index)
    if _opens(token.folded, _BEFORE) and not introduced:
        return None
    found = _listed(token.folded, script)
    if found and (introduced or not _is_noun(token.folded[found.prefix :], evidence)):
        return found
    if _called(reading, index) and _zipf(token) < 5.0 and not _WITH_PRONOUN.fullmatch(token.folded):
        return _Hit(0, Category.PERSON, 0.8, "introduced as a name")
    rarity = familiarity(token.folded, script)
    if introduced and rarity < 4.0:
        return _Hit(0, Category.PERSON, 0.8, "after a title or an introduction")
    if token.folded in evidence.names and rarity < 4.0:
        return _Hit(0, Category.PERSON, 0.6, "elsewhere introduced as a name")
    found = _ambiguous(reading, index, script)
    if found:
        return found
    return _Hit(0, Category.PERSON, 0.3, "a rare word") if _is_rare(token, script, evidence) else None


def _is_rare(token: Token, script: str, evidence: Evidence) -> bool:
    """Whether a word is no form of any other and stands as names stand: without article and without tanwin."""
    folded = token.folded
    if len(folded) < 4 or familiarity(folded, script):
        return False
    if script == "ar" and folded.startswith("ال") and folded.endswith("ي"):
        return True  # as family names are formed
    if is_derived(folded, script):
        return False
    if _ARTICLE[script].match(folded) or _TANWIN.search(token.text) or _PARTICIPLE.match(token.text):
        return False
    return evidence.nouns.isdisjoint(_readings_of(folded))


def _is_noun(stem: str, evidence: Evidence) -> bool:
    """Whether a name in the lists is a thing in this transcript: a word too, and one that takes the article here."""
    return stem in evidence.nouns and lexicon.is_word(stem)


def _ambiguous(reading: Reading, index: int, script: str) -> _Hit | None:
    """A name that is an everyday word as well, where only a name fits.

    Hebrew ``את`` and Arabic ``إنّ`` stand before what is definite: a word without article after them is a name.
    """
    folded = reading.tokens[index].folded
    cued = _after(reading, index, titles.SAID | titles.BEFORE_DEFINITE | titles.KIN)
    joined = _joined(reading, index, script)
    beside = _after(reading, index, titles.WITH)
    if reading.tokens[index].text.startswith("ال"):
        cued = joined = False
    for prefix in (0, *(prefix_lengths(folded) if cued or joined else ())):
        stem = folded[prefix:]
        if not _in_names(stem, script) or lexicon.zipf(stem) >= _TOO_FREQUENT:
            continue
        if beside and not prefix and lexicon.zipf(stem) < _WITH_BELOW:
            cued = True
        if cued or joined or (prefix == 0 and _name_follows(reading, index, script)):
            return _Hit(prefix, Category.PERSON, 0.6, "a given name that is a word as well")
    went = _after(reading, index, titles.PLACE_VERBS) or _after(reading, index, titles.PLACE_VERBS, 2)
    for prefix in (0, *prefix_lengths(folded)) if went else ():
        if is_place(folded[prefix:], script) and lexicon.zipf(folded[prefix:]) < _TOO_FREQUENT - 0.5:
            return _Hit(prefix, Category.PLACE, 0.6, "a place after a verb of going or living")
    return None


def _joined(reading: Reading, index: int, script: str) -> bool:
    """Whether "and" with another given name follows or stands before."""
    tokens = reading.tokens
    pairs = ((index, index + 1), (index - 1, index))
    for first, second in pairs:
        if first < 0 or second >= len(tokens) or reading.gaps[first] != SPACE:
            continue
        left, right = tokens[first].folded, tokens[second].folded
        given = lexicon.given_names(script)
        if right[0] in "וو" and right[1:] in given and _opens(left, given):
            return True
    return False


def _compound(reading: Reading, index: int) -> _Hit | None:
    """``אבו``, ``أم``, ``عبد`` and the like begin a name when a name or a rare word follows."""
    if index + 1 >= len(reading.tokens) or reading.gaps[index] not in (SPACE, HYPHEN):
        return None
    token, following = reading.tokens[index], reading.tokens[index + 1]
    script = script_of(following)
    if not script:
        return None
    if token.folded == "עבד" and not following.folded.startswith("אל"):  # else it is the verb "worked"
        return None
    if token.folded in _STRONG_PARTICLES or (token.folded in _MOTHER and _given(following.folded)):
        return _Hit(0, Category.PERSON, 0.85, "a name of several words")
    return None


def _name_follows(reading: Reading, index: int, script: str) -> bool:
    if index + 1 >= len(reading.tokens) or reading.gaps[index] not in (SPACE, HYPHEN):
        return False
    following = reading.tokens[index + 1].folded
    return _in_names(following, script) or _is_unknown(following, script)


@lru_cache(maxsize=16384)
def _listed(folded: str, script: str) -> _Hit | None:
    """A name in the lists that is no everyday word, bare or after prefixes that are more than letters of it."""
    bare = _category(folded, script)
    if bare and not lexicon.is_everyday(folded):
        return _Hit(0, bare, 0.85, "in a list of names")
    for prefix in prefix_lengths(folded):
        stem = folded[prefix:]
        category = _category(stem, script)
        if category and len(stem) > 2 and not lexicon.is_everyday(stem) and _stem_prevails(folded, stem):
            return _Hit(prefix, category, 0.75, "in a list of names, after a prefix")
    return None


def _stem_prevails(folded: str, stem: str) -> bool:
    """Whether the letters before a name are prefixes: the name by itself is met at least about as often."""
    return lexicon.zipf(stem) >= lexicon.zipf(folded) - 0.3


def _category(folded: str, script: str) -> Category | None:
    if _given(folded) or folded in lexicon.surnames(script):
        return Category.PERSON
    if is_place(folded, script):
        return Category.PLACE
    return Category.PERSON if lexicon.is_name_word(folded) else None


def _given(folded: str) -> bool:
    return folded in lexicon.given_names("he") or folded in lexicon.given_names("ar")


def _in_names(folded: str, script: str) -> bool:
    return folded in lexicon.given_names(script) or folded in lexicon.surnames(script)


def _extend(reading: Reading, first: int) -> int:
    """The last token of a name that begins here: further names, particles and what follows them, rare words."""
    tokens, gaps = reading.tokens, reading.gaps
    last = first
    while tokens[last].folded in titles.HEBREW_ARABIC_PARTICLES and last + 1 < len(tokens) and last - first < 2:
        last += 1
    while last + 1 < len(tokens) and gaps[last] in (SPACE, HYPHEN) and last - first < 3:
        following = tokens[last + 1].folded
        particle = following in titles.HEBREW_ARABIC_PARTICLES and last + 2 < len(tokens)
        if particle and gaps[last + 1] in (SPACE, HYPHEN) and _may_follow(tokens[last + 2]):
            last += 2
        elif not particle and _may_follow(tokens[last + 1]):
            last += 1
        else:
            break
    return last


def _may_follow(token: Token) -> bool:
    """Whether a word may be a further part of a name: listed, rare, or an Arabic family name with its article."""
    script, folded = script_of(token), token.folded
    if not script or _opens(folded, titles.SAID):
        return False
    hit = _listed(folded, script)
    if hit is not None and hit.prefix == 0:
        return hit.category is Category.PERSON
    if folded in lexicon.surnames(script) and lexicon.zipf(folded) < 5.0:
        return True
    if _is_unknown(folded, script):
        return True
    return script == "ar" and folded.startswith("ال") and (_in_names(folded[2:], script) or _is_nisba(folded))


def _is_unknown(folded: str, script: str) -> bool:
    """Whether a word beside a name may belong to it: a rare one, and no rare form of a common verb."""
    known = familiarity(folded, script)
    return known < _RARE and (known > 0 or not is_derived(folded, script))


def _is_nisba(folded: str) -> bool:
    return folded.endswith("ي") and lexicon.zipf(folded) < 4.2
