"""Check a file from elsewhere: for whom, which file or folder; then where something stands, and never what."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.jobs import Job
from oralhistory.model import Audience
from oralhistory.release.leakcheck.report import Leak, LeakReport
from oralhistory.use_cases.checking_files import prepared

from ..context import Context
from ..i18n import number
from ..sentences import spoken
from ..theme.icons import icon
from ..theme.tokens import SPACE
from ..views.leak_words import leak_row, review_rows
from ..views.new_package_snapshots import Snapshots
from ..views.testimony import consent_words as words
from ..widgets.buttons import button
from ..widgets.form import FormRow
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.progress import Progress
from ..workers import RunningWork

if TYPE_CHECKING:
    from ..house import House

_SHOWN = 500


class CheckFile(QDialog):
    """The very check that every package passes, on a file that somebody else made."""

    def __init__(self, context: Context, house: House, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._house = house
        self._work: RunningWork | None = None
        self._waiting: Path | None = None
        self._progress: Progress | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check a file from elsewhere"))
        self.resize(760, 560)
        self.snapshots = Snapshots(house, self)
        self.snapshots.ready.connect(self._ready)
        self.audience = QComboBox()
        for audience in Audience:
            self.audience.addItem(words.audience_title(audience), audience)
        self.audience.setCurrentIndex(self.audience.findData(Audience.PUBLIC))
        self.file = button(self.tr("Check a file …"), "primary", "file-text")
        self.folder = button(self.tr("Check a folder …"), "", "folder-open")
        self.close_button = button(self.tr("Close"))
        self.message = Message()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Where something was found"))
        self.list.setWordWrap(True)
        self.list.hide()
        self._progress_place = QVBoxLayout()
        self._build()
        self.file.clicked.connect(self.choose_file)
        self.folder.clicked.connect(self.choose_folder)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self._leave)
        house.closing.connect(self.reject)
        self.file.setFocus()

    # ---- what is pressed ---------------------------------------------------------------------------------

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file of any kind, and check it."""
        self.check(self._context.interaction.choose_file(self.tr("Which file shall be checked?")))

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder, and check everything in it."""
        self.check(self._context.interaction.choose_folder(self.tr("Which folder shall be checked?")))

    def check(self, path: Path | None) -> None:
        """Look through it as soon as the collection is read."""
        if path is None:
            return
        self._waiting = path
        self.message.be_silent()
        self.list.clear()
        self.list.hide()
        self._progress = Progress(self.tr("Looking through it"))
        self._progress.cancelled.connect(self.cancel)
        self._progress_place.addWidget(self._progress)
        self._enable(False)
        self.snapshots.begin()

    # ---- under way and over ------------------------------------------------------------------------------

    @Slot()
    def _ready(self) -> None:
        path = self._waiting
        if path is None:
            return
        self._waiting = None
        if self.snapshots.trouble:
            self._refused_with(self.snapshots.trouble)
            return
        workspace = self._house.workspace
        audience = Audience(self.audience.currentData())
        ready = prepared(self.snapshots.dossiers, workspace.rules(), audience, workspace.today(), workspace.vault.path)

        def work(job: Job) -> LeakReport:
            return ready.run(path, job)

        self._work = self._context.workers.run(
            work, self._checked, self._refused, self._progressed, on_cancelled=self._cancelled
        )

    @Slot(int, int, str)
    def _progressed(self, done: int, total: int, _text: str) -> None:
        if self._progress is not None:
            self._progress.show_progress(done, total, "")

    def _checked(self, report: LeakReport) -> None:
        self._over()
        found = sorted(report.leaks, key=_reading_order)
        rows = [(icon("octagon-alert", "danger"), leak_row(leak)) for leak in found]
        doubts = review_rows(report.review)
        rows += [(icon("triangle-alert", "warn"), doubt) for doubt in doubts]
        for mark, row in rows[:_SHOWN]:
            self.list.addItem(QListWidgetItem(mark, row))
        if len(rows) > _SHOWN:
            self.list.addItem(self.tr("… and %Ln more.", "", len(rows) - _SHOWN))
        self.list.setVisible(bool(rows))
        (self.list if rows else self.file).setFocus()
        if report.leaks:
            self.message.say(
                "danger",
                self.tr(
                    "Places that could identify someone: {leaks}. Files looked through: {files}. Do not pass it on."
                ).format(leaks=number(len(report.leaks)), files=number(report.files)),
            )
        elif report.review:
            self.message.say(
                "warn",
                self.tr(
                    "Nothing certain was found. For a person to look at: {doubts}. Files looked through: {files}."
                ).format(doubts=number(len(doubts)), files=number(report.files)),
            )
        else:
            self.message.say(
                "good",
                self.tr(
                    "Nothing was found that must not leave. Files looked through: {files}. What the collection does "
                    "not know cannot be found."
                ).format(files=number(report.files)),
            )

    def _refused(self, error: OralHistoryError) -> None:
        self._refused_with(spoken(error))

    def _refused_with(self, sentence: str) -> None:
        self._over()
        self.message.say("danger", sentence)

    def _cancelled(self) -> None:
        self._over()
        self.message.say("info", self.tr("Stopped. The file was not looked through to its end."))

    def _over(self) -> None:
        self._work = None
        if self._progress is not None:
            self._progress_place.removeWidget(self._progress)
            self._progress.hide()
            self._progress.deleteLater()
            self._progress = None
        self._enable(True)

    def _enable(self, on: bool) -> None:
        for part in (self.file, self.folder, self.audience):
            part.setEnabled(on)

    @Slot()
    def cancel(self) -> None:
        """Stop looking."""
        self._waiting = None
        if self._work is not None:
            self._work.cancel()
        else:
            self._cancelled()

    @Slot()
    def _leave(self) -> None:
        """The dialog goes: nobody wants the answer any more."""
        self._waiting = None
        if self._work is not None:
            self._work.on_done = self._work.on_error = self._work.on_cancelled = None
            self._work.cancel()

    def _build(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(SPACE.small)
        ways.addWidget(self.file)
        ways.addWidget(self.folder)
        ways.addStretch(1)
        ways.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.medium)
        column.addWidget(label(self.tr("Check a file from elsewhere"), "page", wrap=True))
        column.addWidget(
            label(
                self.tr(
                    "A draft, a translation, a press release: it is opened and looked through as every package is, "
                    "with all that is inside it. The answer says where something stands and of what kind it is, never "
                    "what."
                ),
                "muted",
                wrap=True,
            )
        )
        column.addWidget(FormRow(self.tr("Who will read it?"), self.audience))
        column.addLayout(self._progress_place)
        column.addWidget(self.message)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addLayout(ways)


def _reading_order(leak: Leak) -> tuple[str, list[tuple[int, str]]]:
    """Line 10 after line 9."""
    parts = re.split(r"(\d+)", leak.where)
    return leak.file, [(int(part), "") if part.isdecimal() else (0, part) for part in parts]
