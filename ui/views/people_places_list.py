"""The list of the register: searched, narrowed by kind and risk, sorted; several chosen are merged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QVBoxLayout, QWidget

from oralhistory.model import Category
from oralhistory.model.cards import Risk
from oralhistory.use_cases.roster import Column as Sorted
from oralhistory.use_cases.roster import Entry, EntryQuery, Roster

from ..context import Context
from ..i18n import isolate
from ..i18n import number as digits
from ..models.paged import Column, PagedModel
from ..theme.icons import icon
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.chip import FilterChip
from ..widgets.flow import FlowLayout
from ..widgets.labels import label
from ..widgets.measure import follow_text, with_text
from ..widgets.table import Table
from . import people_places_words as words
from .menu_chip import MenuChip

_WIDTHS = (0, 116, 84, 96)
"""Of the columns but the first, which takes what is left."""
_KIND, _COUNT = 1, 3
_ROOMY = 520
"""The least width at which the kind has a column."""
_CRAMPED = 300
"""With less than this the card alone says in how many testimonies somebody is named."""
_FIRST: tuple[Category, ...] = (Category.PERSON, Category.PLACE, Category.ORGANISATION, Category.UNIT)


class RosterList(QWidget):
    """Says with signals what is chosen; changes nothing itself."""

    chosen = Signal(str)
    """The id of the one entry chosen, or nothing."""
    opened = Signal()
    """The entry chosen shall be looked at: Enter, Space or a double click."""
    merge_asked = Signal(object)
    """The ids of those chosen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._roster = Roster()
        self._query = EntryQuery(sort=Sorted.CATEGORY)
        self._told: list[str] | None = None
        self._choosing = False
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search every name and spelling"))
        self.search.setAccessibleName(self.tr("Search people and places"))
        self.search.setClearButtonEnabled(True)
        self.kinds = {category: FilterChip(category, words.kind(category)) for category in _FIRST}
        self.others = MenuChip("others", self.tr("Other kinds"), _kind_word)
        self.high = FilterChip(Risk.HIGH, self.tr("High risk"))
        self.count = label("", "muted")
        self.merge = button(self.tr("Merge"), "", "merge")
        self.merge.setToolTip(self.tr("Say that those chosen are one and the same"))
        self.model = PagedModel[Entry](self._columns(), self._fetch)
        self.model.setParent(self)
        self.table = Table(self.tr("People, places and numbers that are guarded"))
        self.table.setModel(self.model)
        self.table.setSortingEnabled(True)
        self._build()
        self._connect()
        self.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)

    # ---- showing -----------------------------------------------------------------------------------------

    def put(self, roster: Roster, keep: Sequence[str] = ()) -> None:
        """Show another state of the register; those of ``keep`` that are still there stay chosen."""
        self._roster = roster
        self._told = None  # the same entry may say something else now
        self._show(keep or self.chosen_ids())

    def chosen_ids(self) -> list[str]:
        """The ids of the rows chosen, from the top."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.id_at(row) for row in rows]

    def choose(self, id: str) -> None:
        """Choose one entry; filters that hide it go."""
        if id in self._roster.entries and self.model.row_of(id) is None:
            self.search.clear()
            self._narrow(EntryQuery(sort=self._query.sort, descending=self._query.descending))
        self._select([id])

    def be_discreet(self) -> None:
        """Names are hidden, or shown again."""
        self.search.setEnabled(not self._context.discreet)
        if self._context.discreet:
            self.search.clear()
        self._show(self.chosen_ids())

    def _show(self, keep: Sequence[str]) -> None:
        found = self._roster.find(self._query)
        categories, risks = self._roster.categories(self._query), self._roster.risks(self._query)
        for category, chip in self.kinds.items():
            on = category in self._query.categories
            chip.setVisible(bool(categories.get(category)) or on)
            chip.set_count(categories.get(category, 0))
            chip.setChecked(on)
        others = {str(each): count for each, count in categories.items() if each not in _FIRST}
        chosen = frozenset(str(each) for each in self._query.categories if each not in _FIRST)
        self.others.show_values(dict(sorted(others.items())), chosen)
        self.high.setVisible(bool(risks.get(Risk.HIGH)) or bool(self._query.risks))
        self.high.set_count(risks.get(Risk.HIGH, 0))
        self.high.setChecked(bool(self._query.risks))
        self.model.set_ids([entry.id for entry in found])
        self._select(keep)

    def _select(self, ids: Sequence[str]) -> None:
        rows = [row for id in ids if (row := self.model.row_of(id)) is not None]
        rows = rows or ([0] if self.model.rowCount() else [])
        model = self.table.selectionModel()
        self._choosing = True
        for number, row in enumerate(rows):
            flags = QItemSelectionModel.SelectionFlag.Rows | (
                QItemSelectionModel.SelectionFlag.Select if number else QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            model.setCurrentIndex(self.model.index(row, 0), flags)
        self._choosing = False
        self._tell()

    def _fetch(self, ids: Sequence[str]) -> list[Entry | None]:
        return [self._roster.entries.get(id) for id in ids]

    def _columns(self) -> list[Column[Entry]]:
        return [
            Column(Sorted.NAME, self.tr("Name"), self._name, icon=_kind_icon, hint=self._hint),
            Column(Sorted.CATEGORY, self.tr("Kind"), _kind),
            Column(Sorted.RISK, self.tr("Risk"), _risk, icon=_risk_icon, said=_risk_said),
            Column(Sorted.TESTIMONIES, self.tr("Testimonies"), _testimonies, at_end=True),
        ]

    def _name(self, entry: Entry) -> str:
        return words.hidden(entry.category) if self._context.discreet else isolate(entry.name)

    def _hint(self, entry: Entry) -> str:
        if self._context.discreet:
            return words.hidden(entry.category)
        return " · ".join(isolate(form) for form in entry.forms)

    # ---- what is pressed ---------------------------------------------------------------------------------

    @Slot(object)
    def _others_chosen(self, values: frozenset[str]) -> None:
        first = frozenset(category for category in self._query.categories if category in _FIRST)
        self._narrow(replace(self._query, categories=first | {Category(value) for value in values}))

    @Slot()
    def _chip_clicked(self) -> None:
        on = frozenset(category for category, chip in self.kinds.items() if chip.isChecked())
        on |= {category for category in self._query.categories if category not in _FIRST}
        risks = frozenset({Risk.HIGH}) if self.high.isChecked() else frozenset[Risk]()
        self._narrow(replace(self._query, categories=on, risks=risks))

    @Slot(str)
    def _searched(self, typed: str) -> None:
        self._narrow(replace(self._query, words=typed))

    @Slot(str, bool)
    def _sort(self, key: str, descending: bool) -> None:
        self._narrow(replace(self._query, sort=Sorted(key), descending=descending))

    def _narrow(self, query: EntryQuery) -> None:
        self._query = query
        self._show(self.chosen_ids())

    @Slot(QItemSelection, QItemSelection)
    def _selection_changed(self, _on: QItemSelection, _off: QItemSelection) -> None:
        if not self._choosing:
            self._tell()

    def _tell(self) -> None:
        ids = self.chosen_ids()
        self.merge.setEnabled(len(ids) > 1)
        shown = self.model.rowCount()
        chosen = self.tr("%Ln of {all} chosen", "", len(ids)).format(all=digits(shown))
        self.count.setText(chosen if len(ids) > 1 else self._found(shown))
        if ids != self._told:
            self._told = ids
            self.chosen.emit(ids[0] if len(ids) == 1 else "")

    def _found(self, count: int) -> str:
        return self.tr("%Ln entries", "", count)

    @Slot(QModelIndex)
    def _open(self, _index: QModelIndex) -> None:
        self.opened.emit()

    @Slot()
    def _merge(self) -> None:
        self.merge_asked.emit(self.chosen_ids())

    @Slot()
    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips)
        for chip in (*self.kinds.values(), self.others, self.high):
            flow.addWidget(chip)
        chips.setAccessibleName(self.tr("Filters"))
        line = QHBoxLayout()
        line.setSpacing(SPACE.medium)
        line.addWidget(self.count, 1)
        line.addWidget(self.merge)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addWidget(self.search)
        column.addWidget(chips)
        column.addLayout(line)
        column.addWidget(self.table, 1)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        follow_text(self.table, self._widen, 100)  # wide enough for the words at the heads, too

    def _widen(self, _percent: int) -> None:
        for number, width in enumerate(_WIDTHS):
            if width:
                head = self.table.horizontalHeader().sectionSizeHint(number)
                self.table.setColumnWidth(number, max(width, head))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._searched)
        self.search.returnPressed.connect(self._to_table)
        for chip in (*self.kinds.values(), self.high):
            chip.clicked.connect(self._chip_clicked)
        self.others.chosen.connect(self._others_chosen)
        self.model.sort_asked.connect(self._sort)
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)
        self.table.opened.connect(self._open)
        self.table.previewed.connect(self._open)
        self.merge.clicked.connect(self._merge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the icon alone says the kind, so that the name can be read."""
        super().resizeEvent(event)
        self.table.setColumnHidden(_COUNT, event.size().width() < with_text(self, _CRAMPED))
        self.table.setColumnHidden(_KIND, event.size().width() < with_text(self, _ROOMY))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.table.setFocus(event.reason())


def _kind_word(value: str) -> str:
    return words.kind(Category(value))


def _kind(entry: Entry) -> str:
    return words.kind(entry.category)


def _kind_icon(entry: Entry) -> QIcon:
    return icon(words.ICONS[entry.category], "muted")


def _risk(entry: Entry) -> str:
    """Only what differs: the same word in two hundred rows says nothing, and hides the one that does."""
    return "" if entry.risk is Risk.NORMAL else words.risk(entry.risk)


def _risk_said(entry: Entry) -> str:
    """Who listens hears the normal one, too: an empty cell would leave them guessing."""
    return words.risk(entry.risk)


def _risk_icon(entry: Entry) -> QIcon:
    """High risk alone is marked: everything else is the rule."""
    return icon("triangle-alert", "warn") if entry.risk is Risk.HIGH else QIcon()


def _testimonies(entry: Entry) -> str:
    return digits(len(entry.testimonies))
