"""The chain of events behind an answer, sentence by sentence. ``test_laws`` holds it against random histories."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from oralhistory.consent import Request, explain
from oralhistory.model import Audience, Medium, Use
from tests.consent.histories import FORMER, PRESENT
from tests.consent.many import model

HERE = {"use": "publication", "medium": "transcript", "audience": "public"}
ELSEWHERE = {**HERE, "audience": "team"}
OLD, NEW = {"id": "agreement", "version": "1"}, {"id": "agreement", "version": "2"}
REQUEST = Request(Use.PUBLICATION, Medium.TRANSCRIPT, Audience.PUBLIC, "The Long Road")


def event(kind: str, day: int, **more: Any) -> dict[str, Any]:
    return {"event": kind, "effective": f"2026-03-{day:02}", **more}


def yes(day: int, kind: str = "given", **more: Any) -> dict[str, Any]:
    return event(kind, day, grants=[{**HERE, "decision": "yes"}], **more)


def chain(*history: dict[str, Any]) -> list[tuple[int, list[str]]]:
    found = explain(
        model(history),
        REQUEST,
        date(2026, 3, 20),
        stale=frozenset({("agreement", "1")}),
        transcript_sha256=PRESENT,
    )
    return [(step.index, [str(effect) for effect in step.did]) for step in found.steps]


APPROVAL = {"title": "The Long Road", "use": "publication", "audience": "public"}

SENTENCES: list[tuple[str, list[dict[str, Any]], list[tuple[int, list[str]]]]] = [
    ("nothing was said", [], []),
    ("consent begins and fills the cell", [yes(1)], [(0, ["consent-begins", "cell-yes"])]),
    ("what came later is not there", [yes(1), event("withdrawn", 21)], [(0, ["consent-begins", "cell-yes"])]),
    ("by day, not as listed", [event("refused", 5), yes(2)], [(1, ["consent-begins", "cell-yes"]),
                                                          (0, ["withdrawn", "cell-emptied"])]),
    ("elsewhere is not told", [yes(1), event("widened", 2, grants=[{**ELSEWHERE, "decision": "yes"}])],
     [(0, ["consent-begins", "cell-yes"])]),
    ("narrowed", [yes(1), event("narrowed", 2, grants=[{**HERE, "decision": "ask"}])],
     [(0, ["consent-begins", "cell-yes"]), (1, ["cell-ask"])]),
    ("taken back in part, with its approval",
     [yes(1), event("use-approved", 2, **APPROVAL), event("withdrawn", 3, grants=[HERE])],
     [(0, ["consent-begins", "cell-yes"]), (1, ["use-approved"]), (2, ["cell-no", "use-approval-dropped"])]),
    ("an approval of another publication is not told",
     [yes(1), event("use-approved", 2, **{**APPROVAL, "title": "Another"})], [(0, ["consent-begins", "cell-yes"])]),
    ("an embargo and its lifting", [yes(1, embargo={"until": "2026-03-02"}), event("embargo-lifted", 3)],
     [(0, ["consent-begins", "cell-yes", "embargo-set"]), (1, ["embargo-lifted"])]),
    ("review, of the present text and of another",
     [yes(1, review_required=True), event("transcript-approved", 2, transcript_sha256=FORMER),
      event("transcript-approved", 3, transcript_sha256=PRESENT)],
     [(0, ["consent-begins", "cell-yes", "review-asked"]), (1, ["other-text-approved"]), (2, ["transcript-approved"])]),
    ("a stale form and its renewal", [yes(1, form=OLD), event("reconfirmed", 2, form=NEW)],
     [(0, ["consent-begins", "cell-yes", "form-stale"]), (1, ["form-current"])]),
    ("a withdrawal drops everything",
     [yes(1), event("use-approved", 1, **APPROVAL), event("transcript-approved", 1, transcript_sha256=PRESENT),
      event("withdrawn", 2)],
     [(0, ["consent-begins", "cell-yes"]), (1, ["use-approved"]), (2, ["transcript-approved"]),
      (3, ["withdrawn", "cell-emptied", "use-approval-dropped", "transcript-approval-dropped"])]),
    ("a widening after it changes nothing, and is told",
     [yes(1), event("withdrawn", 2), yes(3, "widened"), event("widened", 3, grants=[{**ELSEWHERE, "decision": "yes"}])],
     [(0, ["consent-begins", "cell-yes"]), (1, ["withdrawn", "cell-emptied"]), (2, ["no-effect"])]),
    ("consent begins again", [event("refused", 1), yes(2)],
     [(0, ["withdrawn"]), (1, ["consent-begins", "cell-yes"])]),
    ("being informed and dying do nothing", [event("informed", 1), yes(2), event("died", 3)],
     [(1, ["consent-begins", "cell-yes"])]),
]  # fmt: skip


@pytest.mark.parametrize(("history", "expected"), [row[1:] for row in SENTENCES], ids=[row[0] for row in SENTENCES])
def test_sentence(history: list[dict[str, Any]], expected: list[tuple[int, list[str]]]) -> None:
    assert chain(*history) == expected
