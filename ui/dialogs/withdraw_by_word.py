"""Somebody calls and says a code word: whose testimony is it? Then the withdrawal, in its consent.

Comparing takes a fifth of a second for every word that is kept, so it is done on a worker; it can be stopped.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.jobs import Job
from oralhistory.use_cases import code_words
from oralhistory.workspace import Workspace

from ..context import Context
from ..i18n import isolate
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..views.testimony.consent_tab import BY_CODE_WORD
from ..widgets.buttons import button
from ..widgets.form import Form
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.progress import Progress
from ..widgets.secret_edit import SecretEdit
from ..workers import RunningWork


class WithdrawByWord(QDialog):
    """Leads to the withdrawal; records nothing itself. What is wrong about a word is never said."""

    def __init__(self, context: Context, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace = workspace
        self._work: RunningWork | None = None
        self.setMinimumWidth(480)
        self.word = SecretEdit()
        self.word.setMaxLength(code_words.LONGEST)
        self.accession = QLineEdit()
        self.message = Message()
        self.progress = Progress(self.tr("Comparing code words"))
        self.progress.hide()
        self.cancel = button(self.tr("Cancel"))
        self.search = button(self.tr("Look for it"), "primary", "search")
        self._buttons: list[QWidget] = []
        self._found = QVBoxLayout()
        self._found.setSpacing(SPACE.small)
        self._build()
        self.cancel.clicked.connect(self.reject)
        self.search.clicked.connect(self.look)
        self.progress.cancelled.connect(self._stop)
        for line in (self.word, self.accession):
            line.textEdited.connect(self._typed)
        self.word.setFocus()

    def found(self) -> list[QWidget]:
        """The buttons that lead to a testimony."""
        return list(self._buttons)

    @Slot()
    def look(self) -> None:
        """Compare with every word that is kept, or with that of one testimony."""
        if self._work is not None or not self.word.text().strip():
            return
        self._forget_found()
        self.message.be_silent()
        try:
            kept = code_words.kept(self._workspace, self.accession.text().strip() or None)
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))
            return
        self._searching(True)
        self._work = self._context.workers.run(
            _Comparison(kept, self.word.text()),
            self._compared,
            self._failed,
            self._progressed,
            on_cancelled=self._stopped,
        )

    def done(self, result: int, /) -> None:
        self._stop()
        self._work = None
        self.word.clear()
        super().done(result)
        self.deleteLater()

    # ---- while it looks ----------------------------------------------------------------------------------

    @Slot()
    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _progressed(self, done: int, total: int, text: str) -> None:
        if self._work is not None:
            self.progress.show_progress(done, total, self.tr("Comparing code words"))

    def _stopped(self) -> None:
        if self._over():
            self.message.say("info", self.tr("Stopped. Nothing was changed."))

    def _failed(self, error: OralHistoryError) -> None:
        if self._over():
            self.message.say("danger", spoken(error))

    def _compared(self, found: Sequence[str]) -> None:
        if not self._over():
            return
        if not found:
            self.message.say("warn", self.tr("This code word does not belong here. Ask for it once more."))
            self.word.selectAll()
            self.word.setFocus()
            return
        self.message.say(
            "info",
            self.tr("The code word is right. Nothing is recorded yet.")
            if len(found) == 1
            else self.tr("Several narrators chose this code word. Ask which testimony is meant."),
        )
        for row in self._workspace.rows(found):
            made = button(self.tr("Withdraw {testimony} …").format(testimony=isolate(row.accession)))
            made.setAutoDefault(False)
            made.setProperty("testimony", row.id)
            made.clicked.connect(self._go)
            self._found.addWidget(made)
            self._buttons.append(made)
        if self._buttons:
            self._buttons[0].setFocus()

    def _over(self) -> bool:
        """The work is over; ``False`` when nobody waits for it any more."""
        if self._work is None:
            return False
        self._work = None
        self._searching(False)
        return True

    # ---- inside ------------------------------------------------------------------------------------------

    @Slot()
    def _go(self) -> None:
        id = str(self.sender().property("testimony"))
        self.accept()
        self._context.go_to("testimony", (id, "consent", BY_CODE_WORD))

    @Slot()
    def _typed(self) -> None:
        self._forget_found()
        self.message.be_silent()

    def _forget_found(self) -> None:
        while self._buttons:
            widget = self._buttons.pop()
            self._found.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _searching(self, on: bool) -> None:
        self.progress.setVisible(on)
        if on:
            self.progress.show_progress(0, 0, "")
        for each in (self.search, self.word, self.accession):
            each.setEnabled(not on)

    def _build(self) -> None:
        form = Form()
        form.add(
            self.tr("Code word"),
            self.word,
            self.tr("Only letters and digits count: not capitals, spaces or vowel points."),
        )
        form.add(
            self.tr("Accession number, if they know it"), self.accession, self.tr("Quick; without it all are compared.")
        )
        self.cancel.setAutoDefault(False)
        self.search.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.small)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.large)
        column.addWidget(label(self.tr("Somebody withdraws by code word"), "page"))
        column.addWidget(label(self.tr("No name is needed. Do not ask for one."), "muted", wrap=True))
        column.addWidget(form)
        for part in (self.message, self.progress):
            column.addWidget(part)
        column.addLayout(self._found)
        column.addLayout(foot)


class _Comparison:
    """What the worker runs: words as they are stored, and the one that was said; nothing of the vault."""

    def __init__(self, kept: Mapping[str, str], word: str) -> None:
        self._kept = kept
        self._word = word

    def __call__(self, job: Job) -> list[str]:
        return code_words.matching(self._kept, self._word, job)
