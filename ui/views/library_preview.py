"""The side of the list: one testimony at a glance, with the button that opens it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from oralhistory.consent import Standing
from oralhistory.model import Role, Testimony
from oralhistory.storage.library import LibraryRow
from oralhistory.use_cases.browsing import Glance

from ..i18n import day, duration, isolate
from ..theme.icons import set_icon
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.chip import StateChip
from ..widgets.labels import Label, label
from .library_words import SHOWN_AUDIENCES, STATES, LibraryWords, date_words

_MOST_PEOPLE = 4


class _Area(QScrollArea):
    """Gives running text the height it needs in this width, rather than squeezing it."""

    def fit(self) -> None:
        """After other words, or in another width."""
        inside = self.widget()
        column = inside.layout() if inside is not None else None
        if inside is not None and column is not None:
            inside.setMinimumHeight(max(0, column.totalHeightForWidth(self.viewport().width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class Preview(QFrame):
    """Shows a :class:`Glance`, or says that nothing is chosen."""

    opened = Signal()

    def __init__(self, words: LibraryWords) -> None:
        super().__init__()
        self.setObjectName("card")
        self._words = words
        self._inside: QWidget | None = None
        self._area = _Area()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._open = button(self.tr("Open"), "", "arrow-right")
        self._open.clicked.connect(self._opens)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.large, 0, SPACE.large, SPACE.large)
        foot.addWidget(self._open)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addWidget(self._area, 1)
        column.addLayout(foot)
        self.setAccessibleName(self.tr("Preview"))
        self.show_none(0)

    def open_button(self) -> QWidget:
        """The button that opens the testimony."""
        return self._open

    def show_none(self, chosen: int) -> None:
        """Say that nothing, or more than one, is chosen."""
        words = self.tr("%Ln testimonies chosen", "", chosen) if chosen else self.tr("Nothing chosen")
        column = self._fresh()
        said = _text(words, "muted")
        column.addWidget(said)
        column.addStretch(1)
        self._open.setEnabled(False)

    def show_glance(self, glance: Glance, *, discreet: bool) -> None:
        """Show a testimony; in discreet mode nothing that says who it is, or what was said."""
        row, testimony = glance.row, glance.testimony
        column = self._fresh()
        column.addWidget(label(row.accession, "small"))
        column.addWidget(_text(self._words.title(row, discreet=discreet), "section"))
        if testimony is None:
            self._sealed(column, row)
            return
        about = [date_words(row.interview_date), duration(row.duration_s) if row.duration_s else ""]
        about.append(self._words.language(row.language) if row.language else "")
        column.addWidget(_text(self.tr(" · ").join(filter(None, about)), "muted"))
        column.addSpacing(SPACE.small)
        self._head(column, self.tr("Next step"))
        column.addWidget(_text(self._words.next_step(row)))
        self._head(column, self.tr("Consent"))
        column.addLayout(self._consent(glance))
        if glance.embargo_reached and glance.embargo_until is not None:
            reached = self.tr("The embargo reached its day on {day}. It holds until someone lifts it.")
            column.addWidget(_text(reached.format(day=_day(glance.embargo_until)), "small"))
        if testimony.summary:
            self._head(column, self.tr("Summary"))
            hidden = self.tr("Hidden in discreet mode.")
            column.addWidget(_text(hidden if discreet else testimony.summary, "muted" if discreet else "body"))
        self._people(column, testimony, discreet=discreet)
        if testimony.keywords and not discreet:
            self._head(column, self.tr("Keywords"))
            column.addWidget(_text(self.tr(", ").join(isolate(word) for word in testimony.keywords), "muted"))
        column.addStretch(1)
        self._area.fit()
        self._open.setEnabled(True)

    def _sealed(self, column: QVBoxLayout, row: LibraryRow) -> None:
        mark = label()
        set_icon(mark, "lock", "muted", 28)
        column.addSpacing(SPACE.small)
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(_text(self.tr("This testimony is sealed. Open it to see by whom and why, or to unseal it.")))
        self._head(column, self.tr("Next step"))
        column.addWidget(_text(self._words.next_step(row)))
        column.addStretch(1)
        self._open.setEnabled(True)

    def _fresh(self) -> QVBoxLayout:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, 0)
        column.setSpacing(SPACE.hair)
        self._area.setWidget(inside)  # the one before is destroyed
        self._inside = inside
        return column

    def _head(self, column: QVBoxLayout, words: str) -> None:
        column.addSpacing(SPACE.small)
        column.addWidget(label(words, "small"))

    def _consent(self, glance: Glance) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.hair)
        grid.setColumnStretch(1, 1)
        for number, audience in enumerate(SHOWN_AUDIENCES):
            standing = glance.standings[audience]
            until = ""
            if standing is Standing.EMBARGOED and glance.embargo_until is not None and not glance.embargo_reached:
                until = _day(glance.embargo_until)
            grid.addWidget(label(self._words.audience(audience)), number, 0)
            chip = StateChip(STATES[standing], until)
            chip.setToolTip(self._words.standing(standing))
            grid.addWidget(chip, number, 1, Qt.AlignmentFlag.AlignLeading)
        return grid

    def _people(self, column: QVBoxLayout, testimony: Testimony, *, discreet: bool) -> None:
        for role in Role:
            people = [person for person in testimony.people if person.role is role]
            if not people:
                continue
            self._head(column, self._words.role(role))
            if discreet:
                column.addWidget(label(self.tr("%Ln hidden", "", len(people)), "muted"))
                continue
            names = [isolate(person.name or self.tr("Name not recorded")) for person in people[:_MOST_PEOPLE]]
            if len(people) > _MOST_PEOPLE:
                names.append(self.tr("and %Ln more", "", len(people) - _MOST_PEOPLE))
            column.addWidget(_text(self.tr(", ").join(names)))

    @Slot()
    def _opens(self) -> None:
        self.opened.emit()


def _day(which: date) -> str:
    return day(QDate(which.year, which.month, which.day))


def _text(words: str, part: str = "body") -> Label:
    """Running text as high as it needs in whatever width there is."""
    made = label(words, part, wrap=True)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made
