"""Release rules: what must have happened before anything leaves, for every testimony of the collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox

from oralhistory.use_cases import keeping

from ..context import Context
from ..widgets.labels import label
from ..widgets.section import Section

if TYPE_CHECKING:
    from ..house import House


class ReleaseCard(Section):
    """Whether a second person must read each review."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._context = context
        self._house = house
        self.set_title(self.tr("Before anything leaves"))
        self.second = QCheckBox(self.tr("A second person must finish each review, too"))
        self.second.setChecked(self._wanted())
        self.second.toggled.connect(self._choose)
        hint = label(
            self.tr(
                "The two must be different people, and read the same text with the same decisions: who changes "
                "either asks the other to look again. Both stand in the history."
            ),
            "muted",
            wrap=True,
        )
        self.second.setAccessibleDescription(hint.text())
        self.body.addWidget(self.second)
        self.body.addWidget(hint)

    def refresh(self) -> None:
        """Another part of the window may have changed it."""
        self.second.blockSignals(True)
        self.second.setChecked(self._wanted())
        self.second.blockSignals(False)

    def _wanted(self) -> bool:
        return self._house.workspace.vault.collection.readers > 1

    @Slot(bool)
    def _choose(self, on: bool) -> None:
        self._record(on)
        name = self.tr("second reader asked for") if on else self.tr("second reader no longer asked for")
        self._context.undo.push(name, _Choice(self._house, not on), _Choice(self._house, on))

    def _record(self, on: bool) -> None:
        if on != self._wanted():
            keeping.require_second_reader(self._house.workspace, on)


class _Choice:
    """One way of a step of undo; holds the house, no page."""

    def __init__(self, house: House, wanted: bool) -> None:
        self._house = house
        self._wanted = wanted

    def __call__(self) -> None:
        keeping.require_second_reader(self._house.workspace, self._wanted)
