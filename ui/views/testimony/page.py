"""The page of one testimony: header, message, tabs. Reached by ``context.go_to("testimony", id)``."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDate, Qt, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from oralhistory.consent import state_on
from oralhistory.errors import InputError
from oralhistory.model.passages import to_check
from oralhistory.use_cases.standing import Status
from oralhistory.workspace import Aspect

from ...context import Context
from ...i18n import day
from ...theme.tokens import SPACE
from ...widgets.buttons import button
from ...widgets.empty_state import EmptyState
from ...widgets.message import Message
from ...widgets.tab_bar import TabBar
from .away import AwayView
from .editing import Editing
from .header import Header
from .next_step import NextStep
from .tab_order import step
from .tabs import TABS, TestimonyTab

if TYPE_CHECKING:
    from oralhistory.workspace import Changes

_KEPT = "kept"
_DESTROYED = "destroyed"
_ANONYMISE = "anonymise"
_LAST = "testimony/last"
_TAB = "testimony/tab"
_PROTECT = "testimony.protect"
_PRINT = "testimony.print"
_STEPS = {"testimony.next-part": 1, "testimony.previous-part": -1}


class TestimonyPage(QWidget):
    """Shows one testimony after another; its tabs are made when first shown."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.editing = Editing(context, self)
        self.header = Header()
        self.bar = TabBar()
        self.bar.setAccessibleName(self.tr("Parts of the testimony"))
        self._message = Message()
        self._stack = QStackedWidget()
        self._tabs: dict[str, TestimonyTab] = {}
        self._counts: dict[str, int] = {}
        self._shown = ""
        self._fresh: set[str] = set()
        self._put_away = self._holding = ""
        self._empty = self._build_empty()
        self.away = AwayView(context, self.editing)
        self._whole = QWidget()
        self._build()
        for spec in TABS:
            self.bar.addTab(spec.title())
        self._print = context.actions.add(_PRINT, self.tr("Print a working copy …"), "printer")
        self._print.triggered.connect(self.print_working_copy)
        self.header.print.clicked.connect(self.print_working_copy)
        self._print.setEnabled(False)
        for key in _STEPS:
            context.actions.add_local(key, self._whole).triggered.connect(self._step_part)
        self._protect = context.actions.add(_PROTECT, self.tr("Protect words …"), "shield")
        self._protect.triggered.connect(self.protect_words)
        context.actions.shortcuts_changed.connect(self._show_keys)
        self._show_keys()
        self._protect.setEnabled(False)
        self.header.step_asked.connect(self._take_step)
        self.bar.currentChanged.connect(self._choose)
        self.editing.replaced.connect(self._show_anew)
        self.editing.edited.connect(self._show_title)
        self.editing.saved.connect(self._show_standing)
        self.editing.troubled.connect(self._say)
        self.editing.house.changed.connect(self._refresh)
        context.discreet_changed.connect(self._show_title)
        self._show_something()

    @Slot()
    def _show_keys(self) -> None:
        print_it = self.header.print
        print_it.setToolTip(self._context.actions.with_keys(print_it.accessibleName(), _PRINT))

    # ---- places ------------------------------------------------------------------------------------------

    def show_place(self, place: object) -> None:
        """A testimony's id; or the id (empty: the one shown) and a tab's key; or these and a place in the tab."""
        if isinstance(place, str):
            self._show_testimony(place, "")
            (self.away if self._put_away else self.bar).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        id, key, *rest = cast("tuple[str, str, object]", place)
        if id:
            self._show_testimony(id, key)
        else:
            self.show_tab(key)
        if self._put_away:
            self.away.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.tab is not None:
            if rest:
                self.tab.show_place(rest[0])
            else:
                self.tab.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def tab(self) -> TestimonyTab | None:
        """The tab in front."""
        return self._tabs.get(self._shown)

    @property
    def tab_key(self) -> str:
        """The key of the tab in front."""
        return self._shown

    def message_text(self) -> str:
        """What is said about saving, if anything is."""
        return self._message.text()

    def show_tab(self, key: str) -> None:
        """Bring a tab to the front; one that does not exist leaves the present one."""
        keys = [spec.key for spec in TABS]
        if key in keys:
            self.bar.setCurrentIndex(keys.index(key))

    @Slot()
    def _step_part(self) -> None:
        """To the tab beside, and into it; not while a narrator looks on."""
        wanted = self.bar.currentIndex() + _STEPS[self.sender().objectName()]
        if self.bar.isVisible() and 0 <= wanted < len(TABS):
            self.show_tab(TABS[wanted].key)
            if self.tab is not None:
                self.tab.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        by_layout = self.tab is not None and self.tab.goes_by_layout
        return (by_layout and step(self, forward=forward)) or super().focusNextPrevChild(forward)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._protect.setEnabled(True)
        self._print.setEnabled(True)
        if self._shown and self._whole.isVisibleTo(self):
            self._show_tab_fresh()

    # ---- showing -----------------------------------------------------------------------------------------

    def _show_something(self) -> None:
        """After unlocking: the testimony one left, if it is still there."""
        last = self._context.memory(_LAST)
        if last and not self._shown_again(last):
            self._context.keep(_LAST, "")

    def _shown_again(self, last: str) -> bool:
        try:
            if self.editing.workspace.holding(last) == _DESTROYED:
                return False
            self._show_testimony(last, self._context.memory(_TAB) or "")
        except InputError:
            return False
        return True

    def _show_testimony(self, id: str, key: str) -> None:
        holding = self.editing.workspace.holding(id)
        self._holding = str(holding)
        if holding != _KEPT:
            self._show_away(id, destroyed=holding == _DESTROYED)
            return
        self._put_away = ""
        self.away.hide()
        if id != self.editing.id:
            self._flush_tab()
            self._message.be_silent()
            self._fresh.clear()
            self.editing.show(id)
            self._context.keep(_LAST, id)
        self._empty.hide()
        self._whole.show()
        if key:
            self.show_tab(key)
        self._choose(self.bar.currentIndex())

    def _show_away(self, id: str, *, destroyed: bool) -> None:
        """What is sealed or destroyed shows nothing of itself; if it was open here, nothing of it is held on to."""
        if id == self.editing.id:
            self._drop_tabs()
        else:
            self._flush_tab()
        self._put_away = id
        self._context.keep(_LAST, "" if destroyed else id)
        for part in (self._empty, self._whole):
            part.hide()
        accession = self.editing.workspace.rows([id])[0].accession
        self.away.show_away(id, accession, destroyed=destroyed)
        self.away.show()

    def _drop_tabs(self) -> None:
        self._message.be_silent()
        self.editing.let_go()
        self._context.undo.clear()  # its steps hold the words they would bring back
        for tab in self._tabs.values():
            self._stack.removeWidget(tab)
            tab.hide()
            tab.deleteLater()
        for part in (self._tabs, self._counts, self._fresh):
            part.clear()
        self._shown = ""
        self._leave_alone(False)
        self.header.show_title("", "")

    @Slot(int)
    def _choose(self, number: int) -> None:
        """The tab bar chose; what was typed in the tab before is saved first."""
        if not self.editing.id or not 0 <= number < len(TABS):
            return
        key = TABS[number].key
        if key != self._shown:
            self._flush_tab()
            self._leave_alone(False)
            self._shown = key
            self.header.show_tab(key)
            self._context.keep(_TAB, key)
        if key not in self._tabs:
            made = TABS[number].factory(self._context, self.editing)
            made.open_count_changed.connect(self._count)
            made.alone.connect(self._leave_alone)
            made.protect_asked.connect(self.protect_words)
            self._tabs[key] = made
            self._stack.addWidget(made)
        self._stack.setCurrentWidget(self._tabs[key])
        self._show_tab_fresh()

    @Slot(bool)
    def _leave_alone(self, on: bool) -> None:
        """The tab in front has the whole page, or no longer."""
        for part in (self.header, self.bar):
            part.setVisible(not on)

    def _flush_tab(self) -> None:
        tab = self.tab
        if tab is not None:
            tab.flush()
        self.editing.flush()

    def _show_tab_fresh(self) -> None:
        if self._shown not in self._fresh and self.tab is not None:
            self._fresh.add(self._shown)
            self.tab.show_testimony(self.editing.open_now)

    @Slot()
    def _show_anew(self) -> None:
        """Another testimony, or another version of this one."""
        self._fresh.clear()
        self._counts.clear()
        self._show_title()
        self._show_standing()
        if self._shown and self._whole.isVisibleTo(self):
            self._show_tab_fresh()

    @Slot(object)
    def _refresh(self, changes: Changes) -> None:
        touched = changes.testimonies
        if Aspect.COLLECTION in changes.aspects:
            self._fresh.discard(_ANONYMISE)  # its profiles and recognisers may be others when one comes back
            if self._shown == _ANONYMISE and self.isVisible():  # a step of the settings was undone from here
                self._show_tab_fresh()
        if self._put_away in touched and self.editing.workspace.holding(self._put_away) != self._holding:
            self._show_testimony(self._put_away, "")
            (self.away if self._put_away else self.bar).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.editing.id not in touched:
            if Aspect.REGISTER in changes.aspects:
                self._look_anew(changes)
            return
        if self.editing.workspace.holding(self.editing.id) != _KEPT:
            self._show_testimony(self.editing.id, "")
            self.away.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.editing.is_saving:
            self._fresh &= {self._shown}
            return
        self.editing.take_over(changes)
        self._show_standing()
        fresh = self._shown in self._fresh
        self._fresh &= {self._shown}
        if fresh and self.tab is not None:
            self.tab.refresh(changes)

    def _look_anew(self, changes: Changes) -> None:
        """What the collection guards is another: the text reads otherwise."""
        self._fresh &= {self._shown}
        if self._shown == _ANONYMISE and self._shown in self._fresh and self.tab is not None:
            self.tab.refresh(changes)

    @Slot()
    def protect_words(self) -> None:
        """Ask what the selected words are, or which words; then they are protected everywhere."""
        from ...dialogs.protect_words import ProtectWords

        tab = self.tab
        if tab is None or not self._whole.isVisible():
            return
        self._flush_tab()
        dialog = ProtectWords(self.editing, tab.selected_words(), self.window())
        dialog.done_with.connect(self._protected)
        dialog.open()

    @Slot()
    def print_working_copy(self) -> None:
        """Show what the team may have of it on paper; from there it is printed."""
        from ...dialogs.print_testimony import PrintTestimony

        if self._whole.isVisible():
            self._flush_tab()
            PrintTestimony(self._context, self.editing.workspace, self.editing.id, self.window()).open()

    @Slot()
    def _protected(self) -> None:
        self._fresh.clear()
        self._show_tab_fresh()
        self._context.say(self.tr("Protected from now on, here and in every other testimony."))

    @Slot()
    def _show_title(self) -> None:
        if not self.editing.id:
            return
        title = self.editing.testimony.title or self.tr("Untitled testimony")
        hidden = self._context.discreet
        self.header.show_title(self.editing.open.accession, self.tr("Title hidden") if hidden else title)

    @Slot()
    def _show_standing(self) -> None:
        editing = self.editing
        workspace = editing.workspace
        rows = workspace.rows([editing.id])
        if not rows:
            return
        row = rows[0]
        standings = workspace.standings_of([editing.id])[editing.id]
        embargo = state_on(editing.testimony.consent, workspace.today()).embargo
        until = _in_words(embargo.until) if embargo and embargo.until else ""
        passages = to_check(editing.testimony.passages)
        self.header.show_standing(Status(row.status), row.open_findings, standings, until, passages)
        self._mark_tabs()

    @Slot(int)
    def _count(self, count: int) -> None:
        key = next((key for key, tab in self._tabs.items() if tab is self.sender()), "")
        self._counts[key] = count
        self._mark_tabs()

    def _mark_tabs(self) -> None:
        step = self.header.step
        for number, spec in enumerate(TABS):
            waiting = bool(self._counts.get(spec.key)) or (step is not None and step.tab == spec.key)
            name, ink = ("circle-alert", "warn") if waiting else (spec.icon, "muted")
            self.bar.set_mark(number, name, ink, telling=waiting)
            self.bar.setTabToolTip(number, self.tr("Something here needs you") if waiting else "")
            name = spec.title()
            said = self.tr("{tab}: something here needs you").format(tab=name) if waiting else name
            self.bar.setAccessibleTabName(number, said)

    @Slot(str)
    def _say(self, sentence: str) -> None:
        if sentence:
            self._message.say("danger", sentence)
        else:
            self._message.be_silent()

    @Slot(object)
    def _take_step(self, step: NextStep) -> None:
        if step.page:
            self._context.go_to(step.page, (self.editing.open.accession,))
        else:
            self.show_tab(step.tab)
            tab = self.tab
            if tab is not None and self._shown == step.tab:
                if step.place:
                    tab.show_place(step.place)
                    return
                tab.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _go_to_list(self) -> None:
        self._context.go_to("testimonies")

    # ---- building ----------------------------------------------------------------------------------------

    def _build_empty(self) -> EmptyState:
        empty = EmptyState(
            "file-text",
            self.tr("No testimony is open"),
            self.tr("Choose one from the list of testimonies."),
            guide="first-steps#where",
        )
        empty.read_asked.connect(self._context.read_in_guide)
        act = button(self.tr("Go to the testimonies"), "primary", "library")
        act.clicked.connect(self._go_to_list)
        empty.add_button(act)
        return empty

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._protect.setEnabled(False)
        self._print.setEnabled(False)

    def _build(self) -> None:
        self.bar.setDrawBase(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setObjectName("testimonyTabs")
        inner = QVBoxLayout(self._whole)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.header)
        strip = QVBoxLayout()
        strip.setContentsMargins(SPACE.wide, 0, SPACE.wide, 0)
        strip.addWidget(self.bar)
        inner.addLayout(strip)
        inner.addWidget(_line())
        told = QVBoxLayout()
        told.setContentsMargins(SPACE.page, SPACE.small, SPACE.page, 0)
        told.addWidget(self._message)
        inner.addLayout(told)
        inner.addWidget(self._stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._empty)
        outer.addWidget(self._whole)
        outer.addWidget(self.away)
        self._whole.hide()
        self.away.hide()


def _in_words(text: str) -> str:
    until = date.fromisoformat(text)
    return day(QDate(until.year, until.month, until.day))


def _line() -> QWidget:
    made = QWidget()
    made.setObjectName("line")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.setFixedHeight(1)
    return made
