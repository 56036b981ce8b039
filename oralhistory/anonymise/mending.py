"""Cuts widened and worded so that the sentence around them still reads, in English, Hebrew and Arabic.

A replacement takes along what would stand wrongly before or behind it: an article that no longer fits, the Hebrew and
Arabic article written onto the word (prepositions stay), the ending of a plural, a space that would stand doubled.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from oralhistory.anonymise.cuts import Cut
from oralhistory.anonymise.normalise import fold
from oralhistory.anonymise.prefixes import is_prefix
from oralhistory.anonymise.tables import LANGUAGES, rows, word
from oralhistory.model import Category, Treatment

_CLOSING: Final = re.compile(r"[,.;:!?،؛؟)\]]")
_BEFORE: Final = re.compile(
    r"\b(the|on|an?|these|those|my|our|your|his|her|their|its|other|last|first|next|only|all|every|some)[ \n]$", re.I
)
_DETERMINED: Final = re.compile(r"(?:\[?(?:an?|the|our|my|your|his|her|their|one)|\[some) ", re.I)
_ARTICLES: Final = frozenset({"the", "a", "an"})
_NUMBER: Final = re.compile(r"(?<!\w)(?:numbers?|nos?\.?|מספר|مס|رقم)[ :#]{1,3}$", re.I)
_SAID_WITH_AN: Final = re.compile(r"\W*(?:[aeio]|u(?!n[ia])|8|1[18](?!\d))", re.I)
_OPENING: Final = " \t\"'“”„«»‘’(["
_ENDS: Final = ".!?…\n"
_ATTACHED: Final = re.compile(r"[\u0591-\u05c7\u05d0-\u05ea\u0621-\u0652\u0670\u0671]{1,12}$")
_ENDINGS: Final = (
    re.compile(r"(?<=[a-z])e?s(?![\w'’])", re.I),
    re.compile(r"(?<=[\u0591-\u05ea])(?:ים|ות)(?![\u0591-\u05ea])"),
    re.compile(r"(?<=[\u0621-\u0652])ا[\u064b-\u0652]*(?![\u0621-\u0652])"),
)
_BARE_POSSESSIVE: Final = re.compile(r"['’](?=\s\w)")
_QUOTE_BEGUN: Final = re.compile(r"(?<!\w)['‘]\w")
_ONE_NOUN: Final = re.compile(r"\[[a-z]+\]")


def mended(text: str, cuts: Sequence[Cut]) -> list[Cut]:
    """The cuts, which are in order and do not overlap, widened and worded to fit; they still do not overlap."""
    out: list[Cut] = []
    for i, cut in enumerate(cuts):
        floor = out[-1].end if out else 0
        limit = cuts[i + 1].start if i + 1 < len(cuts) else len(text)
        out.append(_fitted(text, cut, floor, limit) if cut.replacement else _closed(text, cut, floor, limit))
    return out


def _closed(text: str, cut: Cut, floor: int, limit: int) -> Cut:
    """A cut that leaves nothing, over the space that would stand doubled or before a stop."""
    start, end = cut.start, cut.end
    if start == 0 or text[start - 1].isspace():
        while end < limit and text[end] in " \t":
            end += 1
    if end == len(text) or _CLOSING.match(text, end):
        while start > floor and text[start - 1] in " \t":
            start -= 1
    return replace(cut, start=start, end=end)


def _fitted(text: str, cut: Cut, floor: int, limit: int) -> Cut:
    if cut.category is None or cut.replacement == text[cut.start : cut.end]:
        return cut  # the edges of a passage are where a person set them
    cut = _without_ending(text, cut, limit)
    attached = _ATTACHED.search(text, max(floor, cut.start - 12), cut.start)
    if attached:
        return _with_article(text, cut, attached)
    cut = _numbered(text, cut, floor)
    for _ in range(2):  # "on the 4th of May": first the article, then the preposition
        before = _BEFORE.search(text, max(floor, cut.start - 7), cut.start)
        cut = _after(before, cut) if before else cut
    return _capitalised(text, cut)


# Hebrew and Arabic


def _with_article(text: str, cut: Cut, attached: re.Match[str]) -> Cut:
    """Take the article that is written onto the word into the replacement; what stands before it stays."""
    prefix = fold(attached.group())
    if not is_prefix(prefix):
        return cut
    if prefix.endswith("ה"):
        start = text.rindex("ה", attached.start(), cut.start)
    elif prefix.endswith(("ال", "لل")):
        start = text.rindex("ل", attached.start(), cut.start)
        if prefix.endswith("ال"):
            start = max(text.rfind(alef, attached.start(), start) for alef in "اٱ")
    else:
        return cut
    article = "ה" if prefix.endswith("ה") else "ال"
    noun = cut.replacement[1:].split(" ", 1)[0].rstrip("]")
    definite = f"[{article}{cut.replacement[1:]}" if noun in _indefinite_nouns() else cut.replacement
    return replace(cut, start=start, replacement=definite) if start >= 0 else cut


@cache
def _indefinite_nouns() -> frozenset[str]:
    """The nouns in labels that take an article: "[מקום]", "[شخص ب]"."""
    labels = [
        row for row in rows("words") if row["key"].startswith(("label.", "general.")) and "span" not in row["key"]
    ]
    nouns = {row[language].strip("[]").split(" ", 1)[0] for row in labels for language in LANGUAGES[1:]}
    return frozenset(noun for noun in nouns if not noun.startswith(("ال", "אחד", "أحد")))


def _without_ending(text: str, cut: Cut, limit: int) -> Cut:
    """Take along a plural or case ending behind the word; a single English noun in brackets takes its own.

    "James' house" would tell that the name ends in an s: it gets the ending that every label has.
    """
    bare = _BARE_POSSESSIVE.match(text, cut.end, limit)
    if bare and text[cut.end - 1] in "sS" and not _QUOTE_BEGUN.search(text, max(0, cut.start - 200), cut.start):
        return replace(cut, end=bare.end(), replacement=f"{cut.replacement}{bare.group()}s")
    for ending in _ENDINGS:
        found = ending.match(text, cut.end, limit)
        if found and found.end() > cut.end:
            noun = _ONE_NOUN.fullmatch(cut.replacement) and text[cut.end].isascii()
            written = f"{cut.replacement[:-1]}s]" if noun else cut.replacement
            return replace(cut, end=found.end(), replacement=written)
    return cut


# English


def _numbered(text: str, cut: Cut, floor: int) -> Cut:
    """ "number [number withheld]" says it twice."""
    if cut.replacement not in [word("mask.code", language) for language in LANGUAGES]:
        return cut
    twice = _NUMBER.search(text, max(floor, cut.start - 12), cut.start)
    return replace(cut, start=twice.start()) if twice else cut


def _after(before: re.Match[str], cut: Cut) -> Cut:
    """An article or preposition before the cut, and what is written, fitted to one another."""
    small, first = before[1].lower(), cut.replacement[0]
    if cut.category is Category.DATE and cut.treatment is Treatment.GENERALISE:
        if small == "the" and (first.isdigit() or first.isupper()):
            return replace(cut, start=before.start())
        if small == "on" and (first.isdigit() or first.isupper()):
            return _led(cut, before, "In" if before[1][0].isupper() else "in")
    if small == "on":
        return cut
    if _DETERMINED.match(cut.replacement):
        if small in _ARTICLES:
            return replace(cut, start=before.start())
        return replace(cut, replacement=re.sub(r"^(\[?)an? ", r"\1", cut.replacement))
    if small in ("a", "an") and before[1] != "AN":
        return _led(cut, before, before[1][0] + ("n" if _SAID_WITH_AN.match(cut.replacement) else ""))
    return cut


def _led(cut: Cut, before: re.Match[str], word: str) -> Cut:
    """The cut with another word before it; nothing changes when it is the same one."""
    if word == before[1]:
        return cut
    return replace(cut, start=before.start(), replacement=f"{word} {cut.replacement}")


def _capitalised(text: str, cut: Cut) -> Cut:
    """A capital for what begins a sentence, where the words cut out had one."""
    first = cut.replacement[0]
    if not (first.islower() and text[cut.start].isupper()):
        return cut
    head = text[: cut.start].rstrip(_OPENING)
    if head and head[-1] not in _ENDS:
        return cut
    return replace(cut, replacement=first.upper() + cut.replacement[1:])
