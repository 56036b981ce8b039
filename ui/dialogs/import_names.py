"""A list of people and places, looked at before it is taken in: what is new, what changes, what cannot be read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QListWidget, QVBoxLayout, QWidget

from oralhistory.sentences import Sentence
from oralhistory.use_cases.register_lists import ListedEntity, ListPlan, plan_list, read_entity_list, take_in
from oralhistory.workspace import Workspace

from ..i18n import isolate
from ..i18n import number as digits
from ..models.paged import Column, PagedModel
from ..sentences import spoken
from ..theme.icons import icon
from ..theme.tokens import SPACE
from ..views import people_places_words as words
from ..widgets.buttons import button
from ..widgets.dialog_foot import dialog_foot
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.table import Table

_MOST_SHOWN = 3
_PROBLEM_HEIGHT = 44
"""Two lines of a sentence."""
_WIDTHS = (64, 96, 220, 128)


class ImportNames(QDialog):
    """Reads the file when it is made.

    Raises:
        InputError: it is no list.
        MachineError: it may not be read.
    """

    taken_in = Signal(int, object)
    """How many entries are new or changed, and the way back."""

    def __init__(self, workspace: Workspace, path: Path, parent: QWidget) -> None:
        listed = read_entity_list(path)
        super().__init__(parent)
        self._workspace = workspace
        self._plan: ListPlan = plan_list(workspace, listed)
        self._rows = {str(number): row for number, row in enumerate(listed.rows)}
        self._fresh = {row.line for row in self._plan.fresh}
        self._known = {row.line for row in self._plan.known}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 600)
        self.message = Message()
        self.problems = QListWidget()
        self.problems.setAccessibleName(self.tr("Rows that cannot be read"))
        self.problems.addItems([spoken(each) for each in listed.problems])
        self.problems.setWordWrap(True)
        self.problems.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.problems.setFixedHeight(_PROBLEM_HEIGHT * min(len(listed.problems), _MOST_SHOWN) + SPACE.small)
        self.problems.setVisible(bool(listed.problems))
        self.model = PagedModel[ListedEntity](self._columns(), self._fetch)
        self.model.setParent(self)
        self.table = Table(self.tr("The list as it was read"))
        self.table.setModel(self.model)
        for number, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(number, width)
        self.model.set_ids(list(self._rows))
        self.act = button("", "primary", "check")
        self._build()
        self._say(listed.problems, listed.warnings)

    @Slot()
    def take_in(self) -> None:
        """Take in every row that can be read."""
        count = self._plan.count
        back = take_in(self._workspace, self._plan)
        self.accept()
        self.taken_in.emit(count, back)

    def _say(self, problems: Sequence[Sentence], warnings: Sequence[Sentence]) -> None:
        count = self._plan.count
        self.act.setText(self.tr("Take in %Ln entries", "", count))
        self.act.setEnabled(count > 0)
        if problems:
            sentence = self.tr("Rows that cannot be read: {count}. Correct the file, or take in the others.")
            self.message.say("warn", sentence.format(count=digits(len(problems))))
        elif not count:
            self.message.say("info", self.tr("Everything in this list is known already."))
        elif warnings:
            self.message.say("info", " ".join(map(spoken, warnings)))

    def _columns(self) -> list[Column[ListedEntity]]:
        return [
            Column("line", self.tr("Line"), _line, at_end=True, sortable=False),
            Column("state", self.tr("Here"), self._state, icon=self._state_icon, sortable=False),
            Column("name", self.tr("Name"), _name, sortable=False),
            Column("category", self.tr("Kind"), _kind, sortable=False),
            Column("aliases", self.tr("Also"), _aliases, sortable=False),
        ]

    def _fetch(self, ids: Sequence[str]) -> list[ListedEntity | None]:
        return [self._rows.get(id) for id in ids]

    def _state(self, row: ListedEntity) -> str:
        if row.line in self._fresh:
            return self.tr("new")
        return self.tr("changes") if row.line in self._known else self.tr("known")

    def _state_icon(self, row: ListedEntity) -> QIcon:
        if row.line in self._fresh:
            return icon("plus", "accent")
        return icon("pencil", "accent") if row.line in self._known else icon("check", "muted")

    def _build(self) -> None:
        self.act.clicked.connect(self.take_in)
        foot = dialog_foot(self, button(self.tr("Cancel")), self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.medium)
        column.addWidget(label(self.tr("Import a list"), "page"))
        note = self.tr(
            "Nothing is taken in yet. The same entry again is brought up to date, and nothing is taken away."
        )
        column.addWidget(label(note, "muted", wrap=True))
        column.addWidget(self.message)
        column.addWidget(self.problems)
        column.addWidget(self.table, 1)
        column.addLayout(foot)


def _line(row: ListedEntity) -> str:
    return str(row.line)


def _name(row: ListedEntity) -> str:
    return isolate(row.name)


def _kind(row: ListedEntity) -> str:
    return words.kind(row.category)


def _aliases(row: ListedEntity) -> str:
    return " · ".join(isolate(alias) for alias in row.aliases)
