"""The private note of each testimony: sealed under its own key, destroyed with it, and no part of its record.

It stands in a table of its own so that nothing that reads a record (exports, forms, prints, search) can meet it.
"""

from __future__ import annotations

from oralhistory.storage.access import Access, TestimonyKeys

_PURPOSE = "private-note"


class PrivateNotes:
    """Those of one open vault."""

    def __init__(self, access: Access, keys: TestimonyKeys) -> None:
        self._access = access
        self._connection = access.connection
        self._keys = keys

    def of(self, testimony: str) -> str:
        """What was written; empty where nothing was, or the testimony was destroyed."""
        sealed = self._connection.cell("SELECT sealed FROM private_note WHERE testimony = ?", (testimony,))
        return "" if sealed is None else self._keys.unseal(testimony, _PURPOSE, sealed).decode()

    def keep(self, testimony: str, text: str, *, by: str) -> None:
        """Let this stand there now; an empty text takes the note away. The audit event says that, not what.

        Raises:
            InputError: there is no such testimony.
        """
        self._access.require_testimony(testimony)
        with self._access.change("note.kept", testimony, by=by):
            if not text.strip():
                self._connection.execute("DELETE FROM private_note WHERE testimony = ?", (testimony,))
                return
            sealed = self._keys.seal(testimony, _PURPOSE, text.encode())
            self._connection.execute(
                "INSERT INTO private_note (testimony, sealed, recorded_at, by, revision, device) "
                "VALUES (?, ?, ?, ?, 1, ?) ON CONFLICT (testimony) DO UPDATE SET sealed = excluded.sealed, "
                "recorded_at = excluded.recorded_at, by = excluded.by, revision = revision + 1, "
                "device = excluded.device",
                (testimony, sealed, self._access.clock(), by, self._access.device),
            )
