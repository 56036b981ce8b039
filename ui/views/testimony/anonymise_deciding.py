"""Decisions as steps that can be taken back: each is one act in the vault, and so is its undoing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from oralhistory.model import Finding, FindingDecision, Treatment
from oralhistory.use_cases.reviewing import Cluster, Review, SmallClass, decide_together, group_of_mention

from ...undo import Undo
from .anonymise_asking import Deed

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

Decided = Mapping[str, FindingDecision | None]
"""By group or mention; ``None``: undecided."""

_TREATMENTS = {
    Deed.ACCEPT: None,
    Deed.GENERALISE: Treatment.GENERALISE,
    Deed.MASK: Treatment.MASK,
    Deed.REPLACE: Treatment.PSEUDONYM,
    Deed.KEEP: Treatment.KEEP,
}


@dataclass(frozen=True)
class Target:
    """What a decision is for: a class, one thing, one of its spellings (``group``), or one mention."""

    id: str
    clusters: tuple[Cluster, ...]
    kind: SmallClass | None = None
    group: str = ""
    mention: Finding | None = None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that are meant."""
        if self.mention is not None:
            return (self.mention,)
        found = (finding for cluster in self.clusters for finding in cluster.findings)
        return tuple(finding for finding in found if self.group in ("", finding.group))

    @property
    def first(self) -> Finding:
        """The finding that stands for all."""
        return self.mention or (self.findings[0] if self.group else self.clusters[0].first)

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups that are meant."""
        if self.mention is not None:
            return (self.mention.group,)
        return (self.group,) if self.group else tuple(g for cluster in self.clusters for g in cluster.groups)

    @property
    def whole(self) -> Target:
        """The same without the choice of a spelling or a mention."""
        return replace(self, group="", mention=None)

    def names(self, review: Review) -> tuple[str, ...]:
        """Under which names the decision is recorded. What was decided apart from the others stays so."""
        if self.mention is not None:
            return (review.standing.mentions.of(self.mention),)
        waiting = frozenset(review.open)
        together = tuple(g for g in self.groups if g in waiting or not self._is_apart(review.decisions.get(g)))
        return together or self.groups

    def _is_apart(self, decision: FindingDecision | None) -> bool:
        return decision is not None and len(self.groups) > 1 and decision.together != self.id

    def decision(self, review: Review) -> FindingDecision | None:
        """What holds for it, if one and the same does for all."""
        held = [review.decisions.get(name) for name in self.names(review)]
        if self.mention is not None and held == [None]:
            held = [review.decisions.get(self.mention.group)]
        first, *others = held
        alike = all(first and other and _told(first) == _told(other) for other in others)
        return first if alike else None

    def is_decided(self, review: Review) -> bool:
        """Whether there is a decision to be taken back."""
        return any(name in review.decisions for name in self.names(review))

    def alone(self, review: Review) -> int:
        """How many of its mentions were decided alone."""
        found = (group_of_mention(name) for name in review.decisions)
        return sum(group in self.groups for group in found)


def _told(decision: FindingDecision) -> tuple[object, ...]:
    return decision.treatment, decision.replacement, decision.reason


def step_of(deed: Deed, target: Target, review: Review, by: str, said: str = "") -> dict[str, FindingDecision | None]:
    """What a deed records; ``said`` is the reason or the replacement.

    What was decided before its text changed is accepted as it was decided then.
    """
    names = target.names(review)
    if deed is Deed.UNDO:
        return {name: None for name in names if name in review.decisions}
    firsts: dict[str, Finding] = {}
    for finding in target.findings:
        firsts.setdefault(finding.group, finding)
    step: dict[str, FindingDecision | None] = {}
    for name in names:
        first = target.mention or firsts[name]
        before = review.decisions.get(name) if name in review.open else None
        if deed is Deed.ACCEPT and before is not None:
            step[name] = replace(before, by=by)
            continue
        step[name] = FindingDecision(
            group=name,
            text=first.text,
            category=first.category,
            by=by,
            treatment=_TREATMENTS[deed],
            replacement=said if deed is Deed.REPLACE else None,
            reason=said if deed is Deed.KEEP else None,
            together=target.id if len(names) > 1 else None,
        )
    return step


class _Step:
    """One step of undo. Holds the workspace, no page."""

    def __init__(
        self, workspace: Workspace, id: str, before: Decided, after: Decided, count: int, kind: SmallClass | None
    ) -> None:
        self._workspace = workspace
        self._id = id
        self._before = before
        self._after = after
        self._count = count
        self._kind = kind

    def undo(self) -> None:
        """As it was before."""
        self._record(self._before, self._workspace.by)

    def redo(self) -> None:
        """Decide so."""
        by = next((decision.by for decision in self._after.values() if decision), self._workspace.by)
        self._record(self._after, by)

    def _record(self, step: Decided, by: str) -> None:
        kind = self._kind.value if self._kind else None
        decide_together(self._workspace, self._id, step, by=by, count=self._count, kind=kind)


def decide(
    workspace: Workspace,
    undo: Undo,
    id: str,
    name: str,
    before: Decided,
    after: Decided,
    *,
    count: int = 1,
    kind: SmallClass | None = None,
) -> None:
    """Record one act and note the step under ``name``; ``count`` things were decided by it, ``kind`` their class."""
    step = _Step(workspace, id, before, after, count, kind)
    step.redo()
    undo.push(name, step.undo, step.redo)
