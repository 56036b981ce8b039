"""A controlled vocabulary as CSV from any spreadsheet.

Columns, in any order, in English, Hebrew or Arabic: ``label`` (also ``term``, ``prefLabel``), and where there are any
``id``, ``alt`` (with ``|`` between several), ``broader`` (ids or labels, with ``|``) and ``note``. A label in a
language has it behind an @: ``label@he``, ``alt@ar``. Without ids a term is known by its first label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from oralhistory.errors import InputError
from oralhistory.importers.files import decode_text, read_bytes
from oralhistory.importers.tables import ALSO, header_word, table_rows
from oralhistory.importers.vocabulary import MOST_BYTES, ReadVocabulary, assembled
from oralhistory.model.thesaurus import Concept, folded
from oralhistory.sentences import Sentence


class Cell(StrEnum):
    """What a column holds."""

    ID = "id"
    LABEL = "label"
    ALT = "alt"
    BROADER = "broader"
    NOTE = "note"


_HEADERS: Final[Mapping[Cell, str]] = {
    Cell.ID: "identifier|uri|concept|notation|code|מזהה|معرف|المعرف",
    Cell.LABEL: "term|terms|preflabel|pref label|preferred label|preferred term|name|keyword|מונח|תווית|مصطلح|المصطلح|"
    "تسمية",
    Cell.ALT: "altlabel|alt label|alternative|alternative label|synonym|synonyms|used for|variants|מונח נרדף|"
    "מילים נרדפות|مرادف|مرادفات",
    Cell.BROADER: "broader term|parent|bt|מונח רחב|מונח־על|مصطلح أوسع|أوسع",
    Cell.NOTE: "notes|scope note|scopenote|definition|comment|הערה|הגדרה|ملاحظة|تعريف",
}
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True)
class _Column:
    cell: Cell
    tag: str
    at: int


def read_vocabulary_table(path: Path) -> ReadVocabulary:
    """Read a table; nothing is kept anywhere.

    Raises:
        InputError: it is no text, or its first row does not name the columns.
        MachineError: the file may not be read.
    """
    text, warnings = decode_text(read_bytes(path, limit=MOST_BYTES), path.name)
    lines = table_rows(text, path.name)
    empty: list[str] = []
    columns, unread = _columns(next((cells for _, cells in lines), empty), path.name)
    if unread:
        named = tuple(Sentence("“{title}”", title=title) for title in unread)
        not_read = Sentence("These columns of “{name}” are not read: {columns}.", name=path.name, columns=named)
        warnings = (*warnings, not_read)
    concepts: dict[str, Concept] = {}
    problems: list[Sentence] = []
    for line, cells in lines:
        if not any(cell.strip() for cell in cells):
            continue
        try:
            concept = _concept(cells, columns)
            if concept.id in concepts:
                raise InputError("the term stands above already.")
            concepts[concept.id] = concept
        except InputError as problem:
            problems.append(Sentence("Line {line}: {problem}", line=line, problem=problem.sentence))
    return assembled(path.stem, _linked(concepts), path.name, problems, warnings)


def _columns(header: Sequence[str], name: str) -> tuple[list[_Column], list[str]]:
    found: list[_Column] = []
    unread: list[str] = []
    for at, title in enumerate(header):
        words, tag = _title(title)
        cell = next((c for c, others in _HEADERS.items() if words in (c.value, *others.split("|"))), None)
        if cell is not None and all((cell, tag) != (column.cell, column.tag) for column in found):
            found.append(_Column(cell, tag, at))
        elif title.strip():
            unread.append(title.strip())
    if all(column.cell is not Cell.LABEL for column in found):
        raise InputError(
            "“{name}”, line 1: the first row must name the columns. Missing among them: {columns}.",
            name=name,
            columns=(Sentence("“{title}”", title=Cell.LABEL),),
        )
    return found, unread


def _title(title: str) -> tuple[str, str]:
    """A column's word, and its language: ``label@he``, ``label (he)`` or ``label:he``."""
    words = header_word(title)
    for sign in ("@", ":", "("):
        before, found, tag = words.partition(sign)
        tag = tag.strip(" )")
        if found and _TAG.fullmatch(tag):
            return before.strip(), tag
    return words, ""


def _concept(cells: Sequence[str], columns: Sequence[_Column]) -> Concept:
    def every(wanted: Cell) -> Iterator[tuple[str, str]]:
        for column in columns:
            text = " ".join(cells[column.at].split()) if column.at < len(cells) else ""
            if column.cell is wanted and text:
                yield column.tag, text

    labels = dict(every(Cell.LABEL))
    if not any(character.isalnum() for label in labels.values() for character in label):
        raise InputError("there is no label.")
    given = next((text for _, text in every(Cell.ID)), "")
    return Concept(
        id=given or f"term/{folded(next(iter(labels.values())))}",
        labels=labels,
        others=tuple(dict.fromkeys(part for _, text in every(Cell.ALT) for part in _parts(text))),
        broader=tuple(dict.fromkeys(part for _, text in every(Cell.BROADER) for part in _parts(text))),
        note=" ".join(text for _, text in every(Cell.NOTE)) or None,
    )


def _parts(text: str) -> list[str]:
    return [part for part in map(str.strip, text.split(ALSO)) if part]


def _linked(concepts: Mapping[str, Concept]) -> Iterator[Concept]:
    """Broader terms named by a label are known by their ids from here on."""
    by_label: dict[str, str] = {}
    for concept in concepts.values():
        for label in concept.all_labels:
            by_label.setdefault(folded(label), concept.id)
    for concept in concepts.values():
        broader = (each if each in concepts else by_label.get(folded(each), each) for each in concept.broader)
        yield replace(concept, broader=tuple(dict.fromkeys(broader)))
