"""Settings of the collection that a person changes in a field: kept, and taken back by name."""

from __future__ import annotations

from dataclasses import dataclass

from oralhistory.use_cases import keeping

from ..context import Context
from ..house import House


class KeptSettings:
    """What one card of settings keeps. Typing on in one field is one step."""

    def __init__(self, context: Context, house: House) -> None:
        self._context = context
        self._house = house
        self._last: _Change | None = None

    def keep(self, setting: str, before: object, now: object, name: str) -> None:
        """Keep one setting, if it is another, and note the step under its ``name``.

        Raises:
            OralHistoryError: it could not be kept; no step is noted.
        """
        if now == before:
            return
        change = _Change(self._context, self._house, setting, before, now)
        change.redo()
        last = self._last
        if last is not None and last.setting == setting and last.is_newest(name):
            last.now = now
            return
        self._last = change
        self._context.undo.push(name, change.undo, change.redo)
        change.name = name


@dataclass
class _Change:
    """One step; holds the house, no page."""

    context: Context
    house: House
    setting: str
    before: object
    now: object
    name: str = ""

    def is_newest(self, name: str) -> bool:
        """Whether it is the step that Ctrl+Z would take back."""
        return name == self.name == self.context.undo.undo_name and not self.context.undo.redo_name

    def undo(self) -> None:
        """As it was."""
        self._put(self.before)

    def redo(self) -> None:
        """As it was made."""
        self._put(self.now)

    def _put(self, value: object) -> None:
        keeping.set_collection(self.house.workspace, self.setting, value)
        self.house.sign()
        if self.setting == "lock_minutes" and isinstance(value, int):
            self.context.idle_minutes_changed.emit(value)
