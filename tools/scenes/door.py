"""Scenes at the door: a vault, none yet, erasing, a new vault step by step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.house import WorkspaceKeeper
from ui.notice import Notice
from ui.views.door import Door
from ui.views.erasing import EraseForm
from ui.views.new_vault import NewVaultView
from ui.widgets.secret_edit import SecretEdit

from .stage import clear, rest, window_of

SAMPLE_KEY = "7K2M-9QXD-HF41-TB8W-0ZRC-5N6V-JPE3-A8YS-12TQ"


def _at_the_door(context: Context, made: QWidget) -> QWidget:
    clear()
    window = window_of(context)
    window.show()
    window.show_door(made)
    return window


def locked(context: Context) -> QWidget:
    """The door before a vault."""
    return _at_the_door(context, Door(context, WorkspaceKeeper(), Path("/home/noa/Documents/collection.vault")))


def first(context: Context) -> QWidget:
    """The door on a fresh laptop."""
    return _at_the_door(context, Door(context, WorkspaceKeeper()))


def erasing(context: Context) -> QWidget:
    """The door, the folder's name typed, the button held."""
    made = Door(context, WorkspaceKeeper(), Path("/home/noa/Documents/collection.vault"))
    window = _at_the_door(context, made)
    made._erase.click()
    form = made.findChildren(EraseForm)[0]
    QTest.keyClicks(form.name, "collection.vault")
    QTest.qWait(50)
    form.hold.setFocus()
    QTest.keyPress(form.hold, Qt.Key.Key_Space)
    QTest.qWait(1_200)
    return window


def erased(context: Context) -> QWidget:
    """The door after a vault was erased."""
    made = Door(context, WorkspaceKeeper())
    window = _at_the_door(context, made)
    made.tell(Notice.ERASED)
    return window


def _new_vault(context: Context, step: int) -> NewVaultView:
    made = NewVaultView(context, WorkspaceKeeper())
    _at_the_door(context, made)
    made.show_step(step)
    return made


def new_vault(context: Context) -> QWidget:
    """What the new vault is."""
    _new_vault(context, 0)
    return window_of(context)


def new_vault_passphrase(context: Context) -> QWidget:
    """Its passphrase."""
    made = _new_vault(context, 1)
    made.findChildren(SecretEdit)[0].setText("summer2019")
    made.go_on()
    rest(context)
    return window_of(context)


def new_vault_recovery(context: Context) -> QWidget:
    """Its recovery key."""
    made = _new_vault(context, 2)
    made.show_recovery_key(SAMPLE_KEY)
    return window_of(context)


SCENES = {
    "locked": locked,
    "first": first,
    "erasing": erasing,
    "erased": erased,
    "new-vault": new_vault,
    "new-vault-passphrase": new_vault_passphrase,
    "new-vault-recovery": new_vault_recovery,
}
