"""Risk in a real vault: what a package told is kept with its testimony, weighed with what follows, and goes with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from oralhistory.anonymise.risk.attackers import Attacker
from oralhistory.anonymise.risk.differences import Link, Turn
from oralhistory.errors import InputError
from oralhistory.jobs import Job
from oralhistory.model import (
    Audience,
    Category,
    ConsentEvent,
    EventKind,
    FindingDecision,
    Medium,
    Treatment,
    Use,
)
from oralhistory.release.request import ExportRequest
from oralhistory.use_cases import destroying, keeping, releasing, weighing
from oralhistory.workspace import Workspace
from tests.vaults import sample_workspace

PUBLIC = ("OH-2026-0001", "OH-2026-0004", "OH-2026-0007", "OH-2026-0010")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = sample_workspace(tmp_path)
    for accession in PUBLIC:
        opened.review_by(opened.id_of(accession), by="Noa")
    yield opened
    opened.close()


def request(workspace: Workspace, audience: Audience = Audience.PUBLIC, **more: object) -> ExportRequest:
    use = Use.PUBLICATION if audience is Audience.PUBLIC else Use.RESEARCH
    made = ExportRequest(use=use, audience=audience, day=workspace.today(), only=PUBLIC)
    return replace(made, **more)  # pyright: ignore[reportArgumentType]


def test_the_ledger_keeps_what_each_release_told(workspace: Workspace, tmp_path: Path) -> None:
    outcome = releasing.export(workspace, request(workspace), tmp_path / "one", Job())
    package = workspace.packages()[0]
    told = workspace.vault.ledger.told()[package.id]
    assert told == outcome.told
    assert set(told) == {id for id, _, _ in package.contents}
    catalogue = (tmp_path / "one" / "data" / "testimonies.json").read_text("utf-8")
    for each in told.values():
        assert each["row"]["interview_date"] in catalogue
        assert each["treatments"]["date"] == "generalise" and each["levels"]["date"] == "year"
        assert len(each["sentences"]) > 3


def test_what_was_told_is_sealed_and_goes_with_its_testimony(workspace: Workspace, tmp_path: Path) -> None:
    releasing.export(workspace, request(workspace), tmp_path / "one", Job())
    id = workspace.id_of("OH-2026-0004")
    package = workspace.packages()[0]
    connection = workspace.vault.connection
    (sealed,) = connection.cells(
        "SELECT released FROM package_content WHERE package = ? AND testimony = ?", (package.id, id)
    )
    for word in (b"interview_date", b"quasi"):
        assert word not in sealed
    row = weighing.package_weighing(workspace, package.id).run().report.weighed[0].row
    weighing.enter_population(workspace, id, row, 9, "x")
    before = weighing.statements(workspace)
    workspace.record_consent(id, ConsentEvent(event=EventKind.WITHDRAWN, effective=workspace.today().isoformat()))
    destroying.destroy(workspace, id, "withdrawn")
    assert id not in workspace.vault.ledger.told()[package.id]
    assert len(workspace.vault.ledger.told()[package.id]) == len(PUBLIC) - 1
    assert weighing.statements(workspace) == ()
    weighing.set_statements(workspace, before)  # as an undo does, or a window that still shows the package
    assert weighing.statements(workspace) == ()
    weighing.enter_population(workspace, id, row, 9, "x")
    assert weighing.statements(workspace) == ()
    risk = weighing.package_weighing(workspace, package.id).run()
    assert risk.untold == ("OH-2026-0004",)
    assert len(risk.report.rows) == len(PUBLIC) - 1


def test_the_next_package_is_weighed_with_the_one_before(workspace: Workspace, tmp_path: Path) -> None:
    releasing.export(workspace, request(workspace), tmp_path / "one", Job())
    keeping.set_treatment(workspace, Audience.PUBLIC, Category.DATE, Treatment.MASK)
    keeping.set_treatment(workspace, Audience.PUBLIC, Category.PLACE, Treatment.KEEP)
    outcome = releasing.export(workspace, request(workspace), tmp_path / "two", Job())
    report = outcome.risk
    assert report.together.packages == 1 and report.together.testimonies == len(PUBLIC)
    assert {each.made_on for each in report.differences} == {workspace.today().isoformat()}
    assert len(report.differences) == len(PUBLIC)
    for each in report.differences:
        turns = {change.field: change.turn for change in each.changes}
        assert turns["interview_date"] is Turn.DROPPED
        assert turns["interview_place"] is Turn.ADDED
        assert any(name == "text:place" for name, _ in each.words_added)
        assert Link.SENTENCES in each.links and Link.ID not in each.links
        assert 0 < each.sentences[0] <= each.sentences[1]
    made = outcome.to_json()["risk"]
    assert {row["accession"] for row in made["rows"]} == set(PUBLIC)
    assert made["differences"][0]["linked_by"][0] == "sentences"
    kept = {
        d.release: d for d in weighing.package_weighing(workspace, workspace.packages()[0].id).run().report.differences
    }
    accessions = {release: accession for _, accession, release in outcome.contents}
    for each in report.differences:  # the ledger tells it again, word for word
        assert replace(each, release=accessions[each.release]) == kept[accessions[each.release]]
    assert weighing.package_weighing(workspace, workspace.packages()[1].id).run().report.differences == ()


def test_a_void_package_is_not_out_there(workspace: Workspace, tmp_path: Path) -> None:
    releasing.export(workspace, request(workspace), tmp_path / "one", Job())
    workspace.vault.ledger.void(workspace.packages()[0].id, by="Noa")
    assert weighing.background(workspace).earlier == ()
    with pytest.raises(InputError, match="no such package"):
        weighing.package_weighing(workspace, "0" * 32)


def test_packages_that_nobody_holds_together_are_weighed_apart(workspace: Workspace, tmp_path: Path) -> None:
    research = request(workspace, Audience.RESEARCHER)
    releasing.export(workspace, research, tmp_path / "one", Job())
    assert weighing.background(workspace).earlier[0].audience is Audience.RESEARCHER
    assert workspace.risk(Use.LEGAL, Audience.COURT).together.packages == 0
    assert workspace.risk(Use.PUBLICATION, Audience.PUBLIC).together.packages == 1


def test_numbers_the_team_enters(workspace: Workspace) -> None:
    report = workspace.risk(Use.PUBLICATION, Audience.PUBLIC)
    assert all(row.unsafe for row in report.rows)
    first = report.weighed[0]
    weighing.enter_population(workspace, first.testimony, first.row, 400, "Roster of the town, 2019")
    (kept,) = weighing.statements(workspace)
    assert (kept.count, kept.source, kept.by, kept.testimony) == (
        400,
        "Roster of the town, 2019",
        "Noa Levi",
        first.testimony,
    )
    again = workspace.risk(Use.PUBLICATION, Audience.PUBLIC)
    assert {row.testimony for row in again.rows if not row.unsafe} == {first.testimony}
    weighing.enter_population(workspace, first.testimony, first.row, 4, "Counted once more")
    assert [each.count for each in weighing.statements(workspace)] == [4]
    assert all(row.unsafe for row in workspace.risk(Use.PUBLICATION, Audience.PUBLIC).rows)
    weighing.forget_population(workspace, dict(kept.fields))
    assert weighing.statements(workspace) == ()


def test_what_the_collection_calls_few(workspace: Workspace) -> None:
    collection = workspace.vault.collection
    assert collection.minimum_population == 10
    keeping.set_collection(workspace, "minimum_population", 40)
    assert workspace.risk(Use.PUBLICATION, Audience.PUBLIC).rows[0].minimum == 40
    for wrong in (0, "many", None):
        with pytest.raises(InputError):
            keeping.set_collection(workspace, "minimum_population", wrong)
    wrong_lists: list[list[object]] = [[{"count": 3}], [{"fields": {}, "count": 0}], ["x"]]
    for populations in wrong_lists:
        with pytest.raises(InputError):
            keeping.set_collection(workspace, "populations", populations)


def test_words_a_reviewer_lets_stay_are_known_to_a_comrade(workspace: Workspace) -> None:
    """An event that stays in the text singles its testimony out for whoever was there."""
    id = workspace.id_of("OH-2026-0001")
    before = workspace.risk(Use.PUBLICATION, Audience.PUBLIC)
    group = "date:november"
    (finding,) = workspace.review(id).groups[group]
    workspace.decide(
        id,
        FindingDecision(
            group=group, text="November", category=Category.DATE, by="Noa", treatment=Treatment.KEEP, reason="a month"
        ),
    )
    workspace.review_by(id, by="Noa")  # a review holds for the decisions its reader saw
    after = workspace.risk(Use.PUBLICATION, Audience.PUBLIC)

    (was,) = (each.row for each in before.weighed if each.testimony == id)
    (now,) = (each for each in after.weighed if each.testimony == id)
    assert set(now.row.words) - set(was.words) == {("text:date", finding.text)}
    assert (("text:date", "november"),) in after.attackers[Attacker.COMRADE].sets[now.release]


def test_texts_that_do_not_leave_tell_nothing(workspace: Workspace) -> None:
    whole = workspace.risk(Use.PUBLICATION, Audience.PUBLIC).weighed
    plan = workspace.plan(request(workspace, formats=("csv",)))
    from oralhistory.release.plan import risk_of

    bare = risk_of(plan).weighed
    assert all(each.row.prints is None for each in bare)
    assert all(each.row.prints is not None for each in whole)
    assert sum(len(each.row.words) for each in bare) < sum(len(each.row.words) for each in whole)


def test_a_testimony_that_was_released_before_this_was_kept(workspace: Workspace) -> None:
    from oralhistory.storage.ledger import Package

    id = workspace.id_of("OH-2026-0001")
    old = Package(
        id="p" * 32,
        made_on=date(2026, 4, 1).isoformat(),
        use=Use.RESEARCH,
        audience=Audience.PUBLIC,
        contents=((id, "OH-2026-0001", "k3jd"),),
        manifest_sha256="a" * 64,
        answers={id: {Medium.TRANSCRIPT.value: {}}},
    )
    workspace.vault.ledger.record(old, by="Noa")
    report = workspace.risk(Use.PUBLICATION, Audience.PUBLIC)
    assert report.together.unknown == 1
    assert [each.unknown for each in report.differences] == [True]
    assert weighing.package_weighing(workspace, old.id).run().untold == ("OH-2026-0001",)
