"""Withdrawn, sealed, destroyed: through the use cases, with backups, packages and a kill in between."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from oralhistory.errors import InputError, MachineError, RefusedError
from oralhistory.jobs import Job
from oralhistory.model import Audience, ConsentEvent, EventKind, Use
from oralhistory.release.request import ExportRequest
from oralhistory.storage.ledger import Package
from oralhistory.use_cases import destroying, releasing
from oralhistory.workspace import Workspace
from tests.vaults import sample_workspace

DAY = date(2026, 5, 4)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return sample_workspace(tmp_path)


def withdrawn(workspace: Workspace, number: int = 1) -> str:
    """The id of a sample testimony whose narrator has taken everything back."""
    id = workspace.id_of(f"OH-2026-{number:04}")
    today = workspace.today().isoformat()
    workspace.record_consent(id, ConsentEvent(event=EventKind.WITHDRAWN, effective=today))
    return id


def test_what_is_consented_to_is_not_destroyed(workspace: Workspace) -> None:
    id = workspace.id_of("OH-2026-0001")
    for act in (destroying.seal, destroying.destroy):
        with pytest.raises(RefusedError, match="Record the withdrawal first"):
            act(workspace, id, "by mistake")
    assert workspace.get(id).testimony.title


def test_a_sealed_testimony_cannot_be_read_or_changed_until_unsealed(workspace: Workspace) -> None:
    id = withdrawn(workspace)
    before = workspace.get(id)
    destroying.seal(workspace, id, "withdrawn on the phone")
    for act in (
        lambda: workspace.get(id),
        lambda: workspace.review(id),
        lambda: workspace.save(id, before.testimony, expected_revision=before.revision),
        lambda: workspace.record_consent(id, ConsentEvent(event=EventKind.RECONFIRMED, effective="2026-05-04")),
    ):
        with pytest.raises(RefusedError, match="is sealed"):
            act()
    row = workspace.rows([id])[0]
    assert (row.title, row.status) == ("", "sealed")
    workspace.set_stale_forms(frozenset({("agreement", "1")}))  # a change that touches every testimony
    assert workspace.rows([id])[0].status == "sealed"

    destroying.unseal(workspace, id, "she asked for her copy")
    assert workspace.get(id).testimony == before.testimony
    assert workspace.rows([id])[0].title == before.testimony.title
    assert workspace.rows([id])[0].status == "withdrawn"


def test_whom_a_sealed_testimony_names_is_guarded_in_others(workspace: Workspace) -> None:
    id = withdrawn(workspace)
    names = {entity.name for entity in workspace.vault.register.of(id)}
    destroying.seal(workspace, id, "withdrawn")
    assert names <= {entity.name for entity in workspace.vault.register.all()}


def test_a_destroyed_testimony_leaves_a_certificate(workspace: Workspace, tmp_path: Path) -> None:
    id = withdrawn(workspace)
    workspace.vault.ledger.record(
        Package(
            id="p" * 32, made_on="2026-04-01", use=Use.RESEARCH, audience=Audience.PARTNER, recipient="The museum",
            contents=((id, "OH-2026-0001", "k3jd"),), manifest_sha256="a" * 64,
        ),
        by="m",
    )  # fmt: skip
    workspace.backup(workspace.vault.folder.backups / "monday.vault")
    segments = workspace.get(id).testimony.transcript
    certificate = destroying.destroy(workspace, id, "withdrawn by letter")

    assert segments is not None
    assert certificate.segments == len(segments.segments)
    assert (certificate.accession, certificate.reason) == ("OH-2026-0001", "withdrawn by letter")
    assert [(s.release_id, s.recipient) for s in certificate.sent] == [("k3jd", "The museum")]
    assert [Path(b).name for b in certificate.backups] == ["monday.vault"]
    assert destroying.certificates(workspace) == [certificate]
    assert id not in workspace.vault.testimonies.ids()
    assert [e["release_id"] for e in workspace.recall(id)] == ["k3jd"]
    with pytest.raises(InputError, match="destroyed"):
        workspace.get(id)
    request = ExportRequest(Use.RESEARCH, Audience.RESEARCHER, DAY)
    assert id not in {refusal.id for refusal in workspace.plan(request).refused}

    (due,) = destroying.shreddings(workspace)
    assert due.run(Job()).name == "monday.vault"
    destroying.shredded(workspace, [due.backup])
    assert destroying.shreddings(workspace) == []
    copy = Workspace.open_with(due.backup, workspace.vault.key, by="m")
    assert id not in copy.vault.testimonies.ids()
    copy.close()


def test_a_backup_that_is_not_connected_stays_due(workspace: Workspace) -> None:
    id = withdrawn(workspace)
    workspace.backup(workspace.vault.folder.backups / "monday.vault")
    destroying.destroy(workspace, id, "withdrawn")
    (due,) = destroying.shreddings(workspace)
    shutil.move(due.backup, due.backup.with_name("elsewhere"))
    with pytest.raises(MachineError, match="Connect its disk"):
        due.run(Job())
    assert destroying.shreddings(workspace) == [due]


def _exported(workspace: Workspace, destination: Path) -> Path:
    """A package made, looked through, and waiting beside its place."""
    id = workspace.id_of("OH-2026-0001")
    workspace.review_by(id, by="m")
    request = ExportRequest(Use.RESEARCH, Audience.RESEARCHER, workspace.today(), only=("OH-2026-0001",))
    prepared = releasing.prepare_export(workspace, request)
    outcome = prepared.run(releasing.begin_package(workspace, destination), Job())
    assert outcome.written is not None, outcome.refused
    beside = outcome.written.place.beside
    assert (beside / "data" / "README.html").exists()
    releasing.record_export(workspace, outcome)
    return beside


@pytest.mark.parametrize("ledger_knew", [True, False])
def test_what_a_killed_export_left_is_cleared_away_at_the_next_opening(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ledger_knew: bool
) -> None:
    class Killed(BaseException):
        pass

    def die(*_: object, **__: object) -> None:
        raise Killed

    where = "publish" if ledger_knew else "record"
    target = "oralhistory.release.package.Written" if ledger_knew else "oralhistory.storage.ledger.Ledger"
    with monkeypatch.context() as dying, pytest.raises(Killed):
        dying.setattr(f"{target}.{where}", die)
        _exported(workspace, tmp_path / "out" / "package")
    (beside,) = (tmp_path / "out").iterdir()
    assert beside.name.endswith(".part")
    assert len(workspace.packages()) == (1 if ledger_knew else 0)
    path, key = workspace.vault.path, workspace.vault.key
    workspace.close()

    again = Workspace.open_with(path, key, by="m")
    assert list((tmp_path / "out").iterdir()) == []
    assert again.packages() == []
    assert again.vault.unfinished.all() == []
    again.close()


def test_a_finished_package_is_in_its_place_and_in_the_ledger(workspace: Workspace, tmp_path: Path) -> None:
    beside = _exported(workspace, tmp_path / "out" / "package")
    assert not beside.exists()
    assert (tmp_path / "out" / "package" / "bagit.txt").exists()
    assert len(workspace.packages()) == 1
    assert workspace.vault.unfinished.all() == []


def test_a_package_whose_place_was_taken_meanwhile_is_void(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    destination = tmp_path / "out" / "package"
    begin = releasing.begin_package

    def taken(workspace: Workspace, where: Path) -> object:
        place = begin(workspace, where)
        where.mkdir(parents=True)
        (where / "letter.txt").write_text("mine")
        return place

    monkeypatch.setattr(releasing, "begin_package", taken)
    with pytest.raises(InputError, match="exists already"):
        _exported(workspace, destination)
    assert workspace.packages() == []
    assert (destination / "letter.txt").read_text() == "mine"
