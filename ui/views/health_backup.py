"""Backups: one by hand to wherever one likes, and those that make themselves, with what holds for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout

from oralhistory.errors import OralHistoryError
from oralhistory.jobs import Job
from oralhistory.rotation import MOST, AutomaticBackups, Keep
from oralhistory.use_cases import backing_up, keeping
from oralhistory.use_cases.backing_up import MadeBackup, PresentBackup
from oralhistory.workspace import Aspect, Changes

from ..automatic_backup import TROUBLE
from ..autosave import Autosave
from ..context import Context
from ..i18n import day_and_time, isolate, isolate_path
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.form import FormRow
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.rows import clear_rows
from .health_care import CareOnWorker

if TYPE_CHECKING:
    from ..house import House

_OLD_DAYS = 14
_COUNT_WIDTH = 96
_LISTED = 8
"""So many of those present are named one by one."""


class Backup(CareOnWorker):
    """One by hand; beneath it those that make themselves. All of it runs on a worker: the vault's files are copied."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__(context, house, "", "save", "primary")
        self.set_title(
            self.tr("Backup"),
            self.tr(
                "An encrypted copy, read back before it counts. The same passphrase and recovery key open it. "
                "Keep one away from the laptop."
            ),
        )
        self.act.setText(self.tr("Back up now …"))
        self.act.clicked.connect(self._choose)
        self.automatic = Automatic(context, house)
        self.body.addSpacing(SPACE.small)
        self.body.addLayout(self.automatic)
        self.automatic.refresh()  # not before: what is shown without a parent is a window of its own
        house.changed.connect(self._changed)
        self._say_when()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if Aspect.COLLECTION in changes.aspects:
            self._say_when()
            self.automatic.refresh()

    def _say_when(self) -> None:
        standing = backing_up.standing(self.house.workspace)
        now = datetime.now(UTC)
        days = (now - standing.last).days if standing.last else 0
        self.due.setVisible(standing.last is None or days >= _OLD_DAYS)
        if standing.last is None:
            self.last.setText(self.tr("No backup was made yet. If the laptop is lost, so is everything."))
            return
        said = self.tr("Last backup on {when}.").format(when=day_and_time(standing.last))
        if days >= _OLD_DAYS:
            said += " " + self.tr("That is %Ln days ago.", "", days)
        self.last.setText(said)

    @Slot()
    def _choose(self) -> None:
        folder = self.context.interaction.choose_folder(self.tr("Where to put the backup"))
        if folder is None:
            return
        destination = keeping.free_name(folder, f"backup-{self.house.workspace.today().isoformat()}")
        source = backing_up.source(self.house.workspace)
        self.begin(self.tr("Copying the testimonies")).cancelled.connect(self._stop)

        def make(job: Job) -> MadeBackup:
            return backing_up.make(source, destination, job)

        self._work = self.context.workers.run(
            make,
            self._made,
            self._failed,
            self.show_progress,
            title=self.tr("A backup is being made"),
            on_cancelled=self._cancelled,
        )

    def _made(self, made: MadeBackup) -> None:
        self.end()
        try:
            backing_up.enter(self.house.workspace, made)
        except OralHistoryError as error:
            self.message.say("warn", spoken(error))
            return
        self.message.say(
            "good", self.tr("The backup is made, and was read back: {path}").format(path=isolate_path(str(made.path)))
        )


