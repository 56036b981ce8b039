"""The questions of a consent conversation, a step each. A step shows a draft and takes the answers back into it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from oralhistory.forms.consent_words import Wording
from oralhistory.model import Attribution, Audience, Stage

from ...theme.tokens import SPACE
from ...widgets.labels import label
from ...widgets.text_edit import TextEdit
from . import consent_words
from .consent_draft import Draft, Hold
from .consent_fields import Choice, DayEdit, OptionalDay

_CONDITIONS = 84


class Step(QWidget):
    """One question, in the conversation's language. ``first`` has the keyboard when the step comes.

    ``name`` is what its texts in the catalogue begin with: ``name.title`` and ``name.question``.
    """

    def __init__(self, name: str, words: Wording) -> None:
        super().__init__()
        self.words = words
        self.title = words.say(f"{name}.title")
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE.medium)
        column = QVBoxLayout(self)
        air = (SPACE.small, 0) if words.right_to_left else (0, SPACE.small)  # to the scroll bar; Qt mirrors no margins
        column.setContentsMargins(air[0], 0, air[1], 0)
        column.setSpacing(SPACE.large)
        column.addWidget(label(words.say(f"{name}.question"), "talk", wrap=True))
        column.addLayout(self.body)
        column.addStretch(1)

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        raise NotImplementedError

    def load(self, draft: Draft) -> None:
        """Show the answers so far."""
        raise NotImplementedError

    def store(self, draft: Draft) -> None:
        """Take the answers over."""
        raise NotImplementedError

    def complaint(self) -> str:
        """Why one cannot go on from here, or nothing."""
        return ""


class ExplainedStep(Step):
    """What was explained. Nothing is ticked in advance: each tick says that somebody really explained it."""

    def __init__(self, words: Wording) -> None:
        super().__init__("explained", words)
        self._others: list[str] = []
        self.boxes: dict[str, QCheckBox] = {}
        for key in consent_words.EXPLAINED:
            explanation = words.say(f"explain.{key}-told")
            box = QCheckBox(words.say(f"explain.{key}"))
            box.setProperty("strong", True)
            box.setAccessibleDescription(explanation)
            beneath = label(explanation, wrap=True)
            beneath.setContentsMargins(SPACE.wide + SPACE.hair, 0, SPACE.wide, 0)
            self.boxes[key] = box
            both = QVBoxLayout()
            both.setSpacing(0)
            both.addWidget(box)
            both.addWidget(beneath)
            self.body.addLayout(both)
        self.stage = Choice(tuple(Stage), words.of("stage"), words.say("explained.stage"), words.say("talk.not-said"))
        held = QHBoxLayout()
        held.setSpacing(SPACE.small)
        held.addWidget(label(words.say("explained.stage")))
        held.addWidget(self.stage)
        held.addStretch(1)
        self.body.addLayout(held)

    def first(self) -> QWidget:
        return next(iter(self.boxes.values()))

    def load(self, draft: Draft) -> None:
        self._others = [each for each in draft.explained if each not in self.boxes]
        for key, box in self.boxes.items():
            box.setChecked(key in draft.explained)
        self.stage.set_value(draft.stage)

    def store(self, draft: Draft) -> None:
        draft.explained = [*(key for key, box in self.boxes.items() if box.isChecked()), *self._others]
        draft.stage = self.stage.value()


class AppearStep(Step):
    """How the narrator wants to appear, to each audience."""

    def __init__(self, words: Wording) -> None:
        super().__init__("appear", words)
        self.choices: dict[Audience, Choice[Attribution]] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.wide)
        grid.setVerticalSpacing(SPACE.medium)
        for row, audience in enumerate(Audience):
            name = words.say(f"audience-title.{audience}")
            choice = Choice(tuple(Attribution), words.of("attribution"), name)
            choice.setMinimumWidth(280)
            head = label(name)
            head.setBuddy(choice)
            grid.addWidget(head, row, 0)
            grid.addWidget(choice, row, 1)
            self.choices[audience] = choice
        grid.setColumnStretch(2, 1)
        self.body.addLayout(grid)
        self.body.addWidget(label(words.say("appear.told"), wrap=True))

    def first(self) -> QWidget:
        return next(iter(self.choices.values()))

    def load(self, draft: Draft) -> None:
        for audience, choice in self.choices.items():
            choice.set_value(draft.attribution.get(audience, Attribution.PSEUDONYM))

    def store(self, draft: Draft) -> None:
        draft.attribution = {audience: choice.chosen() for audience, choice in self.choices.items()}


class HoldStep(Step):
    """Not before when, and who may lift it."""

    def __init__(self, words: Wording, today: Callable[[], date]) -> None:
        super().__init__("hold", words)
        self._group = QButtonGroup(self)
        self.radios: dict[Hold, QRadioButton] = {}
        self.day = DayEdit(today, words.say("hold.day-field"), quick=False)
        self.happening = QLineEdit()
        self.happening.setAccessibleName(words.say("hold.event-field"))
        self.happening.setPlaceholderText(words.say("hold.event-example"))
        for hold in Hold:
            radio = QRadioButton(words.say(f"hold.{hold}"))
            self._group.addButton(radio)
            self.radios[hold] = radio
            self.body.addWidget(radio)
            field = {Hold.DAY: self.day, Hold.EVENT: self.happening}.get(hold)
            if field is not None:
                self.body.addLayout(_inset(field, wide=hold is Hold.EVENT))
            radio.toggled.connect(self._show)
        self.lifted_by = QLineEdit()
        self.lifted_by.setAccessibleName(words.say("hold.lifted-by"))
        self._may_lift = QWidget()
        asked = QVBoxLayout(self._may_lift)
        asked.setContentsMargins(0, SPACE.medium, 0, 0)
        asked.setSpacing(SPACE.hair)
        asked.addWidget(label(words.say("hold.lifted-by"), "strong"))
        asked.addWidget(self.lifted_by)
        asked.addWidget(label(words.say("hold.lifted-by-help"), "small", wrap=True))
        self.body.addWidget(self._may_lift)

    def first(self) -> QWidget:
        return self.radios[self._hold()]

    def load(self, draft: Draft) -> None:
        self.radios[draft.hold].setChecked(True)
        if draft.hold_day:
            self.day.set_day(date.fromisoformat(draft.hold_day))
        self.happening.setText(draft.hold_event)
        self.lifted_by.setText(self.words.say("list.comma").join(draft.lifted_by))
        self._show()

    def store(self, draft: Draft) -> None:
        draft.hold = self._hold()
        draft.hold_day = self.day.day().isoformat()
        draft.hold_event = self.happening.text().strip()
        names = self.lifted_by.text().replace("،", ",").split(",")
        draft.lifted_by = [name.strip() for name in names if name.strip()]

    def complaint(self) -> str:
        if self._hold() is Hold.EVENT and not self.happening.text().strip():
            return self.words.say("hold.event-missing")
        return ""

    def _hold(self) -> Hold:
        return next((hold for hold, radio in self.radios.items() if radio.isChecked()), Hold.NONE)

    @Slot()
    def _show(self) -> None:
        self.day.setEnabled(self._hold() is Hold.DAY)
        self.happening.setEnabled(self._hold() is Hold.EVENT)
        self._may_lift.setVisible(self._hold() is not Hold.NONE)


class LookStep(Step):
    """Does the narrator read the transcript first, and until when; what else is to be heeded."""

    def __init__(self, words: Wording, today: Callable[[], date]) -> None:
        super().__init__("look", words)
        self._group = QButtonGroup(self)
        self.yes = QRadioButton(words.say("look.yes"))
        self.no = QRadioButton(words.say("look.no"))
        self.until = OptionalDay(today, words.say("look.until"))
        self.until.day_edit.name_it(words.say("look.until-day"))
        self.conditions = TextEdit()
        self.conditions.setFixedHeight(_CONDITIONS)
        self.conditions.setAccessibleName(words.say("look.conditions-field"))
        for radio in (self.yes, self.no):
            self._group.addButton(radio)
        self.body.addWidget(self.yes)
        self.body.addLayout(_inset(self.until, wide=True))
        self.body.addWidget(self.no)
        self.body.addSpacing(SPACE.medium)
        self.body.addWidget(label(words.say("look.conditions")))
        self.body.addWidget(self.conditions)
        self.yes.toggled.connect(self._show)

    def first(self) -> QWidget:
        return self.yes if self.yes.isChecked() else self.no

    def load(self, draft: Draft) -> None:
        (self.yes if draft.review_required else self.no).setChecked(True)
        self.until.set_value(draft.review_until)
        self.conditions.set_text("\n".join(draft.conditions))
        self._show()

    def store(self, draft: Draft) -> None:
        draft.review_required = self.yes.isChecked()
        draft.review_until = self.until.value() if self.yes.isChecked() else ""
        draft.conditions = [line.strip() for line in self.conditions.text().splitlines() if line.strip()]

    @Slot()
    def _show(self) -> None:
        self.until.setEnabled(self.yes.isChecked())


def _inset(field: QWidget, *, wide: bool) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(SPACE.wide, 0, SPACE.wide if wide else 0, 0)  # the same on both sides: it is mirrored
    row.addWidget(field, 1 if wide else 0)
    if not wide:
        row.addStretch(1)
    return row
