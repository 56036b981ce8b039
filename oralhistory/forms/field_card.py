"""The field card: one printable page about before, during and after an interview. It holds nothing of a vault."""

from __future__ import annotations

from functools import cache

from oralhistory.forms.document import Document, fill
from oralhistory.forms.template import read
from oralhistory.resources import resource


@cache
def field_card(language: str) -> Document:
    """The card in a language.

    Raises:
        FileNotFoundError: there is none in this language.
    """
    return fill(read(resource("guide", language, "field-card.txt").read_text(encoding="utf-8")))
