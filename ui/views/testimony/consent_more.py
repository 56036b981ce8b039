"""More to record: what few conversations need, each part folded under its line, all of it optional."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from oralhistory.forms.consent_words import Wording
from oralhistory.model import (
    AfterDeath,
    AfterRetention,
    Capacity,
    Copyright,
    Proxy,
    ProxyReason,
    Retention,
    Rights,
    ThirdParty,
    ThirdPartyConsent,
    ThirdPartyRule,
)

from ...theme.tokens import SPACE
from ...widgets.buttons import button
from ...widgets.fold import Fold
from ...widgets.labels import label
from ...widgets.text_edit import TextEdit
from .consent_draft import Draft
from .consent_fields import Answer, Choice, OptionalDay, PersonBox, answer_of, columns, said_by

People = Sequence[tuple[str, str]]
_NOTES = 64


class Part(Fold):
    """One folded matter. ``name`` is what its texts begin with."""

    def __init__(self, title: str, words: Wording) -> None:
        super().__init__(words.say(title))
        self.words = words

    def load(self, draft: Draft, people: People) -> None:
        """Show what was said so far; open where something was."""
        raise NotImplementedError

    def store(self, draft: Draft) -> None:
        """Take it over."""
        raise NotImplementedError

    def complaint(self) -> str:
        """What is missing, or nothing."""
        return ""

    def answer(self, key: str) -> Choice[Answer]:
        """A question answered with yes, no, or not at all."""
        return Choice(tuple(Answer), self.words.of("talk"), self.words.say(key), self.words.say("talk.not-said"))

    def line(self, key: str) -> QLineEdit:
        """A field of one line."""
        made = QLineEdit()
        made.setAccessibleName(self.words.say(key))
        return made

    def row(self, *named: tuple[str, QWidget]) -> None:
        """Fields side by side, each under its words."""
        self.body.addLayout(columns(*((self.words.say(key), field) for key, field in named)))


class OthersPart(Part):
    """Who interpreted, who else was there."""

    def __init__(self, words: Wording) -> None:
        super().__init__("record.others-part", words)
        self.interpreter = PersonBox(words.say("record.interpreter"))
        self.undertaking = self.answer("record.undertaking")
        self.others = self.line("record.others")
        self.row(("record.interpreter", self.interpreter), ("record.undertaking", self.undertaking))
        self.row(("record.others", self.others))

    def load(self, draft: Draft, people: People) -> None:
        self.interpreter.show_people(people, draft.interpreter or "")
        self.undertaking.set_value(answer_of(draft.agreed.interpreter_undertaking))
        self.others.setText(draft.others_present)
        self.open(bool(draft.interpreter or draft.others_present))

    def store(self, draft: Draft) -> None:
        draft.interpreter = self.interpreter.value()
        draft.agreed.interpreter_undertaking = said_by(self.undertaking.value())
        draft.others_present = self.others.text().strip()


class CapacityPart(Part):
    """What was seen of understanding and pressure."""

    def __init__(self, words: Wording) -> None:
        super().__init__("record.capacity-part", words)
        self.understood, self.pressure = self.answer("record.understood"), self.answer("record.pressure")
        self.concerns = self.line("record.concerns")
        self.row(("record.understood", self.understood), ("record.pressure", self.pressure))
        self.row(("record.concerns", self.concerns))

    def load(self, draft: Draft, people: People) -> None:
        said = draft.agreed.capacity or Capacity()
        self.understood.set_value(answer_of(said.understood))
        self.pressure.set_value(answer_of(said.pressure))
        self.concerns.setText(said.concerns or "")
        self.open(draft.agreed.capacity is not None)

    def store(self, draft: Draft) -> None:
        said = Capacity(
            understood=said_by(self.understood.value()),
            pressure=said_by(self.pressure.value()),
            concerns=self.concerns.text().strip() or None,
        )
        draft.agreed.capacity = None if said == Capacity() else said


class ProxyPart(Part):
    """Who speaks for a narrator who cannot, or not alone."""

    def __init__(self, words: Wording, today: Callable[[], date]) -> None:
        super().__init__("record.proxy-part", words)
        self.name = PersonBox(words.say("record.proxy-name"))
        self.reason = Choice(
            tuple(ProxyReason), words.of("proxy"), words.say("record.proxy-reason"), words.say("talk.not-said")
        )
        self.relation, self.assent = self.line("record.proxy-relation"), self.answer("record.proxy-assent")
        self.until = OptionalDay(today, words.say("record.proxy-until"))
        self.row(("record.proxy-name", self.name), ("record.proxy-reason", self.reason))
        self.row(("record.proxy-relation", self.relation), ("record.proxy-assent", self.assent))
        self.body.addWidget(self.until)

    def load(self, draft: Draft, people: People) -> None:
        said = draft.agreed.proxy
        self.name.show_people(people, said.name if said else "")
        self.reason.set_value(said.reason if said else None)
        self.relation.setText((said.relation if said else None) or "")
        self.assent.set_value(answer_of(said.assent if said else None))
        self.until.set_value(said.until if said else None)
        self.open(said is not None)

    def store(self, draft: Draft) -> None:
        name, reason = self.name.value(), self.reason.value()
        draft.agreed.proxy = (
            Proxy(
                name=name,
                reason=reason,
                relation=self.relation.text().strip() or None,
                assent=said_by(self.assent.value()),
                until=self.until.value() or None,
            )
            if name and reason
            else None
        )

    def complaint(self) -> str:
        name, reason = self.name.value(), self.reason.value()
        if name and reason is None:
            return self.words.say("record.proxy-why-missing")
        rest = reason or self.relation.text().strip() or self.assent.value() or self.until.value()
        return self.words.say("record.proxy-missing") if rest and not name else ""


class RightsPart(Part):
    """Whose the words are."""

    def __init__(self, words: Wording) -> None:
        super().__init__("record.rights-part", words)
        self.copyright = Choice(
            tuple(Copyright), words.of("copyright"), words.say("record.copyright"), words.say("talk.not-said")
        )
        self.deed, self.terms = self.answer("record.deed"), self.line("record.rights-terms")
        self.row(("record.copyright", self.copyright), ("record.deed", self.deed))
        self.row(("record.rights-terms", self.terms))

    def load(self, draft: Draft, people: People) -> None:
        said = draft.agreed.rights
        self.copyright.set_value(said.copyright if said else None)
        self.deed.set_value(answer_of(said.deed_of_gift if said else None))
        self.terms.setText((said.terms if said else None) or "")
        self.open(said is not None)

    def store(self, draft: Draft) -> None:
        whose, deed, terms = self.copyright.value(), said_by(self.deed.value()), self.terms.text().strip() or None
        nothing = whose is None and deed is None and terms is None
        said = Rights(copyright=whose or Copyright.UNKNOWN, deed_of_gift=deed, terms=terms)
        draft.agreed.rights = None if nothing else said


class RetentionPart(Part):
    """For how long it is kept, and what happens after a death."""

    def __init__(self, words: Wording, today: Callable[[], date]) -> None:
        super().__init__("record.retention-part", words)
        unsaid = words.say("talk.not-said")
        self.until = OptionalDay(today, words.say("record.kept-until"))
        self.then = Choice(tuple(AfterRetention), words.of("then"), words.say("record.then"), unsaid)
        self.after_death = Choice(tuple(AfterDeath), words.of("after-death"), words.say("record.after-death"), unsaid)
        self.heirs = self.line("record.heirs")
        self.body.addWidget(self.until)
        self.row(("record.then", self.then), ("record.after-death", self.after_death))
        self.row(("record.heirs", self.heirs))
        self.until.tick.toggled.connect(self.then.setEnabled)

    def load(self, draft: Draft, people: People) -> None:
        said = draft.agreed.retention or Retention()
        self.until.set_value(said.until)
        self.then.set_value(said.then)
        self.then.setEnabled(bool(said.until))
        self.after_death.set_value(said.after_death)
        self.heirs.setText(said.heirs or "")
        self.open(draft.agreed.retention is not None)

    def store(self, draft: Draft) -> None:
        until = self.until.value() or None
        said = Retention(
            until=until,
            then=self.then.value() if until else None,
            after_death=self.after_death.value(),
            heirs=self.heirs.text().strip() or None,
        )
        draft.agreed.retention = None if said == Retention() else said


class _ThirdRow(QWidget):
    """One person who is spoken of."""

    def __init__(self, words: Wording, people: People) -> None:
        super().__init__()
        self.person = PersonBox(words.say("record.third"))
        self.person.show_people(people)
        self.consent = Choice(tuple(ThirdPartyConsent), words.of("third"), words.say("record.third-consent"))
        self.rule = Choice(tuple(ThirdPartyRule), words.of("mask"), words.say("record.third-rule"))
        self._notes: str | None = None
        row = columns(
            (words.say("record.third"), self.person),
            (words.say("record.third-consent"), self.consent),
            (words.say("record.third-rule"), self.rule),
        )
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)

    def show_party(self, party: ThirdParty) -> None:
        """Show somebody."""
        self.person.choose(party.person)
        self.consent.set_value(party.consent)
        self.rule.set_value(party.rule)
        self._notes = party.notes

    def party(self) -> ThirdParty | None:
        """Who stands there."""
        named = self.person.value()
        if not named:
            return None
        return ThirdParty(person=named, consent=self.consent.chosen(), rule=self.rule.chosen(), notes=self._notes)


class ThirdPartiesPart(Part):
    """People who are spoken of, a row each."""

    def __init__(self, words: Wording) -> None:
        super().__init__("record.third-part", words)
        self._people: People = ()
        self.rows: list[_ThirdRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE.small)
        self.add = button(words.say("record.third-add"), "", "user-plus")
        self.add.clicked.connect(self.add_row)
        self.body.addLayout(self._column)
        self.body.addWidget(self.add)

    def load(self, draft: Draft, people: People) -> None:
        self._people = people
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for party in draft.agreed.third_parties:
            self.add_row().show_party(party)
        if not self.rows:
            self.add_row()
        self.open(bool(draft.agreed.third_parties))

    def store(self, draft: Draft) -> None:
        draft.agreed.third_parties = tuple(filter(None, (row.party() for row in self.rows)))

    @Slot()
    def add_row(self) -> _ThirdRow:
        """Room for another person."""
        row = _ThirdRow(self.words, self._people)
        self._column.addWidget(row)
        before = self.rows[-1].rule if self.rows else self.head
        for after in (row.person, row.consent, row.rule):  # each is put behind the other, so before "another person"
            QWidget.setTabOrder(before, after)
            before = after
        self.rows.append(row)
        return row


class NotesPart(Part):
    """Whether a copy stayed behind; notes."""

    def __init__(self, words: Wording) -> None:
        super().__init__("record.notes-part", words)
        self.copy = self.answer("record.copy")
        self.notes = TextEdit()
        self.notes.setAccessibleName(words.say("record.notes"))
        self.notes.setFixedHeight(_NOTES)
        self.row(("record.copy", self.copy))
        self.body.addWidget(label(words.say("record.copy-danger"), "small", wrap=True))
        self.row(("record.notes", self.notes))

    def load(self, draft: Draft, people: People) -> None:
        self.copy.set_value(answer_of(draft.agreed.copy_left))
        self.notes.set_text(draft.notes)
        self.open(bool(draft.notes) or draft.agreed.copy_left is not None)

    def store(self, draft: Draft) -> None:
        draft.agreed.copy_left = said_by(self.copy.value())
        draft.notes = self.notes.text().strip()
