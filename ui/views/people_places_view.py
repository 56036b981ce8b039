"""The register beside the card of what is chosen: saved as one types, every step can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.model.cards import Amendment
from oralhistory.use_cases import people_places
from oralhistory.use_cases.occurrences import Occurrence, other_testimonies
from oralhistory.use_cases.roster import Roster, roster, sheet
from oralhistory.workspace import Aspect, Changes, Workspace

from ..autosave import Autosave
from ..context import Context
from ..i18n import isolate
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.empty_state import EmptyState
from ..widgets.message import Message
from ..widgets.split_view import SplitView
from .people_places_card import EntityCardView
from .people_places_counting import Counting
from .people_places_list import RosterList

if TYPE_CHECKING:
    from ..house import House

_SIDE = "people-places/side"
_CARD_WIDTH = 376
_TOUCHING = frozenset({Aspect.REGISTER, Aspect.RECORD, Aspect.CONSENT, Aspect.REVIEW})


class _Turn:
    """One step of undo: it goes back and forth. Holds the workspace, no page."""

    def __init__(self, workspace: Workspace, back: Amendment) -> None:
        self._workspace = workspace
        self._way = back

    def turn(self) -> None:
        """The other way."""
        self._way = people_places.take_back(self._workspace, self._way)


class PeoplePlacesView(QWidget):
    """Widgets know no workspace; this view does."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._house = cast("House", context.session)
        self._workspace = self._house.workspace
        self._roster = Roster()
        self._shown = ""
        self._acts_shown = True
        self.add = button(self.tr("Add …"), "primary", "plus")
        self.bring = button(self.tr("Import a list …"), "", "upload")
        self.acts = (self.bring, self.add)
        self.message = Message()
        self.list = RosterList(context)
        self.card = EntityCardView()
        self.card.where.behind = self.list.table
        self.counting = Counting(context, self._workspace, self)
        self.autosave = Autosave(self._write, self, state=context.saved)
        beside = QWidget()
        around = QHBoxLayout(beside)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.list)
        around.addSpacing(SPACE.large)
        side = QWidget()
        behind = QHBoxLayout(side)
        behind.setContentsMargins(0, 0, 0, 0)
        behind.addSpacing(SPACE.large)
        behind.addWidget(self.card)
        self._split = SplitView(beside, side, _CARD_WIDTH)
        self._split.restore(context.memory(_SIDE))
        self._empty = self._build_empty()
        self._rooms = QStackedWidget()
        self._rooms.addWidget(self._split)
        self._rooms.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addWidget(self.message)
        column.addWidget(self._rooms, 1)
        self._connect()
        self._read()

    # ---- the page ----------------------------------------------------------------------------------------

    def show_entity(self, id: str) -> None:
        """Choose what has this id; the register may meanwhile know it no more."""
        known = self._identity(id)
        if known:
            self.list.choose(known)

    def show_acts(self, on: bool) -> None:
        """Whether the head of the page shows what belongs to this view."""
        self._acts_shown = on
        for act in self.acts:
            act.setVisible(on and bool(self._roster.entries))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        (self.list if self._roster.entries else self._first).setFocus(event.reason())

    # ---- showing -----------------------------------------------------------------------------------------

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if _TOUCHING & changes.aspects:
            self._read()

    def _read(self) -> None:
        """Read the register anew; what was chosen stays chosen, whatever stands for it now."""
        shown = self._identity(self._shown) if self._shown else ""
        self._roster = roster(self._workspace)
        self._rooms.setCurrentIndex(0 if self._roster.entries else 1)
        self.show_acts(self._acts_shown)
        self.list.put(self._roster, [shown] if shown else [])

    def _identity(self, id: str) -> str:
        register = self._workspace.register()
        entity = register.entity(id)
        return register.identity(entity) if entity else ""

    @Slot(str)
    def _choose(self, id: str) -> None:
        left, self._shown = self._shown, id  # saving what is left reads the register anew, and that goes by this
        if left != id and not self.autosave.flush():
            self._shown = left  # what was typed could not be saved: stay with it
            self.list.choose(left)
            return
        if self.autosave.dirty:
            return
        if not id:
            self.counting.stop()
            self.card.show_none(len(self.list.chosen_ids()))
            return
        try:
            found = sheet(self._workspace, id)
        except OralHistoryError:
            self.card.show_none(0)
            return
        if self._context.discreet:
            self.counting.stop()
            self.card.hide_names(found)
        else:
            self.card.put(found)
            self.counting.begin(found)

    @Slot(object)
    def _counted(self, occurrence: Occurrence) -> None:
        row = self.card.where.rows.get(occurrence.testimony)
        if row is not None:
            row.show_occurrence(occurrence)
        elif occurrence.count:
            (about,) = self._workspace.rows([occurrence.testimony])
            self.card.where.add_other(occurrence, about.accession, about.title)

    @Slot(bool)
    def _be_discreet(self, _on: bool) -> None:
        self.autosave.flush()
        self.list.be_discreet()
        self._choose(self._shown)

    # ---- doing -------------------------------------------------------------------------------------------

    @Slot()
    def _edited(self) -> None:
        self.autosave.touch()
        self.autosave.flush()

    def _write(self) -> None:
        """Write the card down, if it says something else than before."""
        before = self.card.sheet
        if before is None:
            return
        card = self.card.card()
        if card == before.card or not self.card.telling.is_complete():
            return
        name = self.tr("change of the card of {name}").format(name=isolate(before.entry.name))
        if before.entry.own and not card.name:
            self.card.say_error(self.tr("Give it a name: the words as they are written or said."))
            return
        self.card.say_error("")
        self._note(name, people_places.write(self._workspace, before.entry.id, card))

    def _do(self, name: str, act: Callable[[], Amendment]) -> bool:
        """Do something that may be refused, and note the step."""
        self.autosave.flush()
        try:
            back = act()
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))
            return False
        self.message.be_silent()
        self._note(name, back)
        return True

    def _note(self, name: str, back: Amendment) -> None:
        step = _Turn(self._workspace, back)
        self._context.undo.push(name, step.turn, step.turn)

    @Slot(object)
    def merge(self, ids: list[str]) -> None:
        """Say that these are one."""
        first = ids[0] if ids else ""

        def act() -> Amendment:
            return people_places.merge(self._workspace, ids)

        if self._do(self.tr("merge of %Ln entries", "", len(ids)), act):
            self.show_entity(first)
            self._context.say(self.tr("Merged. Undo it with Ctrl+Z, or split it in the card."))

    @Slot(object)
    def split_off(self, entities: tuple[str, ...]) -> None:
        """Say that these are another than the rest."""

        def act() -> Amendment:
            return people_places.split(self._workspace, entities)

        if self._do(self.tr("split"), act):
            self.show_entity(entities[0])

    @Slot()
    def remove(self) -> None:
        """Take what the collection knows by itself away."""
        found = self.card.sheet
        if found is None:
            return
        id = found.entry.id

        def act() -> Amendment:
            return people_places.remove(self._workspace, id)

        if self._do(self.tr("removal of {name}").format(name=isolate(found.entry.name)), act):
            self._context.say(self.tr("Taken out. Undo it with Ctrl+Z."))

    @Slot()
    def enter(self) -> None:
        """Enter somebody or something by hand."""
        from ..dialogs.new_entity import NewEntity

        dialog = NewEntity(self._workspace, self.window())
        dialog.added.connect(self._added)
        dialog.open()

    @Slot(str, object)
    def _added(self, id: str, back: Amendment) -> None:
        self._note(self.tr("new entry"), back)
        self.show_entity(id)

    @Slot()
    def import_list(self) -> None:
        """Choose a list and look at it; nothing is taken in before somebody says so."""
        from ..dialogs.import_names import ImportNames

        path = self._context.interaction.choose_file(
            self.tr("Import a list of people and places"), [self.tr("Tables (*.csv *.tsv *.txt)")]
        )
        if path is None:
            return
        self.autosave.flush()
        try:
            dialog = ImportNames(self._workspace, path, self.window())
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))
            return
        self.message.be_silent()
        dialog.taken_in.connect(self._taken_in)
        dialog.open()

    @Slot(int, object)
    def _taken_in(self, count: int, back: Amendment) -> None:
        self._note(self.tr("import of a list"), back)
        self.message.say("good", self.tr("The list is taken in: %Ln entries are new or changed.", "", count))

    @Slot()
    def _look_elsewhere(self) -> None:
        found = self.card.sheet
        if found is not None:
            self.card.where.others.hide()
            self.counting.look_into(other_testimonies(self._workspace, found.entry.testimonies))

    @Slot(object)
    def _go_to(self, occurrence: Occurrence) -> None:
        self.autosave.flush()
        place = (
            (occurrence.testimony, "interview")
            if occurrence.place is None
            else (occurrence.testimony, "anonymise", occurrence.place)
        )
        self._context.go_to("testimony", place)

    @Slot()
    def _unfold(self) -> None:
        self._split.fold(False)
        self.card.forms.setFocus()

    @Slot()
    def _keep_side(self) -> None:
        self._context.keep(_SIDE, self._split.state())

    # ---- building ----------------------------------------------------------------------------------------

    def _build_empty(self) -> EmptyState:
        empty = EmptyState(
            "users-round",
            self.tr("Nobody is known yet"),
            self.tr("People and places come here from the testimonies, from decisions, or from a list you have."),
            guide="people-places",
        )
        empty.read_asked.connect(self._context.read_in_guide)
        self._first = button(self.tr("Add …"), "primary", "plus")
        second = button(self.tr("Import a list …"), "", "upload")
        self._first.clicked.connect(self.enter)
        second.clicked.connect(self.import_list)
        empty.add_button(self._first)
        empty.add_button(second)
        return empty

    def _connect(self) -> None:
        self.add.clicked.connect(self.enter)
        self.bring.clicked.connect(self.import_list)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._unfold)
        self.list.merge_asked.connect(self.merge)
        self.card.typed.connect(self.autosave.touch)
        self.card.edited.connect(self._edited)
        self.card.remove_asked.connect(self.remove)
        for field in (self.card.name, self.card.replacement, self.card.notes, self.card.telling.reason, self.card):
            self.autosave.watch(field)
        self.card.where.opened.connect(self._go_to)
        self.card.where.split_asked.connect(self.split_off)
        self.card.where.others_asked.connect(self._look_elsewhere)
        self.counting.found.connect(self._counted)
        self.counting.told.connect(self.card.where.say_progress)
        self._split.splitterMoved.connect(self._keep_side)
        self._house.changed.connect(self._changed)
        self._context.discreet_changed.connect(self._be_discreet)
