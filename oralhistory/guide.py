"""The built-in guide: short pages of plain Markdown in each language of the window, read and searched.

``resources/guide/LANGUAGE/PAGE.md``; ``contents.md`` beside them names the pages in their order, under headings.
The grammar:

    # Title                            once, first
    ## Heading {#id}                   the id is the same in every language
    A paragraph, over as many lines as one likes, up to an empty line or the next mark.
    - a point
    1. a step
    > a thing not to be overlooked
    **strong**   `R` (a key)   {{lock}} (the shortcut of that action of the window, as it is set now)
    [words](page), [words](page#heading)        another place of the guide
    [words](show:health), [words](show:testimony/consent)       a page of the window, a tab of it
    [words](do:field-card)                      an action of the window
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from itertools import groupby

import regex

from oralhistory.resources import resource
from oralhistory.storage.folding import fold, stems, words

CONTENTS = "contents"
SHOW, DO = "show:", "do:"
"""What the target of a link begins with where it leads into the window."""

_HEADING = re.compile(r"## (.+?) \{#([a-z-]+)\}")
_STEP = re.compile(r"[0-9]+\. ")
_INLINE = re.compile(
    r"\*\*(?P<strong>.+?)\*\*|`(?P<key>.+?)`|\{\{(?P<act>[a-z0-9-]+)\}\}|\[(?P<words>.+?)\]\((?P<to>.+?)\)"
)
_TOKEN = regex.compile(r"[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640]*")
_SNIPPET = 130
"""Characters of a text that are shown of what was found."""
_TITLE, _HEADED, _SAID = 6.0, 5.0, 1.0
"""What a word weighs in the title, in a heading, in the text."""
_ABOVE = 1.5
"""What a word in the heading weighs where the place to show is chosen."""
_WHOLE, _BEGINS, _STRIPPED, _WITHIN = 1.0, 0.6, 0.4, 0.25
_SHORTEST = 3
"""Letters of what is looked for within a word, or without what is joined before it in Hebrew and Arabic."""


class Kind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    POINT = "point"
    STEP = "step"
    NOTE = "note"


@dataclass(frozen=True)
class Words:
    """A run of words."""

    text: str
    strong: bool = False


@dataclass(frozen=True)
class Key:
    """A key by its name, such as ``R``."""

    text: str


@dataclass(frozen=True)
class Shortcut:
    """The keys of an action of the window; which they are the window knows."""

    act: str


@dataclass(frozen=True)
class Link:
    """Words that lead somewhere."""

    text: str
    target: str


Run = Words | Key | Shortcut | Link


@dataclass(frozen=True)
class Block:
    """A block of a page; a heading has an ``id``."""

    kind: Kind
    runs: tuple[Run, ...]
    id: str = ""

    @property
    def text(self) -> str:
        """Its words, without what shortcuts it names."""
        return "".join("" if isinstance(run, Shortcut) else run.text for run in self.runs)


@dataclass(frozen=True)
class Page:
    """One matter in one language."""

    key: str
    title: str
    blocks: tuple[Block, ...]

    @property
    def headings(self) -> tuple[str, ...]:
        """The ids of its headings, in order."""
        return tuple(block.id for block in self.blocks if block.kind is Kind.HEADING)

    @property
    def runs(self) -> tuple[Run, ...]:
        """Everything that stands in it."""
        return tuple(run for block in self.blocks for run in block.runs)

    @property
    def targets(self) -> tuple[str, ...]:
        """Where its links lead, in order."""
        return tuple(run.target for run in self.runs if isinstance(run, Link))


@dataclass(frozen=True)
class Group:
    """Pages under one heading of the contents."""

    title: str
    pages: tuple[str, ...]


@dataclass(frozen=True)
class Hit:
    """A page in which every word was found, and the place in it that says most of them."""

    page: str
    title: str
    heading: str
    """The id of the heading above that place; empty before the first."""
    snippet: tuple[tuple[str, bool], ...]
    """Words of that place; ``True`` where they are what was looked for."""


@dataclass(frozen=True)
class Guide:
    """All pages of one language."""

    language: str
    groups: tuple[Group, ...]
    pages: Mapping[str, Page]

    def find(self, typed: str) -> list[Hit]:
        """The pages in which every word typed stands, or begins a word; the most telling first."""
        wanted = words(typed)
        if not wanted:
            return []
        found = [
            (weight, hit)
            for page in self.pages.values()
            if (weight := _weight(page, wanted))
            for hit in [_hit(page, wanted)]
        ]
        return [hit for _, hit in sorted(found, key=_heaviest)]


@cache
def load(language: str) -> Guide:
    """The guide in a language.

    Raises:
        FileNotFoundError: there is none in this language.
        ValueError: a page breaks the grammar.
    """
    listed = _page(language, CONTENTS)
    groups = tuple(_groups(listed))
    keys = [key for group in groups for key in group.pages]
    return Guide(language, groups, {key: _page(language, key) for key in keys})


def read(key: str, text: str) -> Page:
    """A page from its text.

    Raises:
        ValueError: it has no title, or a heading has no id.
    """
    first, _, rest = text.partition("\n")
    if not first.startswith("# "):
        raise ValueError(f"{key}: a page begins with its title")
    return Page(key, first.removeprefix("# ").strip(), tuple(_blocks(key, rest)))


def place(target: str) -> tuple[str, str]:
    """The page and the heading that ``page#heading`` names."""
    page, _, heading = target.partition("#")
    return page, heading


# ---- reading -------------------------------------------------------------------------------------------------


