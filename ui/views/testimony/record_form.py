"""Forms over the record's frozen parts: every edit makes a new part; lists of parts open in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from oralhistory.model.codec import Part

from ...theme.icons import set_icon
from ...theme.tokens import SPACE
from ...widgets.buttons import button, tool
from ...widgets.elided_label import ElidedLabel
from ...widgets.form import FormRow
from ...widgets.labels import label
from .record_fields import RecordField

P = TypeVar("P", bound=Part)


@dataclass(frozen=True)
class Row:
    """A field of a part: the model's name for it, its label, and help beneath.

    ``half`` shares a line with another. A line with a ``later`` field shows once it holds something, or is asked for.
    """

    name: str
    label: str
    field: RecordField
    hint: str = ""
    half: bool = False
    later: bool = False


class RecordForm(QWidget):
    """Shows a part; ``part`` is the part with everything that was typed.

    ``more`` are the words of the button that asks for the lines that come later.
    """

    changed = Signal(str)
    """The label of the field that a person changed."""

    def __init__(self, rows: Sequence[Row], *, more: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[int, list[RecordField]] = {}
        self._grown = False
        self.more = button(more, "link", "plus")
        self.more.clicked.connect(self.grow)
        self._rows = {row.field: row for row in rows}
        self._shown: dict[RecordField, FormRow] = {}
        self.part: Part | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(SPACE.medium)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        line, column = 0, 0
        for row in rows:
            shown = self._shown[row.field] = FormRow(row.label, row.field.widget, row.hint)
            row.field.call(row.label)
            if not row.half and column:
                line, column = line + 1, 0
            grid.addWidget(shown, line, column, 1, 1 if row.half else 2, Qt.AlignmentFlag.AlignTop)
            self._lines.setdefault(line, []).append(row.field)
            column = column + 1 if row.half else 2
            if column == 2:
                line, column = line + 1, 0
            row.field.changed.connect(self._changed)
            row.field.left.connect(self._left)
        grid.addWidget(self.more, line + 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeading)
        self._show_lines()

    def show_part(self, part: Part) -> None:
        """Show another part, or the same one anew."""
        if getattr(part, "id", None) != getattr(self.part, "id", None):
            self._grown = False
        self.part = part
        for field, row in self._rows.items():
            field.show_value(self._value_of(part, row.name))
            self._shown[field].set_error(field.problem())
            self._shown[field].set_help(field.remark() or row.hint)
        self._show_lines()

    @Slot()
    def grow(self) -> None:
        """Show every line, and put the keyboard into the first that came."""
        came = next(fields for fields in self._lines.values() if self._waits(fields))
        self._grown = True
        self._show_lines()
        came[0].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_lines(self) -> None:
        waiting = 0
        for fields in self._lines.values():
            waits = self._waits(fields)
            waiting += waits
            for field in fields:
                self._shown[field].setVisible(not waits)
        self.more.setVisible(bool(waiting))

    def _waits(self, fields: Sequence[RecordField]) -> bool:
        """Whether a line comes later and holds nothing yet."""
        later = any(self._rows[field].later for field in fields)
        return later and not self._grown and not any(field.value() for field in fields)

    def row(self, name: str) -> FormRow:
        """The row of a field, by the model's name for it."""
        return next(self._shown[field] for field, row in self._rows.items() if row.name == name)

    def field(self, name: str) -> RecordField:
        """A field, by the model's name for it."""
        return next(field for field, row in self._rows.items() if row.name == name)

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        next(iter(self._rows)).widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _value_of(self, part: Part, name: str) -> object:
        return getattr(part, name)

    def _with_value(self, part: Part, name: str, value: object) -> Part:
        return replace(part, **{name: value})

    @Slot()
    def _changed(self) -> None:
        field = cast("RecordField", self.sender())
        row = self._rows[field]
        if self.part is not None:
            self.part = self._with_value(self.part, row.name, field.value())
        if not field.problem():
            self._shown[field].set_error("")
        self._shown[field].set_help(field.remark() or row.hint)
        self.changed.emit(row.label)

    @Slot()
    def _left(self) -> None:
        field = cast("RecordField", self.sender())
        self._shown[field].set_error(field.problem())


