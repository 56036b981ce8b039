"""Where a testimony stands and what its one next step is, worked out from consent and review."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from oralhistory.anonymise.findings import texts_sha256
from oralhistory.anonymise.reviewed import is_reviewed
from oralhistory.consent import StaleForms, Standing, most_open, next_change, standings, state_on
from oralhistory.model import Audience, ConsentEvent, Embargo, Testimony

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
    """One testimony's standing on a day. ``recheck`` is the next day on which it may change by itself.

    ``embargo_day`` is the day its embargo reaches, where it is bound to a day alone.
    """

    status: Status
    consent: Standing
    reviewed: bool
    recheck: date | None
    audiences: Mapping[Audience, Standing]
    embargo_day: date | None


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
    transcript = testimony.transcript
    return where_with(
        testimony.consent,
        transcript.sha256 if transcript else None,
        bool(transcript and transcript.segments),
        reviewed=reviewed,
        day=day,
        stale=stale,
    )


def where_with(
    events: Sequence[ConsentEvent],
    transcript_sha256: str | None,
    has_words: bool,
    *,
    reviewed: bool,
    day: date,
    stale: StaleForms,
) -> Where:
    """The same without the texts: where only the day is another, nobody needs to read them."""
    state = state_on(events, day)
    audiences = standings(state, stale=stale, transcript_sha256=transcript_sha256)
    consent = most_open(audiences)
    later = tuple(e.effective for e in events if date.fromisoformat(e.effective) > day)
    status = _status(consent, has_words=has_words, reviewed=reviewed)
    return Where(status, consent, reviewed, next_change(state, later), audiences, _embargo_day(state.embargo))


def keep(vault: Vault, id: str, stands: Where) -> None:
    """Keep it beside the record, for the list."""
    vault.testimonies.set_standing(
        id,
        status=stands.status,
        consent_state=stands.consent,
        reviewed=stands.reviewed,
        recheck=stands.recheck,
        audiences={str(audience): str(standing) for audience, standing in stands.audiences.items()},
        embargo_day=stands.embargo_day,
    )


def refresh(vault: Vault, day: date) -> None:
    """Work out anew all that this day may have changed; no text is read for it."""
    due = vault.testimonies.due_for_recheck(day)
    if not due:
        return
    events, prints = vault.consent.events_of(due), vault.testimonies.transcript_prints(due)
    stale = frozenset(vault.collection.stale_forms)
    with vault.atomic():
        for row in vault.testimonies.rows(due):
            has_words = row.segment_count > 0
            stands = where_with(
                events[row.id], prints.get(row.id), has_words, reviewed=row.reviewed, day=day, stale=stale
            )
            keep(vault, row.id, stands)


def _embargo_day(embargo: Embargo | None) -> date | None:
    if embargo is None or embargo.until is None or embargo.event is not None or embargo.indefinite:
        return None
    return date.fromisoformat(embargo.until)


def _status(consent: Standing, *, has_words: bool, reviewed: bool) -> Status:
    if consent is Standing.UNKNOWN and not has_words:
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
