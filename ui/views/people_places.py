"""People & places: the register of the whole collection, and room beside it for the ladders."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ..context import Context
from ..widgets.page import Page
from .people_places_view import PeoplePlacesView


class PeoplePlacesPage(QWidget):
    """A view for each tab; with one alone there is no bar. :meth:`show_place` takes the id of an entity."""

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
        for act in self.register.acts:
            self._page.add_action(act)
        self._page.body.addWidget(self.bar)
        self._page.body.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.bar.currentChanged.connect(self._choose)
        self.add_tab(self.tr("People and places"), self.register)

    def add_tab(self, title: str, view: QWidget) -> None:
        """A further view of the page."""
        self._stack.addWidget(view)
        self.bar.addTab(title)
        self.bar.setVisible(self.bar.count() > 1)

    def show_place(self, place: object) -> None:
        """Choose an entry, by the id of any entity that it is."""
        if isinstance(place, str):
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
