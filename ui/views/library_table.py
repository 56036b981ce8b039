"""The table of testimonies: its columns, how titles and consent are painted, and what a narrow window shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QIcon, QResizeEvent

from oralhistory.consent import Standing
from oralhistory.model import Audience
from oralhistory.storage.library import LibraryRow, TranscriptState
from oralhistory.use_cases.browsing import found_sentence, standings
from oralhistory.workspace import Status, Workspace

from ..context import Context
from ..i18n import duration
from ..models.paged import ROW_ROLE, Column, Index, PagedModel
from ..theme.icons import icon
from ..theme.tokens import SPACE
from ..widgets.table import ROW_HEIGHT, Table
from .library_painting import ICON, MARGIN, CellDelegate, ConsentDelegate
from .library_words import LibraryWords, date_words

_BODY = 13
"""Type at 100 %, in logical pixels, for which the widths here are made."""
_LONG_S = 88 * 3600.0 + 48 * 60
"""As long as a length of interviews is written."""
WIDTHS: Mapping[str, int] = {
    "accession": 120,
    "title": 260,
    "narrator": 132,
    "interview_date": 86,
    "duration_s": 74,
    "transcript": 108,
    "consent_state": 188,
    "status": 164,
}
"""How wide a column begins, by its key; the title takes what is left."""
_LEAST_TITLE = 200
_LEAST_FOUND = 340
"""What the title takes while the sentence found stands beneath it."""
_LEAST_OF_ALL = 120
"""What the title keeps where nothing can give way any more."""
_GIVE_WAY = ("transcript", "duration_s", "interview_date", "narrator", "consent_state")
"""Columns that make room for the title in a narrow table, first to last; the preview shows them all."""


@dataclass(frozen=True)
class Entry:
    """A row of the table."""

    row: LibraryRow
    standings: Mapping[Audience, Standing]
    texts: dict[str, str] = field(default_factory=dict[str, str], compare=False)
    """What its cells show, by the column's key, once somebody asked."""


_PAGE, _PAGES_KEPT = 32, 64
"""A page is fetched between two frames of scrolling."""


class LibraryModel(PagedModel[Entry]):
    """The testimonies a query found, and the sentence that answers a search."""

    def __init__(self, context: Context, workspace: Workspace, words: LibraryWords) -> None:
        self._context = context
        self._workspace = workspace
        self._words = words
        self._search = ""
        self._sentences: dict[str, str] = {}
        self._awaited: dict[str, None] = {}
        super().__init__(self._columns(), self._entries, page=_PAGE, pages_kept=_PAGES_KEPT)
        self._looking_up = QTimer(self)
        self._looking_up.setSingleShot(True)
        self._looking_up.setInterval(0)
        self._looking_up.timeout.connect(self._look_up)

    def show_found(self, ids: Sequence[str], search: str) -> None:
        """The answer to another query; ``search`` is what was typed, or nothing."""
        self._search = search
        self._sentences.clear()
        self._awaited.clear()
        self.set_ids(ids)

    @property
    def shows_sentences(self) -> bool:
        """Whether rows have the sentence found beneath their title; in discreet mode nothing said is shown."""
        return bool(self._search.strip()) and not self._context.discreet

    def sentence(self, id: str) -> str:
        """The sentence found in a testimony, with its speaker."""
        if not self.shows_sentences:
            return ""
        if id not in self._sentences:
            found = found_sentence(self._workspace, id, self._search)
            self._sentences[id] = self._words.found(found) if found is not None else ""
        return self._sentences[id]

    def sentence_soon(self, id: str) -> str | None:
        """The same for a row being painted: ``None`` the first time, and painted anew once it is looked up.

        A dozen transcripts are unsealed for a screenful: more than the next key may wait for.
        """
        if self.shows_sentences and id not in self._sentences:
            self._awaited[id] = None
            self._looking_up.start()
            return None
        return self.sentence(id)

    @Slot()
    def _look_up(self) -> None:
        """One a turn, so that keys come between."""
        if not self._awaited or self._context.session is None:
            return
        id = next(iter(self._awaited))
        del self._awaited[id]
        self.sentence(id)
        row = self.row_of(id)
        if row is not None:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
        if self._awaited:
            self._looking_up.start()

    def entry(self, index: Index) -> Entry | None:
        """The row behind an index."""
        return cast("Entry | None", self.data(index, ROW_ROLE))

    def text_of(self, entry: Entry, column: Column[Entry]) -> str:
        """What a cell shows."""
        text = entry.texts.get(column.key)
        if text is None:
            text = entry.texts[column.key] = column.text(entry)
        return text

    def retranslate(self) -> None:
        """Other words at the heads and in the rows."""
        self.columns = self._columns()
        self.set_ids(self.ids())

    def _entries(self, ids: Sequence[str]) -> list[Entry | None]:
        rows = {row.id: row for row in self._workspace.rows(ids) if row.status != "destroyed"}
        return [Entry(rows[id], standings(rows[id])) if id in rows else None for id in ids]

    def _columns(self) -> tuple[Column[Entry], ...]:
        return (
            Column("accession", self.tr("Accession"), self._accession),
            Column("title", self.tr("Title"), self._title, icon=_lock, hint=self._title_hint),
            Column("narrator", self.tr("Narrator"), self._narrator, hint=self._narrator),
            Column("interview_date", self.tr("Interview"), self._date),
            Column("duration_s", self.tr("Length"), self._length, at_end=True),
            Column("transcript", self.tr("Transcript"), self._transcript, icon=self._transcript_icon, sortable=False),
            Column("consent_state", self.tr("Consent"), self._consent, hint=self._consent),
            Column("status", self.tr("Next step"), self._next, hint=self._next),
        )

    def _accession(self, entry: Entry) -> str:
        return entry.row.accession

    def _title(self, entry: Entry) -> str:
        return self._words.title(entry.row, discreet=self._context.discreet)

    def _title_hint(self, entry: Entry) -> str:
        sentence = self.sentence(entry.row.id)
        return f"{self._title(entry)}\n{sentence}" if sentence else self._title(entry)

    def _narrator(self, entry: Entry) -> str:
        return "" if self._context.discreet else entry.row.narrator

    def _date(self, entry: Entry) -> str:
        return date_words(entry.row.interview_date)

    def _length(self, entry: Entry) -> str:
        shown = entry.row.duration_s and entry.row.status != Status.SEALED
        return duration(entry.row.duration_s) if shown else ""

    def _transcript(self, entry: Entry) -> str:
        return self._words.transcript(entry.row)

    def _transcript_icon(self, entry: Entry) -> QIcon:
        if entry.row.status == Status.SEALED:
            return QIcon()
        if not entry.row.segment_count:
            return icon("circle-dashed", "muted")
        return icon("circle-check", "ok") if entry.row.reviewed else icon("file-text", "muted")

    def _consent(self, entry: Entry) -> str:
        return self._words.standings(entry.standings, entry.row.embargo_day, self._workspace.today())

    def _next(self, entry: Entry) -> str:
        return self._words.next_step(entry.row)


