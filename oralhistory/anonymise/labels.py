"""Labels: what stands for a protected entity in one package, always the same for the same thing in the world.

A label's letter is drawn from ``secrets`` for each package anew. It tells nothing of the name: no initial, no length,
no order, no gender, and no two packages share it, unless a testimony was told to keep those of its people.
"""

from __future__ import annotations

import secrets
from itertools import product
from typing import Final

from oralhistory.anonymise.label_nouns import NO_NOUNS, Nouns
from oralhistory.anonymise.tables import Language, word
from oralhistory.model import Category, Role

_LETTERS: Final[dict[Language, str]] = {
    "en": "ABCDEFGHJKLMNPQRSTUVWXYZ",  # without I and O, which read as words or digits
    "he": "אבגדהוזחטיכלמנסעפצקרשת",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
}
_SINGLE_UP_TO: Final = 12


class Labels:
    """The labels of one package.

    Args:
        expected: how many protected entities the package may have to name. Many get two letters from the start, so
            that the length of a label does not tell who came late.
        two_letters: from the start, however few there are: what testimonies keep has two.
    """

    def __init__(self, expected: int = 0, *, two_letters: bool = False) -> None:
        self._length = 2 if two_letters or expected > _SINGLE_UP_TO else 1
        self._nouns: Nouns = NO_NOUNS
        self._left: set[tuple[str, str, str]] = set()
        self._pools: dict[tuple[str, Language], list[str]] = {}
        self._lengths: dict[tuple[str, Language], int] = {}
        self._drawn: dict[tuple[str, str, str], str] = {}

    def call(self, nouns: Nouns) -> None:
        """What somebody spoken of is called in place of "Person" from now on; letters stay."""
        self._nouns = nouns

    def leave(self, category: Category, language: str, letters: str) -> None:
        """Never draw these; for the time before anything is drawn."""
        self._left.add((category.value, language, letters))

    def give(self, identity: str, category: Category, language: str, letters: str) -> bool:
        """Let something keep its letters; not if others have them here, or it has others."""
        key = (category.value, identity, language)
        taken = any((c, language, letters) == (category.value, lang, d) for (c, _, lang), d in self._drawn.items())
        if taken or key in self._drawn:
            return False
        self.leave(category, language, letters)
        self._drawn[key] = letters
        return True

    def drawn(self, identity: str, category: Category, language: str) -> str | None:
        """The letters something has by now, if any were drawn."""
        return self._drawn.get((category.value, identity, language))

    def label(self, identity: str, category: Category, language: Language, role: Role | None = None) -> str:
        """The label in brackets, such as ``[Person K]``.

        Args:
            identity: what stands for the thing in the world (:meth:`Register.identity`), equal in all testimonies.
            category: what kind of thing it is; letters are drawn per category.
            language: of the text it stands in: Hebrew and Arabic texts get letters of their own script.
            role: of a person in the testimony that speaks; the narrator is ``[Narrator K]`` there.
        """
        return f"[{self.words(identity, category, language, role)}]"

    def words(self, identity: str, category: Category, language: Language, role: Role | None = None) -> str:
        """The label without brackets."""
        usual = word(f"label.{role.value if role else category.value}", language)
        noun = usual if role not in (None, Role.MENTIONED) else self._nouns.get((identity, language), usual)
        return f"{noun} {self._letter(identity, category, language)}"

    def _letter(self, identity: str, category: Category, language: Language) -> str:
        key = (category.value, identity, language)
        letter = self._drawn.get(key)
        if letter is None:
            letter = self._drawn[key] = self._draw(category, language)
        return letter

    def _draw(self, category: Category, language: Language) -> str:
        key = (category.value, language)
        pool = self._pools.setdefault(key, [])
        if not pool:
            length = self._lengths[key] = self._lengths.get(key, self._length - 1) + 1
            drawable = map("".join, product(_LETTERS[language], repeat=length))
            pool.extend(letters for letters in drawable if (category.value, language, letters) not in self._left)
        return pool.pop(secrets.randbelow(len(pool)))
