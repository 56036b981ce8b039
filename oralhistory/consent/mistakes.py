"""What gives back a part of consent that was recorded as taken back by mistake.

Events are only ever appended, so the mistake stays, and events after it say what holds again. Only a part can be given
back so: a whole withdrawal ends what belonged to the consent (docs/decisions/0017), and nothing but a new conversation
makes that again. docs/decisions/0030.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from oralhistory.consent.state import Cell, CellKey, ConsentState, state_on
from oralhistory.model import ConsentEvent, ConsentForm, Decision, EventKind, Grant


def giving_back(events: Sequence[ConsentEvent], note: str) -> tuple[ConsentEvent, ...]:
    """Events after which everything holds that held before the last of ``events``; none where nothing can do that.

    Args:
        events: every consent event of the testimony, in the order recorded; the last one is the mistake.
        note: stands in each event as its note.
    """
    if not events or not _is_part(events[-1]):
        return ()
    mistake = events[-1]
    day = date.fromisoformat(mistake.effective)
    before, after = state_on(events[:-1], day), state_on(events, day)
    made = (*_cells(before, after, mistake.effective, note), *_approvals(before, after, mistake.effective, note))
    return made if made and _same(before, state_on((*events, *made), day)) else ()


def _is_part(event: ConsentEvent) -> bool:
    """Whether an event takes back some cells, and says nothing else that would outlast what is given back."""
    if event.event not in (EventKind.WITHDRAWN, EventKind.NARROWED) or not event.grants:
        return False
    cells_alone = ConsentEvent(
        event=event.event,
        effective=event.effective,
        grants=event.grants,
        form=event.form,
        evidence=event.evidence,
        obtained_by=event.obtained_by,
        interpreter=event.interpreter,
        others_present=event.others_present,
        notes=event.notes,
    )
    return event == cells_alone


def _cells(before: ConsentState, after: ConsentState, day: str, note: str) -> Iterator[ConsentEvent]:
    """One event for each form that was seen, the one that holds now last: later ones are under the latest form."""
    lost = {
        key: cell
        for key, cell in before.cells.items()
        if cell.decision is not Decision.NO and not _alike(cell, after.cells.get(key))
    }
    by_form: defaultdict[ConsentForm | None, dict[CellKey, Cell]] = defaultdict(dict)
    for key, cell in lost.items():
        by_form[cell.form][key] = cell
    for form in sorted(by_form, key=lambda form: form == before.form):
        yield ConsentEvent(
            event=EventKind.WIDENED, effective=day, form=form, notes=note, grants=tuple(_grants(by_form[form]))
        )


def _grants(cells: Mapping[CellKey, Cell]) -> Iterator[Grant]:
    """The cells as grants: those of one medium and audience, under the same terms, together."""
    rows: defaultdict[tuple[object, ...], list[CellKey]] = defaultdict(list)
    for key, cell in cells.items():
        _, medium, audience = key
        rows[medium, audience, cell.decision, cell.conditions, cell.from_, cell.until].append(key)
    for keys in rows.values():
        cell = cells[keys[0]]
        yield Grant(
            use=tuple(use for use, _, _ in keys),
            medium=(keys[0][1],),
            audience=(keys[0][2],),
            decision=cell.decision,
            conditions=cell.conditions,
            from_=cell.from_,
            until=cell.until,
        )


def _approvals(before: ConsentState, after: ConsentState, day: str, note: str) -> Iterator[ConsentEvent]:
    for title, use, audience in sorted(before.approvals - after.approvals):
        yield ConsentEvent(
            event=EventKind.USE_APPROVED, effective=day, title=title, use=(use,), audience=(audience,), notes=note
        )


def _alike(one: Cell, other: Cell | None) -> bool:
    return other is not None and replace(one, decided_by=-1) == replace(other, decided_by=-1)


def _same(one: ConsentState, other: ConsentState) -> bool:
    """Whether two states let the same leave; which event decided does not matter."""
    return _plain(one) == _plain(other)


def _plain(state: ConsentState) -> ConsentState:
    cells = {key: replace(cell, decided_by=-1) for key, cell in state.cells.items() if cell.decision is not Decision.NO}
    return replace(state, cells=cells, embargo_set_by=-1, withdrawn_by=-1)
