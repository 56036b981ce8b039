"""Fields that the pages of consent share: a day, a choice from a word list, a set of ticks, a person of the record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ...theme.tokens import SPACE
from ...widgets.buttons import button
from ...widgets.flow import FlowLayout
from ...widgets.labels import label

_Word = TypeVar("_Word", bound=StrEnum)


class DayEdit(QWidget):
    """A day, written year-month-day in every language, and a way back to today."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], name: str, *, quick: bool = True, today_word: str = "") -> None:
        super().__init__()
        self._today = today
        self._edit = QDateEdit()
        self._edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # first: else the format is turned round
        self._edit.setDisplayFormat("yyyy-MM-dd")
        self._edit.setCalendarPopup(True)
        self._edit.setDateRange(QDate(1900, 1, 1), QDate(2999, 12, 31))
        self._edit.setMinimumWidth(132)
        self._edit.setAccessibleName(name)
        self._quick = button((today_word or self.tr("Today")) if quick else "")
        self._quick.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._quick.clicked.connect(self.go_to_today)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(self._edit, 1)
        row.addWidget(self._quick)
        self._quick.setVisible(quick)  # only now: shown before it has a parent, it would be a window of its own
        self.setFocusProxy(self._edit)
        self.set_day(today())
        self._edit.dateChanged.connect(self.changed)

    def name_it(self, name: str) -> None:
        """What a screen reader calls it."""
        self._edit.setAccessibleName(name)

    def day(self) -> date:
        """The day shown."""
        return cast("date", self._edit.date().toPython())

    def set_day(self, day: date) -> None:
        """Show another day."""
        self._edit.setDate(QDate(day.year, day.month, day.day))

    @Slot()
    def go_to_today(self) -> None:
        """Show today."""
        self.set_day(self._today())


class OptionalDay(QWidget):
    """A tick, and the day it stands for; without the tick there is no day."""

    def __init__(self, today: Callable[[], date], name: str) -> None:
        super().__init__()
        self.tick = QCheckBox(name)
        self.day_edit = DayEdit(today, name, quick=False)
        self.day_edit.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(self.tick)
        row.addWidget(self.day_edit)
        row.addStretch(1)
        self.setFocusProxy(self.tick)
        self.tick.toggled.connect(self.day_edit.setEnabled)

    def value(self) -> str:
        """The ISO day, or nothing."""
        return self.day_edit.day().isoformat() if self.tick.isChecked() else ""

    def set_value(self, day: str | None) -> None:
        """Show an ISO day, or none."""
        self.tick.setChecked(bool(day))
        if day:
            self.day_edit.set_day(date.fromisoformat(day))


class Answer(StrEnum):
    """What a question is answered with that may be left open."""

    YES = "yes"
    NO = "no"


def answer_of(said: bool | None) -> Answer | None:
    """A yes, a no, or nothing said."""
    return None if said is None else Answer.YES if said else Answer.NO


def said_by(answer: Answer | None) -> bool | None:
    """The other way round."""
    return None if answer is None else answer is Answer.YES


class Choice(QComboBox, Generic[_Word]):
    """One value of a word list; ``none`` is the word for "none of them", if that can be chosen."""

    def __init__(self, values: Sequence[_Word], word: Callable[[_Word], str], name: str, none: str = "") -> None:
        super().__init__()
        self._values: list[_Word | None] = [*([None] if none else []), *values]
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value in self._values:
            self.addItem(none if value is None else word(value))

    def value(self) -> _Word | None:
        """What is chosen; ``None`` for none."""
        return self._values[self.currentIndex()]

    def chosen(self) -> _Word:
        """What is chosen, where "none" is no choice."""
        value = self.value()
        assert value is not None
        return value

    def set_value(self, value: _Word | None) -> None:
        """Choose another."""
        self.setCurrentIndex(self._values.index(value))


class Ticks(QWidget, Generic[_Word]):
    """Any number of a word list's values."""

    changed = Signal()

    def __init__(self, values: Sequence[_Word], word: Callable[[_Word], str], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._boxes: dict[_Word, QCheckBox] = {}
        flow = FlowLayout(self, SPACE.medium)
        for value in values:
            box = QCheckBox(word(value))
            box.toggled.connect(self.changed)
            self._boxes[value] = box
            flow.addWidget(box)
        self.setFocusProxy(next(iter(self._boxes.values())))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def values(self) -> tuple[_Word, ...]:
        """Those ticked, in the list's order."""
        return tuple(value for value, box in self._boxes.items() if box.isChecked())

    def set_values(self, values: Sequence[_Word]) -> None:
        """Tick these and no others."""
        for value, box in self._boxes.items():
            box.setChecked(value in values)

    def box(self, value: _Word) -> QCheckBox:
        """The box of one value."""
        return self._boxes[value]


class PersonBox(QComboBox):
    """A person of the record, or a name typed in. What is stored is the person's id, else the name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(name)

    def show_people(self, people: Sequence[tuple[str, str]], chosen: str = "") -> None:
        """Offer these, as (id, what to call them); ``chosen`` is an id, a name, or nothing."""
        self.clear()
        self.addItem("", "")
        for id, called in people:
            self.addItem(called, id)
        self.choose(chosen)

    def choose(self, chosen: str | None) -> None:
        """Show a person's id as what they are called, or a name."""
        row = self.findData(chosen) if chosen else 0
        self.setCurrentIndex(max(row, 0))
        if row < 0:
            self.setEditText(chosen or "")

    def value(self) -> str | None:
        """A person's id, a name, or nothing."""
        text = self.currentText().strip()
        row = self.currentIndex()
        if row < 0 or self.itemText(row).strip() != text:  # two persons may be called alike; typed words may name one
            row = self.findText(text)
        if row > 0:
            return str(self.itemData(row))
        return text or None


def columns(*widgets: tuple[str, QWidget]) -> QHBoxLayout:
    """Fields side by side, each under its small label."""
    row = QHBoxLayout()
    row.setSpacing(SPACE.large)
    for text, widget in widgets:
        column = QVBoxLayout()
        column.setSpacing(SPACE.hair)
        head = label(text, "small")
        head.setBuddy(widget)
        column.addWidget(head)
        column.addWidget(widget)
        column.addStretch(1)
        row.addLayout(column, 1)
    return row
