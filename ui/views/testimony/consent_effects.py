"""What an event would change, worked out before it is recorded: sentences for whoever is about to record it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

from oralhistory.consent import Request, StaleForms, decide_in, state_on
from oralhistory.forms.consent_words import Wording
from oralhistory.model import Audience, ConsentEvent, Embargo, EventKind, Medium, Use

from . import consent_words
from .consent_sentences import Sentences

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


def consequences(event: ConsentEvent, here: Standpoint, said_in: Wording | None = None) -> list[str]:
    """What recording the event means, a sentence each; in the window's language unless another is given."""
    words = said_in or consent_words.here()
    comes = effect(event, here)
    day = words.day(comes.day.isoformat())
    lines: list[str] = []
    if comes.closed and not comes.open_after:
        lines.append(words.count("effect.all-closes", comes.closed, day=day))
    elif comes.closed:
        lines.append(words.count("effect.closes", comes.closed, day=day, open=comes.open_after))
    if comes.opened:
        lines.append(words.count("effect.opens", comes.opened, day=day))
    if not comes.opened and not comes.closed:
        lines.append(words.say("effect.nothing", day=day))
    if comes.embargo is not None and event.embargo is None and event.event is EventKind.GIVEN:
        lines.append(words.say("effect.embargo-stays", embargo=Sentences(words).embargo(comes.embargo)))
    if here.packages and event.event in TAKES_BACK:
        lines.append(words.say("effect.packages", count=here.packages))
    return lines
