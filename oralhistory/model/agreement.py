"""What was agreed beside the matrix: how to reach the narrator, for how long, who spoke for whom, whose the words are.

Carried by consent events (``consent.py``). The latest event that says something of a kind holds; what nobody said is
unknown, never assumed. None of it ever leaves in an export.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from oralhistory.model.codec import Part


class AfterDeath(StrEnum):
    """What becomes of the testimony when the narrator has died; what nobody said means that somebody has to look."""

    KEEP = "keep"
    CLOSE = "close"
    ASK_HEIRS = "ask-heirs"
    DESTROY = "destroy"


class AfterRetention(StrEnum):
    """What is to be done when the day of :attr:`Retention.until` has come; nothing is ever done by itself."""

    REVIEW = "review"
    DESTROY = "destroy"


class ProxyReason(StrEnum):
    """Why somebody else spoke for the narrator."""

    MINOR = "minor"
    INCAPACITY = "incapacity"
    DEATH = "death"
    OTHER = "other"


class Copyright(StrEnum):
    """Whose the words are."""

    NARRATOR = "narrator"
    SHARED = "shared"
    COLLECTION = "collection"
    UNKNOWN = "unknown"


class ThirdPartyConsent(StrEnum):
    """What somebody who is spoken of said about it."""

    UNKNOWN = "unknown"
    GIVEN = "given"
    REFUSED = "refused"


class ThirdPartyRule(StrEnum):
    """How somebody who is spoken of is treated: as the audience's profile says, or masked for everybody."""

    PROFILE = "profile"
    MASK = "mask"


@dataclass(frozen=True, kw_only=True)
class Recontact(Part):
    """How to reach the narrator safely. ``until`` is an ISO day: by then somebody promised to be in touch."""

    channel: str | None = None
    address: str | None = None
    times: str | None = None
    alias: str | None = None
    never_leave_message: bool | None = None
    until: str | None = None


@dataclass(frozen=True, kw_only=True)
class Retention(Part):
    """For how long the testimony is kept (``until``, an ISO day), and what happens then or after a death."""

    until: str | None = None
    then: AfterRetention | None = None
    after_death: AfterDeath | None = None
    heirs: str | None = None


@dataclass(frozen=True, kw_only=True)
class Proxy(Part):
    """Who spoke for a narrator who could not, or not alone. ``until`` is the ISO day on which that ends (full age)."""

    name: str
    reason: ProxyReason
    relation: str | None = None
    assent: bool | None = None
    """Whether the narrator agreed too."""
    until: str | None = None


@dataclass(frozen=True, kw_only=True)
class Capacity(Part):
    """What whoever held the conversation saw of understanding and pressure."""

    understood: bool | None = None
    pressure: bool | None = None
    concerns: str | None = None
    assessed_by: str | None = None


@dataclass(frozen=True, kw_only=True)
class Rights(Part):
    """Copyright, and whether a deed of gift was signed."""

    copyright: Copyright
    deed_of_gift: bool | None = None
    terms: str | None = None


@dataclass(frozen=True, kw_only=True)
class ThirdParty(Part):
    """Somebody who is spoken of: a person's id in the record, or a name."""

    person: str
    consent: ThirdPartyConsent = ThirdPartyConsent.UNKNOWN
    rule: ThirdPartyRule = ThirdPartyRule.PROFILE
    notes: str | None = None
