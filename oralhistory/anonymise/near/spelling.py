"""Names misspelled or misheard: few edits away, or of the same sound, in the same script.

Distance is that of optimal string alignment (an exchange of neighbours is one edit; Boytsov 2011), bounded by length.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from oralhistory.anonymise.lexicon import LANGUAGES, given_names, is_everyday, is_name_word, is_word, surnames
from oralhistory.anonymise.near.names import NameWord
from oralhistory.anonymise.near.perhaps import Perhaps
from oralhistory.anonymise.near.sound import consonants
from oralhistory.anonymise.near.text import NearText
from oralhistory.anonymise.stream import script_of
from oralhistory.sentences import Sentence

_LEAST: Final = 5
_LEAST_ELSEWHERE: Final = 7
_TWO_EDITS: Final = 8
_LIKE: Final = 0.6
"""Least share of letters that names of the same sound have in common."""
_LEAST_SOUND: Final = 3


def misspelled(text: NearText, own: Mapping[str, NameWord], everyone: Mapping[str, NameWord]) -> Iterator[Perhaps]:
    """Words one or two edits away from a name, those of other testimonies one edit and only if they are long."""
    candidates = [spelling for spelling in text.by_spelling if len(spelling) >= _LEAST - 1 and spelling not in own]
    candidates = [spelling for spelling in candidates if not _is_other(spelling)]
    mine = [name for name in own.values() if len(name.folded) >= _LEAST and not name.everyday]
    yield from _compared(text, candidates, mine, elsewhere=False)
    long = [spelling for spelling in candidates if len(spelling) >= _LEAST_ELSEWHERE - 1 and spelling not in everyone]
    theirs = [n for n in everyone.values() if _is_long(n) and n.folded not in own]
    yield from _compared(text, long, theirs, elsewhere=True)


def _is_long(name: NameWord) -> bool:
    return len(name.folded) >= _LEAST_ELSEWHERE and name.is_person and not name.everyday


def _is_other(spelling: str) -> bool:
    """Whether a word is a word or a name of its own."""
    if is_everyday(spelling) or is_word(spelling) or is_name_word(spelling):
        return True
    return any(spelling in given_names(language) or spelling in surnames(language) for language in LANGUAGES)


def _compared(
    text: NearText, spellings: Sequence[str], names: Sequence[NameWord], *, elsewhere: bool
) -> Iterator[Perhaps]:
    if not spellings or not names:
        return
    from numpy import argwhere, uint8  # rapidfuzz takes a moment to load
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import cdist

    most = 1 if elsewhere else 2
    distances = cdist(spellings, [name.folded for name in names], scorer=OSA.distance, score_cutoff=most, dtype=uint8)
    for row, column in argwhere(distances <= most).tolist():
        spelling, name = spellings[row], names[column]
        distance = int(distances[row, column])
        if distance and _is_near(spelling, name.folded, distance):
            for word in text.as_names(spelling):
                yield Perhaps(
                    *text.span(word.start, word.end),
                    name.entity,
                    "spelling",
                    (0.6 if distance == 1 else 0.5) - (0.1 if elsewhere else 0),
                    Sentence("looks like “{name}”", name=name.written),
                )


def _is_near(spelling: str, name: str, distance: int) -> bool:
    if script_of(spelling[0]) is not script_of(name[0]):
        return False
    if distance == 2 and min(len(spelling), len(name)) < _TWO_EDITS:
        return False
    if spelling[0] != name[0] and spelling[:2] != name[1::-1]:
        return False
    if spelling.startswith(name) or name.startswith(spelling):  # another word more often than a slip
        return len(name) >= _TWO_EDITS or bool(consonants(spelling) & consonants(name))
    return True


def same_sound(text: NearText, own: Mapping[str, NameWord]) -> Iterator[Perhaps]:
    """Words that sound like a name of this testimony and share most letters with it ("Mohamed", "Muhammad")."""
    by_sound: dict[str, list[NameWord]] = {}
    for name in own.values():
        for sound in consonants(name.written) if not name.everyday else ():
            if len(sound) >= _LEAST_SOUND:
                by_sound.setdefault(sound, []).append(name)
    if not by_sound:
        return
    from rapidfuzz.distance import OSA

    for spelling in text.by_spelling:
        if len(spelling) < _LEAST - 1 or spelling in own:
            continue
        names = {id(n): n for sound in consonants(spelling) for n in by_sound.get(sound, ())}
        for name in names.values():
            like = OSA.normalized_similarity(spelling, name.folded)
            if script_of(spelling[0]) is script_of(name.folded[0]) and spelling[0] == name.folded[0] and like >= _LIKE:
                for word in text.as_names(spelling):
                    span = text.span(word.start, word.end)
                    yield Perhaps(
                        *span, name.entity, "sound", 0.55, Sentence("sounds like “{name}”", name=name.written)
                    )
