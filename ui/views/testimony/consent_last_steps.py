"""The last steps of the conversation: for the record, read back, and what shows that all this was said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from oralhistory.forms.consent_words import Wording
from oralhistory.model import ConsentForm

from ...context import Context
from ...theme.tokens import SPACE
from ...widgets.labels import label
from .consent_around import FormFields
from .consent_draft import Draft
from .consent_evidence import EvidenceFields
from .consent_fields import DayEdit, PersonBox, columns
from .consent_more import (
    CapacityPart,
    NotesPart,
    OthersPart,
    Part,
    People,
    ProxyPart,
    RetentionPart,
    RightsPart,
    ThirdPartiesPart,
)
from .consent_readback import ReadBack
from .consent_sentences import TALK
from .consent_steps import Step


class RecordStep(Step):
    """For the interviewer: since when, by whom, on which form; and everything else, folded away."""

    def __init__(self, words: Wording, context: Context, today: Callable[[], date]) -> None:
        super().__init__("record", words)
        self._people: People = ()
        self.day = DayEdit(today, words.say("record.day"), today_word=words.say("talk.today"))
        self.obtained_by = PersonBox(words.say("record.obtained"))
        self.form = FormFields(context, words, stage=False)
        self.others, self.capacity = OthersPart(words), CapacityPart(words)
        self.proxy, self.rights = ProxyPart(words, today), RightsPart(words)
        self.retention, self.third = RetentionPart(words, today), ThirdPartiesPart(words)
        self.notes = NotesPart(words)
        self.parts: tuple[Part, ...] = (
            self.others,
            self.capacity,
            self.proxy,
            self.rights,
            self.retention,
            self.third,
            self.notes,
        )
        self.body.addLayout(
            columns((words.say("record.day"), self.day), (words.say("record.obtained"), self.obtained_by))
        )
        self.body.addWidget(self.form)
        self.body.addSpacing(SPACE.small)
        self.body.addWidget(label(words.say("record.more"), "section"))
        self.body.setSpacing(SPACE.small)
        for part in self.parts:
            self.body.addWidget(part)

    def begin(self, people: People) -> None:
        """The people to choose from."""
        self._people = people

    def first(self) -> QWidget:
        return self.form.form_id

    def load(self, draft: Draft) -> None:
        form = ConsentForm(id=draft.form_id, version=draft.form_version, language=draft.form_language)
        self.form.show_form(form if draft.form_id else None)
        self.day.set_day(date.fromisoformat(draft.effective))
        self.obtained_by.show_people(self._people, draft.obtained_by or "")
        for part in self.parts:
            part.load(draft, self._people)

    def store(self, draft: Draft) -> None:
        form = self.form.form() or ConsentForm(id="")
        draft.form_id = form.id
        draft.form_version = form.version or ""
        draft.form_language = form.language or ""
        draft.effective = self.day.day().isoformat()
        draft.obtained_by = self.obtained_by.value()
        for part in self.parts:
            part.store(draft)

    def complaint(self) -> str:
        return next(filter(None, (part.complaint() for part in self.parts)), "")


class SummaryStep(Step):
    """All of it read back."""

    def __init__(self, words: Wording) -> None:
        super().__init__("summary", words)
        self.read_back = ReadBack(words)
        self.body.addWidget(self.read_back)

    def first(self) -> QWidget:
        return self.read_back

    def load(self, draft: Draft) -> None:
        """Filled by the conversation, which knows what held before."""

    def store(self, draft: Draft) -> None:
        """Nothing is asked here."""


class ShowStep(Step):
    """What shows that all this was said."""

    def __init__(self, words: Wording, context: Context) -> None:
        super().__init__("show", words)
        self.evidence = EvidenceFields(context, words)
        self.body.addWidget(self.evidence)

    def first(self) -> QWidget:
        return self.evidence.kind

    def load(self, draft: Draft) -> None:
        how = self.evidence
        how.kind.set_value(draft.evidence)
        how.set_place(draft.evidence_path, *draft.place)
        how.initials.setText(draft.initials)

    def store(self, draft: Draft) -> None:
        how = self.evidence
        draft.evidence = how.kind.value()
        draft.evidence_path, *place = how.place()
        draft.place = (place[0], place[1])
        draft.initials = how.initials.text().strip()

    def complaint(self) -> str:
        return self.evidence.complaint()


def form_of_talk(draft: Draft, words: Wording) -> ConsentForm:
    """The form where no paper was gone through: the conversation itself, in its version and language."""
    return ConsentForm(id=TALK, version=words.version, language=words.language, stage=draft.stage)
