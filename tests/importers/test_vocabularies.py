"""Controlled vocabularies from files: CSV as spreadsheets write it, SKOS as Turtle and RDF/XML; and nothing beside."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oralhistory.errors import InputError
from oralhistory.importers.registry import VOCABULARY_SUFFIXES, read_vocabulary
from oralhistory.model.thesaurus import MOST_CONCEPTS, ControlledVocabulary, folded

TURTLE = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix t: <https://thesaurus.invalid/> .
t: a skos:ConceptScheme ; dct:title "Subjects of the two banks"@en ; owl:imports <https://elsewhere.invalid/more.ttl> .
t:c1 a skos:Concept ; skos:prefLabel "Displacement"@en, "עקירה"@he, "تهجير"@ar ; skos:narrower t:c2 .
t:c2 a skos:Concept ; skos:prefLabel "Forced displacement"@en ; skos:altLabel "expulsion"@en, "גירוש"@he ;
    skos:scopeNote "Against the will of those moved."@en ; skos:exactMatch <https://elsewhere.invalid/x> .
t:c3 a skos:Concept ; skos:prefLabel "Orchards"@en ; skos:broader t:lost .
t:c4 a skos:Concept .
"""
RDF = """<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
  xmlns:dct="http://purl.org/dc/terms/" xml:base="https://thesaurus.invalid/">
  <skos:ConceptScheme rdf:about=""><dct:title xml:lang="en">Subjects of the two banks</dct:title></skos:ConceptScheme>
  <skos:Concept rdf:about="c1"><skos:prefLabel xml:lang="en">Displacement</skos:prefLabel>
    <skos:prefLabel xml:lang="he">עקירה</skos:prefLabel><skos:prefLabel xml:lang="ar">تهجير</skos:prefLabel>
  </skos:Concept>
  <skos:Concept rdf:about="c2"><skos:prefLabel xml:lang="en">Forced displacement</skos:prefLabel>
    <skos:altLabel xml:lang="en">expulsion</skos:altLabel><skos:altLabel xml:lang="he">גירוש</skos:altLabel>
    <skos:broader rdf:resource="c1"/><skos:scopeNote xml:lang="en">Against the will of those moved.</skos:scopeNote>
  </skos:Concept>
  <skos:Concept rdf:about="c3"><skos:prefLabel xml:lang="en">Orchards</skos:prefLabel></skos:Concept>
</rdf:RDF>"""
CSV = """id;label;label@he;label (ar);alt;alt@he;Broader term;scope note;shelf
https://thesaurus.invalid/c1;Displacement;עקירה;تهجير;;;;;7
https://thesaurus.invalid/c2;Forced displacement;;;expulsion;גירוש;displacement;Against the will of those moved.;8
;;;;nothing;;;;
https://thesaurus.invalid/c3;Orchards;;;;;lost;;9
"""


