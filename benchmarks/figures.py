"""What a benchmark finds, and how it is printed: measured, goal, verdict."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured figure. ``goal`` is the most it may be, the least if ``at_least``; without one it only informs."""

    name: str
    value: float
    unit: str
    goal: float | None = None
    at_least: bool = False

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; ``None`` without one."""
        if self.goal is None:
            return None
        return self.value >= self.goal if self.at_least else self.value <= self.goal

    def row(self) -> tuple[str, str, str, str]:
        """Name, measured, goal, verdict."""
        sign = "≥" if self.at_least else "≤"
        goal = "" if self.goal is None else f"{sign} {written(self.goal)} {self.unit}"
        verdict = {None: "", True: "met", False: "MISSED"}[self.met]
        return self.name, f"{written(self.value)} {self.unit}", goal, verdict


@dataclass(frozen=True)
class Findings:
    """The figures of one benchmark, with sentences that say what lies behind them."""

    title: str
    figures: Sequence[Figure]
    notes: Sequence[str] = ()


def seconds(act: Callable[[], object]) -> float:
    """How long one run of ``act`` takes."""
    begin = time.perf_counter()
    act()
    return time.perf_counter() - begin


def least_seconds(act: Callable[[], object], times: int = 3) -> float:
    """The quickest of several runs: what pure computing costs, without what else the machine did."""
    return min(seconds(act) for _ in range(times))


def median_ms(act: Callable[[], object], times: int = 5) -> float:
    """The median of several runs, in milliseconds."""
    return 1000 * statistics.median(seconds(act) for _ in range(times))


def in_turn(
    ours: Callable[[], object],
    theirs: Callable[[], object],
    times: int = 9,
    of: Callable[[Sequence[float]], float] = statistics.median,
) -> tuple[float, float]:
    """The median, or what ``of`` says, of both in milliseconds; in turn, so that other work strikes both alike."""
    took = [(seconds(ours), seconds(theirs)) for _ in range(times)]
    return 1000 * of([mine for mine, _ in took]), 1000 * of([other for _, other in took])


def written(value: float) -> str:
    """Three significant digits, no exponent."""
    if value == 0 or not math.isfinite(value):
        return f"{value:g}"
    decimals = max(0, 2 - math.floor(math.log10(abs(value))))
    return f"{value:,.{decimals}f}"


def table(findings: Iterable[Findings]) -> str:
    """All figures under their titles, in aligned columns."""
    found = list(findings)
    rows = [figure.row() for each in found for figure in each.figures]
    widths = [max(len(cell) for cell in column) for column in zip(("", "measured", "goal", ""), *rows, strict=True)]
    lines = [_line(("", "measured", "goal", "verdict"), widths)]
    for each in found:
        lines += ["", each.title, *(_line(figure.row(), widths) for figure in each.figures)]
        lines += [f"    {note}" for note in each.notes]
    return "\n".join(lines)


def _line(cells: tuple[str, str, str, str], widths: Sequence[int]) -> str:
    name, measured, goal, verdict = cells
    return f"  {name:<{widths[0]}}  {measured:>{widths[1]}}  {goal:>{widths[2]}}  {verdict}".rstrip()
