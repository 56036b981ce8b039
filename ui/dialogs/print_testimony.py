"""A working copy of one testimony for the team: seen sheet by sheet before anything reaches a printer.

What it holds is what the gate lets the team have. Readers outside the team get a package, and the dialog leads there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.model import Use
from oralhistory.use_cases import printing

from ..context import Context
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..views.form_preview import FormPreview
from ..views.new_package_words import obstacle
from ..views.testimony import consent_words as words
from ..widgets.busy import Busy
from ..widgets.buttons import button
from ..widgets.form import Form
from ..widgets.labels import label
from ..widgets.message import Message
from ..workers import RunningWork
from .beside_paper import lay_out

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

USE = "printing/use"
"""What was printed for last; kept in the vault."""


class PrintTestimony(QDialog):
    """Closes when it was printed, or by Close."""

    def __init__(self, context: Context, workspace: Workspace, testimony: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace = workspace
        self._testimony = testimony
        self._work: RunningWork | None = None
        self.resize(1000, 740)
        self.use = QComboBox()
        for use in Use:
            self.use.addItem(words.use_title(use), use)
        kept = self.use.findData(context.memory(USE))
        self.use.setCurrentIndex(max(0, kept))
        self.use.currentIndexChanged.connect(self.prepare)
        self.message = Message()
        self.busy = Busy()
        self.preview = FormPreview(self.tr("How it will be printed"))
        self.print = button(self.tr("Print …"), "primary", "printer")
        self.print.clicked.connect(self.print_it)
        self.package = button(self.tr("New package …"), "link")
        self.package.clicked.connect(self._to_package)
        self.close_button = button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self._build()
        self.use.setFocus()
        self.prepare()

    @Slot()
    def prepare(self) -> None:
        """Ask the gate for what is chosen, and lay it out beside the window."""
        if self._work is not None:
            self._work.cancel()
        self._show(None)
        self.message.be_silent()
        try:
            asked = printing.wanted(self._workspace, self._testimony, self.chosen)
        except OralHistoryError as error:
            self._refused(error)
            return
        self.busy.begin(self.tr("Laying out the sheets"))
        self._work = self._context.workers.run(
            lambda job: (asked, printing.printable(asked, job)),
            self._laid_out,
            self._refused,
            title=self.tr("Laying out a working copy"),
        )

    @property
    def chosen(self) -> Use:
        """What it is printed for."""
        return Use(str(self.use.currentData()))

    @Slot()
    def print_it(self) -> None:
        """Ask for the printer, and print; the history says so before anything is on paper."""
        from .print_paper import chosen, print_on

        document = self.preview.document
        printer = chosen(self) if document is not None else None
        if document is None or printer is None:
            return
        try:
            printing.was_printed(self._workspace, self._testimony, self.chosen)
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))
            return
        print_on(printer, document)
        self._context.keep(USE, self.chosen.value)
        self._context.say(self.tr("Sent to the printer."))
        self.accept()

    def done(self, result: int) -> None:
        if self._work is not None:
            self._work.cancel()
        super().done(result)
        self.deleteLater()

    def _laid_out(self, result: tuple[printing.Wanted, printing.Printable]) -> None:
        asked, made = result
        if asked.request.use is not self.chosen:
            return
        self.busy.end()
        self._work = None
        if made.document is None:
            self.message.say(
                "warn",
                self.tr("It may not be printed for this. {reasons}").format(
                    reasons=" ".join(obstacle(each) for each in made.obstacles)
                ),
            )
        self._show(made)

    def _refused(self, error: OralHistoryError) -> None:
        self.busy.end()
        self._work = None
        self.message.say("danger", spoken(error))

    def _show(self, made: printing.Printable | None) -> None:
        document = made.document if made is not None else None
        self.preview.show_document(document)
        self.print.setEnabled(document is not None)

    @Slot()
    def _to_package(self) -> None:
        accession = self._workspace.rows([self._testimony])[0].accession
        self.reject()
        self._context.go_to("new-package", (accession,))

    def _build(self) -> None:
        form = Form()
        form.add(self.tr("For what"), self.use, self.tr("The narrator must have agreed to it for the team."))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, SPACE.small, 0)
        column.setSpacing(SPACE.medium)
        for part in (
            form,
            self.message,
            self.busy,
            label(
                self.tr(
                    "Paper cannot be called back, and nobody looks it through for leaks. So this is for the team "
                    "alone, and every sheet says so. For everybody else, make a package."
                ),
                "muted",
                wrap=True,
            ),
        ):
            column.addWidget(part)
        column.addWidget(self.package, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        lay_out(self, self.tr("Print a working copy"), side, self.preview, (self.close_button, self.print))
