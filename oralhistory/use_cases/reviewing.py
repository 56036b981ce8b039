"""A person's review of what could identify someone: what is open, what they decide, and when it is finished."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from oralhistory.anonymise.findings import group_findings, is_reviewed, open_groups, texts_sha256
from oralhistory.anonymise.recognisers.detector import RULES_ALONE, Detector
from oralhistory.anonymise.register import Register
from oralhistory.errors import InputError
from oralhistory.importers.decisions import WrittenDecision
from oralhistory.model import Finding, FindingDecision, ReviewFinished
from oralhistory.model.passages import to_check
from oralhistory.release.looking import look_through
from oralhistory.release.request import Dossier


@dataclass(frozen=True)
class Review:
    """All findings of one testimony by group, with what is decided. Offsets are code points of the present texts."""

    dossier: Dossier
    findings: tuple[Finding, ...]
    groups: Mapping[str, tuple[Finding, ...]]
    open: tuple[str, ...]
    finished: bool
    warnings: tuple[str, ...] = ()
    """Whose suggestions are missing, a sentence each."""

    @property
    def decisions(self) -> Mapping[str, FindingDecision]:
        """Present decisions by group; some may be of findings that are gone from the text."""
        return self.dossier.decisions


def open_review(dossier: Dossier, register: Register, detector: Detector = RULES_ALONE) -> Review:
    """Look through the present texts. Pure, and not quick for a long transcript: a worker may do it."""
    found = look_through(dossier, register, detector)
    finished = is_reviewed(dossier.testimony, dossier.finished)
    return Review(
        dossier=dossier,
        findings=found,
        groups=group_findings(found),
        open=open_groups(found, dossier.decisions, finished=finished),
        finished=finished,
        warnings=detector.warnings,
    )


@dataclass(frozen=True)
class ReviewOutcome:
    """Decisions to be appended, and the finishing mark if nothing stays open."""

    decisions: tuple[FindingDecision, ...]
    open: int
    finished: ReviewFinished | None
    to_check: int = 0
    """Passages that an edit put up for review: nothing leaves until somebody looked at them in the transcript."""

    @property
    def decided(self) -> int:
        """How many groups were decided now."""
        return len(self.decisions)


def resolve(review: Review, *, by: str, wanted: Sequence[WrittenDecision] | None) -> ReviewOutcome:
    """Turn what a person asked for into decisions.

    Args:
        by: who decides.
        wanted: ``None`` accepts every open group: each is treated as the audience's profile says.

    Raises:
        InputError: nobody is named, or a decision names no finding of the present texts.
    """
    if not by.strip():
        raise InputError("Say who decides: the history names them.")
    if wanted is None:
        decisions = tuple(_accepted(review, group, by) for group in review.open)
    else:
        decisions = tuple(_written(review, decision, by) for decision in wanted)
    still_open = set(review.open) - {decision.group for decision in decisions}
    finished = None if still_open else ReviewFinished(by=by, texts_sha256=texts_sha256(review.dossier.testimony))
    return ReviewOutcome(decisions, len(still_open), finished, to_check(review.dossier.testimony.passages))


def _accepted(review: Review, group: str, by: str) -> FindingDecision:
    first = review.groups[group][0]
    return FindingDecision(group=group, text=first.text, category=first.category, by=by)


def _written(review: Review, wanted: WrittenDecision, by: str) -> FindingDecision:
    group = wanted.group or _group_of(review, wanted)
    if group is None or group not in review.groups:
        raise InputError(
            f"No finding of the present transcript is “{wanted.group or wanted.text}”. Run “detect” again."
        )
    first = review.groups[group][0]
    return FindingDecision(
        group=group,
        text=first.text,
        category=first.category,
        by=by,
        treatment=wanted.treatment,
        replacement=wanted.replacement,
        reason=wanted.reason,
    )


def _group_of(review: Review, wanted: WrittenDecision) -> str | None:
    for group, members in review.groups.items():
        if any(f.text == wanted.text and wanted.category in (None, f.category) for f in members):
            return group
    return None
