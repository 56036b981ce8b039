"""What goes out under consent. Exporters accept only these types; the gate is their only maker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from oralhistory.anonymise.redacted import RedactedText
from oralhistory.model import Audience, Medium, Use

_MAKER = object()


@dataclass(frozen=True)
class ReleasedSegment:
    """One stretch of speech; ``start`` and ``end`` are seconds, or absent."""

    speaker: RedactedText | None
    start: float | None
    end: float | None
    text: RedactedText


@dataclass(frozen=True)
class ReleasedSound:
    """A recording that consent covers. ``silenced`` are (start, end) seconds to be replaced by silence."""

    recording: str
    silenced: tuple[tuple[float, float], ...]


class ReleasedTestimony:
    """One testimony as one audience may have it. Whatever consent does not cover is ``None`` or empty.

    ``metadata`` holds the whitelisted columns of ``release/columns.py``, and no others. ``readable`` is what its own
    texts let be read of places, units, events and the like, for the risk report; no exporter writes it.
    """

    def __init__(
        self,
        *,
        release_id: str,
        language: str | None,
        attribution: RedactedText,
        metadata: Mapping[str, RedactedText],
        summary: RedactedText | None,
        segments: tuple[ReleasedSegment, ...],
        sounds: tuple[ReleasedSound, ...],
        conditions: tuple[RedactedText, ...],
        media: tuple[Medium, ...],
        readable: tuple[tuple[str, str], ...] = (),
        maker: object,
    ) -> None:
        if maker is not _MAKER:
            raise TypeError("Only the gate in oralhistory.release makes a ReleasedTestimony.")
        self.release_id = release_id
        self.language = language
        self.attribution = attribution
        self.metadata = metadata
        self.summary = summary
        self.segments = segments
        self.sounds = sounds
        self.conditions = conditions
        self.media = media
        self.readable = readable


def released(
    *,
    release_id: str,
    language: str | None,
    attribution: RedactedText,
    metadata: Mapping[str, RedactedText],
    summary: RedactedText | None,
    segments: tuple[ReleasedSegment, ...],
    sounds: tuple[ReleasedSound, ...],
    conditions: tuple[RedactedText, ...],
    media: tuple[Medium, ...],
    readable: tuple[tuple[str, str], ...] = (),
) -> ReleasedTestimony:
    """Make one; for ``release/gate.py`` alone (``tests/test_layers.py`` holds everyone else to it)."""
    return ReleasedTestimony(
        release_id=release_id,
        language=language,
        attribution=attribution,
        metadata=metadata,
        summary=summary,
        segments=segments,
        sounds=sounds,
        conditions=conditions,
        media=media,
        readable=readable,
        maker=_MAKER,
    )


@dataclass(frozen=True)
class PackageTerms:
    """What a package says about itself: for what, for whom, under which name, by which institution."""

    use: Use
    audience: Audience
    publication: str | None
    institution: str | None
    treatments: Mapping[str, str]
    """How each category of identifier was treated, as ``codebook.csv`` and ``README.html`` say it."""
