"""A register of invented people who stand in no real text: thousands of identifiers, one person in six with an
everyday word for a name.

These make it hard: “Rose Field” must raise no alarm in a text of roses and fields. No dates: every day of the year is
in some text.
"""

from __future__ import annotations

import random

from oralhistory.model import Category, ProtectedEntity

from . import fictions

_EVERYDAY = {
    "en": "rose field will hope brook grace cook art stone summer day king may june penny rich north bell case sunny",
    "he": "אור גל חיים שלום טל שיר נועם אביב ברק דרור",
    "ar": "سلام نور أمل كريم حسن جميل سعيد وردة ربيع",
}
_PLACES = ("dune", "ford", "mere", "holm", "wick", "thorpe")


def register(size: int, seed: int = 11) -> list[ProtectedEntity]:
    """So many entities, six of ten of them people, each of a testimony of its own by dozens."""
    chance = random.Random(seed)
    makers = (*("person",) * 5, "everyday", "phone", "code", "place", "email")
    return [_made(chance, makers[number % len(makers)], number) for number in range(size)]


def _made(chance: random.Random, kind: str, number: int) -> ProtectedEntity:
    language = chance.choice(("en",) * 4 + ("he", "ar"))
    testimony = f"T{number // 12}"
    category, text = Category.PERSON, ""
    match kind:
        case "person":
            text = fictions.name(chance, language)
        case "everyday":
            text = " ".join(word.capitalize() for word in chance.sample(_EVERYDAY[language].split(), 2))
        case "phone":
            category, text = Category.CONTACT, f"+999 {chance.randrange(10, 99)} 555 {chance.randrange(1000, 9999)}"
        case "code":
            category = Category.CODE
            text = f"{chance.choice('QXZ')}{chance.choice('JVW')}-{chance.randrange(10**5, 10**6)}"
        case "place":
            category, text = Category.PLACE, fictions.name(chance, "en").split()[1] + chance.choice(_PLACES)
        case _:
            category, text = Category.CONTACT, fictions.name(chance, "en").replace(" ", ".").lower() + "@example.org"
    return ProtectedEntity(
        f"{testimony}/{kind}/{number}", category, text, (text,), testimony, everyday=kind == "everyday"
    )
