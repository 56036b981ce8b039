"""Every word of every scene can be translated, has the room it needs, and turns round with its language."""

from __future__ import annotations

import pytest

from tests.ui.walking.walk import Walk
from tools.scenes import ALL


@pytest.mark.parametrize("scene", ALL)
def test_every_word_went_through_a_translator(walk: Walk, scene: str) -> None:
    assert walk.english(scene).found["words"] == []


@pytest.mark.parametrize("scene", ALL)
def test_no_word_is_clipped_on_a_small_screen(walk: Walk, scene: str) -> None:
    assert walk.english(scene).found["clipped"] == []
