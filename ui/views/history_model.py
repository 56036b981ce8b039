"""The history as a list of days and, under each, its events; read on as one scrolls."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from oralhistory.audit.chain import AuditEvent
from oralhistory.audit.query import HistoryQuery
from oralhistory.use_cases import history
from oralhistory.workspace import Workspace

from ..context import Context
from ..i18n import clock, isolate, listed, with_month
from .testimony.history_words import event_icon, event_words, joined, moment_of

BATCH = 200
"""Events read at a time."""
Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class DayLine:
    """The head of a day."""

    words: str


@dataclass(frozen=True)
class EventLine:
    """One act: when, what, and to which testimony, if to one that is there."""

    event: AuditEvent
    day: str
    time: str
    icon: str
    words: str
    testimony: str = ""
    """Its id."""
    accession: str = ""


class HistoryModel(QAbstractListModel):
    """Saves of one person that follow each other are one line. Nothing is read before :meth:`show_found`."""

    def __init__(self, context: Context, workspace: Workspace, parent: QObject, *, linked: bool) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace = workspace
        self._linked = linked
        self._query = HistoryQuery()
        self._lines: list[DayLine | EventLine] = []
        self._oldest: int | None = None
        self._whole = True

    def show_found(self, query: HistoryQuery) -> None:
        """What another query finds, from the newest on."""
        self.beginResetModel()
        self._query = query
        self._lines = []
        self._oldest = None
        self._whole = False
        self.endResetModel()
        self.fetchMore()

    @property
    def query(self) -> HistoryQuery:
        """What is shown."""
        return self._query

    def line_at(self, index: Index) -> DayLine | EventLine | None:
        """The line behind an index."""
        return self._lines[index.row()] if index.isValid() else None

    def event_lines(self) -> list[EventLine]:
        """The acts read so far, newest first."""
        return [line for line in self._lines if isinstance(line, EventLine)]

    def canFetchMore(self, parent: Index | None = None, /) -> bool:
        return not self._whole and not (parent is not None and parent.isValid())

    def fetchMore(self, parent: Index | None = None, /) -> None:
        if self._whole:
            return
        found = history.events(self._workspace, self._query, before=self._oldest, limit=BATCH)
        self._whole = len(found) < BATCH
        if not found:
            return
        self._oldest = found[-1].seq
        accessions = history.accessions(self._workspace, {event.subject for event in found}) if self._linked else {}
        last = self._lines[-1] if self._lines else None
        came: list[AuditEvent] = [last.event] if isinstance(last, EventLine) else []
        for event in found:
            both = joined(event, came[-1]) if came else None
            if both is not None:
                came[-1] = both
            else:
                came.append(event)
        if isinstance(last, EventLine):
            self._grow(last, came.pop(0))
        self._append(came, accessions)

    def rowCount(self, parent: Index | None = None, /) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def flags(self, index: Index, /) -> Qt.ItemFlag:
        """One moves from act to act; the heads of days are passed over."""
        if isinstance(self.line_at(index), EventLine):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        line = self.line_at(index)
        if role == LINE_ROLE or line is None:
            return line
        if isinstance(line, DayLine):
            return line.words if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(part for part in (line.time, line.words, line.accession) if part)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return listed(part for part in (line.day, line.time, line.words, line.accession) if part)
        return None

    def _grow(self, last: EventLine, event: AuditEvent) -> None:
        """The last line read so far goes on in what was read now."""
        if event is last.event:
            return
        words = event_words(event, discreet=self._context.discreet)
        self._lines[-1] = EventLine(event, last.day, last.time, last.icon, words, last.testimony, last.accession)
        row = self.index(len(self._lines) - 1)
        self.dataChanged.emit(row, row)

    def _append(self, events: list[AuditEvent], accessions: dict[str, str]) -> None:
        day = next((line.day for line in reversed(self._lines) if isinstance(line, EventLine)), None)
        lines: list[DayLine | EventLine] = []
        for event in events:
            line = self._line(event, accessions)
            if line.day != day:
                day = line.day
                lines.append(DayLine(day))
            lines.append(line)
        if lines:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()

    def _line(self, event: AuditEvent, accessions: dict[str, str]) -> EventLine:
        at = moment_of(event)
        accession = accessions.get(event.subject, "")
        return EventLine(
            event,
            self.tr("Without a readable time") if at is None else _day(at.date()),
            "" if at is None else clock(at),
            event_icon(event),
            event_words(event, discreet=self._context.discreet),
            event.subject if accession else "",
            isolate(accession) if accession else "",
        )


def _day(day: date) -> str:
    return with_month(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
