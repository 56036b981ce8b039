"""What became of a testimony: kept, sealed, or destroyed.

*Sealed*, its words are in no list, no search and on no page until somebody unseals it and says why. *Destroyed*, its
key is gone, and with it every document, text, decision, consent event and file sealed under that key, here and in
every copy of the same rows; then the rows, the files and the words in the search index are removed as well. What
stays is a row with its accession number, the bare history, and the certificate (docs/decisions/0015).
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from oralhistory.errors import InputError
from oralhistory.storage.access import Access, to_json
from oralhistory.storage.attachments import Attachments
from oralhistory.storage.entity_cards import EntityCards
from oralhistory.storage.search import SearchIndex

HERE = ""
"""In ``destruction_due``: this vault itself still holds files or index entries of it."""


class Holding(StrEnum):
    """The column ``testimony.holding``."""

    KEPT = "kept"
    SEALED = "sealed"
    DESTROYED = "destroyed"


_OWN_ROWS = (
    "testimony_key",
    "testimony_document",
    "transcript",
    "testimony_revision",
    "attachment",
    "protected_entity",
    "testimony_interviewer",
    "testimony_keyword",
    "kept_release",
    "private_note",
)
"""Tables whose rows of one testimony are removed. What is append-only stays, sealed under the key that is gone."""
_NAMES = ("testimony_interviewer", "testimony_keyword")
"""By what of it the list is filtered: gone while it is sealed, derived anew afterwards."""
_BLANK = "title = '', title_key = '', narrator = '', narrator_key = '', interview_date = ''"
_SHUT = "CASE consent_state WHEN 'unknown' THEN 'closed' ELSE consent_state END"
"""Nobody is to be asked to record consent to what was put out of sight."""
_BLANK_ALL = (
    f"{_BLANK}, language = '', duration_s = 0, segment_count = 0, word_count = 0, open_findings = 0, reviewed = 0, "
    "recheck = NULL, audiences = '', embargo_day = NULL"
)


class Holdings:
    """Sealing and destroying in one open vault."""

    def __init__(self, access: Access, search: SearchIndex, attachments: Attachments, cards: EntityCards) -> None:
        self._access = access
        self._connection = access.connection
        self._search = search
        self._attachments = attachments
        self._cards = cards

    def of(self, id: str) -> Holding:
        """What became of a testimony.

        Raises:
            InputError: there never was such a testimony.
        """
        self._access.require_testimony(id)
        return Holding(self._connection.cell("SELECT holding FROM testimony WHERE id = ?", (id,)))

    def seal(self, id: str, *, reason: str, by: str) -> None:
        """Take a testimony out of every list's words and out of the search.

        Raises:
            InputError: it is not kept, or no reason was given.
        """
        self._require(id, Holding.KEPT)
        with self._access.change("testimony.sealed", id, by=by, details={"reason": _said(reason)}):
            self._search.remove(id)
            for table in _NAMES:
                self._connection.execute(f"DELETE FROM {table} WHERE testimony = ?", (id,))  # noqa: S608 - ours
            self._connection.execute(
                f"UPDATE testimony SET {_BLANK}, holding = ?, status = ?, consent_state = {_SHUT} WHERE id = ?",  # noqa: S608
                (Holding.SEALED, Holding.SEALED, id),
            )
            self._forget_in_window(id)
            self._connection.execute(
                "INSERT OR IGNORE INTO destruction_due (testimony, backup) VALUES (?, ?)", (id, HERE)
            )

    def unseal(self, id: str, *, reason: str, by: str) -> None:
        """Let a sealed testimony be read again; the caller derives its columns anew.

        Raises:
            InputError: it is not sealed, or no reason was given.
        """
        self._require(id, Holding.SEALED)
        with self._access.change("testimony.unsealed", id, by=by, details={"reason": _said(reason)}):
            self._connection.execute("UPDATE testimony SET holding = ? WHERE id = ?", (Holding.KEPT, id))
        self._search.mark_stale()

    def destroy(
        self, id: str, certificate: Mapping[str, Any], *, reason: str, by: str, backups: Sequence[str] = ()
    ) -> None:
        """Destroy a testimony's key and everything of it. There is no way back.

        Once the transaction is through, nothing of it can be read, whatever happens after. What is left of files and
        index is removed by :meth:`finish_here`, which every opening calls too.

        Args:
            certificate: what is to be kept about the destruction, as JSON.
            backups: where copies may lie that still hold its key; they stay due until :meth:`no_longer_due`.

        Raises:
            InputError: it was destroyed before, or no reason was given.
        """
        if self.of(id) is Holding.DESTROYED:
            raise InputError("This testimony was destroyed before. Its certificate is kept with the history.")
        with self._access.change("testimony.destroyed", id, by=by, details={"reason": _said(reason)}):
            self._search.remove(id)
            self._forget_in_window(id)
            self._forget_populations(id)
            self._cards.forget(id, by=by)
            for table in _OWN_ROWS:
                self._connection.execute(f"DELETE FROM {table} WHERE testimony = ?", (id,))  # noqa: S608 - ours
            self._connection.execute(
                f"UPDATE testimony SET {_BLANK_ALL}, holding = ?, status = ?, consent_state = ? WHERE id = ?",  # noqa: S608
                (Holding.DESTROYED, Holding.DESTROYED, "withdrawn", id),
            )
            self._connection.insert(
                "destruction",
                {
                    "testimony": id,
                    "certificate": to_json(dict(certificate)),
                    "recorded_at": self._access.clock(),
                    "by": by,
                    "revision": 1,
                    "device": self._access.device,
                },
            )
            self._connection.many(
                "INSERT OR IGNORE INTO destruction_due (testimony, backup) VALUES (?, ?)",
                [(id, backup) for backup in (HERE, *backups)],
            )

    def finish_here(self) -> None:
        """Remove what a sealed or destroyed testimony left in index and files; quick when there is nothing to do."""
        if not self._connection.cell("SELECT count(*) FROM destruction_due WHERE backup = ?", (HERE,)):
            return
        for path in self._attachments.orphans():
            path.unlink(missing_ok=True)
        for copy in self._access.folder.copies_aside():
            shutil.rmtree(copy)
        self._search.erase()
        self._connection.execute("DELETE FROM destruction_due WHERE backup = ?", (HERE,))
        self._connection.checkpoint()

    def due(self) -> dict[str, list[str]]:
        """Backups that may still hold destroyed testimonies, each with their ids."""
        found: dict[str, list[str]] = {}
        for row in self._connection.rows(
            "SELECT testimony, backup FROM destruction_due WHERE backup != ? ORDER BY backup, testimony", (HERE,)
        ):
            found.setdefault(row.text("backup"), []).append(row.text("testimony"))
        return found

    def due_in(self, backup: str, seq: int) -> None:
        """What was destroyed after this audit event, the last that a backup holds, is still to be destroyed there."""
        for id in self._connection.cells(
            "SELECT subject FROM audit_event WHERE seq > ? AND action = 'testimony.destroyed'", (seq,)
        ):
            self._connection.execute("INSERT OR IGNORE INTO destruction_due VALUES (?, ?)", (id, backup))

    def no_longer_due(self, backup: str, *, by: str) -> None:
        """Nothing of what was destroyed can be read in this backup any more, or it is gone for good."""
        with self._access.change("backup.shredded", self._access.key.vault_id, by=by, details={"backup": backup}):
            self._connection.execute("DELETE FROM destruction_due WHERE backup = ?", (backup,))

    def certificates(self) -> list[dict[str, Any]]:
        """What is kept about every destruction, newest first."""
        return [
            json.loads(text) for text in self._connection.cells("SELECT certificate FROM destruction ORDER BY id DESC")
        ]

    def _forget_in_window(self, id: str) -> None:
        """What the window keeps under a testimony's id goes too: a conversation that paused quotes it."""
        rows = self._connection.cells("SELECT value FROM collection WHERE name = 'window_state'")
        for state in map(json.loads, rows):
            kept = {key: value for key, value in state.items() if id not in key}
            if kept != state:
                self._connection.execute(
                    "UPDATE collection SET value = ? WHERE name = 'window_state'", (to_json(kept),)
                )

    def _forget_populations(self, id: str) -> None:
        """How many people fit what it said of its narrator was asked in its own words."""
        where = "WHERE name = 'populations'"
        for kept in map(json.loads, self._connection.cells(f"SELECT value FROM collection {where}")):  # noqa: S608 - ours
            others = [each for each in kept if each.get("testimony") != id]
            if others != kept:
                self._connection.execute(f"UPDATE collection SET value = ? {where}", (to_json(others),))  # noqa: S608

    def _require(self, id: str, holding: Holding) -> None:
        if self.of(id) is not holding:
            if holding is Holding.SEALED:
                raise InputError("This testimony is not sealed. Nothing was changed.")
            raise InputError("This testimony was sealed or destroyed already. Nothing was changed.")


def _said(reason: str) -> str:
    if not reason.strip():
        raise InputError("Say why, in a few words without names: the reason is kept in the history.")
    return reason.strip()
