"""A spaCy pipeline on disk as a recogniser: what its named-entity component marks (https://spacy.io, MIT).

The folder is one that ``nlp.to_disk`` wrote, or that of an unpacked model. Nothing is fetched: a pipeline that is
not there is an error. Needs the extra ``recogniser-spacy``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Final, Protocol, cast

from oralhistory.anonymise.recognisers import Recognised, Recogniser
from oralhistory.model import Category

_CONFIDENCE: Final = 0.7
"""spaCy's entities carry no probability; this ranks them between a listed name and a mere capital."""

_LABELS: Final[Mapping[str, Category]] = {
    "PERSON": Category.PERSON,
    "PER": Category.PERSON,
    "GPE": Category.PLACE,
    "LOC": Category.PLACE,
    "FAC": Category.PLACE,
    "ORG": Category.ORGANISATION,
    "NORP": Category.DEMOGRAPHIC,
    "LANGUAGE": Category.DEMOGRAPHIC,
    "DATE": Category.DATE,
    "TIME": Category.DATE,
    "MONEY": Category.QUANTITY,
    "PERCENT": Category.QUANTITY,
    "QUANTITY": Category.QUANTITY,
    "EVENT": Category.EVENT,
    "PRODUCT": Category.OTHER,
    "WORK_OF_ART": Category.OTHER,
    "LAW": Category.OTHER,
    "MISC": Category.OTHER,
    **{category.name: category for category in Category},
}
"""The labels of OntoNotes and CoNLL; mere numbers are none. A pipeline of one's own may use our categories' names."""


class _Entity(Protocol):
    start_char: int
    end_char: int
    label_: str


class _Document(Protocol):
    ents: Sequence[_Entity]


class _Pipeline(Protocol):
    lang: str

    def pipe(self, texts: Iterable[str]) -> Iterator[_Document]: ...


class _Spacy(Protocol):
    def load(self, name: Path) -> _Pipeline: ...


def load(model: Path) -> Recogniser:
    """Read the pipeline in a folder; it takes a second or more.

    Raises:
        ImportError: spaCy is not installed.
        OSError, ValueError: there is no pipeline in the folder, or one of another version.
    """
    spacy = cast("_Spacy", import_module("spacy"))
    return SpacyPipeline(spacy.load(model.resolve(strict=True)), model.name)


class SpacyPipeline:
    """Asks a pipeline about texts of its own language; those in another it does not look at."""

    def __init__(self, pipeline: _Pipeline, name: str) -> None:
        self._pipeline = pipeline
        self._name = name

    def recognise(self, texts: Sequence[str], language: str | None) -> Iterator[list[Recognised]]:
        """The entities of each text, with the categories their labels stand for."""
        own = self._pipeline.lang
        if language and own != "xx" and language.split("-")[0].lower() != own:
            yield from ([] for _ in texts)
            return
        for document in self._pipeline.pipe(texts):
            yield [
                Recognised(e.start_char, e.end_char, _LABELS[e.label_], _CONFIDENCE, f"{e.label_} by {self._name}")
                for e in document.ents
                if e.label_ in _LABELS
            ]
