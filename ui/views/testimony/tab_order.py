"""The Tab key goes where the eye goes: by layout, also through what was added or opened later.

Qt's own chain follows the order in which widgets were made. A part of the window whose forms come and go overrides
``focusNextPrevChild`` with :func:`step`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ...areas import focusable


def step(root: QWidget, *, forward: bool) -> bool:
    """Move the keyboard to the next part of ``root`` (or the one before), and at its ends out of it."""
    here = QApplication.focusWidget()
    parts = focusable(root)
    if here is None or here not in parts:
        return False
    place = parts.index(here) + (1 if forward else -1)
    target = parts[place] if 0 <= place < len(parts) else _outside(root, forward=forward)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def _outside(root: QWidget, *, forward: bool) -> QWidget | None:
    """What stands after ``root`` in the window, or before it; at the window's ends it goes round."""
    everything = focusable(root.window())
    inside = [place for place, each in enumerate(everything) if each is root or root.isAncestorOf(each)]
    if not inside or len(inside) == len(everything):
        return None
    return everything[(inside[-1] + 1 if forward else inside[0] - 1) % len(everything)]
