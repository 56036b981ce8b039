"""What a check looked at: a line each, with icon, how many, and the word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from oralhistory.storage.verify import Check, Checked

from ..i18n import isolate, number
from ..theme.icons import set_icon
from ..theme.tokens import SPACE
from ..widgets.labels import label
from ..widgets.rows import clear_rows


class CheckReport(QWidget):
    """Hidden while there is nothing to report."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.medium)
        self._grid.setVerticalSpacing(SPACE.hair)
        self._grid.setColumnStretch(3, 1)
        self.setAccessibleName(self.tr("What was checked"))
        self.hide()

    def show_checks(self, checks: Sequence[Check]) -> None:
        """The lines of another report; none hides it."""
        clear_rows(self._grid)
        for row, check in enumerate(checks):
            self._add(row, check)
        self.setVisible(bool(checks))

    def _add(self, row: int, check: Check) -> None:
        mark = label()
        set_icon(mark, "circle-check" if check.sound else "octagon-alert", "ok" if check.sound else "danger", 16)
        count = label(isolate(number(check.count)), "muted")
        word = label(self.tr("sound") if check.sound else self.tr("not as it was written"))
        name = label(self._words(check.name))
        self._grid.addWidget(mark, row, 0)
        self._grid.addWidget(name, row, 1)
        self._grid.addWidget(count, row, 2, Qt.AlignmentFlag.AlignTrailing)
        self._grid.addWidget(word, row, 3)

    def _words(self, name: Checked) -> str:
        return {
            Checked.PAGES: self.tr("Pages of the database"),
            Checked.SCHEMA: self.tr("Tables, indexes and guards"),
            Checked.FOREIGN_KEYS: self.tr("Links between tables"),
            Checked.SEARCH_INDEX: self.tr("Testimonies in the search index"),
            Checked.KEY_SLOTS: self.tr("Key slots"),
            Checked.HISTORY: self.tr("Events of the history"),
            Checked.FORMS: self.tr("Texts of consent forms"),
            Checked.TESTIMONIES: self.tr("Testimonies"),
            Checked.LEDGER: self.tr("Packages in the ledger"),
            Checked.ATTACHMENTS: self.tr("Files"),
        }[name]
