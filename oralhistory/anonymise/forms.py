"""The forms under which a protected entity is looked for: what people make of a name as recorded.

These are the blocking forms of the design: each is certain enough to hold a text back without asking.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import islice, product
from typing import Final

from oralhistory.anonymise.detect.demographics import PEOPLES
from oralhistory.anonymise.lexicon import LANGUAGES, countries, is_everyday, is_word, zipf
from oralhistory.anonymise.lexicon import fold as lexicon_fold
from oralhistory.anonymise.normalise import fold, squeeze, words_of
from oralhistory.anonymise.numbers import number_words
from oralhistory.anonymise.tables import rows
from oralhistory.anonymise.written_dates import Reading, edtf_readings, find_dates
from oralhistory.anonymise.written_units import UnitKey, find_units, unit_words
from oralhistory.model import Category, ProtectedEntity


@dataclass(frozen=True)
class Form:
    """One squeezed spelling to look for.

    ``words`` is how many words it was written in. ``everyday``: also a common word, so a capital must show that it
    is meant as a name. ``code``: letters and digits that stand alone, without prefixes or plurals. ``phone``: the last
    digits of a number, of which ``digits`` are all. ``part``: an everyday word out of a longer name, which without a
    capital names the thing in its own testimony only. ``share``: figures before a sign of per cent.
    """

    key: str
    words: int = 1
    everyday: bool = False
    code: bool = False
    digits: str = ""
    part: bool = False
    share: bool = False


@dataclass(frozen=True)
class Forms:
    """All that one entity is looked for by."""

    spellings: tuple[Form, ...] = ()
    dates: tuple[Reading, ...] = ()
    units: tuple[UnitKey, ...] = ()
    initials: tuple[str, ...] = ()


_UMLAUTS: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "ø": "oe"}
)
_PARTS: Final = re.compile(r"[\s\-־‐‑–_/]+")
_PHONE: Final = re.compile(r"[\d\s()+./\-–·*#x]+")
_SHORT_LATIN: Final = 3
_FAIRLY_COMMON: Final = 4.0
"""Zipf value (once in 100,000 words) up to which a common word of Hebrew or Arabic is protected as part of a name."""


@cache
def generic(kind: str) -> frozenset[str]:
    """Folded words of ``generic.csv`` that say nothing alone, of one kind (``title``, ``place`` ...)."""
    return frozenset(fold(w) for row in rows("generic") if row["kind"] == kind for w in row["words"].split())


@lru_cache(maxsize=20_000)  # each decision compiles the register anew, and almost all of it is as before
def forms_of(entity: ProtectedEntity) -> Forms:
    """Derive every blocking form of one entity from its recorded forms and its category.

    What a person said of its single words (``context``) goes before what the lexicons say.
    """
    derived = _derived(entity)
    if entity.context is None:
        return derived
    spellings = (replace(f, everyday=entity.context) if f.words == 1 and not f.code else f for f in derived.spellings)
    return replace(derived, spellings=tuple(spellings))


def _derived(entity: ProtectedEntity) -> Forms:
    match entity.category:
        case Category.DATE:
            return _date_forms(entity)
        case Category.UNIT:
            return _unit_forms(entity)
        case Category.PERSON:
            spellings = _distinct(f for text in entity.forms for f in person_forms(text))
            return Forms(spellings, initials=tuple({i for text in entity.forms for i in initials_of(text)}))
        case Category.CONTACT | Category.CODE:
            return Forms(_distinct(f for text in entity.forms for f in _contact_forms(text)))
        case Category.PLACE | Category.ORGANISATION:
            return Forms(_distinct(f for text in entity.forms for f in place_forms(text)))
        case Category.RANK | Category.ROLE:
            return Forms(_distinct(f for text in entity.forms for f in _role_forms(text, entity.category)))
        case _:
            return Forms(_distinct(f for text in entity.forms for f in _as_told(text)))


def _distinct(forms: Iterator[Form]) -> tuple[Form, ...]:
    """Each key once; where several derivations gave it, the one that asks for least context and allows most gaps."""
    best: dict[str, Form] = {}
    for form in forms:
        known = best.get(form.key)
        if form.key and (known is None or (form.everyday, -form.words) < (known.everyday, -known.words)):
            best[form.key] = form
    return tuple(best.values())


def is_common(word: str) -> bool:
    """Whether a word standing alone needs context to be taken for a name: a common or a very short one."""
    key = squeeze(word)
    return (key.isascii() and len(key) <= _SHORT_LATIN) or is_everyday(word)


def _phrase(text: str) -> Iterator[Form]:
    words = words_of(text)
    key = "".join(words)
    if len(key) < 2:
        return
    yield Form(key, max(1, len(words)), everyday=len(words) == 1 and is_common(text))
    full = _full_spelling(text)
    if full != text:
        yield from _phrase(full)
    for variant in _arabic_variants(words):
        yield Form("".join(variant), len(variant), everyday=len(variant) == 1 and is_common(variant[0]))
    other = text.translate(_UMLAUTS)
    if other != text:
        yield from _phrase(other)


_POINTS: Final = "[\u05b0-\u05bc\u05c1\u05c2]*"
_HIRIQ: Final = re.compile(f"([\u05d0-\u05ea])({_POINTS}\u05b4{_POINTS})(?!י)")
_HOLAM: Final = re.compile(f"([\u05d0-\u05d4\u05d6-\u05ea])({_POINTS}[\u05b9\u05bb]{_POINTS})(?!ו)")


def _full_spelling(text: str) -> str:
    """A pointed Hebrew name as it is written without points, with letters for its vowels: שִׁפְרָה, שיפרה."""
    return _HOLAM.sub(r"\1\2ו", _HIRIQ.sub(r"\1\2י", text))


def _as_told(text: str) -> Iterator[Form]:
    """What somebody marked as telling, with its own words: one told small ("physician") is looked for small too."""
    share = _SHARE.fullmatch(fold(text).strip())
    if share:
        yield Form(share[1], share=True)
        return
    plain = not any(c.isupper() for c in text) and squeeze(text) > "0" * 3
    for form in _phrase(text):
        yield replace(form, everyday=form.everyday and not plain)


_SHARE: Final = re.compile(r"(\d+) ?(?:[%٪]|per ?cent)")


def _arabic_variants(words: Sequence[str]) -> Iterator[list[str]]:
    """Without the article, and with the cases of a kunya (أبو، أبي، أبا)."""
    if not any("\u0620" <= w[0] <= "\u06d3" for w in words):
        return
    choices: list[tuple[str, ...]] = []
    for word in words[:5]:
        if word in ("ابو", "ابي", "ابا"):
            choices.append(("ابو", "ابي", "ابا"))
        elif word.startswith("ال") and len(word) >= 5:
            choices.append((word, word[2:]))
        else:
            choices.append((word,))
    for combination in product(*choices):
        if list(combination) != list(words):
            yield [*combination, *words[5:]]


def person_forms(text: str) -> Iterator[Form]:
    """A name whole, by token, first and last, last and first, initials with the last name.

    Titles and particles ("Dr", "abu", "بن") never stand alone. An alias in lower-case words ("the tall one") is
    a description, looked for as a whole only. So is a kunya ("Abu Karim"): Karim alone is somebody else.
    """
    yield from _phrase(text)
    if child_of_kunya(text):
        return
    tokens = [t.strip(".,;:!?()[]\"'") for t in text.split()]
    tokens = [t for t in tokens if squeeze(t)]
    if len(tokens) > 1 and not any(_name_like(t) for t in tokens):
        return
    names = [t for t in tokens if not _is_title(t)]
    if len(names) < len(tokens) and len(names) > 1:
        yield from _phrase(" ".join(names))
    if len(tokens) == 1 and squeeze(tokens[0]) and not names:
        return
    yield from _combinations(names)
    yield from _with_particles(names)
    for token in names:
        for part in {token, *_PARTS.split(token)}:
            if len(squeeze(part)) > 1 and fold(part).strip(".'") not in generic("particle") and not _is_title(part):
                yield from _phrase(part)


def _is_title(token: str) -> bool:
    """Whether a word of a name is a title or a rank: "Dr", ד"ר, סא"ל, الدكتور."""
    return squeeze(token) in generic("title")


_KUNYA: Final = frozenset({"abu", "abou", "umm", "um", "ابو", "ابي", "ابا", "ام", "אבו", "אום", "אם"})


def child_of_kunya(name: str) -> str | None:
    """Whom a name such as "Abu Karim", "أم علي" or "אבו־עודה" is taken from; ``None`` for every other name."""
    parts = [part for part in _PARTS.split(name.strip()) if squeeze(part)]
    while parts and _is_title(parts[0]):
        del parts[0]
    return " ".join(parts[1:]) if len(parts) == 2 and fold(parts[0]) in _KUNYA else None


def initials_of(name: str) -> Iterator[str]:
    """The folded initials of a name of two words or more: all of them, and the first with the last."""
    tokens = [squeeze(token) for token in name.split() if not _is_title(token)]
    letters = "".join(token[0] for token in tokens if token and token not in generic("particle"))
    if len(letters) > 1 and letters.isalpha():
        yield from (letters[:3], letters[0] + letters[-1])


def _name_like(token: str) -> bool:
    return token[0].isupper() or not token[0].isascii() or token[-1].isupper()


def _with_particles(names: Sequence[str]) -> Iterator[Form]:
    """Each part of a longer name with the particles before it ("Abd al-Qadir", "أبو غوش"), so that none is left."""
    first = 0
    for index, name in enumerate(names):
        if fold(name) not in generic("particle"):
            if first < index:
                yield from _phrase(" ".join(names[first : index + 1]))
            first = index + 1


_WORDS_TOO: Final = ("a", "i")
"""Initials that are words: "Green, I said" is no list of names, nor is "Green, a lawyer"."""


def _combinations(names: Sequence[str]) -> Iterator[Form]:
    if len(names) < 2:
        return
    first, last = names[0], names[-1]
    if squeeze(first) not in _WORDS_TOO:
        yield from _phrase(f"{last} {first}")
    yield from _phrase(f"{first} {last}")
    if len(names) > 2:
        yield from _phrase(f"{last} {' '.join(names[:-1])}")
        for count in range(2, len(names)):
            yield from _phrase(" ".join(names[:count]))
            yield from _phrase(" ".join(names[-count:]))
    if len(squeeze(last)) > 2 and not squeeze(first).isdigit():
        initials = [squeeze(n)[0] for n in names[:-1] if fold(n) not in generic("particle")]
        for initial in {" ".join(initials), " ".join(initials[:1])} - {""}:
            yield from _phrase(f"{initial} {last}")
            if initial not in _WORDS_TOO:
                yield from _phrase(f"{last} {initial}")


def place_forms(text: str) -> Iterator[Form]:
    """A place or organisation whole, by part, with its number before or behind, and by its distinctive words.

    The country behind a town ("Biri, Norway") is no form of the town: it is what the ladder leaves of it.
    """
    yield from _numbered(text.split())
    for part in re.split(r"[,;،\n()]", text):
        words = [w for w in part.split() if squeeze(w)]
        if (len(words) < 2 and part.strip() == text.strip()) or _is_country_of(part, text) or _tells_nothing(words):
            continue
        yield from (f for f in _numbered(words) if not f.key.isdigit())
        if len(words) > 2 and squeeze(words[0])[:1].isdigit():
            yield from _numbered(words[1:])
            yield from _phrase(" ".join([*words[1:], words[0]]))
            yield from _phrase(" ".join(words[:2]))
        named = _without_heads(words)
        if len(named) > 1:
            yield from _phrase(" ".join(named))
        if len(words) > 1:
            yield from _telling_words(words)
            yield from _acronym(words)


def _tells_nothing(words: Sequence[str]) -> bool:
    """Whether a part is but one word that many names have: "(the Authority)"."""
    left = [key for key in map(squeeze, words) if key not in generic("particle")]
    return len(left) < 2 and all(key in generic("place") | generic("organisation") for key in left)


def _is_country_of(part: str, text: str) -> bool:
    country = lexicon_fold(part.strip())
    return part.strip() != text.strip() and any(country in countries(language) for language in LANGUAGES)


def _acronym(words: Sequence[str]) -> Iterator[Form]:
    """The capitals of a name of three words or more, where they are no word themselves."""
    letters = "".join(word[0] for word in words if word[0].isupper())
    if len(letters) > 2 and letters.isascii() and not is_word(letters):
        yield Form(fold(letters), code=True)


def _telling_words(words: Sequence[str]) -> Iterator[Form]:
    """The words that name a place or an organisation without the others; "Supreme" and "Court" name none."""
    said_by_many = generic("place") | generic("organisation") | unit_words() | PEOPLES
    for word in words:
        if is_distinctive(word, said_by_many):
            yield from _phrase(word)
        elif _shows_itself(word) and is_distinctive(word, said_by_many, among_common=True):
            yield Form(squeeze(word), everyday=True, part=True)


def _without_heads(words: Sequence[str]) -> Sequence[str]:
    """A Hebrew or Arabic name without the nouns that head it: נחל רימון of קיבוץ נחל רימון."""
    if not words or words[0].isascii() or fold(words[0]) not in generic("place"):
        return ()
    first = next((n for n, word in enumerate(words) if fold(word) not in generic("place")), len(words))
    return words[max(1, first - 1 if first > 1 else first) :] if first < len(words) else ()


def _numbered(words: Sequence[str]) -> Iterator[Form]:
    """A phrase, with its words shortened ("Rte 9") and its number in words or after a sign ("Route Nine", "no. 9")."""
    choices: list[tuple[str, ...]] = []
    for word in words[:6]:
        folded = fold(word)
        spoken = _in_words(folded) if len(words) > 1 else ()
        signs = (f"no {word}", f"number {word}") if spoken and choices else ()
        choices.append((word, *_short(folded), *spoken, *signs))
    for combination in islice(product(*choices), 64):
        yield from _phrase(" ".join([*combination, *words[6:]]))


@cache
def _short(word: str) -> tuple[str, ...]:
    return tuple(row["short"] for row in rows("abbreviations") if fold(row["word"]) == word)


@cache
def _in_words(digits: str) -> tuple[str, ...]:
    """The English words of a number of one or two digits."""
    if not digits.isdecimal() or len(digits) > 2:
        return ()
    return tuple(w for w, value in number_words().items() if value == int(digits) and w.isascii())


def _shows_itself(word: str) -> bool:
    """Whether a common word can still be told as a name: by its capital; without capitals, by being less common."""
    return word[0].isupper() or (not word[0].islower() and zipf(word) < _FAIRLY_COMMON)


def is_distinctive(word: str, said_by_many: frozenset[str], *, among_common: bool = False) -> bool:
    """Whether one word of a longer name still names the thing; ``among_common`` lets everyday words pass."""
    key = squeeze(word)
    short = 4 if key.isascii() else 3
    return (
        len(key) >= short
        and key.isalpha()
        and said_by_many.isdisjoint((fold(word), key, key.removesuffix("s")))
        and (among_common or not is_everyday(word))
    )


def _role_forms(text: str, category: Category) -> Iterator[Form]:
    """A rank or role whole, and by the noun that heads it: English has it last, Hebrew and Arabic first."""
    for spelling in (text, *_rank_spellings(text)) if category is Category.RANK else (text,):
        yield from (Form(form.key, form.words) for form in _phrase(spelling))
    words = text.split()
    if len(words) > 1:
        head = words[-1] if text.isascii() else words[0]
        for word in words if category is Category.RANK and not text.isascii() else [head]:
            key = squeeze(word)
            if len(key) >= (4 if key.isascii() else 3) and fold(word) not in generic("role") and not key.isdigit():
                yield Form(key)


def _rank_spellings(text: str) -> Iterator[str]:
    """The abbreviations of a rank, or what an abbreviation stands for."""
    for row in rows("ranks"):
        if row["of"] and squeeze(row["of"]) == squeeze(text):
            yield row["term"]
        elif row["of"] and squeeze(row["term"]) == squeeze(text):
            yield row["of"]


def _date_forms(entity: ProtectedEntity) -> Forms:
    """A date in every written form; what is none or not told to the month ("1971", "the spring of 1984") as written."""
    readings: list[Reading] = []
    spellings: list[Form] = []
    for text in entity.forms:
        written = [r for d in find_dates(fold(text)) for r in d.readings]
        told = [r for r in edtf_readings(text) if r.month is not None] or [r for r in written if r.month is not None]
        readings += told
        if len(words_of(text)) != 3 or not any(r.day and r.year for r in told):
            spellings += _as_told(text)
    return Forms(_distinct(iter(spellings)), dates=tuple(dict.fromkeys(readings)))


def _unit_forms(entity: ProtectedEntity) -> Forms:
    units: list[UnitKey] = []
    spellings: list[Form] = []
    for text in entity.forms:
        for part in re.split(r"[,;،/]", text):
            folded = fold(part.strip())
            units += [u.key for u in find_units(folded)]
            spellings += _phrase(part)
            for word in part.split():
                if fold(word) not in unit_words() and is_distinctive(word, generic("place")) and not _is_number(word):
                    spellings += _phrase(word)
    kept = [f for f in spellings if f.key not in unit_words() and not (f.key.isdigit() and len(f.key) < 4)]
    return Forms(_distinct(iter(kept)), units=tuple(dict.fromkeys(units)))


def _is_number(word: str) -> bool:
    return any(c.isdigit() for c in word) or bool(list(find_units(fold(f"{word} unit"))))


def _contact_forms(text: str) -> Iterator[Form]:
    if "@" in text:
        yield from _email_forms(text)
    elif _PHONE.fullmatch(fold(text)) and len(re.sub(r"\D", "", fold(text))) >= 5:
        yield from phone_forms(text)
    elif any(c.isspace() for c in text.strip()) and re.search(r"[^\W\d_]{3}", text):
        yield from place_forms(text)
    else:
        yield from _code_forms(text)


def _email_forms(text: str) -> Iterator[Form]:
    """The address as written and as said, its name, and its domain where that is nobody else's."""
    name, domain = text.split("@", 1)
    local = name.split("+", 1)[0]
    yield from _said_address(text)
    if len(squeeze(local)) >= 5 and squeeze(local) not in generic("mailbox"):
        yield Form(squeeze(local), len(words_of(local)), everyday=is_everyday(local), code=True)
        yield from _said_address(local)
    if "." in domain and fold(domain) not in generic("provider"):
        yield from _said_address(domain)
        house = domain.split(".", 1)[0]
        if len(squeeze(house)) >= 5 and not is_everyday(house):
            yield Form(squeeze(house), len(words_of(house)), code=True)


