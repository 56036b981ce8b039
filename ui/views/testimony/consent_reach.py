"""Two steps of the conversation: how to reach the narrator safely, and the word that takes consent back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from oralhistory.errors import InputError
from oralhistory.forms.consent_words import Wording
from oralhistory.model import Recontact

from ...theme.tokens import SPACE
from ...widgets.labels import label
from .consent_draft import Draft
from .consent_fields import OptionalDay, columns
from .consent_steps import Step

_WORD_WIDTH = 320


class ReachStep(Step):
    """Channel, address, times, alias; and that no message may be left. All of it may stay empty."""

    def __init__(self, words: Wording, today: Callable[[], date]) -> None:
        super().__init__("reach", words)
        say = words.say
        self.channel = QComboBox()
        self.channel.setEditable(True)
        self.channel.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.channel.addItems(["", *say("reach.channels").split("|")])
        self.address, self.times, self.alias = QLineEdit(), QLineEdit(), QLineEdit()
        named: tuple[tuple[str, QWidget], ...] = (
            (say("reach.channel"), self.channel),
            (say("reach.address"), self.address),
            (say("reach.times"), self.times),
            (say("reach.alias"), self.alias),
        )
        for name, field in named:
            field.setAccessibleName(name)
        self.no_message = QCheckBox(say("reach.no-message"))
        self.no_message.setProperty("strong", True)
        self.promise = OptionalDay(today, say("reach.promise"))
        self.body.addLayout(columns(*named[:2]))
        self.body.addLayout(columns(*named[2:]))
        self.body.addWidget(self.no_message)
        self.body.addWidget(self.promise)

    def first(self) -> QWidget:
        return self.channel

    def load(self, draft: Draft) -> None:
        said = draft.agreed.recontact or Recontact()
        self.channel.setCurrentText(said.channel or "")
        self.address.setText(said.address or "")
        self.times.setText(said.times or "")
        self.alias.setText(said.alias or "")
        self.no_message.setChecked(bool(said.never_leave_message))
        self.promise.set_value(said.until)

    def store(self, draft: Draft) -> None:
        said = Recontact(
            channel=self.channel.currentText().strip() or None,
            address=self.address.text().strip() or None,
            times=self.times.text().strip() or None,
            alias=self.alias.text().strip() or None,
            never_leave_message=self.no_message.isChecked() or None,
            until=self.promise.value() or None,
        )
        draft.agreed.recontact = None if said == Recontact() else said


class WordStep(Step):
    """The code word. What is typed is never kept: only what proves it."""

    def __init__(self, words: Wording) -> None:
        super().__init__("word", words)
        self._typed, self._made = "", ""
        self._before: str | None = None
        self.word = QLineEdit()
        self.word.setAccessibleName(words.say("word.field"))
        self.word.setAccessibleDescription(words.say("word.help"))
        self.word.setMaximumWidth(_WORD_WIDTH)
        self.word.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._kept = label(words.say("word.kept"), "strong", wrap=True)
        asked = QVBoxLayout()
        asked.setSpacing(SPACE.hair)
        asked.addWidget(label(words.say("word.field"), "strong"))
        asked.addWidget(self.word)
        asked.addWidget(label(words.say("word.help"), "small", wrap=True))
        self.body.addLayout(asked)
        self.body.addWidget(self._kept)
        self.body.addWidget(label(words.say("word.how"), wrap=True))

    def first(self) -> QWidget:
        return self.word

    def load(self, draft: Draft) -> None:
        self._typed, self._made, self._before = "", "", draft.agreed.code_word
        self.word.clear()
        self._kept.setVisible(self._before is not None)

    def store(self, draft: Draft) -> None:
        draft.agreed.code_word = self._made_now() or self._before

    def complaint(self) -> str:
        fit = self._made_now() or not self.word.text().strip()
        return "" if fit else self.words.say("word.unfit")

    def _made_now(self) -> str:
        """What proves the word that stands there; nothing if none does, or it cannot be used. Takes a moment."""
        from oralhistory.use_cases.code_words import made_of

        word = self.word.text().strip()
        if word != self._typed:
            self._typed = word
            try:
                self._made = made_of(word) if word else ""
            except InputError:
                self._made = ""
        return self._made
