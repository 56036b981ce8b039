from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.audit import START, AuditEvent, Head, append, broken_at


def chain(length: int) -> list[AuditEvent]:
    head, events = Head(), list[AuditEvent]()
    for i in range(length):
        event = append(
            head,
            at=f"2026-03-01T10:00:{i:02}Z",
            by="Miriam",
            device="d" * 32,
            action="testimony.saved",
            subject=f"t{i % 3}",
            details={"revision": i, "fields": ["title", "כותרת"]},
        )
        events.append(event)
        head = Head(event.seq, event.hash)
    return events


def test_a_chain_as_written_is_sound() -> None:
    events = chain(5)
    assert events[0].previous == START
    assert [e.seq for e in events] == [1, 2, 3, 4, 5]
    assert broken_at(events) is None
    assert broken_at([]) is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("at", "2026-03-01T10:00:09Z"),
        ("by", "Noa"),
        ("device", "e" * 32),
        ("action", "consent.appended"),
        ("subject", "t9"),
        ("details", {"revision": 7}),
        ("previous", START),
        ("hash", "0" * 64),
        ("seq", 9),
    ],
)
def test_a_changed_field_breaks_it_there(field: str, value: Any) -> None:
    events = chain(5)
    events[2] = replace(events[2], **{field: value})
    assert broken_at(events) == 3


@given(length=st.integers(2, 8), data=st.data())
def test_a_dropped_or_swapped_event_breaks_it(length: int, data: st.DataObject) -> None:
    events = chain(length)
    at = data.draw(st.integers(0, length - 2))
    dropped = events[:at] + events[at + 1 :]
    assert broken_at(dropped) == at + 1
    events[at], events[at + 1] = events[at + 1], events[at]
    assert broken_at(events) == at + 1


def test_a_chain_that_was_cut_or_rewritten_misses_the_known_head() -> None:
    events = chain(5)
    head = Head(5, events[4].hash)
    assert broken_at(events, head) is None
    assert broken_at(events, Head(3, events[2].hash)) is None
    assert broken_at(events[:4], head) == 5
    assert broken_at(events, Head(5, "0" * 64)) == 5
    assert broken_at([], Head()) is None


def test_equal_details_have_equal_hashes_whatever_their_order() -> None:
    def hashed(details: dict[str, Any]) -> str:
        return append(Head(), at="t", by="b", device="d", action="a", subject="s", details=details).hash

    assert hashed({"a": 1, "b": True}) == hashed({"b": True, "a": 1})
    assert hashed({"a": 1}) != hashed({"a": 2})
