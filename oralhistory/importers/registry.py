"""Which module reads which file, by its suffix."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, cast

from oralhistory.errors import InputError
from oralhistory.importers.files import read_bytes
from oralhistory.importers.transcript import ImportedTranscript, to_testimony
from oralhistory.importers.vocabulary import ReadVocabulary

__all__ = [
    "RECORD_SUFFIX",
    "TRANSCRIPT_SUFFIXES",
    "VOCABULARY_SUFFIXES",
    "Importer",
    "importer_for",
    "read_transcript",
    "read_vocabulary",
    "to_testimony",
]

RECORD_SUFFIX = ".json"
"""Whole testimony records; :mod:`oralhistory.importers.record` reads them."""


class Importer(Protocol):
    """Reads one transcript format."""

    def __call__(self, raw: bytes, name: str) -> ImportedTranscript:
        """Read the bytes of the file called ``name``.

        Raises:
            InputError: they are not of this format; the sentence names the line where there are lines.
        """
        ...


# Named, not imported: a format's library costs up to 0.15 s and is loaded with the first file that needs it.
_IMPORTERS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        ".txt": ("plain_text", "read_plain_text"),
        ".md": ("plain_text", "read_markdown"),
        ".vtt": ("vtt", "read_vtt"),
        ".srt": ("srt", "read_srt"),
        ".docx": ("docx", "read_docx"),
    }
)

TRANSCRIPT_SUFFIXES: tuple[str, ...] = tuple(_IMPORTERS)
"""Suffixes that :func:`read_transcript` reads, lower case, with their dot."""


_VOCABULARIES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        ".csv": ("vocabulary_table", "read_vocabulary_table"),
        ".tsv": ("vocabulary_table", "read_vocabulary_table"),
        ".ttl": ("skos", "read_skos"),
        ".rdf": ("skos", "read_skos"),
        ".xml": ("skos", "read_skos"),
        ".skos": ("skos", "read_skos"),
    }
)

VOCABULARY_SUFFIXES: tuple[str, ...] = tuple(_VOCABULARIES)
"""Suffixes that :func:`read_vocabulary` reads, lower case, with their dot."""


def importer_for(path: Path) -> Importer:
    """The importer of a file's format.

    Raises:
        InputError: no format of that suffix; the sentence lists those there are.
    """
    found = _IMPORTERS.get(path.suffix.lower())
    if found is None:
        raise InputError(
            "“{name}” is of no kind that can be read: use {known}, or a record in {record}.",
            name=path.name,
            known=TRANSCRIPT_SUFFIXES,
            record=RECORD_SUFFIX,
        )
    module, function = found
    return cast(Importer, getattr(import_module(f"oralhistory.importers.{module}"), function))


def read_transcript(path: Path, *, language: str | None = None) -> ImportedTranscript:
    """Read a transcript file of any known format.

    Args:
        path: the file; its suffix says the format.
        language: BCP 47; overrides what the file says of itself.

    Raises:
        InputError: unknown suffix, or the file is not what its suffix says.
        MachineError: it may not be read.
    """
    importer = importer_for(path)
    imported = importer(read_bytes(path), path.name)
    return replace(imported, language=language) if language else imported


def read_vocabulary(path: Path) -> ReadVocabulary:
    """Read a controlled vocabulary: SKOS or CSV.

    Raises:
        InputError: unknown suffix, or the file is not what its suffix says.
        MachineError: it may not be read.
    """
    found = _VOCABULARIES.get(path.suffix.lower())
    if found is None:
        raise InputError(
            "“{name}” is of no kind that can be read as a vocabulary: use {known}.",
            name=path.name,
            known=VOCABULARY_SUFFIXES,
        )
    module, function = found
    return cast(ReadVocabulary, getattr(import_module(f"oralhistory.importers.{module}"), function)(path))
