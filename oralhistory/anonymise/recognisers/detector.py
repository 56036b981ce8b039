"""What looks through the texts of a collection: the rules of ``detect/``, and the recognisers it chose."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from oralhistory.anonymise.detect import suggest_all
from oralhistory.anonymise.detect.suggestion import Suggestion, settle
from oralhistory.anonymise.recognisers.watched import WatchedRecogniser
from oralhistory.model import ChosenRecogniser
from oralhistory.sentences import Sentence


class Detector:
    """A :data:`~oralhistory.anonymise.findings.SuggestAll`. Safe on any thread; loads a model when first asked.

    One detector serves review, preview and gate, so that all three see the same findings.
    """

    def __init__(self, chosen: Iterable[ChosenRecogniser] = ()) -> None:
        self.chosen = tuple(chosen)
        self._recognisers = tuple(WatchedRecogniser(each) for each in self.chosen)

    @property
    def warnings(self) -> tuple[Sentence, ...]:
        """Whose suggestions were missing the last time, a sentence each."""
        return tuple(each.warning for each in self._recognisers if each.warning)

    def __call__(self, texts: Sequence[str], language: str | None) -> list[list[Suggestion]]:
        """The suggestions for each text, sorted and free of overlaps; offsets in code points."""
        found = suggest_all(texts, language)
        for recogniser in self._recognisers:
            answers = recogniser.suggest_all(texts, language)
            found = [_added(ours, theirs) for ours, theirs in zip(found, answers, strict=True)]
        return found


def _added(ours: Sequence[Suggestion], theirs: Sequence[Suggestion]) -> list[Suggestion]:
    """Ours with what theirs tell beyond it: where both have the same words ours stay, and with them their group."""
    new = [t for t in theirs if not any(o.start <= t.start and t.end <= o.end for o in ours)]
    return settle([*ours, *new]) if new else list(ours)


RULES_ALONE: Final = Detector()
"""No recogniser."""
