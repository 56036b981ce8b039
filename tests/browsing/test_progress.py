"""The collection in numbers: each number is exactly as long as the list that its filter finds."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oralhistory.consent import Standing
from oralhistory.model import (
    Audience,
    ConsentEvent,
    Decision,
    Embargo,
    EventKind,
    Grant,
    InterviewSession,
    Medium,
    Testimony,
    Use,
)
from oralhistory.storage import KdfCost, LibraryQuery, Vault
from oralhistory.storage.library import NO_MONTH, audience_state
from oralhistory.storage.library_counts import MonthPart
from oralhistory.use_cases import destroying
from oralhistory.use_cases.browsing import needs, standings
from oralhistory.use_cases.progress import ACCESSES, MONTHS, STAGES, Access, Stage, periods, progress
from oralhistory.use_cases.standing import Status
from oralhistory.workspace import Workspace
from tests.vaults import sample_workspace

TODAY = date(2026, 6, 15)
DATES = ("2026-06-01", "2026-06", "2026-05~", "2025-07", "2025-06-30", "2019-03-02", "2024", "2026-21", "", "201X")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    made = sample_workspace(tmp_path_factory.mktemp("progress"))
    yield made
    made.close()


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    vault, _ = Vault.create(tmp_path / "progress.vault", "six quiet herons", cost=KdfCost.FLOOR)
    made = Workspace(vault, by="Noa Levi", today=lambda: TODAY)
    yield made
    made.close()


def _interviewed(workspace: Workspace, when: str, *keywords: str) -> str:
    sessions = (InterviewSession(date=when or None, duration_s=60.0),)
    return workspace.add(Testimony(title=when or "undated", sessions=sessions, keywords=keywords)).id


def test_each_bar_is_as_long_as_the_list_behind_it(workspace: Workspace) -> None:
    for when in DATES:
        _interviewed(workspace, when)
    found = progress(workspace)
    assert found.testimonies == len(DATES)
    assert found.periods[0].period == "../2025-06"
    assert [period.period for period in found.periods][-2:] == ["2026-06", NO_MONTH]
    seen: set[str] = set()
    for period in found.periods:
        ids = workspace.ids(LibraryQuery(interviewed=frozenset({period.period})))
        assert len(ids) == period.testimonies == period.stages.get(Stage.WORK, 0)
        assert period.recorded_s == 60 * len(ids)
        assert not seen & set(ids)
        seen |= set(ids)
    assert len(seen) == len(DATES)


def test_each_segment_of_an_audience_is_as_long_as_its_list(sample: Workspace) -> None:
    found = progress(sample)
    for audience, access in itertools.product(Audience, Access):
        pairs = {audience_state(audience, standing) for standing, shown in ACCESSES.items() if shown is access}
        ids = sample.ids(LibraryQuery(audience=frozenset(pairs)))
        assert len(ids) == found.audiences[audience].get(access, 0)
    assert {sum(states.values()) for states in found.audiences.values()} == {12}
    for stage in Stage:
        statuses = frozenset(str(status) for status, at in STAGES.items() if at is stage)
        assert len(sample.ids(LibraryQuery(status=statuses))) == found.staged(stage)


def test_rows_say_the_standing_that_the_events_say(sample: Workspace) -> None:
    ids = sample.ids(LibraryQuery())
    said = sample.standings_of(ids)
    assert {row.id: standings(row) for row in sample.rows(ids)} == {id: dict(said[id]) for id in ids}


_MONTH = st.one_of(st.just(NO_MONTH), st.builds("{:04}-{:02}".format, st.integers(1, 3000), st.integers(1, 12)))
_PARTS = st.lists(st.builds(MonthPart, _MONTH, st.sampled_from(Status), st.integers(1, 5), st.just(1.0), st.just(0.5)))


@given(_PARTS, st.dates(min_value=date(1990, 1, 1)))
def test_every_part_stands_in_exactly_one_bar(parts: list[MonthPart], today: date) -> None:
    found = periods(parts, today)
    assert sum(period.testimonies for period in found) == sum(part.testimonies for part in parts)
    assert sum(period.recorded_s for period in found) == len(parts)
    months = [period.period for period in found if period.is_month]
    assert months == sorted(months)
    assert len(months) in (0, MONTHS)
    assert bool(months) == any(part.month for part in parts)


_WORDS = ("door", "Door", "bridge", "גשר", "")
_RECORDS = st.lists(st.tuples(st.sampled_from(DATES), st.lists(st.sampled_from(_WORDS), max_size=3)), max_size=6)
_PERIODS = st.sets(st.sampled_from(("2026", "2026-06", "../2025-06", "2025-06/2026-05", "2025-07/..", "")), max_size=2)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_RECORDS, _PERIODS, st.sets(st.sampled_from(("door", "bridge"))), st.booleans())
def test_a_count_beside_a_filter_is_what_choosing_it_finds(
    workspace: Workspace, records: list[tuple[str, list[str]]], chosen: set[str], keywords: set[str], some: bool
) -> None:
    here = frozenset(_interviewed(workspace, when, *words) for when, words in records)
    query = LibraryQuery(
        interviewed=frozenset(chosen),
        keyword=frozenset(keywords),
        transcript=frozenset({"none"}) if some else frozenset(),
        only=here,
    )
    found = workspace.facets(query)
    assert found.total == len(workspace.ids(query))
    for word, number in found.keyword.items():
        assert number == len(workspace.ids(replace(query, keyword=frozenset({word}))))
    for period, number in found.interviewed.items():
        assert number == len(workspace.ids(replace(query, interviewed=frozenset({period}))))
    for state, number in found.transcript.items():
        assert number == len(workspace.ids(replace(query, transcript=frozenset({state}))))
    for pair, number in found.audience.items():
        assert number == len(workspace.ids(replace(query, audience=frozenset({pair}))))


def test_periods_are_read_as_people_mean_them(workspace: Workspace) -> None:
    ids = {when: _interviewed(workspace, when) for when in DATES}

    def found(*asked: str) -> set[str]:
        return {when for when, id in ids.items() if id in workspace.ids(LibraryQuery(interviewed=frozenset(asked)))}

    assert found("2026") == {"2026-06-01", "2026-06", "2026-05~", "2026-21"}
    assert found("2026-05") == {"2026-05~"}
    assert found("2025-06/2025-07") == {"2025-06-30", "2025-07"}
    assert found("../2019-12", "2024") == {"2019-03-02", "2024"}
    assert found("2026-06/..") == {"2026-06-01", "2026-06"}
    assert found(NO_MONTH) == {"2024", "2026-21", "", "201X"}


def test_keywords_go_with_a_sealing_and_come_back(workspace: Workspace) -> None:
    id = _interviewed(workspace, "2026-05-01", "bridge")
    workspace.record_consent(id, ConsentEvent(event=EventKind.REFUSED, effective="2026-06-01"))
    destroying.seal(workspace, id, "asked for")
    assert workspace.facets().keyword == {}
    assert workspace.rows([id])[0].audiences["public"] == Standing.WITHDRAWN
    destroying.unseal(workspace, id, "asked for")
    assert workspace.facets().keyword == {"bridge": 1}


def test_a_window_left_open_overnight_follows_the_day(tmp_path: Path) -> None:
    vault, _ = Vault.create(tmp_path / "night.vault", "six quiet herons", cost=KdfCost.FLOOR)
    days = [date(2026, 6, 15)]
    made = Workspace(vault, by="Noa Levi", today=lambda: days[0])
    everything = Grant(use=tuple(Use), medium=tuple(Medium), audience=(Audience.PUBLIC,), decision=Decision.YES)
    windowed = replace(everything, until="2026-06-15")
    until = Embargo(until="2026-06-16")
    short, held = (
        made.add(Testimony(title="x", consent=(event,))).id
        for event in (
            ConsentEvent(event=EventKind.GIVEN, effective="2026-01-01", grants=(windowed,)),
            ConsentEvent(event=EventKind.GIVEN, effective="2026-01-01", grants=(everything,), embargo=until),
        )
    )
    assert Counter(row.consent_state for row in made.rows([short, held])) == {"open": 1, "embargoed": 1}
    assert needs(made).reached == frozenset()
    days[0] = date(2026, 6, 16)
    assert progress(made).audiences[Audience.PUBLIC] == {Access.CLOSED: 1, Access.EMBARGOED: 1}
    assert len(made.ids(LibraryQuery(audience=frozenset({"public=closed"})))) == 1
    assert needs(made).reached == {held}
    assert [row.embargo_day for row in made.rows([held])] == ["2026-06-16"]
    made.close()
