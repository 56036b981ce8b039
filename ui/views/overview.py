"""What needs a person today, a few quiet numbers, and the latest work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import cast

from PySide6.QtCore import QDateTime, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from oralhistory.consent import Standing, WatchKind
from oralhistory.storage.library import LibraryQuery, LibraryRow
from oralhistory.use_cases import backing_up, destroying
from oralhistory.use_cases.browsing import Needs, needs, recent
from oralhistory.use_cases.progress import progress
from oralhistory.use_cases.watching import WatchedTestimony
from oralhistory.workspace import Status

from ..actions import Act
from ..areas import takes_tab
from ..automatic_backup import TROUBLE
from ..context import Context
from ..house import House
from ..i18n import day, duration, isolate_path, listed, number
from ..theme.tokens import SPACE
from ..watched import watch_list
from ..widgets.buttons import button
from ..widgets.elided_label import ElidedLabel
from ..widgets.labels import label
from ..widgets.page import Page
from ..widgets.section import Section
from .due import Due, DueRow
from .library_empty import Choices
from .library_filter import LibraryFilter
from .library_intake import Intake, dropped_files
from .library_words import LibraryWords
from .overview_plots import Plots
from .watch_words import AHEAD, WatchWords

KEY = "overview"
_WIDTH = 960
_MOST_RECENT = 6
_OLD_DAYS = 14


class RecentRow(QPushButton):
    """A testimony worked on lately; pressing opens it."""

    opened = Signal(str)

    def __init__(self, row: LibraryRow, title: str, step: str, when: str) -> None:
        super().__init__()
        self._id = row.id
        self.setProperty("kind", "row")
        self.setMinimumHeight(36)
        self.setAccessibleName(listed((row.accession, title, step, when)))
        name = ElidedLabel(title)
        number, what, moment = label(row.accession, "small"), label(step, "muted"), label(when, "small")
        number.setMinimumWidth(96)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE.small, 0, SPACE.small, 0)
        line.setSpacing(SPACE.medium)
        for part, stretch in ((number, 0), (name, 1), (what, 0), (moment, 0)):
            line.addWidget(part, stretch)
        self.clicked.connect(self._open)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._id)


class OverviewPage(Page):
    """Asks the vault for a handful of counts when shown and after each change."""

    def __init__(self, context: Context) -> None:
        super().__init__(content_width=_WIDTH)
        house = cast("House", context.session)
        self._context = context
        self._workspace = house.workspace
        self._words = LibraryWords(self)
        self._stale = True
        self._dues: list[DueRow] = []
        self._needs: Needs | None = None
        self._watched: tuple[WatchedTestimony, ...] = ()
        self._watch_words = WatchWords(self)
        self._watch = watch_list(house)
        self._watch.changed.connect(self._have_watched)
        self._recents: list[RecentRow] = []
        self.intake = Intake(context, self._workspace)
        self.choices = Choices(context, self.intake)
        self.by_word = button(self.tr("Somebody withdraws by code word …"), "quiet", "key-round")
        self.by_word.clicked.connect(self._withdraw_by_word)
        context.actions.add("overview.code-word", self.by_word.text(), "key-round").triggered.connect(
            self._withdraw_by_word
        )
        self.card = button(self.tr("Field card …"), "quiet", "printer")
        self.card.clicked.connect(context.actions[Act.FIELD_CARD].trigger)
        self.add_action(self.card)
        self.add_action(self.by_word)
        self._today = Section(self.tr("Today needs you"))
        self._today.body.setSpacing(0)
        self._calm = label(
            self.tr("Nothing needs you today. Everything recorded so far is where it should be."), wrap=True
        )
        self._today.body.addWidget(self._calm)
        self._soon = Section(self.tr("In the next 30 days"))
        self._soon.body.setSpacing(0)
        self._soon.hide()
        self._numbers = [Figure() for _ in range(4)]
        self.plots = Plots(context.theme, self._words)
        self.plots.asked.connect(self._show_list)
        self.plots.hide()
        self._latest = Section(self.tr("Latest work"))
        self._latest.body.setSpacing(0)
        self._full = QWidget()
        self._build()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self._plotting = QTimer(self)
        self._plotting.setSingleShot(True)
        self._plotting.timeout.connect(self._plot)
        house.changed.connect(self._changed)
        context.discreet_changed.connect(self._changed)
        self.setAcceptDrops(True)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Count again."""
        self._later.stop()
        self._stale = False
        self._needs = found = needs(self._workspace)
        empty = not found.testimonies
        self.choices.setVisible(empty)
        self._full.setVisible(not empty)
        self.by_word.setVisible(not empty)
        self.card.setVisible(not empty)
        self._show_numbers(found)
        self._show_recent()
        self._show_what_is_due()
        self._context.need("testimonies", found.count)
        self._plotting.start()
        self._watch.freshen()

    @Slot()
    def _plot(self) -> None:
        """After the first paint: the page stands before the whole collection is counted."""
        if self._context.session is not None and self._needs is not None and self._needs.testimonies:
            self.plots.show_progress(progress(self._workspace))
            self.plots.show()

    @Slot()
    def _have_watched(self) -> None:
        self._watched = self._watch.entries
        self._show_what_is_due()

    def _show_what_is_due(self) -> None:
        found = self._needs
        if found is None:
            return
        today = self._workspace.today()
        # What the rules hold closed and what was promised for a day are told in one row.
        late = {e.id for e in self._watched if e.watched.kind is WatchKind.EMBARGO_DUE and e.watched.day <= today}
        found = replace(found, reached=found.reached | late)
        watched = list(self._watch_words.rows(self._not_told(found), today))
        now = [due for due in watched if not _is_ahead(due)]
        counted = found.count + sum(due.count for due in now)
        dues = [*self._shredding_due(), *self._dues_of(found), *now]
        dues += self._backup_due() if found.testimonies else ()
        self._show_dues(dues + [due for due in watched if _is_ahead(due)])
        self.set_title(
            self.tr("Overview"), self.tr("Things to do: {count}").format(count=number(counted)) if counted else ""
        )

    def _not_told(self, found: Needs) -> Iterable[WatchedTestimony]:
        """What is watched, without what the counts of the list tell already."""
        stale = self._workspace.ids(LibraryQuery(consent_state=frozenset({Standing.STALE}))) if found.stale else []
        told = {WatchKind.EMBARGO_DUE: found.reached, WatchKind.STALE_FORM: frozenset(stale)}
        today = self._workspace.today()
        return [
            entry
            for entry in self._watched
            if entry.watched.day > today or entry.id not in told.get(entry.watched.kind, frozenset())
        ]

    def dues(self) -> list[DueRow]:
        """The rows shown under "Today needs you", then those of the days to come."""
        return list(self._dues)

    @property
    def has_watched(self) -> bool:
        """Whether the rows are those of the collection as it is: the watch list takes a moment."""
        return self._watch.is_fresh and not self._stale

    def recents(self) -> list[RecentRow]:
        """The testimonies shown under "Latest work"."""
        return list(self._recents)

    def _dues_of(self, found: Needs) -> Iterator[Due]:
        if found.reached:
            yield Due(
                "reached",
                "calendar-clock",
                "hold",
                len(found.reached),
                self.tr("Embargo has reached its day: lift it, or set another"),
                self.tr("Decide"),
                LibraryFilter(only=found.reached, about=self.tr("Embargo reached its day")),
            )
        if found.no_consent:
            yield Due(
                "no-consent",
                "circle-dashed",
                "danger",
                found.no_consent,
                self.tr("No consent recorded: until then nothing of it can leave"),
                self.tr("Record"),
                LibraryFilter(consent_state=frozenset({Standing.UNKNOWN.value})),
            )
        if found.stale:
            yield Due(
                "stale",
                "history",
                "warn",
                found.stale,
                self.tr("Consent given on a form that is out of date"),
                self.tr("Renew"),
                LibraryFilter(consent_state=frozenset({Standing.STALE.value})),
            )
        if found.unapproved:
            yield Due(
                "unapproved",
                "file-text",
                "warn",
                found.unapproved,
                self.tr("Transcript waits for its narrator’s approval"),
                self.tr("Show"),
                LibraryFilter(consent_state=frozenset({Standing.UNAPPROVED.value})),
            )
        if found.to_review:
            yield Due(
                "to-review",
                "search",
                "accent",
                found.to_review,
                self.tr("Findings not reviewed to the end"),
                self.tr("Review"),
                LibraryFilter(status=frozenset({Status.TO_REVIEW.value})),
            )

    def _shredding_due(self) -> Iterator[Due]:
        """One row for the backup that cannot be reached, or one for all of them."""
        backups = [each.backup for each in destroying.shreddings(self._workspace)]
        if not backups:
            return
        if len(backups) == 1:
            sentence = self.tr(
                "Connect the disk with the backup {name}, so that a destroyed testimony is destroyed there too"
            ).format(name=isolate_path(backups[0].name))
        else:
            sentence = self.tr("Connect the disks with these backups: what was destroyed is to be destroyed there too")
        yield Due("shredding", "trash-2", "danger", len(backups), sentence, self.tr("Show"), page="health")

    def _backup_due(self) -> Iterator[Due]:
        """When the last backup was long ago, or the automatic one failed. Of one never made nothing is said: one that
        makes itself comes soon, and who switched that off was told."""
        last = backing_up.standing(self._workspace).last
        days = (datetime.now().astimezone() - last).days if last else 0
        if self._context.memory(TROUBLE):
            sentence = self.tr("Days since the last backup: the automatic one could not be made")
            yield Due("backup", "save", "warn", days, sentence, self.tr("See why"), page="health")
        elif last is not None and days >= _OLD_DAYS:
            sentence, act = self.tr("Days since the last backup"), self.tr("Back up")
            yield Due("backup", "save", "warn", days, sentence, act, page="health")

    def _show_dues(self, dues: list[Due]) -> None:
        if [row.due for row in self._dues] == dues:
            return
        had = next((row.due.key for row in self._dues if row.button.hasFocus()), None)
        for row in self._dues:
            (self._soon if _is_ahead(row.due) else self._today).body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._dues = [DueRow(due) for due in dues]
        for row in self._dues:
            row.asked.connect(self._go)
            (self._soon if _is_ahead(row.due) else self._today).body.addWidget(row)
            if row.due.key == had:
                row.button.setFocus()
        self._calm.setVisible(all(map(_is_ahead, dues)))
        self._soon.setVisible(any(map(_is_ahead, dues)))

    def _show_numbers(self, found: Needs) -> None:
        for figure, (shown, words) in zip(
            self._numbers,
            (
                (number(found.testimonies), self.tr("testimonies", "", found.testimonies)),
                (duration(found.recorded_s), self.tr("recorded")),
                (number(found.reviewed), self.tr("reviewed", "", found.reviewed)),
                (number(found.packages), self.tr("packages", "", found.packages)),
            ),
            strict=True,
        ):
            figure.show_number(shown, words)

    def _show_recent(self) -> None:
        for row in self._recents:
            self._latest.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._recents = []
        for each in recent(self._workspace, _MOST_RECENT):
            title = self._words.title(each, discreet=self._context.discreet)
            when = QDateTime.fromString(each.updated_at, Qt.DateFormat.ISODate).toLocalTime().date()
            row = RecentRow(each, title, self._words.next_step(each), day(when))
            row.opened.connect(self._open)
            self._recents.append(row)
            self._latest.body.addWidget(row)

    @Slot(object)
    def _show_list(self, place: object) -> None:
        self._context.go_to("testimonies", place)

    @Slot(str, object)
    def _go(self, page: str, place: object) -> None:
        self._context.go_to(page, place)

    @Slot()
    def _withdraw_by_word(self) -> None:
        from ..dialogs.withdraw_by_word import WithdrawByWord

        WithdrawByWord(self._context, self._workspace, self.window()).open()

    @Slot(str)
    def _open(self, id: str) -> None:
        self._context.go_to("testimony", id)

    @Slot(object)
    def _changed(self, _what: object) -> None:
        self._stale = True
        if self.isVisible():
            self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._later.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the first thing to do; in an empty collection, to where one begins."""
        super().focusInEvent(event)
        ways = (
            [row.button for row in self._dues]
            or [each for each in self.choices.findChildren(QPushButton) if takes_tab(each)]
            or self._recents
        )
        if ways:
            ways[0].setFocus(event.reason())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.intake.add_files(dropped_files(event.mimeData()))

    def _build(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(0)
        figures.addSpacing(SPACE.large)  # in line with the words of the cards
        for figure in self._numbers:
            figures.addWidget(figure)
            figures.addSpacing(SPACE.page)
        figures.addStretch(1)
        column = QVBoxLayout(self._full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.wide)
        column.addWidget(self._today)
        column.addWidget(self._soon)
        column.addLayout(figures)
        column.addWidget(self.plots)
        column.addWidget(self._latest)
        for part in (self.intake, self.choices, self._full):
            self.body.addWidget(part)


def _is_ahead(due: Due) -> bool:
    return due.key.startswith(AHEAD)


class Figure(QWidget):
    """A quiet number with what it counts."""

    def __init__(self) -> None:
        super().__init__()
        self._number, self._words = label("", "number"), label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._words)

    def show_number(self, number: str, words: str) -> None:
        """Another number."""
        self._number.setText(number)
        self._words.setText(words)
        self.setAccessibleName(f"{number} {words}")
