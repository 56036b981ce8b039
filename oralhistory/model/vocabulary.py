"""The contract's word lists. Stored values are these English words, whatever the window speaks."""

from __future__ import annotations

from enum import StrEnum


class Use(StrEnum):
    RESEARCH = "research"
    TEACHING = "teaching"
    PUBLICATION = "publication"
    BROADCAST = "broadcast"
    WEB = "web"
    EXHIBITION = "exhibition"
    ADVOCACY = "advocacy"
    LEGAL = "legal"
    DEPOSIT = "deposit"
    VERIFICATION = "verification"
    MACHINE = "machine"


class Medium(StrEnum):
    METADATA = "metadata"
    SUMMARY = "summary"
    TRANSCRIPT = "transcript"
    AUDIO = "audio"
    VIDEO = "video"
    IMAGE = "image"
    DOCUMENT = "document"


class Audience(StrEnum):
    TEAM = "team"
    PARTNER = "partner"
    RESEARCHER = "researcher"
    COURT = "court"
    PUBLIC = "public"


class Decision(StrEnum):
    """What a cell of the consent matrix says. An empty cell is ``no``."""

    NO = "no"
    ASK = "ask"
    YES = "yes"

    @property
    def rank(self) -> int:
        """Openness: 0 for no, 1 for ask, 2 for yes."""
        return (Decision.NO, Decision.ASK, Decision.YES).index(self)


class Attribution(StrEnum):
    NONE = "none"
    ROLE = "role"
    PSEUDONYM = "pseudonym"
    REAL_NAME = "real-name"


class Role(StrEnum):
    NARRATOR = "narrator"
    INTERVIEWER = "interviewer"
    INTERPRETER = "interpreter"
    PRESENT = "present"
    MENTIONED = "mentioned"


class Category(StrEnum):
    """What kind of identifier something is."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    UNIT = "unit"
    RANK = "rank"
    ROLE = "role"
    DATE = "date"
    AGE = "age"
    DEMOGRAPHIC = "demographic"
    CONTACT = "contact"
    CODE = "code"
    QUANTITY = "quantity"
    EVENT = "event"
    HEALTH = "health"
    OTHER = "other"


class Treatment(StrEnum):
    """What a disclosure profile does with a category for one audience."""

    KEEP = "keep"
    GENERALISE = "generalise"
    PSEUDONYM = "pseudonym"
    MASK = "mask"
    REMOVE = "remove"


class TranscriptKind(StrEnum):
    VERBATIM = "verbatim"
    EDITED = "edited"
    TRANSLATION = "translation"


class EventKind(StrEnum):
    INFORMED = "informed"
    GIVEN = "given"
    REFUSED = "refused"
    NARROWED = "narrowed"
    WIDENED = "widened"
    RECONFIRMED = "reconfirmed"
    TRANSCRIPT_APPROVED = "transcript-approved"
    USE_APPROVED = "use-approved"
    EMBARGO_LIFTED = "embargo-lifted"
    WITHDRAWN = "withdrawn"
    DIED = "died"


class Stage(StrEnum):
    BEFORE = "before"
    AFTER = "after"


class EvidenceKind(StrEnum):
    SIGNATURE_PAPER = "signature-paper"
    SIGNATURE_SCREEN = "signature-screen"
    THUMBPRINT = "thumbprint"
    RECORDED_VERBAL = "recorded-verbal"
    ATTESTATION = "attestation"


class PassageRule(StrEnum):
    """What becomes of a passage: withheld, withheld until a day, for some audiences only, or put in other words."""

    WITHHOLD = "withhold"
    UNTIL = "until"
    ONLY = "only"
    PARAPHRASE = "paraphrase"


class Reason(StrEnum):
    """Why a release is refused, in the order the contract lists them."""

    NO_CONSENT = "no-consent"
    WITHDRAWN = "withdrawn"
    NOT_PERMITTED = "not-permitted"
    NEEDS_APPROVAL = "needs-approval"
    EMBARGOED = "embargoed"
    EMBARGO_NOT_LIFTED = "embargo-not-lifted"
    NOT_APPROVED = "not-approved"
    STALE_FORM = "stale-form"
    NOT_REVIEWED = "not-reviewed"
