"""The texts of consent forms: only ever added, each version with its fixity. Triggers refuse everything else."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from oralhistory.errors import InputError, VaultDamaged
from oralhistory.storage.access import Access
from oralhistory.storage.driver import Row


def sha256_of(text: str) -> str:
    """Fixity of a form's text: the hex SHA-256 of its UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True)
class KeptForm:
    """One version of one form in one language, and when, by whom and on which device it was kept.

    ``stage`` is ``before``, ``after`` or ``any``.
    """

    id: str
    version: str
    language: str
    stage: str
    text: str
    sha256: str
    recorded_at: str
    by: str
    device: str


class Forms:
    """The forms of one open vault."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._connection = access.connection

    def add(self, *, id: str, version: str, language: str, stage: str, text: str, by: str) -> KeptForm:
        """Keep a text for ever.

        Raises:
            InputError: there is a text of this form in this version and language already.
        """
        if self._connection.cell(
            "SELECT 1 FROM consent_form WHERE id = ? AND version = ? AND language = ?", (id, version, language)
        ):
            raise InputError(
                "There is a version {version} of the form “{id}” in “{language}” already, and a version is never "
                "changed. Give this text another version.",
                version=version,
                id=id,
                language=language,
            )
        sha256 = sha256_of(text)
        told = {"form": id, "version": version, "language": language, "sha256": sha256}
        with self._access.change("form.added", id, by=by, details=told):
            self._connection.insert(
                "consent_form",
                {
                    "id": id,
                    "version": version,
                    "language": language,
                    "stage": stage,
                    "text": text,
                    "sha256": sha256,
                    "recorded_at": self._access.clock(),
                    "by": by,
                    "revision": 1,
                    "device": self._access.device,
                },
            )
        found = self.find(id, version, language)
        assert found is not None
        return found

    def find(self, id: str, version: str, language: str) -> KeptForm | None:
        """One text, or ``None`` when the vault has none of that version and language.

        Raises:
            VaultDamaged: the text is not the one that was kept.
        """
        row = self._connection.row(
            "SELECT * FROM consent_form WHERE id = ? AND version = ? AND language = ?", (id, version, language)
        )
        return _form(row) if row is not None else None

    def all(self) -> list[KeptForm]:
        """Every text, in the order kept. Errors as in :meth:`find`."""
        return [_form(row) for row in self._connection.rows("SELECT * FROM consent_form ORDER BY number")]


def _form(row: Row) -> KeptForm:
    text, sha256 = row.text("text"), row.text("sha256")
    if sha256_of(text) != sha256:
        raise VaultDamaged(
            "The text of the form “{id}”, version {version}, is not the one that was kept. "
            "Restore the vault from a backup.",
            id=row.text("id"),
            version=row.text("version"),
        )
    return KeptForm(
        id=row.text("id"),
        version=row.text("version"),
        language=row.text("language"),
        stage=row.text("stage"),
        text=text,
        sha256=sha256,
        recorded_at=row.text("recorded_at"),
        by=row.text("by"),
        device=row.text("device"),
    )
