"""The catalogue and its code book, read again with the standard readers."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from oralhistory.exporters.catalogue import guard, unguard, write_catalogue
from oralhistory.exporters.fresh import clean
from oralhistory.release.columns import COLUMNS
from oralhistory.release.released import ReleasedTestimony
from tests.exporters import made

HEADER = ["release_id", "attribution", "conditions", *(c.name for c in COLUMNS)]
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=40)


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8"), newline="")))


def test_rows_in_the_order_given_and_columns_by_whitelist(tmp_path: Path) -> None:
    given_order = [made.hebrew(), made.testimony(), made.arabic()]
    write_catalogue(given_order, made.TERMS, tmp_path)
    table = rows(tmp_path / "testimonies.csv")
    assert list(table[0]) == HEADER
    assert [row["release_id"] for row in table] == ["w4hz8c3n", "k7q2m9xd", "p3vd6t8y"]
    assert table[0]["title"] == "תעודות בשער"
    assert table[1]["summary"] == "Of a posting and a notebook."
    assert table[1]["conditions"] == "No portrait beside it"
    assert table[1]["interview_place"] == ""
    assert (tmp_path / "testimonies.csv").read_bytes().startswith(b"release_id,attribution,conditions,title,")
    assert (tmp_path / "testimonies.csv").read_bytes().count(b"\r\n") == 4


def test_json_says_the_same(tmp_path: Path) -> None:
    testimonies = [made.testimony(), made.hebrew()]
    write_catalogue(testimonies, made.TERMS, tmp_path)
    catalogue = json.loads((tmp_path / "testimonies.json").read_text("utf-8"))
    assert catalogue["terms"] == {
        "use": "research",
        "audience": "researcher",
        "publication": "Quiet <Places> & after",
        "institution": "Harbour Archive",
    }
    for entry, row in zip(catalogue["testimonies"], rows(tmp_path / "testimonies.csv"), strict=True):
        assert set(entry) == {"release_id", "attribution", "conditions", "metadata", "summary"}
        flat = {**entry["metadata"], **{k: entry[k] for k in ("release_id", "attribution", "summary")}}
        assert {name: value or "" for name, value in flat.items()} == {
            name: value for name, value in row.items() if name != "conditions"
        }
        assert "; ".join(entry["conditions"]) == row["conditions"]


def test_what_no_column_names_stays_in(tmp_path: Path) -> None:
    released = made.testimony(metadata={"title": "T", "internal_notes": "lantern", "summary": "smuggled"}, summary=None)
    write_catalogue([released], made.TERMS, tmp_path)
    for path in tmp_path.iterdir():
        text = path.read_text("utf-8")
        assert "lantern" not in text
        assert "internal_notes" not in text
        assert "smuggled" not in text


def test_every_column_is_in_the_code_book(tmp_path: Path) -> None:
    write_catalogue([], made.TERMS, tmp_path)
    book = rows(tmp_path / "codebook.csv")
    assert [row["column"] for row in book] == HEADER
    assert all(row["meaning"] and row["values"] for row in book)
    treatment = {row["column"]: row["treatment"] for row in book}
    assert treatment["interview_date"] == treatment["coverage_to"] == "Generalised to the year"
    assert treatment["narrator_rank"] == "Left out"
    assert treatment["narrator_unit"] == "Not stated"
    assert treatment["summary"].startswith("Each identifier")


@pytest.mark.parametrize(
    ("formats", "files"),
    [
        (("csv",), {"testimonies.csv"}),
        (("json", "docx"), {"testimonies.json"}),
        (("docx",), {"testimonies.csv", "testimonies.json"}),
    ],
)
def test_formats_of_the_catalogue(formats: tuple[str, ...], files: set[str], tmp_path: Path) -> None:
    write_catalogue([made.testimony()], made.TERMS, tmp_path, formats)
    assert {p.name for p in tmp_path.iterdir()} == files | {"codebook.csv"}


@pytest.mark.parametrize(
    "text", ["=1+1", "+972", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n", "  =1", "'=1", "''@x", "＝1", "'\tx"]
)
def test_formulas_are_guarded(text: str) -> None:
    assert guard(text) == f"'{text}"
    assert unguard(guard(text)) == text


@pytest.mark.parametrize("text", ["", "a=b", "'tis so", "1-2", "שלום", "’=x"])
def test_everything_else_stays_as_it_is(text: str) -> None:
    assert guard(text) == text == unguard(text)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80, deadline=None)
@given(title=ANY_TEXT, summary=ANY_TEXT, conditions=st.lists(ANY_TEXT, max_size=2))
@example(title="=cmd|' /C calc'!A0", summary="\r\n@x", conditions=["-2", "\ud800"])
def test_any_text_survives(title: str, summary: str, conditions: list[str], tmp_path: Path) -> None:
    for path in tmp_path.iterdir():
        path.unlink()
    released: ReleasedTestimony = made.testimony(
        attribution=summary, metadata={"title": title}, summary=summary, conditions=conditions
    )
    write_catalogue([released], made.TERMS, tmp_path)
    (row,) = rows(tmp_path / "testimonies.csv")
    assert unguard(row["title"]) == clean(title)
    assert unguard(row["summary"]) == unguard(row["attribution"]) == clean(summary)
    assert all(not value.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for value in row.values())
    (entry,) = json.loads((tmp_path / "testimonies.json").read_text("utf-8"))["testimonies"]
    assert entry["metadata"]["title"] == clean(title)
    assert entry["conditions"] == [clean(c) for c in conditions]
