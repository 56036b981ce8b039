"""The words of names that the review layer compares with the words of a text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from oralhistory.anonymise.forms import child_of_kunya, generic, is_common
from oralhistory.anonymise.normalise import fold, squeeze
from oralhistory.model import Category, ProtectedEntity

_CATEGORIES: Final = (Category.PERSON, Category.PLACE, Category.ORGANISATION)
_PARTS: Final = re.compile(r"[\s\-־‐‑–_/,;،.]+")
_LEAST: Final = 3


@dataclass(frozen=True)
class NameWord:
    """One word of a name as recorded, and its folded spelling."""

    folded: str
    written: str
    entity: ProtectedEntity
    everyday: bool = False
    """Also a common word, or a very short one: only another script or a spelling-out can tell it."""

    @property
    def is_person(self) -> bool:
        """Whether it is a person's name."""
        return self.entity.category is Category.PERSON


class Names:
    """The words of every name a register knows, by the testimony that knows it."""

    def __init__(self, entities: Iterable[ProtectedEntity]) -> None:
        by_testimony: dict[str, dict[str, NameWord]] = defaultdict(dict)
        for entity in entities:
            own = by_testimony[entity.testimony]
            for word in _words(entity):
                own.setdefault(word.folded, word)
        self._by_testimony: Mapping[str, Mapping[str, NameWord]] = by_testimony
        self._all: dict[str, NameWord] = {}
        for own in by_testimony.values():
            for folded, word in own.items():
                if not word.entity.local:
                    self._all.setdefault(folded, word)

    def of(self, testimony: str | None) -> Mapping[str, NameWord]:
        """One testimony's own, by folded spelling."""
        return self._by_testimony.get(testimony, {}) if testimony is not None else {}

    @property
    def all(self) -> Mapping[str, NameWord]:
        """The whole collection's, without what counts in its own testimony only."""
        return self._all


def _words(entity: ProtectedEntity) -> Iterator[NameWord]:
    """The words that name the entity alone; not titles or particles, nor whom a kunya is taken from."""
    if entity.category not in _CATEGORIES:
        return
    person = entity.category is Category.PERSON
    told = generic("title") | generic("particle") | (frozenset[str]() if person else generic("place"))
    for form in entity.forms:
        if person and child_of_kunya(form):
            continue
        for part in _PARTS.split(form):
            for written in (part, part.removeprefix("ال")) if part.startswith("ال") else (part,):
                folded = squeeze(written)
                if len(folded) >= _LEAST and folded.isalpha() and fold(written).strip("'") not in told:
                    common = is_common(written) if entity.context is None else entity.context
                    yield NameWord(folded, written, entity, common)


def people_of(entities: Sequence[ProtectedEntity]) -> list[ProtectedEntity]:
    """The persons among them."""
    return [entity for entity in entities if entity.category is Category.PERSON]
