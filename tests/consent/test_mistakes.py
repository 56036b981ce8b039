"""A part that was recorded as taken back by mistake is given back whole, and nothing beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from oralhistory.consent import Request, decide_in, giving_back, state_on
from oralhistory.model import Attribution, Audience, ConsentEvent, Decision, Embargo, EventKind, Grant, Medium, Use
from tests.consent import histories
from tests.consent.test_rules import events_of

USES, MEDIA = (*map(Use, histories.USES), Use.RESEARCH), tuple(map(Medium, histories.MEDIA))
AUDIENCES = tuple(map(Audience, histories.AUDIENCES))
NOTE = "Recorded by mistake."
DAY = "2026-02-01"
ALL = Grant(use=tuple(Use), medium=tuple(Medium), audience=tuple(Audience), decision=Decision.YES)
GIVEN = ConsentEvent(event=EventKind.GIVEN, effective="2026-01-01", grants=(ALL,))
APPROVED = ConsentEvent(
    event=EventKind.USE_APPROVED, effective="2026-01-02", title="A", use=(Use.PUBLICATION,), audience=(Audience.PUBLIC,)
)
PUBLIC = Grant(audience=(Audience.PUBLIC,))
WITHDRAWN = ConsentEvent(event=EventKind.WITHDRAWN, effective=DAY, grants=(PUBLIC,))


def _open(events: tuple[ConsentEvent, ...], day: date) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = []
    state = state_on(events, day)
    for use, medium, audience, title in product(USES, MEDIA, AUDIENCES, (None, "A", *histories.TITLES)):
        answer = decide_in(state, Request(use, medium, audience, title))
        if answer.allowed:
            found.append((use, medium, audience, title, answer.conditions))
    return found


def test_a_part_withdrawn_comes_back_with_its_approvals() -> None:
    events = (GIVEN, APPROVED, WITHDRAWN)
    day = date.fromisoformat(DAY)
    assert _open(events, day) != _open(events[:-1], day)
    back = giving_back(events, NOTE)
    assert {event.event for event in back} == {EventKind.WIDENED, EventKind.USE_APPROVED}
    assert all(event.notes == NOTE and event.effective == DAY for event in back)
    assert _open((*events, *back), day) == _open(events[:-1], day)


def test_what_was_never_open_does_not_open() -> None:
    some = Grant(use=(Use.RESEARCH,), medium=(Medium.TRANSCRIPT,), audience=(Audience.PUBLIC,), decision=Decision.ASK)
    events = (ConsentEvent(event=EventKind.GIVEN, effective="2026-01-01", grants=(some,)), WITHDRAWN)
    (back,) = giving_back(events, NOTE)
    (grant,) = back.grants
    assert (grant.use, grant.medium, grant.audience) == (some.use, some.medium, some.audience)
    assert grant.decision is Decision.ASK


def test_only_a_part_that_says_nothing_else_is_given_back() -> None:
    whole = ConsentEvent(event=EventKind.WITHDRAWN, effective=DAY)
    named = ConsentEvent(
        event=EventKind.NARROWED, effective=DAY, grants=(PUBLIC,), attribution={Audience.TEAM: Attribution.PSEUDONYM}
    )
    held = ConsentEvent(event=EventKind.NARROWED, effective=DAY, grants=(PUBLIC,), embargo=Embargo(indefinite=True))
    for event in (whole, named, held, APPROVED, GIVEN):
        assert giving_back((GIVEN, event), NOTE) == ()
    assert giving_back((), NOTE) == ()
    assert giving_back((GIVEN, WITHDRAWN, WITHDRAWN), NOTE) == ()


@settings(deadline=None, max_examples=80)
@given(
    histories.HISTORIES,
    st.sampled_from([EventKind.WITHDRAWN, EventKind.NARROWED]),
    st.sampled_from(histories.DAYS),
    st.lists(st.sampled_from(USES), max_size=2),
    st.lists(st.sampled_from(AUDIENCES), max_size=1),
)
def test_whatever_came_before_it_holds_again_on_every_later_day(
    history: list[Any], kind: EventKind, day: str, uses: list[Use], audiences: list[Audience]
) -> None:
    events = (replace(GIVEN, effective=histories.DAYS[0]), *events_of(history))
    mistake = ConsentEvent(event=kind, effective=day, grants=(Grant(use=tuple(uses), audience=tuple(audiences)),))
    back = giving_back((*events, mistake), NOTE)
    for later in (date.fromisoformat(each) for each in histories.DAYS if each >= day and back):
        assert _open((*events, mistake, *back), later) == _open(events, later)
