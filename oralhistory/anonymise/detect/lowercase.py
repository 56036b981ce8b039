"""Names in English text without capitals, as speech recognition writes it: titles, lexicons, and rare words."""

from __future__ import annotations

from collections.abc import Iterator

from oralhistory.anonymise import lexicon
from oralhistory.anonymise.detect import titles
from oralhistory.anonymise.detect.demographics import PEOPLES, PLURAL_PEOPLES
from oralhistory.anonymise.detect.names import is_inflected
from oralhistory.anonymise.detect.organisations import ORGANISATION_WORDS
from oralhistory.anonymise.detect.places import PLACE_BEFORE, STREET_WORDS, is_place
from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import HYPHEN, SPACE, STOP, Reading, Token
from oralhistory.anonymise.detect.vocabulary import words
from oralhistory.model import Category
from oralhistory.sentences import NOTHING, Sentence

_COMMON = 4.6
"""A word of this Zipf frequency is no name even after a title."""

_NOT_NAMES = words(
    "january february april june july august september october november december monday tuesday wednesday"
)


def find(reading: Reading) -> Iterator[Suggestion]:
    """Names in a text of Latin letters that has no capitals."""
    tokens = reading.tokens
    index = 0
    while index < len(tokens):
        confidence, why = _first(reading, index)
        if not confidence:
            index += 1
            continue
        last = index
        while last + 1 < len(tokens) and reading.gaps[last] in (SPACE, HYPHEN) and _may_follow(tokens[last + 1]):
            last += 1
        last = _with_head(reading, last)
        yield _named(reading, _first_of_name(reading, index), last, confidence, why)
        index = last + 1


def _first(reading: Reading, index: int) -> tuple[float, Sentence]:
    """How sure it is that a name begins here (0 for not at all), and why."""
    token = reading.tokens[index]
    if not _latin(token) or token.folded in _NOT_NAMES or token.folded in _PEOPLES:
        return 0.0, NOTHING
    before = reading.tokens[index - 1].folded if index and reading.gaps[index - 1] == SPACE else ""
    common = lexicon.is_word(token.folded) and lexicon.zipf(token.folded) >= _COMMON
    listed = token.folded in lexicon.given_names("en") or token.folded in lexicon.surnames("en")
    if (before in _ADDRESS and not common) or (before in _TITLES and not common and listed):
        return 0.9, Sentence("a name after a title")
    if before in titles.INTRODUCTIONS and not common:
        return 0.8, Sentence("introduced as a name")
    if len(token.text) < 3 or lexicon.is_everyday(token.folded):
        return 0.0, NOTHING
    if lexicon.is_name_word(token.folded):
        return 0.7, Sentence("a word that is a name and nothing else")
    if listed:
        return 0.6, Sentence("in a list of names")
    if not lexicon.is_word(token.folded) and not is_inflected(token.folded):
        return 0.4, Sentence("a rare word")
    return 0.0, NOTHING


_PEOPLES = PEOPLES | PLURAL_PEOPLES
_ADDRESS = words(
    """mr mrs ms miss dr doctor prof professor uncle aunt auntie cousin sergeant lieutenant colonel corporal"""
)
_TITLES = titles.HONORIFICS | titles.RANK_TITLES | words("uncle aunt auntie cousin")


_HEADS = (ORGANISATION_WORDS | STREET_WORDS) - words(
    "ag times state court office service services state command church"
)
"""What a name is called after in text without capitals: "qanater prison", "talaat harb street"."""


def _with_head(reading: Reading, last: int) -> int:
    """Take the noun along that says what bears the name, also beyond one word: "hisham mubarak law center"."""
    tokens, gaps = reading.tokens, reading.gaps
    for ahead in (1, 2):
        index = last + ahead
        if index >= len(tokens) or gaps[index - 1] != SPACE:
            return last
        if tokens[index].folded in _HEADS:
            return index
        if tokens[index].folded not in _BEFORE_HEAD:
            return last
    return last


_BEFORE_HEAD = words(
    "county law high primary secondary girls boys women's workers national public general central trades rope district"
)


def _first_of_name(reading: Reading, index: int) -> int:
    """Step back over initials ("j. wolny") and over "abu", "tel" and the like before the name."""
    while index and reading.gaps[index - 1] in (SPACE, HYPHEN, STOP):
        before = reading.tokens[index - 1]
        initial = len(before.text) == 1 and before.text.isalpha() and before.folded not in ("a", "i", "s")
        dotted = initial and reading.gap_before(index) in (".", ". ")
        if not dotted and (before.folded not in _NAME_HEADS or reading.gaps[index - 1] == STOP):
            break
        index -= 1
    return index


_NAME_HEADS = words("tel tell khirbet wadi kfar kafr beit bet ein ayn jabal jebel deir umm abu al el bin ibn van von")


def _may_follow(token: Token) -> bool:
    """Whether a word may be the second of a name: in a list of names, or rare."""
    if not _latin(token) or token.folded in _NOT_NAMES:
        return False
    if lexicon.is_everyday(token.folded):
        return False
    return not lexicon.is_word(token.folded) or token.folded in lexicon.surnames("en")


def _latin(token: Token) -> bool:
    return token.text[0].isalpha() and token.text[0] < "\u0590"


def _named(reading: Reading, first: int, last: int, confidence: float, why: Sentence) -> Suggestion:
    run = reading.tokens[first : last + 1]
    before = reading.tokens[first - 1].folded if first else ""
    place = is_place(" ".join(token.folded for token in run)) or before in PLACE_BEFORE
    category = Category.PLACE if place and why != Sentence("a name after a title") else Category.PERSON
    return reading.suggestion(run[0].start, run[-1].end, category, "lowercase:" + category.value, confidence, why)
