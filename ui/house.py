"""The open vault as the window holds it: the workspace, its changes as one signal, what the window remembers in it.

The only module that opens a workspace. The core, and with it the database, is imported when first needed,
after the door has been painted.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from oralhistory.errors import MachineError

from .keeper import MadeVault, NewVault
from .process import give_back_memory

if TYPE_CHECKING:
    from oralhistory.use_cases.entering import Unlocked
    from oralhistory.workspace import Changes, Workspace

OWNER = "owner"
"""Who acts until the collection's settings say a name."""
_WRITE_AFTER_MS = 2_000
_SETTLE_AFTER_MS = 3_000
_STATE = "window_state"


class House(QObject):
    """The session of one open vault (:class:`~.context.Session`); pages use :attr:`workspace`."""

    changed = Signal(object)
    """The :class:`Changes` of every use case; a page looks whether they are its own."""
    backup_asked = Signal()
    """Make the automatic backup now."""
    closing = Signal()
    """The vault is about to close and can be written for the last time."""

    def __init__(
        self, workspace: Workspace, parent: QObject | None = None, *, settle_after_ms: int = _SETTLE_AFTER_MS
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        collection = workspace.vault.collection
        self.sign()
        workspace.on_change = self._tell
        self._state = {key: value for key, value in collection.window_state.items() if isinstance(value, str)}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WRITE_AFTER_MS)
        self._later.timeout.connect(self.write_down)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(settle_after_ms)
        self._quiet.timeout.connect(self._settle)
        self._quiet.start()  # opening left much behind

    @property
    def lock_minutes(self) -> int:
        """After how many idle minutes this collection locks; 0 leaves it to the laptop's own setting."""
        return self.workspace.vault.collection.lock_minutes

    def sign(self) -> None:
        """From now on, sign with the name in the collection's settings."""
        self.workspace.by = self.workspace.vault.collection.person_by or OWNER

    def remembered(self, key: str) -> str | None:
        """What :meth:`remember` was given for ``key``, in this or an earlier sitting."""
        return self._state.get(key)

    def remember(self, key: str, value: str) -> None:
        """Keep a small thing of the window inside the vault; written within two seconds and on closing."""
        self._state[key] = value
        self._later.start()
        self._quiet.start()

    def close(self) -> None:
        """Write down what is to be remembered, and close the vault."""
        self.closing.emit()
        self._quiet.stop()
        try:
            self.write_down()
        finally:
            self.workspace.on_change = _nobody
            self.workspace.close()

    @Slot()
    def write_down(self) -> None:
        """Write what is to be remembered now."""
        if self._later.isActive():
            self._later.stop()
            self.workspace.vault.collection.set(_STATE, self._state, self.workspace.by)

    @Slot()
    def _settle(self) -> None:
        with suppress(MachineError):  # nothing is lost by it, and the next save says what is wrong with the disk
            self.workspace.settle()
        give_back_memory()

    def _forget_put_away(self, changes: Changes) -> None:
        """What the window keeps under the id of a testimony that is sealed or destroyed now: it may quote it."""
        for id in changes.testimonies:
            kept = [key for key in self._state if id in key]
            if kept and self.workspace.holding(id) != "kept":
                for key in kept:
                    del self._state[key]
                self._later.start()

    def _tell(self, changes: Changes) -> None:
        self._quiet.start()
        self._forget_put_away(changes)
        self.changed.emit(changes)


class WorkspaceKeeper:
    """Opens and makes vaults through the workspace (:class:`~.keeper.Keeper`)."""

    def unlock(self, path: Path, secret: str) -> object:
        """On a worker: the vault's key, and a stronger slot where the passphrase's is below today's standard."""
        from oralhistory.use_cases.entering import unlock

        return unlock(path, secret)

    def create(self, asked: NewVault) -> MadeVault:
        """On a worker: make the vault and close it again, since this thread shall not own it."""
        from oralhistory.use_cases.entering import Unlocked
        from oralhistory.workspace import Workspace

        workspace, recovery_key = Workspace.create(
            asked.path,
            asked.passphrase,
            title=asked.title,
            institution=asked.institution,
            language=asked.language,
            by=OWNER,
        )
        key = workspace.vault.key
        workspace.close()
        return MadeVault(recovery_key, Unlocked(asked.path, key))

    def enter(self, unlocked: object) -> House:
        """On the window's thread: open the vault with its key."""
        from oralhistory.use_cases.entering import enter

        return House(enter(cast("Unlocked", unlocked), by=OWNER))


def _nobody(changes: Changes) -> None:
    """The house is closed."""
