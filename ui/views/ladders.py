"""The collection's own ladders: one category at a time, edited in place, kept at once, every step to be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.model import Category, Ladder, Rung
from oralhistory.use_cases import laddering
from oralhistory.use_cases.laddering import Kept, ReadLadder
from oralhistory.workspace import Aspect, Changes

from ..context import Context
from ..i18n import number as digits
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..widgets.buttons import button, tool
from ..widgets.empty_state import EmptyState
from ..widgets.flow import FlowLayout
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.section import Section
from . import category_words
from . import ladders_words as words
from .ladders_model import FIRST_LEVEL, LadderModel
from .ladders_shown import Shown
from .ladders_table import LadderTable

if TYPE_CHECKING:
    from ..house import House

_FILES = "*.csv *.tsv *.txt"


class Ladders(Section):
    """A card for any page of an open vault; it follows what changes by itself."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._context = context
        self._house = house
        self._state = Kept((), {})
        self.set_title(
            self.tr("Less exact words"),
            self.tr(
                "What a value is called where it may only stand less exact: one column a level, the finest first. "
                "What is not listed becomes its kind. These lists name what they hide, so they never leave the vault."
            ),
        )
        self.category = QComboBox()
        self.category.setAccessibleName(self.tr("Kind of value"))
        for category in laddering.CATEGORIES:
            self.category.addItem(category_words.category(category), category.value)
        self.read = button(self.tr("Read a file …"), "", "upload")
        self.examples = {name: button("", "", "file-plus") for name in laddering.EXAMPLES}
        self.begin = button(self.tr("Begin with one level"), "", "plus")
        self.model = LadderModel()
        self.table = LadderTable(self.model, self.tr("Values and their words"))
        self.add_row = button(self.tr("Add a row"), "", "plus")
        self.remove_rows = button(self.tr("Remove rows"), "", "trash-2")
        self.up = tool("chevron-up", self.tr("Move the row up"))
        self.down = tool("chevron-down", self.tr("Move the row down"))
        self.level_name = QLineEdit()
        self.level_name.setAccessibleName(self.tr("Name of the level"))
        self.level_name.setPlaceholderText(self.tr("Name of the level"))
        self.add_level = button(self.tr("Add a level"), "", "plus")
        self.remove_level = button(self.tr("Remove the level"), "", "trash-2")
        self.finer = tool("chevron-left", self.tr("Make the level finer than the one before"))
        self.coarser = tool("chevron-right", self.tr("Make the level coarser than the one behind"))
        self.message = Message()
        self.shown = Shown()
        self._hint = label("", "muted", wrap=True)
        self._concern = label("", "muted", wrap=True)
        self._empty = EmptyState(
            "ruler", self.tr("No ladder of your own yet."), self.tr("The usual words are used."), guide="ladders"
        )
        self._empty.read_asked.connect(context.read_in_guide)
        self.setFocusProxy(self.category)
        self._build()
        self._connect()
        self.refresh()

    # ---- the card --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(self.category)
        head.addStretch(1)
        head.addWidget(self.read)
        for name, load in self.examples.items():
            load.setText(self.tr("Example: occupations") if name == "occupation" else self.tr("Begin with the example"))
            self._empty.add_button(load)
        self._empty.add_button(self.begin)
        below = FlowLayout(gap=SPACE.wide)
        for parts in (
            (self.add_row, self.remove_rows, self.up, self.down),
            (self.level_name, self.add_level, self.remove_level, self.finer, self.coarser),
        ):
            below.addWidget(_together(parts))
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(self._hint)
        column.addWidget(self.table, 1)
        column.addWidget(self._concern)
        column.addLayout(below)
        column.addSpacing(SPACE.small)
        column.addWidget(label(self.tr("What each audience would read:"), "strong"))
        column.addWidget(self.shown)
        self._work = work
        self.body.addLayout(head)
        self.body.addWidget(self.message)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(work, 1)

    def _connect(self) -> None:
        self.category.activated.connect(self._choose)
        self.read.clicked.connect(self._read_file)
        for load in self.examples.values():
            load.clicked.connect(self._load_example)
        self.begin.clicked.connect(self._add_level)
        self.model.edited.connect(self._keep)
        self.table.pasted.connect(self._paste)
        self.table.moved.connect(self._move_row)
        self.table.selectionModel().currentChanged.connect(self._stood)
        self.add_row.clicked.connect(self._add_row)
        self.remove_rows.clicked.connect(self._remove_rows)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.level_name.editingFinished.connect(self._rename_level)
        self.add_level.clicked.connect(self._add_level)
        self.remove_level.clicked.connect(self._remove_level)
        self.finer.clicked.connect(self._make_finer)
        self.coarser.clicked.connect(self._make_coarser)
        self._context.discreet_changed.connect(self._discreet_changed)
        self._house.changed.connect(self._changed)

    def refresh(self) -> None:
        """Show what holds now; the cell stays chosen."""
        self._state = laddering.kept(self._house.workspace)
        here = self.table.currentIndex()
        row, column = max(here.row(), 0), max(here.column(), 0)
        ladder = self.ladder
        concerns = laddering.concerns(self._house.workspace, ladder)
        self.model.put(ladder, concerns, discreet=self._context.discreet)
        self._work.setVisible(bool(ladder.levels))
        self._empty.setVisible(not ladder.levels)
        for name, load in self.examples.items():
            load.setVisible(laddering.EXAMPLES[name] is ladder.category)
        self._hint.setText(words.row_hint(ladder.category))
        self.table.go_to(row, column)
        self._stood()

    @property
    def ladder(self) -> Ladder:
        """The ladder of the category chosen, as it is kept."""
        return self._state.ladder(Category(self.category.currentData()))

    def show_category(self, category: Category) -> None:
        """Choose a category."""
        self.category.setCurrentIndex(self.category.findData(category.value))
        self._choose()

    # ---- keeping ---------------------------------------------------------------------------------------------

    @Slot(object)
    def _keep(self, ladder: Ladder) -> None:
        """Keep another ladder at once, as a step that can be taken back."""
        workspace, before = self._house.workspace, self._state
        try:
            now = laddering.with_ladder(before, ladder)
            laddering.keep(workspace, now)
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))
            return
        self.message.be_silent()

        def set_to(state: Kept) -> Callable[[], None]:
            return lambda: laddering.keep(workspace, state)

        name = self.tr("less exact words of {category}").format(category=category_words.category(ladder.category))
        self._context.undo.push(name, set_to(before), set_to(now))

    @Slot()
    def _choose(self) -> None:
        self.message.be_silent()
        self.table.go_to(0, 0)
        self.refresh()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if {Aspect.COLLECTION, Aspect.RECORD} & changes.aspects:
            self.refresh()

    @Slot(bool)
    def _discreet_changed(self, _on: bool) -> None:
        self.refresh()

    # ---- from elsewhere --------------------------------------------------------------------------------------

    @Slot()
    def _load_example(self) -> None:
        name = next(name for name, load in self.examples.items() if load is self.sender())
        self._keep(laddering.example(name))

    @Slot()
    def _read_file(self) -> None:
        title = self.tr("Read a ladder")
        path = self._context.interaction.choose_file(title, [self.tr("Tables ({files})").format(files=_FILES)])
        if path is None:
            return
        category = self.ladder.category
        self._context.workers.run(
            lambda _job: laddering.read(path, category), self._take, self._refused, title=self.tr("Reading a ladder")
        )

    def _take(self, got: ReadLadder) -> None:
        self.show_category(got.ladder.category)
        self._keep(got.ladder)
        if got.warnings and not self.message.isVisible():
            self.message.say("warn", " ".join(map(spoken, got.warnings)))

    def _refused(self, error: OralHistoryError) -> None:
        self.message.say("danger", spoken(error))

    @Slot(str)
    def _paste(self, text: str) -> None:
        if not text.strip():
            return
        try:
            ladder = laddering.pasted(text, self.ladder, self.tr("what was pasted"))
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))
            return
        self._keep(ladder)

    # ---- rows ------------------------------------------------------------------------------------------------

    @Slot()
    def _add_row(self) -> None:
        at = self.table.currentIndex().row() + 1
        rungs = list(self.ladder.rungs)
        rungs.insert(at, Rung("", ("",) * len(self.ladder.levels)))
        self._keep(replace(self.ladder, rungs=tuple(rungs)))
        self.table.go_to(at, 0)
        self.table.setFocus()

    @Slot()
    def _remove_rows(self) -> None:
        gone = {index.row() for index in self.table.selectedIndexes()}
        rungs = tuple(rung for row, rung in enumerate(self.ladder.rungs) if row not in gone)
        if gone:
            self._keep(replace(self.ladder, rungs=rungs))

    @Slot()
    def _move_up(self) -> None:
        self._move_row(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move_row(1)

    @Slot(int)
    def _move_row(self, by: int) -> None:
        here = self.table.currentIndex()
        rungs = list(self.ladder.rungs)
        if here.isValid() and 0 <= here.row() + by < len(rungs):
            column = here.column()
            rungs.insert(here.row() + by, rungs.pop(here.row()))
            row = here.row() + by
            self._keep(replace(self.ladder, rungs=tuple(rungs)))
            self.table.go_to(row, column)

    # ---- levels ----------------------------------------------------------------------------------------------

    @Slot()
    def _add_level(self) -> None:
        ladder = self.ladder
        names = {name.casefold() for name in ladder.levels}
        number = next(n for n in range(1, len(names) + 2) if self._usual_name(n).casefold() not in names)
        self._keep(replace(ladder, levels=(*ladder.levels, self._usual_name(number))))
        if self.ladder.rungs:
            self.table.go_to(self.table.currentIndex().row(), FIRST_LEVEL + len(ladder.levels))
        elif len(self.ladder.levels) == 1:
            self._add_row()
            self.table.go_to(0, FIRST_LEVEL)

    def _usual_name(self, number: int) -> str:
        return self.tr("level {number}").format(number=digits(number))

    @Slot()
    def _rename_level(self) -> None:
        at, name = self.table.level, " ".join(self.level_name.text().split())
        levels = list(self.ladder.levels)
        if 0 <= at < len(levels) and name and name != levels[at]:
            if name.casefold() in {each.casefold() for i, each in enumerate(levels) if i != at}:
                self.message.say("danger", self.tr("Two levels cannot have the same name. Give this one another."))
                return
            levels[at] = name
            self._keep(replace(self.ladder, levels=tuple(levels)))

    @Slot()
    def _remove_level(self) -> None:
        at = self.table.level
        if at >= 0:
            self._rearrange([i for i in range(len(self.ladder.levels)) if i != at])

    @Slot()
    def _make_finer(self) -> None:
        self._move_level(-1)

    @Slot()
    def _make_coarser(self) -> None:
        self._move_level(1)

    def _move_level(self, by: int) -> None:
        at = self.table.level
        order = list(range(len(self.ladder.levels)))
        if at >= 0 and 0 <= at + by < len(order):
            row = self.table.currentIndex().row()
            order.insert(at + by, order.pop(at))
            self._rearrange(order)
            self.table.go_to(row, FIRST_LEVEL + at + by)

    def _rearrange(self, order: list[int]) -> None:
        """The levels in another order, each with its words; one that is not in it goes."""
        ladder = self.ladder
        rungs = tuple(
            replace(rung, steps=tuple(rung.steps[i] if i < len(rung.steps) else "" for i in order))
            for rung in ladder.rungs
        )
        levels = tuple(ladder.levels[i] for i in order)
        self._keep(Ladder(ladder.category, levels, rungs if levels else ()))

    # ---- showing ---------------------------------------------------------------------------------------------

    @Slot(QModelIndex, QModelIndex)
    def _stood(self, *_moved: QModelIndex) -> None:
        """The keyboard stands elsewhere."""
        here, level = self.table.currentIndex(), self.table.level
        ladder = self.ladder
        self.level_name.setText(ladder.levels[level] if 0 <= level < len(ladder.levels) else "")
        for part in (self.level_name, self.remove_level, self.finer, self.coarser):
            part.setEnabled(level >= 0)
        for part in (self.remove_rows, self.up, self.down):
            part.setEnabled(here.isValid())
        self._concern.setText(str(self.model.data(here, Qt.ItemDataRole.ToolTipRole) or "") if here.isValid() else "")
        self._concern.setVisible(bool(self._concern.text()))
        self._show_row(here.row())

    def _show_row(self, row: int) -> None:
        value = laddering.sample(self.ladder, row)
        self.shown.setVisible(bool(value))
        if not value:
            return
        tag = self.ladder.rungs[row].language
        said = laddering.shown(self._house.workspace, self._state, self.ladder.category, value, tag)
        if self._context.discreet:
            said = {audience: "•••" if text == value else text for audience, text in said.items()}
        self.shown.put(
            words.sentence(self.ladder.category), {audience: {"words": text} for audience, text in said.items()}
        )


def _together(parts: Sequence[QWidget]) -> QWidget:
    """Parts in a row that stay in one line."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE.small)
    for part in parts:
        row.addWidget(part)
    return group
