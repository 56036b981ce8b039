"""Bare initials of somebody in the testimony: "J. V.", "JV", "א׳ ב׳", and the last name's behind a known first name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from oralhistory.anonymise.forms import initials_of
from oralhistory.anonymise.hints import find_initials
from oralhistory.anonymise.lexicon import is_word
from oralhistory.anonymise.near.perhaps import Perhaps
from oralhistory.anonymise.near.text import NearText
from oralhistory.anonymise.normalise import fold
from oralhistory.model import ProtectedEntity
from oralhistory.sentences import Sentence

_TOGETHER: Final = re.compile(r"(?<![\w.'’-])(?:[A-Z]{2,3}|[А-ЯЁІЇЄ]{2,3})(?![\w'’-])")
_APOSTROPHES: Final = re.compile(r"(?<![\w'’׳])([א-ת])['’׳]\s?([א-ת])['’׳](?!\w)")
_BEHIND: Final = re.compile(r"\s(?P<letter>[^\W\d_])\.")


def initials(
    text: NearText, people: Sequence[ProtectedEntity], named: Sequence[tuple[int, ProtectedEntity]]
) -> Iterator[Perhaps]:
    """Initials of these people.

    Args:
        named: where each mention of a person ends, in code points: an initial behind it tells who is meant.
    """
    owners: dict[str, ProtectedEntity] = {}
    for person in people:
        for form in person.forms:
            for letters in initials_of(form):
                owners.setdefault(letters, person)
    for start, end, letters, confidence in _written(text):
        person = owners.get(letters)
        if person is not None and text.is_free_originally(start, end):
            why = Sentence("the initials of “{name}”", name=person.name)
            yield Perhaps(*text.folded.whole_clusters(start, end), person, "initials", confidence, why)
    yield from _behind(text, named)


def _written(text: NearText) -> Iterator[tuple[int, int, str, float]]:
    original = text.original
    for start, end, letters in find_initials(original):
        yield start, end, letters, 0.6
    for match in _APOSTROPHES.finditer(original):
        yield match.start(), match.end(), fold(match[1] + match[2]), 0.6
    for match in _TOGETHER.finditer(original) if text.cased else ():
        letters = fold(match.group())
        if not is_word(letters):
            yield match.start(), match.end(), letters, 0.4


def _behind(text: NearText, named: Sequence[tuple[int, ProtectedEntity]]) -> Iterator[Perhaps]:
    letters: dict[str, set[str]] = defaultdict(set)
    for end, person in named:
        match = _BEHIND.match(text.original, end)
        if match is None or not match["letter"].isupper():
            continue
        if person.id not in letters:
            letters[person.id] = {letter for form in person.forms for own in initials_of(form) for letter in own[1:]}
        if fold(match["letter"]) in letters[person.id]:
            start, stop = match.span("letter")
            if text.is_free_originally(start, stop):
                span = text.folded.whole_clusters(start, stop + 1)
                yield Perhaps(*span, person, "initials", 0.6, Sentence("an initial of “{name}”", name=person.name))
