"""The matrix of one medium on one day: the state of every use for every audience, and why."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from oralhistory.consent import Answer, Cell, ConsentState, MatrixCell
from oralhistory.model import Audience, Reason, Use

from ...i18n import isolate
from . import consent_sentences as sentences
from . import consent_words as words
from .consent_grid import CellAt, Face

if TYPE_CHECKING:
    from oralhistory.consent import Matrix


class CellState(StrEnum):
    """What a cell comes to, from its weightiest reason."""

    OPEN = "open"
    ASK = "ask"
    UNREAD = "unread"
    """The narrator has not approved the transcript."""
    STALE = "stale"
    EMBARGOED = "embargoed"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


_BY_REASON: tuple[tuple[Reason, CellState], ...] = (
    (Reason.WITHDRAWN, CellState.WITHDRAWN),
    (Reason.NO_CONSENT, CellState.UNKNOWN),
    (Reason.NOT_PERMITTED, CellState.CLOSED),
    (Reason.EMBARGOED, CellState.EMBARGOED),
    (Reason.EMBARGO_NOT_LIFTED, CellState.EMBARGOED),
    (Reason.STALE_FORM, CellState.STALE),
    (Reason.NOT_APPROVED, CellState.UNREAD),
    (Reason.NEEDS_APPROVAL, CellState.ASK),
)

_LOOKS: dict[CellState, tuple[str, str, str]] = {
    CellState.OPEN: ("circle-check", "ok", "ok_soft"),
    CellState.ASK: ("circle-question-mark", "warn", "warn_soft"),
    CellState.UNREAD: ("file-text", "warn", "warn_soft"),
    CellState.STALE: ("history", "warn", "warn_soft"),
    CellState.EMBARGOED: ("calendar-clock", "hold", "hold_soft"),
    CellState.CLOSED: ("lock", "muted", "surface"),
    CellState.WITHDRAWN: ("undo-2", "danger", "danger_soft"),
    CellState.UNKNOWN: ("circle-dashed", "muted", "surface"),
}
"""Icon, ink and ground; the same icons as the chips elsewhere."""


def cell_state(answer: Answer) -> CellState:
    """The one word for an answer; a closed cell is closed first of all for what a person decided."""
    return next((state for reason, state in _BY_REASON if reason in answer.reasons), CellState.OPEN)


def state_word(state: CellState) -> str:
    """The state as short as it fits into a cell."""
    return words.here().say(f"cell.{state}")


def faces(
    matrix: Matrix, state: ConsentState, headlines: Mapping[int, str], chosen: int | None = None
) -> dict[CellAt, Face]:
    """How every cell looks.

    Args:
        matrix: the answers.
        state: of the same day.
        headlines: each event's sentence by its position, to say which one decided.
        chosen: the event whose cells are marked.
    """
    return {at: _face(at, cell, state, headlines, chosen) for at, cell in matrix.cells.items()}


def _face(
    at: tuple[Use, Audience], cell: MatrixCell, state: ConsentState, headlines: Mapping[int, str], chosen: int | None
) -> Face:
    stands = cell_state(cell.answer)
    icon, ink, ground = _LOOKS[stands]
    told = "\n".join(reasons(cell.answer, state, cell.decided, headlines))
    return Face(icon, ink, ground, state_word(stands), told, marked=_is_of(cell, stands, chosen))


def _is_of(cell: MatrixCell, stands: CellState, chosen: int | None) -> bool:
    """Whether an event filled the cell, or holds back what would be open."""
    if stands in (CellState.CLOSED, CellState.UNKNOWN):
        return cell.decided is not None and cell.decided.decided_by == chosen
    return chosen in cell.answer.events


def reasons(answer: Answer, state: ConsentState, cell: Cell | None, headlines: Mapping[int, str]) -> list[str]:
    """Every reason or condition in words, and which events decided it."""
    say = words.here().say
    lines = [sentences.why(reason, state, cell) for reason in answer.reasons]
    lines += [say("told.condition", condition=isolate(condition)) for condition in answer.conditions]
    if answer.allowed:
        lines.insert(0, say("cell.may"))
    decided = [headlines[event] for event in answer.events if event in headlines]
    lines += [say("cell.decided", event=isolate(event)) for event in decided]
    return lines


def headline(position: int, effective: str, sentence: str) -> tuple[int, str]:
    """An event's line for :func:`faces`: its day and its sentence."""
    return position, words.here().say("cell.headline", day=words.day(effective), event=sentence)
