"""Who did what to a testimony and when, newest first, and whether the chain that holds it is whole."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from oralhistory.audit.chain import AuditEvent

from ...context import Context
from ...i18n import clock
from ...theme.icons import set_icon
from ...theme.tokens import SPACE
from ...widgets.labels import label
from ...widgets.message import Message
from .editing import Editing
from .history_words import event_icon, event_words, merged
from .tabs import TestimonyTab

if TYPE_CHECKING:
    from oralhistory.workspace import Changes, OpenTestimony

MOST_SHOWN = 300


class HistoryTab(TestimonyTab):
    """A list of days, under each its events."""

    def __init__(self, context: Context, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(context, editing, parent)
        self._chain = Message()
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE.hair)
        column = QWidget()
        column.setMaximumWidth(760 + 2 * SPACE.page)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(SPACE.page, SPACE.large, SPACE.page, SPACE.wide)
        inner.setSpacing(SPACE.large)
        inner.addWidget(self._chain)
        inner.addLayout(self._list)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("History of the testimony"))
        area.setWidget(column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.setFocusProxy(area)
        self._rows: list[QWidget] = []

    def sentences(self) -> list[str]:
        """What is shown, newest first."""
        return [row.accessibleName() for row in self._rows if row.accessibleName()]

    def chain_text(self) -> str:
        """What is said of the chain."""
        return self._chain.text()

    def show_testimony(self, opened: OpenTestimony) -> None:
        """Read the events anew."""
        workspace = self.editing.workspace
        events = workspace.history(opened.id)
        for row in self._rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self._rows = []
        last_day = ""
        for event in merged(events)[:MOST_SHOWN]:
            at = datetime.fromisoformat(event.at).astimezone()
            day = QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.LongFormat)
            if day != last_day:
                last_day = day
                self._put(_day_row(day))
            self._put(_event_row(event, at))
        self._show_chain()

    def refresh(self, changes: Changes) -> None:
        """Every change is an event."""
        self.show_testimony(self.editing.open_now)

    def _show_chain(self) -> None:
        broken = self.editing.workspace.vault.audit.broken_at()
        if broken is None:
            self._chain.say("good", self.tr("The chain of events is intact: none was changed, removed or slipped in."))
            return
        sentence = self.tr("The chain of events is broken at event {number}. Restore the vault from a backup.")
        self._chain.say("danger", sentence.format(number=broken))

    def _put(self, row: QWidget) -> None:
        self._list.addWidget(row)
        self._rows.append(row)


def _day_row(day: str) -> QWidget:
    made = label(day, "section")
    made.setContentsMargins(0, SPACE.medium, 0, SPACE.hair)
    return made


def _event_row(event: AuditEvent, at: datetime) -> QWidget:
    made = QWidget()
    picture, time, words = label(), label(clock(at), "small"), label(event_words(event), wrap=True)
    set_icon(picture, event_icon(event), "muted", 16)
    time.setFixedWidth(time.fontMetrics().horizontalAdvance("00:00:00") + SPACE.small)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, SPACE.hair, 0, SPACE.hair)
    row.setSpacing(SPACE.medium)
    row.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    made.setAccessibleName(f"{clock(at)} {words.text()}")
    return made
