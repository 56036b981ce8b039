"""Consent events: only ever appended, in the order recorded. Triggers refuse everything else.

The history tells each event's print, so that one that was changed all the same shows. It is keyed by the testimony's
own key: once that is destroyed, nobody can try which event it may have been.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from oralhistory.model import ConsentEvent, EventKind, Transcript
from oralhistory.storage.access import Access, TestimonyKeys, to_json
from oralhistory.storage.driver import Row, as_written


@dataclass(frozen=True)
class RecordedConsent:
    """One event, and when, by whom and on which device it was recorded."""

    event: ConsentEvent
    recorded_at: str
    by: str
    device: str


class Consents:
    """The consent events of one open vault."""

    def __init__(self, access: Access, keys: TestimonyKeys) -> None:
        self._access = access
        self._keys = keys
        self._connection = access.connection

    def append(self, testimony_id: str, event: ConsentEvent, *, by: str) -> int:
        """Append one event; its index in :meth:`events`.

        A ``transcript-approved`` that names no text is bound to the present transcript: if the words change
        later, they are not the ones approved.

        Raises:
            InputError: there is no such testimony.
        """
        self._access.require_testimony(testimony_id)
        with self._access.change("consent.appended", testimony_id, by=by) as told:
            position = int(
                self._connection.cell("SELECT count(*) FROM consent_event WHERE testimony = ?", (testimony_id,))
            )
            sha256 = event.transcript_sha256
            if event.event is EventKind.TRANSCRIPT_APPROVED and sha256 is None:
                sha256 = self._present_sha256(testimony_id)
            written = to_json(event.to_json())
            self._connection.insert(
                "consent_event",
                {
                    "testimony": testimony_id,
                    "position": position,
                    "event": written,
                    "transcript_sha256": sha256,
                    "recorded_at": self._access.clock(),
                    "by": by,
                    "revision": 1,
                    "device": self._access.device,
                },
            )
            told.update(event=event.event.value, position=position)
            told.update(print=_print(self._keys.of(testimony_id), written, sha256))
        return position

    def events(self, testimony_id: str) -> tuple[ConsentEvent, ...]:
        """All events of one testimony, in the order recorded."""
        return self.events_of([testimony_id]).get(testimony_id, ())

    def events_of(self, ids: Sequence[str]) -> dict[str, tuple[ConsentEvent, ...]]:
        """The events of many testimonies in one query. Who has none has an empty tuple."""
        found: dict[str, list[ConsentEvent]] = {id: [] for id in ids}
        for row in self._connection.rows(
            "SELECT c.testimony, c.event, c.transcript_sha256 FROM consent_event c "
            "JOIN json_each(?) w ON w.value = c.testimony ORDER BY c.testimony, c.position",
            (json.dumps(list(found)),),
        ):
            found[row.text("testimony")].append(_event(row))
        return {id: tuple(events) for id, events in found.items()}

    def prints(self, testimony_id: str) -> list[str]:
        """The print of each event, in the order recorded: the history told the same, or the event was changed."""
        key = self._keys.of(testimony_id)
        rows = self._connection.rows(
            "SELECT event, transcript_sha256 FROM consent_event WHERE testimony = ? ORDER BY position", (testimony_id,)
        )
        return [_print(key, row.text("event"), row.text_or_none("transcript_sha256")) for row in rows]

    def log(self, testimony_id: str) -> list[RecordedConsent]:
        """The events with the circumstances of their recording, in the order recorded."""
        return [
            RecordedConsent(_event(row), row.text("recorded_at"), row.text("by"), row.text("device"))
            for row in self._connection.rows(
                "SELECT event, transcript_sha256, recorded_at, by, device FROM consent_event "
                "WHERE testimony = ? ORDER BY position",
                (testimony_id,),
            )
        ]

    def _present_sha256(self, testimony_id: str) -> str:
        sha256 = self._connection.cell("SELECT sha256 FROM transcript WHERE testimony = ?", (testimony_id,))
        return str(sha256) if sha256 is not None else Transcript().sha256


def _print(key: bytes, written: str, transcript_sha256: str | None) -> str:
    plain = f"{transcript_sha256 or ''}\n{written}".encode("utf-8", "surrogatepass")
    return hashlib.blake2b(plain, key=key, digest_size=16, person=b"consent").hexdigest()


def _event(row: Row) -> ConsentEvent:
    with as_written():
        event = ConsentEvent.from_json(json.loads(row.text("event")), "consent")
    return replace(event, transcript_sha256=row.text_or_none("transcript_sha256"))
