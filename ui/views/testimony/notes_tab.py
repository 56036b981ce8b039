"""Private notes: how the interview went, for whoever sat through it. Nothing that leaves the vault holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oralhistory.use_cases.private_notes import keep_private_note, private_note

from ...autosave import Autosave
from ...context import Context
from ...theme.tokens import SPACE
from ...widgets.buttons import button
from ...widgets.measure import follow_text
from ...widgets.message import Message
from ...widgets.page import READING
from ...widgets.text_edit import TRANSCRIPT_LINE_HEIGHT, TextEdit
from .editing import Editing
from .tabs import TestimonyTab

if TYPE_CHECKING:
    from oralhistory.workspace import OpenTestimony


class NotesTab(TestimonyTab):
    """A sheet of paper, saved while one types, and questions to begin with for who does not know how."""

    def __init__(self, context: Context, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(context, editing, parent)
        self._shown = ""
        self.promise = Message()
        self.promise.say(
            "info",
            self.tr(
                "For yourself alone. No package, print, form or copy of the record ever holds what you write here, and "
                "the search does not find it. It goes when the testimony is destroyed."
            ),
        )
        self.note = TextEdit(TRANSCRIPT_LINE_HEIGHT)
        self.note.setAccessibleName(self.tr("Private notes"))
        self.note.setPlaceholderText(self.tr("How was it? How are you now?"))
        self.questions = button(self.tr("Begin with questions"), "quiet", "message-circle")
        self.questions.setToolTip(self.tr("Puts a few questions into the sheet that help after a hard interview."))
        self.questions.clicked.connect(self.ask)
        self._saving = Autosave(self._save, self, state=context.saved)
        self._saving.watch(self.note)
        self.note.textChanged.connect(self._typed)
        self._build()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the sheet. No focus proxy: one would take the button out of the Tab key's way."""
        super().focusInEvent(event)
        self.note.setFocus(event.reason())

    def show_testimony(self, opened: OpenTestimony) -> None:
        self.flush()
        self._shown = opened.id
        self.note.blockSignals(True)
        self.note.set_text(private_note(self.editing.workspace, opened.id))
        self.note.blockSignals(False)
        self._show_questions()

    def flush(self) -> bool:
        return self._saving.flush()

    @Slot()
    def ask(self) -> None:
        """Put the questions beneath what is there; Ctrl+Z in the sheet takes them back."""
        self.note.setFocus()  # first: the button goes away once they are there
        cursor = self.note.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        before = "\n\n" if self.note.text().strip() else ""
        cursor.insertText(before + "\n\n".join(self._questions()) + "\n")

    @Slot()
    def _typed(self) -> None:
        self._saving.touch()
        self._show_questions()

    def _show_questions(self) -> None:
        first = self._questions()[0]
        self.questions.setVisible(first not in self.note.text())

    def _save(self) -> None:
        if self._shown:
            keep_private_note(self.editing.workspace, self._shown, self.note.text())

    def _questions(self) -> tuple[str, ...]:
        return (
            self.tr("What stays with me from this conversation?"),
            self.tr("How is my body: tired, tense, restless, numb?"),
            self.tr("What did I notice about how the narrator was at the end? Whom do they have tonight?"),
            self.tr("Did anything put the narrator, somebody else or me at risk? Whom must I tell, today?"),
            self.tr("What would I do differently next time?"),
            self.tr("Whom will I talk to about how I am, without names, and when?"),
        )

    def _build(self) -> None:
        sheet = QWidget()
        follow_text(sheet, sheet.setMaximumWidth, READING)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addWidget(self.promise)
        column.addWidget(self.questions, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.note, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(SPACE.page, SPACE.wide, SPACE.page, SPACE.wide)
        outer.addWidget(sheet, 1000)  # as wide as it may be, at the leading side
        outer.addStretch(1)
