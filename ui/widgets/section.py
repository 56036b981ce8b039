"""A titled card: one matter of a page."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ..theme.tokens import SPACE
from .labels import label


class Section(QFrame):
    """Put the content into :attr:`body`; a button for the whole card with :meth:`add_action`."""

    def __init__(self, title: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._title = label(title, "section", wrap=True)
        self._note = label(note, "small", wrap=True)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE.medium)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.small)
        column.addLayout(self._head)
        column.addWidget(self._note)
        column.addSpacing(SPACE.hair)
        column.addLayout(self.body, 1)
        self.set_title(title, note)

    def set_title(self, title: str, note: str = "") -> None:
        """Other words at the head."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(title)

    def heading(self) -> str:
        """The words at the head."""
        return self._title.text()

    def add_action(self, widget: QWidget) -> None:
        """A button at the far side of the head."""
        self._head.addWidget(widget)
