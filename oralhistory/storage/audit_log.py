"""The audit chain's table, and the chain's head kept in a sealed file beside the database."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import cast

from oralhistory.audit import START, AuditEvent, Detail, Head, append, broken_at, canonical
from oralhistory.storage.driver import Connection, Row
from oralhistory.storage.folder import VaultFolder, machine_faults, write_whole
from oralhistory.storage.keys import DataKey, Unsealable, seal, unseal

_PAGE = 1000


class AuditLog:
    """Who did what and when. Rows are only ever added, in the transaction of the change they tell of."""

    def __init__(self, connection: Connection, key: DataKey, folder: VaultFolder) -> None:
        self._connection = connection
        self._folder = folder
        self._head_key = key.subkey("audit-head")
        self._head_bound = f"{key.vault_id}/audit-head".encode()

    def write(
        self, at: str, action: str, subject: str, *, by: str, device: str, details: Mapping[str, Detail]
    ) -> AuditEvent:
        """Append one event. Call it inside the transaction of the change."""
        event = append(self.head(), at=at, by=by, device=device, action=action, subject=subject, details=details)
        self._connection.insert(
            "audit_event",
            {
                "seq": event.seq,
                "at": event.at,
                "by": event.by,
                "device": event.device,
                "action": event.action,
                "subject": event.subject,
                "details": canonical(event.details),
                "previous": event.previous,
                "hash": event.hash,
            },
        )
        return event

    def head(self) -> Head:
        """Where the chain ends now."""
        row = self._connection.row("SELECT seq, hash FROM audit_event ORDER BY seq DESC LIMIT 1")
        return Head(row.whole("seq"), row.text("hash")) if row else Head(0, START)

    def of(self, testimony_id: str) -> list[AuditEvent]:
        """All events of one testimony (or any other subject), oldest first."""
        return self._events("WHERE subject = ? ORDER BY seq", (testimony_id,))

    def all(self, limit: int = 200, offset: int = 0) -> list[AuditEvent]:
        """A page of the whole chain, newest first."""
        return self._events("ORDER BY seq DESC LIMIT ? OFFSET ?", (limit, offset))

    def count(self) -> int:
        """How many events there are."""
        return int(self._connection.cell("SELECT count(*) FROM audit_event"))

    def chain(self) -> Iterator[AuditEvent]:
        """The whole chain, oldest first, read page by page."""
        last = 0
        while events := self._events("WHERE seq > ? ORDER BY seq LIMIT ?", (last, _PAGE)):
            yield from events
            last = events[-1].seq

    def broken_at(self) -> int | None:
        """The first event that does not follow from the rest, the anchored head included; ``None`` when sound."""
        return broken_at(self.chain(), self.anchored())

    def anchor(self) -> None:
        """Keep the head outside the database, so that an old page or table put back shows."""
        head = self.head()
        sealed = seal(self._head_key, json.dumps([head.seq, head.hash]).encode(), self._head_bound)
        with machine_faults(self._folder.head):
            write_whole(self._folder.head, sealed)

    def anchored(self) -> Head | None:
        """The head as last kept outside; ``None`` when there is no such file, a broken head when it was changed."""
        with machine_faults(self._folder.head):
            if not self._folder.head.exists():
                return None
            sealed = self._folder.head.read_bytes()
        try:
            seq, digest = cast(tuple[int, str], json.loads(unseal(self._head_key, sealed, self._head_bound)))
        except Unsealable:
            return Head(1, "changed")
        return Head(seq, digest)

    def _events(self, rest: str, parameters: tuple[str | int, ...]) -> list[AuditEvent]:
        sql = "SELECT * FROM audit_event " + rest  # noqa: S608 - all of it is from this module
        return [_event(row) for row in self._connection.rows(sql, parameters)]


def _event(row: Row) -> AuditEvent:
    return AuditEvent(
        seq=row.whole("seq"),
        at=row.text("at"),
        by=row.text("by"),
        device=row.text("device"),
        action=row.text("action"),
        subject=row.text("subject"),
        details=_details(row.text("details")),
        previous=row.text("previous"),
        hash=row.text("hash"),
    )


def _details(text: str) -> Mapping[str, Detail]:
    """What was told; text that is no JSON was put there by someone and then breaks the chain."""
    try:
        return cast(Mapping[str, Detail], json.loads(text))
    except ValueError:
        return {"unreadable": text}
