"""What of one testimony needs a person on a day or soon: (events, day, horizon) -> what, by when, says which event.

Nothing here is done by itself, and nothing of it opens anything: an embargo whose day has come still holds, and a
review that nobody answered in time still means no.

When something counts as seen to, so that it is no longer told:

* an embargo: ``embargo-lifted``, or another embargo;
* a review: the present transcript is approved. A full withdrawal ends it, like everything that is about releasing:
  embargoes, windows, stale forms;
* a promise to be in touch: another way to reach the narrator was recorded, or a later conversation (``informed``,
  ``given``, ``reconfirmed``). Nobody is called after a death;
* a proxy: the narrator's own ``given`` or ``reconfirmed``;
* a death: where the testimony shall be kept as it is there is nothing to do; closing it is seen to by a withdrawal,
  everything else by any later word about consent; destroying by destroying;
* the end of retention: another day is agreed, or the testimony is destroyed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from oralhistory.consent.rules import NO_STALE_FORMS, transcript_approved
from oralhistory.consent.state import ConsentState, StaleForms, come_by, is_stale, state_on
from oralhistory.consent.terms import Terms, terms_on
from oralhistory.model import AfterDeath, ConsentEvent, Decision, EventKind

HORIZON_DAYS = 30
"""How far ahead a list looks unless told otherwise."""


class WatchKind(StrEnum):
    """Why a person has to look."""

    EMBARGO_DUE = "embargo-due"
    REVIEW_DUE = "review-due"
    STALE_FORM = "stale-form"
    WINDOW_ENDS = "window-ends"
    RECONTACT_DUE = "recontact-due"
    PROXY_ENDS = "proxy-ends"
    RETENTION_ENDS = "retention-ends"
    AFTER_DEATH = "after-death"


@dataclass(frozen=True)
class Watched:
    """One thing to see to. ``day`` is the day it is about, ``event`` the index of the event that says so.

    ``word`` is what was agreed, where that decides what to do: a value of ``AfterRetention`` or ``AfterDeath``.
    ``people`` are those who decide, where the event names them: who may lift an embargo, a proxy, heirs.
    """

    kind: WatchKind
    day: date
    event: int
    word: str | None = None
    people: tuple[str, ...] = ()


def watched(
    events: Sequence[ConsentEvent],
    day: date,
    *,
    stale: StaleForms = NO_STALE_FORMS,
    transcript_sha256: str | None = None,
    horizon_days: int = HORIZON_DAYS,
) -> tuple[Watched, ...]:
    """What needs a person, the earliest day first.

    Args:
        events: every consent event of the testimony, in the order recorded.
        day: the day asked about. Later events are not looked at.
        stale: form versions that need new consent.
        transcript_sha256: fixity of the present transcript; an approval of another text does not count.
        horizon_days: how many days ahead to look, the last one included. What is past is always told.
    """
    if not events:
        return ()
    state, terms, last = state_on(events, day), terms_on(events, day), day + timedelta(days=horizon_days)
    found = [*_about_the_promises(events, terms, last)]
    if not state.withdrawn:
        found += _about_releasing(events, state, terms, last, stale, transcript_sha256)
    return tuple(sorted(found, key=lambda entry: (entry.day, list(WatchKind).index(entry.kind), entry.event)))


def _about_releasing(
    events: Sequence[ConsentEvent],
    state: ConsentState,
    terms: Terms,
    last: date,
    stale: StaleForms,
    transcript_sha256: str | None,
) -> Iterator[Watched]:
    embargo = state.embargo
    if embargo and embargo.until and _day(embargo.until) <= last and not (embargo.event or embargo.indefinite):
        yield Watched(WatchKind.EMBARGO_DUE, _day(embargo.until), state.embargo_set_by, people=tuple(embargo.lifted_by))
    review = terms.review_until
    if (
        review
        and state.review_required
        and not transcript_approved(state, transcript_sha256)
        and _day(review.value) <= last
    ):
        yield Watched(WatchKind.REVIEW_DUE, _day(review.value), review.by)
    for form in {cell.form for cell in state.cells.values() if cell.decision is not Decision.NO}:
        if is_stale(form, stale):
            by = max(i for i, event in come_by(events, state.day) if event.form == form)
            yield Watched(WatchKind.STALE_FORM, _day(events[by].effective), by)
    ends = {
        (cell.until, cell.decided_by)
        for cell in state.cells.values()
        if cell.decision is not Decision.NO and cell.until and cell.covers(_day(cell.until))
    }
    for until, by in ends:
        if state.day <= _day(until) <= last:
            yield Watched(WatchKind.WINDOW_ENDS, _day(until), by)


def _about_the_promises(events: Sequence[ConsentEvent], terms: Terms, last: date) -> Iterator[Watched]:
    proxy, kept, contact = terms.proxy, terms.retention, terms.recontact
    if proxy and proxy.value.until and _day(proxy.value.until) <= last and not terms.death:
        people = (proxy.value.name,)
        yield Watched(WatchKind.PROXY_ENDS, _day(proxy.value.until), proxy.by, proxy.value.reason, people)
    if kept and kept.value.until and _day(kept.value.until) <= last:
        yield Watched(WatchKind.RETENTION_ENDS, _day(kept.value.until), kept.by, kept.value.then)
    if contact and contact.value.until and _day(contact.value.until) <= last and not terms.death:
        kept_word = _since(events, terms.day, contact.by) & _CONVERSATIONS
        if not kept_word:
            yield Watched(WatchKind.RECONTACT_DUE, _day(contact.value.until), contact.by)
    if terms.death:
        agreed = terms.after_death.value if terms.after_death else None
        word = agreed.after_death if agreed else None
        settled = _since(events, terms.day, terms.death.by) & _SETTLES.get(word, _WORDS)
        if word is not AfterDeath.KEEP and not settled:
            people = (agreed.heirs,) if agreed and agreed.heirs else ()
            by = terms.after_death.by if terms.after_death else terms.death.by
            yield Watched(WatchKind.AFTER_DEATH, _day(terms.death.value), by, word, people)


_CONVERSATIONS = frozenset({EventKind.INFORMED, EventKind.GIVEN, EventKind.RECONFIRMED})
_TAKEN_BACK = frozenset({EventKind.WITHDRAWN, EventKind.REFUSED})
_WORDS = _TAKEN_BACK | {EventKind.GIVEN, EventKind.NARROWED, EventKind.WIDENED, EventKind.RECONFIRMED}
_SETTLES: dict[AfterDeath | None, frozenset[EventKind]] = {
    AfterDeath.CLOSE: _TAKEN_BACK,
    AfterDeath.DESTROY: frozenset(),
}


def _since(events: Sequence[ConsentEvent], day: date, index: int) -> frozenset[EventKind]:
    """The kinds of what took effect after the event of this index."""
    come = come_by(events, day)
    at = next(place for place, (i, _) in enumerate(come) if i == index)
    return frozenset(event.event for _, event in come[at + 1 :])


def _day(text: str) -> date:
    return date.fromisoformat(text)
