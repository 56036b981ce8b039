"""The questions of a consent conversation, a step each. A step shows a draft and takes the answers back into it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import product

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from oralhistory.model import Attribution, Audience, ConsentForm, Decision, Medium, Use

from ...context import Context
from ...theme.tokens import SPACE
from ...widgets.buttons import button
from ...widgets.labels import label
from ...widgets.text_edit import TextEdit
from . import consent_words as words
from .consent_draft import Draft, Hold, Preset, preset_attribution, preset_cells
from .consent_evidence import EvidenceFields, FormFields
from .consent_fields import Choice, DayEdit, Ticks
from .consent_grid import CellAt, Face, Grid, GridModel
from .consent_words import translate

GRID_ROW = 30
NEXT = {Decision.NO: Decision.ASK, Decision.ASK: Decision.YES, Decision.YES: Decision.NO}
_LOOKS = {
    Decision.NO: ("x", "muted", "surface"),
    Decision.ASK: ("circle-question-mark", "warn", "warn_soft"),
    Decision.YES: ("circle-check", "ok", "ok_soft"),
}


class Step(QWidget):
    """One question. ``first`` has the keyboard when the step comes."""

    def __init__(self, title: str, question: str) -> None:
        super().__init__()
        self.title = title
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE.medium)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.large)
        column.addWidget(label(question, "talk", wrap=True))
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

    def __init__(self) -> None:
        super().__init__(
            translate("Conversation", "What this is about"),
            translate("Conversation", "Explain each of these in your own words, and tick it when it was understood."),
        )
        told = {
            "purpose": (
                translate("Conversation", "What this is for"),
                translate(
                    "Conversation",
                    "The testimony is kept, and shown to others only as far as you allow. You can say no to any part.",
                ),
            ),
            "risks": (
                translate("Conversation", "What may happen"),
                translate(
                    "Conversation",
                    "Even without your name, somebody who was there may recognise you by a place, a day or a phrase; "
                    "by your voice, more easily still.",
                ),
            ),
            "legal-limits": (
                translate("Conversation", "What the law can do"),
                translate(
                    "Conversation",
                    "A court can order that it is handed over. Nobody can promise that it stays secret for ever.",
                ),
            ),
            "irrecoverability": (
                translate("Conversation", "What cannot be undone"),
                translate("Conversation", "What has become public cannot be called back from everywhere."),
            ),
            "right-to-withdraw": (
                translate("Conversation", "How to change your mind"),
                translate(
                    "Conversation",
                    "You can take back all of it or a part, on any day, without saying why. From then on nothing more "
                    "leaves.",
                ),
            ),
        }
        self._others: list[str] = []
        self.boxes: dict[str, QCheckBox] = {}
        for key, (title, explanation) in told.items():
            box = QCheckBox(title)
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

    def first(self) -> QWidget:
        return next(iter(self.boxes.values()))

    def load(self, draft: Draft) -> None:
        self._others = [each for each in draft.explained if each not in self.boxes]
        for key, box in self.boxes.items():
            box.setChecked(key in draft.explained)

    def store(self, draft: Draft) -> None:
        draft.explained = [*(key for key, box in self.boxes.items() if box.isChecked()), *self._others]


class AppearStep(Step):
    """How the narrator wants to appear, to each audience."""

    def __init__(self) -> None:
        super().__init__(
            translate("Conversation", "How you appear"),
            translate("Conversation", "Under which name do you want to be known, and to whom?"),
        )
        self.choices: dict[Audience, Choice[Attribution]] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.wide)
        grid.setVerticalSpacing(SPACE.medium)
        for row, audience in enumerate(Audience):
            choice = Choice(tuple(Attribution), words.attribution, words.audience_title(audience))
            choice.setMinimumWidth(280)
            head = label(words.audience_title(audience))
            head.setBuddy(choice)
            grid.addWidget(head, row, 0)
            grid.addWidget(choice, row, 1)
            self.choices[audience] = choice
        grid.setColumnStretch(2, 1)
        self.body.addLayout(grid)
        self.body.addWidget(
            label(
                translate(
                    "Conversation",
                    "A pseudonym is made up for each package. It hides the name, not what is told.",
                ),
                wrap=True,
            )
        )

    def first(self) -> QWidget:
        return next(iter(self.choices.values()))

    def load(self, draft: Draft) -> None:
        for audience, choice in self.choices.items():
            choice.set_value(draft.attribution.get(audience, Attribution.PSEUDONYM))

    def store(self, draft: Draft) -> None:
        draft.attribution = {audience: choice.chosen() for audience, choice in self.choices.items()}


class ScopeStep(Step):
    """Who may see or hear what, and for what: a preset first, then cell by cell."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            translate("Conversation", "Who may see or hear it"),
            translate("Conversation", "Who may have what of the testimony, and for what?"),
        )
        self._draft = Draft("")
        self.presets: dict[Preset, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        for preset, text, clicked in (
            (Preset.ARCHIVE, translate("Conversation", "&Archive only"), self._archive),
            (Preset.ANONYMOUS, translate("Conversation", "A&nonymous publication"), self._anonymous),
            (Preset.NAMED, translate("Conversation", "Named &publication"), self._named),
        ):
            made = button(text)
            made.clicked.connect(clicked)
            self.presets[preset] = made
            row.addWidget(made)
        nothing = button(translate("Conversation", "Nothing"))
        nothing.clicked.connect(self._nothing)
        row.addWidget(nothing)
        row.addStretch(1)
        self.told = label("", wrap=True)
        self.media = Ticks(tuple(Medium), words.medium_title, translate("Conversation", "What it is about"))
        self.shown = Choice(
            tuple(Medium),
            words.medium_title,
            translate("Conversation", "The table shows"),
            translate("Conversation", "everything ticked"),
        )
        self._model = GridModel()
        self.grid = Grid(context.theme, self._model, translate("Conversation", "Uses by audiences"))
        self.grid.set_row_height(GRID_ROW)
        shown = QHBoxLayout()
        shown.setSpacing(SPACE.small)
        shown.addWidget(label(translate("Conversation", "The table shows")))
        shown.addWidget(self.shown)
        shown.addStretch(1)
        shown.addWidget(label(translate("Conversation", "Space changes a cell: no, ask first, yes"), "muted"))
        self.body.addWidget(self.media)
        self.body.addLayout(row)
        self.body.addWidget(self.told)
        self.body.addLayout(shown)
        self.body.addWidget(self.grid)
        self.media.changed.connect(self._media_changed)
        self.shown.currentIndexChanged.connect(self._paint)
        self.grid.pressed_space.connect(self._turn)

    def first(self) -> QWidget:
        return self.presets[Preset.ARCHIVE]

    def load(self, draft: Draft) -> None:
        self._draft = draft
        self.media.set_values(draft.media)
        self.shown.set_value(None)
        self.told.setText(translate("Conversation", "Begin with one of these, then change what is to be otherwise."))
        self._paint()

    def store(self, draft: Draft) -> None:
        draft.media = list(self.media.values())

    def complaint(self) -> str:
        if any(d is not Decision.NO for at, d in self._draft.cells.items() if at[1] in self.media.values()):
            return ""
        return translate(
            "Conversation",
            "Nothing is allowed yet. Choose one of the three, change a cell, or record that it is refused.",
        )

    def _decision(self, at: CellAt) -> Decision | None:
        """What the cell says for everything shown; ``None`` where that differs."""
        said = {self._draft.cells.get((at[0], medium, at[1]), Decision.NO) for medium in self._media_shown()}
        return said.pop() if len(said) == 1 else None

    def _media_shown(self) -> tuple[Medium, ...]:
        one = self.shown.value()
        return (one,) if one else self.media.values()

    @Slot(object)
    def _turn(self, at: CellAt) -> None:
        decision = NEXT[self._decision(at) or Decision.YES]
        for medium in self._media_shown():
            self._draft.cells[at[0], medium, at[1]] = decision
        self._paint()

    @Slot()
    def _media_changed(self) -> None:
        one = self.shown.value()
        if one and one not in self.media.values():
            self.shown.set_value(None)
        self._paint()

    @Slot()
    def _paint(self) -> None:
        enabled = bool(self._media_shown())
        self.grid.setEnabled(enabled)
        self._model.show_faces(
            {(use, audience): self._face((use, audience)) for use, audience in all_cells()} if enabled else {}
        )

    def _face(self, at: CellAt) -> Face:
        decision = self._decision(at)
        if decision is None:
            return Face("pencil", "text", "sunken", translate("Conversation", "differs"))
        return Face(*_LOOKS[decision], words.decision(decision))

    def _fill(self, preset: Preset, sentence: str) -> None:
        self._draft.cells = preset_cells(preset, self.media.values())
        self._draft.attribution = preset_attribution(preset, self._draft.attribution)
        self.told.setText(sentence)
        self._paint()

    @Slot()
    def _archive(self) -> None:
        self._fill(
            Preset.ARCHIVE,
            translate("Conversation", "Kept in the archive; only the team may open it. Nothing is shown."),
        )

    @Slot()
    def _anonymous(self) -> None:
        self._fill(
            Preset.ANONYMOUS,
            translate(
                "Conversation",
                "The written testimony may be shown to everyone, without the real name; broadcast, exhibition and "
                "advocacy only after asking. Neither voice nor face. Courts and machines: no.",
            ),
        )

    @Slot()
    def _named(self) -> None:
        self._fill(
            Preset.NAMED,
            translate(
                "Conversation",
                "Everything ticked may be shown to everyone, under the real name. Courts and machines: no.",
            ),
        )

    @Slot()
    def _nothing(self) -> None:
        self._draft.cells = {}
        self.told.setText(translate("Conversation", "Nothing is allowed."))
        self._paint()


def all_cells() -> list[CellAt]:
    """Every use with every audience."""
    return list(product(Use, Audience))


class HoldStep(Step):
    """Not before when."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(
            translate("Conversation", "Not before when"),
            translate(
                "Conversation", "Shall it stay closed for a while? It never opens by itself: somebody asks first."
            ),
        )
        self._group = QButtonGroup(self)
        self.radios: dict[Hold, QRadioButton] = {}
        self.day = DayEdit(today, translate("Conversation", "Closed until this day"), quick=False)
        self.happening = QLineEdit()
        self.happening.setAccessibleName(translate("Conversation", "What has to happen"))
        self.happening.setPlaceholderText(translate("Conversation", "when my parents are no longer alive"))
        for hold, text, field in (
            (Hold.NONE, translate("Conversation", "No, as soon as it is ready"), None),
            (Hold.DAY, translate("Conversation", "Until a day"), self.day),
            (Hold.EVENT, translate("Conversation", "Until something happens"), self.happening),
            (Hold.INDEFINITE, translate("Conversation", "With no end set"), None),
        ):
            radio = QRadioButton(text)
            self._group.addButton(radio)
            self.radios[hold] = radio
            self.body.addWidget(radio)
            if field is not None:
                inset = QHBoxLayout()
                inset.setContentsMargins(SPACE.wide, 0, 0, 0)
                inset.addWidget(field, 1 if field is self.happening else 0)
                inset.addStretch(1)
                self.body.addLayout(inset)
            radio.toggled.connect(self._show)

    def first(self) -> QWidget:
        return self.radios[self._hold()]

    def load(self, draft: Draft) -> None:
        self.radios[draft.hold].setChecked(True)
        if draft.hold_day:
            self.day.set_day(date.fromisoformat(draft.hold_day))
        self.happening.setText(draft.hold_event)
        self._show()

    def store(self, draft: Draft) -> None:
        draft.hold = self._hold()
        draft.hold_day = self.day.day().isoformat()
        draft.hold_event = self.happening.text().strip()

    def complaint(self) -> str:
        if self._hold() is Hold.EVENT and not self.happening.text().strip():
            return translate("Conversation", "Write what has to happen first.")
        return ""

    def _hold(self) -> Hold:
        return next((hold for hold, radio in self.radios.items() if radio.isChecked()), Hold.NONE)

    @Slot()
    def _show(self) -> None:
        self.day.setEnabled(self._hold() is Hold.DAY)
        self.happening.setEnabled(self._hold() is Hold.EVENT)


class TermsStep(Step):
    """Does the narrator read the transcript first; what else is to be heeded."""

    def __init__(self) -> None:
        super().__init__(
            translate("Conversation", "Before it leaves"),
            translate("Conversation", "Do you want to read the transcript before anything of it leaves?"),
        )
        self._group = QButtonGroup(self)
        self.yes = QRadioButton(translate("Conversation", "Yes, nothing leaves before I have approved the text"))
        self.no = QRadioButton(translate("Conversation", "No, that is not needed"))
        self.conditions = TextEdit()
        self.conditions.setFixedHeight(110)
        self.conditions.setAccessibleName(translate("Conversation", "Conditions, one a line"))
        for radio in (self.yes, self.no):
            self._group.addButton(radio)
            self.body.addWidget(radio)
        self.body.addSpacing(SPACE.medium)
        self.body.addWidget(label(translate("Conversation", "What else is to be heeded? One condition a line.")))
        self.body.addWidget(self.conditions)

    def first(self) -> QWidget:
        return self.yes if self.yes.isChecked() else self.no

    def load(self, draft: Draft) -> None:
        (self.yes if draft.review_required else self.no).setChecked(True)
        self.conditions.set_text("\n".join(draft.conditions))

    def store(self, draft: Draft) -> None:
        draft.review_required = self.yes.isChecked()
        draft.conditions = [line.strip() for line in self.conditions.text().splitlines() if line.strip()]


class EvidenceStep(Step):
    """What shows that all this was said."""

    def __init__(self, context: Context, today: Callable[[], date]) -> None:
        super().__init__(
            translate("Conversation", "What shows it"),
            translate("Conversation", "How is it put on record that this was said?"),
        )
        self.form = FormFields(context)
        self.evidence = EvidenceFields(context, today)
        self.body.addWidget(self.form)
        self.body.addWidget(self.evidence)

    def begin(self, people: tuple[tuple[str, str], ...], obtained_by: str) -> None:
        """The people to choose from."""
        self.evidence.begin(people, obtained_by)

    def first(self) -> QWidget:
        return self.form.form_id

    def load(self, draft: Draft) -> None:
        form = ConsentForm(
            id=draft.form_id, version=draft.form_version, language=draft.form_language, stage=draft.stage
        )
        self.form.show_form(form if draft.form_id else None)
        how = self.evidence
        how.day.set_day(date.fromisoformat(draft.effective))
        how.kind.set_value(draft.evidence)
        how.obtained_by.choose(draft.obtained_by)
        how.interpreter.choose(draft.interpreter)
        how.others.setText(draft.others_present)
        how.notes.set_text(draft.notes)

    def store(self, draft: Draft) -> None:
        form, how = self.form.form() or ConsentForm(id=""), self.evidence
        draft.form_id = form.id
        draft.form_version = form.version or ""
        draft.form_language = form.language or ""
        draft.stage = self.form.stage.value()
        draft.effective = how.day.day().isoformat()
        draft.evidence = how.kind.value()
        draft.obtained_by = how.obtained_by.value()
        draft.interpreter = how.interpreter.value()
        draft.others_present = how.others.text().strip()
        draft.notes = how.notes.text().strip()

    def complaint(self) -> str:
        return self.evidence.complaint()
