"""SubRip, read strictly.

There is no standard; this reads what players agree on: blocks of an optional number, a line of times, and text, apart
by empty lines. pysubs2 runs a block without times into the cue before, and drops the file's last line when it is only
a number ("1948"), taking it for the next cue's: here the one is refused by its line, the other kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.errors import InputError
from oralhistory.importers.cues import Cue, transcript_of
from oralhistory.importers.files import decode_text
from oralhistory.importers.timecodes import seconds
from oralhistory.importers.transcript import ImportedTranscript

_NUMBER = re.compile(r"\s*[0-9]+\s*")
_TIMES = re.compile(r"\s*(\S+)\s*-->\s*(\S+)(?:\s+.*)?")


def read_srt(raw: bytes, name: str) -> ImportedTranscript:
    """Read ``.srt``.

    Raises:
        InputError: a block without times, or times that are none; the sentence names the line.
    """
    text, warnings = decode_text(raw, name)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return transcript_of(list(_cues(lines, name)), name, warnings)


def _cues(lines: list[str], name: str) -> Iterator[Cue]:
    for first, block in _blocks(lines):
        at = next((i for i, line in enumerate(block[:2]) if "-->" in line), None)
        if at is None:
            raise InputError(
                "“{name}”, line {line}: this text has no times like 00:00:07,000 --> 00:00:11,890 above it.",
                name=name,
                line=first,
            )
        if at == 1 and not _NUMBER.fullmatch(block[0]):
            raise InputError(
                "“{name}”, line {line}: a number stands before a cue's times, not text; correct it.",
                name=name,
                line=first,
            )
        match = _TIMES.fullmatch(block[at])
        start, end = (seconds(match[1]), seconds(match[2])) if match else (None, None)
        if start is None or end is None:
            raise InputError(
                "“{name}”, line {line}: these are no times like 00:00:07,000 --> 00:00:11,890; correct them.",
                name=name,
                line=first + at,
            )
        yield Cue(start, end, "\n".join(block[at + 1 :]), first + at)


def _blocks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Runs of lines that are not blank, with the number of the first, from 1.

    Times inside a run begin a cue of their own, with the number above them.
    """
    block: list[str] = []
    first = 1
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            if block:
                yield first, block
            block = []
            continue
        if "-->" in line and any("-->" in earlier for earlier in block):
            numbered = len(block) > 2 and _NUMBER.fullmatch(block[-1]) is not None
            kept = block[:-1] if numbered else block
            yield first, kept
            block = block[-1:] if numbered else []
            first = number - len(block)
        if not block:
            first = number
        block.append(line)
    if block:
        yield first, block
