"""How it was said: from which day it holds, who heard it, who was there, which form. The same for every event."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from oralhistory.forms.consent_words import LANGUAGES, Wording
from oralhistory.model import ConsentForm, Stage

from ...context import Context
from ...theme.tokens import SPACE
from ...widgets.text_edit import TextEdit
from .consent_fields import Choice, DayEdit, PersonBox, columns

FORM_MEMORY = "consent/form"
"""The form last used, so that it need not be typed for every narrator."""
_NOTES = 64


class FormFields(QWidget):
    """Which form, in which version and language, gone through when."""

    def __init__(self, context: Context, words: Wording, *, stage: bool = True) -> None:
        super().__init__()
        self._context = context
        say = words.say
        self.form_id = QLineEdit()
        self.form_id.setPlaceholderText(say("record.form-help"))
        self.version = QLineEdit()
        self.language = QComboBox()
        self.language.setEditable(True)
        self.language.addItems(["", *LANGUAGES])
        self.stage = Choice(tuple(Stage), words.of("stage"), say("record.stage"), say("talk.not-said"))
        named: list[tuple[str, QWidget]] = [
            (say("record.form"), self.form_id),
            (say("record.version"), self.version),
            (say("record.form-language"), self.language),
        ]
        if stage:
            named.append((say("record.stage"), self.stage))
        for name, field in named:
            field.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(columns(*named))

    def show_form(self, form: ConsentForm | None) -> None:
        """Show a form; with ``None``, the one last used here."""
        if form is None:
            form_id, version, language = ((self._context.memory(FORM_MEMORY) or "").split("\t") + [""] * 3)[:3]
            form = ConsentForm(id=form_id, version=version, language=language)
        self.form_id.setText(form.id)
        self.version.setText(form.version or "")
        self.language.setEditText(form.language or "")
        self.stage.set_value(form.stage)

    def form(self) -> ConsentForm | None:
        """What stands there; without a name it is no form."""
        id = self.form_id.text().strip()
        if not id:
            return None
        return ConsentForm(
            id=id,
            version=self.version.text().strip() or None,
            language=self.language.currentText().strip() or None,
            stage=self.stage.value(),
        )

    def remember(self) -> None:
        """Offer this form next time."""
        form = self.form()
        if form is not None:
            self._context.keep(FORM_MEMORY, "\t".join((form.id, form.version or "", form.language or "")))


class AroundFields(QWidget):
    """The day, who heard it, and who else was there."""

    def __init__(self, today: Callable[[], date], words: Wording) -> None:
        super().__init__()
        say = words.say
        self.day = DayEdit(today, say("record.day"), today_word=say("talk.today"))
        self.obtained_by = PersonBox(say("record.obtained"))
        self.interpreter = PersonBox(say("record.interpreter"))
        self.others = QLineEdit()
        self.others.setAccessibleName(say("record.others"))
        self.notes = TextEdit()
        self.notes.setAccessibleName(say("record.notes"))
        self.notes.setFixedHeight(_NOTES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addLayout(columns((say("record.day"), self.day), (say("record.obtained"), self.obtained_by)))
        column.addLayout(columns((say("record.interpreter"), self.interpreter), (say("record.others"), self.others)))
        column.addLayout(columns((say("record.notes"), self.notes)))

    def begin(self, people: Sequence[tuple[str, str]], obtained_by: str) -> None:
        """Empty fields, today, and these people to choose from."""
        self.day.go_to_today()
        self.obtained_by.show_people(people, obtained_by)
        self.interpreter.show_people(people)
        self.others.clear()
        self.notes.set_text("")
