"""Controlled vocabularies of a collection: read, looked at, taken in; and where their terms are asked for.

:func:`read_vocabulary` is safe on any thread; what takes a workspace belongs to the vault's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from oralhistory.importers.registry import VOCABULARY_SUFFIXES, read_vocabulary
from oralhistory.importers.vocabulary import ReadVocabulary
from oralhistory.model.custom_fields import TERM_KINDS
from oralhistory.model.thesaurus import Concept, ControlledVocabulary, folded
from oralhistory.storage.access import new_id

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

__all__ = [
    "VOCABULARY_SUFFIXES",
    "Concept",
    "ControlledVocabulary",
    "Kept",
    "ReadVocabulary",
    "VocabularyPlan",
    "folded",
    "keep",
    "kept",
    "plan",
    "read_vocabulary",
    "same_list",
    "sayable_terms",
    "with_vocabulary",
    "without",
]


@dataclass(frozen=True)
class Kept:
    """What holds: the vocabularies, and which of them keywords and content warnings come from."""

    vocabularies: tuple[ControlledVocabulary, ...]
    topics: Mapping[str, str]

    def vocabulary(self, id: str | None) -> ControlledVocabulary | None:
        """A vocabulary by its id; ``None`` where there is none of it."""
        return next((each for each in self.vocabularies if each.id == id), None)

    def of_topic(self, name: str) -> ControlledVocabulary | None:
        """Where ``keywords`` or ``content_warnings`` come from, if from a vocabulary."""
        return self.vocabulary(self.topics.get(name))


@dataclass(frozen=True)
class VocabularyPlan:
    """What taking a file in would do, by concept ids. ``gone`` are no longer in the file: they stay understood."""

    vocabulary: ControlledVocabulary
    fresh: frozenset[str]
    changed: frozenset[str]
    gone: frozenset[str]

    @property
    def count(self) -> int:
        """How many terms would be other than they are."""
        return len(self.fresh) + len(self.changed) + len(self.gone)


def kept(workspace: Workspace) -> Kept:
    """What holds now."""
    collection = workspace.vault.collection
    return Kept(collection.vocabularies, collection.topic_vocabularies)


def keep(workspace: Workspace, now: Kept) -> None:
    """Let another state hold; :func:`kept` gave the one to go back to."""
    from oralhistory.workspace import Aspect

    before = kept(workspace)
    with workspace.change(Aspect.COLLECTION):
        if now.vocabularies != before.vocabularies:
            workspace.vault.collection.set("vocabularies", now.vocabularies, workspace.by)
        if now.topics != before.topics:
            workspace.vault.collection.set("topic_vocabularies", dict(now.topics), workspace.by)


def plan(before: ControlledVocabulary | None, read: ReadVocabulary, name: str = "") -> VocabularyPlan:
    """See what a file would change in a vocabulary, or the new one it would make.

    The same id is the same concept again. Labels it had stay known as alternative ones, for records hold them; and
    what the file no longer names stays, too, but is not offered any more.
    """
    known = dict(before.by_id) if before else {}
    fresh: set[str] = set()
    changed: set[str] = set()
    after: list[Concept] = []
    for concept in read.concepts:
        old = known.pop(concept.id, None)
        now = concept if old is None else _with_earlier_labels(concept, old)
        if old is None:
            fresh.add(now.id)
        elif now != old:
            changed.add(now.id)
        after.append(now)
    gone = {old.id for old in known.values() if not old.gone}
    after += [replace(old, gone=True) for old in known.values()]
    made = before or ControlledVocabulary(id=new_id(), name=name or read.name)
    return VocabularyPlan(replace(made, concepts=tuple(after)), frozenset(fresh), frozenset(changed), frozenset(gone))


def _with_earlier_labels(concept: Concept, old: Concept) -> Concept:
    now = {folded(label) for label in concept.all_labels}
    earlier = tuple(label for label in old.all_labels if folded(label) not in now)
    return replace(concept, others=(*concept.others, *earlier))


def same_list(state: Kept, read: ReadVocabulary) -> ControlledVocabulary | None:
    """The vocabulary that a file most likely brings again: one with a concept of the same id, or of the same name."""
    ids = {concept.id for concept in read.concepts}
    shared = max(state.vocabularies, key=lambda each: len(ids & each.by_id.keys()), default=None)
    if shared is not None and ids & shared.by_id.keys():
        return shared
    return next((each for each in state.vocabularies if folded(each.name) == folded(read.name)), None)


def with_vocabulary(state: Kept, vocabulary: ControlledVocabulary) -> Kept:
    """The state with a vocabulary, in place of the one with its id."""
    if state.vocabulary(vocabulary.id) is None:
        return replace(state, vocabularies=(*state.vocabularies, vocabulary))
    known = (vocabulary if own.id == vocabulary.id else own for own in state.vocabularies)
    return replace(state, vocabularies=tuple(known))


def without(state: Kept, id: str) -> Kept:
    """The state without a vocabulary. Records keep the words they have."""
    return Kept(
        tuple(each for each in state.vocabularies if each.id != id),
        {name: own for name, own in state.topics.items() if own != id},
    )


def sayable_terms(workspace: Workspace) -> dict[str, frozenset[str]]:
    """By key of a custom field, the folded terms that the collection said may stand in packages."""
    state = kept(workspace)
    found: dict[str, frozenset[str]] = {}
    for field in workspace.vault.collection.custom_fields:
        vocabulary = state.vocabulary(field.vocabulary)
        if field.sayable and field.kind in TERM_KINDS and vocabulary is not None:
            found[field.key] = frozenset(
                folded(label) for concept in vocabulary.concepts for label in concept.all_labels
            )
    return found
