"""Packages made with a collection's own ladders: real vault, real files, the leak check behind them."""

from __future__ import annotations

import csv
import json
import re
from datetime import date
from pathlib import Path

import pytest

from oralhistory.errors import InputError
from oralhistory.jobs import Job
from oralhistory.model import Audience, Category, Ladder, Rung, Testimony, Treatment, Use
from oralhistory.release.package import PackageLeaks
from oralhistory.release.request import ExportRequest
from oralhistory.storage import KdfCost, Vault
from oralhistory.use_cases import keeping, laddering, releasing
from oralhistory.workspace import Workspace

PLACES = Ladder(
    Category.PLACE,
    ("settlement", "region"),
    (
        Rung("Telsawa", ("a village in the north", "the North")),
        Rung("Quillmoor", ("a village near Telsawa", "the South")),
        Rung("Harrowfen", ("a port", "the Fenlands")),
    ),
)
PERIODS = Ladder(Category.DATE, ("period",), (Rung("1987-12..1993-09", ("the first uprising",)),))


def record(number: int, place: str, text: str, day: str = "1989-05-14") -> Testimony:
    return Testimony.from_json(
        {
            "accession": f"OH-{number}",
            "language": "en",
            "people": [{"id": "n", "role": "narrator", "name": f"Wendelin Brask{'abcdefgh'[number]}"}],
            "sessions": [{"place": place, "date": "2030-04-02"}],
            "coverage": {"places": [place, "Fenlands"], "from": day},
            "transcript": {"language": "en", "segments": [{"speaker": "n", "text": text}]},
            "consent": [
                {
                    "event": "given",
                    "effective": "2030-05-01",
                    "grants": [
                        {"use": [*Use], "medium": ["metadata", "transcript"], "audience": ["public"], "decision": "yes"}
                    ],
                }
            ],
        }
    )


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    vault, _ = Vault.create(tmp_path / "v.vault", "a quiet passphrase", cost=KdfCost.FLOOR)
    opened = Workspace(vault, by="Anna")
    for number, place, text in (
        (1, "Telsawa", "I came to Telsawa on 14 May 1989."),
        (2, "Quillmoor", "Quillmoor lies south of Telsawa."),
        (3, "Harrowfen", "The boats of Harrowfen were burned."),
    ):
        opened.review_by(opened.add(record(number, place, text)).id, by="Anna")
    return opened


def choose(workspace: Workspace, *ladders: Ladder, **levels: str) -> None:
    state = laddering.kept(workspace)
    for ladder in ladders:
        state = laddering.with_ladder(state, ladder)
    for category, level in levels.items():
        state = laddering.with_level(state, Audience.PUBLIC, Category(category), level)
    laddering.keep(workspace, state)


def export(workspace: Workspace, into: Path) -> Path:
    request = ExportRequest(use=Use.RESEARCH, audience=Audience.PUBLIC, day=date(2031, 1, 1), formats=("txt", "csv"))
    outcome = releasing.export(workspace, request, into, Job())
    assert len(outcome.contents) == 3
    return into / "data"


