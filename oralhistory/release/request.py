"""What an export asks for, and the snapshots it works on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from oralhistory.exporters.registry import DEFAULT_FORMATS, TRANSCRIPT_EXPORTERS
from oralhistory.model import Audience, FindingDecision, KeptRelease, Medium, ReviewFinished, Testimony, Use


@dataclass(frozen=True)
class ExportRequest:
    """One package asked for.

    ``title`` is the publication an approval may name. ``formats`` decide what must be allowed: if one of them
    shows the transcript, the transcript must be; a catalogue alone needs the metadata. ``only`` names accession
    numbers; ``None`` means every testimony.
    """

    use: Use
    audience: Audience
    day: date
    title: str | None = None
    recipient: str | None = None
    formats: tuple[str, ...] = DEFAULT_FORMATS
    only: tuple[str, ...] | None = None

    @property
    def wants_transcript(self) -> bool:
        """Whether a format asked for shows the transcript."""
        return any(name in TRANSCRIPT_EXPORTERS for name in self.formats)


@dataclass(frozen=True)
class KeptRecording:
    """A recording in the vault: its attachment's id and what it is."""

    id: str
    medium: Medium | None


@dataclass(frozen=True)
class Dossier:
    """An immutable snapshot of everything the gate needs to know of one testimony; safe on any thread."""

    id: str
    accession: str
    testimony: Testimony
    decisions: Mapping[str, FindingDecision] = field(default_factory=dict[str, FindingDecision])
    finished: ReviewFinished | None = None
    recordings: tuple[KeptRecording, ...] = ()
    sealed: bool = False
    """Put away: nothing of it leaves, whatever its consent comes to say on a later day."""
    kept: KeptRelease | None = None
    """What it keeps from package to package, if it was told to."""
