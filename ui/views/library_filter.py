"""The filters above the list of testimonies: chips with counts, and all of them away at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from oralhistory.storage.library import Facets, LibraryQuery
from oralhistory.workspace import Status

from ..i18n import isolate
from ..theme.icons import set_icon
from ..theme.style import set_look
from ..widgets.buttons import button
from ..widgets.chip import FilterChip
from ..widgets.flow import FlowLayout
from .library_words import LibraryWords


@dataclass(frozen=True)
class LibraryFilter:
    """What the list is narrowed to; also the place one sends the page to. An empty part narrows nothing.

    ``only`` are ids that another page chose, and ``about`` says in words which they are.
    """

    status: frozenset[str] = frozenset()
    consent_state: frozenset[str] = frozenset()
    language: frozenset[str] = frozenset()
    interviewer: str | None = None
    only: frozenset[str] | None = None
    about: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether everything is shown."""
        return self == LibraryFilter()

    def applied_to(self, query: LibraryQuery) -> LibraryQuery:
        """``query`` with these filters; ``only`` is not among what a query can say."""
        return replace(
            query,
            status=self.status,
            consent_state=self.consent_state,
            language=self.language,
            interviewer=self.interviewer,
        )

    def to_json(self) -> dict[str, object]:
        """To be remembered; ``only`` holds for one visit and is not."""
        return {
            "status": sorted(self.status),
            "consent_state": sorted(self.consent_state),
            "language": sorted(self.language),
            "interviewer": self.interviewer,
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, object]) -> LibraryFilter:
        """What :meth:`to_json` said; what cannot be read is left out."""

        def texts(name: str) -> frozenset[str]:
            value = kept.get(name)
            return frozenset(str(each) for each in cast("list[object]", value)) if isinstance(value, list) else _NONE

        interviewer = kept.get("interviewer")
        return cls(
            status=texts("status") & frozenset(Status),
            consent_state=texts("consent_state"),
            language=texts("language"),
            interviewer=interviewer if isinstance(interviewer, str) else None,
        )


_NONE: frozenset[str] = frozenset()


class MenuChip(FilterChip):
    """A filter with many values: a chip that opens a list of them, and says what was chosen."""

    chosen = Signal(object)
    """The values chosen, as a ``frozenset`` of texts."""

    def __init__(self, key: str, text: str, words: Callable[[str], str], *, one: bool = False) -> None:
        super().__init__(key, text)
        self.setCheckable(False)
        self._name = text
        self._words = words
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._group = QActionGroup(self)
        policy = QActionGroup.ExclusionPolicy
        self._group.setExclusionPolicy(policy.ExclusiveOptional if one else policy.None_)
        self._menu.triggered.connect(self._choose)

    def show_values(self, counts: Mapping[str, int], on: frozenset[str]) -> None:
        """The values there are, each with how many rows it would leave."""
        self._menu.clear()
        for action in self._group.actions():
            self._group.removeAction(action)
            action.deleteLater()
        values = dict.fromkeys([*counts, *sorted(on)])
        for value in values:
            words = isolate(self._words(value))
            action = QAction(f"{words}  {counts.get(value, 0)}", self._group)
            action.setCheckable(True)
            action.setChecked(value in on)
            action.setData(value)
            self._menu.addAction(action)
        self.setVisible(bool(values))
        said = self.tr(", ").join(isolate(self._words(value)) for value in sorted(on)[:2])
        more = self.tr("{values} …").format(values=said) if len(on) > 2 else said
        self.setText(self.tr("{filter}: {values}").format(filter=self._name, values=more) if on else self._name)
        self.setAccessibleName(self.text())
        set_look(self, "chosen", bool(on))
        set_icon(self, "check" if on else "chevron-down", "text" if on else "muted", 14)

    def values(self) -> list[QAction]:
        """The entries of the list."""
        return self._menu.actions()

    @Slot(QAction)
    def _choose(self, _action: QAction) -> None:
        self.chosen.emit(
            frozenset(str(cast("object", action.data())) for action in self._menu.actions() if action.isChecked())
        )


class FilterBar(QWidget):
    """Says with :attr:`changed` what the person wants narrowed."""

    changed = Signal(object)
    """The :class:`LibraryFilter`."""

    def __init__(self, words: LibraryWords) -> None:
        super().__init__()
        self._words = words
        self.filter = LibraryFilter()
        self._only = FilterChip("only", "")
        self._only.clicked.connect(self._leave_only)
        self._statuses = {status: FilterChip(status, words.status(status)) for status in Status}
        self._consent = MenuChip("consent", self.tr("Consent"), words.consent_filter)
        self._language = MenuChip("language", self.tr("Language"), words.language)
        self._interviewer = MenuChip("interviewer", self.tr("Interviewer"), str, one=True)
        self._clear = button(self.tr("Clear all"), "clear", "x")
        self._clear.clicked.connect(self.clear)
        flow = FlowLayout(self)
        flow.addWidget(self._only)
        for chip in self._statuses.values():
            chip.clicked.connect(self._status_chosen)
            flow.addWidget(chip)
        for chip in (self._consent, self._language, self._interviewer):
            flow.addWidget(chip)
        flow.addWidget(self._clear)
        self._consent.chosen.connect(self._consent_chosen)
        self._language.chosen.connect(self._language_chosen)
        self._interviewer.chosen.connect(self._interviewer_chosen)
        self.setAccessibleName(self.tr("Filters"))

    def chip(self, key: str) -> FilterChip:
        """A chip: a status, or ``consent``, ``language``, ``interviewer``, ``only``."""
        named = {"consent": self._consent, "language": self._language, "interviewer": self._interviewer}
        return named.get(key) or (self._only if key == "only" else self._statuses[Status(key)])

    def clear_button(self) -> QWidget:
        """The button that takes all filters away."""
        return self._clear

    def show_filter(self, chosen: LibraryFilter, facets: Facets, *, discreet: bool) -> None:
        """Show which filters are on, and what each would leave. Interviewers are names: hidden in discreet mode."""
        self.filter = chosen
        self._only.setVisible(chosen.only is not None)
        self._only.name(chosen.about)
        self._only.setChecked(chosen.only is not None)
        for status, chip in self._statuses.items():
            count = facets.status.get(status, 0)
            chip.setVisible(bool(count) or status in chosen.status)
            chip.set_count(count)
            chip.setChecked(status in chosen.status)
        self._consent.show_values(facets.consent_state, chosen.consent_state)
        self._language.show_values(facets.language, chosen.language)
        one = frozenset({chosen.interviewer}) if chosen.interviewer is not None else _NONE
        self._interviewer.show_values({} if discreet else facets.interviewer, _NONE if discreet else one)
        self._clear.setVisible(not chosen.is_empty)

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
    def _consent_chosen(self, values: frozenset[str]) -> None:
        self.changed.emit(replace(self.filter, consent_state=values))

    @Slot(object)
    def _language_chosen(self, values: frozenset[str]) -> None:
        self.changed.emit(replace(self.filter, language=values))

    @Slot(object)
    def _interviewer_chosen(self, values: frozenset[str]) -> None:
        self.changed.emit(replace(self.filter, interviewer=next(iter(values), None)))
