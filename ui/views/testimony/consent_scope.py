"""Who may see or hear what, and for what: the step of the conversation that fills the matrix."""

from __future__ import annotations

from itertools import product

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from oralhistory.forms.consent_words import Wording
from oralhistory.model import Audience, Decision, Medium, Use

from ...theme import Theme
from ...theme.tokens import SPACE
from ...widgets.buttons import button
from ...widgets.flow import FlowLayout
from ...widgets.labels import label
from .consent_draft import Draft, Preset, preset_attribution, preset_cells
from .consent_fields import Choice, Ticks
from .consent_grid import CellAt, Face, Grid, GridModel
from .consent_steps import Step

GRID_ROW = 30
NEXT = {Decision.NO: Decision.ASK, Decision.ASK: Decision.YES, Decision.YES: Decision.NO}
_LOOKS = {
    Decision.NO: ("x", "muted", "surface"),
    Decision.ASK: ("circle-question-mark", "warn", "warn_soft"),
    Decision.YES: ("circle-check", "ok", "ok_soft"),
}


class ScopeStep(Step):
    """Who may see or hear what, and for what: a preset first, then cell by cell."""

    def __init__(self, words: Wording, theme: Theme) -> None:
        super().__init__("scope", words)
        self._draft = Draft("")
        self.presets: dict[Preset, QPushButton] = {}
        offered = QWidget()
        row = FlowLayout(offered, SPACE.small)
        policy = offered.sizePolicy()
        policy.setHeightForWidth(True)
        offered.setSizePolicy(policy)
        for preset in Preset:
            made = button(words.say(f"scope.{preset}"))
            made.setProperty("preset", preset.value)
            made.clicked.connect(self._preset)
            self.presets[preset] = made
            row.addWidget(made)
        nothing = button(words.say("scope.nothing"))
        nothing.clicked.connect(self._nothing)
        row.addWidget(nothing)
        self.told = label("", wrap=True)
        self.media = Ticks(tuple(Medium), words.of("medium-title"), words.say("scope.media"))
        self.shown = Choice(
            tuple(Medium), words.of("medium-title"), words.say("scope.shows"), words.say("scope.everything")
        )
        self._model = GridModel(words)
        self.grid = Grid(theme, self._model, words.say("scope.grid"))
        self.grid.set_row_height(GRID_ROW)
        shown = QHBoxLayout()
        shown.setSpacing(SPACE.small)
        shown.addWidget(label(words.say("scope.shows")))
        shown.addWidget(self.shown)
        shown.addWidget(label(words.say("scope.turn"), "muted", wrap=True), 1)
        self.body.addWidget(self.media)
        self.body.addWidget(offered)
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
        self.told.setText(self.words.say("scope.begin"))
        self._paint()

    def store(self, draft: Draft) -> None:
        draft.media = list(self.media.values())

    def complaint(self) -> str:
        if any(d is not Decision.NO for at, d in self._draft.cells.items() if at[1] in self.media.values()):
            return ""
        return self.words.say("scope.none-yet")

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
            return Face("pencil", "text", "sunken", self.words.say("decision.differs"))
        return Face(*_LOOKS[decision], self.words.say(f"decision.{decision}"))

    @Slot()
    def _preset(self) -> None:
        preset = Preset(str(self.sender().property("preset")))
        self._draft.cells = preset_cells(preset, self.media.values())
        self._draft.attribution = preset_attribution(preset, self._draft.attribution)
        self.told.setText(self.words.say(f"scope.{preset}-told"))
        self._paint()
        self.grid.setFocus()  # what it filled is to be looked at; and Enter goes on, not to another preset

    @Slot()
    def _nothing(self) -> None:
        self._draft.cells = {}
        self.told.setText(self.words.say("scope.nothing-told"))
        self._paint()


def all_cells() -> list[CellAt]:
    """Every use with every audience."""
    return list(product(Use, Audience))
