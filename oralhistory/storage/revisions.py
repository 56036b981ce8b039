"""Superseded versions of a testimony, and those that lost a clash. Sealed like the present one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast

from oralhistory.errors import InputError
from oralhistory.storage.access import Access, TestimonyKeys
from oralhistory.storage.driver import Row

Kind = Literal["saved", "clash"]

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

    def keep_clash(self, id: str, made_from: int, document: bytes, transcript: bytes | None, *, by: str) -> None:
        """Keep a whole version that came too late."""
        key = self._keys.of(id)
        self._connection.insert(
            "testimony_revision",
            {
                "testimony": id,
                "revision": made_from,
                "device": self._access.device,
                "at": self._access.clock(),
                "by": by,
                "kind": "clash",
                "document": self._keys.seal(id, "document", document, key=key),
                "transcript": _NO_TRANSCRIPT
                if transcript is None
                else self._keys.seal(id, "transcript", transcript, key=key),
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
        transcript = self._keys.unseal(id, "transcript", sealed) if sealed else None
        return self._keys.unseal(id, "document", row.blob("document")), transcript

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
