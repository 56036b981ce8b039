"""What anonymising a whole collection needs: cards and links of its register, and what each package told.

Cards and links may be changed and removed: an entity's id holds words of its testimony, and must go with it.
"""

from __future__ import annotations

from oralhistory.storage.access import TestimonyKeys
from oralhistory.storage.driver import Connection

_TABLES = """
CREATE TABLE entity_card (
    entity TEXT PRIMARY KEY, card TEXT NOT NULL, recorded_at TEXT NOT NULL, by TEXT NOT NULL,
    revision INTEGER NOT NULL, device TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE entity_link (
    first TEXT NOT NULL, second TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('same', 'apart')),
    recorded_at TEXT NOT NULL, by TEXT NOT NULL, revision INTEGER NOT NULL, device TEXT NOT NULL,
    PRIMARY KEY (first, second), CHECK (first < second)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_link_second ON entity_link (second);

CREATE TABLE kept_release (
    testimony TEXT PRIMARY KEY REFERENCES testimony (id), sealed BLOB NOT NULL,
    recorded_at TEXT NOT NULL, by TEXT NOT NULL, revision INTEGER NOT NULL, device TEXT NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE review_finished ADD COLUMN sealed BLOB;
ALTER TABLE package_content ADD COLUMN released BLOB;
ALTER TABLE package ADD COLUMN accepted TEXT NOT NULL DEFAULT '[]';
"""


def apply(connection: Connection, keys: TestimonyKeys) -> None:
    """Add the tables, and the columns beside what is there."""
    del keys
    connection.database.executescript(_TABLES)
