"""New package: five steps on one page that fills from top to bottom. Nothing is written before the last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oralhistory.anonymise.risk.populations import Statement
from oralhistory.anonymise.risk.report import Background, RiskReport
from oralhistory.errors import OralHistoryError
from oralhistory.jobs import Job
from oralhistory.release.package import PackageLeaks
from oralhistory.use_cases import releasing, weighing
from oralhistory.use_cases.packing import Look, Order, Weighed, look, make, narrowed, sounds_of, weigh
from oralhistory.workspace import Aspect, Changes

from ..context import Context
from ..i18n import number
from ..sentences import spoken
from ..widgets.busy import Busy
from ..widgets.buttons import button
from ..widgets.empty_state import EmptyState
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.page import Page
from ..workers import RunningWork
from .new_package_asking import Formats, Purpose
from .new_package_choice import Choice
from .new_package_look import Preview
from .new_package_making import Handover, Making, record_or_discard
from .new_package_snapshots import Snapshots

if TYPE_CHECKING:
    from ..house import House

_WIDTH = 1000
_CHANGES_BACKGROUND = {Aspect.LEDGER, Aspect.POPULATION, Aspect.COLLECTION, Aspect.RECORD}


class NewPackagePage(QWidget):
    """:meth:`show_place` takes accession numbers: then only those are chosen at first."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._house = cast("House", context.session)
        self._only: frozenset[str] | None = None
        self._weighed: Weighed | None = None
        self._looked: Look | None = None
        self._background: Background | None = None
        self._risk: RiskReport | None = None
        self._judging: RunningWork | None = None
        self._looking: RunningWork | None = None
        self._making: RunningWork | None = None
        self._handover = Handover()
        self.snapshots = Snapshots(self._house, self)
        self.purpose = Purpose(self._house.workspace.today())
        self.formats = Formats()
        self.choice = Choice(context)
        self.preview = Preview(context)
        self.making = Making(context)
        self.busy = Busy()
        self.trouble = Message()
        self._page = Page(
            self.tr("New package"),
            self.tr("What leaves is a copy with names and places taken out. What stays, and why, stands beside it."),
            content_width=_WIDTH,
        )
        self._ledger = button(self.tr("Packages made so far"), "", "package")
        self._ledger.clicked.connect(self._to_packages)
        self._page.add_action(self._ledger)
        self._empty = EmptyState(
            "package",
            self.tr("There is no testimony yet"),
            self.tr("A package is made of testimonies: begin with one."),
            guide="new-package",
        )
        self._empty.read_asked.connect(context.read_in_guide)
        to_library = button(self.tr("Go to the testimonies"), "primary", "library")
        to_library.clicked.connect(self._to_library)
        self._empty.add_button(to_library)
        self._next = label(
            self.tr(
                "Then this page shows which testimonies may go and which stay, and why; in which files they go; and "
                "how they will read. Nothing is written before the last step."
            ),
            "muted",
            wrap=True,
        )
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._look)
        self._build()
        self._connect()
        self._show_steps()
        self.snapshots.begin()

    def show_place(self, place: object) -> None:
        """Take only the testimonies with these accession numbers along, to begin with."""
        if isinstance(place, str):
            place = (place,)
        if isinstance(place, (tuple, list, set, frozenset)):
            self._only = frozenset(str(each) for each in cast("frozenset[object]", place))
            self._weigh()

    def unfinished(self) -> bool:
        """Whether a package is being made, or waits for a decision."""
        return self._making is not None or self._handover.to_decide is not None

    def let_go(self) -> None:
        """Make nothing, and leave nothing that nobody will decide about."""
        self._drop(self._making)
        self._leave()

    def carried(self) -> object:
        """For whom it shall be."""
        return self._recipient()

    def take_up(self, carried: object) -> None:
        """The same recipient."""
        self.purpose.recipient.setText(str(carried))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.purpose.use.setFocus()

    # ---- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._steps = (self.purpose, self.choice, self.formats, self.preview, self.making)
        for part in (self._empty, self.trouble, self.purpose, self._next, self.busy, *self._steps[1:]):
            self._page.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)

    def _connect(self) -> None:
        self.snapshots.ready.connect(self._weigh)
        self.snapshots.progressed.connect(self._reading)
        self.purpose.changed.connect(self._weigh)
        self.formats.changed.connect(self._weigh)
        self.choice.changed.connect(self._later.start)
        self.making.asked.connect(self._make)
        self.making.cancel_asked.connect(self._cancel)
        self.making.accepted.connect(self._accept)
        self.making.refused.connect(self._refuse)
        self._house.closing.connect(self._leave)
        self._house.changed.connect(self._changed)
        self.purpose.recipient.editingFinished.connect(self._recipient_named)
        self.preview.risk.entered.connect(self._enter_population)
        self.preview.risk.forgotten.connect(self._forget_population)
        self.preview.risk.compare_asked.connect(self._compare)

    def _show_steps(self) -> None:
        empty = self.snapshots.settled and not self.snapshots.dossiers
        weighed = self._weighed is not None and not empty
        going = weighed and bool(self._weighed and self._weighed.plan.going)
        self._empty.setVisible(empty)
        self.purpose.setVisible(not empty)
        self._next.setVisible(not empty and not weighed)
        self.choice.setVisible(weighed)
        self.formats.setVisible(weighed)
        self.preview.setVisible(going)
        self.making.setVisible(going)
        self.making.set_ready(self._looked is not None and bool(self._looked.readings), self._why_not())

    def _why_not(self) -> str:
        if self.snapshots.trouble:
            return self.tr("Not every testimony could be read, so nobody knows what must not leave.")
        if not self.choice.chosen():
            return self.tr("Choose at least one testimony.")
        return self.tr("One moment: it can be made once it can be looked at.")

    # ---- judging -----------------------------------------------------------------------------------------

    @Slot(int, int)
    def _reading(self, done: int, total: int) -> None:
        if done < total:
            self.busy.begin(
                self.tr("Reading the collection: {done} of {total}").format(done=number(done), total=number(total))
            )

    @Slot()
    def _weigh(self) -> None:
        self._drop(self._judging)
        self._drop(self._looking)
        self._judging = self._looking = None
        self._looked = None
        self.busy.end()
        if self.snapshots.trouble:
            self.trouble.say("danger", self.snapshots.trouble)
        else:
            self.trouble.be_silent()
        request = self.purpose.request(self.formats.formats())
        if request is None or not self.snapshots.settled:
            if request is None and self.formats.formats():
                self._weighed = None
            self._show_steps()
            return
        dossiers, rules = self.snapshots.dossiers, self._house.workspace.rules()
        if not dossiers:
            self._weighed = None
            self._show_steps()
            return
        self._show_steps()
        request = replace(request, recipient=self._recipient())
        background = self._known_outside()

        def judge(job: Job) -> Weighed:
            return weigh(dossiers, request, rules, job, background)

        self._judging = self._context.workers.run(judge, self._judged, self._not_judged)

    def _judged(self, weighed: Weighed) -> None:
        self._judging = None
        self._weighed = weighed
        if self._only is not None:
            self.choice.choose_only(self._only, weighed)
        self.choice.show_weighed(weighed)
        self._look()

    def _not_judged(self, error: OralHistoryError) -> None:
        self._judging = None
        self.trouble.say("danger", spoken(error))

    # ---- looking -----------------------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        self._read_on(None)

    def _read_on(self, looked: Look | None) -> None:
        """Look at what is chosen; until that is done, ``looked`` holds."""
        self._drop(self._looking)
        self._looking = None
        self._looked = looked
        self.preview.trouble.be_silent()
        self._show_steps()
        weighed, chosen = self._weighed, self.choice.chosen()
        if weighed is None or not chosen:
            self.preview.busy.end()
            self.preview.show_look(None)
            self._show_risk(None)
            self.formats.show_sound(0)
            return
        plan = narrowed(weighed.plan, chosen)
        self.preview.busy.begin(self.tr("Reading what the readers will read …"))

        def read(job: Job) -> Look:
            return look(plan, job)

        self._looking = self._context.workers.run(read, self._seen, self._not_seen, self._looked_at)

    @Slot(int, int, str)
    def _looked_at(self, done: int, total: int, _text: str) -> None:
        self.preview.busy.begin(
            self.tr("Reading what the readers will read: {done} of {total}").format(
                done=number(done), total=number(total)
            )
        )

    def _seen(self, seen: Look) -> None:
        self._looking = None
        self._looked = seen
        self.preview.busy.end()
        self.preview.show_look(seen)
        self._show_risk(seen.risk)
        self.formats.show_sound(sum(reading.silences is not None for reading in seen.readings))
        self._show_steps()

    def _not_seen(self, error: OralHistoryError) -> None:
        self._looking = None
        self.preview.busy.end()
        self.preview.show_look(None)
        self._show_risk(None)
        self.preview.trouble.say("danger", spoken(error))

    # ---- weighing ----------------------------------------------------------------------------------------

    def _known_outside(self) -> Background:
        """The numbers entered and the packages out there; read again after something of it changed."""
        if self._background is None:
            self._background = weighing.background(self._house.workspace)
        return self._background

    def _show_risk(self, report: RiskReport | None) -> None:
        self._risk = report
        self.preview.show_risk(report, self._known_outside().statements if report else ())

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if not _CHANGES_BACKGROUND & changes.aspects:
            return
        self._background = None
        if Aspect.POPULATION in changes.aspects and self._risk is not None:
            known = self._known_outside()
            self._show_risk(self._risk.with_statements(known.statements, known.minimum))

    @Slot()
    def _recipient_named(self) -> None:
        """Whoever received packages before may hold them beside this one: that changes the risk, and no text.

        What was looked at stays good meanwhile, or a click that leaves the field to make the package would be lost.
        """
        weighed = self._weighed
        if weighed is None or weighed.plan.request.recipient == self._recipient():
            return
        if self._judging is not None:
            self._weigh()
            return
        request = replace(weighed.plan.request, recipient=self._recipient())
        self._weighed = replace(weighed, plan=replace(weighed.plan, request=request))
        self._read_on(self._looked)

    def _recipient(self) -> str | None:
        return self.purpose.recipient.text().strip() or None

    @Slot(str, int, str)
    def _enter_population(self, testimony: str, count: int, source: str) -> None:
        if self._risk is None:
            return
        row = next(each.row for each in self._risk.weighed if each.testimony == testimony)
        before = weighing.statements(self._house.workspace)
        try:
            weighing.enter_population(self._house.workspace, testimony, row, count, source)
        except OralHistoryError as error:
            self.preview.trouble.say("danger", spoken(error))
        else:
            self._can_be_undone(before)

    @Slot(object)
    def _forget_population(self, fields: object) -> None:
        before = weighing.statements(self._house.workspace)
        weighing.forget_population(self._house.workspace, cast("dict[str, str]", fields))
        self._can_be_undone(before)

    def _can_be_undone(self, before: tuple[Statement, ...]) -> None:
        workspace = self._house.workspace
        now = weighing.statements(workspace)

        def set_to(wanted: tuple[Statement, ...]) -> Callable[[], None]:
            def put() -> None:
                weighing.set_statements(workspace, wanted)

            return put

        self._context.undo.push(self.tr("number of people who fit"), set_to(before), set_to(now))

    @Slot()
    def _compare(self) -> None:
        from ..dialogs.risk_paper import RiskPaper
        from .risk_document import comparison

        if self._risk is not None:
            RiskPaper(self._context, comparison(self._risk), self.window()).open()

    # ---- making ------------------------------------------------------------------------------------------

    @Slot(object)
    def _make(self, destination: object) -> None:
        weighed = self._weighed
        if not isinstance(destination, Path) or weighed is None or self._looked is None or self._making is not None:
            return
        workspace = self._house.workspace
        plan = narrowed(weighed.plan, self.choice.chosen())
        request = replace(plan.request, recipient=self._recipient())
        order = Order(
            plan.going,
            self.snapshots.dossiers,
            request,
            workspace.rules(),
            workspace.vault.path,
            self._known_outside(),
        )
        try:
            place = releasing.begin_package(workspace, destination)
            sounds = sounds_of(workspace, order.chosen)
        except OralHistoryError as error:
            self.making.show_error(spoken(error))
            return
        self.making.begin()
        for step in self._steps[:4]:
            step.setEnabled(False)
        handover = self._handover

        def work(job: Job) -> None:
            handover.outcome = make(order, sounds, place, job)

        self._making = self._context.workers.run(
            work,
            self._made,
            self._not_made,
            self.making.show_progress,
            title=self.tr("A package is being made"),
            on_cancelled=self._cancelled,
        )

    def _made(self, _nothing: None) -> None:
        if (report := self._handover.to_decide) is not None:
            self._making = None
            self.making.show_review(report, self._house.workspace.by)
            self._page.bring_into_view(self.making.review)
            return
        self._over()
        self._hand_out(None)

    @Slot(str)
    def _accept(self, reason: str) -> None:
        self.making.end_review()
        self._over()
        self._hand_out(reason)

    @Slot()
    def _refuse(self) -> None:
        self.making.end_review()
        self._over()
        if (outcome := self._handover.take()) is not None:
            outcome.discard()
        self.making.show_cancelled()

    def _hand_out(self, accept: str | None) -> None:
        """Enter the finished package into the ledger and move it into its place, with a reason if one was asked for."""
        outcome = self._handover.take()
        if outcome is None:
            return
        try:
            record_or_discard(self._house.workspace, outcome, accept)
        except OralHistoryError as error:
            self.making.show_error(spoken(error))
            return
        if outcome.written is None:
            self.making.show_error(self.tr("Nothing was written: by now, none of the chosen testimonies may go."))
            self._weigh()
            return
        self._page.bring_into_view(self.making.message)
        self.making.show_made(outcome.written.path, len(outcome.contents), outcome.written.report.files)
        self._weigh()  # the next one is weighed beside this one

    def _not_made(self, error: OralHistoryError) -> None:
        self._over()
        self._page.bring_into_view(self.making.message)
        if isinstance(error, PackageLeaks):
            self.making.show_leaks(error, self._accession)
        else:
            self.making.show_error(spoken(error))

    def _cancelled(self) -> None:
        self._over()
        self.making.show_cancelled()

    def _over(self) -> None:
        self._making = None
        for step in self._steps[:4]:
            step.setEnabled(True)

    @Slot()
    def _cancel(self) -> None:
        if self._making is not None:
            self._making.cancel()

    @Slot()
    def _leave(self) -> None:
        """The vault closes: what was finished in this very moment still goes into the ledger, unless it waits for a
        person's decision."""
        undecided = self._handover.to_decide is not None
        outcome = self._handover.take()
        if outcome is not None and undecided:
            outcome.discard()
        elif outcome is not None:
            record_or_discard(self._house.workspace, outcome)

    def _accession(self, id: str) -> str | None:
        return next((dossier.accession for dossier in self.snapshots.dossiers if dossier.id == id), None)

    # ---- elsewhere ---------------------------------------------------------------------------------------

    @staticmethod
    def _drop(work: RunningWork | None) -> None:
        """Stop work whose answer nobody wants any more, even if it comes."""
        if work is not None:
            work.on_done = work.on_error = work.on_cancelled = None
            work.cancel()

    @Slot()
    def _to_packages(self) -> None:
        self._context.go_to("packages")

    @Slot()
    def _to_library(self) -> None:
        self._context.go_to("testimonies")
