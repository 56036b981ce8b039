"""The policy against its promises, over any backups and any rules."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.rotation import AutomaticBackups, Keep, Rule, due_at, kept

NOW = datetime(2026, 11, 26, 14, 2, tzinfo=UTC)
ZONES = st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours)))
AGES = st.integers(-3 * 24 * 60, 200 * 24 * 60).map(lambda minutes: timedelta(minutes=minutes))
MOMENTS = st.lists(AGES.map(lambda age: NOW - age), max_size=60)
KEEPS = st.builds(Keep, st.integers(1, 6), st.integers(0, 9), st.integers(0, 9))
NOWS = ZONES.map(NOW.astimezone)


@given(MOMENTS, NOWS, KEEPS)
def test_keeping_twice_is_keeping_once(moments: list[datetime], now: datetime, keep: Keep) -> None:
    once = kept(moments, now, keep)
    assert kept(once, now, keep) == once


@given(MOMENTS, NOWS, KEEPS)
def test_the_newest_stays_and_only_what_is_there_is_kept(moments: list[datetime], now: datetime, keep: Keep) -> None:
    stays = kept(moments, now, keep)
    assert set(stays) <= set(moments)
    past = [moment for moment in moments if moment <= now]
    if past:
        assert max(past) in stays
    assert {moment for moment in moments if moment > now} <= set(stays)


@given(MOMENTS, NOWS, KEEPS)
def test_every_kept_one_is_explained_and_no_rule_keeps_too_many(
    moments: list[datetime], now: datetime, keep: Keep
) -> None:
    stays = kept(moments, now, keep)
    past = sorted(moment for moment in set(moments) if moment <= now)
    for moment, rules in stays.items():
        assert rules
        local = moment.astimezone(now.tzinfo)
        later = [m.astimezone(now.tzinfo) for m in past if m > moment]
        if Rule.LATEST in rules:
            assert len(later) < keep.last
        if Rule.DAILY in rules:
            assert local.date() not in {m.date() for m in later}
            assert len({m.date() for m in later}) < keep.daily
        if Rule.WEEKLY in rules:
            assert local.isocalendar()[:2] not in {m.isocalendar()[:2] for m in later}
            assert len({m.isocalendar()[:2] for m in later}) < keep.weekly
        assert (Rule.FUTURE in rules) == (moment > now)
    for rule, most in ((Rule.LATEST, keep.last), (Rule.DAILY, keep.daily), (Rule.WEEKLY, keep.weekly)):
        assert sum(rule in rules for rules in stays.values()) <= most


@given(MOMENTS, AGES, NOWS, KEEPS)
def test_another_backup_never_brings_back_one_that_was_to_go(
    moments: list[datetime], age: timedelta, now: datetime, keep: Keep
) -> None:
    another = NOW - age
    assert set(kept([*moments, another], now, keep)) - {another} <= set(kept(moments, now, keep))


@given(MOMENTS, NOWS, KEEPS, KEEPS)
def test_keeping_more_never_drops_one(moments: list[datetime], now: datetime, keep: Keep, more: Keep) -> None:
    larger = Keep(max(keep.last, more.last), max(keep.daily, more.daily), max(keep.weekly, more.weekly))
    assert set(kept(moments, now, keep)) <= set(kept(moments, now, larger))


def test_a_year_of_days_leaves_what_the_rules_say() -> None:
    there: set[datetime] = set()
    for day in range(365):
        now = NOW + timedelta(days=day)
        there = set(kept([*there, now], now, Keep(3, 7, 4)))
    ages = sorted((now - moment).days for moment in there)
    assert ages[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert ages[7:] == [11, 18]  # it is a Thursday: of the four weeks' last days, today and Sunday are among the seven


def test_a_laptop_that_slept_keeps_its_old_backups() -> None:
    old = [NOW - timedelta(days=200 + day) for day in range(5)]
    assert set(old) <= set(kept([*old, NOW], NOW, Keep(3, 7, 4)))


def test_when_the_next_is_due() -> None:
    settings = AutomaticBackups()
    assert due_at(None, NOW, settings) == NOW
    assert due_at(NOW - timedelta(hours=1), NOW, settings) == NOW + timedelta(hours=23)
    assert due_at(NOW + timedelta(days=400), NOW, settings) == NOW
    assert due_at(None, NOW, AutomaticBackups(on=False)) is None


def test_settings_go_to_json_and_back() -> None:
    settings = AutomaticBackups(False, "/media/stick", Keep(1, 0, 9), 6)
    assert AutomaticBackups.from_json(settings.to_json()) == settings
    assert AutomaticBackups.from_json({}) == AutomaticBackups()
    for wrong in ({"last": 0}, {"on": 1}, {"folder": None}, {"hours": 0}, {"weekly": 101}, {"often": True}):
        with pytest.raises((ValueError, TypeError)):
            AutomaticBackups.from_json(wrong)
