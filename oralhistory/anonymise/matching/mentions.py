"""What was found, and one answer where several entities claimed the same words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from oralhistory.model import ProtectedEntity


@dataclass(frozen=True, slots=True)
class Mention:
    """A protected entity in a text: code points ``[start, end)``, and the folded form it was known by."""

    start: int
    end: int
    entity: ProtectedEntity
    form: str


def merged(found: list[Mention], rank: Callable[[Mention], tuple[bool, ...]], text: str) -> list[Mention]:
    """Leftmost, then longest, then by rank. What overlaps these and says more becomes one with what it overlaps."""
    found.sort(key=lambda c: (c.start, -c.end, *rank(c)))
    chosen: list[Mention] = []
    crossing: list[Mention] = []
    for candidate in found:
        if not chosen or candidate.start >= chosen[-1].end:
            chosen.append(candidate)
        elif candidate.end > chosen[-1].end:
            crossing.append(candidate)
    for candidate in crossing:
        chosen = _joined(chosen, candidate, text)
    return chosen


def _joined(chosen: list[Mention], crossing: Mention, text: str) -> list[Mention]:
    """The chosen mentions, with a crossing one and those it touches made one where it covers a letter they do not.

    Of two spellings that share a word ("Tobias Marlowe. Tobias Marlowe") the chosen ones cover all: nothing is joined.
    """
    first = bisect_right(chosen, crossing.start, key=lambda c: c.end)
    last = first
    at, bare = crossing.start, ""
    while last < len(chosen) and chosen[last].start < crossing.end:
        bare += text[at : chosen[last].start]
        at = max(at, chosen[last].end)
        last += 1
    bare += text[at : crossing.end]
    if not any(map(str.isalnum, bare)):
        return chosen
    touched = chosen[first:last]
    longest = max([*touched, crossing], key=lambda c: c.end - c.start)
    start, end = min(touched[0].start, crossing.start), max(touched[-1].end, crossing.end)
    return [*chosen[:first], Mention(start, end, longest.entity, longest.form), *chosen[last:]]


def split_over(mentions: Sequence[Mention], texts: Sequence[str]) -> list[list[Mention]]:
    """Hand each mention in the joined text to the texts it lies in, cut at their borders."""
    starts: list[int] = []
    at = 0
    for text in texts:
        starts.append(at)
        at += len(text) + 1
    found: list[list[Mention]] = [[] for _ in texts]
    for mention in mentions:
        index = bisect_right(starts, mention.start) - 1
        while index < len(texts) and starts[index] < mention.end:
            start = max(mention.start - starts[index], 0)
            end = min(mention.end - starts[index], len(texts[index]))
            if start < end:
                found[index].append(Mention(start, end, mention.entity, mention.form))
            index += 1
    return found
