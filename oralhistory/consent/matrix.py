"""One day's answers laid out use by audience, for the window and for "what is allowed today"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from oralhistory.consent.rules import NO_STALE_FORMS, Answer, Request, decide_in
from oralhistory.consent.state import Cell, StaleForms, state_on
from oralhistory.model import Audience, ConsentEvent, Medium, Use


@dataclass(frozen=True)
class MatrixCell:
    """What the narrator decided (``None`` while unfilled) and what follows from it today."""

    decided: Cell | None
    answer: Answer


@dataclass(frozen=True)
class Matrix:
    """All uses by all audiences for one medium on one day."""

    day: date
    medium: Medium
    cells: Mapping[tuple[Use, Audience], MatrixCell]


def matrix(
    events: Sequence[ConsentEvent],
    medium: Medium,
    day: date,
    *,
    stale: StaleForms = NO_STALE_FORMS,
    transcript_sha256: str | None = None,
) -> Matrix:
    """Lay out every use and audience for one medium. Cells nobody filled are there too, closed."""
    state = state_on(events, day)
    return Matrix(
        day,
        medium,
        {
            (use, audience): MatrixCell(
                state.cells.get((use, medium, audience)),
                decide_in(state, Request(use, medium, audience), stale=stale, transcript_sha256=transcript_sha256),
            )
            for use in Use
            for audience in Audience
        },
    )
