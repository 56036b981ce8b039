"""The audit chain's table; after every commit the chain's head is kept beside the database, too."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator, Mapping
from typing import cast

from oralhistory.audit import START, AuditEvent, Detail, Head, Walk, append, canonical
from oralhistory.audit.query import ACTIONS, HistoryFacets, HistoryQuery, Matter, matter_of
from oralhistory.jobs import exhausted
from oralhistory.storage.chain_head import ChainHead
from oralhistory.storage.driver import Connection, Row

_PAGE = 1000
_BREATH = 250
"""Events hashed in one breath: a few milliseconds."""
_BEFORE_ALL = -(2**63)


class AuditLog:
    """Who did what and when. Rows are only ever added, in the transaction of the change they tell of."""

    def __init__(self, connection: Connection, kept_head: ChainHead) -> None:
        self._connection = connection
        self._kept_head = kept_head
        self._sound = Head()

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

    def find(self, query: HistoryQuery, *, before: int | None = None, limit: int = 200) -> list[AuditEvent]:
        """The newest events a query finds, newest first.

        Args:
            before: only events with a smaller number, to read on where the last page ended.
            limit: at most so many; -1 for all.
        """
        where, parameters = _where(query)
        if before is not None:
            where, parameters = [*where, "seq < ?"], [*parameters, before]
        condition = f"WHERE {' AND '.join(where)} " if where else ""
        return self._events(f"{condition}ORDER BY seq DESC LIMIT ?", (*parameters, limit))

    def facets(self, query: HistoryQuery) -> HistoryFacets:
        """How many events each filter would leave, the other filters kept."""
        where, parameters = _where(HistoryQuery(accession=query.accession, subject=query.subject))
        condition = f"WHERE {' AND '.join(where)} " if where else ""
        rows = self._connection.rows(
            "SELECT action, by, count(*) AS events FROM audit_event "  # noqa: S608 - all of it is from this module
            f"{condition}GROUP BY action, by ORDER BY events DESC",
            parameters,
        )
        total, matters, persons = 0, dict[Matter, int](), dict[str, int]()
        for row in rows:
            matter, by, events = matter_of(row.text("action")), row.text("by"), row.whole("events")
            of_matter = not query.matters or matter in query.matters
            of_person = query.by is None or by == query.by
            total += events if of_matter and of_person else 0
            if matter is not None and of_person:
                matters[matter] = matters.get(matter, 0) + events
            if of_matter:
                persons[by] = persons.get(by, 0) + events
        return HistoryFacets(total, matters, persons)

    def count(self) -> int:
        """How many events there are."""
        return int(self._connection.cell("SELECT count(*) FROM audit_event"))

    def chain(self) -> Iterator[AuditEvent]:
        """The whole chain, oldest first, read page by page."""
        last = _BEFORE_ALL
        while events := self._after(last, _PAGE):
            yield from events
            last = events[-1].seq

    def broken_at(self) -> int | None:
        """The first event that does not follow from the rest, the kept head included; ``None`` when sound."""
        return exhausted(self.checking(anew=True))

    def checking(self, *, anew: bool = False) -> Generator[None, None, int | None]:
        """:meth:`broken_at` in short breaths.

        Args:
            anew: hash every event. Otherwise go on where the last check since the opening ended sound: meanwhile
                nobody else can write to the vault, which is held alone.
        """
        known = [head for head in (self._kept_head.kept(), self._sound) if head is not None]
        walk = Walk(Head() if anew or not self._passes(self._sound) else self._sound)
        while walk.broken is None and (events := self._after(walk.sound.seq or _BEFORE_ALL, _BREATH)):
            walk.take(events)
            yield
        broken = walk.broken
        if broken is None:
            broken = min((head.seq for head in known if not self._passes(head)), default=None)
        if broken is None and not self._connection.in_transaction:  # what may be rolled back is not remembered
            self._sound = walk.sound
        return broken

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

    def _passes(self, head: Head) -> bool:
        """Whether the chain has this head's event, as far as its own row says."""
        return head.seq == 0 or head.hash == self._connection.cell(
            "SELECT hash FROM audit_event WHERE seq = ?", (head.seq,)
        )

    def _after(self, seq: int, limit: int) -> list[AuditEvent]:
        return self._events("WHERE seq > ? ORDER BY seq LIMIT ?", (seq, limit))

    def _events(self, rest: str, parameters: tuple[str | int, ...]) -> list[AuditEvent]:
        sql = "SELECT * FROM audit_event " + rest  # noqa: S608 - all of it is from this module
        return [_event(row) for row in self._connection.rows(sql, parameters)]


def _where(query: HistoryQuery) -> tuple[list[str], list[str | int]]:
    """Conditions and their parameters."""
    where: list[str] = []
    parameters: list[str | int] = []
    if query.matters:
        actions = [action for matter in sorted(query.matters) for action in ACTIONS[matter]]
        where.append(f"action IN ({', '.join('?' * len(actions))})")
        parameters += actions
    if query.by is not None:
        where.append("by = ?")
        parameters.append(query.by)
    if query.subject is not None:
        where.append("subject = ?")
        parameters.append(query.subject)
    if query.accession:
        where.append("subject IN (SELECT id FROM testimony WHERE accession LIKE ? ESCAPE '!')")
        escaped = query.accession.replace("!", "!!").replace("%", "!%").replace("_", "!_")
        parameters.append(f"%{escaped}%")
    return where, parameters


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
    """What was told; text that is no JSON object was put there by someone and then breaks the chain."""
    try:
        told: object = json.loads(text)
    except (ValueError, RecursionError):
        told = None
    return cast("Mapping[str, Detail]", told) if isinstance(told, dict) else {"unreadable": text}
