"""Release ids and letters: fresh for each package, unless a testimony was told to keep them."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from oralhistory.errors import InputError, RefusedError
from oralhistory.jobs import Job
from oralhistory.model import Audience, ConsentEvent, Testimony, Use
from oralhistory.release.plan import ExportOutcome
from oralhistory.release.request import ExportRequest
from oralhistory.storage import KdfCost, Vault
from oralhistory.use_cases import destroying, keeping_releases, releasing
from oralhistory.workspace import Workspace

DAY = date(2031, 1, 1)
LABEL = re.compile(r"\[(Narrator|Person) (\w+)\]")


def record(number: int, people: list[str]) -> Testimony:
    said = " ".join(f"Then {name} came." for name in people)
    return Testimony.from_json(
        {
            "accession": f"OH-{number}",
            "language": "en",
            "people": [
                {"id": "n", "role": "narrator", "name": f"Tobias {people[0][::-1].title()}"},
                *({"id": f"m{i}", "role": "mentioned", "name": name} for i, name in enumerate(people)),
            ],
            "transcript": {"language": "en", "segments": [{"speaker": "n", "text": said}]},
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


PEOPLE = {
    1: ["Wendelin Brask", "Odile Ferrant"],
    2: ["Ansel Voss", "Marit Quill"],
    3: ["Joren Valdis", "Wendelin Brask"],
}


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    vault, _ = Vault.create(tmp_path / "v.vault", "a quiet passphrase", cost=KdfCost.FLOOR)
    opened = Workspace(vault, by="Anna", today=lambda: DAY)
    for number, people in PEOPLE.items():
        opened.review_by(opened.add(record(number, people)).id, by="Anna")
    return opened


def export(workspace: Workspace, into: Path, *only: str) -> ExportOutcome:
    request = ExportRequest(use=Use.RESEARCH, audience=Audience.PUBLIC, day=DAY, formats=("txt",), only=only or None)
    return releasing.export(workspace, request, into, Job())


def release_ids(outcome: ExportOutcome) -> dict[str, str]:
    return {accession: release_id for _, accession, release_id in outcome.contents}


def labels(outcome: ExportOutcome, accession: str) -> list[tuple[str, str]]:
    """The labels of one testimony's text, as they come."""
    assert outcome.path is not None
    text = (outcome.path / "data" / release_ids(outcome)[accession] / "transcript.txt").read_text(encoding="utf-8")
    return LABEL.findall(text)


def test_each_package_draws_anew(workspace: Workspace, tmp_path: Path) -> None:
    made = [export(workspace, tmp_path / str(i)) for i in range(4)]
    assert len({id for outcome in made for id in release_ids(outcome).values()}) == 12
    assert len({tuple(labels(outcome, "OH-1")) for outcome in made}) > 1


def test_a_testimony_that_keeps_them_is_called_the_same_again(workspace: Workspace, tmp_path: Path) -> None:
    id = workspace.id_of("OH-1")
    before = export(workspace, tmp_path / "before")
    assert keeping_releases.set_keeping(workspace, id, True)
    assert not keeping_releases.set_keeping(workspace, id, True)
    one = export(workspace, tmp_path / "one")
    two = export(workspace, tmp_path / "two", "OH-1", "OH-3")
    three = export(workspace, tmp_path / "three")
    assert release_ids(one)["OH-1"] == release_ids(two)["OH-1"] == release_ids(three)["OH-1"]
    assert release_ids(one)["OH-1"] != release_ids(before)["OH-1"]
    assert labels(one, "OH-1") == labels(two, "OH-1") == labels(three, "OH-1") != labels(before, "OH-1")
    assert release_ids(one)["OH-3"] != release_ids(two)["OH-3"]
    for outcome in (one, two):  # one person is one label in a package, whoever speaks of them
        assert labels(outcome, "OH-1")[0][1] == labels(outcome, "OH-3")[1][1]
        everyone = {label for accession in release_ids(outcome) for label in labels(outcome, accession)}
        assert {len(letters) for _, letters in everyone} == {2}
    assert [row["release_id"] for row in workspace.recall(id)][:3] == [release_ids(three)["OH-1"]] * 3
    assert keeping_releases.set_keeping(workspace, id, False)
    after = export(workspace, tmp_path / "after")
    assert release_ids(after)["OH-1"] != release_ids(one)["OH-1"]


def test_no_two_are_called_the_same_though_all_keep_theirs(workspace: Workspace, tmp_path: Path) -> None:
    for accession in ("OH-1", "OH-2"):
        keeping_releases.set_keeping(workspace, workspace.id_of(accession), True)
    apart = [export(workspace, tmp_path / accession, accession) for accession in ("OH-1", "OH-2")]
    together = export(workspace, tmp_path / "together")
    for outcome, accession in zip(apart, ("OH-1", "OH-2"), strict=True):
        assert labels(outcome, accession) == labels(together, accession)
    letters = [letter for accession in ("OH-1", "OH-2") for _, letter in set(labels(together, accession))]
    assert len(letters) == len(set(letters))


def test_a_package_that_was_under_way_teaches_nothing_to_one_that_keeps_no_more(
    workspace: Workspace, tmp_path: Path
) -> None:
    id = workspace.id_of("OH-1")
    keeping_releases.set_keeping(workspace, id, True)
    request = ExportRequest(use=Use.RESEARCH, audience=Audience.PUBLIC, day=DAY, formats=("txt",))
    prepared = releasing.prepare_export(workspace, request)
    outcome = prepared.run(releasing.begin_package(workspace, tmp_path / "out"), Job())
    keeping_releases.set_keeping(workspace, id, False)
    releasing.record_export(workspace, outcome)
    assert workspace.vault.kept_releases.of(id) is None
    keeping_releases.set_keeping(workspace, id, True)
    kept = workspace.vault.kept_releases.of(id)
    assert kept is not None and kept.release_id != release_ids(outcome)["OH-1"] and not kept.letters


def test_it_is_told_in_the_history_sealed_in_the_vault_and_destroyed_with_the_testimony(
    workspace: Workspace, tmp_path: Path
) -> None:
    id = workspace.id_of("OH-1")
    keeping_releases.set_keeping(workspace, id, True)
    export(workspace, tmp_path / "out")
    kept = workspace.vault.kept_releases.of(id)
    assert kept is not None and len(kept.letters) == 3
    sealed = workspace.vault.connection.cell("SELECT sealed FROM kept_release")
    assert isinstance(sealed, bytes) and kept.release_id.encode() not in sealed
    assert "release.kept" in [event.action for event in workspace.history(id)]
    workspace.record_consent(
        id, ConsentEvent.from_json({"event": "withdrawn", "effective": DAY.isoformat()}, "consent")
    )
    destroying.seal(workspace, id, "withdrawn")
    with pytest.raises(RefusedError):
        keeping_releases.set_keeping(workspace, id, False)
    destroying.destroy(workspace, id, "withdrawn")
    assert workspace.vault.kept_releases.of(id) is None
    assert not workspace.vault.connection.rows("SELECT * FROM kept_release")
    with pytest.raises(InputError):
        keeping_releases.set_keeping(workspace, id, True)
