"""Anonymise: decide every finding once, see the text as each audience will read it, finish the review."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from oralhistory.anonymise.findings import texts_of
from oralhistory.errors import OralHistoryError
from oralhistory.model import Audience, Finding, FindingDecision, TextPlace
from oralhistory.use_cases.previewing import Look, PreviewJob, Previews, protected_words
from oralhistory.use_cases.reviewing import Review, SmallClass, accepted, renewed

from ...context import Context
from ...house import OWNER
from ...i18n import isolate
from ...sentences import spoken
from ...theme.icons import set_icon
from ...theme.tokens import SPACE
from ...widgets.busy import Busy
from ...widgets.buttons import button
from ...widgets.empty_state import EmptyState
from ...widgets.flow import FlowLayout
from ...widgets.labels import label
from ...widgets.message import Message
from . import anonymise_words as words
from .anonymise_asking import Deed
from .anonymise_card import CardContent, EntityCard
from .anonymise_columns import Columns
from .anonymise_deciding import decide, step_of
from .anonymise_finishing import Finishing
from .anonymise_groups import GroupList
from .anonymise_heads import Heads
from .anonymise_rows import ranked
from .anonymise_spans import marked
from .anonymise_standing import reviewed_words
from .anonymise_target import content_of, target_of
from .anonymise_text import PreviewText
from .consent_words import audience, audience_title
from .editing import Editing
from .keeping_switch import KeepingSwitch
from .tabs import TestimonyTab

if TYPE_CHECKING:
    from oralhistory.workspace import Changes, OpenTestimony

AUDIENCES = (Audience.PUBLIC, Audience.RESEARCHER, Audience.PARTNER, Audience.COURT, Audience.TEAM)
_AUDIENCE, _BESIDE, _WIDTHS = "anonymise/audience", "anonymise/beside", "anonymise/widths"


class AnonymiseTab(TestimonyTab):
    """Decisions are recorded at once; the look that follows is worked out on a worker, one at a time."""

    def __init__(self, context: Context, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(context, editing, parent)
        workspace = editing.workspace
        self._id = ""
        self._job: PreviewJob | None = None
        self._look: Look | None = None
        self._review: Review | None = None
        self._reach: object = None
        self._at: Finding | None = None
        self._previews = Previews(workspace)
        self._working = False
        self._again = False
        self._texts_alone = False
        self._last_reason = ""
        self._last: tuple[str, str] | None = None
        self.message = Message()
        self.trouble = Message()
        self.list = GroupList(context.theme)
        self.finishing = Finishing(workspace.by if workspace.by != OWNER else "")
        self.keeping = KeepingSwitch(context, workspace)
        self.audience = QComboBox()
        self.audience.setAccessibleName(self.tr("As read by"))
        for each in AUDIENCES:
            self.audience.addItem(audience_title(each), each.value)
        self.beside = button(self.tr("Side by side"), "filter")
        self.beside.setCheckable(True)
        set_icon(self.beside, "columns-2", "text", 14)
        self.protect = button(self.tr("Protect words …"), "link")
        self.protect.clicked.connect(self.protect_asked)
        self.busy = Busy()
        self.text = PreviewText(context.theme)
        self._heads = Heads()
        self.card = EntityCard()
        self._empty = self._build_empty()
        self._work = QWidget()
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._restore()

    # ---- the tab -----------------------------------------------------------------------------------------

    def show_testimony(self, opened: OpenTestimony) -> None:
        """Look through this testimony; what was typed in another tab is saved first."""
        self.editing.flush()
        if opened.id != self._id:
            self._id = opened.id
            self._previews = Previews(self.editing.workspace)
            self._texts_alone = False
            self._forget()
        self._see()

    def refresh(self, changes: Changes) -> None:
        """A decision, the text, or what the register knows is another."""
        self._see()

    def show_place(self, place: object) -> None:
        """Choose a group by its name, or show a text by its :class:`TextPlace`."""
        if isinstance(place, str):
            self._choose(place)
        elif isinstance(place, TextPlace):
            self._show_text(place)

    def selected_words(self) -> str:
        """What is selected and stands in the original as it is shown."""
        return self.text.selected_original()

    @property
    def look(self) -> Look | None:
        """What is shown, once it has been worked out."""
        return self._look

    @property
    def is_working(self) -> bool:
        """Whether a look is being worked out."""
        return self._working

    # ---- looking -----------------------------------------------------------------------------------------

    def _see(self) -> None:
        """Show what is known at once, and have the rest worked out."""
        if not self._id:
            return
        job = self._previews.job(self._id, Audience(self.audience.currentData()))
        if self._look is not None and self._look.review.dossier.testimony != job.dossier.testimony:
            self._forget()
        self._job = job
        testimony = job.dossier.testimony
        empty = not (testimony.transcript and testimony.transcript.segments) and not self._texts_alone
        self._other_texts.setVisible(bool(texts_of(testimony)))
        self._stack.setCurrentWidget(self._empty if empty else self._work)
        self._show_reviewed()
        self.keeping.show_testimony(self._id)
        if empty:
            self.open_count_changed.emit(0)
            return
        if self._look is not None:
            self._show_groups()
        self._ask()

    def _ask(self) -> None:
        if self._job is None:
            return
        if self._working:
            self._again = True
            return
        self._working, self._again = True, False
        self.busy.begin(self.tr("Looking through the text …") if self._look is None else self.tr("Reading anew …"))
        self.context.workers.run(self._job, self._show_look, self._show_trouble, on_cancelled=self._stop)

    def _show_look(self, look: Look) -> None:
        self._stop()
        job = self._job
        if job is None or look.review.dossier.id != job.dossier.id or look.audience != job.request.audience:
            return
        if look.review.dossier.testimony != job.dossier.testimony:
            return
        self._look, self._review = look, look.review
        self.trouble.be_silent()
        if look.review.warnings:
            self.trouble.say("warn", " ".join(map(spoken, look.review.warnings)))
        self.text.put(marked(look))
        self._show_groups()

    def _show_trouble(self, error: OralHistoryError) -> None:
        self._stop()
        self.trouble.say("danger", spoken(error))

    def _stop(self) -> None:
        self._working = False
        self.busy.end()
        if self._again:
            self._ask()

    def _forget(self) -> None:
        self._look = self._review = None
        self.text.put([])
        self.list.put([])
        self.card.clear()
        self.trouble.be_silent()

    # ---- showing -----------------------------------------------------------------------------------------

    @property
    def review(self) -> Review | None:
        """What is found, with the decisions that hold now."""
        return self._review

    def _show_groups(self) -> None:
        assert self._look is not None and self._review is not None and self._job is not None
        self._review = review = renewed(self._review, self._job.dossier)
        accepting = self.finishing.accept.hasFocus()
        busy_here = self.list.view.hasFocus() or accepting
        self.list.put(ranked(review, discreet=self.context.discreet))
        left = len(self.list.open_rows())
        self.finishing.show_left(left, finished=review.finished, readers=review.readers if review.wanted > 1 else ())
        if busy_here and not left and (accepting or not self.list.view.isVisible()):
            self.finishing.take_focus()
        self._show_reviewed()
        self.open_count_changed.emit(left)

    def _show_reviewed(self) -> None:
        """Who read this, who still must, and what became of an earlier review."""
        said = reviewed_words(self._job.dossier, self._job.rules.readers) if self._job else None
        if said is None:
            self.message.be_silent()
        elif said != (self.message.level, self.message.text()) or not self.message.isVisible():
            self.message.say(*said)

    @Slot(str)
    def _show_group(self, group: str) -> None:
        """Another row is chosen, or the same one is another now."""
        shown = self.card.content
        if shown is None or shown.target.id != group:
            self._reach, self._at = None, None
        self._show_target(group, jump=shown is None or shown.target.id != group)

    def _show_target(self, group: str, *, jump: bool) -> None:
        look, review = self._look, self._review
        target = target_of(review, group, self._reach) if review else None
        if look is None or review is None or target is None:
            self.card.clear()
            self.text.choose(())
            return
        whole = target.whole.findings
        at = self._at if self._at in whole else whole[0]
        texts = {line.place: line.original for line in look.lines}
        self.card.put(content_of(target, review, look, texts, at, discreet=self.context.discreet))
        alone = (target.mention.place, target.mention.start) if target.mention else None
        self.text.choose(target.groups, alone=alone, jump=jump)

    @Slot(object)
    def _set_reach(self, reach: object) -> None:
        self._reach = reach
        self._show_target(self.list.current, jump=reach is not None)

    @Slot(object)
    def _point_at(self, finding: Finding) -> None:
        """One of the places of what is chosen: a decision may be for it alone."""
        self._at = finding
        if isinstance(self._reach, Finding):
            self._reach = finding
        self._show_target(self.list.current, jump=False)
        self._show_text(finding.place)

    @Slot(str, object, int)
    def _choose_mention(self, group: str, place: TextPlace, start: int) -> None:
        self._choose(group)
        found = self._review.groups.get(group, ()) if self._review else ()
        here = next((each for each in found if each.place == place and each.start == start), None)
        if here is not None:
            self._point_at(here)

    @Slot(object)
    def _show_text(self, place: TextPlace) -> None:
        if self._look is not None:
            places = [line.place for line in self._look.lines]
            if place in places:
                self.text.show_line(places.index(place))

    @Slot(str)
    def _choose(self, group: str) -> None:
        """The row that a group is decided with."""
        item = self._review.item_of(group) if self._review else None
        clusters = item.clusters if item else ()
        self.list.choose(next((c.id for c in clusters if group in c.groups), group))

    @Slot()
    def _choose_audience(self) -> None:
        chosen = Audience(self.audience.currentData())
        self.context.keep(_AUDIENCE, chosen.value)
        self._heads.name_reader(audience(chosen))
        self._see()

    @Slot(bool)
    def _set_beside(self, on: bool) -> None:
        self.context.keep(_BESIDE, "1" if on else "0")
        self._heads.setVisible(on)
        self.text.set_side_by_side(on)

    @Slot(bool)
    def _set_discreet(self, on: bool) -> None:
        self.beside.setEnabled(not on)
        if on:
            self.beside.setChecked(False)
        self.text.set_discreet(on)
        if self._look is not None:
            self._show_groups()

    # ---- deciding ----------------------------------------------------------------------------------------

    @Slot()
    def next_open(self) -> None:
        """The next group that nobody has decided."""
        self._choose_if(self.list.after(self.list.current))

    @Slot()
    def previous_open(self) -> None:
        """The one before."""
        self._choose_if(self.list.before(self.list.current))

    def _choose_if(self, group: str) -> None:
        if group:
            self.list.choose(group)

    @Slot()
    def _pressed(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.do(action.objectName().split(".")[1])

    @Slot(str)
    def do(self, deed: str) -> None:
        """Do with what is chosen what a :class:`Deed` says; some ask first."""
        content = self.card.content
        what = Deed(deed)
        if not self._work.isVisible():
            return
        if what is Deed.UNDO and (content is None or not content.decided):
            self._undo_last()
        elif content is None or not self.card.buttons[what].isEnabled():
            return
        elif what is Deed.KEEP or what is Deed.REPLACE:
            before = content.decision
            said = before and (before.reason if what is Deed.KEEP else before.replacement)
            self.card.question.ask(what, said or (self._last_reason if what is Deed.KEEP else ""))
        else:
            self._decide(what)

    def _undo_last(self) -> None:
        """Nothing is decided here: what was decided last is taken back, and shown."""
        if self._last and self._last[1] == self.context.undo.undo_name:
            group = self._last[0]
            self._last = None
            self.context.undo.undo()
            self._choose_if(group)

    @Slot(str, str)
    def _answer(self, deed: str, said: str) -> None:
        what = Deed(deed)
        if what is Deed.REPLACE:
            named = protected_words(self.editing.workspace, self._id, said)
            if named is not None:
                sentence = self.tr("“{words}” is protected itself and would not be written. Choose other words.")
                self.card.question.refuse(sentence.format(words=isolate(named)))
                return
        else:
            self._last_reason = said
        self.card.question.close_question()
        self._decide(what, said)

    def _decide(self, deed: Deed, said: str = "") -> None:
        content, review = self.card.content, self._review
        if content is None or review is None:
            return
        target, row = content.target, self.list.current
        stays = deed is Deed.UNDO or target != target.whole
        follows = row if stays else self.list.after(row)
        step = step_of(deed, target, review, self._by(), said)
        name = self._name_of(content)
        if self._record(name, step, len(target.clusters) if target.kind else 1, target.kind):
            self._last = (row, name)
            self._choose_if(follows)

    def _name_of(self, content: CardContent) -> str:
        """What undo calls it."""
        target = content.target
        text = words.hidden(content.first.category) if self.context.discreet else content.first.text
        if target.kind is not None:
            return self.tr("decision on {what}").format(what=words.class_name(target.kind, len(target.clusters)))
        if target.mention is not None:
            return self.tr("decision on one mention of “{text}”").format(text=isolate(text))
        return self.tr("decision on “{text}”").format(text=isolate(text))

    @Slot()
    def accept_all(self) -> None:
        """Accept every group that is open; what was decided before its text changed, as it was decided."""
        review = self._review
        if review is None or not review.open:
            return
        count = len(review.open_items)
        step = {group: accepted(review, group, self._by()) for group in review.open}
        self._record(self.tr("acceptance of %Ln findings", "", count), step, count)

    def _record(
        self, name: str, step: Mapping[str, FindingDecision | None], count: int, kind: SmallClass | None = None
    ) -> bool:
        assert self._review is not None
        before = {group: self._review.decisions.get(group) for group in step}
        workspace, undo = self.editing.workspace, self.context.undo
        try:
            decide(workspace, undo, self._id, name, before, step, count=count, kind=kind)
        except OralHistoryError as error:
            self.trouble.say("danger", spoken(error))
            return False
        self.trouble.be_silent()
        return True

    @Slot(str)
    def finish(self, name: str) -> None:
        """Say that this person reviewed the text as it is."""
        try:
            outcome = self.editing.workspace.review_by(self._id, by=name, decisions=())
        except OralHistoryError as error:
            self.trouble.say("danger", spoken(error))
            return
        self.trouble.be_silent()
        if outcome.finished is None:
            self.trouble.say("warn", self.tr("Something new was found meanwhile. Decide it, then finish."))
        elif outcome.to_check:
            sentence = self.tr(
                "Reviewed. Passages are still to be checked in the transcript; nothing leaves until then."
            )
            self.trouble.say("warn", sentence)
        self._back_to_list()  # what was pressed is gone now

    def _by(self) -> str:
        return self.finishing.reviewer or self.editing.workspace.by

    @Slot()
    def _back_to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _go_to_transcript(self) -> None:
        self.context.go_to("testimony", (self._id, "transcript"))

    @Slot()
    def _look_anyway(self) -> None:
        self._texts_alone = True
        self._see()
        self._back_to_list()

    # ---- building ----------------------------------------------------------------------------------------

    def _build_empty(self) -> EmptyState:
        empty = EmptyState(
            "file-text",
            self.tr("No transcript yet"),
            self.tr("Write it or bring it in; then everything in it that could identify someone is shown here."),
            guide="anonymise",
        )
        empty.read_asked.connect(self.context.read_in_guide)
        act = button(self.tr("Go to the transcript"), "primary")
        act.clicked.connect(self._go_to_transcript)
        empty.add_button(act)
        self._other_texts = button(self.tr("Review title and summary alone"))
        self._other_texts.clicked.connect(self._look_anyway)
        empty.add_button(self._other_texts)
        return empty

    def _build(self) -> None:
        read_by = label(self.tr("As read by"), "muted")
        read_by.setBuddy(self.audience)
        reader = QWidget()
        across = QHBoxLayout(reader)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE.small)
        across.addWidget(read_by)
        across.addWidget(self.audience)
        head = FlowLayout()
        for part in (reader, self.beside, self.protect):
            head.addWidget(part)
        centre = QVBoxLayout()
        centre.setContentsMargins(SPACE.large, 0, SPACE.large, 0)
        centre.setSpacing(SPACE.small)
        centre.addLayout(head)
        centre.addWidget(self._heads)
        centre.addWidget(self.text, 1)
        centre.addWidget(self.busy)  # at the foot, so that the text does not jump
        self._split = Columns(self.list, (self.finishing, self.keeping), centre, self.card)
        inner = QVBoxLayout(self._work)
        inner.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        inner.setSpacing(SPACE.medium)
        inner.addWidget(self.message)
        inner.addWidget(self.trouble)
        area = QScrollArea()
        area.setWidget(self._split)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.addWidget(area, 1)
        self._stack.addWidget(self._work)
        self._stack.addWidget(self._empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the list. No focus proxy: one would take what lies between out of the Tab key's way."""
        super().focusInEvent(event)
        self.list.setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.text.draw_anew()

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_group)
        self.list.read_asked.connect(self.context.read_in_guide)
        self.text.mention_clicked.connect(self._choose_mention)
        self.card.asked.connect(self.do)
        self.card.answered.connect(self._answer)
        self.card.mention_chosen.connect(self._point_at)
        self.card.reach_chosen.connect(self._set_reach)
        self.card.member_chosen.connect(self._choose)
        self.card.question.closed.connect(self._back_to_list)
        self.finishing.accept_asked.connect(self.accept_all)
        self.finishing.finish_asked.connect(self.finish)
        self.audience.currentIndexChanged.connect(self._choose_audience)
        self.beside.toggled.connect(self._set_beside)
        self._split.splitterMoved.connect(self._keep_widths)
        self.context.discreet_changed.connect(self._set_discreet)
        actions = self.context.actions
        for deed in Deed:
            actions.add_local(f"anonymise.{deed.value}", self).triggered.connect(self._pressed)
        actions.add_local("anonymise.next", self).triggered.connect(self.next_open)
        actions.add_local("anonymise.previous", self).triggered.connect(self.previous_open)
        actions.add_local("anonymise.alone", self).triggered.connect(self.card.turn_alone)
        actions.shortcuts_changed.connect(self._show_keys)
        self._show_keys()

    @Slot()
    def _show_keys(self) -> None:
        self.card.show_keys(self.context.actions)

    def _restore(self) -> None:
        kept = self.context.memory(_AUDIENCE)
        at = self.audience.findData(kept) if kept else 0
        self.audience.setCurrentIndex(max(0, at))
        self._heads.name_reader(audience(Audience(self.audience.currentData())))
        self._heads.hide()
        self.beside.setChecked(self.context.memory(_BESIDE) == "1" and not self.context.discreet)
        self._set_discreet(self.context.discreet)
        self._split.restore(self.context.memory(_WIDTHS))

    @Slot()
    def _keep_widths(self) -> None:
        self.context.keep(_WIDTHS, self._split.state())
