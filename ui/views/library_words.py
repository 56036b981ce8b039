"""What the list of testimonies says in words: statuses, consent, next steps, languages, days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QDate, QObject

from oralhistory.consent import Standing
from oralhistory.model import Audience, Role
from oralhistory.storage.library import NO_MONTH, LibraryRow, TranscriptState, audience_state
from oralhistory.use_cases.browsing import FoundSentence
from oralhistory.workspace import Status

from ..i18n import day, isolate, language_name, with_month
from ..said_dates import said
from ..widgets.chip import State

SHOWN_AUDIENCES = (Audience.PUBLIC, Audience.RESEARCHER, Audience.PARTNER, Audience.COURT)
"""Those to whom something may leave, in the list's order."""

STATES: Mapping[Standing, State] = {
    Standing.OPEN: State.OPEN,
    Standing.ASK: State.ASK,
    Standing.UNAPPROVED: State.ASK,
    Standing.STALE: State.CLOSED,
    Standing.EMBARGOED: State.EMBARGOED,
    Standing.CLOSED: State.CLOSED,
    Standing.WITHDRAWN: State.WITHDRAWN,
    Standing.UNKNOWN: State.UNKNOWN,
}
"""The chip a standing is shown as: the words beside it say more."""


class LibraryWords(QObject):
    """The words, in the language in force when they are asked for."""

    def status(self, status: str) -> str:
        """A status as a filter."""
        return {
            Status.DRAFT: self.tr("Draft"),
            Status.NO_CONSENT: self.tr("No consent"),
            Status.WITHDRAWN: self.tr("Withdrawn"),
            Status.CLOSED: self.tr("Closed"),
            Status.TO_REVIEW: self.tr("To review"),
            Status.WAITING: self.tr("Waiting"),
            Status.READY: self.tr("Ready"),
            Status.SEALED: self.tr("Sealed"),
        }.get(Status(status), status)

    def consent_filter(self, standing: str) -> str:
        """A consent state as a filter."""
        return {
            Standing.OPEN: self.tr("Open to someone"),
            Standing.ASK: self.tr("Each use to be asked for"),
            Standing.UNAPPROVED: self.tr("Transcript not approved"),
            Standing.STALE: self.tr("Form out of date"),
            Standing.EMBARGOED: self.tr("Embargoed"),
            Standing.CLOSED: self.tr("Closed"),
            Standing.WITHDRAWN: self.tr("Withdrawn"),
            Standing.UNKNOWN: self.tr("Not recorded"),
        }[Standing(standing)]

    def standing(self, standing: Standing) -> str:
        """What a standing means, as the end of "public: …"."""
        return {
            Standing.OPEN: self.tr("open"),
            Standing.ASK: self.tr("ask before each use"),
            Standing.UNAPPROVED: self.tr("ask: the transcript is not approved yet"),
            Standing.STALE: self.tr("closed: the consent form is out of date"),
            Standing.EMBARGOED: self.tr("embargoed"),
            Standing.CLOSED: self.tr("closed"),
            Standing.WITHDRAWN: self.tr("withdrawn"),
            Standing.UNKNOWN: self.tr("unknown, so closed"),
        }[standing]

    def audience_filter(self, pair: str) -> str:
        """How something stands with an audience, as a filter; what :func:`audience_state` wrote."""
        audience, _, state = pair.partition("=")
        return self.tr("{audience}: {state}").format(
            audience=self.audience(Audience(audience)), state=self.consent_short(Standing(state))
        )

    def consent_short(self, standing: Standing) -> str:
        """A standing in as few words as tell it apart."""
        return {
            Standing.OPEN: self.tr("open"),
            Standing.ASK: self.tr("ask"),
            Standing.UNAPPROVED: self.tr("not approved"),
            Standing.STALE: self.tr("form out of date"),
            Standing.EMBARGOED: self.tr("embargoed"),
            Standing.CLOSED: self.tr("closed"),
            Standing.WITHDRAWN: self.tr("withdrawn"),
            Standing.UNKNOWN: self.tr("not recorded"),
        }[standing]

    def audience_order(self) -> list[str]:
        """All values of the filter by audience: in the list's order, each from open to closed."""
        return [audience_state(audience, standing) for audience in SHOWN_AUDIENCES for standing in Standing]

    def transcript_filter(self, state: str) -> str:
        """How far a transcript is, as a filter."""
        return {
            TranscriptState.NONE: self.tr("None"),
            TranscriptState.UNREVIEWED: self.tr("Not reviewed"),
            TranscriptState.REVIEWED: self.tr("Reviewed"),
        }[TranscriptState(state)]

    def period(self, period: str) -> str:
        """When interviews were: a year, a month, or from one to another (:attr:`LibraryQuery.interviewed`)."""
        if period == NO_MONTH:
            return self.tr("Month not known")
        first, slash, last = period.partition("/")
        if not slash:
            return date_words(first)
        if first in ("", ".."):
            return self.tr("until {month}").format(month=isolate(date_words(last)))
        if last in ("", ".."):
            return self.tr("from {month} on").format(month=isolate(date_words(first)))
        return self.tr("{first} to {last}").format(first=isolate(date_words(first)), last=isolate(date_words(last)))

    def audience(self, audience: Audience) -> str:
        """An audience's name."""
        return {
            Audience.TEAM: self.tr("Team"),
            Audience.PARTNER: self.tr("Partner"),
            Audience.RESEARCHER: self.tr("Researcher"),
            Audience.COURT: self.tr("Court"),
            Audience.PUBLIC: self.tr("Public"),
        }[audience]

    def audience_letters(self, audience: Audience) -> str:
        """An audience in two letters, for a narrow chip."""
        return {
            Audience.TEAM: self.tr("Te", "short for: Team"),
            Audience.PARTNER: self.tr("Pa", "short for: Partner"),
            Audience.RESEARCHER: self.tr("Re", "short for: Researcher"),
            Audience.COURT: self.tr("Co", "short for: Court"),
            Audience.PUBLIC: self.tr("Pu", "short for: Public"),
        }[audience]

    def standings(self, standings: Mapping[Audience, Standing], embargo_day: str | None, today: date) -> str:
        """All shown audiences in one sentence, for the tool tip and a screen reader; the day is an ISO date."""
        return self.tr("; ").join(
            self.tr("{audience}: {state}").format(
                audience=self.audience(audience), state=self._standing_until(standings[audience], embargo_day, today)
            )
            for audience in SHOWN_AUDIENCES
        )

    def _standing_until(self, standing: Standing, embargo_day: str | None, today: date) -> str:
        if standing is not Standing.EMBARGOED or embargo_day is None:
            return self.standing(standing)
        words = self.tr("embargoed until {day}")
        if embargo_day <= today.isoformat():
            words = self.tr("embargoed: its day was {day}, and nobody has lifted it")
        return words.format(day=isolate(date_words(embargo_day)))

    def next_step(self, row: LibraryRow) -> str:
        """The one next step of a testimony."""
        match Status(row.status):
            case Status.DRAFT:
                return self.tr("Add the transcript")
            case Status.NO_CONSENT:
                return self.tr("Record consent")
            case Status.WITHDRAWN:
                return self.tr("Nothing: it stays here")
            case Status.CLOSED:
                return self.tr("Nothing: it is closed")
            case Status.TO_REVIEW:
                return self.tr("Review the findings")
            case Status.WAITING:
                return self._waiting(Standing(row.consent_state))
            case Status.READY:
                return self.tr("Ready for a package")
            case Status.SEALED:
                return self.tr("Nothing: it is sealed")

    def _waiting(self, standing: Standing) -> str:
        match standing:
            case Standing.EMBARGOED:
                return self.tr("Wait for the embargo")
            case Standing.UNAPPROVED:
                return self.tr("Have the transcript approved")
            case Standing.STALE:
                return self.tr("Renew the consent")
            case _:
                return self.tr("Ask for the use")

    def transcript(self, row: LibraryRow) -> str:
        """How far the transcript is; nothing of a sealed one."""
        if row.status == Status.SEALED:
            return ""
        if not row.segment_count:
            return self.transcript_filter(TranscriptState.NONE)
        return self.transcript_filter(TranscriptState.REVIEWED if row.reviewed else TranscriptState.UNREVIEWED)

    def role(self, role: Role) -> str:
        """A role as the heading of the people in it."""
        return {
            Role.NARRATOR: self.tr("Narrator"),
            Role.INTERVIEWER: self.tr("Interviewer"),
            Role.INTERPRETER: self.tr("Interpreter"),
            Role.PRESENT: self.tr("Present"),
            Role.MENTIONED: self.tr("Mentioned"),
        }[role]

    def testimonies(self, count: int) -> str:
        """How many testimonies."""
        return self.tr("%Ln testimonies", "", count)

    def language(self, code: str) -> str:
        """A language in itself; the code where nothing is known of it."""
        return language_name(code) if code else self.tr("Not said")

    def title(self, row: LibraryRow, *, discreet: bool) -> str:
        """The title; in discreet mode what kind of thing it is, and of a sealed one that it is."""
        if row.status == Status.SEALED:
            return self.tr("Sealed")
        if discreet:
            return self.tr("Testimony")
        return row.title or self.tr("Without a title")

    def found(self, sentence: FoundSentence) -> str:
        """The sentence found, with its speaker."""
        person = sentence.speaker
        speaker = (person.name or self.role(person.role)) if person is not None else sentence.label
        said = isolate(sentence.text)
        return self.tr("{speaker}: {sentence}").format(speaker=isolate(speaker), sentence=said) if speaker else said


def date_words(edtf: str) -> str:
    """A whole day or a month as the window's language writes it; any other date as people say it."""
    whole = QDate.fromString(edtf, "yyyy-MM-dd")
    if whole.isValid():
        return day(whole)
    month = QDate.fromString(edtf, "yyyy-MM")
    if month.isValid():
        return with_month(month, "MMM yyyy")
    return isolate(said(edtf)) if edtf else ""
