"""A real pipeline on disk adds suggestions to those of the rules, and only while it is chosen."""

from __future__ import annotations

import shutil
from pathlib import Path

from oralhistory.anonymise.detect import suggest_all
from oralhistory.anonymise.recognisers.detector import RULES_ALONE, Detector
from oralhistory.model import Category, ChosenRecogniser
from tests.anonymise.recognisers.training import TOLD, UNIT


def detector(model: Path) -> Detector:
    return Detector([ChosenRecogniser("spacy", str(model))])


def test_what_the_model_knows_is_suggested_with_its_source(pipeline: Path) -> None:
    asked = detector(pipeline)
    text = f"שלום 🎻. {TOLD}"
    (found,) = asked([text], "en")
    (seen,) = [s for s in found if s.source == "recogniser:spacy"]
    assert seen.text == text[seen.start : seen.end] == UNIT
    assert (seen.category, seen.why) == (Category.UNIT, "UNIT by nicknames")
    assert 0 < seen.confidence < 1
    assert asked.warnings == ()


def test_without_it_the_rules_alone_are_asked(pipeline: Path) -> None:
    assert RULES_ALONE([TOLD], "en") == suggest_all([TOLD], "en")
    assert all(UNIT not in s.text for s in RULES_ALONE([TOLD], "en")[0])


def test_a_language_the_model_does_not_speak_is_left_to_the_rules(pipeline: Path) -> None:
    assert detector(pipeline)([TOLD], "he") == suggest_all([TOLD], "he")
    assert detector(pipeline)([TOLD], "en-GB") != suggest_all([TOLD], "en-GB")


def test_every_text_has_its_own_answer(pipeline: Path) -> None:
    found = detector(pipeline)(["The bread was warm.", TOLD, ""], None)
    assert [[s.text for s in each if s.source.startswith("recogniser")] for each in found] == [[], [UNIT], []]


def test_a_damaged_pipeline_is_told_by_name_and_costs_nothing_else(pipeline: Path, tmp_path: Path) -> None:
    damaged = shutil.copytree(pipeline, tmp_path / "damaged")
    (damaged / "config.cfg").write_text("[nlp]\nlang = ", encoding="utf-8")
    asked = detector(damaged)
    assert asked([TOLD], "en") == suggest_all([TOLD], "en")
    (warning,) = asked.warnings
    assert "“spacy”" in warning
