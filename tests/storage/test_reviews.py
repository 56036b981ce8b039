"""Several decisions as one act, and what a finished review has seen, on a real vault."""

from __future__ import annotations

from oralhistory.audit import AuditEvent
from oralhistory.model import Category, FindingDecision, ReviewFinished, Testimony, Treatment
from oralhistory.storage import Vault


def decision(group: str, treatment: Treatment | None = None, together: str | None = None) -> FindingDecision:
    return FindingDecision(
        group=group, text="Danny", category=Category.QUANTITY, by="Miriam", treatment=treatment, together=together
    )


def last_event(vault: Vault, id: str) -> AuditEvent:
    return vault.audit.of(id)[-1]


def test_a_class_is_one_row_one_event_and_undone_as_one(vault: Vault, testimony: Testimony) -> None:
    id = vault.testimonies.add(testimony, by="m").id
    vault.reviews.decide(id, decision("g0", Treatment.MASK), by="Miriam")
    step = {group: decision(group, Treatment.GENERALISE, "class:quantities") for group in ("g1", "g2", "g3")}
    vault.reviews.decide_together(id, step, by="Miriam", count=3, kind="quantities")
    told = last_event(vault, id)
    assert (told.action, told.details) == ("review.decided", {"count": 3, "class": "quantities"})
    assert vault.connection.cell("SELECT count(*) FROM finding_decision") == 2
    assert vault.reviews.decisions(id) == {"g0": decision("g0", Treatment.MASK), **step}
    vault.reviews.decide_together(id, dict.fromkeys(step), by="Ruth", count=3, kind="quantities")
    assert (last_event(vault, id).action, last_event(vault, id).by) == ("review.taken-back", "Ruth")
    assert vault.reviews.decisions(id) == {"g0": decision("g0", Treatment.MASK)}
    assert "Danny" not in str(vault.audit.of(id))
    vault.reviews.decide_together(id, {}, by="Ruth")
    assert vault.connection.cell("SELECT count(*) FROM finding_decision") == 3


def test_a_finished_review_knows_its_texts_and_what_came_after(vault: Vault, testimony: Testimony) -> None:
    id = vault.testimonies.add(testimony, by="m").id
    vault.reviews.decide(id, decision("g1"), by="m")
    vault.reviews.decide(id, decision("g2"), by="m")
    assert vault.reviews.log(id).since == {"g1", "g2"}
    mark = ReviewFinished(by="Miriam", texts_sha256="1" * 64, texts=("a", "b"), decisions_sha256="2" * 64)
    vault.reviews.finish(id, mark)
    assert vault.reviews.log(id).since == frozenset()
    vault.reviews.decide(id, decision("g3"), by="m")
    vault.reviews.take_back(id, "g1", by="m")
    log = vault.reviews.log(id)
    assert log.since == {"g1", "g3"}
    assert set(log.decisions) == {"g2", "g3"}
    assert log.finishes == (mark,)
    vault.reviews.finish(id, ReviewFinished(by="Ruth", texts_sha256="1" * 64))
    assert [each.by for each in vault.reviews.log(id).finishes] == ["Miriam", "Ruth"]
    assert vault.reviews.finished_texts(id) == {"1" * 64}


def test_what_was_read_lies_sealed(vault: Vault, testimony: Testimony) -> None:
    id = vault.testimonies.add(testimony, by="m").id
    vault.reviews.finish(id, ReviewFinished(by="Miriam", texts_sha256="1" * 64, texts=("0123456789abcdef" * 2,)))
    sealed = vault.connection.cell("SELECT sealed FROM review_finished")
    assert isinstance(sealed, bytes)
    assert b"0123456789abcdef" not in sealed


def test_a_review_of_an_earlier_version_reads_as_before(vault: Vault, testimony: Testimony) -> None:
    id = vault.testimonies.add(testimony, by="m").id
    vault.connection.insert(
        "review_finished",
        {
            "testimony": id,
            "by": "Miriam",
            "texts_sha256": "1" * 64,
            "recorded_at": "2026-01-01T00:00:00Z",
            "revision": 1,
            "device": "d",
        },
    )
    assert vault.reviews.finished(id) == ReviewFinished(by="Miriam", texts_sha256="1" * 64)
