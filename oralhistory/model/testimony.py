"""The testimony: one aggregate, as the contract's record form spells it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from oralhistory.model.codec import ALWAYS, Part, key
from oralhistory.model.consent import ConsentEvent
from oralhistory.model.vocabulary import Audience, Category, Medium, PassageRule, Role, TranscriptKind, Treatment

FORMAT = "oralhistory-testimony"
VERSION = 1


@dataclass(frozen=True, kw_only=True)
class Affiliation(Part):
    """A service, employer or group; ``from`` and ``to`` are EDTF dates."""

    organisation: str | None = None
    unit: str | None = None
    rank: str | None = None
    role: str | None = None
    from_: str | None = field(default=None, metadata=key("from"))
    to: str | None = None


@dataclass(frozen=True, kw_only=True)
class Person(Part):
    """Somebody in or around the interview. ``id`` holds within the record; ``born`` is EDTF."""

    id: str
    role: Role
    name: str | None = None
    aliases: tuple[str, ...] = ()
    born: str | None = None
    gender: str | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    address: str | None = None
    id_numbers: tuple[str, ...] = ()
    occupation: str | None = None
    affiliations: tuple[Affiliation, ...] = ()
    relation: str | None = None


@dataclass(frozen=True, kw_only=True)
class InterviewSession(Part):
    """One sitting. ``notes`` are internal: no exporter ever sees them."""

    date: str | None = None
    place: str | None = None
    language: str | None = None
    medium: Medium | None = None
    duration_s: int | float | None = None
    present: tuple[str, ...] = ()
    notes: str | None = None


@dataclass(frozen=True, kw_only=True)
class Coverage(Part):
    """What the testimony speaks of; ``from`` and ``to`` are EDTF dates."""

    places: tuple[str, ...] = ()
    from_: str | None = field(default=None, metadata=key("from"))
    to: str | None = None
    events: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Segment(Part):
    """A stretch of speech. ``start`` and ``end`` are seconds from the beginning of the recording."""

    text: str
    speaker: str | None = None
    start: int | float | None = None
    end: int | float | None = None


@dataclass(frozen=True, kw_only=True)
class Transcript(Part):
    """What was said, segment by segment."""

    language: str | None = None
    kind: TranscriptKind | None = None
    segments: tuple[Segment, ...] = ()

    @cached_property
    def sha256(self) -> str:
        """Fixity of the words: hex SHA-256 of the segments' speakers and texts. Approvals and reviews bind to it."""
        parts: list[bytes] = []
        for segment in self.segments:
            for text in (segment.speaker or "", segment.text):
                raw = text.encode()
                parts += (len(raw).to_bytes(8, "big"), raw)
        return hashlib.sha256(b"".join(parts)).hexdigest()


@dataclass(frozen=True, kw_only=True)
class Recording(Part):
    """``path`` is relative to the record's own file on the way in."""

    path: str
    medium: Medium | None = None


@dataclass(frozen=True, kw_only=True)
class Term(Part):
    """Something a person already knows to be identifying."""

    text: str
    category: Category = Category.OTHER
    variants: tuple[str, ...] = ()
    replacement: str | None = None


@dataclass(frozen=True, kw_only=True)
class Passage(Part):
    """A stretch of one segment under a rule of its own.

    ``segment`` counts from 0; ``start`` and ``end`` are code points in that segment's text, end exclusive.
    No ``audiences`` means all of them; under ``only`` they are those who may read it, and none means nobody.
    Parts of one passage in several segments share a ``group``. ``note`` is internal.
    """

    segment: int
    start: int
    end: int
    rule: PassageRule = PassageRule.WITHHOLD
    audiences: tuple[Audience, ...] = ()
    until: str | None = None
    """The first ISO day on which a person may open what is under ``until``. It never opens by itself."""
    opened: str | None = None
    """The ISO day on which a person opened it; one before ``until`` counts for nothing."""
    opened_by: str | None = None
    paraphrase: str | None = None
    """What stands in its place; without words it is withheld."""
    group: str | None = None
    note: str | None = None
    check: bool = False
    """Whether an edit of the text asks for a person to look at it again; until then nothing leaves."""

    @property
    def is_empty(self) -> bool:
        """Whether its words are gone: only a place is left, for a person to decide."""
        return self.start >= self.end

    def applies_to(self, audience: Audience, day: date | None = None) -> bool:
        """Whether this audience may not read its words on this day; without a day nothing is open yet."""
        if self.rule is PassageRule.ONLY:
            return audience not in self.audiences
        return (not self.audiences or audience in self.audiences) and not self._is_open(day)

    def asks(self, day: date) -> bool:
        """Whether its day has come and nobody has opened it."""
        come = self.until is not None and date.fromisoformat(self.until) <= day
        return self.rule is PassageRule.UNTIL and come and not self._is_open(day)

    def _is_open(self, day: date | None) -> bool:
        if self.rule is not PassageRule.UNTIL or not (day and self.until and self.opened and self.opened_by):
            return False
        return date.fromisoformat(self.until) <= date.fromisoformat(self.opened) <= day


@dataclass(frozen=True, kw_only=True)
class Anonymisation(Part):
    """What the record itself says about masking."""

    profiles: Mapping[Audience, Mapping[Category, Treatment]] = field(
        default_factory=dict[Audience, Mapping[Category, Treatment]]
    )
    terms: tuple[Term, ...] = ()
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Testimony(Part):
    """One whole identified record. It never leaves in an export."""

    format: str = field(default=FORMAT, metadata=ALWAYS)
    version: int = field(default=VERSION, metadata=ALWAYS)
    accession: str | None = None
    title: str | None = None
    summary: str | None = None
    language: str | None = None
    keywords: tuple[str, ...] = ()
    content_warnings: tuple[str, ...] = ()
    custom: Mapping[str, Any] = field(default_factory=dict[str, Any])
    people: tuple[Person, ...] = ()
    sessions: tuple[InterviewSession, ...] = ()
    coverage: Coverage | None = None
    transcript: Transcript | None = None
    recordings: tuple[Recording, ...] = ()
    consent: tuple[ConsentEvent, ...] = ()
    anonymisation: Anonymisation | None = None

    def person(self, id: str | None) -> Person | None:
        """The person with this id within the record, if any."""
        return next((p for p in self.people if p.id == id), None)

    @property
    def narrators(self) -> tuple[Person, ...]:
        """Everyone in the role ``narrator``, in the record's order."""
        return tuple(p for p in self.people if p.role is Role.NARRATOR)

    @property
    def terms(self) -> tuple[Term, ...]:
        """What the record already knows to be identifying."""
        return self.anonymisation.terms if self.anonymisation else ()

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Passages under a rule of their own."""
        return self.anonymisation.passages if self.anonymisation else ()
