"""The chain that the Tab key follows, one step at a time. Nobody else asks Qt for it.

Shiboken takes what ``nextInFocusChain()`` returns for a child of the widget that was asked. When that one is destroyed,
what came after it, in whatever page, would be taken for destroyed with it: an error in Python, or a crash. So each is
given back to its own parent, which in Qt it never left.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


def following(widget: QWidget, *, forward: bool = True) -> QWidget | None:
    """What comes after a widget, or before it."""
    other = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
    if other is not None:
        QObject.setParent(other, other.parent())
    return other
