"""The testimonies: table, filters, search with the sentence found, preview; files dropped here come in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from oralhistory.storage.library import Facets, LibraryQuery, SortColumn
from oralhistory.use_cases.browsing import glance, needs

from ..context import Context
from ..house import House
from ..i18n import number
from ..saved_filters import SavedFilter, saved_filters
from ..theme.tokens import SPACE
from ..watched import watch_list
from ..widgets.buttons import button, tool
from ..widgets.empty_state import EmptyState
from ..widgets.labels import label
from ..widgets.page import Page
from ..widgets.split_view import SplitView
from .library_bar import Counts, FilterBar
from .library_empty import Choices
from .library_filter import LibraryFilter
from .library_intake import Intake, dropped_files
from .library_memory import FIRST_SORT, SORTS, Left
from .library_preview import Preview
from .library_rows import RowActions
from .library_saved import SavedChip
from .library_table import LibraryModel, LibraryTable
from .library_words import LibraryWords

KEY = "testimonies"
SEARCH_AFTER_MS = 150
_PREVIEW_AFTER_MS = 60
_COUNT_AFTER_MS = 120
_MOST_RESELECTED = 200


class LibraryPage(Page):
    """Place: a :class:`LibraryFilter` or a :class:`SavedFilter` to show, or the id of a testimony to stand on."""

    def __init__(self, context: Context) -> None:
        super().__init__(content_width=None, scrolls=False)
        house = cast("House", context.session)
        self._context = context
        self._workspace = house.workspace
        self._words = LibraryWords(self)
        self._filter = LibraryFilter()
        self._sort = FIRST_SORT
        self._search_sort: tuple[SortColumn, bool] | None = None
        self._search = self._typed_words = ""
        self._facets = Facets()
        self._total = 0
        self._watch = watch_list(house)
        self._wanted: str | None = None
        self._stale = True
        self.intake = Intake(context, self._workspace)
        self.saved = SavedChip(saved_filters(context, house))
        self.filters = FilterBar(self._words, self.saved)
        self.model = LibraryModel(context, self._workspace, self._words)
        self.table = LibraryTable(context, self.model, self._words)
        self.rows = RowActions(context, self._workspace, self.table, self._sort_key)
        self.preview = Preview(self._words)
        side = QWidget()
        apart = QHBoxLayout(side)
        apart.setContentsMargins(0, 0, 0, 0)
        apart.setSpacing(0)
        apart.addSpacing(SPACE.medium)
        apart.addWidget(self.preview, 1)
        self.split = SplitView(self.table, side, 316)
        self.split.setHandleWidth(0)
        self._build()
        self._timers()
        self._connect(house)
        self._recall()
        self.setAcceptDrops(True)
        self.refresh()

    # ---- what is shown -----------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the list. No focus proxy: one would take what lies between out of the Tab key's way."""
        super().focusInEvent(event)
        self.table.setFocus(event.reason())

    def show_place(self, place: object) -> None:
        """Narrow the list, or stand on one testimony."""
        if isinstance(place, LibraryFilter):
            self._narrow(place)
            self.table.setFocus()
        elif isinstance(place, SavedFilter):
            self._show_saved(place)
        elif isinstance(place, str):
            self._wanted = place
            if self.model.row_of(place) is None:
                self._narrow(LibraryFilter())
            else:
                self._select([place])

    @property
    def query(self) -> LibraryQuery:
        """What is asked of the vault."""
        sort, descending = self._order()
        asked = LibraryQuery(search=self._search, sort=sort, descending=descending)
        watch = self._filter.watch
        return self._filter.applied_to(asked, self._watch.ids(watch) if watch else None)

    @Slot()
    def refresh(self) -> None:
        """Ask the vault again, keeping what is chosen where it still is."""
        self._stale = False
        self._later.stop()
        self._total = self._workspace.vault.testimonies.count(LibraryQuery())
        self._context.need(KEY, needs(self._workspace).count)
        if self.isVisible():
            self._watch.freshen()
        self._find()
        self._count()

    def _find(self) -> None:
        """The rows: all that must be there with the next key."""
        chosen, current = self.rows.chosen(_MOST_RESELECTED), self._wanted or self._current()
        self._wanted = None
        ids = self._workspace.ids(self.query)
        self.model.show_found(ids, self._search)
        self.table.show_sentences(self.model.shows_sentences)
        self.table.fit()
        self._show_sort()
        self._show_heads(len(ids))
        self.saved.show_present(self._search, self._filter)
        if self._search and current is None:
            self._select(ids[:1])
        else:
            self._select([current, *(id for id in chosen if id != current)] if current else chosen)

    @Slot()
    def _count(self) -> None:
        """The numbers beside the filters: they may come a moment later."""
        self._counting.stop()
        if self._context.session is None:
            return
        query, testimonies = self.query, self._workspace.vault.testimonies
        self._facets = self._workspace.facets(query, named=False)

        def interviewers() -> Mapping[str, int]:
            return testimonies.interviewers(query)

        def keywords() -> Mapping[str, int]:
            return testimonies.keywords(query)

        counts = Counts(self._facets, self._watch.counts(), interviewers, keywords)
        self.filters.show_filter(self._filter, counts, discreet=self._context.discreet)

    def _show_heads(self, shown: int) -> None:
        everything = self._total
        empty = not everything
        self._stack.setCurrentWidget(self._choices if empty else self._nothing if not shown else self.split)
        self.filters.setVisible(not empty)
        for part in self._tools:
            part.setVisible(not empty)
        looking = bool(self._filter.watch) and not self._watch.is_fresh
        if looking:
            self._stack.setCurrentWidget(self.split)
        if empty:
            said = ""
        elif looking:
            said = self.tr("Looking at what was agreed …")
        elif shown == everything:
            said = self._words.testimonies(everything)
        else:
            said = self.tr("{shown} of %Ln testimonies", "", everything).format(shown=number(shown))
        if self._search and shown > 1 and self._order()[0] is SortColumn.RELEVANCE:
            said = self.tr("{found}, the best match first").format(found=said)
        self.set_title(self.tr("Testimonies"), said)
        self.setAccessibleName(self.tr("Testimonies"))

    # ---- search, sort, filter ----------------------------------------------------------------------------

    def _order(self) -> tuple[SortColumn, bool]:
        if self._search:
            return self._search_sort or (SortColumn.RELEVANCE, False)
        return self._sort

    @Slot(str)
    def _typed(self, words: str) -> None:
        self._typed_words = words.strip()
        self._typing.start()

    @Slot()
    def search_now(self) -> None:
        """Search for what was typed, without waiting for a further key."""
        self._typing.stop()
        words = self._typed_words
        if words != self._search:
            if not self._search or not words:
                self._search_sort = None
            self._search = words
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
            self._find()
            self._counting.start()

    @Slot(str, bool)
    def _sorted(self, key: str, descending: bool) -> None:
        if self._showing_sort or key not in SORTS:
            return
        if self._search:
            self._search_sort = (SORTS[key], descending)
        else:
            self._sort = (SORTS[key], descending)
        self._keep()
        self._find()

    def _sort_key(self) -> str:
        return self._order()[0].value

    @Slot(str)
    def _sort_by(self, key: str) -> None:
        sort, descending = self._order()
        self._sorted(key, key == sort and not descending)

    def _show_sort(self) -> None:
        sort, descending = self._order()
        keys = [column.key for column in self.model.columns]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._showing_sort = True
        self.table.horizontalHeader().setSortIndicator(keys.index(sort) if sort in keys else -1, order)
        self._showing_sort = False

    @Slot(object)
    def _narrow(self, chosen: LibraryFilter) -> None:
        self._filter = chosen
        self._keep()
        self._find()
        self._count()

    @Slot(object)
    def _show_saved(self, saved: SavedFilter) -> None:
        self._context.search(saved.search)
        self.search_now()
        self._narrow(saved.filter)
        self.table.setFocus()

    @Slot()
    def _watched(self) -> None:
        """The watch list is known now, or another: it decides which rows there are, or only what a chip counts."""
        if not self.isVisible():
            self._stale = True
            return
        if self._filter.watch:
            self._find()
        self._count()

    @Slot()
    def _widen(self) -> None:
        self._context.search("")
        self.search_now()
        self._narrow(LibraryFilter())
        self.table.setFocus()

    # ---- rows --------------------------------------------------------------------------------------------

    def _current(self) -> str | None:
        here = self.table.currentIndex()
        return self.model.id_at(here.row()) if here.isValid() else None

    def _select(self, ids: list[str]) -> None:
        rows = [row for row in (self.model.row_of(id) for id in ids) if row is not None]
        choice = QItemSelection()
        for row in rows:
            choice.select(self.model.index(row, 0), self.model.index(row, 0))
        flags = QItemSelectionModel.SelectionFlag
        selection = self.table.selectionModel()
        if rows:
            selection.setCurrentIndex(self.model.index(rows[0], 0), flags.NoUpdate)
            self.table.scrollTo(self.model.index(rows[0], 0))
        selection.select(choice, flags.ClearAndSelect | flags.Rows)
        self._selected()

    @Slot()
    def _selected(self) -> None:
        self._glancing.start()
        count = len(self.table.selectionModel().selectedRows())
        self._package.setEnabled(count > 0)
        self._how_many.setText(self.tr("%Ln chosen", "", count) if count > 1 else "")

    @Slot()
    def _glance(self) -> None:
        if self.split.is_folded or self._context.session is None:
            return
        chosen = self.table.selectionModel().selectedRows()
        found = glance(self._workspace, self.model.id_at(chosen[0].row())) if len(chosen) == 1 else None
        if found is None:
            self.preview.show_none(len(chosen))
        else:
            self.preview.show_glance(found, discreet=self._context.discreet)

    @Slot()
    def _focused(self) -> None:
        if self._typing.isActive():
            self.search_now()
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self._select([self.model.id_at(0)])

    @Slot()
    def _fold(self) -> None:
        self.split.fold(not self.split.is_folded)

    @Slot(bool)
    def _folded(self, away: bool) -> None:
        self._show_preview.setChecked(not away)
        self._keep()
        self._glance()

    # ---- what changes elsewhere --------------------------------------------------------------------------

    @Slot(object)
    def _changed(self, _changes: object) -> None:
        self._stale = True
        if self.isVisible():
            self._later.start()

    @Slot(bool)
    def _discreet(self, _on: bool) -> None:
        if self._sort[0] is SortColumn.NARRATOR:
            self._sort = FIRST_SORT
        self.refresh()
        self._glance()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._later.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.intake.add_files(dropped_files(event.mimeData()))

    # ---- remembered inside the vault ---------------------------------------------------------------------

    def _keep(self) -> None:
        if not self._recalling:
            left = Left(self._sort, self._filter, self.table.widths(), self.split.state())
            self._context.keep("testimonies/view", left.to_text())

    @Slot()
    def _keep_soon(self) -> None:
        self._keeping.start()

    def _recall(self) -> None:
        self._recalling = True
        left = Left.from_text(self._context.memory("testimonies/view") or "")
        self._sort, self._filter = left.sort, left.filter
        self.table.set_widths(left.widths)
        self.split.fold(True)
        self.split.restore(left.preview)
        self._show_preview.setChecked(not self.split.is_folded)
        self._recalling = False

    # ---- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._showing_sort = self._recalling = False
        self._how_many = label("", "muted")
        self._package = button(self.tr("New package with these"), "", "package")
        self._package.clicked.connect(self.rows.make_package)
        self._files = button(self.tr("Add files …"), "", "file-plus")
        self._files.clicked.connect(self.intake.choose_files)
        self._show_preview = tool("panel-right", self.tr("Preview (Space)"))
        self._show_preview.setCheckable(True)
        self._show_preview.clicked.connect(self._fold)
        self._tools = (self._how_many, self._package, self._files, self._show_preview)
        for part in self._tools:
            self.add_action(part)

        self._choices = Choices(self._context, self.intake)
        self._nothing = EmptyState(
            "search",
            self.tr("No testimony matches"),
            self.tr("Try fewer or shorter words, or take filters away."),
            guide="search",
        )
        self._nothing.read_asked.connect(self._context.read_in_guide)
        widen = button(self.tr("Show all testimonies"), "", "undo-2")
        widen.clicked.connect(self._widen)
        self._nothing.add_button(widen)
        self._stack = QStackedWidget()
        for part in (self.split, self._choices, self._nothing):
            self._stack.addWidget(part)
        column = QVBoxLayout()
        column.setSpacing(SPACE.medium)
        column.addWidget(self.intake)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        self.body.addLayout(column, 1)
        palette = self._context.actions.add("testimonies.files", self.tr("Add files …"), "file-plus")
        palette.triggered.connect(self._add_files)

    @Slot()
    def _add_files(self) -> None:
        self._context.go_to(KEY)
        self.intake.choose_files()

    def _timers(self) -> None:
        self._typing = self._timer(SEARCH_AFTER_MS, self.search_now)
        self._later = self._timer(0, self.refresh)
        self._glancing = self._timer(_PREVIEW_AFTER_MS, self._glance)
        self._keeping = self._timer(400, self._keep)
        self._counting = self._timer(_COUNT_AFTER_MS, self._count)

    def _timer(self, after_ms: int, act: object) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(after_ms)
        made.timeout.connect(act)
        return made

    def _connect(self, house: House) -> None:
        house.changed.connect(self._changed)
        self._context.search_changed.connect(self._typed)
        self._context.discreet_changed.connect(self._discreet)
        self.filters.changed.connect(self._narrow)
        self.model.sort_asked.connect(self._sorted)
        self.table.previewed.connect(self._fold)
        self.table.focused.connect(self._focused)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.table.horizontalHeader().sectionResized.connect(self._keep_soon)
        self.preview.opened.connect(self.rows.open_current)
        self.rows.fold_asked.connect(self._fold)
        self.rows.sort_asked.connect(self._sort_by)
        self.saved.chosen.connect(self._show_saved)
        self._watch.changed.connect(self._watched)
        self.split.folded.connect(self._folded)
        self.split.splitterMoved.connect(self._keep_soon)
