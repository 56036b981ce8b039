"""A transcript under the cursor: which segments a change of the document touches, and what becomes of them.

Pure: no widget. A document has one block for each segment; a line break inside a segment is U+2028 in the block.
Qt counts in UTF-16 units, the model in code points; :func:`points` turns the one into the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from oralhistory.model import Passage, Segment
from oralhistory.model.passages import TextChange, after_change

LINE_BREAK = "\u2028"


@dataclass(frozen=True)
class Spoken:
    """Segments and the passages in them that are under a rule of their own."""

    segments: tuple[Segment, ...]
    passages: tuple[Passage, ...] = ()


def block_text(text: str) -> str:
    """A segment's text as one block of a document."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", LINE_BREAK)


def segment_text(text: str) -> str:
    """A block's text as a segment's."""
    return text.replace(LINE_BREAK, "\n")


def units(text: str) -> int:
    """The length of ``text`` as Qt counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def points(text: str, offset: int) -> int:
    """The code points of ``text`` that lie before Qt's ``offset``."""
    if text.isascii():
        return min(offset, len(text))
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * offset].decode("utf-16-le", "replace"))


def edited(spoken: Spoken, first: int, gone: int, texts: Sequence[str], change: TextChange) -> Spoken:
    """``gone`` segments from ``first`` on gave way to others with these ``texts``; passages follow their words.

    Args:
        spoken: as it was.
        first: the first segment touched, counted from 0.
        gone: how many segments were there.
        texts: those that are there now.
        change: what was done, in the joined text of the segments that were there. It may name too much (Qt tells of
            whole paragraphs at times): words that are the same on both sides do not count.
    """
    segments = spoken.segments
    old = segments[first : first + gone]
    if [segment.text for segment in old] == list(texts):
        return spoken
    made = (*segments[:first], *_renewed(old, texts), *segments[first + gone :])
    if not spoken.passages:
        return Spoken(made)
    change = _trimmed("\n".join(segment.text for segment in old), "\n".join(texts), change)
    start = sum(len(segment.text) + 1 for segment in segments[:first])
    moved = TextChange(start + change.position, change.removed, change.added)
    lengths, new_lengths = [len(s.text) for s in segments], [len(s.text) for s in made]
    return Spoken(made, after_change(spoken.passages, lengths, new_lengths, moved))


def _trimmed(before: str, after: str, change: TextChange) -> TextChange:
    old = before[change.position : change.position + change.removed]
    new = after[change.position : change.position + change.added]
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    return TextChange(change.position + head, len(old) - head - tail, len(new) - head - tail)


def _renewed(old: Sequence[Segment], texts: Sequence[str]) -> list[Segment]:
    """New texts with the speakers and times of the old: the first keeps its start, the last its end."""
    if len(old) == len(texts):
        return [replace(segment, text=text) for segment, text in zip(old, texts, strict=True)]
    if not old:
        return [Segment(text=text) for text in texts]
    if not texts:
        return []
    if len(old) == 1 and len(texts) == 2 and not texts[1]:  # a new one behind it
        return [replace(old[0], text=texts[0]), Segment(text="", speaker=old[0].speaker)]
    if len(old) == 1 and len(texts) == 2 and not texts[0]:  # a new one before it
        return [Segment(text="", speaker=old[0].speaker), replace(old[0], text=texts[1])]
    made = [Segment(text=text, speaker=old[0].speaker) for text in texts]
    made[0] = replace(old[0], text=texts[0], end=None)
    if len(texts) > 1:
        made[-1] = replace(made[-1], speaker=old[-1].speaker)
    made[-1] = replace(made[-1], end=old[-1].end)
    return made


def _alike(one: str, other: str) -> int:
    """How many letters both begin with."""
    unlike = (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(unlike, min(len(one), len(other)))
