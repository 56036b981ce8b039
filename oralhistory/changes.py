"""What a use case changed: told to every open view, and followed by register and standings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from oralhistory.model import Testimony


class Aspect(StrEnum):
    """What of a testimony, or of the collection, a change touched."""

    RECORD = "record"
    CONSENT = "consent"
    REVIEW = "review"
    FILES = "files"
    LEDGER = "ledger"
    COLLECTION = "collection"
    POPULATION = "population"
    REGISTER = "register"
    KEEPING = "keeping"
    """What a testimony keeps from package to package."""


@dataclass(frozen=True)
class Changes:
    """What a use case changed; every open view learns of it and refreshes what it shows."""

    testimonies: frozenset[str]
    aspects: frozenset[Aspect]


class Touched(set[str]):
    """The testimonies a change touched, by id; of those it wrote whole also what it wrote, to spare reading it."""

    def __init__(self) -> None:
        super().__init__()
        self.written: dict[str, Testimony] = {}

    def wrote(self, id: str, testimony: Testimony) -> None:
        """This testimony is now as given, but for its consent events."""
        self.add(id)
        self.written[id] = testimony
