"""Where backups of this vault were made: so that one knows how old the last is, and can reach into all of them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from oralhistory.storage.access import Access
from oralhistory.storage.collection import Collection, Setting


class BackupKind(StrEnum):
    """Who wanted it."""

    AUTO = "auto"
    MANUAL = "manual"


@dataclass(frozen=True)
class KnownBackup:
    """One backup. It may have been moved or lost since, without the vault learning of it."""

    path: str
    """The backup's folder, absolute, as it was when it was made."""
    at: str
    """When it was begun: ISO 8601 in UTC, with seconds."""
    kind: BackupKind
    seq: int
    """The last audit event it holds."""


class KnownBackups:
    """The list of them, oldest first."""

    def __init__(self, access: Access, collection: Collection) -> None:
        self._access = access
        self._collection = collection

    def all(self) -> list[KnownBackup]:
        """Every backup the vault was told of, those that were rotated out excepted."""
        return [
            KnownBackup(str(row["path"]), str(row["at"]), BackupKind(row["kind"]), int(row["seq"]))
            for row in self._collection.known_backups
        ]

    def made(self, backup: KnownBackup, *, by: str) -> None:
        """Remember one that was made and read back."""
        details = {"path": backup.path, "kind": backup.kind.value, "until": backup.seq}
        with self._access.change("backup.made", self._access.key.vault_id, by=by, details=details):
            self._write([*(known for known in self.all() if known.path != backup.path), backup], by)

    def rotated_out(self, path: Path, *, by: str) -> None:
        """Forget an automatic one that made room for newer ones."""
        with self._access.change("backup.rotated-out", self._access.key.vault_id, by=by, details={"path": str(path)}):
            self._write([known for known in self.all() if known.path != str(path)], by)

    def changed_since(self, seq: int) -> bool:
        """Whether anything but the making of backups happened after this audit event."""
        sql = "SELECT 1 FROM audit_event WHERE seq > ? AND action NOT LIKE 'backup.%' LIMIT 1"
        return self._access.connection.cell(sql, (seq,)) is not None

    def _write(self, backups: list[KnownBackup], by: str) -> None:
        self._collection.set(Setting.KNOWN_BACKUPS, [asdict(backup) for backup in backups], by)
