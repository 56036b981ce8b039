"""A Word document: named styles, speakers in bold, times in the margin, right-to-left as Word wants it.

Word takes the direction of a paragraph from ``w:bidi`` and of a run from ``w:rtl`` (ECMA-376 part 1, 17.3.1.6
and 17.3.2.30), not from the characters alone; the language of a right-to-left run is ``w:lang/@w:bidi``.
"""

from __future__ import annotations

from pathlib import Path

from oralhistory.exporters.fresh import clean, clock, write_fresh
from oralhistory.exporters.front import facts, heading, terms_of, turns, warnings
from oralhistory.exporters.language import Direction, direction, first_strong, stretches, tag
from oralhistory.exporters.wordml import document_bytes, escaped
from oralhistory.exporters.words import Words, words_for
from oralhistory.release.released import PackageTerms, ReleasedSegment, ReleasedTestimony


class DocxExporter:
    """``transcript.docx``, for Word, LibreOffice and the programs for qualitative analysis."""

    name = "docx"
    suffix = ".docx"

    def applies_to(self, released: ReleasedTestimony) -> bool:
        """Whether there is a transcript that consent covers."""
        return bool(released.segments)

    def write(self, released: ReleasedTestimony, terms: PackageTerms, path: Path) -> None:
        """Write the document.

        Raises:
            MachineError: the disk would not take it.
        """
        words = words_for(released.language)
        title = heading(released)
        content = document_bytes(
            _Body(released, words).paragraphs(terms),
            title=title,
            language=tag(released.language) or "",
            release_id=released.release_id,
            right_to_left=words.direction == "rtl",
        )
        write_fresh(path, content)


class _Body:
    """The paragraphs of one testimony. Labels run as their language does, what was said as it was said."""

    def __init__(self, released: ReleasedTestimony, words: Words) -> None:
        self._released = released
        self._words = words
        self._language = tag(released.language)
        self._base: Direction = direction(released.language) if self._language else words.direction

    def paragraphs(self, terms: PackageTerms) -> str:
        released, words = self._released, self._words
        parts = [self._paragraph("Title", heading(released))]
        if text := warnings(released):
            parts += [self._label("Heading1", words.warnings), self._paragraph("Normal", text)]
        if about := facts(released, words):
            parts += [self._label("Heading1", words.about), *(self._fact(*fact) for fact in about)]
        if released.summary is not None:
            summary = clean(released.summary.text)
            parts += [self._label("Heading1", words.summary), self._paragraph("Normal", summary)]
        parts.append(self._label("Heading1", words.transcript))
        for speaker, segment in turns(released):
            parts += [self._paragraph("Speaker", speaker)] if speaker else []
            parts.append(self._speech(segment))
        parts.append(self._label("Heading1", words.terms))
        parts += [self._fact(*fact) for fact in terms_of(released, terms, words)]
        parts.append(self._label("Notice", words.notice))
        return "".join(parts)

    def _label(self, style: str, text: str) -> str:
        words = self._words
        return _paragraph(style, words.direction, _runs(text, words.direction, words.language))

    def _paragraph(self, style: str, text: str) -> str:
        base: Direction = first_strong(text) or self._base
        return _paragraph(style, base, _runs(text, base, self._language))

    def _fact(self, label: str, value: str) -> str:
        words = self._words
        runs = _runs(f"{label}: ", words.direction, words.language, style="Label")
        return _paragraph("Fact", words.direction, runs + _runs(value, words.direction, self._language))

    def _speech(self, segment: ReleasedSegment) -> str:
        text = clean(segment.text.text)
        base: Direction = first_strong(text) or self._base
        time = f"{clock(segment.start)}\t" if segment.start is not None else "\t"
        return _paragraph("Speech", base, _run(time, "ltr", None, "Time") + _runs(text, base, self._language))


def _paragraph(style: str, base: Direction, runs: str) -> str:
    bidi = "<w:bidi/>" if base == "rtl" else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{bidi}</w:pPr>{runs}</w:p>'


def _runs(text: str, base: Direction, language: str | None, style: str | None = None) -> str:
    return "".join(_run(stretch, way, language, style) for stretch, way in stretches(text, base))


def _run(text: str, way: Direction, language: str | None, style: str | None) -> str:
    """One run. The language is stated only where the run's direction is the language's own."""
    properties = f'<w:rStyle w:val="{style}"/>' if style else ""
    properties += "<w:rtl/>" if way == "rtl" else ""
    if language and direction(language) == way:
        properties += f'<w:lang w:{"bidi" if way == "rtl" else "val"}="{language}"/>'
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{_characters(text)}</w:r>"


def _characters(text: str) -> str:
    """Text elements with line breaks and tabs as elements of their own."""
    lines = (
        "<w:tab/>".join(f'<w:t xml:space="preserve">{escaped(part)}</w:t>' if part else "" for part in line.split("\t"))
        for line in text.split("\n")
    )
    return "<w:br/>".join(lines)
