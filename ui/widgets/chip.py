"""Chips: the state of a use, always icon and word; and filters that can be switched on."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ..i18n import number
from ..theme.icons import set_icon
from ..theme.style import set_look
from ..theme.tokens import SPACE
from .labels import label


class State(StrEnum):
    """What may happen with a testimony; ``unknown`` counts as closed."""

    OPEN = "open"
    ASK = "ask"
    CLOSED = "closed"
    EMBARGOED = "embargoed"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


ICONS: dict[State, tuple[str, str]] = {
    State.OPEN: ("circle-check", "ok"),
    State.ASK: ("circle-question-mark", "warn"),
    State.CLOSED: ("lock", "text"),
    State.EMBARGOED: ("calendar-clock", "hold"),
    State.WITHDRAWN: ("undo-2", "danger"),
    State.UNKNOWN: ("circle-dashed", "muted"),
}
"""Icon and ink of each state."""


HEIGHT = 22
"""The least; larger text makes it higher."""


class StateChip(QFrame):
    """The chip shown everywhere for the same state; ``until`` is an embargo's end, already in words."""

    def __init__(self, state: State = State.UNKNOWN, until: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(HEIGHT)
        self._icon = label()
        self._word = label()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.small, 0, 10, 0)
        row.setSpacing(SPACE.hair)
        row.addWidget(self._icon)
        row.addWidget(self._word)
        self.state = state
        self._until = until
        self.set_state(state, until)

    def set_state(self, state: State, until: str = "") -> None:
        """Show another state."""
        self.state = state
        self._until = until
        name, ink = ICONS[state]
        set_icon(self._icon, name, ink, 14)
        set_look(self, "state", state.value)
        words = self.words(state)
        if state is State.EMBARGOED and until:
            words = self.tr("embargoed until {day}").format(day=until)
        self._word.setText(words)
        self.setAccessibleName(words)

    def text(self) -> str:
        """The words shown."""
        return self._word.text()

    def words(self, state: State) -> str:
        """The state in words."""
        return {
            State.OPEN: self.tr("open"),
            State.ASK: self.tr("ask"),
            State.CLOSED: self.tr("closed"),
            State.EMBARGOED: self.tr("embargoed"),
            State.WITHDRAWN: self.tr("withdrawn"),
            State.UNKNOWN: self.tr("unknown, so closed"),
        }[state]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_state(self.state, self._until)


class FilterChip(QPushButton):
    """A filter of a list: a word, how many rows it would leave, on or off."""

    def __init__(self, key: str, text: str, count: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._text = text
        self.setProperty("kind", "filter")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._show_mark)
        self._show_mark(False)
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        """Show how many rows the filter would leave; ``None`` shows no number."""
        self.setText(self._text if count is None else f"{self._text}  {number(count)}")

    def name(self, text: str) -> None:
        """Another word, without a number."""
        self._text = text
        self.set_count(None)

    @Slot(bool)
    def _show_mark(self, on: bool) -> None:
        if on:
            set_icon(self, "check", "text", 14)
        else:
            set_icon(self, "plus", "muted", 14)
