"""A bar in the page, where something happened: what it is, in a sentence, and what one can do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ..theme.icons import set_icon
from ..theme.style import set_look
from ..theme.tokens import SPACE
from .buttons import button
from .labels import label

LEVELS = {
    "info": ("info", "accent"),
    "good": ("circle-check", "ok"),
    "warn": ("triangle-alert", "warn"),
    "danger": ("octagon-alert", "danger"),
}


class Message(QFrame):
    """Hidden until it has something to say."""

    acted = Signal()
    """The button in the bar was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level = ""
        self.setObjectName("message")
        self._icon = label()
        self._text = label(wrap=True)
        self._act = button("", "quiet")
        self._act.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.medium, SPACE.small, SPACE.small, SPACE.small)
        row.setSpacing(SPACE.small)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._act, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say(self, level: str, sentence: str, act: str = "") -> None:
        """Show a sentence; ``level`` is info, good, warn or danger; ``act`` names the button, if there is one.

        Raises:
            KeyError: no such level.
        """
        name, ink = LEVELS[level]
        self.level = level
        set_icon(self._icon, name, ink, 18)
        set_look(self, "level", level)
        self._text.setText(sentence)
        self._act.setText(act)
        self._act.setVisible(bool(act))
        self.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def focus_act(self) -> None:
        """Give the keyboard to the button in the bar."""
        self._act.setFocus(Qt.FocusReason.OtherFocusReason)

    def be_silent(self) -> None:
        """Take the bar away."""
        self._text.clear()
        self.hide()

    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()
