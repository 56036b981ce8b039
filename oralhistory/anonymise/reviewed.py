"""Who read exactly what stands now, and what changed since somebody did.

A finished review holds for the very texts and the very decisions its reader saw. What it leaves behind is a print of
each text, so that after an edit only the texts that are others now have to be read again.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence

from oralhistory.anonymise.findings import passage_words, texts_of, texts_sha256
from oralhistory.anonymise.normalise import fold
from oralhistory.model import FindingDecision, ReviewFinished, Testimony, TextField, TextPlace

_PRINT = 32
"""Hex digits of a text's print: 128 bits; two texts of one testimony never share one by chance."""


def text_prints(testimony: Testimony) -> tuple[str, ...]:
    """A print of each text in reading order: of its words, who speaks them, and the passages marked in them.

    Where it stands is no part of it, so that a text which only moved is still the same.
    """
    segments = testimony.transcript.segments if testimony.transcript else ()
    passages: dict[int, list[tuple[str, ...]]] = {}
    for passage in testimony.passages:
        if not passage.is_empty:
            passages.setdefault(passage.segment, []).append(passage_words(passage)[1:])
    prints: list[str] = []
    for place, text in texts_of(testimony):
        spoken = place.field is TextField.SEGMENT
        speaker = segments[place.index].speaker if spoken else None
        told = sorted(passages.get(place.index, ())) if spoken else []
        prints.append(_print(place.field, speaker or "", text, *(part for words in told for part in words)))
    return tuple(prints)


def decisions_sha256(decisions: Mapping[str, FindingDecision]) -> str:
    """Hex SHA-256 of what is decided for each group; who decided it and when is no part of it."""
    digest = hashlib.sha256()
    for group, decision in sorted(decisions.items()):
        told = (group, decision.treatment or "", decision.replacement, decision.reason)
        digest.update(_print(*("" if part is None else f"={part}" for part in told)).encode())
    return digest.hexdigest()


def _print(*parts: str) -> str:
    digest = hashlib.sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass")
        digest.update(len(raw).to_bytes(8, "big") + raw)
    return digest.hexdigest()[:_PRINT]


def finishing(testimony: Testimony, decisions: Mapping[str, FindingDecision], by: str) -> ReviewFinished:
    """The mark of somebody who finished the review of what stands now."""
    return ReviewFinished(
        by=by,
        texts_sha256=texts_sha256(testimony),
        texts=text_prints(testimony),
        decisions_sha256=decisions_sha256(decisions),
    )


def readers(
    testimony: Testimony, finishes: Sequence[ReviewFinished], decisions: Mapping[str, FindingDecision]
) -> tuple[str, ...]:
    """Who finished the review of exactly these texts with exactly these decisions, each person once, first come first.

    A review finished before the vault kept decisions beside it holds for its texts alone.
    """
    if not finishes:
        return ()
    texts, decided = texts_sha256(testimony), decisions_sha256(decisions)
    named: dict[str, str] = {}
    for finished in finishes:
        if finished.texts_sha256 == texts and finished.decisions_sha256 in (None, decided):
            named.setdefault(same_person(finished.by), finished.by)
    return tuple(named.values())


def same_person(name: str) -> str:
    """A name under which one person is known again, however it was typed: case, blanks, accents, invisible signs.

    Two persons who are told apart by an accent alone count as one: rather a third reader than one who reads twice.
    """
    return " ".join(fold(name).split())


def is_reviewed(
    testimony: Testimony,
    finishes: Sequence[ReviewFinished],
    decisions: Mapping[str, FindingDecision],
    wanted: int = 1,
) -> bool:
    """Whether enough persons finished the review of exactly what stands now, and no passage asks for one.

    Args:
        testimony: the identified record.
        finishes: every review that was finished, oldest first.
        decisions: those that hold now, by group.
        wanted: how many different persons must have.
    """
    if any(passage.check for passage in testimony.passages):
        return False
    return len(readers(testimony, finishes, decisions)) >= wanted


def unread(testimony: Testimony, finished: ReviewFinished | None) -> frozenset[TextPlace] | None:
    """The texts that are others than those somebody read, or new; ``None`` when nobody knows which those were.

    Of equal texts as many count as read as were read.
    """
    if finished is None or not finished.texts:
        return None
    left = Counter(finished.texts)
    changed: set[TextPlace] = set()
    for (place, _), print_ in zip(texts_of(testimony), text_prints(testimony), strict=True):
        if left[print_] > 0:
            left[print_] -= 1
        else:
            changed.add(place)
    return frozenset(changed)
