"""Folding: one spelling for everything a reader takes for the same word, with the way back to the original.

Case, compatibility forms, marks (niqqud, harakat, accents), format characters (zero-width, bidi, soft hyphen),
look-alikes from other alphabets (Unicode TS 39), Hebrew final letters, Arabic and Persian letter variants and all
digits fall together. Each code point folds on its own, so the fold of a whole text is one ``str.translate`` and the
offset map one ``numpy.repeat``: some 20 MB/s, where a loop over characters gives 0.4.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final, Protocol, cast

import regex

from oralhistory.anonymise.escapes import unescaped

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from oralhistory.anonymise.escapes import Offsets

# Letters that NFKD leaves whole, and letters that writers exchange for one another.
_LETTERS: Final = {
    **dict(zip("łøđħıŧŋðɓɗƙɣəɛɔ", "lodhitndbdkgeeo", strict=True)),
    **{"ι": "i", "æ": "ae", "œ": "oe", "þ": "th"},
    **dict(zip("ךםןףץ", "כמנפצ", strict=True)),
    **dict(zip("ٱىیېۍےةہھەۀكکڪگپچژڤڨ", "ايييييهههههككككبجزفق", strict=True)),
    **{"ء": "", "ـ": "", "ٵ": "ا", "ٶ": "و", "ٷ": "و", "ٸ": "ي"},
    **{"װ": "וו", "ױ": "וי", "ײ": "יי"},
}
_PUNCTUATION: Final = {
    **dict.fromkeys("’‘ʼʹ׳`´′＇ʾʿ‛", "'"),
    **dict.fromkeys("“”„‟״″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−־﹣－", "-"),
}
_SILENT: Final = ("ء", "ـ")
_SMALL_CAPITAL: Final = re.compile(r"LATIN LETTER SMALL CAPITAL ([A-Z])")
_FRAMED: Final = {chr(first + i): chr(ord("a") + i) for first in (0x1F150, 0x1F170, 0x1F1E6) for i in range(26)}
"""White letters in black circles and squares, and the letters that flags are made of."""
_IGNORED: Final = frozenset("\u034f\u115f\u1160\u3164\uffa0\u17b4\u17b5")
_WHITE: Final = frozenset("\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029\u2800")
_OWN_SCRIPTS: Final = (("\u0590", "\u08ff"), ("\ufb1d", "\ufefc"))
"""Hebrew and Arabic letters are themselves, however much one looks like a Latin letter."""


class _FoldTable(dict[int, str]):
    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        self[code] = folded
        return folded


def _fold_character(character: str) -> str:
    if character in _WHITE:
        return " "
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold()).casefold()
    return "".join(_fold_simple(c) for c in decomposed)


def _fold_simple(c: str) -> str:
    if c in _LETTERS:
        return _LETTERS[c]
    if c in _FRAMED:
        return _FRAMED[c]
    if c in _PUNCTUATION:
        return _PUNCTUATION[c]
    if c in _WHITE:
        return " "
    if c.isascii() and c.isprintable():
        return c
    kind = unicodedata.category(c)
    if kind[0] == "M" or kind in ("Cf", "Cc") or c in _IGNORED:
        return ""
    if kind == "Nd":
        return str(unicodedata.decimal(c))
    if kind[0] == "Z":
        return " "
    if kind[0] == "L" and not any(low <= c <= high for low, high in _OWN_SCRIPTS):
        return _look_alike(c)
    return c


class _IsConfusable(Protocol):
    def __call__(self, string: str, *, greedy: bool) -> list[dict[str, list[dict[str, str]]]]: ...


@cache
def _is_confusable() -> _IsConfusable:
    """The library's table weighs more than all our own tables, and few texts hold such a letter."""
    from confusable_homoglyphs import confusables

    return cast(_IsConfusable, confusables.is_confusable)  # pyright: ignore[reportUnknownMemberType] - untyped


def _look_alike(c: str) -> str:
    """The ASCII letter that this small letter or its capital is drawn like, or the letter itself.

    Both cases of a letter must fold alike. Greek is told by its capitals (Ν and Η, not ν and η), the rest by its small
    letters where these are like any.
    """
    small_capital = _SMALL_CAPITAL.fullmatch(unicodedata.name(c, ""))
    if small_capital:
        return small_capital[1].lower()
    either = (c.upper(), c) if "\u0370" <= c <= "\u03ff" else (c, c.upper())
    return next((drawn for letter in either if (drawn := _drawn_like(letter))), c)


