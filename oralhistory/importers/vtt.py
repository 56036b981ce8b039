"""WebVTT (W3C), read with ``webvtt-py``.

The library leaves out in silence what it cannot read as a cue. A testimony must not lose a sentence that way, so the
blocks are looked through first and the first one that is neither cue, note, style nor region is refused by its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.errors import InputError
from oralhistory.importers.cues import Cue, transcript_of
from oralhistory.importers.files import decode_text
from oralhistory.importers.transcript import ImportedTranscript

_STAMP = r"(?:[0-9]+:)?[0-9]{1,2}:[0-9]{1,2}\.[0-9]{1,3}"
_TIMING = re.compile(rf"\s*{_STAMP}\s*-->\s*{_STAMP}(?:\s.*)?")
_LANGUAGE = re.compile(r"Language:\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\s*", re.IGNORECASE)
_NOT_SPOKEN = ("NOTE", "STYLE", "REGION")

Block = tuple[int, list[str]]
"""The number of its first line, from 1, and its lines."""


def read_vtt(raw: bytes, name: str) -> ImportedTranscript:
    """Read ``.vtt``.

    Raises:
        InputError: no WebVTT, or a block that would be lost; the sentence names the line.
    """
    from webvtt import WebVTT
    from webvtt.errors import MalformedCaptionError, MalformedFileError

    text, warnings = decode_text(raw, name)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not re.match(r"WEBVTT(?:[ \t\n]|$)", text):
        raise InputError("“{name}”, line 1: a WebVTT file begins with the word WEBVTT; add that line.", name=name)
    blocks = list(_blocks(text))
    timings = [_timing_line(block, name) for block in blocks[1:] if not _is_note(block)]
    try:
        captions = WebVTT.from_string(text).captions
    except (MalformedCaptionError, MalformedFileError) as fault:
        raise InputError(
            "“{name}” is no WebVTT that can be read ({fault}); correct it there.", name=name, fault=str(fault)
        ) from None
    if len(captions) != len(timings):
        raise InputError(
            "“{name}” holds %Ln cues, but only {captions} can be read: check its times.",
            name=name,
            n=len(timings),
            captions=len(captions),
        )
    cues = [
        Cue(
            caption.start_time.in_milliseconds() / 1000, caption.end_time.in_milliseconds() / 1000, caption.raw_text, at
        )
        for caption, at in zip(captions, timings, strict=True)
    ]
    language = next((found[1] for line in blocks[0][1] if (found := _LANGUAGE.fullmatch(line))), None)
    read = transcript_of(cues, name, warnings)
    return ImportedTranscript(read.segments, language, read.warnings)


def _blocks(text: str) -> Iterator[Block]:
    """Blocks as the specification and the library cut them: at empty lines, and before a timing line out of place."""
    block: list[str] = []
    first = 1
    header = True
    for number, line in enumerate(text.split("\n"), start=1):
        cut = "-->" in line and bool(block) and (header or len(block) > 1 or "-->" in block[0])
        if (not line or cut) and block:
            yield first, block
            block, header = [], False
        if line:
            if not block:
                first = number
            block.append(line)
    if block:
        yield first, block


def _is_note(block: Block) -> bool:
    _, lines = block
    return lines[0].split(maxsplit=1)[:1] in [[word] for word in _NOT_SPOKEN] and not any(
        "-->" in line for line in lines
    )


def _timing_line(block: Block, name: str) -> int:
    first, lines = block
    for offset, line in enumerate(lines[:2]):
        if "-->" in line:
            if _TIMING.fullmatch(line) is None:
                raise InputError(
                    "“{name}”, line {line}: these are no times like 00:00:07.000 --> 00:00:11.890; correct them.",
                    name=name,
                    line=first + offset,
                )
            return first + offset
    if not "".join(lines).strip():
        raise InputError(
            "“{name}”, line {line}: this line looks empty but holds spaces; delete them.", name=name, line=first
        )
    raise InputError(
        "“{name}”, line {line}: this text has no times above it; add them, or put NOTE before it.",
        name=name,
        line=first,
    )
