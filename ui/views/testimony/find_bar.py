"""Find and replace inside a transcript: a bar above the text, opened with Ctrl+H, closed with Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from ...i18n import number
from ...theme.icons import set_icon
from ...theme.tokens import SPACE
from ...widgets.buttons import button, tool
from ...widgets.labels import label


class FindBar(QFrame):
    """Knows only words; whoever owns the text searches it."""

    sought = Signal(str)
    """Other words are looked for."""
    stepped = Signal(int)
    """+1 for the next place, -1 for the one before."""
    replace_asked = Signal()
    """Put the other words in the place that is shown."""
    replace_all_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Find in the transcript"))
        self.words.setAccessibleName(self.tr("Find in the transcript"))
        self.other = QLineEdit()
        self.other.setPlaceholderText(self.tr("Replace with"))
        self.other.setAccessibleName(self.tr("Replace with"))
        self._count = label("", "small")
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance("0000 / 0000"))
        before = tool("chevron-up", self.tr("The place before"))
        after = tool("chevron-down", self.tr("The next place"))
        self.one = button(self.tr("Replace"))
        self.all = button(self.tr("Replace all"))
        close = tool("x", self.tr("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.small)
        row.setSpacing(SPACE.small)
        picture = label()
        set_icon(picture, "search", "muted", 16)
        row.addWidget(picture)
        for part, stretch in (
            (self.words, 3),
            (self._count, 0),
            (before, 0),
            (after, 0),
            (self.other, 3),
            (self.one, 0),
            (self.all, 0),
            (close, 0),
        ):
            row.addWidget(part, stretch)
        self.words.textChanged.connect(self.sought)
        self.words.returnPressed.connect(self._next)
        self.other.returnPressed.connect(self.replace_asked)
        before.clicked.connect(self._before)
        after.clicked.connect(self._next)
        self.one.clicked.connect(self.replace_asked)
        self.all.clicked.connect(self.replace_all_asked)
        close.clicked.connect(self.close_bar)
        self.show_count(0, 0)
        self.hide()

    def open_bar(self, words: str = "") -> None:
        """Show it, with ``words`` to begin with, and give it the keyboard."""
        self.show()
        if words:
            self.words.setText(words)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self.sought.emit(self.words.text())

    @Slot()
    def close_bar(self) -> None:
        """Put it away and give the keyboard back."""
        self.hide()
        self.closed.emit()

    def show_count(self, place: int, places: int) -> None:
        """At which of how many places one is; ``place`` counts from 1, 0 at none."""
        words = f"{number(place)} / {number(places)}" if places else (self.tr("not found") if self.words.text() else "")
        self._count.setText(words)
        for each in (self.one, self.all):
            each.setEnabled(places > 0)

    def count_text(self) -> str:
        """What is said of the places."""
        return self._count.text()

    def event(self, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.close_bar()
                return True
        return super().event(event)

    @Slot()
    def _next(self) -> None:
        self.stepped.emit(1)

    @Slot()
    def _before(self) -> None:
        self.stepped.emit(-1)
