"""What a word of Hebrew or Arabic tells by itself: which names it may be, how rare it is, and what it announces.

Each distinct word is read once; a transcript is then judged by these readings and by what stands beside what.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import NamedTuple

from oralhistory.anonymise import lexicon
from oralhistory.anonymise.detect import titles
from oralhistory.anonymise.detect.familiarity import familiarity, inflects, is_derived, is_verb
from oralhistory.anonymise.detect.name_shape import name_shape
from oralhistory.anonymise.detect.places import is_place
from oralhistory.anonymise.detect.tokens import prefix_lengths
from oralhistory.model import Category
from oralhistory.sentences import Sentence

TOO_FREQUENT = 5.4
"""From this Zipf frequency on a word is no name, whatever stands before it."""
_RARE = 3.2
"""Below this Zipf frequency a word beside a name is taken for a part of it."""
_PLACES_ONLY_BELOW = 4.9
_ARTICLE = {"he": re.compile("ו?(?:כש|מש|[בכלמש])?ה(?=..)"), "ar": re.compile("[وف]?(?:لل|[بك]?ال)(?=..)")}
_PARTICIPLE = re.compile("م\u064f?[ء-ي]\u064e?[ء-ي][\u064e\u0650]?\u0651")
"""A participle of the second form, its doubled letter marked: مهجَّر."""
_TANWIN = re.compile("[\u064b-\u064d]")


_FAMILY_SHAPE = re.compile(
    "[חדתטע]'.|.{3}(?:וב|ובה|ייב|ביץ'?|וביץ'?|סקי|סקיה|סקאיה|שטיין|ברג|באום|בוים|שווילי|ינקו|צ'וק|זון|מאן|פלד|אישווילי)$"
)


class Cue:
    """What a word announces: bits of an ``int``, because an enumeration of flags takes four times as long."""

    NONE = 0
    TITLE = 0x1
    """A title, a rank or a word of kinship: a name may follow."""
    BARE_TITLE = 0x2
    """A Hebrew title or rank without article: what follows is a name, or the title is none."""
    KIN = 0x4
    INTRODUCES = 0x8
    """ "My name is" and the like."""
    SAID = 0x10
    DEFINITE = 0x20
    WITH = 0x40
    CALLED = 0x80
    WHOM = 0x100
    GOES = 0x200
    """A verb of going or living: a place may follow."""
    ACTS = 0x400
    """A verb that people are the subject of."""
    VOCATIVE = 0x800
    TOWARDS = 0x1000
    """An Arabic preposition before a place."""
    PARTICLE = 0x2000
    """A part of names: "father of", "son of"."""


_CUES = (
    (titles.HONORIFICS | titles.RANK_TITLES | titles.KIN, Cue.TITLE),
    (titles.KIN, Cue.KIN),
    (titles.INTRODUCTIONS, Cue.INTRODUCES),
    (titles.SAID, Cue.SAID),
    (titles.BEFORE_DEFINITE, Cue.DEFINITE),
    (titles.WITH, Cue.WITH),
    (titles.CALLED, Cue.CALLED),
    (titles.WHOM, Cue.WHOM),
    (titles.PLACE_VERBS, Cue.GOES),
    (titles.ACTS | titles.SAID, Cue.ACTS),
    (titles.VOCATIVES, Cue.VOCATIVE),
    (titles.TOWARDS, Cue.TOWARDS),
    (titles.HEBREW_ARABIC_PARTICLES, Cue.PARTICLE),
)
_NO_NAMES = frozenset({"بعمر", "لعمر"})
"""Names of the lists that behind these letters are but words: "at the age of"."""


class Hit(NamedTuple):
    """One name token: how many letters of it are prefixes, what it is, how sure, and why."""

    prefix: int
    category: Category
    confidence: float
    why: Sentence


class Word:
    """A folded word; ``script`` is ``he`` or ``ar``. Make it with :func:`word_of`, which keeps it."""

    def __init__(self, folded: str, script: str) -> None:
        self.folded = folded
        self.script = script
        self.zipf = lexicon.zipf(folded)
        self.prefixes = prefix_lengths(folded)
        self.cues = self._cues()
        article = _ARTICLE[script].match(folded)
        self.noun = folded[article.end() :] if article else ""
        """What stands behind the article, if there is one."""

    def _cues(self) -> int:
        readings = self.readings
        found = Cue.NONE
        for words, cue in _CUES:
            if not words.isdisjoint(readings):
                found |= cue
        if found & Cue.TITLE and self.script == "he":
            bare = [form for form in readings if form in titles.BARE_TITLES]
            if bare and not self.folded[: len(self.folded) - len(bare[0])].endswith("ה"):
                found |= Cue.BARE_TITLE
        return found

    @cached_property
    def readings(self) -> tuple[str, ...]:
        """The word as it stands and without each run of letters that may be prefixes."""
        return (self.folded, *(self.folded[n:] for n in self.prefixes))

    @cached_property
    def familiar(self) -> float:
        """See :func:`familiarity`."""
        return familiarity(self.folded, self.script)

    @cached_property
    def is_quiet(self) -> bool:
        """Whether the word is no name and announces none, unless something stands before it or "son of" behind."""
        by_itself = self.cues or self.listed or self.names or self.places or self.rare or self.named is not None
        return not by_itself

    @cached_property
    def listed(self) -> Hit | None:
        """A name in the lists that is no everyday word, bare or after prefixes that are more than letters of it."""
        folded, script = self.folded, self.script
        if folded in _NO_NAMES:
            return None
        bare = _category(folded, script)
        if bare and not lexicon.is_everyday(folded):
            return Hit(0, bare, 0.85, Sentence("in a list of names"))
        for prefix in self.prefixes:
            stem = folded[prefix:]
            category = _category(stem, script)
            place = category is Category.PLACE
            if (
                category
                and len(stem) > 2
                and not lexicon.is_everyday(stem)
                and _stem_prevails(folded, stem, place=place)
            ):
                return Hit(prefix, category, 0.75, Sentence("in a list of names, after a prefix"))
        return None

    @cached_property
    def names(self) -> tuple[int, ...]:
        """After how many letters of prefix the word is a person's name in the lists, everyday word or not."""
        return tuple(n for n in (0, *self.prefixes) if self._is_name(self.folded[n:]))

    def _is_name(self, stem: str) -> bool:
        return len(stem) > 1 and in_names(stem, self.script) and lexicon.zipf(stem) < TOO_FREQUENT

    @cached_property
    def places(self) -> tuple[int, ...]:
        """After how many letters of prefix the word is a place in the lists, everyday word or not."""
        return tuple(
            n
            for n in (0, *self.prefixes)
            if is_place(self.folded[n:], self.script) and lexicon.zipf(self.folded[n:]) < _PLACES_ONLY_BELOW
        )

    @cached_property
    def rare(self) -> bool:
        """Whether the word is no form of any other and stands as names stand, without article."""
        folded = self.folded
        if self.shaped or self.named == 0:
            return True
        if len(folded) < 4 or self.familiar:
            return False
        if self.script == "ar" and folded.startswith("ال") and folded.endswith("ي"):
            return True  # as family names are formed
        return not (self.noun or looks_like_verb(folded)) and self._is_shaped

    @cached_property
    def named(self) -> int | None:
        """After how many letters of prefix the word is one that is said as a name is and looks like one.

        The frequency lists know many names that no list of names has (וקסמן, شنايدر). Unlike nouns they take neither
        article nor endings, unlike verbs they have no other forms.
        """
        return next((n for n in (0, *self.prefixes) if self._is_said_as_name(self.folded[n:])), None)

    def _is_said_as_name(self, stem: str) -> bool:
        frequency = lexicon.zipf(stem)
        if not (_NAMED_FROM <= frequency < _NAMED_BELOW) or frequency < self.zipf - 0.3 or len(stem) < 4:
            return False
        script, article = self.script, _ARTICLES[self.script]
        least = _VERB_SHAPED_FROM if stem[0] in _FORM_BEGINS else _NAMED_SHAPE
        if name_shape(stem, script) <= least or stem.startswith(article) or lexicon.zipf(article + stem):
            return False
        shorter = (lexicon.zipf(stem[n:]) for n in prefix_lengths(stem))
        return max(shorter, default=0.0) < frequency and not inflects(stem, script)

    @cached_property
    def shaped(self) -> bool:
        """Whether a rare word of Hebrew is written as family names or Arabic names are: ארונוב, ח'ורשידי."""
        return self.script == "he" and self.zipf < _RARE and _FAMILY_SHAPE.search(self.folded) is not None

    @cached_property
    def unknown(self) -> bool:
        """Whether a word beside a name may belong to it: a rare one, and no rare form of a common verb."""
        if self.shaped or self.named == 0:
            return True
        known = self.familiar
        return known < _RARE and (known > 0 or self._is_shaped)

    @cached_property
    def _is_shaped(self) -> bool:
        """Whether letters and formation speak for a name: those of a form of some known word must do so clearly."""
        least = _UNDERIVED_FROM
        if is_derived(self.folded, self.script):
            least = _VERB_SHAPED_FROM if self.folded[0] in _FORM_BEGINS else _DERIVED_FROM
        return name_shape(self.folded, self.script) > least

    @cached_property
    def stands_bare(self) -> bool:
        """Whether right behind a given name the word can hardly be anything but a family name.

        It has no article and no preposition, and is no verb: nouns and adjectives stand there with the article.
        """
        folded, script = self.folded, self.script
        if self.cues or self.noun or len(folded) < 3 or self.zipf >= _BARE_BELOW or is_verb(folded, script):
            return False
        if any(lexicon.zipf(folded[n:]) >= self.zipf - 0.5 for n in self.prefixes):
            return False
        return not (inflects(folded, script) if script == "he" else folded.endswith("ا"))

    @cached_property
    def may_follow(self) -> bool:
        """Whether a word may be a further part of a name: listed, rare, or an Arabic family name with its article."""
        folded, script = self.folded, self.script
        if self.cues & Cue.SAID or len(folded) < 2:
            return False
        if self.listed is not None and self.listed.prefix == 0:
            return self.listed.category is Category.PERSON
        if folded in lexicon.surnames(script) and self.zipf < _SURNAME_BELOW:
            return True
        if self.stands_bare:
            return True
        if self.unknown and not (script == "he" and self.noun and lexicon.is_word(self.noun)):
            return True
        if script == "he":
            named = folded in lexicon.given_names(script) or (self.noun and in_names(self.noun, script))
            return bool(named) and self.zipf < _SURNAME_BELOW - 0.2
        if folded.startswith("ال"):
            nisba = folded.endswith("ي") and self.zipf < _NISBA_BELOW
            return (
                in_names(folded[2:], script) or nisba or (self.zipf < _ARTICLED_BELOW and self.familiar < _NISBA_BELOW)
            )
        return folded in lexicon.given_names(script) and self.zipf < _SURNAME_BELOW


