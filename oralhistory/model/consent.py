"""Consent events and what they carry. Events are only ever appended; see ``oralhistory/consent`` for the rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from oralhistory.model.agreement import Capacity, Proxy, Recontact, Retention, Rights, ThirdParty
from oralhistory.model.codec import NOT_JSON, ONE_OR_MANY, Part, key
from oralhistory.model.vocabulary import (
    Attribution,
    Audience,
    Decision,
    EventKind,
    EvidenceKind,
    Medium,
    Stage,
    Use,
)


@dataclass(frozen=True, kw_only=True)
class ConsentForm(Part):
    """Which form, in which version and language, before or after the interview."""

    id: str
    version: str | None = None
    language: str | None = None
    stage: Stage | None = None


@dataclass(frozen=True, kw_only=True)
class Evidence(Part):
    """What shows that the event happened. ``path`` is relative to the record's own file."""

    kind: EvidenceKind
    path: str | None = None


@dataclass(frozen=True, kw_only=True)
class Embargo(Part):
    """Closed until a day (ISO date), until something happens, or for ever. Never opens by itself.

    ``lifted_by`` names who may lift it; silence leaves that to the narrator.
    """

    until: str | None = None
    event: str | None = None
    indefinite: bool | None = None
    lifted_by: tuple[str, ...] = field(default=(), metadata=ONE_OR_MANY)


@dataclass(frozen=True, kw_only=True)
class Grant(Part):
    """The cells use × medium × audience it names, and what is decided for them.

    An empty list names every value of that list in a ``withdrawn`` or ``narrowed`` event, and none elsewhere:
    silence takes back, it never gives. ``from`` and ``until`` are ISO dates, both inclusive.
    """

    use: tuple[Use, ...] = field(default=(), metadata=ONE_OR_MANY)
    medium: tuple[Medium, ...] = field(default=(), metadata=ONE_OR_MANY)
    audience: tuple[Audience, ...] = field(default=(), metadata=ONE_OR_MANY)
    decision: Decision | None = None
    conditions: tuple[str, ...] = field(default=(), metadata=ONE_OR_MANY)
    from_: str | None = field(default=None, metadata=key("from"))
    until: str | None = None


@dataclass(frozen=True, kw_only=True)
class ConsentEvent(Part):
    """One thing the narrator said or did about consent. ``effective`` is an ISO date."""

    event: EventKind
    effective: str
    form: ConsentForm | None = None
    evidence: Evidence | None = None
    obtained_by: str | None = None
    interpreter: str | None = None
    others_present: Any = None
    explained: tuple[str, ...] = field(default=(), metadata=ONE_OR_MANY)
    notes: str | None = None
    grants: tuple[Grant, ...] = ()
    attribution: Mapping[Audience, Attribution] = field(default_factory=dict[Audience, Attribution])
    embargo: Embargo | None = None
    review_required: bool | None = None
    review_until: str | None = None
    """The ISO day by which the narrator wanted to have looked at the transcript. Silence until then means no."""
    interpreter_undertaking: bool | None = None
    """Whether the interpreter promised to keep silent."""
    proxy: Proxy | None = None
    capacity: Capacity | None = None
    recontact: Recontact | None = None
    retention: Retention | None = None
    rights: Rights | None = None
    third_parties: tuple[ThirdParty, ...] = ()
    code_word: str | None = None
    """Proves who withdraws without a name: what ``code_words.py`` made of the word, never the word."""
    copy_left: bool | None = None
    """Whether a copy of the form stayed with the narrator, which can endanger them."""
    title: str | None = None
    use: tuple[Use, ...] = field(default=(), metadata=ONE_OR_MANY)
    audience: tuple[Audience, ...] = field(default=(), metadata=ONE_OR_MANY)
    transcript_sha256: str | None = field(default=None, metadata=NOT_JSON)
    """Set by the vault on ``transcript-approved``: the text that was approved."""
