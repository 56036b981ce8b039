"""The consent rules held against a second reading of the contract, and sentence by sentence; laws in ``test_laws``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oralhistory.consent import Answer, Request, decide
from oralhistory.model.consent import ConsentEvent
from oralhistory.model.vocabulary import Audience, Medium, Reason, Use
from tests.consent import histories as given_values
from tests.consent import second_reading

Json = dict[str, Any]

USES, MEDIA, AUDIENCES = given_values.USES, given_values.MEDIA, given_values.AUDIENCES
TITLES: list[str | None] = [None, *given_values.TITLES]
DAYS, STALE, PRESENT = given_values.DAYS, given_values.STALE, given_values.PRESENT
HISTORIES = given_values.HISTORIES

ORDER = [str(reason) for reason in Reason]

Place = tuple[str, str, str, str | None]


def events_of(history: Sequence[Json]) -> list[ConsentEvent]:
    made: list[ConsentEvent] = []
    for event in history:
        bare = {name: value for name, value in event.items() if name != "transcript_sha256"}
        made.append(replace(ConsentEvent.from_json(bare), transcript_sha256=event.get("transcript_sha256")))
    return made


def ask(
    events: Sequence[ConsentEvent],
    place: Place,
    day: str,
    *,
    stale: set[tuple[str, str]] = STALE,
    transcript: str | None = PRESENT,
) -> Answer:
    use, medium, audience, title = place
    request = Request(Use(use), Medium(medium), Audience(audience), title)
    return decide(events, request, date.fromisoformat(day), stale=frozenset(stale), transcript_sha256=transcript)


def reasons_of(answer: Answer) -> list[str]:
    return [str(reason) for reason in answer.reasons]


PLACES: list[Place] = list(product(USES, MEDIA, AUDIENCES, TITLES))
SOME_PLACES: list[Place] = list(product(USES[:1], MEDIA, AUDIENCES, TITLES[:2]))


# --- two readings -----------------------------------------------------------------------------------------------------


@settings(max_examples=100, deadline=None)
@given(history=HISTORIES, days=st.lists(st.sampled_from(DAYS), min_size=2, max_size=2, unique=True))
def test_two_readings_agree_on_every_request(history: list[Json], days: list[str]) -> None:
    events = events_of(history)
    for (use, medium, audience, title), day in product(PLACES, days):
        expected = second_reading.reasons(history, use, medium, audience, title, day, STALE, PRESENT)
        answer = ask(events, (use, medium, audience, title), day)
        assert reasons_of(answer) == expected
        assert answer.allowed is (expected == [])


# --- general laws -----------------------------------------------------------------------------------------------------


@settings(max_examples=100, deadline=None)
@given(history=HISTORIES, day=st.sampled_from(DAYS))
def test_reasons_stand_once_and_in_the_contract_order(history: list[Json], day: str) -> None:
    events = events_of(history)
    for place in SOME_PLACES:
        reasons = reasons_of(ask(events, place, day))
        assert reasons == sorted(set(reasons), key=ORDER.index)


@settings(max_examples=100, deadline=None)
@given(history=HISTORIES, day=st.sampled_from(DAYS))
def test_nothing_is_allowed_that_no_grant_names(history: list[Json], day: str) -> None:
    events = events_of(history)
    for use, medium, audience in [("web", "transcript", "public"), ("publication", "video", "public")]:
        assert "not-permitted" in reasons_of(ask(events, (use, medium, audience, None), day))
    for audience in ("team", "partner", "court"):
        assert not ask(events, ("publication", "transcript", audience, None), day).allowed


@settings(max_examples=100, deadline=None)
@given(history=HISTORIES, day=st.sampled_from(DAYS))
def test_a_full_withdrawal_closes_everything(history: list[Json], day: str) -> None:
    events = events_of([*history, {"event": "withdrawn", "effective": day}])
    for place in SOME_PLACES:
        assert {"withdrawn", "not-permitted"} <= set(reasons_of(ask(events, place, day)))


@pytest.mark.parametrize("use", list(Use))
def test_without_events_every_cell_is_closed(use: Use) -> None:
    for medium, audience in product(Medium, Audience):
        answer = decide([], Request(use, medium, audience), date(2026, 3, 1))
        assert answer == Answer(allowed=False, reasons=(Reason.NO_CONSENT, Reason.NOT_PERMITTED))


# --- sentence by sentence ---------------------------------------------------------------------------------------------

HERE: Json = {"use": "publication", "medium": "transcript", "audience": "public"}
D1, D2, D3, D4, D5 = DAYS
TITLE = TITLES[1]


def event(kind: str, day: str, **more: Any) -> Json:
    return {"event": kind, "effective": day, **more}


def yes(day: str, **terms: Any) -> Json:
    """A ``given`` for the one cell of the table; its decision, window and conditions belong to the grant."""
    grant: Json = {**HERE, "decision": "yes"}
    rest: Json = {}
    for name, value in terms.items():
        (grant if name in {"decision", "from_", "until", "conditions"} else rest)[name.rstrip("_")] = value
    return event("given", day, grants=[grant], **rest)


def change(kind: str, day: str, decision: str, **terms: Any) -> Json:
    return {**yes(day, decision=decision, **terms), "event": kind}


APPROVED = {"title": TITLE, "use": "publication", "audience": "public"}
TAKEN_BACK = {"grants": [HERE]}
OLD, NEW = {"id": "agreement", "version": "1"}, {"id": "agreement", "version": "2"}
FULL = ["withdrawn", "not-permitted"]
CLOSED = ["not-permitted"]
ASKED = ["needs-approval"]

SENTENCES: list[tuple[str, list[Json], str, list[str]]] = [
    ("no is the default for every cell nobody filled", [event("given", D1, grants=[])], D1, CLOSED),
    ("an event counts from its effective day on", [yes(D2)], D1, ["no-consent", "not-permitted"]),
    ("by that day: the effective day itself counts", [yes(D2)], D2, []),
    ("events are taken by day, not as listed", [event("withdrawn", D2), yes(D1)], D3, FULL),
    ("equal days in their listed order: given after withdrawn", [yes(D1), event("withdrawn", D2), yes(D2)], D2, []),
    ("equal days in their listed order: withdrawn after given", [yes(D2), event("withdrawn", D2)], D2, FULL),
    ("given fills the cells it names", [yes(D1)], D1, []),
    ("given fills with no as well", [yes(D1), yes(D2, decision="no")], D2, CLOSED),
    ("other cells stay as they were", [yes(D1), event("given", D2, grants=[{**HERE, "use": "web"}])], D3, []),
    ("widened fills too", [yes(D1, decision="no"), change("widened", D2, "yes")], D2, []),
    (
        "widened fills not after a full withdrawal",
        [yes(D1), event("withdrawn", D2), change("widened", D3, "yes")],
        D3,
        FULL,
    ),
    ("widened fills not after a refusal", [yes(D1), event("refused", D2), change("widened", D3, "yes")], D3, FULL),
    (
        "widened fills again once a later given came",
        [event("withdrawn", D1), event("given", D2, grants=[]), change("widened", D3, "yes")],
        D3,
        [],
    ),
    ("widened alone is no consent", [change("widened", D1, "yes")], D1, ["no-consent"]),
    ("narrowed lowers yes to ask", [yes(D1), change("narrowed", D2, "ask")], D2, ASKED),
    ("narrowed lowers yes to no", [yes(D1), change("narrowed", D2, "no")], D2, CLOSED),
    ("narrowed never raises ask to yes", [yes(D1, decision="ask"), change("narrowed", D2, "yes")], D2, ASKED),
    ("narrowed never raises an empty cell", [event("given", D1, grants=[]), change("narrowed", D2, "yes")], D2, CLOSED),
    (
        "narrowed without lists names every cell",
        [yes(D1), event("narrowed", D2, grants=[{"decision": "no"}])],
        D2,
        CLOSED,
    ),
    ("narrowed shortens the window", [yes(D1, until=D5), change("narrowed", D2, "yes", until=D3)], D4, CLOSED),
    ("narrowed never lengthens the window", [yes(D1, until=D2), change("narrowed", D2, "yes", until=D5)], D3, CLOSED),
    ("withdrawn without grants empties all cells", [yes(D1), event("withdrawn", D2)], D2, FULL),
    ("refused empties all cells", [yes(D1), event("refused", D2)], D2, FULL),
    ("refused first is no consent either", [event("refused", D1)], D1, ["no-consent", *FULL]),
    ("a later given ends withdrawn", [yes(D1), event("withdrawn", D2), yes(D3)], D3, []),
    ("a later given fills only what it names", [yes(D1), event("withdrawn", D2), event("given", D3)], D3, CLOSED),
    (
        "withdrawn without grants empties all approvals: of uses",
        [event("use-approved", D1, **APPROVED), event("withdrawn", D2), yes(D3, decision="ask")],
        D3,
        ASKED,
    ),
    (
        "withdrawn without grants empties all approvals: of the transcript",
        [
            event("transcript-approved", D1, transcript_sha256=PRESENT),
            event("withdrawn", D2),
            yes(D3, review_required=True),
        ],
        D3,
        ["not-approved"],
    ),
    ("withdrawn with grants sets those cells to no", [yes(D1), event("withdrawn", D2, **TAKEN_BACK)], D2, CLOSED),
    (
        "withdrawn with grants leaves other cells",
        [yes(D1), event("withdrawn", D2, grants=[{**HERE, "audience": ["partner", "court"]}])],
        D2,
        [],
    ),
    (
        "withdrawn with a grant that names one list",
        [yes(D1), event("withdrawn", D2, grants=[{"use": "publication"}])],
        D2,
        CLOSED,
    ),
    (
        "withdrawn with grants drops their approvals",
        [event("use-approved", D1, **APPROVED), event("withdrawn", D2, **TAKEN_BACK), yes(D3, decision="ask")],
        D3,
        ASKED,
    ),
    (
        "withdrawn with grants leaves the approvals of another audience and use",
        [
            yes(D1, decision="ask"),
            event("use-approved", D1, **APPROVED),
            event("withdrawn", D2, grants=[{**HERE, "audience": "researcher"}, {**HERE, "use": "web"}]),
        ],
        D2,
        [],
    ),
    (
        "a cell withdrawn in part may be widened",
        [yes(D1), event("withdrawn", D2, **TAKEN_BACK), change("widened", D3, "yes")],
        D3,
        [],
    ),
    ("an embargo holds until its day", [yes(D1, embargo={"until": D3})], D2, ["embargoed"]),
    ("an embargo never opens by itself", [yes(D1, embargo={"until": D3})], D3, ["embargo-not-lifted"]),
    ("an embargo bound to an event holds", [yes(D1, embargo={"event": "her mother's death"})], D5, ["embargoed"]),
    ("an indefinite embargo holds", [yes(D1, embargo={"indefinite": True})], D5, ["embargoed"]),
    ("a later event sets another", [yes(D1, embargo={"until": D2}), yes(D2, embargo={"until": D5})], D3, ["embargoed"]),
    ("embargo-lifted lifts", [yes(D1, embargo={"until": D2}), event("embargo-lifted", D3)], D3, []),
    ("embargo-lifted lifts before its day", [yes(D1, embargo={"until": D5}), event("embargo-lifted", D2)], D2, []),
    (
        "same-day, later listed embargo-lifted lifts",
        [yes(D1, embargo={"until": D1}), event("embargo-lifted", D1)],
        D1,
        [],
    ),
    (
        "same-day, earlier listed does not",
        [event("embargo-lifted", D1), yes(D1, embargo={"until": D1})],
        D1,
        ["embargo-not-lifted"],
    ),
    ("a given without an embargo leaves it", [yes(D1, embargo={"until": D5}), yes(D2)], D2, ["embargoed"]),
    (
        "a withdrawal leaves the embargo",
        [yes(D1, embargo={"until": D5}), event("withdrawn", D2)],
        D2,
        [*FULL, "embargoed"],
    ),
    ("review asked for and not approved", [yes(D1, review_required=True)], D1, ["not-approved"]),
    (
        "review once asked for stays",
        [yes(D1, review_required=True), yes(D2, review_required=False)],
        D2,
        ["not-approved"],
    ),
    (
        "review outlives a withdrawal",
        [yes(D1, review_required=True), event("withdrawn", D2), yes(D3)],
        D3,
        ["not-approved"],
    ),
    (
        "the present transcript is approved",
        [yes(D1, review_required=True), event("transcript-approved", D2, transcript_sha256=PRESENT)],
        D2,
        [],
    ),
    (
        "an approval of another transcript does not count",
        [yes(D1, review_required=True), event("transcript-approved", D2, transcript_sha256=given_values.FORMER)],
        D2,
        ["not-approved"],
    ),
    ("use-approved holds from its day on", [yes(D1, decision="ask"), event("use-approved", D3, **APPROVED)], D5, []),
    (
        "use-approved holds not before its day",
        [yes(D1, decision="ask"), event("use-approved", D3, **APPROVED)],
        D2,
        ASKED,
    ),
    ("use-approved may come before the ask", [event("use-approved", D1, **APPROVED), yes(D2, decision="ask")], D2, []),
    (
        "use-approved names the one publication",
        [yes(D1, decision="ask"), event("use-approved", D1, **{**APPROVED, "title": TITLES[2]})],
        D1,
        ASKED,
    ),
    (
        "use-approved names its audience",
        [yes(D1, decision="ask"), event("use-approved", D1, **{**APPROVED, "audience": "researcher"})],
        D1,
        ASKED,
    ),
    ("use-approved does not open a no", [yes(D1, decision="no"), event("use-approved", D1, **APPROVED)], D1, CLOSED),
    ("from is inclusive", [yes(D1, from_=D3)], D3, []),
    ("before from is outside", [yes(D1, from_=D3)], D2, CLOSED),
    ("until is inclusive", [yes(D1, until=D3)], D3, []),
    ("after until is outside", [yes(D1, until=D3)], D4, CLOSED),
    ("an ask outside its window says both", [yes(D1, decision="ask", until=D1)], D2, [*CLOSED, *ASKED]),
    ("a form version that needs new consent", [yes(D1, form=OLD)], D1, ["stale-form"]),
    ("a form version that does not", [yes(D1, form=NEW)], D1, []),
    ("a reconfirmation on the new form renews", [yes(D1, form=OLD), event("reconfirmed", D2, form=NEW)], D2, []),
    (
        "a widening elsewhere renews nothing here",
        [yes(D1, form=OLD), event("widened", D2, form=NEW)],
        D2,
        ["stale-form"],
    ),
    (
        "a grant to one audience says nothing about another",
        [event("given", D1, grants=[{**HERE, "audience": "team"}])],
        D1,
        CLOSED,
    ),
    ("death changes nothing", [yes(D1), event("died", D2)], D2, []),
    ("being informed is no consent", [event("informed", D1)], D1, ["no-consent", "not-permitted"]),
    (
        "all that stand are returned, in this order",
        [
            yes(D1, decision="ask", until=D2, form=OLD, embargo={"until": D5}, review_required=True),
            event("died", D2),
        ],
        D3,
        ["not-permitted", "needs-approval", "embargoed", "not-approved", "stale-form"],
    ),
]


@pytest.mark.parametrize(
    ("history", "day", "expected"), [row[1:] for row in SENTENCES], ids=[row[0] for row in SENTENCES]
)
def test_sentence(history: list[Json], day: str, expected: list[str]) -> None:
    json.dumps(history)  # what stands in the table is what a file may hold
    answer = ask(events_of(history), ("publication", "transcript", "public", TITLE), day)
    assert reasons_of(answer) == expected
    assert answer.allowed is (expected == [])
    read_again = second_reading.reasons(history, "publication", "transcript", "public", TITLE, day, STALE, PRESENT)
    assert read_again == expected


def test_an_ask_without_a_title_is_never_approved() -> None:
    history = [yes(D1, decision="ask"), event("use-approved", D1, use="publication", audience="public")]
    for title in (None, TITLE):
        assert reasons_of(ask(events_of(history), ("publication", "transcript", "public", title), D1)) == ASKED


def test_an_approval_names_no_medium_so_a_withdrawal_in_part_drops_it_for_all() -> None:
    both = {**HERE, "medium": ["transcript", "audio"], "decision": "ask"}
    history = [
        event("given", D1, grants=[both]),
        event("use-approved", D2, **APPROVED),
        event("withdrawn", D3, grants=[{**HERE, "medium": "transcript"}]),
    ]
    sound = ("publication", "audio", "public", TITLE)
    assert ask(events_of(history), sound, D2).allowed
    assert reasons_of(ask(events_of(history), sound, D3)) == ASKED


def test_conditions_come_with_a_permission_and_narrowing_adds_to_them() -> None:
    history = [
        yes(D1, conditions=["no photographs"]),
        change("narrowed", D2, "yes", conditions=["no photographs", "read it to me first"]),
        change("narrowed", D3, "no"),
    ]
    place = ("publication", "transcript", "public", None)
    assert ask(events_of(history), place, D1).conditions == ("no photographs",)
    assert ask(events_of(history), place, D2).conditions == ("no photographs", "read it to me first")
    assert ask(events_of(history), place, D3).conditions == ()


def test_silence_in_a_given_grant_names_nothing() -> None:
    history = [event("given", D1, grants=[{"use": "publication", "audience": "public", "decision": "yes"}])]
    assert reasons_of(ask(events_of(history), ("publication", "transcript", "public", None), D1)) == CLOSED
