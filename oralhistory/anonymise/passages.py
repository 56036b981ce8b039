"""Which stretches of a transcript one audience may not read on a day, and what is said in their place. Pure.

Passages that overlap, and the parts of one group, are one: it says something once, at its beginning, and whatever else
it covers goes without a trace of its length. Where only one of them is withheld the whole is: a paraphrase might tell
what the stricter rule holds back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from oralhistory.anonymise.normalise import Folded
from oralhistory.errors import InputError
from oralhistory.model import Audience, Passage, PassageRule


@dataclass(frozen=True, order=True)
class Stretch:
    """Code points ``[start, end)`` of a segment that must go, grapheme clusters whole; no two overlap.

    ``says`` is what stands there: nothing in the rest of a passage that was spoken of already (``None``), that
    something is withheld (an empty tuple), or paraphrases.
    """

    segment: int
    start: int
    end: int
    says: tuple[str, ...] | None


@dataclass(frozen=True, order=True)
class _Part:
    segment: int
    start: int
    end: int
    paraphrase: str
    """Empty where it is withheld."""
    group: str


def stretches(
    passages: Sequence[Passage], texts: Sequence[str], audience: Audience, day: date | None
) -> tuple[Stretch, ...]:
    """What of these segments' texts must go, in reading order.

    Args:
        passages: in any order. Empty places that wait for a person cover nothing.
        texts: the segments' texts.
        audience: who will read them.
        day: on which; ``None`` opens nothing.

    Raises:
        InputError: a passage does not fit the texts, so nobody knows what it meant.
    """
    parts = sorted(
        {
            _part(number, passage, texts)
            for number, passage in enumerate(passages)
            if passage.applies_to(audience, day) and not (passage.check and passage.is_empty)
        }
    )
    made = [stretch for together in _together(parts) for stretch in _stretches(together)]
    return tuple(_without_twice(sorted(made, key=lambda s: (s.segment, s.start))))


def _part(number: int, passage: Passage, texts: Sequence[str]) -> _Part:
    text = texts[passage.segment] if 0 <= passage.segment < len(texts) else ""
    end = min(passage.end, len(text))
    if not 0 <= passage.start < end:
        raise InputError(
            "Withheld passage {number} does not fit the present transcript. Mark it again, then export.",
            number=number + 1,
        )
    start, end = Folded(text).whole_clusters(passage.start, end)
    paraphrase = (passage.paraphrase or "").strip() if passage.rule is PassageRule.PARAPHRASE else ""
    return _Part(passage.segment, start, end, paraphrase, passage.group or "")


def _together(parts: Sequence[_Part]) -> list[list[_Part]]:
    """The parts, in order, by passage: what overlaps or shares a group."""
    roots = list(range(len(parts)))

    def root(of: int) -> int:
        while roots[of] != of:
            roots[of] = of = roots[roots[of]]
        return of

    first_of: dict[str, int] = {}
    furthest = 0
    for at, part in enumerate(parts):
        if part.group:
            roots[root(at)] = root(first_of.setdefault(part.group, at))
        if at and part.segment == parts[furthest].segment and part.start < parts[furthest].end:
            roots[root(at)] = root(furthest)
        if at and (part.segment != parts[furthest].segment or part.end > parts[furthest].end):
            furthest = at
    found: dict[int, list[_Part]] = {}
    for at, part in enumerate(parts):
        found.setdefault(root(at), []).append(part)
    return list(found.values())


def _stretches(parts: Sequence[_Part]) -> list[Stretch]:
    """One passage's stretches, the first of which says what is to be said."""
    withheld = any(not part.paraphrase for part in parts)
    made: list[Stretch] = []
    for part in parts:
        if made and made[-1].segment == part.segment and part.start <= made[-1].end:
            made[-1] = replace(made[-1], end=max(made[-1].end, part.end))
        else:
            made.append(Stretch(part.segment, part.start, part.end, None))
    says = () if withheld else tuple(dict.fromkeys(part.paraphrase for part in parts))
    made[0] = replace(made[0], says=says)
    return made


def _without_twice(made: Sequence[Stretch]) -> list[Stretch]:
    """Two withheld ones side by side are one: how many there were tells something."""
    joined: list[Stretch] = []
    for stretch in made:
        last = joined[-1] if joined else None
        if last and (last.segment, last.end, last.says, stretch.says) == (stretch.segment, stretch.start, (), ()):
            joined[-1] = replace(last, end=stretch.end)
        else:
            joined.append(stretch)
    return joined
