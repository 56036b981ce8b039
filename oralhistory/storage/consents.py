"""Consent events: only ever appended, in the order recorded. Triggers refuse everything else."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from oralhistory.model import ConsentEvent, EventKind, Transcript
from oralhistory.storage.access import Access, TestimonyKeys, to_json
from oralhistory.storage.driver import Row


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
        self._connection = access.connection
        self._keys = keys

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
            self._connection.insert(
                "consent_event",
                {
                    "testimony": testimony_id,
                    "position": position,
                    "sealed": self._sealed(testimony_id, position, event, sha256),
                    "recorded_at": self._access.clock(),
                    "by": by,
                    "revision": 1,
                    "device": self._access.device,
                },
            )
            told.update(event=event.event.value, position=position)
        return position

    def events(self, testimony_id: str) -> tuple[ConsentEvent, ...]:
        """All events of one testimony, in the order recorded."""
        return self.events_of([testimony_id]).get(testimony_id, ())

    def events_of(self, ids: Sequence[str]) -> dict[str, tuple[ConsentEvent, ...]]:
        """The events of many testimonies in one query. Who has none has an empty tuple."""
        found: dict[str, list[ConsentEvent]] = {id: [] for id in ids}
        keys: dict[str, bytes] = {}
        for row in self._connection.rows(
            "SELECT c.testimony, c.position, c.sealed, k.wrapped FROM consent_event c "
            "JOIN testimony_key k ON k.testimony = c.testimony "  # without its key, nothing of a testimony is known
            "JOIN json_each(?) w ON w.value = c.testimony ORDER BY c.testimony, c.position",
            (json.dumps(list(found)),),
        ):
            id = row.text("testimony")
            if id not in keys:
                keys[id] = self._keys.unwrap(id, row.blob("wrapped"))
            found[id].append(self._event(id, row, keys[id]))
        return {id: tuple(events) for id, events in found.items()}

    def log(self, testimony_id: str) -> list[RecordedConsent]:
        """The events with the circumstances of their recording, in the order recorded."""
        key = self._keys.of(testimony_id)
        return [
            RecordedConsent(
                self._event(testimony_id, row, key), row.text("recorded_at"), row.text("by"), row.text("device")
            )
            for row in self._connection.rows(
                "SELECT position, sealed, recorded_at, by, device FROM consent_event "
                "WHERE testimony = ? ORDER BY position",
                (testimony_id,),
            )
        ]

    def _present_sha256(self, testimony_id: str) -> str:
        sha256 = self._connection.cell("SELECT sha256 FROM transcript WHERE testimony = ?", (testimony_id,))
        return str(sha256) if sha256 is not None else Transcript().sha256

    def _sealed(self, testimony: str, position: int, event: ConsentEvent, sha256: str | None) -> bytes:
        said = {"event": event.to_json(), "transcript_sha256": sha256}
        return self._keys.seal(testimony, _purpose(position), to_json(said).encode())

    def _event(self, testimony: str, row: Row, key: bytes) -> ConsentEvent:
        sealed = row.blob("sealed")
        said = json.loads(self._keys.unseal(testimony, _purpose(row.whole("position")), sealed, key=key))
        event = ConsentEvent.from_json(said["event"], "consent")
        sha256 = said["transcript_sha256"]
        return event if sha256 is None else replace(event, transcript_sha256=sha256)  # ten thousand are read at once


def _purpose(position: int) -> str:
    """Bound to its place, so that events cannot change places."""
    return f"consent/{position}"
