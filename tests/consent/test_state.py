"""What answers and states say beside yes and no: deciding events, attribution, conditions, the matrix, standings."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import date
from typing import Any

import pytest

from oralhistory.consent import Cell, Request, Standing, decide, decide_in, matrix, most_open, standings, state_on
from oralhistory.consent.state import apply, come_by, is_stale
from oralhistory.model import Attribution, Audience, ConsentForm, Decision, Medium, Reason, Use
from tests.consent.many import model

HERE = {"use": "publication", "medium": "transcript", "audience": "public"}
PUBLIC = Request(Use.PUBLICATION, Medium.TRANSCRIPT, Audience.PUBLIC)
DAY = date(2026, 3, 20)


def event(kind: str, day: int, **more: Any) -> dict[str, Any]:
    return {"event": kind, "effective": f"2026-03-{day:02}", **more}


def yes(day: int, **more: Any) -> dict[str, Any]:
    return event("given", day, grants=[{**HERE, "decision": "yes"}], **more)


@pytest.mark.parametrize(
    ("history", "deciding"),
    [
        ([], ()),
        ([yes(1)], (0,)),
        ([event("informed", 1), yes(2)], (1,)),
        ([yes(1), event("narrowed", 2, grants=[{**HERE, "decision": "ask"}])], (1,)),
        ([yes(1), event("withdrawn", 2, grants=[HERE])], (1,)),
        ([yes(1), event("withdrawn", 2)], (1,)),
        ([event("withdrawn", 1), yes(2)], (1,)),
        ([yes(1), event("informed", 2), event("refused", 3), yes(4), event("withdrawn", 5)], (4,)),
        ([yes(1, embargo={"until": "2030-01-01"})], (0,)),
        ([yes(1), event("narrowed", 2, grants=[], embargo={"until": "2030-01-01"})], (0, 1)),
        ([event("given", 1, grants=[], embargo={"until": "2026-03-02"}), yes(2)], (0, 1)),
        ([yes(1, embargo={"until": "2026-03-02"}), event("embargo-lifted", 3)], (0,)),
        ([event("informed", 1), event("given", 2, grants=[])], ()),
        ([event("withdrawn", 1), event("given", 2, grants=[])], ()),
        ([event("informed", 1), event("given", 2, grants=[], embargo={"indefinite": True})], (1,)),
        ([event("informed", 1), event("given", 2, grants=[], embargo={"until": "2026-03-03"})], (1,)),
        ([yes(1, embargo={"indefinite": True}), event("withdrawn", 2)], (1,)),
    ],
)
def test_the_events_an_answer_rests_on(history: list[dict[str, Any]], deciding: tuple[int, ...]) -> None:
    assert decide(model(history), PUBLIC, DAY).events == deciding


def test_attribution_is_by_audience_the_latest_word_and_a_pseudonym_otherwise() -> None:
    history = model(
        [
            yes(1, attribution={"public": "none", "court": "real-name"}),
            event("narrowed", 2, grants=[], attribution={"public": "role"}),
            event("widened", 3, grants=[], attribution={"partner": "real-name"}),
        ]
    )
    state = state_on(history, DAY)
    assert {audience: state.attribution_for(audience) for audience in Audience} == {
        Audience.TEAM: Attribution.PSEUDONYM,
        Audience.PARTNER: Attribution.REAL_NAME,
        Audience.RESEARCHER: Attribution.PSEUDONYM,
        Audience.COURT: Attribution.REAL_NAME,
        Audience.PUBLIC: Attribution.ROLE,
    }


def test_a_cell_keeps_what_its_event_said() -> None:
    grant = {**HERE, "decision": "ask", "conditions": ["no photographs"], "from": "2026-03-02", "until": "2026-03-09"}
    form = {"id": "agreement", "version": "2"}
    state = state_on(model([event("given", 1, grants=[grant], form=form)]), DAY)
    assert state.cells == {
        (Use.PUBLICATION, Medium.TRANSCRIPT, Audience.PUBLIC): Cell(
            Decision.ASK,
            ("no photographs",),
            "2026-03-02",
            "2026-03-09",
            ConsentForm(id="agreement", version="2"),
            0,
        )
    }
    assert state.form == ConsentForm(id="agreement", version="2")
    with pytest.raises(FrozenInstanceError):
        next(iter(state.cells.values())).decision = Decision.YES  # type: ignore[misc]


def test_a_cell_taken_back_keeps_nothing() -> None:
    grant = {**HERE, "decision": "yes", "conditions": ["no photographs"], "until": "2026-03-09"}
    state = state_on(
        model(
            [event("given", 1, grants=[grant], form={"id": "a", "version": "1"}), event("withdrawn", 2, grants=[HERE])]
        ),
        DAY,
    )
    assert list(state.cells.values()) == [Cell(Decision.NO, decided_by=1)]


def test_narrowing_adds_each_condition_once_and_shrinks_the_window_from_both_sides() -> None:
    wide = {**HERE, "decision": "yes", "conditions": ["a"], "from": "2026-03-02", "until": "2026-03-09"}
    inner = {**HERE, "decision": "yes", "conditions": ["b", "a"], "from": "2026-03-03", "until": "2026-03-08"}
    outer = {**HERE, "decision": "yes", "from": "2026-03-01", "until": "2026-03-10"}
    history = model([event("given", 1, grants=[wide]), event("narrowed", 2, grants=[inner, outer])])
    (cell,) = state_on(history, DAY).cells.values()
    assert cell == Cell(Decision.YES, ("a", "b"), "2026-03-03", "2026-03-08", None, 1)
    bare = model([yes(1), event("narrowed", 2, grants=[inner])])
    (cell,) = state_on(bare, DAY).cells.values()
    assert (cell.conditions, cell.from_, cell.until) == (("b", "a"), "2026-03-03", "2026-03-08")


def test_what_an_unfilled_state_says() -> None:
    state = state_on((), DAY)
    assert (state.day, state.given, state.withdrawn, state.withdrawn_by) == (DAY, False, False, -1)
    assert (state.embargo, state.embargo_set_by, state.review_required) == (None, -1, False)
    assert (state.transcript_approved, state.approved_sha256, state.form) == (False, None, None)
    assert Cell(Decision.NO).decided_by == -1
    assert Cell(Decision.NO).conditions == ()


def test_events_come_by_day_then_as_listed() -> None:
    events = model([event("died", 3), event("informed", 1), event("refused", 3), event("informed", 21)])
    assert [index for index, _ in come_by(events, DAY)] == [1, 0, 2]
    state = state_on((), DAY)
    apply(state, events[2], 7)
    assert (state.withdrawn, state.withdrawn_by) == (True, 7)


def test_a_version_left_out_is_a_version_of_its_own() -> None:
    unversioned, first = ConsentForm(id="agreement"), ConsentForm(id="agreement", version="1")
    assert is_stale(unversioned, frozenset({("agreement", "")}))
    assert not is_stale(unversioned, frozenset({("agreement", "1")}))
    assert is_stale(first, {("agreement", "1"): "why"})
    assert not is_stale(None, frozenset({("agreement", "")}))


def test_an_approval_without_a_known_text_counts_for_any() -> None:
    approved = model([yes(1, review_required=True), event("transcript-approved", 2)])
    bound = model([yes(1, review_required=True), event("transcript-approved", 2, transcript_sha256="a" * 64)])
    assert decide(approved, PUBLIC, DAY, transcript_sha256="b" * 64).allowed
    assert decide(bound, PUBLIC, DAY).allowed
    assert decide(bound, PUBLIC, DAY, transcript_sha256="b" * 64).reasons == (Reason.NOT_APPROVED,)


def test_stale_forms_are_asked_of_the_collection() -> None:
    history = model([yes(1, form={"id": "agreement", "version": "1"})])
    assert decide(history, PUBLIC, DAY).allowed
    assert decide_in(state_on(history, DAY), PUBLIC).allowed
    stale = frozenset({("agreement", "1")})
    assert decide(history, PUBLIC, DAY, stale=stale).reasons == (Reason.STALE_FORM,)
    assert decide_in(state_on(history, DAY), PUBLIC, stale=stale).reasons == (Reason.STALE_FORM,)


def test_the_matrix_holds_every_use_and_audience_and_the_standing_the_most_open() -> None:
    history = model([yes(1), event("narrowed", 2, grants=[{"use": "web", "decision": "no"}])])
    laid = matrix(history, Medium.TRANSCRIPT, DAY)
    assert len(laid.cells) == len(Use) * len(Audience)
    open_cells = [place for place, cell in laid.cells.items() if cell.answer.allowed]
    assert open_cells == [(Use.PUBLICATION, Audience.PUBLIC)]
    found = standings(state_on(history, DAY))
    assert (found[Audience.PUBLIC], found[Audience.TEAM], most_open(found)) == (
        Standing.OPEN,
        Standing.CLOSED,
        Standing.OPEN,
    )


@pytest.mark.parametrize("more", [{"event": "peace"}, {"indefinite": True}])
def test_an_embargo_that_is_bound_to_more_than_a_day_has_no_day(more: dict[str, Any]) -> None:
    history = model([yes(1, embargo={"until": "2026-03-02", **more})])
    assert decide(history, PUBLIC, DAY).reasons == (Reason.EMBARGOED,)


def test_a_grant_that_decides_nothing_decides_no() -> None:
    assert decide(model([event("given", 1, grants=[HERE])]), PUBLIC, DAY).reasons == (Reason.NOT_PERMITTED,)
    (cell,) = state_on(model([event("given", 1, grants=[HERE])]), DAY).cells.values()
    assert cell.decision is Decision.NO
    (cell,) = state_on(model([yes(1), event("narrowed", 2, grants=[HERE])]), DAY).cells.values()
    assert cell.decision is Decision.NO


def test_a_reconfirmation_without_a_form_renews_none() -> None:
    history = model([yes(1, form={"id": "agreement", "version": "1"}), event("reconfirmed", 2)])
    stale = frozenset({("agreement", "1")})
    assert decide(history, PUBLIC, DAY, stale=stale).reasons == (Reason.STALE_FORM,)
    assert state_on(history, DAY).form == ConsentForm(id="agreement", version="1")
