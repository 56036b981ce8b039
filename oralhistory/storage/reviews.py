"""What persons decided about findings, and who finished which review. Only ever appended."""

from __future__ import annotations

import json

from oralhistory.model import FindingDecision, ReviewFinished
from oralhistory.storage.access import Access, TestimonyKeys, to_json
from oralhistory.storage.driver import Cell

_PURPOSE = "decision"


class Reviews:
    """The reviews of one open vault."""

    def __init__(self, access: Access, keys: TestimonyKeys) -> None:
        self._access = access
        self._connection = access.connection
        self._keys = keys

    def decide(self, testimony_id: str, decision: FindingDecision, *, by: str) -> None:
        """Record a decision; it holds for its group until another one, or until it is taken back."""
        self._append(testimony_id, "review.decided", decision.group, decision.to_json(), by)

    def take_back(self, testimony_id: str, group: str, *, by: str) -> None:
        """Record that the group is undecided again."""
        self._append(testimony_id, "review.taken-back", group, None, by)

    def decisions(self, testimony_id: str) -> dict[str, FindingDecision]:
        """The decisions that hold now, by group."""
        present: dict[str, FindingDecision] = {}
        key = self._keys.of(testimony_id)
        for sealed in self._connection.cells(
            "SELECT sealed FROM finding_decision WHERE testimony = ? ORDER BY id", (testimony_id,)
        ):
            decided = json.loads(self._keys.unseal(testimony_id, _PURPOSE, sealed, key=key))
            present.pop(decided["group"], None)
            if decided["decision"] is not None:
                present[decided["group"]] = FindingDecision.from_json(decided["decision"], "decision")
        return present

    def finish(self, testimony_id: str, review: ReviewFinished) -> None:
        """Record that a person finished the review of exactly this text."""
        self._access.require_testimony(testimony_id)
        with self._access.change("review.finished", testimony_id, by=review.by):
            self._connection.insert(
                "review_finished",
                {
                    "testimony": testimony_id,
                    "by": review.by,
                    "texts_sha256": review.texts_sha256,
                    "recorded_at": self._access.clock(),
                    "revision": 1,
                    "device": self._access.device,
                },
            )

    def finished(self, testimony_id: str) -> ReviewFinished | None:
        """The latest finished review."""
        row = self._connection.row(
            "SELECT by, texts_sha256 FROM review_finished WHERE testimony = ? ORDER BY id DESC LIMIT 1",
            (testimony_id,),
        )
        return ReviewFinished(by=row.text("by"), texts_sha256=row.text("texts_sha256")) if row else None

    def _append(self, testimony_id: str, action: str, group: str, decision: object, by: str) -> None:
        self._access.require_testimony(testimony_id)
        decided = to_json({"group": group, "decision": decision}).encode()
        row: dict[str, Cell] = {
            "testimony": testimony_id,
            "sealed": self._keys.seal(testimony_id, _PURPOSE, decided),
            "recorded_at": self._access.clock(),
            "by": by,
            "revision": 1,
            "device": self._access.device,
        }
        with self._access.change(action, testimony_id, by=by):
            self._connection.insert("finding_decision", row)
