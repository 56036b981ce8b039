"""The table of testimonies: its columns, how titles and consent are painted, and what a narrow window shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QIcon, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from oralhistory.consent import Standing
from oralhistory.model import Audience
from oralhistory.storage.library import LibraryRow, TranscriptState
from oralhistory.use_cases.browsing import found_sentence, standings
from oralhistory.workspace import Status, Workspace

from ..context import Context
from ..i18n import duration
from ..models.paged import ROW_ROLE, Column, Index, PagedModel
from ..theme.icons import icon, pixmap
from ..theme.tokens import SPACE
from ..widgets.chip import ICONS, State
from ..widgets.table import ROW_HEIGHT, Table
from .library_words import SHOWN_AUDIENCES, STATES, LibraryWords, date_words

_CHIP = 20
_BODY = 13
"""Type at 100 %, in logical pixels, for which the widths here are made."""
_MARGIN = SPACE.small + 3
"""Where the style itself begins the text of a cell."""
_ICON = 12
_LONG_S = 88 * 3600.0 + 48 * 60
"""As long as a length of interviews is written."""
_GROUNDS = {
    State.OPEN: ("ok_soft", "ok"),
    State.ASK: ("warn_soft", "warn"),
    State.CLOSED: ("sunken", "muted"),
    State.EMBARGOED: ("hold_soft", "hold"),
    State.WITHDRAWN: ("danger_soft", "danger"),
    State.UNKNOWN: ("sunken", "muted"),
}

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
_GIVE_WAY = ("transcript", "duration_s", "interview_date", "narrator", "consent_state")
"""Columns that make room for the title in a narrow table, first to last; the preview shows them all."""


@dataclass(frozen=True)
class Entry:
    """A row of the table."""

    row: LibraryRow
    standings: Mapping[Audience, Standing]


class LibraryModel(PagedModel[Entry]):
    """The testimonies a query found, and the sentence that answers a search."""

    def __init__(self, context: Context, workspace: Workspace, words: LibraryWords) -> None:
        self._context = context
        self._workspace = workspace
        self._words = words
        self._search = ""
        self._sentences: dict[str, str] = {}
        super().__init__(self._columns(), self._entries)

    def show_found(self, ids: Sequence[str], search: str) -> None:
        """The answer to another query; ``search`` is what was typed, or nothing."""
        self._search = search
        self._sentences.clear()
        self.set_ids(ids)

    @property
    def shows_sentences(self) -> bool:
        """Whether rows have the sentence found beneath their title; in discreet mode nothing said is shown."""
        return bool(self._search.strip()) and not self._context.discreet

    def sentence(self, id: str) -> str:
        """The sentence found in a testimony, with its speaker; looked up when its row is first painted."""
        if not self.shows_sentences:
            return ""
        if id not in self._sentences:
            found = found_sentence(self._workspace, id, self._search)
            self._sentences[id] = self._words.found(found) if found is not None else ""
        return self._sentences[id]

    def entry(self, index: Index) -> Entry | None:
        """The row behind an index."""
        return cast("Entry | None", self.data(index, ROW_ROLE))

    def retranslate(self) -> None:
        """Other words at the heads and in the rows."""
        self.columns = self._columns()
        self.beginResetModel()
        self.endResetModel()

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
        return self._words.standings(entry.standings, entry.row.embargo_day)

    def _next(self, entry: Entry) -> str:
        return self._words.next_step(entry.row)


def _lock(entry: Entry) -> QIcon:
    """Before the word of a sealed one."""
    return icon("lock", "muted") if entry.row.status == Status.SEALED else QIcon()


class _Painting(QStyledItemDelegate):
    """Paints the ground of a cell as the style does, and leaves the rest to the heirs."""

    def __init__(self, context: Context, model: LibraryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model

    def colour(self, name: str) -> QColor:
        """A colour of the look."""
        return QColor(str(getattr(self._context.theme.tokens.colours, name)))

    def ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> QRect:
        """Paint selection and line; the room left for the content."""
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        view = bare.widget
        style = view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, view)
        return bare.rect.adjusted(_MARGIN, 0, -_MARGIN, -1)


class TitleDelegate(_Painting):
    """The title, and beneath it the sentence found."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self._model.entry(index)
        sentence = self._model.sentence(entry.row.id) if entry is not None else ""
        if entry is None or not sentence:
            super().paint(painter, option, index)
            return
        room = self.ground(painter, option, index)
        painter.save()
        line = painter.fontMetrics().height()
        small = QFont(painter.font())
        small.setPixelSize(self._context.theme.tokens.type.small)
        upper = QRect(room.left(), room.center().y() - line, room.width(), line)
        lower = upper.translated(0, line + 1)
        self._line(painter, upper, str(index.data()), "text", option)
        painter.setFont(small)
        self._line(painter, lower, sentence, "muted", option)
        painter.restore()

    def _line(self, painter: QPainter, room: QRect, text: str, ink: str, option: QStyleOptionViewItem) -> None:
        painter.setPen(self.colour(ink))
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)


