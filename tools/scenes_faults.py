"""Pictures of the page that a fault of the program shows.

``python tools/scenes_faults.py [FOLDER] [SCENE ...]``
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import screenshots
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from oralhistory.errors import MachineError
from ui.autosave import Autosave
from ui.context import Context
from ui.faults import Faults
from ui.house import WorkspaceKeeper
from ui.main_window import MainWindow
from ui.views.door import Door
from ui.views.fault import FaultPage


def fault_saved(context: Context) -> QWidget:
    """What was typed is saved; the report lies folded."""
    window = _typed(context, _nothing)
    _fault(window)
    return window


def fault_report(context: Context) -> QWidget:
    """The report is open."""
    window = _typed(context, _nothing)
    _fault(window).fold.open()
    QTest.qWait(50)
    return window


def fault_unsaved(context: Context) -> QWidget:
    """What was typed cannot be saved now."""
    window = _typed(context, _full)
    _fault(window)
    return window


def fault_again(context: Context) -> QWidget:
    """The same fault came back: locking is the first advice."""
    window = _typed(context, _nothing)
    _fault(window, times=2)
    return window


def fault_large(context: Context) -> QWidget:
    """At twice the size of type, on a small screen."""
    window = _typed(context, _full)
    context.theme.choose("light", 200)
    window.resize(1024, 720)
    _fault(window)
    return window


def fault_over_dialog(context: Context) -> QWidget:
    """A dialog stands in front: the page stands before it, as a sheet."""
    window = _typed(context, _nothing)
    dialog = QDialog(window)
    QVBoxLayout(dialog).addWidget(QLineEdit("Words typed into a dialog"))
    dialog.open()
    return _fault(window).window()


def fault_at_door(context: Context) -> QWidget:
    """Before a locked vault."""
    window = screenshots.at_the_door(
        context, Door(context, WorkspaceKeeper(), Path("/home/noa/Documents/collection.vault"))
    )
    _fault(window)
    return window


def _typed(context: Context, save: Callable[[], None]) -> QWidget:
    window = screenshots.house(context)
    window.show()
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


screenshots.SCENES = {
    scene.__name__: scene
    for scene in (
        fault_saved,
        fault_report,
        fault_unsaved,
        fault_again,
        fault_large,
        fault_over_dialog,
        fault_at_door,
    )
}

if __name__ == "__main__":
    sys.exit(screenshots.main(sys.argv))
