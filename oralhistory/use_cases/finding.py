"""What somebody may mean who types a few letters: testimonies, people and places by name. Quick with many thousands.

What testimonies say is searched elsewhere (``storage/search.py``); here a word is looked for in names alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from heapq import nsmallest
from typing import TYPE_CHECKING

from oralhistory.anonymise.normalise import fold as fold_name
from oralhistory.model import Category
from oralhistory.storage.folding import fold

if TYPE_CHECKING:
    from oralhistory.storage.library import LibraryRow
    from oralhistory.workspace import Workspace

_LOOKED_INTO = 24
_ACCESSION = "/accession/"

BEGINS, BEGINS_WORDS, HOLDS = range(3)
"""How well a text answers: it begins so; each word typed begins one of its words; each stands somewhere in it."""


@dataclass(frozen=True)
class Wanted:
    """What was typed, ready to be compared."""

    folded: str
    terms: tuple[str, ...]

    @classmethod
    def of(cls, words: str, folding: Callable[[str], str] = fold) -> Wanted:
        """Letters without accents, marks and case; several words in any order."""
        folded = " ".join(folding(words).split())
        return cls(folded, tuple(folded.split()))

    def rank(self, text: str) -> int | None:
        """How well a text answers, the best lowest; ``None``: not at all. Nothing typed is answered by everything."""
        return self.rank_folded(fold(text))

    def rank_folded(self, folded: str) -> int | None:
        """The same of a text already folded."""
        if not all(term in folded for term in self.terms):
            return None
        if folded.startswith(self.folded):
            return BEGINS
        spaced = " " + folded.replace("\n", " ")
        return BEGINS_WORDS if all(f" {term}" in spaced for term in self.terms) else HOLDS


def testimonies(workspace: Workspace, words: str, most: int, *, discreet: bool = False) -> list[LibraryRow]:
    """At most so many by accession number, title or narrator; in discreet mode by their number alone."""
    return workspace.vault.testimonies.named(words, most, by_number_only=discreet)


@dataclass(frozen=True)
class Named:
    """Somebody or something the register knows. ``id`` is that of one entity that it is."""

    id: str
    category: Category
    name: str


def names(workspace: Workspace, words: str, most: int) -> list[Named]:
    """At most so many people and places under any of their written forms, the best first.

    Looks only into testimonies that hold the words, those first that hold them in their description: the whole
    register of a large collection would take seconds. What sealed testimonies alone name is not found.
    """
    wanted = Wanted.of(words, fold_name)
    if not wanted.terms:
        return []
    found: dict[tuple[Category, str], tuple[int, Named]] = {}
    for id, card in workspace.vault.entity_cards.cards().items():
        if card.name and card.category:
            _note(found, wanted, Named(id, card.category, card.name), (card.name, *card.forms))
    for in_words in (False, True):
        if len(found) < most:
            for testimony in workspace.vault.search.holders(words, _LOOKED_INTO, in_words=in_words):
                for entity in workspace.vault.register.of(testimony):
                    if _ACCESSION not in entity.id:
                        _note(found, wanted, Named(entity.id, entity.category, entity.name), entity.forms)
    return [named for _, named in nsmallest(most, found.values(), key=_order)]


def _note(
    found: dict[tuple[Category, str], tuple[int, Named]], wanted: Wanted, named: Named, forms: Iterable[str]
) -> None:
    ranks = [rank for form in forms if (rank := wanted.rank_folded(fold_name(form))) is not None]
    key = named.category, fold_name(named.name)
    if ranks and (key not in found or min(ranks) < found[key][0]):
        found[key] = min(ranks), found[key][1] if key in found else named


def _order(found: tuple[int, Named]) -> tuple[int, str]:
    return found[0], fold_name(found[1].name)
