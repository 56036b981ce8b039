"""The same rows in a plain SQLite file: what the vault's database would cost without its encryption.

It is the cipher's own SQLite, opened without a key: same version, same schema, same settings. Python's own
``sqlite3`` may be too old to know an index from which one can delete without keeping the words.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from oralhistory.storage import schema
from oralhistory.storage.access import Access, TestimonyKeys
from oralhistory.storage.audit_log import AuditLog
from oralhistory.storage.chain_head import ChainHead
from oralhistory.storage.driver import Cell, Connection
from oralhistory.storage.folder import VaultFolder
from oralhistory.storage.keys import DataKey
from oralhistory.storage.records import Records
from oralhistory.storage.search import SearchIndex
from oralhistory.storage.testimonies import Stored
from oralhistory.storage.vault import Vault

_SETTINGS = (
    "page_size", "locking_mode", "journal_mode", "synchronous", "secure_delete", "cache_size", "temp_store",
    "foreign_keys", "trusted_schema", "wal_autocheckpoint",
)  # fmt: skip
"""What the vault's own connection is asked for, so that both are set up alike."""
_OF_TESTIMONY = {
    "testimony": "id",
    "testimony_document": "testimony",
    "transcript": "testimony",
    "testimony_interviewer": "testimony",
    "consent_event": "testimony",
    "search_document": "testimony",
    "audit_event": "subject",
}
_NUMBERED = frozenset({"consent_event", "search_document", "audit_event"})
"""Tables whose first column SQLite numbers itself."""
_INDEX = "INSERT INTO search_index (rowid, title, people, summary, words, stems) VALUES (?, ?, ?, ?, ?, ?)"

Settings = Sequence[tuple[str, Cell]]
"""Of a connection: names and values of its pragmas."""
Rows = Sequence[tuple[str, tuple[Cell, ...]]]
"""Tables and rows for them, in order."""


def settings_of(vault: Vault) -> Settings:
    """How the vault's connection is set up."""
    return [(name, vault.connection.cell(f"PRAGMA {name}")) for name in _SETTINGS]


class Plain:
    """A plain SQLite file, open."""

    def __init__(self, path: Path, settings: Settings) -> None:
        raw: Any = import_module("sqlcipher3.dbapi2").connect(str(path), isolation_level=None, cached_statements=256)
        for name, value in settings:
            raw.execute(f"PRAGMA {name} = {value}")
        self.connection = Connection(import_module("sqlite_utils").Database(raw, execute_plugins=False), path)
        key, folder = DataKey.fresh("plain"), VaultFolder(path.parent)
        audit = AuditLog(self.connection, ChainHead(key, folder))
        access = Access(self.connection, key, folder, "", audit)
        self._keys = TestimonyKeys(self.connection, key)
        self.search = SearchIndex(access, self._keys, Records(access, self._keys))

    def make_tables(self) -> None:
        """Everything a vault has: tables, indexes, triggers, the full-text index."""
        schema.bring_up_to_date(self.connection, self._keys)

    def add(self, rows: Rows, columns: Sequence[str]) -> None:
        """Write one testimony's rows, and its entry of the full-text index."""
        for table, row in rows:
            self.connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
            if table == "search_document":
                number = self.connection.cell("SELECT last_insert_rowid()")
                self.connection.execute(_INDEX, (number, *columns))

    def close(self) -> None:
        """Bring all into the file and let go of it, as the vault does."""
        self.connection.checkpoint()
        self.connection.close()


def rows_of(vault: Vault, id: str) -> Rows:
    """What the vault wrote of one testimony, with the plain text in place of what is sealed. Its key is left out."""
    keys = TestimonyKeys(vault.connection, vault.key)
    purposes = {"testimony_document": "document", "transcript": "transcript", "search_document": "search"}
    rows: list[tuple[str, tuple[Cell, ...]]] = []
    for table, column in _OF_TESTIMONY.items():
        cursor = vault.connection.database.conn.execute(f"SELECT * FROM {table} WHERE {column} = ?", (id,))
        names = [described[0] for described in cursor.description]
        for cells in cursor.fetchall():
            row = dict(zip(names, cells, strict=True))
            if "sealed" in row:
                purpose = purposes.get(table) or f"consent/{row['position']}"
                row["sealed"] = keys.unseal(id, purpose, row["sealed"])
            if table in _NUMBERED:
                row[names[0]] = None
            rows.append((table, tuple(row.values())))
    return rows


def repeated(rows: Rows, first: Stored, again: Stored) -> Rows:
    """The rows of the same testimony, added again."""
    new = {first.id: again.id, first.accession: again.accession}
    return [
        (table, tuple(new.get(cell, cell) if isinstance(cell, str) else cell for cell in row)) for table, row in rows
    ]
