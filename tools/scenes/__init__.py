"""Every page, tab, dialog and notable state of the window, each as a function that shows it.

A scene takes the :class:`~ui.context.Context` of a fresh window, brings it where it shall be, and returns what is to be
looked at: that window, or a dialog. It shows made-up content only. A module here is a room; its ``SCENES`` are named
``ROOM-NAME``. ``make screenshots`` draws all of them, and ``tests/ui/walk.py`` walks through them.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.context import Context

Scene = Callable[[Context], QWidget]


def _all() -> dict[str, Scene]:
    found: dict[str, Scene] = {}
    for module in pkgutil.iter_modules(__path__):
        scenes: dict[str, Scene] = getattr(importlib.import_module(f"{__name__}.{module.name}"), "SCENES", {})
        found |= {f"{module.name}-{name}".replace("_", "-"): scene for name, scene in scenes.items()}
    return found


ALL = _all()
"""Every scene by its name."""
