"""From how many people outside on a release is not called unsafe: a rule of the collection."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox

from ..autosave import Autosave
from ..context import Context
from ..house import House
from ..widgets.form import Form, narrow
from ..widgets.section import Section
from .setting_undo import KeptSettings

_MOST = 100_000


class RiskCard(Section):
    """Saved as one types."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._house = house
        self._kept = KeptSettings(context, house)
        self.set_title(self.tr("Who could be recognised"))
        self.least = QSpinBox()
        self.least.setRange(1, _MOST)
        self.least.setValue(self._least())
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

    def refresh(self) -> None:
        """A step may have been taken back."""
        if not self.save.dirty and self.least.value() != self._least():
            self.least.blockSignals(True)
            self.least.setValue(self._least())
            self.least.blockSignals(False)

    def _least(self) -> int:
        return self._house.workspace.vault.collection.minimum_population

    def _save(self) -> None:
        name = self.tr("change of how many people must fit")
        self._kept.keep("minimum_population", self._least(), self.least.value(), name)
