"""The forms of what somebody served as and in: ranks, roles, units, and the days of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.anonymise.forms.form import Form, Forms, as_told, distinct, generic, is_distinctive, phrase
from oralhistory.anonymise.normalise import fold, squeeze, words_of
from oralhistory.anonymise.tables import rows
from oralhistory.anonymise.written_dates import Reading, edtf_readings, find_dates
from oralhistory.anonymise.written_units import UnitKey, find_units, unit_words
from oralhistory.model import Category, ProtectedEntity


def role_forms(text: str, category: Category) -> Iterator[Form]:
    """A rank or role whole, and by the noun that heads it: English has it last, Hebrew and Arabic first."""
    for spelling in (text, *_rank_spellings(text)) if category is Category.RANK else (text,):
        yield from (Form(form.key, form.words) for form in phrase(spelling))
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


def date_forms(entity: ProtectedEntity) -> Forms:
    """A date in every written form; what is none or not told to the month ("1971", "the spring of 1984") as written."""
    readings: list[Reading] = []
    spellings: list[Form] = []
    for text in entity.forms:
        written = [r for d in find_dates(fold(text)) for r in d.readings]
        told = [r for r in edtf_readings(text) if r.month is not None] or [r for r in written if r.month is not None]
        readings += told
        if len(words_of(text)) != 3 or not any(r.day and r.year for r in told):
            spellings += as_told(text)
    return Forms(distinct(iter(spellings)), dates=tuple(dict.fromkeys(readings)))


def unit_forms(entity: ProtectedEntity) -> Forms:
    """A unit by its kind and number, by its spelling, and by the distinctive words of its name."""
    units: list[UnitKey] = []
    spellings: list[Form] = []
    for text in entity.forms:
        for part in re.split(r"[,;،/]", text):
            folded = fold(part.strip())
            units += [u.key for u in find_units(folded)]
            spellings += phrase(part)
            for word in part.split():
                if fold(word) not in unit_words() and is_distinctive(word, generic("place")) and not _is_number(word):
                    spellings += phrase(word)
    kept = [f for f in spellings if f.key not in unit_words() and not (f.key.isdigit() and len(f.key) < 4)]
    return Forms(distinct(iter(kept)), units=tuple(dict.fromkeys(units)))


def _is_number(word: str) -> bool:
    return any(c.isdigit() for c in word) or bool(list(find_units(fold(f"{word} unit"))))
