"""Places by the words around them, and the words by which a capitalised name shows to be a place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.anonymise import lexicon
from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import Reading
from oralhistory.anonymise.detect.vocabulary import table, words
from oralhistory.model import Category

PLACE_WORDS = words(
    """street road avenue lane drive boulevard square bridge river lake sea valley mountain mount mountains hill hills
    island islands bay coast desert strip bank camp crossing junction checkpoint outpost gate tower heights park garden
    gardens forest village town city district county province region state port airport station tel tell khirbet wadi
    kfar kafr beit bet kibbutz moshav ein ayn jabal jebel nahal har neve givat kiryat ramat deir umm north south east
    west northern southern eastern western upper lower new old st saint quarter neighbourhood neighborhood"""
)
PLACE_BEFORE = words("in at near from to into towards toward outside inside around via through across above below")

_TABLE = table(
    R="""route highway road motorway junction gate checkpoint post outpost hill area zone sector building block
    apartment""",
    C="village town city camp district region valley neighbourhood neighborhood settlement called kibbutz moshav",
    o="of near called named ליד بقرب قرب",
    k="כביש طريق",
)


def _number(text: str) -> str:
    return "d" if text.isdecimal() and len(text) < 5 else "x"


_ROUTE = re.compile("[Rk]_d")


def find(reading: Reading) -> Iterator[Suggestion]:
    """Numbered roads, gates and posts."""
    tagging = reading.tagging(_TABLE, _number)
    for start, end, _ in tagging.spans(_ROUTE):
        yield reading.suggestion(start, end, Category.PLACE, "pattern:place", 0.8, "a numbered road or post")


def is_place(folded: str, language: str = "en") -> bool:
    """Whether a folded name, of one or several words, is a town or a country."""
    return folded in lexicon.places(language) or folded in lexicon.countries(language)
