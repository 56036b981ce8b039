"""The audit chain's table; after every commit the chain's head is kept beside the database, too."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import cast

from oralhistory.audit import START, AuditEvent, Detail, Head, append, broken_at, canonical
from oralhistory.storage.chain_head import ChainHead
from oralhistory.storage.driver import Connection, Row

_PAGE = 1000


class AuditLog:
    """Who did what and when. Rows are only ever added, in the transaction of the change they tell of."""

    def __init__(self, connection: Connection, kept_head: ChainHead) -> None:
        self._connection = connection
        self._kept_head = kept_head

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
        self._connection.after_commit("audit-head", self.anchor)
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
        """The first event that does not follow from the rest, the kept head included; ``None`` when sound."""
        return broken_at(self.chain(), self._kept_head.kept())

    def anchor(self) -> None:
        """Keep the head outside the database, as is done after every commit."""
        self._kept_head.keep(self.head())

    def cut_after(self) -> int | None:
        """Where the chain ends although it once was longer, or another: its last event's number.

        ``None`` when it passes through the kept head. Quick: it looks at one event alone. Ask before anything is
        written, since every commit keeps a new head.
        """
        kept, last = self._kept_head.kept(), self.head().seq
        if kept is None:
            return last or None  # a vault without a history has had no head to keep
        if kept.seq == 0:
            return None
        hash = self._connection.cell("SELECT hash FROM audit_event WHERE seq = ?", (kept.seq,))
        return None if hash == kept.hash else last

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
