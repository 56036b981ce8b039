"""The progress of the collection, for a few quiet plots: by month, in hours, and by who may have what.

It counts what the list's own columns say: three questions for ten thousand testimonies, and no record is opened.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from oralhistory.consent import Standing
from oralhistory.model import Audience
from oralhistory.storage.library import NO_MONTH
from oralhistory.storage.library_counts import MonthPart
from oralhistory.use_cases.standing import Status

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

MONTHS = 12
"""How many single months are told; what is older is told together."""


class Stage(StrEnum):
    """How far testimonies are, in four words: a plot of eight would say nothing."""

    WORK = "work"
    WAITING = "waiting"
    READY = "ready"
    RESTING = "resting"


STAGES: Mapping[Status, Stage] = {
    Status.DRAFT: Stage.WORK,
    Status.NO_CONSENT: Stage.WORK,
    Status.TO_REVIEW: Stage.WORK,
    Status.WAITING: Stage.WAITING,
    Status.READY: Stage.READY,
    Status.WITHDRAWN: Stage.RESTING,
    Status.CLOSED: Stage.RESTING,
    Status.SEALED: Stage.RESTING,
}


class Access(StrEnum):
    """How a testimony stands with an audience, as the chips show it."""

    OPEN = "open"
    ASK = "ask"
    EMBARGOED = "embargoed"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


ACCESSES: Mapping[Standing, Access] = {
    Standing.OPEN: Access.OPEN,
    Standing.ASK: Access.ASK,
    Standing.UNAPPROVED: Access.ASK,
    Standing.STALE: Access.CLOSED,
    Standing.EMBARGOED: Access.EMBARGOED,
    Standing.CLOSED: Access.CLOSED,
    Standing.WITHDRAWN: Access.WITHDRAWN,
    Standing.UNKNOWN: Access.UNKNOWN,
}


@dataclass(frozen=True)
class Period:
    """The interviews of some time; ``period`` is what :attr:`LibraryQuery.interviewed` takes. Lengths in seconds."""

    period: str
    stages: Mapping[Stage, int] = field(default_factory=dict[Stage, int])
    recorded_s: float = 0.0
    transcribed_s: float = 0.0

    @property
    def testimonies(self) -> int:
        """How many there are."""
        return sum(self.stages.values())

    @property
    def is_month(self) -> bool:
        """A month, and neither all that is older nor what has none."""
        return bool(self.period) and "/" not in self.period


@dataclass(frozen=True)
class Progress:
    """What :func:`progress` found. ``periods`` are in the order of time; those without a known month come last."""

    periods: tuple[Period, ...] = ()
    audiences: Mapping[Audience, Mapping[Access, int]] = field(default_factory=dict[Audience, Mapping[Access, int]])

    @property
    def testimonies(self) -> int:
        """All of them."""
        return sum(period.testimonies for period in self.periods)

    @property
    def recorded_s(self) -> float:
        """All that was recorded, in seconds."""
        return sum(period.recorded_s for period in self.periods)

    @property
    def transcribed_s(self) -> float:
        """What of it has a transcript, in seconds."""
        return sum(period.transcribed_s for period in self.periods)

    def staged(self, stage: Stage) -> int:
        """How many are so far."""
        return sum(period.stages.get(stage, 0) for period in self.periods)


def progress(workspace: Workspace) -> Progress:
    """Count the whole collection."""
    workspace.notice_day()
    parts, states = workspace.vault.testimonies.progress()
    audiences: dict[Audience, Mapping[Access, int]] = {}
    for audience in Audience:
        found: Counter[Access] = Counter()
        for state, number in states.get(audience, {}).items():
            found[ACCESSES[Standing(state)]] += number
        audiences[audience] = found
    return Progress(periods(parts, workspace.today()), audiences)


def periods(parts: Sequence[MonthPart], today: date) -> tuple[Period, ...]:
    """The twelve months up to this one, or up to the last in which there was an interview where that is long ago;
    before them one for everything older, after them one for what has no known month, where there are any."""
    months = sorted({part.month for part in parts} - {NO_MONTH})
    shown = _months_shown(months, f"{today:%Y-%m}")
    first = shown[0] if shown else ""
    older = _together(f"../{_before(first)}" if first else "", (p for p in parts if NO_MONTH < p.month < first))
    unknown = _together(NO_MONTH, (part for part in parts if part.month == NO_MONTH))
    single = [_together(month, (part for part in parts if part.month == month)) for month in shown]
    return tuple(each for each in (older, *single, unknown) if each.is_month or each.testimonies)


def _together(period: str, parts: Iterable[MonthPart]) -> Period:
    stages: Counter[Stage] = Counter()
    recorded = transcribed = 0.0
    for part in parts:
        stages[STAGES.get(Status(part.status), Stage.WORK) if part.status else Stage.WORK] += part.testimonies
        recorded += part.recorded_s
        transcribed += part.transcribed_s
    return Period(period, stages, recorded, transcribed)


def _months_shown(months: Sequence[str], this: str) -> list[str]:
    if not months:
        return []
    last = months[-1]
    if last <= this and _number(this) - _number(last) < MONTHS:
        last = this
    return [_month(_number(last) - back) for back in reversed(range(MONTHS))]


def _before(month: str) -> str:
    return _month(_number(month) - 1)


def _number(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:]) - 1


def _month(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"
