"""An organisation's own ladder as a table: ``value``, then one column a level, finest first; ``language`` if need be.

Read as spreadsheets write it: with commas, semicolons or tabs, in UTF-8 or UTF-16, with or without a byte order mark.
A column ``region:he`` holds the words of the level ``region`` for Hebrew texts.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from oralhistory.errors import InputError
from oralhistory.importers.files import decode_text, read_bytes
from oralhistory.model import Category, Ladder, Rung
from oralhistory.model.ladder import MOST_LEVELS
from oralhistory.sentences import Sentence

_VALUE: Final = "value"
_LANGUAGE: Final = "language"
_DELIMITERS: Final = ",;\t"
_AROUND: Final = " \t\r\n\ufeff\u200e\u200f\u061c\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
_LONGEST_CELL: Final = 300
_MOST_BYTES: Final = 8 * 1024 * 1024


@dataclass(frozen=True)
class ReadLadder:
    """A ladder from a file, and what a person should know of how it was read."""

    ladder: Ladder
    warnings: tuple[Sentence, ...] = ()


def read_ladder(path: Path, category: Category) -> ReadLadder:
    """Read a file.

    Raises:
        InputError: it is no such table; the sentence names file and line.
        MachineError: it may not be read.
    """
    text, warnings = decode_text(read_bytes(path, limit=_MOST_BYTES), path.name)
    return ReadLadder(parse_ladder(text, category, path.name), warnings)


def parse_ladder(text: str, category: Category, name: str, levels: Sequence[str] = ()) -> Ladder:
    """Read a table from text.

    Args:
        name: of the file, for sentences about it.
        levels: of rows that come without a head, as from a spreadsheet's cells.

    Raises:
        InputError: it is no such table; the sentence names the line.
    """
    lines = [(number, cells) for number, cells in _lines(text, name) if any(cells)]
    if not lines:
        raise InputError(
            "“{name}”, line 1: there is nothing in it. Write the columns first: value, then the levels.", name=name
        )
    number, head = lines[0]
    if levels and _VALUE not in map(str.casefold, head):
        return _ladder([_VALUE, *levels], lines, category, name, number)
    return _ladder(head, lines[1:], category, name, number)


def _lines(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    text = text.lstrip("\ufeff")
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for cells in reader:
            yield reader.line_num, [" ".join(cell.strip(_AROUND).split()) for cell in cells]
    except csv.Error:
        raise InputError(
            "“{name}”, line {line}: a quotation mark is not closed. Correct it, and read the file again.",
            name=name,
            line=reader.line_num,
        ) from None


@dataclass(frozen=True)
class _Head:
    value: int
    language: int | None
    levels: tuple[str, ...]
    places: tuple[tuple[int, str, int], ...]
    """Column, its language, and the level it holds the words of."""


def _ladder(
    head: Sequence[str], lines: Sequence[tuple[int, list[str]]], category: Category, name: str, at: int
) -> Ladder:
    columns = _head(head, name, at)
    rungs: dict[tuple[str, str], tuple[Rung, int]] = {}
    for number, cells in lines:
        if any(cells[len(head) :]):
            raise InputError(
                "“{name}”, line {line}: more cells than columns. Put quotation marks around commas.",
                name=name,
                line=number,
            )
        if any(len(cell) > _LONGEST_CELL for cell in cells):
            raise InputError(
                "“{name}”, line {line}: a cell of more than %Ln letters. Shorten it.",
                name=name,
                line=number,
                n=_LONGEST_CELL,
            )
        for rung in _rungs([*cells, *[""] * len(head)], columns, name, number):
            known = rungs.get((rung.value.casefold(), rung.language))
            if known is not None:
                raise InputError(
                    "“{name}”, line {line}: “{value}” stands in line {earlier} already. Keep one of the two.",
                    name=name,
                    line=number,
                    value=rung.value,
                    earlier=known[1],
                )
            rungs[rung.value.casefold(), rung.language] = rung, number
    return Ladder(category, columns.levels, tuple(rung for rung, _ in rungs.values()))


def _head(head: Sequence[str], name: str, at: int) -> _Head:
    folded = [cell.casefold() for cell in head]
    if _VALUE not in folded:
        raise InputError(
            "“{name}”, line {line}: no column is called “value”. The first line names the columns.", name=name, line=at
        )
    value = folded.index(_VALUE)
    language = folded.index(_LANGUAGE) if _LANGUAGE in folded else None
    levels: dict[str, str] = {}
    places: list[tuple[int, str, int]] = []
    for column, cell in enumerate(head):
        if column in (value, language) or not cell:
            continue
        level, _, tag = (part.strip() for part in cell.partition(":"))
        levels.setdefault(level.casefold(), level)
        place = (column, tag, list(levels).index(level.casefold()))
        if not level or any(place[1:] == known[1:] for known in places):
            raise InputError(
                "“{name}”, line {line}: two columns are called “{cell}”. Give each level its own name.",
                name=name,
                line=at,
                cell=cell,
            )
        places.append(place)
    if not places or len(levels) > MOST_LEVELS:
        raise InputError(
            "“{name}”, line {line}: a ladder has one to %Ln levels; name a column for each.",
            name=name,
            line=at,
            n=MOST_LEVELS,
        )
    return _Head(value, language, tuple(levels.values()), tuple(places))


def _rungs(cells: Sequence[str], head: _Head, name: str, number: int) -> Iterator[Rung]:
    value = cells[head.value]
    if not value:
        raise InputError(
            "“{name}”, line {line}: no value. Say what these words stand for, or take the line out.",
            name=name,
            line=number,
        )
    tag = cells[head.language] if head.language is not None else ""
    steps: dict[str, list[str]] = {}
    for column, own_tag, level in head.places:
        steps.setdefault(own_tag or tag, [""] * len(head.levels))[level] = cells[column]
    for language, words in steps.items():
        if any(words) or len(steps) == 1:
            yield Rung(value, tuple(words), language)
