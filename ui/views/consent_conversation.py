"""The consent conversation: one question a step, in large type, back at any time; then read back and recorded.

Refusing is as large as agreeing and always there. A conversation that pauses is kept inside the vault.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from oralhistory.consent import state_on
from oralhistory.model import ConsentEvent

from ..context import Context
from ..theme.style import set_look
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.labels import label
from ..widgets.message import Message
from .testimony import consent_sentences as sentences
from .testimony import consent_words as words
from .testimony.consent_act_form import Subject
from .testimony.consent_draft import Draft
from .testimony.consent_effects import consequences
from .testimony.consent_readback import ReadBack
from .testimony.consent_steps import (
    AppearStep,
    EvidenceStep,
    ExplainedStep,
    HoldStep,
    ScopeStep,
    Step,
    TermsStep,
)

WIDTH = 820


class _SummaryStep(Step):
    """All of it read back."""

    def __init__(self) -> None:
        super().__init__(
            words.translate("Conversation", "Read back"), words.translate("Conversation", "Is this right?")
        )
        self.read_back = ReadBack()
        self.body.addWidget(self.read_back)

    def first(self) -> QWidget:
        return self.read_back

    def load(self, draft: Draft) -> None:
        """Filled by the conversation, which knows what held before."""

    def store(self, draft: Draft) -> None:
        """Nothing is asked here."""


class Conversation(QWidget):
    """Ends with :attr:`done` (record the event), or :attr:`left` after keeping the draft. Enter goes on, Esc back."""

    done = Signal(object, object)
    """The event, and the path of the file that shows it or ``None``."""
    left = Signal()

    def __init__(self, context: Context, today: Callable[[], date]) -> None:
        super().__init__()
        self._context = context
        self._today = today
        self._subject: Subject | None = None
        self._key = ""
        self._refusing_from: int | None = None
        self.draft = Draft(today().isoformat())
        self._set_type()
        context.theme.changed.connect(self._set_type)
        self.explained = ExplainedStep()
        self.appear = AppearStep()
        self.scope = ScopeStep(context)
        self.hold = HoldStep(today)
        self.terms = TermsStep()
        self.evidence = EvidenceStep(context, today)
        self.summary = _SummaryStep()
        self.steps: tuple[Step, ...] = (
            self.explained,
            self.appear,
            self.scope,
            self.hold,
            self.terms,
            self.evidence,
            self.summary,
        )
        self._title = label("", "page")
        self._where = label("", "muted")
        self._progress = QProgressBar()
        self._stack = QStackedWidget()
        self._message = Message()
        self.refuse = button(self.tr("Re&fuse"), "choice")
        self.pause = button(self.tr("Pa&use"), "choice")
        self.back = button(self.tr("&Back"), "choice")
        self.next = button(self.tr("Ne&xt"), "choice")
        self._build()
        for pressed, slot in (
            (self.refuse, self._refuse),
            (self.pause, self.leave),
            (self.back, self.go_back),
            (self.next, self.go_on),
        ):
            pressed.clicked.connect(slot)
        self._message.acted.connect(self._begin_anew)

    # ---- from outside ------------------------------------------------------------------------------------

    def begin(self, id: str, subject: Subject, *, refusing: bool = False) -> None:
        """Begin with a testimony, or go on where it paused."""
        self._subject, self._key = subject, draft_key(id)
        self._refusing_from = None
        self.evidence.begin(subject.people, subject.obtained_by)
        kept = Draft.from_text(self._context.memory(self._key) or "")
        self.draft = kept or self._blank()
        self._show(0)
        if kept and not refusing:
            self._message.say(
                "info", self.tr("This goes on where it paused; the answers so far are kept."), self.tr("Begin anew")
            )
        if refusing:
            self._refuse()

    def _blank(self) -> Draft:
        obtained_by = self._subject.obtained_by if self._subject else ""
        return Draft(self._today().isoformat(), obtained_by=obtained_by or None)

    @Slot()
    def _begin_anew(self) -> None:
        self.draft = self._blank()
        self._context.keep(self._key, "")
        self._show(0)

    def keep(self) -> None:
        """Keep what was answered so far inside the vault."""
        if self._subject is not None and self._key:
            self.steps[self.number].store(self.draft)
            self._context.keep(self._key, self.draft.to_text())

    def forget(self) -> None:
        """It is recorded: nothing to go on with."""
        self.evidence.form.remember()
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
        if step is self.summary:
            self.done.emit(self.consent_event(), self._scan())
            return
        self.keep()
        self._show(self.number + 1)

    @Slot()
    def go_back(self) -> None:
        """The step before; from a refusal, where it was refused."""
        self.keep()
        if self._refusing_from is not None and self.steps[self.number] is self.evidence:
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
        self._show(self.steps.index(self.evidence))

    def consent_event(self) -> ConsentEvent:
        """The event the answers come to."""
        assert self._subject is not None
        before = state_on(self._subject.here.events, date.fromisoformat(self.draft.effective))
        return self.draft.event(before)

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
        elif self.steps[self.number] is not self.summary:  # recording takes its own button
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
        self._progress.setTextVisible(False)
        self._progress.setRange(0, len(self.steps))
        for step in self.steps:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(step)
            self._stack.addWidget(area)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
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

    def _show(self, number: int) -> None:
        step = self.steps[number]
        self._message.be_silent()
        if step is self.summary:
            self._read_back()
        else:
            step.load(self.draft)
        last, refusing = step is self.summary, self.draft.refused
        self._title.setText(self.tr("Refused") if refusing and not last else step.title)
        self._where.setText(
            "" if refusing else self.tr("{number} of {count}").format(number=number + 1, count=len(self.steps))
        )
        self._progress.setVisible(not refusing)
        self._progress.setValue(number + 1)
        self.back.setEnabled(number > 0)
        self.refuse.setEnabled(not refusing)
        record = self.tr("&Record the refusal") if refusing else self.tr("&Record the consent")
        self.next.setText(record if last else self.tr("Ne&xt"))
        set_look(self.next, "kind", "choice")
        self._stack.setCurrentIndex(number)
        step.first().setFocus()

    def _read_back(self) -> None:
        assert self._subject is not None
        event, scan = self.consent_event(), self.evidence.evidence.scan
        told = sentences.told_back(event, dict(self._subject.people), scan=scan.name if scan else "")
        self.summary.read_back.read(told, consequences(event, self._subject.here), self._missing(event))

    def _missing(self, event: ConsentEvent) -> str:
        """What a careful colleague would still ask about."""
        left_out = [words.explained(each) for each in self.explained.boxes if each not in event.explained]
        if left_out and not self.draft.refused:
            return self.tr("Not ticked as explained: {matters}.").format(matters=words.several(left_out))
        if event.evidence is None:
            return self.tr("Nothing is named that shows it was said.")
        return ""

    def _scan(self) -> Path | None:
        scan = self.evidence.evidence.scan
        return scan.path if scan else None


def draft_key(id: str) -> str:
    """Under which name a testimony's conversation is kept while it pauses."""
    return f"consent/draft/{id}"
