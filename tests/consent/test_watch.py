"""What needs a person: each kind comes within its horizon, stays while nobody sees to it, goes once somebody did."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from oralhistory.consent import Watched, WatchKind, watched
from oralhistory.importers.record import parse_event
from oralhistory.model import ConsentEvent

GRANT = {"use": "web", "medium": "transcript", "audience": "public", "decision": "yes"}
DUE = date(2026, 6, 15)
DAY = DUE.isoformat()


def event(kind: str, day: str, **more: Any) -> ConsentEvent:
    grants = {"grants": [GRANT]} if kind in ("given", "widened", "narrowed") and "grants" not in more else {}
    return parse_event({"event": kind, "effective": day, **grants, **more}, "event")


def given(**more: Any) -> ConsentEvent:
    return event("given", "2026-01-01", **more)


def kinds(events: list[ConsentEvent], day: date = DUE, **more: Any) -> list[str]:
    return [str(entry.kind) for entry in watched(events, day, **more)]


PROXY = {"name": "Sivan", "reason": "minor", "until": DAY}
EACH: list[tuple[str, ConsentEvent, ConsentEvent]] = [
    ("embargo-due", given(embargo={"until": DAY}), event("embargo-lifted", DAY)),
    ("embargo-due", given(embargo={"until": DAY}), event("narrowed", DAY, embargo={"until": "2040-01-01"})),
    ("embargo-due", given(embargo={"until": DAY}), event("withdrawn", DAY)),
    ("review-due", given(review_required=True, review_until=DAY), event("transcript-approved", DAY)),
    ("review-due", given(review_required=True, review_until=DAY), event("withdrawn", DAY)),
    ("review-due", given(review_required=True, review_until=DAY), event("narrowed", DAY, review_until="2040-01-01")),
    ("recontact-due", given(recontact={"until": DAY}), event("informed", "2026-02-01")),
    ("recontact-due", given(recontact={"until": DAY}), event("narrowed", DAY, recontact={"until": "2040-01-01"})),
    ("proxy-ends", given(proxy=PROXY), event("reconfirmed", DAY)),
    ("retention-ends", given(retention={"until": DAY}), event("narrowed", DAY, retention={"until": "2040-01-01"})),
]


@pytest.mark.parametrize(("kind", "said", "settled"), EACH)
def test_it_comes_with_its_horizon_and_stays_until_it_is_seen_to(
    kind: str, said: ConsentEvent, settled: ConsentEvent
) -> None:
    assert kinds([said], DUE - timedelta(days=31)) == []
    for day in (DUE - timedelta(days=30), DUE, DUE + timedelta(days=4000)):
        assert kinds([said], day) == [kind]
    assert [(entry.day, entry.event) for entry in watched([said], DUE)] == [(DUE, 0)]
    assert kinds([said], DUE - timedelta(days=30), horizon_days=29) == []
    assert kinds([said, settled]) == []


def test_nobody_recorded_anything() -> None:
    assert watched([], DUE) == ()


def test_an_embargo_tells_who_may_lift_it() -> None:
    said = given(embargo={"until": DAY, "lifted_by": ["the narrator", "her sister"]})
    assert watched([said], DUE) == (Watched(WatchKind.EMBARGO_DUE, DUE, 0, people=("the narrator", "her sister")),)


@pytest.mark.parametrize("more", [{"event": "peace"}, {"indefinite": True}])
def test_an_embargo_without_a_day_of_its_own_is_never_due(more: dict[str, Any]) -> None:
    assert kinds([given(embargo={"until": DAY, **more})]) == []


def test_an_approval_of_another_text_settles_no_review() -> None:
    history = [given(review_required=True, review_until=DAY), event("transcript-approved", DAY)]
    approved = [history[0], ConsentEvent(**{**vars(history[1]), "transcript_sha256": "a" * 64})]
    assert kinds(approved, transcript_sha256="a" * 64) == []
    assert kinds(approved, transcript_sha256="b" * 64) == ["review-due"]


def test_a_deadline_without_a_wish_to_review_is_nobodys_business() -> None:
    assert kinds([given(review_until=DAY)]) == []


def test_a_stale_form_is_told_with_the_event_that_used_it() -> None:
    old = {"id": "agreement", "version": "1"}
    stale = frozenset({("agreement", "1")})
    history = [event("informed", "2026-01-01"), given(form=old)]
    assert watched(history, DUE, stale=stale) == (Watched(WatchKind.STALE_FORM, date(2026, 1, 1), 1),)
    assert kinds(history) == []
    renewed = event("reconfirmed", "2026-02-01", form={"id": "agreement", "version": "2"})
    assert kinds([*history, renewed], stale=stale) == []
    assert kinds([*history, event("withdrawn", "2026-02-01")], stale=stale) == []
    assert kinds([given(form=old, grants=[{**GRANT, "decision": "no"}])], stale=stale) == []


def test_a_window_that_ends_is_told_once_until_it_has_ended() -> None:
    both = [given(grants=[{**GRANT, "use": ["web", "research"], "until": DAY}])]
    assert kinds(both, DUE - timedelta(days=31)) == []
    assert kinds(both, DUE - timedelta(days=30)) == ["window-ends"]
    assert kinds(both, DUE) == ["window-ends"]
    assert kinds(both, DUE + timedelta(days=1)) == []
    assert kinds([given(grants=[{**GRANT, "decision": "no", "until": DAY}])]) == []
    assert kinds([*both, event("withdrawn", DAY)]) == []


@pytest.mark.parametrize(
    ("agreed", "told", "settling"),
    [
        (None, True, ["given", "reconfirmed", "narrowed", "withdrawn", "refused"]),
        ("ask-heirs", True, ["given", "reconfirmed", "narrowed", "withdrawn", "refused"]),
        ("close", True, ["withdrawn", "refused"]),
        ("destroy", True, []),
        ("keep", False, []),
    ],
)
def test_after_a_death_what_was_agreed_is_told(agreed: str | None, told: bool, settling: list[str]) -> None:
    more = {"retention": {"after_death": agreed, "heirs": "her sister"}} if agreed else {}
    history = [given(**more), event("died", "2026-05-01")]
    assert kinds(history, date(2026, 4, 30)) == []
    found = watched(history, DUE)
    assert found == (
        (
            Watched(
                WatchKind.AFTER_DEATH, date(2026, 5, 1), 0 if agreed else 1, agreed, ("her sister",) if agreed else ()
            ),
        )
        if told
        else ()
    )
    for kind in ("given", "reconfirmed", "narrowed", "withdrawn", "refused", "informed", "embargo-lifted"):
        after = kinds([*history, event(kind, "2026-05-02")])
        assert after == (["after-death"] if told and kind not in settling else []), kind


def test_nobody_is_called_after_a_death() -> None:
    history = [given(recontact={"until": DAY}, proxy=PROXY, retention={"after_death": "keep"}), event("died", DAY)]
    assert kinds(history) == []


def test_a_withdrawal_leaves_the_promises() -> None:
    history = [given(recontact={"until": DAY}, retention={"until": DAY, "then": "destroy"}), event("withdrawn", DAY)]
    assert [(str(e.kind), e.word) for e in watched(history, DUE)] == [
        ("recontact-due", None),
        ("retention-ends", "destroy"),
    ]


def test_the_earliest_day_comes_first() -> None:
    history = [
        given(
            embargo={"until": "2026-06-20"},
            retention={"until": "2026-06-10"},
            recontact={"until": "2026-06-20"},
            proxy=PROXY,
        )
    ]
    assert kinds(history) == ["retention-ends", "proxy-ends", "embargo-due", "recontact-due"]
