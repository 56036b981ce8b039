"""May this medium go to this audience for this use on this day? The contract's section 4, line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from oralhistory.consent.state import ConsentState, StaleForms, is_stale, state_on
from oralhistory.model import Audience, ConsentEvent, Decision, Embargo, Medium, Reason, Use

NO_STALE_FORMS: StaleForms = frozenset()


@dataclass(frozen=True)
class Request:
    """One release asked for: one medium, one audience, one use, and the publication if it has a title."""

    use: Use
    medium: Medium
    audience: Audience
    title: str | None = None


@dataclass(frozen=True)
class Answer:
    """Allowed only when no reason stands. ``events`` are indices of the events the answer rests on."""

    allowed: bool
    reasons: tuple[Reason, ...]
    conditions: tuple[str, ...] = ()
    events: tuple[int, ...] = ()


def decide(
    events: Sequence[ConsentEvent],
    request: Request,
    day: date,
    *,
    stale: StaleForms = NO_STALE_FORMS,
    transcript_sha256: str | None = None,
) -> Answer:
    """Answer one request from the whole history.

    Args:
        events: every consent event of the testimony, in the order recorded.
        request: what is asked for.
        day: the day it would leave.
        stale: form versions that need new consent.
        transcript_sha256: fixity of the present transcript; an approval of another text does not count.
    """
    return decide_in(state_on(events, day), request, stale=stale, transcript_sha256=transcript_sha256)


def decide_in(
    state: ConsentState,
    request: Request,
    *,
    stale: StaleForms = NO_STALE_FORMS,
    transcript_sha256: str | None = None,
) -> Answer:
    """Answer one request in a state worked out before (for a whole matrix, or several media)."""
    reasons = tuple(_reasons(state, request, stale, transcript_sha256))
    cell = state.cells.get((request.use, request.medium, request.audience))
    return Answer(
        allowed=not reasons,
        reasons=reasons,
        conditions=cell.conditions if cell and not reasons else (),
        events=tuple(sorted({i for i in (cell.decided_by if cell else -1, _blocking_event(state, reasons)) if i >= 0})),
    )


def _reasons(
    state: ConsentState, request: Request, stale: StaleForms, transcript_sha256: str | None
) -> Iterator[Reason]:
    cell = state.cells.get((request.use, request.medium, request.audience))
    if not state.given:
        yield Reason.NO_CONSENT
    if state.withdrawn:
        yield Reason.WITHDRAWN
    if cell is None or cell.decision is Decision.NO or not cell.covers(state.day):
        yield Reason.NOT_PERMITTED
    if cell is not None and cell.decision is Decision.ASK and not use_approved(state, request):
        yield Reason.NEEDS_APPROVAL
    if state.embargo is not None:
        yield Reason.EMBARGO_NOT_LIFTED if _day_has_come(state.embargo, state.day) else Reason.EMBARGOED
    if state.review_required and not transcript_approved(state, transcript_sha256):
        yield Reason.NOT_APPROVED
    if is_stale(cell.form if cell else state.form, stale):
        yield Reason.STALE_FORM


def _day_has_come(embargo: Embargo, day: date) -> bool:
    """Whether an embargo bound to a day alone has reached it; one bound to an event or for ever has no day."""
    if embargo.until is None or embargo.event is not None or embargo.indefinite:
        return False
    return date.fromisoformat(embargo.until) <= day


def use_approved(state: ConsentState, request: Request) -> bool:
    """Whether the narrator approved this one publication, for this use and audience."""
    return request.title is not None and (request.title, request.use, request.audience) in state.approvals


def transcript_approved(state: ConsentState, present: str | None) -> bool:
    """An approval that was bound to a text counts for that text alone."""
    if not state.transcript_approved:
        return False
    return state.approved_sha256 is None or present is None or state.approved_sha256 == present


def _blocking_event(state: ConsentState, reasons: Sequence[Reason]) -> int:
    if Reason.WITHDRAWN in reasons:
        return state.withdrawn_by
    if Reason.EMBARGOED in reasons or Reason.EMBARGO_NOT_LIFTED in reasons:
        return state.embargo_set_by
    return -1
