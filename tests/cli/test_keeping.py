"""A testimony that keeps its release id, from the command line."""

from __future__ import annotations

from .conftest import CommandLine

ACCESSION = "TT-2025-0042"


def test_keep_and_draw_anew(with_sergeant: CommandLine) -> None:
    command, vault = with_sergeant, with_sergeant.vault
    on = command("keep", vault, ACCESSION, "--on", "--json")
    assert (on.status, on.json) == (0, {"accession": ACCESSION, "keeps": True})
    assert "put side by side" in on.err
    assert "already" in command("keep", vault, ACCESSION, "--on").err
    off = command("keep", vault, ACCESSION, "--off")
    assert (off.status, off.out) == (0, "") and "of its own in each package" in off.err
    history = command("history", vault, ACCESSION, "--json").json
    assert [event["action"] for event in history][:2] == ["release.fresh", "release.kept"]


def test_it_must_be_said_which_and_of_what(with_sergeant: CommandLine) -> None:
    assert with_sergeant("keep", with_sergeant.vault, ACCESSION).status == 2
    assert with_sergeant("keep", with_sergeant.vault, "TT-1", "--on").status == 2
