"""People & places: the register of the whole collection, and beside it the words that stand for its values."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from oralhistory.model import Category

from ..context import Context
from ..widgets.page import WIDE, Page
from .ladders import Ladders
from .people_places_view import PeoplePlacesView

if TYPE_CHECKING:
    from ..house import House


class PeoplePlacesPage(QWidget):
    """A view for each tab. :meth:`show_place` takes the id of an entity, or the category of a ladder."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._page = Page(
            self.tr("People & places"),
            self.tr("Whom and what the whole collection guards, under every name it is known by."),
            content_width=None,
            scrolls=False,
        )
        self.bar = QTabBar()
        self.bar.setAccessibleName(self.tr("Parts of people and places"))
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self._stack = QStackedWidget()
        self.register = PeoplePlacesView(context)
        self.ladders = Ladders(context, cast("House", context.session))
        self.ladders.setMaximumWidth(WIDE)
        for act in self.register.acts:
            self._page.add_action(act)
        self._page.body.addWidget(self.bar)
        self._page.body.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.bar.currentChanged.connect(self._choose)
        self.add_tab(self.tr("People and places"), self.register)
        self.add_tab(self.tr("Ladders"), _scrolled(self.ladders))

    def add_tab(self, title: str, view: QWidget) -> None:
        """A further view of the page."""
        self._stack.addWidget(view)
        self.bar.addTab(title)

    def show_place(self, place: object) -> None:
        """Choose an entry, by the id of any entity that it is; or a ladder, by its category."""
        if isinstance(place, Category):
            self.bar.setCurrentIndex(1)
            self.ladders.show_category(place)
            self.ladders.category.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(place, str):
            self.bar.setCurrentIndex(0)
            self.register.show_entity(place)

    @Slot(int)
    def _choose(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.register.show_acts(number == 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        view = self._stack.currentWidget()
        if view is not None:
            view.setFocus(Qt.FocusReason.OtherFocusReason)


def _scrolled(view: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFocusProxy(view)
    area.setWidget(view)
    return area
