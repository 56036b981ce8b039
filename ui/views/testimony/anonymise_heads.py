"""The line above the two columns of the review: which is which."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...theme.tokens import SPACE
from ...widgets.labels import label
from .anonymise_text import NARROW_MARGIN


class Heads(QWidget):
    """Above the two columns: which is which."""

    def __init__(self) -> None:
        super().__init__()
        self._reader = label("", "small", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.medium)
        row.addSpacing(NARROW_MARGIN)
        row.addWidget(label(self.tr("Original: stays here"), "small", wrap=True), 1)
        row.addWidget(self._reader, 1)

    def name_reader(self, reader: str) -> None:
        """Who reads the second column."""
        self._reader.setText(self.tr("As {audience} will read it").format(audience=reader))
