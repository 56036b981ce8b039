"""The use cases. The window and the command line call these and nothing below them.

A workspace belongs to the thread that opened it (docs/decisions/0004). Long work takes an immutable snapshot here
and runs elsewhere: see ``releasing.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Self

from oralhistory.anonymise.own_ladders import OwnLadders
from oralhistory.anonymise.profiles import Treatments
from oralhistory.anonymise.recognisers.detector import Detector
from oralhistory.anonymise.register import Register
from oralhistory.anonymise.risk.report import RiskReport
from oralhistory.changes import Aspect, Changes, Touched
from oralhistory.consent import Answer, Matrix, Request, StaleForms, Standing, decide, matrix, standings, state_on
from oralhistory.errors import InputError, RefusedError, VaultError
from oralhistory.importers.decisions import WrittenDecision
from oralhistory.importers.record_files import RecordFile
from oralhistory.jobs import Job
from oralhistory.model import Audience, ConsentEvent, FindingDecision, Medium, Testimony, Transcript, Use
from oralhistory.release.gate import ReleaseRules
from oralhistory.release.leakcheck import LeakReport
from oralhistory.release.plan import ExportPlan, plan_export, risk_of
from oralhistory.release.request import Dossier, ExportRequest, KeptRecording
from oralhistory.sentences import Sentence
from oralhistory.use_cases.checking_files import prepared
from oralhistory.use_cases.forms import enter_shown
from oralhistory.use_cases.intake import read_file
from oralhistory.use_cases.registering import collected, made_known
from oralhistory.use_cases.releasing import clear_away_unfinished
from oralhistory.use_cases.reviewing import Review, ReviewOutcome, open_review, resolve
from oralhistory.use_cases.standing import Status, keep, refresh, reviewed, where
from oralhistory.use_cases.vocabularies import sayable_terms
from oralhistory.use_cases.weighing import background

if TYPE_CHECKING:
    from oralhistory.audit.chain import AuditEvent
    from oralhistory.storage.attachments import Attachment
    from oralhistory.storage.consents import RecordedConsent
    from oralhistory.storage.holdings import Holding
    from oralhistory.storage.ledger import Package
    from oralhistory.storage.library import Facets, LibraryQuery, LibraryRow
    from oralhistory.storage.testimonies import Stored
    from oralhistory.storage.vault import DataKey, Vault
    from oralhistory.storage.verify import Report


@dataclass(frozen=True)
class OpenTestimony:
    """A testimony as it is in the vault now. ``revision`` goes back into :meth:`Workspace.save`."""

    id: str
    accession: str
    revision: int
    testimony: Testimony


class Workspace:
    """An unlocked vault and everything one can do with it."""

    def __init__(self, vault: Vault, *, by: str, today: Callable[[], date] = date.today) -> None:
        self.vault = vault
        self.by = by
        self.today = today
        self.on_change: Callable[[Changes], None] = _nobody
        self._register: Register | None = None
        self._detector = Detector()
        self._refresh_standings()
        clear_away_unfinished(self.vault, by)

    # -- the vault ---------------------------------------------------------------------------------------------------

    @staticmethod
    def check_is_vault(path: Path) -> None:
        """Refuse early, before a passphrase is asked for, what is no vault.

        Raises:
            VaultError: there is no vault at this path.
        """
        if not (path / "keyslots.json").is_file():
            raise VaultError(
                "There is no vault at “{path}”. Check the path, or make one with “oralhistory init”.", path=path
            )

    @classmethod
    def create(
        cls, path: Path, passphrase: str, *, title: str = "", institution: str = "", language: str = "en", by: str
    ) -> tuple[Self, str]:
        """Make a vault; returns it unlocked, with its recovery key."""
        from oralhistory.storage.vault import Vault

        vault, recovery_key = Vault.create(path, passphrase, title=title, institution=institution, language=language)
        return cls(vault, by=by), recovery_key

    @classmethod
    def open(cls, path: Path, secret: str, *, by: str) -> Self:
        """Unlock with the passphrase or the recovery key; takes about half a second."""
        from oralhistory.storage.vault import Vault

        return cls(Vault.open(path, secret), by=by)

    @staticmethod
    def unlock(path: Path, secret: str) -> DataKey:
        """The slow half of :meth:`open`, safe on a worker thread."""
        from oralhistory.storage.vault import unlock_key

        return unlock_key(path, secret)

    @classmethod
    def open_with(cls, path: Path, key: DataKey, *, by: str) -> Self:
        """The quick half of :meth:`open`, on the thread that shall own the vault."""
        from oralhistory.storage.vault import Vault

        return cls(Vault.open_with(path, key), by=by)

    def settle(self) -> None:
        """Bring what was committed from the write-ahead log into the database: a log that rots loses nothing then."""
        if not self.vault.connection.being_copied:
            self.vault.checkpoint()

    def close(self) -> None:
        """Write everything down and let go of the keys."""
        self.vault.close()

    def change_passphrase(self, new: str) -> None:
        """Rewrite the passphrase slot; nothing else changes."""
        self.vault.change_passphrase(new)

    def verify(self, job: Job) -> Report:
        """Check every page, attachment and the audit chain."""
        from oralhistory.storage.verify import verify

        return verify(self.vault, job)

    def backup(self, destination: Path) -> None:
        """Write a consistent encrypted copy and read it back."""
        from oralhistory.use_cases import backing_up

        backing_up.enter(self, backing_up.make(backing_up.source(self), destination, Job()))

    @staticmethod
    def restore(backup_folder: Path, destination: Path, *, replace: date | None = None) -> None:
        """Bring a backup back; a vault that is there makes way only on the day ``replace``, and stays beside."""
        from oralhistory.storage.backup import restore

        restore(backup_folder, destination, replace=replace)

    # -- the library -------------------------------------------------------------------------------------------------

    def ids(self, query: LibraryQuery) -> list[str]:
        """All ids a query finds, in its order; after midnight, by the new day."""
        self.notice_day()
        return self.vault.testimonies.ids(query)

    def notice_day(self) -> None:
        """Before counting what the list keeps: what a day that began meanwhile changes by itself."""
        if self._day != self.today():
            self._refresh_standings()

    def rows(self, ids: Sequence[str]) -> list[LibraryRow]:
        """The library's rows for these ids, in their order."""
        return self.vault.testimonies.rows(ids)

    def facets(self, query: LibraryQuery | None = None, *, named: bool = True) -> Facets:
        """Counts for the filter chips, over what a query finds; ``named``: interviewers and keywords too."""
        return self.vault.testimonies.facets(query, named=named)

    def standings_of(self, ids: Sequence[str]) -> dict[str, Mapping[Audience, Standing]]:
        """Chips by audience for the rows on screen."""
        events, stale, today = self.vault.consent.events_of(ids), self.stale_forms, self.today()
        said = self.vault.testimonies.transcript_prints(ids)
        return {id: standings(state_on(events[id], today), stale=stale, transcript_sha256=said.get(id)) for id in ids}

    def accessions(self) -> dict[str, str]:
        """Accession numbers by id, for reports that name testimonies to people."""
        return {row.id: row.accession for row in self.rows(self.vault.testimonies.ids())}

    def id_of(self, accession: str) -> str:
        """The id behind an accession number; ``InputError`` if there is none."""
        return self.vault.testimonies.id_of(accession)

    # -- one testimony -----------------------------------------------------------------------------------------------

    def holding(self, id: str) -> Holding:
        """Whether a testimony is kept, sealed or destroyed."""
        return self.vault.holdings.of(id)

    def get(self, id: str) -> OpenTestimony:
        """The whole identified record, consent included.

        Raises:
            RefusedError: it is sealed.
            InputError: it was destroyed, or never was.
        """
        self._require_open(id)
        return self._read(id)

    def _require_open(self, id: str) -> None:
        holding = self.vault.holdings.of(id)
        if holding == "destroyed":
            raise InputError("This testimony was destroyed. What is left of it is its certificate.")
        if holding == "sealed":
            raise RefusedError("This testimony is sealed. Unseal it first, and say why; that is kept in the history.")

    def _read(self, id: str) -> OpenTestimony:
        """Sealed ones too: what they say must not leave with another's words."""
        testimony = self.vault.testimonies.load(id)
        assert testimony.accession is not None
        return OpenTestimony(id, testimony.accession, self.vault.testimonies.revision(id), testimony)

    def add(self, testimony: Testimony) -> Stored:
        """Put one testimony in, with its consent, in one transaction."""
        with self.change(Aspect.RECORD, Aspect.CONSENT) as touched:
            stored = self.vault.testimonies.add(testimony, by=self.by)
            touched.wrote(stored.id, replace(testimony, accession=stored.accession))
        return stored

    def add_file(self, path: Path) -> tuple[Stored, tuple[Sentence, ...]]:
        """Add a record with its files, or a transcript; all of it or nothing. Returns warnings beside it."""
        coming = read_file(path, language=self.vault.collection.language)
        with self.change(Aspect.RECORD, Aspect.CONSENT, Aspect.FILES) as touched:
            stored = self.vault.testimonies.add(coming.testimony, by=self.by)
            touched.wrote(stored.id, replace(coming.testimony, accession=stored.accession))
            self._take_in(stored.id, coming.files)
        return stored, coming.warnings

    def save(self, id: str, testimony: Testimony, *, expected_revision: int) -> int:
        """Save everything but consent; returns the new revision. A clash keeps both versions."""
        self._require_open(id)
        with self.change(Aspect.RECORD) as touched:
            revision = self.vault.testimonies.save(id, testimony, by=self.by, expected_revision=expected_revision)
            touched.wrote(id, testimony)
        return revision

    def attach(self, id: str, source: BinaryIO, *, name: str, medium: Medium | None) -> Attachment:
        """Take a recording, scan or photo into the vault."""
        self._require_open(id)
        with self.change(Aspect.FILES) as touched:
            touched.add(id)
            return self.vault.attachments.add(id, source, name=name, medium=medium, by=self.by)

    def attachments(self, id: str) -> list[Attachment]:
        """The testimony's files."""
        return list(self.vault.attachments.of(id))

    def open_attachment(self, attachment_id: str) -> BinaryIO:
        """Read an attachment, decrypted in memory, at any offset."""
        return self.vault.attachments.open(attachment_id)

    def history(self, id: str) -> list[AuditEvent]:
        """Who did what when."""
        return list(self.vault.audit.of(id))

    # -- consent -----------------------------------------------------------------------------------------------------

    @property
    def stale_forms(self) -> StaleForms:
        """Form versions the collection marked as needing new consent."""
        return frozenset(self.vault.collection.stale_forms)

    def set_stale_forms(self, forms: StaleForms) -> None:
        """Mark form versions as needing new consent."""
        with self.change(Aspect.COLLECTION, Aspect.CONSENT) as touched:
            self.vault.collection.set("stale_forms", sorted(forms), by=self.by)
            touched.update(self.vault.testimonies.ids())

    def may(self, id: str, request: Request, day: date) -> Answer:
        """May this medium go to this audience for this use on this day?"""
        return decide(
            self.vault.consent.events(id),
            request,
            day,
            stale=self.stale_forms,
            transcript_sha256=self._transcript_sha256(id),
        )

    def matrix(self, id: str, medium: Medium, day: date) -> Matrix:
        """Every use and audience for one medium on one day, with reasons."""
        return matrix(
            self.vault.consent.events(id),
            medium,
            day,
            stale=self.stale_forms,
            transcript_sha256=self._transcript_sha256(id),
        )

    def consent_log(self, id: str) -> list[RecordedConsent]:
        """The events with who recorded them and when."""
        return list(self.vault.consent.log(id))

    def record_consent(self, id: str, event: ConsentEvent, evidence: Sequence[RecordFile] = ()) -> None:
        """Append one event, with the files that show it and the text of its form. Nobody can change or remove it."""
        self._require_open(id)
        with self.change(Aspect.CONSENT, Aspect.FILES) as touched:
            enter_shown(self.vault, event.form, self.by)
            self.vault.consent.append(id, event, by=self.by)
            self._take_in(id, evidence)
            touched.add(id)

    def _transcript_sha256(self, id: str) -> str | None:
        transcript: Transcript | None = self.vault.testimonies.transcript(id)
        return transcript.sha256 if transcript else None

    # -- review ------------------------------------------------------------------------------------------------------

    def register(self) -> Register:
        """Every protected entity of the whole collection, with what the team's cards say of it, ready to match."""
        if self._register is None:
            self._register = collected(self.vault)
        return self._register

    def dossier(self, id: str) -> Dossier:
        """An immutable snapshot of one testimony with its decisions, safe on any thread."""
        open_ = self._read(id)
        recordings = tuple(
            KeptRecording(a.id, a.medium)
            for a in self.vault.attachments.of(id)
            if a.name in {r.path for r in open_.testimony.recordings}
        )
        reviews = self.vault.reviews.log(id)
        return Dossier(
            id=id,
            accession=open_.accession,
            testimony=open_.testimony,
            decisions=reviews.decisions,
            finished=reviews.finishes[-1] if reviews.finishes else None,
            finished_before=reviews.finishes[:-1],
            decided_since=reviews.since,
            recordings=recordings,
            sealed=self.vault.holdings.of(id) == "sealed",
            kept=self.vault.kept_releases.of(id),
        )

    def review(self, id: str) -> Review:
        """All findings by entity, with what is decided and what is open."""
        self._require_open(id)
        return open_review(self.dossier(id), self.register(), self.detector, readers=self.vault.collection.readers)

    @property
    def detector(self) -> Detector:
        """What looks through texts here: the program's rules and the recognisers the collection chose."""
        chosen = self.vault.collection.recognisers
        if chosen != self._detector.chosen:
            self._detector = Detector(chosen)
        return self._detector

    def decide(self, id: str, decision: FindingDecision) -> None:
        """Record a person's decision on one group of findings."""
        self._require_open(id)
        with self.change(Aspect.REVIEW) as touched:
            self.vault.reviews.decide(id, decision, by=decision.by)
            touched.add(id)

    def take_back(self, id: str, group: str) -> None:
        """Undo the present decision on one group, by an event of its own."""
        self._require_open(id)
        with self.change(Aspect.REVIEW) as touched:
            self.vault.reviews.take_back(id, group, by=self.by)
            touched.add(id)

    def review_by(self, id: str, *, by: str, decisions: Sequence[WrittenDecision] | None = None) -> ReviewOutcome:
        """Decide many groups at once, all that are open if ``decisions`` is ``None``; finish if none stays open.

        Raises as :func:`oralhistory.use_cases.reviewing.resolve`.
        """
        outcome = resolve(self.review(id), by=by, wanted=decisions)
        with self.change(Aspect.REVIEW) as touched:
            touched.add(id)
            self.vault.reviews.decide_together(id, {each.group: each for each in outcome.decisions}, by=by)
            if outcome.finished is not None:
                self.vault.reviews.finish(id, outcome.finished)
        return outcome

    # -- release -----------------------------------------------------------------------------------------------------

    @property
    def profiles(self) -> Mapping[Audience, Treatments]:
        """The collection's own disclosure profiles: overrides by audience and category."""
        return self.vault.collection.profiles

    def rules(self) -> ReleaseRules:
        """What holds for every release now; immutable, safe on any thread."""
        return ReleaseRules(
            register=self.register(),
            profiles=self.profiles,
            stale=self.stale_forms,
            institution=self.vault.collection.institution or None,
            readers=self.vault.collection.readers,
            detector=self.detector,
            levels=self.vault.collection.levels,
            own=OwnLadders(self.vault.collection.ladders),
            sayable_terms=sayable_terms(self),
        )

    def _dossiers(self, only: Sequence[str] | None) -> Iterator[Dossier]:
        ids = self.vault.testimonies.ids() if only is None else [self.id_of(accession) for accession in only]
        return (self.dossier(id) for id in dict.fromkeys(ids))

    def plan(self, request: ExportRequest) -> ExportPlan:
        """For each testimony: may it go, or why not. Nothing is written."""
        return plan_export(self._dossiers(request.only), request, self.rules())

    def packages(self) -> list[Package]:
        """The ledger, newest first."""
        return list(self.vault.ledger.packages())

    def recall(self, id: str) -> list[dict[str, Any]]:
        """Every package that held this testimony."""
        return [
            {
                "package": package.id,
                "made_on": package.made_on,
                "use": package.use,
                "audience": package.audience,
                "title": package.title,
                "recipient": package.recipient,
                "release_id": next(release for testimony, _, release in package.contents if testimony == id),
            }
            for package in self.vault.ledger.of(id)
        ]

    def leakcheck(self, path: Path, audience: Audience, job: Job) -> LeakReport:
        """Look through a file, folder or zip from anywhere for what must not leave to this audience."""
        check = prepared(self._dossiers(None), self.rules(), audience, self.today(), self.vault.path)
        return check.run(path, job)

    def risk(self, use: Use, audience: Audience) -> RiskReport:
        """How few people each release could be, alone and together with all that went out before."""
        request = ExportRequest(use=use, audience=audience, day=self.today())
        return risk_of(replace(self.plan(request), background=background(self)))

    # -- inside ------------------------------------------------------------------------------------------------------

    def _take_in(self, id: str, files: Sequence[RecordFile]) -> None:
        for file in files:
            with file.open() as source:
                self.vault.attachments.add(id, source, name=file.name, medium=file.medium, by=self.by)

    @contextmanager
    def change(self, *aspects: Aspect) -> Generator[Touched]:
        """One transaction; afterwards register, standings and every open view follow what was touched."""
        touched = Touched()
        with self.vault.atomic():
            yield touched
            if {Aspect.RECORD, Aspect.CONSENT, Aspect.REVIEW} & set(aspects):
                for id in touched:
                    self._follow(id, touched.written.get(id))
            named = self._register is not None and self._register.named
            if Aspect.REGISTER in aspects or (Aspect.CONSENT in aspects and named):  # somebody may have objected
                self._register = None
        self.on_change(Changes(frozenset(touched), frozenset(aspects)))

    def _follow(self, id: str, written: Testimony | None) -> None:
        holding = self.vault.holdings.of(id)
        if holding == "destroyed":
            self._register = None
        if holding != "kept":
            return
        if written is None or written.accession is None:
            testimony = self.vault.testimonies.load(id)
        else:  # a long transcript takes longer to read than to save
            testimony = replace(written, consent=self.vault.consent.events(id))
        if made_known(self.vault, id, testimony):
            self._register = None
        keep(self.vault, id, where(testimony, reviewed(self.vault, id, testimony), self.today(), self.stale_forms))

    def _refresh_standings(self) -> None:
        """A window that opened or an embargo whose day came changes a standing without an event."""
        self._day = self.today()
        refresh(self.vault, self._day)


def _nobody(changes: Changes) -> None:
    """Nobody watches, as on the command line."""


__all__ = ["Aspect", "Changes", "OpenTestimony", "Status", "Workspace"]
