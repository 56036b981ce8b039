"""The Tab key goes where the eye goes: by layout, also through what was added or opened later.

Qt's own chain follows the order in which widgets were made. A part of the window whose forms come and go overrides
``focusNextPrevChild`` with :func:`step`.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QStackedWidget, QWidget


def step(root: QWidget, *, forward: bool) -> bool:
    """Move the keyboard to the next part of ``root`` (or the one before), and at its ends out of it."""
    here = QApplication.focusWidget()
    parts = list(_focusable(root))
    if here is None or here not in parts:
        return False
    place = parts.index(here) + (1 if forward else -1)
    target = parts[place] if 0 <= place < len(parts) else _outside(root, here, forward=forward)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def _outside(root: QWidget, here: QWidget, *, forward: bool) -> QWidget | None:
    each = here
    while True:
        following = each.nextInFocusChain() if forward else each.previousInFocusChain()
        if following is None or following is here:
            return None
        each = following
        if each is not root and not root.isAncestorOf(each) and _takes_focus(each):
            return each


def _takes_focus(widget: QWidget) -> bool:
    wants = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return wants and widget.isVisible() and widget.isEnabled()


def _focusable(widget: QWidget) -> Iterator[QWidget]:
    if not widget.isVisible():
        return
    if _takes_focus(widget) and widget.focusProxy() is None:
        yield widget
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if isinstance(widget, QStackedWidget):
        inside = widget.currentWidget()
    if inside is not None:
        yield from _focusable(inside)
        return
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
