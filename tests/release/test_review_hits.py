"""What may identify someone goes out only by name and reason, and the ledger keeps both."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from oralhistory.cli import run
from oralhistory.errors import NotReleased, OralHistoryError, RefusedError
from oralhistory.importers.record import parse_record
from oralhistory.jobs import Job
from oralhistory.model import Audience, ConsentEvent, EventKind, Use
from oralhistory.release.package import PackageLeaks, UndecidedHits
from oralhistory.release.request import ExportRequest
from oralhistory.storage import KdfCost, Vault
from oralhistory.use_cases import destroying, keeping, releasing
from oralhistory.workspace import Workspace

PASSPHRASE = "a quiet passphrase"
GRANT = {"use": "publication", "medium": ["metadata", "transcript"], "audience": "public", "decision": "yes"}
RECORD = {
    "format": "oralhistory-testimony",
    "version": 1,
    "accession": "OH-77",
    "language": "en",
    "people": [{"id": "n1", "role": "narrator", "name": "Joren Valdrisk"}],
    "transcript": {"language": "en", "segments": [{"speaker": "n1", "text": "It was in the evening, by the river."}]},
    "consent": [{"event": "given", "effective": "2020-01-01", "grants": [GRANT]}],
}
SLIP, NAME = "The Book of Valdrysk", "The Book of Valdrisk"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    path = tmp_path / "v.vault"
    made, _ = Vault.create(path, PASSPHRASE, cost=KdfCost.FLOOR)
    workspace = Workspace(made, by="Anna")
    id = workspace.add(parse_record(RECORD)).id
    workspace.review_by(id, by="Anna")
    workspace.close()
    (tmp_path / "pass").write_text(PASSPHRASE)
    return path


def opened(path: Path) -> Workspace:
    return Workspace.open(path, PASSPHRASE, by="Anna")


def asked(workspace: Workspace, title: str) -> ExportRequest:
    return ExportRequest(Use.PUBLICATION, Audience.PUBLIC, workspace.today(), title=title)


def test_without_a_reason_nothing_goes(vault: Path, tmp_path: Path) -> None:
    workspace = opened(vault)
    for accept in (None, "", "  \n"):
        with pytest.raises(UndecidedHits) as stop:
            releasing.export(workspace, asked(workspace, SLIP), tmp_path / "p", Job(), accept=accept)
        assert {hit.rule.value for hit in stop.value.report.review} == {"near"}
        assert "valdrysk" not in (str(stop.value) + repr(stop.value.report)).casefold()
    assert workspace.packages() == []
    assert sorted(each.name for each in tmp_path.iterdir()) == ["pass", "v.vault"]
    workspace.close()


def test_with_a_reason_it_goes_and_the_ledger_says_who_let_it(vault: Path, tmp_path: Path) -> None:
    workspace = opened(vault)
    outcome = releasing.export(
        workspace, asked(workspace, SLIP), tmp_path / "p", Job(), accept=" A figure in a play ", by="Noa"
    )
    (package,) = workspace.packages()
    assert len(package.accepted) == len(outcome.to_json()["review"]) > 0
    assert {(hit.by, hit.reason, hit.rule, hit.category) for hit in package.accepted} == {
        ("Noa", "A figure in a play", "near", "person")
    }
    assert all((tmp_path / "p" / hit.file).is_file() and hit.count > 0 for hit in package.accepted)
    made = [event for event in workspace.vault.audit.all() if event.action == "package.made"]
    assert made[0].details["accepted"] == len(package.accepted)
    workspace.close()
    again = opened(vault)
    assert again.packages()[0].accepted == package.accepted
    again.close()


def test_a_reason_opens_no_leak(vault: Path, tmp_path: Path) -> None:
    workspace = opened(vault)
    with pytest.raises(PackageLeaks):
        releasing.export(workspace, asked(workspace, NAME), tmp_path / "p", Job(), accept="It is only a title")
    assert workspace.packages() == []
    workspace.close()


def test_without_doubts_no_reason_is_asked_for_and_none_is_kept(vault: Path, tmp_path: Path) -> None:
    workspace = opened(vault)
    releasing.export(workspace, asked(workspace, "A book"), tmp_path / "p", Job(), accept="In any case")
    assert workspace.packages()[0].accepted == ()
    workspace.close()


def export(vault: Path, *more: str) -> int:
    passphrase = vault.parent / "pass"
    where = ("export", str(vault), str(vault.parent / "p"), "--passphrase-file", str(passphrase), "--json")
    return run([*where, "--use", "publication", "--audience", "public", "--title", SLIP, *more])


def test_the_command_says_what_to_do_and_lists_the_rules(vault: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert export(vault) == 1
    told = capfd.readouterr()
    said = json.loads(told.out)
    assert said["path"] is None and said["leaks"] == []
    assert {(hit["rule"], hit["accession"]) for hit in said["review"]} == {("near", "OH-77")}
    assert "--accept-review-hits" in told.err and "valdrysk" not in (told.out + told.err).casefold()
    assert not (vault.parent / "p").exists()
    assert export(vault, "--accept-review-hits", "A figure in a play", "--by", "Noa") == 0
    said = json.loads(capfd.readouterr().out)
    assert Path(said["path"]).is_dir() and said["review"]
    workspace = opened(vault)
    assert {hit.by for hit in workspace.packages()[0].accepted} == {"Noa"}
    workspace.close()


def test_leakcheck_lists_doubts_and_still_calls_it_clean(
    vault: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("It was Valdrysk who said so.")
    where = ["leakcheck", str(vault), str(tmp_path / "a.txt"), "--audience", "public"]
    where += ["--passphrase-file", str(tmp_path / "pass")]
    assert run(where) == 0
    told = capfd.readouterr()
    assert "near" in told.err and "a.txt" in told.err and "valdrysk" not in (told.out + told.err).casefold()
    assert run([*where, "--json", "--show"]) == 0
    assert json.loads(capfd.readouterr().out)["review"][0]["found"] == "valdrysk"


WHILE_IT_WAITS: dict[str, tuple[Callable[[Workspace, str], object], type[OralHistoryError]]] = {
    "consent is withdrawn": (
        lambda w, id: w.record_consent(
            id, ConsentEvent(event=EventKind.WITHDRAWN, effective=w.today().isoformat()), ()
        ),
        NotReleased,
    ),
    "it is sealed": (lambda w, id: (withdraw(w, id), destroying.seal(w, id, "withdrawn")), NotReleased),
    "it is destroyed": (lambda w, id: (withdraw(w, id), destroying.destroy(w, id, "withdrawn")), OralHistoryError),
    "a text is changed": (lambda w, id: changed(w, id, reviewed=False), NotReleased),
    "a text is changed and reviewed": (lambda w, id: changed(w, id, reviewed=True), RefusedError),
    "a second reader is asked for": (lambda w, _: keeping.require_second_reader(w, True), NotReleased),
}


def withdraw(workspace: Workspace, id: str) -> None:
    workspace.record_consent(id, ConsentEvent(event=EventKind.WITHDRAWN, effective=workspace.today().isoformat()), ())


def changed(workspace: Workspace, id: str, *, reviewed: bool) -> None:
    open_ = workspace.get(id)
    workspace.save(id, replace(open_.testimony, title="By the river"), expected_revision=open_.revision)
    if reviewed:
        workspace.review_by(id, by="Anna")


@pytest.mark.parametrize("case", WHILE_IT_WAITS)
def test_what_waits_for_a_decision_does_not_go_once_it_may_not(vault: Path, tmp_path: Path, case: str) -> None:
    act, error = WHILE_IT_WAITS[case]
    workspace = opened(vault)
    prepared = releasing.prepare_export(workspace, asked(workspace, SLIP))
    outcome = prepared.run(releasing.begin_package(workspace, tmp_path / "p"), Job())
    (id,) = workspace.vault.testimonies.ids()
    act(workspace, id)
    with pytest.raises(error):
        releasing.record_export(workspace, outcome, accept="A figure in a play")
    outcome.discard()
    assert workspace.packages() == []
    assert not (tmp_path / "p").exists()
    workspace.close()


def test_what_did_not_change_goes_after_waiting(vault: Path, tmp_path: Path) -> None:
    workspace = opened(vault)
    prepared = releasing.prepare_export(workspace, asked(workspace, SLIP))
    outcome = prepared.run(releasing.begin_package(workspace, tmp_path / "p"), Job())
    workspace.add(parse_record(RECORD | {"accession": "OH-78"}))
    releasing.record_export(workspace, outcome, accept="A figure in a play")
    assert (tmp_path / "p").is_dir()
    workspace.close()