_SURNAME_BELOW, _NISBA_BELOW, _ARTICLED_BELOW = 5.0, 4.2, 3.6
_BARE_BELOW = 4.6
_DERIVED_FROM, _UNDERIVED_FROM = 0.0, -3.0
_NAMED_FROM, _NAMED_BELOW, _NAMED_SHAPE, _VERB_SHAPED_FROM = 2.0, 4.2, 2.0, 4.0
_FORM_BEGINS = frozenset("אינתבלכשוايتنوفسبل")
"""Letters that verbs and words behind a preposition begin with: such a word must look like a name clearly."""
_ARTICLES = {"he": "ה", "ar": "ال"}


@lru_cache(maxsize=65536)
def word_of(folded: str, script: str) -> Word:
    """The reading of a word, kept."""
    return Word(folded, script)


def in_names(folded: str, script: str) -> bool:
    """Whether the lists of a language hold a given or family name."""
    return folded in lexicon.given_names(script) or folded in lexicon.surnames(script)


def is_given(folded: str) -> bool:
    """Whether the word is a given name of either language: Arabic names are written in Hebrew, and the reverse."""
    return folded in lexicon.given_names("he") or folded in lexicon.given_names("ar")


def shows_no_name(text: str) -> bool:
    """Whether vowel signs tell that a word as written is a noun or a participle: مهجَّر, رجلٌ."""
    return _TANWIN.search(text) is not None or _PARTICIPLE.match(text) is not None


