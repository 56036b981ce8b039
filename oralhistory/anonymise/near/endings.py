"""Names with an ending that a language puts behind them: "Ковальчуком", "Nowakowskiej", "Müllerin", "Yıldızın".

Which endings there are, and what they stand instead of, is ``resources/ladders/endings.csv``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from oralhistory.anonymise.near.names import NameWord
from oralhistory.anonymise.near.perhaps import Perhaps
from oralhistory.anonymise.near.scripts import alphabet
from oralhistory.anonymise.near.text import NearText
from oralhistory.anonymise.normalise import fold
from oralhistory.anonymise.tables import rows
from oralhistory.sentences import Sentence

_LEAST_STEM: Final = 3


@cache
def _endings(language: str) -> Mapping[str, frozenset[str]]:
    """Folded endings of one language, each with what it may stand instead of."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows("endings"):
        if row["language"] == language:
            for ending in row["endings"].split():
                found[fold(ending)] |= {fold(bare) for bare in row["instead_of"].split("|")}
    return {ending: frozenset(bare) for ending, bare in found.items()}


def inflected(text: NearText, own: Mapping[str, NameWord], language: str | None) -> Iterator[Perhaps]:
    """Words that are a name of this testimony with an ending of the testimony's language, or of Cyrillic script.

    Args:
        language: BCP 47.
    """
    spoken = (language or "").split("-")[0].lower()
    for spelling, words in text.by_spelling.items():
        if spelling in own:
            continue
        script = alphabet(text.written(words[0]))
        wanted = ("ru", "uk") if script == "cyrillic" else (spoken,) if script == "latin" else ()
        name = next((n for code in wanted if (n := _bare(spelling, own, _endings(code)))), None)
        for word in text.as_names(spelling) if name else ():
            span = text.span(word.start, word.end)
            assert name is not None
            yield Perhaps(*span, name.entity, "ending", 0.7, Sentence("“{name}” with an ending", name=name.written))


def _bare(spelling: str, own: Mapping[str, NameWord], endings: Mapping[str, frozenset[str]]) -> NameWord | None:
    for length in range(1, min(5, len(spelling) - _LEAST_STEM) + 1):
        stem, ending = spelling[:-length], spelling[-length:]
        for instead in endings.get(ending, ()):
            name = own.get(stem + instead)
            if name is not None and len(name.folded) > _LEAST_STEM and not name.everyday:
                return name
    return None
