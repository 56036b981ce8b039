"""Ladders as spreadsheets save them: read whatever the signs between cells, refused with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from oralhistory.anonymise.ladder_advice import advice
from oralhistory.errors import InputError
from oralhistory.importers.ladders import parse_ladder, read_ladder
from oralhistory.model import Category, Rung
from oralhistory.use_cases.laddering import EXAMPLES, example

LINES = (
    "language{0}value{0}settlement{0}region\r\n"
    "en{0}Telsawa{0}a village{0}the north\r\n"
    "{0}{0}{0}\r\n"
    "he{0}תל סאווה{0}כפר{0}הצפון\r\n"
)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-mark"])
def test_read_as_spreadsheets_write(tmp_path: Path, delimiter: str, encoding: str) -> None:
    path = tmp_path / "places.csv"
    text = LINES.format(delimiter)
    path.write_bytes(b"\xff\xfe" + text.encode("utf-16-le") if encoding.endswith("mark") else text.encode(encoding))
    got = read_ladder(path, Category.PLACE)
    assert got.warnings == ()
    assert got.ladder.levels == ("settlement", "region")
    assert got.ladder.rungs == (
        Rung("Telsawa", ("a village", "the north"), "en"),
        Rung("תל סאווה", ("כפר", "הצפון"), "he"),
    )


def test_a_windows_page_is_guessed_and_said(tmp_path: Path) -> None:
    path = tmp_path / "places.csv"
    path.write_bytes("value;region\nתל סאווה;הצפון\n".encode("cp1255"))
    got = read_ladder(path, Category.PLACE)
    assert got.ladder.rungs[0].value == "תל סאווה" and "Hebrew" in got.warnings[0]


def test_columns_for_languages() -> None:
    text = (
        'value,period:en,period:he,arc\n1948..1966,"the first years, hard ones",השנים הראשונות,\n1967..,later,,after\n'
    )
    ladder = parse_ladder(text, Category.DATE, "dates.csv")
    assert ladder.levels == ("period", "arc")
    assert ladder.rungs == (
        Rung("1948..1966", ("the first years, hard ones", ""), "en"),
        Rung("1948..1966", ("השנים הראשונות", ""), "he"),
        Rung("1967..", ("later", ""), "en"),
        Rung("1967..", ("", "after"), ""),
    )


def test_cells_are_cleaned_of_what_surrounds_them() -> None:
    ladder = parse_ladder("\ufeffValue,Region\n\u2067 תל  סאווה\u2069 ,\u200fהצפון\n", Category.PLACE, "p.csv")
    assert ladder.levels == ("Region",) and ladder.rungs == (Rung("תל סאווה", ("הצפון",)),)


def test_cells_without_a_head_belong_to_the_levels_there_are() -> None:
    ladder = parse_ladder("Telsawa\tthe north\nOakmere\tthe south", Category.PLACE, "cells", ("region",))
    assert [rung.value for rung in ladder.rungs] == ["Telsawa", "Oakmere"]
    with pytest.raises(InputError, match="line 2: more cells"):
        parse_ladder("Telsawa\tthe north\nOakmere\tthe south\tthe country", Category.PLACE, "cells", ("region",))


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("\n\n", 1, "nothing in it"),
        ("place,region\nTelsawa,the north\n", 1, "no column is called “value”"),
        ("value\nTelsawa\n", 1, "one to 8 levels"),
        ("value,a,b,c,d,e,f,g,h,i\n", 1, "one to 8 levels"),
        ("value,region,Region\n", 1, "two columns are called “Region”"),
        ("value,region\nTelsawa,north,of,here\n", 2, "more cells than columns"),
        ("value,region\nTelsawa,north\n,south\n", 3, "no value"),
        ("value,region\nTelsawa,north\n\ntelsawa,south\n", 4, "stands in line 2 already"),
        ('value,region\nTelsawa,"north\n', 2, "quotation mark"),
        (f"value,region\nTelsawa,{'x' * 301}\n", 2, "Shorten it"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line(tmp_path: Path, text: str, line: int, words: str) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(text, "utf-8", newline="")
    with pytest.raises(InputError) as caught:
        read_ladder(path, Category.PLACE)
    assert str(caught.value).startswith(f"“mine.csv”, line {line}: ") and words in str(caught.value)


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_comes_with_the_program_can_be_begun_with(name: str) -> None:
    ladder = example(name)
    assert ladder.category is EXAMPLES[name] and ladder.rungs and ladder.levels
    assert advice(ladder) == ()
