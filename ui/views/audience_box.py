"""A choice for one category and one audience, and the table such choices stand in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from oralhistory.model import Audience, Category

from ..theme.tokens import SPACE
from ..widgets.labels import label
from . import category_words
from .ladders_shown import AUDIENCES
from .testimony import consent_words as words


class AudienceBox(QComboBox):
    """One cell. The wheel scrolls the page and never changes it."""

    def __init__(self, audience: Audience, category: Category) -> None:
        super().__init__()
        self.audience = audience
        self.category = category
        self.setAccessibleName(
            self.tr("{category}, for {audience}").format(
                category=category_words.category(category), audience=words.audience(audience)
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def audience_grid(rows: Iterable[tuple[QWidget, Iterable[QWidget]]]) -> QGridLayout:
    """A row for each category: its name, then a cell for each audience, the strictest first."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE.small)
    grid.setVerticalSpacing(SPACE.small)
    for across, audience in enumerate(AUDIENCES, start=1):
        grid.addWidget(label(words.audience_title(audience), "strong"), 0, across)
        grid.setColumnStretch(across, 1)
    for down, (name, cells) in enumerate(rows, start=1):
        grid.addWidget(name, down, 0)
        for across, cell in enumerate(cells, start=1):
            grid.addWidget(cell, down, across)
    grid.setColumnMinimumWidth(0, 150)
    return grid
