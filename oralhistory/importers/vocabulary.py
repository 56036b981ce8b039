"""A controlled vocabulary as it was read from a file, whatever the format."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from oralhistory.errors import InputError
from oralhistory.model.thesaurus import MOST_CONCEPTS, Concept, folded
from oralhistory.sentences import Sentence

MOST_BYTES: Final = 24 * 1024 * 1024
"""Ten thousand concepts in RDF/XML with labels in five languages come to half of it."""
_LONGEST_LABEL: Final = 300
_LONGEST_NOTE: Final = 2000
_NAMED: Final = 3


@dataclass(frozen=True)
class ReadVocabulary:
    """``name`` is what the file calls it. ``problems`` say what was left out; ``warnings`` what to look at."""

    name: str
    concepts: tuple[Concept, ...]
    problems: tuple[Sentence, ...] = ()
    warnings: tuple[Sentence, ...] = ()


def assembled(
    name: str,
    concepts: Iterable[Concept],
    file: str,
    problems: Sequence[Sentence] = (),
    warnings: Sequence[Sentence] = (),
) -> ReadVocabulary:
    """What both readers do at the end: cut what is too long, and look at links and labels.

    Raises:
        InputError: there is no concept, or there are too many.
    """
    made = [_within_limits(concept) for concept in concepts]
    if not made:
        raise InputError(
            "“{name}” holds no term that could be taken in. Choose the file with the vocabulary itself.", name=file
        )
    if len(made) > MOST_CONCEPTS:
        raise InputError(
            "“{name}” holds more terms than a vocabulary can have: {count}, where {most} are the most. "
            "Take the part you work with.",
            name=file,
            count=len(made),
            most=MOST_CONCEPTS,
        )
    ids = {concept.id for concept in made}
    linked = [replace(c, broader=tuple(id for id in c.broader if id in ids and id != c.id)) for c in made]
    lost = sum(len(a.broader) > len(b.broader) for a, b in zip(made, linked, strict=True))
    told = [*warnings]
    if lost:
        told.append(Sentence("Terms whose broader term is not in the file stand at the top: {count}.", count=lost))
    told += _twice(linked)
    return ReadVocabulary(name, tuple(linked), tuple(problems), tuple(told))


def _within_limits(concept: Concept) -> Concept:
    return replace(
        concept,
        labels={tag: label[:_LONGEST_LABEL] for tag, label in concept.labels.items()},
        others=tuple(label[:_LONGEST_LABEL] for label in concept.others),
        note=concept.note[:_LONGEST_NOTE] if concept.note else None,
    )


def _twice(concepts: Sequence[Concept]) -> list[Sentence]:
    """A record keeps the label, so two terms of one label are one to it."""
    seen: dict[str, str] = {}
    twice: dict[str, None] = {}
    for concept in concepts:
        for label in concept.labels.values():
            if seen.setdefault(folded(label), concept.id) != concept.id:
                twice[label] = None
    if not twice:
        return []
    named = tuple(Sentence("“{title}”", title=label) for label in list(twice)[:_NAMED])
    return [
        Sentence(
            "Two terms have the same label, and the first is meant by it: {labels}. So many labels: {count}.",
            labels=named,
            count=len(twice),
        )
    ]
