"""Every word of every scene can be translated, has the room it needs, and turns round with its language.

English is walked through whole. Another language, and type twice as large, are walked through by a tour: the scenes
that between them show every kind of widget.
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


def test_no_word_is_clipped_in_type_twice_as_large(walk: Walk) -> None:
    assert {scene: found for scene in walk.tour() if (found := walk.large(scene).found["clipped"])} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_turns_round(walk: Walk, language: str) -> None:
    assert {
        scene: found for scene in walk.tour() if (found := walk.in_language(scene, language).found["mirrored"])
    } == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("aspect", ["words", "clipped"])
def test_every_word_is_translated_and_has_the_room_it_needs(walk: Walk, language: str, aspect: str) -> None:
    _skip_where_unfinished(language)
    assert {scene: found for scene in walk.tour() if (found := walk.in_language(scene, language).found[aspect])} == {}


def _skip_where_unfinished(language: str) -> None:
    folder = Path(str(resource("i18n")))
    source = folder / f"app_{language}.ts"
    if not source.is_file() or re.search(
        r'type="unfinished"></translation>|type="unfinished"/>', source.read_text("utf-8")
    ):
        pytest.skip("the translation is not finished")
    if not source.with_suffix(".qm").is_file():
        pytest.skip("the translation is not compiled: make translations")
