from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from oralhistory.errors import Clash, InputError
from oralhistory.model import ConsentEvent, EventKind, Segment, Testimony, Transcript
from oralhistory.storage import LibraryQuery, SortColumn, Vault, parts_of
from tests.storage.conftest import MadeVault
from tests.strategies import records


def with_text(testimony: Testimony, *texts: str) -> Testimony:
    return replace(testimony, transcript=Transcript(segments=tuple(Segment(text=text) for text in texts)))


@given(record=records())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_goes_in_comes_out_equal(vault: Vault, record: dict[str, Any]) -> None:
    stored = vault.testimonies.add(Testimony.from_json(record), by="Miriam")
    assert vault.testimonies.load(stored.id).to_json() == {**record, "accession": stored.accession}


def test_an_accession_number_is_given_and_kept_unique(vault: Vault, testimony: Testimony) -> None:
    year = date.today().year
    bare = replace(testimony, accession=None)
    assert vault.testimonies.add(bare, by="m").accession == f"OH-{year}-0001"
    assert vault.testimonies.add(bare, by="m").accession == f"OH-{year}-0002"
    stored = vault.testimonies.add(replace(testimony, accession=f"OH-{year}-0041"), by="m")
    assert vault.testimonies.add(bare, by="m").accession == f"OH-{year}-0042"
    assert vault.testimonies.id_of(f"OH-{year}-0041") == stored.id
    with pytest.raises(InputError, match="taken"):
        vault.testimonies.add(replace(testimony, accession=f"OH-{year}-0041"), by="m")
    with pytest.raises(InputError, match="OH-1"):
        vault.testimonies.id_of("OH-1")
    assert vault.testimonies.count(LibraryQuery()) == 4


def test_a_refused_add_leaves_no_trace(vault: Vault, testimony: Testimony) -> None:
    before = vault.audit.head()
    with pytest.raises(InputError, match="half a character"):
        vault.testimonies.add(with_text(testimony, "\ud800"), by="m")
    with pytest.raises(InputError, match="name is missing"):
        vault.testimonies.add(testimony, by=" ")
    assert vault.testimonies.ids() == []
    assert vault.audit.head() == before


def test_a_save_keeps_the_version_before(vault: Vault, testimony: Testimony) -> None:
    stored = vault.testimonies.add(testimony, by="Miriam")
    second = with_text(testimony, "Second")
    assert vault.testimonies.save(stored.id, second, by="Noa", expected_revision=1) == 2
    third = replace(second, title="Another title")
    assert vault.testimonies.save(stored.id, third, by="Noa", expected_revision=2) == 3
    fourth = replace(third, transcript=None)
    assert vault.testimonies.save(stored.id, fourth, by="Noa", expected_revision=3) == 4

    present = vault.testimonies.load(stored.id)
    assert present.transcript is None
    assert present.title == "Another title"
    assert present.consent == vault.consent.events(stored.id)
    kept = vault.testimonies.revisions(stored.id)
    assert [(r.number, r.kind, r.by) for r in kept] == [
        (3, "saved", "Noa"),
        (2, "saved", "Noa"),
        (1, "saved", "Miriam"),
    ]
    versions = [vault.testimonies.load_revision(stored.id, r) for r in kept]
    assert [v.title for v in versions] == ["Another title", testimony.title, testimony.title]
    assert [v.transcript for v in versions] == [second.transcript, second.transcript, testimony.transcript]


def test_a_save_that_changes_nothing_writes_nothing(vault: Vault, testimony: Testimony) -> None:
    stored = vault.testimonies.add(testimony, by="Miriam")
    before = vault.audit.head()
    assert vault.testimonies.save(stored.id, testimony, by="Noa", expected_revision=1) == 1
    assert vault.audit.head() == before


def test_a_save_never_touches_consent(vault: Vault, testimony: Testimony) -> None:
    stored = vault.testimonies.add(testimony, by="Miriam")
    before = vault.consent.events(stored.id)
    vault.testimonies.save(stored.id, replace(testimony, consent=(), title="T"), by="Noa", expected_revision=1)
    assert vault.consent.events(stored.id) == before


def test_a_clash_keeps_both_versions(vault: Vault, testimony: Testimony) -> None:
    stored = vault.testimonies.add(testimony, by="Miriam")
    mine, theirs = with_text(testimony, "mine"), with_text(testimony, "theirs")
    vault.testimonies.save(stored.id, theirs, by="Noa", expected_revision=1)
    with pytest.raises(Clash) as clash:
        vault.testimonies.save(stored.id, mine, by="Miriam", expected_revision=1)
    assert clash.value.revision == 2
    assert vault.testimonies.load(stored.id).transcript == theirs.transcript
    lost = next(r for r in vault.testimonies.revisions(stored.id) if r.kind == "clash")
    assert vault.testimonies.load_revision(stored.id, lost).transcript == mine.transcript
    assert [e.action for e in vault.audit.of(stored.id)][-1] == "testimony.clashed"


def test_the_audit_tells_fields_and_no_content(vault: Vault, testimony: Testimony) -> None:
    stored = vault.testimonies.add(testimony, by="Miriam")
    vault.testimonies.save(stored.id, replace(with_text(testimony, "x"), title="T"), by="Noa", expected_revision=1)
    event = vault.audit.of(stored.id)[-1]
    assert (event.action, event.by, event.device) == ("testimony.saved", "Noa", vault.device)
    assert event.details == {"revision": 2, "fields": ["title", "transcript"]}
    told = str(vault.audit.all())
    assert "Aronov" not in told
    assert "winter" not in told


