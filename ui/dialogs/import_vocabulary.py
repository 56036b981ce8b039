"""A vocabulary from a file, looked at before it is taken in: what is new, what changes, what is no longer there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from oralhistory.use_cases import vocabularies
from oralhistory.use_cases.vocabularies import Concept, ReadVocabulary, VocabularyPlan
from oralhistory.workspace import Workspace

from ..i18n import isolate, number
from ..models.paged import Column, PagedModel
from ..sentences import spoken
from ..theme.icons import icon
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.dialog_foot import dialog_foot
from ..widgets.form import FormRow
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.table import Table

_WIDTHS = (112, 240, 200)
_MOST_SHOWN = 3
_PROBLEM_HEIGHT = 44
"""Two lines of a sentence."""


class ImportVocabulary(QDialog):
    """Shows what a file that was read would bring."""

    taken_in = Signal(object)
    """The vocabulary as it shall be."""

    def __init__(self, workspace: Workspace, read: ReadVocabulary, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = vocabularies.kept(workspace)
        self._read = read
        self._language = workspace.vault.collection.language
        self._plan: VocabularyPlan = vocabularies.plan(None, read)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 620)
        self.into = QComboBox()
        self.into.addItem(self.tr("a new vocabulary"), "")
        for each in self._state.vocabularies:
            self.into.addItem(each.name, each.id)
        same = vocabularies.same_list(self._state, read)
        self.into.setCurrentIndex(self.into.findData(same.id) if same else 0)
        self.into.activated.connect(self._look)
        self.name = QLineEdit(read.name)
        self.name.setMaxLength(120)
        self.message = Message()
        self.problems = QListWidget()
        self.problems.setAccessibleName(self.tr("What was left out"))
        self.problems.addItems([spoken(each) for each in read.problems])
        self.problems.setWordWrap(True)
        self.problems.setFixedHeight(_PROBLEM_HEIGHT * min(len(read.problems), _MOST_SHOWN) + SPACE.small)
        self.counts = label("", "muted", wrap=True)
        self.model = PagedModel[Concept](self._columns(), self._fetch)
        self.model.setParent(self)
        self.table = Table(self.tr("The terms as they were read"))
        self.table.setModel(self.model)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.act = button("", "primary", "check")
        self.act.clicked.connect(self.take_in)
        self._build()
        self.problems.setVisible(bool(read.problems))
        self._look()

    @Slot()
    def take_in(self) -> None:
        """Take in what is shown."""
        self._look()
        if self.act.isEnabled():
            self.accept()
            self.taken_in.emit(self._plan.vocabulary)

    @Slot()
    def _look(self) -> None:
        """See what the file would change where it is to go."""
        before = self._state.vocabulary(str(self.into.currentData()))
        self.name_row.setVisible(before is None)
        name = " ".join(self.name.text().split()) or self._read.name
        self._plan = vocabularies.plan(before, self._read, name)
        self.model.set_ids([concept.id for concept in self._plan.vocabulary.concepts if self._is_shown(concept)])
        said = (
            self.tr("New: {count}").format(count=number(len(self._plan.fresh))),
            self.tr("changed: {count}").format(count=number(len(self._plan.changed))),
            self.tr("no longer in the file, still understood: {count}").format(count=number(len(self._plan.gone))),
        )
        self.counts.setText(" · ".join(said))
        self.act.setText(self.tr("Take in %Ln terms", "", len(self._read.concepts)))
        self.act.setEnabled(self._plan.count > 0)
        if not self._plan.count:
            self.message.say("info", self.tr("Everything in this file is known already."))
        elif self._read.warnings:
            self.message.say("warn", " ".join(map(spoken, self._read.warnings)))
        else:
            self.message.be_silent()

    def _is_shown(self, concept: Concept) -> bool:
        return not concept.gone or concept.id in self._plan.gone

    def _fetch(self, ids: Sequence[str]) -> list[Concept | None]:
        return [self._plan.vocabulary.by_id.get(id) for id in ids]

    def _columns(self) -> list[Column[Concept]]:
        return [
            Column("state", self.tr("Here"), self._state_words, icon=self._state_icon, sortable=False),
            Column("term", self.tr("Term"), self._term, sortable=False),
            Column("broader", self.tr("Under"), self._above, sortable=False),
            Column("others", self.tr("Also"), self._others, sortable=False),
        ]

    def _state_words(self, concept: Concept) -> str:
        if concept.id in self._plan.fresh:
            return self.tr("new")
        if concept.id in self._plan.changed:
            return self.tr("changes")
        return self.tr("gone") if concept.id in self._plan.gone else self.tr("known")

    def _state_icon(self, concept: Concept) -> QIcon:
        if concept.id in self._plan.fresh:
            return icon("plus", "accent")
        if concept.id in self._plan.changed:
            return icon("pencil", "accent")
        return icon("x", "muted") if concept.id in self._plan.gone else icon("check", "muted")

    def _term(self, concept: Concept) -> str:
        return isolate(concept.label(self._language))

    def _above(self, concept: Concept) -> str:
        return " › ".join(isolate(each.label(self._language)) for each in self._plan.vocabulary.path(concept))

    def _others(self, concept: Concept) -> str:
        shown = concept.label(self._language)
        return " · ".join(isolate(each) for each in concept.all_labels if each != shown)

    def _build(self) -> None:
        self.name_row = FormRow(self.tr("Name"), self.name)
        where = QHBoxLayout()
        where.setSpacing(SPACE.medium)
        where.addWidget(FormRow(self.tr("Take it into"), self.into), 1)
        where.addWidget(self.name_row, 1)
        foot = dialog_foot(self, button(self.tr("Cancel")), self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.medium)
        column.addWidget(label(self.tr("Import a vocabulary"), "page"))
        note = self.tr(
            "Nothing is taken in yet. A term that comes again is brought up to date; its earlier labels, and terms "
            "that are gone, stay understood where records use them."
        )
        column.addWidget(label(note, "muted", wrap=True))
        column.addLayout(where)
        column.addWidget(self.message)
        column.addWidget(self.problems)
        column.addWidget(self.counts)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
