"""Names in text that has capitals: runs of capitalised words, read with what stands before them and inside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from oralhistory.anonymise import lexicon
from oralhistory.anonymise.detect import titles
from oralhistory.anonymise.detect.demographics import PEOPLES, PLURAL_PEOPLES
from oralhistory.anonymise.detect.evidence import Evidence, starts_sentence
from oralhistory.anonymise.detect.organisations import ORGANISATION_WORDS, UNIT_WORDS
from oralhistory.anonymise.detect.places import PLACE_BEFORE, PLACE_WORDS, is_place
from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import HYPHEN, OF, SPACE, Reading, Token
from oralhistory.anonymise.detect.vocabulary import words
from oralhistory.model import Category
from oralhistory.sentences import Sentence

_NEVER = words(
    """i i'm i've i'd i'll im ok okay tv id pm am cd dvd gps sms usb vip diy faq phd oh ah god lord allah thank
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
    jan feb mar apr jun jul aug sep sept oct nov dec q a int interviewer narrator
    interviewee speaker mum mom dad mama papa mummy daddy grandma grandpa sir madam internet bible quran koran torah
    article section paragraph rule chapter protocol annex the and but no yes"""
)
_WARS = frozenset({"first world war", "second world war", "world war", "great war", "cold war", "world war ii"})
"""What everybody lived through names nobody."""
_OF_HEADS = words(
    """duke earl duchess count prince princess king queen bishop order battle siege bay gulf cape isle mission hotel
    house knights friends guild fort port university"""
)
_LAW_ENDS = words("act acts code law laws statute ordinance decree regulations constitution")
_LAW_BEGINS = words("convention protocol constitution treaty charter code law act")
_LAW_LINKS = words("of for on")
_LINKS = words("of for and the on to de del di da du la le van von der den bin ibn al el y und für ve")
_SAID = words("said says asked told came went was had replied answered called wrote knew thought and's shouted laughed")
_OBVIOUS = 5.2
"""From this Zipf frequency on an everyday word at the begin of a sentence is just that word."""


def find(reading: Reading, evidence: Evidence) -> Iterator[Suggestion]:
    """All names in a text of Latin letters with capitals."""
    tokens = reading.tokens
    index = 0
    while index < len(tokens):
        if not _may_begin(reading, index):
            index += 1
            continue
        last = _extend(reading, index)
        yield from _judge(reading, index, last, evidence)
        index = last + 1


def repeated(reading: Reading, evidence: Evidence) -> Iterator[Suggestion]:
    """Uncapitalised occurrences of what elsewhere is a name and, written small, no everyday word."""
    names = {folded for folded in evidence.capitalised if not lexicon.is_word(folded) and folded not in _NEVER}
    for token in reading.tokens:
        if token.folded in names and token.text[0].islower() and len(token.text) > 2:
            yield reading.suggestion(
                token.start,
                token.end,
                Category.PERSON,
                "evidence:name",
                0.5,
                Sentence("elsewhere a name with a capital"),
            )


def _is_capital(token: Token) -> bool:
    return token.text[0].isupper() and token.text[0] < "\u0590"


def _may_begin(reading: Reading, index: int) -> bool:
    token = reading.tokens[index]
    return _is_capital(token) and token.folded not in _NEVER


def _extend(reading: Reading, first: int) -> int:
    """The last token of the run that begins at ``first``."""
    tokens, gaps = reading.tokens, reading.gaps
    last = first
    while last + 1 < len(tokens):
        gap, following = gaps[last], tokens[last + 1]
        if gap not in (SPACE, HYPHEN, OF) or _crosses_line(reading, last):
            break
        if _is_capital(following) and following.folded not in _NEVER:
            if gap == OF and following.folded not in ORGANISATION_WORDS:
                break
            last += 1
            continue
        linked = _linked(reading, first, last)
        if linked is None:
            break
        last = linked
    return last


def _crosses_line(reading: Reading, index: int) -> bool:
    return "\n" in reading.gap_before(index + 1)


def _linked(reading: Reading, first: int, last: int) -> int | None:
    """The next capitalised word beyond small ones like "of the" or "al-", if they belong to the name."""
    tokens, gaps = reading.tokens, reading.gaps
    heads = any(
        t.folded in ORGANISATION_WORDS or t.folded in UNIT_WORDS or t.folded in _OF_HEADS
        for t in tokens[first : last + 1]
    )
    for ahead in range(last + 1, min(last + 4, len(tokens) - 1)):
        folded = tokens[ahead].folded
        if gaps[ahead] not in (SPACE, HYPHEN) or folded not in _LINKS:
            return None
        if folded not in titles.PARTICLES and not heads:
            return None
        if _is_capital(tokens[ahead + 1]) and tokens[ahead + 1].folded not in _NEVER:
            return ahead + 1
    return None


def _judge(reading: Reading, first: int, last: int, evidence: Evidence) -> Iterator[Suggestion]:
    tokens = reading.tokens
    titled = False
    while first < last and _begins_title(reading, first):
        titled = True
        first += 1
    if not titled:
        titled = first > 0 and _is_title(tokens[first - 1]) and reading.gaps[first - 1] == SPACE
        if titled and tokens[first - 1].folded in titles.KIN and starts_sentence(reading, first):
            titled = False
    initial = starts_sentence(reading, first) and not titled
    while initial and first < last and _is_plain(tokens[first], evidence):
        first += 1
        initial = False
    run = tokens[first : last + 1]
    if len(run) > 1 and (" ".join(token.folded for token in run) in _WARS or (not titled and _is_law(run))):
        return
    if len(run) == 1 and not titled and not _stands_alone(reading, first, initial, evidence):
        return
    category, confidence, why = _kind(reading, first, run, titled)
    yield reading.suggestion(run[0].start, run[-1].end, category, "capital:" + category.value, confidence, why)


def _is_law(run: Sequence[Token]) -> bool:
    """Whether it is a law or a treaty ("the Criminal Procedure Act"): what holds for everybody names nobody.

    With a people's name ("the Danish Penal Code") it tells where it all was.
    """
    first, second, last = run[0].folded, run[1].folded, run[-1].folded
    if first in _LAW_BEGINS and second in _LAW_LINKS:
        return True
    return last in _LAW_ENDS and all(
        lexicon.is_word(token.folded) and token.folded not in PEOPLES and token.folded not in lexicon.given_names("en")
        for token in run[:-1]
    )


def _is_title(token: Token) -> bool:
    return token.folded in titles.HONORIFICS or token.folded in titles.RANK_TITLES or token.folded in titles.KIN


def _begins_title(reading: Reading, index: int) -> bool:
    """Whether a title or a rank stands here, or the first word of one of two words."""
    tokens = reading.tokens
    return _is_title(tokens[index]) or (
        tokens[index].folded in titles.BEFORE_RANK
        and index + 1 < len(tokens)
        and reading.gaps[index] in (SPACE, HYPHEN)
        and _is_title(tokens[index + 1])
    )


def _is_plain(token: Token, evidence: Evidence) -> bool:
    """Whether a sentence's first word is an everyday word, capitalised for its place only."""
    if evidence.is_name(token.folded):
        return False
    if token.folded in lexicon.given_names("en") and lexicon.zipf(token.folded) < _OBVIOUS:
        return False
    return lexicon.is_word(token.folded) and lexicon.zipf(token.folded) >= 3.0