def _page(language: str, key: str) -> Page:
    return read(key, resource("guide", language, f"{key}.md").read_text(encoding="utf-8"))


def _groups(contents: Page) -> Iterator[Group]:
    title, keys = "", list[str]()
    for block in contents.blocks:
        if block.kind is Kind.HEADING:
            if keys:
                yield Group(title, tuple(keys))
            title, keys = block.text, []
        else:
            keys.append(block.text)
    yield Group(title, tuple(keys))


def _blocks(key: str, text: str) -> Iterator[Block]:
    kind, lines = Kind.PARAGRAPH, list[str]()
    for line in [*(line.strip() for line in text.split("\n")), ""]:
        begins, said = _mark(line)
        if lines and (not line or begins is not Kind.PARAGRAPH):
            yield _block(key, kind, " ".join(lines))
            kind, lines = Kind.PARAGRAPH, []
        if line:
            kind = begins if not lines else kind
            lines.append(said)


def _mark(line: str) -> tuple[Kind, str]:
    """What a line begins, and what stands behind the mark."""
    if line.startswith("#"):
        return Kind.HEADING, line
    for mark, kind in (("- ", Kind.POINT), ("> ", Kind.NOTE)):
        if line.startswith(mark):
            return kind, line.removeprefix(mark)
    step = _STEP.match(line)
    return (Kind.STEP, line[step.end() :]) if step else (Kind.PARAGRAPH, line)


def _block(key: str, kind: Kind, text: str) -> Block:
    if kind is not Kind.HEADING:
        return Block(kind, tuple(_runs(text)))
    heading = _HEADING.fullmatch(text)
    if heading is None:
        raise ValueError(f"{key}: no heading: {text}")
    return Block(kind, (Words(heading[1]),), heading[2])


def _runs(text: str) -> Iterator[Run]:
    at = 0
    for found in _INLINE.finditer(text):
        if found.start() > at:
            yield Words(text[at : found.start()])
        at = found.end()
        match found.lastgroup:
            case "strong":
                yield Words(found["strong"], strong=True)
            case "key":
                yield Key(found["key"])
            case "act":
                yield Shortcut(found["act"])
            case _:
                yield Link(found["words"], found["to"])
    if at < len(text):
        yield Words(text[at:])


# ---- searching -----------------------------------------------------------------------------------------------


def _heaviest(found: tuple[float, Hit]) -> float:
    return -found[0]


@lru_cache(maxsize=50_000)
def _likeness(token: str, word: str) -> float:
    """How much a word of the text is the one looked for; both folded."""
    forms = (token, *stems(token))
    if word in forms:
        return _WHOLE
    if any(form.startswith(word) for form in forms):
        return _BEGINS
    if any(form.startswith(bare) for bare in stems(word) if len(bare) >= _SHORTEST for form in forms):
        return _STRIPPED
    return _WITHIN if len(word) >= _SHORTEST and word in token else 0.0


@cache
def _words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text of the guide; never of what a person types."""
    return tuple(words(text))


def _said(text: str, word: str) -> float:
    """The best likeness of a word in a text, and a little for each further mention."""
    each = [likeness for token in _words_of(text) if (likeness := _likeness(token, word))]
    return max(each) + min(len(each) - 1, 5) / 20 if each else 0.0


def _weight(page: Page, wanted: Sequence[str]) -> float:
    """How much a page is about all the words; nothing where one is missing."""
    texts = [(_TITLE, page.title)]
    texts += [(_HEADED if block.kind is Kind.HEADING else _SAID, block.text) for block in page.blocks]
    likeness = [[_said(text, word) for word in wanted] for _, text in texts]
    if not all(any(row[at] for row in likeness) for at in range(len(wanted))):
        return 0.0
    together = 2  # words that stand in one place say more than the same words apart
    return sum(
        weight * sum(row) * (together if all(row) else 1) for (weight, _), row in zip(texts, likeness, strict=True)
    )


def _hit(page: Page, wanted: Sequence[str]) -> Hit:
    """The block that says most of the words, or stands under a heading that does."""
    best, heading, said, under, above = -1.0, "", "", "", 0.0
    for block in page.blocks:
        weight = sum(_said(block.text, word) for word in wanted)
        if block.kind is Kind.HEADING:
            under, above = block.id, weight * _ABOVE
            continue
        weight += above
        if weight > best:
            best, heading, said = weight, under, block.text
    return Hit(page.key, page.title, heading, _snippet(said, wanted))


def _snippet(text: str, wanted: Sequence[str]) -> tuple[tuple[str, bool], ...]:
    """The text around the first word found, whole words only, with what was looked for told apart."""
    marks = [
        (token.start(), token.end())
        for token in _TOKEN.finditer(text)
        if any(_likeness(fold(token[0]), word) for word in wanted)
    ]
    start = max(0, (marks[0][0] if marks else 0) - _SNIPPET // 3)
    while start and not text[start - 1].isspace():
        start -= 1
    end = min(len(text), start + _SNIPPET)
    while end < len(text) and not text[end].isspace():
        end += 1
    inside = [mark for mark in marks if start <= mark[0] and mark[1] <= end]
    letters = [(at, any(first <= at < last for first, last in inside)) for at in range(start, end)]
    runs = [("".join(text[at] for at, _ in run), on) for on, run in groupby(letters, key=_marked)]
    before, behind = ("… ", False), (" …", False)
    return (*([before] if start else []), *runs, *([behind] if end < len(text) else []))


def _marked(letter: tuple[int, bool]) -> bool:
    return letter[1]
