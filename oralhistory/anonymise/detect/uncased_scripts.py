"""Names in Hebrew and Arabic script, which has no capitals: lists of names, words before a name, and rare words.

What a word tells by itself is in :mod:`uncased_words`, what its neighbours tell in :mod:`uncased_context`. A word that
was taken for a name somewhere is one everywhere in the transcript, behind prefixes too.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from oralhistory.anonymise import lexicon
from oralhistory.anonymise.detect import titles
from oralhistory.anonymise.detect.places import is_place
from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import HYPHEN, SPACE, Reading, raw_length
from oralhistory.anonymise.detect.uncased_context import Context
from oralhistory.anonymise.detect.uncased_words import (
    TOO_FREQUENT,
    Cue,
    Hit,
    Word,
    in_names,
    is_given,
    shows_no_name,
)
from oralhistory.anonymise.detect.vocabulary import NUMBER_WORDS, words
from oralhistory.model import Category
from oralhistory.sentences import Sentence

_FATHER = words("אבו أبو آل عبد")
_OF_FATHER = words("אבי أبا أبي")
_MOTHER = words("أم אם אום")
_NASAB = words("بن بنت ابن ابنة")
_BORN_OF = words("بن بنت")
_CHILD = words("בן בת אבן בר بن ابن بنت")
_NO_CHILD_OF = words("אדם דוד דודה זוג ים עם ערובה בית חורין שבע") | words(NUMBER_WORDS)
"""Behind "son of" these make a word or an age, no name."""
_WITH_PRONOUN = words(
    "אצלי אצלך אצלו אצלה אצלנו אצלכם אצלם אצלן בשביל בשבילי בשבילו בשבילה בשבילנו אחרי אחריו לפני לפניו כמו בלעדיו"
)
_COMMON_FAMILY = words("שלום חיים דוד الله")
"""Family names that are among the commonest words."""
_OF_GOD = words("عطا نصر سعد خير فتح جار ضيف فضل أمر جاد خلف دخل")
"""Names before that of God; "may He have mercy" is none."""
_NO_NAME = words("مستعار المستعار بديل כיסוי בדוי")
"""What stands behind "name" and is none: a cover name."""
_WITH_BELOW = 4.9
"""After "with" only a rarer word is taken for a name: things stand there as well."""
_TITLED_BELOW = 4.0
_BARE_TITLED_BELOW = 5.2
_LONGEST = 4
"""Words of a name."""


class _Span(NamedTuple):
    """A name from one token to another, the last included."""

    first: int
    last: int
    hit: Hit


def find(reading: Reading) -> Iterator[Suggestion]:
    """Names of people and places, with the words that belong to them, and ranks that stand before a name."""
    if reading.uncased:
        yield from _Search(reading).suggestions()


class _Search:
    """One look through one transcript."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._context = Context(reading)
        self._words = self._context.words
        self._nouns = {word.noun for word in self._words.values() if word.noun}
        """Words that somewhere take the article, as names do not."""

    def suggestions(self) -> Iterator[Suggestion]:
        spans = list(self._first_look())
        spans += self._again(spans)
        for span in spans:
            yield self._suggestion(span)
            before = span.first - 1
            if self._context.cues(before) & Cue.TITLE:
                yield from self._rank(before)

    def _suggestion(self, span: _Span) -> Suggestion:
        tokens, hit = self._reading.tokens, span.hit
        token = tokens[span.first]
        start = token.start + raw_length(token.text, hit.prefix) if hit.prefix else token.start
        source = "lexicon:" + hit.category.value
        return self._reading.suggestion(start, tokens[span.last].end, hit.category, source, hit.confidence, hit.why)

    def _rank(self, index: int) -> Iterator[Suggestion]:
        word, token = self._words[index], self._reading.tokens[index]
        for prefix in (0, *word.prefixes):
            if word.folded[prefix:] in titles.RANK_TITLES:
                start = token.start + raw_length(token.text, prefix)
                yield self._reading.suggestion(
                    start, token.end, Category.RANK, "lexicon:rank", 0.5, Sentence("a rank before a name")
                )
                return

    # The first look

    def _first_look(self) -> Iterator[_Span]:
        beyond = 0
        for index in self._words:
            if index < beyond:
                continue
            span = self._several_words(index)
            if span is None:
                hit = self._hit(index) or (self._one_more(index) if index == beyond else None)
                if hit is None:
                    continue
                last = self._extend(index)
                if (
                    hit.category is Category.PLACE
                    and last > index
                    and is_given(self._words[index].folded[hit.prefix :])
                ):
                    hit = hit._replace(category=Category.PERSON)
                span = _Span(index, last if hit.category is Category.PERSON else index, hit)
            beyond = span.last + 1
            yield span

    def _one_more(self, index: int) -> Hit | None:
        """Whether "and" with a given name follows a name, as in a list of people."""
        word = self._words[index]
        stem = word.folded[1:]
        listed = word.folded[0] in "וو" and stem in lexicon.given_names(word.script) and len(stem) > 2
        if not listed or self._reading.gaps[index - 1] != SPACE or lexicon.zipf(stem) >= _WITH_BELOW:
            return None
        return Hit(1, Category.PERSON, 0.6, Sentence("a given name after a name and “and”"))

    def _several_words(self, index: int) -> _Span | None:
        """A place of two or three words from the list."""
        word, second = self._words[index], self._words.get(index + 1)
        if second is None or second.folded not in _second_words(word.script):
            return None
        for count in (3, 2):
            run = [self._words.get(at) for at in range(index, index + count)]
            if not all(self._context.joins(at) for at in range(index, index + count - 1)):
                continue
            tail = " ".join(part.folded for part in run[1:] if part)
            for prefix in (0, *word.prefixes):
                if is_place(word.folded[prefix:] + " " + tail, word.script):
                    return _Span(
                        index, index + count - 1, Hit(prefix, Category.PLACE, 0.85, Sentence("the name of a place"))
                    )
        return None

    def _hit(self, index: int) -> Hit | None:
        word, before = self._words[index], self._context.cues(index - 1)
        if len(word.folded) < 2:
            return None
        if word.is_quiet and not before and not self._context.behind(index) & Cue.PARTICLE:
            return None
        introduced = bool(before & (Cue.TITLE | Cue.INTRODUCES))
        if word.cues:
            if word.cues & Cue.PARTICLE:
                compound = self._compound(index)
                if compound or word.folded in titles.HEBREW_ARABIC_PARTICLES:
                    return compound
            if word.cues & (Cue.TITLE | Cue.INTRODUCES) and not introduced:
                return None
        listed = word.listed
        if listed and (introduced or not self._is_noun(word.folded[listed.prefix :])):
            noun = listed.category is Category.PLACE and shows_no_name(self._reading.tokens[index].text)
            return None if noun else listed
        if self._before_nasab(index) and word.zipf < TOO_FREQUENT and not word.noun:
            return Hit(0, Category.PERSON, 0.8, Sentence("before “son of” or “daughter of”"))
        if self._context.called(index) and word.zipf < _TITLED_BELOW + 1 and word.folded not in _WITH_PRONOUN:
            return Hit(0, Category.PERSON, 0.8, Sentence("introduced as a name"))
        if introduced and self._takes(word, before):
            return Hit(0, Category.PERSON, 0.8, Sentence("after a title or an introduction"))
        found = self._ambiguous(index, before)
        if found or shows_no_name(self._reading.tokens[index].text):
            return found
        return self._rare(word, before)

    @staticmethod
    def _takes(word: Word, before: int) -> bool:
        """Whether what stands behind a title is the name that the title announces."""
        if word.folded in _NO_NAME:
            return False
        if word.familiar < _TITLED_BELOW:
            return True
        bare = bool(before & Cue.BARE_TITLE) and not word.noun and not word.cues
        return bare and word.zipf < _BARE_TITLED_BELOW and word.folded not in titles.ACTS

    def _rare(self, word: Word, before: int) -> Hit | None:
        if not self._nouns.isdisjoint(word.readings):
            return None
        if word.rare:
            return Hit(0, Category.PERSON, 0.3, Sentence("a rare word"))
        if word.named is not None:
            return Hit(word.named, Category.PERSON, 0.3, Sentence("a rare word, said as names are"))
        cued = before & (Cue.SAID | Cue.VOCATIVE | Cue.DEFINITE)
        if cued and word.unknown and not word.noun and word.zipf < _UNKNOWN_BELOW:
            return Hit(0, Category.PERSON, 0.5, Sentence("a rare word where a name may stand"))
        return None

    def _is_noun(self, stem: str) -> bool:
        """Whether a name in the lists is a thing in this transcript: a word too, one that takes the article here."""
        return stem in self._nouns and lexicon.is_word(stem)

    def _ambiguous(self, index: int, before: int) -> Hit | None:
        """A name that is an everyday word as well, where only a name fits.

        Hebrew ``את`` and Arabic ``إنّ`` stand before what is definite: a word without article after them is a name.
        """
        word, context = self._words[index], self._context
        if word.names and not self._reading.tokens[index].text.startswith("ال"):
            paired = self._before_family_name(index)
            cued = (
                paired or bool(before & (Cue.SAID | Cue.DEFINITE | Cue.TITLE | Cue.VOCATIVE)) or context.joined(index)
            )
            for prefix in word.names:
                stem = word.folded[prefix:]
                fits = cued or (prefix == 0 and self._stands_as_name(index, before)) or self._acts_behind(index, prefix)
                sure = bool(before & (Cue.DEFINITE | Cue.VOCATIVE | Cue.KIN))
                if fits and (sure or not self._is_noun(stem)):
                    return Hit(prefix, Category.PERSON, 0.6, Sentence("a given name that is a word as well"))
        if word.places and context.went(index):
            return Hit(word.places[0], Category.PLACE, 0.6, Sentence("a place after a verb of going or living"))
        if before & Cue.TOWARDS and 0 in word.places and not word.noun and not self._is_noun(word.folded):
            return Hit(0, Category.PLACE, 0.5, Sentence("a place after a preposition"))
        return None

    def _before_nasab(self, index: int) -> bool:
        """Whether "son of" or "daughter of" with a name follows, as only behind a name."""
        following = self._words.get(index + 1)
        if (
            following is None
            or following.folded not in _NASAB
            or not (self._context.joins(index) and self._context.joins(index + 1))
        ):
            return False
        if following.folded not in _BORN_OF and not self._words[index].names:
            return False
        parent = self._words[index + 2]
        return in_names(parent.folded, parent.script) or parent.unknown

    def _before_family_name(self, index: int) -> bool:
        """Whether a family name stands behind: both may be words, but hardly side by side."""
        word, following = self._words[index], self._words[index + 1] if self._context.joins(index) else None
        if following is None or word.script != following.script:
            return False
        family = following.folded in lexicon.surnames(word.script) and following.zipf < TOO_FREQUENT
        given = in_names(following.folded, word.script) and following.zipf < _WITH_BELOW
        if following.folded == "الله":
            return self._reading.tokens[index].text.endswith("ة") or word.folded in _OF_GOD
        return family or given or following.folded in _COMMON_FAMILY

    def _acts_behind(self, index: int, prefix: int) -> bool:
        """Whether a Hebrew name behind "and", "when" or "that" has its verb behind it: כשברק נתן."""
        word = self._words[index]
        return word.script == "he" and word.folded[:prefix].endswith(("ש", "ו")) and self._context.acts(index)

    def _stands_as_name(self, index: int, before: int) -> bool:
        word = self._words[index]
        if before & Cue.WITH and word.zipf < _WITH_BELOW:
            return True
        following = self._words[index + 1] if self._context.joins(index) else None
        if following and following.zipf < TOO_FREQUENT and not self._is_noun(following.folded):
            rare = following.unknown and (not following.noun or following.folded.endswith("ي"))
            if in_names(following.folded, word.script) or rare:
                return True
        return self._context.acts(index) and word.folded in lexicon.given_names(word.script)

    def _compound(self, index: int) -> Hit | None:
        """``אבו``, ``أم``, ``عبد`` and the like, behind prefixes too, begin a name before a name or a rare word."""
        if not self._context.joins(index):
            return None
        word, following = self._words[index], self._words[index + 1]
        prefix = next(n for n in (0, *word.prefixes) if word.folded[n:] in titles.HEBREW_ARABIC_PARTICLES)
        particle = word.folded[prefix:]
        named = in_names(following.folded, following.script) or is_given(following.folded)
        if particle == "עבד":  # else it is the verb "worked"
            strong = following.folded.startswith("אל")
        elif particle in _FATHER:
            strong = (prefix == 0 and following.zipf < TOO_FREQUENT) or named or following.unknown
        elif particle in _OF_FATHER:
            strong = (named or following.unknown) and len(following.folded) > 2
        elif particle in _MOTHER:
            rare = following.unknown and following.script == "ar"
            strong = named or rare or (particle == "אום" and following.zipf < _TITLED_BELOW)
        else:
            strong = particle in _CHILD and self._is_child(index, following, named=named)
        return Hit(prefix, Category.PERSON, 0.85, Sentence("a name of several words")) if strong else None

    def _is_child(self, index: int, following: Word, *, named: bool) -> bool:
        """Whether "son of" begins a family name here (בן שושן) and no age, no kinship, no trait."""
        if following.folded in _NO_CHILD_OF or following.cues & Cue.TITLE:
            return False
        hyphen = self._reading.gaps[index] == HYPHEN
        return (named and following.zipf < (TOO_FREQUENT if hyphen else _WITH_BELOW)) or following.unknown

    def _extend(self, first: int) -> int:
        """The last token of a name that begins here: further names, particles and what follows them, rare words."""
        last = first
        while last - first < 2 and self._is_particle(last) and self._context.joins(last):
            last += 1
        while last - first < _LONGEST - 1 and self._context.joins(last):
            if self._is_particle(last + 1):
                if not (self._context.joins(last + 1) and self._follows_particle(last + 1)):
                    break
                last += 2
            elif self._may_follow(last + 1):
                last += 1
            else:
                break
        return last

    def _may_follow(self, index: int) -> bool:
        """Whether a word belongs to the name before it, and is not its verb."""
        word = self._words[index]
        if word.folded == "الله":
            return self._before_family_name(index - 1)
        return (word.may_follow and word.folded not in titles.ACTS) or word.folded in _COMMON_FAMILY

    def _is_particle(self, index: int) -> bool:
        word = self._words[index]
        if not word.cues & Cue.PARTICLE:
            return False
        stem = word.folded if index == 0 or word.folded in titles.HEBREW_ARABIC_PARTICLES else word.readings[-1]
        return stem in titles.HEBREW_ARABIC_PARTICLES

    def _follows_particle(self, particle: int) -> bool:
        word = self._words[particle + 1]
        if word.may_follow:
            return True
        arabic = word.script == "ar" and not word.cues & Cue.TITLE
        return (
            (arabic or in_names(word.folded, word.script))
            and word.zipf < TOO_FREQUENT - 0.1
            and word.folded not in _NO_CHILD_OF
        )

    # The second look

    def _again(self, spans: list[_Span]) -> Iterator[_Span]:
        """Where a word stands that was taken for a name elsewhere."""
        known = {stem for span in spans for stem in self._told(span)}
        known |= {stem[2:] for stem in known if stem.startswith("ال") and len(stem) > 4}
        taken = {index for span in spans for index in range(span.first, span.last + 1)}
        for index, word in self._words.items() if known else ():
            if index not in taken and not known.isdisjoint(word.readings):
                prefix = next(n for n in (0, *word.prefixes) if word.folded[n:] in known)
                stem = word.folded[prefix:]
                if word.noun == stem and "ال" + stem not in known:
                    continue
                yield _Span(index, index, Hit(prefix, Category.PERSON, 0.55, Sentence("elsewhere taken for a name")))

    def _told(self, span: _Span) -> Iterator[str]:
        """The words of a person's name that, met elsewhere, are that name again."""
        if span.hit.category is not Category.PERSON or span.hit.confidence < _TELLING:
            return
        for index in range(span.first, span.last + 1):
            word = self._words[index]
            stem = word.folded[span.hit.prefix :] if index == span.first else word.folded
            listed = in_names(stem, word.script)
            common = lexicon.zipf(stem) >= TOO_FREQUENT if listed else word.familiar >= _TITLED_BELOW
            if len(stem) > 2 and not common and not self._is_noun(stem) and not word.cues:
                yield stem


_TELLING, _UNKNOWN_BELOW = 0.6, 3.0


@cache
def _second_words(script: str) -> frozenset[str]:
    """The words that stand second in the name of a place."""
    names = (name.replace("-", " ").split(" ") for name in lexicon.places(script) | lexicon.countries(script))
    return frozenset(name[1] for name in names if len(name) > 1)
