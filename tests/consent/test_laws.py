"""The laws of consent, each over so many random histories that together they are well over ten thousand.

Deterministic: the same seeds in every run. ``many.py`` says why the histories are not drawn by the strategies.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import partial

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from oralhistory.consent import (
    Answer,
    Request,
    StaleForms,
    Standing,
    decide,
    decide_in,
    explain,
    next_change,
    standings,
    state_on,
)
from oralhistory.model import Audience, ConsentEvent, Medium, Use
from tests.consent import second_reading
from tests.consent.histories import AUDIENCES, DAYS, PRESENT, STALE
from tests.consent.many import ALL_DAYS, REQUESTS, Draw, Json, draws, holds, model

FEW = bool(os.environ.get("ORALHISTORY_FEW_HISTORIES"))
"""Set by ``tools/mutants.py``: a mutant either falls at once or not at all."""
SEEDS = 8 if FEW else 100
EACH = 15
"""Histories from one seed: 1,500 for each of the laws below."""
STALE_FORMS: StaleForms = frozenset(STALE)

PHASES = [Phase.generate] if FEW else [Phase.explicit, Phase.generate, Phase.shrink]
law = settings(max_examples=SEEDS, deadline=None, database=None, derandomize=True, phases=PHASES)
seeds = given(seed=st.integers(0, 2**40))


def answers(
    events: Sequence[ConsentEvent],
    day: date,
    requests: Sequence[Request] = REQUESTS,
    transcript: str | None = PRESENT,
    stale: StaleForms = STALE_FORMS,
) -> list[Answer]:
    state = state_on(events, day)
    return [decide_in(state, request, stale=stale, transcript_sha256=transcript) for request in requests]


def said(found: Sequence[Answer]) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Everything of the answers but the indices of events, which change with the list."""
    return [(answer.reasons, answer.conditions) for answer in found]


def cases(seed: int) -> Iterator[tuple[Draw, list[Json]]]:
    return ((draw, draw.history()) for draw in draws(seed, EACH))


@law
@seeds
def test_two_readings_agree(seed: int) -> None:
    for draw, history in cases(seed):
        requests = [draw.of(REQUESTS) for _ in range(3)]
        holds(
            partial(_agree, day=draw.of(DAYS), requests=requests, transcript=draw.of([PRESENT, PRESENT, None])), history
        )


def _agree(history: list[Json], *, day: str, requests: Sequence[Request], transcript: str | None) -> bool:
    found = answers(model(history), date.fromisoformat(day), requests, transcript)
    for asked, answer in zip(requests, found, strict=True):
        place = (str(asked.use), str(asked.medium), str(asked.audience))
        read = second_reading.reasons(history, *place, asked.title, day, STALE, transcript)
        if [str(reason) for reason in answer.reasons] != read or answer.allowed is not (read == []):
            return False
        if list(answer.conditions) != (second_reading.conditions(history, *place, day) if answer.allowed else []):
            return False
    return True


TAKING_BACK = ["withdrawn", "narrowed", "refused"]


@law
@seeds
def test_taking_back_last_opens_nothing(seed: int) -> None:
    """For every request, on its day and on every day after it."""
    for draw, history in cases(seed):
        taken = {**draw.event(TAKING_BACK), "effective": DAYS[draw.of([2, 3, 4])]}
        earlier = [event for event in history if event["effective"] <= taken["effective"]]
        holds(partial(_opens_nothing, taken=taken, stale=STALE_FORMS), earlier)


@law
@seeds
def test_taking_back_in_the_middle_opens_nothing_later(seed: int) -> None:
    """Also not after whatever else was said on later days.

    Stale forms are left out here: a widening after the withdrawal has no effect, so its form is not the latest one,
    and a later ``given`` that names no form does not inherit that it is stale (docs/decisions/0017).
    """
    for draw, history in cases(seed):
        holds(partial(_opens_nothing, taken=draw.event(TAKING_BACK), stale=frozenset()), history)


def _opens_nothing(history: list[Json], *, taken: Json, stale: StaleForms) -> bool:
    before, after = model(history), model([*history, taken])
    return all(
        old.allowed or not new.allowed
        for day in ALL_DAYS
        for old, new in zip(answers(before, day, stale=stale), answers(after, day, stale=stale), strict=True)
    )


@law
@seeds
def test_a_later_event_changes_no_earlier_day(seed: int) -> None:
    for draw, history in cases(seed):
        at, future = int(draw.chance.random() * 9), [draw.event(days=DAYS[3:]) for _ in range(2)]

        def untouched(history: list[Json], at: int = at, future: Sequence[Json] = tuple(future)) -> bool:
            whole = model([*history[:at], *future, *history[at:]])
            return all(said(answers(whole, day)) == said(answers(model(history), day)) for day in ALL_DAYS[:3])

        holds(untouched, history)


@law
@seeds
def test_what_no_grant_names_is_closed(seed: int) -> None:
    """Default deny: without a ``given`` nothing at all; and never a cell that no grant of the history names."""
    unnamed = [
        *(Request(use, Medium.TRANSCRIPT, Audience.PUBLIC) for use in Use if use not in ("publication", "broadcast")),
        *(
            Request(Use.PUBLICATION, medium, Audience.PUBLIC)
            for medium in Medium
            if medium not in ("transcript", "audio")
        ),
        *(Request(Use.PUBLICATION, Medium.AUDIO, audience) for audience in Audience if audience not in AUDIENCES),
    ]
    for draw, history in cases(seed):
        day = draw.of(ALL_DAYS)
        holds(lambda h, day=day: not any(a.allowed for a in answers(model(h), day, unnamed)), history)
        nothing_given = [event for event in history if event["event"] != "given"]
        holds(lambda h, day=day: not any(a.allowed for a in answers(model(h), day)), nothing_given)


