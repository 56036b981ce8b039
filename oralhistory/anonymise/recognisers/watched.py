"""One chosen recogniser, loaded when it is first asked, held to its promises, and told apart when it breaks one."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from pathlib import Path
from threading import Lock
from typing import Final

from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.recognisers import Recognised, Recogniser, maker
from oralhistory.anonymise.recognisers.isolation import NetworkRefused, without_network
from oralhistory.model import Category, ChosenRecogniser
from oralhistory.sentences import Sentence

_LONGEST: Final = 120
"""Code points. What is longer is a passage and no identifier; it would hide the suggestions inside it."""
_LONGEST_WHY: Final = 80
_KEPT: Final = 8
"""How many testimonies' answers are kept: a review asks for the same texts several times in a row."""

Found = tuple[tuple[Suggestion, ...], ...]


class _Broken(Exception):
    """What is the matter, as the end of a sentence."""

    def __init__(self, what: Sentence) -> None:
        self.what = what
        super().__init__(what)


class WatchedRecogniser:
    """Asks one recogniser; safe on any thread. Whatever it raises becomes :attr:`warning`."""

    def __init__(self, chosen: ChosenRecogniser) -> None:
        self.chosen = chosen
        self.warning: Sentence | None = None
        """A sentence that names the recogniser, when it could not be asked the last time."""
        self._recogniser: Recogniser | None = None
        self._kept: OrderedDict[str, Found] = OrderedDict()
        self._lock = Lock()

    def suggest_all(self, texts: Sequence[str], language: str | None) -> Found:
        """What it sees in each text; nothing anywhere when it fails."""
        key = _digest(texts, language)
        with self._lock:
            if key not in self._kept:
                try:
                    self._kept[key] = self._ask(texts, language)
                except _Broken as broken:
                    self.warning = Sentence(
                        "The recogniser “{name}” {broken} Its suggestions are missing.",
                        name=self.chosen.name,
                        broken=broken.what,
                    )
                    return tuple(() for _ in texts)
                self.warning = None
            self._kept.move_to_end(key)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
            return self._kept[key]

    def _ask(self, texts: Sequence[str], language: str | None) -> Found:
        try:
            with without_network():
                recogniser = self._recogniser = self._recogniser or self._load()
                answers = [list(answer) for answer in recogniser.recognise(tuple(texts), language)]
            if len(answers) != len(texts):
                raise _Broken(Sentence("answered for another number of texts than it was given."))
            return tuple(self._checked(text, answer) for text, answer in zip(texts, answers, strict=True))
        except _Broken:
            raise
        except NetworkRefused as refused:
            raise _Broken(Sentence("asked for a network and was refused.")) from refused
        except Exception as error:  # somebody else's code: its failure costs its own suggestions only
            # Its message may quote the testimony, so only the kind of failure is told.
            raise _Broken(Sentence("failed ({kind}).", kind=type(error).__name__)) from error

    def _load(self) -> Recogniser:
        make = maker(self.chosen.name)
        if make is None:
            raise _Broken(Sentence("is not installed here. Install it, or take it off the collection's list."))
        model = Path(self.chosen.model)
        if not model.exists():
            raise _Broken(Sentence("has no model at “{model}”. Put it there, or choose another.", model=model))
        return make(model)

    def _checked(self, text: str, answer: Iterable[Recognised]) -> tuple[Suggestion, ...]:
        """Its answer as suggestions: blanks at the ends cut off, empty and very long ones left out."""
        source = f"recogniser:{self.chosen.name}"
        suggestions: list[Suggestion] = []
        for seen in answer:
            if not 0 <= seen.start <= seen.end <= len(text):
                raise _Broken(Sentence("pointed outside the text."))
            start, end = _without_blanks(text, seen.start, seen.end)
            if start < end <= start + _LONGEST:
                confidence = min(max(float(seen.confidence), 0.0), 1.0)
                why = Sentence("{said}", said=" ".join(seen.why.split())[:_LONGEST_WHY])
                category = Category(seen.category)
                suggestions.append(Suggestion(start, end, text[start:end], category, source, confidence, why))
        return tuple(suggestions)


def _without_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _digest(texts: Sequence[str], language: str | None) -> str:
    digest = hashlib.sha256((language or "").encode())
    for text in texts:
        raw = text.encode("utf-8", "surrogatepass")
        digest.update(len(raw).to_bytes(8, "big") + raw)
    return digest.hexdigest()
