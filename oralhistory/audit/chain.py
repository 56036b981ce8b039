"""A hash chain of audit events: nobody can change, drop or slip in one without the rest showing it.

Each event's hash is SHA-256 over the canonical JSON of all its fields and the hash before it. Whoever holds the
vault's key could write a whole new chain; the chain's head, kept outside the table, is what shows that
(``storage/audit_log.py``). Pure: no clock, no database.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Detail = str | int | bool | None | list[str]
"""What an event may tell beyond its action: field names and counts, never a testimony's content."""

START = "0" * 64
"""What stands before the first event."""


@dataclass(frozen=True, kw_only=True)
class AuditEvent:
    """One thing that was done.

    ``seq`` counts from 1 without gaps. ``at`` is ISO 8601 in UTC with seconds. ``action`` is a short dotted name
    (``testimony.saved``), ``subject`` the id of what it was done to. ``previous`` and ``hash`` are hex SHA-256.
    """

    seq: int
    at: str
    by: str
    device: str
    action: str
    subject: str
    details: Mapping[str, Detail]
    previous: str
    hash: str


@dataclass(frozen=True)
class Head:
    """Where a chain ended: its last event's number and hash."""

    seq: int = 0
    hash: str = START


def canonical(details: Mapping[str, object]) -> str:
    """JSON with sorted keys, no spaces and no escapes, so that equal contents have equal bytes."""
    return json.dumps(details, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def append(
    head: Head, *, at: str, by: str, device: str, action: str, subject: str, details: Mapping[str, Detail]
) -> AuditEvent:
    """The next event after ``head``, its hash worked out."""
    seq = head.seq + 1
    return AuditEvent(
        seq=seq,
        at=at,
        by=by,
        device=device,
        action=action,
        subject=subject,
        details=details,
        previous=head.hash,
        hash=_hash(seq, at, by, device, action, subject, details, head.hash),
    )


@dataclass
class Walk:
    """A walk along a chain that can stop and go on later: what was found sound is not hashed again.

    ``sound`` is the last event up to which everything follows; ``broken`` the number of the first that does not.
    """

    sound: Head = Head()
    broken: int | None = None

    def take(self, events: Iterable[AuditEvent]) -> None:
        """Go on over the next events, in the order of ``seq``, up to the first that does not follow."""
        for event in events:
            if self.broken is not None:
                return
            if event.seq != self.sound.seq + 1 or event.previous != self.sound.hash or event.hash != _hash_of(event):
                self.broken = self.sound.seq + 1
                return
            self.sound = Head(event.seq, event.hash)


def broken_at(events: Iterable[AuditEvent], head: Head | None = None) -> int | None:
    """The number of the first event that does not follow from those before it, or ``None`` when all do.

    Args:
        events: from the first on, in the order of ``seq``.
        head: where the chain is known to have been at some time. A chain that does not pass through it was cut or
            rewritten; the answer is then the head's own number.
    """
    walk = Walk()
    passed = head is None or head.seq == 0
    for event in events:
        walk.take((event,))
        if walk.broken is not None:
            return walk.broken
        passed = passed or walk.sound == head
    return None if passed or head is None else head.seq


def _hash_of(event: AuditEvent) -> str:
    return _hash(
        event.seq, event.at, event.by, event.device, event.action, event.subject, event.details, event.previous
    )


def _hash(
    seq: int, at: str, by: str, device: str, action: str, subject: str, details: Mapping[str, Detail], previous: str
) -> str:
    fields = {
        "seq": seq,
        "at": at,
        "by": by,
        "device": device,
        "action": action,
        "subject": subject,
        "details": details,
        "previous": previous,
    }
    return hashlib.sha256(canonical(fields).encode("utf-8", "surrogatepass")).hexdigest()
