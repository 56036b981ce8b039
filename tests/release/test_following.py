"""After every way of writing a testimony, register and standing are those of what is then in the vault."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from oralhistory.anonymise.register import register_of
from oralhistory.model import ConsentEvent, Testimony
from oralhistory.storage import KdfCost, Vault
from oralhistory.storage.testimonies import Testimonies
from oralhistory.use_cases.standing import reviewed, where
from oralhistory.workspace import Workspace
from tests import strategies


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    vault, _ = Vault.create(tmp_path / "v.vault", "a quiet passphrase", cost=KdfCost.FLOOR)
    made = Workspace(vault, by="Anna")
    yield made
    made.close()


def assert_followed(workspace: Workspace, id: str) -> None:
    kept = workspace.vault.testimonies.load(id)
    assert workspace.vault.register.of(id) == register_of(kept, id)
    (row,) = workspace.rows([id])
    stands = where(kept, reviewed(workspace.vault, id, kept), workspace.today(), workspace.stale_forms)
    assert (row.status, row.consent_state, row.reviewed) == (stands.status, stands.consent, stands.reviewed)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(strategies.testimonies(), strategies.testimonies())
def test_register_and_standing_follow_what_is_kept(workspace: Workspace, first: Testimony, second: Testimony) -> None:
    stored = workspace.add(replace(first, accession=None))
    assert_followed(workspace, stored.id)
    revision = workspace.save(stored.id, replace(second, accession=None, consent=()), expected_revision=1)
    assert_followed(workspace, stored.id)
    workspace.save(stored.id, replace(first, accession=stored.accession), expected_revision=revision)
    assert_followed(workspace, stored.id)


def test_consent_handed_to_a_save_counts_for_nothing(workspace: Workspace) -> None:
    given_ = ConsentEvent.from_json({"event": "given", "effective": "2020-01-01", "grants": []}, "consent")
    stored = workspace.add(Testimony(title="A"))
    opened = workspace.get(stored.id).testimony
    workspace.save(stored.id, replace(opened, title="B", consent=(given_,)), expected_revision=1)
    assert_followed(workspace, stored.id)
    assert workspace.rows([stored.id])[0].consent_state == "unknown"


def test_a_save_does_not_read_back_what_it_wrote(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    stored = workspace.add(Testimony(title="A"))
    opened = workspace.get(stored.id)

    def read(*_: object) -> None:
        raise AssertionError("the whole testimony was read again")

    monkeypatch.setattr(Testimonies, "load", read)
    assert workspace.save(stored.id, replace(opened.testimony, title="B"), expected_revision=1) == 2
