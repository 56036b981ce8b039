"""A keyword for the testimonies chosen in the list."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCompleter, QDialog, QLineEdit, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.jobs import Job, exhausted
from oralhistory.storage.library import LibraryQuery
from oralhistory.use_cases import keywording
from oralhistory.workspace import Workspace

from ..breaths import Breaths
from ..context import Context
from ..house import House
from ..i18n import isolate
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.dialog_foot import dialog_foot
from ..widgets.form import Form, make_room
from ..widgets.labels import label
from ..widgets.progress import Progress


class AddKeyword(QDialog):
    """Adds it in breaths; Ctrl+Z takes it away from those that had it not before."""

    def __init__(self, context: Context, workspace: Workspace, ids: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace = workspace
        self._ids = tuple(ids)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self.word = QLineEdit()
        known = [] if context.discreet else list(workspace.vault.testimonies.keywords(LibraryQuery()))
        completer = QCompleter(known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.word.setCompleter(completer)
        form = Form()
        count = self.tr("%Ln testimonies are given it. Those that are sealed are left alone.", "", len(self._ids))
        self._row = form.add(self.tr("Keyword"), self.word, count)
        self.act = button(self.tr("Add the keyword"), "primary", "plus")
        self.act.clicked.connect(self._add)
        self._work = Progress(self.tr("Adding the keyword"))
        self._work.hide()
        self._breaths = Breaths(self)
        self._breaths.done.connect(self._done)
        self._breaths.failed.connect(self._refused)
        self._breaths.cancelled.connect(self.accept)
        self._breaths.progressed.connect(self._progressed)
        self._work.cancelled.connect(self._breaths.cancel)
        cast("House", context.session).closing.connect(self._breaths.abandon)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.large)
        column.addWidget(label(self.tr("A keyword for these testimonies"), "page"))
        column.addWidget(form)
        column.addWidget(self._work)
        column.addLayout(dialog_foot(self, button(self.tr("Cancel")), self.act))
        self.word.textEdited.connect(self._typed)
        self.word.returnPressed.connect(self._add)  # also while known words are offered
        self.word.setFocus()

    @Slot()
    def _typed(self) -> None:
        self._row.set_error("")

    @Slot()
    def _add(self) -> None:
        if self._breaths.running:
            return
        self.act.setEnabled(False)
        self._work.setVisible(len(self._ids) > 1)
        self._breaths.begin(self._adding)

    def _adding(self, job: Job) -> Generator[object, None, object]:
        return keywording.adding(self._workspace, self._ids, self.word.text(), job)

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self._work.show_progress(done, total, "")

    @Slot(object)
    def _refused(self, error: OralHistoryError) -> None:
        self.act.setEnabled(True)
        self._work.hide()
        self._row.set_error(spoken(error))
        make_room(self)
        self.word.setFocus()

    @Slot(object)
    def _done(self, changed: list[str]) -> None:
        workspace, word = self._workspace, self.word.text()

        def back() -> None:
            keywording.removing(workspace, changed, word)

        def forth() -> None:
            exhausted(keywording.adding(workspace, changed, word, Job()))

        if changed:
            self._context.undo.push(self.tr("adding a keyword"), back, forth)
        self._context.say(
            self.tr("%Ln testimonies have the keyword {keyword} now.", "", len(changed)).format(
                keyword=isolate(" ".join(word.split()))
            )
        )
        self.accept()

    @Slot()
    def reject(self) -> None:
        """Stop; what has the keyword keeps it."""
        if self._breaths.running:
            self._breaths.cancel()
        else:
            super().reject()
