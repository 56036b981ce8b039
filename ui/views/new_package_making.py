"""Step 5: where to, progress and Cancel, and what came of it: the package, or where it leaked."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from oralhistory.release.leakcheck.report import LeakReport
from oralhistory.release.package import PackageLeaks
from oralhistory.release.plan import ExportOutcome
from oralhistory.use_cases import releasing
from oralhistory.workspace import Workspace

from ..context import Context
from ..i18n import isolate, isolate_path, number
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.form import FormRow
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.progress import Progress
from ..widgets.rows import clear_rows
from ..widgets.section import Section
from .leak_words import leak_row
from .new_package_words import stage
from .review_hits import ReviewHits

_LEAKS_SHOWN = 50


class Making(Section):
    """Asks with :attr:`asked` for a package at a destination."""

    asked = Signal(object)
    """The destination, a path that does not exist yet."""
    cancel_asked = Signal()
    accepted = Signal(str)
    """What may identify someone may go, for this reason."""
    refused = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._folder: Path | None = None
        self._made: Path | None = None
        self._ways: dict[QPushButton, str] = {}
        self.set_title(
            self.tr("5 · Make it"),
            self.tr(
                "Every finished file is opened again and looked through for what must not leave. Only then the folder "
                "appears, and the ledger notes it."
            ),
        )
        self.name = QLineEdit(_fresh_name())
        self.name.setMaxLength(120)
        self.name.textEdited.connect(self._name_changed)
        self.name_row = FormRow(self.tr("Name of the folder"), self.name)
        self.where = QLineEdit()
        self.where.setReadOnly(True)
        self.where.setPlaceholderText(self.tr("Not chosen yet"))
        self.where_row = FormRow(self.tr("Place"), self.where)
        self.choose = button(self.tr("Choose the place …"), "", "folder-open")
        self.choose.clicked.connect(self._choose)
        self.make = button(self.tr("Make the package"), "primary", "package")
        self.make.clicked.connect(self._make)
        self.not_yet = label("", "muted", wrap=True)
        self.limits = label(
            self.tr(
                "Pseudonymous is not anonymous. What is public cannot be recalled. A court can order disclosure. "
                "Altered voices can be recognised. Every package says so to its readers, in the languages of its "
                "testimonies."
            ),
            "small",
            wrap=True,
        )
        self.message = Message()
        self.message.acted.connect(self._open)
        self.review = ReviewHits()
        self.review.accepted.connect(self.accepted)
        self.review.refused.connect(self.refused)
        self._leaks = QVBoxLayout()
        self._leaks.setSpacing(SPACE.small)
        self._progress: Progress | None = None
        self._progress_place = QVBoxLayout()

        fields = QHBoxLayout()
        fields.setSpacing(SPACE.large)
        fields.addWidget(self.name_row, 1, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self.where_row, 2, Qt.AlignmentFlag.AlignTop)
        last = QHBoxLayout()
        last.setSpacing(SPACE.small)
        last.addWidget(self.choose)
        last.addWidget(self.not_yet, 1)
        last.addWidget(self.make)
        self.body.addWidget(self.limits)
        self.body.addLayout(fields)
        self.body.addLayout(last)
        self.body.addLayout(self._progress_place)
        self.body.addWidget(self.message)
        self.body.addWidget(self.review)
        self.body.addLayout(self._leaks)
        self.set_ready(False, "")

    def set_ready(self, ready: bool, why_not: str) -> None:
        """Whether it can be made now, and if not, what is missing."""
        self.make.setEnabled(ready and self._progress is None and self.review.isHidden())
        self.not_yet.setText("" if ready else why_not)

    # ---- under way and over ------------------------------------------------------------------------------

    def begin(self) -> Progress:
        """It is being made."""
        self.forget()
        self._progress = Progress(self.tr("Making the package"))
        self._progress.cancelled.connect(self.cancel_asked)
        self._progress_place.addWidget(self._progress)
        for part in (self.make, self.choose, self.name):
            part.setEnabled(False)
        return self._progress

    @Slot(int, int, str)
    def show_progress(self, done: int, total: int, text: str) -> None:
        """How far it is; ``text`` is the core's name of the stage."""
        if self._progress is not None:
            self._progress.show_progress(done, total, stage(text))

    def show_made(self, path: Path, testimonies: int, files: int) -> None:
        """It is there, and in the ledger."""
        self._end()
        self._made = path
        self.message.say(
            "good",
            self.tr(
                "The package is made: testimonies: {testimonies}, files looked through: {files}, and nothing that must "
                "not leave was found. It lies in {path} and stands in the ledger."
            ).format(testimonies=number(testimonies), files=number(files), path=isolate_path(str(path))),
            self.tr("Open folder"),
        )
        self.name.setText(_fresh_name())

    def show_cancelled(self) -> None:
        """It was stopped."""
        self._end()
        self.message.say("info", self.tr("Stopped. Nothing was written, and nothing was left behind."))

    def show_error(self, sentence: str) -> None:
        """It could not be made."""
        self._end()
        self.message.say("danger", sentence)

    def show_review(self, report: LeakReport, who: str) -> None:
        """It is made, and a person must look at what may identify someone."""
        self._end()
        for part in (self.make, self.choose, self.name):
            part.setEnabled(False)
        self.review.ask(report.review, who)

    def end_review(self) -> None:
        """The person has decided."""
        self.review.forget()
        for part in (self.make, self.choose, self.name):
            part.setEnabled(True)

    def show_leaks(self, leaks: PackageLeaks, accession_of: Callable[[str], str | None]) -> None:
        """The leak check stopped it: where, never what."""
        self._end()
        found = leaks.report.leaks
        self.message.say(
            "danger",
            self.tr(
                "Nothing was written: the finished files still held something that could identify someone. Places: "
                "{count}. Decide them in the review of the testimony they belong to, then make the package again. A "
                "name in the title of the publication, or of the institution, counts too."
            ).format(count=number(len(found))),
        )
        for leak in found[:_LEAKS_SHOWN]:
            accession = accession_of(leak.testimony) if leak.testimony else None
            self._leaks.addWidget(self._leak(leak_row(leak), leak.testimony, accession))
        if len(found) > _LEAKS_SHOWN:
            self._leaks.addWidget(label(self.tr("… and %Ln more.", "", len(found) - _LEAKS_SHOWN), "small"))

    def forget(self) -> None:
        """Take away what was said of the last one."""
        self.message.be_silent()
        self._made = None
        self._ways.clear()
        clear_rows(self._leaks)

    def _leak(self, said: str, testimony: str | None, accession: str | None) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(label(said, wrap=True), 1)
        if testimony is not None and accession is not None:
            go = button(self.tr("Review {accession}").format(accession=isolate(accession)), "link")
            go.clicked.connect(self._go)
            self._ways[go] = testimony
            row.addWidget(go)
        return made

    def _end(self) -> None:
        if self._progress is not None:
            self._progress_place.removeWidget(self._progress)
            self._progress.hide()
            self._progress.deleteLater()
            self._progress = None
        for part in (self.make, self.choose, self.name):
            part.setEnabled(True)

    # ---- what is pressed ---------------------------------------------------------------------------------

    @Slot()
    def _choose(self) -> None:
        chosen = self._context.interaction.choose_folder(self.tr("Where to put the package"), self._folder)
        if chosen is not None:
            self._folder = chosen
            self.where.setText(str(chosen))
            self.where_row.set_error("")

    @Slot()
    def _make(self) -> None:
        if self._folder is None:
            self._choose()
        if self._folder is None:
            self.where_row.set_error(self.tr("Choose a place for the package."))
            return
        name = self.name.text().strip()
        if not name or name in (".", "..") or any(sign in name for sign in '/\\:*?"<>|'):
            self.name_row.set_error(self.tr('Give the folder a name without / \\ : * ? " < > |.'))
            self.name.setFocus()
            return
        destination = self._folder / name
        if destination.exists():
            self.name_row.set_error(self.tr("There is something of this name already. Choose another name."))
            self.name.setFocus()
            return
        self.asked.emit(destination)

    @Slot()
    def _name_changed(self) -> None:
        self.name_row.set_error("")

    @Slot()
    def _open(self) -> None:
        if self._made is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made))):
            self._context.say(self.tr("No program here shows folders. The package lies at the place named."))

    @Slot()
    def _go(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton) and pressed in self._ways:
            self._context.go_to("testimony", (self._ways[pressed], "anonymise"))


class Handover:
    """Holds a finished package until the ledger knows it, also when the vault is locked in between."""

    def __init__(self) -> None:
        self.outcome: ExportOutcome | None = None

    @property
    def to_decide(self) -> LeakReport | None:
        """What a person must decide before the package held here may go."""
        written = self.outcome.written if self.outcome else None
        return written.report if written and written.report.review else None

    def take(self) -> ExportOutcome | None:
        """The package, once."""
        outcome, self.outcome = self.outcome, None
        return outcome


def record_or_discard(workspace: Workspace, outcome: ExportOutcome, accept: str | None = None) -> None:
    """Write a package into the ledger, or take it away again: none may be out there that the ledger does not know.

    Raises:
        OralHistoryError: it could not be recorded; it is gone.
    """
    try:
        releasing.record_export(workspace, outcome, accept=accept)
    except BaseException:
        outcome.discard()
        raise


def _fresh_name() -> str:
    return f"package-{secrets.token_hex(3)}"
