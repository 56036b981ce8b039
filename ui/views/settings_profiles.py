"""What happens to each category of identifier for each audience: the usual, and where this collection differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from oralhistory.model import Audience, Category, Treatment
from oralhistory.use_cases import keeping

from ..context import Context
from ..i18n import number
from ..theme.style import set_look
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.labels import label
from ..widgets.section import Section
from . import category_words
from .audience_box import AudienceBox, AudienceGrid
from .ladders_shown import AUDIENCES
from .testimony import consent_words as words

if TYPE_CHECKING:
    from ..house import House


class TreatmentBox(AudienceBox):
    """The treatment of one category for one audience."""

    chosen = Signal(object, object, object)
    """Audience, category, treatment."""

    def __init__(self, audience: Audience, category: Category) -> None:
        super().__init__(audience, category)
        self.usual = keeping.defaults(audience)[category]
        for treatment in keeping.allowed(category):
            self.addItem(category_words.treatment(treatment))
            self.setItemData(self.count() - 1, treatment, Qt.ItemDataRole.UserRole)
            self.setItemData(self.count() - 1, category_words.treatment_hint(treatment), Qt.ItemDataRole.ToolTipRole)
        self.activated.connect(self._activated)

    def show_treatment(self, treatment: Treatment) -> None:
        """What holds now; bold where it is not the usual."""
        self.setCurrentIndex(self.findData(treatment, Qt.ItemDataRole.UserRole))
        differs = treatment is not self.usual
        set_look(self, "usual", not differs)
        usual = self.tr("Usual: {treatment}.").format(treatment=category_words.treatment(self.usual))
        hint = category_words.treatment_hint(treatment)
        self.setToolTip(f"{hint} {usual}" if differs else hint)
        self.setAccessibleDescription(self.toolTip())

    def treatment(self) -> Treatment:
        """What is shown."""
        return Treatment(self.currentData(Qt.ItemDataRole.UserRole))

    def showPopup(self) -> None:
        row = self.findData(self.usual, Qt.ItemDataRole.UserRole)
        usual = category_words.treatment(self.usual)
        self.setItemText(row, self.tr("{treatment} (usual)").format(treatment=usual))
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + SPACE.wide)
        super().showPopup()

    def hidePopup(self) -> None:
        super().hidePopup()
        row = self.findData(self.usual, Qt.ItemDataRole.UserRole)
        self.setItemText(row, category_words.treatment(self.usual))

    @Slot()
    def _activated(self) -> None:
        self.chosen.emit(self.audience, self.category, self.treatment())


class Profiles(Section):
    """The whole table."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._context = context
        self._house = house
        self.set_title(
            self.tr("What each audience may read"),
            self.tr(
                "What happens to a name, a place, a day in a package. The usual is grey; what this collection changed "
                "is bold. A narrator's own wish in a testimony goes before it. Phone numbers and papers never stay."
            ),
        )
        self.boxes: dict[tuple[Audience, Category], TreatmentBox] = {}
        self.grid = AudienceGrid(
            (label(category_words.category(category), wrap=True), self._cells(category)) for category in Category
        )
        self._differs = label("", "muted", wrap=True)
        self.reset = button(self.tr("Reset all to the usual"), "", "undo-2")
        self.reset.clicked.connect(self._reset)
        last = QHBoxLayout()
        last.addWidget(self._differs, 1)
        last.addWidget(self.reset)
        legend = QGridLayout()
        legend.setHorizontalSpacing(SPACE.medium)
        legend.setVerticalSpacing(SPACE.hair)
        for row, treatment in enumerate(Treatment):
            legend.addWidget(label(category_words.treatment(treatment), "strong"), row, 0, Qt.AlignmentFlag.AlignTop)
            legend.addWidget(label(category_words.treatment_hint(treatment), "muted", wrap=True), row, 1)
        legend.setColumnStretch(1, 1)
        self.body.addWidget(self.grid)
        self.body.addLayout(last)
        self.body.addLayout(legend)
        self.refresh()

    def _cells(self, category: Category) -> Iterator[TreatmentBox]:
        for audience in AUDIENCES:
            box = self.boxes[audience, category] = TreatmentBox(audience, category)
            box.chosen.connect(self._choose)
            yield box

    def refresh(self) -> None:
        """Show what holds now."""
        profiles = self._house.workspace.profiles
        differ = 0
        for (audience, category), box in self.boxes.items():
            treatment = profiles.get(audience, {}).get(category, box.usual)
            box.show_treatment(treatment)
            differ += treatment is not box.usual
        self._differs.setText(
            self.tr("Changed by this collection: {count}").format(count=number(differ))
            if differ
            else self.tr("All as usual.")
        )
        self.reset.setEnabled(bool(differ))

    @Slot(object, object, object)
    def _choose(self, audience: object, category: object, treatment: object) -> None:
        if not (isinstance(audience, Audience) and isinstance(category, Category) and isinstance(treatment, Treatment)):
            return
        workspace = self._house.workspace
        before = workspace.profiles.get(audience, {}).get(category)

        def set_to(wanted: Treatment | None) -> Callable[[], None]:
            return lambda: keeping.set_treatment(workspace, audience, category, wanted)

        set_to(treatment)()
        name = self.tr("{category} for {audience}").format(
            category=category_words.category(category), audience=words.audience(audience)
        )
        self._context.undo.push(name, set_to(before), set_to(treatment))

    @Slot()
    def _reset(self) -> None:
        workspace = self._house.workspace
        before = {audience: dict(chosen) for audience, chosen in workspace.profiles.items()}

        def set_to(wanted: object) -> Callable[[], None]:
            return lambda: keeping.set_collection(workspace, "profiles", wanted)

        set_to({})()
        self._context.undo.push(self.tr("reset of what audiences may read"), set_to(before), set_to({}))