class ConsentDelegate(_Painting):
    """One small chip an audience: the state's icon and the audience's word, or its two letters where it is narrow."""

    def __init__(self, context: Context, model: LibraryModel, words: LibraryWords, parent: QWidget) -> None:
        super().__init__(context, model, parent)
        self._words = words

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self._model.entry(index)
        room = self.ground(painter, option, index)
        if entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = QFont(painter.font())
        small.setPixelSize(self._context.theme.tokens.type.small - 1)
        painter.setFont(small)
        metrics = painter.fontMetrics()
        words = [self._words.audience(audience) for audience in SHOWN_AUDIENCES]
        if sum(self._width(metrics.horizontalAdvance(word)) for word in words) > room.width():
            words = [self._words.audience_letters(audience) for audience in SHOWN_AUDIENCES]
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        across = 0
        for audience, word in zip(SHOWN_AUDIENCES, words, strict=True):
            width = self._width(metrics.horizontalAdvance(word)) - SPACE.hair
            left = room.right() - across - width if mirrored else room.left() + across
            high = max(_CHIP, metrics.height() + 2)
            chip = QRect(left, room.center().y() - high // 2 + 1, width, high)
            self._chip(painter, chip, STATES[entry.standings[audience]], word, mirrored=mirrored)
            across += width + SPACE.hair
        painter.restore()

    def least_width(self) -> int:
        """What all chips with their two letters need."""
        small = QFont(cast("QWidget", self.parent()).font())
        small.setPixelSize(self._context.theme.tokens.type.small - 1)
        wide = QFontMetrics(small).horizontalAdvance
        return sum(self._width(wide(self._words.audience_letters(audience))) for audience in SHOWN_AUDIENCES)

    def _width(self, text: int) -> int:
        return text + _ICON + 3 * SPACE.hair + 2 + SPACE.hair

    def _chip(self, painter: QPainter, chip: QRect, state: State, word: str, *, mirrored: bool) -> None:
        ground, ink = _GROUNDS[state]
        line = self.colour(ink)
        line.setAlphaF(0.45)
        painter.setPen(line)
        painter.setBrush(self.colour(ground))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        picture = pixmap(ICONS[state][0], _ICON, ink, painter.device().devicePixelRatio())
        inner = chip.adjusted(SPACE.hair + 1, 0, -SPACE.hair - 1, 0)
        left = inner.right() + 1 - _ICON if mirrored else inner.left()
        painter.drawPixmap(QPoint(left, chip.center().y() - _ICON // 2 + 1), picture)
        inner.adjust(*((0, 0, -_ICON - 3, 0) if mirrored else (_ICON + 3, 0, 0, 0)))
        painter.setPen(self.colour(ink))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, word)


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
        self.setItemDelegateForColumn(self.column("title"), TitleDelegate(context, model, self))
        self._words = words
        self._consent = ConsentDelegate(context, model, words, self)
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
        self._measure()

    def _measure(self) -> None:
        """Columns and rows for the type as it is now; how wide a person left a column grows with it."""
        size = self.fontInfo().pixelSize()
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
            "transcript": max(wide(self._words.transcript_filter(state)) for state in TranscriptState) + 2 * _ICON,
            "consent_state": self._consent.least_width(),
        }
        self._widths.update({key: width + 2 * _MARGIN + 6 for key, width in widest.items()})
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
        for key in _GIVE_WAY:
            if self._others(shown) + _LEAST_TITLE <= room:
                break
            if key in shown:
                shown.remove(key)
        for key, width in self._widths.items():
            number = self.column(key)
            self.setColumnHidden(number, key not in shown)
            if key != "title":
                self.setColumnWidth(number, width)
        self.setColumnWidth(self.column("title"), max(_LEAST_TITLE, room - self._others(shown)))
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
