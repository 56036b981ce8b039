"""Phone numbers and numeric codes, however they are grouped and whichever prefix they are dialled with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from oralhistory.release.leakcheck.normal import clean, word_set

_RUN = re.compile(r"[0-9](?:[ \t\r\n().\-/+]{0,3}[0-9]){5,}")
_GROUP = re.compile(r"[0-9]+")
_HEX = re.compile(r"(?=[0-9]*[a-f])[0-9a-f]{12,}(?![0-9a-zA-Z])")
_BEFORE: Final = 5
"""Digits that may precede a phone's last ones within the number: 00, a country code, a trunk 0."""


def _folded(word: str) -> str:
    return clean(word).casefold()


_CODES_OF_TWO = word_set(
    "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 "
    "84 86 90 91 92 93 94 95 98"
)
"""ITU-T E.164 country codes of two digits; 1 and 7 have one, all others three."""


def phone_key(phone: str) -> str | None:
    """The last digits by which a phone number is known (7 to 9), or ``None`` if there are too few.

    ``phone`` is cleaned text. The country code is taken off where ``+`` or ``00`` shows it, the trunk 0 always.
    """
    digits = "".join(_GROUP.findall(phone))
    if phone.strip().startswith("+"):
        digits = _without_country(digits)
    elif digits.startswith("00"):
        digits = _without_country(digits[2:])
    digits = digits.lstrip("0")
    return digits[-9:] if len(digits) >= 7 else None


def _without_country(digits: str) -> str:
    if digits[:1] in ("1", "7"):
        return digits[1:]
    return digits[2:] if digits[:2] in _CODES_OF_TWO else digits[3:]


_SPOKEN: Final[dict[bytes, str]] = {
    word.encode(): digit
    for listed in (
        "zero one two three four five six seven eight nine",
        "oh _ _ _ _ _ _ _ _ _",
        "אפס אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע",
        "_ אחד שניים שלושה ארבעה חמישה שישה שבעה _ תשעה",
        "صفر واحد اثنان ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة",
        "_ واحدة اثنين ثلاث اربع خمس ست سبع ثماني تسع",
    )
    for word, digit in zip(map(_folded, listed.split()), "0123456789", strict=True)
    if word != "_"
}
_SIGNS: Final = {**_SPOKEN, b"double": "d", b"triple": "t"}
_SAID: Final = re.compile("[0-9dt]{3,}")
_REPEATED: Final = re.compile("(d|t)+([0-9])")
_FEWEST_SPOKEN: Final = 7


def spoken_numbers(tokens: Sequence[bytes], distinct: frozenset[bytes]) -> Iterator[str]:
    """The numbers of seven digits or more that the words of a text say digit by digit: ``double oh four four ...``."""
    if len(distinct & _SPOKEN.keys()) < 3:
        return
    sign = _SIGNS.get
    for run in _SAID.findall("".join([sign(token, " ") for token in tokens])):
        said = _REPEATED.sub(lambda match: match[2] * (2 if match[1] == "d" else 3), run).rstrip("dt")
        if len(said) >= _FEWEST_SPOKEN:
            yield said


class Numbers:
    """Digit strings that must not appear; ``add`` them, then ``find`` them in cleaned text."""

    def __init__(self) -> None:
        self._phones: dict[str, list[int]] = {}
        self._codes: dict[str, list[int]] = {}
        self._lengths: tuple[int, ...] = ()

    def add_phone(self, key: str, owner: int) -> None:
        """Guard a phone by its last digits."""
        self._phones.setdefault(key, []).append(owner)
        self._lengths = tuple(sorted({*self._lengths, len(key)}, reverse=True))

    def add_code(self, digits: str, owner: int) -> None:
        """Guard a number that must appear whole."""
        self._codes.setdefault(digits, []).append(owner)

    def find(self, cleaned: str, shortest: int = 0) -> Iterator[tuple[str, list[int]]]:
        """The guarded numbers in a cleaned text of at least ``shortest`` digits, each with its owners."""
        if not self._phones and not self._codes:
            return
        for run in _RUN.finditer(cleaned):
            for digits, owners in self._in_run(cleaned, run):
                if len(digits) >= shortest:
                    yield digits, owners

    def _in_run(self, cleaned: str, run: re.Match[str]) -> Iterator[tuple[str, list[int]]]:
        groups = _GROUP.findall(run[0])
        digits = "".join(groups)
        starts: list[int] = []
        ends: list[int] = []
        end = 0
        for group in groups:
            starts.append(end)
            end += len(group)
            ends.append(end)
        if digits in self._codes:
            yield digits, self._codes[digits]
        for first, start in enumerate(starts):
            for end in ends[first:]:
                if end - start != len(digits) and end - start >= 7 and digits[start:end] in self._codes:
                    yield digits[start:end], self._codes[digits[start:end]]
        if not self._lengths or _is_in_checksum(cleaned, run):
            return
        for end in ends:
            for length in self._lengths:
                start = end - length
                owners = self._phones.get(digits[start:end]) if start >= 0 else None
                if owners and any(0 <= start - s <= _BEFORE for s in starts):
                    yield digits[start:end], owners


def _is_in_checksum(cleaned: str, run: re.Match[str]) -> bool:
    """Whether the run is a part of a hexadecimal number."""
    return any(_HEX.match(cleaned, at) is not None for at in _word_starts(cleaned, run))


def _word_starts(cleaned: str, run: re.Match[str]) -> tuple[int, int]:
    """Where the words begin in which the run begins and ends."""
    first = run.start()
    while first and first > run.start() - 128 and cleaned[first - 1].isalnum():
        first -= 1
    last = run.end() - 1
    while last and last > run.end() - 128 and cleaned[last - 1].isalnum():
        last -= 1
    return first, last
