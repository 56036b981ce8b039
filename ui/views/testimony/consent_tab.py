"""The tab Consent: what was said and what holds; and the ways to record something further."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from oralhistory.consent import Answer, ConsentState, state_on, terms_on
from oralhistory.errors import OralHistoryError
from oralhistory.model import ConsentEvent, EventKind, Reason, Role
from oralhistory.use_cases import attaching, consenting, destroying

from ...context import Context
from ...i18n import number
from ...sentences import spoken
from ...theme.style import set_look
from ...theme.tokens import SPACE
from ...widgets.buttons import button
from ...widgets.empty_state import EmptyState
from ..consent_conversation import Conversation, draft_key
from . import consent_sentences as sentences
from . import consent_words as words
from .consent_act_form import ConsentAct, Subject
from .consent_acts import ActPage
from .consent_besides import agreed
from .consent_board import Board
from .consent_effects import TAKES_BACK, Standpoint
from .consent_matrix import headline
from .consent_timeline import lines_of
from .consent_undo import offer_undo
from .editing import Editing
from .put_away import PutAwayPage
from .tabs import TestimonyTab

if TYPE_CHECKING:
    from oralhistory.consent import Matrix
    from oralhistory.storage.consents import RecordedConsent
    from oralhistory.workspace import Changes, OpenTestimony

PUT_AWAY = "put-away"
BY_CODE_WORD = "withdraw-by-code-word"
"""The place of a withdrawal by somebody who said the code word."""
_NEEDS_SOMEBODY = frozenset({Reason.EMBARGO_NOT_LIFTED, Reason.STALE_FORM, Reason.NOT_APPROVED})
"""What only a further event can put right."""


class ConsentTab(TestimonyTab):
    """Shows the board, or nothing recorded yet; or in its place the conversation, or one of the acts."""

    def __init__(self, context: Context, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(context, editing, parent)
        self._workspace = editing.workspace
        self._id = ""
        self._log: list[RecordedConsent] = []
        self.board = Board(context, self._workspace.today)
        self.conversation = Conversation(context, self._workspace.today)
        self.act = ActPage(context, self._workspace.today)
        self.put_away = PutAwayPage(context, editing)
        self._begin = button("", "primary", "check")
        self._refuse = button(self.tr("Refused …"))
        self.empty = EmptyState(
            "lock",
            self.tr("No consent recorded. Nothing can leave."),
            self.tr("Go through it with the narrator, or enter what was signed on paper."),
            guide="consent",
        )
        self.empty.read_asked.connect(context.read_in_guide)
        self.empty.add_button(self._begin)
        self.empty.add_button(self._refuse)
        self._put_away = button(self.tr("Seal or destroy …"), "quiet", "lock")
        self.empty.add_button(self._put_away)
        self._print = button(self.tr("Print form …"), "", "printer")
        self.empty.add_button(self._print)
        self._stack = QStackedWidget()
        for part in (self.board, self.empty, self.conversation, self.act, self.put_away):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(self._stack)
        self.board.asked.connect(self._asked)
        self.board.record_asked.connect(self.begin_conversation)
        self.board.act_asked.connect(self.begin_act)
        self.board.message.acted.connect(self._message_acted)
        self.board.letters_asked.connect(self.write_letters)
        self._begin.clicked.connect(self.begin_conversation)
        self._refuse.clicked.connect(self._begin_refusal)
        self._put_away.clicked.connect(self.begin_put_away)
        self.board.put_away_asked.connect(self.begin_put_away)
        self.put_away.left.connect(self._show_board)
        for print_asked in (self.board.print_asked, self._print.clicked):
            print_asked.connect(self.print_form)
        for page in (self.conversation, self.act):
            page.done.connect(self._record)
            page.left.connect(self._show_board)
        context.discreet_changed.connect(self._reread)

    # ---- the tab -----------------------------------------------------------------------------------------

    def show_testimony(self, opened: OpenTestimony) -> None:
        another = opened.id != self._id
        self._id = opened.id
        if another:
            self.board.day.go_to_today()
        self._reread()
        if another:
            self._show_what_stands()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._take_keyboard()

    def refresh(self, changes: Changes) -> None:
        if self._id:
            self._reread()

    def flush(self) -> bool:
        if self._stack.currentWidget() is self.conversation:
            self.conversation.keep()
        return True

    def unfinished(self) -> bool:
        """Whether an act is being filled in, or why it is put away. The conversation is kept in the vault."""
        self.flush()
        return self._stack.currentWidget() in (self.act, self.put_away)

    def let_go(self) -> None:
        """Nothing is half-done here until it is recorded."""

    def show_place(self, place: object) -> None:
        """The position of an event; ``"record"``; ``"put-away"``; :data:`BY_CODE_WORD`; or an act's word."""
        if isinstance(place, int):
            self._show_board()
            self.board.timeline.choose(place)
        elif place == "record":
            self.begin_conversation()
        elif place == BY_CODE_WORD:
            self._show(self.act)
            self.act.begin(ConsentAct.WITHDRAW, self._subject(), by_code_word=True)
        elif place == PUT_AWAY:
            self.begin_put_away()
        elif place in set(ConsentAct):
            self.begin_act(ConsentAct(str(place)))

    # ---- what is pressed ---------------------------------------------------------------------------------

    @Slot()
    def begin_conversation(self) -> None:
        """Record consent, from the beginning or where it paused."""
        self._show(self.conversation)
        self.conversation.begin(self._id, self._subject())

    @Slot(object)
    def begin_act(self, act: ConsentAct) -> None:
        """Record something else."""
        self._show(self.act)
        self.act.begin(act, self._subject())

    @Slot()
    def begin_put_away(self) -> None:
        """Seal or destroy it, if no consent holds."""
        if destroying.may_put_away(self._workspace, self._id):
            self._show(self.put_away)
            self.put_away.begin(self._id, self.editing.open.accession)

    @Slot()
    def print_form(self) -> None:
        """Choose a form, to be printed or saved."""
        from ...dialogs.print_form import PrintForm

        if self._id and self.editing.flush():
            PrintForm(self.context, self._workspace, self._id, self.window()).open()

    @Slot()
    def write_letters(self) -> None:
        """Letters to everybody who received it."""
        from ...dialogs.recall_letters import RecallLetters

        RecallLetters(self.context, self._workspace, self._id, self.window(), third_party=self._objected()).open()

    @Slot()
    def _message_acted(self) -> None:
        if self.context.memory(draft_key(self._id)):
            self.begin_conversation()
        else:
            self.write_letters()

    @Slot()
    def _begin_refusal(self) -> None:
        self.begin_act(ConsentAct.REFUSE)

    @Slot(object, object)
    def _record(self, event: ConsentEvent, scan: Path | consenting.Drawn | None) -> None:
        page = self.conversation if self._stack.currentWidget() is self.conversation else self.act
        if not self.editing.flush():
            page.say(self.tr("What was typed in this testimony could not be saved. Nothing was recorded; try again."))
            return
        try:
            event = consenting.record(self._workspace, self._id, event, scan)
        except OralHistoryError as error:
            page.say(spoken(error))
            return
        if page is self.conversation:
            self.conversation.forget()
        self._reread()
        self._show_board()
        self.board.timeline.choose(len(self._log) - 1)
        self._tell_of_packages(event)
        offer_undo(self.context, self._workspace, self._id, event)
        self.context.say(self.tr("Recorded: {event}").format(event=sentences.sentence(event)))

    def _objected(self) -> bool:
        """Whether somebody who is spoken of was the last to take something back."""
        back = [event for event in self._events() if event.event in TAKES_BACK]
        return bool(back) and back[-1].event is EventKind.NARROWED and bool(back[-1].third_parties)

    def _tell_of_packages(self, event: ConsentEvent) -> None:
        """Less may leave than before: what left already is to be asked back."""
        held = len(self._workspace.recall(self._id)) if event.event in TAKES_BACK else 0
        if held and not self.context.memory(draft_key(self._id)):
            self.board.message.say(
                "warn",
                self.tr("Packages that held it: {count}. Tell their recipients.").format(count=number(held)),
                self.tr("Recall letters …"),
            )
            self.board.message.focus_act()

    # ---- showing -----------------------------------------------------------------------------------------

    def _show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        self.alone.emit(part is self.conversation)

    @Slot()
    def _show_board(self) -> None:
        self._show_what_stands()
        self._take_keyboard()

    def _show_what_stands(self) -> None:
        """The board, or that there is nothing; the keyboard stays where it is, on the tab bar for one."""
        there = bool(self._log)
        paused = bool(self.context.memory(draft_key(self._id)))
        self._show(self.board if there else self.empty)
        self._begin.setText(self.tr("Go on with the conversation") if paused else self.tr("Record consent"))
        if paused:
            self.board.message.say(
                "info", self.tr("A conversation about consent has been begun and not recorded yet."), self.tr("Go on")
            )
        else:
            self.board.message.be_silent()

    def _take_keyboard(self) -> None:
        shown = self._stack.currentWidget()
        if shown is self.board:
            self.board.timeline.setFocus()
        elif shown is self.empty:
            self._begin.setFocus()

    @Slot()
    def _reread(self) -> None:
        if not self._id:
            return
        self._log = self._workspace.consent_log(self._id)
        state = state_on(self._events(), self._workspace.today())
        self._answer()
        self._allow(state)
        if self._stack.currentWidget() in (self.board, self.empty):
            self._show(self.board if self._log else self.empty)
        self.open_count_changed.emit(self._needs())

    def _show_events(self) -> None:
        lines = lines_of(self._log, self._people(), self.board.day.day(), notes=not self.context.discreet)
        headlines = dict(
            headline(position, recorded.event.effective, sentences.sentence(recorded.event))
            for position, recorded in enumerate(self._log)
        )
        self.board.show_events(lines, headlines)

    def _answer(self) -> Answer:
        day, medium = self.board.day.day(), self.board.medium.chosen()
        matrix = self._workspace.matrix(self._id, medium, day)
        answer = self._workspace.may(self._id, self.board.request(), day)
        state = state_on(self._events(), day)
        self._show_events()
        self.board.show_answers(matrix, state, answer)
        self.board.agreed.show_lines(self._agreed(day, state))
        return answer

    @Slot()
    def _asked(self) -> None:
        """Answer, and choose the event that decided it."""
        if self._id:
            self.board.show_deciding(self._answer())

    def _agreed(self, day: date, state: ConsentState) -> list[str]:
        said_in = words.here()
        lines = list(agreed(terms_on(self._events(), day), state, self._people(), said_in))
        return [said_in.say("besides.discreet")] if lines and self.context.discreet else lines

    def _allow(self, state: ConsentState) -> None:
        self.board.letters.setEnabled(bool(self._workspace.recall(self._id)))
        held = state.given and not state.withdrawn
        self.board.put_away.setVisible(not held)
        if held or state.withdrawn:  # then the next step is another, and stands in the head
            set_look(self.board.record, "kind", "")
        else:
            set_look(self.board.record, "kind", "primary")
        none_held = self.tr("No consent holds today.")
        for act in (ConsentAct.WITHDRAW, ConsentAct.NARROW, ConsentAct.APPROVE_USE, ConsentAct.RECONFIRM):
            self.board.allow(act, held, none_held)
        transcript = self.editing.testimony.transcript
        written = bool(transcript and transcript.segments)
        self.board.allow(
            ConsentAct.APPROVE_TRANSCRIPT,
            held and written,
            none_held if written else self.tr("There is no transcript."),
        )
        self.board.allow(ConsentAct.LIFT_EMBARGO, state.embargo is not None, self.tr("No embargo holds today."))

    def _needs(self) -> int:
        """How many sorts of things wait here for somebody."""
        if not self._log:
            return 1
        today = self._workspace.today()
        matrix: Matrix = self._workspace.matrix(self._id, self.board.medium.chosen(), today)
        waiting = {
            reason
            for cell in matrix.cells.values()
            if _is_agreed(cell.answer.reasons)
            for reason in cell.answer.reasons
        }
        return len(waiting & _NEEDS_SOMEBODY) + bool(self.context.memory(draft_key(self._id)))

    # ---- the testimony -----------------------------------------------------------------------------------

    def _events(self) -> tuple[ConsentEvent, ...]:
        return tuple(recorded.event for recorded in self._log)

    def _people(self) -> sentences.People:
        return sentences.people_of(self.editing.testimony.people, discreet=self.context.discreet)

    def _subject(self) -> Subject:
        testimony, people = self.editing.testimony, self._people()
        asks = [person.id for person in testimony.people if person.role is Role.INTERVIEWER]
        today = self._workspace.today()
        transcript = testimony.transcript
        return Subject(
            people=tuple(people.items()),
            obtained_by=asks[0] if asks else "",
            state=state_on(self._events(), today),
            here=Standpoint(
                events=self._events(),
                stale=self._workspace.stale_forms,
                transcript_sha256=transcript.sha256 if transcript else None,
                today=today,
                packages=len(self._workspace.recall(self._id)),
            ),
            segments=len(transcript.segments) if transcript else 0,
            language=words.spoken_in(testimony.language, *(each.language for each in reversed(testimony.sessions))),
            recordings=tuple(
                each.name for each in self._workspace.attachments(self._id) if each.medium in attaching.RECORDINGS
            ),
        )


def _is_agreed(reasons: tuple[Reason, ...]) -> bool:
    """Whether the narrator allowed it at all, so that something else keeps it closed."""
    return not {Reason.NO_CONSENT, Reason.WITHDRAWN, Reason.NOT_PERMITTED} & set(reasons)
