"""Plain text and Markdown transcripts."""

from __future__ import annotations

from oralhistory.importers.files import decode_text, lines_of
from oralhistory.importers.speakers import Line, unmark
from oralhistory.importers.transcript import ImportedTranscript
from oralhistory.importers.turns import build_turns
from oralhistory.sentences import Sentence


def read_plain_text(raw: bytes, name: str) -> ImportedTranscript:
    """Read ``.txt``."""
    text, warnings = decode_text(raw, name)
    return _read([Line(line.strip()) for line in lines_of(text)], name, warnings)


def read_markdown(raw: bytes, name: str) -> ImportedTranscript:
    """Read ``.md``: front matter is left out, headings become segments, bold labels name speakers."""
    text, warnings = decode_text(raw, name)
    lines = lines_of(text)
    body = _after_front_matter(lines)
    if len(body) < len(lines):
        left_out = Sentence("The front matter of “{name}” was left out: add title, date and people by hand.", name=name)
        warnings = (*warnings, left_out)
    return _read([unmark(line.strip()) for line in body], name, warnings)


def _after_front_matter(lines: list[str]) -> list[str]:
    if lines and lines[0] == "---":
        for number, line in enumerate(lines[1:], start=1):
            if line in {"---", "..."}:
                return lines[number + 1 :]
    return lines


def _read(lines: list[Line], name: str, warnings: tuple[Sentence, ...]) -> ImportedTranscript:
    """A line begins a paragraph after an empty one, and directly after a line that names a speaker's label."""
    marked: list[Line] = []
    before = ""
    for line in lines:
        marked.append(Line(line.text, line.bold, begins=not before, heading=line.heading))
        before = line.text
    segments, doubts = build_turns(marked, name)
    return ImportedTranscript(segments, warnings=(*warnings, *doubts))
