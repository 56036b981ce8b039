"""Destroying in the backups what was destroyed in the vault: at once where they can be reached, else when they can."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from oralhistory.errors import OralHistoryError
from oralhistory.jobs import Job
from oralhistory.sentences import Sentence
from oralhistory.use_cases import destroying
from oralhistory.use_cases.destroying import Shredded, Shredding

from .context import Context
from .house import House
from .workers import RunningWork


class Shredder(QObject):
    """One for each open vault: :func:`shredder_of`. What it cannot reach stays due in the vault."""

    changed = Signal()
    """It began, it is over, or something is not due any more."""
    progressed = Signal(int, int, str)

    def __init__(self, context: Context, house: House) -> None:
        super().__init__(house)
        self._context = context
        self._house = house
        self._work: RunningWork | None = None
        self.troubles: dict[Path, Sentence] = {}
        """Why a backup could not be reached when it was tried last."""
        house.closing.connect(self._leave)

    @property
    def running(self) -> bool:
        """Whether backups are being gone through now."""
        return self._work is not None

    def due(self) -> list[Shredding]:
        """The backups in which something has still to be destroyed."""
        return destroying.shreddings(self._house.workspace)

    @Slot()
    def begin(self) -> None:
        """Go through all that are due, unless there are none, or it is under way."""
        due = self.due()
        if not due or self.running:
            return

        def shred(job: Job) -> Shredded:
            return destroying.shred(due, job)

        self._work = self._context.workers.run(
            shred,
            self._done,
            self._failed,
            self._report,
            title=self.tr("What was destroyed is being destroyed in the backups"),
            on_cancelled=self._cancelled,
        )
        self.changed.emit()

    def forgo(self, backup: Path) -> None:
        """A backup does not exist any more: nothing is due in it."""
        destroying.shredded(self._house.workspace, [backup])
        self.troubles.pop(backup, None)
        self.changed.emit()

    def _done(self, went: Shredded) -> None:
        self._work = None
        self.troubles = went.troubles
        try:
            destroying.shredded(self._house.workspace, went.done)
        except OralHistoryError as error:  # it stays noted as due, and is tried again
            self.troubles.update(dict.fromkeys(went.done, error.sentence))
        self.changed.emit()

    def _failed(self, error: OralHistoryError) -> None:
        self._work = None
        self.troubles = dict.fromkeys((each.backup for each in self.due()), error.sentence)
        self.changed.emit()

    def _cancelled(self) -> None:
        self._work = None
        self.changed.emit()

    @Slot(int, int, str)
    def _report(self, done: int, total: int, _text: str) -> None:
        self.progressed.emit(done, total, self.tr("Destroying in a backup"))

    @Slot()
    def stop(self) -> None:
        """Stop after the testimony under way; the rest stays due."""
        if self._work is not None:
            self._work.cancel()

    @Slot()
    def _leave(self) -> None:
        """The vault closes: what is done by then is found done at the next try."""
        if self._work is not None:
            self._work.on_done = self._work.on_error = self._work.on_cancelled = None
            self._work.cancel()
            self._work = None


def shredder_of(context: Context) -> Shredder:
    """The shredder of the open vault."""
    house = cast("House", context.session)
    made = house.findChildren(Shredder)
    return made[0] if made else Shredder(context, house)
