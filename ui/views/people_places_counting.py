"""Counts where something is named: one testimony after another, on a worker, for as long as it is looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from oralhistory.errors import OralHistoryError
from oralhistory.use_cases.occurrences import Occurrence, OccurrenceJob, occurrence_job
from oralhistory.use_cases.roster import Sheet
from oralhistory.workspace import Workspace

from ..context import Context
from ..i18n import number
from ..workers import RunningWork


class Counting(QObject):
    """Tells each testimony's count as it is known; whatever is begun anew ends what was before."""

    found = Signal(object)
    """An :class:`Occurrence`."""
    told = Signal(str)
    """How far a look into other testimonies is; nothing when it is over."""

    def __init__(self, context: Context, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace = workspace
        self._identity = ""
        self._left: list[str] = []
        self._elsewhere = 0
        self._work: RunningWork | None = None

    @property
    def is_working(self) -> bool:
        """Whether something is being counted."""
        return self._work is not None

    def begin(self, sheet: Sheet) -> None:
        """Count in the testimonies that make it known."""
        self.stop()
        self._identity = sheet.entry.id
        self._left = list(sheet.entry.testimonies)
        self._next()

    def look_into(self, testimonies: Sequence[str]) -> None:
        """Count in these, too."""
        self._left += testimonies
        self._elsewhere = len(testimonies)
        if self._work is None:
            self._next()

    @Slot()
    def stop(self) -> None:
        """Nobody looks any more."""
        self._left, self._identity, self._elsewhere = [], "", 0
        if self._work is not None:
            self._work.cancel()
        self.told.emit("")

    def _next(self) -> None:
        if self._elsewhere and self._left:
            self.told.emit(self.tr("Testimonies still to look into: {count}").format(count=number(len(self._left))))
        elif self._elsewhere:
            self._elsewhere = 0
            self.told.emit(self.tr("Every testimony was looked into."))
        if not self._left or self._work is not None:
            return
        try:
            job = occurrence_job(self._workspace, self._identity, self._left.pop(0))
        except OralHistoryError:
            self._next()  # sealed or destroyed meanwhile
            return
        self._work = self._context.workers.run(job, self._done, self._failed, on_cancelled=self._ended)
        self._job: OccurrenceJob = job

    def _done(self, occurrence: Occurrence) -> None:
        wanted = self._job.identity == self._identity
        self._ended_with(occurrence if wanted else None)

    def _failed(self, _error: OralHistoryError) -> None:
        self._ended_with(None)

    def _ended(self) -> None:
        self._ended_with(None)

    def _ended_with(self, occurrence: Occurrence | None) -> None:
        self._work = None
        if occurrence is not None:
            self.found.emit(occurrence)
        self._next()