def test_the_package_says_the_same_in_its_columns_and_in_its_texts(workspace: Workspace, tmp_path: Path) -> None:
    choose(workspace, PLACES, PERIODS, place="region", date="period")
    data = export(workspace, tmp_path / "out")
    with (data / "testimonies.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["interview_place"]: row for row in csv.DictReader(file)}
    assert set(rows) == {"[the North]", "[the South]", "[the Fenlands]"}
    assert rows["[the North]"]["coverage_from"] == "[the first uprising]"
    for place, row in rows.items():
        text = (data / row["release_id"] / "transcript.txt").read_text(encoding="utf-8")
        assert place.lower() in text.lower()
    everything = "".join(p.read_text(encoding="utf-8") for p in data.rglob("*") if p.is_file())
    assert not [name for name in ("Telsawa", "Quillmoor", "Harrowfen", "1989", "a port") if name in everything]
    with (data / "codebook.csv").open(encoding="utf-8", newline="") as file:
        said = {row["column"]: row["treatment"] for row in csv.DictReader(file)}
    assert said["interview_place"].startswith("generalise to region (a ladder of the collection")
    assert said["coverage_from"].startswith("generalise to period (")


def test_a_step_that_names_another_place_becomes_the_kind(workspace: Workspace, tmp_path: Path) -> None:
    choose(workspace, PLACES, place="settlement")
    data = export(workspace, tmp_path / "out")
    everything = "".join(p.read_text(encoding="utf-8") for p in data.rglob("*") if p.is_file())
    assert "[a village in the north]" in everything and "[place] lies south of" in everything
    assert "Telsawa" not in everything


def test_ladder_words_excuse_nobody(workspace: Workspace, tmp_path: Path) -> None:
    """A level called like a narrator: it stands in the code book, and the package stays here."""
    choose(workspace, Ladder(Category.PLACE, ("Braskb",), (Rung("Telsawa", ("the north",)),)), place="Braskb")
    with pytest.raises(PackageLeaks):
        export(workspace, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_what_holds_is_kept_in_the_vault_and_told_without_a_word_of_it(workspace: Workspace, tmp_path: Path) -> None:
    choose(workspace, PLACES, place="region")
    told = [event for event in workspace.vault.audit.all() if event.action == "collection.set"]
    assert {"ladders", "levels"} <= {event.details["setting"] for event in told}
    assert "Telsawa" not in json.dumps([dict(event.details) for event in told], default=str)
    key = workspace.vault.key
    workspace.close()
    again = Workspace.open_with(tmp_path / "v.vault", key, by="Anna")
    state = laddering.kept(again)
    assert state.ladder(Category.PLACE) == PLACES
    assert laddering.level(state, Audience.PUBLIC, Category.PLACE) == "region"
    assert laddering.level(state, Audience.COURT, Category.PLACE) == "kind"
    again.close()


def test_a_level_keeps_its_audiences_under_another_name_and_falls_to_the_kind_when_it_goes() -> None:
    state = laddering.with_ladder(laddering.Kept((), {}), PLACES)
    state = laddering.with_level(state, Audience.PUBLIC, Category.PLACE, "region")
    renamed = Ladder(Category.PLACE, ("settlement", "part of the country"), PLACES.rungs)
    state = laddering.with_ladder(state, renamed)
    assert laddering.level(state, Audience.PUBLIC, Category.PLACE) == "part of the country"
    state = laddering.with_ladder(state, Ladder(Category.PLACE, ("settlement",), ()))
    assert laddering.level(state, Audience.PUBLIC, Category.PLACE) == "kind"
    state = laddering.with_ladder(state, Ladder(Category.PLACE))
    assert state.ladders == () and laddering.choices(state, Category.PLACE) == ("kind",)
    assert laddering.with_level(state, Audience.PUBLIC, Category.PLACE, "kind").levels == {}
    with pytest.raises(InputError, match="level of the program"):
        laddering.with_ladder(state, Ladder(Category.DATE, ("Year",)))


def test_what_each_audience_would_read(workspace: Workspace) -> None:
    choose(workspace, PLACES, place="region")
    keeping.set_treatment(workspace, Audience.TEAM, Category.PLACE, Treatment.PSEUDONYM)
    said = laddering.shown(workspace, laddering.kept(workspace), Category.PLACE, "Telsawa")
    assert said[Audience.PUBLIC] == "[the North]" and said[Audience.COURT] == "Telsawa"
    assert said[Audience.RESEARCHER] == "[place]" and said[Audience.TEAM].startswith("[Place ")


def test_concerns_know_the_register(workspace: Workspace) -> None:
    found = {(each.concern, each.row, each.level) for each in laddering.concerns(workspace, PLACES)}
    assert found == {(laddering.Concern.NAMES_ANOTHER, 1, 0)}
    lone = Ladder(Category.PLACE, ("near",), (Rung("Oakmere", ("near Braskb",)), Rung("Fenton", ("near Fenton",))))
    assert [(each.concern, each.row) for each in laddering.concerns(workspace, lone)] == [
        (laddering.Concern.NAMES_ANOTHER, 0),
        (laddering.Concern.NAMES_ITSELF, 1),
    ]


@pytest.mark.parametrize(
    "value", [[{"category": "person", "levels": ["x"], "rungs": []}], [{"category": "place"}], "x", [PLACES, PLACES]]
)
def test_the_vault_keeps_ladders_only(workspace: Workspace, value: object) -> None:
    with pytest.raises(InputError):
        keeping.set_collection(workspace, "ladders", value)


def test_a_label_says_the_role_where_the_collection_asks_for_it(workspace: Workspace, tmp_path: Path) -> None:
    roles = Ladder(Category.ROLE, ("task",), (Rung("battalion commander", ("a commander",)),))
    testimony = Testimony.from_json(
        record(4, "Telsawa", "Then Ansel Voss came; Ansel Voss was the battalion commander.").to_json()
        | {
            "people": [
                {"id": "n", "role": "narrator", "name": "Tobias Quill"},
                {
                    "id": "m",
                    "role": "mentioned",
                    "name": "Ansel Voss",
                    "affiliations": [{"role": "battalion commander"}],
                },
            ]
        }
    )
    workspace.review_by(workspace.add(testimony).id, by="Anna")
    choose(workspace, roles, role="task", person="role")
    request = ExportRequest(
        use=Use.RESEARCH, audience=Audience.PUBLIC, day=date(2031, 1, 1), formats=("txt",), only=("OH-4",)
    )
    outcome = releasing.export(workspace, request, tmp_path / "out", Job())
    release_id = outcome.contents[0][2]
    text = (tmp_path / "out" / "data" / release_id / "transcript.txt").read_text(encoding="utf-8")
    called = re.findall(r"\[Commander (\w)\]", text)
    assert len(called) == 2 and len(set(called)) == 1
    assert "was [a commander]" in text
