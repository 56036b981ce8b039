"""Scenes of the overview."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.context import Context

from .stage import page_of


def overview(context: Context) -> QWidget:
    """What needs a person today."""
    return page_of(context, "overview")


def empty(context: Context) -> QWidget:
    """An empty collection."""
    return page_of(context, "overview", sample=False)


SCENES = {"page": overview, "empty": empty}
