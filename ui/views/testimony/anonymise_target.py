"""What is chosen in the review, and all that its card shows of it. Pure: no widget."""

from __future__ import annotations

from oralhistory.model import Finding, TextPlace
from oralhistory.use_cases.previewing import Look
from oralhistory.use_cases.reviewing import Review

from .anonymise_card import CardContent
from .anonymise_deciding import Target


def target_of(review: Review, row: str, reach: object) -> Target | None:
    """What a decision is for.

    Args:
        review: all that is found.
        row: the row chosen: an item's id, or that of a class's member.
        reach: nothing for all of it, a group for one spelling, a :class:`Finding` for one mention.
    """
    for item in review.items:
        target = Target(item.id, item.clusters, item.kind) if item.id == row else None
        if target is None and item.kind is not None:
            target = next((Target(c.id, (c,)) for c in item.clusters if c.id == row), None)
        if target is not None:
            break
    else:
        return None
    if isinstance(reach, Finding) and reach in target.findings:
        return Target(target.id, target.clusters, target.kind, mention=reach)
    if isinstance(reach, str) and reach in target.groups:
        return Target(target.id, target.clusters, target.kind, group=reach)
    return target


def content_of(
    target: Target, review: Review, look: Look, texts: dict[TextPlace, str], at: Finding, *, discreet: bool
) -> CardContent:
    """All that the card shows; ``at`` is the mention that "this one only" means."""
    waiting = frozenset(review.open)
    again = any(name in waiting and name in review.decisions for name in target.groups)
    return CardContent(
        target=target,
        texts=texts,
        outlook=look.outlooks[target.first.group],
        audience=look.audience,
        decision=target.decision(review),
        decided=target.is_decided(review),
        at=at,
        may_be_kept=all(look.outlooks[group].may_be_kept for group in target.groups),
        again=again,
        alone=target.whole.alone(review),
        members=[(c.id, c.first.text, look.outlooks[c.id].now.words) for c in target.clusters] if target.kind else (),
        discreet=discreet,
    )
