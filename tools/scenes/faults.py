"""Scenes of the page that a fault of the program shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from oralhistory.errors import MachineError
from ui.autosave import Autosave
from ui.context import Context
from ui.faults import Faults
from ui.main_window import MainWindow
from ui.views.fault import FaultPage

from .door import locked
from .stage import open_house


def saved(context: Context) -> QWidget:
    """What was typed is saved; the report lies folded."""
    window = _typed(context, _nothing)
    _fault(window)
    return window


def report(context: Context) -> QWidget:
    """The report is open."""
    window = _typed(context, _nothing)
    _fault(window).fold.open()
    QTest.qWait(50)
    return window


def unsaved(context: Context) -> QWidget:
    """What was typed cannot be saved now."""
    window = _typed(context, _full)
    _fault(window)
    return window


def again(context: Context) -> QWidget:
    """The same fault came back: locking is the first advice."""
    window = _typed(context, _nothing)
    _fault(window, times=2)
    return window


def over_dialog(context: Context) -> QWidget:
    """A dialog stands in front: the page stands before it, as a sheet."""
    window = _typed(context, _nothing)
    dialog = QDialog(window)
    QVBoxLayout(dialog).addWidget(QLineEdit("Words typed into a dialog"))
    dialog.open()
    return _fault(window).window()


def at_door(context: Context) -> QWidget:
    """Before a locked vault."""
    window = locked(context)
    _fault(window)
    return window


def _typed(context: Context, save: Callable[[], None]) -> QWidget:
    window, _, _ = open_house(context)
    autosave = Autosave(save, window, state=context.saved, quiet_ms=60_000)
    autosave.touch()
    return window


def _nothing() -> None:
    """Saved."""


def _full() -> None:
    raise MachineError(
        "The disk of “{path}” is full. Free some space and try again; nothing was changed.", path=Path("/media/stick")
    )


def _fault(window: QWidget, times: int = 1) -> FaultPage:
    assert isinstance(window, MainWindow)
    faults = Faults(window, window)
    for _ in range(times):
        try:
            int("what the narrator said")
        except ValueError as error:
            faults.caught(type(error), error, error.__traceback__)
    QTest.qWait(100)
    assert faults.page is not None
    return faults.page


SCENES = {
    "saved": saved,
    "report": report,
    "unsaved": unsaved,
    "again": again,
    "over-dialog": over_dialog,
    "at-door": at_door,
}
