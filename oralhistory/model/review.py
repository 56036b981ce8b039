"""Findings, and what a person decided about them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from oralhistory.model.codec import Part
from oralhistory.model.vocabulary import Category, Treatment
from oralhistory.sentences import NOTHING, Sentence


class TextField(StrEnum):
    """The texts of a testimony that may leave, in reading order."""

    TITLE = "title"
    SUMMARY = "summary"
    KEYWORD = "keyword"
    CONTENT_WARNING = "content-warning"
    SEGMENT = "segment"


@dataclass(frozen=True, order=True)
class TextPlace:
    """Which text: ``index`` counts keywords, content warnings or segments from 0 and is 0 elsewhere."""

    field: TextField
    index: int = 0


_PERHAPS = "perhaps:"


def perhaps_group(entity: str) -> str:
    """The group of everything that may mean an entity, by its id, but is not certain to: decided by itself."""
    return f"{_PERHAPS}{entity}"


def meant_by(group: str) -> str | None:
    """The id of the entity that the findings of a group may mean; ``None`` for every other group."""
    return group.removeprefix(_PERHAPS) if group.startswith(_PERHAPS) else None


@dataclass(frozen=True)
class Finding:
    """Something that could identify someone.

    ``start`` and ``end`` are code points in the text at ``place``, end exclusive. ``group`` is the entity it
    belongs to: findings with equal ``group`` are decided together; what only may mean an entity has a group of its own
    (:func:`perhaps_group`). ``source`` names what found it (``register:person``, ``review:spelling``,
    ``pattern:date``, ``lexicon:name`` ...), ``why`` says it in words for the reviewer.
    """

    place: TextPlace
    start: int
    end: int
    text: str
    category: Category
    source: str
    confidence: float
    group: str
    why: Sentence = NOTHING

    @property
    def known(self) -> bool:
        """Whether the register, and not a guess, found it."""
        return self.source.startswith("register")


@dataclass(frozen=True, kw_only=True)
class FindingDecision(Part):
    """What a person decided for one group of findings, or for one mention (``anonymise/mentions.py``).

    ``treatment`` ``keep`` leaves the words as they are and should say why in ``reason``; ``None`` follows the
    audience's disclosure profile; ``replacement`` overrides what the profile would write. ``together`` names what was
    decided in the same step, where that was more than this group: a person under several spellings, or a class.
    """

    group: str
    text: str
    category: Category
    by: str
    treatment: Treatment | None = None
    replacement: str | None = None
    reason: str | None = None
    together: str | None = None


@dataclass(frozen=True, kw_only=True)
class ReviewFinished(Part):
    """A person finished the review of exactly these texts (``texts_sha256`` covers all that may leave).

    ``texts`` are the prints of each text, in reading order, and ``decisions_sha256`` that of the decisions which held
    (``anonymise/reviewed.py``). A review that was finished before the vault kept them has neither.
    """

    by: str
    texts_sha256: str
    texts: tuple[str, ...] = ()
    decisions_sha256: str | None = None
