"""What does not turn round with a language that reads from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from tests.ui.walking.finding import Finding, called
from tests.ui.walking.texts import texts_of
from ui.main_window import MainWindow
from ui.theme.icons import DIRECTIONAL, icon, pixmap

_DRAWN = "oralhistory_icon"
_AIR = 3
_ISOLATED = re.compile(r"[\u2066\u2068][^\u2066-\u2069]*\u2069")
_LEFT_TO_RIGHT = re.compile(r"(?:^|[\s(“])(?:/[\w.-]+){2,}|\b\d{4}-\d\d(?:-\d\d)?\b")
"""Paths and days with hyphens. A colon between digits keeps their order by itself."""
_RIGHT_TO_LEFT = re.compile(r"[֐-ࣿ]")


def unmirrored(root: QWidget) -> Iterator[Finding]:
    """Widgets, icons and texts that still run from left to right."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not root:
            continue
        turned = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if not turned and not widget.testAttribute(Qt.WidgetAttribute.WA_SetLayoutDirection):
            parent = widget.parentWidget()
            if parent is None or parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                yield Finding("runs from left to right", called(widget))
        yield from _stale_icon(widget)
        if isinstance(widget, QLabel) and turned:
            yield from _at_the_wrong_side(widget)
    if isinstance(root, MainWindow) and root.navigation.isVisible():
        middle = root.navigation.mapTo(root, root.navigation.rect().center()).x()
        if middle < root.width() // 2:
            yield Finding("stands at the left", called(root.navigation))
    for widget, what, text in texts_of(root):
        if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            for line in _ISOLATED.sub("", text).splitlines():
                found = _LEFT_TO_RIGHT.search(line)
                if found and _RIGHT_TO_LEFT.search(line):
                    yield Finding("is not isolated", f"{called(widget)} {what}: {found.group().strip()!r}")


def _stale_icon(widget: QWidget) -> Iterator[Finding]:
    spec = widget.property(_DRAWN)
    if not isinstance(spec, str) or spec.split()[0] not in DIRECTIONAL:
        return
    name, ink, size = spec.split()
    if isinstance(widget, QLabel):
        drawn, wanted = widget.pixmap().toImage(), pixmap(name, int(size), ink).toImage()
    elif isinstance(widget, QAbstractButton):
        air = _AIR if isinstance(widget, QPushButton) else 0
        drawn = widget.icon().pixmap(widget.iconSize()).toImage()
        wanted = icon(name, ink, air).pixmap(widget.iconSize()).toImage()
    else:
        return
    if drawn != wanted:
        yield Finding("its icon points the other way", called(widget))


def _at_the_wrong_side(label: QLabel) -> Iterator[Finding]:
    """Words that leave room do so at the left."""
    across = label.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
    if not label.text() or label.wordWrap() or across & Qt.AlignmentFlag.AlignHCenter:
        return
    spare = label.contentsRect().width() - label.sizeHint().width()
    if spare < 24 or across & Qt.AlignmentFlag.AlignTrailing:
        return
    image = label.grab().toImage()
    left, right = _blank(image, range(image.width())), _blank(image, range(image.width() - 1, -1, -1))
    if left < right:
        yield Finding("stands at the left", called(label))


def _blank(image: QImage, columns: range) -> int:
    """How many columns from one side hold no ink."""
    ground = image.pixel(QPoint(0, 0))
    for blank, x in enumerate(columns):
        if any(image.pixel(x, y) != ground for y in range(0, image.height(), 2)):
            return blank
    return len(columns)
