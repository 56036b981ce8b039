"""Which automatic backups are kept, and when the next is due. Pure: no clock, no disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Any

MOST = 100
"""No rule may keep more than this many."""
MOST_HOURS = 24 * 31


class Rule(StrEnum):
    """Why a backup is kept."""

    LATEST = "latest"
    """One of the last."""
    DAILY = "daily"
    """The last of one of the latest days that have one."""
    WEEKLY = "weekly"
    """The last of one of the latest weeks that have one."""
    FUTURE = "future"
    """Its moment is yet to come: some clock was wrong, and nobody can say how old it is."""


@dataclass(frozen=True)
class Keep:
    """How many are kept by each rule. ``last`` is one or more, so that the newest always stays."""

    last: int = 3
    daily: int = 7
    weekly: int = 4

    def __post_init__(self) -> None:
        if not (1 <= self.last <= MOST and 0 <= self.daily <= MOST and 0 <= self.weekly <= MOST):
            raise ValueError("keep between 1 and 100 of the latest, and up to 100 days and weeks")


@dataclass(frozen=True)
class AutomaticBackups:
    """What the collection decided on backups that are made without being asked for."""

    on: bool = True
    folder: str = ""
    """Absolute path; empty for beside the vault, in its own folder ``backups``."""
    keep: Keep = Keep()
    hours: int = 24
    """The least number of hours between two of them."""

    def __post_init__(self) -> None:
        if not 1 <= self.hours <= MOST_HOURS:
            raise ValueError("between an hour and a month")

    def to_json(self) -> dict[str, Any]:
        """The form in which the vault keeps it."""
        keep = self.keep
        return {
            "on": self.on,
            "folder": self.folder,
            "last": keep.last,
            "daily": keep.daily,
            "weekly": keep.weekly,
            "hours": self.hours,
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> AutomaticBackups:
        """The settings in that form; what is absent is as in a new vault.

        Raises:
            ValueError, TypeError, AttributeError: a value of another kind, or out of bounds.
        """
        plain = cls().to_json()
        if unknown := set(value) - set(plain):
            raise ValueError(f"unknown: {unknown}")
        whole = {**plain, **value}
        if not (isinstance(whole["on"], bool) and isinstance(whole["folder"], str)):
            raise TypeError("on is yes or no, folder a path")
        keep = Keep(int(whole["last"]), int(whole["daily"]), int(whole["weekly"]))
        return cls(whole["on"], whole["folder"], keep, int(whole["hours"]))


def kept(moments: Iterable[datetime], now: datetime, keep: Keep) -> dict[datetime, frozenset[Rule]]:
    """Which of these backups stay, and by which rules; the others may go.

    Days and weeks (from Monday) are those of ``now``'s time zone, and only those count that have a backup: a laptop
    that slept for months wakes with its old backups.

    Args:
        moments: of the backups there are, each with a time zone.
    """
    past = sorted({moment for moment in moments if moment <= now}, reverse=True)
    why: dict[datetime, set[Rule]] = {moment: {Rule.FUTURE} for moment in moments if moment > now}
    chosen = (
        (Rule.LATEST, past[: keep.last]),
        (Rule.DAILY, _last_of_each(past, _day, now.tzinfo)[: keep.daily]),
        (Rule.WEEKLY, _last_of_each(past, _week, now.tzinfo)[: keep.weekly]),
    )
    for rule, those in chosen:
        for moment in those:
            why.setdefault(moment, set()).add(rule)
    return {moment: frozenset(rules) for moment, rules in why.items()}


def due_at(last: datetime | None, now: datetime, settings: AutomaticBackups) -> datetime | None:
    """When the next automatic backup is due, should anything have changed; ``None`` while they are off.

    A last one in the future says nothing: then one is due at once.
    """
    if not settings.on:
        return None
    if last is None or last > now:
        return now
    return last + timedelta(hours=settings.hours)


def _day(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month, moment.day


def _week(moment: datetime) -> tuple[int, ...]:
    year, week, _ = moment.isocalendar()
    return year, week


def _last_of_each(
    newest_first: list[datetime], span: Callable[[datetime], tuple[int, ...]], zone: tzinfo | None
) -> list[datetime]:
    firsts: dict[tuple[int, ...], datetime] = {}
    for moment in newest_first:
        firsts.setdefault(span(moment.astimezone(zone)), moment)
    return list(firsts.values())
