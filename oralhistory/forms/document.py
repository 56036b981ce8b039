"""A form as it is to be read: its template, filled in or left open, as blocks of words and empty places. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from oralhistory.forms.template import LIST_FIELDS, Block, Field, Kind, Template, right_to_left

_LONG = 34
_LENGTHS = {"date": 14, "interview_date": 14, "review_by": 14, "answer_by": 14, "number": 16}
_OPEN_LINES = 3
"""Empty lines where a list was to stand."""
_ISOLATE, _POP = "\u2068", "\u2069"


@dataclass(frozen=True)
class Words:
    """A run of words; ``filled`` where they came from the testimony and not from the form."""

    text: str
    filled: bool = False


@dataclass(frozen=True)
class Blank:
    """An empty place to write in, as wide as so many letters."""

    letters: int


@dataclass(frozen=True)
class Paragraph:
    """One block of a document. Of :attr:`Kind.SIGNATURES` each run is what stands beneath one line."""

    kind: Kind
    runs: tuple[Words | Blank, ...] = ()


@dataclass(frozen=True)
class Document:
    """What is shown, printed or written down."""

    title: str
    language: str
    blocks: tuple[Paragraph, ...]
    imprint: str
    """Which form in which version and language: a signed paper leads back to the text in the vault."""

    @property
    def right_to_left(self) -> bool:
        """The direction its pages run."""
        return right_to_left(self.language)


@dataclass(frozen=True)
class Values:
    """What goes into the fields; a field that is not named here stays open."""

    single: Mapping[str, str] = field(default_factory=dict[str, str])
    lists: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])


NOTHING = Values()
"""Leaves every field open."""


def fill(template: Template, values: Values = NOTHING) -> Document:
    """A template with these values in its fields; of the values, nothing else gets in."""
    blocks = tuple(made for block in template.blocks for made in _filled(block, values))
    imprint = f"{template.id} {template.version} {template.language}"
    return Document(template.title, template.language, blocks, imprint)


def with_pages(document: Document, title: str, lines: Sequence[str]) -> Document:
    """The document with further pages at its end: a heading of their own, and a paragraph for each line."""
    added = (
        Paragraph(Kind.PAGE),
        Paragraph(Kind.HEADING, (Words(title),)),
        *(Paragraph(Kind.PARAGRAPH, (Words(_one_line(line), filled=True),)) for line in lines if line.strip()),
    )
    return replace(document, blocks=(*document.blocks, *added))


def plain_text(document: Document) -> str:
    """The document as plain text, an empty line between blocks. Filled-in words are isolated (U+2068 … U+2069)."""
    lines: list[str] = []
    before: Kind | None = None
    for block in document.blocks:
        together = before is block.kind and block.kind in (Kind.POINT, Kind.TICK, Kind.LINE)
        if before is not None and not together:
            lines.append("")
        lines += _text_lines(block)
        before = block.kind
    return "\n".join([*lines, "", document.imprint]) + "\n"


def _filled(block: Block, values: Values) -> Iterator[Paragraph]:
    name = block.list_field
    if name is not None:
        said = [_one_line(each) for each in values.lists.get(name, ())]
        for sentence in filter(None, said):
            yield Paragraph(Kind.POINT, (Words(sentence, filled=True),))
        if not any(said):
            for _ in range(_OPEN_LINES):
                yield Paragraph(Kind.LINE, ())
        return
    if block.kind is Kind.SIGNATURES:
        captions = "".join(part for part in block.parts if isinstance(part, str)).split("|")
        yield Paragraph(block.kind, tuple(Words(caption.strip()) for caption in captions))
        return
    yield Paragraph(block.kind, tuple(_run(part, values) for part in block.parts))


def _run(part: str | Field, values: Values) -> Words | Blank:
    if isinstance(part, str):
        return Words(part)
    assert part.name not in LIST_FIELDS
    value = _one_line(values.single.get(part.name, ""))
    return Words(value, filled=True) if value else Blank(_LENGTHS.get(part.name, _LONG))


def _one_line(value: str) -> str:
    """The value's words alone: a name must not bring lines, marks of direction or control signs of its own."""
    kept = "".join(" " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign for sign in value)
    return " ".join(
        "".join(sign for sign in kept if unicodedata.category(sign) != "Cf" or sign in "\u200c\u200d").split()
    )


def _text_lines(block: Paragraph) -> list[str]:
    words = "".join(_text(run) for run in block.runs)
    match block.kind:
        case Kind.TITLE:
            return [words, "=" * min(len(words), 72)]
        case Kind.HEADING:
            return [words, "-" * min(len(words), 72)]
        case Kind.NOTICE:
            return [f"! {words}"]
        case Kind.POINT:
            return [f"• {words}"]
        case Kind.TICK:
            return [f"☐ {words}"]
        case Kind.LINE:
            open_end = not block.runs or (isinstance(block.runs[-1], Words) and not block.runs[-1].filled)
            return [f"{words} {'_' * _LONG}".strip() if open_end else words]
        case Kind.SIGNATURES:
            return [line for run in block.runs if isinstance(run, Words) for line in ("", "_" * _LONG, run.text)][1:]
        case Kind.PAGE:
            return ["\f"]
        case _:
            return [words]


def _text(run: Words | Blank) -> str:
    if isinstance(run, Blank):
        return "_" * run.letters
    return f"{_ISOLATE}{run.text}{_POP}" if run.filled else run.text
