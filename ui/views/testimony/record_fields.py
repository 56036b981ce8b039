"""Fields of a record: each shows one value of the model and gives it back as the model keeps it.

An empty text is ``None``. What cannot be read (a date, a length of time) is kept as it was typed, with a sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from ...said_dates import how_understood, kept, said, why_not
from ...widgets.chip import FilterChip
from ...widgets.flow import FlowLayout
from ...widgets.suggestions import Find, Suggestions
from ...widgets.tag_edit import TagEdit
from ...widgets.text_edit import TextEdit
from . import times
from .language_edit import LanguageEdit


class _UndoKeys(QObject):
    """Leaves Ctrl+Z to the window, which names what it takes back."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            if undo:
                event.ignore()
                return True
        return super().eventFilter(watched, event)


class RecordField(QObject):
    """One field: its widget, its value. ``changed`` tells only of what a person did."""

    changed = Signal()
    left = Signal()
    """The person went on; now is the time for a sentence about what stands there."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget
        self._undo_keys = _UndoKeys(self)

    def value(self) -> object:
        """As the model keeps it."""
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Show a value; nobody is told."""
        raise NotImplementedError

    def problem(self) -> str:
        """What is wrong with what stands there, in a sentence, or nothing."""
        return ""

    def remark(self) -> str:
        """What is worth saying beneath the field while it stands there, in place of its help."""
        return ""

    def call(self, label: str) -> None:
        """What a screen reader says where the keyboard is, if that is not the widget itself."""

    def give_undo_to_window(self, field: QWidget) -> None:
        """Let the window have Ctrl+Z while the keyboard is in ``field``."""
        field.installEventFilter(self._undo_keys)


class LineField(RecordField):
    """One line; ``left_to_right`` for what reads so in every language (dates, numbers, addresses of mail)."""

    def __init__(self, hint: str = "", *, left_to_right: bool = False, find: Find | None = None) -> None:
        """``find``: what the field may go on with, as it is typed."""
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(hint)
        if left_to_right:
            self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        super().__init__(self.edit)
        self.give_undo_to_window(self.edit)
        self.edit.textEdited.connect(self.changed)
        self.edit.editingFinished.connect(self.left)
        if find is not None:
            Suggestions(self.edit, find)

    def value(self) -> object:
        return self.edit.text() or None

    def show_value(self, value: object) -> None:
        text = str(value) if value is not None else ""
        if text != self.edit.text():
            self.edit.setText(text)


class DateField(LineField):
    """A date as people say it, kept as EDTF (docs/decisions/0030). What is no date stays as it was typed.

    A kept date is shown in words; as long as nobody edits them, it stays what it is.
    """

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Interview", "such as winter 2016"))
        self._kept: str | None = None
        self._meant = ""
        """What is kept for what was typed, as it was meant then: "yesterday" is another day after midnight."""
        self.edit.textEdited.disconnect(self.changed)
        self.edit.textEdited.connect(self._understand)
        self.edit.textEdited.connect(self.changed)

    def value(self) -> object:
        return self._meant or None if self.edit.isModified() else self._kept

    @Slot(str)
    def _understand(self, typed: str) -> None:
        self._meant = kept(typed.strip())

    def show_value(self, value: object) -> None:
        if value != self.value() or not self.edit.text():
            self._kept = cast("str | None", value)
            self.edit.setText(said(self._kept or ""))

    def problem(self) -> str:
        return why_not(self._written())

    def remark(self) -> str:
        return how_understood(self._written()) if self.edit.isModified() else ""

    def _written(self) -> str:
        return self.edit.text().strip() if self.edit.isModified() else self._kept or ""


class DurationField(LineField):
    """A length of time, kept in seconds. What cannot be read is not taken over, but stays in the field."""

    def __init__(self) -> None:
        super().__init__("1:12:00", left_to_right=True)
        self._last: float | None = None

    def value(self) -> object:
        try:
            self._last = times.read(self.edit.text())
        except ValueError:
            return self._last
        return self._last

    def show_value(self, value: object) -> None:
        seconds = cast("float | None", value)
        if seconds != self._last or not self.problem():
            self._last = seconds
            super().show_value(times.written(seconds))

    def problem(self) -> str:
        try:
            times.read(self.edit.text())
        except ValueError:
            return self.tr("Write hours, minutes and seconds, such as 1:12:00.")
        return ""


