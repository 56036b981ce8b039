"""Places by the words around them, and the words by which a capitalised name shows to be a place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from oralhistory.anonymise import lexicon
from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import Reading
from oralhistory.anonymise.detect.vocabulary import table, words
from oralhistory.model import Category
from oralhistory.sentences import Sentence

PLACE_WORDS = words(
    """street road avenue lane drive boulevard square bridge river lake sea valley mountain mount mountains hill hills
    island islands bay coast desert strip bank camp crossing junction checkpoint outpost gate tower heights park garden
    gardens forest village town city district county province region state port airport station tel tell khirbet wadi
    kfar kafr beit bet kibbutz moshav ein ayn jabal jebel nahal har neve givat kiryat ramat deir umm north south east
    west northern southern eastern western upper lower new old st saint quarter neighbourhood neighborhood"""
)
STREET_WORDS = words(
    """street road avenue lane drive boulevard square bridge crescent terrace quarter district village camp checkpoint
    hospital"""
)
PLACE_BEFORE = words("in at near from to into towards toward outside inside around via through across above below")

_TABLE = table(
    R="""route highway road motorway junction gate checkpoint post outpost hill area zone sector building block
    apartment camp point shelter ward barrack barracks hut cell bunker trench dugout pit shaft gallery pier quay dock
    platform flat bridge height""",
    n="no nos number",
    C="village town city camp district region valley neighbourhood neighborhood settlement called kibbutz moshav",
    o="of near called named ליד بقرب قرب",
    k="כביש طريق",
)


def _number(text: str) -> str:
    return "d" if re.fullmatch(r"\d{1,4}(?:\.\d)?", text) else "x"


_ROUTE = re.compile("[Rk][_.](?:n[_.])?d")
_STREETS = (
    "Street|St|Road|Rd|Lane|Avenue|Ave|Terrace|Row|Drive|Close|Crescent|Square|Gardens|Mews|Grove|Parade|Boulevard"
)
_ADDRESSES = (
    re.compile(rf"\d{{1,4}}[a-zA-Z]?,? (?:[A-Z][\w'’-]+ ){{1,3}}(?:{_STREETS})\b"),
    re.compile(
        r"(?:Via|Rue|Calle|Rua|Ulica|Ul\.|Rehov|Avenida|Piazza|Plaza|Prospekt)(?: d[eiu](?:s|lla|l)?)?"
        r"(?: [A-Z][\w'’-]+){1,3},? \d{1,4}[a-z]?\b"
    ),
    re.compile(r"[A-Z]\w+(?:stra(?:ß|ss)e|gasse|weg|platz|allee|straat|gatan|vej) \d{1,4}[a-z]?\b"),
)
_WAYS_FIRST = words("via rue calle rua ulica ul rehov avenida piazza plaza prospekt")
_WAYS_LAST = ("straße", "strasse", "gasse", "weg", "platz", "allee", "straat", "gatan", "vej")
_SMALL_ADDRESS = re.compile(rf"\d{{1,4}}[a-z]? ([a-z'’-]+(?: [a-z'’-]+)?) (?:{_STREETS.lower()})\b")


def find(reading: Reading) -> Iterator[Suggestion]:
    """Numbered roads, gates and posts."""
    tagging = reading.tagging(_TABLE, _number)
    for start, end, _ in tagging.spans(_ROUTE):
        yield reading.suggestion(start, end, Category.PLACE, "pattern:place", 0.8, Sentence("a numbered road or post"))
    yield from _addresses(reading)


def _addresses(reading: Reading) -> Iterator[Suggestion]:
    """A street with the house's number."""
    numbered, foreign, german = _ADDRESSES
    ways = (i for word, indexes in reading.indexes.items() if word.endswith(_WAYS_LAST) for i in indexes)
    for match in chain(
        reading.matching(numbered, reading.numbers),
        reading.starting(foreign, _WAYS_FIRST),
        reading.matching(german, ways),
    ):
        yield reading.suggestion(*match.span(), Category.PLACE, "pattern:address", 0.9, Sentence("an address"))
    for match in reading.matching(_SMALL_ADDRESS, reading.numbers):
        if all(lexicon.zipf(word) < _VERY_COMMON for word in match[1].split()):
            yield reading.suggestion(*match.span(), Category.PLACE, "pattern:address", 0.8, Sentence("an address"))


_VERY_COMMON = 5.0


def is_place(folded: str, language: str = "en") -> bool:
    """Whether a folded name, of one or several words, is a town or a country."""
    return folded in lexicon.places(language) or folded in lexicon.countries(language)
