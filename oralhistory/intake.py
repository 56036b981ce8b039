"""Which reader takes a file that somebody adds: a whole record, or a transcript alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from oralhistory.importers.record import read_record
from oralhistory.importers.record_files import RecordFile
from oralhistory.importers.registry import RECORD_SUFFIX, read_transcript, to_testimony
from oralhistory.model import Testimony


@dataclass(frozen=True)
class Coming:
    """A testimony about to be added, with the files its record names and sentences for the person who adds it."""

    testimony: Testimony
    files: tuple[RecordFile, ...] = ()
    warnings: tuple[str, ...] = ()


def read_file(path: Path, *, language: str | None = None) -> Coming:
    """Read a record (.json) or a transcript.

    A transcript's file name may name the narrator, so it does not become the title.

    Args:
        language: BCP 47, for a transcript that does not say its own.

    Raises:
        InputError: the file is not what its name says; the sentence names the place.
        MachineError: the file may not be read.
    """
    if path.suffix.lower() == RECORD_SUFFIX:
        record = read_record(path)
        return Coming(record.testimony, record.files)
    imported = read_transcript(path)
    return Coming(to_testimony(imported, None, imported.language or language), (), imported.warnings)
