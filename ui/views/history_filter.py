"""The filters above the history: kinds of act, the person, an accession number."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from oralhistory.audit.query import HistoryFacets, HistoryQuery, Matter

from ..i18n import number
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.chip import FilterChip
from ..widgets.flow import FlowLayout
from ..widgets.labels import label
from .menu_chip import MenuChip

translate = QCoreApplication.translate

_FIELD_WIDTH = 220


def matter_words(matter: Matter) -> str:
    """A kind of act, as the chip says it."""
    return {
        Matter.TESTIMONIES: translate("HistoryFilter", "Testimonies"),
        Matter.CONSENT: translate("HistoryFilter", "Consent"),
        Matter.REVIEW: translate("HistoryFilter", "Review"),
        Matter.PACKAGES: translate("HistoryFilter", "Packages"),
        Matter.VAULT: translate("HistoryFilter", "Keys and vault"),
        Matter.SETTINGS: translate("HistoryFilter", "Settings"),
    }[matter]


class HistoryFilter(QWidget):
    """Says with :attr:`changed` what the person wants narrowed."""

    changed = Signal(object)
    """The :class:`HistoryQuery`."""

    def __init__(self) -> None:
        super().__init__()
        self.query = HistoryQuery()
        self.accession = QLineEdit()
        self.accession.setPlaceholderText(self.tr("Accession number"))
        self.accession.setAccessibleName(self.tr("Only acts to the testimony with this accession number"))
        self.accession.setClearButtonEnabled(True)
        self.accession.setMaximumWidth(_FIELD_WIDTH)
        self.accession.textChanged.connect(self._accession_typed)
        self.found = label("", "muted")
        self._matters = {matter: FilterChip(matter, matter_words(matter)) for matter in Matter}
        self._person = MenuChip("person", self.tr("Person"), str, one=True)
        self._person.chosen.connect(self._person_chosen)
        self._clear = button(self.tr("Clear all"), "clear", "x")
        self._clear.clicked.connect(self.clear)
        line = QHBoxLayout()
        line.setSpacing(SPACE.medium)
        line.addWidget(self.accession)
        line.addWidget(self.found, 1)
        flow = FlowLayout()
        for chip in self._matters.values():
            chip.clicked.connect(self._matter_chosen)
            flow.addWidget(chip)
        flow.addWidget(self._person)
        flow.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(line)
        column.addLayout(flow)
        self.setAccessibleName(self.tr("Filters"))

    def chip(self, key: str) -> FilterChip:
        """A chip: a matter's, or ``person``."""
        return self._person if key == "person" else self._matters[Matter(key)]

    def persons(self) -> MenuChip:
        """The chip that opens the list of persons."""
        return self._person

    def clear_button(self) -> QWidget:
        """The button that takes all filters away."""
        return self._clear

    def show_query(self, query: HistoryQuery, facets: HistoryFacets, *, discreet: bool) -> None:
        """Show which filters are on, and what each would leave. Persons are names: hidden in discreet mode."""
        self.query = query
        for matter, chip in self._matters.items():
            count = facets.matters.get(matter, 0)
            chip.setVisible(bool(count) or matter in query.matters)
            chip.set_count(count)
            chip.setChecked(matter in query.matters)
        one = frozenset({query.by}) if query.by is not None else frozenset[str]()
        self._person.show_values({} if discreet else facets.persons, frozenset() if discreet else one)
        if query.accession != self.accession.text().strip():
            self.accession.setText(query.accession)
        self._clear.setVisible(query != HistoryQuery())
        self.found.setText(self.tr("Events: {count}").format(count=number(facets.total)))

    @Slot()
    def clear(self) -> None:
        """Show everything again."""
        self.changed.emit(HistoryQuery())

    @Slot()
    def _matter_chosen(self) -> None:
        on = frozenset(matter for matter, chip in self._matters.items() if chip.isChecked())
        self.changed.emit(replace(self.query, matters=on))

    @Slot(object)
    def _person_chosen(self, values: frozenset[str]) -> None:
        self.changed.emit(replace(self.query, by=next(iter(values), None)))

    @Slot()
    def _accession_typed(self) -> None:
        typed = self.accession.text().strip()
        if typed != self.query.accession:
            self.changed.emit(replace(self.query, accession=typed))
