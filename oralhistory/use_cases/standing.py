"""Where a testimony stands and what its one next step is, worked out from consent and review."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from oralhistory.anonymise.findings import texts_sha256
from oralhistory.anonymise.reviewed import is_reviewed
from oralhistory.consent import StaleForms, Standing, most_open, next_change, standings, state_on
from oralhistory.model import Testimony

if TYPE_CHECKING:
    from oralhistory.storage.vault import Vault


class Status(StrEnum):
    """The one word of the library and of ``oralhistory list``, in the order of the work.

    ``SEALED`` is never worked out here: it is an act (``use_cases/destroying.py``), and hides where the testimony
    stands.
    """

    DRAFT = "draft"
    NO_CONSENT = "no-consent"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
    TO_REVIEW = "to-review"
    WAITING = "waiting"
    READY = "ready"
    SEALED = "sealed"


@dataclass(frozen=True)
class Where:
    """One testimony's standing on a day. ``recheck`` is the next day on which it may change by itself."""

    status: Status
    consent: Standing
    reviewed: bool
    recheck: date | None


_WAITING = {Standing.EMBARGOED, Standing.UNAPPROVED, Standing.STALE, Standing.ASK}


def reviewed(vault: Vault, id: str, testimony: Testimony) -> bool:
    """The gate's word for whether a review is finished; quick where nobody ever finished one of these texts.

    It is asked at each save, so texts are read and decisions unsealed only when it may be so.
    """
    finished = vault.reviews.finished_texts(id)
    if not finished or texts_sha256(testimony) not in finished:
        return False
    log = vault.reviews.log(id)
    return is_reviewed(testimony, log.finishes, log.decisions, vault.collection.readers)


def where(testimony: Testimony, reviewed: bool, day: date, stale: StaleForms) -> Where:
    """Work out the standing of one testimony on a day; ``reviewed`` is the gate's word for it."""
    state = state_on(testimony.consent, day)
    sha256 = testimony.transcript.sha256 if testimony.transcript else None
    consent = most_open(standings(state, stale=stale, transcript_sha256=sha256))
    later = tuple(e.effective for e in testimony.consent if date.fromisoformat(e.effective) > day)
    return Where(_status(testimony, consent, reviewed), consent, reviewed, next_change(state, later))


def _status(testimony: Testimony, consent: Standing, reviewed: bool) -> Status:
    if consent is Standing.UNKNOWN and not (testimony.transcript and testimony.transcript.segments):
        return Status.DRAFT
    match consent:
        case Standing.UNKNOWN:
            return Status.NO_CONSENT
        case Standing.WITHDRAWN:
            return Status.WITHDRAWN
        case Standing.CLOSED:
            return Status.CLOSED
        case _ if not reviewed:
            return Status.TO_REVIEW
        case _ if consent in _WAITING:
            return Status.WAITING
        case _:
            return Status.READY