_SIGNS: Final[tuple[dict[str, str], ...]] = (
    {},
    {"@": "at"},
    {"@": "at", ".": "dot", "-": "dash", "_": "underscore"},
    {"@": "at", ".": "point", "-": "hyphen", "_": "underscore"},
    {"@": "שטרודל", ".": "נקודה", "-": "מקף", "_": "קו תחתון"},
    {"@": "ات", ".": "نقطه", "-": "شرطه", "_": "شرطه"},
)
"""How the signs of an address are said; at first not at all."""


def _said_address(text: str) -> Iterator[Form]:
    for signs in _SIGNS:
        said = re.sub(r"[@.\-_]", lambda sign, signs=signs: f" {signs.get(sign[0], '')} ", text)
        yield Form(squeeze(said), len(words_of(said)), code=True)


def phone_forms(text: str) -> Iterator[Form]:
    """The last digits, which no country code or trunk zero changes: 7 of 9 or more, 6 of 7, else all.

    A number that is all digits may be an identity number as well; it is looked for the same way.
    """
    digits = re.sub(r"\D", "", fold(text))
    tail = 7 if len(digits) >= 9 else 6 if len(digits) >= 7 else len(digits)
    yield Form(digits[-tail:], code=True, digits=digits)


def _code_forms(text: str) -> Iterator[Form]:
    key = squeeze(text)
    if len(key) >= 3 or (len(key) == 2 and any(c.isdigit() for c in key)):
        yield Form(key, len(words_of(text)), code=True)
    for digits in re.findall(r"\d{5,}", fold(text)):
        yield Form(digits, code=True)
