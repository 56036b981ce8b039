"""Checking the vault, and bringing a backup back: each a card that says when it was last done."""

from __future__ import annotations

from collections.abc import Generator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from oralhistory.errors import OralHistoryError
from oralhistory.jobs import Job
from oralhistory.storage.verify import Report
from oralhistory.use_cases import backing_up, keeping

from ..breaths import Breaths
from ..context import Context
from ..i18n import day_and_time, isolate_path, number
from ..sentences import spoken
from ..theme.icons import set_icon
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.progress import Progress
from ..widgets.rows import clear_rows
from ..widgets.section import Section
from ..workers import RunningWork
from .health_report import CheckReport

if TYPE_CHECKING:
    from ..house import House

VERIFIED = "health/verified"
"""Where the window remembers, inside the vault, when this was last done: an ISO moment."""


class Care(Section):
    """A card with a line about the last time, a button, progress, and what came of it."""

    def __init__(self, context: Context, house: House, act: str, icon: str, kind: str = "") -> None:
        super().__init__()
        self.context = context
        self.house = house
        self.last = label("", "body", wrap=True)
        self.due = label()
        set_icon(self.due, "triangle-alert", "warn", 16)
        self.due.hide()
        self.act = button(act, kind, icon)
        self.message = Message()
        self._progress: Progress | None = None
        self._place = QVBoxLayout()
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self.due, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.last, 1)
        row.addWidget(self.act, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addLayout(self._place)
        self.body.addWidget(self.message)

    def begin(self, title: str) -> Progress:
        """Show progress in place of the last result."""
        self.message.be_silent()
        self.act.setEnabled(False)
        self._progress = Progress(title)
        self._place.addWidget(self._progress)
        return self._progress

    @Slot(int, int, str)
    def show_progress(self, done: int, total: int, text: str) -> None:
        """How far it is; ``text`` is the core's name of the stage."""
        if self._progress is not None:
            self._progress.show_progress(done, total, self._stage(text))

    def end(self) -> None:
        """It is over."""
        self.act.setEnabled(True)
        if self._progress is not None:
            self._place.removeWidget(self._progress)
            self._progress.hide()
            self._progress.deleteLater()
            self._progress = None

    def _stage(self, text: str) -> str:
        return {
            "Checking the vault": self.tr("Checking the vault"),
            "Reading every testimony": self.tr("Reading every testimony"),
            "Reading every attachment": self.tr("Reading every file"),
            "Checked the vault": self.tr("Checked"),
            "Copying the database": self.tr("Copying the testimonies"),
            "Copying files": self.tr("Copying the files"),
        }.get(text, text)


class Check(Care):
    """Every page, every attachment, the history; on the window's thread, which owns the vault, in breaths."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__(context, house, "", "shield-check")
        self.set_title(
            self.tr("Is everything still what was written?"),
            self.tr(
                "Reads every testimony and every file, and holds the history against itself. You can go on working."
            ),
        )
        self.act.setText(self.tr("Check now"))
        self.act.clicked.connect(self._check)
        self._breaths = Breaths(self)
        self._breaths.progressed.connect(self.show_progress)
        self._breaths.done.connect(self._checked)
        self._breaths.failed.connect(self._failed)
        self._breaths.cancelled.connect(self._cancelled)
        house.closing.connect(self._breaths.abandon)
        self.report = CheckReport()
        self.body.addWidget(self.report)
        self._problems = QVBoxLayout()
        self._problems.setSpacing(SPACE.hair)
        self.body.addLayout(self._problems)
        self._say_when()

    def _say_when(self) -> None:
        when = moment(self.context.memory(VERIFIED))
        self.last.setText(
            self.tr("Last checked and found sound on {when}.").format(when=day_and_time(when))
            if when
            else self.tr("Not checked from this window yet.")
        )

    @Slot()
    def _check(self) -> None:
        clear_rows(self._problems)
        self.report.show_checks(())
        self.begin(self.tr("Checking the vault")).cancelled.connect(self._breaths.cancel)
        self._breaths.begin(self._start)

    def _start(self, job: Job) -> Generator[None, None, Report]:
        return keeping.checking(self.house.workspace, job)

    @Slot(object)
    def _checked(self, report: object) -> None:
        self.end()
        if not isinstance(report, Report):
            return
        self.report.show_checks(report.checks)
        if report.sound:
            self.context.keep(VERIFIED, datetime.now().astimezone().isoformat(timespec="seconds"))
            counts = report.counts
            self.message.say(
                "good",
                self.tr(
                    "Sound. Testimonies read: {testimonies}; files: {files}; events of the history: {events}."
                ).format(
                    testimonies=number(counts.get("testimonies", 0)),
                    files=number(counts.get("attachments", 0)),
                    events=number(counts.get("audit_events", 0)),
                ),
            )
        else:
            self.message.say(
                "danger",
                self.tr(
                    "Something is not as it was written. Keep this vault as it is, and make no backup over a good one."
                ),
            )
        for sentence in (*report.problems, *report.notes):
            self._problems.addWidget(label(spoken(sentence), wrap=True))
        self._say_when()

    @Slot(object)
    def _failed(self, error: OralHistoryError) -> None:
        self.end()
        self.message.say("danger", spoken(error))

    @Slot()
    def _cancelled(self) -> None:
        self.end()
        self.message.say("info", self.tr("Stopped. Nothing was changed."))


class CareOnWorker(Care):
    """A card whose work runs on a worker, and leaves nothing behind when it is stopped or fails."""

    def __init__(self, context: Context, house: House, act: str, icon: str, kind: str = "") -> None:
        super().__init__(context, house, act, icon, kind)
        self._work: RunningWork | None = None

    def _failed(self, error: OralHistoryError) -> None:
        self.end()
        self.message.say("danger", spoken(error))

    def _cancelled(self) -> None:
        self.end()
        self.message.say("info", self.tr("Stopped. Nothing was left behind."))

    @Slot()
    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()


class Restore(CareOnWorker):
    """Files only: no vault is open on what it reads or writes, so all of it runs on a worker."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__(context, house, "", "history")
        self.set_title(self.tr("Bring a backup back"))
        self.last.setText(
            self.tr(
                "A backup becomes a new vault; nothing is ever written over. It opens with the passphrase it had when "
                "the backup was made."
            )
        )
        self.act.setText(self.tr("Choose a backup …"))
        self.act.clicked.connect(self._choose)
        self.message.acted.connect(self._open)
        self._restored_to: Path | None = None

    @Slot()
    def _choose(self) -> None:
        place = backing_up.standing(self.house.workspace).folder
        backup = self.context.interaction.choose_folder(
            self.tr("Choose a backup"), start=place if place.is_dir() else None
        )
        if backup is None:
            return
        folder = self.context.interaction.choose_folder(self.tr("Where to put the restored vault"))
        if folder is None:
            return
        destination = keeping.free_name(folder, "restored")
        key = self.house.workspace.vault.key
        self.begin(self.tr("Copying the files")).cancelled.connect(self._stop)

        def bring(job: Job) -> Path:
            return keeping.restore(backup, destination, job, key=key)

        self._work = self.context.workers.run(
            bring,
            self._restored,
            self._failed,
            self.show_progress,
            title=self.tr("A backup is being brought back"),
            on_cancelled=self._cancelled,
        )

    def _restored(self, path: Path) -> None:
        self.end()
        self._restored_to = path
        self.message.say(
            "good",
            self.tr("The new vault lies in {path}. Open it to look; this one stays as it is.").format(
                path=isolate_path(str(path))
            ),
            self.tr("Lock this one and open it"),
        )

    @Slot()
    def _open(self) -> None:
        if self._restored_to is not None:
            self.context.vault_asked.emit(self._restored_to)


def moment(kept: str | None) -> datetime | None:
    """A moment the window remembered; ``None`` for anything else."""
    try:
        when = datetime.fromisoformat(kept or "")
    except ValueError:
        return None
    return when if when.tzinfo else None
