"""The catalogue: one row a testimony, columns by whitelist, and the code book that explains them."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from oralhistory.exporters.fresh import clean, write_fresh
from oralhistory.model import Category
from oralhistory.release.columns import COLUMNS, Column
from oralhistory.release.released import PackageTerms, ReleasedTestimony

_FORMULA = re.compile(r"['\s]*[=+\-@＝＋－＠]|'*[\t\n]")
"""What a spreadsheet would run, or swallow: OWASP, "CSV Injection"; and cells that look as if guarded already."""

_GUARD_NOTE = "In testimonies.csv a cell that a spreadsheet would read as a formula has an apostrophe before it."
_EMPTY_NOTE = "Empty: nothing is said, for whatever reason."

_OWN_COLUMNS = (
    (
        "release_id",
        "Names the testimony in this package, and its folder. Random: it follows from nothing",
        "Random text, different in every package unless the collection keeps it",
        "",
    ),
    ("attribution", "How the narrator is to be named wherever this testimony is cited", "Free text", ""),
    ("conditions", "What the narrator asks of whoever uses this testimony", "Free text; several parted by “; ”", ""),
)

_VALUES: Mapping[Category | None, str] = {
    Category.DATE: "A date or a period in EDTF (ISO 8601-2), or a wider period in words",
    Category.PLACE: "A place, or a wider area",
    None: "Free text",
}


def write_catalogue(
    testimonies: Sequence[ReleasedTestimony],
    terms: PackageTerms,
    folder: Path,
    formats: Collection[str] = ("csv", "json"),
) -> None:
    """Write ``testimonies.csv``, ``testimonies.json`` and ``codebook.csv`` into ``folder``.

    Args:
        testimonies: in the order their rows shall stand in.
        terms: what the package says about itself.
        folder: the package's ``data`` folder.
        formats: ``csv`` or ``json`` where only one is asked for; a package is never without a catalogue, so if
            neither is named both are written.

    Raises:
        MachineError: the disk would not take a file.
    """
    both = "csv" not in formats and "json" not in formats
    if both or "csv" in formats:
        write_fresh(folder / "testimonies.csv", _table(_rows(testimonies)))
    if both or "json" in formats:
        write_fresh(folder / "testimonies.json", _nested(testimonies, terms))
    write_fresh(folder / "codebook.csv", _table(_codebook(terms)))


def cell(released: ReleasedTestimony, column: Column) -> str | None:
    """What was released under this column, or ``None``. The summary stands or falls with its own consent."""
    text = released.summary if column.name == "summary" else released.metadata.get(column.name)
    return clean(text.text) if text is not None else None


def guard(text: str) -> str:
    """The cell with an apostrophe before it if a spreadsheet could take it for a formula; :func:`unguard` undoes it."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguard(text: str) -> str:
    """The cell as it was before :func:`guard`."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def _rows(testimonies: Sequence[ReleasedTestimony]) -> Iterable[Sequence[str]]:
    yield [*(name for name, *_ in _OWN_COLUMNS), *(column.name for column in COLUMNS)]
    for released in testimonies:
        yield [
            released.release_id,
            clean(released.attribution.text),
            "; ".join(clean(condition.text) for condition in released.conditions),
            *(cell(released, column) or "" for column in COLUMNS),
        ]


def _table(rows: Iterable[Sequence[str]]) -> str:
    """RFC 4180, without a byte order mark: with one, a reader that is told UTF-8 loses the name of the first column."""
    sheet = io.StringIO(newline="")
    csv.writer(sheet, quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n").writerows(map(guard, row) for row in rows)
    return sheet.getvalue()


def _nested(testimonies: Sequence[ReleasedTestimony], terms: PackageTerms) -> str:
    catalogue = {
        "format": "oralhistory-package",
        "version": 1,
        "terms": {
            "use": terms.use.value,
            "audience": terms.audience.value,
            "publication": clean(terms.publication) if terms.publication else None,
            "institution": clean(terms.institution) if terms.institution else None,
        },
        "testimonies": [
            {
                "release_id": released.release_id,
                "attribution": clean(released.attribution.text),
                "conditions": [clean(condition.text) for condition in released.conditions],
                "metadata": {column.name: cell(released, column) for column in COLUMNS if column.name != "summary"},
                "summary": clean(released.summary.text) if released.summary is not None else None,
            }
            for released in testimonies
        ],
    }
    return json.dumps(catalogue, ensure_ascii=False, indent=2) + "\n"


def _codebook(terms: PackageTerms) -> Iterable[Sequence[str]]:
    yield ["column", "meaning", "values", "treatment"]
    for name, meaning, values, treatment in _OWN_COLUMNS:
        yield [name, f"{meaning}.", f"{values}. {_GUARD_NOTE}", treatment]
    for column in COLUMNS:
        yield [column.name, f"{column.meaning}.", f"{_values(column)}. {_EMPTY_NOTE}", treatment_of(column, terms)]


def _values(column: Column) -> str:
    if column.name == "language":
        return "A language tag (BCP 47)"
    return _VALUES.get(column.category, _VALUES[None])


def treatment_of(column: Column, terms: PackageTerms) -> str:
    """How the column's identifiers were treated, as the package's terms say it."""
    if column.category is not None:
        return clean(terms.treatments.get(column.category.value, "Not stated"))
    if column.name == "language":
        return "As it is"
    return "Each identifier in it treated by its category, as in the transcript"
