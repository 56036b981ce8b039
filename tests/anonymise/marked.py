"""Reads the passages of ``tests/data/rtl``: text with its identifiers marked, and what a record knows of them.

The form is told in the README there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from oralhistory.model import Category, Person, Role, Segment, Term, Testimony, Transcript
from oralhistory.model.testimony import Anonymisation

FOLDER = Path(__file__).parents[1] / "data" / "rtl"
_SIGNS = {
    "RLM": "\u200f", "LRM": "\u200e", "ALM": "\u061c", "LRI": "\u2066", "RLI": "\u2067",
    "FSI": "\u2068", "PDI": "\u2069",
    "RLE": "\u202b", "PDF": "\u202c", "ZWNJ": "\u200c", "ZWJ": "\u200d", "SHY": "\u00ad", "NL": "\n", "NBSP": "\u00a0",
}  # fmt: skip
_MARK = re.compile(r"\[\[([a-z]+)(?:@(\w+))?:(.*?)\]\]", re.DOTALL)
_KNOWN = re.compile(r"@(\w+) ([a-z]+): (.+)")


@dataclass(frozen=True)
class Mark:
    """An identifier at code points ``[start, end)`` of one segment; ``key`` names what the record knows of it."""

    segment: int
    start: int
    end: int
    text: str
    category: Category
    key: str | None

    @property
    def is_word(self) -> bool:
        """Whether it is an everyday word here, and somebody's name elsewhere."""
        return self.category is Category.OTHER


@dataclass
class MarkedPassage:
    """A passage: its segments without the marks, the marks, and what the record knows: category and base forms."""

    name: str
    language: str
    segments: list[str] = field(default_factory=list[str])
    marks: list[Mark] = field(default_factory=list[Mark])
    known: dict[str, tuple[Category, tuple[str, ...]]] = field(
        default_factory=dict[str, tuple[Category, tuple[str, ...]]]
    )

    @property
    def words(self) -> int:
        """How many words there are."""
        return sum(len(segment.split()) for segment in self.segments)

    def testimony(self) -> Testimony:
        """The record: people by their names, everything else as terms."""
        people = [Person(id="narrator", role=Role.NARRATOR)]
        terms: list[Term] = []
        for key, (category, forms) in self.known.items():
            if category is Category.PERSON:
                people.append(Person(id=key, role=Role.MENTIONED, name=forms[0], aliases=forms[1:]))
            else:
                terms.append(Term(text=forms[0], category=category, variants=forms[1:]))
        transcript = Transcript(language=self.language, segments=tuple(Segment(text=text) for text in self.segments))
        known = Anonymisation(terms=tuple(terms))
        return Testimony(language=self.language, people=tuple(people), transcript=transcript, anonymisation=known)


def read_all(*names: str) -> list[MarkedPassage]:
    """The passages of these files (``he-1``), of all without a name."""
    paths = [FOLDER / f"{name}.txt" for name in names] or sorted(FOLDER.glob("*.txt"))
    return [passage for path in paths for passage in _passages(path)]


def _passages(path: Path) -> Iterator[MarkedPassage]:
    for block in re.split(r"^# ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        title, *lines = block.rstrip("\n").split("\n")
        passage = MarkedPassage(title.split()[0], path.stem[:2])
        while lines and (known := _KNOWN.fullmatch(lines[0])):
            forms = tuple(form.strip() for form in known[3].split("|"))
            passage.known[known[1]] = (Category(known[2]), forms)
            del lines[0]
        for segment in re.split(r"\n\|\n", "\n".join(lines)):
            _add(passage, segment.replace("\n", " "))
        yield passage


def _add(passage: MarkedPassage, marked: str) -> None:
    marked = re.sub(r"\{([A-Z]+)\}", lambda sign: _SIGNS[sign[1]], marked)
    text, end = "", 0
    for match in _MARK.finditer(marked):
        text += marked[end : match.start()]
        start = len(text)
        text += match[3]
        end = match.end()
        mark = Mark(len(passage.segments), start, len(text), match[3], Category(match[1]), match[2])
        wrong = mark.key and mark.category not in (passage.known[mark.key][0], Category.OTHER)
        assert not wrong, (passage.name, match[0])
        passage.marks.append(mark)
    passage.segments.append(text + marked[end:])
