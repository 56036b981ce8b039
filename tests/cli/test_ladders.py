"""An organisation's own ladder from the command line: read, chosen, refused, taken away; no row is printed."""

from __future__ import annotations

from pathlib import Path

from .conftest import CommandLine


def test_a_ladder_is_read_and_a_level_chosen(with_sergeant: CommandLine, tmp_path: Path) -> None:
    command, vault = with_sergeant, with_sergeant.vault
    table = tmp_path / "places.csv"
    table.write_text("value;settlement;region\nTelsawa;a village;the north\nOakmere;near Oakmere;the south\n", "utf-8")
    read = command("ladder", vault, "place", table, "--audience", "public", "--level", "region", "--json")
    assert read.status == 0
    assert read.json["levels"] == ["settlement", "region", "kind"] and read.json["rows"] == 2
    assert read.json["chosen"]["public"] == "region" and read.json["chosen"]["researcher"] == "kind"
    assert "Row 2" in read.err and "Oakmere" not in read.out + read.err
    shown = command("ladder", vault, "place")
    assert (shown.status, shown.out) == (0, "") and "public: region" in shown.err
    gone = command("ladder", vault, "place", "--remove", "--json")
    assert gone.json["levels"] == ["kind"] and gone.json["chosen"]["public"] == "kind"


def test_what_is_wrong_is_said(with_sergeant: CommandLine, tmp_path: Path) -> None:
    command, vault = with_sergeant, with_sergeant.vault
    table = tmp_path / "places.csv"
    table.write_text("place;region\nTelsawa;the north\n", "utf-8")
    for call in (
        ("contact",),
        ("person", table),
        ("place", table),
        ("place", "--audience", "public"),
        ("place", "--audience", "public", "--level", "region"),
        ("place", table, "--remove"),
        ("date", tmp_path / "none.csv"),
    ):
        done = command("ladder", vault, *call)
        assert (done.status, done.out) == (2, "") and done.err.strip()
    assert "line 1" in command("ladder", vault, "place", table).err
