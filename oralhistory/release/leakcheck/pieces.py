"""What the readers hand to the search: texts with their place, and the sentence why something could not be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from oralhistory.sentences import NOTHING, Sentence

Places = Callable[[str], Iterator[tuple[Sentence, str]]]
"""Cuts a text into smaller ones, each with the name of its place, so that a finding can be located."""


_PART = Sentence("part")


@dataclass(frozen=True)
class Part:
    """A member of a container, by its place there (from 1) and its own name, which may itself be a leak."""

    number: int
    name: str
    what: Sentence = _PART


Path = tuple[Part, ...]


def by_line(text: str) -> Iterator[tuple[Sentence, str]]:
    """The lines of a text."""
    for number, line in enumerate(text.split("\n"), start=1):
        yield Sentence("line {line}", line=number), line


@dataclass(frozen=True)
class Piece:
    """One reading of a file or of a part of it.

    ``note`` says how it was read (``text between the tags``); of texts picked out of compressed or random
    bytes only forms of at least ``floor`` letters are believed, since shorter ones come by chance.
    """

    parts: Path
    text: str
    note: Sentence = NOTHING
    floor: int = 0
    places: Places = by_line
    otherwise: Sentence = NOTHING
    """What is said of a finding that none of the places has by itself."""


@dataclass(frozen=True)
class Fault:
    """A file or part that could not be read as what it says it is; ``sentence`` tells why."""

    parts: Path
    sentence: Sentence


MIB: Final = 1 << 20


class Budget:
    """How much may be unpacked in one check, against archives made to fill the memory."""

    def __init__(
        self, total: int = 4096 * MIB, single: int = 512 * MIB, depth: int = 6, members: int = 100_000
    ) -> None:
        self.left = total
        self.single = single
        self.depth = depth
        self.members = members

    def limit(self) -> int:
        """The most bytes that the next part may have."""
        return min(self.left, self.single)

    def spend(self, size: int) -> None:
        """Count unpacked bytes."""
        self.left -= size
