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
from oralhistory.anonymise.mentions import Mentions, group_of_mention
from oralhistory.anonymise.normalise import Folded, words_of
from oralhistory.anonymise.prefixes import is_prefix
from oralhistory.model import FindingDecision, TextField, TextPlace, Treatment
from oralhistory.sentences import Sentence

RECALLED = "decision"
"""The source of what is found because it was decided, and for no other reason."""
_WORD = regex.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Recalling:
    """A :data:`SuggestAll` that adds to another one what was decided and is proposed no more."""

    suggest_all: SuggestAll
    decisions: Mapping[str, FindingDecision]

    def __call__(self, texts: Sequence[str], language: str | None) -> list[list[Suggestion]]:
        """The suggestions for each text; recalled ones have the source :data:`RECALLED`."""
        found = [list(suggestions) for suggestions in self.suggest_all(texts, language)]
        proposed = {suggestion_group(s.category, s.text) for suggestions in found for s in suggestions}
        lost = [d for group, d in self.decisions.items() if group not in proposed and _is_suspicion(group, d)]
        alone = [d for name, d in self.decisions.items() if _is_suspicion(group_of_mention(name) or "", d)]
        if not (lost or alone):
            return found
        told, single = _Told(lost), _Single(alone, texts)
        return [
            settle([*ours, *told.find(text), *single.find(number, text, ours)])
            for number, (text, ours) in enumerate(zip(texts, found, strict=True))
        ]


def _is_suspicion(group: str, decision: FindingDecision) -> bool:
    """Whether the group is of equal words, not of an entity, and its words are not to stay."""
    return decision.treatment is not Treatment.KEEP and group == suggestion_group(decision.category, decision.text)


class _Single:
    """Decisions on single mentions, by the text they are bound to."""

    def __init__(self, decisions: Sequence[FindingDecision], texts: Sequence[str]) -> None:
        self._decisions = decisions
        places = [TextPlace(TextField.SEGMENT, number) for number in range(len(texts))]
        self._mentions = Mentions(list(zip(places, texts, strict=True))) if decisions else None

    def find(self, number: int, text: str, proposed: Iterable[Suggestion]) -> Iterator[Suggestion]:
        """Those of one text that nothing proposes there as it was decided; offsets count code points."""
        if self._mentions is None:
            return
        there = {(s.start, suggestion_group(s.category, s.text)) for s in proposed}
        for decision in self._decisions:
            group, start = group_of_mention(decision.group) or "", int(decision.group.rpartition(":")[2])
            end = start + len(decision.text)
            bound = decision.group == self._mentions.name(group, TextPlace(TextField.SEGMENT, number), start)
            if bound and text[start:end] == decision.text and (start, group) not in there:
                yield _recalled(start, end, decision.text, decision)


def _recalled(start: int, end: int, written: str, decision: FindingDecision) -> Suggestion:
    return Suggestion(start, end, written, decision.category, RECALLED, 1.0, Sentence("decided before"))


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
                        yield _recalled(start, end, text[start:end], decision)


def _prefixes(word: str) -> Iterator[int]:
    """How many letters of a Hebrew or Arabic word may be written onto it; none of any other."""
    yield 0
    if word[0] > "\u0590":
        yield from (n for n in range(1, min(len(word) - 1, 5)) if is_prefix(word[:n]))
