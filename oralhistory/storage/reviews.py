"""What persons decided about findings, and who finished which review. Only ever appended."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from oralhistory.audit import Detail
from oralhistory.model import FindingDecision, ReviewFinished
from oralhistory.storage.access import Access, TestimonyKeys, to_json
from oralhistory.storage.driver import Cell, Row, as_written

_DECISION, _REVIEW = "decision", "review"

Step = Mapping[str, FindingDecision | None]
"""What one act decides, by group; ``None`` takes back what holds."""


@dataclass(frozen=True)
class ReviewLog:
    """Everything that holds of one testimony's review.

    ``finishes`` are oldest first. ``since`` are the groups decided or taken back after the latest of them; all that
    were, if there is none.
    """

    decisions: Mapping[str, FindingDecision] = field(default_factory=dict[str, FindingDecision])
    finishes: tuple[ReviewFinished, ...] = ()
    since: frozenset[str] = frozenset()


class Reviews:
    """The reviews of one open vault."""

    def __init__(self, access: Access, keys: TestimonyKeys) -> None:
        self._access = access
        self._connection = access.connection
        self._keys = keys

    def decide(self, testimony_id: str, decision: FindingDecision, *, by: str) -> None:
        """Record a decision; it holds for its group until another one, or until it is taken back."""
        self.decide_together(testimony_id, {decision.group: decision}, by=by)

    def take_back(self, testimony_id: str, group: str, *, by: str) -> None:
        """Record that the group is undecided again."""
        self.decide_together(testimony_id, {group: None}, by=by)

    def decide_together(
        self, testimony_id: str, step: Step, *, by: str, count: int | None = None, kind: str | None = None
    ) -> None:
        """Record one act that decides several groups, as one row and one audit event.

        Args:
            testimony_id: whose findings.
            step: what is decided, by group. One that leaves all of them undecided is a taking back.
            by: whose act it is.
            count: how many things a person decided, where that is another number than the groups'.
            kind: the class that was decided as one.
        """
        if not step:
            return
        self._access.require_testimony(testimony_id)
        decided = to_json({"step": {group: each and each.to_json() for group, each in step.items()}})
        row: dict[str, Cell] = {
            "testimony": testimony_id,
            "sealed": self._keys.seal(testimony_id, _DECISION, decided.encode()),
            "recorded_at": self._access.clock(),
            "by": by,
            "revision": 1,
            "device": self._access.device,
        }
        count = len(step) if count is None else count
        told: dict[str, Detail] = {"count": count} if count > 1 else {}
        if kind is not None:
            told["class"] = kind
        with (
            self._access.change("review.decided", testimony_id, by=by, details=told)
            if any(step.values())
            else self._access.change("review.taken-back", testimony_id, by=by, details=told)
        ):
            self._connection.insert("finding_decision", row)

    def decisions(self, testimony_id: str) -> dict[str, FindingDecision]:
        """The decisions that hold now, by group."""
        return dict(self.log(testimony_id).decisions)

    def log(self, testimony_id: str) -> ReviewLog:
        """What holds now, and what a finished review has seen of it.

        Raises:
            VaultDamaged: a row is not what was sealed as it.
        """
        finishes = self._finishes(testimony_id)
        last = finishes[-1][1] if finishes else 0
        present: dict[str, FindingDecision] = {}
        since: set[str] = set()
        key = self._keys.of(testimony_id)
        for row in self._connection.rows(
            "SELECT id, sealed FROM finding_decision WHERE testimony = ? ORDER BY id", (testimony_id,)
        ):
            for group, decided in self._step(testimony_id, row, key).items():
                present.pop(group, None)
                if decided is not None:
                    present[group] = FindingDecision.from_json(decided, "decision")
                if row.whole("id") > last:
                    since.add(group)
        return ReviewLog(present, tuple(finished for finished, _ in finishes), frozenset(since))

    def _step(self, testimony_id: str, row: Row, key: bytes) -> dict[str, Any]:
        kept = json.loads(self._keys.unseal(testimony_id, _DECISION, row.blob("sealed"), key=key))
        with as_written():
            return dict(kept["step"]) if "step" in kept else {kept["group"]: kept["decision"]}

    def finish(self, testimony_id: str, review: ReviewFinished) -> None:
        """Record that a person finished the review of exactly this text."""
        self._access.require_testimony(testimony_id)
        last = self._connection.cell("SELECT max(id) FROM finding_decision WHERE testimony = ?", (testimony_id,))
        seen = {"texts": review.texts, "decisions_sha256": review.decisions_sha256, "last": last or 0}
        with self._access.change("review.finished", testimony_id, by=review.by):
            self._connection.insert(
                "review_finished",
                {
                    "testimony": testimony_id,
                    "by": review.by,
                    "texts_sha256": review.texts_sha256,
                    "sealed": self._keys.seal(testimony_id, _REVIEW, to_json(seen).encode()),
                    "recorded_at": self._access.clock(),
                    "revision": 1,
                    "device": self._access.device,
                },
            )

    def finished(self, testimony_id: str) -> ReviewFinished | None:
        """The latest finished review."""
        finishes = self._finishes(testimony_id)
        return finishes[-1][0] if finishes else None

    def finished_texts(self, testimony_id: str) -> frozenset[str]:
        """The ``texts_sha256`` that anybody ever finished; asked at each save, so nothing is unsealed."""
        return frozenset(
            self._connection.cells("SELECT texts_sha256 FROM review_finished WHERE testimony = ?", (testimony_id,))
        )

    def _finishes(self, testimony_id: str) -> list[tuple[ReviewFinished, int]]:
        """Oldest first, each with the last row of decisions that it has seen."""
        rows = self._connection.rows(
            "SELECT by, texts_sha256, sealed FROM review_finished WHERE testimony = ? ORDER BY id", (testimony_id,)
        )
        key = self._keys.of(testimony_id) if rows else b""
        return [self._finish_of(testimony_id, row, key) for row in rows]

    def _finish_of(self, testimony_id: str, row: Row, key: bytes) -> tuple[ReviewFinished, int]:
        sealed = row.blob_or_none("sealed")
        if sealed is None:  # by an earlier version of the program
            return ReviewFinished(by=row.text("by"), texts_sha256=row.text("texts_sha256")), 0
        seen: dict[str, Any] = json.loads(self._keys.unseal(testimony_id, _REVIEW, sealed, key=key))
        with as_written():
            finished = ReviewFinished(
                by=row.text("by"),
                texts_sha256=row.text("texts_sha256"),
                texts=tuple(seen["texts"]),
                decisions_sha256=seen["decisions_sha256"],
            )
            return finished, int(seen["last"])
