"""Controlled vocabularies: lists of terms that a collection keeps to, with labels in several languages.

The words are those of SKOS (W3C, 2009): a concept has one preferred label in a language, and alternative ones by which
it is found. Records keep a label, never an id: they stay readable without the vocabulary.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from oralhistory.model.codec import Part

MOST_CONCEPTS = 10_000
"""More make a list that nobody keeps to; the whole vocabulary is read when a testimony is opened."""


@dataclass(frozen=True, kw_only=True)
class Concept(Part):
    """One term. ``labels`` are the preferred ones by language tag (BCP 47; empty where none was told)."""

    id: str
    labels: Mapping[str, str] = field(default_factory=dict[str, str])
    others: tuple[str, ...] = ()
    """Alternative labels, of all languages, and preferred ones of earlier imports."""
    broader: tuple[str, ...] = ()
    """Ids of broader concepts."""
    note: str | None = None
    gone: bool = False
    """No longer in the file it came from: understood where it stands, and not offered any more."""

    def label(self, *languages: str) -> str:
        """The preferred label in the first of these languages that has one; else whichever there is."""
        for tag in (*languages, "", "en"):
            found = self.labels.get(tag) or self.labels.get(tag.split("-")[0])
            if found:
                return found
            related = (label for own, label in self.labels.items() if tag and own.split("-")[0] == tag.split("-")[0])
            if (found := next(related, "")) != "":
                return found
        return next(iter(self.labels.values()), self.id)

    @property
    def all_labels(self) -> tuple[str, ...]:
        """Every label, preferred ones first, each once."""
        return tuple(dict.fromkeys((*self.labels.values(), *self.others)))


@dataclass(frozen=True, kw_only=True)
class ControlledVocabulary(Part):
    """A list of concepts under a name. ``free``: other words than its terms may be written, too."""

    id: str
    name: str
    concepts: tuple[Concept, ...] = ()
    free: bool = False

    @cached_property
    def _found(self) -> Mapping[str, Concept]:
        """Concepts by every label, folded; a preferred label goes before an alternative one."""
        found: dict[str, Concept] = {}
        for concept in self.concepts:
            for label in concept.labels.values():
                found.setdefault(folded(label), concept)
        for concept in self.concepts:
            for label in concept.others:
                found.setdefault(folded(label), concept)
        return found

    @cached_property
    def by_id(self) -> Mapping[str, Concept]:
        """Concepts by their ids."""
        return {concept.id: concept for concept in self.concepts}

    def concept(self, text: str) -> Concept | None:
        """The concept that has this label, in any language and any case."""
        return self._found.get(folded(text))

    @property
    def offered(self) -> tuple[Concept, ...]:
        """Those that can be chosen today."""
        return tuple(concept for concept in self.concepts if not concept.gone)

    def path(self, concept: Concept) -> tuple[Concept, ...]:
        """The broader concepts of a concept, broadest first; of several the first. A circle ends where it closes."""
        found: list[Concept] = []
        seen = {concept.id}
        here = concept
        while (above := next((self.by_id[id] for id in here.broader if id in self.by_id), None)) is not None:
            if above.id in seen:
                break
            seen.add(above.id)
            found.insert(0, above)
            here = above
        return tuple(found)


def folded(text: str) -> str:
    """A label so that case, width and blanks make no other of it."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
