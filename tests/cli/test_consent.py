"""The commands about consent beyond what ``test_contract`` promises: the chain of an answer, and withdrawing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from oralhistory.use_cases.code_words import made_of

from .conftest import CommandLine

ACCESSION = "TT-2025-0042"
WORD = "quiet river"
ASKED = ("--use", "publication", "--medium", "transcript", "--audience", "public")


@pytest.fixture
def with_word(with_sergeant: CommandLine, tmp_path: Path) -> CommandLine:
    event = tmp_path / "event.json"
    event.write_text(
        json.dumps({"event": "given", "effective": "2025-01-01", "grants": [], "code_word": made_of(WORD)})
    )
    assert with_sergeant("consent", "record", with_sergeant.vault, ACCESSION, event).status == 0
    return with_sergeant


def word_file(folder: Path, word: str) -> Path:
    file = folder / "word"
    file.write_text(word + "\n", encoding="utf-8")
    return file


def events(command: CommandLine) -> list[dict[str, object]]:
    return command("show", command.vault, ACCESSION).json["consent"]


def test_the_chain_comes_only_when_asked_for(with_sergeant: CommandLine) -> None:
    ask = ("consent", "check", with_sergeant.vault, ACCESSION, *ASKED, "--on", "2030-01-01")
    plain, explained = with_sergeant(*ask), with_sergeant(*ask, "--explain")
    assert explained.out.startswith(plain.out)
    lines = explained.out.removeprefix(plain.out).splitlines()
    assert "chain" not in with_sergeant(*ask, "--json").json
    told = with_sergeant(*ask, "--json", "--explain").json
    assert {name: told[name] for name in ("allowed", "reasons", "conditions")} == with_sergeant(*ask, "--json").json
    recorded = events(with_sergeant)
    assert lines == [
        f"{step['effective']}\t{step['event']}\t{step['kind']}\t{', '.join(step['did'])}" for step in told["chain"]
    ]
    assert told["chain"]
    for step in told["chain"]:
        assert recorded[step["event"]]["event"] == step["kind"]
        assert recorded[step["event"]]["effective"] == step["effective"]


def test_everything_is_withdrawn_with_the_word_alone(with_word: CommandLine, tmp_path: Path) -> None:
    withdraw = ("consent", "withdraw", with_word.vault, "--code-word-file", word_file(tmp_path, "Quiet  RIVER"))
    done = with_word(*withdraw, "--from", "2025-06-01")
    assert done.status == 0
    assert done.out == f"{ACCESSION}\t2025-06-01\teverything\n"
    assert "No package ever held it" in done.err
    assert WORD not in done.out + done.err
    last = events(with_word)[-1]
    assert last == {"event": "withdrawn", "effective": "2025-06-01", "notes": "Withdrawn with the code word."}
    reasons = with_word("consent", "check", with_word.vault, ACCESSION, *ASKED, "--on", "2025-06-01", "--json").json
    assert "withdrawn" in reasons["reasons"]


def test_a_part_is_withdrawn_and_its_packages_are_named(with_word: CommandLine, tmp_path: Path) -> None:
    vault = with_word.vault
    assert with_word("review", vault, ACCESSION, "--by", "Anna", "--accept-all").status == 0
    out = tmp_path / "package"
    to_research = ("--use", "research", "--audience", "researcher", "--on", "2025-06-01", "--recipient", "North House")
    exported = with_word("export", vault, out, *to_research, "--json")
    assert exported.status == 0
    done = with_word(
        *("consent", "withdraw", vault, ACCESSION, "--use", "research", "--use", "web", "--audience", "researcher"),
        *("--from", "2025-07-01", "--json"),
    )
    assert done.status == 0
    assert done.json["everything"] is False
    assert [package["recipient"] for package in done.json["packages"]] == ["North House"]
    assert done.json["packages"][0]["release_id"] == exported.json["released"][0]["release_id"]
    assert events(with_word)[-1] == {
        "event": "withdrawn",
        "effective": "2025-07-01",
        "grants": [{"use": ["research", "web"], "audience": ["researcher"]}],
    }
    refused = with_word("export", vault, tmp_path / "again", *to_research[:4], "--on", "2025-07-01", "--json")
    assert refused.status == 1
    assert not (tmp_path / "again").exists()


@pytest.mark.parametrize("accession", [(), (ACCESSION,)])
def test_a_wrong_word_withdraws_nothing(with_word: CommandLine, tmp_path: Path, accession: tuple[str, ...]) -> None:
    before = events(with_word)
    wrong = word_file(tmp_path, "quiet rivers")
    done = with_word("consent", "withdraw", with_word.vault, *accession, "--code-word-file", wrong)
    assert (done.status, done.out) == (1, "")
    assert "nothing was withdrawn" in done.err
    assert events(with_word) == before


def test_who_is_meant_must_be_said(with_word: CommandLine) -> None:
    before = events(with_word)
    done = with_word("consent", "withdraw", with_word.vault)
    assert done.status == 2
    assert "--code-word-file" in done.err
    both = with_word(
        *("consent", "withdraw", with_word.vault, "--code-word-file", "-", "--passphrase-file", "-"),
    )
    assert both.status == 2
    assert events(with_word) == before


def test_a_word_that_two_chose_needs_the_number(with_word: CommandLine, tmp_path: Path) -> None:
    vault, second = with_word.vault, tmp_path / "second.json"
    record = {
        "format": "oralhistory-testimony",
        "version": 1,
        "accession": "TT-2",
        "people": [{"id": "n", "role": "narrator"}],
    }
    consent = [{"event": "given", "effective": "2025-01-01", "grants": [], "code_word": made_of(WORD)}]
    second.write_text(json.dumps(record | {"consent": consent}))
    assert with_word("add", vault, second).status == 0
    withdraw = ("consent", "withdraw", vault, "--code-word-file", word_file(tmp_path, WORD))
    done = with_word(*withdraw)
    assert done.status == 2
    assert f"TT-2, {ACCESSION}" in done.err
    assert with_word(*withdraw[:3], "TT-2", *withdraw[3:]).status == 0
    assert [event["event"] for event in events(with_word)].count("withdrawn") == 0
