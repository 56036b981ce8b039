"""The acts of consent besides the conversation: withdraw, narrow, lift an embargo, approve and the rest.

One page for all of them: what is asked, how it was said, then the event read back before it is recorded.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from oralhistory.model import ConsentEvent, Evidence
from oralhistory.use_cases.consenting import BY_CODE_WORD

from ...context import Context
from ...theme.style import set_look
from ...theme.tokens import SPACE
from ...widgets.buttons import button
from ...widgets.message import Message
from ...widgets.page import Page
from ...widgets.section import Section
from . import consent_sentences as sentences
from . import consent_words as words
from .consent_act_form import ActForm, ConsentAct, Subject, act_words
from .consent_around import AroundFields, FormFields
from .consent_effects import consequences
from .consent_evidence import EvidenceFields
from .consent_readback import ReadBack

WIDTH = 760


class ActPage(QWidget):
    """Ends with :attr:`done` (record the event) or :attr:`left`. Enter goes on, Esc back."""

    done = Signal(object, object)
    """The event, and the file or drawing that shows it or ``None``."""
    left = Signal()

    def __init__(self, context: Context, today: Callable[[], date]) -> None:
        super().__init__()
        self._act = ConsentAct.WITHDRAW
        self._subject: Subject | None = None
        self._by_code_word = False
        self._page = Page("", " ", content_width=WIDTH)
        self._message = Message()
        self.fields = ActForm()
        self._asked = Section()
        self.around = AroundFields(today, words.here())
        self.evidence = EvidenceFields(context, words.here())
        self.form_fields = FormFields(context, words.here())
        self._form = Section(self.tr("Which form"))
        self.read_back = ReadBack(words.here())
        self._cancel = button(self.tr("Cancel"))
        self._back = button(self.tr("&Back"))
        self.go = button(self.tr("&Go on"), "primary")
        self.record = button("", "primary")
        self._questions = QWidget()
        self._build()
        self._cancel.clicked.connect(self.left)
        self._back.clicked.connect(self.show_form)
        self.go.clicked.connect(self.go_on)
        self.record.clicked.connect(self._record)

    @property
    def reads_back(self) -> bool:
        """Whether the event is being read back."""
        return self.record.isVisibleTo(self)

    def begin(self, act: ConsentAct, subject: Subject, *, by_code_word: bool = False) -> None:
        """Ask about an act, with empty fields. ``by_code_word``: whoever withdraws said it; the event notes it."""
        self._act, self._subject, self._by_code_word = act, subject, by_code_word
        title, means, recorded = act_words(act)
        self._page.set_title(title, means)
        self.record.setText(recorded)
        takes = act in (ConsentAct.WITHDRAW, ConsentAct.REFUSE)
        set_look(self.record, "kind", "danger" if takes else "primary")
        self.fields.begin(act, subject)
        self._asked.setVisible(act not in _ASKS_NOTHING)
        self.around.begin(subject.people, "")  # who heard it is not known before it is said
        self.evidence.begin(subject.recordings)
        self._form.setVisible(act is ConsentAct.RECONFIRM)
        self.form_fields.show_form(None)
        self.show_form()

    @Slot()
    def show_form(self) -> None:
        """The questions."""
        self._message.be_silent()
        if self._by_code_word:
            self._message.say("info", self.tr("Proved by the code word. No name is needed."))
        self._show(read_back=False)
        (self.fields.first() or self.around.day).setFocus()

    @Slot()
    def go_on(self) -> None:
        """Read the event back, if nothing is missing."""
        complaint = self.fields.complaint() or self.evidence.complaint()
        if complaint:
            self._message.say("warn", complaint)
            return
        assert self._subject is not None
        self._message.be_silent()
        event, scan = self.consent_event(), self.evidence.scan
        signed = self.evidence.signed_words()
        told = sentences.told_back(event, dict(self._subject.people), scan=scan.name if scan else "")
        self.read_back.read([*told, *signed], consequences(event, self._subject.here))
        self._show(read_back=True)
        self.read_back.setFocus()

    def consent_event(self) -> ConsentEvent:
        """The event as it stands in the fields."""
        how, kind = self.around, self.evidence.kind.value()
        path = self.evidence.place()[0] or None
        proof = BY_CODE_WORD if self._by_code_word else ""
        return replace(
            self.fields.consent_event(how.day.day().isoformat()),
            form=self.form_fields.form() if self._act is ConsentAct.RECONFIRM else None,
            evidence=Evidence(kind=kind, path=path) if kind else None,
            obtained_by=how.obtained_by.value(),
            interpreter=how.interpreter.value(),
            others_present=how.others.text().strip() or None,
            notes="\n".join(filter(None, (proof, self.evidence.note(), how.notes.text().strip()))) or None,
        )

    def say(self, sentence: str) -> None:
        """Say why it could not be recorded."""
        self._message.say("danger", sentence)

    # ---- keys --------------------------------------------------------------------------------------------

    def event(self, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:  # before the window's own "back"
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                (self._back if self.reads_back else self._cancel).click()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        here = self.focusWidget()
        if isinstance(here, QPushButton):
            here.click()
        elif not self.reads_back:
            self.go.click()

    # ---- inside ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        how = Section(self.tr("How it was said"))
        how.body.addWidget(self.around)
        how.body.addWidget(self.evidence)
        self._asked.body.addWidget(self.fields)
        self._form.body.addWidget(self.form_fields)
        column = QVBoxLayout(self._questions)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.large)
        for part in (self._asked, how, self._form):
            column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.small)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        for each in (self._back, self.go, self.record):
            buttons.addWidget(each)
        for part in (self._questions, self.read_back):
            self._page.body.addWidget(part)
        foot = QWidget()
        foot.setMaximumWidth(WIDTH + 2 * SPACE.page)
        beneath = QVBoxLayout(foot)
        beneath.setContentsMargins(SPACE.page, SPACE.medium, SPACE.page, SPACE.large)
        beneath.setSpacing(SPACE.medium)
        beneath.addWidget(self._message)
        beneath.addLayout(buttons)
        across = QHBoxLayout()
        across.addWidget(foot, 1000)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._page, 1)
        outer.addLayout(across)
        for before, after in pairwise((self.read_back, self.record, self._back, self._cancel)):
            QWidget.setTabOrder(before, after)  # what was read back is recorded next; Enter alone never does it

    def _show(self, *, read_back: bool) -> None:
        self._questions.setVisible(not read_back)
        self.go.setVisible(not read_back)
        for part in (self.read_back, self._back, self.record):
            part.setVisible(read_back)

    @Slot()
    def _record(self) -> None:
        self.done.emit(self.consent_event(), self.evidence.shown())


_ASKS_NOTHING = frozenset({ConsentAct.RECONFIRM, ConsentAct.REFUSE, ConsentAct.DIED})
