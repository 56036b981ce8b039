"""What a whole transcript tells about its words, before any single text is judged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from oralhistory.anonymise import lexicon
from oralhistory.anonymise.detect.tokens import HYPHEN, STOP, Reading

_SENTENCE_MARKS = frozenset(".!?…:;؟\n“”\"«»„(['‘*—")


@dataclass(slots=True)
class Evidence:
    """Counts of folded words: capitalised within a sentence, uncapitalised, and whether there are capitals at all."""

    capitalised: Counter[str] = field(default_factory=Counter[str])
    lower: Counter[str] = field(default_factory=Counter[str])
    cased: bool = True

    def is_name(self, folded: str) -> bool:
        """Whether the word stood capitalised within a sentence: once for a rare word, else more often than small."""
        capitalised = self.capitalised[folded]
        return capitalised > self.lower[folded] or (capitalised > 0 and not lexicon.is_word(folded))


def gather(readings: Sequence[Reading]) -> Evidence:
    """Read all texts of one transcript once."""
    evidence = Evidence()
    latin = 0
    for reading in readings:
        for index, token in enumerate(reading.tokens):
            first = token.text[0]
            if not first.isalpha() or first > "\u0590":
                continue
            latin += 1
            if not first.isupper():
                evidence.lower[token.folded] += 1
            elif not starts_sentence(reading, index) and not (len(token.text) > 1 and token.text.isupper()):
                evidence.capitalised[token.folded] += 1
    capitals = sum(
        count for word, count in evidence.capitalised.items() if word not in ("i", "i'm", "i've", "i'd", "i'll")
    )
    evidence.cased = latin < 12 or capitals * 200 >= latin or not _no_sentence_begins_large(readings)
    return evidence


def _no_sentence_begins_large(readings: Sequence[Reading]) -> bool:
    """Whether sentences begin with small letters too, as in the output of speech recognition."""
    small = large = 0
    for reading in readings:
        for index, token in enumerate(reading.tokens):
            if token.text[0].isalpha() and token.text[0] <= "\u0590" and starts_sentence(reading, index):
                large += token.text[0].isupper()
                small += not token.text[0].isupper()
    return small >= large


def starts_sentence(reading: Reading, index: int) -> bool:
    """Whether a capital may be there for the sentence's sake: after its end, a colon, a quotation mark, a new line."""
    if index == 0:
        return True
    gap = reading.gap_before(index)
    if gap == " ":
        return False
    if reading.gaps[index - 1] == STOP:
        return True
    if reading.gaps[index - 1] == HYPHEN:
        return " " in gap
    return any(character in _SENTENCE_MARKS for character in gap) and not gap.startswith(("'s ", "’s ")) and gap != ". "
