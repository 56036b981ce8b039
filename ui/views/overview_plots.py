"""The progress of the collection in three quiet plots; each part of them leads to the list behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QDate, QLocale, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from oralhistory.model import Audience
from oralhistory.storage.library import NO_MONTH, TranscriptState, audience_state
from oralhistory.use_cases.progress import ACCESSES, STAGES, Access, Period, Progress, Stage

from ..i18n import duration, isolate, number, with_month
from ..theme import Theme
from ..theme.tokens import SPACE
from ..widgets.fills import Fill
from ..widgets.plot import Bar, Part, Series
from ..widgets.plot_card import PlotCard
from ..widgets.plot_columns import Columns
from ..widgets.plot_rows import Rows
from .library_filter import LibraryFilter
from .library_words import SHOWN_AUDIENCES, LibraryWords

_BESIDE = 800
"""From this width on, in logical pixels, two plots stand side by side."""
_HOUR = 3600.0
_MANY_HOURS = 10
"""From so many on, minutes no longer tell anything."""
_NOVEMBER = 11
"""From then on the next year stands too near to name the old one."""
_STAGES: Mapping[Stage, tuple[str, Fill]] = {
    Stage.READY: ("ok", Fill.SOLID),
    Stage.WAITING: ("hold", Fill.DOTS),
    Stage.WORK: ("warn", Fill.HATCH),
    Stage.RESTING: ("muted", Fill.EMPTY),
}
"""From the foot of a column to its top."""
_ACCESSES: Mapping[Access, tuple[str, Fill]] = {
    Access.OPEN: ("ok", Fill.SOLID),
    Access.ASK: ("warn", Fill.HATCH),
    Access.EMBARGOED: ("hold", Fill.DOTS),
    Access.CLOSED: ("outline", Fill.EMPTY),
    Access.WITHDRAWN: ("danger", Fill.CROSS),
    Access.UNKNOWN: ("muted", Fill.DASHED),
}
_TRANSCRIBED = frozenset({TranscriptState.UNREVIEWED.value, TranscriptState.REVIEWED.value})
_NOT_TRANSCRIBED = frozenset({TranscriptState.NONE.value})


class Plots(QWidget):
    """Shows a :class:`Progress`."""

    asked = Signal(object)
    """The :class:`LibraryFilter` behind a part."""

    def __init__(self, theme: Theme, words: LibraryWords) -> None:
        super().__init__()
        self._words = words
        self.months = PlotCard(theme, Columns(theme))
        self.hours = PlotCard(theme, Columns(theme))
        self.audiences = PlotCard(theme, Rows(theme))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE.large)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 1)
        self._beside = False
        self._place()
        for card in (self.months, self.hours, self.audiences):
            card.chosen.connect(self._chosen)

    def show_progress(self, found: Progress) -> None:
        """Other numbers."""
        self._show_months(found)
        self._show_hours(found)
        self._show_audiences(found)

    def _show_months(self, found: Progress) -> None:
        ready, total = number(found.staged(Stage.READY)), number(found.testimonies)
        self.months.show_bars(
            self.tr("Ready for a package: {ready} of {all}").format(ready=ready, all=total),
            self.tr("Testimonies by month of the interview, and how far they are"),
            self.tr("Interview"),
            [
                Series(self._stage(stage), ink, fill, number(found.staged(stage)))
                for stage, (ink, fill) in _STAGES.items()
            ],
            self._bars(found, self._staged, _count),
        )

    def _show_hours(self, found: Progress) -> None:
        if not found.recorded_s:
            self.hours.show_empty(
                self.tr("Nothing recorded yet"),
                self.tr("As soon as an interview has a length, its hours stand here, and what of them is transcribed."),
            )
            return
        done, left = self._length(found.transcribed_s), self._length(found.recorded_s - found.transcribed_s)
        self.hours.show_bars(
            self.tr("Transcribed: {part} of {all} recorded").format(part=done, all=self._length(found.recorded_s)),
            self.tr("Hours by month of the interview"),
            self.tr("Interview"),
            [
                Series(self.tr("transcribed"), "accent", Fill.SOLID, done),
                Series(self.tr("not transcribed"), "accent", Fill.HATCH, left),
            ],
            self._bars(found, self._hours, _hours_of),
        )

    def _show_audiences(self, found: Progress) -> None:
        opened = found.audiences.get(Audience.PUBLIC, {}).get(Access.OPEN, 0)
        totals = {access: sum(found.audiences[each].get(access, 0) for each in SHOWN_AUDIENCES) for access in Access}
        shown = [access for access in _ACCESSES if totals[access]]
        self.audiences.show_bars(
            self.tr("Open to the public: {open} of {all}").format(open=number(opened), all=number(found.testimonies)),
            self.tr("Consent by audience"),
            self.tr("Audience"),
            [Series(self._access(access), *_ACCESSES[access]) for access in shown],
            [self._row(audience, found.audiences[audience], shown) for audience in SHOWN_AUDIENCES],
        )

    # ---- bars --------------------------------------------------------------------------------------------

    def _bars(
        self, found: Progress, parts: Callable[[Period, str], tuple[Part, ...]], total: Callable[[Period], str]
    ) -> list[Bar]:
        bars: list[Bar] = []
        for period in found.periods:
            words = self._words.period(period.period)
            brief, under = self._brief(period, first=not any(bar.under for bar in bars))
            place = LibraryFilter(interviewed=frozenset({period.period}))
            bars.append(Bar(words, brief, parts(period, words), total(period), place, under, wide=not period.is_month))
        return bars

    def _brief(self, period: Period, *, first: bool) -> tuple[str, str]:
        """A month in short, the year beneath where it begins; and the two columns that are no months."""
        if not period.is_month:
            return (self.tr("No month") if period.period == NO_MONTH else self.tr("Earlier")), ""
        month = QDate.fromString(period.period, "yyyy-MM")
        begins = month.month() == 1 or (first and month.month() < _NOVEMBER)
        year = QLocale().toString(month, "yyyy") if begins else ""
        return with_month(month, "MMM"), year

    def _staged(self, period: Period, words: str) -> tuple[Part, ...]:
        made: list[Part] = []
        for stage in _STAGES:
            count = period.stages.get(stage, 0)
            said = self.tr("{period}, {state}: {testimonies}").format(
                period=isolate(words), state=self._stage(stage), testimonies=self.tr("%Ln testimonies", "", count)
            )
            statuses = frozenset(status.value for status, at in STAGES.items() if at is stage)
            place = LibraryFilter(status=statuses, interviewed=frozenset({period.period}))
            made.append(Part(count, number(count), said, place))
        return tuple(made)

    def _hours(self, period: Period, words: str) -> tuple[Part, ...]:
        interviewed = frozenset({period.period})
        halves = (
            (period.transcribed_s, self.tr("{period}, transcribed: {length}"), _TRANSCRIBED),
            (
                period.recorded_s - period.transcribed_s,
                self.tr("{period}, not transcribed: {length}"),
                _NOT_TRANSCRIBED,
            ),
        )
        return tuple(
            Part(
                seconds if round(seconds) else 0.0,
                self._length(seconds) if round(seconds) else number(0),
                sentence.format(period=isolate(words), length=self._length(seconds)),
                LibraryFilter(interviewed=interviewed, transcript=states),
            )
            for seconds, sentence, states in halves
        )

    def _row(self, audience: Audience, counts: Mapping[Access, int], shown: list[Access]) -> Bar:
        name = self._words.audience(audience)
        parts: list[Part] = []
        for access in shown:
            count = counts.get(access, 0)
            said = self.tr("{audience}, {state}: {testimonies}").format(
                audience=name, state=self._access(access), testimonies=self.tr("%Ln testimonies", "", count)
            )
            pairs = (audience_state(audience, standing) for standing, at in ACCESSES.items() if at is access)
            parts.append(Part(count, number(count), said, LibraryFilter(audience=frozenset(pairs))))
        return Bar(name, name, tuple(parts))

    # ---- words -------------------------------------------------------------------------------------------

    def _length(self, seconds: float) -> str:
        hours = round(seconds / _HOUR)
        return isolate(self.tr("{hours} h").format(hours=number(hours))) if hours >= _MANY_HOURS else duration(seconds)

    def _stage(self, stage: Stage) -> str:
        return {
            Stage.READY: self.tr("ready"),
            Stage.WAITING: self.tr("waiting"),
            Stage.WORK: self.tr("to work on"),
            Stage.RESTING: self.tr("closed or withdrawn"),
        }[stage]

    def _access(self, access: Access) -> str:
        return {
            Access.OPEN: self.tr("open"),
            Access.ASK: self.tr("ask"),
            Access.EMBARGOED: self.tr("embargoed"),
            Access.CLOSED: self.tr("closed"),
            Access.WITHDRAWN: self.tr("withdrawn"),
            Access.UNKNOWN: self.tr("not recorded"),
        }[access]

    # ---- layout ------------------------------------------------------------------------------------------

    def _place(self) -> None:
        across = 1 if self._beside else 2
        self._grid.addWidget(self.months, 0, 0, 1, across)
        self._grid.addWidget(self.hours, *((0, 1) if self._beside else (1, 0)), 1, across)
        self._grid.addWidget(self.audiences, 2, 0, 1, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() * 13 >= _BESIDE * self.fontInfo().pixelSize()
        if beside != self._beside:
            self._beside = beside
            self._place()

    @Slot(object)
    def _chosen(self, place: object) -> None:
        self.asked.emit(place)


def _count(period: Period) -> str:
    return number(period.testimonies) if period.testimonies else ""


def _hours_of(period: Period) -> str:
    """Hours in as few signs as will do."""
    hours = period.recorded_s / _HOUR
    return QLocale().toString(hours, "f", 1 if hours < 10 else 0) if hours >= 0.05 else ""
