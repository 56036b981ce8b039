"""What was found on the walk, and how a widget is called there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

_LONGEST = 60


class Finding(NamedTuple):
    """Something that is not as it should be."""

    what: str
    where: str


def called(widget: QWidget) -> str:
    """A widget by its classes from the outermost of our own inwards, and what it says."""
    kinds: list[str] = []
    each: QWidget | None = widget
    while each is not None:
        if each is widget or type(each).__module__.startswith("ui."):
            kinds.append(type(each).__name__)
        each = each.parentWidget()
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return " < ".join(kinds[:4]) + (f" “{text[:_LONGEST]}”" if text else "")


def operable(root: QWidget) -> Iterator[QWidget]:
    """Everything that Tab should reach, in the window ``root``."""
    for widget in root.findChildren(QWidget):
        if (
            widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.focusProxy() is None
            and widget.isVisible()
            and widget.isEnabled()
            and widget.window() is root
        ):
            yield widget
