"""The interview: title, language and summary first, then people, sessions, and what else there is to say of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from oralhistory.model import Anonymisation, Coverage, InterviewSession, Person, Role, Term, Testimony

from ...actions import Act
from ...context import Context
from ...i18n import duration, isolate
from ...knowing import knowing_of
from ...said_dates import said
from ...theme.tokens import SPACE
from ...widgets.buttons import button
from ...widgets.empty_state import EmptyState
from ...widgets.page import READING
from ...widgets.section import Section
from .custom_fields import CustomPart
from .declarations import TOPICS, Declarations
from .editing import Editing
from .record_form import ListWords, PartList, RecordForm
from .record_forms import (
    coverage_form,
    opening_form,
    person_form,
    session_form,
    term_form,
    topics_form,
)
from .record_words import called, category_words, medium_words, new_person_id, role_words
from .tab_order import step
from .tabs import TestimonyTab
from .term_fields import TermsField

if TYPE_CHECKING:
    from oralhistory.workspace import Changes, OpenTestimony


class InterviewTab(TestimonyTab):
    """One column of cards. Everything typed goes to ``editing`` at once."""

    def __init__(self, context: Context, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(context, editing, parent)
        self._knowing = knowing_of(context)
        self.opening = opening_form()
        self.people = PartList[Person](self._people_words(), self._person_form, self._person_headline, _new_person)
        self.sessions = PartList[InterviewSession](
            self._session_words(), self._session_form, self._session_headline, _new_session
        )
        self.coverage = coverage_form(self._knowing)
        self.topics = topics_form(self._knowing)
        self.custom = CustomPart()
        self._declarations = Declarations(editing.house, context.languages.current.code, self)
        self.terms = PartList[Term](self._term_words(), term_form, self._term_headline, _new_term)
        self._shown_id = ""
        self._stack = QStackedWidget()
        self._area = QScrollArea()
        self._build()
        self.opening.changed.connect(self._opening_changed)
        self.topics.changed.connect(self._topics_changed)
        self.people.changed.connect(self._people_changed)
        self.sessions.changed.connect(self._sessions_changed)
        self.coverage.changed.connect(self._coverage_changed)
        self.custom.changed.connect(self._custom_changed)
        self.custom.declare_asked.connect(self._declare)
        self._declarations.changed.connect(self._declared_anew)
        self.terms.changed.connect(self._terms_changed)
        context.discreet_changed.connect(self._cover)
        self._cover(context.discreet)

    # ---- the tab -----------------------------------------------------------------------------------------

    def show_testimony(self, opened: OpenTestimony) -> None:
        """Show the record; where it is the same testimony, what is open stays open."""
        testimony = opened.testimony
        if opened.id != self._shown_id:
            self._shown_id = opened.id
            for part in (self.people, self.sessions, self.terms):
                part.close_all()
            self._area.verticalScrollBar().setValue(0)
        self.opening.show_part(testimony)
        self.people.show_parts(testimony.people)
        self.sessions.show_parts(testimony.sessions)
        self.coverage.show_part(testimony.coverage or Coverage())
        self._show_declared(testimony)
        self.terms.show_parts(testimony.terms)

    def refresh(self, changes: Changes) -> None:
        """Somebody else changed the record."""
        self.show_testimony(self.editing.open_now)

    def show_place(self, place: object) -> None:
        """``people``, ``sessions``, ``terms`` or ``custom``: brought into sight."""
        if place == "custom":
            self._area.ensureWidgetVisible(self.custom, 0, self._area.height())
            self.custom.focus_first()
            return
        parts = {"people": self.people, "sessions": self.sessions, "terms": self.terms}
        target = parts[str(place)]
        self._area.ensureWidgetVisible(target)
        target.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        return step(self, forward=forward) or super().focusNextPrevChild(forward)

    def _show_declared(self, testimony: Testimony) -> None:
        """The collection's own fields, and the vocabularies that words come from."""
        shown = self._declarations.shown(testimony.language or "")
        for name in TOPICS:
            field = self.topics.field(name)
            assert isinstance(field, TermsField)
            field.use(shown.topics.get(name))
        self.topics.show_part(testimony)
        self.custom.show_values(testimony.custom, shown.declared)

    @Slot()
    def _use_as_template(self) -> None:
        from ...dialogs.use_as_template import UseAsTemplate

        UseAsTemplate(self.context, self.editing.house, self.editing.testimony, self.window()).open()

    @Slot()
    def _declared_anew(self) -> None:
        if self.editing.id:
            self._show_declared(self.editing.testimony)

    # ---- what is typed -----------------------------------------------------------------------------------

    @Slot(str)
    def _opening_changed(self, label: str) -> None:
        part = self.opening.part
        assert isinstance(part, Testimony)
        changed = replace(self.editing.testimony, title=part.title, language=part.language, summary=part.summary)
        self.editing.change(self._change_of(label), changed)

    @Slot(str)
    def _topics_changed(self, label: str) -> None:
        part = self.topics.part
        assert isinstance(part, Testimony)
        changed = replace(self.editing.testimony, keywords=part.keywords, content_warnings=part.content_warnings)
        self.editing.change(self._change_of(label), changed)

    @Slot(str)
    def _people_changed(self, step: str) -> None:
        testimony = _with_people(self.editing.testimony, self.people.parts())
        self.editing.change(step, testimony)
        self.sessions.show_parts(testimony.sessions)

    @Slot(str)
    def _sessions_changed(self, step: str) -> None:
        self.editing.change(step, replace(self.editing.testimony, sessions=self.sessions.parts()))

    @Slot(str)
    def _coverage_changed(self, label: str) -> None:
        part = self.coverage.part
        assert isinstance(part, Coverage)
        coverage = None if part == Coverage() else part
        self.editing.change(self._change_of(label), replace(self.editing.testimony, coverage=coverage))

    @Slot(str)
    def _custom_changed(self, label: str) -> None:
        self.editing.change(self._change_of(label), replace(self.editing.testimony, custom=self.custom.values()))

    @Slot(str)
    def _declare(self, key: str) -> None:
        self.context.go_to("settings", ("custom-fields", key) if key else "custom-fields")

    @Slot(str)
    def _terms_changed(self, step: str) -> None:
        """A term without words is kept in the form, but not yet in the record."""
        testimony = self.editing.testimony
        terms = tuple(term for term in self.terms.parts() if term.text and term.text.strip())
        if terms != testimony.terms:
            anonymisation = replace(testimony.anonymisation or Anonymisation(), terms=terms)
            self.editing.change(step, replace(testimony, anonymisation=anonymisation))

    def _change_of(self, label: str) -> str:
        return self.tr("change of {field}").format(field=label)

    # ---- headlines ---------------------------------------------------------------------------------------

    def _person_headline(self, person: Person) -> tuple[str, str]:
        return person.name or self.tr("Unnamed"), role_words(person.role)

    def _session_headline(self, session: InterviewSession) -> tuple[str, str]:
        told = [session.place and isolate(session.place), session.medium and medium_words(session.medium)]
        told.append(duration(session.duration_s) if session.duration_s else None)
        return said(session.date or "") or self.tr("No date yet"), " · ".join(words for words in told if words)

    def _term_headline(self, term: Term) -> tuple[str, str]:
        return term.text or self.tr("No words yet"), category_words(term.category)

    def _session_form(self) -> RecordForm:
        return session_form(self._present, self._knowing)

    def _person_form(self) -> RecordForm:
        return person_form(self._knowing, self._open_id)

    def _open_id(self) -> str:
        return self.editing.id

    def _present(self) -> list[tuple[str, str]]:
        testimony = self.editing.testimony
        there = [person for person in testimony.people if person.role is not Role.MENTIONED]
        return [(person.id, called(testimony, person.id, discreet=False)) for person in there]

    # ---- discreet ----------------------------------------------------------------------------------------

    @Slot(bool)
    def _cover(self, discreet: bool) -> None:
        self._stack.setCurrentIndex(1 if discreet else 0)

    @Slot()
    def _uncover(self) -> None:
        self.context.actions[Act.DISCREET].trigger()

    # ---- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        column = QWidget()
        column.setMaximumWidth(READING + 2 * SPACE.page)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(SPACE.page, SPACE.large, SPACE.page, SPACE.wide)
        inner.setSpacing(SPACE.large)
        for title, note, content in (
            ("", "", self.opening),
            (self.tr("People"), self.tr("Whoever spoke, was there, or is spoken of."), self.people),
            (self.tr("Sessions"), self.tr("Each sitting of the interview."), self.sessions),
            (self.tr("What it speaks of"), self.tr("Places, time and events of the story itself."), self.coverage),
            (self.tr("Keywords and warnings"), "", self.topics),
            (
                self.tr("Known to identify someone"),
                self.tr("Words you know already to give someone away; the program looks for them everywhere."),
                self.terms,
            ),
            (
                self.tr("Custom fields"),
                self.tr("The collection’s own. They stay in the vault: no package carries them."),
                self.custom,
            ),
        ):
            section = Section(title, note)
            section.body.addWidget(content)
            inner.addWidget(section)
        self.as_template = button(self.tr("Use as a template …"), "link", "copy")
        self.as_template.clicked.connect(self._use_as_template)
        inner.addWidget(self.as_template, 0, Qt.AlignmentFlag.AlignLeading)
        inner.addStretch(1)
        holder = QWidget()
        across = QVBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(column)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(holder)
        cover = EmptyState(
            "eye-off",
            self.tr("Names are hidden"),
            self.tr("Discreet mode is on. The interview shows names, places and numbers."),
            guide="discreet",
        )
        cover.read_asked.connect(self.context.read_in_guide)
        show = button(self.tr("Show names"), "", "eye")
        show.clicked.connect(self._uncover)
        cover.add_button(show)
        self._stack.addWidget(self._area)
        self._stack.addWidget(cover)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.setFocusProxy(self.opening.field("title").widget)

    def _people_words(self) -> ListWords:
        return ListWords(
            self.tr("Add a person"),
            self.tr("adding of a person"),
            self.tr("removal of a person"),
            self.tr("order of people"),
        )

    def _session_words(self) -> ListWords:
        return ListWords(
            self.tr("Add a session"),
            self.tr("adding of a session"),
            self.tr("removal of a session"),
            self.tr("order of sessions"),
        )

    def _term_words(self) -> ListWords:
        return ListWords(
            self.tr("Add words that identify"),
            self.tr("adding of identifying words"),
            self.tr("removal of identifying words"),
            self.tr("order of identifying words"),
        )


def _new_person(present: tuple[Person, ...]) -> Person:
    role = Role.NARRATOR if all(person.role is not Role.NARRATOR for person in present) else Role.MENTIONED
    return Person(id=new_person_id(present, role), role=role)


def _new_session(present: tuple[InterviewSession, ...]) -> InterviewSession:
    """As the one before, where that is likely the same."""
    return replace(present[-1], date=None, duration_s=None, notes=None) if present else InterviewSession()


def _new_term(_present: tuple[Term, ...]) -> Term:
    return Term(text="")


def _with_people(testimony: Testimony, people: tuple[Person, ...]) -> Testimony:
    """Other people; whoever is gone no longer speaks in the transcript and was at no session."""
    gone = {person.id for person in testimony.people} - {person.id for person in people}
    testimony = replace(testimony, people=people)
    if not gone:
        return testimony
    sessions = tuple(replace(s, present=tuple(id for id in s.present if id not in gone)) for s in testimony.sessions)
    transcript = testimony.transcript
    if transcript is not None:
        spoken = tuple(replace(s, speaker=None) if s.speaker in gone else s for s in transcript.segments)
        transcript = replace(transcript, segments=spoken)
    return replace(testimony, sessions=sessions, transcript=transcript)
