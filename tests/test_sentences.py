"""A sentence is its English text, knows its template and values, and crosses threads, copies and processes whole."""

from __future__ import annotations

import copy
import pickle
from pathlib import PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.errors import Clash, InputError, NotReleased, OralHistoryError
from oralhistory.release.leakcheck.report import LeakReport
from oralhistory.release.package import PackageLeaks
from oralhistory.sentences import Sentence


def test_a_sentence_is_its_english_text() -> None:
    said = Sentence("“{name}” holds no words.", name="kitchen.txt")
    assert said == "“kitchen.txt” holds no words."
    assert (said.template, said.values) == ("“{name}” holds no words.", {"name": "kitchen.txt"})


def test_without_values_the_template_is_the_text_braces_and_all() -> None:
    assert Sentence("a field is written as “{{narrator}}”") == "a field is written as “{{narrator}}”"
    assert Sentence("Line {line}: write “{{narrator}}”.", line=3) == "Line 3: write “{narrator}”."


def test_lists_paths_and_sentences_stand_in_a_sentence() -> None:
    inner = Sentence("line {line}", line=4)
    said = Sentence("{path}, {at}: use {these}.", path=PurePath("a/b"), at=inner, these=("x", "y"))
    assert said == "a/b, line 4: use x, y."
    assert said.values["at"] is inner


@pytest.mark.parametrize(("count", "text"), [(0, "0 cues"), (1, "One cue"), (2, "2 cues"), (1000, "1000 cues")])
def test_one_is_said_as_one(count: int, text: str) -> None:
    assert Sentence("%Ln cues", n=count, one="One cue") == text


@given(name=st.text())
def test_no_name_is_read_as_a_template(name: str) -> None:
    assert Sentence("“{name}” holds no words.", name=name) == f"“{name}” holds no words."


@pytest.mark.parametrize(
    "error",
    [
        InputError("“{name}” holds no words.", name="kitchen.txt"),
        InputError(Sentence("%Ln rows", n=1, one="One row")),
        NotReleased(["not-permitted"]),
        Clash(7),
        PackageLeaks(LeakReport(3, 900, ())),
    ],
)
def test_errors_come_whole_through_copies_and_processes(error: OralHistoryError) -> None:
    for again in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert again.sentence.template == error.sentence.template
        assert again.sentence.values == error.sentence.values
        assert again.sentence.one == error.sentence.one
        assert vars(again).keys() == vars(error).keys()
