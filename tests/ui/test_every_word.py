"""Every word of every scene can be translated, has the room it needs, and turns round with its language.

English is walked through whole; another language by a tour, the scenes that between them show every kind of widget.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from oralhistory.resources import resource
from tests.ui.walking.walk import Walk
from tools.scenes import ALL

LANGUAGES = ("he", "ar")


@pytest.mark.parametrize("scene", ALL)
def test_every_word_went_through_a_translator(walk: Walk, scene: str) -> None:
    assert walk.english(scene).found["words"] == []


@pytest.mark.parametrize("scene", ALL)
def test_no_word_is_clipped_on_a_small_screen(walk: Walk, scene: str) -> None:
    assert walk.english(scene).found["clipped"] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("aspect", ["mirrored", "clipped", "words"])
def test_another_language_turns_round_has_room_and_is_translated(walk: Walk, language: str, aspect: str) -> None:
    if aspect == "words":
        _skip_where_unfinished(language)
    found = {scene: walk.in_language(scene, language).found[aspect] for scene in walk.tour()}
    assert {scene: each for scene, each in found.items() if each} == {}


def _skip_where_unfinished(language: str) -> None:
    folder = Path(str(resource("i18n")))
    source = folder / f"app_{language}.ts"
    if not source.is_file() or re.search(
        r'type="unfinished"></translation>|type="unfinished"/>', source.read_text("utf-8")
    ):
        pytest.skip("the translation is not finished")
    if not source.with_suffix(".qm").is_file():
        pytest.skip("the translation is not compiled: make translations")
