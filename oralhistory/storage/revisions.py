"""Superseded versions of a testimony, and those that lost a clash. Sealed like the present one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Literal, cast

from oralhistory.errors import InputError
from oralhistory.storage.access import Access, TestimonyKeys
from oralhistory.storage.driver import Row
from oralhistory.storage.records import DOCUMENT, TRANSCRIPT, PlainRecord

Kind = Literal["saved", "clash"]

_TEN_MINUTES = len("2026-02-11T14:3")  # so much of a time is equal within ten minutes
_NO_TRANSCRIPT = b""  # NULL means: the same as in the version after it


@dataclass(frozen=True)
class Revision:
    """One version that is no longer, or never was, the present one.

    ``number`` is the version it was; for a ``clash`` the version it was made from. ``at`` and ``by`` say when and
    by whom it was written.
    """

    row: int
    number: int
    at: str
    by: str
    device: str
    kind: Kind


class Revisions:
    """Part of :class:`~oralhistory.storage.testimonies.Testimonies`."""

    def __init__(self, access: Access, keys: TestimonyKeys) -> None:
        self._access = access
        self._connection = access.connection
        self._keys = keys

    def keep_present(self, id: str, *, with_transcript: bool) -> None:
        """Copy the present version before it is overwritten; its transcript only when that is about to change."""
        self._connection.execute(
            "INSERT INTO testimony_revision (testimony, revision, device, at, by, kind, document, transcript) "
            "SELECT t.id, t.revision, t.device, t.updated_at, t.updated_by, 'saved', d.sealed, "
            "CASE WHEN ? THEN coalesce(s.sealed, ?) END "
            "FROM testimony t JOIN testimony_document d ON d.testimony = t.id "
            "LEFT JOIN transcript s ON s.testimony = t.id WHERE t.id = ?",
            (int(with_transcript), _NO_TRANSCRIPT, id),
        )

    def thin(self, id: str) -> None:
        """Of versions saved more than an hour ago, keep the last of every ten minutes.

        Saving as one types makes hundreds an hour. Versions that lost a clash stay for ever.
        """
        hour_ago = datetime.fromisoformat(self._access.clock()) - timedelta(hours=1)
        rows = self._connection.rows(
            "SELECT id, at FROM testimony_revision WHERE testimony = ? AND kind = 'saved' AND at < ? ORDER BY id DESC",
            (id, hour_ago.strftime("%Y-%m-%dT%H:%M:%SZ")),
        )
        for later, row in pairwise(rows):
            if later.text("at")[:_TEN_MINUTES] == row.text("at")[:_TEN_MINUTES]:
                self._drop(id, row.whole("id"))

    def _drop(self, id: str, row: int) -> None:
        """Remove one; the version before it, if it leans on this one's transcript, takes it over."""
        self._connection.execute(
            "UPDATE testimony_revision SET transcript = (SELECT transcript FROM testimony_revision WHERE id = ?) "
            "WHERE transcript IS NULL AND id = (SELECT max(id) FROM testimony_revision "
            "WHERE testimony = ? AND kind = 'saved' AND id < ?)",
            (row, id, row),
        )
        self._connection.execute("DELETE FROM testimony_revision WHERE id = ?", (row,))

    def keep_clash(self, id: str, made_from: int, plain: PlainRecord, *, by: str) -> None:
        """Keep a whole version that came too late."""
        key = self._keys.of(id)
        transcript = plain.transcript
        self._connection.insert(
            "testimony_revision",
            {
                "testimony": id,
                "revision": made_from,
                "device": self._access.device,
                "at": self._access.clock(),
                "by": by,
                "kind": "clash",
                "document": self._keys.seal(id, DOCUMENT, plain.document, key=key),
                "transcript": _NO_TRANSCRIPT
                if transcript is None
                else self._keys.seal(id, TRANSCRIPT, transcript, key=key),
            },
        )

    def of(self, id: str) -> list[Revision]:
        """All of one testimony, newest first."""
        return [
            _revision(row)
            for row in self._connection.rows(
                "SELECT id, revision, at, by, device, kind FROM testimony_revision WHERE testimony = ? "
                "ORDER BY id DESC",
                (id,),
            )
        ]

    def load(self, id: str, revision: Revision) -> tuple[bytes, bytes | None]:
        """The document and the transcript of one, as JSON bytes.

        Raises:
            InputError: there is no such revision of this testimony.
        """
        row = self._connection.row(
            "SELECT document, transcript FROM testimony_revision WHERE testimony = ? AND id = ?", (id, revision.row)
        )
        if row is None:
            raise InputError("This earlier version is no longer kept. Choose another one.")
        sealed = row.blob_or_none("transcript")
        if sealed is None:
            sealed = self._transcript_after(id, revision.row)
        transcript = self._keys.unseal(id, TRANSCRIPT, sealed) if sealed else None
        return self._keys.unseal(id, DOCUMENT, row.blob("document")), transcript

    def _transcript_after(self, id: str, row: int) -> bytes | None:
        later = self._connection.row(
            "SELECT transcript FROM testimony_revision WHERE testimony = ? AND id > ? AND kind = 'saved' "
            "AND transcript IS NOT NULL ORDER BY id LIMIT 1",
            (id, row),
        )
        if later is not None:
            return later.blob("transcript")
        return cast(bytes | None, self._connection.cell("SELECT sealed FROM transcript WHERE testimony = ?", (id,)))


def _revision(row: Row) -> Revision:
    return Revision(
        row=row.whole("id"),
        number=row.whole("revision"),
        at=row.text("at"),
        by=row.text("by"),
        device=row.text("device"),
        kind="clash" if row.text("kind") == "clash" else "saved",
    )
