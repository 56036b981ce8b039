"""Every passage of a transcript that is under a rule of its own; those that need a person stand first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from oralhistory.model import Passage, Segment
from oralhistory.model.passages import together

from ...i18n import isolate
from ...theme.icons import icon
from .passage_words import margin_words, passage_words

_ROWS = 4
_WORDS = 60


class PassageList(QListWidget):
    """Enter goes to a passage and opens its rule, Delete removes the rule."""

    chosen = Signal(object)
    """The parts of a passage, as a tuple."""
    remove_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passages: list[tuple[Passage, ...]] = []
        self.setAccessibleName(self.tr("Passages under a rule of their own"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)

    def show_passages(self, passages: Sequence[Passage], segments: Sequence[Segment], today: date) -> int:
        """Show them; returns how many need a person now."""
        found = sorted(together(passages), key=lambda parts: _urgency(parts, today))
        needing = sum(needs_a_person(parts, today) for parts in found)
        row = self.currentRow()
        self.clear()
        self._passages = found
        for parts in found:
            worst = next((part for part in parts if part.check), parts[0])
            _, picture, ink = margin_words(worst)
            text = self.tr("{rule}: {words}").format(
                rule=isolate(passage_words(worst, today)), words=isolate(self._words(parts, segments))
            )
            item = QListWidgetItem(icon(picture, ink), text)
            if parts[0].note:
                item.setToolTip(parts[0].note)
            self.addItem(item)
        self.setCurrentRow(min(max(row, 0), len(found) - 1))
        height = self.sizeHintForRow(0) if found else 0
        self.setFixedHeight(height * min(len(found), _ROWS) + 2 * self.frameWidth() + 2)
        return needing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and 0 <= self.currentRow() < len(self._passages):
            self.remove_asked.emit(self._passages[self.currentRow()])
            return
        super().keyPressEvent(event)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._passages[self.row(item)])

    def _words(self, parts: Sequence[Passage], segments: Sequence[Segment]) -> str:
        texts = [segments[p.segment].text[p.start : p.end] for p in parts if p.segment < len(segments)]
        words = " ".join(" ".join(texts).split())
        if not words:
            return self.tr("(its words are gone)")
        return words if len(words) <= _WORDS else f"{words[:_WORDS]} …"


def _urgency(parts: Sequence[Passage], today: date) -> int:
    return 0 if any(part.check for part in parts) else 1 if needs_a_person(parts, today) else 2


def needs_a_person(parts: Sequence[Passage], today: date) -> bool:
    """Whether somebody has to look at a passage now."""
    return any(part.check or part.asks(today) for part in parts)
