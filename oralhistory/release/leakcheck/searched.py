"""A text as it is searched: one spelling, its words, its letters; each worked out once, and only when asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Final

from oralhistory.release.leakcheck.context import is_uncased
from oralhistory.release.leakcheck.normal import clean, squeezed_in, words_in

_TO_A: Final = bytes(97 if 0x80 <= code < 0xC0 or bytes((code,)).isalpha() else code for code in range(256))
_LEADING: Final = bytes(range(0xC0, 0x100))


class SearchedText:
    """The readings of one text that the rules look at; ``cleaned`` is :func:`normal.clean` of it."""

    def __init__(self, text: str) -> None:
        self.cleaned = clean(text)
        self._capitalised: list[tuple[str, bool]] | None = None

    def once(self, capitalised: Callable[[SearchedText], list[tuple[str, bool]]]) -> list[tuple[str, bool]]:
        """The everyday words that stand as names: two rules ask for them, and they are sought once."""
        if self._capitalised is None:
            self._capitalised = capitalised(self)
        return self._capitalised

    @cached_property
    def folded(self) -> str:
        """Casefolded, with its punctuation and lines."""
        return self.cleaned.casefold()

    @cached_property
    def _raw(self) -> bytes:
        return self.folded.encode("utf-8", "replace")

    @cached_property
    def words(self) -> bytes:
        """The words in UTF-8, each between single blanks."""
        return words_in(self._raw)

    @cached_property
    def tokens(self) -> list[bytes]:
        """The words one by one."""
        return self.words.split()

    @cached_property
    def squeezed(self) -> bytes:
        """Letters and digits alone, in UTF-8."""
        return squeezed_in(self._raw)

    @cached_property
    def distinct(self) -> frozenset[bytes]:
        """The different words, in UTF-8."""
        return frozenset(self.tokens)

    @cached_property
    def uncased(self) -> bool:
        """Whether it has no capitals worth the name."""
        return is_uncased(self.cleaned)

    @cached_property
    def has_single_letters(self) -> bool:
        """Whether four letters stand in a row, each a word of its own. Quick, for the slow search that follows."""
        return b" a a a a " in self.words.translate(_TO_A, _LEADING)
