"""Who did what to a testimony and when, newest first, and whether the chain that holds it is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oralhistory.audit.query import HistoryQuery

from ...context import Context
from ...theme.tokens import SPACE
from ..history_chain import ChainState
from ..history_list import HistoryList
from .editing import Editing
from .tabs import TestimonyTab

if TYPE_CHECKING:
    from oralhistory.workspace import Changes, OpenTestimony

_WIDTH = 760


class HistoryTab(TestimonyTab):
    """A list of days, under each its events."""

    def __init__(self, context: Context, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(context, editing, parent)
        self.chain = ChainState(editing.house)
        self.list = HistoryList(context, editing.workspace, self.tr("History of the testimony"), linked=False)
        column = QWidget()
        column.setMaximumWidth(_WIDTH + 2 * SPACE.page)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(SPACE.page, SPACE.large, SPACE.page, SPACE.wide)
        inner.setSpacing(SPACE.large)
        inner.addWidget(self.chain)
        inner.addWidget(self.list, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column, 1000)
        outer.addStretch(1)
        self.setFocusProxy(self.list)

    def sentences(self) -> list[str]:
        """What is shown, newest first."""
        return self.list.sentences()

    def chain_text(self) -> str:
        """What is said of the chain."""
        return self.chain.text()

    def show_testimony(self, opened: OpenTestimony) -> None:
        """Read the events anew."""
        self.list.read(HistoryQuery(subject=opened.id))
        self.chain.look()

    def refresh(self, changes: Changes) -> None:
        """Every change is an event."""
        self.show_testimony(self.editing.open_now)
