"""The squeezed stream: only the letters and digits of a text, with where words part.

Matching on it makes line breaks, hyphens, dots and spaces inside a name or a number irrelevant, while
:meth:`Stream.parts` still tells where one word ends and the next begins.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from oralhistory.anonymise.normalise import Folded, code_points


class Script(IntEnum):
    """What letters stand together with: a word ends where the script changes."""

    DIGIT = 0
    LATIN = 1
    """Latin and every other script that parts its words by spaces."""
    HEBREW = 2
    ARABIC = 3
    UNSPACED = 4
    """Scripts written without spaces between words: a word may end anywhere."""


_UNSPACED: Final = (
    ("\u0e00", "\u0eff"),
    ("\u1000", "\u109f"),
    ("\u1780", "\u17ff"),
    ("\u3040", "\u9fff"),
    ("\U00020000", "\U0003ffff"),
)


class _GapTable(dict[int, str]):
    def __missing__(self, code: int) -> str:
        c = chr(code)
        kept = c if c.isalnum() else " "
        self[code] = kept
        return kept


_GAPS: Final = _GapTable()


def script_of(c: str) -> Script:
    """The script of one folded letter or digit."""
    if c.isdecimal():
        return Script.DIGIT
    if c < "\u0590":
        return Script.LATIN
    if c <= "\u05ff":
        return Script.HEBREW
    if c <= "\u08ff":
        return Script.ARABIC if c >= "\u0600" and not "\u0700" <= c <= "\u074f" else Script.LATIN
    if any(low <= c <= high for low, high in _UNSPACED):
        return Script.UNSPACED
    return Script.LATIN


class Stream:
    """Letters and digits of one folded text. Positions count in ``text``, the squeezed one."""

    __slots__ = ("_positions", "folded", "gaps", "spaced", "text")

    def __init__(self, folded: Folded) -> None:
        self.folded = folded
        self.spaced = folded.text.translate(_GAPS)
        """The folded text with a space for everything that is no letter or digit, place by place."""
        self.text = self.spaced.replace(" ", "")
        import numpy as np

        codes = code_points(self.spaced)
        positions = np.flatnonzero(codes != 32)
        self._positions = positions
        gaps = np.ones(len(positions) + 1, dtype=np.uint8)
        if len(positions):
            gaps[1:-1] = np.diff(positions) > 1
        self.gaps: bytes = gaps.tobytes()
        """``gaps[i]`` is 1 where something stands between ``text[i - 1]`` and ``text[i]``, and at both ends."""

    def parts(self, at: int) -> bool:
        """Whether a word may end before position ``at``: at a gap, between scripts, in an unspaced script."""
        if self.gaps[at]:
            return True
        before, after = script_of(self.text[at - 1]), script_of(self.text[at])
        return before != after or before is Script.UNSPACED

    def inner_gaps(self, start: int, end: int) -> int:
        """How many gaps lie strictly inside ``[start, end)``."""
        return self.gaps.count(1, start + 1, end)

    def word_start(self, at: int) -> int:
        """Where the word that ``at`` lies in begins."""
        return self.gaps.rfind(1, 0, at + 1)

    def word_end(self, at: int) -> int:
        """Where the word that ends at or after ``at`` ends."""
        return self.gaps.find(1, at)

    def folded_span(self, start: int, end: int) -> tuple[int, int]:
        """``[start, end)`` in the folded text."""
        return int(self._positions[start]), int(self._positions[end - 1]) + 1

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """``[start, end)`` in code points of the original, in whole grapheme clusters."""
        return self.folded.original_span(*self.folded_span(start, end))

    def position(self, folded: int) -> int:
        """The first squeezed position at or after an offset of the folded text."""
        return int(self._positions.searchsorted(folded, side="left"))
