"""A person's review of what could identify someone: what is open, what they decide, and when it is finished."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from oralhistory.anonymise.classes import SmallClass, classed
from oralhistory.anonymise.clusters import Cluster, clustered
from oralhistory.anonymise.findings import Standing, group_findings, open_groups, texts_of
from oralhistory.anonymise.mentions import Mentions, group_of_mention
from oralhistory.anonymise.ranking import Risk, rank, risk_of
from oralhistory.anonymise.recognisers.detector import RULES_ALONE, Detector
from oralhistory.anonymise.register import Register
from oralhistory.anonymise.reviewed import finishing, is_reviewed, readers, same_person, unread
from oralhistory.errors import InputError, RefusedError
from oralhistory.importers.decisions import WrittenDecision
from oralhistory.model import Category, Finding, FindingDecision, ReviewFinished
from oralhistory.model.passages import to_check
from oralhistory.release.looking import look_through
from oralhistory.release.request import Dossier
from oralhistory.sentences import Sentence

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

CLASS = "class:"
"""Before a class's name, where a group's may stand."""


@dataclass(frozen=True)
class Item:
    """What a person decides at once: one thing under all its spellings, or a class of things that say little."""

    id: str
    clusters: tuple[Cluster, ...]
    risk: Risk
    kind: SmallClass | None = None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that are meant."""
        return tuple(finding for cluster in self.clusters for finding in cluster.findings)

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups that a decision on it is recorded for."""
        return tuple(group for cluster in self.clusters for group in cluster.groups)

    @property
    def first(self) -> Finding:
        """The finding that stands for all."""
        return self.clusters[0].first

    @property
    def category(self) -> Category:
        """What it is."""
        return self.first.category


@dataclass(frozen=True)
class Review:
    """All findings of one testimony, with what is decided. Offsets are code points of the present texts."""

    dossier: Dossier
    findings: tuple[Finding, ...]
    groups: Mapping[str, tuple[Finding, ...]]
    open: tuple[str, ...]
    """Groups that wait for a person."""
    items: tuple[Item, ...]
    """What a person decides at once, what tells most first."""
    readers: tuple[str, ...]
    """Who finished the review of exactly this."""
    wanted: int
    """How many must."""
    finished: bool
    standing: Standing
    warnings: tuple[Sentence, ...] = ()
    """Whose suggestions are missing, a sentence each."""

    @property
    def decisions(self) -> Mapping[str, FindingDecision]:
        """Present decisions by group; some may be of findings that are gone from the text."""
        return self.dossier.decisions

    @cached_property
    def open_items(self) -> tuple[Item, ...]:
        """What is left to decide."""
        waiting = frozenset(self.open)
        return tuple(item for item in self.items if not waiting.isdisjoint(item.groups))

    def item_of(self, group: str) -> Item | None:
        """The item a group is decided with."""
        return next((item for item in self.items if group in item.groups), None)


def open_review(
    dossier: Dossier,
    register: Register,
    detector: Detector = RULES_ALONE,
    *,
    readers: int = 1,
    found: tuple[Finding, ...] | None = None,
) -> Review:
    """What is found, what it means, and what is open of it. Pure; without ``found`` a worker may do it.

    Args:
        dossier: the testimony with its decisions.
        register: the whole collection's.
        detector: what suggests.
        readers: how many different persons must finish.
        found: spares the search; findings do not depend on decisions.
    """
    found = look_through(dossier, register, detector) if found is None else found
    review = Review(
        dossier=dossier,
        findings=found,
        groups=group_findings(found),
        open=(),
        items=items_of(found, register, dossier.id),
        readers=(),
        wanted=readers,
        finished=False,
        standing=standing_of(dossier),
        warnings=detector.warnings,
    )
    return renewed(review, dossier)


def renewed(review: Review, dossier: Dossier) -> Review:
    """The same findings of the same texts, with the decisions that hold now. Quick."""
    finished = is_reviewed(dossier.testimony, dossier.finishes, dossier.decisions, review.wanted)
    standing = standing_of(dossier)
    waiting = () if finished else open_groups(review.findings, standing)
    return replace(
        review, dossier=dossier, open=waiting, readers=read_by(dossier), finished=finished, standing=standing
    )


def read_by(dossier: Dossier) -> tuple[str, ...]:
    """Who finished the review of exactly what the dossier holds, first come first."""
    return readers(dossier.testimony, dossier.finishes, dossier.decisions)


def standing_of(dossier: Dossier) -> Standing:
    """What holds of a review as it is now."""
    return Standing(
        decisions=dossier.decisions,
        mentions=Mentions(texts_of(dossier.testimony)),
        unread=unread(dossier.testimony, dossier.finished),
        since=dossier.decided_since,
    )


def items_of(found: Sequence[Finding], register: Register, owner: str) -> tuple[Item, ...]:
    """Findings as a person decides them, what tells most first."""

    def identity(group: str) -> str:
        entity = register.behind(group, owner)
        return register.identity(entity) if entity else group

    read = clustered(found, identity)
    clusters = sorted(read, key=lambda c: rank(c, register.behind(c.id, owner), owner))
    classes = classed(read)
    grouped = {cluster.id for members in classes.values() for cluster in members}
    items = [Item(c.id, (c,), risk_of(c)) for c in clusters if c.id not in grouped]
    items += [Item(f"{CLASS}{kind}", members, Risk.ADDS, kind) for kind, members in classes.items()]
    return tuple(sorted(items, key=lambda item: item.risk))


@dataclass(frozen=True)
class ReviewOutcome:
    """Decisions to be appended, and the finishing mark if nothing stays open."""

    decisions: tuple[FindingDecision, ...]
    open: int
    finished: ReviewFinished | None
    to_check: int = 0
    """Passages that an edit put up for review: nothing leaves until somebody looked at them in the transcript."""
    readers_left: int = 0
    """How many other persons must finish it, too."""

    @property
    def decided(self) -> int:
        """How many groups were decided now."""
        return len(self.decisions)


def resolve(review: Review, *, by: str, wanted: Sequence[WrittenDecision] | None) -> ReviewOutcome:
    """Turn what a person asked for into decisions.

    Args:
        review: what is open.
        by: who decides.
        wanted: ``None`` accepts every open group: each is treated as the audience's profile says, or, where it was
            decided before its text changed, as was decided then.

    Raises:
        InputError: nobody is named, or a decision names no finding of the present texts.
        RefusedError: two persons must read, and this one did already.
    """
    if not by.strip():
        raise InputError("Say who decides: the history names them.")
    if wanted is None:
        decisions = tuple(accepted(review, group, by) for group in review.open)
    else:
        decisions = tuple(each for decision in wanted for each in _written(review, decision, by))
    dossier = review.dossier
    present = {**dossier.decisions, **{decision.group: decision for decision in decisions}}
    after = replace(dossier, decisions=present, decided_since=dossier.decided_since | {d.group for d in decisions})
    left = len(open_groups(review.findings, standing_of(after))) if review.open else 0
    finished = None if left else finishing(dossier.testimony, present, by)
    others = {same_person(name) for name in read_by(after)} - {same_person(by)}
    if finished and review.wanted > 1 and len(others) < len(read_by(after)):
        if len(others) + 1 < review.wanted:
            raise RefusedError("{by} has finished this review already. Another person must read it now.", by=by)
        raise RefusedError("{by} has finished this review already. Nothing is left to do.", by=by)
    return ReviewOutcome(
        decisions, left, finished, to_check(dossier.testimony.passages), max(0, review.wanted - len(others) - 1)
    )


def accepted(review: Review, group: str, by: str) -> FindingDecision:
    """That a group is treated as the profile says, or still as was decided before its text changed."""
    before = review.decisions.get(group)
    if before is not None:
        return replace(before, by=by)
    first = review.groups[group][0]
    return FindingDecision(group=group, text=first.text, category=first.category, by=by)


def _written(review: Review, wanted: WrittenDecision, by: str) -> Iterator[FindingDecision]:
    groups = tuple(_groups_meant(review, wanted))
    if not groups:
        raise InputError(
            "No finding of the present transcript is “{group}”. Run “detect” again.",
            group=str(wanted.group or wanted.text),
        )
    for group, first in groups:
        yield FindingDecision(
            group=group,
            text=first.text,
            category=first.category,
            by=by,
            treatment=wanted.treatment,
            replacement=wanted.replacement,
            reason=wanted.reason,
            together=wanted.group if len(groups) > 1 else None,
        )


def _groups_meant(review: Review, wanted: WrittenDecision) -> Iterator[tuple[str, Finding]]:
    """The group, the mention or all groups of the class that a written decision names, each with its first finding."""
    name = wanted.group
    if name is None:
        for group, members in review.groups.items():
            if any(f.text == wanted.text and wanted.category in (None, f.category) for f in members):
                yield group, members[0]
                return
    elif name in review.groups:
        yield name, review.groups[name][0]
    elif (item := next((item for item in review.items if item.id == name), None)) is not None:
        yield from ((group, review.groups[group][0]) for group in item.groups)
    elif group_of_mention(name) is not None:
        yield from ((name, f) for f in review.findings if review.standing.mentions.of(f) == name)


def decide_together(
    workspace: Workspace,
    id: str,
    step: Mapping[str, FindingDecision | None],
    *,
    by: str,
    count: int | None = None,
    kind: str | None = None,
) -> None:
    """Record one act that decides several groups in one transaction; ``None`` takes back the decision that holds.

    Args:
        workspace: the open vault's.
        id: the testimony's.
        step: by group or mention.
        by: whose act it is.
        count: how many things a person decided by it, where that is not the number of groups.
        kind: the class that was decided as one.
    """
    from oralhistory.workspace import Aspect

    with workspace.change(Aspect.REVIEW) as touched:
        workspace.vault.reviews.decide_together(id, step, by=by, count=count, kind=kind)
        touched.add(id)
