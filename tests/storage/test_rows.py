from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oralhistory.errors import InputError
from oralhistory.model import (
    Audience,
    Category,
    ConsentEvent,
    EventKind,
    FindingDecision,
    Grant,
    ProtectedEntity,
    ReviewFinished,
    Role,
    Testimony,
    Treatment,
    Use,
)
from oralhistory.storage import Package, Vault
from tests.strategies import consent_events

PACKAGE = Package(
    id="p" * 32,
    made_on="2026-05-04",
    use=Use.RESEARCH,
    audience=Audience.PUBLIC,
    title="Winter roads",
    recipient="University of Oakhurst",
    formats=("html", "csv"),
    contents=(("t" * 32, "OH-1", "r1"), ("u" * 32, "OH-2", "r2")),
    answers={},
    manifest_sha256="a" * 64,
)


def decision(group: str, text: str = "Danny", treatment: Treatment | None = None) -> FindingDecision:
    return FindingDecision(group=group, text=text, category=Category.PERSON, by="Miriam", treatment=treatment)


def fill(vault: Vault, testimony: Testimony) -> str:
    """At least one row in every append-only table; the testimony's id."""
    id = vault.testimonies.add(testimony, by="Miriam").id
    vault.reviews.decide(id, decision("g1"), by="Miriam")
    vault.reviews.finish(id, ReviewFinished(by="Miriam", texts_sha256="b" * 64))
    vault.ledger.record(PACKAGE, by="Miriam")
    vault.ledger.record(replace(PACKAGE, id="v" * 32), by="Miriam")
    vault.ledger.void("v" * 32, by="Miriam")
    vault.forms.add(id="agreement", version="1.0", language="en", stage="after", text="I agree.", by="Miriam")
    other = vault.testimonies.add(replace(testimony, accession="DOOMED"), by="Miriam").id
    vault.holdings.destroy(other, {"accession": "DOOMED"}, reason="withdrawn", by="Miriam")
    vault.holdings.finish_here()
    return id


@given(event=consent_events())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_consent_events_come_back_as_given(vault: Vault, testimony: Testimony, event: dict[str, Any]) -> None:
    ids = vault.testimonies.ids() or [vault.testimonies.add(testimony, by="m").id]
    position = vault.consent.append(ids[0], ConsentEvent.from_json(event), by="Noa")
    assert vault.consent.events(ids[0])[position].to_json() == event
    recorded = vault.consent.log(ids[0])[position]
    assert (recorded.event.to_json(), recorded.by, recorded.device) == (event, "Noa", vault.device)
    assert recorded.recorded_at.endswith("Z")


def test_events_of_many_testimonies(vault: Vault, testimony: Testimony) -> None:
    one = vault.testimonies.add(testimony, by="m").id
    two = vault.testimonies.add(replace(testimony, accession=None, consent=()), by="m").id
    found = vault.consent.events_of([two, one])
    assert [e.event for e in found[one]] == [EventKind.GIVEN, EventKind.TRANSCRIPT_APPROVED]
    assert found[two] == ()
    with pytest.raises(InputError):
        vault.consent.append("0" * 32, testimony.consent[0], by="m")


def test_single_values_and_lists_in_a_grant_stay_apart(vault: Vault, testimony: Testimony) -> None:
    id = vault.testimonies.add(testimony, by="m").id
    grant: Grant = vault.consent.events(id)[0].grants[0]
    assert grant.to_json() == {"use": "research", "medium": ["transcript"], "audience": "public", "decision": "yes"}


def test_decisions_hold_until_another_or_taken_back(vault: Vault, testimony: Testimony) -> None:
    id = vault.testimonies.add(testimony, by="m").id
    vault.reviews.decide(id, decision("g1"), by="m")
    vault.reviews.decide(id, decision("g2"), by="m")
    vault.reviews.decide(id, decision("g1", treatment=Treatment.MASK), by="m")
    assert vault.reviews.decisions(id) == {"g1": decision("g1", treatment=Treatment.MASK), "g2": decision("g2")}
    vault.reviews.take_back(id, "g2", by="m")
    assert set(vault.reviews.decisions(id)) == {"g1"}
    vault.reviews.decide(id, decision("g2"), by="m")
    assert set(vault.reviews.decisions(id)) == {"g1", "g2"}
    assert vault.connection.cell("SELECT count(*) FROM finding_decision") == 5
    assert "Danny" not in str(vault.audit.of(id))


def test_the_latest_finished_review_counts(vault: Vault, testimony: Testimony) -> None:
    id = vault.testimonies.add(testimony, by="m").id
    assert vault.reviews.finished(id) is None
    vault.reviews.finish(id, ReviewFinished(by="Miriam", texts_sha256="1" * 64))
    vault.reviews.finish(id, ReviewFinished(by="Noa", texts_sha256="2" * 64))
    assert vault.reviews.finished(id) == ReviewFinished(by="Noa", texts_sha256="2" * 64)
    assert vault.audit.of(id)[-1].by == "Noa"