def written(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_turtle_rdf_xml_and_a_table_say_the_same(tmp_path: Path) -> None:
    turtle = read_vocabulary(written(tmp_path, "a.ttl", TURTLE))
    rdf = read_vocabulary(written(tmp_path, "a.rdf", RDF))
    table = read_vocabulary(written(tmp_path, "a.csv", CSV))
    assert turtle.concepts == rdf.concepts
    assert turtle.name == rdf.name == "Subjects of the two banks"
    assert table.name == "a"
    forced = turtle.concepts[1]
    assert forced.broader == ("https://thesaurus.invalid/c1",)
    assert forced.note == "Against the will of those moved."
    for one, other in zip(turtle.concepts, table.concepts, strict=True):
        assert (one.id, set(one.labels.values()), set(one.others)) == (
            other.id,
            set(other.labels.values()),
            set(other.others),
        )
        assert (one.broader, one.note) == (other.broader, other.note)


def test_what_was_left_out_is_said(tmp_path: Path) -> None:
    turtle = read_vocabulary(written(tmp_path, "a.ttl", TURTLE))
    assert turtle.problems == ("Terms without a preferred label are left out: 1.",)
    assert turtle.warnings == ("Terms whose broader term is not in the file stand at the top: 1.",)
    table = read_vocabulary(written(tmp_path, "a.csv", CSV))
    assert table.problems == ("Line 4: there is no label.",)
    assert any("“shelf”" in warning for warning in table.warnings)
    twice = read_vocabulary(written(tmp_path, "b.csv", "id,label\n1,Bank\n2,bank\n"))
    assert "same label" in twice.warnings[0]


@pytest.mark.parametrize("title", ["term", "prefLabel", "Preferred label", "מונח", "المصطلح", "LABEL:"])
def test_headings_in_three_languages(tmp_path: Path, title: str) -> None:
    read = read_vocabulary(written(tmp_path, "a.csv", f"sep=,\r\n{title},note\r\nOrchards,x\r\n".encode("utf-16")))
    assert [concept.all_labels for concept in read.concepts] == [("Orchards",)]
    assert read.concepts[0].id == "term/orchards"


@pytest.mark.parametrize(
    "prologue",
    [
        '<!DOCTYPE rdf:RDF [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
        '<!DOCTYPE rdf:RDF SYSTEM "https://elsewhere.invalid/x.dtd">',
        '<!doctype rdf:RDF [<!ENTITY secret SYSTEM "file:///etc/hostname">]>',
    ],
)
def test_declared_entities_are_refused_before_they_are_read(tmp_path: Path, prologue: str) -> None:
    for raw in (prologue + RDF, (prologue + RDF).encode("utf-16")):
        with pytest.raises(InputError, match="DOCTYPE"):
            read_vocabulary(written(tmp_path, "a.rdf", raw))


def test_no_other_file_is_opened(tmp_path: Path) -> None:
    """Network calls fail every test (tests/conftest.py); neither is another file of the disk read."""
    read_vocabulary(written(tmp_path, "first.ttl", TURTLE))  # loads the library
    opened: list[str] = []
    watching = True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event in ("open", "urllib.Request"):
            opened.append(str(arguments[0]))

    sys.addaudithook(watch)
    linked = RDF.replace("</rdf:RDF>", '<rdf:Description rdf:about="x" rdf:type="file:///etc/hosts"/></rdf:RDF>')
    linked = linked.replace("<rdf:RDF ", '<rdf:RDF xmlns:xi="http://www.w3.org/2001/XInclude" ', 1)
    linked = linked.replace("</rdf:RDF>", '<xi:include href="file:///etc/hosts"/></rdf:RDF>')
    for name, text in (("a.ttl", TURTLE + "\n@base <file:///etc/> .\n"), ("a.rdf", RDF), ("b.rdf", linked)):
        path = written(tmp_path, name, text)
        opened.clear()
        try:
            read_vocabulary(path)
        except InputError:
            assert name == "b.rdf"
        assert [each for each in opened if not each.endswith((".py", ".pyc"))] == [str(path)]
    watching = False


def test_what_is_too_much_is_refused(tmp_path: Path) -> None:
    rows = "\n".join(f"term {number}" for number in range(MOST_CONCEPTS + 1))
    with pytest.raises(InputError, match="are the most"):
        read_vocabulary(written(tmp_path, "a.csv", f"label\n{rows}\n"))
    with pytest.raises(InputError, match="no term"):
        read_vocabulary(written(tmp_path, "b.ttl", "@prefix a: <b:c> ."))
    with pytest.raises(InputError, match="no kind"):
        read_vocabulary(written(tmp_path, "c.pdf", "x"))
    with pytest.raises(InputError, match="Missing among them: “label”"):
        read_vocabulary(written(tmp_path, "d.csv", "shelf,box\n1,2\n"))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    suffix=st.sampled_from(VOCABULARY_SUFFIXES),
    whole=st.sampled_from([TURTLE.encode(), RDF.encode(), CSV.encode(), b""]),
    cut=st.integers(0, 2000),
    junk=st.binary(max_size=60) | st.text(max_size=40).map(str.encode),
)
def test_any_file_is_a_vocabulary_or_a_sentence(
    tmp_path: Path, suffix: str, whole: bytes, cut: int, junk: bytes
) -> None:
    path = written(tmp_path, f"any{suffix}", whole[:cut] + junk + whole[cut:])
    try:
        read = read_vocabulary(path)
    except InputError as error:
        assert str(path.parent) not in str(error)
        return
    made = ControlledVocabulary(id="v", name=read.name, concepts=read.concepts)
    assert ControlledVocabulary.from_json(made.to_json()) == made
    for concept in read.concepts:
        assert made.path(concept) is not None
        assert all(made.concept(label) is not None for label in concept.all_labels if folded(label))


def test_a_deep_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        read_vocabulary(written(tmp_path, "deep.ttl", "@prefix a: <b:c> . a:x a:y " + "[ a:y " * 5000))


def test_the_library_logs_nothing_of_the_file(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        day = "http://www.w3.org/2001/XMLSchema#date"
        odd = TURTLE + f't:c5 a skos:Concept ; skos:prefLabel "x"@en ; t:at "not a day"^^<{day}> .'
        read_vocabulary(written(tmp_path, "odd.ttl", odd))
    assert "not a day" not in caplog.text
