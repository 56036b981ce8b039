"""Names that are everyday words (Rose, Will, Green, June): what around one shows that the name is meant."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import Final

from oralhistory.anonymise.forms import Form, generic
from oralhistory.anonymise.lexicon import is_name_word, zipf
from oralhistory.anonymise.matching.sentences import begins_sentence, is_cased
from oralhistory.anonymise.normalise import squeeze
from oralhistory.anonymise.stream import Script, Stream, script_of
from oralhistory.anonymise.tables import rows

_SHORT: Final = 3
_FAIRLY_COMMON: Final = 4.0
"""Zipf value (once in 100,000 words) below which an everyday word that may be a name is more likely the name."""
_SAID_BY_ALL: Final = 5.0
"""The same for each word of a whole name, written without capitals."""

_NAME_FOLLOWS: Final = re.compile(r"['’]s\b|\s(?:and|or|&)\s[A-Z]|[.!?,]*[ \t]*(?:[\r\n]|\Z)")
_ALONE_IN_LINE: Final = re.compile(r"(?:\A|[\r\n])\W*\Z")
_WORD_BEFORE: Final = re.compile(r"([^\W\d_]+)\.?[\s\u2060\ufeff]*\Z")
_IN_TIME: Final = re.compile(
    r"\b(?:in|on|of|by|since|until|till|during|before|after|from|to|through|between|and|last|next|this|that|every|each|"
    r"early|mid|late|past)[\s-]+(?:the\s|early\s|late\s|mid-?)?\Z",
    re.IGNORECASE,
)
"""What stands before a month or a day of the week more often than before a name."""
_NUMBER_BEFORE: Final = re.compile(r"\d(?:st|nd|rd|th)?[\s.\-/](?:of )?\Z")
_NUMBER_BEHIND: Final = re.compile(r"\s(?:the )?\d{1,2}(?!\d)|[./\-]\d|,?\s(?:of )?(?:1[89]|20)\d\d")
_REACH: Final = 40


@cache
def calendar_words() -> frozenset[str]:
    """The squeezed names of months and, in English, of days, which are names of people too."""
    days = "monday tuesday wednesday thursday friday saturday sunday"
    return frozenset({*days.split(" "), *(squeeze(row["name"]) for row in rows("months"))})


class Everyday:
    """The surroundings of everyday words in one text. Positions count in the squeezed stream."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._text = stream.folded.original

    @cached_property
    def cased(self) -> bool:
        """Whether capitals tell anything in this text."""
        return is_cased(self._text)

    def is_meant(self, start: int, end: int, form: Form) -> bool:
        """Whether something else than its own letters shows that an everyday word is a name."""
        if script_of(self._stream.text[start]) in (Script.HEBREW, Script.ARABIC):
            return True
        first, last = self._stream.original_span(start, end)
        before = self._text[max(0, first - _REACH) : first]
        if self._after_title(before):
            return True
        if self._stream.text[start:end] in calendar_words() and _IN_TIME.search(before):
            return False
        rare = not form.asked and self._is_rare(start, end, _FAIRLY_COMMON)
        if rare and (self.cased or not self._is_short(start, end)):
            return True
        if form.words > 1:
            return self.cased or self._is_rare(start, end, _SAID_BY_ALL)
        if not self.cased or self._is_loud(first, last):
            return False
        if not begins_sentence(self._text, first) or self._after_initial(before):
            return True
        follows = _NAME_FOLLOWS.match(self._text, last)
        alone = _ALONE_IN_LINE.search(self._text, max(0, first - _REACH), first)
        return bool(follows and (alone or follows.group().strip(" \t\r\n.!?,")))

    def is_dated(self, start: int, end: int) -> bool:
        """Whether a month or a day of the week stands beside a number, as in a date."""
        if self._stream.text[start:end] not in calendar_words():
            return False
        first, last = self._stream.folded_span(start, end)
        text = self._stream.folded.text
        return bool(_NUMBER_BEFORE.search(text, max(0, first - _REACH), first) or _NUMBER_BEHIND.match(text, last))

    def _after_title(self, before: str) -> bool:
        word = _WORD_BEFORE.search(before)
        return word is not None and word[1].casefold() in generic("title")

    def _after_initial(self, before: str) -> bool:
        word = _WORD_BEFORE.search(before)
        return word is not None and len(word[1]) == 1 and word[1].isupper() and before.rstrip().endswith(".")

    def _is_rare(self, start: int, end: int, below: float) -> bool:
        """Whether one of the words is said less often than ``below``, or is a name and nothing else."""
        first, last = self._stream.folded_span(start, end)
        words = re.findall(r"\w+", self._stream.folded.text[first:last])
        return any(zipf(word) < below or is_name_word(word) for word in words if len(word) > 1)

    def _is_short(self, start: int, end: int) -> bool:
        """Whether it is one of the short words that abbreviations look like, and no list calls it a name."""
        key = self._stream.text[start:end]
        return len(key) <= _SHORT and not is_name_word(key)

    def _is_loud(self, first: int, last: int) -> bool:
        """Whether everything around is in capitals too, so that a capital tells nothing."""
        if last - first < 2 or not self._text[first:last].isupper():
            return False
        around = self._text[max(0, first - _REACH // 2) : first] + self._text[last : last + _REACH // 2]
        return around.isupper()
