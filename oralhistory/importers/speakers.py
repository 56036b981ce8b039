"""Finding who speaks: the beginning of a line that names a speaker, a time, or both.

Forms read: ``NAME:``, ``**NAME**:``, ``**NAME:**``, ``NAME [00:01:02]:``, ``NAME: 00:01:02``, ``[00:01:02] NAME:``,
``00:01:02 NAME``, ``NAME 00:01:02`` and a time alone. A colon also stands in plain speech ("I told him: go"), so a
label counts only when it looks like a name *and* says a role, is bold, comes again, or begins a paragraph.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from oralhistory.importers.timecodes import CODE, seconds
from oralhistory.importers.transcript import role_of_label, words

_TIME = rf"(?:[\[(<]\s*(?:{CODE})\s*[\])>]|(?:{CODE}))"
_NAME = r"[^\s:\[\]<>{}\"“”«»|][^:\[\]<>{}\"“”«»|\n]{0,48}?"
_HEADS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<time>{_TIME})\s*[-–—]?\s*(?P<name>{_NAME})\s*:(?!//)(?:\s+|$)(?P<text>.*)",
        rf"(?P<name>{_NAME})\s*[,-]?\s*(?P<time>{_TIME})\s*:(?:\s+|$)(?P<text>.*)",
        rf"(?P<name>{_NAME})\s*:\s+(?P<time>{_TIME})(?:\s*$|(?<=[\])>])\s*(?P<text>.+))",
        rf"(?P<name>{_NAME})\s*:(?!//)(?:\s+|$)(?P<text>.*)",
        rf"(?P<time>{_TIME})\s*[-–—]?\s*(?P<lone>{_NAME})\s*$",
        rf"(?P<lone>{_NAME})\s*[,-]?\s*(?P<time>{_TIME})\s*$",
        rf"(?P<time>{_TIME})\s*(?P<text>.*)",
    )
)
_INITIALS = re.compile(r"(.*\S)\s*\((\w{1,4})\)")
_BOLD = re.compile(r"(?:\*\*|__)(?P<bold>[^*_]{1,60}?)(?P<colon>:?)(?:\*\*|__)(?P<after>:?)\s*(?P<rest>.*)", re.DOTALL)
_LINK = re.compile(r"<?https?://")
_PARTICLES = words("de da di del della van von der den la le el al bin ben bint ibn abu umm and the of")
# Beginnings of a sentence that introduce speech without being a speaker.
_NO_SPEAKER = words(
    "he she they i we you it said asked told answered so and but then because note notes date place title location "
    "subject summary recorded keywords language duration transcript http https "
    "אמר אמרה אמרתי אמרו שאל שאלה שאלתי ענה ענתה עניתי הוא היא הם אני אז תאריך מקום הערה "
    "قال قالت قلت قالوا سأل سألت أجاب أجابت هو هي هم أنا ثم التاريخ المكان ملاحظة"
)


@dataclass(frozen=True)
class Line:
    """One line of a document. ``bold`` counts its leading code points in bold; ``begins`` says a paragraph begins."""

    text: str
    bold: int = 0
    begins: bool = True
    heading: bool = False


@dataclass(frozen=True)
class Head:
    """What a line says of who speaks and when. ``text`` is the rest, or the whole after the time without a label."""

    label: str | None
    start: float | None
    text: str
    certain: bool = False
    lone: bool = False
    unlabelled: Head | None = None

    def without_label(self) -> Head:
        """How the line reads when its label turns out to be none."""
        return self.unlabelled or self


def unmark(line: str) -> Line:
    """A Markdown line as a plain one: a bold label keeps its being bold, a heading loses its number signs."""
    if re.match(r"#{1,6}\s", line):
        return Line(line.lstrip("#").strip(), heading=True)
    match = _BOLD.match(line)
    if match and (match["colon"] or match["after"]):
        label = match["bold"].strip()
        return Line(f"{label}: {match['rest']}".rstrip(), bold=len(label))
    return Line(line)


def read_head(line: Line) -> Head:
    """Split the beginning of a line from its text, whether or not the label will turn out to be a speaker."""
    text = line.text
    label = text[: line.bold].strip(" :\t")
    if _looks_like_name(label) and text[line.bold :].strip():
        inner = re.match(rf"\s*(?P<time>{_TIME})?\s*:?\s*", text[line.bold :])
        assert inner is not None  # the pattern matches the empty text
        return Head(label, _time(inner["time"]), text[line.bold + inner.end() :], certain=True)
    for pattern in _HEADS:
        match = pattern.fullmatch(text)
        if match is None:
            continue
        found = match.groupdict()
        start = _time(found.get("time"))
        if found.get("time") and start is None:
            continue
        label = found.get("name") or found.get("lone")
        if label is None:
            return Head(None, start, found["text"].strip())
        if _looks_like_name(label.strip()):
            unlabelled = Head(None, None, text)
            if start is not None and match.start("time") == 0:
                unlabelled = Head(None, start, text[match.end("time") :].strip(" -–—\t"))
            lone = "lone" in found
            rest = (found.get("text") or "").strip()
            if _LINK.match(rest):
                return unlabelled
            return Head(label.strip(), start, rest, start is not None and not lone, lone, unlabelled)
    return Head(None, None, text)


class Labels:
    """Which labels of one document are speakers, decided over the whole of it."""

    def __init__(self, heads: Sequence[tuple[Line, Head]]) -> None:
        self._count: Counter[str] = Counter()
        self._begun: set[str] = set()
        self._certain: set[str] = set()
        self._full: dict[str, str] = {}
        labelled = True
        for line, head in heads:
            begins = line.begins or labelled
            labelled = head.label is not None or (head.start is not None and not head.text)
            if head.label is None:
                continue
            label, initials = _split_initials(head.label)
            self._count[label] += 1
            if initials:
                self._full[initials] = label
            if head.certain:
                self._certain.add(label)
            if begins and not head.lone:
                self._begun.add(label)

    def resolve(self, head: Head, following: Head | None) -> Head:
        """The head with its speaker's full name (``AJ`` of ``Adam Jonas (AJ)``), or read without a label.

        A label without a colon stands above what was said: when another head or nothing follows, it was no label.
        """
        if head.label is None:
            return head
        if head.lone and (following is None or following.label is not None or following.start is not None):
            return head.without_label()
        name = self._speaker(head.label, lone=head.lone)
        return replace(head, label=name) if name else head.without_label()

    def _speaker(self, written: str, *, lone: bool) -> str | None:
        label, _ = _split_initials(written)
        if label in self._full:
            return self._full[label]
        if role_of_label(label) is not None or label in self._certain or label in self._full.values():
            return label
        if label.split()[0].casefold().strip(".,") in _NO_SPEAKER:
            return None
        if self._count[label] > 1 or label in self._begun or (lone and len(label.split()) <= 4):
            return label
        return None


def _split_initials(label: str) -> tuple[str, str | None]:
    match = _INITIALS.fullmatch(label)
    return (match[1], match[2]) if match else (label, None)


def _time(text: str | None) -> float | None:
    return seconds(text.strip("[]()<> ")) if text else None


def _looks_like_name(label: str) -> bool:
    plain = _split_initials(label)[0]
    words = plain.split()
    if not 1 <= len(words) <= 5 or not any(c.isalpha() for c in plain):
        return False
    if any(c in "!?;…/\\@#=*" for c in plain) or plain.startswith("(") or plain.endswith((",", "-")):
        return False
    if any("." in word.rstrip(".") or (word.endswith(".") and len(word) > 4) for word in words):
        return False
    return all(_may_be_in_a_name(word.lstrip("'’(-")) for word in words)


def _may_be_in_a_name(word: str) -> bool:
    """It begins with a capital, a digit or a letter of a script without capitals, or is a particle."""
    return not word[:1].islower() or word.casefold() in _PARTICLES or word[:3] in {"al-", "el-"} or word in {"q", "a"}
