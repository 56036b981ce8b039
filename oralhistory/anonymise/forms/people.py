"""The forms of a person's name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from oralhistory.anonymise.forms.form import Form, generic, phrase
from oralhistory.anonymise.normalise import fold, squeeze

_PARTS: Final = re.compile(r"[\s\-־‐‑–_/]+")
_KUNYA: Final = frozenset({"abu", "abou", "umm", "um", "ابو", "ابي", "ابا", "ام", "אבו", "אום", "אם"})

_WORDS_TOO: Final = ("a", "i")
"""Initials that are words: "Green, I said" is no list of names, nor is "Green, a lawyer"."""


def person_forms(text: str) -> Iterator[Form]:
    """A name whole, by token, first and last, last and first, initials with the last name.

    Titles and particles ("Dr", "abu", "بن") never stand alone. An alias in lower-case words ("the tall one") is
    a description, looked for as a whole only. So is a kunya ("Abu Karim"): Karim alone is somebody else.
    """
    capitals = any(map(_name_like, text.split()))
    yield from phrase(text, named=capitals)
    if child_of_kunya(text):
        return
    tokens = [t.strip(".,;:!?()[]\"'") for t in text.split()]
    tokens = [t for t in tokens if squeeze(t)]
    if len(tokens) > 1 and not any(_name_like(t) for t in tokens):
        return
    names = [t for t in tokens if not _is_title(t)]
    if len(names) < len(tokens) and len(names) > 1:
        yield from phrase(" ".join(names), named=capitals)
    if len(tokens) == 1 and squeeze(tokens[0]) and not names:
        return
    yield from _combinations(names)
    yield from _with_particles(names)
    for token in names:
        for part in {token, *_PARTS.split(token)}:
            if len(squeeze(part)) > 1 and fold(part).strip(".'") not in generic("particle") and not _is_title(part):
                yield from phrase(part)


def _is_title(token: str) -> bool:
    """Whether a word of a name is a title or a rank: "Dr", ד"ר, סא"ל, الدكتور."""
    return squeeze(token) in generic("title")


def _with_particles(names: Sequence[str]) -> Iterator[Form]:
    """Each part of a longer name with the particles before it ("Abd al-Qadir", "أبو غوش"), so that none is left."""
    first = 0
    for index, name in enumerate(names):
        if fold(name) not in generic("particle"):
            if first < index:
                yield from phrase(" ".join(names[first : index + 1]), named=True)
            first = index + 1


def child_of_kunya(name: str) -> str | None:
    """Whom a name such as "Abu Karim", "أم علي" or "אבו־עודה" is taken from; ``None`` for every other name."""
    parts = [part for part in _PARTS.split(name.strip()) if squeeze(part)]
    while parts and _is_title(parts[0]):
        del parts[0]
    return " ".join(parts[1:]) if len(parts) == 2 and fold(parts[0]) in _KUNYA else None


def initials_of(name: str) -> Iterator[str]:
    """The folded initials of a name of two words or more: all of them, and the first with the last."""
    tokens = [squeeze(token) for token in name.split() if not _is_title(token)]
    letters = "".join(token[0] for token in tokens if token and token not in generic("particle"))
    if len(letters) > 1 and letters.isalpha():
        yield from (letters[:3], letters[0] + letters[-1])


def _name_like(token: str) -> bool:
    return token[0].isupper() or not token[0].isascii() or token[-1].isupper()


def _combinations(names: Sequence[str]) -> Iterator[Form]:
    if len(names) < 2:
        return
    first, last = names[0], names[-1]
    if squeeze(first) not in _WORDS_TOO:
        yield from _turned(f"{last} {first}")
    yield from phrase(f"{first} {last}", named=True)
    if len(names) > 2:
        yield from _turned(f"{last} {' '.join(names[:-1])}")
        for count in range(2, len(names)):
            yield from phrase(" ".join(names[:count]), named=True)
            yield from phrase(" ".join(names[-count:]), named=True)
    if len(squeeze(last)) > 2 and not squeeze(first).isdigit():
        initials = [squeeze(n)[0] for n in names[:-1] if fold(n) not in generic("particle")]
        for initial in {" ".join(initials), " ".join(initials[:1])} - {""}:
            yield from phrase(f"{initial} {last}", named=True)
            if initial not in _WORDS_TOO:
                yield from _turned(f"{last} {initial}")


def _turned(name: str) -> Iterator[Form]:
    yield from (replace(form, turned=True) for form in phrase(name, named=True))
