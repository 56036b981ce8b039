"""The foundation: what a vault held from its first day on. Never edited: vaults exist that it made."""

from __future__ import annotations

from oralhistory.storage.access import TestimonyKeys
from oralhistory.storage.driver import Connection
from oralhistory.storage.guards import append_only

_TABLES = """
CREATE TABLE audit_event (
    seq INTEGER PRIMARY KEY, at TEXT NOT NULL, by TEXT NOT NULL, device TEXT NOT NULL,
    action TEXT NOT NULL, subject TEXT NOT NULL, details TEXT NOT NULL,
    previous TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
CREATE INDEX audit_event_subject ON audit_event (subject, seq);

CREATE TABLE collection (
    name TEXT PRIMARY KEY, value TEXT NOT NULL,
    revision INTEGER NOT NULL, device TEXT NOT NULL, updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE testimony (
    id TEXT PRIMARY KEY, accession TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL, title_key TEXT NOT NULL, narrator TEXT NOT NULL, narrator_key TEXT NOT NULL,
    language TEXT NOT NULL, interview_date TEXT NOT NULL, duration_s REAL NOT NULL,
    segment_count INTEGER NOT NULL, word_count INTEGER NOT NULL,
    status TEXT NOT NULL, consent_state TEXT NOT NULL, open_findings INTEGER NOT NULL, reviewed INTEGER NOT NULL,
    recheck TEXT, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
    revision INTEGER NOT NULL, device TEXT NOT NULL
) STRICT;
CREATE INDEX testimony_title ON testimony (title_key, id);
CREATE INDEX testimony_narrator ON testimony (narrator_key, id);
CREATE INDEX testimony_language ON testimony (language, id);
CREATE INDEX testimony_interview_date ON testimony (interview_date, id);
CREATE INDEX testimony_status ON testimony (status, id);
CREATE INDEX testimony_updated ON testimony (updated_at, id);
CREATE INDEX testimony_recheck ON testimony (recheck) WHERE recheck IS NOT NULL;

CREATE TABLE testimony_interviewer (
    testimony TEXT NOT NULL REFERENCES testimony (id), name_key TEXT NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY (testimony, name_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX testimony_interviewer_name ON testimony_interviewer (name_key, testimony);

CREATE TABLE testimony_key (
    testimony TEXT PRIMARY KEY REFERENCES testimony (id), wrapped BLOB NOT NULL
) STRICT;
CREATE TABLE testimony_document (
    testimony TEXT PRIMARY KEY REFERENCES testimony (id), revision INTEGER NOT NULL,
    digest BLOB NOT NULL, sealed BLOB NOT NULL
) STRICT;
CREATE TABLE transcript (
    testimony TEXT PRIMARY KEY REFERENCES testimony (id), revision INTEGER NOT NULL,
    sha256 TEXT NOT NULL, digest BLOB NOT NULL, sealed BLOB NOT NULL
) STRICT;
CREATE TABLE testimony_revision (
    id INTEGER PRIMARY KEY, testimony TEXT NOT NULL REFERENCES testimony (id),
    revision INTEGER NOT NULL, device TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, kind TEXT NOT NULL,
    document BLOB, transcript BLOB
) STRICT;
CREATE INDEX testimony_revision_of ON testimony_revision (testimony, id);

CREATE TABLE consent_event (
    id INTEGER PRIMARY KEY, testimony TEXT NOT NULL REFERENCES testimony (id), position INTEGER NOT NULL,
    event TEXT NOT NULL, transcript_sha256 TEXT, recorded_at TEXT NOT NULL, by TEXT NOT NULL,
    revision INTEGER NOT NULL, device TEXT NOT NULL,
    UNIQUE (testimony, position)
) STRICT;

CREATE TABLE finding_decision (
    id INTEGER PRIMARY KEY, testimony TEXT NOT NULL REFERENCES testimony (id), finding_group TEXT NOT NULL,
    decision TEXT, recorded_at TEXT NOT NULL, by TEXT NOT NULL, revision INTEGER NOT NULL, device TEXT NOT NULL
) STRICT;
CREATE INDEX finding_decision_of ON finding_decision (testimony, id);
CREATE TABLE review_finished (
    id INTEGER PRIMARY KEY, testimony TEXT NOT NULL REFERENCES testimony (id), by TEXT NOT NULL,
    texts_sha256 TEXT NOT NULL, recorded_at TEXT NOT NULL, revision INTEGER NOT NULL, device TEXT NOT NULL
) STRICT;
CREATE INDEX review_finished_of ON review_finished (testimony, id);

CREATE TABLE attachment (
    id TEXT PRIMARY KEY, testimony TEXT NOT NULL REFERENCES testimony (id), position INTEGER NOT NULL,
    name TEXT NOT NULL, medium TEXT, size INTEGER NOT NULL, sha256 TEXT NOT NULL, added_at TEXT NOT NULL,
    by TEXT NOT NULL, revision INTEGER NOT NULL, device TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_of ON attachment (testimony, position);

CREATE TABLE protected_entity (
    testimony TEXT NOT NULL REFERENCES testimony (id), position INTEGER NOT NULL, entity TEXT NOT NULL,
    revision INTEGER NOT NULL, device TEXT NOT NULL, PRIMARY KEY (testimony, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE package (
    id TEXT PRIMARY KEY, made_on TEXT NOT NULL, use TEXT NOT NULL, audience TEXT NOT NULL, title TEXT,
    recipient TEXT, formats TEXT NOT NULL, answers TEXT NOT NULL, manifest_sha256 TEXT NOT NULL,
    recorded_at TEXT NOT NULL, by TEXT NOT NULL, revision INTEGER NOT NULL, device TEXT NOT NULL
) STRICT;
CREATE TABLE package_content (
    package TEXT NOT NULL REFERENCES package (id), position INTEGER NOT NULL, testimony TEXT NOT NULL,
    accession TEXT NOT NULL, release_id TEXT NOT NULL, PRIMARY KEY (package, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX package_content_of ON package_content (testimony);

CREATE TABLE search_document (
    id INTEGER PRIMARY KEY, testimony TEXT NOT NULL UNIQUE REFERENCES testimony (id),
    revision INTEGER NOT NULL, sealed BLOB NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (
    title, people, summary, words, stems,
    content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
);
"""

_APPEND_ONLY = (
    "audit_event",
    "consent_event",
    "finding_decision",
    "review_finished",
    "package",
    "package_content",
)


def apply(connection: Connection, keys: TestimonyKeys) -> None:
    """Make the tables."""
    connection.database.executescript(_TABLES)
    for table in _APPEND_ONLY:
        append_only(connection, table)