def _lock(entry: Entry) -> QIcon:
    """Before the word of a sealed one."""
    return icon("lock", "muted") if entry.row.status == Status.SEALED else QIcon()


class LibraryTable(Table):
    """Fits its columns into its width: the title takes the rest, others give way in a narrow window."""

    focused = Signal()
    """The keyboard came."""

    def __init__(self, context: Context, model: LibraryModel, words: LibraryWords) -> None:
        super().__init__(self.tr("Testimonies"))
        self._context = context
        self._size = 0
        self._widths: dict[str, int] = {}
        self._found = False
        self._fitting = False
        model.setParent(self)
        self.library = model
        self.setModel(model)
        self._words = words
        self._cells, self._consent = (
            CellDelegate(context, model, self),
            ConsentDelegate(context, model, words, self),
        )
        self.setItemDelegate(self._cells)
        self.setItemDelegateForColumn(self.column("consent_state"), self._consent)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(60)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionsClickable(True)
        header.sectionResized.connect(self._resized)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setSortingEnabled(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(True)  # what scrolls is then moved, and only new rows are painted
        self._measure()

    def _measure(self) -> None:
        """Columns and rows for the type as it is now; how wide a person left a column grows with it."""
        size = self.fontInfo().pixelSize()
        self._cells.forget()
        self._consent.forget()
        if size == self._size:
            return
        wide = self.fontMetrics().horizontalAdvance
        if self._widths:
            self._widths = {key: width * size // self._size for key, width in self._widths.items()}
        else:
            self._widths = {key: width * size // _BODY for key, width in WIDTHS.items()}
        widest = {
            "accession": wide("OH-2000-0000"),
            "interview_date": wide(date_words("2028-12-28")),
            "duration_s": wide(duration(_LONG_S)),
            "transcript": max(wide(self._words.transcript_filter(state)) for state in TranscriptState) + 2 * ICON,
            "consent_state": self._consent.least_width(),
        }
        self._widths.update({key: width + 2 * MARGIN + 6 for key, width in widest.items()})
        self._size = size
        self.show_sentences(self._found)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._widths:
            self._measure()
            self.fit()

    def column(self, key: str) -> int:
        """Where the column with this key stands."""
        return next(number for number, column in enumerate(self.library.columns) if column.key == key)

    def widths(self) -> dict[str, int]:
        """What :meth:`set_widths` takes, to be remembered."""
        return dict(self._widths)

    def set_widths(self, widths: Mapping[str, int]) -> None:
        """How wide the person left the columns."""
        self._widths.update({key: max(60, min(width, 800)) for key, width in widths.items() if key in self._widths})
        self.fit()

    def fit(self) -> None:
        """Hide what does not fit, give the title the rest; in discreet mode there is no narrator."""
        room = self.viewport().width()
        if room <= 0 or self._fitting:
            return
        self._fitting = True
        shown = [key for key in self._widths if not (key == "narrator" and self._context.discreet)]
        least = _LEAST_FOUND * self._size // _BODY if self._found else _LEAST_TITLE
        for key in _GIVE_WAY:
            if self._others(shown) + least <= room:
                break
            if key in shown:
                shown.remove(key)
        for key, width in self._widths.items():
            number = self.column(key)
            self.setColumnHidden(number, key not in shown)
            if key != "title":
                self.setColumnWidth(number, width)
        title = max(_LEAST_OF_ALL, room - self._others(shown))
        self.setColumnWidth(self.column("title"), title)
        if shown and self._others(shown) + title > room:
            self.setColumnWidth(self.column("status"), max(_LEAST_OF_ALL, room - title - self._widths["accession"]))
        self._fitting = False

    def show_sentences(self, on: bool) -> None:
        """Make room beneath the titles, or take it away."""
        self._found = on
        line = self.fontMetrics().height()
        height = max(ROW_HEIGHT, line + SPACE.large) + (line + SPACE.hair if on else 0)
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setDefaultSectionSize(height)

    def _others(self, shown: Sequence[str]) -> int:
        return sum(self._widths[key] for key in shown if key != "title")

    @Slot(int, int, int)
    def _resized(self, number: int, _old: int, new: int) -> None:
        key = self.library.columns[number].key
        if self._fitting or key == "title" or new == 0:
            return
        self._widths[key] = new
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
