"""Taking a recording, scan or photo into a vault: sealed on a worker, entered on the vault's own thread."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from oralhistory.errors import InputError, MachineError
from oralhistory.jobs import Job
from oralhistory.model import Medium, Recording
from oralhistory.workspace import Aspect

if TYPE_CHECKING:
    from oralhistory.storage.attachment_file import AttachmentWriter
    from oralhistory.storage.attachments import Attachment
    from oralhistory.workspace import Workspace

RECORDINGS = frozenset({Medium.AUDIO, Medium.VIDEO})
"""Media that are a recording of the interview: the record names them, so that a package can take them along."""

_SUFFIXES = {".flac": Medium.AUDIO, ".opus": Medium.AUDIO, ".m4a": Medium.AUDIO, ".mts": Medium.VIDEO}


@dataclass(frozen=True)
class Incoming:
    """A file on its way in. :meth:`take_in` needs no database; nothing is entered before :func:`enter`."""

    testimony: str
    source: Path
    name: str
    medium: Medium
    writer: AttachmentWriter

    def take_in(self, job: Job) -> Incoming:
        """Seal the whole file, on any one thread. Whatever stops it, nothing is left behind.

        Raises:
            MachineError: the file cannot be read, or the disk is full.
            Cancelled: the job was cancelled.
        """
        try:
            with self.source.open("rb") as stream:
                self.writer.copy(stream, job, self.source.stat().st_size)
        except OSError as fault:
            self.writer.discard()
            raise MachineError(
                "“{name}” cannot be read. Nothing was added; try it again.", name=self.source.name
            ) from fault
        except BaseException:
            self.writer.discard()
            raise
        return self


def medium_of(name: str) -> Medium:
    """What kind of thing a file is, by its name; a document where that says nothing."""
    known = _SUFFIXES.get(Path(name).suffix.lower())
    if known is not None:
        return known
    kind = (mimetypes.guess_type(name, strict=False)[0] or "").partition("/")[0]
    return {"audio": Medium.AUDIO, "video": Medium.VIDEO, "image": Medium.IMAGE}.get(kind, Medium.DOCUMENT)


def begin(workspace: Workspace, id: str, source: Path) -> Incoming:
    """Make ready to take a file in, under a name that no other file of the testimony has.

    Raises:
        InputError: there is no such file, or no such testimony.
        MachineError: the vault's disk cannot be written.
    """
    if not source.is_file():
        raise InputError("“{name}” is no file that can be added. Choose another one.", name=source.name)
    taken = {attachment.name for attachment in workspace.attachments(id)}
    name, number = source.name, 2
    while name in taken:
        name, number = f"{source.stem} ({number}){source.suffix}", number + 1
    return Incoming(id, source, name, medium_of(source.name), workspace.vault.attachments.writer(id))


def enter(workspace: Workspace, incoming: Incoming) -> Attachment:
    """Enter what was taken in, in one transaction; a recording is named in the record too.

    Raises:
        Clash: the record was changed in the same moment. Nothing is entered.
        MachineError: the vault's disk is full or cannot be written. Nothing is entered, and nothing left behind.
    """
    try:
        return _enter(workspace, incoming)
    except BaseException:
        incoming.writer.discard()
        raise


def _enter(workspace: Workspace, incoming: Incoming) -> Attachment:
    vault, id = workspace.vault, incoming.testimony
    with workspace.change(Aspect.FILES, Aspect.RECORD) as touched:
        attachment = vault.attachments.commit(
            id, incoming.writer, name=incoming.name, medium=incoming.medium, by=workspace.by
        )
        touched.add(id)
        if incoming.medium in RECORDINGS:
            opened = workspace.get(id)
            recordings = (*opened.testimony.recordings, Recording(path=incoming.name, medium=incoming.medium))
            renewed = replace(opened.testimony, recordings=recordings)
            vault.testimonies.save(id, renewed, by=workspace.by, expected_revision=opened.revision)
    return attachment
