"""A translator that marks what went through it, so that what did not can be seen.

Marks are two signs without width: nothing becomes longer by them. What a sentence is filled in with (``{name}``) stands
outside of them, for it must have been marked itself, or be data.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

BEGIN, END = "\u2062", "\u2063"
_FILLED_IN = re.compile(r"(\{[^{}]*\}|%L?n|%L?\d)")
_MARKED = re.compile(f"{BEGIN}[^{BEGIN}{END}]*(?:{END}|$)")
_TAG = re.compile(r"<[^<>]+>")


class Marks(QTranslator):
    """Answers every source with itself, marked."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1, /) -> str:
        pieces = _FILLED_IN.split(source)
        return "".join(
            piece if number % 2 or not piece.strip() else f"{BEGIN}{piece}{END}" for number, piece in enumerate(pieces)
        )

    def isEmpty(self) -> bool:
        return False


def unmarked(text: str) -> list[str]:
    """The pieces of a text that went through no translator."""
    return [piece for piece in re.split(r"[\n\u2028\u2029]", _TAG.sub("\n", _MARKED.sub("\n", text))) if piece.strip()]
