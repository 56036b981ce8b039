"""What the list and the overview ask of ten thousand testimonies at once: where each stands with each audience, the
day its embargo reaches, and its keywords. All of it is derived: consent events and documents stay where they are.

Keywords are read out of the documents here. Where a testimony stands is for the rules to say, which are not of this
layer: every testimony is due to be looked at again when the vault is next opened.
"""

from __future__ import annotations

import json

from oralhistory.storage.access import TestimonyKeys
from oralhistory.storage.driver import Connection
from oralhistory.storage.folding import fold

_TABLES = """
ALTER TABLE testimony ADD COLUMN audiences TEXT NOT NULL DEFAULT '';
ALTER TABLE testimony ADD COLUMN embargo_day TEXT;
CREATE TABLE testimony_keyword (
    testimony TEXT NOT NULL REFERENCES testimony (id), keyword_key TEXT NOT NULL, keyword TEXT NOT NULL,
    PRIMARY KEY (testimony, keyword_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX testimony_keyword_of ON testimony_keyword (keyword_key, testimony);
UPDATE testimony SET recheck = '0001-01-01' WHERE holding != 'destroyed';
"""


def apply(connection: Connection, keys: TestimonyKeys) -> None:
    """Add the columns and the table, and fill the table."""
    connection.database.executescript(_TABLES)
    for row in connection.rows(
        "SELECT d.testimony, d.sealed FROM testimony_document d JOIN testimony t ON t.id = d.testimony "
        "WHERE t.holding = 'kept'"
    ):
        id = row.text("testimony")
        words = json.loads(keys.unseal(id, "document", row.blob("sealed"))).get("keywords", [])
        kept = {fold(word): word for word in words if fold(word)}
        connection.many(
            "INSERT INTO testimony_keyword (testimony, keyword_key, keyword) VALUES (?, ?, ?)",
            [(id, key, word) for key, word in kept.items()],
        )
