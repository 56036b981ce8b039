"""When two words are alike: an edit apart, the same in sound, with a title beside them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from oralhistory.release.leakcheck.normal import clean, word_set

ABBREVIATIONS: Final = word_set(
    "us un uk eu usa ussr uae pm am ps nb bc ad dc id tv la ny ie eg ok cc pc po vs phd ma ba md rip hiv ngo pow pr "
    "vip nco co cv dj mp op"
)
"""Letters with points that are no initials."""

ENDINGS: Final = word_set(
    "a e i o u y om em ou ov ova ove ovi owi ovo ovy owa ek ka ko in ina ic ich icz ski sky oglu yan ian ez es s ine "
    "ette"
)
"""What other languages, and the habits of families, put behind a name."""

_TITLED = re.compile(
    r"([A-Z][a-z]{1,20}) (?:said|replied|whispered|shouted|told (?:me|us|him|her|them)|was (?:born|killed|shot)"
    r"|phoned|died|lives|lived)\b"
)
_SEMITIC_TITLED = re.compile(
    r"(?<![^\W_])(?:"
    + "|".join(map(re.escape, clean("מר גברת הדוד הדודה הרב السيد السيدة الشيخ الحاج الحاجة").split()))
    + r")[^\S\n]([\u05d0-\u05ea\u0620-\u06ff]{2,20})(?![^\W_])"
)
_ENDING = re.compile(
    r"(?:\bend(?:s|ed|ing)?(?: in| with)?|\blast (?:four|4)(?: digits)?(?: are| were| is| was)?:?) [\"'x*.]{0,4}$",
    re.IGNORECASE,
)


def named_by_title(cleaned: str) -> Iterator[str]:
    """The words, folded, that are said to speak, to live or to die, or that a title precedes."""
    for pattern in (_TITLED, _SEMITIC_TITLED):
        for match in pattern.finditer(cleaned):
            yield match[1].casefold()


def is_called_an_ending(cleaned: str, start: int) -> bool:
    """Whether what stands before a number calls it the end of one."""
    return _ENDING.search(cleaned, max(start - 40, 0), start) is not None


def shortened(word: str) -> set[str]:
    """The word, and the word without each of its letters but the first."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}


def is_one_edit_apart(one: str, other: str) -> bool:
    """Whether a letter was added, left out, exchanged, or changed places with its neighbour; not the first letter."""
    if one == other or one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if len(one) == len(other):
        swapped = one[:at] + one[at + 1 : at + 2] + one[at : at + 1] + one[at + 2 :]
        return one[at + 1 :] == other[at + 1 :] or swapped == other
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return longer[at + 1 :] == shorter[at:]


_PAIRS: Final = (
    ("kh", ""), ("ch", ""), ("sh", "s"), ("th", "t"), ("ph", "b"), ("gh", "k"), ("tz", "s"), ("ts", "s"), ("zh", "s"),
    ("ck", "k"), ("x", "ks"),
)  # fmt: skip
_SOUNDS: Final = {
    **dict.fromkeys("bpfvבפبفپ", "b"),
    **dict.fromkeys("dדدذض", "d"),
    **dict.fromkeys("tטתتثط", "t"),
    **dict.fromkeys("szסצשזسشصزظ", "s"),
    **dict.fromkeys("kqcgjגכקجقكغگک", "k"),
    **dict.fromkeys("lלل", "l"),
    **dict.fromkeys("mמم", "m"),
    **dict.fromkeys("nנن", "n"),
    **dict.fromkeys("rרر", "r"),
}


@lru_cache(maxsize=100_000)
def skeleton(folded: str) -> str:
    """The consonants of a name that Latin, Hebrew and Arabic script have in common, none twice in a row.

    Vowels, their letters, and the sounds of the throat are dropped: each script writes them in its own way.
    """
    for pair, sound in _PAIRS:
        folded = folded.replace(pair, sound)
    kept = ""
    for letter in folded:
        sound = _SOUNDS.get(letter, "")
        if sound and not kept.endswith(sound):
            kept += sound
    return kept
