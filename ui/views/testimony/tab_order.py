"""The Tab key goes where the eye goes: by layout, also for what is added or opened later."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def follow_layout(root: QWidget, last: QWidget) -> None:
    """Put what is in ``root`` into the Tab key's order as it is laid out.

    Args:
        root: its parts are ordered among themselves, and as a whole stay where they are in the window.
        last: the part of ``root`` that comes last and was there from the beginning.
    """
    before = last.previousInFocusChain()
    while before is not None and root.isAncestorOf(before):
        before = before.previousInFocusChain()
    if before is not None:
        QWidget.setTabOrder(before, next(_focusable(root)))
    for one, other in pairwise(_focusable(root)):
        QWidget.setTabOrder(one, other)


def _focusable(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is not None:
        yield from _focusable(inside)
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _focusable(widget)
        elif inner is not None:
            yield from _in_layout(inner)
