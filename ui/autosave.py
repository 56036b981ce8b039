"""Saving as a person types: on the disk within a second of the last key, fifteen at most, and at every leave-taking.

Words are never thrown away: a save that fails stays due, says so in the window, and is tried again.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from oralhistory.errors import OralHistoryError

from .sentences import spoken

QUIET_MS = 800
"""The save itself takes the rest of the second that is promised."""
LONGEST_MS = 15_000
RETRY_MS = 5_000


@dataclass(frozen=True)
class Rescued:
    """What came of saving everything after a fault of the program."""

    wrote: bool
    """Something was due, and is saved."""
    reasons: tuple[str, ...]
    """Why something is still due, in the words of the machine."""
    faults: tuple[Exception, ...]
    """What is wrong with the program's own way of saving; that is still due as well."""

    @property
    def whole(self) -> bool:
        """Whether nothing is left unsaved."""
        return not self.reasons and not self.faults


class SavedState(QObject):
    """What the window as a whole has saved: the sum of its :class:`Autosave` s."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saves: list[weakref.ref[Autosave]] = []
        self.last_saved: datetime | None = None
        """When something was last saved, in local time."""

    def add(self, autosave: Autosave) -> None:
        """Count ``autosave`` in until it is destroyed."""
        self._saves.append(weakref.ref(autosave))
        autosave.changed.connect(self._member_changed)

    @property
    def dirty(self) -> bool:
        """Whether anything typed is not yet saved."""
        return any(save.dirty for save in self._living())

    @property
    def trouble(self) -> str:
        """The sentence of the last failed save that is still due, or nothing."""
        return next((save.trouble for save in self._living() if save.trouble), "")

    def flush(self) -> bool:
        """Save everything due now; ``False`` when something could not be."""
        saved = [save.flush() for save in self._living()]  # every one, also after a failure
        return all(saved)

    def rescue(self) -> Rescued:
        """Save everything due, after a fault: another one in one save keeps no other from being tried."""
        wrote, reasons, faults = False, list[str](), list[Exception]()
        for save in self._living():
            was_dirty = save.dirty
            try:
                if not save.flush():
                    reasons.append(save.trouble)
                wrote = wrote or (was_dirty and not save.dirty)
            except Exception as fault:  # noqa: BLE001 - it is told beside the one that brought us here
                faults.append(fault)
        return Rescued(wrote, tuple(dict.fromkeys(reasons)), tuple(faults))

    @Slot()
    def _member_changed(self) -> None:
        member = self.sender()
        if isinstance(member, Autosave) and member.last_saved is not None:
            self.last_saved = max(member.last_saved, self.last_saved or member.last_saved)
        self.changed.emit()

    def _living(self) -> list[Autosave]:
        """Those whose page still exists. Not by ``destroyed``: it can reach a receiver that is itself half gone."""
        living = [save for known in self._saves if (save := known()) is not None and shiboken6.isValid(save)]
        self._saves = [weakref.ref(save) for save in living]
        return living


class Autosave(QObject):
    """Calls ``save`` at the right moments. ``save`` runs on the window's thread and raises when it fails."""

    changed = Signal()
    """Dirty, saved, or failed: read the properties."""

    def __init__(
        self,
        save: Callable[[], None],
        parent: QObject | None = None,
        *,
        state: SavedState | None = None,
        quiet_ms: int = QUIET_MS,
        longest_ms: int = LONGEST_MS,
        retry_ms: int = RETRY_MS,
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._longest_ms = longest_ms
        self._retry_ms = retry_ms
        self.dirty = False
        """Whether something typed is not yet saved."""
        self.trouble = ""
        """Why the last save failed, while it is still due."""
        self.last_saved: datetime | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(quiet_ms)
        self._quiet.timeout.connect(self._due)
        self._longest = QTimer(self)
        self._longest.setSingleShot(True)
        self._longest.timeout.connect(self._due)
        if state is not None:
            state.add(self)

    @Slot()
    def touch(self) -> None:
        """Something was typed. Connect ``textChanged`` and its like to this."""
        self._quiet.start()
        if not self._longest.isActive():
            self._longest.start(self._longest_ms)
        if not self.dirty:
            self.dirty = True
            self.changed.emit()

    def flush(self) -> bool:
        """Save now if anything is due; ``False`` when it could not be saved (the words are kept)."""
        if not self.dirty:
            return True
        self._quiet.stop()
        self._longest.stop()
        try:
            self._save()
        except OralHistoryError as error:
            self.trouble = spoken(error)
            self._longest.start(self._retry_ms)
            self.changed.emit()
            return False
        except BaseException:
            self._longest.start(self._retry_ms)
            raise
        self.dirty = False
        self.trouble = ""
        self.last_saved = datetime.now().astimezone()
        self.changed.emit()
        return True

    def watch(self, widget: QWidget) -> None:
        """Also save when ``widget`` loses the keyboard, is hidden or closed."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Close):
            self.flush()
        return super().eventFilter(watched, event)

    @Slot()
    def _due(self) -> None:
        self.flush()
