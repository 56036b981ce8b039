"""Backups that make themselves while the vault is open: when one is due, something changed, and nobody types."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from oralhistory.errors import MachineError, OralHistoryError, ProgramFault
from oralhistory.jobs import Job
from oralhistory.use_cases import backing_up
from oralhistory.use_cases.backing_up import Rotated
from oralhistory.workspace import Aspect, Changes

from .context import Context
from .sentences import spoken
from .workers import RunningWork

if TYPE_CHECKING:
    from .house import House

TROUBLE = "backup/trouble"
"""Where the window remembers, inside the vault, why the last automatic backup was not made; empty when it was."""
LOOK_EVERY_MS = 60_000
QUIET_S = 60.0
_AGAIN_AFTER_S = 3_600.0
"""After a failure, and after a person stopped it."""


class AutomaticBackup(QObject):
    """Looks once a minute; works on a worker; never asks anything."""

    def __init__(self, context: Context, house: House, *, look_every_ms: int = LOOK_EVERY_MS) -> None:
        super().__init__(house)
        self._context = context
        self._house = house
        self._work: RunningWork | None = None
        self._not_before = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(look_every_ms)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        house.backup_asked.connect(self.begin)
        house.closing.connect(self._stop)

    @Slot()
    def look(self) -> None:
        """Begin one if it is due, something changed, and nobody is at work."""
        if time.monotonic() < self._not_before or not self._is_quiet():
            return
        now = datetime.now(UTC)
        try:
            standing = backing_up.standing(self._house.workspace, now)
        except MachineError:  # the vault's own disk is away; the next save says so, with the words it keeps
            return
        if standing.due is not None and standing.due <= now and standing.changed:
            self.begin()

    @Slot()
    def begin(self) -> None:
        """Make one now; nothing happens while one is being made."""
        if self._work is not None:
            return
        source = backing_up.source(self._house.workspace)

        def make(job: Job) -> Rotated:
            return backing_up.make_automatic(source, job)

        self._work = self._context.workers.run(
            make,
            self._made,
            self._failed,
            title=self.tr("A backup is being made"),
            on_cancelled=self._cancelled,
        )

    def _is_quiet(self) -> bool:
        saved = self._context.saved
        if saved.dirty or any(work.title for work in self._context.workers.running()):
            return False
        return saved.last_saved is None or (datetime.now().astimezone() - saved.last_saved).total_seconds() >= QUIET_S

    def _made(self, rotated: Rotated) -> None:
        self._work = None
        if self._timer.isActive():
            self._context.keep(TROUBLE, "")
            try:
                backing_up.enter(self._house.workspace, rotated)
            except MachineError as error:
                self._wait()
                self._context.say(spoken(error))
                return
            self._context.say(self.tr("A backup was made and read back"))

    def _failed(self, error: OralHistoryError) -> None:
        self._wait()
        if self._timer.isActive() and not isinstance(error, ProgramFault):
            self._context.keep(TROUBLE, spoken(error))
            self._context.say(self.tr("The automatic backup could not be made: see Health"))
            self._house.changed.emit(Changes(frozenset(), frozenset({Aspect.COLLECTION})))

    def _cancelled(self) -> None:
        self._wait()

    def _wait(self) -> None:
        self._work = None
        self._not_before = time.monotonic() + _AGAIN_AFTER_S

    @Slot()
    def _stop(self) -> None:
        self._timer.stop()
        if self._work is not None:
            self._work.cancel()
