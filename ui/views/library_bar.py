"""The filters above the list of testimonies: chips with counts, and all of them away at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from oralhistory.storage.library import Facets
from oralhistory.workspace import Status

from ..widgets.buttons import button
from ..widgets.chip import FilterChip
from ..widgets.flow import FlowLayout
from .library_filter import LibraryFilter
from .library_words import LibraryWords
from .menu_chip import MenuChip
from .watch_words import WatchWords

_NONE: frozenset[str] = frozenset()
_MORE = ("language", "interviewer", "keyword", "transcript")
"""Chips that stand behind “More filters” unless they are on."""


@dataclass(frozen=True)
class Counts:
    """How many rows each value of each filter would leave. Names are counted when somebody wants to see them."""

    facets: Facets
    watched: Mapping[str, int]
    interviewers: Callable[[], Mapping[str, int]]
    keywords: Callable[[], Mapping[str, int]]


class FilterBar(QWidget):
    """Says with :attr:`changed` what the person wants narrowed."""

    changed = Signal(object)
    """The :class:`LibraryFilter`."""

    def __init__(self, words: LibraryWords, first: QWidget) -> None:
        super().__init__()
        self._words = words
        self._shows_more = False
        self.filter = LibraryFilter()
        self._only = FilterChip("only", "")
        self._only.clicked.connect(self._leave_only)
        self._statuses = {status: FilterChip(status, words.status(status)) for status in Status}
        self._menus = self._make_menus()
        self._more = button("", "clear")
        self._more.clicked.connect(self._turn_more)
        self._clear = button(self.tr("Clear all"), "clear", "x")
        self._clear.clicked.connect(self.clear)
        flow = FlowLayout(self)
        flow.addWidget(first)
        flow.addWidget(self._only)
        for chip in self._statuses.values():
            chip.clicked.connect(self._status_chosen)
            flow.addWidget(chip)
        for chip in self._menus.values():
            chip.chosen.connect(self._menu_chosen)
            flow.addWidget(chip)
        flow.addWidget(self._more)
        flow.addWidget(self._clear)
        self.setAccessibleName(self.tr("Filters"))

    def _make_menus(self) -> dict[str, MenuChip]:
        words, watch = self._words, WatchWords(self)
        chips = (
            MenuChip("watch", self.tr("Needs you"), watch.about),
            MenuChip("consent", self.tr("Consent"), words.consent_filter),
            MenuChip("audience", self.tr("Audience"), words.audience_filter),
            MenuChip("interviewed", self.tr("Interview"), words.period),
            MenuChip("language", self.tr("Language"), words.language),
            MenuChip("interviewer", self.tr("Interviewer"), str, one=True),
            MenuChip("keyword", self.tr("Keyword"), str),
            MenuChip("transcript", self.tr("Transcript"), words.transcript_filter),
        )
        return {chip.key: chip for chip in chips}

    def chip(self, key: str) -> FilterChip:
        """A chip: a status, ``only``, or what the lists are of: ``consent``, ``audience``, ``language`` and so on."""
        return self._menus.get(key) or (self._only if key == "only" else self._statuses[Status(key)])

    def clear_button(self) -> QWidget:
        """The button that takes all filters away."""
        return self._clear

    def more_button(self) -> QPushButton:
        """The button that shows the chips which are seldom wanted."""
        return self._more

    def show_filter(self, chosen: LibraryFilter, counts: Counts, *, discreet: bool) -> None:
        """Show which filters are on, and what each would leave. Names and keywords are hidden in discreet mode."""
        self.filter = chosen
        facets = counts.facets
        self._only.setVisible(chosen.only is not None)
        self._only.name(chosen.about)
        self._only.setChecked(chosen.only is not None)
        for status, chip in self._statuses.items():
            count = facets.status.get(status, 0)
            chip.setVisible(bool(count) or status in chosen.status)
            chip.set_count(count)
            chip.setChecked(status in chosen.status)
        menus = self._menus
        menus["watch"].show_values(counts.watched, chosen.watch)
        menus["consent"].show_values(facets.consent_state, chosen.consent_state)
        menus["audience"].show_values(self._audiences(facets), chosen.audience)
        menus["interviewed"].show_values(facets.interviewed, chosen.interviewed)
        menus["language"].show_values(facets.language, chosen.language)
        menus["transcript"].show_values(facets.transcript, chosen.transcript)
        one = frozenset({chosen.interviewer}) if chosen.interviewer is not None else _NONE
        menus["interviewer"].show_asked(counts.interviewers, _NONE if discreet else one)
        menus["keyword"].show_asked(counts.keywords, _NONE if discreet else chosen.keyword)
        self._show_more(discreet=discreet)
        self._clear.setVisible(not chosen.is_empty)

    def _audiences(self, facets: Facets) -> dict[str, int]:
        """Audience by audience in the list's order, each from open to closed."""
        order = self._words.audience_order()
        return {pair: facets.audience[pair] for pair in order if pair in facets.audience}

    def _show_more(self, *, discreet: bool) -> None:
        for key in _MORE:
            chip, named = self._menus[key], key in ("interviewer", "keyword")
            has_values = not chip.isHidden() or named
            chip.setVisible(has_values and (self._shows_more or chip.is_on) and not (named and discreet))
        self._more.setText(self.tr("Fewer filters") if self._shows_more else self.tr("More filters"))

    @Slot()
    def _turn_more(self) -> None:
        self._shows_more = not self._shows_more
        self.changed.emit(self.filter)

    @Slot()
    def clear(self) -> None:
        """Show everything again."""
        self.changed.emit(LibraryFilter())

    @Slot()
    def _leave_only(self) -> None:
        self.changed.emit(replace(self.filter, only=None, about=""))

    @Slot()
    def _status_chosen(self) -> None:
        on = frozenset(str(status) for status, chip in self._statuses.items() if chip.isChecked())
        self.changed.emit(replace(self.filter, status=on))

    @Slot(object)
    def _menu_chosen(self, values: frozenset[str]) -> None:
        chip = self.sender()
        if not isinstance(chip, MenuChip):
            return
        match chip.key:
            case "interviewer":
                narrowed = replace(self.filter, interviewer=next(iter(values), None))
            case "consent":
                narrowed = replace(self.filter, consent_state=values)
            case "audience":
                narrowed = replace(self.filter, audience=values)
            case "interviewed":
                narrowed = replace(self.filter, interviewed=values)
            case "language":
                narrowed = replace(self.filter, language=values)
            case "keyword":
                narrowed = replace(self.filter, keyword=values)
            case "transcript":
                narrowed = replace(self.filter, transcript=values)
            case _:
                narrowed = replace(self.filter, watch=values)
        self.changed.emit(narrowed)