class LongField(RecordField):
    """Several lines; as high as its text, within limits."""

    _LEAST = 72
    _MOST = 320

    def __init__(self) -> None:
        self.edit = TextEdit()
        super().__init__(self.edit)
        self._showing = False
        self.edit.setUndoRedoEnabled(False)
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.edit.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.give_undo_to_window(self.edit)
        self.edit.textChanged.connect(self._typed)
        self._grow(QSizeF())

    def value(self) -> object:
        return self.edit.text() or None

    def show_value(self, value: object) -> None:
        text = str(value or "")
        if text != self.edit.text():
            self._showing = True
            self.edit.set_text(text)
            self.edit.setUndoRedoEnabled(False)
            self._showing = False

    @Slot()
    def _typed(self) -> None:
        if not self._showing:
            self.changed.emit()

    @Slot(QSizeF)
    def _grow(self, size: QSizeF) -> None:
        self.edit.setFixedHeight(max(self._LEAST, min(int(size.height()) + 20, self._MOST)))


class TagsField(RecordField):
    """Several short texts; what is being typed counts already."""

    def __init__(self, *, left_to_right: bool = False, find: Find | None = None) -> None:
        self.edit = TagEdit(left_to_right=left_to_right)
        if find is not None:
            self.edit.suggest(find)
        super().__init__(self.edit)
        self._input = self.edit.findChildren(QLineEdit)[0]
        self.give_undo_to_window(self._input)
        self.edit.changed.connect(self.changed)
        self._input.textEdited.connect(self.changed)
        self._input.editingFinished.connect(self.left)

    def call(self, label: str) -> None:
        self._input.setAccessibleName(label)

    def value(self) -> object:
        pending = " ".join(self._input.text().split())
        return tuple(dict.fromkeys([*self.edit.tags(), *([pending] if pending else [])]))

    def show_value(self, value: object) -> None:
        tags = cast("Sequence[str]", value)
        if tuple(tags) != self.value():
            self._input.clear()
            self.edit.set_tags(tags)


class ChoiceField(RecordField):
    """One of a word list; ``nothing`` is what stands for none of them, and empty where one must be chosen."""

    def __init__(self, choices: Sequence[StrEnum], words: Callable[..., str], nothing: str = "") -> None:
        self.box = QComboBox()
        super().__init__(self.box)
        # Kept here: what a box keeps comes back as plain text, without its list of words.
        self._choices: list[StrEnum | None] = [*([None] if nothing else []), *choices]
        for choice in self._choices:
            self.box.addItem(nothing if choice is None else words(choice))
        self.box.activated.connect(self.changed)

    def value(self) -> object:
        return self._choices[self.box.currentIndex()]

    def show_value(self, value: object) -> None:
        known = value in self._choices
        self.box.setCurrentIndex(self._choices.index(cast("StrEnum | None", value)) if known else 0)


class LanguageField(RecordField):
    """A language, kept as its code."""

    def __init__(self) -> None:
        self.edit = LanguageEdit()
        super().__init__(self.edit)
        field = self.edit.lineEdit()
        assert field is not None
        self.give_undo_to_window(field)
        self.edit.changed.connect(self.changed)
        field.editingFinished.connect(self.left)

    def value(self) -> object:
        return self.edit.language() or None

    def show_value(self, value: object) -> None:
        self.edit.set_language(str(value or ""))

    def problem(self) -> str:
        if self.edit.is_code():
            return ""
        return self.tr("Choose a language from the list, or write its code, such as he or ar-PS.")


class PresentField(RecordField):
    """Who of the record's people was there; ``people`` are ids and names, asked for again at every showing."""

    def __init__(self, people: Callable[[], Sequence[tuple[str, str]]]) -> None:
        self._box = QWidget()
        super().__init__(self._box)
        self._people = people
        self._flow = FlowLayout(self._box)
        self._chips: list[FilterChip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._box.setSizePolicy(policy)

    def value(self) -> object:
        return tuple(chip.key for chip in self._chips if chip.isChecked())

    def show_value(self, value: object) -> None:
        present = cast("Sequence[str]", value)
        people = list(self._people())
        if [(chip.key, chip.text()) for chip in self._chips] != people:
            for chip in self._chips:
                self._flow.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self._chips = [FilterChip(key, name) for key, name in people]
            for chip in self._chips:
                self._flow.addWidget(chip)
                chip.clicked.connect(self.changed)
                chip.show()
        for chip in self._chips:
            chip.setChecked(chip.key in present)
        self._box.updateGeometry()