@law
@seeds
def test_widening_after_a_full_withdrawal_opens_nothing(seed: int) -> None:
    for draw, history in cases(seed):
        ended = {"event": draw.of(["withdrawn", "refused"]), "effective": DAYS[2]}
        earlier = [event for event in history if event["effective"] <= DAYS[2]]
        more = [draw.event(["widened", "narrowed", "use-approved", "reconfirmed"], DAYS[2:]) for _ in range(3)]

        def closed(history: list[Json], rest: Sequence[Json] = (ended, *more)) -> bool:
            return not any(a.allowed for day in ALL_DAYS[2:] for a in answers(model([*history, *rest]), day))

        holds(closed, earlier)


@law
@seeds
def test_no_embargo_opens_by_itself(seed: int) -> None:
    """As time passes without a word, what an embargo closes stays closed, for a hundred years."""
    century = [date(2026, 3, 5) + timedelta(days=days) for days in (0, 1, 300, 36_500)]
    for draw, history in cases(seed):
        setting = {**draw.event(["given"], [DAYS[4]]), "embargo": draw.of(EMBARGOES)}
        silent = [event for event in history if event["effective"] != DAYS[4] or event["event"] != "embargo-lifted"]

        def holding(history: list[Json], setting: Json = setting) -> bool:
            events = model([*history, setting])
            return not any(a.allowed for day in century for a in answers(events, day))

        holds(holding, silent)


EMBARGOES = [
    {"until": DAYS[4]},
    {"until": "2026-03-06"},
    {"until": "2030-01-01"},
    {"event": "peace"},
    {"indefinite": True},
]


@law
@seeds
def test_a_grant_to_one_audience_says_nothing_about_another(seed: int) -> None:
    for draw, history in cases(seed):
        kind, audience = draw.of(["given", "widened", "narrowed", "withdrawn"]), draw.of([*AUDIENCES, "court"])
        event = {**draw.event([kind]), "grants": [{**draw.grant(), "audience": audience}]}
        for name in ("form", "embargo", "review_required", *(["decision"] if kind == "withdrawn" else [])):
            event.pop(name, None)
        if kind == "withdrawn":
            event["grants"] = [{n: v for n, v in event["grants"][0].items() if n in ("use", "medium", "audience")}]
        others = [request for request in REQUESTS if request.audience != audience]
        # A first ``given``, or one after a withdrawal, begins consent as such; here it is there already.
        begun = [{"event": "given", "effective": DAYS[0], "grants": []}, *history] if kind == "given" else history
        ended = any(e["event"] == "refused" or (e["event"] == "withdrawn" and not e.get("grants")) for e in begun)
        if kind == "given" and ended:
            continue

        def same(history: list[Json], event: Json = event, others: Sequence[Request] = tuple(others)) -> bool:
            first, second = model(history), model([*history, event])
            return all(said(answers(first, day, others)) == said(answers(second, day, others)) for day in ALL_DAYS)

        holds(same, begun)


@law
@seeds
def test_only_the_order_of_equal_days_matters(seed: int) -> None:
    for draw, history in cases(seed):
        order = random.Random(draw.chance.random())

        def same(history: list[Json], order: random.Random = order) -> bool:
            mixed = order.sample(history, len(history))
            by_day = {day: iter([e for e in history if e["effective"] == day]) for day in DAYS}
            listed = [next(by_day[event["effective"]]) for event in mixed]
            return all(said(answers(model(history), day)) == said(answers(model(listed), day)) for day in ALL_DAYS)

        holds(same, history)


@law
@seeds
def test_the_chain_names_every_event_that_matters(seed: int) -> None:
    """Leaving out everything that is not in the chain leaves the answer; and the chain ends in that answer."""
    for draw, history in cases(seed):
        day, request = draw.of(ALL_DAYS), draw.of(REQUESTS)

        def sufficient(history: list[Json], day: date = day, request: Request = request) -> bool:
            events = model(history)
            whole = explain(events, request, day, stale=STALE_FORMS, transcript_sha256=PRESENT)
            answer = decide(events, request, day, stale=STALE_FORMS, transcript_sha256=PRESENT)
            chain = [step.index for step in whole.steps]
            rest = [event for index, event in enumerate(events) if index in chain]
            left = decide(rest, request, day, stale=STALE_FORMS, transcript_sha256=PRESENT)
            return whole.answer == answer and said([left]) == said([answer]) and set(answer.events) <= set(chain)

        holds(sufficient, history)


@law
@seeds
def test_the_standing_changes_on_no_other_day_than_the_one_foretold(seed: int) -> None:
    """What the library shows is looked at again on ``next_change``; before it, time alone changes nothing."""
    for _, history in cases(seed):

        def foretold(history: list[Json]) -> bool:
            events = model(history)
            for number, day in enumerate(ALL_DAYS):
                state = state_on(events, day)
                later = tuple(event.effective for event in events if date.fromisoformat(event.effective) > day)
                change = next_change(state, later)
                shown = shows(events, day)
                for other in [*ALL_DAYS[number + 1 :], date(2026, 3, 6), date(2099, 1, 1)]:
                    if (change is None or other < change) and shows(events, other) != shown:
                        return False
            return True

        holds(foretold, history)


def shows(events: Sequence[ConsentEvent], day: date) -> dict[Audience, Standing]:
    return dict(standings(state_on(events, day), stale=STALE_FORMS, transcript_sha256=PRESENT))


def test_there_are_enough_histories() -> None:
    laws = [name for name in globals() if name.startswith("test_")]
    assert FEW or (len(laws) - 1) * SEEDS * EACH >= 10_000
