"""Every control of every scene has a name, a fitting role and, where these are not enough, a description."""

from __future__ import annotations

import pytest

from tests.ui.walking.walk import Walk
from tools.scenes import ALL


@pytest.mark.parametrize("scene", ALL)
def test_a_screen_reader_is_told_of_every_control(walk: Walk, scene: str) -> None:
    assert walk.english(scene).found["access"] == []
