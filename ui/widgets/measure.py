"""Widths that follow the size of the text, so that a line holds as many words at 200 % as at 100 %."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from ..theme.tokens import TypeScale

_OTHER_TEXT = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Polish)


def beside_words(widget: QWidget, width: int) -> int:
    """``width`` logical pixels at 100 %, wider with larger text by half as much: for a column that leaves room for
    what stands beside it."""
    return (width + with_text(widget, width)) // 2


def with_text(widget: QWidget, width: int) -> int:
    """``width`` logical pixels at 100 %, as much wider as the text of ``widget`` is larger; never narrower."""
    return max(width, width * widget.fontInfo().pixelSize() // TypeScale().body)


def follow_text(
    widget: QWidget,
    set_width: Callable[[int], object],
    width: int,
    measure: Callable[[QWidget, int], int] = with_text,
) -> None:
    """Call ``set_width``, one of ``widget``'s own methods, now and whenever its text has another size."""
    _Follower(widget, set_width, width, measure)


class _Follower(QObject):
    def __init__(
        self,
        widget: QWidget,
        set_width: Callable[[int], object],
        width: int,
        measure: Callable[[QWidget, int], int],
    ) -> None:
        super().__init__(widget)
        self._widget, self._set_width, self._width, self._measure = widget, set_width, width, measure
        self._last = 0
        widget.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() in _OTHER_TEXT:
            self._follow()
        return False

    def _follow(self) -> None:
        width = self._measure(self._widget, self._width)
        if width != self._last:
            self._last = width
            self._set_width(width)
