"""Texts with marked identifiers, and how much of them is covered: entities by every mention, precision by word.

The measure of Pilan et al., "The Text Anonymization Benchmark", Computational Linguistics 48 (2022): an entity counts
as protected only when every mention of it is wholly covered, and a mention is covered when each of its words is. Left
out are words that carry nothing, as there: articles, prepositions, conjunctions, forms of address. ER_di is the share
of protected entities among direct identifiers, ER_qi that among quasi-identifiers. Precision is the share of covered
words that belong to a mention that must be masked; what was marked as harmless counts against it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

WORD = re.compile(r"\w+")
_LEFT_OUT = re.compile(
    "(?:an?|the|of|in|on|at|to|from|for|by|with|and|or|mr|mrs|ms|dr|s|about|approximately|between|nos?)$", re.IGNORECASE
)
_MARK = re.compile(r"\[\[(\w+)\|(.*?)\]\]", re.DOTALL)


@dataclass(frozen=True)
class Mention:
    """A marked identifier: code points ``[start, end)``, whose it is, what it is, and how much it tells."""

    start: int
    end: int
    entity: str
    category: str
    kind: str = "QUASI"
    """``DIRECT``, ``QUASI`` or ``NO_MASK``."""


@dataclass(frozen=True)
class MarkedText:
    """A text and every identifier in it."""

    text: str
    mentions: tuple[Mention, ...]

    def lowered(self) -> MarkedText:
        """The same without capitals, every letter in its place."""
        text = "".join(c.lower() if len(c.lower()) == 1 else c for c in self.text)
        return MarkedText(text, self.mentions)


def read_marked(marked: str) -> MarkedText:
    """A text in which identifiers stand as ``[[category|text]]``; equal texts of one category are one entity."""
    text, mentions, end = "", list[Mention](), 0
    for match in _MARK.finditer(marked):
        text += marked[end : match.start()]
        entity = f"{match[1]}:{match[2].casefold()}"
        mentions.append(Mention(len(text), len(text) + len(match[2]), entity, match[1]))
        text += match[2]
        end = match.end()
    return MarkedText(text + marked[end:], tuple(mentions))


@dataclass
class Score:
    """What was covered over many texts."""

    protected: defaultdict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))
    """By kind, whether each entity is."""
    covered: defaultdict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))
    """By category, whether each mention to mask is."""
    words: Counter[str] = field(default_factory=Counter[str])
    missed: Counter[str] = field(default_factory=Counter[str])
    wrong: Counter[str] = field(default_factory=Counter[str])

    def share(self, kind: str) -> float:
        """The share of protected entities of a kind: ER_di of ``DIRECT``, ER_qi of ``QUASI``."""
        return _share(self.protected[kind])

    def share_of(self, category: str) -> float:
        """The share of covered mentions of a category."""
        return _share(self.covered[category])

    @property
    def precision(self) -> float:
        """The share of covered words that must be masked."""
        return self.words["must"] / max(1, self.words["all"])

    @property
    def precision_of_marked(self) -> float:
        """The share of covered words that were marked at all, harmless ones among them."""
        return self.words["marked"] / max(1, self.words["all"])

    def add(self, marked: MarkedText, spans: Iterable[tuple[int, int]]) -> None:
        """Take in what was covered of one text, in code points."""
        text = marked.text
        covered = {at for start, end in spans for at in range(start, end)}
        entities: dict[tuple[str, str], bool] = {}
        for mention in marked.mentions:
            if mention.kind == "NO_MASK":
                continue
            whole = covered.issuperset(_cells(text, mention))
            key = (mention.kind, mention.entity)
            entities[key] = entities.get(key, True) and whole
            self.covered[mention.category].append(whole)
            if not whole:
                self.missed[f"{mention.category} {_around(text, mention.start, mention.end)}"] += 1
        for (kind, _), whole in entities.items():
            self.protected[kind].append(whole)
        self._count_words(marked, covered)

    def _count_words(self, marked: MarkedText, covered: set[int]) -> None:
        marks = {at for m in marked.mentions for at in range(m.start, m.end)}
        must = {at for m in marked.mentions if m.kind != "NO_MASK" for at in range(m.start, m.end)}
        for word in WORD.finditer(marked.text):
            if word.start() not in covered:
                continue
            self.words["all"] += 1
            self.words["marked"] += word.start() in marks
            self.words["must"] += word.start() in must
            if word.start() not in must:
                self.wrong[_around(marked.text, *word.span())] += 1


def _cells(text: str, mention: Mention) -> Iterator[int]:
    """The places of a mention's telling words."""
    for word in WORD.finditer(text, mention.start, mention.end):
        if not _LEFT_OUT.match(word[0]):
            yield from range(*word.span())


def _around(text: str, start: int, end: int) -> str:
    return f"{text[max(0, start - 25) : start]}[{text[start:end]}]{text[end : end + 15]}".replace("\n", "⏎")


def _share(values: list[bool]) -> float:
    return sum(values) / len(values) if values else 1.0
