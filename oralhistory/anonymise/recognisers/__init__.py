"""The place to plug in a recogniser of one's own: a model on disk that adds suggestions to those of ``detect/``.

A package offers one under the entry point group ``oralhistory.recognisers``: a name, and what makes a recogniser of
a model's path (:data:`MakeRecogniser`). Nothing of it is imported before a collection chose it by that name. While it
loads and looks, no connection can be opened (``isolation.py``). What it gets wrong costs its own suggestions only, and
a warning names it (``watched.py``). See docs/decisions/0020.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Final, Protocol, cast

from oralhistory.model import Category

GROUP: Final = "oralhistory.recognisers"

_OWN: Final = {"spacy": "oralhistory.anonymise.recognisers.spacy_pipeline"}
"""The program's own, found in a checkout too. Nobody else's entry point takes their names."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """Something a recogniser saw: code points ``[start, end)`` of one text.

    ``confidence`` runs from 0 to 1; ``why`` tells the reviewer in a few words what was seen.
    """

    start: int
    end: int
    category: Category
    confidence: float
    why: str


class Recogniser(Protocol):
    """A model that was read from disk and is ready. It is asked by one thread at a time."""

    def recognise(self, texts: Sequence[str], language: str | None) -> Iterable[Iterable[Recognised]]:
        """What each of the texts of one testimony holds, in their order; ``language`` is BCP 47, if known."""
        ...


MakeRecogniser = Callable[[Path], Recogniser]
"""Reads the model at a path. It may raise anything; what it raises is told with the recogniser's name."""


def installed() -> tuple[str, ...]:
    """The names that can be chosen here, in alphabetical order. Imports none of them."""
    from importlib.metadata import entry_points  # 20 ms that only who chooses one shall wait

    return tuple(sorted({*_OWN, *(entry.name for entry in entry_points(group=GROUP))}))


def maker(name: str) -> MakeRecogniser | None:
    """Import what makes the recogniser of this name; ``None`` where nothing of that name is installed."""
    if name in _OWN:
        return cast("MakeRecogniser", import_module(_OWN[name]).load)
    from importlib.metadata import entry_points

    for entry in entry_points(group=GROUP, name=name):
        return cast("MakeRecogniser", entry.load())
    return None
