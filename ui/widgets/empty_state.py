"""What a place says while nothing is in it: an icon, a sentence, what one can do, and where one reads more about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..theme.icons import set_icon
from ..theme.tokens import SPACE
from .buttons import button
from .labels import label


class EmptyState(QWidget):
    """``guide`` is a place of the guide (``page#heading``); its link is the last thing one comes to."""

    read_asked = Signal(str)
    """The place of the guide."""

    def __init__(
        self, icon: str, sentence: str, explanation: str = "", *, guide: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._guide = guide
        picture = label()
        set_icon(picture, icon, "muted", 40)
        said = label(sentence, "section", wrap=True)
        more = label(explanation, "muted", wrap=True)
        if not explanation:
            more.hide()  # never shown before it has a parent: it would open as a window of its own
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE.medium)
        self._last = QVBoxLayout()
        self._last.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(self._buttons)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.small)
        column.addStretch(2)
        for part in (picture, said, more):
            part.centre()
            column.addWidget(part)
        column.addSpacing(SPACE.medium)
        column.addLayout(row)
        if guide:
            self.read = button(self.tr("Read more in the guide"), "link")
            self.read.clicked.connect(self._read)
            column.addSpacing(SPACE.small)
            column.addLayout(self._last)
            self._last.addWidget(self.read)
        column.addStretch(3)

    def add_button(self, made: QPushButton) -> None:
        """A way on."""
        self._buttons.addWidget(made)
        if self._guide:  # once more, after it: the Tab key goes by who came last
            self.read.setParent(None)
            self._last.addWidget(self.read)

    @property
    def guide(self) -> str:
        """The place of the guide it leads to."""
        return self._guide

    @Slot()
    def _read(self) -> None:
        self.read_asked.emit(self._guide)
