"""What each act of consent asks besides how it was said, and the event it comes to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from oralhistory.consent import ConsentState
from oralhistory.model import (
    Audience,
    ConsentEvent,
    Decision,
    EventKind,
    Grant,
    Medium,
    ThirdParty,
    ThirdPartyConsent,
    ThirdPartyRule,
    Use,
)

from ...theme.tokens import SPACE
from ...widgets.form import FormRow
from ...widgets.labels import label
from . import consent_sentences as sentences
from . import consent_words as words
from .consent_effects import Standpoint
from .consent_fields import PersonBox, Ticks
from .consent_words import translate


class ConsentAct(StrEnum):
    """What can be recorded here."""

    WITHDRAW = "withdraw"
    NARROW = "narrow"
    APPROVE_USE = "approve-use"
    APPROVE_TRANSCRIPT = "approve-transcript"
    LIFT_EMBARGO = "lift-embargo"
    RECONFIRM = "reconfirm"
    REFUSE = "refuse"
    DIED = "died"
    OBJECT = "object"
    """Somebody who is spoken of objects."""


KINDS = {
    ConsentAct.WITHDRAW: EventKind.WITHDRAWN,
    ConsentAct.NARROW: EventKind.NARROWED,
    ConsentAct.APPROVE_USE: EventKind.USE_APPROVED,
    ConsentAct.APPROVE_TRANSCRIPT: EventKind.TRANSCRIPT_APPROVED,
    ConsentAct.LIFT_EMBARGO: EventKind.EMBARGO_LIFTED,
    ConsentAct.RECONFIRM: EventKind.RECONFIRMED,
    ConsentAct.REFUSE: EventKind.REFUSED,
    ConsentAct.DIED: EventKind.DIED,
    ConsentAct.OBJECT: EventKind.NARROWED,
}


@dataclass(frozen=True)
class Subject:
    """The testimony an act is about, as far as the page needs it."""

    people: tuple[tuple[str, str], ...]
    """Ids and what to call them."""
    obtained_by: str
    """The id of whoever most likely obtains consent."""
    state: ConsentState
    """What holds today."""
    here: Standpoint
    segments: int
    """How many segments the present transcript has."""
    language: str = ""
    """The narrator's, as the conversation knows it."""
    recordings: tuple[str, ...] = ()
    """Names of the testimony's sound and video."""


def act_words(act: ConsentAct) -> tuple[str, str, str]:
    """The act's title, what it means, and the words of the button that records it."""
    return {
        ConsentAct.WITHDRAW: (
            translate("Consent", "Withdraw consent"),
            translate("Consent", "The narrator takes consent back. No reason is needed, and nothing is asked twice."),
            translate("Consent", "Record the withdrawal"),
        ),
        ConsentAct.NARROW: (
            translate("Consent", "Narrow consent"),
            translate("Consent", "Less than before may leave. Narrowing never opens anything."),
            translate("Consent", "Record the narrowing"),
        ),
        ConsentAct.APPROVE_USE: (
            translate("Consent", "Approve a use"),
            translate("Consent", "For uses the narrator wants to be asked about: one publication, by its title."),
            translate("Consent", "Record the approval"),
        ),
        ConsentAct.APPROVE_TRANSCRIPT: (
            translate("Consent", "Transcript approved by the narrator"),
            translate(
                "Consent", "It counts for the transcript as it stands now; if its words change, it is to be read anew."
            ),
            translate("Consent", "Record the approval"),
        ),
        ConsentAct.LIFT_EMBARGO: (
            translate("Consent", "Lift the embargo"),
            translate("Consent", "An embargo never opens by itself, not even when its day has come."),
            translate("Consent", "Record that it is lifted"),
        ),
        ConsentAct.RECONFIRM: (
            translate("Consent", "Consent confirmed again"),
            translate("Consent", "The narrator was asked again and stands by it. Name the form if a new one was used."),
            translate("Consent", "Record the confirmation"),
        ),
        ConsentAct.REFUSE: (
            translate("Consent", "Consent refused"),
            translate("Consent", "The narrator was asked and said no. Nothing may leave, now or by passing it over."),
            translate("Consent", "Record the refusal"),
        ),
        ConsentAct.DIED: (
            translate("Consent", "The narrator died"),
            translate("Consent", "What was decided stays as it is. Nobody can approve or lift anything for them here."),
            translate("Consent", "Record the death"),
        ),
        ConsentAct.OBJECT: (
            translate("Consent", "Somebody who is spoken of objects"),
            translate(
                "Consent", "From that day on they are masked for everyone, whatever was agreed. No reason is needed."
            ),
            translate("Consent", "Record the objection"),
        ),
    }[act]