def test_an_approval_is_bound_to_the_words_approved(vault: Vault, testimony: Testimony) -> None:
    stored = vault.testimonies.add(testimony, by="Miriam")
    assert testimony.transcript is not None
    assert vault.consent.events(stored.id)[1].transcript_sha256 == testimony.transcript.sha256
    changed = with_text(testimony, "Other words")
    vault.testimonies.save(stored.id, changed, by="Miriam", expected_revision=1)
    approved = ConsentEvent(event=EventKind.TRANSCRIPT_APPROVED, effective="2026-05-01")
    assert vault.consent.append(stored.id, approved, by="Miriam") == 2
    assert changed.transcript is not None
    assert vault.consent.events(stored.id)[2].transcript_sha256 == changed.transcript.sha256
    assert vault.testimonies.load(stored.id).consent[2].to_json() == approved.to_json()


def test_pages_filters_and_facets(vault: Vault, testimony: Testimony) -> None:
    add = vault.testimonies.add
    one = add(replace(testimony, accession="A1", title="éclair", language="he"), by="m").id
    two = add(replace(testimony, accession="A2", title="Zebra", language="ar", people=testimony.people[:1]), by="m").id
    three = add(replace(testimony, accession="A3", title="Dune", language="he"), by="m").id
    vault.testimonies.set_standing(
        two, status="ready", consent_state="open", open_findings=2, reviewed=True, recheck=date(2026, 7, 1)
    )

    by_title = LibraryQuery(sort=SortColumn.TITLE)
    assert vault.testimonies.ids(by_title) == [three, one, two]
    assert vault.testimonies.ids(replace(by_title, descending=True)) == [two, one, three]
    assert [r.id for r in vault.testimonies.page(by_title, 1, 1)] == [one]
    assert vault.testimonies.ids(replace(by_title, language=frozenset({"he"}))) == [three, one]
    assert vault.testimonies.ids(replace(by_title, status=frozenset({"ready"}), language=frozenset({"he"}))) == []
    assert vault.testimonies.ids(LibraryQuery(consent_state=frozenset({"open", "closed"}))) == [two]
    assert vault.testimonies.count(LibraryQuery(interviewer="MIRIAM castellan")) == 2
    row = vault.testimonies.page(LibraryQuery(status=frozenset({"ready"})))[0]
    assert (row.accession, row.narrator, row.open_findings, row.reviewed) == ("A2", "Daniel Aronov", 2, True)
    assert (row.interview_date, row.duration_s, row.segment_count, row.word_count) == ("2026-02-11", 64.5, 3, 24)
    facets = vault.testimonies.facets()
    assert facets.total == 3
    assert facets.language == {"ar": 1, "he": 2}
    assert facets.status == {"": 2, "ready": 1}
    assert facets.interviewer == {"Miriam Castellan": 2}
    assert vault.testimonies.due_for_recheck(date(2026, 6, 30)) == []
    assert vault.testimonies.due_for_recheck(date(2026, 7, 1)) == [two]


def test_a_search_filters_and_orders_the_list(vault: Vault, testimony: Testimony) -> None:
    in_title = replace(with_text(testimony, "nothing"), accession="A1", title="The heron")
    in_text = replace(with_text(testimony, "a heron flew"), accession="A2", language="he")
    neither = replace(with_text(testimony, "a gull flew"), accession="A3")
    ids = [vault.testimonies.add(t, by="m").id for t in (in_text, neither, in_title)]
    for id, t in zip(ids, (in_text, neither, in_title), strict=True):
        vault.search.update(id, parts_of(t))
    query = LibraryQuery(search="heron")
    assert vault.testimonies.ids(query) == [ids[2], ids[0]]
    assert [r.id for r in vault.testimonies.page(query, 0, 1)] == [ids[2]]
    assert vault.testimonies.count(query) == 2
    assert vault.testimonies.ids(replace(query, language=frozenset({"he"}))) == [ids[0]]
    assert vault.testimonies.ids(LibraryQuery(search="«»")) == []


def test_old_versions_are_thinned_and_none_loses_its_words(closed: MadeVault, testimony: Testimony) -> None:
    """Every five minutes a save, in turn of the title and of the text; the clock is this test's own."""
    now = [datetime(2026, 3, 1, 8, 0, tzinfo=UTC)]
    key = Vault.unlock_key(closed.path, closed.recovery)
    with Vault.open_with(closed.path, key, clock=lambda: now[0].strftime("%Y-%m-%dT%H:%M:%SZ")) as vault:
        stored = vault.testimonies.add(testimony, by="m")
        written: dict[int, Testimony] = {1: testimony}
        for revision in range(1, 40):
            now[0] += timedelta(minutes=5)
            last = written[revision]
            changed = replace(last, title=f"Title {revision}") if revision % 2 else with_text(last, f"text {revision}")
            assert vault.testimonies.save(stored.id, changed, by="m", expected_revision=revision) == revision + 1
            written[revision + 1] = changed
            if revision == 3:
                with pytest.raises(Clash):
                    vault.testimonies.save(stored.id, testimony, by="m", expected_revision=1)
        kept = vault.testimonies.revisions(stored.id)
        assert 20 <= len(kept) <= 32
        assert [r.number for r in kept][:8] == [39, 38, 37, 36, 35, 34, 33, 32]
        assert [r.kind for r in kept].count("clash") == 1
        for revision in kept:
            loaded = vault.testimonies.load_revision(stored.id, revision)
            expected = testimony if revision.kind == "clash" else written[revision.number]
            assert (loaded.title, loaded.transcript) == (expected.title, expected.transcript)
