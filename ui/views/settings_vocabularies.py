"""The card of the controlled vocabularies: those there are, a further one from a file, what keywords come from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.jobs import Job
from oralhistory.use_cases import vocabularies
from oralhistory.use_cases.vocabularies import ControlledVocabulary, Kept, ReadVocabulary

from ..context import Context
from ..i18n import isolate
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..widgets.busy import Busy
from ..widgets.buttons import button
from ..widgets.form import Form, narrow
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.rows import clear_rows
from ..widgets.section import Section

if TYPE_CHECKING:
    from ..house import House


class VocabulariesCard(Section):
    """What records say stays what it is, whatever happens here."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._context = context
        self._house = house
        self.set_title(
            self.tr("Vocabularies"),
            self.tr(
                "Lists of terms, from a thesaurus (SKOS) or a table (CSV), with labels in several languages. Keywords, "
                "content warnings and custom fields can keep to one."
            ),
        )
        self._drops: dict[QPushButton, str] = {}
        self._frees: dict[QCheckBox, str] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE.small)
        self.bring = button(self.tr("Import a vocabulary …"), "", "upload")
        self.bring.clicked.connect(self._choose)
        self.busy = Busy()
        self.message = Message()
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self.bring)
        row.addWidget(self.busy)
        row.addStretch(1)
        self.topics = {"keywords": QComboBox(), "content_warnings": QComboBox()}
        names = {"keywords": self.tr("Keywords come from"), "content_warnings": self.tr("Content warnings come from")}
        form = Form()
        for topic, box in self.topics.items():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(self._bind)
            form.add(names[topic], box)
        self.body.addLayout(self._rows)
        self.body.addLayout(row)
        self.body.addWidget(self.message)
        self.body.addSpacing(SPACE.small)
        self.body.addLayout(narrow(form))
        self.refresh()

    def refresh(self) -> None:
        """Show what holds now."""
        clear_rows(self._rows)
        self._drops.clear()
        self._frees.clear()
        state = vocabularies.kept(self._house.workspace)
        for each in state.vocabularies:
            self._rows.addWidget(self._row(each))
        if not state.vocabularies:
            self._rows.addWidget(label(self.tr("None yet: any words can be written."), "muted"))
        for topic, box in self.topics.items():
            box.clear()
            box.addItem(self.tr("any words"), "")
            for each in state.vocabularies:
                box.addItem(each.name, each.id)
            box.setCurrentIndex(max(box.findData(state.topics.get(topic, "")), 0))
            box.setEnabled(bool(state.vocabularies))

    def droppers(self) -> dict[str, QPushButton]:
        """By id of a vocabulary, the button that takes it away."""
        return {id: made for made, id in self._drops.items()}

    def ticks(self) -> dict[str, QCheckBox]:
        """By id of a vocabulary, whether other words may be written, too."""
        return {id: made for made, id in self._frees.items()}

    def _row(self, vocabulary: ControlledVocabulary) -> QWidget:
        made = QWidget()
        words = QVBoxLayout()
        words.setSpacing(SPACE.hair)
        words.addWidget(label(isolate(vocabulary.name), "strong", wrap=True))
        counted = self.tr("%Ln terms", "", len(vocabulary.offered))
        words.addWidget(label(counted, "small", wrap=True))
        free = QCheckBox(self.tr("Other words, too"))
        free.setChecked(vocabulary.free)
        free.setAccessibleName(self.tr("{name}: other words, too").format(name=vocabulary.name))
        free.clicked.connect(self._set_free)
        self._frees[free] = vocabulary.id
        drop = button(self.tr("Take away"), "quiet", "x")
        drop.setAccessibleName(self.tr("{name}: take away").format(name=vocabulary.name))
        drop.clicked.connect(self._drop)
        self._drops[drop] = vocabulary.id
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.medium)
        row.addLayout(words, 1)
        row.addWidget(free)
        row.addWidget(drop)
        return made

    @Slot()
    def _choose(self) -> None:
        """Read the file on a worker: a thesaurus takes seconds."""
        suffixes = " ".join(f"*{suffix}" for suffix in vocabularies.VOCABULARY_SUFFIXES)
        filters = [self.tr("Vocabularies in SKOS or CSV ({suffixes})").format(suffixes=suffixes)]
        path = self._context.interaction.choose_file(self.tr("A vocabulary in SKOS or CSV"), filters)
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a file, and show what it would bring."""
        self.message.be_silent()
        self.bring.setEnabled(False)
        self.busy.begin(self.tr("Reading the vocabulary …"))

        def read(_job: Job) -> ReadVocabulary:
            return vocabularies.read_vocabulary(path)

        self._context.workers.run(read, self._look, self._cannot)

    def _look(self, read: ReadVocabulary) -> None:
        from ..dialogs.import_vocabulary import ImportVocabulary

        self._stop()
        dialog = ImportVocabulary(self._house.workspace, read, self.window())
        dialog.taken_in.connect(self._taken_in)
        dialog.open()

    def _cannot(self, error: OralHistoryError) -> None:
        self._stop()
        self.message.say("danger", spoken(error))

    def _stop(self) -> None:
        self.busy.end()
        self.bring.setEnabled(True)

    @Slot(object)
    def _taken_in(self, vocabulary: object) -> None:
        taken = cast("ControlledVocabulary", vocabulary)
        state = vocabularies.kept(self._house.workspace)
        name = self.tr("import of the vocabulary {name}").format(name=isolate(taken.name))
        self._set(vocabularies.with_vocabulary(state, taken), name)
        self.bring.setFocus()

    @Slot()
    def _set_free(self) -> None:
        box = cast("QCheckBox", self.sender())
        state = vocabularies.kept(self._house.workspace)
        vocabulary = state.vocabulary(self._frees[box])
        if vocabulary is not None:
            name = self.tr("other words than those of {name}").format(name=isolate(vocabulary.name))
            self._set(vocabularies.with_vocabulary(state, replace(vocabulary, free=box.isChecked())), name)
            self.ticks()[vocabulary.id].setFocus()

    @Slot()
    def _drop(self) -> None:
        state = vocabularies.kept(self._house.workspace)
        vocabulary = state.vocabulary(self._drops[cast("QPushButton", self.sender())])
        if vocabulary is not None:
            name = self.tr("end of the vocabulary {name}").format(name=isolate(vocabulary.name))
            self._set(vocabularies.without(state, vocabulary.id), name)
            self.bring.setFocus()

    @Slot(int)
    def _bind(self, _row: int) -> None:
        state = vocabularies.kept(self._house.workspace)
        chosen = {topic: str(box.currentData()) for topic, box in self.topics.items() if box.currentData()}
        if chosen != state.topics:
            self._set(replace(state, topics=chosen), self.tr("where keywords and warnings come from"))

    def _set(self, now: Kept, name: str) -> None:
        workspace = self._house.workspace
        before = vocabularies.kept(workspace)

        def set_to(state: Kept) -> Callable[[], None]:
            return lambda: vocabularies.keep(workspace, state)

        set_to(now)()
        self._context.undo.push(name, set_to(before), set_to(now))
