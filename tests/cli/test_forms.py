"""Forms from the command line: listed, empty, filled in; plain text on standard output."""

from __future__ import annotations

import pytest

from .conftest import CommandLine

ACCESSION = "TT-2025-0042"


def test_forms_are_listed(command: CommandLine) -> None:
    listed = command("form", command.vault, "--json")
    assert listed.status == 0
    assert len(listed.json) == 21
    first = listed.json[0]
    assert (first["id"], first["version"], first["language"], first["stage"]) == (
        "participation-agreement",
        "2.0",
        "en",
        "before",
    )
    assert len(first["sha256"]) == 64
    assert len(command("form", command.vault).out.splitlines()) == 21


def test_an_empty_form_is_kept_when_it_is_written_out(command: CommandLine) -> None:
    empty = command("form", command.vault, "withdrawal", "--language", "he")
    assert empty.status == 0
    assert empty.out.startswith("חזרה מן ההסכמה שלי\n")
    assert "☐" in empty.out
    told = command("history", command.vault, "--json").json[0]
    assert (told["action"], told["details"]["form"], told["details"]["language"]) == ("form.added", "withdrawal", "he")


def test_a_filled_form(with_sergeant: CommandLine) -> None:
    command = with_sergeant
    shown = command("show", command.vault, ACCESSION).json
    name = next(person["name"] for person in shown["people"] if person["role"] == "narrator")
    filled = command("form", command.vault, "review-letter", "--language", "en", "--accession", ACCESSION)
    assert filled.status == 0
    assert f"For: \u2068{name}\u2069" in filled.out
    bare = command(
        "form",
        command.vault,
        "review-letter",
        "--language",
        "en",
        "--accession",
        ACCESSION,
        "--without-names",
        "--json",
    )
    assert name not in bare.json["text"]
    assert bare.json["version"] == "1.0"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("leaflet",), "There is no form “leaflet”"),
        (("withdrawal", "--language", "fr"), "Use one of: en, he, ar."),
        (("withdrawal", "--language", "en", "--version", "7"), "not in this vault"),
        (("withdrawal", "--language", "en", "--accession", "OH-1999-0001"), "OH-1999-0001"),
    ],
)
def test_what_there_is_not_is_said(command: CommandLine, arguments: tuple[str, ...], sentence: str) -> None:
    refused = command("form", command.vault, *arguments)
    assert refused.status == 2
    assert sentence in refused.err
    assert refused.out == ""
