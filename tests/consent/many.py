"""Very many random histories, quickly: plain numbers drawn from one seed, in the JSON form and as events.

The strategies of ``histories.py`` shrink well and cost milliseconds each; these cost a tenth of that, so that the laws
are held against more than ten thousand histories in every run. A history that breaks a law is printed whole, after
everything that can be left out was left out.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import product
from typing import Any

from oralhistory.consent import Request
from oralhistory.model import Audience, ConsentEvent, Medium, Use
from tests.consent.histories import AUDIENCES, DAYS, EMBARGO_VALUES, FORMER, FORMS, KINDS, MEDIA, PRESENT, TITLES, USES

Json = dict[str, Any]

REQUESTS = [
    Request(Use(use), Medium(medium), Audience(audience), title)
    for use, medium, audience, title in product(USES, MEDIA, AUDIENCES, [None, TITLES[0]])
]
ALL_DAYS = [date.fromisoformat(day) for day in DAYS]
_LISTS = {"use": USES, "medium": MEDIA, "audience": AUDIENCES}


@dataclass(frozen=True)
class Draw:
    """Random choices from one seed."""

    chance: random.Random

    def of(self, values: Sequence[Any]) -> Any:
        return values[int(self.chance.random() * len(values))]

    def once_in(self, many: int) -> bool:
        return self.chance.random() * many < 1

    def history(self, most: int = 8) -> list[Json]:
        return [self.event() for _ in range(int(self.chance.random() * (most + 1)))]

    def event(self, kinds: Sequence[str] = KINDS, days: Sequence[str] = DAYS) -> Json:
        kind = self.of(kinds)
        event: Json = {"event": kind, "effective": self.of(days)}
        if kind == "reconfirmed" or self.once_in(3):
            event["form"] = self.of(FORMS)
        if kind in ("given", "widened", "narrowed"):
            event["grants"] = [self.grant() for _ in range(self.of([1, 1, 2]))]
            if self.once_in(4):
                event["embargo"] = self.of(EMBARGO_VALUES)
            if self.once_in(4):
                event["review_required"] = self.once_in(2)
        if kind == "withdrawn" and not self.once_in(3):
            event["grants"] = [self.cells() for _ in range(self.of([1, 1, 2]))]
        if kind == "use-approved":
            event |= {
                "title": self.of(TITLES),
                "use": self.of([USES, *USES]),
                "audience": self.of([AUDIENCES, *AUDIENCES]),
            }
        if kind == "transcript-approved":
            event["transcript_sha256"] = self.of([PRESENT, PRESENT, FORMER])
        return event

    def cells(self) -> Json:
        named: Json = {}
        for name, values in _LISTS.items():
            if not self.once_in(6):
                named[name] = (
                    self.of([values[0], values[1], values, values, []])
                    if self.once_in(3)
                    else self.of([*values, values])
                )
        return named

    def grant(self) -> Json:
        grant = self.cells() | {"decision": self.of(["yes", "yes", "yes", "ask", "ask", "no"])}
        if self.once_in(3):
            grant["from"] = self.of([DAYS[0], DAYS[0], DAYS[1], DAYS[3]])
        if self.once_in(3):
            grant["until"] = self.of([DAYS[1], DAYS[3], DAYS[4], DAYS[4]])
        if self.once_in(4):
            grant["conditions"] = self.of(["no photographs", ["no photographs", "read it to me first"]])
        return grant


def draws(seed: int, how_many: int) -> Iterator[Draw]:
    """So many independent sources from one seed."""
    return (Draw(random.Random(seed * 1_000 + number)) for number in range(how_many))


def model(history: Sequence[Json]) -> list[ConsentEvent]:
    """The events of a history; equal ones are read once."""
    return [_event(json.dumps(event, sort_keys=True)) for event in history]


@cache
def _event(text: str) -> ConsentEvent:
    event = json.loads(text)
    sha256 = event.pop("transcript_sha256", None)
    return replace(ConsentEvent.from_json(event), transcript_sha256=sha256)


def holds(law: Callable[[list[Json]], bool], history: list[Json]) -> None:
    """Check a law; when it is broken, print the smallest history found that breaks it."""
    if law(history):
        return
    at = 0
    while at < len(history):
        shorter = history[:at] + history[at + 1 :]
        history, at = (shorter, at) if not law(shorter) else (history, at + 1)
    raise AssertionError(json.dumps(history, ensure_ascii=False, indent=1))
