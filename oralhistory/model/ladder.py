"""A generalisation ladder of the organisation's own: what each value is called, step by step coarser."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Self

from oralhistory.model.vocabulary import Category

UNLADDERED: Final = frozenset({Category.PERSON, Category.CONTACT, Category.CODE})
"""Categories without a coarser word: a name or a number is replaced or withheld, never made less exact."""
SPANNED: Final = frozenset({Category.DATE, Category.AGE, Category.QUANTITY})
"""Categories whose values are spans: ``1987-12..1993-09`` of dates, ``13..17`` of whole numbers, open ends allowed."""
SPAN: Final = ".."
MOST_LEVELS: Final = 8


@dataclass(frozen=True)
class Rung:
    """One value, or a span of values, and what it is called at each level of its ladder, finest first.

    An empty step is passed over: the next coarser one holds there. ``language`` is the BCP 47 tag of the texts these
    words are for; empty for all that no other row serves.
    """

    value: str
    steps: tuple[str, ...]
    language: str = ""

    def step(self, level: int) -> str:
        """The words at a level or, where that is empty, at the next coarser one; empty when there are none."""
        return next((words for words in self.steps[level:] if words), "")


@dataclass(frozen=True)
class Ladder:
    """One category's ladder: the names of its levels, finest first, and its rows. Identified: it stays in the vault."""

    category: Category
    levels: tuple[str, ...] = ()
    rungs: tuple[Rung, ...] = ()

    def __post_init__(self) -> None:
        """Raise :class:`ValueError` for what is no ladder."""
        names = [name.casefold() for name in self.levels]
        if (names and self.category in UNLADDERED) or len(names) > MOST_LEVELS:
            raise ValueError(self.category)
        if len(set(names)) < len(names) or "" in names:
            raise ValueError(self.category)
        if any(len(rung.steps) > len(names) for rung in self.rungs):
            raise ValueError(self.category)

    def to_json(self) -> dict[str, Any]:
        """As the vault keeps it."""
        return {
            "category": self.category.value,
            "levels": list(self.levels),
            "rungs": [[rung.language, rung.value, *rung.steps] for rung in self.rungs],
        }

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Self:
        """Back from :meth:`to_json`.

        Raises:
            ValueError, TypeError, KeyError: it is no ladder.
        """
        rungs = tuple(
            Rung(str(written), tuple(map(str, steps)), str(language)) for language, written, *steps in value["rungs"]
        )
        return cls(Category(value["category"]), tuple(map(str, value["levels"])), rungs)
