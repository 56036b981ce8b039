"""The history by filters, and a check of its chain that goes on where the last one ended."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from oralhistory.audit import Head, chain
from oralhistory.audit.query import ACTIONS, HistoryQuery, Matter, matter_of
from oralhistory.jobs import Job, exhausted
from oralhistory.model import ConsentEvent, EventKind, Testimony
from oralhistory.storage import Vault
from oralhistory.storage.verify import verify
from tests.storage.conftest import MadeVault

ROOT = Path(__file__).parents[2]
WRITTEN = re.compile(r"""(?:[.](?:change|_append|_replace)|\bamend)\(\s*(?:\w+,\s*)?"([a-z-]+[.][a-z-]+)\"""")


def written_actions() -> set[str]:
    """Every action the code names where it writes an event."""
    return {
        action
        for path in (ROOT / "oralhistory").rglob("*.py")
        for action in WRITTEN.findall(path.read_text(encoding="utf-8"))
    }


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of the events that were hashed."""
    numbers: list[int] = []
    real: Callable[[chain.AuditEvent], str] = chain._hash_of  # pyright: ignore[reportPrivateUsage]

    def noted(event: chain.AuditEvent) -> str:
        numbers.append(event.seq)
        return real(event)

    monkeypatch.setattr(chain, "_hash_of", noted)
    return numbers


@pytest.fixture
def two(vault: Vault, testimony: Testimony) -> list[str]:
    """Two testimonies by two persons; the first has a withdrawal."""
    ids = [vault.testimonies.add(testimony, by="Miriam").id]
    ids.append(vault.testimonies.add(replace(testimony, accession="B_100%"), by="Noa").id)
    vault.consent.append(ids[0], ConsentEvent(event=EventKind.WITHDRAWN, effective="2026-06-01"), by="Noa")
    return ids


def drop_guards(vault: Vault) -> None:
    for act in ("update", "delete"):
        vault.connection.execute(f"DROP TRIGGER audit_event_no_{act}")


def test_every_action_the_code_writes_has_a_matter() -> None:
    written = written_actions()
    assert len(written) > 10
    assert {action for action in written if matter_of(action) is None} == set()
    assert {action for actions in ACTIONS.values() for action in actions} <= written


def test_filters_narrow_the_history(vault: Vault, two: list[str]) -> None:
    find = vault.audit.find
    assert find(HistoryQuery()) == vault.audit.all()
    assert {e.action for e in find(HistoryQuery(matters=frozenset({Matter.CONSENT})))} == {"consent.appended"}
    assert {e.by for e in find(HistoryQuery(by="Noa"))} == {"Noa"}
    assert {e.subject for e in find(HistoryQuery(accession="oh-2026"))} == {two[0]}
    assert {e.subject for e in find(HistoryQuery(accession="b_1"))} == {two[1]}
    assert find(HistoryQuery(accession="b%0")) == []  # no pattern
    assert find(HistoryQuery(subject=two[0])) == vault.audit.of(two[0])[::-1]
    both = HistoryQuery(matters=frozenset({Matter.CONSENT}), by="Noa", accession="0007")
    assert [e.details["event"] for e in find(both)] == ["withdrawn"]


def test_the_history_is_read_on_without_gap_or_repeat(vault: Vault, two: list[str]) -> None:
    read: list[int] = []
    while page := vault.audit.find(HistoryQuery(), before=read[-1] if read else None, limit=3):
        read += [event.seq for event in page]
    assert read == list(range(vault.audit.count(), 0, -1))
    assert len(vault.audit.find(HistoryQuery(), limit=-1)) == vault.audit.count()


def test_facets_count_what_each_filter_would_leave(vault: Vault, two: list[str]) -> None:
    facets = vault.audit.facets(HistoryQuery(by="Noa", matters=frozenset({Matter.CONSENT})))
    assert facets.total == len(vault.audit.find(HistoryQuery(by="Noa", matters=frozenset({Matter.CONSENT}))))
    for matter, events in facets.matters.items():
        assert events == len(vault.audit.find(HistoryQuery(by="Noa", matters=frozenset({matter}))))
    for person, events in facets.persons.items():
        assert events == len(vault.audit.find(HistoryQuery(by=person, matters=frozenset({Matter.CONSENT}))))
    assert vault.audit.facets(HistoryQuery()).total == vault.audit.count()
    assert vault.audit.facets(HistoryQuery(accession="B_")).persons.keys() == {"Noa"}


def test_a_second_check_hashes_only_what_is_new(vault: Vault, two: list[str], hashed: list[int]) -> None:
    assert exhausted(vault.audit.checking()) is None
    assert hashed == list(range(1, vault.audit.count() + 1))
    hashed.clear()
    vault.collection.set("title", "Other voices", "Noa")
    assert exhausted(vault.audit.checking()) is None
    assert hashed == [vault.audit.count()]
    hashed.clear()
    assert vault.audit.broken_at() is None
    assert len(hashed) == vault.audit.count()


def test_a_check_breathes(vault: Vault) -> None:
    with vault.atomic():
        for number in range(600):
            vault.collection.set("title", f"Voices {number}", "Noa")
    steps = vault.audit.checking()
    assert sum(1 for _ in steps) == 3


def test_an_altered_new_event_is_found_by_the_next_check(vault: Vault, two: list[str]) -> None:
    assert exhausted(vault.audit.checking()) is None
    drop_guards(vault)
    vault.collection.set("title", "Other voices", "Noa")
    number = vault.audit.count()
    vault.connection.execute("UPDATE audit_event SET by = 'Somebody else' WHERE seq = ?", (number,))
    assert exhausted(vault.audit.checking()) == number
    assert exhausted(vault.audit.checking()) == number  # a broken chain stays broken


def test_what_was_sound_and_is_gone_is_noticed(vault: Vault, two: list[str]) -> None:
    assert exhausted(vault.audit.checking()) is None
    drop_guards(vault)
    number = vault.audit.count()
    vault.connection.execute("DELETE FROM audit_event WHERE seq = ?", (number,))
    assert exhausted(vault.audit.checking()) == number


def test_a_removed_last_event_misses_the_kept_head(closed: MadeVault, testimony: Testimony) -> None:
    with Vault.open(closed.path, closed.recovery) as vault:
        vault.testimonies.add(testimony, by="Miriam")
    vault = Vault.open(closed.path, closed.recovery)
    drop_guards(vault)
    number = vault.audit.count()
    vault.connection.execute("DELETE FROM audit_event WHERE seq = ?", (number,))
    assert exhausted(vault.audit.checking()) == number
    assert f"at event {number}." in " ".join(verify(vault, Job()).problems)
    vault.connection.close()  # without anchoring the cut chain


def test_an_event_before_the_first_is_noticed(vault: Vault) -> None:
    vault.connection.execute(
        "INSERT INTO audit_event SELECT 0, at, by, device, action, subject, details, previous, hash "
        "FROM audit_event WHERE seq = 1"
    )
    assert vault.audit.broken_at() == 1


def test_what_is_rolled_back_is_not_remembered(vault: Vault, two: list[str]) -> None:
    class Never(Exception):
        pass

    with pytest.raises(Never), vault.atomic():
        vault.collection.set("title", "Undone", "Noa")
        assert exhausted(vault.audit.checking()) is None
        raise Never
    assert exhausted(vault.audit.checking()) is None
    vault.collection.set("title", "Kept", "Noa")
    assert exhausted(vault.audit.checking()) is None


def test_details_that_are_no_object_break_the_chain_and_can_be_shown(vault: Vault, two: list[str]) -> None:
    drop_guards(vault)
    for details in ("[]", "no json", "[" * 100_000):
        vault.connection.execute("UPDATE audit_event SET details = ? WHERE seq = 2", (details,))
        assert vault.audit.find(HistoryQuery(), before=3, limit=1)[0].details == {"unreadable": details}
        assert vault.audit.broken_at() == 2


def test_a_walk_goes_on_where_it_stopped() -> None:
    first = chain.append(Head(), at="t", by="b", device="d", action="a", subject="s", details={})
    second = chain.append(Head(1, first.hash), at="t", by="b", device="d", action="a", subject="s", details={})
    walk = chain.Walk()
    walk.take([first])
    assert walk.sound == Head(1, first.hash)
    walk.take([second])
    assert (walk.sound, walk.broken) == (Head(2, second.hash), None)
    walk.take([second])
    assert walk.broken == 3
    assert walk.sound == Head(2, second.hash)
