"""The forms of addresses, telephone numbers, and codes of letters and digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from oralhistory.anonymise.forms.form import Form, generic
from oralhistory.anonymise.forms.places import place_forms
from oralhistory.anonymise.lexicon import is_everyday
from oralhistory.anonymise.normalise import fold, squeeze, words_of

_PHONE: Final = re.compile(r"[\d\s()+./\-–·*#x]+")
_SIGNS: Final[tuple[dict[str, str], ...]] = (
    {},
    {"@": "at"},
    {"@": "at", ".": "dot", "-": "dash", "_": "underscore"},
    {"@": "at", ".": "point", "-": "hyphen", "_": "underscore"},
    {"@": "שטרודל", ".": "נקודה", "-": "מקף", "_": "קו תחתון"},
    {"@": "ات", ".": "نقطه", "-": "شرطه", "_": "شرطه"},
)
"""How the signs of an address are said; at first not at all."""


def contact_forms(text: str) -> Iterator[Form]:
    """An address of any kind, a telephone number or a code, told apart by what it is written with."""
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
