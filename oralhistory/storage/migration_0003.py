"""The very text of every form that was shown: an event that names a form leads to it, and nobody changes it.

Forms are the collection's own words and speak of nobody, so they need no testimony's key.
"""

from __future__ import annotations

from oralhistory.storage.access import TestimonyKeys
from oralhistory.storage.driver import Connection
from oralhistory.storage.guards import append_only

_TABLE = """
CREATE TABLE consent_form (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL, version TEXT NOT NULL, language TEXT NOT NULL,
    stage TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL, recorded_at TEXT NOT NULL, by TEXT NOT NULL,
    revision INTEGER NOT NULL, device TEXT NOT NULL,
    UNIQUE (id, version, language)
) STRICT
"""


def apply(connection: Connection, keys: TestimonyKeys) -> None:
    """Add the table of forms."""
    del keys
    connection.execute(_TABLE)
    append_only(connection, "consent_form")
