"""What somebody may mean who types a few letters: testimonies, people and places by name. Quick with many thousands.

What testimonies say is searched elsewhere (``storage/search.py``); here a word is looked for in names alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from heapq import nsmallest
from operator import itemgetter
from typing import TYPE_CHECKING

from oralhistory.anonymise.normalise import fold as fold_name
from oralhistory.storage.folding import fold

if TYPE_CHECKING:
    from oralhistory.storage.library import LibraryRow
    from oralhistory.use_cases.roster import Entry
    from oralhistory.workspace import Workspace

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


def entries(known: Iterable[Entry], words: str, most: int) -> list[Entry]:
    """At most so many of the register's list, under any of their names, the best first."""
    wanted = Wanted.of(words, fold_name)
    return [entry for _, _, _, entry in nsmallest(most, _ranked(known, wanted), key=itemgetter(0, 1, 2))]


def _ranked(known: Iterable[Entry], wanted: Wanted) -> Iterator[tuple[int, int, str, Entry]]:
    for entry in known:
        rank = wanted.rank_folded(entry.folded)
        if rank is not None:
            yield rank, -len(entry.testimonies), entry.name, entry
