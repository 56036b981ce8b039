"""Fields whose words come from a controlled vocabulary, and the small kinds of a collection's own fields."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit

from oralhistory.use_cases.vocabularies import ControlledVocabulary, folded

from ...i18n import isolate, listed
from ...widgets.suggestions import Find, Suggestions
from .record_fields import LineField, RecordField, TagsField

translate = QCoreApplication.translate

_MOST_OFFERED = 8


@dataclass(frozen=True)
class Terms:
    """A vocabulary as one field uses it: the languages its terms are shown in, and those a record keeps them in."""

    vocabulary: ControlledVocabulary
    shown_in: tuple[str, ...]
    kept_in: tuple[str, ...]

    def shown(self, text: str) -> str:
        """The label to show for any label of a term; other words as they are."""
        concept = self.vocabulary.concept(text)
        return concept.label(*self.shown_in) if concept else text

    def kept(self, text: str) -> str:
        """The label that a record keeps for any label of a term; other words as they are."""
        concept = self.vocabulary.concept(text)
        return concept.label(*self.kept_in) if concept else text

    def knows(self, text: str) -> bool:
        """Whether it is a term's label."""
        return self.vocabulary.concept(text) is not None

    def choices(self) -> list[str]:
        """What can be chosen, by the alphabet, in the language it is shown in."""
        return sorted({concept.label(*self.shown_in) for concept in self.vocabulary.offered}, key=str.casefold)

    def find(self, typed: str) -> list[str]:
        """The terms one of whose labels, in any language, holds what is typed; those that begin with it first."""
        needle = folded(typed)
        begun = [shown for label, shown in self._labels if label.startswith(needle)]
        inside = [shown for label, shown in self._labels if needle in label]
        return list(dict.fromkeys((*begun, *inside)))[:_MOST_OFFERED]

    @cached_property
    def _labels(self) -> list[tuple[str, str]]:
        return [
            (folded(label), concept.label(*self.shown_in))
            for concept in self.vocabulary.offered
            for label in concept.all_labels
        ]

    def problem(self, texts: Iterable[str]) -> str:
        """What does not belong there, in a sentence, or nothing."""
        strange = [] if self.vocabulary.free else [text for text in texts if not self.knows(text)]
        if not strange:
            return ""
        said = translate("Terms", "{words} is no term of {vocabulary}. Choose one from its list.")
        return said.format(words=listed(map(isolate, strange)), vocabulary=isolate(self.vocabulary.name))


class TermsField(TagsField):
    """Several short texts. With :meth:`use` they come from a vocabulary; half a term then counts for nothing yet."""

    def __init__(self, find: Find | None = None) -> None:
        """``find``: what the field may go on with while it takes any words."""
        self._any_words = find
        self._terms: Terms | None = None
        self._kept: dict[str, str] = {}
        super().__init__(find=self._find)
        self.edit.changed.connect(self._settle)

    def use(self, terms: Terms | None) -> None:
        """Take words from a vocabulary from now on, or any again."""
        if terms != self._terms:
            value = self.value()
            self._terms = terms
            self.edit.set_tags([])
            self.show_value(value)

    def value(self) -> object:
        if self._terms is None:
            return super().value()
        return tuple(dict.fromkeys(self._kept.get(tag) or self._terms.kept(tag) for tag in self.edit.tags()))

    def show_value(self, value: object) -> None:
        if self._terms is None:
            super().show_value(value)
            return
        kept = tuple(cast("Sequence[str]", value))
        if kept != self.value():
            self._kept = {self._terms.shown(text): text for text in reversed(kept)}
            self.edit.set_tags([self._terms.shown(text) for text in kept])

    def problem(self) -> str:
        return self._terms.problem(self.edit.tags()) if self._terms else ""

    def _find(self, typed: str) -> Sequence[str]:
        if self._terms is not None:
            return self._terms.find(typed)
        return self._any_words(typed) if self._any_words else ()

    @Slot()
    def _settle(self) -> None:
        """Whatever label was typed, the one shown stands there."""
        if self._terms is not None:
            tags = self.edit.tags()
            settled = list(dict.fromkeys(map(self._terms.shown, tags)))
            if settled != tags:
                self.edit.set_tags(settled)
                self.changed.emit()
            self.left.emit()


