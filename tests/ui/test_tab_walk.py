"""Tab comes to everything that can be operated, and round; and one sees where the keyboard is."""

from __future__ import annotations

import pytest

from tests.ui.walking.walk import Walk
from tools.scenes import ALL


@pytest.mark.parametrize("scene", ALL)
def test_tab_reaches_everything(walk: Walk, scene: str) -> None:
    assert walk.english(scene).found["tab"] == []


@pytest.mark.parametrize("scene", ALL)
def test_one_sees_where_the_keyboard_is(walk: Walk, scene: str) -> None:
    assert walk.english(scene).found["focus"] == []
