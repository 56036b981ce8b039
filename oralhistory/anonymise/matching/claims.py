"""Whose words these are, where several testimonies know the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from oralhistory.model import ProtectedEntity

Ignore = Callable[[ProtectedEntity], bool]
"""Says of an entity that its words may stay."""


class Claims:
    """The entities that claim the same words, by the testimony that names them."""

    __slots__ = ("_all", "_by_testimony")

    def __init__(self) -> None:
        self._all: list[ProtectedEntity] = []
        self._by_testimony: dict[str, list[ProtectedEntity]] = {}

    def add(self, entity: ProtectedEntity) -> None:
        """One more claims them."""
        self._all.append(entity)
        self._by_testimony.setdefault(entity.testimony, []).append(entity)

    def own(self, testimony: str | None) -> Sequence[ProtectedEntity]:
        """Those of one testimony."""
        return self._by_testimony.get(testimony, ()) if testimony is not None else ()

    def choose(self, testimony: str | None, ignore: Ignore | None, *, elsewhere: bool = True) -> ProtectedEntity | None:
        """The entity meant in a text of this testimony: one of its own first, then any that is not local."""
        for entity in self.own(testimony):
            if not (ignore and ignore(entity)):
                return entity
        for entity in self._all if elsewhere else ():
            if not entity.local and entity.testimony != testimony and not (ignore and ignore(entity)):
                return entity
        return None
