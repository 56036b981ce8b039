"""A list of short texts (keywords, languages, aliases): each a tag that can be taken away, and a field for more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QSizePolicy, QWidget

from ..theme.icons import set_icon
from ..theme.tokens import SPACE
from .flow import FlowLayout
from .suggestions import Find, Suggestions

_LEFT_TO_RIGHT = ("\u2066", "\u2069")
"""Isolates (Unicode UAX 9): what stands between reads from left to right."""


class TagEdit(QFrame):
    """Enter, a comma or leaving the field adds; Backspace in the empty field takes the last away."""

    changed = Signal()

    def __init__(self, tags: Sequence[str] = (), parent: QWidget | None = None, *, left_to_right: bool = False) -> None:
        """``left_to_right``: for what reads so in every window (telephone numbers, addresses of mail)."""
        super().__init__(parent)
        self._isolates = _LEFT_TO_RIGHT if left_to_right else ("", "")
        self.setObjectName("tagEdit")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tags: list[QPushButton] = []
        self._input = QLineEdit()
        self._input.setMinimumWidth(120)
        if left_to_right:
            self._input.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._input.setPlaceholderText(self.tr("Add …"))
        self._input.installEventFilter(self)
        self._input.textEdited.connect(self._typed)
        self._input.editingFinished.connect(self._add)
        self._flow = FlowLayout(self, SPACE.hair)
        self._flow.setContentsMargins(SPACE.hair, SPACE.hair, SPACE.hair, SPACE.hair)
        self._flow.addWidget(self._input)
        self.setFocusProxy(self._input)
        self.set_tags(tags)

    def setAccessibleName(self, name: str, /) -> None:
        """The name of the whole, and of the field in it, where the keyboard is."""
        super().setAccessibleName(name)
        self._input.setAccessibleName(name)

    def setAccessibleDescription(self, description: str, /) -> None:
        """What is said of the whole, said of the field too."""
        super().setAccessibleDescription(description)
        self._input.setAccessibleDescription(description)

    def suggest(self, find: Find) -> None:
        """Offer what the next tag may be; those that are there already are not offered."""

        def others(typed: str) -> list[str]:
            return [text for text in find(typed) if text not in self.tags()]

        Suggestions(self._input, others).taken.connect(self._add)

    def tags(self) -> list[str]:
        """The texts, in order, each once."""
        return [self._plain(tag) for tag in self._tags]

    def set_tags(self, tags: Sequence[str]) -> None:
        """Other texts; nobody is told."""
        for tag in self._tags:
            self._flow.removeWidget(tag)
            tag.deleteLater()
        self._tags = []
        for text in dict.fromkeys(tags):
            self._put(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._input and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._input.text():
                self._add()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self._input.text() and self._tags:
                self._remove(self._tags[-1])
                return True
        return super().eventFilter(watched, event)

    def _put(self, text: str) -> None:
        tag = QPushButton(text.join(self._isolates))
        tag.setProperty("kind", "tag")
        tag.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if not self.isRightToLeft() else Qt.LayoutDirection.LeftToRight
        )
        set_icon(tag, "x", "muted", 12)
        tag.setAccessibleName(self.tr("{tag}: take away").format(tag=text))
        tag.clicked.connect(self._clicked)
        self._flow.insertWidget(len(self._tags), tag)
        self._tags.append(tag)
        tag.show()
        self.updateGeometry()

    def _plain(self, tag: QPushButton) -> str:
        return tag.text().removeprefix(self._isolates[0]).removesuffix(self._isolates[1])

    def _remove(self, tag: QPushButton) -> None:
        self._tags.remove(tag)
        self._flow.removeWidget(tag)
        tag.hide()
        tag.deleteLater()
        self._input.setFocus()
        self.updateGeometry()
        self.changed.emit()

    @Slot()
    def _clicked(self) -> None:
        tag = self.sender()
        if isinstance(tag, QPushButton) and tag in self._tags:
            self._remove(tag)

    @Slot(str)
    def _typed(self, text: str) -> None:
        if text.endswith((",", ";", "،", "؛")):
            self._input.setText(text[:-1])
            self._add()

    @Slot()
    def _add(self) -> None:
        text = " ".join(self._input.text().split())
        self._input.clear()
        if text and text not in self.tags():
            self._put(text)
            self.changed.emit()