class PartCard(QFrame):
    """One part of a list: a line that opens a form, and what can be done with the whole."""

    changed = Signal(str)
    move_asked = Signal(int)
    remove_asked = Signal()

    def __init__(self, make_form: Callable[[], RecordForm], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("partCard")
        self._make_form = make_form
        self.form: RecordForm | None = None
        self._part: Part | None = None
        self._head = QPushButton()
        self._head.setProperty("kind", "fold")
        self._head.setCheckable(True)
        self._head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._head.toggled.connect(self._toggled)
        self._mark = label()
        self._title, self._note = ElidedLabel(), ElidedLabel()
        self._title.setProperty("type", "strong")
        self._note.setProperty("type", "small")
        words = QHBoxLayout(self._head)
        words.setContentsMargins(SPACE.small, 0, SPACE.small, 0)
        words.setSpacing(SPACE.small)
        words.addWidget(self._mark)
        words.addWidget(self._title, 2)
        words.addWidget(self._note, 3)
        for part in (self._mark, self._title, self._note):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._up, self._down = tool("chevron-up", self.tr("Move up")), tool("chevron-down", self.tr("Move down"))
        self._remove = tool("trash-2", self.tr("Remove"))
        row = QHBoxLayout()
        row.setSpacing(0)
        for part in (self._head, self._up, self._down, self._remove):
            row.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE.hair, SPACE.hair, SPACE.hair, SPACE.hair)
        self._column.addLayout(row)
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._remove.clicked.connect(self.remove_asked)
        self._toggled(False)

    @property
    def part(self) -> Part:
        """With everything that was typed."""
        shown = self.form.part if self.form is not None else self._part
        assert shown is not None
        return shown

    @property
    def is_open(self) -> bool:
        """Whether its form is shown."""
        return self._head.isChecked()

    def show_part(self, part: Part, title: str, note: str) -> None:
        """Show a part under a headline."""
        self._part = part
        if self.form is not None:
            self.form.show_part(part)
        self.name(title, note)

    def name(self, title: str, note: str) -> None:
        """Another headline."""
        self._title.setText(title)
        self._note.setText(note)
        self._head.setAccessibleName(f"{title}, {note}" if note else title)
        for each, words in (
            (self._up, self.tr("Move up: {name}")),
            (self._down, self.tr("Move down: {name}")),
            (self._remove, self.tr("Remove: {name}")),
        ):
            each.setAccessibleName(words.format(name=title))

    def place(self, *, first: bool, last: bool) -> None:
        """Where it stands in its list."""
        self._up.setEnabled(not first)
        self._down.setEnabled(not last)

    def open(self, on: bool = True) -> None:
        """Show its form, or put it away."""
        self._head.setChecked(on)

    @Slot(bool)
    def _toggled(self, on: bool) -> None:
        set_icon(self._mark, "chevron-down" if on else "chevron-right", "muted")
        if on and self.form is None:
            self.form = self._make_form()
            self.form.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.large)
            if self._part is not None:
                self.form.show_part(self._part)
            self.form.changed.connect(self.changed)
            self._column.addWidget(self.form)
        if self.form is not None:
            self._part = self.form.part
            self.form.setVisible(on)

    @Slot()
    def _move_up(self) -> None:
        self.move_asked.emit(-1)

    @Slot()
    def _move_down(self) -> None:
        self.move_asked.emit(1)


@dataclass(frozen=True)
class ListWords:
    """What a list calls its doings; the last three name steps of undo."""

    add: str
    added: str
    removed: str
    moved: str


class PartList(QWidget, Generic[P]):
    """Parts one under another, each opening in place; add, remove, put in another order."""

    changed = Signal(str)
    """What was done, as a step of undo names it."""

    def __init__(
        self,
        words: ListWords,
        make_form: Callable[[], RecordForm],
        headline: Callable[[P], tuple[str, str]],
        new: Callable[[tuple[P, ...]], P],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._make_form = make_form
        self._headline = headline
        self._new = new
        self.cards: list[PartCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE.small)
        self.add_button = button(words.add, "", "plus")
        self.add_button.clicked.connect(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(self._list)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)

    def parts(self) -> tuple[P, ...]:
        """With everything that was typed."""
        return tuple(cast("P", card.part) for card in self.cards)

    def show_parts(self, parts: Sequence[P]) -> None:
        """Show other parts, or the same ones anew; what is open stays open."""
        while len(self.cards) > len(parts):
            self._drop(self.cards[-1])
        while len(self.cards) < len(parts):
            self._put()
        for card, part in zip(self.cards, parts, strict=True):
            card.show_part(part, *self._headline(part))
        self._place()

    def close_all(self) -> None:
        """Put every form away."""
        for card in self.cards:
            card.open(False)

    @Slot()
    def add(self) -> None:
        """A new part at the end, open, with the keyboard in it."""
        part = self._new(self.parts())
        card = self._put()
        card.show_part(part, *self._headline(part))
        self._place()
        card.open()
        assert card.form is not None
        card.form.focus_first()
        self.changed.emit(self._words.added)

    def _put(self) -> PartCard:
        card = PartCard(self._make_form)
        card.changed.connect(self._card_changed)
        card.move_asked.connect(self._move)
        card.remove_asked.connect(self._remove)
        self.cards.append(card)
        self._list.addWidget(card)
        card.show()  # now, so that it can take the keyboard
        return card

    def _drop(self, card: PartCard) -> None:
        self.cards.remove(card)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _place(self) -> None:
        for number, card in enumerate(self.cards):
            card.place(first=number == 0, last=number == len(self.cards) - 1)

    @Slot(str)
    def _card_changed(self, label: str) -> None:
        card = cast("PartCard", self.sender())
        card.name(*self._headline(cast("P", card.part)))
        self.changed.emit(self.tr("change of {field}").format(field=label))

    @Slot(int)
    def _move(self, by: int) -> None:
        card = cast("PartCard", self.sender())
        here = self.cards.index(card)
        there = here + by
        if not 0 <= there < len(self.cards):
            return
        self.cards.insert(there, self.cards.pop(here))
        self._list.removeWidget(card)
        self._list.insertWidget(there, card)
        self._place()
        self.changed.emit(self._words.moved)

    @Slot()
    def _remove(self) -> None:
        card = cast("PartCard", self.sender())
        here = self.cards.index(card)
        self._drop(card)
        self._place()
        self.changed.emit(self._words.removed)
        rest = self.cards[min(here, len(self.cards) - 1)] if self.cards else self.add_button
        rest.setFocus(Qt.FocusReason.OtherFocusReason)


class ListField(RecordField, Generic[P]):
    """A list of parts as a field of another part (a person's affiliations)."""

    def __init__(self, parts: PartList[P]) -> None:
        super().__init__(parts)
        self._parts = parts
        parts.changed.connect(self._told)

    def value(self) -> object:
        return self._parts.parts()

    def show_value(self, value: object) -> None:
        self._parts.show_parts(cast("Sequence[P]", value))

    @Slot(str)
    def _told(self, _step: str) -> None:
        self.changed.emit()
