"""What each audience would read in place of one value, in a sentence, as it stands now."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from oralhistory.model import Audience

from ..i18n import isolate
from ..theme.tokens import SPACE
from ..widgets.labels import Label, label
from .testimony import consent_words

AUDIENCES = (Audience.PUBLIC, Audience.RESEARCHER, Audience.PARTNER, Audience.COURT, Audience.TEAM)
"""The strictest first."""


class Shown(QWidget):
    """One line an audience."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.hair)
        grid.setColumnStretch(1, 1)
        self.lines: dict[Audience, Label] = {}
        for row, audience in enumerate(AUDIENCES):
            said = label("", wrap=True)
            grid.addWidget(label(consent_words.audience_title(audience), "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, row, 1)
            self.lines[audience] = said

    def put(self, sentence: str, said: Mapping[Audience, Mapping[str, str]]) -> None:
        """Fill each audience's words into the sentence's gaps."""
        for audience, line in self.lines.items():
            line.setText(sentence.format(**{gap: isolate(words) for gap, words in said[audience].items()}))
            line.setAccessibleName(f"{consent_words.audience_title(audience)}: {line.text()}")
