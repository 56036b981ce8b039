"""A real vault of every schema version, kept for ever, must open, read and verify.

Each folder under ``tests/data/vaults`` is named after the last migration of its time and holds a backup made then, and
the one record in it. A migration is never edited; a new one comes with a folder of its own.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from oralhistory.jobs import Job
from oralhistory.model import Treatment
from oralhistory.storage import Vault, schema
from oralhistory.storage.backup import restore
from oralhistory.storage.verify import verify
from oralhistory.workspace import Workspace
from tests.storage.conftest import PASSPHRASE
from tests.storage.make_kept_vault import FORM, NOTE, OWN

KEPT = Path(__file__).parents[1] / "data" / "vaults"


def test_every_schema_version_has_a_vault() -> None:
    assert {folder.name for folder in KEPT.iterdir()} == {name for name, _ in schema.STEPS}


@pytest.mark.parametrize("version", [name for name, _ in schema.STEPS])
def test_an_old_vault_opens_and_is_sound(version: str, tmp_path: Path) -> None:
    record = json.loads((KEPT / version / "record.json").read_text("utf-8"))
    path = restore(KEPT / version / "vault", tmp_path / "restored")
    with Vault.open(path, PASSPHRASE) as vault:
        id = vault.testimonies.id_of(record["accession"])
        assert vault.testimonies.load(id).to_json() == record
        assert vault.reviews.decisions(id)["g1"].treatment is Treatment.PSEUDONYM
        assert vault.ledger.of(id)[0].contents == ((id, record["accession"], "r1"),)
        assert vault.collection.title == "Northern voices"
        with vault.attachments.open(vault.attachments.of(id)[0].id) as stream:
            assert stream.read() == b"sound" * 100
        assert vault.search.ids("ארונוב") == [id]
        forms = [(form.id, form.version, form.language, form.text) for form in vault.forms.all()]
        assert forms == ([] if version < "0003" else [("leaflet", "1.0", "he", FORM)])
        cards = vault.entity_cards.cards()
        assert cards == ({} if version < "0004" else {"collection/1": OWN})
        assert len(vault.entity_cards.links()) == len(cards)
        kept = vault.kept_releases.of(id)
        assert (kept and kept.release_id) == (None if version < "0004" else "r1")
        assert vault.private_notes.of(id) == ("" if version < "0006" else NOTE)
        assert verify(vault, Job()).problems == []
        assert set(vault.testimonies.facets().keyword) == set(record["keywords"])  # read out of the old documents
        workspace = Workspace(vault, by="Miriam")  # and the rules say where each of them stands
        said = workspace.standings_of([id])[id]
        expected = {str(audience): str(state) for audience, state in said.items()}
        assert workspace.rows([id])[0].audiences == (expected if version < "0005" else {})  # made without any rules
