"""What a new testimony begins from: nothing, or one of the collection's templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from oralhistory.model import Testimony
from oralhistory.use_cases import templates
from oralhistory.use_cases.templates import Template

from .settings_templates import fill

if TYPE_CHECKING:
    from ..house import House


class TemplateChoice(QComboBox):
    """Offers what there is when :meth:`refresh` was last called; the collection's default is chosen."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._state = templates.Kept((), "")

    def refresh(self) -> None:
        """Offer the templates there are now; what is chosen stays chosen, where nothing changed."""
        state = templates.kept(self._house.workspace)
        if state != self._state:
            self._state = state
            fill(self, state)

    def choose_default(self) -> None:
        """Let the next testimony begin from what the collection begins from."""
        self.setCurrentIndex(max(self.findData(self._state.default), 0))

    @property
    def is_needed(self) -> bool:
        """Whether there is anything to choose."""
        return bool(self._state.templates)

    def template(self) -> Template | None:
        """What is chosen."""
        return self._state.template(str(self.currentData() or ""))

    def begin(self, testimony: Testimony) -> Testimony:
        """The testimony with what the template holds."""
        template = self.template()
        return templates.apply(template, testimony) if template is not None else testimony
