"""History: who did what and when in the whole collection, newest first, and whether the chain of it is whole."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from oralhistory.audit.query import HistoryQuery
from oralhistory.use_cases import history

from ..context import Context
from ..widgets.buttons import button
from ..widgets.empty_state import EmptyState
from ..widgets.page import Page
from .history_chain import ChainState
from .history_filter import HistoryFilter
from .history_list import HistoryList

if TYPE_CHECKING:
    from ..house import House

_WIDTH = 960


class HistoryPage(QWidget):
    """:meth:`show_place` takes an accession number: only its acts."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._house = cast("House", context.session)
        self._stale = True
        page = Page(
            self.tr("History"),
            self.tr("Who did what and when. It names what was touched, never what it says, and can only grow."),
            content_width=_WIDTH,
            scrolls=False,
        )
        self.chain = ChainState(self._house)
        self.filter = HistoryFilter()
        self.filter.changed.connect(self._narrow)
        self.list = HistoryList(
            context, self._house.workspace, self.tr("History of the collection, newest first"), linked=True
        )
        self.list.opened.connect(self._open)
        self._rooms = QStackedWidget()
        self._rooms.addWidget(self.list)
        self._rooms.addWidget(self._build_empty())
        page.body.addWidget(self.chain)
        page.body.addWidget(self.filter)
        page.body.addWidget(self._rooms, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self._house.changed.connect(self._changed)
        context.discreet_changed.connect(self._be_discreet)
        self._show(HistoryQuery())

    def show_place(self, place: object) -> None:
        """Only the acts to the testimony with this accession number."""
        if isinstance(place, str):
            self._show(HistoryQuery(accession=place))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show(self.filter.query)
        self.chain.look()
        if not event.spontaneous():
            self.list.setFocus()

    def _show(self, query: HistoryQuery) -> None:
        facets = history.facets(self._house.workspace, query)
        self.filter.show_query(query, facets, discreet=self._context.discreet)
        self.list.read(query)
        self._rooms.setCurrentIndex(0 if facets.total else 1)
        self._stale = False

    @Slot(object)
    def _narrow(self, query: object) -> None:
        if isinstance(query, HistoryQuery):
            self._show(query)

    @Slot()
    def _changed(self) -> None:
        """Every change is an event; they are read when somebody looks."""
        if self.isVisible():
            self._show(self.filter.query)
            self.chain.look()
        else:
            self._stale = True

    @Slot(bool)
    def _be_discreet(self, on: bool) -> None:
        """Whoever hides names does not want the list narrowed to one either."""
        query = self.filter.query
        self._show(replace(query, by=None) if on else query)

    @Slot(str)
    def _open(self, testimony: str) -> None:
        self._context.go_to("testimony", (testimony, "history"))

    def _build_empty(self) -> EmptyState:
        empty = EmptyState(
            "history",
            self.tr("Nothing of this kind was done"),
            self.tr("No event of the history fits these filters."),
            guide="backups#history",
        )
        empty.read_asked.connect(self._context.read_in_guide)
        act = button(self.tr("Show everything"), "", "x")
        act.clicked.connect(self.filter.clear)
        empty.add_button(act)
        return empty
