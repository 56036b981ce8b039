"""Names spelled out by the names of their letters: "bee ay are tee aitch", "B for Bravo", "בית אלף", "باء ألف".

The names of letters are ``resources/ladders/letters.csv``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from oralhistory.anonymise.near.names import NameWord
from oralhistory.anonymise.near.perhaps import Perhaps
from oralhistory.anonymise.near.text import NearText
from oralhistory.anonymise.normalise import fold
from oralhistory.anonymise.tables import rows
from oralhistory.sentences import Sentence

_LEAST: Final = 3
_GAP: Final = r"[\s,.\-]{1,3}"
_AS_IN: Final = r"(?:\s(?:as in|for|like|wie|כמו|مثل)\s\w+)?"


@cache
def _letters() -> Mapping[str, str]:
    """The folded names of letters, one word or two, and the folded letter."""
    found: dict[str, str] = {}
    for row in rows("letters"):
        for name in row["names"].split("|"):
            found.setdefault(fold(name), fold(row["letter"]))
    return found


@cache
def _run() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _letters()), key=len, reverse=True))
    one = rf"(?:{names}|[^\W\d_]){_AS_IN}"
    return re.compile(rf"(?<!\w){one}(?:{_GAP}{one}){{{_LEAST - 1},}}(?!\w)")


@cache
def _one() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _letters()), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?P<name>{names}|[^\W\d_]){_AS_IN}(?!\w)")


def spelled_out(text: NearText, own: Mapping[str, NameWord], everyone: Mapping[str, NameWord]) -> Iterator[Perhaps]:
    """Letters named one after another that spell a name; three of them only for a name of this testimony."""
    for run in _run().finditer(text.folded.text):
        said = [
            (_letters().get(m["name"], m["name"]), m.start(), m.end())
            for m in _one().finditer(text.folded.text, run.start(), run.end())
        ]
        yield from _read(text, said, own, everyone)


def _read(
    text: NearText, said: list[tuple[str, int, int]], own: Mapping[str, NameWord], everyone: Mapping[str, NameWord]
) -> Iterator[Perhaps]:
    spelled = "".join(letter for letter, _, _ in said)
    for length in range(len(spelled), _LEAST - 1, -1):
        for first in range(len(spelled) - length + 1):
            word = spelled[first : first + length]
            name = own.get(word) or (everyone.get(word) if length > _LEAST + 1 else None)
            start, end = said[first][1], said[first + length - 1][2]
            if name is not None and text.is_free(start, end):
                why = Sentence("spells “{name}”", name=name.written)
                yield Perhaps(*text.span(start, end), name.entity, "letters", 0.8, why)
                return
