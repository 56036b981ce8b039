"""WebVTT captions (W3C, https://www.w3.org/TR/webvtt1/): one cue a segment, its speaker as the voice."""

from __future__ import annotations

import math
from pathlib import Path

from oralhistory.errors import InputError
from oralhistory.exporters.fresh import clean, write_fresh
from oralhistory.exporters.front import heading, speaker_of, terms_of
from oralhistory.exporters.words import words_for
from oralhistory.release.released import PackageTerms, ReleasedSegment, ReleasedTestimony


class WebVttExporter:
    """``transcript.vtt``, for players and for programs that go along with a recording."""

    name = "vtt"
    suffix = ".vtt"

    def applies_to(self, released: ReleasedTestimony) -> bool:
        """Whether every segment has a beginning before its end: captions with guessed times would mislead."""
        return bool(released.segments) and all(_span(segment) is not None for segment in released.segments)

    def write(self, released: ReleasedTestimony, terms: PackageTerms, path: Path) -> None:
        """Write the cues in the order of their beginnings, as the format demands; segments without words make none.

        Raises:
            InputError: a segment has no times (:meth:`applies_to` says so beforehand).
            MachineError: the disk would not take it.
        """
        words = words_for(released.language)
        terms_lines = [f"{label}: {said}" for label, said in terms_of(released, terms, words)]
        blocks = ["WEBVTT", "\n".join(["NOTE", *map(_escape, [heading(released), *terms_lines, words.notice])])]
        cues: list[tuple[int, str]] = []
        for segment in released.segments:
            span = _span(segment)
            if span is None:
                raise InputError(
                    "WebVTT needs a beginning and an end for every segment of a transcript. "
                    "Give the missing times, or choose another format."
                )
            if payload := _payload(segment):
                cues.append((span[0], f"{_timestamp(span[0])} --> {_timestamp(span[1])}\n{payload}"))
        blocks += [cue for _, cue in sorted(cues, key=lambda pair: pair[0])]
        write_fresh(path, "\n\n".join(blocks) + "\n")


def _span(segment: ReleasedSegment) -> tuple[int, int] | None:
    """Beginning and end in whole milliseconds, or ``None`` if they make no cue."""
    if segment.start is None or segment.end is None:
        return None
    if not (math.isfinite(segment.start) and math.isfinite(segment.end)):
        return None
    start, end = round(segment.start * 1000), round(segment.end * 1000)
    return (start, end) if 0 <= start < end else None


def _timestamp(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"


def _payload(segment: ReleasedSegment) -> str:
    """A blank line would end the cue and ``-->`` would begin one: neither survives this."""
    lines = [line for raw in clean(segment.text.text).splitlines() if (line := raw.strip())]
    if not lines:
        return ""
    text = _escape("\n".join(lines))
    speaker = _escape(speaker_of(segment))
    return f"<v {speaker}>{text}</v>" if speaker else text


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
