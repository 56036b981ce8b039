"""What holds on a day, worked out from the events whose day has come (the contract, section 4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import product

from oralhistory.model import (
    Attribution,
    Audience,
    ConsentEvent,
    ConsentForm,
    Decision,
    Embargo,
    EventKind,
    Grant,
    Medium,
    Use,
)

CellKey = tuple[Use, Medium, Audience]
Approval = tuple[str, Use, Audience]
StaleForms = frozenset[tuple[str, str]]
"""Form versions, as (id, version), that the collection marked as needing new consent."""


@dataclass(frozen=True)
class Cell:
    """One cell of the matrix and the event that filled it last (an index into the events given)."""

    decision: Decision
    conditions: tuple[str, ...] = ()
    from_: str | None = None
    until: str | None = None
    form: ConsentForm | None = None
    decided_by: int = -1

    def covers(self, day: date) -> bool:
        """Whether the day lies inside ``from_``/``until``, both inclusive."""
        text = day.isoformat()
        return (self.from_ or text) <= text <= (self.until or text)


@dataclass
class ConsentState:
    """The state of one day. An absent cell is a ``no``."""

    day: date
    cells: dict[CellKey, Cell] = field(default_factory=dict[CellKey, Cell])
    approvals: set[Approval] = field(default_factory=set[Approval])
    attribution: dict[Audience, Attribution] = field(default_factory=dict[Audience, Attribution])
    embargo: Embargo | None = None
    embargo_set_by: int = -1
    given: bool = False
    withdrawn: bool = False
    withdrawn_by: int = -1
    review_required: bool = False
    transcript_approved: bool = False
    approved_sha256: str | None = None
    form: ConsentForm | None = None

    def attribution_for(self, audience: Audience) -> Attribution:
        """How the narrator wants to appear to this audience; ``pseudonym`` unless said otherwise."""
        return self.attribution.get(audience, Attribution.PSEUDONYM)


def state_on(events: Sequence[ConsentEvent], day: date) -> ConsentState:
    """Fold the events effective by ``day`` into that day's state.

    Args:
        events: in the order they were listed; equal days keep that order.
        day: the calendar day asked about. Events of later days are not looked at.
    """
    state = ConsentState(day)
    for index, event in come_by(events, day):
        apply(state, event, index)
    return state


def come_by(events: Sequence[ConsentEvent], day: date) -> list[tuple[int, ConsentEvent]]:
    """The events effective by ``day`` with their indices, in the order in which they take effect."""
    come = [(i, e) for i, e in enumerate(events) if date.fromisoformat(e.effective) <= day]
    return sorted(come, key=lambda pair: pair[1].effective)


def apply(state: ConsentState, event: ConsentEvent, index: int) -> None:
    """Let one event that has come take effect: it changes ``state``."""
    match event.event:
        case EventKind.GIVEN:
            state.given, state.withdrawn = True, False
            _fill(state, event, index)
        case EventKind.WIDENED if not state.withdrawn:
            _fill(state, event, index)
        case EventKind.NARROWED:
            _narrow(state, event, index)
        case EventKind.WITHDRAWN if event.grants:
            _take_back(state, event.grants, index)
        case EventKind.WITHDRAWN | EventKind.REFUSED:
            state.withdrawn, state.withdrawn_by = True, index
            state.cells.clear()
            state.approvals.clear()
            state.transcript_approved, state.approved_sha256 = False, None
        case EventKind.TRANSCRIPT_APPROVED:
            state.transcript_approved, state.approved_sha256 = True, event.transcript_sha256
        case EventKind.USE_APPROVED if event.title is not None:
            state.approvals.update(product([event.title], event.use, event.audience))
        case EventKind.EMBARGO_LIFTED:
            state.embargo = None
        case EventKind.RECONFIRMED if event.form is not None:
            state.form = event.form
            state.cells = {key: replace(cell, form=event.form) for key, cell in state.cells.items()}
        case _:  # informed, died: they change no cell
            pass
    if event.event in _CARRY_TERMS:
        _carry_terms(state, event, index)


_CARRY_TERMS = frozenset({EventKind.GIVEN, EventKind.NARROWED, EventKind.WIDENED})


def _carry_terms(state: ConsentState, event: ConsentEvent, index: int) -> None:
    state.attribution.update(event.attribution)
    if event.embargo is not None:
        state.embargo, state.embargo_set_by = event.embargo, index
    state.review_required = state.review_required or bool(event.review_required)


def _named(grant: Grant, *, silence_means_all: bool) -> Iterator[CellKey]:
    if silence_means_all:
        return product(grant.use or Use, grant.medium or Medium, grant.audience or Audience)
    return product(grant.use, grant.medium, grant.audience)


def _fill(state: ConsentState, event: ConsentEvent, index: int) -> None:
    # An event that names no form cannot show that the narrator saw a newer one.
    state.form = event.form or state.form
    for grant in event.grants:
        cell = Cell(grant.decision or Decision.NO, grant.conditions, grant.from_, grant.until, state.form, index)
        for key in _named(grant, silence_means_all=False):
            state.cells[key] = cell


def _narrow(state: ConsentState, event: ConsentEvent, index: int) -> None:
    """Lower the cells named. A window or condition that comes along is added, so that narrowing never opens."""
    for grant in event.grants:
        to = grant.decision or Decision.NO
        for key in _named(grant, silence_means_all=True):
            old = state.cells.get(key)
            if old is None:
                continue
            state.cells[key] = replace(
                old,
                decision=min(old.decision, to, key=lambda d: d.rank),
                conditions=(*old.conditions, *(c for c in grant.conditions if c not in old.conditions)),
                from_=max(filter(None, (old.from_, grant.from_)), default=None),
                until=min(filter(None, (old.until, grant.until)), default=None),
                decided_by=index,
            )


def _take_back(state: ConsentState, grants: Sequence[Grant], index: int) -> None:
    for grant in grants:
        for key in _named(grant, silence_means_all=True):
            state.cells[key] = Cell(Decision.NO, decided_by=index)
            use, _, audience = key
            state.approvals = {a for a in state.approvals if a[1:] != (use, audience)}


def is_stale(form: ConsentForm | None, stale: StaleForms | Mapping[tuple[str, str], object]) -> bool:
    """Whether the collection marked this form's version as needing new consent."""
    return form is not None and (form.id, form.version or "") in stale
