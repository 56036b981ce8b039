"""Events that have a name, in English: battles, operations, disasters; and names behind "of" without capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.anonymise import lexicon
from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import Reading
from oralhistory.anonymise.detect.vocabulary import words
from oralhistory.model import Category
from oralhistory.sentences import Sentence

_EVENTS = words(
    """battle siege massacre liberation bombing sinking evacuation relief fall retreat uprising rising mutiny pogrom
    raid ambush expulsion surrender treaty"""
)
_SAID_SMALL = words("battle siege massacre liberation bombing sinking")
_NAMED_EVENT = re.compile(r"[A-Za-z]+ of (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}")
_OPERATION = re.compile(r"Operation(?: [A-Z][\w’'-]+){1,3}")
_HAPPENED = words(
    """massacre uprising riot riots pogrom siege strike disaster evacuation retreat mutiny raid bombing offensive
    landings bombardment earthquake intifada putsch coup blockade airlift famine"""
)
_ORGANISATIONS = words("university ministry department institute museum society church college academy order bank")
_OF = re.compile(
    r"[a-z]+ of (?:the )?((?!the |all |one |my |his |her |our |their )[a-z’'-]{3,})(?: and ([a-z’'-]{4,}))?"
)
_PLAIN = 5.6
"""A word of this Zipf frequency names no institution: "department of good people"."""


def find(reading: Reading) -> Iterator[Suggestion]:
    """Battles and the like with their place, operations by their cover name, a disaster behind its name."""
    for match in reading.starting(_NAMED_EVENT, _EVENTS):
        yield reading.suggestion(*match.span(), Category.EVENT, "pattern:event", 0.7, Sentence("a named event"))
    for match in reading.starting(_OPERATION, ("operation",)):
        yield reading.suggestion(
            *match.span(), Category.EVENT, "pattern:event", 0.8, Sentence("an operation's cover name")
        )
    for index in (i for word in _HAPPENED for i in reading.indexes.get(word, ())):
        name = reading.tokens[index - 1]
        if index and name.text[0].isupper() and reading.gap_before(index) == " " and not lexicon.is_word(name.folded):
            start, end = name.start, reading.tokens[index].end
            yield reading.suggestion(start, end, Category.EVENT, "pattern:event", 0.6, Sentence("a named event"))


def uncased(reading: Reading) -> Iterator[Suggestion]:
    """The same, and institutions, in text without capitals: "the battle of ortona", "the university of malaya"."""
    for first, category in ((_SAID_SMALL, Category.EVENT), (_ORGANISATIONS, Category.ORGANISATION)):
        for match in reading.starting(_OF, first):
            if lexicon.zipf(match[1]) < _PLAIN:
                yield reading.suggestion(
                    *match.span(), category, "lowercase:" + category.value, 0.5, Sentence("a name behind “of”")
                )
