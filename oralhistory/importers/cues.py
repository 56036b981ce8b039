"""What WebVTT and SubRip share: cues, their tags, and speakers named inside the text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from oralhistory.errors import InputError
from oralhistory.importers.speakers import Labels, Line, read_head
from oralhistory.importers.transcript import ImportedSegment, ImportedTranscript
from oralhistory.sentences import Sentence

# No tag reaches over another "<" or is longer than this: a hostile file must not cost quadratic time.
_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,80})?\s{1,4}([^<>]{1,200})>|</v>")
_TAG = re.compile(
    r"</?(?:c|i|b|u|s|v|lang|ruby|rt|font)(?:[.\s][^<>]{0,200})?>|<[0-9:.]{1,16}>|\{\\an?[0-9]{1,2}\}", re.IGNORECASE
)


@dataclass(frozen=True)
class Cue:
    """One cue as the file wrote it; ``start`` and ``end`` in seconds, ``line`` where its times stand, from 1."""

    start: float
    end: float
    raw: str
    line: int


def transcript_of(cues: Sequence[Cue], name: str, warnings: tuple[Sentence, ...]) -> ImportedTranscript:
    """Segments of cues: tags stripped, entities decoded, voices and ``NAME:`` labels made speakers.

    Raises:
        InputError: a cue ends before it starts, or no cue has any text.
    """
    pieces: list[tuple[Cue, str | None, str]] = []
    empty = 0
    for cue in cues:
        if cue.end < cue.start:
            raise InputError(
                "“{name}”, line {line}: the cue ends before it starts; correct its times.", name=name, line=cue.line
            )
        found = [(voice, text) for voice, text in _voices(cue.raw) if text]
        empty += not found
        pieces.extend((cue, voice, text) for voice, text in found)
    if not pieces:
        raise InputError(
            "“{name}”, line 1: no words from here to the end; choose a file with a transcript in it.", name=name
        )
    if empty:
        left_out = Sentence(
            "%Ln cues have a time but no text; left out.", one="One cue has a time but no text; left out.", n=empty
        )
        warnings = (*warnings, left_out)
    return ImportedTranscript(tuple(_segments(pieces)), warnings=warnings)


def _voices(raw: str) -> Iterator[tuple[str | None, str]]:
    """Split a cue where another voice begins (WebVTT, section 3.5, voice spans)."""
    voice: str | None = None
    at = 0
    for tag in _VOICE.finditer(raw):
        yield voice, _plain(raw[at : tag.start()])
        voice = html.unescape(tag[1]).strip() or None if tag[1] else None
        at = tag.end()
    yield voice, _plain(raw[at:])


def _plain(raw: str) -> str:
    text = html.unescape(_TAG.sub("", raw))
    return "\n".join(filter(None, (line.strip() for line in text.split("\n"))))


def _segments(pieces: Sequence[tuple[Cue, str | None, str]]) -> Iterator[ImportedSegment]:
    heads = [(Line(text.split("\n", 1)[0]), read_head(Line(text.split("\n", 1)[0]))) for _, _, text in pieces]
    labels = Labels([pair for pair, (_, voice, _) in zip(heads, pieces, strict=True) if voice is None])
    for (cue, voice, text), (_, read) in zip(pieces, heads, strict=True):
        if voice is None and read.label is not None and not read.lone and read.start is None:
            head = labels.resolve(read, None)
            if head.label is not None:
                rest = "\n".join(filter(None, (head.text, *text.split("\n")[1:])))
                if rest:
                    voice, text = head.label, rest
        yield ImportedSegment(text, voice, cue.start, cue.end)
