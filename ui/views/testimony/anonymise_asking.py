"""The parts of an entity's card: buttons with a key each, and the one field that asks for a reason or for words."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...theme.icons import set_icon
from ...theme.style import set_look
from ...theme.tokens import SPACE
from ...widgets.buttons import button
from ...widgets.elided_label import ElidedLabel
from ...widgets.form import FormRow
from ...widgets.labels import label


class Deed(StrEnum):
    """What a person can do with a group; its shortcut is that of the action ``anonymise.VALUE``."""

    ACCEPT = "accept"
    GENERALISE = "generalise"
    MASK = "mask"
    REPLACE = "replace"
    KEEP = "keep"
    UNDO = "undo"


_HEIGHT = 32


class DeedButton(QPushButton):
    """What it does, what would stand there, and its key."""

    done = Signal(str)
    """The :class:`Deed` was asked for."""

    def __init__(self, deed: Deed, text: str) -> None:
        super().__init__()
        self.deed = deed
        self._text = text
        self._tick = label()
        self._tick.setFixedWidth(16)
        self._outcome = ElidedLabel()
        self._outcome.setProperty("type", "small")
        self._key = label("", "strong")
        self._word = label(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.small, 0, SPACE.medium, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(self._tick)
        row.addWidget(self._word)
        row.addWidget(self._outcome, 1)
        row.addWidget(self._key)
        for part in (self._tick, self._word, self._outcome, self._key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumHeight(_HEIGHT)
        self.clicked.connect(self._tell)
        self.show_outcome("")

    def say(self, text: str) -> None:
        """Other words for what it does."""
        self._text = text
        self._word.setText(text)

    def show_outcome(self, outcome: str, *, holds: bool = False) -> None:
        """What would stand there then; ``holds`` marks the decision that holds now."""
        self._outcome.setText(outcome)
        self._outcome.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if holds:
            set_icon(self._tick, "check", "ok", 16)
        else:
            self._tick.clear()
        set_look(self, "chosen", holds)
        self.setToolTip(outcome)
        said = self.tr("{act}: {outcome}").format(act=self._text, outcome=outcome) if outcome else self._text
        self.setAccessibleName(said)
        self._describe()

    def show_key(self, key: str) -> None:
        """The shortcut it has now, as this system writes it; empty for none."""
        self._key.setText(key)
        self._describe()

    def _describe(self) -> None:
        key = self._key.text()
        self.setAccessibleDescription(self.tr("Key {key}").format(key=key) if key else "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and hasattr(self, "_word"):
            self._word.setEnabled(self.isEnabled())

    @Slot()
    def _tell(self) -> None:
        self.done.emit(self.deed.value)


class _Answer(QLineEdit):
    """Esc gives up, and does not go back a page."""

    given_up = Signal()

    def event(self, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.given_up.emit()
                return True
        return super().event(event)


class Question(QWidget):
    """One field that opens where the buttons are: why to keep, or what to write instead."""

    answered = Signal(str, str)
    """The :class:`Deed`, and the words."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deed = Deed.KEEP
        self.field = _Answer()
        self._row = FormRow(" ", self.field)
        self._act = button("", "primary")
        self._cancel = button(self.tr("Cancel"), "quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.small)
        buttons.addWidget(self._act)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.hair, 0, SPACE.hair)
        column.setSpacing(SPACE.small)
        column.addWidget(self._row)
        column.addLayout(buttons)
        self.field.returnPressed.connect(self._answer)
        self._act.clicked.connect(self._answer)
        self._cancel.clicked.connect(self.close_question)
        self.field.given_up.connect(self.close_question)
        self.hide()

    @property
    def asks(self) -> bool:
        """Whether an answer is awaited."""
        return not self.isHidden()

    def ask(self, deed: Deed, proposed: str) -> None:
        """Open, with words proposed, and take the keyboard."""
        self._deed = deed
        keeping = deed is Deed.KEEP
        self._row.set_label(self.tr("Why it may stay") if keeping else self.tr("What to write instead"))
        self._row.set_help(
            self.tr("The reason is kept in the history.")
            if keeping
            else self.tr("It is written for every audience, also where the profile would keep the original.")
        )
        self._row.set_error("")
        self._act.setText(self.tr("Keep") if keeping else self.tr("Replace"))
        self.field.setText(proposed)
        self.field.selectAll()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why the answer will not do."""
        self._row.set_error(sentence)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def error(self) -> str:
        """Why the answer will not do."""
        return self._row.error()

    @Slot()
    def close_question(self) -> None:
        """No answer is awaited any more."""
        if self.asks:
            self.hide()
            self.closed.emit()

    @Slot()
    def _answer(self) -> None:
        said = self.field.text().strip()
        if said:
            self.answered.emit(self._deed.value, said)
        elif self._deed is Deed.KEEP:
            self.refuse(self.tr("Say why it may stay: the next reader of the history will ask."))
        else:
            self.refuse(self.tr("Write what shall stand there, or mask it."))
