"""What an event would change, worked out before it is recorded: sentences for whoever is about to record it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

from oralhistory.consent import Request, StaleForms, decide_in, state_on
from oralhistory.model import Audience, ConsentEvent, Embargo, EventKind, Medium, Use

from . import consent_sentences as sentences
from . import consent_words as words
from .consent_words import translate

TAKES_BACK = frozenset({EventKind.WITHDRAWN, EventKind.REFUSED, EventKind.NARROWED})


@dataclass(frozen=True)
class Standpoint:
    """Everything besides the new event that its effect depends on."""

    events: tuple[ConsentEvent, ...]
    stale: StaleForms
    transcript_sha256: str | None
    today: date
    packages: int
    """How many packages with this testimony have left already."""


@dataclass(frozen=True)
class Effect:
    """How many combinations of use, medium and audience are open on ``day`` before and after."""

    day: date
    opened: int
    closed: int
    open_after: int
    embargo: Embargo | None


def effect(event: ConsentEvent, here: Standpoint) -> Effect:
    """What the event changes on its day, or today if that is later."""
    day = max(date.fromisoformat(event.effective), here.today)
    before = _open(here.events, here, day)
    after = _open((*here.events, event), here, day)
    held = state_on((*here.events, event), day).embargo
    return Effect(day, len(after - before), len(before - after), len(after), held)


def _open(events: Sequence[ConsentEvent], here: Standpoint, day: date) -> set[tuple[Use, Medium, Audience]]:
    state = state_on(events, day)
    # An approval binds to the text only when it is stored: here the text approved is the present one.
    return {
        at
        for at in product(Use, Medium, Audience)
        if decide_in(state, Request(*at), stale=here.stale, transcript_sha256=here.transcript_sha256).allowed
    }


def consequences(event: ConsentEvent, here: Standpoint) -> list[str]:
    """What recording the event means, a sentence each."""
    comes = effect(event, here)
    day = words.day(comes.day.isoformat())
    lines: list[str] = []
    if comes.closed and not comes.open_after:
        lines.append(
            translate(
                "Consent",
                "On {day} everything closes that was open, {closed} combinations of use, medium and audience.",
            ).format(day=day, closed=comes.closed)
        )
    elif comes.closed:
        lines.append(
            translate(
                "Consent",
                "On {day}, {closed} combinations of use, medium and audience close; {open} stay open.",
            ).format(day=day, closed=comes.closed, open=comes.open_after)
        )
    if comes.opened:
        lines.append(
            translate("Consent", "On {day}, {opened} combinations of use, medium and audience open.").format(
                day=day, opened=comes.opened
            )
        )
    if not comes.opened and not comes.closed:
        lines.append(translate("Consent", "On {day} nothing opens and nothing closes by it.").format(day=day))
    if comes.embargo is not None and event.embargo is None and event.event is EventKind.GIVEN:
        lines.append(
            translate("Consent", "The embargo set before stays: {embargo}. Lift it on its own if it is over.").format(
                embargo=sentences.embargo(comes.embargo)
            )
        )
    if here.packages and event.event in TAKES_BACK:
        lines.append(
            translate(
                "Consent",
                "Packages with this testimony that have left already: {count}. They do not come back by themselves; "
                "write to those who have them, from the page Packages.",
            ).format(count=here.packages)
        )
    return lines
