"""A choice for one category and one audience, and the table such choices stand in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from oralhistory.model import Audience, Category

from ..theme.style import set_look
from ..theme.tokens import SPACE
from ..widgets.labels import Label, label
from . import category_words
from .ladders_shown import AUDIENCES
from .testimony import consent_words as words

_HEAVIER = QSize(3, 0)
"""What is not as usual stands in heavier letters."""


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
        self.setMinimumContentsLength(7)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + _HEAVIER

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + _HEAVIER

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class AudienceGrid(QWidget):
    """A row for each category: its name, then a cell for each audience, the strictest first.

    Where that is too wide, the name goes above its cells; where even five cells are, they go on in the next line, each
    under its audience.
    """

    def __init__(self, rows: Iterable[tuple[QWidget, Iterable[QWidget]]]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.hair)
        self._grid.setVerticalSpacing(SPACE.small)
        self._rows = [(name, list(cells)) for name, cells in rows]
        self._heads = [label(words.audience_title(audience), "strong") for audience in AUDIENCES]
        self._captions = [[label(words.audience_title(each), "small") for each in AUDIENCES] for _ in self._rows]
        self._shown = [True] * len(self._rows)
        self._form: _Form | None = None
        self._arrange(_WIDE)

    def show_row(self, name: QWidget, on: bool) -> None:
        """Show a category, or leave it out."""
        row = next(number for number, (own, _) in enumerate(self._rows) if own is name)
        if self._shown[row] != on:
            self._shown[row] = on
            self._show_parts()

    @property
    def is_stacked(self) -> bool:
        """Whether the names stand above their cells."""
        return self._form != _WIDE

    def minimumSizeHint(self) -> QSize:
        return QSize(self._cell_width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        cell = self._cell_width() + SPACE.hair
        room = self.width() + SPACE.hair
        beside = room // cell
        if room >= _NAME_WIDTH + SPACE.hair + len(AUDIENCES) * cell:
            self._arrange(_WIDE)
        else:
            across = next(number for number in _ACROSS if number <= max(beside, 1))
            self._arrange(_Form(across, names_above=True))

    def _cell_width(self) -> int:
        heads = (head.sizeHint().width() for head in self._heads)
        return max(self._rows[0][1][0].minimumSizeHint().width(), *heads) if self._rows else 0

    def _arrange(self, form: _Form) -> None:
        if form == self._form:
            return
        self._form = form
        while self._grid.takeAt(0) is not None:
            pass
        for column in range(len(AUDIENCES) + 1):
            self._grid.setColumnStretch(column, 0)
            self._grid.setColumnMinimumWidth(column, 0)
        first = 0 if form.names_above else 1
        if first:
            self._grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        for column in range(form.across):
            self._grid.setColumnStretch(first + column, 1)
        down = 0
        if form.has_heads:
            for column, head in enumerate(self._heads):
                self._grid.addWidget(head, 0, first + column)
            down = 1
        for (name, cells), captions in zip(self._rows, self._captions, strict=True):
            down = self._arrange_row(form, first, down, name, cells, captions)
        self._show_parts()
        self.updateGeometry()

    def _arrange_row(
        self, form: _Form, first: int, down: int, name: QWidget, cells: list[QWidget], captions: list[Label]
    ) -> int:
        if form.names_above:
            self._grid.addWidget(name, down, 0, 1, form.across)
            down += 1
        else:
            self._grid.addWidget(name, down, 0)
        for number, (cell, caption) in enumerate(zip(cells, captions, strict=True)):
            line, column = divmod(number, form.across)
            if form.has_heads:
                self._grid.addWidget(cell, down, first + column)
            else:
                self._grid.addWidget(caption, down + 2 * line, first + column)
                self._grid.addWidget(cell, down + 2 * line + 1, first + column)
        lines = -(-len(cells) // form.across)
        return down + (1 if form.has_heads else 2 * lines)

    def _show_parts(self) -> None:
        form = self._form or _WIDE
        for head in self._heads:
            head.setParent(self)
            head.setVisible(form.has_heads)
        for (name, cells), captions, on in zip(self._rows, self._captions, self._shown, strict=True):
            set_look(name, "type", "strong" if form.names_above else "body")
            name.setContentsMargins(0, SPACE.small if form.names_above else 0, 0, 0)  # nearer to its own cells
            for part in (name, *cells):
                part.setVisible(on)
            for caption in captions:
                caption.setParent(self)
                caption.setVisible(on and not form.has_heads)


@dataclass(frozen=True)
class _Form:
    """How a grid stands: cells side by side, and whether names stand above them."""

    across: int
    names_above: bool

    @property
    def has_heads(self) -> bool:
        """Whether one line of audiences does for all rows."""
        return self.across == len(AUDIENCES)


_WIDE = _Form(len(AUDIENCES), names_above=False)
_ACROSS = (5, 3, 2, 1)
"""So many cells in a line; four would leave one alone."""
_NAME_WIDTH = 150