def _drawn_like(c: str) -> str | None:
    found = _is_confusable()(c, greedy=True) if len(c) == 1 else None
    shapes = found[0]["homoglyphs"] if found else []
    drawn = sorted({s["c"].casefold() for s in shapes if len(s["c"]) == 1 and s["c"].isascii() and s["c"].isalpha()})
    return drawn[0] if drawn else None


_FOLD: Final = _FoldTable()
_UNKNOWN: Final = 255


@cache
def _lengths() -> NDArray[np.uint8]:
    """Into how many characters each code point folds, as far as it was met."""
    import numpy as np

    return np.full(0x110000, _UNKNOWN, dtype=np.uint8)


def fold(text: str) -> str:
    """The folded text alone, when nobody needs the way back."""
    return text.translate(_FOLD)


def squeeze(text: str) -> str:
    """Letters and digits of the folded text, nothing between them."""
    return "".join(c for c in fold(text) if c.isalnum())


def words_of(text: str) -> list[str]:
    """The folded words: runs of letters and digits."""
    return "".join(c if c.isalnum() else " " for c in fold(text)).split()


def code_points(text: str) -> np.ndarray[tuple[int], np.dtype[np.uint32]]:
    """The text as an array of code points."""
    import numpy as np

    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


class Folded:
    """A folded text that knows where in the original each of its characters came from."""

    __slots__ = ("_ends", "_starts", "original", "text")

    def __init__(self, original: str) -> None:
        read = unescaped(original)
        plain = read.text if read else original
        self.original = original
        self.text = plain.translate(_FOLD)
        self._starts = _offsets(plain, self.text)
        self._ends: Offsets | None = None
        if read:
            each = slice(None) if self._starts is None else self._starts
            self._starts, self._ends = read.starts[each], read.ends[each]

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Code points of the original behind ``[start, end)`` of the folded text.

        The span is widened to whole grapheme clusters (Unicode TS 29), so no cut parts a letter from its marks, and
        over an Arabic hamza or tatweel at the word's end, which fold to nothing.
        """
        if start >= end:
            at = self.origin(start)
            return at, at
        last = self.behind(end - 1)
        while self.original[last : last + 1] in _SILENT:
            last += 1
        return self.whole_clusters(self.origin(start), last)

    def whole_clusters(self, start: int, end: int) -> tuple[int, int]:
        """A span of the original, widened to whole grapheme clusters."""
        return self._cluster_start(start), self._cluster_end(end)

    def origin(self, index: int) -> int:
        """The code point of the original that a folded character came from; its length behind the last one."""
        if self._starts is None:
            return index
        return int(self._starts[index]) if index < len(self._starts) else len(self.original)

    def behind(self, index: int) -> int:
        """The code point of the original behind what a folded character came from."""
        return self.origin(index) + 1 if self._ends is None else int(self._ends[index])

    def _cluster_start(self, at: int) -> int:
        if self._parts(at):
            return at
        return max(start for start in self._clusters_before(at) if start <= at)

    def _cluster_end(self, at: int) -> int:
        if self._parts(at):
            return at
        return next((start for start in self._clusters_before(at) if start >= at), len(self.original))

    def _parts(self, at: int) -> bool:
        """Whether a cluster surely ends before ``at``; false means: ask the long way."""
        if at <= 0 or at >= len(self.original):
            return True
        return _stands_alone(self.original[at - 1]) and _stands_alone(self.original[at])

    def _clusters_before(self, at: int) -> Iterator[int]:
        """The starts of the clusters around ``at``: from the last place before it where one surely starts."""
        first = at - 1
        while first > 0 and at - first < _LONGEST_CLUSTER and not self._parts(first):
            first -= 1
        for match in regex.finditer(r"\X", self.original, pos=first):
            yield match.start()
            if match.start() >= at:
                return


_LONGEST_CLUSTER: Final = 1000


def _stands_alone(c: str) -> bool:
    if c <= "~":
        return c >= " "
    return (
        "\u00c0" <= c <= "\u024f" or "\u05d0" <= c <= "\u05ea" or "\u0621" <= c <= "\u063a" or "\u0641" <= c <= "\u064a"
    )


def _offsets(original: str, folded: str) -> Offsets | None:
    """For each folded character the code point it came from; ``None`` when they stand one to one."""
    if original.isascii() and len(original) == len(folded):
        return None
    import numpy as np

    codes, known = code_points(original), _lengths()
    lengths = known[codes]
    unknown = codes[lengths == _UNKNOWN]
    if len(unknown):
        for code in np.unique(unknown).tolist():
            known[code] = len(_FOLD[code])
        lengths = known[codes]
    if bool((lengths == 1).all()):
        return None
    return np.repeat(np.arange(len(codes), dtype=np.int64), lengths)
