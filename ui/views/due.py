"""One thing that needs a person, as a row of the overview: icon, number, sentence, button."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..i18n import number
from ..theme.icons import set_icon
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.labels import label


@dataclass(frozen=True)
class Due:
    """One thing that needs a person: how often, in a sentence, and the place that shows them."""

    key: str
    icon: str
    ink: str
    count: int
    sentence: str
    act: str
    place: object = None
    page: str = "testimonies"


class DueRow(QWidget):
    """Icon, number, sentence, button."""

    asked = Signal(str, object)
    """The page, and the place in it."""

    def __init__(self, due: Due) -> None:
        super().__init__()
        self.due = due
        picture = label()
        set_icon(picture, due.icon, due.ink, 20)
        count = label(number(due.count), "section")
        count.setMinimumWidth(36)
        self.button = button(due.act, "quiet", "arrow-right")
        self.button.setAccessibleName(f"{due.act}: {due.sentence}")
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE.hair, 0, SPACE.hair)
        row.setSpacing(SPACE.medium)
        row.addWidget(picture)
        row.addWidget(count)
        row.addWidget(label(due.sentence, wrap=True), 1)
        row.addWidget(self.button)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.due.page, self.due.place)
