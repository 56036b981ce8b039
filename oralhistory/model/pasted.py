"""What is pasted, without what nobody can see.

Formatting is lost by itself; what stays hidden in plain text is not: control signs, zero-width signs that break words
and names in two for every search, presentation forms out of a PDF. Zero-width joiner and non-joiner stay between
letters that need them (Persian, Indic scripts, pictures made of several), and so do the marks that set a direction
(U+200E, U+200F, U+061C): without them a line of two scripts would read otherwise than it did.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

import regex

_LINE_ENDS: Final = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
_BLANKS: Final = re.compile("[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_JOIN: Final = "[\u200c\u200d]"
_JOINED: Final = r"(?![\p{Latin}\p{Greek}\p{Cyrillic}\p{Hebrew}])\p{L}"
"""A letter of an alphabet that knows joiners."""
_JOINERS: Final = regex.compile(
    rf"(?:(?<=\p{{ccc=9}})|(?<={_JOINED}\p{{M}}*)(?={_JOIN}+\p{{M}}*{_JOINED}))({_JOIN}){_JOIN}*|{_JOIN}+"
)
"""The first one stays behind a virama (what it does there is seen) and between letters, whatever marks they carry."""
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b"
    "\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
"""Controls, soft hyphen, fillers, zero-width signs, embeddings, overrides and isolates, tags, no characters at all."""
_FORMS: Final = re.compile("[\ufb00-\ufb06\ufb1d-\ufdfb\ufe70-\ufefc]+")
"""Ligatures and presentation forms: letters as a printer draws them."""
_PICTURE: Final = re.compile(
    "([\u2190-\u2bff\ufe0f\U0001f000-\U0001faff])\u200d(?=[\u2190-\u2bff\U0001f000-\U0001faff])"
)
_KEPT_JOINER: Final = "\ue0fe"
"""Stands for it while the others are taken out: a sign for private use."""


@dataclass(frozen=True)
class Pasted:
    """``text`` as it goes into a field; ``unseen`` signs were taken out that were no formatting."""

    text: str
    unseen: int


def cleaned(text: str, *, one_line: bool) -> Pasted:
    """Clean what comes from the clipboard.

    Line ends become ``\\n``, blanks of every width and tabs one space, letters their common form (NFC). In ``one_line``
    the lines are joined, and blanks at both ends go.
    """
    text = _LINE_ENDS.sub("\n", text.replace(_KEPT_JOINER, ""))
    text = _BLANKS.sub(" ", text)
    text = _PICTURE.sub(rf"\1{_KEPT_JOINER}", text)
    seen = _UNSEEN.sub("", text)
    seen = _without_joiners(seen)
    unseen = len(text) - len(seen)
    seen = seen.replace(_KEPT_JOINER, "\u200d")
    seen = unicodedata.normalize("NFC", _FORMS.sub(_plain, seen))
    return Pasted(" ".join(seen.split()) if one_line else _without_trailing(seen), unseen)


def _without_joiners(text: str) -> str:
    """Joiners that join or part nothing: at an edge of a word, or beside a letter of an alphabet that knows none."""
    return _JOINERS.sub(_kept_joiner, text)


def _kept_joiner(match: regex.Match[str]) -> str:
    return match[1] or ""


def _plain(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", match.group())


def _without_trailing(text: str) -> str:
    return re.sub(" +(?=\n)", "", text)
