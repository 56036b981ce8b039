"""Names that were heard as two words: "fern wick"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Final

from oralhistory.anonymise.near.names import NameWord
from oralhistory.anonymise.near.perhaps import Perhaps
from oralhistory.anonymise.near.sound import consonants
from oralhistory.anonymise.near.text import NearText
from oralhistory.sentences import Sentence

_LEAST: Final = 6
_LEAST_SOUND: Final = 4


def parted(text: NearText, own: Mapping[str, NameWord]) -> Iterator[Perhaps]:
    """Two neighbours that together are a name of this testimony, by their letters or by their sound."""
    long = {folded: name for folded, name in own.items() if len(folded) >= _LEAST and not name.everyday}
    sounds = {s: name for name in long.values() for s in consonants(name.written) if len(s) >= _LEAST_SOUND}
    if not long:
        return
    for first, second in pairwise(text.words):
        if second.start - first.end > 1 or not text.is_free(first.start, second.end):
            continue
        together = first.folded + second.folded
        name = long.get(together)
        if name is None and sounds and len(together) < 2 * _LEAST and text.is_capital(first):
            name = next((sounds[s] for s in consonants(together) if s in sounds), None)
        if name is not None and name.folded[0] == first.folded[0]:
            span = text.span(first.start, second.end)
            yield Perhaps(
                *span, name.entity, "parted", 0.6, Sentence("read as one word it is “{name}”", name=name.written)
            )
