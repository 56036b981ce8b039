"""Where the keyboard stops, in the order of the eye; and the parts of the window that F6 goes through.

The order is that of the layouts, not Qt's own chain: asked from Python for the widget after one, Shiboken takes the
answer for a child of the one asked, and a live widget dies with it.
"""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)

_REASON = Qt.FocusReason.ShortcutFocusReason


def focusable(area: QWidget) -> list[QWidget]:
    """Everything in an area that the Tab key reaches, in its order, the area itself included."""
    return list(_stops(area))


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if not widget.isVisible():
        return
    if takes_tab(widget):
        yield widget
    for part in _parts(widget):
        yield from _stops(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    match widget:
        case QMainWindow():
            inside = widget.centralWidget()
        case QStackedWidget():
            inside = widget.currentWidget()
        case QScrollArea():
            inside = widget.widget()
        case QSplitter():
            yield from filter(None, map(widget.widget, range(widget.count())))
            return
        case _:
            layout = widget.layout()
            if layout is not None:
                yield from _laid_out(layout)
            return
    if inside is not None:
        yield inside


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def takes_tab(widget: QWidget) -> bool:
    """Whether the Tab key stops at a widget now; what hands the keyboard on to another is that other."""
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    )


def chief(area: QWidget) -> QAbstractButton | None:
    """The button of the one next step: there is at most one on a page."""
    buttons = (each for each in area.findChildren(QAbstractButton) if each.property("kind") == "primary")
    return next((each for each in buttons if each.isVisible() and each.isEnabled()), None)


def give_keyboard(page: QWidget) -> None:
    """Let a page that has come put the keyboard where its work begins; else to the first part that takes it."""
    page.setFocus(_REASON)
    if QApplication.focusWidget() is page:
        first = next((each for each in page.findChildren(QWidget) if takes_tab(each)), None)
        if first is not None:
            first.setFocus(_REASON)


class Areas(QObject):
    """Goes from one part to the next; each is entered where it was left."""

    def __init__(self, areas: list[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._areas = areas
        self._left: dict[int, QWidget] = {}

    @Slot()
    def next(self) -> None:
        """To the part after this one."""
        self._go(1)

    @Slot()
    def previous(self) -> None:
        """To the part before it."""
        self._go(-1)

    def _go(self, step: int) -> None:
        focus = QApplication.focusWidget()
        here = next((n for n, area in enumerate(self._areas) if _holds(area, focus)), None)
        if focus is not None and here is not None:
            self._left[here] = focus
        start = here if here is not None else (-1 if step > 0 else 0)
        for count in range(1, len(self._areas) + 1):
            if self._enter((start + step * count) % len(self._areas)):
                return

    def _enter(self, number: int) -> bool:
        area = self._areas[number]
        if not area.isVisible():
            return False
        left = self._left.get(number)
        inside = focusable(area)
        if left is not None and shiboken6.isValid(left) and left in (area, *inside):
            left.setFocus(_REASON)
        elif inside:
            chosen = [each for each in inside if bool(each.property("checked"))]
            (chosen or inside)[0].setFocus(_REASON)
        else:
            area.setFocus(_REASON)
        return True


def _holds(area: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (focus is area or area.isAncestorOf(focus))
