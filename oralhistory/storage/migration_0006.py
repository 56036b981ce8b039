"""Private notes: what an interviewer writes for themselves, apart from the record, so that no export can meet it."""

from __future__ import annotations

from oralhistory.storage.access import TestimonyKeys
from oralhistory.storage.driver import Connection

_TABLES = """
CREATE TABLE private_note (
    testimony TEXT PRIMARY KEY REFERENCES testimony (id), sealed BLOB NOT NULL,
    recorded_at TEXT NOT NULL, by TEXT NOT NULL, revision INTEGER NOT NULL, device TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""


def apply(connection: Connection, keys: TestimonyKeys) -> None:
    """Add the table."""
    del keys
    connection.database.executescript(_TABLES)
