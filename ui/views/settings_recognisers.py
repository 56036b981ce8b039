"""The card of the recognisers: models of one's own on this disk that add suggestions to the program's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.jobs import Job
from oralhistory.model import ChosenRecogniser
from oralhistory.use_cases import keeping, recognising

from ..context import Context
from ..i18n import isolate
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..widgets.busy import Busy
from ..widgets.buttons import button
from ..widgets.form import FormRow, narrow
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.rows import clear_rows
from ..widgets.section import Section

if TYPE_CHECKING:
    from ..house import House


class RecognisersCard(Section):
    """Those in use, each with a way to ask it no more; a choice of those installed, and of a model's folder."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._context = context
        self._house = house
        self.set_title(
            self.tr("Recognisers"),
            self.tr(
                "A model of your own, on this disk, can propose what else could identify someone. It cannot open a "
                "connection. What was decided about its proposals holds, even where the model is missing."
            ),
        )
        self._used: dict[QPushButton, ChosenRecogniser] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE.small)
        self.name = QComboBox()
        self.name.addItems(recognising.installed())
        self.choose = button(self.tr("Choose its model …"), "", "folder-open")
        self.choose.clicked.connect(self._choose)
        self.message = Message()
        self.busy = Busy()
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self.choose)
        row.addWidget(self.busy)
        row.addStretch(1)
        self.body.addLayout(self._rows)
        self.body.addSpacing(SPACE.small)
        self.body.addLayout(narrow(FormRow(self.tr("Another recogniser"), self.name)))
        self.body.addLayout(row)
        self.body.addWidget(self.message)
        self.refresh()

    def refresh(self) -> None:
        """Show what holds now."""
        clear_rows(self._rows)
        self._used.clear()
        used = recognising.chosen(self._house.workspace)
        for each in used:
            self._rows.addWidget(self._row(each))
        if not used:
            self._rows.addWidget(label(self.tr("None: the program’s own rules look alone."), "muted"))

    def droppers(self) -> dict[str, QPushButton]:
        """The button of each recogniser in use."""
        return {each.name: made for made, each in self._used.items()}

    def _row(self, used: ChosenRecogniser) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        drop = button(self.tr("Ask it no more"), "quiet", "x")
        drop.setAccessibleName(self.tr("{name}: ask it no more").format(name=isolate(used.name)))
        drop.clicked.connect(self._drop)
        self._used[drop] = used
        named = self.tr("{name}, with the model at {path}")
        shown = label(named.format(name=isolate(used.name), path=isolate(used.model)), wrap=True)
        row.addWidget(shown, 1)
        row.addWidget(drop)
        return made

    @Slot()
    def _choose(self) -> None:
        """Read the model on a worker first: one that cannot be read is not chosen."""
        title = self.tr("The folder of the model")
        folder = self._context.interaction.choose_folder(title) if self.name.currentText() else None
        if folder is None:
            return
        try:
            wanted = recognising.recogniser(self.name.currentText(), folder)
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))
            return
        self.message.be_silent()
        self.choose.setEnabled(False)
        self.busy.begin(self.tr("Reading the model …"))

        def read(_job: Job) -> ChosenRecogniser:
            return recognising.tried(wanted)

        self._context.workers.run(read, self._take, self._cannot)

    def _take(self, wanted: ChosenRecogniser) -> None:
        self._stop()
        others = [each for each in recognising.chosen(self._house.workspace) if each.name != wanted.name]
        self._set(sorted([*others, wanted]), self.tr("recogniser {name}").format(name=isolate(wanted.name)))
        self.message.say("good", self.tr("It looks through every text from now on. Open a testimony to see."))

    def _cannot(self, error: OralHistoryError) -> None:
        self._stop()
        self.message.say("danger", spoken(error))

    def _stop(self) -> None:
        self.busy.end()
        self.choose.setEnabled(True)

    @Slot()
    def _drop(self) -> None:
        pressed = self.sender()
        if not isinstance(pressed, QPushButton) or pressed not in self._used:
            return
        dropped = self._used[pressed]
        kept = [each for each in recognising.chosen(self._house.workspace) if each != dropped]
        self.message.be_silent()
        self._set(kept, self.tr("end of the recogniser {name}").format(name=isolate(dropped.name)))
        self.name.setFocus()

    def _set(self, wanted: Sequence[ChosenRecogniser], name: str) -> None:
        workspace = self._house.workspace
        before = recognising.chosen(workspace)
        if tuple(wanted) == before:
            return

        def set_to(recognisers: Sequence[ChosenRecogniser]) -> Callable[[], None]:
            return lambda: keeping.set_collection(workspace, "recognisers", recognisers)

        set_to(wanted)()
        self._context.undo.push(name, set_to(before), set_to(wanted))
