"""The line above the two columns of the review: which is which."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...theme.tokens import SPACE
from ...widgets.elided_label import ElidedLabel
from .anonymise_text import NARROW_MARGIN


class Heads(QWidget):
    """Above the two columns: which is which."""

    def __init__(self) -> None:
        super().__init__()
        self._original, self._reader = ElidedLabel(self.tr("Original: stays here")), ElidedLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.medium)
        row.addSpacing(NARROW_MARGIN)
        for head in (self._original, self._reader):
            head.setProperty("type", "small")
            row.addWidget(head, 1)

    def name_reader(self, reader: str) -> None:
        """Who reads the second column."""
        self._reader.setText(self.tr("As {audience} will read it").format(audience=reader))
