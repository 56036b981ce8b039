"""The rows of the findings' list: what a person decides at once, and what a class holds. Pure: no widget."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from oralhistory.model import Category, Finding, FindingDecision
from oralhistory.use_cases.reviewing import Cluster, Item, Review, Risk

from . import anonymise_words as words


@dataclass(frozen=True)
class GroupRow:
    """One thing, or a class of things that say little. ``group`` is the item's id."""

    group: str
    text: str
    category: Category
    count: int
    known: bool
    sure: str
    confidence: float
    decision: FindingDecision | None
    open: bool
    risk: Risk = Risk.ADDS
    mixed: bool = False
    """Its groups were decided in several ways."""
    again: bool = False
    """It was decided, and its text is another now."""
    members: tuple[GroupRow, ...] = ()
    """What a class holds; each is a row of its own when the class is opened."""
    inner: bool = False
    """Whether it is such a member."""
    heading: str = ""
    """What stands above it, where another part of the list begins."""

    @property
    def state(self) -> str:
        """What was decided, in a word or two; empty while it is open."""
        if self.open:
            return words.translate("Anonymise", "text changed") if self.again else ""
        if self.mixed:
            return words.translate("Anonymise", "each its own")
        if self.decision is not None:
            return words.decided(self.decision)
        return words.translate("Anonymise", "reviewed")


def ranked(review: Review, *, discreet: bool = False) -> list[GroupRow]:
    """Rows with what is open first, then what tells most, as the review orders it."""
    waiting = frozenset(review.open)
    rows = [_row(item, review, waiting, discreet) for item in review.items]
    return sorted(rows, key=lambda row: not row.open)


def _row(item: Item, review: Review, waiting: frozenset[str], discreet: bool) -> GroupRow:
    row = _of(item.id, item.first, item.findings, item.groups, review, waiting)
    if item.kind is None:
        return replace(row, risk=item.risk, text=words.hidden(row.category) if discreet else row.text)
    members = tuple(_member(cluster, review, waiting, discreet) for cluster in item.clusters)
    text = words.class_name(item.kind, len(members))
    return replace(row, risk=item.risk, text=text, sure="", members=members)


def _member(cluster: Cluster, review: Review, waiting: frozenset[str], discreet: bool) -> GroupRow:
    row = _of(cluster.id, cluster.first, cluster.findings, cluster.groups, review, waiting)
    return replace(row, inner=True, text=words.hidden(row.category) if discreet else row.text)


def _of(
    id: str,
    first: Finding,
    found: Sequence[Finding],
    groups: Sequence[str],
    review: Review,
    waiting: frozenset[str],
) -> GroupRow:
    open_ = [group for group in groups if group in waiting]
    decided = [review.decisions.get(group) for group in groups]
    alike = {_told(decision) for decision in decided}
    return GroupRow(
        group=id,
        text=first.text,
        category=first.category,
        count=len(found),
        known=first.known,
        sure=words.how_sure(first),
        confidence=first.confidence,
        decision=decided[0] if len(alike) == 1 else None,
        open=bool(open_),
        mixed=len(alike) > 1,
        again=any(group in review.decisions for group in open_),
    )


def _told(decision: FindingDecision | None) -> tuple[object, ...]:
    return (decision.treatment, decision.replacement, decision.reason) if decision else ()


def shown(rows: Iterable[GroupRow], opened: frozenset[str], *, only_open: bool) -> list[GroupRow]:
    """The rows to be seen, with what opened classes hold beneath them and a heading where a part begins."""
    made: list[GroupRow] = []
    before = ""
    for row in rows:
        if only_open and not row.open:
            continue
        part = words.heading_of(row.risk) if row.open else words.translate("Anonymise", "Decided")
        made.append(replace(row, heading="" if part == before else part))
        before = part
        if row.group in opened:
            made.extend(member for member in row.members if member.open or not only_open)
    return made


def with_members(rows: Iterable[GroupRow]) -> Iterator[GroupRow]:
    """All rows, and what classes hold."""
    for row in rows:
        yield row
        yield from row.members


def class_holding(rows: Iterable[GroupRow], group: str) -> str:
    """The class that a row is a member of, or nothing."""
    return next((row.group for row in rows if any(member.group == group for member in row.members)), "")
