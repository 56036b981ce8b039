"""A key of its own for everything a testimony says, so that destroying the key destroys it.

Consent events and decisions hold a person's words; they were readable with the vault's key alone, and cannot be
removed (they are append-only). Sealed under their testimony's key they stay where they are and become noise with it.
"""

from __future__ import annotations

import json

from oralhistory.storage.access import TestimonyKeys, to_json
from oralhistory.storage.driver import Connection
from oralhistory.storage.guards import append_only, lifted

_TABLES = """
ALTER TABLE attachment ADD COLUMN in_one_file INTEGER NOT NULL DEFAULT 1;
ALTER TABLE testimony ADD COLUMN holding TEXT NOT NULL DEFAULT 'kept';
ALTER TABLE package_content ADD COLUMN answer BLOB;

CREATE TABLE sealed_consent_event (
    id INTEGER PRIMARY KEY, testimony TEXT NOT NULL REFERENCES testimony (id), position INTEGER NOT NULL,
    sealed BLOB NOT NULL, recorded_at TEXT NOT NULL, by TEXT NOT NULL,
    revision INTEGER NOT NULL, device TEXT NOT NULL,
    UNIQUE (testimony, position)
) STRICT;
CREATE TABLE sealed_finding_decision (
    id INTEGER PRIMARY KEY, testimony TEXT NOT NULL REFERENCES testimony (id), sealed BLOB NOT NULL,
    recorded_at TEXT NOT NULL, by TEXT NOT NULL, revision INTEGER NOT NULL, device TEXT NOT NULL
) STRICT;

CREATE TABLE destruction (
    id INTEGER PRIMARY KEY, testimony TEXT NOT NULL REFERENCES testimony (id), certificate TEXT NOT NULL,
    recorded_at TEXT NOT NULL, by TEXT NOT NULL, revision INTEGER NOT NULL, device TEXT NOT NULL
) STRICT;
CREATE TABLE destruction_due (
    testimony TEXT NOT NULL REFERENCES testimony (id), backup TEXT NOT NULL, PRIMARY KEY (testimony, backup)
) STRICT, WITHOUT ROWID;

CREATE TABLE unfinished_package (
    beside TEXT PRIMARY KEY, package TEXT, begun_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE package_void (
    package TEXT PRIMARY KEY REFERENCES package (id), recorded_at TEXT NOT NULL, by TEXT NOT NULL,
    revision INTEGER NOT NULL, device TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""
_EXCHANGED = """
DROP TABLE consent_event;
ALTER TABLE sealed_consent_event RENAME TO consent_event;
DROP TABLE finding_decision;
ALTER TABLE sealed_finding_decision RENAME TO finding_decision;
CREATE INDEX finding_decision_of ON finding_decision (testimony, id);
"""


def apply(connection: Connection, keys: TestimonyKeys) -> None:
    """Seal what was said and decided; add what destroying and unfinished packages need."""
    connection.database.executescript(_TABLES)
    _seal_consents(connection, keys)
    _seal_decisions(connection, keys)
    with lifted(connection, "package"), lifted(connection, "package_content"):
        _seal_answers(connection, keys)
    connection.database.executescript(_EXCHANGED)
    for table in ("consent_event", "finding_decision", "destruction", "package_void"):
        append_only(connection, table)


def _seal_consents(connection: Connection, keys: TestimonyKeys) -> None:
    for row in connection.rows("SELECT * FROM consent_event ORDER BY id"):
        testimony, position = row.text("testimony"), row.whole("position")
        said = {"event": json.loads(row.text("event")), "transcript_sha256": row.text_or_none("transcript_sha256")}
        kept = {name: row.cell(name) for name in ("id", "recorded_at", "by", "revision", "device")}
        sealed = keys.seal(testimony, f"consent/{position}", to_json(said).encode())
        connection.insert(
            "sealed_consent_event", {**kept, "testimony": testimony, "position": position, "sealed": sealed}
        )


def _seal_decisions(connection: Connection, keys: TestimonyKeys) -> None:
    for row in connection.rows("SELECT * FROM finding_decision ORDER BY id"):
        testimony, decision = row.text("testimony"), row.text_or_none("decision")
        decided = {"group": row.text("finding_group"), "decision": json.loads(decision) if decision else None}
        kept = {name: row.cell(name) for name in ("id", "recorded_at", "by", "revision", "device")}
        sealed = keys.seal(testimony, "decision", to_json(decided).encode())
        connection.insert("sealed_finding_decision", {**kept, "testimony": testimony, "sealed": sealed})


def _seal_answers(connection: Connection, keys: TestimonyKeys) -> None:
    """The answers an export relied on quote the narrator's conditions."""
    for package in connection.rows("SELECT id, answers FROM package"):
        answers = json.loads(package.text("answers"))
        for row in connection.rows(
            "SELECT c.position, c.testimony FROM package_content c JOIN testimony_key k ON k.testimony = c.testimony "
            "WHERE c.package = ?",
            (package.text("id"),),
        ):
            answer = answers.pop(row.text("testimony"), None)
            if answer is not None:
                sealed = keys.seal(row.text("testimony"), f"answer/{package.text('id')}", to_json(answer).encode())
                where = (sealed, package.text("id"), row.whole("position"))
                connection.execute("UPDATE package_content SET answer = ? WHERE package = ? AND position = ?", where)
        connection.execute("UPDATE package SET answers = ? WHERE id = ?", (to_json(answers), package.text("id")))
