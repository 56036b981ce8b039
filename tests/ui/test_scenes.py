"""Every page, dialog and tab of the window is shown by some scene, so that pictures and walks see it."""

from __future__ import annotations

import importlib
import pkgutil

import pytest
from PySide6.QtWidgets import QDialog, QWidget

import ui
from tests.ui.walking.walk import Walk
from tools.scenes import ALL
from ui.pages import PAGES
from ui.views.testimony.tabs import TestimonyTab


def _kinds_of(base: type[QWidget]) -> set[type[QWidget]]:
    """What is derived from ``base`` anywhere in ``ui``, to the last."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)
    found: set[type[QWidget]] = set()
    waiting = [base]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if kind.__module__.startswith("ui.") and not kind.__subclasses__():
                found.add(kind)
    return found


@pytest.mark.parametrize("base", [QDialog, TestimonyTab])
def test_every_dialog_and_tab_has_a_scene(walk: Walk, base: type[QWidget]) -> None:
    shown = frozenset().union(*(walk.english(scene).classes for scene in ALL))
    kinds = {f"{kind.__module__}.{kind.__qualname__}" for kind in _kinds_of(base)}
    assert kinds
    assert kinds - shown == set()


def test_every_page_has_a_scene(walk: Walk) -> None:
    assert {page.key for page in PAGES} - {walk.english(scene).page for scene in ALL} == set()
