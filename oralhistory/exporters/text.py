"""Plain text: UTF-8, LF, one paragraph a segment, the speaker and the time on a line of their own."""

from __future__ import annotations

from pathlib import Path

from oralhistory.exporters.fresh import clean, clock, write_fresh
from oralhistory.exporters.front import facts, heading, speaker_of, terms_of, warnings
from oralhistory.exporters.words import words_for
from oralhistory.release.released import PackageTerms, ReleasedSegment, ReleasedTestimony


class TextExporter:
    """``transcript.txt``, for every editor and every analysis program."""

    name = "txt"
    suffix = ".txt"

    def applies_to(self, released: ReleasedTestimony) -> bool:
        """Whether there is a transcript that consent covers."""
        return bool(released.segments)

    def write(self, released: ReleasedTestimony, terms: PackageTerms, path: Path) -> None:
        """Write the transcript with its heading and its terms.

        Raises:
            MachineError: the disk would not take it.
        """
        words = words_for(released.language)
        title = heading(released)
        about = facts(released, words)
        parts = [f"{title}\n{'=' * min(len(title), 75)}"]
        if text := warnings(released):
            parts.append(f"{words.warnings}: {text}")
        parts += ["\n".join(f"{label}: {said}" for label, said in about)] if about else []
        if released.summary is not None:
            parts.append(f"{words.summary}\n\n{clean(released.summary.text)}")
        parts += [words.transcript, *map(_segment, released.segments), "* * *", words.terms]
        parts.append("\n".join(f"{label}: {said}" for label, said in terms_of(released, terms, words)))
        parts.append(words.notice)
        write_fresh(path, "\n\n".join(parts) + "\n")


def _segment(segment: ReleasedSegment) -> str:
    """The speaker is repeated at every segment: lines of a plain text file are read, cut and sorted alone."""
    time = f"[{clock(segment.start)}]" if segment.start is not None else ""
    line = " ".join(filter(None, (time, speaker_of(segment))))
    return f"{line}\n{clean(segment.text.text)}" if line else clean(segment.text.text)
