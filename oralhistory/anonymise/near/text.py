"""One text as the review layer reads it: its words, and which of them nobody has claimed yet."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from oralhistory.anonymise.lexicon import is_everyday
from oralhistory.anonymise.matching.sentences import begins_sentence, is_cased
from oralhistory.anonymise.normalise import Folded
from oralhistory.anonymise.stream import Script, script_of

_WORD: Final = re.compile(r"[א-ת]+(?:'[א-ת]+)+|[^\W\d_]{2,}")
"""Two letters or more; a Hebrew apostrophe makes another letter of the one before it (ח'אלדי)."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word at ``[start, end)`` of the folded text."""

    start: int
    end: int
    folded: str


class NearText:
    """A text and the spans of it, in code points, that the blocking layer has found."""

    def __init__(self, text: str, known: Iterable[tuple[int, int]]) -> None:
        self.original = text
        self.folded = Folded(text)
        self._taken = bytearray(len(text) + 1)
        for start, end in known:
            self._taken[start:end] = b"\1" * (end - start)

    @cached_property
    def cased(self) -> bool:
        """Whether capitals tell anything in it."""
        return is_cased(self.original)

    @cached_property
    def words(self) -> list[Word]:
        """Every word of two letters or more, in order."""
        return [Word(m.start(), m.end(), m.group()) for m in _WORD.finditer(self.folded.text)]

    @cached_property
    def by_spelling(self) -> dict[str, list[Word]]:
        """The words by their folded spelling."""
        found: dict[str, list[Word]] = defaultdict(list)
        for word in self.words:
            found[word.folded].append(word)
        return found

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Code points of the original behind a folded span, in whole grapheme clusters."""
        return self.folded.original_span(start, end)

    def is_free(self, start: int, end: int) -> bool:
        """Whether the blocking layer left a folded span alone."""
        return not any(self._taken[self.folded.origin(start) : self.folded.behind(end - 1)])

    def is_free_originally(self, start: int, end: int) -> bool:
        """The same of a span of the original."""
        return not any(self._taken[start:end])

    def written(self, word: Word) -> str:
        """A word as it stands in the original."""
        return self.original[self.folded.origin(word.start) : self.folded.behind(word.end - 1)]

    def has_capital(self, word: Word) -> bool:
        """Whether a word begins with a capital, wherever it stands."""
        return self.original[self.folded.origin(word.start)].isupper()

    def is_capital(self, word: Word) -> bool:
        """Whether a capital within a sentence shows that a word is meant as a name."""
        at = self.folded.origin(word.start)
        return self.cased and self.original[at].isupper() and not begins_sentence(self.original, at)

    def as_names(self, spelling: str) -> list[Word]:
        """Where a spelling stands free and may be a name: with a capital, if it is a common word within a sentence.

        Hebrew and Arabic have no capitals: their common words are no names, all others may be.
        """
        free = [word for word in self.by_spelling.get(spelling, ()) if self.is_free(word.start, word.end)]
        common = bool(free) and is_everyday(spelling)
        if script_of(spelling[0]) in (Script.HEBREW, Script.ARABIC) or not self.cased:
            return [] if common else free
        return [word for word in free if (self.is_capital(word) if common else self.has_capital(word))]