_VERB = re.compile(
    "(?:[وف]?س[ينتا]|[وف]?[ينت](?=.{2,}(?:ون|ين|وا|ه|ها|هم)$)).{3,}|ب[تينا].{3,}|.{2,}(?:تلك|تله|تلي|لها|لنا|لهم)"
    "|[وف]?ت[ء-ي]ا[ء-ي]{2}[تا]?|[وف]?است[ء-ي]{3,}"
    "|.{3,}(?:ته|تها|تهم|ناه|ناها|ناهم|وها|وهم|وني|تني|تنا|تموها|تموه|ولي)"
)
"""Verbs of Arabic by their form: the future (سأرسل), spoken forms (بتعرف), a dative written onto them (قلتله)."""
_SPOKEN_ARTICLE = re.compile("[وف]?[عه]ال.{2,}")


def looks_like_verb(folded: str) -> bool:
    """Whether a rare word of Arabic shows by its form to be a verb, or a noun of speech (عالسوق)."""
    return folded >= "\u0600" and (_VERB.fullmatch(folded) or _SPOKEN_ARTICLE.fullmatch(folded)) is not None


def _stem_prevails(folded: str, stem: str, *, place: bool) -> bool:
    """Whether the letters before a name are prefixes: the name by itself is met at least about as often.

    People are told from well-known words (לשאול, באתי) by more than that; "in" and "to" go with places all the time.
    """
    whole = lexicon.zipf(folded)
    return lexicon.zipf(stem) >= (whole + 0.5 if whole >= _WELL_KNOWN and not place else whole - 0.3)


_WELL_KNOWN = 4.0


def _category(folded: str, script: str) -> Category | None:
    if is_given(folded) or folded in lexicon.surnames(script):
        return Category.PERSON
    if is_place(folded, script):
        return None if _is_articled_word(folded, script) else Category.PLACE
    return Category.PERSON if lexicon.is_name_word(folded) else None


def _is_articled_word(folded: str, script: str) -> bool:
    """Whether a place of the lists is but a word with its article ("the cellar")."""
    article = "ال" if script == "ar" else "ה"
    named = lexicon.is_name_word(folded)
    return not named and folded.startswith(article) and lexicon.is_word(folded[len(article) :])
