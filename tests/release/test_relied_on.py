"""The ledger keeps, of every medium that went, the conditions and all events behind the answer it rested on."""

from __future__ import annotations

from pathlib import Path

from oralhistory.consent import Request, explain
from oralhistory.jobs import Job
from oralhistory.model import Audience, Medium, Use
from oralhistory.release.request import ExportRequest
from oralhistory.use_cases.releasing import export
from tests.vaults import sample_workspace


def test_a_package_keeps_the_events_it_relied_on(tmp_path: Path) -> None:
    workspace = sample_workspace(tmp_path)
    try:
        for id in workspace.vault.testimonies.ids():
            workspace.review_by(id, by="Noa Levi")
        request = ExportRequest(use=Use.RESEARCH, audience=Audience.RESEARCHER, day=workspace.today())
        outcome = export(workspace, request, tmp_path / "package", Job())
        (package,) = workspace.packages()
        assert outcome.contents
        for id, _, _ in outcome.contents:
            events, transcript = workspace.vault.consent.events(id), workspace.get(id).testimony.transcript
            assert Medium.TRANSCRIPT.value in package.answers[id]
            for medium, kept in package.answers[id].items():
                asked = Request(request.use, Medium(medium), request.audience)
                sha256 = transcript.sha256 if transcript else None
                found = explain(events, asked, request.day, transcript_sha256=sha256)
                assert found.answer.allowed
                assert kept["conditions"] == list(found.answer.conditions)
                assert kept["events"] == list(found.answer.events)
                assert kept["chain"] == [step.index for step in found.steps]
                assert set(kept["events"]) <= set(kept["chain"])
    finally:
        workspace.close()
