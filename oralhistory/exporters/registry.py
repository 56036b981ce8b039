"""Which formats there are, and which of them somebody asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from oralhistory.errors import InputError
from oralhistory.exporters.docx import DocxExporter
from oralhistory.exporters.html import HtmlExporter
from oralhistory.exporters.text import TextExporter
from oralhistory.exporters.webvtt import WebVttExporter
from oralhistory.release.released import PackageTerms, ReleasedTestimony


class TranscriptExporter(Protocol):
    """One format of a transcript. It is handed what was released and nothing else, so it can write nothing else."""

    @property
    def name(self) -> str:
        """What people ask for: ``docx``."""
        ...

    @property
    def suffix(self) -> str:
        """The file name's ending, with its dot."""
        ...

    def applies_to(self, released: ReleasedTestimony) -> bool:
        """Whether this testimony can be written in this format at all."""
        ...

    def write(self, released: ReleasedTestimony, terms: PackageTerms, path: Path) -> None:
        """Write one new file."""
        ...


_ALL: tuple[TranscriptExporter, ...] = (DocxExporter(), HtmlExporter(), TextExporter(), WebVttExporter())

TRANSCRIPT_EXPORTERS: Mapping[str, TranscriptExporter] = MappingProxyType({e.name: e for e in _ALL})
"""The exporters by name, in the order they are offered."""

CATALOGUE_FORMATS = ("csv", "json")
"""Formats of the catalogue: ``testimonies.csv`` and ``testimonies.json``."""

DEFAULT_FORMATS: tuple[str, ...] = (*CATALOGUE_FORMATS, *TRANSCRIPT_EXPORTERS)
"""What a package holds when nobody chose: everything."""


def choose_formats(names: Iterable[str]) -> tuple[str, ...]:
    """The formats named, each once, in the order of :data:`DEFAULT_FORMATS`.

    Case, blanks and a leading dot do not matter; no name at all means all formats.

    Raises:
        InputError: a name that no format has; the sentence lists those there are.
    """
    asked = [name.strip().lower().removeprefix(".") for name in names]
    for name in asked:
        if name not in DEFAULT_FORMATS:
            raise InputError(
                "There is no format “{name}”; choose from {known}.", name=name, known=tuple(DEFAULT_FORMATS)
            )
    return tuple(name for name in DEFAULT_FORMATS if name in asked) if asked else DEFAULT_FORMATS
