"""One word per audience for lists and chips: how a testimony's transcript stands on a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from oralhistory.consent.rules import NO_STALE_FORMS, Request, decide_in
from oralhistory.consent.state import ConsentState, StaleForms
from oralhistory.model import Audience, Medium, Reason


class Standing(StrEnum):
    """From the most open to the most closed; ``UNKNOWN`` (nobody recorded consent) counts as closed."""

    OPEN = "open"
    ASK = "ask"
    UNAPPROVED = "unapproved"
    STALE = "stale"
    EMBARGOED = "embargoed"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


_BY_REASON: tuple[tuple[Reason, Standing], ...] = (
    (Reason.WITHDRAWN, Standing.WITHDRAWN),
    (Reason.NO_CONSENT, Standing.UNKNOWN),
    (Reason.NOT_PERMITTED, Standing.CLOSED),
    (Reason.EMBARGOED, Standing.EMBARGOED),
    (Reason.EMBARGO_NOT_LIFTED, Standing.EMBARGOED),
    (Reason.STALE_FORM, Standing.STALE),
    (Reason.NOT_APPROVED, Standing.UNAPPROVED),
    (Reason.NEEDS_APPROVAL, Standing.ASK),
)
_ORDER = tuple(Standing)


def standings(
    state: ConsentState,
    *,
    stale: StaleForms = NO_STALE_FORMS,
    transcript_sha256: str | None = None,
    medium: Medium = Medium.TRANSCRIPT,
) -> Mapping[Audience, Standing]:
    """The most open standing any use has, audience by audience."""
    best = dict.fromkeys(Audience, _without_cells(state))
    for use, cell_medium, audience in state.cells:
        if cell_medium is medium:
            request = Request(use, medium, audience)
            found = _standing(decide_in(state, request, stale=stale, transcript_sha256=transcript_sha256).reasons)
            best[audience] = min(best[audience], found, key=_ORDER.index)
    return best


def most_open(by_audience: Mapping[Audience, Standing]) -> Standing:
    """The one word for the whole testimony."""
    return min(by_audience.values(), key=_ORDER.index)


def next_change(state: ConsentState, later_events: tuple[str, ...]) -> date | None:
    """The next day on which the answers may differ: a window begins or ends, an embargo's day, an event's day."""
    days = [date.fromisoformat(day) for day in later_events]
    for cell in state.cells.values():
        days += [date.fromisoformat(cell.from_)] if cell.from_ else []
        days += [date.fromordinal(date.fromisoformat(cell.until).toordinal() + 1)] if cell.until else []
    if state.embargo and state.embargo.until:
        days.append(date.fromisoformat(state.embargo.until))
    return min((day for day in days if day > state.day), default=None)


def _without_cells(state: ConsentState) -> Standing:
    if state.withdrawn:
        return Standing.WITHDRAWN
    return Standing.CLOSED if state.given else Standing.UNKNOWN


def _standing(reasons: tuple[Reason, ...]) -> Standing:
    return next((standing for reason, standing in _BY_REASON if reason in reasons), Standing.OPEN)
