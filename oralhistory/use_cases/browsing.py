"""What the list of testimonies and the overview show beyond the list's own rows: found sentences, one testimony at a
glance, and what of the whole collection needs a person today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from oralhistory.consent import ConsentState, Request, Standing, decide_in, state_on
from oralhistory.model import Audience, InterviewSession, Medium, Person, Reason, Role, Testimony, Use
from oralhistory.storage.holdings import Holding
from oralhistory.storage.library import LibraryQuery, LibraryRow, SortColumn
from oralhistory.use_cases.standing import Status
from oralhistory.workspace import Workspace

_ANY = Request(Use.RESEARCH, Medium.TRANSCRIPT, Audience.RESEARCHER)
"""An embargo stands against every request alike."""


@dataclass(frozen=True)
class FoundSentence:
    """The stretch of a testimony that answers a search.

    ``speaker`` is the person who says it, if the record knows them; ``label`` what the transcript calls the speaker.
    Both are ``None`` for what stands outside the transcript.
    """

    text: str
    speaker: Person | None = None
    label: str | None = None


@dataclass(frozen=True)
class Glance:
    """One testimony without its transcript; of a sealed one nothing it says: ``testimony`` is ``None`` then.

    ``embargo_until`` is the day an embargo bound to a day ends; ``embargo_reached``: it has come, and nobody has lifted
    the embargo.
    """

    row: LibraryRow
    testimony: Testimony | None
    standings: Mapping[Audience, Standing]
    embargo_until: date | None
    embargo_reached: bool


@dataclass(frozen=True)
class Needs:
    """What of the collection needs a person, as counts; of the reached embargoes also which testimonies they hold."""

    testimonies: int
    recorded_s: float
    reviewed: int
    packages: int
    drafts: int
    no_consent: int
    to_review: int
    stale: int
    unapproved: int
    reached: frozenset[str]

    @property
    def count(self) -> int:
        """How many things there are to do."""
        return self.no_consent + self.to_review + self.stale + self.unapproved + len(self.reached)


def found_sentence(workspace: Workspace, id: str, search: str) -> FoundSentence | None:
    """Where a testimony shows most of the words searched for; ``None`` where only word stems matched."""
    hit = workspace.vault.search.hit(id, search)
    if hit is None:
        return None
    if hit.segment is None:
        return FoundSentence(hit.snippet)
    transcript = workspace.vault.testimonies.transcript(id)
    if transcript is None or hit.segment >= len(transcript.segments):
        return FoundSentence(hit.snippet)
    label = transcript.segments[hit.segment].speaker
    if label is None:
        return FoundSentence(hit.snippet)
    return FoundSentence(hit.snippet, workspace.vault.testimonies.load_description(id).person(label), label)


def glance(workspace: Workspace, id: str) -> Glance | None:
    """One testimony for the side of the list; ``None`` when it is gone."""
    rows = [row for row in workspace.rows([id]) if row.status != Holding.DESTROYED]
    if not rows:
        return None
    if rows[0].status == Status.SEALED:
        return Glance(rows[0], None, workspace.standings_of([id])[id], None, False)
    state = state_on(workspace.vault.consent.events(id), workspace.today())
    embargo = state.embargo
    until = embargo.until if embargo is not None and not embargo.indefinite else None
    return Glance(
        rows[0],
        workspace.vault.testimonies.load_description(id),
        workspace.standings_of([id])[id],
        date.fromisoformat(until) if until else None,
        _is_reached(state),
    )


def needs(workspace: Workspace) -> Needs:
    """Count what needs a person, from what the list keeps beside each record."""
    workspace.notice_day()
    facets = workspace.vault.testimonies.overall()
    status, consent = facets.status, facets.consent_state
    return Needs(
        testimonies=facets.total,
        recorded_s=facets.duration_s,
        reviewed=facets.reviewed,
        packages=len(workspace.packages()),
        drafts=status.get("draft", 0),
        no_consent=consent.get(Standing.UNKNOWN, 0),
        to_review=status.get("to-review", 0),
        stale=consent.get(Standing.STALE, 0),
        unapproved=consent.get(Standing.UNAPPROVED, 0),
        reached=frozenset(workspace.vault.testimonies.embargo_reached(workspace.today())),
    )


def recent(workspace: Workspace, most: int) -> list[LibraryRow]:
    """The testimonies worked on last, newest first."""
    return workspace.vault.testimonies.page(LibraryQuery(), 0, most)


def standings(row: LibraryRow) -> dict[Audience, Standing]:
    """How a row stands with each audience, as it was kept with the row: nothing is unsealed for it."""
    return {audience: Standing(row.audiences.get(audience, Standing.UNKNOWN)) for audience in Audience}


def new_testimony(title: str, narrator: str, language: str, day: str = "") -> Testimony:
    """The beginning of a record: what one knows before the interview. ``day`` is the first sitting's, in EDTF."""
    people = (Person(id="narrator", role=Role.NARRATOR, name=narrator),) if narrator else ()
    sessions = (InterviewSession(date=day),) if day else ()
    return Testimony(title=title or None, language=language or None, people=people, sessions=sessions)


def _is_reached(state: ConsentState) -> bool:
    return Reason.EMBARGO_NOT_LIFTED in decide_in(state, _ANY).reasons


def listing(workspace: Workspace, *, search: str | None = None, limit: int | None = None) -> list[dict[str, Any]]:
    """The rows ``oralhistory list --json`` prints, the best match first when searching."""
    sort = SortColumn.RELEVANCE if search else SortColumn.ACCESSION
    rows = workspace.rows(workspace.ids(LibraryQuery(search=search or "", sort=sort))[:limit])
    return [
        {
            "accession": row.accession,
            "title": row.title,
            "status": row.status,
            "consent": row.consent_state,
            "language": row.language,
            "interview_date": row.interview_date,
            "reviewed": row.reviewed,
        }
        for row in rows
    ]
