"""A plot with its finding in words, what its patterns mean, what a part says, and the same as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QSizePolicy, QWidget

from ..theme import Theme
from ..theme.tokens import SPACE
from .buttons import button
from .fills import Swatch
from .flow import FlowLayout
from .labels import label
from .plot import Bar, Plot, Series
from .section import Section
from .table import ROW_HEIGHT, Table

_PLACE = Qt.ItemDataRole.UserRole
_MOST_ROWS = 8


class PlotCard(Section):
    """Shows what :meth:`show_bars` is given; :attr:`chosen` carries the place of what was opened."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, plot: Plot, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self.plot = plot
        self._empty = label("", "muted", wrap=True)
        self._said = label("", "small", wrap=True)
        self._legend = QWidget()
        self._keys = FlowLayout(self._legend, SPACE.medium)
        self.switch = button("", "quiet")
        self.switch.clicked.connect(self._turn)
        self.table = Table("")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionsMovable(False)
        self.table.horizontalHeader().setStretchLastSection(False)
        self._model = QStandardItemModel(self)
        self.table.setModel(self._model)
        self.table.opened.connect(self._open)
        self.table.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        foot = QHBoxLayout()  # all the width of the head is the finding's
        foot.setSpacing(SPACE.medium)
        foot.addWidget(self._said, 1000)
        foot.addStretch(1)
        foot.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.setSpacing(SPACE.small)
        for part in (self._empty, self.plot, self._legend, self.table):
            self.body.addWidget(part)
        self.body.addLayout(foot)
        self.body.addStretch(1)
        plot.chosen.connect(self.chosen)
        plot.looked.connect(self._say)
        self._as_table = self._is_filled = False
        self._first = ""
        self._name_switch()

    def show_empty(self, title: str, words: str) -> None:
        """Nothing to plot yet: say what would make it."""
        self.set_title(title)
        self._empty.setText(words)
        self.plot.show_bars((), ())
        self._show_parts(full=False)

    def show_bars(self, title: str, note: str, first: str, series: Sequence[Series], bars: Sequence[Bar]) -> None:
        """Plot: the finding as ``title``, what is plotted as ``note``; ``first`` heads the table's first column."""
        self.set_title(title, note)
        self.plot.setAccessibleName(f"{title}. {note}")
        self.table.setAccessibleName(f"{title}. {note}")
        self.plot.show_bars(series, bars)
        self._show_keys(series)
        self._first = first
        self._is_filled = False
        self._show_parts(full=True)
        self._say("")

    @property
    def is_table(self) -> bool:
        """Whether the table is shown in the plot's stead."""
        return self._as_table

    def _show_parts(self, *, full: bool) -> None:
        self._empty.setVisible(not full)
        self.switch.setVisible(full)
        for part in (self.plot, self._said, self._legend):
            part.setVisible(full and not self._as_table)
        if full and self._as_table and not self._is_filled:
            self._fill_table(self._first, self.plot.series, self.plot.bars)
        self.table.setVisible(full and self._as_table)

    def _show_keys(self, series: Sequence[Series]) -> None:
        while (item := self._keys.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for each in series:
            key = QWidget()
            row = QHBoxLayout(key)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(SPACE.hair + 2)
            row.addWidget(Swatch(self._theme, each.fill, each.ink))
            row.addWidget(label(each.words, "small"))
            if each.total:
                row.addWidget(label(each.total, "small"))
            self._keys.addWidget(key)

    def _fill_table(self, first: str, series: Sequence[Series], bars: Sequence[Bar]) -> None:
        self._is_filled = True
        self._model.clear()
        self._model.setHorizontalHeaderLabels([first, *(each.words for each in series)])
        side = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        for column in range(1, len(series) + 1):
            self._model.horizontalHeaderItem(column).setTextAlignment(side)
        for bar in bars:
            cells = [_cell(bar.words, f"{bar.words}: {bar.number}" if bar.number else bar.words, bar.place)]
            for part in bar.parts:
                cells.append(_cell(part.number, part.words, part.place))
                cells[-1].setTextAlignment(side)
            self._model.appendRow(cells)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        line = max(ROW_HEIGHT, self.fontMetrics().height() + SPACE.large)
        self.table.verticalHeader().setDefaultSectionSize(line)
        frame = 2 * self.table.frameWidth()
        self.table.setFixedHeight(header.sizeHint().height() + min(len(bars), _MOST_ROWS) * line + frame)

    def _name_switch(self) -> None:
        self.switch.setText(self.tr("Show as a plot") if self._as_table else self.tr("Show as a table"))

    @Slot()
    def _turn(self) -> None:
        self._as_table = not self._as_table
        self._name_switch()
        self._show_parts(full=True)

    @Slot(str)
    def _say(self, words: str) -> None:
        hint = self.tr("Arrow keys go from part to part, Enter opens the list behind it.")
        self._said.setText(words or hint)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        place: object = index.data(_PLACE)
        if place is not None:
            self.chosen.emit(place)


def _cell(shown: str, words: str, place: object) -> QStandardItem:
    cell = QStandardItem(shown)
    cell.setData(words, Qt.ItemDataRole.AccessibleTextRole)
    cell.setToolTip(words)
    cell.setData(place, _PLACE)
    return cell
