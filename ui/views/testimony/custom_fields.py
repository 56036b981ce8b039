"""The collection's own fields in a record: those it declared with what fits their kind, others as they are."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from oralhistory.model.codec import Part
from oralhistory.use_cases.custom_fields import DeclaredField, FieldKind, is_empty

from ...i18n import isolate, listed
from ...theme.tokens import SPACE
from ...widgets.buttons import button
from ...widgets.labels import label
from ...widgets.rows import clear_rows
from .record_fields import DateField, LineField, LongField, RecordField
from .record_form import RecordForm, Row
from .term_fields import NumberField, TermField, Terms, TermsField, YesNoField

_SHORT = frozenset({FieldKind.NUMBER, FieldKind.DATE, FieldKind.YES_NO, FieldKind.TERM})
"""Kinds of which two share a line."""


_PLAIN = frozenset({FieldKind.NUMBER, FieldKind.YES_NO})
"""Kinds whose values are no text in JSON."""


@dataclass(frozen=True, kw_only=True)
class CustomValues(Part):
    """What a record says under its own keys, as the form needs it."""

    values: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True)
class Declared:
    """What the collection declared, as this window shows it: fields, and the vocabulary of each that has one."""

    fields: tuple[DeclaredField, ...] = ()
    terms: Mapping[str, Terms] = field(default_factory=dict[str, Terms])
    language: str = "en"

    @property
    def asked_for(self) -> tuple[DeclaredField, ...]:
        """Those that are not retired."""
        return tuple(each for each in self.fields if not each.retired)


class CustomForm(RecordForm):
    """The declared fields; a value that is taken away leaves no key behind."""

    def __init__(self, declared: Declared) -> None:
        self._kinds = {each.key: each.kind for each in declared.fields}
        super().__init__([_row(each, declared) for each in declared.asked_for])

    def _value_of(self, part: Part, name: str) -> object:
        value: object = cast("CustomValues", part).values.get(name)
        kind = self._kinds[name]
        if kind is FieldKind.TERMS:
            several = cast("list[object]", value) if isinstance(value, list) else [] if is_empty(value) else [value]
            return tuple(map(as_text, several))
        if value is None or (kind in _PLAIN and isinstance(value, int | float)):
            return value
        return as_text(value)

    def _with_value(self, part: Part, name: str, value: object) -> Part:
        values = dict(cast("CustomValues", part).values)
        plain = list(cast("tuple[str, ...]", value)) if isinstance(value, tuple) else value
        if is_empty(plain):
            values.pop(name, None)
        else:
            values[name] = plain
        return CustomValues(values=values)


class CustomPart(QWidget):
    """The form, what is still wanted, and what else the record holds, to be read."""

    changed = Signal(str)
    """The name of the field that a person changed."""
    declare_asked = Signal(str)
    """A key under which the record has a value and that nobody declared; empty: any field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._declared: Declared | None = None
        self._values: Mapping[str, Any] = {}
        self._keys: dict[QPushButton, str] = {}
        self.form: CustomForm | None = None
        self.wanted = label("", "muted", wrap=True)
        self._nothing = label(
            self.tr("This collection has declared no fields yet: a shelf mark, a theme, a yes or no."),
            "muted",
            wrap=True,
        )
        self._rest = QWidget()
        self._others = QVBoxLayout(self._rest)
        self._others.setContentsMargins(0, 0, 0, 0)
        self._others.setSpacing(SPACE.small)
        self.declare = button(self.tr("Declare fields …"), "link", "settings-2")
        self.declare.clicked.connect(self._declare_any)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.medium)
        for part in (self._nothing, self.wanted, self._rest):
            self._column.addWidget(part)
        self._column.addWidget(self.declare, 0, Qt.AlignmentFlag.AlignLeading)

    def show_values(self, values: Mapping[str, Any], declared: Declared) -> None:
        """Show a record's own fields; the form is made anew only where others are declared."""
        self._values = values
        if declared != self._declared:
            self._declared = declared
            self._make_form(declared)
        if self.form is not None:
            self.form.show_part(CustomValues(values=values))
        self._show_rest(values, declared)
        self._say_wanted()

    def values(self) -> dict[str, Any]:
        """Everything, with what was typed."""
        return dict(self._values)

    def focus_first(self) -> None:
        """Put the keyboard into the first field, or where one is declared."""
        if self.form is not None:
            self.form.focus_first()
        else:
            self.declare.setFocus(Qt.FocusReason.OtherFocusReason)

    def declarers(self) -> dict[str, QPushButton]:
        """By key, the button that declares it."""
        return {key: made for made, key in self._keys.items()}

    def _make_form(self, declared: Declared) -> None:
        if self.form is not None:
            self._column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if declared.asked_for:
            self.form = CustomForm(declared)
            self.form.changed.connect(self._typed)
            self._column.insertWidget(0, self.form)
            self.form.show()

    def _show_rest(self, values: Mapping[str, Any], declared: Declared) -> None:
        clear_rows(self._others)
        self._keys.clear()
        asked_for = {each.key for each in declared.asked_for}
        retired = {each.key: each for each in declared.fields if each.retired}
        rest = [key for key in values if key not in asked_for]
        for key in rest:
            name = retired[key].called(declared.language) if key in retired else key
            self._others.addWidget(self._kept_row(key, name, values[key], declare=key not in retired))
        self._rest.setVisible(bool(rest))
        self._nothing.setVisible(not asked_for and not rest)

    def _kept_row(self, key: str, name: str, value: object, *, declare: bool) -> QWidget:
        """A value to be read, where no form has a place for it."""
        made = QWidget()
        words = QVBoxLayout()
        words.setSpacing(SPACE.hair)
        words.addWidget(label(isolate(name), "strong", wrap=True))
        said = label(as_text(value), wrap=True)
        said.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        said.setAccessibleName(self.tr("{field}: {value}").format(field=name, value=as_text(value)))
        words.addWidget(said)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.medium)
        row.addLayout(words, 1)
        if declare:
            ask = button(self.tr("Declare this field"), "quiet", "plus")
            ask.setAccessibleName(self.tr("Declare this field: {field}").format(field=name))
            ask.clicked.connect(self._declare)
            self._keys[ask] = key
            row.addWidget(ask, 0, Qt.AlignmentFlag.AlignTop)
        else:
            row.addWidget(label(self.tr("No longer asked for"), "small"), 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _say_wanted(self) -> None:
        declared = self._declared or Declared()
        empty = [each for each in declared.asked_for if each.wanted and is_empty(self._values.get(each.key))]
        names = listed(isolate(each.called(declared.language)) for each in empty)
        self.wanted.setText(self.tr("Still empty: {fields}").format(fields=names) if empty else "")
        self.wanted.setVisible(bool(empty))

    @Slot(str)
    def _typed(self, name: str) -> None:
        if self.form is not None and isinstance(self.form.part, CustomValues):
            self._values = self.form.part.values
            self._say_wanted()
            self.changed.emit(name)

    @Slot()
    def _declare(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton) and pressed in self._keys:
            self.declare_asked.emit(self._keys[pressed])

    @Slot()
    def _declare_any(self) -> None:
        self.declare_asked.emit("")


def as_text(value: object) -> str:
    """A value to be read: text as it is, anything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _row(declared: DeclaredField, context: Declared) -> Row:
    return Row(
        declared.key,
        declared.called(context.language),
        _field(declared, context.terms.get(declared.key)),
        declared.hint or "",
        half=declared.kind in _SHORT,
    )


def _field(declared: DeclaredField, terms: Terms | None) -> RecordField:
    match declared.kind:
        case FieldKind.LONG_TEXT:
            return LongField()
        case FieldKind.NUMBER:
            return NumberField()
        case FieldKind.DATE:
            return DateField()
        case FieldKind.YES_NO:
            return YesNoField()
        case FieldKind.TERM if terms is not None:
            return TermField(terms)
        case FieldKind.TERMS:
            made = TermsField()
            made.use(terms)
            return made
        case _:
            return LineField()
