"""What stands around a word of Hebrew or Arabic: a transcript's words in order, and which names they announce."""

from __future__ import annotations

from collections.abc import Iterator

from oralhistory.anonymise import lexicon
from oralhistory.anonymise.detect import titles
from oralhistory.anonymise.detect.familiarity import script_of
from oralhistory.anonymise.detect.tokens import HYPHEN, SPACE, Reading
from oralhistory.anonymise.detect.uncased_words import Cue, Word, word_of
from oralhistory.anonymise.detect.vocabulary import words

_ADVERBS = words("תמיד כבר גם לא עוד אז פתאום רק מיד שוב אף פעם בכלל")
_WAS = words("كان كانت صار صارت")
"""Behind these a word may be what somebody was: "she was beautiful", unless a verb follows it."""


class Context:
    """The words of one reading, and what they say of one another. Places in it are the reading's tokens."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words: dict[int, Word] = dict(_words(reading))
        """Hebrew and Arabic words by token; what is no such word is not there."""

    def cues(self, index: int) -> int:
        """What the token announces to the one right behind it; nothing for one that is no word of these scripts."""
        word = self.words.get(index)
        return word.cues if word is not None and self.reading.gaps[index] == SPACE else Cue.NONE

    def behind(self, index: int) -> int:
        """What the word right behind the token announces."""
        word = self.words.get(index + 1)
        return word.cues if word is not None else Cue.NONE

    def called(self, index: int) -> bool:
        """Whether "they call me" stands before, in its two words."""
        return bool(self.cues(index - 2) & Cue.CALLED and self.cues(index - 1) & Cue.WHOM)

    def went(self, index: int) -> bool:
        """Whether a verb of going or living stands before, right there or with one word between."""
        before = self.cues(index - 1)
        return bool(before & Cue.GOES) or (
            self.reading.gaps[index - 1] == SPACE and bool(self.cues(index - 2) & Cue.GOES)
        )

    def joins(self, index: int) -> bool:
        """Whether the next token belongs to the same phrase: a blank or a hyphen is all that parts them."""
        return index + 1 in self.words and self.reading.gaps[index] in (SPACE, HYPHEN)

    def acts(self, index: int) -> bool:
        """Whether a verb stands where the word's own verb would: before it in Arabic, behind it in Hebrew."""
        following = self.words.get(index + 1) if self.reading.gaps[index] == SPACE else None
        if self.words[index].script == "he":
            if following is not None and following.folded in _ADVERBS and self.reading.gaps[index + 1] == SPACE:
                following = self.words.get(index + 2)
            return following is not None and following.folded in titles.ACTS
        if not self.cues(index - 1) & Cue.ACTS:
            return False
        copula = self.words[index - 1].folded.lstrip("وف") in _WAS
        return not copula or (following is not None and following.folded[0] in "يت")

    def joined(self, index: int) -> bool:
        """Whether "and" with another given name follows or stands before."""
        return self._pair(index, index + 1) or self._pair(index - 1, index)

    def _pair(self, first: int, second: int) -> bool:
        left, right = self.words.get(first), self.words.get(second)
        if left is None or right is None or right.folded[0] not in "וو" or self.reading.gaps[first] != SPACE:
            return False
        given = lexicon.given_names(right.script)
        return right.folded[1:] in given and not given.isdisjoint(left.readings)


def _words(reading: Reading) -> Iterator[tuple[int, Word]]:
    for index in reading.uncased:
        token = reading.tokens[index]
        script = script_of(token)
        if script:
            yield index, word_of(token.folded, script)
