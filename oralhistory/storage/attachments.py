"""Recordings, scans and photos: sealed files in the vault's folder, their names only inside the database."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from oralhistory.errors import InputError, VaultDamaged
from oralhistory.jobs import Job, exhausted
from oralhistory.model import Medium
from oralhistory.storage.access import Access, TestimonyKeys, new_id
from oralhistory.storage.attachment_file import AttachmentReader, AttachmentWriter
from oralhistory.storage.attachment_form import ChunkKey, Form, Parts, Whole
from oralhistory.storage.driver import Row, as_written


@dataclass(frozen=True)
class Attachment:
    """One file of a testimony. ``size`` counts plain bytes, ``sha256`` is their hex fixity.

    ``whole`` says that it lies in a file of its own, as in vaults of the first schema.
    """

    id: str
    testimony: str
    name: str
    medium: Medium | None
    size: int
    sha256: str
    whole: bool = False


class Attachments:
    """The attachments of one open vault."""

    def __init__(self, access: Access, keys: TestimonyKeys) -> None:
        self._access = access
        self._connection = access.connection
        self._keys = keys

    def add(
        self,
        testimony_id: str,
        source: BinaryIO,
        *,
        name: str,
        medium: Medium | None,
        by: str,
        job: Job | None = None,
    ) -> Attachment:
        """Encrypt a stream into the vault; the file is on the disk before its row is.

        Raises:
            InputError: there is no such testimony.
            MachineError: the disk is full or cannot be written. Nothing is left behind.
            Cancelled: the job was cancelled. Nothing is left behind.
        """
        writer = self.writer(testimony_id)
        try:
            writer.copy(source, job or Job())
            return self.commit(testimony_id, writer, name=name, medium=medium, by=by)
        except BaseException:
            writer.discard()
            raise

    def writer(self, testimony_id: str) -> AttachmentWriter:
        """Begin an attachment that is written piece by piece, on any one thread, and then committed or discarded."""
        id = new_id()
        return AttachmentWriter(self._access.folder.media, self._chunk_key(testimony_id, id))

    def commit(
        self, testimony_id: str, writer: AttachmentWriter, *, name: str, medium: Medium | None, by: str
    ) -> Attachment:
        """Finish what a :meth:`writer` took in, and enter it."""
        size, sha256 = writer.finish()
        self._connection.after_rollback(writer.discard)
        attachment = Attachment(writer.id, testimony_id, name, medium, size, sha256)
        details = {"attachment": writer.id, "size": size}
        with self._access.change("attachment.added", testimony_id, by=by, details=details):
            position = self._connection.cell("SELECT count(*) FROM attachment WHERE testimony = ?", (testimony_id,))
            self._connection.insert(
                "attachment",
                {
                    "id": attachment.id,
                    "testimony": testimony_id,
                    "position": int(position),
                    "name": name,
                    "medium": medium.value if medium else None,
                    "size": size,
                    "sha256": sha256,
                    "in_one_file": 0,
                    "added_at": self._access.clock(),
                    "by": by,
                    "revision": 1,
                    "device": self._access.device,
                },
            )
        return attachment

    def of(self, testimony_id: str) -> list[Attachment]:
        """The attachments of one testimony, in the order added."""
        return [
            _attachment(row)
            for row in self._connection.rows(
                "SELECT * FROM attachment WHERE testimony = ? ORDER BY position", (testimony_id,)
            )
        ]

    def all(self) -> list[Attachment]:
        """Every attachment of the vault."""
        return [_attachment(row) for row in self._connection.rows("SELECT * FROM attachment ORDER BY id")]

    def open(self, id: str) -> BinaryIO:
        """A seekable stream of an attachment's plain bytes, usable from any thread.

        Raises:
            InputError: there is no such attachment.
            VaultDamaged: its file is missing or was cut; while reading: was changed.
        """
        row = self._connection.row("SELECT * FROM attachment WHERE id = ?", (id,))
        if row is None:
            raise InputError("There is no attachment with the id “{id}” in this vault.", id=id)
        attachment = _attachment(row)
        return cast(BinaryIO, self._reader(attachment))

    def is_sound(self, attachment: Attachment, job: Job) -> bool:
        """Whether every byte is what was added."""
        return exhausted(self.checking(attachment, job))

    def checking(self, attachment: Attachment, job: Job) -> Generator[None, None, bool]:
        """:meth:`is_sound` in breaths of one chunk, for a thread that has more to do."""
        digest = hashlib.sha256()
        try:
            with self._reader(attachment) as reader:
                for plain in reader.plain_chunks():
                    job.check()
                    digest.update(plain)
                    yield
        except VaultDamaged:
            return False
        return digest.hexdigest() == attachment.sha256

    def files(self, attachment: Attachment) -> list[str]:
        """The names of the files it lies in, all inside the vault's media folder."""
        return list(self._form(attachment).files())

    def orphans(self) -> list[Path]:
        """Files that no row names: what a crash between file and row left behind."""
        known = {name for attachment in self.all() for name in self.files(attachment)}
        return [path for path in sorted(self._access.folder.media.iterdir()) if path.name not in known]

    def _reader(self, attachment: Attachment) -> AttachmentReader:
        key = self._chunk_key(attachment.testimony, attachment.id)
        return AttachmentReader(self._access.folder.media, key, attachment.size, self._form(attachment))

    def _form(self, attachment: Attachment) -> Form:
        key = self._chunk_key(attachment.testimony, os.path.basename(attachment.id))  # noqa: PTH119 - never leads out
        return Whole(key, attachment.size) if attachment.whole else Parts(key, attachment.size)

    def _chunk_key(self, testimony_id: str, id: str) -> ChunkKey:
        return ChunkKey.under(self._keys.of(testimony_id), self._access.key.vault_id, id)


def _attachment(row: Row) -> Attachment:
    with as_written():
        medium = Medium(row.text("medium")) if row.text_or_none("medium") else None
    return Attachment(
        id=row.text("id"),
        testimony=row.text("testimony"),
        name=row.text("name"),
        medium=medium,
        size=row.whole("size"),
        sha256=row.text("sha256"),
        whole=bool(row.whole("in_one_file")),
    )