class ActForm(QWidget):
    """Shows the fields of one act and hides the others."""

    def __init__(self) -> None:
        super().__init__()
        self._act = ConsentAct.WITHDRAW
        self._segments = 0
        self.everything = QRadioButton(self.tr("&Everything: nothing may leave any more"))
        self.part = QRadioButton(self.tr("A &part of it"))
        self._how_much = QButtonGroup(self)
        self.not_any_more = QRadioButton(self.tr("&Not any more"))
        self.only_asking = QRadioButton(self.tr("&Only after asking"))
        self._how_far = QButtonGroup(self)
        self.title = QLineEdit()
        self.uses = Ticks(tuple(Use), words.use_title, self.tr("Uses"))
        self.media = Ticks(tuple(Medium), words.medium_title, self.tr("Media"))
        self.audiences = Ticks(tuple(Audience), words.audience_title, self.tr("Audiences"))
        self.condition = QLineEdit()
        self.person = PersonBox(self.tr("Who objects"))
        self._said = label("", wrap=True)
        self._rows: dict[QWidget, FormRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addWidget(self._said)
        for group, buttons in (
            (self._how_much, (self.everything, self.part)),
            (self._how_far, (self.not_any_more, self.only_asking)),
        ):
            for each in buttons:
                group.addButton(each)
                column.addWidget(each)
        for text, field in (
            (self.tr("Title of the publication"), self.title),
            (self.tr("Uses"), self.uses),
            (self.tr("Media"), self.media),
            (self.tr("Audiences"), self.audiences),
            (self.tr("Condition, if there is one"), self.condition),
            (self.tr("Who objects: somebody of this record, or a name"), self.person),
        ):
            self._rows[field] = FormRow(text, field)
            column.addWidget(self._rows[field])
        self.part.toggled.connect(self._show_scope)

    def begin(self, act: ConsentAct, subject: Subject) -> None:
        """Empty fields of one act."""
        self._act, self._segments = act, subject.segments
        self.everything.setChecked(True)
        self.not_any_more.setChecked(True)
        for field in (self.title, self.condition):
            field.clear()
        for ticks in (self.uses, self.media, self.audiences):
            ticks.set_values(())
        if act is ConsentAct.APPROVE_USE:
            self._tick_what_is_asked_for(subject.state)
        for radio in (self.everything, self.part):
            radio.setVisible(act is ConsentAct.WITHDRAW)
        for radio in (self.not_any_more, self.only_asking):
            radio.setVisible(act is ConsentAct.NARROW)
        self._rows[self.title].setVisible(act is ConsentAct.APPROVE_USE)
        self._rows[self.condition].setVisible(act is ConsentAct.NARROW)
        self._rows[self.person].setVisible(act is ConsentAct.OBJECT)
        self.person.show_people(subject.people)
        self._said.setText(self._situation(subject))
        self._said.setVisible(bool(self._said.text()))
        self._show_scope()

    def first(self) -> QWidget | None:
        """Where the keyboard begins; ``None`` where an act asks nothing of its own."""
        return {
            ConsentAct.WITHDRAW: self.everything,
            ConsentAct.NARROW: self.not_any_more,
            ConsentAct.APPROVE_USE: self.title,
            ConsentAct.OBJECT: self.person,
        }.get(self._act)

    def complaint(self) -> str:
        """What is missing, or nothing."""
        nothing = not (self.uses.values() or self.media.values() or self.audiences.values())
        match self._act:
            case ConsentAct.WITHDRAW if self.part.isChecked() and nothing:
                return translate("Consent", "Tick what is taken back, or choose everything.")
            case ConsentAct.APPROVE_USE if not self.title.text().strip():
                return translate("Consent", "Write the title of the publication that is approved.")
            case ConsentAct.APPROVE_USE if not (self.uses.values() and self.audiences.values()):
                return translate("Consent", "Tick for which uses and which audiences it is approved.")
            case ConsentAct.OBJECT if not self.person.value():
                return translate("Consent", "Choose who objects, or write their name.")
            case ConsentAct.APPROVE_TRANSCRIPT if not self._segments:
                return translate("Consent", "There is no transcript yet that could be approved.")
            case _:
                return ""

    def consent_event(self, effective: str) -> ConsentEvent:
        """The event as asked, without its circumstances."""
        kind = KINDS[self._act]
        match self._act:
            case ConsentAct.WITHDRAW if self.part.isChecked():
                return ConsentEvent(event=kind, effective=effective, grants=(self._scope(),))
            case ConsentAct.NARROW:
                condition = self.condition.text().strip()
                to = Decision.ASK if self.only_asking.isChecked() else Decision.NO
                grant = self._scope(to, (condition,) if condition else ())
                return ConsentEvent(event=kind, effective=effective, grants=(grant,))
            case ConsentAct.OBJECT:
                party = ThirdParty(
                    person=self.person.value() or "", consent=ThirdPartyConsent.REFUSED, rule=ThirdPartyRule.MASK
                )
                return ConsentEvent(event=kind, effective=effective, third_parties=(party,))
            case ConsentAct.APPROVE_USE:
                return ConsentEvent(
                    event=kind,
                    effective=effective,
                    title=self.title.text().strip(),
                    use=self.uses.values(),
                    audience=self.audiences.values(),
                )
            case _:
                return ConsentEvent(event=kind, effective=effective)

    def _scope(self, decision: Decision | None = None, conditions: tuple[str, ...] = ()) -> Grant:
        return Grant(
            use=self.uses.values(),
            medium=self.media.values(),
            audience=self.audiences.values(),
            decision=decision,
            conditions=conditions,
        )

    def _tick_what_is_asked_for(self, state: ConsentState) -> None:
        """Where only one use, or one audience, is to be asked about, it is the one approved."""
        asked = [at for at, cell in state.cells.items() if cell.decision is Decision.ASK]
        uses, audiences = {at[0] for at in asked}, {at[2] for at in asked}
        self.uses.set_values(tuple(uses) if len(uses) == 1 else ())
        self.audiences.set_values(tuple(audiences) if len(audiences) == 1 else ())

    def _situation(self, subject: Subject) -> str:
        if self._act is ConsentAct.LIFT_EMBARGO and subject.state.embargo is not None:
            held = sentences.embargo(subject.state.embargo)
            return translate("Consent", "Now it is {embargo}.").format(embargo=held)
        if self._act is ConsentAct.APPROVE_TRANSCRIPT:
            return translate("Consent", "The present transcript has %Ln segments.", "", subject.segments)
        return ""

    @Slot()
    def _show_scope(self) -> None:
        partly = self._act is ConsentAct.NARROW or (self._act is ConsentAct.WITHDRAW and self.part.isChecked())
        approving = self._act is ConsentAct.APPROVE_USE
        for field in (self.uses, self.audiences):
            self._rows[field].setVisible(partly or approving)
        self._rows[self.media].setVisible(partly)
        for field in (self.uses, self.media, self.audiences):
            self._rows[field].set_help(self.tr("Where none is ticked, all are meant.") if partly else "")
