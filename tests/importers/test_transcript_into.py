"""A transcript from a file put into a testimony that is there already: who is who, and what stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from oralhistory.errors import InputError
from oralhistory.model import Anonymisation, Passage, Person, Role, Segment, Term, Testimony, Transcript
from oralhistory.use_cases.intake import read_transcript_into

DANA = Person(id="n1", role=Role.NARRATOR, name="Dana Orr", aliases=("דנה אור",))
ASKER = Person(id="i1", role=Role.INTERVIEWER)
BEFORE = Testimony(
    accession="OH-2026-0001",
    title="A gate",
    language="he",
    people=(DANA, ASKER),
    transcript=Transcript(segments=(Segment(text="Old.", speaker="n1"),)),
    anonymisation=Anonymisation(terms=(Term(text="the gate"),), passages=(Passage(segment=0, start=0, end=3),)),
)


def _read(folder: Path, text: str, into: Testimony = BEFORE) -> Testimony:
    file = folder / "spoken.txt"
    file.write_text(text, encoding="utf-8")
    return read_transcript_into(into, file).testimony


def _spoken(testimony: Testimony) -> list[tuple[str | None, str]]:
    assert testimony.transcript is not None
    return [(segment.speaker, segment.text) for segment in testimony.transcript.segments]


def test_people_are_known_by_name_alias_and_role(tmp_path: Path) -> None:
    after = _read(tmp_path, "Q: Since when?\n\nדנה אור: מאז תמיד.\n\nDana Orr: Since ever.\n")
    assert after.people == (DANA, ASKER)
    assert [speaker for speaker, _ in _spoken(after)] == ["i1", "n1", "n1"]


def test_somebody_new_gets_an_id_of_their_own(tmp_path: Path) -> None:
    after = _read(tmp_path, "Dana Orr: We came.\n\nTamar Lev: I saw it.\n")
    assert len({person.id for person in after.people}) == len(after.people) == 3
    assert after.people[:2] == (DANA, ASKER)
    assert after.person(_spoken(after)[1][0]) == after.people[2]
    assert after.people[2].name == "Tamar Lev"


def test_the_rest_stays_and_passages_of_the_old_words_ask_for_a_person(tmp_path: Path) -> None:
    after = _read(tmp_path, "A: We came.\n")
    assert (after.accession, after.title, after.terms) == (BEFORE.accession, BEFORE.title, BEFORE.terms)
    assert after.passages == (Passage(segment=0, start=0, end=0, check=True),)
    assert _spoken(after) == [("n1", "We came.")]


def test_what_is_no_transcript_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "spoken.xyz"
    file.write_text("A: We came.", encoding="utf-8")
    with pytest.raises(InputError, match=r"spoken\.xyz"):
        read_transcript_into(BEFORE, file)
