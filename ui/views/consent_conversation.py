"""The consent conversation: one question a step, in large type, back at any time; then read back and recorded.

Refusing is as large as agreeing and always there. A conversation that pauses is kept inside the vault.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from oralhistory.consent import state_on
from oralhistory.forms.consent_words import LANGUAGES, Wording, wording
from oralhistory.model import ConsentEvent, Stage

from ..context import Context
from ..i18n import language_name
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.labels import label
from ..widgets.message import Message
from .testimony import consent_words as words
from .testimony.consent_act_form import Subject
from .testimony.consent_draft import Draft
from .testimony.consent_effects import consequences
from .testimony.consent_evidence import EvidenceFields
from .testimony.consent_last_steps import RecordStep, ShowStep, SummaryStep, form_of_talk
from .testimony.consent_reach import ReachStep, WordStep
from .testimony.consent_scope import ScopeStep
from .testimony.consent_sentences import Sentences
from .testimony.consent_steps import AppearStep, ExplainedStep, HoldStep, LookStep, Step

WIDTH = 820
_LOCALES = {"ar": "ar_AE"}
"""For calendars, where the language alone would bring other digits than days are written with everywhere else."""


class Conversation(QWidget):
    """Ends with :attr:`done` (record the event), or :attr:`left` after keeping the draft. Enter goes on, Esc back.

    It speaks the narrator's language and runs in that language's direction, whatever the window does.
    """

    done = Signal(object, object)
    """The event, and the file or drawing that shows it or ``None``."""
    left = Signal()

    def __init__(self, context: Context, today: Callable[[], date]) -> None:
        super().__init__()
        self._context = context
        self._today = today
        self._subject: Subject | None = None
        self._key = ""
        self._refusing_from: int | None = None
        self.draft = Draft(today().isoformat())
        self.words = words.here()
        self.steps: tuple[Step, ...] = ()
        self._set_type()
        context.theme.changed.connect(self._set_type)
        self._title = label("", "page", wrap=True)
        self._where = label("", "muted")
        self.language = QComboBox()
        self._progress = QProgressBar()
        self._stack = QStackedWidget()
        self._message = Message()
        self.refuse = button("", "choice")
        self.pause = button("", "choice")
        self.back = button("", "choice")
        self.next = button("", "choice")
        self._build()
        for pressed, slot in (
            (self.refuse, self._refuse),
            (self.pause, self.leave),
            (self.back, self.go_back),
            (self.next, self.go_on),
        ):
            pressed.clicked.connect(slot)
        self._message.acted.connect(self._begin_anew)
        self.language.currentIndexChanged.connect(self._language_chosen)

    # ---- from outside ------------------------------------------------------------------------------------

    def begin(self, id: str, subject: Subject, *, refusing: bool = False) -> None:
        """Begin with a testimony, or go on where it paused."""
        self._subject, self._key = subject, draft_key(id)
        self._refusing_from = None
        kept = Draft.from_text(self._context.memory(self._key) or "")
        self.draft = kept or self._blank()
        self._speak(wording(self.draft.language or subject.language or words.here().language))
        self._show(0)
        if kept and not refusing:
            self._message.say("info", self.words.say("talk.goes-on"), self.words.say("talk.anew"))
        if refusing:
            self._refuse()

    def _blank(self) -> Draft:
        subject = self._subject
        if subject is None:
            return Draft(self._today().isoformat())
        return Draft(
            self._today().isoformat(),
            obtained_by=subject.obtained_by or None,
            stage=Stage.AFTER if subject.segments else Stage.BEFORE,
        )

    @Slot()
    def _begin_anew(self) -> None:
        self.draft = self._blank()
        self._context.keep(self._key, "")
        self._speak(self.words)
        self._show(0)

    def keep(self) -> None:
        """Keep what was answered so far inside the vault."""
        if self._subject is not None and self._key:
            self.steps[self.number].store(self.draft)
            self.draft.language = self.words.language
            self._context.keep(self._key, self.draft.to_text())

    def forget(self) -> None:
        """It is recorded: nothing to go on with."""
        self.record.form.remember()
        self._context.keep(self._key, "")
        self._subject = None

    def say(self, sentence: str) -> None:
        """Say why it could not be recorded."""
        self._message.say("danger", sentence)

    @property
    def number(self) -> int:
        """The step shown, from 0."""
        return self._stack.currentIndex()

    # ---- what is pressed ---------------------------------------------------------------------------------

    @Slot()
    def go_on(self) -> None:
        """The next step; on the last, record."""
        step = self.steps[self.number]
        complaint = step.complaint()
        if complaint:
            self._message.say("warn", complaint)
            return
        if step is self.evidence:
            step.store(self.draft)
            self.done.emit(self.consent_event(), self.evidence.evidence.shown())
            return
        self.keep()
        self._show(self.number + 1)

    @Slot()
    def go_back(self) -> None:
        """The step before; from a refusal, where it was refused."""
        self.keep()
        if self._refusing_from is not None and self.steps[self.number] is self.summary:
            number, self._refusing_from, self.draft.refused = self._refusing_from, None, False
            self._show(number)
        elif self.number:
            self._show(self.number - 1)

    @Slot()
    def leave(self) -> None:
        """Pause: everything answered so far is kept."""
        self.keep()
        self.left.emit()

    @Slot()
    def _refuse(self) -> None:
        self.keep()
        if self._refusing_from is None:
            self._refusing_from = self.number
        self.draft.refused = True
        self._show(self.steps.index(self.summary))

    @Slot()
    def _language_chosen(self) -> None:
        number = self.number
        self.keep()
        self._speak(wording(str(self.language.currentData())), self.evidence.evidence)
        self._show(number, take_keyboard=False)

    def consent_event(self) -> ConsentEvent:
        """The event the answers come to."""
        assert self._subject is not None
        before = state_on(self._subject.here.events, date.fromisoformat(self.draft.effective))
        return self.draft.event(before, self.evidence.evidence.note(), form_of_talk(self.draft, self.words))

    # ---- keys --------------------------------------------------------------------------------------------

    def event(self, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:  # before the window's own "back"
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                (self.back if self.back.isEnabled() else self.pause).click()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        here = self.focusWidget()
        if isinstance(here, QPushButton):
            here.click()
        elif self.steps[self.number] is not self.evidence:  # recording takes its own button
            self.go_on()

    # ---- inside ------------------------------------------------------------------------------------------

    @Slot()
    def _set_type(self) -> None:
        """Everything larger by a step of the scale; colours and shapes stay the window's."""
        size = self._context.theme.tokens.type
        ordinary = (
            "QLabel",
            "QCheckBox",
            "QRadioButton",
            "QComboBox",
            "QLineEdit",
            "QTextEdit",
            "QDateEdit",
            "QTableView",
        )
        self.setStyleSheet(
            f"{', '.join(ordinary)} {{ font-size: {size.section + 1}px; }}"
            f'QLabel[type="small"], QHeaderView::section {{ font-size: {size.body + 1}px; }}'
            f'QLabel[type="talk"] {{ font-size: {size.section + 4}px; }}'
            f'QLabel[type="page"] {{ font-size: {size.page + 6}px; }}'
            'QCheckBox[strong="true"] { font-weight: 600; }'
        )

    def _build(self) -> None:
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        self._progress.setTextVisible(False)
        head = QHBoxLayout()
        head.setSpacing(SPACE.medium)
        head.addWidget(self._title, 1)
        head.addWidget(self.language)
        head.addWidget(self._where)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.small)
        foot.addWidget(self.refuse)
        foot.addWidget(self.pause)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        column = QWidget()
        column.setMaximumWidth(WIDTH + 2 * SPACE.page)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(SPACE.page, SPACE.wide, SPACE.page, SPACE.large)
        inner.setSpacing(SPACE.medium)
        inner.addLayout(head)
        inner.addWidget(self._progress)
        inner.addSpacing(SPACE.small)
        inner.addWidget(self._stack, 1)
        inner.addWidget(self._message)
        inner.addLayout(foot)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(column, 1000)
        across.addStretch(1)

    def _speak(self, said_in: Wording, evidence: EvidenceFields | None = None) -> None:
        """Make every step anew in a language; what was chosen and drawn as ``evidence`` is taken over."""
        self.words = said_in
        direction = Qt.LayoutDirection.RightToLeft if said_in.right_to_left else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(direction)
        self.setLocale(QLocale(_LOCALES.get(said_in.language, said_in.language)))
        self._make_steps()
        if self._subject is not None:
            self.record.begin(self._subject.people)
            self.evidence.evidence.begin(self._subject.recordings)
            if evidence is not None:
                self.evidence.evidence.take_over(evidence)
        with QSignalBlocker(self.language):
            self.language.setCurrentIndex(self.language.findData(said_in.language))
        self.language.setAccessibleName(said_in.say("talk.language"))
        self.refuse.setText(said_in.say("talk.refuse"))
        self.pause.setText(said_in.say("talk.pause"))
        self.back.setText(said_in.say("talk.back"))

    def _make_steps(self) -> None:
        said_in, today = self.words, self._today
        self.explained = ExplainedStep(said_in)
        self.appear = AppearStep(said_in)
        self.scope = ScopeStep(said_in, self._context.theme)
        self.hold = HoldStep(said_in, today)
        self.look = LookStep(said_in, today)
        self.reach = ReachStep(said_in, today)
        self.word = WordStep(said_in)
        self.record = RecordStep(said_in, self._context, today)
        self.summary = SummaryStep(said_in)
        self.evidence = ShowStep(said_in, self._context)
        self.steps = (
            self.explained,
            self.appear,
            self.scope,
            self.hold,
            self.look,
            self.reach,
            self.word,
            self.record,
            self.summary,
            self.evidence,
        )
        while (old := self._stack.widget(0)) is not None:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()
        for step in self.steps:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(step)
            self._stack.addWidget(area)
        self._progress.setRange(0, len(self.steps))

    def _order_tabs(self) -> None:
        """The buttons at the foot come after the steps, which are younger than they. Qt orders only what takes Tab."""
        last: QWidget = self.evidence.findChildren(QLineEdit)[-1]  # walking Qt's own chain makes Python forget parents
        for after in (self.refuse, self.pause, self.back, self.next):
            QWidget.setTabOrder(last, after)
            last = after

    def _show(self, number: int, *, take_keyboard: bool = True) -> None:
        step, say = self.steps[number], self.words.say
        self._message.be_silent()
        if step is self.summary:
            self._read_back()
        else:
            step.load(self.draft)
        last, refusing = step is self.evidence, self.draft.refused
        self._title.setText(say("talk.refused") if refusing and not last else step.title)
        self._where.setText("" if refusing else say("talk.where", number=number + 1, count=len(self.steps)))
        self._progress.setVisible(not refusing)
        self._progress.setValue(number + 1)
        self.back.setEnabled(number > 0)
        self.refuse.setEnabled(not refusing)
        record = say("talk.record-refusal" if refusing else "talk.record")
        self.next.setText(record if last else say("talk.next"))
        self._stack.setCurrentIndex(number)
        self._order_tabs()  # what was loaded may have brought fields of its own
        if take_keyboard:
            step.first().setFocus()

    def _read_back(self) -> None:
        assert self._subject is not None
        event = self.consent_event()
        told = Sentences(self.words).told_back(event, dict(self._subject.people))
        changes = consequences(event, self._subject.here, self.words)
        self.summary.read_back.read(told, changes, self._missing(event))

    def _missing(self, event: ConsentEvent) -> str:
        """What a careful colleague would still ask about."""
        left_out = [each for each in self.explained.boxes if each not in event.explained]
        if not left_out or self.draft.refused:
            return ""
        matters = self.words.several(words.explained(each, self.words) for each in left_out)
        return self.words.say("talk.not-explained", matters=matters)


def draft_key(id: str) -> str:
    """Under which name a testimony's conversation is kept while it pauses."""
    return f"consent/draft/{id}"