class _TermBox(QComboBox):
    """The wheel scrolls the page and never changes it."""

    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()


class TermField(RecordField):
    """One term of a vocabulary: typed in any language, or chosen from the list."""

    def __init__(self, terms: Terms) -> None:
        self.box = _TermBox()
        super().__init__(self.box)
        self._terms = terms
        self._shown, self._kept = "", ""
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.addItems(["", *terms.choices()])
        self.box.setCompleter(None)  # pyright: ignore[reportArgumentType] - Qt takes none: one list is enough
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line = cast("QLineEdit", self.box.lineEdit())
        self.give_undo_to_window(line)
        line.textEdited.connect(self.changed)
        line.editingFinished.connect(self._leave)
        Suggestions(line, terms.find).taken.connect(self._leave)
        self.box.activated.connect(self.changed)

    def call(self, label: str) -> None:
        cast("QLineEdit", self.box.lineEdit()).setAccessibleName(label)

    def value(self) -> object:
        text = " ".join(self.box.currentText().split())
        return (self._kept if text == self._shown else self._terms.kept(text)) or None

    def show_value(self, value: object) -> None:
        kept = str(value or "")
        if kept != (self.value() or ""):
            self._kept, self._shown = kept, self._terms.shown(kept)
            self.box.setCurrentText(self._shown)

    def problem(self) -> str:
        text = self.box.currentText().strip()
        return self._terms.problem([text]) if text else ""

    @Slot()
    def _leave(self) -> None:
        """Whatever label was typed, the one shown stands there; what was kept of it stays what it is."""
        text = self.box.currentText().strip()
        if self._terms.shown(text) != text:
            kept = str(self.value() or "")
            self._kept, self._shown = kept, self._terms.shown(text)
            self.box.setCurrentText(self._shown)
        self.left.emit()


class NumberField(LineField):
    """A number, with a point before its decimals; what is none stays as it was typed."""

    def __init__(self) -> None:
        super().__init__(left_to_right=True)

    def value(self) -> object:
        text = self.edit.text().strip()
        number = read_number(text)
        return text or None if number is None else number

    def show_value(self, value: object) -> None:
        if value != self.value():
            super().show_value(value)

    def problem(self) -> str:
        text = self.edit.text().strip()
        return self.tr("Write a number, such as 12 or 3.5.") if text and read_number(text) is None else ""


_NUMBER = re.compile(r"[+-]?(\d+)(?:([.,٫])(\d+))?(?:[eE][+-]?\d+)?")
_GROUPED = 3


def read_number(text: str) -> int | float | None:
    """The number that a text is, in the digits of any script; ``None`` for no number.

    None are what a number could not give back: zeros at the beginning, which belong to a number that somebody was
    given; and three digits behind a comma, which may be thousands.
    """
    read = _NUMBER.fullmatch(text)
    if read is None:
        return None
    whole, point, decimals = read.groups()
    begins_with_zero = unicodedata.decimal(whole[0]) == 0
    if (begins_with_zero and len(whole) > 1) or (point == "," and len(decimals) == _GROUPED and not begins_with_zero):
        return None
    try:
        return int(text)
    except ValueError:
        number = float(text.replace(",", ".").replace("٫", "."))
    return number if math.isfinite(number) else None


class YesNoField(RecordField):
    """Yes, no, or not said. What a record says instead can be chosen as it is."""

    def __init__(self) -> None:
        self.box = _TermBox()
        super().__init__(self.box)
        self._choices: list[object] = [None, True, False]
        for words in (self.tr("Not said"), self.tr("Yes"), self.tr("No")):
            self.box.addItem(words)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.activated.connect(self.changed)

    def value(self) -> object:
        return self._choices[self.box.currentIndex()]

    def show_value(self, value: object) -> None:
        at = next((n for n, choice in enumerate(self._choices) if choice is value or choice == value), None)
        if at is None or (isinstance(value, int) and not isinstance(value, bool)):
            self._choices.append(value)
            self.box.addItem(str(value))
            at = len(self._choices) - 1
        self.box.setCurrentIndex(at)

    def problem(self) -> str:
        return "" if self.box.currentIndex() <= 2 else self.tr("Choose yes or no.")
