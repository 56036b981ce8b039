"""How exact what is made less exact stays: a level for each category and audience, and a sentence that shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from oralhistory.model import Audience, Category, Treatment
from oralhistory.model.ladder import SPANNED
from oralhistory.use_cases import keeping, laddering
from oralhistory.use_cases.laddering import Kept
from oralhistory.workspace import Aspect, Changes

from ..context import Context
from ..theme.style import set_look
from ..widgets.buttons import button
from ..widgets.labels import Label, label
from ..widgets.section import Section
from . import category_words, ladders_words
from .audience_box import AudienceBox, AudienceGrid
from .ladders_shown import AUDIENCES, Shown
from .testimony import consent_words as words

if TYPE_CHECKING:
    from ..house import House

SHOWN = {
    "date": (Category.DATE, "14 May 1988"),
    "rank": (Category.RANK, "Captain"),
    "person": (Category.PERSON, "Brask"),
    "age": (Category.AGE, "34"),
    "unit": (Category.UNIT, "3rd company"),
    "place": (Category.PLACE, "Telsawa"),
    "quantity": (Category.QUANTITY, "forty men"),
}
"""Invented, where the collection's ladder has no row to take."""


class LevelBox(AudienceBox):
    """The level of one category for one audience."""

    chosen = Signal(object, object, str)
    """Audience, category, level."""

    def __init__(self, audience: Audience, category: Category) -> None:
        super().__init__(audience, category)
        self.usual = laddering.usual_level(audience, category)
        self.activated.connect(self._activated)

    def show_level(self, levels: tuple[str, ...], level: str, treatment: Treatment, *, applies: bool) -> None:
        """What can be chosen and what holds; bold where it is not the usual, off where it changes nothing."""
        if levels != tuple(self.itemData(row) for row in range(self.count())):
            self.clear()
            for name in levels:
                self.addItem(ladders_words.level(name, self.category), name)
        self.setCurrentIndex(self.findData(level))
        set_look(self, "usual", level == self.usual)
        self.setEnabled(applies)
        why = self.tr("Nothing to choose: for this audience it {treatment}.")
        said = "" if applies else why.format(treatment=category_words.treatment(treatment))
        self.setToolTip(said or self.currentText())  # the level whole where the column is narrow
        self.setAccessibleDescription(said)

    def level(self) -> str:
        """What is shown."""
        return str(self.currentData() or "")

    @Slot()
    def _activated(self) -> None:
        self.chosen.emit(self.audience, self.category, self.level())


class LevelsCard(Section):
    """The whole table; it follows what changes by itself."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._context = context
        self._house = house
        self.set_title(
            self.tr("How exact “less exact” is"),
            self.tr("Where the table above says “less exact”: how far. Levels of your own stand in the ladders."),
        )
        self.edit = button(self.tr("Edit the ladders"), "", "ruler")
        self.edit.clicked.connect(self._edit)
        self.add_action(self.edit)
        self._chosen = Category.PLACE
        self.boxes: dict[tuple[Audience, Category], LevelBox] = {}
        self._names: dict[Category, Label] = {}
        for category in laddering.LEVELLED:
            self._names[category] = label(category_words.category(category), wrap=True)
        self.grid = AudienceGrid((name, self._cells(category)) for category, name in self._names.items())
        self.shown = Shown()
        self.body.addWidget(self.grid)
        self.body.addWidget(label(self.tr("A sentence as each would read it:"), "strong"))
        self.body.addWidget(self.shown)
        house.changed.connect(self._changed)
        self.refresh()

    def _cells(self, category: Category) -> Iterator[LevelBox]:
        for audience in AUDIENCES:
            box = self.boxes[audience, category] = LevelBox(audience, category)
            box.chosen.connect(self._choose)
            yield box

    def refresh(self) -> None:
        """Show what holds now."""
        workspace = self._house.workspace
        state, profiles = laddering.kept(workspace), workspace.profiles
        for category, name in self._names.items():
            levels = laddering.choices(state, category)
            self.grid.show_row(name, len(levels) > 1)
            for audience in AUDIENCES:
                treatment = profiles.get(audience, {}).get(category, keeping.defaults(audience)[category])
                box = self.boxes[audience, category]
                wanted = Treatment.PSEUDONYM if category is Category.PERSON else Treatment.GENERALISE
                level = laddering.level(state, audience, category)
                box.show_level(levels, level, treatment, applies=treatment is wanted)
        self._show_sentence(state)

    def _show_sentence(self, state: Kept) -> None:
        workspace = self._house.workspace
        gaps = {
            gap: laddering.shown(workspace, state, category, usual) for gap, (category, usual) in self._values(state)
        }
        self.shown.put(
            self.tr("It was {date} when {rank} {person}, {age}, of the {unit}, came to {place} with {quantity}."),
            {audience: {gap: said[audience] for gap, said in gaps.items()} for audience in AUDIENCES},
        )

    def _values(self, state: Kept) -> list[tuple[str, tuple[Category, str]]]:
        """What stands in the sentence's gaps: while names are shown, the first row of an own ladder that has words.

        Of spans any value will do.
        """
        values: list[tuple[str, tuple[Category, str]]] = []
        for gap, (category, usual) in SHOWN.items():
            rungs = state.ladder(category).rungs
            row = next((at for at, rung in enumerate(rungs) if rung.value and any(rung.steps)), -1)
            own = laddering.sample(state.ladder(category), row)
            named = own and category not in SPANNED and not self._context.discreet
            values.append((gap, (category, own if named else usual)))
        return values

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if Aspect.COLLECTION in changes.aspects:
            self.refresh()

    @Slot()
    def _edit(self) -> None:
        """Go to the ladder of what was chosen last."""
        self._context.go_to("people-places", self._chosen)

    @Slot(object, object, str)
    def _choose(self, audience: object, category: object, name: str) -> None:
        if not (isinstance(audience, Audience) and isinstance(category, Category)):
            return
        self._chosen = category
        workspace = self._house.workspace
        before = laddering.kept(workspace)
        now = laddering.with_level(before, audience, category, name)

        def set_to(state: Kept) -> Callable[[], None]:
            return lambda: laddering.keep(workspace, state)

        set_to(now)()
        said = self.tr("how exact {category} stays for {audience}").format(
            category=category_words.category(category), audience=words.audience(audience)
        )
        self._context.undo.push(said, set_to(before), set_to(now))