def test_the_register_is_replaced_whole(vault: Vault, testimony: Testimony) -> None:
    id = vault.testimonies.add(testimony, by="m").id
    danny = ProtectedEntity(
        f"{id}/person/n1", Category.PERSON, "Daniel", ("Daniel", "דניאל"), id, "n1", Role.NARRATOR, None, True, False
    )
    rank = ProtectedEntity(f"{id}/rank/1", Category.RANK, "sergeant", ("sergeant",), id, replacement="x", local=True)
    vault.register.replace(id, [danny, rank])
    assert vault.register.of(id) == (danny, rank)
    vault.register.replace(id, [rank])
    assert vault.register.all() == (rank,)
    vault.register.replace(id, [])
    assert vault.register.all() == ()


def test_the_ledger_tells_what_went_where(vault: Vault, testimony: Testimony) -> None:
    id = vault.testimonies.add(testimony, by="m").id
    vault.ledger.record(PACKAGE, by="Noa")
    later = replace(PACKAGE, id="q" * 32, contents=PACKAGE.contents[1:], title=None, recipient=None)
    vault.ledger.record(later, by="Noa")
    assert vault.ledger.packages() == [later, PACKAGE]
    assert vault.ledger.of("t" * 32) == [PACKAGE]
    assert vault.ledger.of("u" * 32) == [later, PACKAGE]
    assert vault.ledger.of("v" * 32) == []
    assert [e.action for e in vault.audit.of("t" * 32)] == ["testimony.released"]
    answers = {id: {"transcript": {"conditions": ["not before the harvest"], "events": [0]}}}
    mine = replace(PACKAGE, id="m" * 32, contents=((id, "OH-2026-0007", "r3"),), answers=answers)
    vault.ledger.record(mine, by="Noa")
    assert vault.ledger.of(id) == [mine]


def test_collection_settings(vault: Vault) -> None:
    collection = vault.collection
    assert (collection.title, collection.institution, collection.language) == ("Northern voices", "", "en")
    assert (collection.lock_minutes, collection.person_by, collection.profiles) == (10, "", {})
    assert (collection.stale_forms, collection.window_state) == (frozenset(), {})
    profiles = {Audience.PUBLIC: {Category.RANK: Treatment.GENERALISE}}
    collection.set("profiles", profiles, "m")
    collection.set("stale_forms", {("agreement", "2.1"), ("agreement", "2.0")}, "m")
    collection.set("lock_minutes", 3, "m")
    assert collection.profiles == profiles
    assert collection.stale_forms == {("agreement", "2.1"), ("agreement", "2.0")}
    assert collection.lock_minutes == 3
    head = vault.audit.head()
    collection.set("window_state", {"columns": [1, 2]}, "m")
    assert collection.window_state == {"columns": [1, 2]}
    assert vault.audit.head() == head
    wrong: dict[str, object] = {"colour": "x", "lock_minutes": "soon", "profiles": {"everyone": 1}, "title": 3}
    for name, value in wrong.items():
        with pytest.raises(InputError):
            collection.set(name, value, "m")


def test_a_tampered_history_is_found(vault: Vault, testimony: Testimony) -> None:
    fill(vault, testimony)
    assert vault.audit.broken_at() is None
    connection = vault.connection
    connection.execute("DROP TRIGGER audit_event_no_update")
    connection.execute("UPDATE audit_event SET by = 'Somebody else' WHERE seq = 3")
    assert vault.audit.broken_at() == 3
    connection.execute("UPDATE audit_event SET by = 'owner', details = 'no json' WHERE seq = 3")
    assert vault.audit.broken_at() == 3


def test_pages_of_the_history(vault: Vault, testimony: Testimony) -> None:
    fill(vault, testimony)
    every = vault.audit.all(limit=100)
    assert [e.seq for e in every] == list(range(vault.audit.count(), 0, -1))
    assert vault.audit.all(limit=2, offset=1) == every[1:3]


@given(names=st.lists(st.text(min_size=1, max_size=8), max_size=4))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_rows_keep_the_asked_order(vault: Vault, testimony: Testimony, names: list[str]) -> None:
    bare = replace(testimony, accession=None)
    ids = [vault.testimonies.add(replace(bare, title=n), by="m").id for n in names if n.isprintable()]
    asked = [*reversed(ids), "0" * 32]
    assert [row.id for row in vault.testimonies.rows(asked)] == asked[:-1]


def test_ids_are_random_and_devices_are_written(vault: Vault, testimony: Testimony) -> None:
    id = fill(vault, testimony)
    assert len(id) == 32
    assert int(id, 16)
    for table in ("testimony", "consent_event", "finding_decision", "review_finished", "package", "collection"):
        stamps = vault.connection.rows(f"SELECT revision, device FROM {table}")
        assert {row.text("device") for row in stamps} >= {vault.device} or table == "collection"
        assert all(row.whole("revision") >= 1 for row in stamps)
    assert (vault.path / "device").read_text() == vault.device
