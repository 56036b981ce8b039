"""Measure the suggestions on the Hebrew and Arabic passages of ``tests/data/rtl``.

    python -m benchmarks.detect_rtl [NAME ...] [--missed] [--needless]

A mark counts as found when suggestions cover all its letters and digits, but for a form of address or a word like
"village" at its beginning. Precision is the share of suggestions that
touch a mark; "of names" counts the suggestions of persons and places only.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from oralhistory.anonymise.detect import Suggestion, suggest_all
from oralhistory.anonymise.forms import generic
from oralhistory.anonymise.normalise import fold
from oralhistory.model import Category
from tests.anonymise.marked import Mark, MarkedPassage, read_all

NAMES = (Category.PERSON, Category.PLACE)


@dataclass
class Tally:
    """What was found of what is there: per category, and the suggestions that touch a mark and that touch none."""

    found: Counter[Category] = field(default_factory=Counter[Category])
    missed: Counter[Category] = field(default_factory=Counter[Category])
    right: Counter[bool] = field(default_factory=Counter[bool])
    needless: Counter[bool] = field(default_factory=Counter[bool])
    """Keys of both: whether the suggestion is one of a name."""
    words: int = 0
    distinct: int = 0
    lost: list[str] = field(default_factory=list[str])
    in_vain: list[str] = field(default_factory=list[str])

    def recall(self, *categories: Category) -> float:
        """The share of marks of these categories (of all without any) that was found."""
        wanted = categories or tuple(Category)
        found, missed = (sum(tally[c] for c in wanted) for tally in (self.found, self.missed))
        return found / (found + missed)

    def precision(self, *, names: bool) -> float:
        """The share of suggestions that touch a mark: of those of names, or of all."""
        right, needless = ((t[True] if names else t.total()) for t in (self.right, self.needless))
        return right / (right + needless)


def tally(passages: Sequence[MarkedPassage]) -> Tally:
    """Read each passage by itself, as a transcript that nothing else is known of."""
    counted = Tally()
    for passage in passages:
        suggested = suggest_all(passage.segments, passage.language)
        counted.words += passage.words
        counted.distinct += len({s.text for found in suggested for s in found})
        _count_marks(counted, passage, suggested)
        for at, found in enumerate(suggested):
            marks = [m for m in passage.marks if m.segment == at and not m.is_word]
            for s in found:
                touches = any(s.start < m.end and m.start < s.end for m in marks)
                (counted.right if touches else counted.needless)[s.category in NAMES] += 1
                if not touches:
                    counted.in_vain.append(f"{passage.name} {s.category.value} {s.text} ({s.why})")
    return counted


def _count_marks(counted: Tally, passage: MarkedPassage, suggested: Sequence[Sequence[Suggestion]]) -> None:
    covered = [{at for s in found for at in range(s.start, s.end)} for found in suggested]
    for mark in (m for m in passage.marks if not m.is_word):
        whole = _telling(mark) <= covered[mark.segment]
        (counted.found if whole else counted.missed)[mark.category] += 1
        if not whole:
            context = passage.segments[mark.segment][max(0, mark.start - 20) : mark.end + 12]
            counted.lost.append(f"{passage.name} {mark.category.value} {mark.text!r} in {context!r}")


def _telling(mark: Mark) -> set[int]:
    """The letters and digits of a mark, but for what says nothing alone: forms of address, "village", an article."""
    words = list(re.finditer(r"\S+", mark.text))
    said_by_many = generic("title") | generic("place")
    while len(words) > 1 and fold(words[0][0]).strip(".") in said_by_many:
        del words[0]
    start = words[0].start() if words else 0
    start += 2 * mark.text.startswith("ال", start)
    return {at for at in range(mark.start + start, mark.end) if mark.text[at - mark.start].isalnum()}


def main() -> None:
    """Print a line for each file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", default=["he-1", "ar-1", "he-2", "ar-2", "he-3", "ar-3", "he-4", "ar-4"])
    parser.add_argument("--missed", action="store_true", help="show what was missed")
    parser.add_argument("--needless", action="store_true", help="show suggestions that touch no mark")
    options = parser.parse_args()
    for name in options.names:
        counted = tally(read_all(name))
        print(
            f"{name}: names {counted.recall(*NAMES):.3f} (precision {counted.precision(names=True):.2f}), "
            f"all {counted.recall():.3f} (precision {counted.precision(names=False):.2f}), "
            f"{1000 * counted.distinct / counted.words:.0f} distinct a 1,000 words of {counted.words}"
        )
        kinds = sorted(set(counted.found) | set(counted.missed))
        print("   ", ", ".join(f"{k.value} {counted.found[k]}/{counted.found[k] + counted.missed[k]}" for k in kinds))
        for line in (counted.lost if options.missed else []) + (counted.in_vain if options.needless else []):
            print("       ", line)


if __name__ == "__main__":
    main()
