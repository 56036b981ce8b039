"""A recogniser chosen for a collection: review and export see the same, and what was decided holds without it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.anonymise.recognisers.training import TOLD, UNIT
from tests.cli.conftest import SERGEANT, CommandLine

PUBLIC = ("--use", "publication", "--audience", "public")
ACCESSION = "TT-2025-0042"


@pytest.fixture
def told(command: CommandLine, tmp_path: Path) -> CommandLine:
    """A vault whose one testimony speaks of a unit by its nickname."""
    record = json.loads(SERGEANT.read_text(encoding="utf-8"))
    record["transcript"]["segments"].append({"speaker": "n1", "text": TOLD})
    for name in ("recordings", "anonymisation"):
        record.pop(name, None)
    for event in record["consent"]:
        event.pop("review_required", None)
    file = tmp_path / "told.json"
    file.write_text(json.dumps(record), encoding="utf-8")
    assert command("add", command.vault, file).status == 0
    return command


def sources(found: list[dict[str, str]]) -> set[str]:
    return {finding["source"] for finding in found if finding["text"] == UNIT}


def exported(command: CommandLine, folder: Path) -> tuple[str, str]:
    """The transcript as it left, and what was said to people."""
    done = command("export", command.vault, folder, *PUBLIC, "--formats", "txt")
    assert done.status == 0, done.err
    (text,) = folder.rglob("transcript.txt")
    return text.read_text(encoding="utf-8"), done.err


def test_it_looks_through_a_file(command: CommandLine, tmp_path: Path, pipeline: Path) -> None:
    file = tmp_path / "told.txt"
    file.write_text(TOLD, encoding="utf-8")
    assert sources(command("detect", file, "--json").json) == set()
    done = command("detect", file, "--recogniser", "spacy", "--model", pipeline, "--json")
    assert sources(done.json) == {"recogniser:spacy"}
    assert done.err == ""


def test_review_and_export_see_what_it_sees(told: CommandLine, tmp_path: Path, pipeline: Path) -> None:
    vault = told.vault
    assert sources(told("detect", "--vault", vault, ACCESSION, "--json").json) == set()
    assert told("recognisers", vault, "--recogniser", "spacy", "--model", pipeline).status == 0
    assert told("recognisers", vault, "--json").json["used"] == [{"name": "spacy", "model": str(pipeline)}]
    assert sources(told("detect", "--vault", vault, ACCESSION, "--json").json) == {"recogniser:spacy"}
    decided = told("review", vault, ACCESSION, "--by", "Reviewer", "--accept-all")
    assert decided.status == 0, decided.err
    text, said = exported(told, tmp_path / "with")
    assert UNIT not in text
    assert "recogniser" not in said


def test_what_was_decided_holds_where_the_model_is_missing(told: CommandLine, tmp_path: Path, pipeline: Path) -> None:
    model = shutil.copytree(pipeline, tmp_path / "model")
    told("recognisers", told.vault, "--recogniser", "spacy", "--model", model)
    assert told("review", told.vault, ACCESSION, "--by", "Reviewer", "--accept-all").status == 0
    model.rename(tmp_path / "elsewhere")
    text, said = exported(told, tmp_path / "missing")
    assert UNIT not in text
    assert "“spacy” has no model at" in said
    assert told("recognisers", told.vault, "--drop", "spacy").status == 0
    text, said = exported(told, tmp_path / "dropped")
    assert UNIT not in text
    assert "recogniser" not in said


def test_without_it_nothing_is_proposed_or_treated(told: CommandLine, tmp_path: Path) -> None:
    assert told("review", told.vault, ACCESSION, "--by", "Reviewer", "--accept-all").status == 0
    text, _ = exported(told, tmp_path / "without")
    assert UNIT in text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--recogniser", "nobody", "--model", "."), "No recogniser “nobody” is installed"),
        (("--recogniser", "spacy", "--model", "gone"), "There is no model at"),
        (("--recogniser", "spacy"), "Say both"),
        (("--drop", "spacy"), "is not in use"),
    ],
)
def test_what_cannot_be_chosen_is_said(command: CommandLine, arguments: tuple[str, ...], said: str) -> None:
    done = command("recognisers", command.vault, *arguments)
    assert done.status == 2
    assert said in done.err
    assert command("recognisers", command.vault).out == "spacy\n"