def _stands_alone(reading: Reading, index: int, initial: bool, evidence: Evidence) -> bool:
    """Whether one capitalised word by itself is worth a suggestion."""
    token = reading.tokens[index]
    folded = token.folded
    if len(token.text) == 1:
        return False
    if folded in PEOPLES or folded in PLURAL_PEOPLES or _is_title(token):
        return False
    ordinary = lexicon.is_everyday(folded, "en")
    if initial or _in_capital_line(reading, token):
        if evidence.is_name(folded) and evidence.capitalised[folded] > 0:
            return True
        if lexicon.is_word(folded):
            return folded in lexicon.given_names("en") and _next_is(reading, index, _SAID)
        return lexicon.is_name_word(folded) or not is_inflected(folded)
    if ordinary and index and reading.tokens[index - 1].folded in ("the", "a", "an", "this", "that", "our", "their"):
        return False
    return not (ordinary and evidence.lower[folded] > 3 * evidence.capitalised[folded])


def _next_is(reading: Reading, index: int, following: frozenset[str]) -> bool:
    return (
        index + 1 < len(reading.tokens)
        and reading.gaps[index] in (SPACE, OF)
        and (reading.gaps[index] == OF or reading.tokens[index + 1].folded in following)
    )


def _in_capital_line(reading: Reading, token: Token) -> bool:
    """Whether the word stands in a line of capitals, where they tell nothing."""
    if not (len(token.text) > 1 and token.text.isupper()):
        return False
    begin = reading.text.rfind("\n", 0, token.start) + 1
    end = reading.text.find("\n", token.end)
    line = reading.text[begin : end if end >= 0 else len(reading.text)]
    return len(line) > len(token.text) + 2 and line.upper() == line


def is_inflected(folded: str) -> bool:
    """Whether a word missing from the list is but a form of one that is in it."""
    for ending in ("s", "es", "ed", "d", "ing", "ly", "er", "ness", "less", "n't", "'ll", "'d", "'ve", "'re"):
        stem = folded.removesuffix(ending)
        if stem != folded and len(stem) > 2 and (lexicon.is_word(stem) or lexicon.is_word(stem + "e")):
            return True
    return any(folded.startswith(p) and lexicon.is_word(folded[len(p) :]) for p in ("un", "re", "non", "mis"))


def _kind(reading: Reading, first: int, run: Sequence[Token], titled: bool) -> tuple[Category, float, Sentence]:
    """What a run of capitalised words names, how sure that is, and why."""
    folded = [token.folded for token in run]
    whole = " ".join(folded)
    before = reading.tokens[first - 1].folded if first else ""
    if titled:
        return Category.PERSON, 0.95, Sentence("a name after a title")
    if len(run) > 1 and any(word in UNIT_WORDS for word in folded):
        return Category.UNIT, 0.85, Sentence("the name of a unit")
    if len(run) > 1 and any(word in ORGANISATION_WORDS for word in folded):
        return Category.ORGANISATION, 0.8, Sentence("the name of an organisation")
    if is_place(whole) and (folded[0] not in lexicon.given_names("en") or before in PLACE_BEFORE):
        return Category.PLACE, 0.85, Sentence("the name of a place")
    if len(run) > 1 and (folded[-1] in PLACE_WORDS or folded[0] in PLACE_WORDS):
        return Category.PLACE, 0.8, Sentence("the name of a place")
    if any(word in lexicon.given_names("en") for word in folded):
        return Category.PERSON, 0.9, Sentence("a given name")
    if before in PLACE_BEFORE and before:
        return Category.PLACE, 0.6, Sentence("a name after “{word}”", word=before)
    if any(word in lexicon.surnames("en") for word in folded):
        return Category.PERSON, 0.8, Sentence("a family name")
    if len(run) == 1 and run[0].text.isupper() and len(run[0].text) > 1:
        return Category.ORGANISATION, 0.6, Sentence("an abbreviation in capitals")
    if all(lexicon.is_everyday(word) for word in folded):
        return Category.OTHER, 0.4, Sentence("capitalised within a sentence")
    return Category.PERSON, 0.6, Sentence("a name by its capital")
