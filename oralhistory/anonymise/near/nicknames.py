"""Short and pet names made from a known name: Mike for Michael, מוישה for משה, Саша for Александр.

Which names belong together is ``resources/ladders/nicknames.csv``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from oralhistory.anonymise.near.names import NameWord
from oralhistory.anonymise.near.perhaps import Perhaps
from oralhistory.anonymise.near.text import NearText
from oralhistory.anonymise.normalise import squeeze
from oralhistory.anonymise.tables import rows
from oralhistory.sentences import Sentence


@cache
def _belonging() -> Mapping[str, frozenset[str]]:
    """By folded name, every name that may be the same person's."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows("nicknames"):
        names = {squeeze(name) for name in (row["name"], *row["short"].split())}
        formal = squeeze(row["name"])
        for short in names - {formal}:
            found[formal].add(short)
            found[short].add(formal)
    return {name: frozenset(others) for name, others in found.items()}


def nicknamed(text: NearText, own: Mapping[str, NameWord]) -> Iterator[Perhaps]:
    """Words that are short for a person's name in this testimony, or what a recorded nickname is short for."""
    belonging = _belonging()
    for name in own.values() if text.by_spelling else ():
        for other in belonging.get(name.folded, ()) if name.is_person else ():
            for word in text.as_names(other) if other not in own else ():
                span = text.span(word.start, word.end)
                why = Sentence("another form of “{name}”", name=name.written)
                yield Perhaps(*span, name.entity, "nickname", 0.5, why)
