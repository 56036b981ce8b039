"""From how many people outside on a release is not called unsafe: a rule of the collection."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox

from oralhistory.use_cases import keeping

from ..autosave import Autosave
from ..context import Context
from ..house import House
from ..widgets.form import Form, narrow
from ..widgets.section import Section

_MOST = 100_000


class RiskCard(Section):
    """Saved as one types."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._house = house
        self.set_title(self.tr("Who could be recognised"))
        self.least = QSpinBox()
        self.least.setRange(1, _MOST)
        self.least.setValue(house.workspace.vault.collection.minimum_population)
        form = Form()
        form.add(
            self.tr("People who must fit at least"),
            self.least,
            self.tr(
                "A release is called unsafe while fewer people in the world outside fit all that it says of its "
                "narrator, or nobody has entered how many do. You enter it beside each new package."
            ),
        )
        self.body.addLayout(narrow(form))
        self.save = Autosave(self._save, self, state=context.saved)
        self.least.valueChanged.connect(self.save.touch)
        self.save.watch(self.least)

    def _save(self) -> None:
        if self.least.value() != self._house.workspace.vault.collection.minimum_population:
            keeping.set_collection(self._house.workspace, "minimum_population", self.least.value())
