"""Scenes of the window itself: its commands."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.context import Context

from .stage import open_house


def palette(context: Context) -> QWidget:
    """Every command."""
    window, _, _ = open_house(context, sample=False)
    context.actions["palette"].trigger()
    return window


SCENES = {"palette": palette}
