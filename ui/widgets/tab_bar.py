"""The tabs of a page: each with its icon, as long as all of them fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

from ..theme.icons import beside_text, icon


class TabBar(QTabBar):
    """Where there is no room for all icons, only those stay that say something: a tab one must scroll to find is worse
    than a tab without a picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: dict[int, tuple[str, str, bool]] = {}

    def set_mark(self, number: int, name: str, ink: str = "muted", *, telling: bool = False) -> None:
        """The icon of a tab; one that is ``telling`` is always shown."""
        self._marks[number] = (name, ink, telling)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_marks"):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        side = beside_text(16)
        self.setIconSize(QSize(side, side))
        self._draw(all_of_them=True)
        if sum(self.tabSizeHint(number).width() for number in range(self.count())) > self.width():
            self._draw(all_of_them=False)

    def _draw(self, *, all_of_them: bool) -> None:
        for number, (name, ink, telling) in self._marks.items():
            self.setTabIcon(number, icon(name, ink) if all_of_them or telling else QIcon())
