"""The register from the command line: listed at one's own wish, a list taken in whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import CommandLine


def test_a_list_is_taken_in_and_the_leak_check_finds_its_alias_in_a_file(
    with_sergeant: CommandLine, tmp_path: Path
) -> None:
    command = with_sergeant
    file = tmp_path / "names.csv"
    file.write_text("name,category,aliases\nYotam Zilberfeld,person,Zibi the Tall|זיבי הגבוה\n", encoding="utf-8")
    letter = tmp_path / "letter.txt"
    letter.write_text("אתמול ראיתי את זיבי הגבוה בנמל", encoding="utf-8")
    assert command("leakcheck", command.vault, letter, "--audience", "public").status == 0
    taken = command("register", command.vault, "import", file, "--json")
    assert (taken.status, taken.json) == (0, {"added": 1, "changed": 0, "left_out": 0})
    found = command("leakcheck", command.vault, letter, "--audience", "public", "--json")
    assert found.status == 1
    assert [leak["category"] for leak in found.json["leaks"]] == ["person"]

    listed = command("register", command.vault, "list", "--json").json
    (row,) = [row for row in listed if row["name"] == "Yotam Zilberfeld"]
    assert row["aliases"] == ["Zibi the Tall", "זיבי הגבוה"]
    assert (row["category"], row["risk"], row["testimonies"]) == ("person", "normal", [])
    assert any(row["testimonies"] for row in listed)
    assert "Yotam Zilberfeld" in command("register", command.vault, "list").out


def test_a_list_with_an_error_is_not_taken_in(command: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "names.csv"
    file.write_text("name,category\nYotam,person\nZilberfeld,\n", encoding="utf-8")
    refused = command("register", command.vault, "import", file)
    assert refused.status == 2
    assert "Line 3" in refused.err
    assert "Zilberfeld" not in refused.err
    assert command("register", command.vault, "list").out == ""
    assert command("register", command.vault, "import", file, "--leave-out").status == 0
    assert command("register", command.vault, "list").out == "person\tnormal\t0\tYotam\n"


@pytest.mark.parametrize("arguments", [["import"], ["list", "names.csv"], ["export"]])
def test_a_call_that_makes_no_sense_is_refused(command: CommandLine, arguments: list[str]) -> None:
    assert command("register", command.vault, *arguments).status == 2
