"""HTML and XML taken apart: what the tags and comments say, and what a reader sees between them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from oralhistory.release.leakcheck.normal import word_set
from oralhistory.sentences import Sentence

_ENTITY = re.compile(r"&#?[A-Za-z0-9]+")
_QUOTED = r"(?:\"[^\"]*+\"|'[^']*+')"
_TAG = re.compile(
    rf"(<!--.*?-->|<\?.*?\?>|</?[A-Za-z][^<>\"']*+(?:{_QUOTED}[^<>\"']*+)*+>|</?[A-Za-z][^<>]*>)", re.DOTALL
)
_ANY_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_NAME = re.compile(r"</?([A-Za-z][^\s<>/]*)")
_JUNCTION = re.compile(r"[^\W_]\x00+[^\W_]")
_BREAKING = word_set(
    "p tab br cr tc tr td th li ul ol dl dt dd div h h1 h2 h3 h4 h5 h6 line-break si c row table table-row "
    "table-cell tbody thead title head body section article header footer main nav aside pre blockquote option "
    "script style hr figure figcaption caption summary details label entry cue annotation annotation_value "
    "text:s creator subject description lastmodifiedby"
)
"""Elements that part words; all others may stand inside one."""


def unescape(text: str) -> str:
    """Character references decoded, also those that were escaped twice."""
    for _ in range(2):
        if "&" not in text or not _ENTITY.search(text):
            break
        text = html.unescape(text)
    return text


def is_markup(text: str) -> bool:
    """Whether there is any tag in a text."""
    return "<" in text and (_ANY_TAG.search(text) is not None or "<!" in text)


_FORMAT_WORDS = re.compile(
    r"(?<=[\s:])(?:lang|class)(?==)|(?<=[<:/])(?:lang|class|mark|page|head|body|main|title|style)(?=[\s>/])"
)
"""Names of attributes and elements that people are called as well: Lang, Mark, Page. In a value they are looked for."""


@dataclass(frozen=True)
class TakenApart:
    """A markup text: each different tag and comment once, and the text between them; together they miss nothing.

    In ``between`` tags inside a word vanish (``Da<b>ni</b>el``), those between words part them. ``parted`` repeats the
    lines in which a tag that vanished may have stood between two words (``Daniel<b>Aronov</b>``).
    """

    tags: str
    between: str
    parted: str


class _Signs(dict[str, str]):
    """What stands in place of each tag: a line break, or a sign that is taken out again."""

    def __missing__(self, tag: str) -> str:
        match = _NAME.match(tag)
        name = match[1].lower() if match else ""
        sign = "\n" if name in _BREAKING or name.rpartition(":")[2] in _BREAKING else "\x00"
        self[tag] = sign
        return sign


def taken_apart(text: str) -> TakenApart:
    """See :class:`TakenApart`. Blanks with a line break between two tags are layout and vanish."""
    parts = _TAG.split(text.replace("\x00", ""))
    signs = _Signs()
    tags = dict.fromkeys(parts[1::2])
    for number in range(1, len(parts), 2):
        parts[number] = signs[parts[number]]
    for number in range(2, len(parts) - 1, 2):
        if "\n" in parts[number] and not parts[number].strip():
            parts[number] = ""
    joined = "".join(parts)
    parted = [line.replace("\x00", " ") for line in joined.split("\n") if "\x00" in line and _JUNCTION.search(line)]
    told = _FORMAT_WORDS.sub("", "\n".join(tags))
    return TakenApart(unescape(told), unescape(joined.replace("\x00", "")), unescape("\n".join(parted)))


def without_tags(text: str) -> str:
    """What a reader of a page sees."""
    return taken_apart(text).between


def markup_places(text: str) -> Iterator[tuple[Sentence, str]]:
    """The places of a markup text: each element's attributes and the text after its tag; comments."""
    line, at = 1, 0
    for match in _PLACE.finditer(text):
        line += text.count("\n", at, match.start())
        at = match.start()
        if match[1] is not None:
            yield Sentence("line {line}, comment", line=line), match[1]
            continue
        name = match[2]
        if match[3]:
            yield Sentence("line {line}, attribute of element {name}", line=line, name=name), unescape(f"<{match[3]}>")
        yield Sentence("line {line}, element {name}", line=line, name=name), unescape(match[4])


_PLACE = re.compile(r"<!--(.*?)-->|<([^\s<>!]+)([^<>]*)>([^<]*)", re.DOTALL)
