"""A record's two sealed parts: the descriptive document, and the transcript. Read and written whole."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from typing import Any, cast

from oralhistory.errors import InputError
from oralhistory.model import Segment, Testimony, Transcript
from oralhistory.storage.access import Access, TestimonyKeys, to_json

DOCUMENT = "document"
TRANSCRIPT = "transcript"


@dataclass(frozen=True)
class PlainRecord:
    """A record as the JSON bytes that are sealed. Without ``transcript`` it has none."""

    document: bytes
    transcript: bytes | None
    transcript_sha256: str | None

    @classmethod
    def of(cls, testimony: Testimony) -> PlainRecord:
        """Everything but consent, which is kept apart.

        Raises:
            InputError: a text holds half a character.
        """
        document = replace(testimony, transcript=None, consent=()).to_json()
        transcript = testimony.transcript
        try:
            return cls(
                to_json(document).encode(),
                None if transcript is None else to_json(_transcript_json(transcript)).encode(),
                None if transcript is None else transcript.sha256,
            )
        except UnicodeEncodeError:
            raise InputError(
                "The record holds half a character (a lone surrogate), which is no text. Correct it and try again."
            ) from None


class Records:
    """The sealed parts of all testimonies of one open vault."""

    def __init__(self, access: Access, keys: TestimonyKeys) -> None:
        self._connection = access.connection
        self._keys = keys

    def description(self, id: str) -> Testimony:
        """The record without transcript and consent events.

        Raises:
            InputError: there is no such testimony.
            VaultDamaged: it is not what was written.
        """
        key = self._keys.of(id)
        sealed = self._connection.cell("SELECT sealed FROM testimony_document WHERE testimony = ?", (id,))
        return document_from(self._keys.unseal(id, DOCUMENT, cast(bytes, sealed or b""), key=key))

    def transcript(self, id: str) -> Transcript | None:
        """The present transcript. Errors as in :meth:`description`."""
        key = self._keys.of(id)
        sealed = self._connection.cell("SELECT sealed FROM transcript WHERE testimony = ?", (id,))
        return None if sealed is None else transcript_from(self._keys.unseal(id, TRANSCRIPT, sealed, key=key))

    def changed_fields(self, id: str, plain: PlainRecord) -> list[str]:
        """The record's keys whose value differs from what is kept; ``transcript`` comes last."""
        changed: list[str] = []
        key = self._keys.of(id)
        row = self._connection.row("SELECT digest, sealed FROM testimony_document WHERE testimony = ?", (id,))
        if row is not None and row.blob("digest") != _digest(key, plain.document):
            old = _object(self._keys.unseal(id, DOCUMENT, row.blob("sealed"), key=key))
            new = _object(plain.document)
            changed = sorted(name for name in {*old, *new} if old.get(name) != new.get(name))
        kept = self._connection.cell("SELECT digest FROM transcript WHERE testimony = ?", (id,))
        given = None if plain.transcript is None else _digest(key, plain.transcript)
        return changed if kept == given else [*changed, TRANSCRIPT]

    def write_document(self, id: str, plain: PlainRecord, revision: int) -> None:
        """Replace the document."""
        key = self._keys.of(id)
        sealed = self._keys.seal(id, DOCUMENT, plain.document, key=key)
        self._connection.execute(
            "INSERT INTO testimony_document (testimony, revision, digest, sealed) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (testimony) DO UPDATE SET revision = excluded.revision, digest = excluded.digest, "
            "sealed = excluded.sealed",
            (id, revision, _digest(key, plain.document), sealed),
        )

    def write_transcript(self, id: str, plain: PlainRecord, revision: int) -> None:
        """Replace the transcript, or take it away."""
        if plain.transcript is None:
            self._connection.execute("DELETE FROM transcript WHERE testimony = ?", (id,))
            return
        key = self._keys.of(id)
        sealed = self._keys.seal(id, TRANSCRIPT, plain.transcript, key=key)
        self._connection.execute(
            "INSERT INTO transcript (testimony, revision, sha256, digest, sealed) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (testimony) DO UPDATE SET revision = excluded.revision, sha256 = excluded.sha256, "
            "digest = excluded.digest, sealed = excluded.sealed",
            (id, revision, plain.transcript_sha256, _digest(key, plain.transcript), sealed),
        )


def document_from(plain: bytes) -> Testimony:
    """The record without transcript and consent events, from its JSON bytes."""
    return Testimony.from_json(_object(plain))


def transcript_from(plain: bytes) -> Transcript:
    """The transcript, from its JSON bytes."""
    return Transcript.from_json(_object(plain), "transcript")


def _transcript_json(transcript: Transcript) -> dict[str, Any]:
    """``transcript.to_json()``, five times as fast: thousands of segments are written with every save."""
    value = replace(transcript, segments=()).to_json()
    if transcript.segments:
        value["segments"] = [_segment_json(segment) for segment in transcript.segments]
    return value


def _segment_json(segment: Segment) -> dict[str, Any]:
    if segment.speaker is not None and segment.start is not None and segment.end is not None:  # nearly always
        return {"text": segment.text, "speaker": segment.speaker, "start": segment.start, "end": segment.end}
    value: dict[str, Any] = {"text": segment.text}
    if segment.speaker is not None:
        value["speaker"] = segment.speaker
    if segment.start is not None:
        value["start"] = segment.start
    if segment.end is not None:
        value["end"] = segment.end
    return value


def _object(plain: bytes) -> dict[str, Any]:
    return cast(dict[str, Any], json.loads(plain))


def _digest(key: bytes, plain: bytes) -> bytes:
    """Tells whether a text changed; keyed, so that it tells nothing once the testimony's key is gone."""
    return hashlib.blake2b(plain, key=key, digest_size=16).digest()
