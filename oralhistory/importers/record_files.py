"""The files a record names: recordings, and evidence of consent. They lie in the record's own folder or below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import BinaryIO

from oralhistory.importers.record_rules import refused
from oralhistory.model import ConsentEvent, Medium, Recording
from oralhistory.sentences import Sentence


class FileKind(StrEnum):
    """Why the record names a file."""

    RECORDING = "recording"
    EVIDENCE = "evidence"


@dataclass(frozen=True)
class RecordFile:
    """A file whose bytes belong to a record.

    ``path`` is absolute, links resolved; ``name`` is the path as the record wrote it, by which its recording or
    evidence is found again. What was never a file (a signature drawn on the screen) comes as ``content``.
    """

    path: Path
    name: str
    medium: Medium | None
    kind: FileKind
    content: bytes | None = None

    def open(self) -> BinaryIO:
        """The bytes, from their beginning.

        Raises:
            OSError: the file cannot be read.
        """
        return self.path.open("rb") if self.content is None else BytesIO(self.content)


def files_of(
    recordings: Sequence[Recording], events: Sequence[ConsentEvent], folder: Path, source: str, *, single: bool = False
) -> tuple[RecordFile, ...]:
    """The files of recordings and of events' evidence; one that is named twice comes once for each kind.

    Args:
        recordings: of the record.
        events: of the record.
        folder: where the record's own file lies; nothing outside it is ever opened.
        source: what a sentence calls that file.
        single: the file holds one event, no record.

    Raises:
        InputError: a path that is absolute, leaves the folder (also by a link), or leads to no ordinary file.
    """
    found: dict[tuple[FileKind, str], RecordFile] = {}
    for where, name, medium, kind in _named(recordings, events, single=single):
        path = _inside(folder, name, where, source)
        found.setdefault((kind, name), RecordFile(path, name, medium, kind))
    return tuple(found.values())


def _named(
    recordings: Sequence[Recording], events: Sequence[ConsentEvent], *, single: bool
) -> Iterator[tuple[str, str, Medium | None, FileKind]]:
    for number, recording in enumerate(recordings):
        yield f"recordings[{number}].path", recording.path, recording.medium, FileKind.RECORDING
    for number, event in enumerate(events):
        if event.evidence and event.evidence.path is not None:
            where = "evidence.path" if single else f"consent[{number}].evidence.path"
            yield where, event.evidence.path, None, FileKind.EVIDENCE


def _inside(folder: Path, name: str, where: str, source: str) -> Path:
    for flavour in (PurePosixPath(name), PureWindowsPath(name)):  # a record travels between systems
        if flavour.drive or flavour.root:
            raise refused(source, where, Sentence("is an absolute path: write it relative to the record's own file."))
        if ".." in flavour.parts:
            raise refused(source, where, Sentence("leaves the record's folder: put the file beside the record."))
    root = folder.resolve()
    try:
        path = (root / name).resolve(strict=True)
        ordinary = path.is_file()
    except (OSError, RuntimeError, ValueError):  # not there, a ring of links, a name no file can have
        raise refused(source, where, Sentence("names a file that is not there: put it beside the record.")) from None
    if not path.is_relative_to(root):
        raise refused(
            source, where, Sentence("is a link out of the record's folder: put the file itself beside the record.")
        )
    if not ordinary:
        raise refused(source, where, Sentence("names no ordinary file: put the file itself beside the record."))
    return path
