"""Every audience and every attribution, through review, gate, package and leak check, on the invented collection."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from oralhistory.importers.record import parse_record
from oralhistory.jobs import Job
from oralhistory.model import Attribution, Audience, Medium, Use
from oralhistory.release.request import ExportRequest
from oralhistory.storage import KdfCost, Vault
from oralhistory.use_cases import releasing
from oralhistory.use_cases.sample import sample_collection
from oralhistory.workspace import Workspace

SERGEANT = Path(__file__).parents[1] / "data" / "records" / "sergeant.json"


def everything_allowed(attribution: Attribution) -> list[dict[str, object]]:
    grant = {"use": [*Use], "medium": [*Medium], "audience": [*Audience], "decision": "yes"}
    return [
        {
            "event": "given",
            "effective": "2020-01-01",
            "grants": [grant],
            "attribution": {audience.value: attribution.value for audience in Audience},
        }
    ]


@pytest.mark.parametrize("attribution", [Attribution.PSEUDONYM, Attribution.REAL_NAME])
def test_each_audience_gets_its_package(attribution: Attribution, tmp_path: Path) -> None:
    vault, _ = Vault.create(tmp_path / "v.vault", "a quiet passphrase", cost=KdfCost.FLOOR)
    workspace = Workspace(vault, by="Anna")
    with sample_collection() as sample:
        records = [json.loads(path.read_text(encoding="utf-8")) for path in [SERGEANT, *sample.files]]
    for record in records:
        consented = record | {"consent": everything_allowed(attribution), "recordings": []}
        workspace.review_by(workspace.add(parse_record(consented)).id, by="Anna")
    for audience in Audience:
        request = ExportRequest(use=Use.RESEARCH, audience=audience, day=date(2026, 11, 1))
        outcome = releasing.export(workspace, request, tmp_path / audience, Job())
        assert len(outcome.contents) == len(records)
        catalogue = (tmp_path / audience / "data" / "testimonies.csv").read_text(encoding="utf-8")
        assert ("Joren Valdis" in catalogue) is (attribution is Attribution.REAL_NAME)
        assert "Nadim" not in catalogue
        assert "jory.valdis" not in catalogue
    workspace.close()
