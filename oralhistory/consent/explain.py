"""The proof of an answer: which events led to it, in order, and what each did to the one release that was asked for.

The events are applied one by one by the very rules that decide (``state.py``), and what changed for this request
between one and the next is told. Nothing is worked out a second time, so the chain cannot say another thing than the
answer. Every event without which the answer could be another one stands in it; the tests hold that against random
histories by leaving out the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from oralhistory.consent.rules import NO_STALE_FORMS, Answer, Request, decide_in, transcript_approved, use_approved
from oralhistory.consent.state import Cell, ConsentState, StaleForms, apply, come_by, is_stale
from oralhistory.model import ConsentEvent, ConsentForm, Decision, Embargo, EventKind


class Effect(StrEnum):
    """What one event did to the release asked for."""

    CONSENT_BEGINS = "consent-begins"
    WITHDRAWN = "withdrawn"
    CELL_YES = "cell-yes"
    CELL_ASK = "cell-ask"
    CELL_NO = "cell-no"
    CELL_EMPTIED = "cell-emptied"
    USE_APPROVED = "use-approved"
    USE_APPROVAL_DROPPED = "use-approval-dropped"
    EMBARGO_SET = "embargo-set"
    EMBARGO_LIFTED = "embargo-lifted"
    REVIEW_ASKED = "review-asked"
    TRANSCRIPT_APPROVED = "transcript-approved"
    OTHER_TEXT_APPROVED = "other-text-approved"
    TRANSCRIPT_APPROVAL_DROPPED = "transcript-approval-dropped"
    FORM_CURRENT = "form-current"
    FORM_STALE = "form-stale"
    NO_EFFECT = "no-effect"
    """It speaks of the release, but changes nothing: a widening after a withdrawal."""


@dataclass(frozen=True)
class Step:
    """One event of the chain: its index among the events given, and what it did."""

    index: int
    event: ConsentEvent
    did: tuple[Effect, ...]

    def to_json(self) -> dict[str, Any]:
        """As ``oralhistory consent check --explain --json`` prints it."""
        did = [effect.value for effect in self.did]
        return {"event": self.index, "kind": self.event.event.value, "effective": self.event.effective, "did": did}


@dataclass(frozen=True)
class Explanation:
    """The chain, and the answer it ends in."""

    steps: tuple[Step, ...]
    answer: Answer


def explain(
    events: Sequence[ConsentEvent],
    request: Request,
    day: date,
    *,
    stale: StaleForms = NO_STALE_FORMS,
    transcript_sha256: str | None = None,
) -> Explanation:
    """The chain of events behind the answer to one request; the arguments are those of :func:`.rules.decide`."""
    state = ConsentState(day)
    before, steps = _seen(state, request, stale, transcript_sha256), list[Step]()
    for index, event in come_by(events, day):
        apply(state, event, index)
        after = _seen(state, request, stale, transcript_sha256)
        did = tuple(_changes(before, after))
        if not did and event.event is EventKind.WIDENED and _speaks_of(event, request):
            did = (Effect.NO_EFFECT,)
        if did:
            steps.append(Step(index, event, did))
        before = after
    return Explanation(tuple(steps), decide_in(state, request, stale=stale, transcript_sha256=transcript_sha256))


@dataclass(frozen=True)
class _Seen:
    """Everything of a state that the answer to one request rests on."""

    given: bool
    withdrawn_by: int
    cell: Cell | None
    approved: bool
    embargo: Embargo | None
    embargo_set_by: int
    review: bool
    read: str
    """Whether the narrator approved: ``no``, the ``present`` text, or an ``other`` one."""
    form: ConsentForm | None
    stale: StaleForms = field(repr=False)


def _seen(state: ConsentState, request: Request, stale: StaleForms, sha256: str | None) -> _Seen:
    cell = state.cells.get((request.use, request.medium, request.audience))
    read = "present" if transcript_approved(state, sha256) else "other" if state.transcript_approved else "no"
    return _Seen(
        given=state.given,
        withdrawn_by=state.withdrawn_by if state.withdrawn else -1,
        cell=cell,
        approved=use_approved(state, request),
        embargo=state.embargo,
        embargo_set_by=state.embargo_set_by,
        review=state.review_required,
        read=read,
        form=state.form,
        stale=stale,
    )


_CELL = {Decision.YES: Effect.CELL_YES, Decision.ASK: Effect.CELL_ASK, Decision.NO: Effect.CELL_NO}
_READ = {
    "present": Effect.TRANSCRIPT_APPROVED,
    "other": Effect.OTHER_TEXT_APPROVED,
    "no": Effect.TRANSCRIPT_APPROVAL_DROPPED,
}


def _changes(before: _Seen, after: _Seen) -> Iterator[Effect]:
    if after.withdrawn_by != before.withdrawn_by:
        yield Effect.WITHDRAWN if after.withdrawn_by >= 0 else Effect.CONSENT_BEGINS
    elif after.given and not before.given:
        yield Effect.CONSENT_BEGINS
    if _bare(after.cell) != _bare(before.cell):
        yield _CELL[after.cell.decision] if after.cell else Effect.CELL_EMPTIED
    if after.approved != before.approved:
        yield Effect.USE_APPROVED if after.approved else Effect.USE_APPROVAL_DROPPED
    if (after.embargo, after.embargo_set_by) != (before.embargo, before.embargo_set_by):
        yield Effect.EMBARGO_SET if after.embargo else Effect.EMBARGO_LIFTED
    if after.review and not before.review:
        yield Effect.REVIEW_ASKED
    if after.read != before.read:
        yield _READ[after.read]
    form = after.cell.form if after.cell else None
    renewed = form != (before.cell.form if before.cell else None) or after.form != before.form
    if renewed and (counts := form or after.form) is not None:
        yield Effect.FORM_STALE if is_stale(counts, after.stale) else Effect.FORM_CURRENT


def _bare(cell: Cell | None) -> Cell | None:
    """A cell without its form, which is told by itself."""
    return replace(cell, form=None) if cell else None


def _speaks_of(event: ConsentEvent, request: Request) -> bool:
    return any(
        request.use in grant.use and request.medium in grant.medium and request.audience in grant.audience
        for grant in event.grants
    )
