"""Scenes of the window itself: its commands."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.context import Context

from .stage import open_house, rest


def palette(context: Context) -> QWidget:
    """Every command."""
    window, _, _ = open_house(context, sample=False)
    context.actions["palette"].trigger()
    return window


def palette_found(context: Context) -> QWidget:
    """What a few letters find."""
    window, _, _ = open_house(context)
    context.actions["palette"].trigger()
    rest(context)
    field = QApplication.focusWidget()
    if field is not None:
        QTest.keyClicks(field, "har")
    rest(context)
    return window


SCENES = {"palette": palette, "palette-found": palette_found}
