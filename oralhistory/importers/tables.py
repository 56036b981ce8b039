"""Tables as spreadsheets save them: what the readers of lists share."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Final

from oralhistory.errors import InputError

ALSO: Final = "|"
"""Stands between several values in one cell."""
_DELIMITERS: Final = (",", ";", "\t")


def table_rows(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Each row of the file called ``name`` with the number of its first line; commas, semicolons or tabs part cells.

    Raises:
        InputError: it is no table; the sentence names the line.
    """
    text = text.removeprefix("\ufeff")
    first = text.split("\n", 1)[0]
    if first.lower().startswith("sep=") and "\n" in text:  # Excel's own line before the header
        first = text.split("\n", 2)[1]
        skipped = 1
    else:
        skipped = 0
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=False)
    begins = 1
    try:
        for cells in reader:
            if begins > skipped:
                yield begins, cells
            begins = reader.line_num + 1
    except csv.Error:
        raise InputError(
            "“{name}”, line {line}: this is no row of a table. Save the list as CSV.", name=name, line=begins
        ) from None


def header_word(said: str) -> str:
    """A column's title, or another word of a list, so that spelling makes no other of it."""
    return " ".join(said.replace("_", " ").casefold().split()).strip(" .:*")