class Automatic(QVBoxLayout):
    """Whether, where and how many; the next one; those that are there. Saved as it is changed."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._context = context
        self._house = house
        self.setSpacing(SPACE.small)
        self.on = QCheckBox(self.tr("Make one by itself, at most once a day, when something has changed"))
        self.place = label("", "body", wrap=True)
        self.choose = button(self.tr("Choose a folder …"), "quiet", "folder-open")
        self.beside = button(self.tr("Beside the vault"), "quiet", "undo-2")
        self.caution = label("", "small", wrap=True)
        self.last, self.days, self.weeks = (QSpinBox() for _ in range(3))
        self.next = label("", "small", wrap=True)
        self.message = Message()
        self.there = QGridLayout()
        self._build()
        self.save = Autosave(self._save_keep, house, state=context.saved)
        for box in (self.last, self.days, self.weeks):
            box.valueChanged.connect(self._keep_changed)
            self.save.watch(box)
        self.on.toggled.connect(self._switch)
        self.choose.clicked.connect(self._choose)
        self.beside.clicked.connect(self._put_beside)
        self.message.acted.connect(house.backup_asked)

    def _build(self) -> None:
        self.addWidget(label(self.tr("Automatic backups"), "strong"))
        self.addWidget(self.on)
        where = QHBoxLayout()
        where.setSpacing(SPACE.small)
        where.addWidget(self.place, 1)
        where.addWidget(self.beside)
        where.addWidget(self.choose)
        self.addLayout(where)
        self.addWidget(self.caution)
        kept = self.tr("How many are kept: the latest ones, the last of each day, and the last of each week.")
        self.addWidget(label(kept, wrap=True))
        counts = QHBoxLayout()
        counts.setSpacing(SPACE.large)
        for box, least, words in (
            (self.last, 1, self.tr("Latest")),
            (self.days, 0, self.tr("Days")),
            (self.weeks, 0, self.tr("Weeks")),
        ):
            box.setRange(least, MOST)
            box.setFixedWidth(_COUNT_WIDTH)
            counts.addWidget(FormRow(words, box))
        counts.addStretch(1)
        self.addLayout(counts)
        self.addWidget(self.next)
        self.addWidget(self.message)
        self.there.setHorizontalSpacing(SPACE.large)
        self.there.setVerticalSpacing(SPACE.hair)
        self.there.setColumnStretch(2, 1)
        self.addLayout(self.there)

    @Slot()
    def refresh(self) -> None:
        """Show what holds now; which are there is looked up on a worker."""
        standing = backing_up.standing(self._house.workspace)
        automatic = standing.automatic
        self._show(automatic)
        self.place.setText(
            self.tr("In the folder {path}").format(path=isolate_path(automatic.folder))
            if automatic.folder
            else self.tr("Beside the vault, in its own folder")
        )
        self.beside.setVisible(bool(automatic.folder))
        self.caution.setText(
            self.tr("Is this folder on another disk? Only then does it help when the laptop is lost.")
            if automatic.folder
            else self.tr(
                "That helps when the database is damaged. It does not help when the laptop is lost or taken: "
                "for that, choose a folder on another disk."
            )
        )
        trouble = self._context.memory(TROUBLE)
        self.next.setText(self._said_next(standing))
        self.next.setVisible(not trouble)
        if trouble:
            self.message.say("warn", trouble, self.tr("Try again"))
        else:
            self.message.be_silent()
        source = backing_up.source(self._house.workspace)

        def look(_job: Job) -> list[tuple[PresentBackup, int]]:
            return backing_up.there(source)

        self._context.workers.run(look, self._show_there, self._not_there)

    def _show(self, automatic: AutomaticBackups) -> None:
        keep = automatic.keep
        for box, value in ((self.last, keep.last), (self.days, keep.daily), (self.weeks, keep.weekly)):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
            box.setEnabled(automatic.on)
        self.on.blockSignals(True)
        self.on.setChecked(automatic.on)
        self.on.blockSignals(False)

    def _said_next(self, standing: backing_up.Standing) -> str:
        if standing.due is None:
            return self.tr("Switched off: from now on only those by hand are made.")
        if not standing.changed:
            return self.tr("The last one holds everything. The next is made after a change, from {when} on.").format(
                when=day_and_time(standing.due)
            )
        if standing.due <= datetime.now(UTC):
            return self.tr("The next is made in a quiet moment of this sitting.")
        return self.tr("The next is due on {when}.").format(when=day_and_time(standing.due))

    def _show_there(self, found: list[tuple[PresentBackup, int]]) -> None:
        self._clear()
        if found:
            self.there.addWidget(label(self.tr("Those that are there now"), "muted"), 0, 0, 1, 3)
        for row, (each, size) in enumerate(found[:_LISTED], 1):
            self.there.addWidget(label(day_and_time(each.at)), row, 0)
            self.there.addWidget(
                label(isolate(QLocale().formattedDataSize(size)), "muted"), row, 1, Qt.AlignmentFlag.AlignTrailing
            )
        if len(found) > _LISTED:
            more = self.tr("and %Ln older ones", "", len(found) - _LISTED)
            self.there.addWidget(label(more, "muted"), _LISTED + 1, 0, 1, 3)

    def _not_there(self, error: OralHistoryError) -> None:
        self._clear()
        self.message.say("warn", spoken(error), self.tr("Try again"))

    def _clear(self) -> None:
        clear_rows(self.there)

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        self._decide(replace(self._now, on=on))

    @Slot()
    def _keep_changed(self) -> None:
        self.save.touch()

    def _save_keep(self) -> None:
        keep = Keep(self.last.value(), self.days.value(), self.weeks.value())
        if keep != self._now.keep:
            self._put(replace(self._now, keep=keep), self.tr("change of which backups stay"))

    @Slot()
    def _choose(self) -> None:
        folder = self._context.interaction.choose_folder(self.tr("Where automatic backups go"))
        if folder is not None:
            self._decide(replace(self._now, folder=str(folder.absolute())))

    @Slot()
    def _put_beside(self) -> None:
        self._decide(replace(self._now, folder=""))

    def _decide(self, automatic: AutomaticBackups) -> None:
        self.save.flush()
        try:
            self._context.keep(TROUBLE, "")
            self._put(replace(automatic, keep=self._now.keep), self.tr("change of automatic backups"))
        except OralHistoryError as error:
            self.refresh()
            self.message.say("danger", spoken(error))

    def _put(self, wanted: AutomaticBackups, name: str) -> None:
        workspace, before = self._house.workspace, self._now

        def set_to(automatic: AutomaticBackups) -> Callable[[], None]:
            return lambda: backing_up.decide(workspace, automatic)

        set_to(wanted)()
        if self._now != before:
            self._context.undo.push(name, set_to(before), set_to(self._now))

    @property
    def _now(self) -> AutomaticBackups:
        return self._house.workspace.vault.collection.automatic_backups
