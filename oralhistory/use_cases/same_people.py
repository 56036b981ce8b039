"""Whether two people of the records may be one: by a whole name, by its sound in another spelling, by a number."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from oralhistory.anonymise.forms import generic
from oralhistory.anonymise.near.sound import consonants
from oralhistory.anonymise.normalise import fold, words_of
from oralhistory.model import Person, Role

_LEAST_SOUND = 5
"""Consonants in both words together; with fewer, too many names sound alike."""
_PHONE_DIGITS = 8
"""The last ones: country and trunk codes are written or left out."""
_LEAST_NUMBER = 5
_ARTICLE = "ال"
"""Joined to a name in Arabic, apart from it ("al-Khalidi") or absent elsewhere."""
_SHORT = 4
_CODE, _PHONE = "c", "p"


class Alike(StrEnum):
    """What two people have in common, the surest first."""

    CODE = "code"
    """An identity or service number."""
    PHONE = "phone"
    NAME = "name"
    SOUND = "sound"


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody in a record, as far as others are compared with them."""

    person: str
    role: Role
    born: str | None
    names: tuple[tuple[str, ...], ...]
    numbers: tuple[str, ...]


@dataclass(frozen=True)
class Likeness:
    """Somebody in ``testimony`` (its id) who may be the same, and why."""

    testimony: str
    who: Named
    why: Alike


def named(person: Person) -> Named:
    """A person's names as folded words in no order, and their numbers without signs between."""
    names = dict.fromkeys(_words(name) for name in (person.name or "", *person.aliases))
    phones = [
        _PHONE + digits[-_PHONE_DIGITS:] for digits in map(_digits, person.phones) if len(digits) >= _PHONE_DIGITS
    ]
    codes = [_CODE + code for code in map(_code, person.id_numbers) if len(code) >= _LEAST_NUMBER]
    return Named(person.id, person.role, person.born, tuple(name for name in names if name), (*phones, *codes))


def likeness(one: Named, other: Named) -> Alike | None:
    """What two people have in common, if anything. A single word is a name only where it is the whole of it."""
    shared = [number for number in one.numbers if number in other.numbers]
    if shared:
        return Alike.CODE if any(number[0] == _CODE for number in shared) else Alike.PHONE
    if any(name in other.names for name in one.names):
        return Alike.NAME
    if any(_sounds(name, second) for name in one.names for second in other.names):
        return Alike.SOUND
    return None


def sounds_of(word: str) -> frozenset[str]:
    """How a word of a name may sound: words that are the same have all of it in common, words that sound alike some."""
    return consonants(word)


def _words(name: str) -> tuple[str, ...]:
    words = (word.removeprefix(_ARTICLE) if len(word) > _SHORT else word for word in words_of(name))
    return tuple(sorted(word for word in words if word not in generic("particle")))


def _sounds(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether each word of one sounds like a word of the other, in whatever script."""
    if len(one) != len(other) or len(one) < 2:
        return False
    left = [sounds_of(word) for word in other]
    together = 0
    for word in one:
        own = sounds_of(word)
        match = next((place for place, sounds in enumerate(left) if own & sounds), None)
        if match is None:
            return False
        together += max(len(sound) for sound in own & left.pop(match))
    return together >= _LEAST_SOUND


def _digits(text: str) -> str:
    return "".join(c for c in fold(text) if c.isdigit())


def _code(text: str) -> str:
    return "".join(c for c in fold(text) if c.isalnum())
