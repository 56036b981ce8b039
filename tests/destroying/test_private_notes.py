"""Private notes: kept apart from the record, in no exit, sealed and destroyed with their testimony."""

from __future__ import annotations

from pathlib import Path

import pytest

from oralhistory.errors import RefusedError
from oralhistory.jobs import Job
from oralhistory.model import Audience, ConsentEvent, EventKind, Use
from oralhistory.release.request import ExportRequest
from oralhistory.storage.kept_releases import KeptRelease
from oralhistory.storage.library import LibraryQuery
from oralhistory.storage.verify import verify
from oralhistory.use_cases import destroying, forms, releasing
from oralhistory.use_cases.private_notes import keep_private_note, private_note
from oralhistory.workspace import Workspace
from tests.vaults import BY, sample_workspace

CANARY = "Zybrilquast"
NOTE = f"I could not sleep. {CANARY} stays with me.\nלא ישנתי."


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return sample_workspace(tmp_path)


def test_a_note_stays_as_it_was_written_and_the_record_does_not_change(workspace: Workspace) -> None:
    id = workspace.id_of("OH-2026-0001")
    before = workspace.get(id)
    assert private_note(workspace, id) == ""
    keep_private_note(workspace, id, NOTE)
    assert private_note(workspace, id) == NOTE
    assert workspace.get(id) == before
    written = [event for event in workspace.history(id) if event.action == "note.kept"]
    assert [event.details for event in written] == [{}]
    keep_private_note(workspace, id, NOTE)  # nothing new, nothing told
    keep_private_note(workspace, id, "  ")
    assert private_note(workspace, id) == ""
    assert [event.action for event in workspace.history(id)].count("note.kept") == 2


def test_no_exit_holds_it(workspace: Workspace, tmp_path: Path) -> None:
    for id in workspace.ids(LibraryQuery()):
        keep_private_note(workspace, id, NOTE)
    for id in workspace.ids(LibraryQuery()):
        workspace.review_by(id, by=BY)
    made = 0
    for audience in Audience:
        folder = tmp_path / audience
        request = ExportRequest(use=Use.RESEARCH, audience=audience, day=workspace.today())
        outcome = releasing.export(workspace, request, folder, Job())
        made += len(outcome.contents)
        for path in folder.rglob("*"):
            assert CANARY.encode() not in (path.read_bytes() if path.is_file() else b"")
    assert made
    id = workspace.ids(LibraryQuery())[0]
    assert CANARY not in str(workspace.get(id).testimony.to_json())
    assert CANARY not in str(workspace.dossier(id))
    for version in forms.versions(workspace):
        assert CANARY not in str(forms.empty(workspace, version.form))
    assert workspace.ids(LibraryQuery(search=CANARY)) == []
    workspace.close()
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and CANARY.encode() in path.read_bytes()]


def test_it_is_put_away_with_its_testimony_and_goes_with_it(workspace: Workspace) -> None:
    id = workspace.id_of("OH-2026-0001")
    keep_private_note(workspace, id, NOTE)
    workspace.record_consent(id, ConsentEvent(event=EventKind.WITHDRAWN, effective=workspace.today().isoformat()))
    destroying.seal(workspace, id, "withdrawn")
    for act in (lambda: private_note(workspace, id), lambda: keep_private_note(workspace, id, "more")):
        with pytest.raises(RefusedError, match="put away"):
            act()
    destroying.unseal(workspace, id, "asked for")
    assert private_note(workspace, id) == NOTE
    destroying.destroy(workspace, id, "withdrawn")
    assert workspace.vault.private_notes.of(id) == ""


@pytest.mark.parametrize("table", ["private_note", "kept_release"])
def test_a_spoiled_row_beside_the_record_is_named_by_a_check(workspace: Workspace, table: str) -> None:
    id = workspace.id_of("OH-2026-0001")
    keep_private_note(workspace, id, NOTE)
    workspace.vault.kept_releases.begin(id, KeptRelease(release_id="r1"), by=BY)
    assert verify(workspace.vault, Job()).sound
    workspace.vault.connection.execute(f"UPDATE {table} SET sealed = zeroblob(80)")
    (problem,) = verify(workspace.vault, Job()).problems
    assert problem.startswith("Testimony OH-2026-0001 cannot be read whole")
