"""What a person decided holds, whether or not a detector still proposes it.

A recogniser may be missing on the next laptop, and the program's own rules change from version to version. Words that
were decided to be treated are looked for by themselves then, or they would leave as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import regex

from oralhistory.anonymise.detect.suggestion import Suggestion, settle
from oralhistory.anonymise.findings import SuggestAll, suggestion_group
from oralhistory.anonymise.normalise import Folded, words_of
from oralhistory.anonymise.prefixes import is_prefix
from oralhistory.model import FindingDecision, Treatment

_SOURCE = "decision"
_WORD = regex.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Recalling:
    """A :data:`SuggestAll` that adds to another one what was decided and is proposed no more."""

    suggest_all: SuggestAll
    decisions: Mapping[str, FindingDecision]

    def __call__(self, texts: Sequence[str], language: str | None) -> list[list[Suggestion]]:
        """The suggestions for each text; recalled ones have the source ``decision``."""
        found = [list(suggestions) for suggestions in self.suggest_all(texts, language)]
        proposed = {suggestion_group(s.category, s.text) for suggestions in found for s in suggestions}
        lost = [d for group, d in self.decisions.items() if group not in proposed and _is_suspicion(group, d)]
        if not lost:
            return found
        told = _Told(lost)
        return [settle([*ours, *told.find(text)]) for text, ours in zip(texts, found, strict=True)]


def _is_suspicion(group: str, decision: FindingDecision) -> bool:
    """Whether the group is of equal words, not of an entity, and its words are not to stay."""
    return decision.treatment is not Treatment.KEEP and group == suggestion_group(decision.category, decision.text)


class _Told:
    """Decisions by the first of their words."""

    def __init__(self, decisions: Iterable[FindingDecision]) -> None:
        self._by_first: dict[str, list[tuple[list[str], FindingDecision]]] = {}
        for decision in decisions:
            words = words_of(decision.text)
            if words:
                self._by_first.setdefault(words[0], []).append((words, decision))

    def find(self, text: str) -> Iterator[Suggestion]:
        """Where the words of a decision stand, in a row, written with a capital as they were when it was made."""
        folded = Folded(text)
        places = [match.span() for match in _WORD.finditer(folded.text)]
        words = [folded.text[start:end] for start, end in places]
        for index, word in enumerate(words):
            for prefix in _prefixes(word):
                for wanted, decision in self._by_first.get(word[prefix:], ()):
                    if words[index + 1 : index + len(wanted)] != wanted[1:]:
                        continue
                    last = places[index + len(wanted) - 1][1]
                    start, end = folded.original_span(places[index][0] + prefix, last)
                    if text[start].isupper() == decision.text[0].isupper():
                        written = text[start:end]
                        yield Suggestion(start, end, written, decision.category, _SOURCE, 1.0, "decided before")


def _prefixes(word: str) -> Iterator[int]:
    """How many letters of a Hebrew or Arabic word may be written onto it; none of any other."""
    yield 0
    if word[0] > "\u0590":
        yield from (n for n in range(1, min(len(word) - 1, 5)) if is_prefix(word[:n]))
