"""Named steps that can be taken back: edits of fields, and decisions too."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

MOST_STEPS = 200


class Declined(Exception):
    """Somebody was asked before a step was taken back, and said no: it stays as it is."""


@dataclass(frozen=True)
class Step:
    """What was done, in words ("change of title"), and the way back and forth."""

    name: str
    undo: Callable[[], None]
    redo: Callable[[], None]


class Undo(QObject):
    """The steps of the open vault, newest last. Forgotten when it is locked.

    A step whose way back raises stays where it is; the error passes through to the caller, but for :class:`Declined`.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def push(self, name: str, undo: Callable[[], None], redo: Callable[[], None]) -> None:
        """Note a step that has just been done; what was undone before can no longer be redone."""
        self._done.append(Step(name, undo, redo))
        del self._done[:-MOST_STEPS]
        self._undone.clear()
        self.changed.emit()

    @property
    def undo_name(self) -> str:
        """What Ctrl+Z would undo, or nothing."""
        return self._done[-1].name if self._done else ""

    @property
    def redo_name(self) -> str:
        """What Ctrl+Shift+Z would do again, or nothing."""
        return self._undone[-1].name if self._undone else ""

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        if self._done:
            with suppress(Declined):
                self._take_back()

    @Slot()
    def redo(self) -> None:
        """Do the last undone step again."""
        if self._undone:
            with suppress(Declined):
                self._do_again()

    def _take_back(self) -> None:
        self._done[-1].undo()
        self._undone.append(self._done.pop())
        self.changed.emit()

    def _do_again(self) -> None:
        self._undone[-1].redo()
        self._done.append(self._undone.pop())
        self.changed.emit()

    def clear(self) -> None:
        """Forget every step."""
        self._done.clear()
        self._undone.clear()
        self.changed.emit()
