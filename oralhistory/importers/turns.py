"""From the lines of a document to turns: who speaks, from when, and what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from oralhistory.errors import InputError
from oralhistory.importers.speakers import Head, Labels, Line, read_head
from oralhistory.importers.transcript import ImportedSegment
from oralhistory.sentences import Sentence

_MANY_TURNS = 10


@dataclass
class _Turn:
    speaker: str | None
    start: float | None
    paragraphs: list[list[str]] = field(default_factory=list[list[str]])
    closed: bool = False

    def add(self, text: str, *, begins: bool) -> None:
        if not text:
            return
        if begins or not self.paragraphs:
            self.paragraphs.append([])
        self.paragraphs[-1].append(text)

    def segment(self) -> ImportedSegment:
        return ImportedSegment("\n\n".join("\n".join(lines) for lines in self.paragraphs), self.speaker, self.start)


def build_turns(lines: Sequence[Line], name: str) -> tuple[tuple[ImportedSegment, ...], tuple[Sentence, ...]]:
    """Group lines into turns.

    A paragraph without a label continues the turn of whoever spoke before; where nobody is named yet, each paragraph
    is a segment of its own. A heading is a segment without a speaker: it is kept, and it ends no one's turn.

    Returns:
        The segments, and warnings about labels and times that look doubtful.

    Raises:
        InputError: no line holds any text.
    """
    spoken = [(line, Head(None, None, line.text) if line.heading else read_head(line)) for line in lines if line.text]
    labels = Labels(spoken)
    turns: list[_Turn] = []
    speaker: str | None = None
    for number, (line, read) in enumerate(spoken):
        following = spoken[number + 1][1] if number + 1 < len(spoken) else None
        head = labels.resolve(read, following)
        if line.heading:
            turns.append(_Turn(None, None, [[line.text]], closed=True))
        elif head.label is not None or head.start is not None:
            speaker = head.label or speaker
            waiting = turns.pop() if turns and not turns[-1].paragraphs else None
            turns.append(_Turn(speaker, head.start if head.start is not None or waiting is None else waiting.start))
            turns[-1].add(head.text, begins=True)
        else:
            if not turns or turns[-1].closed or (speaker is None and line.begins and turns[-1].paragraphs):
                turns.append(_Turn(speaker, None))
            turns[-1].add(head.text, begins=line.begins)
    kept = [turn for turn in turns if turn.paragraphs]
    if not kept:
        raise InputError(
            "“{name}”, line 1: from here to the end no words could be a transcript; choose another file.", name=name
        )
    return tuple(turn.segment() for turn in kept), _warnings(kept, name)


def _warnings(turns: Sequence[_Turn], name: str) -> tuple[Sentence, ...]:
    warnings: list[Sentence] = []
    times = Counter(turn.speaker for turn in turns if turn.speaker is not None)
    if not times:
        warnings.append(Sentence("No speaker is named in “{name}”: set who speaks, segment by segment.", name=name))
    elif times.total() >= _MANY_TURNS:
        once = [speaker for speaker, count in times.items() if count == 1]
        warnings.extend(
            Sentence("“{speaker}” speaks only once: check that this is a speaker.", speaker=speaker)
            for speaker in once[:5]
        )
    starts = [turn.start for turn in turns if turn.start is not None]
    if any(later < earlier for earlier, later in pairwise(starts)):
        warnings.append(
            Sentence("The time codes of “{name}” run backwards somewhere: it may join several recordings.", name=name)
        )
    return tuple(warnings)
