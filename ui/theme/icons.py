"""The icons: Lucide's lines (ISC), drawn in the theme's own colours, sharp at 1× and 2×.

``set_icon`` remembers the name on the widget or action itself, so that a change of theme or direction
can draw every icon anew without one connection.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QImage, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton

from oralhistory.resources import resource

from .tokens import LIGHT, PICTURE_INK, Colours, half_as_fast

SIZES = (16, 18)
"""Logical pixels a button or a row shows; larger ones are drawn by :func:`pixmap`."""
TOOL = 18
"""Logical pixels of an icon in the top bar and before the name of a page."""
_AIR = 3
"""Logical pixels on both sides of an icon in a push button, whose own gap to the words is too small."""
DIRECTIONAL = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "undo-2", "redo-2", "log-out", "panel-right"}
)
"""Mirrored when the window reads from right to left."""

_PROPERTY = "oralhistory_icon"


class Drawing:
    """The colours icons are drawn in now, and what has been drawn in them."""

    def __init__(self) -> None:
        self.colours: Colours = LIGHT
        self.percent = 100
        self.icons: dict[tuple[str, str, int, bool], QIcon] = {}
        self.pixmaps: dict[tuple[str, int, str, float, int, bool], QPixmap] = {}
        self.sources: dict[str, str] = {}


_now = Drawing()


def use_look(colours: Colours, text_percent: int) -> None:
    """Draw in these colours from now on, beside text of this size."""
    _now.colours, _now.percent = colours, text_percent
    _now.icons.clear()
    _now.pixmaps.clear()


def beside_text(size: int) -> int:
    """How large an icon of ``size`` logical pixels is beside the text as it is now."""
    return half_as_fast(size, _now.percent)


def icon(name: str, ink: str = "text", air: int = 0) -> QIcon:
    """The icon ``name`` in the colour token ``ink``; the muted ink where it is disabled.

    ``air`` is how many logical pixels stay empty on both sides of it.

    Raises:
        FileNotFoundError: no such icon in ``resources/icons``.
    """
    key = (name, ink, air, _mirrored(name))
    made = _now.icons.get(key)
    if made is None:
        made = QIcon()
        for size in map(beside_text, SIZES):
            for density in _densities():
                made.addPixmap(pixmap(name, size, ink, density, air))
                made.addPixmap(pixmap(name, size, "muted", density, air), QIcon.Mode.Disabled)
        _now.icons[key] = made
    return made


def pixmap(name: str, size: int, ink: str = "text", density: float = 1.0, air: int = 0) -> QPixmap:
    """The icon as a picture of ``size`` logical pixels with ``density`` dots to each."""
    key = (name, size, ink, density, air, _mirrored(name))
    made = _now.pixmaps.get(key)
    if made is None:
        made = _now.pixmaps[key] = _draw(name, size, str(getattr(_now.colours, ink)), density, air)
    return made


def picture(name: str) -> QIcon:
    """The icon ``name`` for the system's own lists, in grey, which stands on light and dark alike."""
    made = QIcon()
    for size in (16, 32, 48, 64, 128):
        made.addPixmap(_draw(name, size, PICTURE_INK, 1.0, 0))
    return made


def set_icon(target: QAbstractButton | QAction | QLabel, name: str, ink: str = "text", size: int = 16) -> None:
    """Give ``target`` an icon of ``size`` logical pixels at 100 %, that follows the theme and the size of the text."""
    target.setProperty(_PROPERTY, f"{name} {ink} {size}")
    _put(target, name, ink, size)


def name_of(target: QObject) -> str:
    """The name of the icon given by :func:`set_icon`; empty for none."""
    spec = cast("object", target.property(_PROPERTY))
    return spec.split()[0] if isinstance(spec, str) else ""


def refresh(roots: list[QObject]) -> None:
    """Draw anew every icon given by :func:`set_icon`: in all widgets, their actions, and ``roots``' children."""
    found: list[QObject] = list(QApplication.allWidgets())
    for root in roots:
        found.extend(root.findChildren(QAction))
    for target in found:
        spec = cast("object", target.property(_PROPERTY))
        if isinstance(spec, str) and isinstance(target, QAbstractButton | QAction | QLabel):
            name, ink, size = spec.split()
            _put(target, name, ink, int(size))


class _HasIcon(Protocol):
    def setIcon(self, icon: QIcon | QPixmap, /) -> None: ...


def _put(target: QAbstractButton | QAction | QLabel, name: str, ink: str, size: int) -> None:
    size = beside_text(size)
    if isinstance(target, QLabel):
        target.setPixmap(pixmap(name, size, ink, target.devicePixelRatioF()))
        return
    air = beside_text(_AIR) if isinstance(target, QPushButton) else 0
    cast("_HasIcon", target).setIcon(icon(name, ink, air))
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(size + 2 * air, size))


@cache
def _folder() -> Path:
    return Path(str(resource("icons")))


def _densities() -> tuple[float, ...]:
    """Both only where a screen needs it: drawing is a good part of the time until the window stands."""
    return (1.0, 2.0) if any(screen.devicePixelRatio() > 1 for screen in QGuiApplication.screens()) else (1.0,)


def _mirrored(name: str) -> bool:
    return name in DIRECTIONAL and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _draw(name: str, size: int, colour: str, density: float, air: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    source = _now.sources.get(name)
    if source is None:
        source = _now.sources[name] = (_folder() / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    dots = round(size * density)
    side = round(air * density)
    image = QImage(dots + 2 * side, dots, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(side, 0, dots, dots))
    painter.end()
    if _mirrored(name):
        image = image.transformed(QTransform.fromScale(-1, 1))
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(density)
    return made
