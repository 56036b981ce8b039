"""Testimonies: the record as a sealed document, the transcript as another, derived columns beside them."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import cast

from oralhistory.errors import Clash, InputError
from oralhistory.model import Role, Testimony, Transcript
from oralhistory.storage import library, library_counts
from oralhistory.storage.access import Access, TestimonyKeys, new_id
from oralhistory.storage.consents import Consents
from oralhistory.storage.driver import Cell
from oralhistory.storage.folding import fold
from oralhistory.storage.keys import KEY_BYTES
from oralhistory.storage.library import Facets, LibraryQuery, LibraryRow
from oralhistory.storage.library_counts import MonthPart
from oralhistory.storage.records import TRANSCRIPT, PlainRecord, Records, document_from, transcript_from
from oralhistory.storage.revisions import Revision, Revisions
from oralhistory.storage.search import SearchIndex, parts_of

_MOST_TERMS = 8
_NOBODY: Mapping[str, str] = {}


@dataclass(frozen=True)
class Stored:
    """Where a testimony was put."""

    id: str
    accession: str
    revision: int


class Testimonies:
    """The testimonies of one open vault."""

    def __init__(
        self, access: Access, keys: TestimonyKeys, records: Records, consents: Consents, search: SearchIndex
    ) -> None:
        self._access = access
        self._connection = access.connection
        self._keys = keys
        self._records = records
        self._consents = consents
        self._search = search
        self._revisions = Revisions(access, keys)

    def add(self, testimony: Testimony, *, by: str) -> Stored:
        """Keep a new testimony with its consent events, in one transaction.

        Raises:
            InputError: its accession number is taken, or it holds signs that are no text.
        """
        id = new_id()
        with self._access.change("testimony.added", id, by=by) as told:
            accession = testimony.accession or self._next_accession()
            self._require_free(accession, id)
            testimony = replace(testimony, accession=accession)
            now = self._access.clock()
            row = {"id": id, **_derived(testimony), **_FRESH_STANDING}
            stamp = {"created_at": now, "updated_at": now, "updated_by": by}
            self._connection.insert("testimony", {**row, **stamp, "revision": 1, "device": self._access.device})
            self._keys.make(id, secrets.token_bytes(KEY_BYTES))
            plain = PlainRecord.of(testimony)
            self._records.write_document(id, plain, 1)
            self._records.write_transcript(id, plain, 1)
            self._write_names(id, testimony)
            for event in testimony.consent:
                self._consents.append(id, event, by=by)
            self._search.update(id, parts_of(testimony))
            told.update(revision=1, consent_events=len(testimony.consent))
        return Stored(id, accession, 1)

    def load(self, id: str) -> Testimony:
        """The whole record, its consent events included.

        Raises:
            InputError: there is no such testimony.
            VaultDamaged: a part of it is not what was written.
        """
        return replace(self._records.description(id), transcript=self.transcript(id), consent=self._consents.events(id))

    def load_description(self, id: str) -> Testimony:
        """The record without transcript and consent events: much less to read. Errors as in :meth:`load`."""
        return self._records.description(id)

    def transcript(self, id: str) -> Transcript | None:
        """The present transcript alone. Errors as in :meth:`load`."""
        return self._records.transcript(id)

    def revision(self, id: str) -> int:
        """The number of the present version."""
        self._access.require_testimony(id)
        return int(self._connection.cell("SELECT revision FROM testimony WHERE id = ?", (id,)))

    def id_of(self, accession: str) -> str:
        """The id of the testimony with this accession number.

        Raises:
            InputError: there is none.
        """
        id = self._connection.cell("SELECT id FROM testimony WHERE accession = ?", (accession,))
        if id is None:
            raise InputError(
                "There is no testimony “{accession}” in this vault. Look at the list for its number.",
                accession=accession,
            )
        return cast(str, id)

    def save(self, id: str, testimony: Testimony, *, by: str, expected_revision: int) -> int:
        """Keep a new version of everything but consent, and the superseded one as a revision; the new number.

        A save that changes nothing writes nothing and returns the present number.

        Args:
            expected_revision: the version this one was made from.

        Raises:
            Clash: another version came in between. This one is then kept as a revision of kind ``clash``.
            InputError: as in :meth:`add`.
        """
        present = self.revision(id)
        testimony = replace(testimony, accession=testimony.accession or self._accession(id))
        plain = PlainRecord.of(testimony)
        if expected_revision != present:

            def keep() -> None:
                with self._access.change("testimony.clashed", id, by=by, details={"revision": present}):
                    self._revisions.keep_clash(id, expected_revision, plain, by=by)

            keep()
            self._connection.after_rollback(keep)  # the clash below ends the caller's transaction, if there is one
            raise Clash(present)
        changed = self._records.changed_fields(id, plain)
        if not changed:
            return present
        revision = present + 1
        with self._access.change("testimony.saved", id, by=by, details={"revision": revision, "fields": changed}):
            self._require_free(testimony.accession or "", id)
            self._revisions.keep_present(id, with_transcript=TRANSCRIPT in changed)
            if changed != [TRANSCRIPT]:
                self._records.write_document(id, plain, revision)
                self._write_names(id, testimony)
            if TRANSCRIPT in changed:
                self._records.write_transcript(id, plain, revision)
            self._revisions.thin(id)
            self._write_row(id, _derived(testimony), revision, by)
        self._search.mark_stale()
        return revision

    def revisions(self, id: str) -> list[Revision]:
        """Superseded and clashing versions, newest first."""
        self._access.require_testimony(id)
        return self._revisions.of(id)

    def load_revision(self, id: str, revision: Revision) -> Testimony:
        """A superseded or clashing version, without consent events (they are never superseded)."""
        document, transcript = self._revisions.load(id, revision)
        return replace(document_from(document), transcript=transcript_from(transcript) if transcript else None)

    def named(self, words: str, most: int, *, by_number_only: bool = False) -> list[LibraryRow]:
        """At most so many by accession number, title or narrator, the best first; quick with many thousands."""
        terms = fold(words).split()[:_MOST_TERMS]
        return library.named(self._connection, terms, most, by_number_only=by_number_only)

    def page(self, query: LibraryQuery, offset: int = 0, limit: int = 200) -> list[LibraryRow]:
        """A page of the list."""
        return library.page(self._connection, query, offset, limit, self._found(query))

    def count(self, query: LibraryQuery) -> int:
        """How long the whole list is."""
        return library.count(self._connection, query, self._found(query))

    def ids(self, query: LibraryQuery | None = None) -> list[str]:
        """The ids of the whole list, in its order."""
        query = query or LibraryQuery()
        return library.ids(self._connection, query, self._found(query))

    def rows(self, ids: Sequence[str]) -> list[LibraryRow]:
        """The list's rows for these ids, in their order; ids that are unknown are left out."""
        return library.rows(self._connection, ids)

    def facets(self, query: LibraryQuery | None = None, *, named: bool = True) -> Facets:
        """How many testimonies have which value of each filter; ``named``: interviewers and keywords too."""
        query = query or LibraryQuery()
        return library_counts.facets(self._connection, query, self._found(query), named=named)

    def interviewers(self, query: LibraryQuery) -> dict[str, int]:
        """Of :meth:`facets` the interviewers alone."""
        return library_counts.interviewers(self._connection, query, self._found(query))

    def keywords(self, query: LibraryQuery) -> dict[str, int]:
        """Of :meth:`facets` the keywords alone."""
        return library_counts.keywords(self._connection, query, self._found(query))

    def overall(self) -> Facets:
        """The counts of the whole collection that need no filter; a tenth of the work of :meth:`facets`."""
        return library_counts.overall(self._connection)

    def transcript_prints(self, ids: Sequence[str]) -> dict[str, str]:
        """The fixity (hex SHA-256) of the present transcripts of these testimonies."""
        sql = "SELECT t.testimony, t.sha256 FROM json_each(?) f JOIN transcript t ON t.testimony = f.value"
        rows = self._connection.rows(sql, (json.dumps(list(ids)),))
        return {row.text("testimony"): row.text("sha256") for row in rows}

    def set_standing(
        self,
        id: str,
        *,
        status: str,
        consent_state: str,
        reviewed: bool,
        recheck: date | None,
        open_findings: int | None = None,
        audiences: Mapping[str, str] = _NOBODY,
        embargo_day: date | None = None,
    ) -> None:
        """Keep what the rules made of it, for the list. ``recheck`` is the day on which time alone may change it.

        ``open_findings`` stays as it was when it is not given; ``audiences`` is how it stands with each of them. Of a
        sealed one the status stays as sealing left it.
        """
        self._access.require_testimony(id)
        self._connection.execute(
            "UPDATE testimony SET status = ?, consent_state = ?, open_findings = coalesce(?, open_findings), "
            "reviewed = ? WHERE id = ? AND holding = 'kept'",
            (status, consent_state, open_findings, int(reviewed), id),
        )
        self._connection.execute(
            "UPDATE testimony SET audiences = ?, embargo_day = ?, recheck = ? WHERE id = ?",
            (library.audiences_text(audiences), _iso(embargo_day), _iso(recheck), id),
        )

    def derive_anew(self, id: str) -> None:
        """Work the list's columns out of the record again, where they had been blanked."""
        testimony = self.load(id)
        derived = {**_derived(testimony), **_FRESH_STANDING}
        sql = f"UPDATE testimony SET {', '.join(f'{name} = ?' for name in derived)} WHERE id = ?"  # noqa: S608 - all of it is from this module
        self._connection.execute(sql, (*derived.values(), id))
        self._write_names(id, testimony)

    def due_for_recheck(self, day: date) -> list[str]:
        """The testimonies whose standing may be another from this day on."""
        return self._connection.cells(
            "SELECT id FROM testimony WHERE recheck <= ? ORDER BY recheck, id", (day.isoformat(),)
        )

    def embargo_reached(self, day: date) -> list[str]:
        """Those that an embargo holds whose day has come, and that nobody has lifted."""
        return self._connection.cells(
            "SELECT id FROM testimony WHERE embargo_day <= ? AND consent_state = 'embargoed' "
            "AND holding != 'destroyed'",
            (day.isoformat(),),
        )

    def progress(self) -> tuple[list[MonthPart], dict[str, dict[str, int]]]:
        """The collection in numbers: by month of the interview, and by how it stands with each audience."""
        return library_counts.by_month(self._connection), library_counts.by_audience(self._connection)

    def _found(self, query: LibraryQuery) -> list[str] | None:
        return self._search.ids(query.search) if query.search.strip() else None

    def _accession(self, id: str) -> str:
        return cast(str, self._connection.cell("SELECT accession FROM testimony WHERE id = ?", (id,)))

    def _next_accession(self) -> str:
        year = self._access.clock()[:4]
        taken = self._connection.cell(
            "SELECT max(CAST(substr(accession, 9) AS INTEGER)) FROM testimony WHERE accession GLOB ?",
            (f"OH-{year}-[0-9]*",),
        )
        return f"OH-{year}-{int(taken or 0) + 1:04}"

    def _require_free(self, accession: str, id: str) -> None:
        owner = self._connection.cell("SELECT id FROM testimony WHERE accession = ?", (accession,))
        if owner not in (None, id):
            raise InputError(
                "The accession number “{accession}” is taken. Give this testimony another one.", accession=accession
            )

    def _write_row(self, id: str, derived: Mapping[str, Cell], revision: int, by: str) -> None:
        columns = {
            **derived,
            "updated_at": self._access.clock(),
            "updated_by": by,
            "revision": revision,
            "device": self._access.device,
        }
        sql = f"UPDATE testimony SET {', '.join(f'{name} = ?' for name in columns)} WHERE id = ?"  # noqa: S608 - all of it is from this module
        self._connection.execute(sql, (*columns.values(), id))

    def _write_names(self, id: str, testimony: Testimony) -> None:
        """Interviewers and keywords, by which the list is filtered."""
        names = {fold(p.name): p.name for p in testimony.people if p.role is Role.INTERVIEWER and p.name}
        keywords = {fold(word): word for word in testimony.keywords if fold(word)}
        for table, key, name, values in (
            ("testimony_interviewer", "name_key", "name", names),
            ("testimony_keyword", "keyword_key", "keyword", keywords),
        ):
            self._connection.execute(f"DELETE FROM {table} WHERE testimony = ?", (id,))  # noqa: S608 - all of it is from this module
            self._connection.many(
                f"INSERT INTO {table} (testimony, {key}, {name}) VALUES (?, ?, ?)",  # noqa: S608
                [(id, folded, word) for folded, word in values.items()],
            )


_FRESH_STANDING: Mapping[str, Cell] = {"status": "", "consent_state": "", "open_findings": 0, "reviewed": 0}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _derived(testimony: Testimony) -> dict[str, Cell]:
    """The columns that are worked out from the record."""
    title = testimony.title or ""
    narrator = next((p.name for p in testimony.narrators if p.name), "")
    segments = testimony.transcript.segments if testimony.transcript else ()
    return {
        "accession": testimony.accession,
        "title": title,
        "title_key": fold(title),
        "narrator": narrator,
        "narrator_key": fold(narrator),
        "language": testimony.language or "",
        "interview_date": next((s.date for s in testimony.sessions if s.date), ""),
        "duration_s": float(sum(s.duration_s or 0 for s in testimony.sessions)),
        "segment_count": len(segments),
        "word_count": len(" ".join([s.text for s in segments]).split()),
    }
