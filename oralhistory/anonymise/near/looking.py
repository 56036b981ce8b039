"""One look of the review layer through the texts of a testimony."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from typing import Final

from oralhistory.anonymise.matching import Matcher, Mention
from oralhistory.anonymise.near.endings import inflected
from oralhistory.anonymise.near.initials import initials
from oralhistory.anonymise.near.letters import spelled_out
from oralhistory.anonymise.near.names import Names, people_of
from oralhistory.anonymise.near.nicknames import nicknamed
from oralhistory.anonymise.near.parted import parted
from oralhistory.anonymise.near.perhaps import Perhaps, settled
from oralhistory.anonymise.near.said import told_in_part
from oralhistory.anonymise.near.scripts import OtherScripts
from oralhistory.anonymise.near.spelling import misspelled, same_sound
from oralhistory.anonymise.near.text import NearText
from oralhistory.model import Category, ProtectedEntity
from oralhistory.sentences import Sentence

_BORDER: Final = "\n"


class Nearby:
    """The names and numbers of a register, made ready for the review layer. Make it once for a collection.

    Args:
        entities: of every testimony.
        matcher: the blocking layer of the same register.
    """

    def __init__(self, entities: Sequence[ProtectedEntity], matcher: Matcher) -> None:
        self._matcher = matcher
        self._names = Names(entities)
        self._own: dict[str, list[ProtectedEntity]] = {}
        for entity in entities:
            self._own.setdefault(entity.testimony, []).append(entity)
        self._in_other_scripts = OtherScripts(self._names.all)

    def find_all(
        self, texts: Sequence[str], known: Sequence[Sequence[Mention]], *, testimony: str | None, language: str | None
    ) -> list[list[Perhaps]]:
        """What in each of several texts that follow one another may mean something known.

        Args:
            texts: all in their original spelling.
            known: what the blocking layer found in each of them; no two findings overlap these.
            testimony: whose texts they are. Most rules ask for names of this testimony only: among a whole
                collection's, some name is like any word.
            language: BCP 47; it decides which endings a name may bear.

        Returns:
            for each text what was found, in order, none overlapping; offsets in code points.
        """
        starts = list(accumulate((len(text) + len(_BORDER) for text in texts), initial=0))
        mentions = [(starts[i] + m.start, starts[i] + m.end, m.entity) for i, found in enumerate(known) for m in found]
        text = NearText(_BORDER.join(texts), ((start, end) for start, end, _ in mentions))
        found = chain(self._look(text, mentions, testimony, language), self._doubtful(texts, starts, testimony, text))
        return _apart(settled(found), texts, starts)

    def _look(
        self,
        text: NearText,
        mentions: Sequence[tuple[int, int, ProtectedEntity]],
        testimony: str | None,
        language: str | None,
    ) -> Iterator[Perhaps]:
        own, everyone = self._names.of(testimony), self._names.all
        entities = self._own.get(testimony, []) if testimony is not None else []
        ends = [(end, entity) for _, end, entity in mentions if entity.category is Category.PERSON]
        yield from initials(text, people_of(entities), ends)
        yield from told_in_part(text, entities)
        yield from spelled_out(text, own, everyone)
        yield from inflected(text, own, language)
        yield from nicknamed(text, own)
        yield from parted(text, own)
        yield from same_sound(text, own)
        yield from misspelled(text, own, everyone)
        yield from OtherScripts(own).own(text)
        yield from self._in_other_scripts.elsewhere(text)

    def _doubtful(
        self, texts: Sequence[str], starts: Sequence[int], testimony: str | None, text: NearText
    ) -> Iterator[Perhaps]:
        """Everyday words that would be names of this testimony, but for a capital where every word has one."""
        found = self._matcher.find_all(texts, testimony=testimony, doubtful=True)
        for start, mentions in zip(starts, found, strict=False):
            for mention in mentions:
                first, last = start + mention.start, start + mention.end
                if mention.entity.testimony == testimony and text.is_free_originally(first, last):
                    why = Sentence("may be “{name}” or an everyday word", name=mention.entity.name)
                    yield Perhaps(first, last, mention.entity, "everyday", 0.5, why)


def _apart(found: Sequence[Perhaps], texts: Sequence[str], starts: Sequence[int]) -> list[list[Perhaps]]:
    """Hand each finding in the joined text to the texts it lies in, cut at their borders."""
    apart: list[list[Perhaps]] = [[] for _ in texts]
    for perhaps in found:
        index = bisect_right(starts, perhaps.start) - 1
        while index < len(texts) and starts[index] < perhaps.end:
            start = max(perhaps.start - starts[index], 0)
            end = min(perhaps.end - starts[index], len(texts[index]))
            if start < end:
                p = perhaps
                apart[index].append(Perhaps(start, end, p.entity, p.rule, p.confidence, p.why))
            index += 1
    return apart
