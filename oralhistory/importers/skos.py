"""A thesaurus in SKOS (W3C, 2009), as Turtle or RDF/XML.

Nothing but the file is read: what it names elsewhere stays a name. Declared entities are refused before the parser
sees them, for they may be a file of this disk or grow without end.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.sax import SAXException

from rdflib import RDF, SKOS, Graph, Literal, URIRef
from rdflib.exceptions import Error as RdfError
from rdflib.namespace import DC, DCTERMS, RDFS
from rdflib.term import Node

from oralhistory.errors import InputError
from oralhistory.importers.files import decode_text, read_bytes
from oralhistory.importers.vocabulary import MOST_BYTES, ReadVocabulary, assembled
from oralhistory.model.thesaurus import Concept
from oralhistory.sentences import Sentence

_FORMATS: Final = {".ttl": "turtle", ".rdf": "xml", ".xml": "xml", ".skos": "xml"}
_DECLARES: Final = re.compile(r"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_NO_PLACE: Final = "urn:oralhistory:vocabulary"
"""Against which short names are resolved: not the file's path, which would get into ids."""
_NOTES: Final = (SKOS.scopeNote, SKOS.definition, SKOS.note)
_FAULTS: Final = (
    RdfError,
    SAXException,
    SyntaxError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    RecursionError,
)
"""What the parsers raise on what they cannot read; they have no class of their own for all of it."""

logging.getLogger("rdflib").setLevel(logging.CRITICAL)  # it would write the file's words to standard error


def read_skos(path: Path) -> ReadVocabulary:
    """Read a thesaurus; takes seconds with thousands of concepts. Nothing is kept anywhere.

    Raises:
        InputError: it is no SKOS, declares entities, or is larger than a vocabulary can be.
        MachineError: the file may not be read.
    """
    text, warnings = decode_text(read_bytes(path, limit=MOST_BYTES), path.name)
    graph = _graph(text.removeprefix("\ufeff"), path)
    concepts = sorted({node for node in graph.subjects(RDF.type, SKOS.Concept) if isinstance(node, URIRef)}, key=str)
    made: list[Concept] = []
    unnamed = 0
    broader = _broader(graph)
    for node in concepts:
        labels = dict(_labels(graph, node))
        if labels:
            made.append(_concept(graph, node, labels, broader.get(node, ())))
        else:
            unnamed += 1
    left_out = Sentence("Terms without a preferred label are left out: {count}.", count=unnamed)
    problems = [left_out] if unnamed else []
    return assembled(_name(graph) or path.stem, made, path.name, problems, warnings)


def _graph(text: str, path: Path) -> Graph:
    kind = _FORMATS.get(path.suffix.lower(), "turtle")
    if kind == "xml":
        if _DECLARES.search(text):
            raise InputError(
                "“{name}” declares entities (DOCTYPE), which may not be safe to read. "
                "Save the vocabulary without them, or as Turtle.",
                name=path.name,
            )
        text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text, count=1)  # it is decoded: what it says of its encoding is over
    graph = Graph()
    try:
        graph.parse(data=text, format=kind, publicID=_NO_PLACE)
    except _FAULTS:
        raise InputError(
            "“{name}” is no vocabulary in SKOS that can be read. Save it as Turtle (.ttl), RDF/XML (.rdf) or CSV.",
            name=path.name,
        ) from None
    return graph


def _concept(graph: Graph, node: URIRef, labels: dict[str, str], broader: tuple[str, ...]) -> Concept:
    further = [text for _, text in _literals(graph, node, SKOS.prefLabel)]
    others = [text for kind in (SKOS.altLabel, SKOS.hiddenLabel) for _, text in _literals(graph, node, kind)]
    known = set(labels.values())
    note = next((text for kind in _NOTES for _, text in sorted(_literals(graph, node, kind), key=_english_first)), None)
    return Concept(
        id=str(node),
        labels=labels,
        others=tuple(dict.fromkeys(text for text in (*further, *sorted(others)) if text not in known)),
        broader=broader,
        note=note,
    )


def _labels(graph: Graph, node: URIRef) -> Iterator[tuple[str, str]]:
    """One preferred label a language: SKOS allows no more (S14), so of several the first by the alphabet."""
    seen: set[str] = set()
    for tag, text in sorted(_literals(graph, node, SKOS.prefLabel)):
        if tag not in seen:
            seen.add(tag)
            yield tag, text


def _literals(graph: Graph, node: Node, kind: URIRef) -> Iterator[tuple[str, str]]:
    for value in graph.objects(node, kind):
        text = " ".join(str(value).split())
        if isinstance(value, Literal) and text:
            yield value.language or "", text


def _broader(graph: Graph) -> dict[Node, tuple[str, ...]]:
    """Said from either side: a concept's broader ones, and those that call it narrower."""
    found: dict[Node, dict[str, None]] = {}
    pairs = [
        *graph.subject_objects(SKOS.broader),
        *((below, above) for above, below in graph.subject_objects(SKOS.narrower)),
    ]
    for below, above in sorted(pairs, key=str):
        if isinstance(above, URIRef):
            found.setdefault(below, {})[str(above)] = None
    return {below: tuple(above) for below, above in found.items()}


def _name(graph: Graph) -> str:
    """What the file calls its concept scheme."""
    for scheme in graph.subjects(RDF.type, SKOS.ConceptScheme):
        for kind in (SKOS.prefLabel, DCTERMS.title, DC.title, RDFS.label):
            for _, text in sorted(_literals(graph, scheme, kind), key=_english_first):
                return text
    return ""


def _english_first(literal: tuple[str, str]) -> tuple[bool, str, str]:
    return not literal[0].startswith("en"), *literal
