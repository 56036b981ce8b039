"""Whether a testimony keeps its release id and its people's letters from package to package, and what that costs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.use_cases import keeping_releases

from ...context import Context
from ...sentences import spoken
from ...theme.tokens import SPACE
from ...widgets.labels import label

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace


class KeepingSwitch(QWidget):
    """Give it a testimony with :meth:`show_testimony`; a change is kept at once and can be taken back."""

    def __init__(self, context: Context, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace = workspace
        self._id = ""
        self.box = QCheckBox(self.tr("Letters stay the same"))
        self._cost = label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        column.addWidget(self.box)
        column.addWidget(self._cost)
        self.box.clicked.connect(self._clicked)

    def show_testimony(self, id: str) -> None:
        """Show what holds for a testimony now."""
        self._id = id
        on = keeping_releases.keeps(self._workspace, id)
        self.box.setChecked(on)
        self._cost.setText(
            self.tr(
                "It keeps its release id and its people's letters. Whoever holds two of its packages can put them side "
                "by side, and learn from each what the other leaves out."
            )
            if on
            else self.tr("Each package draws a release id and letters of its own: two cannot be put side by side.")
        )
        self.box.setAccessibleDescription(self._cost.text())

    @Slot(bool)
    def _clicked(self, on: bool) -> None:
        workspace, id = self._workspace, self._id

        def set_to(wanted: bool) -> Callable[[], None]:
            return lambda: _set(workspace, id, wanted)

        try:
            set_to(on)()
        except OralHistoryError as error:
            self._context.interaction.error(spoken(error))
        else:
            self._context.undo.push(self.tr("same letters in every package"), set_to(not on), set_to(on))
        self.show_testimony(id)


def _set(workspace: Workspace, id: str, on: bool) -> None:
    keeping_releases.set_keeping(workspace, id, on)
